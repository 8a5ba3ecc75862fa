//! What two trees differ in, in words and as JSON.
//!
//! The words say each value once and cut long ones; the JSON has all of them. Both list components by type and name.

mod json;
#[cfg(test)]
mod tests;
mod words;

use std::io;

use super::Style;
use crate::compare::Comparison;

/// Two trees that were compared.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// The old one, as the user called it.
    pub old: &'a str,
    /// The new one.
    pub new: &'a str,
    /// What lies between them.
    pub comparison: &'a Comparison,
}

/// Writes it for people; `brief` lists the components alone. Fails only if the writer does.
pub fn write_words(
    compared: Compared<'_>,
    brief: bool,
    style: Style,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    out.write_all(words::text(compared, brief, style).as_bytes())
}

/// Writes it for programs, as `schemas/diff.v1.schema.json` describes it. Fails only if the writer does.
pub fn write_json(compared: Compared<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    json::write(compared, &mut io::BufWriter::new(out))
}
