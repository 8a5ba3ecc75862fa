//! The projects that a walk meets: their project file, their `.forceignore`, and what counts at their top.
//!
//! A project file behind a link is read only if the link stays in the root.

use std::path::PathBuf;
use std::sync::Arc;

use super::content::FILE_LIMIT;
use super::disk::{Findings, Folder, Place, Walk, lock};
use super::forceignore::{self, ForceIgnore};
use super::names::{below, is_skipped, join, printable};
use super::{Ignored, InputError, ProjectKind, Unit, sfdx};

/// A project while its tree is walked.
#[derive(Debug)]
pub(super) struct Site {
    pub id: u32,
    /// Printable path of its folder.
    pub dir: String,
    /// Its folder on disk, links resolved.
    pub real: PathBuf,
    /// Whether it has a `sfdx-project.json`.
    pub sfdx: bool,
    /// Package directories with their homes.
    pub packages: Vec<(Arc<str>, u32)>,
    pub ignore: ForceIgnore,
}

impl Site {
    /// A path below the root as one below the project.
    pub(super) fn inner<'p>(&self, path: &'p str) -> &'p str {
        below(&self.dir, path).unwrap_or(path)
    }

    /// What is said of a path that the ignore file keeps out.
    pub(super) fn ignored(&self, path: &str, is_folder: bool) -> Option<Ignored> {
        let (pattern, line) = self.ignore.pattern(self.inner(path), is_folder)?;
        let file = join(&self.dir, forceignore::FILE_NAME);
        Some(Ignored { path: path.into(), file: file.into(), pattern: pattern.into(), line })
    }
}

impl Walk {
    /// Makes `folder` the top of a project; `false` if it must not be entered. Below the root, a project file that is
    /// broken makes none: its folder stays part of the project around it.
    pub(super) fn enter_site(&self, folder: &mut Folder, has_project: bool, found: &mut Findings) -> bool {
        let mut packages = Vec::new();
        let mut project = ProjectKind::Loose;
        let mut place = Place::Open;
        if has_project {
            match self.read_project(folder, found) {
                Ok(sfdx) => {
                    packages =
                        sfdx.package_dirs.iter().map(|dir| (Arc::clone(dir), self.home(dir))).collect();
                    project = ProjectKind::Sfdx(sfdx);
                }
                Err(fault) => {
                    found.faults.push(fault);
                    return folder.site.is_some();
                }
            }
            let own = packages.iter().find(|(dir, _)| **dir == *folder.path);
            place = own.map_or(Place::Beside, |(_, home)| Place::Package { home: *home });
        }
        folder.place = place;
        let ignore = self.read_ignore(folder, found);
        let mut sites = lock(&self.sites);
        let site = Arc::new(Site {
            id: sites.len() as u32,
            dir: folder.path.clone(),
            real: folder.real.clone(),
            sfdx: has_project,
            packages,
            ignore,
        });
        sites.push((Arc::clone(&site), Unit { dir: folder.path.as_str().into(), project }));
        folder.site = Some(site);
        true
    }

    pub(super) fn enter_metadata_root(&self, folder: &mut Folder, site: &Site) {
        folder.place = Place::Metadata { root: folder.path.as_str().into(), home: self.home(&folder.path) };
        if folder.path == site.dir {
            let mut sites = lock(&self.sites);
            if let Some((_, unit)) = sites.get_mut(site.id as usize) {
                unit.project = ProjectKind::Metadata;
            }
        }
    }

    fn home(&self, dir: &str) -> u32 {
        let mut homes = lock(&self.homes);
        homes.push(dir.to_owned());
        homes.len() as u32 - 1
    }

    fn read_ignore(&self, folder: &Folder, found: &mut Findings) -> ForceIgnore {
        let file = folder.real.join(forceignore::FILE_NAME);
        let Some(is_link) = self.volume.is_link(&file) else { return ForceIgnore::none() };
        let shown = join(&folder.path, forceignore::FILE_NAME);
        if is_link && self.inside(&file).is_none() {
            found.notes.push(format!("`{shown}` is not read: the link leads out of the root"));
            return ForceIgnore::none();
        }
        match self.volume.read(&file, FILE_LIMIT) {
            Ok(bytes) => ForceIgnore::parse(&String::from_utf8_lossy(&bytes), |line, text| {
                found
                    .notes
                    .push(format!("`{shown}` line {line} is no pattern and is left out: {}", text.trim()));
            }),
            Err(fault) => {
                found.notes.push(format!("`{shown}` is not read: {fault}"));
                ForceIgnore::none()
            }
        }
    }

    fn read_project(&self, folder: &Folder, found: &mut Findings) -> Result<sfdx::SfdxProject, InputError> {
        let file = folder.real.join(sfdx::FILE_NAME);
        let shown = join(&folder.path, sfdx::FILE_NAME);
        let fault =
            |message: String| InputError::Project { path: shown.clone(), line: 1, column: 1, message };
        if self.inside(&file).is_none() {
            return Err(fault(
                "the file cannot be read: the link leads nowhere or out of the root".to_owned(),
            ));
        }
        let bytes = self
            .volume
            .read(&file, FILE_LIMIT)
            .map_err(|why| fault(format!("the file cannot be read: {why}")))?;
        let sfdx::Parsed { mut project, entries, customized } = sfdx::parse(&bytes, &shown)?;
        if let Some((line, column, types)) = customized {
            let types: Vec<String> =
                types.iter().map(|name| format!("`{}`", printable(name.as_ref()))).collect();
            found.notes.push(format!(
                "{shown}:{line}:{column}: registryCustomizations are not supported: {} is read as the platform's own \
                 registry has it, and a file of a suffix that only stands here belongs to no component",
                types.join(", ")
            ));
        }
        if entries.is_empty() {
            found.notes.push(format!("`{shown}` has no packageDirectories: it has no components"));
        }
        for entry in entries {
            match self.package_dir(folder, &entry) {
                Ok(dir) if project.package_dirs.contains(&dir) => {}
                Ok(dir) => project.package_dirs.push(dir),
                Err(why) => {
                    let entry = printable(entry.as_ref());
                    found.notes.push(format!("package directory `{entry}` of `{shown}` {why}"));
                }
            }
        }
        Ok(project)
    }

    fn package_dir(&self, folder: &Folder, entry: &str) -> Result<Arc<str>, &'static str> {
        const OUTSIDE: &str = "lies outside the project and is not read";
        let dir = sfdx::normalise(entry).ok_or(OUTSIDE)?;
        let real = match self.volume.real(&folder.real.join(entry.replace('\\', "/"))) {
            Some((real, true)) => real,
            Some(_) => return Err("is no folder"),
            None => return Err("does not exist"),
        };
        if !real.starts_with(&self.root) {
            return Err(OUTSIDE);
        }
        if dir.split('/').any(|part| !part.is_empty() && is_skipped(part)) {
            return Err("lies in a folder that is never read and is left out");
        }
        Ok(if dir.is_empty() { folder.path.as_str().into() } else { join(&folder.path, &dir).into() })
    }
}
