//! Records that are written for a loader and imported again are the same records.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::Arc;

use omnic::data::{Body, Collector, DataFile, Package, Record, Reference, Value, guess, packs};
use omnic::diag::FileId;
use omnic::model::Class;
use omnic::object::Object;
use omnic::seed::generate::{Options, Plan as Generator};
use omnic::seed::load::{self, File, Plan};
use omnic::seed::{compile, components};
use proptest::prelude::*;
use proptest::sample::select;

use super::schema_files::repository;

/// How much of a package a form carries.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Carried {
    /// Everything but names, which references follow.
    All,
    /// The same, with texts for values and nothing for null.
    Texts,
    /// Texts, and references by what the org finds records by.
    Keys,
    /// The same, but for references of objects whose fields are not known: a column `Owner.DeveloperName` does not say
    /// what it refers to.
    KnownKeys,
}

/// Reads files as those of a folder are read.
fn import(mut files: Vec<File>) -> Package {
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let list: Vec<DataFile> = files
        .iter()
        .map(|file| DataFile {
            path: file.name.as_str().into(),
            unit: 0,
            guess: guess(&file.name, file.text.as_bytes()),
        })
        .collect();
    let packs = packs(&list, &|at| Some(files[at].text.clone()));
    assert!(packs.len() <= 1, "{packs:?}");
    let mut collector = Collector::default();
    for pack in &packs {
        assert!(pack.faults.is_empty(), "{:?}", pack.faults);
        for part in &pack.parts {
            collector.enter(FileId(part.file as u32));
            let file = &files[part.file];
            pack.read(part, &file.name, Body::Whole(&file.text), &mut collector).expect("readable");
        }
    }
    let (package, faults) = collector.finish();
    assert!(faults.is_empty(), "{faults:?}");
    package
}

/// The records in the order in which they are loaded, without their names.
fn canonical(package: &Package, carried: Carried) -> Vec<(String, BTreeMap<String, String>)> {
    let plan = Plan::new(package).expect("loadable");
    let order: Vec<usize> = plan.steps.iter().flat_map(|step| step.records.iter().copied()).collect();
    let places: BTreeMap<usize, usize> = order.iter().copied().zip(0..).collect();
    let by_key = matches!(carried, Carried::Keys | Carried::KnownKeys);
    let reference = |reference: &Reference| match plan.target(reference) {
        Some(at) if !by_key => format!("-> {}", places[&at]),
        Some(at) => {
            let record = plan.record(at);
            let key = ["DeveloperName", "Username", "Name"].iter().find_map(|field| record.get(field));
            format!("{}:{}", record.object, key.and_then(Value::as_str).unwrap_or(&record.name))
        }
        None => match &*reference.object {
            // Groups are looked up as such, whatever type they are.
            "Queue" if by_key => format!("Group:{}", reference.name),
            _ => reference.to_string(),
        },
    };
    let record = |at: &usize| {
        let record = plan.record(*at);
        let is_known = Object::named(&record.object).is_some_and(|object| object.class == Class::Core);
        let fields = record.fields.iter().filter_map(|(field, value)| {
            let is_reference = matches!(value, Value::Reference(_)) || field.contains('.');
            if carried == Carried::KnownKeys && is_reference && !is_known {
                return None;
            }
            let value = match value {
                Value::Reference(to) => reference(to),
                Value::Null if carried == Carried::Texts => return None,
                value if carried == Carried::All => format!("{value:?}"),
                value => value.as_str().unwrap_or("null").to_owned(),
            };
            Some((field.to_string(), value))
        });
        (record.object.to_string(), fields.collect())
    };
    order.iter().map(record).collect()
}

fn comes_back(package: &Package) {
    let plan = Plan::new(package).expect("loadable");
    let forms = [
        (load::tree(&plan).expect("a tree"), Carried::All),
        (load::bulk(&plan).expect("CSV files"), Carried::Keys),
        (load::sfdmu(&plan), Carried::KnownKeys),
        (load::cumulusci(&plan).expect("a dataset"), Carried::Texts),
    ];
    for (files, carried) in forms {
        let shown: Vec<String> = files.iter().map(|file| format!("{}\n{}\n", file.name, file.text)).collect();
        let shown: String = shown.concat().chars().take(4000).collect();
        let (before, after) = (canonical(package, carried), canonical(&import(files), carried));
        assert_eq!(before.len(), after.len(), "{shown}");
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before, after, "{shown}");
        }
    }
}

#[test]
fn generated_data_comes_back() {
    let root = omnic::input::find_root(&repository().join("samples/contact-center")).expect("a project");
    let inventory = omnic::input::inventory(&root, None).expect("files");
    let outcome = omnic::check::analyze(&inventory, &omnic::check::CheckOptions::default());
    let bundle = compile(&components(&outcome));
    let options = Options {
        agents: 230,
        skills: "1-3".parse().expect("a choice"),
        work: 300,
        seed: 5,
        start: "2026-01-05T08:00:00Z".parse().expect("a time"),
        days: 2,
        time_zone: "GMT".to_owned(),
    };
    let mut package = Package::default();
    let plan = Generator::new(&bundle, options).expect("a plan");
    let made: Result<(), Infallible> = plan.each(|record| {
        package.records.push(record.clone());
        Ok(())
    });
    made.expect("records");
    assert!(package.records.len() > 1500);
    comes_back(&package);
}

/// Texts that a form could take for something else.
fn text() -> impl Strategy<Value = Value> {
    let tempting = select(vec![
        "yes",
        "007",
        "1e3",
        "a,b",
        "a;b",
        "\"",
        "it's",
        "a\nb",
        " a ",
        "a\r\nb",
        "null",
        "N/A",
        "'",
        "''",
        "--",
        "é😀",
        "{}",
        "=1+1",
        "true",
        "2026-01-05",
    ]);
    prop_oneof![tempting.prop_map(str::to_owned), "[a-zA-Z0-9 ,;'\"\n{}:.#-]{0,9}[a-z]"]
        .prop_map(|text| Value::Text(text.into()))
}

/// Records of a small set-up: each refers to some before it, or to the org.
fn small() -> impl Strategy<Value = Package> {
    let record = (0_usize..6, any::<prop::sample::Index>(), any::<bool>(), text(), text(), any::<u16>());
    prop::collection::vec(record, 0..12).prop_map(|records| {
        // Files of other objects are told from this one beside them.
        let skill = [("DeveloperName", "French"), ("MasterLabel", "French")];
        let skill = skill.map(|(field, value)| (field.into(), Value::Text(value.into())));
        let mut package = Package::default();
        package.records.push(Record {
            object: "Skill".into(),
            name: "French".into(),
            fields: skill.into(),
            place: None,
        });
        let mut keys = BTreeSet::new();
        for (number, (kind, index, is_inside, one, two, count)) in records.into_iter().enumerate() {
            let key = |prefix: &str| Value::Text(format!("{prefix}{number}").into());
            let to = |object: &str, elsewhere: &str| {
                let known: Vec<&Record> =
                    package.records.iter().filter(|record| &*record.object == object).collect();
                let name: Arc<str> = if is_inside && !known.is_empty() {
                    Arc::clone(&index.get(&known).name)
                } else {
                    elsewhere.into()
                };
                Value::Reference(Reference { object: object.into(), name })
            };
            let (object, fields) = match kind {
                0 => ("User", vec![("Username", key("u")), ("LastName", one), ("Title", two)]),
                1 => (
                    "Group",
                    vec![
                        ("DeveloperName", key("Q")),
                        ("Name", key("Q")),
                        ("Type", Value::Text("Queue".into())),
                    ],
                ),
                2 => (
                    "GroupMember",
                    vec![
                        ("GroupId", to("Group", "Elsewhere")),
                        ("UserOrGroupId", to("User", "ann@example.com")),
                    ],
                ),
                3 => (
                    "ServiceResource",
                    vec![
                        ("Name", key("r")),
                        ("Description", one),
                        ("IsActive", Value::Bool(is_inside)),
                        ("RelatedRecordId", to("User", "ann@example.com")),
                    ],
                ),
                4 => (
                    "ServiceResourceSkill",
                    vec![
                        ("ServiceResourceId", to("ServiceResource", "Ann")),
                        ("SkillId", to("Skill", "Spanish")),
                        ("SkillLevel", Value::Number((count % 100).to_string().into())),
                        ("EffectiveEndDate", Value::Null),
                    ],
                ),
                _ => {
                    ("Case", vec![("Subject", one), ("Description", two), ("OwnerId", to("Queue", "Cases"))])
                }
            };
            let name: Arc<str> = format!("n{number}").into();
            assert!(keys.insert((object, Arc::clone(&name))));
            let fields = fields.into_iter().map(|(name, value)| (name.into(), value)).collect();
            package.records.push(Record { object: object.into(), name, fields, place: None });
        }
        package
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn any_small_package_comes_back(package in small()) {
        comes_back(&package);
    }
}
