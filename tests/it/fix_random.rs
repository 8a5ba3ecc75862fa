//! Random broken files are fixed: they stay XML, keep their comments, and have no fault that they did not have.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::sync::Arc;

use omnic::check::{CheckOptions, Outcome, analyze};
use omnic::diag::{Fix, Severity};
use omnic::fix::{Fixing, Wanted, fix};
use omnic::input::{Content, InputFile, Inventory, ProjectKind, Unit, classify};
use omnic::model::{ApiVersion, Class, Kind};
use omnic::rules::rule;
use omnic::xml::{self, Limits, NodeKind};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::generate;

/// What may stand between two tags.
const GAPS: &[&str] = &[
    "\n    ",
    "",
    "\r\n\t",
    " <!-- behind --> \n",
    "\n\n  <!-- before -->\n  ",
    "<!-- beside -->",
    "\n  <!-- before -->  <!-- twice -->",
];

/// The file with other things between its tags, and with some fields of the root in each other's place.
fn untidy(text: &str, decisions: &[u32]) -> String {
    let mut text = text.to_owned();
    let mut decisions = decisions.iter().map(|&number| number as usize);
    for _ in 0..3 {
        let (tree, _) = xml::parse(&text, &Limits::default());
        let root = tree.root().expect("a root");
        let fields: Vec<_> = tree.elements(root).map(|field| tree.node(field).span).collect();
        let (Some(a), Some(b)) = (decisions.next(), decisions.next()) else { break };
        if fields.is_empty() || a % 2 == 0 {
            continue;
        }
        let (a, b) = (fields[a % fields.len()], fields[b % fields.len()]);
        let (a, b) = if a.start <= b.start { (a, b) } else { (b, a) };
        if a != b {
            let (first, second) = (text[a.range()].to_owned(), text[b.range()].to_owned());
            text.replace_range(b.range(), &first);
            text.replace_range(a.range(), &second);
        }
    }
    let mut out = String::new();
    for (at, part) in text.split_inclusive('>').enumerate() {
        if at > 0 && part.starts_with('<') {
            out.push_str(GAPS[decisions.next().unwrap_or(0) % GAPS.len()]);
        }
        out.push_str(part);
    }
    out
}

fn fixed(kind: Kind, text: &str, is_unsafe: bool) -> (Outcome, Fixing) {
    let name = if kind == Kind::Package {
        "package.xml".to_owned()
    } else if kind == Kind::OmniChannelSettings {
        "OmniChannel.settings".to_owned()
    } else {
        format!("Test.{}", kind.suffix())
    };
    let file = InputFile {
        path: name.as_str().into(),
        class: classify(&name, "", |_| None).expect("a component"),
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(Arc::from(text.as_bytes())),
    };
    let unit = Unit { dir: "".into(), project: ProjectKind::Loose };
    let inventory = RefCell::new(Inventory { files: vec![file], units: vec![unit], ..Inventory::default() });
    let check = || analyze(&inventory.borrow(), &CheckOptions::default());
    let wanted = Wanted { min_severity: Severity::Info, is_unsafe };
    let fixing = fix(check(), wanted, &|_| true, &mut |texts| {
        for (path, text) in texts {
            inventory.borrow_mut().replace(path, Content::Memory(Arc::from(text.as_bytes())));
        }
        check()
    });
    inventory.borrow_mut().replace(&name, Content::Memory(Arc::from(text.as_bytes())));
    (check(), fixing)
}

fn comments(text: &str) -> Vec<String> {
    let (tree, faults) = xml::parse(text, &Limits::default());
    assert!(faults.is_empty(), "{text}: {faults:?}");
    let root = tree.root().expect("a root");
    let comments = tree.descendants(root).filter(|&node| tree.node(node).kind == NodeKind::Comment);
    let mut comments: Vec<String> = comments.map(|node| text[tree.node(node).span].to_owned()).collect();
    comments.sort();
    comments
}

/// Rules with a finding that is more than a hint.
fn told(outcome: &Outcome) -> BTreeSet<&'static str> {
    let told = outcome.diagnostics.iter().filter(|found| found.severity > Severity::Info);
    told.map(|found| found.rule).collect()
}

fn judge(kind: Kind, text: &str, is_unsafe: bool) -> usize {
    let (before, fixing) = fixed(kind, text, is_unsafe);
    for found in &before.diagnostics {
        if let Some(repair) = &found.repair {
            let promised = rule(found.rule).expect("a rule").fix;
            assert!(promised == Fix::Safe || promised == repair.fix, "{}: {repair:?}", found.rule);
        }
    }
    assert!(fixing.is_settled && fixing.spoiled.is_empty(), "{text}\n{fixing:?}");
    let Some(edited) = fixing.edited.first() else { return 0 };
    assert_eq!(comments(text), comments(&edited.after), "{text}\n{}", edited.after);
    // A name or value that is readable now is judged as one.
    let old = told(&before);
    let reveals = ["schema/unknown-field", "schema/unknown-value"].iter().any(|rule| old.contains(rule));
    if !reveals && !is_unsafe {
        let new: Vec<_> = told(&fixing.outcome).difference(&old).copied().collect();
        assert!(new.is_empty(), "{new:?}\n{text}\n{}", edited.after);
    }
    let (_, again) = fixed(kind, &edited.after, is_unsafe);
    assert_eq!(again.edited, [], "{text}\n{}", edited.after);
    edited.repaired
}

#[test]
fn random_files_are_no_worse_when_they_are_fixed() {
    let kinds: Vec<Kind> =
        Kind::all().filter(|kind| matches!(kind.class(), Class::Core | Class::Manifest)).collect();
    let config = Config { cases: 600, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let input = (0..kinds.len(), vec(any::<u32>(), 0..60), vec(any::<u32>(), 0..60), any::<bool>());
    let repaired = Cell::new(0);
    runner
        .run(&input, |(kind, decisions, layout, is_unsafe)| {
            let text = generate::file(kinds[kind], ApiVersion::NEWEST, &decisions);
            repaired.set(repaired.get() + judge(kinds[kind], &untidy(&text, &layout), is_unsafe));
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
    assert!(repaired.get() > 300, "only {} repairs", repaired.get());
}
