//! What is written is read back as it was.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use super::written;
use crate::data::form::omnic;
use crate::data::row::CellValue;
use crate::data::{
    Body, Collector, DataFile, Notation, Package, Record, Reference, Value, guess, packs, read_token,
};
use crate::diag::FileId;
use crate::object::{FieldKind, Object};

/// Reads a package as a project's would be read.
fn read(text: &str, path: &str) -> Package {
    let guess = guess(path, text.as_bytes()).expect("a package");
    let files = [DataFile { path: path.into(), unit: 0, guess: Some(guess) }];
    let packs = packs(&files, &|_| Some(text.to_owned()));
    let mut collector = Collector::default();
    collector.enter(FileId(0));
    packs[0].read(&packs[0].parts[0], path, Body::Whole(text), &mut collector).expect("readable");
    let (package, faults) = collector.finish();
    assert!(faults.is_empty(), "{faults:?}");
    package
}

/// Texts that tempt: words, numbers, marks, lines, and anything at all.
fn text() -> impl Strategy<Value = String> {
    let tempting = select(vec![
        "yes",
        "No",
        "null",
        "~",
        "1e3",
        "0x1F",
        "007",
        "12:30",
        "2026-01-05",
        "- a",
        "a: b",
        "a #b",
        "@ref",
        "a\nb\n",
        "a\n\n",
        " a",
        "a ",
        "\u{feff}",
        "\u{85}",
        "👩\u{200d}🚀",
        "Ada Lovelace",
        "true",
        "5",
        "",
        "${id",
        "Skill:",
        "#1",
    ]);
    prop_oneof![
        tempting.prop_map(str::to_owned),
        "(?s).{0,12}",
        "[-a-zA-Z0-9:#@.,'\"{}\\[\\]&*!|>%` \n]{0,12}"
    ]
}

/// Values that a field can hold in memory, whatever form they came from.
fn value(field: Option<FieldKind>) -> BoxedStrategy<Value> {
    let number = "-?(0|[1-9][0-9]{0,5})(\\.[0-9]{1,3})?(e-?[0-9])?";
    let texts = || text().prop_map(|text| Value::Text(text.into())).boxed();
    let numbers = number.prop_map(|number| Value::Number(number.into())).boxed();
    let bools = any::<bool>().prop_map(Value::Bool).boxed();
    let object = select(vec!["User", "Queue", "Skill", "Account", "Visit__c"]);
    let references = (object, "(?s).{1,12}")
        .prop_map(|(object, name)| Value::Reference(Reference { object: object.into(), name: name.into() }));
    let own = match field {
        None => prop_oneof![texts(), numbers, bools, references].boxed(),
        Some(FieldKind::Boolean) => bools,
        Some(FieldKind::Integer | FieldKind::Double | FieldKind::Percent) => numbers,
        Some(FieldKind::Reference(_)) => prop_oneof![texts(), references].boxed(),
        Some(_) => texts(),
    };
    prop_oneof![1 => Just(Value::Null), 9 => own].boxed()
}

fn record() -> impl Strategy<Value = Record> {
    let object = select(vec![
        "User",
        "Case",
        "Visit__c",
        "ServiceResource",
        "PendingServiceRouting",
        "GroupMember",
        "No",
        "Zählung__c",
    ]);
    object.prop_flat_map(|object| {
        let table = Object::named(object);
        let known = table.map_or(&[][..], |table| table.fields).iter().map(|field| field.name);
        let names: Vec<&str> =
            known.chain(["OwnerId", "Kind__c", "Site__c", "Description", "on", "Größe__c", "Name"]).collect();
        let kind = move |name: &str| table.and_then(|table| table.field(name)).map(|field| field.kind);
        let field = select(names).prop_flat_map(move |name| (Just(name), value(kind(name))));
        (Just(object), prop::option::of("(?s).{1,9}"), prop::collection::vec(field, 0..6)).prop_map(
            move |(object, name, fields)| {
                let mut seen = BTreeSet::new();
                let fields = fields
                    .into_iter()
                    .filter(|(name, value)| seen.insert(*name) && is_expressible(table, name, value));
                let fields = fields.map(|(name, value)| (name.into(), value)).collect();
                Record { object: object.into(), name: name.unwrap_or_default().into(), fields, place: None }
            },
        )
    })
}

/// No form tells a text that looks like a reference from a reference.
fn is_expressible(table: Option<&'static Object>, field: &str, value: &Value) -> bool {
    let Value::Text(text) = value else { return true };
    read_token(text).is_none() && !matches!(omnic::reference(table, field, text), CellValue::Named(..))
}

/// Puts the records of an object together, and gives names to those that have none or one that another has.
fn grouped(records: &[Record]) -> Package {
    let mut package = Package::default();
    let objects: BTreeSet<_> = records.iter().map(|record| record.object.clone()).collect();
    let mut names = BTreeSet::new();
    for object in objects {
        let own = records.iter().filter(|record| record.object == object).cloned();
        for (record, number) in own.zip(1..) {
            let name = match &*record.name {
                name if name.is_empty() || !names.insert((object.clone(), record.name.clone())) => {
                    format!("{object}#{number}").into()
                }
                name => name.into(),
            };
            package.records.push(Record { name, ..record });
        }
    }
    package
}

proptest! {
    #[test]
    fn any_package_is_read_back(records in prop::collection::vec(record(), 0..8)) {
        let package = grouped(&records);
        for (notation, path) in [(Notation::Yaml, "a.yaml"), (Notation::Json, "a.json")] {
            let text = written(&package, notation);
            prop_assert_eq!(&read(&text, path), &package, "{}", text);
            prop_assert_eq!(&written(&read(&text, path), notation), &text);
        }
    }
}
