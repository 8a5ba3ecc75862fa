//! Findings told in sentences, for people who listen to a screen reader.
//!
//! No drawing, no column that must line up, no meaning in a colour: every finding is a paragraph that says its
//! number, its severity, its rule and its place in words.

use std::io::{self, Write};

use super::counts::{Counts, amount};
use super::items::{Item, sentence};
use super::places::{Files, Places};
use super::{Root, View, escape};
use crate::source::{Position, Span};

/// Related places of one finding above this number are counted, not told.
const PLACES: usize = 8;
/// Longest quotation from a file, in characters.
const QUOTE: usize = 80;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    let total: usize = view.roots.iter().map(|root| root.listed(view.min_severity).count()).sum();
    let mut number = 0;
    for &root in view.roots {
        let mut files = Files::new(root.outcome);
        for found in root.listed(view.min_severity) {
            number += 1;
            let item = Item::new(root, &mut files, found);
            write!(out, "Finding {number} of {total}: ")?;
            finding(root, &mut files, &item, out)?;
            writeln!(out)?;
        }
    }
    for &root in view.roots {
        for row in root.outcome.omitted.iter().filter(|row| row.severity >= view.min_severity) {
            let mut text = String::new();
            amount(&mut text, row.count, "more finding");
            let path = escape::line(&root.path_of(row.file));
            writeln!(out, "Not listed: {text} of rule {} in file {path}.", row.rule)?;
        }
    }
    if !view.summary {
        return Ok(());
    }
    let counts = Counts::of(view);
    writeln!(out, "Summary: {}.", counts.sentence(view.min_severity))?;
    if let Some(hidden) = counts.hidden(view.min_severity) {
        writeln!(out, "Hidden: {hidden}; --severity info shows them.")?;
    }
    if let Some(left_out) = counts.left_out() {
        writeln!(out, "Suppressed: {left_out}.")?;
    }
    Ok(())
}

fn finding<'a>(
    root: Root<'a>,
    files: &mut Files<'a>,
    item: &Item<'a>,
    out: &mut impl Write,
) -> io::Result<()> {
    let found = item.found;
    writeln!(out, "{}, rule {}.", found.severity.name(), found.rule)?;
    writeln!(out, "Place: file {}, {}.", escape::line(&item.path), place(item.start, item.end))?;
    if let Some(quote) = quote(files.places(found.file), found.span) {
        writeln!(out, "Text there: {quote}")?;
    }
    writeln!(out, "Message: {}", sentence(&escape::line(&found.message)))?;
    if !found.label.is_empty() {
        writeln!(out, "Remark: {}", sentence(&escape::line(&found.label)))?;
    }
    for related in found.related.iter().take(PLACES) {
        let (start, end) = files.places(related.file).range(related.span);
        let path = escape::line(&root.path_of(related.file));
        let message = if related.message.is_empty() { "see also" } else { &related.message };
        writeln!(out, "Related: {}, file {path}, {}.", escape::line(message), place(start, end))?;
    }
    if found.related.len() > PLACES {
        let mut more = String::new();
        amount(&mut more, found.related.len() - PLACES, "more related place");
        writeln!(out, "Not told: {more}.")?;
    }
    if !found.help.is_empty() {
        writeln!(out, "Help: {}", sentence(&escape::line(&found.help)))?;
    }
    Ok(())
}

/// `line 4, column 5`, or `line 4, column 5, to line 6, column 2`.
fn place(start: Position, end: Position) -> String {
    let from = format!("line {}, column {}", start.line, start.column);
    if end.line > start.line {
        format!("{from}, to line {}, column {}", end.line, end.column)
    } else if end.column > start.column + 1 {
        format!("{from} to {}", end.column - 1)
    } else {
        from
    }
}

/// What stands at a place, up to the end of its line; none where nothing does.
fn quote(places: &Places<'_>, span: Span) -> Option<String> {
    let (start, end) = places.range(span);
    let stop = end.offset.min(places.line(start.line).end).max(start.offset);
    let text = places.text().get(Span::new(start.offset, stop).range()).unwrap_or_default().trim();
    let mut chars = text.chars();
    let mut quoted = escape::line(&chars.by_ref().take(QUOTE).collect::<String>());
    if chars.next().is_some() || end.line > start.line {
        quoted.push_str(" and more");
    }
    (!text.is_empty()).then_some(quoted)
}
