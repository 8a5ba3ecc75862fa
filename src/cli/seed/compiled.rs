//! A project, checked and compiled: where every form of seed data begins.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::check::{Outcome, merged, packages};
use crate::cli::exit::{Exit, Failure};
use crate::cli::findings::tell;
use crate::cli::guard;
use crate::cli::input::{Target, check_all, is_misconfigured, read_answers, targets};
use crate::cli::notation::is_stdout;
use crate::cli::options::ColorArg;
use crate::cli::settings::ConfigArgs;
use crate::cli::streams::Streams;
use crate::data::Package;
use crate::diag::{FileId, Severity};
use crate::input::{FileClass, RootKind};
use crate::seed::{self, Bundle};
use crate::source::{LineTable, Span};

/// What is compiled.
#[derive(Debug, Args)]
pub(crate) struct SourceArgs {
    /// SFDX project, metadata-format folder or deploy zip; a folder inside a project compiles only what lies in it
    #[arg(value_name = "PATH", default_value = ".")]
    pub(crate) path: PathBuf,
    /// Write in spite of errors; of components, what has one is left out and listed in the table `skipped`
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
}

/// A project without errors, or whose errors do not count.
pub(super) struct Checked {
    targets: Vec<Target>,
    outcomes: Vec<Outcome>,
}

/// What comes of a project.
pub(super) enum Judged {
    Checked(Box<Checked>),
    /// Errors, which have been told.
    Refused(Exit),
}

impl SourceArgs {
    /// Checks, to write to `out`; `-` is standard output, which then is kept clear of findings. Records that lie in the
    /// project are looked at only `with_data`.
    pub(super) fn check(
        &self,
        with_data: bool,
        out: &Path,
        streams: &mut Streams,
    ) -> Result<Judged, Failure> {
        let to_stdout = is_stdout(out);
        let mut targets = targets(std::slice::from_ref(&self.path), None, &self.config)?;
        if !with_data {
            for target in &mut targets {
                target.inventory.files.retain(|file| file.class != FileClass::Data);
            }
        }
        read_answers(&mut targets)?;
        if !to_stdout {
            guard::keep_input(&targets, out)?;
        }
        let outcomes = check_all(&targets, streams);
        let errors: usize = outcomes.iter().map(|outcome| outcome.count(Severity::Error)).sum();
        let misconfigured = is_misconfigured(&targets);
        if errors > 0 || misconfigured {
            tell(&targets, &outcomes, self.color, to_stdout, streams)?;
            if misconfigured {
                streams.note("nothing written, and --force cannot help here");
                return Ok(Judged::Refused(Exit::Usage));
            }
            if !self.force {
                streams.note(
                    "nothing written because of these errors; mend them, or leave what has one out with --force",
                );
                return Ok(Judged::Refused(Exit::Findings));
            }
        }

        if !to_stdout {
            guard::keep_read(&targets, &outcomes, out)?;
        }
        // `tell` has the notes, too. Without components the last line says all.
        if errors == 0 && outcomes.iter().any(|outcome| !seed::components(outcome).is_empty()) {
            for note in outcomes.iter().flat_map(|outcome| &outcome.notes) {
                streams.note(note);
            }
        }
        let projects = projects(&outcomes);
        if projects > 1 {
            streams.note(&format!(
                "the output holds {projects} projects as one; of components with one name it has the first"
            ));
        }
        Ok(Judged::Checked(Box::new(Checked { targets, outcomes })))
    }
}

impl Checked {
    /// The records of all data packages.
    pub(super) fn package(&self) -> Package {
        // One path has one root.
        let found = self.targets.iter().zip(&self.outcomes);
        let found =
            found.flat_map(|(target, outcome)| packages(&target.inventory, outcome, &target.root.named));
        merged(found.collect())
    }

    /// The components and these records.
    pub(super) fn bundle(&self, package: &Package) -> Bundle {
        let components: Vec<_> = self.outcomes.iter().flat_map(seed::components).collect();
        seed::compile_with(&components, package, &|file| self.path(file).to_owned())
    }

    /// Whether what lies in a folder is read with the project the next time.
    pub(super) fn reads(&self, folder: &Path) -> bool {
        let Ok(real) = fs::canonicalize(folder) else { return false };
        // What lies beside an archive or a single file is not read with it.
        let mut roots = self.targets.iter().map(|target| &target.root);
        roots.any(|root| matches!(root.kind, RootKind::Folder) && real.starts_with(&root.dir))
    }

    /// Where a record is, for people.
    pub(super) fn place(&self, file: FileId, span: Span) -> String {
        let source = self.outcomes.first().map(|outcome| &outcome.file(file).source);
        match source.filter(|source| !source.text.is_empty()) {
            Some(source) => {
                let at = LineTable::new(&source.text).position(span.start);
                format!("{}:{}:{}", source.path, at.line, at.column)
            }
            None => self.path(file).to_owned(),
        }
    }

    fn path(&self, file: FileId) -> &str {
        self.outcomes.first().map_or("", |outcome| &outcome.file(file).source.path)
    }
}

/// How many projects the compiled components belong to.
fn projects(outcomes: &[Outcome]) -> usize {
    let asked = |outcome: &'_ Outcome| -> BTreeSet<u32> {
        let all = outcome.index.all().iter();
        all.filter(|component| outcome.file(component.file).asked).map(|component| component.unit).collect()
    };
    outcomes.iter().map(|outcome| asked(outcome).len()).sum()
}
