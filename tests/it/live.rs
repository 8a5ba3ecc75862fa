//! A root that stays open gives what a fresh check gives, whatever is edited.

use std::path::Path;
use std::sync::Arc;

use omnic::check::{CheckOptions, Live, Outcome, analyze, is_checked};
use omnic::input::{Content, FileClass, Inventory, find_root, inventory};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// One change of one file.
#[derive(Clone, Debug)]
struct Change {
    file: u16,
    place: u16,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    /// Puts a text in.
    Insert(&'static str),
    /// Takes some bytes out.
    Cut(u8),
    /// Takes the value of another file's element of that name, or what else there is.
    Copy(u16),
    /// Gives back what lay on disk.
    Restore,
}

const TEXTS: &[&str] = &[
    " ",
    "\n",
    "x",
    "<",
    "</a>",
    "true",
    "false",
    "0",
    "<!-- omnic: allow routing/no-such-rule: why -->",
    "<!-- omnic: allow schema/unknown-field: why -->",
    "<label>é😀</label>",
    "&amp;",
];

fn change() -> impl Strategy<Value = Change> {
    let what = prop_oneof![
        4 => proptest::sample::select(TEXTS).prop_map(What::Insert),
        2 => any::<u8>().prop_map(What::Cut),
        2 => any::<u16>().prop_map(What::Copy),
        1 => Just(What::Restore),
    ];
    (any::<u16>(), any::<u16>(), what).prop_map(|(file, place, what)| Change { file, place, what })
}

fn texts(listed: &Inventory) -> Vec<(Arc<str>, String)> {
    let files = listed.files.iter().filter(|file| is_checked(file) || file.class == FileClass::Data);
    let text = |bytes| String::from_utf8(bytes).ok();
    files.filter_map(|file| Some((Arc::clone(&file.path), text(file.read().ok()?)?))).collect()
}

fn apply(texts: &mut [(Arc<str>, String)], original: &[(Arc<str>, String)], change: &Change) -> usize {
    let at = change.file as usize % texts.len();
    let place = |text: &str, number: u16| {
        let mut place = number as usize % (text.len() + 1);
        while !text.is_char_boundary(place) {
            place -= 1;
        }
        place
    };
    let start = place(&texts[at].1, change.place);
    match change.what {
        What::Insert(text) => texts[at].1.insert_str(start, text),
        What::Cut(length) => {
            let end = place(&texts[at].1, (start + length as usize).min(texts[at].1.len()) as u16);
            if start < end {
                texts[at].1.replace_range(start..end, "");
            }
        }
        What::Copy(number) => {
            texts[at].1.clone_from(&original[number as usize % original.len()].1);
        }
        What::Restore => texts[at].1.clone_from(&original[at].1),
    }
    at
}

fn assert_same(live: &Outcome, fresh: &Outcome) -> Result<(), TestCaseError> {
    let paths = |outcome: &Outcome| -> Vec<String> {
        outcome.files.iter().map(|file| file.source.path.to_string()).collect()
    };
    prop_assert_eq!(paths(live), paths(fresh));
    prop_assert_eq!(&live.diagnostics, &fresh.diagnostics);
    prop_assert_eq!(&live.omitted, &fresh.omitted);
    prop_assert_eq!(&live.suppressed_unlisted, &fresh.suppressed_unlisted);
    let suppressed = |outcome: &Outcome| -> Vec<_> {
        outcome.suppressed.iter().map(|one| (one.found.clone(), one.by.clone())).collect()
    };
    prop_assert_eq!(suppressed(live), suppressed(fresh));
    prop_assert_eq!(&live.notes, &fresh.notes);
    Ok(())
}

/// Edits a project at random; after each step the findings are those of a fresh check.
fn edits_are_as_good_as_a_fresh_check(project: &Path, cases: u32) {
    let root = find_root(project).expect("a project");
    let options = CheckOptions::default();
    let listed = inventory(&root, None).expect("a project");
    let original = texts(&listed);
    let mut runner = TestRunner::new(Config { cases, ..Config::default() });
    let steps = proptest::collection::vec(proptest::collection::vec(change(), 1..3), 1..6);
    let result = runner.run(&steps, |steps| {
        let mut live = Live::open(listed.clone(), options.clone());
        let mut texts = original.clone();
        let mut fresh = listed.clone();
        for step in steps {
            let mut edits = Vec::new();
            for change in &step {
                let at = apply(&mut texts, &original, change);
                let (path, text) = &texts[at];
                let content = Content::Memory(text.as_bytes().into());
                fresh.replace(path, content.clone());
                edits.push((Arc::clone(path), content));
            }
            live.edit(edits);
            assert_same(&live.outcome(), &analyze(&fresh, &options))?;
        }
        // Another list of the same files, as after a file has come or gone, reads nothing again.
        let live = live.renew(fresh.clone(), options.clone(), |_| false);
        assert_same(&live.outcome(), &analyze(&fresh, &options))
    });
    result.expect("the same findings");
}

#[test]
fn edits_of_a_project_in_source_format() {
    edits_are_as_good_as_a_fresh_check(Path::new("samples/contact-center"), 350);
}

#[test]
fn edits_of_a_project_in_metadata_format() {
    edits_are_as_good_as_a_fresh_check(Path::new("samples/mdapi"), 275);
}

#[test]
fn edits_of_a_project_full_of_faults() {
    edits_are_as_good_as_a_fresh_check(Path::new("samples/broken"), 275);
}

/// Data packages in every form, some of them with references into the metadata.
const DATA: &[(&str, &str)] = &[
    ("sfdx-project.json", r#"{ "packageDirectories": [{ "path": "force-app", "default": true }] }"#),
    (
        "force-app/skills/Spanish.skill-meta.xml",
        "<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\"><label>Spanish</label></Skill>",
    ),
    (
        "data/agents.yaml",
        "omnic: data/1\nrecords:\n  ServiceResource:\n    - name: ada\n      Name: Ada é\n  ServiceResourceSkill:\n    - \
         ServiceResourceId: ServiceResource:ada\n      SkillId: Skill:Spanish\n      EffectiveStartDate: 2026-01-01\n",
    ),
    (
        "data/more.json",
        r#"{"omnic": "data/1", "records": {"Skill": [{"name": "French", "DeveloperName": "French", "MasterLabel": "é"}]}}"#,
    ),
    (
        "tree/plan.json",
        r#"[{"sobject": "Account", "files": ["a.json"]}, {"sobject": "Case", "files": ["b.json"]}]"#,
    ),
    (
        "tree/a.json",
        r#"{"records": [{"attributes": {"type": "Account", "referenceId": "x"}, "Name": "true"}]}"#,
    ),
    (
        "tree/b.json",
        r#"{"records": [{"attributes": {"type": "Case", "referenceId": "y"}, "AccountId": "@x"}]}"#,
    ),
    ("csv/Skill.csv", "DeveloperName,MasterLabel\nSpanish,Spanish\nGerman,0\n"),
    ("sfdmu/export.json", r#"{"objects": [{"query": "SELECT Id FROM Skill", "operation": "Insert"}]}"#),
    ("sfdmu/Skill.csv", "Id,DeveloperName,MasterLabel\n1,Spanish,Spanish\n"),
    ("cci/mapping.yml", "Insert Skill:\n  sf_object: Skill\n  fields:\n    DeveloperName: name\n"),
    ("cci/dataset.sql", "CREATE TABLE \"Skill\" (id, name);\nINSERT INTO \"Skill\" VALUES('1','Spanish');\n"),
];

#[test]
fn edits_of_data_packages() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in DATA {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    edits_are_as_good_as_a_fresh_check(folder.path(), 100);
}

/// A file that comes moves the numbers of those behind it, and its name resolves what referred to it.
#[test]
fn files_that_come_and_go() {
    let root = find_root(Path::new("samples/contact-center")).expect("a project");
    let options = CheckOptions::default();
    let whole = inventory(&root, None).expect("a project");
    let components: Vec<usize> = (0..whole.files.len()).filter(|at| is_checked(&whole.files[*at])).collect();
    for gone in components {
        let mut less = whole.clone();
        less.files.remove(gone);
        let live = Live::open(whole.clone(), options.clone());
        let live = live.renew(less.clone(), options.clone(), |_| false);
        assert_same(&live.outcome(), &analyze(&less, &options)).expect("without it");
        let live = live.renew(whole.clone(), options.clone(), |_| false);
        assert_same(&live.outcome(), &analyze(&whole, &options)).expect("with it again");
    }
}
