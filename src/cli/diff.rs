//! `omnic diff`: what two packages or projects differ in.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::exit::{Exit, Failure};
use super::options::ColorArg;
use super::streams::{Streams, quietly};
use super::terminal::style;
use super::whole::Whole;
use crate::compare::{self, Comparison, Extent, File, Form, LoadFault, Side};
use crate::component::{Component, Role};
use crate::report::{self, Compared};

#[derive(Debug, Args)]
#[command(after_help = "\
Components meet by type and full name, whichever format and folder they lie in; elements meet by what names them, \
    whichever order they stand in.

Examples:
  omnic diff deploy.zip .                # what a package has that the project has not, and the other way round
  omnic diff before/ after/ --brief      # the components alone
  omnic diff a.zip b.zip --values-only   # order, comments and white space do not count

Exit codes: 0 the same, 1 different, 2 usage or input that cannot be read, 3 output that cannot be written.")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct DiffArgs {
    /// SFDX project, metadata-format folder or deploy zip; a folder inside a project stands for what lies in it
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// What it is compared with
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// List the components that differ, not in what
    #[arg(long)]
    pub(crate) brief: bool,
    /// Differences in order, comments or white space do not count
    #[arg(long)]
    pub(crate) values_only: bool,
    /// Exit with 0 if there are differences
    #[arg(long)]
    pub(crate) exit_zero: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t = DiffFormat::Human)]
    pub(crate) format: DiffFormat,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
    /// Print the differences only: no notes
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// A line a component, a line an element
    Human,
    /// Versioned JSON, see schemas/diff.v1.schema.json
    Json,
}

/// `omnic diff`.
pub(super) fn run(args: &DiffArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    streams.quiet = args.quiet;
    let (old, new) = (Whole::open(&args.old)?, Whole::open(&args.new)?);
    let mut comparison = compared(&old, &new, streams);
    if args.values_only {
        let all = comparison.components.len();
        comparison.components.retain(|component| component.extent() == Extent::Values);
        comparison.same += all - comparison.components.len();
    }
    let compared = Compared { old: &old.shown, new: &new.shown, comparison: &comparison };
    match args.format {
        DiffFormat::Human => {
            let style = style(args.color, streams.terminal);
            quietly(report::write_diff(compared, args.brief, style, &mut streams.out))?;
        }
        DiffFormat::Json => quietly(report::write_diff_json(compared, &mut streams.out))?,
    }
    let is_same = comparison.components.is_empty() || args.exit_zero;
    Ok(if is_same { Exit::Clean } else { Exit::Findings })
}

fn compared(old: &Whole, new: &Whole, streams: &mut Streams) -> Comparison {
    let sides = [old, new].map(|whole| {
        whole.note_unclaimed(streams, "is not compared");
        let (components, doubles) = whole.united(streams);
        for double in doubles {
            streams.note(&format!("the first one counts: {double}"));
        }
        Listed { whole, components, manifests: Vec::new() }
    });
    // The manifests of two packages are compared like components; a project has none to compare with.
    let manifests = sides.iter().all(|side| side.whole.manifests().next().is_some());
    let sides = sides.map(|side| if manifests { side.with_manifests() } else { side });
    let [old, new] = sides.each_ref().map(Listed::names);
    let [old_side, new_side] = &sides;
    compare::compare(
        &Side { components: &old, load: &|at, form| old_side.load(at, form) },
        &Side { components: &new, load: &|at, form| new_side.load(at, form) },
    )
}

/// What is compared of one tree.
struct Listed<'w> {
    whole: &'w Whole,
    components: Vec<Component>,
    /// Manifests by path below the root of the package.
    manifests: Vec<(String, &'w crate::input::InputFile)>,
}

impl<'w> Listed<'w> {
    fn with_manifests(mut self) -> Self {
        let inner = |file: &'w crate::input::InputFile| (self.whole.inventory.inner(file).to_owned(), file);
        self.manifests = self.whole.manifests().map(inner).collect();
        self.manifests.sort_by(|a, b| a.0.cmp(&b.0));
        self.manifests.dedup_by(|a, b| a.0 == b.0);
        self
    }

    fn names(&self) -> Vec<(&'static str, Box<str>)> {
        let components = self.components.iter().map(|component| (component.ty.name, component.name.clone()));
        let manifests = self.manifests.iter().map(|(path, _)| ("Package", path.as_str().into()));
        components.chain(manifests).collect()
    }

    fn load(&self, at: usize, form: Form) -> Result<Vec<File>, LoadFault> {
        let Some(component) = self.components.get(at) else {
            let (path, file) = &self.manifests[at - self.components.len()];
            let bytes = file.read().map_err(|fault| LoadFault::Read(format!("{path}: {fault}")))?;
            return Ok(vec![File { path: path.clone(), bytes }]);
        };
        match form {
            Form::Package => self.packaged(component),
            Form::Raw => self.raw(component),
        }
    }

    fn packaged(&self, component: &Component) -> Result<Vec<File>, LoadFault> {
        let converted =
            self.whole.to_metadata(component).map_err(|faults| LoadFault::Form(faults.join("; ")))?;
        if converted.outputs.is_empty() {
            return self.raw(component);
        }
        let read = converted.outputs.iter().map(|output| {
            let bytes = self.whole.bytes(output).map_err(LoadFault::Read)?;
            Ok(File { path: output.path.clone(), bytes })
        });
        read.collect()
    }

    /// The files under names that both formats share.
    fn raw(&self, component: &Component) -> Result<Vec<File>, LoadFault> {
        let directory = component.ty.directory;
        let read = component.pieces.iter().map(|piece| {
            let path = match &piece.role {
                Role::Meta => format!("{directory}/{}-meta.xml", component.name),
                Role::Content { inner } => format!("{directory}/{}/{inner}", component.name),
                Role::Child { ty, name } => {
                    format!("{directory}/{}/{}/{name}-meta.xml", component.name, ty.directory)
                }
            };
            Ok(File { path, bytes: self.whole.read(piece.file).map_err(LoadFault::Read)? })
        });
        read.collect()
    }
}
