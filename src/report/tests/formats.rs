//! The formats for programs: what each of them tells, and what its readers rely on.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use snapbox::{assert_data_eq, file as snapshot};

use super::{FORMATS, finding, render, sample, samples, view};
use crate::check::{Outcome, Suppressed, Suppression};
use crate::diag::{Diagnostic, Edit, Fix, Severity};
use crate::report::{Format, Root, Style, json_text, sarif, write, write_step_summary};
use crate::source::Span;

#[test]
fn narrated() {
    let text = sample(Format::Narrated, Severity::Warning, Style::PLAIN);
    assert_data_eq!(text, snapshot!["snapshots/narrated.txt"].raw());
}

#[test]
fn jsonl() {
    let text = sample(Format::Jsonl, Severity::Warning, Style::PLAIN);
    let text = text.replace(concat!("\"", env!("CARGO_PKG_VERSION"), "\""), "\"0.0.0\"");
    assert_data_eq!(text, snapshot!["snapshots/report.jsonl"].raw());
}

#[test]
fn junit() {
    let text = sample(Format::Junit, Severity::Warning, Style::PLAIN);
    assert_data_eq!(text, snapshot!["snapshots/junit.xml"].raw());
}

#[test]
fn github() {
    let text = sample(Format::Github, Severity::Info, Style::PLAIN);
    assert_data_eq!(text, snapshot!["snapshots/github.txt"].raw());
}

#[test]
fn gitlab() {
    let text = sample(Format::Gitlab, Severity::Warning, Style::PLAIN);
    assert_data_eq!(text, snapshot!["snapshots/gitlab.json"].raw());
}

#[test]
fn azure() {
    let text = sample(Format::Azure, Severity::Info, Style::PLAIN);
    assert_data_eq!(text, snapshot!["snapshots/azure.txt"].raw());
}

#[test]
fn checkstyle() {
    let text = sample(Format::Checkstyle, Severity::Warning, Style::PLAIN);
    assert_data_eq!(text, snapshot!["snapshots/checkstyle.xml"].raw());
}

#[test]
fn rdjson() {
    let text = render(&[full()], Format::Rdjson, Severity::Warning, Style::PLAIN);
    assert_data_eq!(text, snapshot!["snapshots/rdjson.json"].raw());
}

#[test]
fn tap() {
    let text = sample(Format::Tap, Severity::Warning, Style::PLAIN);
    assert_data_eq!(text, snapshot!["snapshots/report.tap"].raw());
}

#[test]
fn step_summary() {
    let outcome = full();
    let mut page = Vec::new();
    let roots = [Root { outcome: &outcome, path: &str::to_owned }];
    write_step_summary(&view(&roots, Severity::Warning, Style::PLAIN), &mut page).unwrap();
    assert_data_eq!(String::from_utf8(page).unwrap(), snapshot!["snapshots/step-summary.md"].raw());
}

/// The samples with a repair and with findings that somebody answered for.
fn full() -> Outcome {
    let mut outcome = samples();
    let span = outcome.diagnostics[0].span;
    outcome.diagnostics[0].repair(Fix::Safe, "write `Lead`", vec![Edit::replace(span, "Lead")]);
    outcome.diagnostics[1].repair(
        Fix::Unsafe,
        "remove it",
        vec![Edit::remove(span), Edit::insert(span.end, "x")],
    );
    let by = [
        Suppression::Comment("the vendor sets it".into()),
        Suppression::Config("".into()),
        Suppression::Baseline,
    ];
    outcome.suppressed = by
        .into_iter()
        .map(|by| Suppressed {
            found: finding("schema/wrong-type", Severity::Error, 2, Span::new(1, 6), "an old one"),
            by,
        })
        .collect();
    outcome
}

/// The log, with the parts that change with every rule and version taken out.
fn sarif_log(outcome: &Outcome, limit: usize) -> Value {
    let roots = [Root { outcome, path: &str::to_owned }];
    let mut view = view(&roots, Severity::Warning, Style::PLAIN);
    view.baseline = true;
    let mut out = Vec::new();
    sarif::write_cut(&view, limit, &mut out).unwrap();
    let mut log: Value = serde_json::from_slice(&out).unwrap();
    let driver = &mut log["runs"][0]["tool"]["driver"];
    let rules = driver["rules"].take();
    driver["fullName"] = json!("omnic 0.0.0");
    driver["semanticVersion"] = json!("0.0.0");
    for result in log["runs"][0]["results"].as_array_mut().unwrap() {
        if let Some(index) = result.get_mut("ruleIndex") {
            let index = index.take().as_u64().unwrap() as usize;
            assert_eq!(rules[index]["id"], result["ruleId"]);
        }
    }
    log
}

#[test]
fn sarif() {
    let mut text = Vec::new();
    json_text::pretty(&sarif_log(&full(), 100), &mut text).unwrap();
    assert_data_eq!(String::from_utf8(text).unwrap(), snapshot!["snapshots/report.sarif"].raw());
}

#[test]
fn a_long_sarif_log_keeps_the_worst_and_says_so() {
    let log = sarif_log(&full(), 8);
    let run = &log["runs"][0];
    let levels: Vec<&str> =
        run["results"].as_array().unwrap().iter().map(|result| result["level"].as_str().unwrap()).collect();
    assert_eq!(levels, ["error"; 8]);
    let told = run["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
    let text = told[0]["message"]["text"].as_str().unwrap();
    assert!(text.starts_with("3 results of the least severity left out"), "{text}");
}

#[test]
fn a_sarif_result_has_no_more_places_than_taken() {
    let mut outcome = samples();
    let related = outcome.diagnostics[1].related[0].clone();
    outcome.diagnostics[1].related = vec![related; 3000];
    let log = sarif_log(&outcome, 100);
    assert_eq!(log["runs"][0]["results"][1]["relatedLocations"].as_array().unwrap().len(), 999);
}

#[test]
fn github_is_told_what_it_shows_and_people_the_rest() {
    let mut outcome = samples();
    let row = |severity, at| finding("schema/wrong-type", severity, 0, Span::at(at), "no");
    outcome.diagnostics = (0..30).map(|at| row(Severity::Warning, at)).collect();
    outcome.diagnostics.push(row(Severity::Error, 40));
    outcome.omitted.clear();
    let text = render(&[outcome], Format::Github, Severity::Warning, Style::PLAIN);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("::error ") && lines[10].starts_with("::warning "), "{text}");
    assert!(lines[11].starts_with("channels/Lead.serviceChannel-meta.xml:"), "{text}");
    let last = "1 error, 30 warnings in 7 files (5 components); 20 more findings than GitHub shows as annotations, \
                see above";
    assert_eq!((lines.len(), lines[31]), (32, last));
}

#[test]
fn the_step_summary_is_short() {
    let mut outcome = samples();
    let long = "words and words ".repeat(2_000);
    outcome.diagnostics =
        (0..900).map(|at| finding("schema/wrong-type", Severity::Error, 0, Span::at(at), &long)).collect();
    let mut page = Vec::new();
    let roots = [Root { outcome: &outcome, path: &str::to_owned }];
    write_step_summary(&view(&roots, Severity::Warning, Style::PLAIN), &mut page).unwrap();
    assert!(page.len() < 300 * 1024);
    assert!(String::from_utf8(page).unwrap().ends_with(" more findings in the log.\n\n"));
}

/// What is reported of a finding, whatever else changes in the file.
fn prints(text: &str, part: &str, count: usize) -> Vec<String> {
    let mut outcome = samples();
    outcome.files[0].source.text = text.into();
    let span = super::of(text, part);
    let found: Diagnostic = finding("schema/wrong-type", Severity::Error, 0, span, "no");
    outcome.diagnostics = vec![found; count];
    let report = render(&[outcome], Format::Gitlab, Severity::Info, Style::PLAIN);
    let report: Value = serde_json::from_str(&report).unwrap();
    let issues = report.as_array().unwrap().iter();
    issues.map(|issue| issue["fingerprint"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn fingerprints_have_no_lines_and_no_doubles() {
    let before = prints("<Queue><name>Cases</name><x>1</x></Queue>", "Cases", 3);
    let after =
        prints("<Queue>\n\n    <!-- y -->\n  <x>1</x>\n    <name>Cases</name>\n</Queue>\n", "Cases", 3);
    assert_eq!(before, after);
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), 3);
    assert_ne!(before, prints("<Queue><name>Other</name></Queue>", "Other", 3));
    let text = render(&[samples(), samples()], Format::Gitlab, Severity::Info, Style::PLAIN);
    let report: Value = serde_json::from_str(&text).unwrap();
    let issues = report.as_array().unwrap();
    let all: BTreeSet<&str> = issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(all.len(), issues.len());
}

#[test]
fn the_threshold_makes_the_failures() {
    let outcome = samples();
    let roots = [Root { outcome: &outcome, path: &str::to_owned }];
    for (fail_on, failures) in [(Severity::Error, 7), (Severity::Warning, 8), (Severity::Info, 9)] {
        let view = crate::report::View { fail_on, ..view(&roots, Severity::Info, Style::PLAIN) };
        let text = |format| {
            let mut out = Vec::new();
            write(format, &view, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(text(Format::Junit).matches("<failure ").count(), failures);
        assert_eq!(text(Format::Tap).matches("\nnot ok ").count(), failures);
    }
}

#[test]
fn reports_without_findings_are_reports() {
    let mut clean = samples();
    clean.diagnostics.clear();
    clean.omitted.clear();
    for (format, part) in FORMATS.into_iter().zip([
        "no findings in 7 files",
        "Summary: no findings in 7 files (5 components).",
        "no findings in 7 files",
        "\"diagnostics\": []",
        "\"kind\":\"summary\"",
        "\"results\": []",
        "tests=\"1\" failures=\"0\"",
        "no findings in 7 files",
        "[]",
        "no findings in 7 files",
        "<checkstyle version=\"4.3\">\n</checkstyle>",
        "\"diagnostics\": []",
        "",
        "1..1\nok 1 - no findings",
    ]) {
        let text = render(std::slice::from_ref(&clean), format, Severity::Warning, Style::PLAIN);
        assert!(text.contains(part), "{format:?}: {text}");
    }
}

#[test]
fn lines_of_json_keep_to_their_schema() {
    // One document, so that nothing has to be fetched.
    let report = include_str!("../../../schemas/report.v1.schema.json")
        .replace("\"#/$defs/", "\"#/$defs/report/$defs/");
    let line = include_str!("../../../schemas/report-line.v1.schema.json")
        .replace("\"report.v1.schema.json#/", "\"#/$defs/report/");
    let mut schema: Value = serde_json::from_str(&line).unwrap();
    schema["$defs"] = json!({ "report": serde_json::from_str::<Value>(&report).unwrap() });
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let text = render(&[samples()], Format::Jsonl, Severity::Info, Style::PLAIN);
    assert_eq!(text.lines().count(), 10);
    for line in text.lines() {
        let mut line: Value = serde_json::from_str(line).unwrap();
        let errors: Vec<String> = validator.iter_errors(&line).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}: {line}");
        for key in line.as_object().unwrap().keys() {
            let mut changed = line.clone();
            changed[key] = json!({});
            assert!(!validator.is_valid(&changed), "{key} may be anything");
            changed.as_object_mut().unwrap().remove(key);
            assert!(!validator.is_valid(&changed), "{key} may be left out");
        }
        line["more"] = json!(1);
        assert!(!validator.is_valid(&line));
    }
}
