//! `JUnit` XML: a suite for each root, a test case for each finding.
//!
//! Findings that fail the run are failures, all others are cases that pass and say what was found. A root without
//! findings has one case that passes: some services take a report without cases for a broken one.

use std::io::{self, Write};

use super::items::{self, Item};
use super::xml::Xml;
use super::{Root, View};
use crate::diag::Severity;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    let rows: Vec<Numbers> = view.roots.iter().map(|&root| Numbers::of(root, view)).collect();
    let sum = rows.iter().fold(Numbers::default(), |sum, row| Numbers {
        tests: sum.tests + row.tests,
        failures: sum.failures + row.failures,
    });
    let mut xml = Xml::new(out)?;
    suite(&mut xml, "testsuites", "omnic", &sum)?;
    for (&root, numbers) in view.roots.iter().zip(&rows) {
        let path = (root.path)("");
        let name = if path.is_empty() { "omnic" } else { path.trim_end_matches('/') };
        suite(&mut xml, "testsuite", name, numbers)?;
        let mut none = true;
        for item in items::of(root, view.min_severity) {
            none = false;
            case(&mut xml, &item, view.fail_on)?;
        }
        if none {
            xml.empty("testcase", &[("classname", "omnic"), ("name", "no findings"), ("time", "0")])?;
        }
        xml.close("testsuite")?;
    }
    xml.close("testsuites")
}

#[derive(Default)]
struct Numbers {
    tests: usize,
    failures: usize,
}

impl Numbers {
    fn of(root: Root<'_>, view: &View<'_>) -> Self {
        let listed = || root.listed(view.min_severity);
        let failures = listed().filter(|found| found.severity >= view.fail_on).count();
        Self { tests: listed().count().max(1), failures }
    }
}

fn suite(xml: &mut Xml<'_, impl Write>, element: &str, name: &str, numbers: &Numbers) -> io::Result<()> {
    let attributes = [
        ("name", name),
        ("tests", &*numbers.tests.to_string()),
        ("failures", &*numbers.failures.to_string()),
        ("errors", "0"),
        ("skipped", "0"),
        ("time", "0"),
    ];
    xml.open(element, &attributes)
}

fn case(xml: &mut Xml<'_, impl Write>, item: &Item<'_>, fail_on: Severity) -> io::Result<()> {
    let found = item.found;
    let (group, line) = (found.rule.split('/').next().unwrap_or(found.rule), item.start.line.to_string());
    let name = format!("{}: {}", found.rule, item.path);
    let attributes =
        [("classname", group), ("name", &name), ("file", &item.path), ("line", &line), ("time", "0")];
    xml.open("testcase", &attributes)?;
    let severity = found.severity.name();
    let text =
        format!("{}:{line}:{}: {severity}[{}] {}", item.path, item.start.column, found.rule, item.message());
    if found.severity >= fail_on {
        xml.text("failure", &[("message", &found.message), ("type", severity)], &text)?;
    } else {
        xml.text("system-out", &[], &text)?;
    }
    xml.close("testcase")
}
