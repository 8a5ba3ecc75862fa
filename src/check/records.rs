//! The records of the data packages of a root, for whoever writes them in another form.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::data::{DataPackages, body, text};
use super::outcome::Outcome;
use crate::data::{Collector, Form, Package, Value};
use crate::diag::FileId;
use crate::input::{Inventory, under};

/// One data package of a root.
#[derive(Clone, Debug)]
pub struct FoundPackage {
    /// The form in which it is written.
    pub form: Form,
    /// The file that names the others, else the first.
    pub path: Arc<str>,
    /// Its records.
    pub package: Package,
}

/// The data packages of a root, in order of their paths; only those with a file below `asked`, if that is not empty, and
/// of files that no other names only those.
/// What cannot be read is left out: it is a finding of the check. Places of records are numbers of files in `outcome`.
pub fn packages(inventory: &Inventory, outcome: &Outcome, asked: &[String]) -> Vec<FoundPackage> {
    let numbers: BTreeMap<&str, FileId> =
        outcome.files.iter().zip((0..).map(FileId)).map(|(file, id)| (&*file.source.path, id)).collect();
    let data = DataPackages::find(inventory);
    let mut found: Vec<FoundPackage> = Vec::new();
    for (pack, files) in data.packs(inventory) {
        // Without a file that names the others, the first one that was asked for stands for all.
        let mut named = files.iter().filter(|file| asked.is_empty() || under(asked, &file.path));
        let Some(first) = named.next() else { continue };
        let first = if pack.lead.is_some() { files.first().unwrap_or(first) } else { first };
        let mut collector = Collector::default();
        let parts = files.iter().skip(usize::from(pack.lead.is_some())).zip(&pack.parts);
        for (file, part) in parts {
            // These files belong together, yet each of them says something by itself.
            let by_itself = matches!(pack.form, Form::Omnic | Form::Csv);
            if by_itself && !asked.is_empty() && !under(asked, &file.path) {
                continue;
            }
            let Some(&id) = numbers.get(&*file.path) else { continue };
            collector.enter(id);
            let text = text(file);
            if let Ok(body) = body(file, &text) {
                // What can be read before a fault counts.
                let _ = pack.read(part, &file.path, body, &mut collector);
            }
        }
        let (package, _) = collector.finish();
        found.push(FoundPackage { form: pack.form, path: Arc::clone(&first.path), package });
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// All records as one package. Records of one object and name in several packages are not the same: the later ones get a
/// number behind their names.
pub fn merged(found: Vec<FoundPackage>) -> Package {
    let mut found = found.into_iter();
    let Some(FoundPackage { package: mut all, .. }) = found.next() else { return Package::default() };
    for FoundPackage { mut package, .. } in found {
        let taken = all.names();
        let mut renamed: BTreeMap<(Arc<str>, Arc<str>), Arc<str>> = BTreeMap::new();
        for record in &package.records {
            let mut name = Arc::clone(&record.name);
            let mut number = 2;
            while taken.contains_key(&(&*record.object, &*name)) {
                name = format!("{}-{number}", record.name).into();
                number += 1;
            }
            if name != record.name {
                renamed.insert((Arc::clone(&record.object), Arc::clone(&record.name)), name);
            }
        }
        for record in &mut package.records {
            let name =
                |object: &Arc<str>, name: &Arc<str>| renamed.get(&(Arc::clone(object), Arc::clone(name)));
            if let Some(other) = name(&record.object, &record.name) {
                record.name = Arc::clone(other);
            }
            for (_, value) in &mut record.fields {
                if let Value::Reference(reference) = value
                    && let Some(other) = name(&reference.object, &reference.name)
                {
                    reference.name = Arc::clone(other);
                }
            }
        }
        all.records.append(&mut package.records);
    }
    all
}
