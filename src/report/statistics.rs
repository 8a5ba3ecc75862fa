//! Findings counted by rule: a table for people, a versioned JSON document for programs.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};

use super::counts::Counts;
use super::{View, escape};
use crate::diag::{Fix, Severity};

/// Version of the JSON document.
const VERSION: u32 = 1;

/// One rule, as often as it found something of one severity.
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    rule: &'static str,
    severity: &'static str,
    count: usize,
    /// How many of them `--fix` mends.
    fixable: usize,
    /// How many more `--unsafe-fixes` mends.
    unsafely_fixable: usize,
}

#[derive(serde::Serialize)]
struct StatisticsV1 {
    version: u32,
    statistics: Vec<Row>,
}

/// Writes the table: number, severity, `[*]` if `--fix` mends some, `[+]` if `--unsafe-fixes` does, and the rule.
pub(super) fn text(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    let rows = rows(view);
    let numbers: Vec<String> = rows
        .iter()
        .map(|row| {
            let mut number = String::new();
            escape::number(&mut number, row.count);
            number
        })
        .collect();
    let width = numbers.iter().map(String::len).max().unwrap_or(0);
    for (row, number) in rows.iter().zip(&numbers) {
        let mark = match row {
            Row { fixable: 1.., .. } => "[*]",
            Row { unsafely_fixable: 1.., .. } => "[+]",
            _ => "[ ]",
        };
        writeln!(out, "{number:>width$}  {:7}  {mark}  {}", row.severity, row.rule)?;
    }
    if !view.summary {
        return Ok(());
    }
    let counts = Counts::of(view);
    write!(out, "{}", counts.sentence(view.min_severity))?;
    for more in [counts.hidden(view.min_severity), counts.left_out()].into_iter().flatten() {
        write!(out, "; {more}")?;
    }
    writeln!(out)?;
    if rows.iter().any(|row| row.fixable > 0) {
        writeln!(out, "[*] --fix mends some of them")?;
    }
    if rows.iter().any(|row| row.fixable == 0 && row.unsafely_fixable > 0) {
        writeln!(out, "[+] --fix --unsafe-fixes mends some of them")?;
    }
    Ok(())
}

/// Writes the document that `schemas/statistics.v1.schema.json` describes.
pub(super) fn json(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &StatisticsV1 { version: VERSION, statistics: rows(view) })?;
    writeln!(out)
}

/// The most frequent first, then by severity and rule.
fn rows(view: &View<'_>) -> Vec<Row> {
    let mut found: BTreeMap<(&'static str, Severity), (usize, usize, usize)> = BTreeMap::new();
    for root in view.roots {
        for finding in root.listed(view.min_severity) {
            let row = found.entry((finding.rule, finding.severity)).or_default();
            row.0 += 1;
            match finding.repair.as_ref().map(|repair| repair.fix) {
                Some(Fix::Safe) => row.1 += 1,
                Some(Fix::Unsafe) => row.2 += 1,
                Some(Fix::None) | None => {}
            }
        }
        for omitted in root.outcome.omitted.iter().filter(|row| row.severity >= view.min_severity) {
            found.entry((omitted.rule, omitted.severity)).or_default().0 += omitted.count;
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|((rule, severity), (count, ..))| (Reverse(*count), Reverse(*severity), *rule));
    let row = |((rule, severity), (count, fixable, unsafely_fixable)): ((&'static str, Severity), _)| Row {
        rule,
        severity: severity.name(),
        count,
        fixable,
        unsafely_fixable,
    };
    found.into_iter().map(row).collect()
}
