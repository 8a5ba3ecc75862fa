//! `--split`: one project as several packages, each within what a deployment takes.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::BuildArgs;
use super::package::Obstacle;
use super::project::Project;
use super::sink::{Ready, Taken};
use crate::cli::words::amount;
use crate::cli::write;
use crate::convert::Source;
use crate::model::ApiVersion;
use crate::package::split::{Item, Misfit, Size, split};
use crate::package::{
    self, Chosen, Compression, MANIFEST, Maker, MakerFault, Members, Packed, Plan, Register, references,
};
use crate::rules;

/// How a project is split.
#[derive(Debug, Default, Args)]
pub(crate) struct SplitArgs {
    /// Make as many packages as the limits of a deployment need, to be deployed in the order of their numbers
    #[arg(long, conflicts_with = "files")]
    pub(crate) split: bool,
    /// Most files of a package, package.xml included, if fewer than a deployment takes
    #[arg(long, value_name = "N", requires = "split", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) max_files: Option<u64>,
    /// Most bytes of a package, unpacked, if fewer than a deployment takes
    #[arg(long, value_name = "N", requires = "split", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) max_bytes: Option<u64>,
}

/// One of several packages.
pub(super) struct Portion {
    /// Its items in the plan.
    pub(super) items: BTreeSet<u32>,
    /// The text of its manifest.
    pub(super) manifest: String,
    /// Manifests of what is deleted with it.
    pub(super) extra: Vec<(String, Vec<u8>)>,
    /// What it takes of a deployment, its manifest included.
    pub(super) size: Size,
    /// Number of components.
    pub(super) components: usize,
}

impl SplitArgs {
    fn limit(&self) -> Size {
        let own = Size {
            files: self.max_files.unwrap_or(u64::MAX),
            bytes: self.max_bytes.unwrap_or(u64::MAX),
            ..Size::DEPLOYMENT
        };
        own.least(Size::DEPLOYMENT)
    }
}

/// Bytes of a manifest that lists nothing, and of the end of a zip.
const EMPTY: u64 = 512;

/// Bytes that a member takes of a manifest beside its name and the name of its type.
const MEMBER: u64 = 96;

/// The headers of a zip's entry beside its name.
const HEADERS: u64 = 128;

/// Plans the packages. What is deleted before goes with the first, what is deleted after with the last.
pub(super) fn portions(
    args: &SplitArgs,
    plan: &Plan,
    taken: &[Taken],
    extra: Vec<(String, Vec<u8>)>,
    project: &Project<'_>,
    version: ApiVersion,
) -> Result<Vec<Portion>, Obstacle> {
    let items = items(plan, taken, project);
    let deleted: u64 = extra.iter().map(|(_, bytes)| bytes.len() as u64).sum::<u64>() + EMPTY;
    let limit = args.limit();
    let room = Size {
        // The manifest is a file, too.
        files: limit.files.saturating_sub(1 + extra.len() as u64),
        bytes: limit.bytes.saturating_sub(deleted),
        zipped: limit.zipped.saturating_sub(deleted),
        ..limit
    };
    let packages = split(&items, room).map_err(|misfits| refused(&misfits, &items, room))?;
    let mut portions: Vec<Portion> = packages
        .iter()
        .map(|package| {
            let mut members = Members::default();
            for member in package.iter().flat_map(|&at| &plan.items[at].members) {
                members.add(member.ty, &member.name);
            }
            Portion {
                items: package.iter().map(|&at| at as u32).collect(),
                manifest: members.render(version),
                extra: Vec::new(),
                size: package.iter().fold(Size::default(), |sum, &at| sum.plus(items[at].size)),
                components: members.len(),
            }
        })
        .collect();
    if portions.is_empty() {
        let manifest = Members::default().render(version);
        let (items, extra, size) = (BTreeSet::new(), Vec::new(), Size::default());
        portions.push(Portion { items, manifest, extra, size, components: 0 });
    }
    let last = portions.len() - 1;
    for portion in &mut portions {
        portion.size.bytes = portion.manifest.len() as u64;
        portion.size.files += 1;
    }
    let numbers = numbers(&portions, plan);
    for entry in &plan.entries {
        portions[numbers[entry.item as usize]].size.bytes += entry.size;
    }
    for (path, bytes) in extra {
        let at = if path == "destructiveChangesPost.xml" { last } else { 0 };
        portions[at].size.bytes += bytes.len() as u64;
        portions[at].size.files += 1;
        portions[at].extra.push((path, bytes));
    }
    Ok(portions)
}

/// The components with their sizes and references.
fn items(plan: &Plan, taken: &[Taken], project: &Project<'_>) -> Vec<Item> {
    let mut sizes = vec![Size::default(); plan.items.len()];
    for (entry, taken) in plan.entries.iter().zip(taken) {
        let names = 2 * entry.path.len() as u64;
        let packed = match taken {
            Taken::Packed(packed) => packed.size(),
            Taken::Weighed(size) => *size,
            Taken::Written(_) => entry.size,
        };
        let own = Size { files: 1, bytes: entry.size, zipped: packed + HEADERS + names, routed: 0 };
        let size = &mut sizes[entry.item as usize];
        *size = size.plus(own);
    }
    let references = References::of(plan, project);
    let items = plan.items.iter().zip(sizes).enumerate();
    items
        .map(|(at, (item, size))| {
            let text: u64 = item.members.iter().map(|m| (m.ty.len() + m.name.len()) as u64 + MEMBER).sum();
            let routed = u64::from(item.component.pieces.iter().any(|piece| project.is_routed(piece.file)));
            let share = Size { files: 0, bytes: text, zipped: text, routed };
            Item {
                key: (item.component.ty.name, item.component.name.clone()),
                size: size.plus(share),
                needs: references.needs[at].clone(),
            }
        })
        .collect()
}

/// What the items of a plan refer to among each other.
struct References {
    needs: Vec<Vec<usize>>,
}

impl References {
    fn of(plan: &Plan, project: &Project<'_>) -> Self {
        let components: Vec<_> = plan.items.iter().map(|item| item.component.clone()).collect();
        let read = |file| project.read(file);
        let source = Source { files: &project.files, read: &read };
        let register = Register::new(&components);
        let mut all: Vec<Vec<usize>> =
            components.iter().map(|component| references(component, &source, &register)).collect();
        let mut item_of: HashMap<&str, usize> = HashMap::new();
        for (at, component) in components.iter().enumerate() {
            let paths = component.pieces.iter().map(|piece| &*project.files[piece.file as usize].path);
            item_of.extend(paths.map(|path| (path, at)));
        }
        let files = project.analysis.files();
        let item = |file: crate::diag::FileId| item_of.get(&*files[file.0 as usize].source.path).copied();
        for (from, to) in rules::references(project.analysis.index()) {
            if let (Some(from), Some(to)) = (item(from), item(to)) {
                all[from].push(to);
            }
        }
        for (at, needs) in all.iter_mut().enumerate() {
            needs.sort_unstable();
            needs.dedup();
            needs.retain(|need| *need != at);
        }
        Self { needs: all }
    }
}

/// Why components fit into no package.
fn refused(misfits: &[Misfit], items: &[Item], limit: Size) -> Obstacle {
    const SHOWN: usize = 5;
    let sentence = |misfit: &Misfit| {
        let name = |at: &usize| format!("{} `{}`", items[*at].key.0, items[*at].key.1);
        let names: Vec<String> = misfit.items.iter().take(SHOWN).map(name).collect();
        let count = misfit.items.len();
        let more = if count > SHOWN { format!(" and {} more", count - SHOWN) } else { String::new() };
        let together = if count > 1 { ", which refer to each other in a circle," } else { "" };
        let excess = misfit.size.excess(limit);
        let excess: Vec<String> =
            excess.iter().map(|(what, has, takes)| format!("{has} {what} where {takes} fit")).collect();
        format!("{}{more}{together} fit into no package: {}", names.join(", "), excess.join(", "))
    };
    Obstacle::Refused(misfits.iter().map(sentence).collect())
}

/// The path of one of several packages: `deploy.zip` becomes `deploy-1.zip`.
pub(super) fn numbered(path: &Path, number: usize) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let end = path.extension().map_or_else(String::new, |end| format!(".{}", end.to_string_lossy()));
    path.with_file_name(format!("{stem}-{number}{end}"))
}

impl Portion {
    /// `12 components, 40 files, 8000 bytes`.
    pub(super) fn describe(&self) -> String {
        let Size { files, bytes, .. } = self.size;
        let deletions: Vec<&str> = self.extra.iter().map(|(path, _)| path.as_str()).collect();
        let deletions =
            if deletions.is_empty() { String::new() } else { format!(", with {}", deletions.join(", ")) };
        let (components, files) = (amount(self.components, "component"), amount(files as usize, "file"));
        format!("{components} in {files}, {bytes} bytes unpacked{deletions}")
    }

    /// What stands in the package before its components.
    fn first(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let extra = self.extra.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        std::iter::once((MANIFEST, self.manifest.as_bytes())).chain(extra)
    }
}

/// The package of each item of the plan.
fn numbers(portions: &[Portion], plan: &Plan) -> Vec<usize> {
    let mut numbers = vec![0; plan.items.len()];
    for (number, portion) in portions.iter().enumerate() {
        for item in &portion.items {
            numbers[*item as usize] = number;
        }
    }
    numbers
}

/// The zips of all packages, from what was packed once.
pub(super) fn zips(
    portions: &[Portion],
    plan: &Plan,
    taken: Vec<Taken>,
    compression: Compression,
) -> io::Result<Ready> {
    let numbers = numbers(portions, plan);
    let mut packed: Vec<Vec<Packed>> = Vec::with_capacity(portions.len());
    for portion in portions {
        let first = portion.first().map(|(path, bytes)| package::pack(path, bytes, compression));
        packed.push(first.collect::<Result<_, _>>().map_err(io::Error::other)?);
    }
    for (entry, taken) in plan.entries.iter().zip(taken) {
        if let Taken::Packed(file) = taken {
            packed[numbers[entry.item as usize]].push(file);
        }
    }
    let zips = packed.into_iter().map(|files| package::join(files).map_err(io::Error::other));
    Ok(Ready::Zips(zips.collect::<io::Result<_>>()?))
}

/// The folders of all packages in one that waits for its place. The components are made anew, so that no package is
/// held in memory.
pub(super) fn folders(
    portions: &[Portion],
    plan: &Plan,
    maker: &Maker<'_>,
    args: &BuildArgs,
) -> Result<Ready, Obstacle> {
    let path = args.dir.clone().unwrap_or_default();
    let lost = |fault: &io::Error| Obstacle::Failed(write::failure(&path, fault));
    let draft = write::draft(&path, args.overwrite).map_err(Obstacle::Failed)?;
    for (portion, number) in portions.iter().zip(1..) {
        for (path, bytes) in portion.first() {
            draft.put(&format!("{number}/{path}"), bytes).map_err(|fault| lost(&fault))?;
        }
    }
    let numbers = numbers(portions, plan);
    let emit = |path: &str, bytes: &[u8]| {
        let entry = plan.entries.binary_search_by(|entry| entry.path.as_str().cmp(path));
        let entry = entry.map_err(|_| io::Error::other("a component changed while it was packed"))?;
        draft.put(&format!("{}/{path}", numbers[plan.entries[entry].item as usize] + 1), bytes)
    };
    let chosen = plan.items.iter();
    let chosen: Vec<Chosen> =
        chosen.map(|item| Chosen { component: item.component.clone(), why: item.why.clone() }).collect();
    let (_, faults) = package::make(&chosen, maker, &emit);
    let mut refused = Vec::new();
    for fault in faults {
        match fault {
            // Told when it was measured.
            MakerFault::Broken(_) => {}
            MakerFault::Refused(refusal) => refused.push(refusal.to_string()),
            MakerFault::Lost(fault) => return Err(lost(&fault)),
        }
    }
    if refused.is_empty() {
        Ok(Ready::Folder { draft, zipped: None })
    } else {
        Err(Obstacle::Refused(refused))
    }
}
