//! Packages in omnic's own form, as YAML or JSON.
//!
//! Records are handed over one by one and written at once, so a package of any size takes no memory. The same records
//! give the same bytes.

mod json;
mod yaml;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::sync::Arc;

use super::form::omnic;
use super::row::CellValue;
use super::token::token;
use super::{Package, Record, Reference};
use crate::object::Object;

/// The two notations of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// YAML that readers of 1.1 and 1.2 understand alike.
    Yaml,
    /// JSON, one record a line.
    Json,
}

/// Writes a package. Records of one object are put together where its first one stands.
pub fn write(package: Package, notation: Notation, out: impl Write) -> io::Result<()> {
    let mut writer = Writer::new(notation, out);
    package.grouped().records.iter().try_for_each(|record| writer.record(record))?;
    writer.finish().map(|_| ())
}

/// Writes one record after the other.
#[derive(Debug)]
pub struct Writer<W> {
    notation: Notation,
    out: W,
    /// What is written next.
    text: String,
    /// How much has been written.
    bytes: u64,
    /// Objects that have begun, the last one being that of `object`.
    begun: BTreeSet<Arc<str>>,
    object: Option<Arc<str>>,
    /// Records of that object so far.
    count: usize,
}

impl<W: Write> Writer<W> {
    /// Nothing is written before the first record.
    pub fn new(notation: Notation, out: W) -> Self {
        Self { notation, out, text: String::new(), bytes: 0, begun: BTreeSet::new(), object: None, count: 0 }
    }

    /// Writes a record. All of one object follow each other: in a file each object has one list.
    pub fn record(&mut self, record: &Record) -> io::Result<()> {
        let first = self.object.is_none();
        let next = self.object.as_ref() != Some(&record.object);
        if next {
            if !self.begun.insert(Arc::clone(&record.object)) {
                let message = format!("records of {} do not follow each other", record.object);
                return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
            }
            self.object = Some(Arc::clone(&record.object));
            self.count = 0;
        }
        self.count += 1;
        // Without a name a record is called by its number, so such a name need not be written.
        let name = (!is_number_of(record, self.count)).then_some(&*record.name);
        match self.notation {
            Notation::Yaml => yaml::record(first, next, name, record, &mut self.text),
            Notation::Json => json::record(first, next, name, record, &mut self.text),
        }
        self.flush_text()
    }

    /// Ends the file, and says how many bytes it has.
    pub fn finish(mut self) -> io::Result<u64> {
        let is_empty = self.object.is_none();
        match self.notation {
            Notation::Yaml => yaml::end(is_empty, &mut self.text),
            Notation::Json => json::end(is_empty, &mut self.text),
        }
        self.flush_text()?;
        self.out.flush()?;
        Ok(self.bytes)
    }

    fn flush_text(&mut self) -> io::Result<()> {
        self.out.write_all(self.text.as_bytes())?;
        self.bytes += self.text.len() as u64;
        self.text.clear();
        Ok(())
    }
}

/// A reference as it is read back: `Type:Name` where that is one by the name of the field, a token for the id elsewhere.
fn reference(object: Option<&'static Object>, field: &str, to: &Reference) -> String {
    let text = to.to_string();
    match omnic::reference(object, field, &text) {
        CellValue::Named(..) => text,
        _ => token(&to.object, &to.name),
    }
}

/// Whether the name is `Object#n`, n being the number of the record within its object.
fn is_number_of(record: &Record, number: usize) -> bool {
    let rest = record.name.strip_prefix(&*record.object).and_then(|rest| rest.strip_prefix('#'));
    rest.is_some_and(|written| written == number.to_string())
}

#[cfg(test)]
mod tests;
