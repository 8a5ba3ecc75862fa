//! `build --since`: the components that changed, and those that are gone.
//!
//! What the working tree, or the commit of `--to`, holds is compared with a former commit, which is read from git
//! without a checkout. Whatever keeps the comparison from being sure is refused or said.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ffi::OsString;
use std::sync::{Arc, Mutex, PoisonError};

use clap::Args;

use super::choose::Choice;
use super::package::Obstacle;
use super::project::Project;
use crate::check::Outcome;
use crate::cli::commits::Commits;
use crate::cli::exit::Failure;
use crate::cli::input::Target;
use crate::cli::since::narrow_but;
use crate::component::{Component, Role, Unclaimed, resolve, unclaimed_reason};
use crate::convert::{Source, manifest_type};
use crate::input::{Content, FileClass, InputFile, Root, StoredTree, printable_path, under};
use crate::package::{Chosen, Edit, Kept, Register, State, Why, delta, needed, references};
use crate::vcs::Change;

#[derive(Debug, Default, Args)]
pub(crate) struct DeltaArgs {
    /// Pack only what changed since the branch left this git commit, uncommitted changes included; what is gone goes
    /// into destructiveChangesPost.xml
    #[arg(long, value_name = "REF")]
    pub(crate) since: Option<OsString>,
    /// Pack what leads from the commit of --since to this one, both read from git
    #[arg(long, value_name = "REF", requires = "since")]
    pub(crate) to: Option<OsString>,
    /// Pack what the changed components refer to as well
    #[arg(long, requires = "since")]
    pub(crate) with_dependencies: bool,
}

/// The state with which a project is compared.
pub(super) struct Former {
    commits: Commits,
    files: Vec<InputFile>,
    components: Vec<Component>,
    with_dependencies: bool,
}

/// Chooses what leads from a former state to the project at hand.
///
/// # Errors
/// Nobody can say for sure what that is.
pub(super) fn choose(former: &Former, project: &Project<'_>) -> Result<Choice, Obstacle> {
    let read = |file| project.read(file);
    let source = Source { files: &project.files, read: &read };
    former.compare(project, &source).map_err(Obstacle::Failed)
}

/// Kept components that are named one by one.
const NAMED: usize = 20;

impl DeltaArgs {
    /// Reads the former state of a root, if one is asked for.
    pub(super) fn former(&self, root: &Root) -> Result<Option<Former>, Failure> {
        let Some(since) = &self.since else { return Ok(None) };
        let commits = Commits::read(root, since, self.to.as_deref())?;
        let before = commits.former()?;
        let files = before.packable();
        let components = resolve(&files, |file| before.inner(file)).components;
        Ok(Some(Former { commits, files, components, with_dependencies: self.with_dependencies }))
    }
}

impl Former {
    /// The commits that are compared.
    pub(super) fn commits(&self) -> &Commits {
        &self.commits
    }

    /// The tree to pack instead of what lies on disk.
    pub(super) fn later(&self) -> Option<&Arc<StoredTree>> {
        self.commits.later_tree()
    }

    /// Keeps the findings that concern what changed, and what is packed.
    pub(super) fn narrow(&self, target: &Target, outcome: &mut Outcome, is_packed: impl Fn(&str) -> bool) {
        let also = |path: &str| target.package.as_deref() == Some(path) || is_packed(path);
        narrow_but(&self.commits.changes, &target.root, &target.inventory, outcome, also);
    }

    /// What leads from this state to a later one.
    fn compare(&self, project: &Project<'_>, source: &Source<'_>) -> Result<Choice, Failure> {
        let (root, components) = (&project.target.root, &project.resolved.components[..]);
        let commits = &self.commits;
        let here: HashSet<&str> = source.files.iter().map(|file| &*file.path).collect();
        let was: HashSet<&str> = self.files.iter().map(|file| &*file.path).collect();
        let lost = |at: u32| {
            let file = &self.files[at as usize];
            let is_out = !here.contains(&*file.path) && !commits.kept_out.contains(&commits.place(file));
            under(&root.named, &file.path)
                && (commits.is_touched(file) || commits.gone.contains(&commits.place(file)) || is_out)
        };
        let gained = |at: u32| {
            let file = &source.files[at as usize];
            let is_new = commits.has(file) && !was.contains(&*file.path);
            under(&root.named, &file.path) && (commits.is_touched(file) || is_new)
        };
        let outside = resolve(&self.outside(source.files), |file| &file.path).components;
        let unread = Mutex::new(Vec::new());
        let read = |at: u32| {
            let file = &self.files[at as usize];
            file.read().inspect_err(|fault| {
                let line =
                    format!("{} as it was at `{}` cannot be read: {fault}", file.path, self.commits.name);
                unread.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            })
        };
        let before = Source { files: &self.files, read: &read };
        let delta = delta(&Edit {
            before: State { source: &before, components: &self.components },
            after: State { source, components },
            lost: &lost,
            gained: &gained,
            outside: &outside,
        });
        if let Some(line) = unread.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().min() {
            return Err(Failure::Usage(line));
        }
        let mut choice = Choice {
            deleted: delta.deleted.into_iter().collect(),
            notes: self.commits.notes.clone(),
            ..Choice::default()
        };
        let mut indices = Vec::with_capacity(delta.changed.len());
        for chosen in delta.changed {
            self.refuse_incomplete(&chosen.component)?;
            let first = chosen.component.pieces.iter().find(|piece| gained(piece.file));
            let path = match first.or(chosen.component.pieces.first()) {
                Some(piece) => source.files[piece.file as usize].path.as_ref().into(),
                None => Box::from(""),
            };
            indices.push(chosen.at);
            choice.chosen.push(Chosen { component: chosen.component, why: Why::Changed { path } });
        }
        if self.with_dependencies {
            add_needed(&mut choice, &indices, project, source);
        }
        self.tell(&mut choice, &delta.kept, project, &gained);
        Ok(choice)
    }

    /// Files that came to lie outside of the project: ignored, or beside the package directories.
    fn outside(&self, here: &[InputFile]) -> Vec<InputFile> {
        let commits = &self.commits;
        let here: HashSet<String> = here.iter().map(|file| commits.place(file)).collect();
        let was: HashSet<String> = self.files.iter().map(|file| commits.place(file)).collect();
        let there: BTreeSet<String> = if let Some(snapshot) = &commits.later {
            snapshot.paths.iter().map(|path| printable_path(path)).collect()
        } else {
            let old = commits.paths.iter().filter(|path| !commits.gone.contains(*path)).cloned();
            let new = commits.changes.iter().filter(|(_, change)| **change != Change::Deleted);
            old.chain(new.map(|(path, _)| printable_path(path))).collect()
        };
        let is_outside = |path: &String| {
            !here.contains(path)
                && !commits.kept_out.contains(path)
                && (was.contains(path) || !commits.paths.contains(path))
        };
        let file = |path: String| InputFile {
            path: path.into(),
            class: FileClass::Plain,
            unit: 0,
            home: None,
            metadata_root: None,
            content: Content::Reported,
        };
        let there: Vec<String> = there.into_iter().filter(is_outside).collect();
        // What moved there as it was is what it was, whatever its new path looks like.
        let moved = commits.changes.iter().filter_map(|(path, change)| match change {
            Change::Renamed { from } if !here.contains(&printable_path(path)) => Some(printable_path(from)),
            _ => None,
        });
        let moved: Vec<String> = moved.filter(|from| was.contains(from)).collect();
        there.into_iter().chain(moved).map(file).collect()
    }

    /// A component is not packed without the files that a sparse checkout leaves out.
    fn refuse_incomplete(&self, component: &Component) -> Result<(), Failure> {
        let commits = &self.commits;
        if commits.kept_out.is_empty() {
            return Ok(());
        }
        let is_same = |other: &&Component| {
            other.ty.name == component.ty.name && other.name == component.name && other.root == component.root
        };
        let former = self.components.iter().find(is_same);
        let mut pieces = former.iter().flat_map(|former| &former.pieces);
        // Parts are deployed one by one.
        let is_out = |piece: &&crate::component::Piece| {
            !matches!(piece.role, Role::Child { .. })
                && commits.kept_out.contains(&commits.place(&self.files[piece.file as usize]))
        };
        let Some(piece) = pieces.find(is_out) else { return Ok(()) };
        Err(Failure::Usage(format!(
            "{} `{}` changed, and the sparse checkout leaves {} out, so it would be packed in part; add the folder \
            (`git sparse-checkout add`), or build a commit with --to",
            component.ty.name, component.name, self.files[piece.file as usize].path
        )))
    }

    /// Says what is neither packed nor deleted.
    fn tell(&self, choice: &mut Choice, kept: &[Kept], project: &Project<'_>, gained: &dyn Fn(u32) -> bool) {
        for kept in kept.iter().take(NAMED) {
            let (member, why) = (&kept.member, kept.why.as_str());
            choice.notes.push(format!("{} `{}` is gone and not deleted: {why}", member.ty, member.name));
        }
        if kept.len() > NAMED {
            choice.notes.push(format!("{} more are gone and not deleted", kept.len() - NAMED));
        }
        if choice.deleted.iter().any(|(ty, _)| ty == "Flow") {
            choice.notes.push(
                "a flow is deleted only while none of its versions is active: deactivate it before"
                    .to_owned(),
            );
        }
        let is_mere = |at: &&u32| {
            let file = &project.files[**at as usize];
            let reason = unclaimed_reason(project.target.inventory.inner(file));
            gained(**at) && !reason.is_fault() && !matches!(reason, Unclaimed::Undescribed { .. })
        };
        let strays: Vec<&str> = project
            .resolved
            .unclaimed
            .iter()
            .filter(is_mere)
            .map(|at| &*project.files[*at as usize].path)
            .collect();
        if let Some(first) = strays.first() {
            let more = match strays.len() {
                1 => String::new(),
                count => format!(" and {} more", count - 1),
            };
            choice.notes.push(format!("{first}{more} changed, and belongs to no component"));
        }
        if let Some(submodule) = self.commits.later.iter().flat_map(|later| &later.submodules).next() {
            choice.notes.push(format!(
                "what lies in submodules, such as `{}`, is no part of a commit and left out",
                printable_path(submodule)
            ));
        }
        if choice.chosen.is_empty() && choice.deleted.is_empty() {
            choice
                .notes
                .push(format!("no component changed since `{}`: the package is empty", self.commits.name));
        }
    }
}

/// Adds what the chosen components need, whole.
fn add_needed(choice: &mut Choice, chosen: &[usize], project: &Project<'_>, source: &Source<'_>) {
    let components = &project.resolved.components[..];
    let register = Register::new(components);
    let mut owner: HashMap<&str, usize> = HashMap::new();
    for (at, component) in components.iter().enumerate() {
        for piece in &component.pieces {
            owner.insert(&source.files[piece.file as usize].path, at);
        }
    }
    let mut edges: HashMap<usize, Vec<usize>> = HashMap::new();
    for (from, to) in project.analysis.references() {
        if let (Some(&from), Some(&to)) = (owner.get(from), owner.get(to)) {
            edges.entry(from).or_default().push(to);
        }
    }
    let refers = |at: usize| {
        // Of a component that changed in parts, the parts that are packed refer.
        let part = chosen.iter().position(|own| *own == at).and_then(|at| choice.chosen.get(at));
        let component = part.map_or(&components[at], |part| &part.component);
        let mut found = references(component, source, &register);
        found.extend(edges.get(&at).into_iter().flatten());
        found
    };
    let all = needed(chosen, refers);
    // A part needs its object, which may be new to the org.
    for (part, at) in choice.chosen.iter_mut().zip(chosen) {
        let metas = components[*at].pieces.iter().filter(|piece| piece.role == Role::Meta);
        if part.component.metas().next().is_none() {
            part.component.pieces.extend(metas.cloned());
            part.component.pieces.sort_by_key(|piece| piece.file);
        }
    }
    for (at, by) in all {
        let by = &components[by];
        let by = format!("{}:{}", manifest_type(by.ty), by.name).into();
        choice.chosen.push(Chosen { component: components[at].clone(), why: Why::Needed { by } });
    }
}
