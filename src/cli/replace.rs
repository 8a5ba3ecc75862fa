//! The replacements of a build: the rules of `sfdx-project.json` and `omnic.toml`, with the values that the environment
//! and the disk give them. No value is ever shown.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use clap::Args;

use super::build::BuildArgs;
use super::input::Target;
use super::paths::{absolute, relative, seen_from};
use super::words::amount;
use crate::check::is_checked;
use crate::input::{Content, InputFile, Inventory, ProjectKind};
use crate::replace::{Applied, Base, Fault, Origin, Replacements, Rule, Tally, Values, With};

#[derive(Debug, Default, Args)]
pub(crate) struct ReplaceArgs {
    /// Do the replacements of sfdx-project.json and omnic.toml in a folder, too; in a zip they are always done
    #[arg(long)]
    pub(crate) apply_replacements: bool,
}

/// Largest file that holds a value, in bytes.
const VALUE_LIMIT: u64 = 1 << 20;

/// The replacements of one build, while it runs.
#[derive(Default)]
pub(super) struct Replacing {
    replacements: Replacements,
    tally: Tally,
    faults: Mutex<Vec<Fault>>,
    /// Whether the package is to hold other texts than the project at all.
    is_done: bool,
}

/// The files of a root with their texts in a package.
pub(super) struct Replaced {
    /// The files.
    pub(super) inventory: Inventory,
    /// Paths of those that hold values, and must not be shown.
    pub(super) changed: BTreeSet<Arc<str>>,
}

/// The rules of a project and of its configuration in the order in which they are applied, with the folder that paths
/// of values begin at.
fn declared(target: &Target) -> Vec<(Base, PathBuf, Vec<Rule>)> {
    let root = absolute(&target.root.dir);
    let mut found = Vec::new();
    for unit in &target.inventory.units {
        if let ProjectKind::Sfdx(project) = &unit.project {
            let base = Base::Below((*unit.dir).into());
            found.push((base, root.join(&*unit.dir), project.replacements.rules.clone()));
        }
    }
    let config = target.settings.file.as_deref();
    if let Some((file, folder)) = config.and_then(|file| Some((file, absolute(file.parent()?)))) {
        let base = Base::Above(relative(&folder, &root).into());
        let of_target = target.settings.target.iter().flat_map(|target| &target.replace);
        let mut rules: Vec<Rule> = target.settings.config.replace.iter().chain(of_target).cloned().collect();
        // Messages about packages name files from the root.
        let shown: Arc<str> = seen_from(&root, file).into();
        for rule in &mut rules {
            rule.place.file = Arc::clone(&shown);
        }
        found.push((base, folder, rules));
    }
    found.retain(|(_, _, rules)| !rules.is_empty());
    found
}

/// What a build of the root would replace; no value is read.
pub(super) fn placeholders(target: &Target) -> Replacements {
    let declared = declared(target);
    let rules = declared.iter().flat_map(|(base, _, rules)| rules.iter().map(|rule| (base.clone(), rule)));
    Replacements::without_values(rules)
}

impl Replacing {
    /// The replacements of a build: none in a folder that is to hold the texts of the project.
    ///
    /// # Errors
    /// See [`Self::new`].
    pub(super) fn of_build(args: &BuildArgs, target: &Target) -> Result<Self, Vec<String>> {
        if args.dir.is_some() && !args.replace.apply_replacements {
            return Ok(Self::default());
        }
        Self::new(target).map_err(|faults| faults.iter().map(ToString::to_string).collect())
    }

    /// Reads what the rules of a project ask for.
    ///
    /// # Errors
    /// Rules that cannot be followed, each with its place.
    pub(super) fn new(target: &Target) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        for unit in &target.inventory.units {
            if let ProjectKind::Sfdx(project) = &unit.project {
                faults.extend(project.replacements.faults.iter().cloned());
            }
        }
        let mut replacements = Replacements::default();
        for (base, folder, rules) in declared(target) {
            let values = values(&folder, &rules);
            match Replacements::new(rules.iter().map(|rule| (base.clone(), rule)), &values) {
                Ok(later) => replacements.append(later),
                Err(more) => faults.extend(more),
            }
        }
        if faults.is_empty() {
            Ok(Self { replacements, is_done: true, ..Self::default() })
        } else {
            Err(faults)
        }
    }

    /// What a file holds in the package. What goes wrong is told by [`Self::judge`].
    pub(super) fn apply(&self, file: &InputFile, bytes: Vec<u8>) -> Vec<u8> {
        if !self.replacements.concern(&file.path) {
            return bytes;
        }
        match self.replacements.apply(&file.path, bytes.clone()) {
            Ok(replaced) => {
                self.tally.note(&file.path, &replaced);
                replaced.bytes
            }
            Err(fault) => {
                self.faults.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
                // There will be no package; a file without content would be told as another fault.
                bytes
            }
        }
    }

    /// The files of a root as they are packed, if any of those that are checked differs, or if one `has_placeholders`
    /// that were passed over.
    pub(super) fn replaced(&self, inventory: &Inventory, has_placeholders: bool) -> Option<Replaced> {
        let files = inventory.files.iter();
        let changed: Vec<&InputFile> =
            files.filter(|file| is_checked(file) && self.changed(&file.path)).collect();
        if !self.is_done || changed.is_empty() && !has_placeholders {
            return None;
        }
        let mut replaced = Replaced { inventory: inventory.clone(), changed: BTreeSet::new() };
        for file in changed {
            let Ok(bytes) = file.read() else { continue };
            let content = Content::Memory(self.apply(file, bytes).into());
            replaced.inventory.replace(&file.path, content);
            replaced.changed.insert(Arc::clone(&file.path));
        }
        Some(replaced)
    }

    /// Whether a file holds values by now, so that its text is not to be shown.
    pub(super) fn changed(&self, path: &str) -> bool {
        self.tally.changed(path)
    }

    /// Tells what kept replacements from being done, in a fixed order, once all files were read.
    ///
    /// # Errors
    /// Anything did.
    pub(super) fn judge(&self) -> Result<(), Vec<String>> {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner).clone();
        faults.sort();
        faults.dedup();
        if faults.is_empty() { Ok(()) } else { Err(faults.iter().map(ToString::to_string).collect()) }
    }

    /// What was done.
    pub(super) fn applied(&self) -> Vec<Applied> {
        self.replacements.applied(&self.tally)
    }

    /// Remarks for the user once all files were read. In a package of a part of the project, a rule about other files
    /// is no surprise.
    pub(super) fn notes(&self, is_whole: bool) -> Vec<String> {
        let mut notes = self.replacements.skipped(&self.tally);
        notes.extend(self.replacements.unused(&self.tally, is_whole).iter().map(ToString::to_string));
        notes.extend(describe(&self.applied()));
        notes
    }
}

/// One line about everything that was replaced: how much, and by what.
fn describe(applied: &[Applied]) -> Option<String> {
    let count: usize = applied.iter().flat_map(|applied| applied.files.values()).sum();
    let mut files: Vec<&String> = applied.iter().flat_map(|applied| applied.files.keys()).collect();
    files.sort();
    files.dedup();
    let mut values: Vec<String> = Vec::new();
    for applied in applied.iter().filter(|applied| applied.origin != Origin::Rule) {
        let value = format!("{} (sha256 {}…)", applied.origin, applied.hash);
        if !values.contains(&value) {
            values.push(value);
        }
    }
    let by = if values.is_empty() { String::new() } else { format!(", by {}", values.join(", ")) };
    (count > 0).then(|| format!("replaced {} in {}{by}", amount(count, "text"), amount(files.len(), "file")))
}

/// The values that rules ask for; paths are those from a folder.
fn values(folder: &Path, rules: &[Rule]) -> Values {
    let mut values = Values::default();
    for rule in rules {
        for name in rule.variables() {
            if let Some(value) = std::env::var_os(name) {
                values.set_env(name, value.into_string().map_err(|_| "its value is not UTF-8".to_owned()));
            }
        }
        if let With::File(path) = &rule.with {
            values.set_file(path, read(&folder.join(path)));
        }
    }
    values
}

/// The text of a file that holds a value, or why there is none.
fn read(path: &Path) -> Result<String, String> {
    let is_file = std::fs::metadata(path).map_err(|error| error.to_string())?.is_file();
    if !is_file {
        return Err("it is no file".to_owned());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| error.to_string())?;
    file.take(VALUE_LIMIT + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if bytes.len() as u64 > VALUE_LIMIT {
        return Err(format!("it is larger than {VALUE_LIMIT} bytes"));
    }
    String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())
}
