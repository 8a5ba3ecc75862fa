//! What the server finds is what `omnic check` finds, to the byte, in every encoding and both ways.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::client::{Client, uri};
use crate::it::run::run;

/// A finding as both sides tell it: file, rule, severity, words, place, and the other places.
type Told = (String, String, i64, String, [u64; 4], Vec<(String, String, [u64; 4])>);

/// Line and column from 0, in units of the encoding, counted without the help of omnic.
fn place(text: &str, offset: usize, encoding: &str) -> [u64; 2] {
    let before = &text[..offset];
    let before = before.strip_prefix('\u{feff}').unwrap_or(before);
    let flat = before.replace("\r\n", "\n");
    // A place between the two characters of a line end does not occur.
    let flat = flat.replace('\r', "\n");
    let line = flat.matches('\n').count();
    let column = flat.rsplit('\n').next().unwrap_or_default();
    let units = match encoding {
        "utf-8" => column.len(),
        "utf-16" => column.encode_utf16().count(),
        _ => column.chars().count(),
    };
    [line as u64, units as u64]
}

fn range(root: &Path, path: &str, range: &Value, encoding: &str) -> [u64; 4] {
    let bytes = std::fs::read(root.join(path)).expect("the file");
    let Ok(text) = String::from_utf8(bytes.clone()) else {
        // What is no UTF-8 is read with marks in the place of bytes; the report counts characters of that text.
        let text = String::from_utf8_lossy(&bytes);
        let number = |end: &str, key: &str| range[end][key].as_u64().expect("a number") as usize - 1;
        let at = |end: &str| {
            let line = text.split_inclusive('\n').nth(number(end, "line")).unwrap_or_default();
            let before: String = line.chars().take(number(end, "column")).collect();
            [number(end, "line") as u64, place(&before, before.len(), encoding)[1]]
        };
        let (start, end) = (at("start"), at("end"));
        return [start[0], start[1], end[0], end[1]];
    };
    let offset = |end: &str| range[end]["offset"].as_u64().expect("an offset") as usize;
    let (start, end) = (place(&text, offset("start"), encoding), place(&text, offset("end"), encoding));
    [start[0], start[1], end[0], end[1]]
}

fn from_check(root: &Path, encoding: &str) -> Vec<Told> {
    let (_, out, _) = run(root, &["check", "--format", "json", "--severity", "info"]);
    let report: Value = serde_json::from_str(&out).expect("a report");
    let mut told: Vec<Told> = report["diagnostics"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|found| {
            let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
            let severity = match found["severity"].as_str() {
                Some("error") => 1,
                Some("warning") => 2,
                _ => 4,
            };
            let help = text("help");
            let words =
                if help.is_empty() { text("message") } else { format!("{}\nhelp: {help}", text("message")) };
            let related = found["related"].as_array().expect("a list").iter().map(|place| {
                let path = place["path"].as_str().expect("a path");
                let words = place["message"].as_str().expect("words").to_owned();
                (path.to_owned(), words, range(root, path, &place["range"], encoding))
            });
            let place = range(root, &text("path"), &found["range"], encoding);
            (text("path"), text("rule"), severity, words, place, related.collect())
        })
        .collect();
    told.sort();
    told
}

fn four(range: &Value) -> [u64; 4] {
    let number = |end: &str, key: &str| range[end][key].as_u64().expect("a number");
    [number("start", "line"), number("start", "character"), number("end", "line"), number("end", "character")]
}

fn from_server(root: &Path, files: &BTreeMap<String, Vec<Value>>) -> Vec<Told> {
    let base = format!("{}/", uri(root));
    let path = |uri: &str| uri.strip_prefix(&base).unwrap_or(uri).replace("%5C", "\\").replace("%20", " ");
    let mut told = Vec::new();
    for (file, found) in files {
        for found in found {
            let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
            let related = found["relatedInformation"].as_array().cloned().unwrap_or_default();
            let related = related.iter().map(|place| {
                let at = path(place["location"]["uri"].as_str().expect("a file"));
                (at, place["message"].as_str().expect("words").to_owned(), four(&place["location"]["range"]))
            });
            let severity = found["severity"].as_i64().expect("a severity");
            let related = related.collect();
            told.push((path(file), text("code"), severity, text("message"), four(&found["range"]), related));
        }
    }
    told.sort();
    told
}

fn capabilities(encoding: &str, pull: bool) -> Value {
    let about = json!({"relatedInformation": true, "codeDescriptionSupport": true});
    let text = if pull { json!({"diagnostic": about}) } else { json!({"publishDiagnostics": about}) };
    json!({
        "general": {"positionEncodings": [encoding]},
        "textDocument": text,
        "workspace": {"diagnostics": {"refreshSupport": true}},
    })
}

fn assert_same(found: &[Told], expected: &[Told], what: &str) {
    let missing: Vec<&Told> = expected.iter().filter(|one| !found.contains(one)).collect();
    let extra: Vec<&Told> = found.iter().filter(|one| !expected.contains(one)).collect();
    assert!(found == expected, "{what}\nmissing: {missing:#?}\nextra: {extra:#?}");
}

fn projects() -> Vec<PathBuf> {
    let mut all =
        vec![PathBuf::from("samples/contact-center"), "samples/mdapi".into(), "samples/broken".into()];
    all.extend(
        std::fs::read_dir("tests/projects").expect("a folder").map(|entry| entry.expect("an entry").path()),
    );
    all.sort();
    all
}

#[test]
fn pushed_and_pulled_findings_are_those_of_check() {
    for project in projects() {
        let root = project.canonicalize().expect("a project");
        for encoding in ["utf-8", "utf-16", "utf-32"] {
            let expected = from_check(&root, encoding);
            let mut client = Client::with(capabilities(encoding, false), &[&root]);
            let pushed = from_server(&root, &client.published());
            assert_same(&pushed, &expected, &format!("pushed, {encoding}, {}", root.display()));
            client.stop();

            let mut client = Client::with(capabilities(encoding, true), &[&root]);
            let report = client.result("workspace/diagnostic", json!({"previousResultIds": []}));
            let items = report["items"].as_array().expect("a list").iter().map(|item| {
                assert_eq!(item["kind"], "full");
                let found = item["items"].as_array().expect("a list").clone();
                (item["uri"].as_str().expect("a name").to_owned(), found)
            });
            let pulled = from_server(&root, &items.collect());
            assert_same(&pulled, &expected, &format!("pulled, {encoding}, {}", root.display()));
            assert!(client.published().is_empty(), "a client that pulls is not pushed to");
            client.stop();
        }
    }
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let root = Path::new("samples/broken").canonicalize().expect("a project");
    let mut client = Client::with(capabilities("utf-16", true), &[&root]);
    let report = client.result("workspace/diagnostic", json!({"previousResultIds": []}));
    let items = report["items"].as_array().expect("a list");
    let mut previous: Vec<Value> =
        items.iter().map(|item| json!({"uri": item["uri"], "value": item["resultId"]})).collect();
    previous.push(json!({"uri": "file:///gone", "value": "something"}));
    let again = client.result("workspace/diagnostic", json!({"previousResultIds": previous}));
    let again = again["items"].as_array().expect("a list");
    assert_eq!(again.len(), items.len() + 1);
    for item in again {
        let kind = if item["uri"] == "file:///gone" { "full" } else { "unchanged" };
        assert_eq!(item["kind"], kind, "{item}");
    }
    let document = |id: &Value| json!({"textDocument": {"uri": items[0]["uri"]}, "previousResultId": id});
    let same = client.result("textDocument/diagnostic", document(&items[0]["resultId"]));
    assert_eq!(same["kind"], "unchanged");
    let full = client.result("textDocument/diagnostic", document(&json!("another")));
    assert_eq!((&full["kind"], &full["items"]), (&json!("full"), &items[0]["items"]));
    client.stop();
}
