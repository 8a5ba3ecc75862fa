//! `omnic diff`: what two packages or projects differ in.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::commits::Commits;
use super::exit::{Exit, Failure};
use super::input::whole_root;
use super::options::ColorArg;
use super::streams::{Streams, quietly};
use super::terminal::style;
use super::whole::Whole;
use crate::compare::{self, Comparison, Extent, File, Form, LoadFault, Side};
use crate::component::{Component, Role};
use crate::report::{self, Compared};

#[derive(Debug, Args)]
#[command(
    override_usage = "\
omnic diff [OPTIONS] <OLD> <NEW>
       omnic diff [OPTIONS] --since <REF> [--to <REF>] [PATH]",
    after_help = "\
Components meet by type and full name, whichever format and folder they lie in; elements meet by what names them, \
    whichever order they stand in.

Examples:
  omnic diff deploy.zip .                # what a package has that the project has not, and the other way round
  omnic diff before/ after/ --brief      # the components alone
  omnic diff a.zip b.zip --values-only   # order, comments and white space do not count
  omnic diff --since main                # what the branch at hand changed, uncommitted changes included
  omnic diff --since v1.4 --to v1.5      # two commits

Exit codes: 0 the same, 1 different, 2 usage or input that cannot be read, 3 output that cannot be written."
)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct DiffArgs {
    /// SFDX project, metadata-format folder or deploy zip; a folder inside a project stands for what lies in it. With
    /// --since, what is compared with its former state [default: .]
    #[arg(value_name = "OLD", required_unless_present = "since")]
    pub(crate) old: Option<PathBuf>,
    /// What it is compared with
    #[arg(value_name = "NEW", required_unless_present = "since", conflicts_with = "since")]
    pub(crate) new: Option<PathBuf>,
    /// Compare with what it was when the branch left this git commit, uncommitted changes included
    #[arg(long, value_name = "REF")]
    pub(crate) since: Option<OsString>,
    /// Compare the commit of --since with this one, both read from git
    #[arg(long, value_name = "REF", requires = "since", conflicts_with = "new")]
    pub(crate) to: Option<OsString>,
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
    let Trees { old, new, commits } = Trees::of(args, streams)?;
    let mut comparison = compared(&old, &new, commits.as_ref(), streams);
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

/// The two sides.
struct Trees {
    old: Whole,
    new: Whole,
    /// What git knows of them, if it was asked.
    commits: Option<Commits>,
}

impl Trees {
    fn of(args: &DiffArgs, streams: &mut Streams) -> Result<Self, Failure> {
        let here = Path::new(".");
        let old = args.old.as_deref().unwrap_or(here);
        let Some(since) = &args.since else {
            let new = args.new.as_deref().unwrap_or(here);
            return Ok(Self { old: Whole::open(old)?, new: Whole::open(new)?, commits: None });
        };
        let root = whole_root(old)?;
        let commits = Commits::read(&root, since, args.to.as_deref())?;
        for note in &commits.notes {
            streams.note(note);
        }
        if commits.is_base {
            let (name, base) = (&commits.name, commits.short());
            streams.note(&format!("compared with {base}, the commit at which the branch left `{name}`"));
        }
        // As git writes a path in a commit.
        let shown = |name: &str| {
            if old == here { name.to_owned() } else { format!("{name}:{}", old.display()) }
        };
        let later = args.to.as_ref().map(|to| shown(&to.to_string_lossy()));
        let later = later.unwrap_or_else(|| old.display().to_string());
        let mut before = commits.former()?;
        if !commits.kept_out.is_empty() {
            before.files.retain(|file| !commits.kept_out.contains(&commits.place(file)));
            streams.note("what a sparse checkout leaves out is not compared");
        }
        Ok(Self {
            old: Whole::of(shown(&commits.name), root.clone(), before)?,
            new: Whole::of(later, root, commits.later()?)?,
            commits: Some(commits),
        })
    }
}

fn compared(old: &Whole, new: &Whole, commits: Option<&Commits>, streams: &mut Streams) -> Comparison {
    let mut sides = [old, new].map(|whole| {
        // Of commits, what no component takes would be told twice.
        if commits.is_none() || std::ptr::eq(whole, new) {
            whole.note_unclaimed(streams, "is not compared");
        }
        let (components, doubles) = whole.united(streams);
        for double in doubles {
            streams.note(&format!("the first one counts: {double}"));
        }
        Listed { whole, components, manifests: Vec::new() }
    });
    let same = commits.map_or(0, |commits| leave_untouched(&mut sides, commits));
    // The manifests of two packages are compared like components; a project has none to compare with.
    let manifests = sides.iter().all(|side| side.whole.manifests().next().is_some());
    let sides = sides.map(|side| if manifests { side.with_manifests() } else { side });
    let [old, new] = sides.each_ref().map(Listed::names);
    let [old_side, new_side] = &sides;
    let mut comparison = compare::compare(
        &Side { components: &old, load: &|at, form| old_side.load(at, form) },
        &Side { components: &new, load: &|at, form| new_side.load(at, form) },
    );
    comparison.same += same;
    comparison
}

/// Takes out of both sides the components whose files git knows to be the same, so that they need not be read, and what
/// a checkout makes of line ends is no difference. Gives their number.
fn leave_untouched(sides: &mut [Listed<'_>; 2], commits: &Commits) -> usize {
    let [old, new] = sides;
    let files = |side: &Listed<'_>, component: &Component| -> Vec<String> {
        let files = component.pieces.iter().map(|piece| &side.whole.files[piece.file as usize]);
        files.map(|file| file.path.to_string()).collect()
    };
    let was: BTreeMap<(&str, &str), Vec<String>> = old
        .components
        .iter()
        .map(|component| ((component.ty.name, &*component.name), files(old, component)))
        .collect();
    let is_same = |component: &&Component| {
        let pieces = component.pieces.iter().map(|piece| &new.whole.files[piece.file as usize]);
        was.get(&(component.ty.name, &*component.name)) == Some(&files(new, component))
            && !pieces.into_iter().any(|file| commits.is_touched(file))
    };
    let name = |component: &Component| (component.ty.name, component.name.clone());
    let same: BTreeSet<(&str, Box<str>)> = new.components.iter().filter(is_same).map(name).collect();
    for side in [old, new] {
        side.components.retain(|component| !same.contains(&name(component)));
    }
    same.len()
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
