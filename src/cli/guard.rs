//! What is read is never replaced: the one guard of every command that writes.
//!
//! Paths are compared with links followed, so no detour leads to an input. What omnic itself wrote earlier (a zip, a
//! bundle) is no input and may be replaced.

use std::fs;
use std::path::{Path, PathBuf};

use super::exit::Failure;
use super::input::Target;
use super::whole::Whole;
use crate::check::Outcome;
use crate::input::{Content, FileClass, InputFile, RootKind, in_type_folder, under};

/// Refuses a file to write that is read: a component or manifest, the archive, or what configures the run.
pub(super) fn keep_input(targets: &[Target], output: &Path) -> Result<(), Failure> {
    // What does not exist replaces nothing.
    let Ok(real) = fs::canonicalize(output) else { return Ok(()) };
    if targets.iter().any(|target| reads(target, &real)) { refuse(output, "is read") } else { Ok(()) }
}

/// The same for a command that reads data packages, which else may be what an earlier run wrote.
pub(super) fn keep_data(targets: &[Target], output: &Path) -> Result<(), Failure> {
    let Ok(real) = fs::canonicalize(output) else { return Ok(()) };
    let is_asked = |target: &Target| {
        let files = target.inventory.files.iter().filter(|file| file.class == FileClass::Data);
        let mut asked =
            files.filter(|file| under(&target.root.named, &file.path)).filter_map(InputFile::on_disk);
        asked.any(|file| file == real)
    };
    if targets.iter().any(is_asked) { refuse(output, "is read") } else { keep_input(targets, output) }
}

/// The same for a baseline to write: the one that is read is the one that is written anew.
pub(super) fn keep_all_but_baseline(targets: &[Target], output: &Path) -> Result<(), Failure> {
    let Ok(real) = fs::canonicalize(output) else { return Ok(()) };
    let is_kept = |target| is_input(target, &real) || settings(target).any(|file| file == real);
    if targets.iter().any(is_kept) { refuse(output, "is read") } else { Ok(()) }
}

/// Refuses a folder to write that holds what is read or the working directory. The package that an earlier build left
/// there is output, not input: it is taken out of `target`.
pub(super) fn keep_folder(target: &mut Target, output: &Path) -> Result<(), Failure> {
    let Ok(real) = fs::canonicalize(output) else { return Ok(()) };
    let cwd = std::env::current_dir().and_then(fs::canonicalize).ok();
    let named = target.root.named.iter().map(|path| target.root.dir.join(path));
    if cwd.into_iter().chain(named).chain([target.root.dir.clone()]).any(|kept| kept.starts_with(&real)) {
        return refuse(output, "holds what is read or the working directory");
    }
    if settings(target).chain(baseline(target)).any(|file| file.starts_with(&real)) {
        return refuse(output, "holds what is read");
    }
    let Some(below) = target.root.relative(&real) else { return Ok(()) };
    let below = [below];
    let inside = |file: &InputFile| under(&below, &file.path);
    // Every package has one; a folder of sources that is named by mistake has none.
    if target.inventory.files.iter().any(inside) && !output.join("package.xml").is_file() {
        return refuse(output, "holds what is read");
    }
    target.inventory.files.retain(|file| !inside(file));
    Ok(())
}

/// Refuses a file or folder to write that is, or holds, a file that was read, or the working directory.
pub(super) fn keep_read(targets: &[Target], outcomes: &[Outcome], output: &Path) -> Result<(), Failure> {
    let Ok(real) = fs::canonicalize(output) else { return Ok(()) };
    let cwd = std::env::current_dir().and_then(fs::canonicalize).ok();
    let files = targets.iter().zip(outcomes).flat_map(|(target, outcome)| {
        let files = outcome.files.iter().map(|file| target.root.dir.join(&*file.source.path));
        files.chain(settings(target)).chain(baseline(target)).chain([target.root.dir.clone()])
    });
    let mut kept = files.filter_map(|file| fs::canonicalize(file).ok()).chain(cwd);
    if kept.any(|kept| kept.starts_with(&real)) {
        return refuse(output, "is or holds what is read or the working directory");
    }
    Ok(())
}

/// Refuses a file or folder to write that is, or holds, a file of the tree that is read, or the working directory.
pub(super) fn keep_whole(whole: &Whole, output: &Path) -> Result<(), Failure> {
    let Ok(real) = fs::canonicalize(output) else { return Ok(()) };
    let cwd = std::env::current_dir().and_then(fs::canonicalize).ok();
    let named = whole.root.named.iter().map(|path| whole.root.dir.join(path));
    let archive = match &whole.root.kind {
        RootKind::Zip(archive) => fs::canonicalize(archive).ok(),
        _ => None,
    };
    let units = whole.inventory.units.iter();
    let projects = units.map(|unit| whole.root.dir.join(&*unit.dir).join("sfdx-project.json"));
    let projects = projects.filter_map(|file| fs::canonicalize(file).ok());
    let files = whole.files.iter().filter_map(InputFile::on_disk);
    let mut kept = cwd.into_iter().chain(named).chain(archive).chain(projects).chain(files);
    if kept.any(|kept| kept.starts_with(&real)) {
        return refuse(output, "is or holds what is read or the working directory");
    }
    Ok(())
}

fn refuse(output: &Path, what: &str) -> Result<(), Failure> {
    Err(Failure::Usage(format!("{} {what} and is never replaced; name another place", output.display())))
}

/// Whether `real` is a file that the check of a target depends on.
fn reads(target: &Target, real: &Path) -> bool {
    is_input(target, real) || settings(target).chain(baseline(target)).any(|file| file == *real)
}

/// Whether `real` is a file of the project.
fn is_input(target: &Target, real: &Path) -> bool {
    // Any other `.json` may be the bundle of an earlier run, and a file that no folder of a type holds any other output.
    let is_output = |file: &&InputFile| match file.class {
        FileClass::Data => true,
        FileClass::Plain => !in_type_folder(&file.path),
        _ => false,
    };
    let files = target.inventory.files.iter().filter(|file| !is_output(file));
    // What is read from a commit is not to be lost from the working tree either.
    let place = |file: &InputFile| match file.content {
        Content::Stored { .. } => Some(target.root.dir.join(&*file.path)),
        _ => file.on_disk(),
    };
    files.filter_map(place).any(|file| file == *real)
}

/// The baseline, links followed.
fn baseline(target: &Target) -> Option<PathBuf> {
    target.settings.baseline_path.as_ref().and_then(|file| fs::canonicalize(file).ok())
}

/// The archive and the files that configure the run, but for the baseline, links followed.
fn settings(target: &Target) -> impl Iterator<Item = PathBuf> {
    let archive = match &target.root.kind {
        RootKind::Zip(archive) => Some(archive.clone()),
        _ => None,
    };
    let units = target.inventory.units.iter().flat_map(|unit| {
        let folder = target.root.dir.join(&*unit.dir);
        ["sfdx-project.json", ".forceignore"].map(|name| folder.join(name))
    });
    let files = archive.into_iter().chain(target.settings.file.clone()).chain(units);
    files.filter_map(|file| fs::canonicalize(file).ok())
}
