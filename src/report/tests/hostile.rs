//! Proofs that no text can break a report, end a line or give an order to a service.

use proptest::prelude::*;
use serde_json::Value;

use super::{FORMATS, checked, finding, render, samples, view};
use crate::check::Outcome;
use crate::diag::{Diagnostic, Edit, FileId, Fix, Severity};
use crate::model::Kind;
use crate::report::{Format, Root, Style, escape, write_step_summary};
use crate::source::Span;
use crate::xml::{self, Limits};

/// What has a meaning in one format or another.
const HOSTILE: &[&str] = &[
    "a\nb\r\nc\rd\te",
    "\n::error file=x,line=1::taken\n",
    "::set-output name=a::b",
    "\u{1b}[2J\u{1b}]8;;https://x.example\u{7}\u{9b}31m\0\u{8}",
    "##vso[task.complete result=Succeeded;]done",
    "x ##[add-path]y ##teamcity[z] ### #",
    "a,line=1:b;code=c]d%0A::error::e%AZP25",
    "]]><error/><![CDATA[ --> <!-- <?x?> &amp; &#0;",
    "\"'><script>alert(1)</script>",
    "|`*_~[x](javascript:1)![y](https://x.example)<b>@who www.x.example",
    "ok 1 - fine # SKIP\nBail out!\n1..0\n  ---\n  ...\n",
    "\\u0000 \\ \\\\ \\n {0} {{1}}",
    "\u{202e}\u{2066}\u{2028}\u{2029}\u{200b}\u{feff}\u{fffe}\u{ffff}\u{e0001}\u{10ffff}",
    "../../%2e%2e/a b?c#d:e\\f",
    "e\u{301}👩\u{200d}💻漢\u{1f600}",
];

fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(HOSTILE).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["\n", "\r\n", "\r", "\t", "\u{feff}", "#", "##", "::", "]", ";"])
            .prop_map(str::to_owned),
        1 => Just("x".repeat(90)),
        1 => "[ a-z<>/]{0,6}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// Removes the sequences that colour text.
fn without_color(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (codes, rest) = part.split_once('m').expect("a colour ends in m");
        assert!(codes.bytes().all(|byte| byte.is_ascii_digit() || byte == b';'), "{codes:?}");
        out.push_str(rest);
    }
    out
}

/// Two findings of each severity whose every word is one of the texts, in two files.
fn outcome(text: &str, other: &str, words: &[String; 4], spans: &[(u32, u32); 4]) -> Outcome {
    let span = |at: usize| Span::new(spans[at].0, spans[at].0 + spans[at].1);
    let [path, message, label, help] = words;
    let mut outcome = samples();
    outcome.files[0] = checked(path, text, Some((Kind::Queue, path)));
    outcome.files[1] = checked(help, other, None);
    let mut found = finding("schema/wrong-type", Severity::Error, 0, span(0), message);
    found
        .label(label.clone())
        .help(help.clone())
        .subject(label.clone())
        .repair(Fix::Safe, help.clone(), vec![Edit::replace(span(1), label.clone())])
        .related(FileId(0), span(1), label.clone())
        .related(FileId(0), span(2), "")
        .related(FileId(1), span(3), message.clone());
    let with = |severity| Diagnostic { severity, ..found.clone() };
    outcome.diagnostics = [Severity::Error, Severity::Warning, Severity::Info]
        .into_iter()
        .flat_map(|severity| [with(severity), with(severity)])
        .collect();
    outcome
}

/// Findings of [`outcome`].
const FOUND: usize = 6;

/// Checks a report of [`outcome`]: it has as many findings as it should, and nobody else speaks.
fn assert_sound(format: Format, out: &str, words: &[String; 4]) {
    assert!(!out.chars().any(|c| c != '\n' && escape::is_unsafe(c)), "{format:?}: {out}");
    assert!(out.ends_with('\n'), "{format:?}: {out}");
    let starting = |start: &str| out.lines().filter(|line| line.trim_start().starts_with(start)).count();
    let own = if format == Format::Github { FOUND } else { 0 };
    assert_eq!(starting("::"), own, "{format:?}: {out}");
    let own = if format == Format::Azure { FOUND - 2 } else { 0 };
    assert_eq!(out.matches("##").count(), own, "{format:?}: {out}");
    assert_eq!(starting("##vso[task.logissue type="), own, "{format:?}: {out}");
    let [path, message, ..] = words;
    match format {
        Format::Human => {}
        Format::Narrated => {
            for line in out.lines().filter(|line| !line.is_empty()) {
                let first = line.split([':', ' ']).next().expect("a word");
                let known =
                    ["Finding", "Place", "Text", "Message", "Remark", "Related", "Help", "Not", "Summary"];
                assert!(known.contains(&first), "{line}");
            }
        }
        Format::Concise | Format::Azure | Format::Github | Format::Jsonl => {
            assert_eq!(out.lines().count(), FOUND + 1, "{format:?}: {out}");
        }
        Format::Rdjsonl => assert_eq!(out.lines().count(), FOUND),
        Format::Tap => {
            let points: Vec<&str> = out.lines().filter(|line| !line.starts_with("  ")).collect();
            assert_eq!(points.len(), FOUND + 2, "{out}");
            let known = |line: &&str| line.starts_with("ok ") || line.starts_with("not ok ");
            assert!(points[2..].iter().all(known), "{out}");
            let is_directive = |line: &&str| line.replace("\\\\", "").replace("\\#", "").contains('#');
            assert!(!points.iter().any(is_directive), "{out}");
            let rows = |row: &str| out.lines().filter(|line| *line == row).count();
            assert_eq!((rows("  ---"), rows("  ...")), (FOUND, FOUND), "{out}");
            for value in out.lines().filter_map(|line| line.strip_prefix("  message: ")) {
                assert_eq!(serde_json::from_str::<String>(value).unwrap(), escape::line(message));
            }
        }
        Format::Json | Format::Sarif | Format::Gitlab | Format::Rdjson => json(format, out, path, message),
        Format::Junit => xml(out, "testcase"),
        Format::Checkstyle => xml(out, "error"),
    }
}

fn json(format: Format, out: &str, path: &str, message: &str) {
    let report: Value = serde_json::from_str(out).unwrap();
    let (list, own_path, own_message) = match format {
        Format::Json => ("/diagnostics", "/path", "/message"),
        Format::Gitlab => ("", "/location/path", "/description"),
        Format::Rdjson => ("/diagnostics", "/location/path", "/message"),
        _ => ("/runs/0/results", "/locations/0/physicalLocation/artifactLocation/uri", "/message/text"),
    };
    let found = report.pointer(list).unwrap().as_array().unwrap();
    assert_eq!(found.len(), FOUND);
    for one in found {
        let (own_path, own_message) =
            (one.pointer(own_path).unwrap().as_str().unwrap(), one.pointer(own_message).unwrap());
        if format == Format::Sarif {
            assert!(own_path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~/%".contains(&byte)));
            let decoded = percent_encoding::percent_decode_str(own_path).decode_utf8().unwrap();
            assert_eq!(decoded, path);
            assert!(!own_message.as_str().unwrap().contains("]("));
        } else {
            assert_eq!(own_path, path);
            assert!(own_message.as_str().unwrap().starts_with(message));
        }
    }
}

fn xml(out: &str, element: &str) {
    let (tree, faults) = xml::parse(out, &Limits::default());
    assert!(faults.is_empty(), "{faults:?}: {out}");
    let mut open = vec![tree.root().unwrap()];
    let mut found = 0;
    while let Some(id) = open.pop() {
        found += usize::from(tree.local_name(id, out) == element);
        open.extend(tree.elements(id));
    }
    assert_eq!(found, FOUND, "{out}");
}

/// The page has a heading, a table with a row for each finding, and no markup but its own.
fn assert_page(outcomes: &[Outcome]) {
    let path = str::to_owned;
    let roots: Vec<Root<'_>> = outcomes.iter().map(|outcome| Root { outcome, path: &path }).collect();
    let mut page = Vec::new();
    write_step_summary(&view(&roots, Severity::Info, Style::PLAIN), &mut page).unwrap();
    let page = String::from_utf8(page).unwrap();
    assert!(!page.chars().any(|c| c != '\n' && escape::is_unsafe(c)), "{page}");
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    assert_eq!(rows.len(), FOUND, "{page}");
    assert_eq!(page.lines().count(), FOUND + 5, "{page}");
    for row in rows {
        assert_eq!(row.matches('|').count(), 5, "{row}");
        assert_eq!((row.matches('[').count(), row.matches("](https://").count()), (1, 1), "{row}");
        assert!(!row.contains(['`', '<', '@', '!', '*', '_', '~', '\\']), "{row}");
    }
}

#[test]
fn hostile_texts_stay_texts_in_every_format() {
    for hostile in HOSTILE {
        let words = std::array::from_fn(|_| (*hostile).to_owned());
        let text = format!("<Queue><name>{hostile}</name></Queue>");
        let spans = std::array::from_fn(|_| (13, hostile.len() as u32));
        let outcomes = [outcome(&text, hostile, &words, &spans)];
        for format in FORMATS {
            assert_sound(format, &render(&outcomes, format, Severity::Info, Style::PLAIN), &words);
        }
        assert_page(&outcomes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_text_breaks_a_report(
        text in nasty(),
        other in nasty(),
        words in prop::array::uniform4(nasty()),
        spans in prop::array::uniform4((0..120_u32, 0..40_u32)),
        (color, unicode) in any::<(bool, bool)>(),
        width in prop_oneof![Just(0_usize), 30..130_usize],
    ) {
        let outcomes = [outcome(&text, &other, &words, &spans)];
        let style = Style { color, unicode, width };
        for format in FORMATS {
            let out = render(&outcomes, format, Severity::Info, style);
            let plain = if format == Format::Human && color { without_color(&out) } else { out };
            assert_sound(format, &plain, &words);
        }
        assert_page(&outcomes);
    }
}
