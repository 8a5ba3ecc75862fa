//! What is shown beside and instead of a text: hovers, hints, outlines, folds, selections and links.

use std::fmt::Write as _;
use std::sync::Arc;

use omnic::check::{CheckOptions, Live, Snapshot};
use omnic::ide::{Site, Symbol, search};
use omnic::input::{Content, find_root, inventory};
use omnic::source::{LineTable, Span};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{Cursor, cases};
use crate::it::run::folder;

/// `line:column-line:column` of a span.
fn place(text: &str, span: Span) -> String {
    let table = LineTable::new(text);
    let (start, end) = table.range(span);
    format!("{}:{}-{}:{}", start.line, start.column, end.line, end.column)
}

#[test]
fn hover() {
    cases("hover", |cursor| {
        let Cursor { site, offset, with } = *cursor;
        let Some(hover) = site.hover(offset) else { return String::new() };
        let text = if with == "plain" { hover.plain() } else { hover.markdown() };
        // Pages may show code, which must not end the block.
        let text = text.replace("```", "'''");
        format!("{} {:?}\n{text}", place(site.text(), hover.span), &site.text()[hover.span])
    });
}

#[test]
fn hints() {
    cases("hints", |cursor| {
        let Cursor { site, offset, with } = *cursor;
        let end = site.text().len() as u32;
        let within = match with {
            "before" => Span::new(0, offset),
            "behind" => Span::new(offset, end),
            _ => Span::new(0, end),
        };
        let table = LineTable::new(site.text());
        let mut out = String::new();
        for hint in site.hints(within) {
            let line = table.position(hint.offset).line;
            let before = Span::new(table.line(line).start, hint.offset);
            let before = site.text()[before].trim_start();
            let _ = writeln!(out, "{line}: {before} [{:?}: {}]", hint.sort, hint.text);
        }
        out
    });
}

#[test]
fn symbols() {
    fn write(text: &str, symbol: &Symbol, depth: usize, out: &mut String) {
        let detail = if symbol.detail.is_empty() { String::new() } else { format!(" = {}", symbol.detail) };
        let (sort, place) = (symbol.sort, place(text, symbol.span));
        let named = &text[symbol.name_span];
        let _ = writeln!(out, "{:depth$}{}{detail} ({sort:?} <{named}> {place})", "", symbol.name);
        symbol.children.iter().for_each(|child| write(text, child, depth + 2, out));
    }
    cases("symbols", |cursor| {
        let mut out = String::new();
        if let Some(symbol) = cursor.site.symbols() {
            write(cursor.site.text(), &symbol, 0, &mut out);
        }
        out
    });
}

#[test]
fn search_by_name() {
    cases("search", |cursor| {
        let snapshot = cursor.site.snapshot;
        let mut found = search(snapshot, cursor.with);
        found.sort_by_key(|(fit, component)| (*fit, component.file));
        let mut out = String::new();
        for (_, component) in found {
            let path = &snapshot.outcome.file(component.file).source.path;
            let _ = writeln!(out, "{} {} in {path}", component.summary.kind.name(), component.summary.name);
        }
        out
    });
}

#[test]
fn folds() {
    cases("folds", |cursor| {
        let text = cursor.site.text();
        let mut out = String::new();
        for fold in cursor.site.folds() {
            let what = if fold.is_comment { "comment" } else { "element" };
            let _ = writeln!(out, "{what} {}", place(text, fold.span));
        }
        out
    });
}

#[test]
fn selections() {
    cases("selections", |cursor| {
        let text = cursor.site.text();
        let mut out = String::new();
        for span in cursor.site.selections(cursor.offset) {
            let held = &text[span];
            let mut held: String = held.chars().take(60).collect();
            if held.len() < span.len() as usize {
                held.push('…');
            }
            let _ = writeln!(out, "{} {held:?}", place(text, span));
        }
        out
    });
}

#[test]
fn links() {
    cases("links", |cursor| {
        let Cursor { site, .. } = *cursor;
        let mut out = String::new();
        for link in site.links() {
            let target = &site.snapshot.outcome.file(link.file).source.path;
            let _ =
                writeln!(out, "{} {:?} to {target}", place(site.text(), link.span), &site.text()[link.span]);
        }
        out
    });
}

const PROJECT: &str = r#"{"packageDirectories": [{"path": "a"}], "sourceApiVersion": "64.0"}"#;
const QUEUE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- é😀\n     two -->\n<Queue \
    xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <name>Kü😀<![CDATA[x]]></name>\r\n    \
    <queueRoutingConfig>Tier_1</queueRoutingConfig>\n    <queueSobject>\n        \
    <sobjectType>Case</sobjectType>\n    </queueSobject>\n    <queueSobject>\n        \
    <sobjectType>Lead</sobjectType>\n    </queueSobject>\n</Queue>\n";
const ROUTING: &str = "<QueueRoutingConfig xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
    <capacityPercentage>20</capacityPercentage>\n    <label>The first tier</label>\n    \
    <pushTimeout>30</pushTimeout>\n    <queueOverflowAssignee>Support</queueOverflowAssignee>\n    \
    <routingModel>MOST_AVAILABLE</routingModel>\n    <routingPriority>1</routingPriority>\n</QueueRoutingConfig>";
const MANIFEST: &str = "<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <types>\n        \
    <members>Support</members>\n        <members>*</members>\n        <name>Queue</name>\n    </types>\n    \
    <version>64.0</version>\n</Package>";
const FILES: [(&str, &str); 3] = [
    ("a/queues/Support.queue-meta.xml", QUEUE),
    ("a/queueRoutingConfigs/Tier_1.queueRoutingConfig-meta.xml", ROUTING),
    ("manifest/package.xml", MANIFEST),
];
const PIECES: &[&str] = &[
    "<",
    "</",
    "</>",
    "/>",
    "<label",
    ">",
    "<!--",
    "-->",
    "<!-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "\"",
    " ",
    "\r\n",
    "\n\n\t",
    "\r",
    "é😀",
    "&",
    "&#9;",
    "<x:y>",
    "<queueSobject>",
    "</queueSobject>",
    "<types>",
    "</Queue>",
    "<Queue>",
    "\u{feff}",
    " xsi:nil=\"true\"",
    "<!DOCTYPE",
];

fn opened() -> (tempfile::TempDir, Live) {
    let mut files = vec![("sfdx-project.json", PROJECT)];
    files.extend(FILES);
    let project = folder(&files);
    let root = find_root(project.path()).expect("a project");
    let live = Live::open(inventory(&root, None).expect("a project"), CheckOptions::default());
    (project, live)
}

/// What must hold of an outline.
fn nested(text: &str, symbol: &Symbol) -> Result<(), TestCaseError> {
    prop_assert!(!symbol.name.is_empty() && symbol.span.contains(symbol.name_span));
    prop_assert!(text.get(symbol.span.range()).is_some() && text.get(symbol.name_span.range()).is_some());
    for child in &symbol.children {
        prop_assert!(symbol.span.contains(child.span));
        nested(text, child)?;
    }
    Ok(())
}

/// What must hold of every text.
fn hold(site: Site<'_>) -> Result<(), TestCaseError> {
    let text = site.text();
    let whole = Span::new(0, text.len() as u32);
    let is_part = |span: Span| text.get(span.range()).is_some();
    for fold in site.folds() {
        prop_assert!(is_part(fold.span) && text[fold.span].contains(['\n', '\r']));
    }
    for link in site.links() {
        prop_assert!(is_part(link.span));
    }
    let hints = site.hints(whole);
    for hint in &hints {
        prop_assert!(text.is_char_boundary(hint.offset as usize) && !hint.text.is_empty());
    }
    if let Some(symbol) = site.symbols() {
        nested(text, &symbol)?;
    }
    for offset in 0..=whole.end {
        if let Some(hover) = site.hover(offset) {
            prop_assert!(is_part(hover.span) && hover.span.start <= offset && offset <= hover.span.end);
            prop_assert!(!hover.pages.is_empty());
        }
        let spans = site.selections(offset);
        prop_assert_eq!(spans.last(), Some(&whole));
        prop_assert!(spans.iter().all(|span| is_part(*span) && span.start <= offset && offset <= span.end));
        prop_assert!(spans.windows(2).all(|pair| pair[1].contains(pair[0]) && pair[0] != pair[1]));
    }
    let middle = Span::new(whole.end / 3, whole.end / 2);
    let some = site.hints(middle);
    prop_assert!(some.iter().all(|hint| hints.contains(hint)));
    Ok(())
}

fn site<'s>(snapshot: &'s Snapshot, path: &str) -> Site<'s> {
    Site::at(snapshot, path).expect("a file that takes part")
}

#[test]
fn no_text_breaks_what_is_shown() {
    let (_project, mut live) = opened();
    let edit = (any::<u16>(), 0..6_u16, prop::sample::select(PIECES));
    let strategy = (0..FILES.len(), prop::collection::vec(edit, 1..6));
    let config = Config { cases: 24, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    let live = std::cell::RefCell::new(&mut live);
    let run = |(file, edits): (usize, Vec<(u16, u16, &str)>)| {
        let (path, text) = FILES[file];
        let mut text = text.to_owned();
        for (at, length, piece) in edits {
            let ends =
                |at: usize| (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
            let start = ends(usize::from(at) % (text.len() + 1));
            let end = ends(start + usize::from(length) * usize::from(length));
            text.replace_range(start..end, piece);
        }
        let mut live = live.borrow_mut();
        live.edit(vec![(path.into(), Content::Memory(Arc::from(text.as_bytes())))]);
        hold(site(&live.snapshot(), path))
    };
    runner.run(&strategy, run).expect("every text holds");
}

#[test]
fn what_is_shown_of_whole_files_holds() {
    let (_project, live) = opened();
    let snapshot = live.snapshot();
    for (path, _) in FILES {
        hold(site(&snapshot, path)).expect(path);
    }
    let counts = |path: &str| {
        let site = site(&snapshot, path);
        (site.hints(Span::new(0, u32::MAX)).len(), site.links().len(), site.folds().len())
    };
    assert_eq!(FILES.map(|(path, _)| counts(path)), [(1, 1, 4), (3, 1, 1), (1, 1, 2)]);
}
