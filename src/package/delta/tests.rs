//! Two states of a small project, and what leads from one to the other.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::component::resolve;
use crate::input::{Content, FileClass, InputFile};

/// Files by path; what lies below `x/` is outside of the project.
type Files = BTreeMap<&'static str, String>;

struct Project {
    files: Vec<InputFile>,
    components: Vec<Component>,
    outside: Vec<Component>,
}

fn input((path, text): (&&'static str, &String)) -> InputFile {
    InputFile {
        path: (*path).into(),
        class: FileClass::Plain,
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(text.as_bytes().into()),
    }
}

/// The path below the package directory.
fn inner(file: &InputFile) -> &str {
    file.path.split_once('/').map_or(&file.path, |(_, inner)| inner)
}

impl Project {
    fn new(files: &Files) -> Self {
        let (outside, files): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| path.starts_with("x/"));
        let files: Vec<InputFile> = files.into_iter().map(input).collect();
        let outside: Vec<InputFile> = outside.into_iter().map(input).collect();
        let components = resolve(&files, inner).components;
        Self { components, outside: resolve(&outside, inner).components, files }
    }

    fn read<T>(&self, then: impl FnOnce(&Source<'_>) -> T) -> T {
        let read = |at: u32| self.files[at as usize].read();
        then(&Source { files: &self.files, read: &read })
    }

    /// The files of the components that cannot be converted: a label twice, a class without its text.
    fn unsound(&self) -> Vec<&str> {
        let faulty = self.read(|source| {
            let is_faulty = |component: &&Component| to_metadata(component, source).is_err();
            self.components.iter().filter(is_faulty).collect::<Vec<_>>()
        });
        faulty
            .iter()
            .flat_map(|component| &component.pieces)
            .map(|piece| &*self.files[piece.file as usize].path)
            .collect()
    }

    fn members(&self) -> BTreeSet<Member> {
        self.read(|source| {
            let converted =
                self.components.iter().filter_map(|component| to_metadata(component, source).ok());
            converted.flat_map(|converted| converted.members).collect()
        })
    }
}

/// Compares two states of the files.
fn compare(old: &Files, new: &Files) -> (Delta, Project, Project) {
    let (before, after) = (Project::new(old), Project::new(new));
    let lost = |at: u32| {
        let path = &*before.files[at as usize].path;
        new.get(path) != old.get(path)
    };
    let gained = |at: u32| {
        let path = &*after.files[at as usize].path;
        new.get(path) != old.get(path)
    };
    // What lay outside before is no part of the project that went there.
    let moved: Files = new
        .iter()
        .filter(|(path, _)| !old.contains_key(*path))
        .map(|(path, text)| (*path, text.clone()))
        .collect();
    let outside = Project::new(&moved).outside;
    let delta = before.read(|old| {
        after.read(|new| {
            delta(&Edit {
                before: State { source: old, components: &before.components },
                after: State { source: new, components: &after.components },
                lost: &lost,
                gained: &gained,
                outside: &outside,
            })
        })
    });
    (delta, before, after)
}

const NS: &str = "xmlns=\"http://soap.sforce.com/2006/04/metadata\"";

fn element(root: &str, inner: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} {NS}>\n{inner}</{root}>\n")
}

fn named(tag: &str, name: &str, more: &str) -> String {
    format!("    <{tag}>\n        <fullName>{name}</fullName>\n{more}    </{tag}>\n")
}

/// What a file can hold: variants of a content, by path.
fn content(path: &str, variant: u8) -> String {
    let pick = |names: [&str; 3], tag: &str| {
        let chosen = names.iter().enumerate().filter(|(at, _)| variant & (1 << at) != 0);
        chosen.map(|(_, name)| named(tag, name, "")).collect::<String>()
    };
    let name = path.rsplit('/').next().and_then(|file| file.split('.').next()).unwrap_or_default();
    match path.trim_end_matches("-meta.xml").rsplit('.').next().unwrap_or_default() {
        "field" => element(
            "CustomField",
            &format!("    <fullName>{name}</fullName>\n    <label>{variant}</label>\n"),
        ),
        "object" => element("CustomObject", &format!("    <label>{variant}</label>\n")),
        "label" => element(
            "CustomLabel",
            &format!("    <fullName>{name}</fullName>\n    <value>{variant}</value>\n"),
        ),
        "labels" => element("CustomLabels", &pick(["One", "Two", "Three"], "labels")),
        "workflow" => element("Workflow", &pick(["Tell", "Ask", "Shout"], "alerts")),
        "queue" => element("Queue", &format!("    <name>{variant}</name>\n")),
        _ if path.ends_with("-meta.xml") => element("Any", &format!("    <label>{variant}</label>\n")),
        _ => format!("content {variant}\n"),
    }
}

const PATHS: &[&str] = &[
    "p/queues/A.queue-meta.xml",
    "q/queues/A.queue-meta.xml",
    "q/queues/B.queue-meta.xml",
    "q/queues/a.queue-meta.xml",
    "x/queues/A.queue-meta.xml",
    "p/lwc/tile/tile.js",
    "p/lwc/tile/tile.js-meta.xml",
    "p/lwc/tile/tile.css",
    "q/lwc/tile/tile.html",
    "x/lwc/tile/tile.js-meta.xml",
    "p/classes/C.cls",
    "p/classes/C.cls-meta.xml",
    "p/objects/X__c/X__c.object-meta.xml",
    "p/objects/X__c/fields/F__c.field-meta.xml",
    "q/objects/X__c/fields/G__c.field-meta.xml",
    "x/objects/X__c/fields/F__c.field-meta.xml",
    "p/objects/Case/Case.object-meta.xml",
    "p/objects/Case/fields/H__c.field-meta.xml",
    "p/objects/Case/fields/Status.field-meta.xml",
    "p/labels/CustomLabels.labels-meta.xml",
    "q/labels/More.labels-meta.xml",
    "q/labels/CustomLabels/One.label-meta.xml",
    "x/labels/CustomLabels.labels-meta.xml",
    "p/workflows/Case.workflow-meta.xml",
    "p/settings/Case.settings-meta.xml",
    "p/staticresources/Logo.resource-meta.xml",
    "p/staticresources/Logo.png",
];

fn state() -> impl Strategy<Value = Vec<u8>> {
    // Three quarters of the files are there.
    prop::collection::vec(prop_oneof![1 => Just(0), 3 => 1..8_u8], PATHS.len())
}

fn files(variants: &[u8]) -> Files {
    let there = PATHS.iter().zip(variants).filter(|(_, variant)| **variant > 0);
    let mut files: Files = there.map(|(path, variant)| (*path, content(path, *variant))).collect();
    let project = Project::new(&files);
    for path in project.unsound() {
        files.remove(path);
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// An org with all of the old state has all of the new one after the delta, and nothing else but what is told.
    #[test]
    fn a_delta_leads_from_one_state_to_the_other(old in state(), edits in prop::collection::vec((0..PATHS.len(), 0..8_u8), 0..6)) {
        let mut new = old.clone();
        for (at, variant) in edits {
            new[at] = variant;
        }
        let (old, new) = (files(&old), files(&new));
        let (delta, before, after) = compare(&old, &new);
        let packed: BTreeSet<Member> = after.read(|source| {
            let converted = delta.changed.iter().filter_map(|chosen| to_metadata(&chosen.component, source).ok());
            converted.flat_map(|converted| converted.members).collect()
        });
        let wanted = after.members();
        let kept: BTreeSet<Member> = delta.kept.iter().map(|kept| kept.member.clone()).collect();
        let folded: HashSet<_> = wanted.iter().map(folded).collect();
        for member in &delta.deleted {
            prop_assert!(!folded.contains(&super::folded(member)), "{member:?} is still there");
        }
        let parents: BTreeSet<Member> = delta.deleted.iter().cloned().collect();
        let goes = |member: &Member| delta.deleted.contains(member) || parent(member).is_some_and(|parent| parents.contains(&parent));
        for member in before.members().iter().filter(|member| !is_mere_container(member.ty)) {
            prop_assert!(
                wanted.contains(member) || goes(member) || kept.contains(member),
                "{member:?} is gone and nobody says so: {delta:?}"
            );
        }
        for member in wanted.iter().filter(|member| !before.members().contains(member)) {
            prop_assert!(packed.contains(member), "{member:?} is new and not packed: {delta:?}");
        }
        prop_assert!(packed.is_subset(&wanted), "{packed:?} {wanted:?}");
        // Every file with another content is part of something that is packed.
        for (at, file) in (0..).zip(&after.files) {
            let is_new = old.get(&*file.path) != new.get(&*file.path);
            let mut owners = after.components.iter().filter(|component| component.pieces.iter().any(|piece| piece.file == at));
            let is_whole = owners.any(|owner| owner.metas().next().is_some());
            let packs = |chosen: &Changed| chosen.component.pieces.iter().any(|piece| piece.file == at);
            prop_assert!(!is_new || !is_whole || delta.changed.iter().any(packs), "{} is not packed", file.path);
        }
        if old == new {
            prop_assert!(delta.changed.is_empty() && delta.deleted.is_empty() && delta.kept.is_empty());
        }
    }
}

/// Deletions, packed components with the number of their files, and what is kept, of states given by paths.
fn shown(old: &[&'static str], new: &[&'static str]) -> (Vec<String>, Vec<String>, Vec<String>) {
    let files = |paths: &[&'static str], other: u8| {
        // A trailing `!` stands for another content.
        paths
            .iter()
            .map(|path| match path.strip_suffix('!') {
                Some(path) => (path, content(path, other)),
                None => (*path, content(path, 3)),
            })
            .collect::<Files>()
    };
    let (delta, ..) = compare(&files(old, 1), &files(new, 1));
    let name = |member: &Member| format!("{} {}", member.ty, member.name);
    (
        delta.deleted.iter().map(name).collect(),
        delta
            .changed
            .iter()
            .map(|chosen| {
                format!(
                    "{} {} {}",
                    chosen.component.ty.name,
                    chosen.component.name,
                    chosen.component.pieces.len()
                )
            })
            .collect(),
        delta.kept.iter().map(|kept| format!("{} {:?}", name(&kept.member), kept.why)).collect(),
    )
}

fn told(expected: (&[&str], &[&str], &[&str]), found: &(Vec<String>, Vec<String>, Vec<String>)) {
    assert_eq!(
        (&found.0[..], &found.1[..], &found.2[..]),
        (&texts(expected.0)[..], &texts(expected.1)[..], &texts(expected.2)[..])
    );
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn a_renamed_component_is_a_new_one_and_an_old_one() {
    let found = shown(&["p/queues/A.queue-meta.xml"], &["p/queues/B.queue-meta.xml"]);
    told((&["Queue A"], &["Queue B 1"], &[]), &found);
    // Into another package directory it only moves; in another case it is the same to the platform.
    told((&[], &["Queue A 1"], &[]), &shown(&["p/queues/A.queue-meta.xml"], &["q/queues/A.queue-meta.xml"]));
    let found = shown(&["p/queues/A.queue-meta.xml"], &["p/queues/a.queue-meta.xml"]);
    told((&[], &["Queue a 1"], &["Queue A Case"]), &found);
    let found = shown(&["p/queues/A.queue-meta.xml"], &["x/queues/A.queue-meta.xml"]);
    told((&[], &[], &["Queue A LeftOut"]), &found);
    told((&[], &[], &["Settings Case Undeletable"]), &shown(&["p/settings/Case.settings-meta.xml"], &[]));
}

#[test]
fn a_bundle_is_whole_or_gone() {
    const ALL: [&str; 3] = ["p/lwc/tile/tile.js", "p/lwc/tile/tile.js-meta.xml", "p/lwc/tile/tile.css"];
    told((&[], &["LightningComponentBundle tile 2"], &[]), &shown(&ALL, &ALL[..2]));
    told((&["LightningComponentBundle tile"], &[], &[]), &shown(&ALL, &[]));
    // Content without the file that describes it is a mistake rather than a deletion: to pack it is refused elsewhere.
    told((&[], &["LightningComponentBundle tile 2"], &[]), &shown(&ALL, &[ALL[0], ALL[2]]));
}

#[test]
fn another_spelling_is_no_deletion() {
    let found = shown(&["p/layouts/X-Y%3A Z.layout-meta.xml"], &["p/layouts/X-Y: Z.layout-meta.xml"]);
    told((&[], &["Layout X-Y: Z 1"], &["Layout X-Y%3A Z Case"]), &found);
    // What is inside one file is in the other, whose name differs in case alone.
    let found = shown(&["p/workflows/Case.workflow-meta.xml"], &["p/workflows/case.workflow-meta.xml"]);
    let kept = &["WorkflowAlert Case.Ask Case", "WorkflowAlert Case.Tell Case"];
    told((&[], &["Workflow case 1"], kept), &found);
}

#[test]
fn what_something_hangs_on_is_not_deleted() {
    const FOLDER: &str = "p/reports/F.reportFolder-meta.xml";
    const SITE: &str = "p/digitalExperiences/site/S/S.digitalExperience-meta.xml";
    const VIEW: &str = "p/digitalExperiences/site/S/sfdc_cms__view/home/_meta.json";
    const META: &str = "p/objects/X__c/X__c.object-meta.xml";
    const FIELD: &str = "p/objects/X__c/fields/F__c.field-meta.xml";
    let found = shown(&[FOLDER, "p/reports/F/R.report-meta.xml"], &["p/reports/F/R.report-meta.xml"]);
    told((&[], &[], &["Report F PartsLeft"]), &found);
    told((&[], &[], &["DigitalExperienceBundle site/S PartsLeft"]), &shown(&[SITE, VIEW], &[VIEW]));
    let found = shown(&[META, FIELD], &["x/objects/X__c/fields/F__c.field-meta.xml"]);
    told((&[], &[], &["CustomField X__c.F__c LeftOut", "CustomObject X__c PartsLeft"]), &found);
}

#[test]
fn an_object_is_packed_in_parts() {
    const META: &str = "p/objects/X__c/X__c.object-meta.xml";
    const FIELD: &str = "p/objects/X__c/fields/F__c.field-meta.xml";
    const OTHER: &str = "p/objects/X__c/fields/G__c.field-meta.xml";
    const CASE: &str = "p/objects/Case/Case.object-meta.xml";
    const OWN: &str = "p/objects/Case/fields/H__c.field-meta.xml";
    let changed = ["p/objects/X__c/fields/F__c.field-meta.xml!", META, OTHER];
    told((&[], &["CustomObject X__c 1"], &[]), &shown(&[META, FIELD, OTHER], &changed));
    told((&["CustomField X__c.F__c"], &[], &[]), &shown(&[META, FIELD], &[META]));
    told((&["CustomField X__c.F__c"], &[], &[]), &shown(&[FIELD], &[]));
    told((&["CustomObject X__c"], &[], &[]), &shown(&[META, FIELD], &[]));
    told((&[], &[], &["CustomObject X__c PartsLeft"]), &shown(&[META, FIELD], &[FIELD]));
    let found = shown(&[CASE, OWN, "p/objects/Case/fields/Status.field-meta.xml"], &[]);
    told(
        (
            &["CustomField Case.H__c"],
            &[],
            &["CustomField Case.Status Undeletable", "CustomObject Case Undeletable"],
        ),
        &found,
    );
}

#[test]
fn what_lies_inside_one_file_is_compared() {
    let labels = "p/labels/CustomLabels.labels-meta.xml";
    let found = shown(&[labels], &["p/labels/CustomLabels.labels-meta.xml!"]);
    told((&["CustomLabel Two"], &["CustomLabels CustomLabels 1"], &[]), &found);
    told((&["CustomLabel One", "CustomLabel Two"], &[], &[]), &shown(&[labels], &[]));
    let found = shown(&[labels], &["q/labels/More.labels-meta.xml"]);
    assert!(found.0.is_empty() && found.1.len() == 1 && found.2.is_empty(), "{found:?}");
    let found = shown(&[labels], &["x/labels/CustomLabels.labels-meta.xml"]);
    told((&[], &[], &["CustomLabel One LeftOut", "CustomLabel Two LeftOut"]), &found);
    let found = shown(&[labels], &["q/labels/CustomLabels/One.label-meta.xml"]);
    told((&["CustomLabel Two"], &["CustomLabels CustomLabels 1"], &[]), &found);
    // Of several files of labels the changed one is packed.
    let found = shown(
        &["p/labels/CustomLabels.labels-meta.xml!"],
        &["p/labels/CustomLabels.labels-meta.xml!", "q/labels/CustomLabels/Two.label-meta.xml"],
    );
    told((&[], &["CustomLabels CustomLabels 1"], &[]), &found);
    let flow = "p/workflows/Case.workflow-meta.xml";
    let found = shown(&[flow], &["p/workflows/Case.workflow-meta.xml!"]);
    told((&["WorkflowAlert Case.Ask"], &["Workflow Case 1"], &[]), &found);
    told((&["WorkflowAlert Case.Ask", "WorkflowAlert Case.Tell"], &[], &[]), &shown(&[flow], &[]));
}
