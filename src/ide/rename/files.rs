//! Which files a rename touches, and whether all that may hold the name can be read.

use std::collections::BTreeMap;

use super::{Move, Refused, Renamed, Unsearched, refuse};
use crate::diag::FileId;
use crate::input::{Content, FileClass, InputFile};
use crate::model::{Class, FieldType, Kind, RecordSpec};

impl Renamed<'_> {
    /// The files that are named after the component, with their new paths.
    pub(super) fn moves(&self, new: &str) -> Result<Vec<Move>, Refused> {
        let files = &self.snapshot.inventory.files;
        let mut moves: Vec<Move> = Vec::new();
        for own in &self.files {
            let path = &self.snapshot.outcome.file(own.file).source.path;
            let listed = self.listed(own.file).filter(|file| !is_link(file));
            let stem = listed.and_then(|file| match &file.class {
                FileClass::Component { stem, .. } => Some(&**stem),
                _ => None,
            });
            let (folder, name) = path.rsplit_once('/').map_or(("", &**path), |(folder, name)| (folder, name));
            let Some(rest) = stem.and_then(|stem| name.strip_prefix(stem)) else {
                return refuse(format!("{path} is a link: rename the file that it leads to"));
            };
            let new =
                if folder.is_empty() { format!("{new}{rest}") } else { format!("{folder}/{new}{rest}") };
            moves.push(Move { file: own.file, old: path.clone(), new });
        }
        for (at, one) in moves.iter().enumerate() {
            let is_own = |path: &str| moves.iter().any(|other| *other.old == *path);
            let there = files.iter().find(|file| file.path.eq_ignore_ascii_case(&one.new));
            if let Some(there) = there.filter(|there| !is_own(&there.path)) {
                return refuse(format!("{} would become {}, but {} is there", one.old, one.new, there.path));
            }
            if let Some(twin) = moves[..at].iter().find(|twin| twin.new == one.new) {
                return refuse(format!("{} and {} would both become {}", twin.old, one.old, one.new));
            }
        }
        Ok(moves)
    }

    fn listed(&self, file: FileId) -> Option<&InputFile> {
        super::Site { snapshot: self.snapshot, file }.listed()
    }

    /// Whether nobody has to guess what the files say that may name the component.
    pub(super) fn all_readable(&self) -> Result<(), Refused> {
        let outcome = &self.snapshot.outcome;
        let about = self.spot.subject.shown();
        let unread = |path: &str| {
            refuse(format!("{path} cannot be read, and it may name {about}: repair it, or take it out first"))
        };
        let naming: Vec<Kind> = Kind::all().filter(|kind| can_name(*kind, self.kind)).collect();
        for component in outcome.index.all().iter().filter(|component| !component.summary.is_readable()) {
            let kind = component.summary.kind;
            let is_own = self.files.iter().any(|own| own.file == component.file);
            if is_own || (naming.contains(&kind) && kind.class() != Class::Named) {
                return unread(&outcome.file(component.file).source.path);
            }
        }
        let is_whole = |summary: &crate::model::ManifestSummary| summary.is_whole;
        let broken = |manifest: &&crate::project::Manifest| !manifest.summary.as_ref().is_some_and(is_whole);
        if let Some(manifest) = outcome.index.manifests().iter().find(broken) {
            return unread(&manifest.path);
        }
        let folders = self.snapshot.inventory.files.iter();
        match folders.into_iter().find(|file| file.class == FileClass::Folder) {
            Some(folder) => unread(&folder.path),
            None => Ok(()),
        }
    }

    /// The types of files that may have the name and that nobody looks into, or not everywhere.
    pub(super) fn unsearched(&self) -> Vec<Unsearched> {
        let mut types: BTreeMap<&'static str, usize> = BTreeMap::new();
        for file in &self.snapshot.inventory.files {
            let ty = match &file.class {
                FileClass::Other { type_name } => type_name,
                FileClass::Named { kind, .. } => kind.name(),
                FileClass::Component { kind, .. } if kind.class() == Class::Partial => kind.name(),
                _ => continue,
            };
            *types.entry(ty).or_default() += 1;
        }
        types.into_iter().map(|(ty, files)| Unsearched { ty, files }).collect()
    }
}

/// Whether a file lies elsewhere than its path says: a link led there.
fn is_link(file: &InputFile) -> bool {
    matches!(&file.content, Content::DiskAt(real) if !real.ends_with(&*file.path))
}

/// Whether files of one kind can name a component of another.
fn can_name(kind: Kind, named: Kind) -> bool {
    let routes = kind == Kind::Flow && named == Kind::ServiceChannel;
    routes || kind.spec().is_some_and(|spec| has_reference(spec, named, &mut Vec::new()))
}

fn has_reference(record: &'static RecordSpec, named: Kind, seen: &mut Vec<&'static str>) -> bool {
    if seen.contains(&record.name) {
        return false;
    }
    seen.push(record.name);
    record.fields.iter().any(|field| match field.ty {
        FieldType::Record(inner) => has_reference(inner, named, seen),
        _ => field.reference.is_some_and(|reference| reference.to.contains(&named)),
    })
}

#[cfg(test)]
mod tests {
    use super::can_name;
    use crate::model::Kind;

    #[test]
    fn kinds_that_name_others_are_known_from_the_tables() {
        let naming = |named| -> Vec<&str> {
            Kind::all().filter(|kind| can_name(*kind, named)).map(Kind::name).collect()
        };
        assert_eq!(naming(Kind::ServiceChannel), ["Flow", "ServicePresenceStatus"]);
        assert_eq!(naming(Kind::QueueRoutingConfig), ["MessagingChannel", "Queue"]);
        assert_eq!(naming(Kind::Skill), ["OmniSupervisorConfig", "QueueRoutingConfig", "WorkSkillRouting"]);
        assert!(naming(Kind::WorkSkillRouting).is_empty());
    }
}
