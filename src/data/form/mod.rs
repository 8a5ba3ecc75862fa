//! The forms in which packages are written: what makes each of them, and how its rows are read.

pub(super) mod cumulus;
pub(super) mod guess;
pub(super) mod node;
pub(super) mod omnic;
pub(super) mod sfdmu;
pub(super) mod table;
pub(super) mod tree;

use super::read::{Event, Events, Fault, skip_rest};
use super::row::Row;
use crate::source::Span;

/// A form of packages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Omnic's own, YAML or JSON.
    Omnic,
    /// Files of `sf data import tree` that a plan names.
    Plan,
    /// One such file by itself.
    Tree,
    /// `export.json` of the SFDX Data Move Utility, with its CSV files.
    Sfdmu,
    /// A folder of CSV files for the Bulk API, one an object.
    Csv,
    /// `mapping.yml` of `CumulusCI` with a dump of `SQLite`.
    Cumulus,
}

impl Form {
    /// What it is called in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Omnic => "omnic data package",
            Self::Plan => "tree plan",
            Self::Tree => "tree file",
            Self::Sfdmu => "SFDMU export",
            Self::Csv => "CSV folder",
            Self::Cumulus => "CumulusCI dataset",
        }
    }
}

/// Takes the rows of a file, and what is wrong with what is no row.
pub trait Rows {
    /// A row; it is gone afterwards.
    fn row(&mut self, row: &Row);
    /// Something that the form forbids; reading goes on.
    fn fault(&mut self, fault: Fault);
}

/// Numbers the records of each object.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    counts: Vec<(String, u32)>,
    last: usize,
}

impl Numbers {
    /// The next number for an object.
    pub(super) fn next(&mut self, object: &str) -> u32 {
        let is_last = self.counts.get(self.last).is_some_and(|(name, _)| name == object);
        if !is_last {
            self.last = self.counts.iter().position(|(name, _)| name == object).unwrap_or_else(|| {
                self.counts.push((object.to_owned(), 0));
                self.counts.len() - 1
            });
        }
        let (_, count) = &mut self.counts[self.last];
        *count += 1;
        *count
    }
}

/// Skips the value that comes next, and gives its place.
pub(super) fn skip(events: &mut dyn Events) -> Result<Span, Fault> {
    let (event, span) = events.next()?;
    match event {
        Event::Object | Event::List => Ok(Span::new(span.start, skip_rest(events, 1)?.end)),
        _ => Ok(span),
    }
}
