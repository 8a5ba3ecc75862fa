//! Which record of a package a reference means.

use std::collections::BTreeMap;

use super::ids::key_of;
use crate::data::{Package, Record, Reference};

/// The records of a package by what others call them.
#[derive(Debug)]
pub(super) struct Directory<'p> {
    package: &'p Package,
    /// Records by object and name; of doubles the first.
    named: BTreeMap<(&'p str, &'p str), usize>,
    /// Records by object and what the org finds them by.
    keyed: BTreeMap<(&'p str, &'p str), usize>,
}

impl<'p> Directory<'p> {
    pub(super) fn of(package: &'p Package) -> Self {
        let named = package.names();
        let mut keyed = BTreeMap::new();
        for &at in named.values() {
            let record = &package.records[at];
            if let Some(key) = key(record) {
                keyed.entry((&*record.object, key)).or_insert(at);
            }
        }
        Self { package, named, keyed }
    }

    /// A record by its place in the package.
    pub(super) fn record(&self, at: usize) -> &'p Record {
        &self.package.records[at]
    }

    /// The records, without the doubles of a name.
    pub(super) fn records(&self) -> impl Iterator<Item = (usize, &'p Record)> {
        let records = self.package.records.iter().enumerate();
        records.filter(|(at, record)| self.named.get(&(&*record.object, &*record.name)) == Some(at))
    }

    /// The record that a reference points to; none if it is in the org. A reference by developer name or user name reaches
    /// the record that brings it, and one can name the metadata type: queues are groups, roles are user roles.
    pub(super) fn target(&self, reference: &Reference) -> Option<usize> {
        let find = |object| {
            let name = (object, &*reference.name);
            self.named.get(&name).or_else(|| self.keyed.get(&name)).copied()
        };
        find(&*reference.object).or_else(|| find(key_of(&reference.object)?.object))
    }
}

/// What the org will find a record by, if it says so: its developer name, user name or name.
pub(super) fn key(record: &Record) -> Option<&str> {
    record.get(key_of(&record.object)?.field)?.as_str()
}
