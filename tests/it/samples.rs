//! The sample projects are what their README files say: two are clean, one has exactly the listed findings.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use omnic::check::{CheckOptions, CheckedFile, Outcome, analyze};
use omnic::diag::{Diagnostic, Severity};
use omnic::input;
use omnic::rules::RULES;
use omnic::source::LineTable;
use omnic::xml::{self, Limits, NodeKind, Tree};

/// Rules that `samples/broken/README.md` leaves out.
const LEFT_OUT: &[&str] = &[
    "archive/over-limit",
    "package/over-limit",
    "package/type-not-in-version",
    "queue/too-many-routed",
    "skills/replaces-rule",
    "supervisor/replaces-rows",
    "syntax/unreadable-file",
];

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("samples")
}

fn outcome(path: &Path) -> (Outcome, Option<String>) {
    let root = input::find_root(path).expect("a root");
    let inventory = input::inventory(&root, None).expect("an inventory");
    let archive = inventory.archive.as_ref().map(ToString::to_string);
    (analyze(&inventory, &CheckOptions::default()), archive)
}

#[test]
fn clean_samples_have_no_error_and_no_warning() {
    for (name, least, hints) in
        [("contact-center", 60, vec!["presence/user-literal"; 4]), ("mdapi", 10, vec![])]
    {
        let (outcome, _) = outcome(&samples().join(name));
        assert!(outcome.files.len() >= least, "{name} has only {} files", outcome.files.len());
        assert!(
            outcome.worst().is_none_or(|worst| worst == Severity::Info),
            "{name}: {:#?}",
            outcome.diagnostics
        );
        let told: Vec<&str> = outcome.diagnostics.iter().map(|found| found.rule).collect();
        assert_eq!(told, hints, "{name}: the hints of its README");
        assert!(outcome.notes.is_empty(), "{name}: {:?}", outcome.notes);
    }
}

#[test]
fn components_that_only_exist_are_not_counted_as_read() {
    let (outcome, _) = outcome(&samples().join("contact-center"));
    let (read, exist): (Vec<&CheckedFile>, Vec<_>) = outcome.files.iter().partition(|file| file.is_read());
    assert_eq!((read.len(), exist.len()), (58, 10));
}

#[test]
fn broken_samples_have_the_findings_of_the_list() {
    let folder = samples().join("broken");
    let text = std::fs::read_to_string(folder.join("expected.txt")).expect("the list");
    let expected: BTreeSet<String> = text.lines().map(str::to_owned).collect();
    assert_eq!(expected.len(), text.lines().count(), "a finding is listed twice");

    let mut told = BTreeSet::new();
    let mut roots: Vec<PathBuf> =
        ["source", "api-55", "metadata", "data"].map(|name| folder.join(name)).into();
    roots.extend(
        std::fs::read_dir(folder.join("archives")).expect("archives").map(|entry| entry.expect("one").path()),
    );
    for root in roots {
        let (outcome, archive) = outcome(&root);
        let prefix = root.strip_prefix(&folder).expect("below").to_string_lossy().replace('\\', "/");
        for found in &outcome.diagnostics {
            let path = &*outcome.file(found.file).source.path;
            let path =
                if archive.as_deref() == Some(path) { prefix.clone() } else { format!("{prefix}/{path}") };
            assert!(
                told.insert(format!("{}\t{path}\t{}", found.rule, place(&outcome, found))),
                "twice: {found:?}"
            );
        }
    }
    let missing: Vec<_> = expected.difference(&told).collect();
    let unexpected: Vec<_> = told.difference(&expected).collect();
    assert!(missing.is_empty() && unexpected.is_empty(), "missing {missing:#?}\nunexpected {unexpected:#?}");
}

#[test]
fn every_rule_has_a_broken_sample() {
    let text = std::fs::read_to_string(samples().join("broken/expected.txt")).expect("the list");
    let shown: BTreeSet<&str> = text.lines().filter_map(|line| line.split('\t').next()).collect();
    for rule in RULES {
        assert_ne!(shown.contains(rule.id), LEFT_OUT.contains(&rule.id), "{}", rule.id);
    }
    for id in shown {
        assert!(omnic::rules::rule(id).is_some(), "{id} is no rule");
    }
}

/// The third column of the list: an element, a line, an archive entry or the file as a whole.
fn place(outcome: &Outcome, found: &Diagnostic) -> String {
    let text = &outcome.file(found.file).source.text;
    let group = found.rule.split('/').next().expect("a group");
    match (group, found.rule) {
        ("archive", _) => {
            let entry = found.message.strip_prefix("entry `").and_then(|rest| rest.split('`').next());
            entry.unwrap_or("archive").to_owned()
        }
        (_, "syntax/empty-file" | "syntax/hidden-content" | "syntax/not-xml") => "file".to_owned(),
        ("syntax" | "data", _) => format!("line {}", LineTable::new(text).position(found.span.start).line),
        ("suppress", _) => "comment".to_owned(),
        ("naming", rule) if rule != "naming/full-name-differs" => "file name".to_owned(),
        _ => element(&xml::parse(text, &Limits::default()).0, text, found.span.start),
    }
}

/// The innermost element at an offset, as `name` or `name[2]`.
fn element(tree: &Tree, text: &str, offset: u32) -> String {
    let mut node = tree.node_at(offset).expect("a finding lies in the root");
    while tree.node(node).kind != NodeKind::Element {
        node = tree.parent(node).expect("text lies in an element");
    }
    let name = tree.local_name(node, text);
    let before = tree.parent(node).map_or(0, |parent| {
        tree.elements(parent)
            .take_while(|&other| other != node)
            .filter(|&other| tree.local_name(other, text) == name)
            .count()
    });
    if before == 0 { name.to_owned() } else { format!("{name}[{}]", before + 1) }
}
