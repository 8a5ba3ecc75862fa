//! Answers for findings hold when a file comes back from an org: other order, other indentation, no comments, another
//! format.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use omnic::check::{Anchors, Answers, CheckOptions, Outcome, Suppression, analyze};
use omnic::diag::Severity;
use omnic::input;
use omnic::project::{Baseline, BaselineEntry, Config};
use omnic::source::{SourceFile, Span};
use omnic::xml::{self, Limits, NodeId, NodeKind, Tree};

/// The folders of the broken samples whose files parse and have names that every format keeps.
const FOLDERS: &[&str] = &[
    "presenceUserConfigs",
    "presenceDeclineReasons",
    "queueRoutingConfigs",
    "queues",
    "serviceChannels",
    "servicePresenceStatuses",
    "omniSupervisorConfigs",
    "workSkillRoutings",
];

/// The faults that another order or format mends or makes: nothing is left to answer for.
const NOT_KEPT: &[&str] = &["schema/split-repeats", "naming/duplicate-component"];

/// A project with findings of many rules.
fn project(folder: &Path) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/broken/source");
    copy(&source.join("sfdx-project.json"), &folder.join("sfdx-project.json"));
    for name in FOLDERS {
        let from = source.join("force-app/main/default").join(name);
        for file in
            std::fs::read_dir(&from).into_iter().flatten().map(|entry| entry.expect("an entry").path())
        {
            let below = file.strip_prefix(&source).expect("below");
            copy(&file, &folder.join(below));
        }
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
    std::fs::copy(from, to).expect("a copy");
}

fn check(folder: &Path, answers: Answers) -> Outcome {
    let root = input::find_root(folder).expect("a root");
    let inventory = input::inventory(&root, None).expect("an inventory");
    analyze(&inventory, &CheckOptions { answers, ..CheckOptions::default() })
}

/// A baseline of everything that is found now.
fn baseline(folder: &Path) -> Answers {
    let outcome = check(folder, Answers { record: true, ..Answers::default() });
    let entries = outcome.recorded.into_iter().map(|found| BaselineEntry {
        key: found.key,
        count: found.count,
        span: Span::default(),
    });
    let text = Baseline::render(entries.collect());
    Answers {
        baseline: Some(Baseline::parse(&text, "baseline.json").expect("a baseline")),
        ..Answers::default()
    }
}

/// An `[[allow]]` entry for each finding, by component and element.
fn entries(folder: &Path) -> Answers {
    let outcome = check(folder, Answers::default());
    let anchors = Anchors::new(&outcome.files);
    let mut text = String::new();
    for found in &outcome.diagnostics {
        let anchor = anchors.of(found);
        let _ = writeln!(text, "[[allow]]\nrule = \"{}\"\ncomponent = \"{}\"", found.rule, anchor.component);
        if !anchor.element.is_empty() {
            let _ = writeln!(text, "element = \"{}\"", anchor.element);
        }
        text.push_str("reason = \"known\"\n\n");
    }
    let config = Config::parse(&text, "omnic.toml", &omnic::rules::names()).expect("a configuration");
    Answers { config: Some(SourceFile::new("omnic.toml", text)), allow: config.allow, ..Answers::default() }
}

/// Rewrites every component file.
fn rewrite(folder: &Path, change: impl Fn(&Tree, &str) -> String) {
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for path in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path())
        {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|suffix| suffix == "xml") {
                let text = std::fs::read_to_string(&path).expect("text");
                let (tree, faults) = xml::parse(&text, &Limits::default());
                assert!(faults.is_empty(), "{}", path.display());
                std::fs::write(&path, change(&tree, &text)).expect("written");
            }
        }
    }
}

/// How a file is written anew.
#[derive(Clone, Copy)]
struct Layout {
    reversed: bool,
    indent: &'static str,
    comments: bool,
}

impl Layout {
    fn file(self, tree: &Tree, text: &str) -> String {
        let mut out = String::new();
        for node in tree.top() {
            match tree.node(node).kind {
                NodeKind::Element => self.element(tree, text, node, 0, &mut out),
                NodeKind::Text => {}
                _ => self.other(tree, text, node, 0, &mut out),
            }
        }
        out
    }

    fn element(self, tree: &Tree, text: &str, node: NodeId, depth: usize, out: &mut String) {
        let about = tree.node(node);
        out.push_str(&self.indent.repeat(depth));
        if tree.elements(node).next().is_none() {
            let _ = writeln!(out, "{}", &text[about.span.range()]);
            return;
        }
        let _ = writeln!(out, "{}", &text[about.open.range()]);
        // A comment stays with the element behind it.
        let mut groups: Vec<Vec<NodeId>> = vec![Vec::new()];
        for child in tree.children(node).filter(|&child| tree.node(child).kind != NodeKind::Text) {
            groups.last_mut().expect("a group").push(child);
            if tree.node(child).kind == NodeKind::Element {
                groups.push(Vec::new());
            }
        }
        if self.reversed {
            groups.reverse();
        }
        for child in groups.into_iter().flatten() {
            match tree.node(child).kind {
                NodeKind::Element => self.element(tree, text, child, depth + 1, out),
                _ => self.other(tree, text, child, depth + 1, out),
            }
        }
        let end = tree.end_tag(node).expect("an end tag");
        let _ = writeln!(out, "{}{}", self.indent.repeat(depth), &text[end.range()]);
    }

    fn other(self, tree: &Tree, text: &str, node: NodeId, depth: usize, out: &mut String) {
        if self.comments || tree.node(node).kind != NodeKind::Comment {
            let _ = writeln!(out, "{}{}", self.indent.repeat(depth), &text[tree.node(node).span.range()]);
        }
    }
}

const SAME: Layout = Layout { reversed: false, indent: "    ", comments: true };

/// Everything that was answered for still is, and no answer is left over.
fn assert_silent(folder: &Path, answers: Answers, by_baseline: bool, before: usize, how: &str) {
    let outcome = check(folder, answers);
    let told: Vec<String> = outcome
        .diagnostics
        .iter()
        .filter(|found| found.severity > Severity::Info && !NOT_KEPT.contains(&found.rule))
        .map(|found| format!("{} {}: {}", found.rule, outcome.file(found.file).source.path, found.message))
        .collect();
    assert!(told.is_empty(), "{how}: {told:#?}");
    let suppressed = outcome.suppressed.iter().filter(|one| {
        one.found.severity > Severity::Info
            && !NOT_KEPT.contains(&one.found.rule)
            && !matches!(one.by, Suppression::Comment(_))
    });
    let suppressed: Vec<_> = suppressed.collect();
    assert_eq!(suppressed.len(), before, "{how}");
    assert!(suppressed.iter().all(|one| (one.by == Suppression::Baseline) == by_baseline), "{how}");
}

/// Findings that count.
fn found(folder: &Path) -> usize {
    let outcome = check(folder, Answers::default());
    let wanted = outcome
        .diagnostics
        .iter()
        .filter(|found| found.severity > Severity::Info && !NOT_KEPT.contains(&found.rule));
    let rules: std::collections::BTreeSet<_> = wanted.clone().map(|found| found.rule).collect();
    assert!(rules.len() > 30, "only {} rules have findings here", rules.len());
    wanted.count()
}

fn survives(how: &str, change: impl Fn(&Path) -> PathBuf) {
    for by_baseline in [true, false] {
        let folder = tempfile::tempdir().expect("a folder");
        let project_folder = folder.path().join("project");
        project(&project_folder);
        let before = found(&project_folder);
        let answers = if by_baseline { baseline(&project_folder) } else { entries(&project_folder) };
        assert_silent(&project_folder, answers.clone(), by_baseline, before, "nothing changed");
        let changed = change(&project_folder);
        assert_silent(&changed, answers, by_baseline, before, how);
    }
}

fn in_place(layout: Layout) -> impl Fn(&Path) -> PathBuf {
    move |folder| {
        rewrite(folder, |tree, text| layout.file(tree, text));
        folder.to_path_buf()
    }
}

#[test]
fn answers_survive_another_order() {
    survives("reversed", in_place(Layout { reversed: true, ..SAME }));
}

#[test]
fn answers_survive_another_indentation() {
    survives("tabs", in_place(Layout { indent: "\t\t", ..SAME }));
    survives("none", in_place(Layout { indent: "", ..SAME }));
}

#[test]
fn answers_survive_lost_comments() {
    // Comments of omnic itself are what is lost.
    let folder = tempfile::tempdir().expect("a folder");
    project(folder.path());
    rewrite(folder.path(), |tree, text| Layout { comments: false, ..SAME }.file(tree, text));
    let before = found(folder.path());
    let answers = baseline(folder.path());
    rewrite(folder.path(), |_, text| text.replacen("?>", "?>\n<!-- a licence -->", 1));
    assert_silent(folder.path(), answers.clone(), true, before, "comments added");
    rewrite(folder.path(), |tree, text| Layout { comments: false, ..SAME }.file(tree, text));
    assert_silent(folder.path(), answers, true, before, "comments removed");
}

#[test]
fn answers_survive_the_way_into_metadata_format() {
    survives("metadata format", |folder| {
        let package = folder.with_file_name("package");
        let run = Command::new(env!("CARGO_BIN_EXE_omnic"))
            .args(["build", "--force", "--dir"])
            .arg(&package)
            .arg(folder)
            .output()
            .expect("a run");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        package
    });
}

#[test]
fn a_written_baseline_is_as_its_schema_says() {
    let folder = tempfile::tempdir().expect("a folder");
    project(folder.path());
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/baseline.v1.schema.json");
    let schema = std::fs::read_to_string(schema).expect("the schema");
    let (_, schema) = super::generated::compile(&schema);
    let written = baseline(folder.path()).baseline.expect("a baseline");
    for text in [&*written.text, &Baseline::render(Vec::new())] {
        let errors: Vec<String> = schema
            .iter_errors(&serde_json::from_str(text).expect("JSON"))
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    for text in
        ["{}", r#"{"version": 2, "findings": []}"#, r#"{"version": 1, "findings": [{"rule": "a/b"}]}"#]
    {
        Baseline::parse(text, "baseline.json").expect_err(text);
        assert!(!schema.is_valid(&serde_json::from_str(text).expect("JSON")), "{text}");
    }
}
