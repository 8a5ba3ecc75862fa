//! The generated tables and the JSON Schemas accept and refuse the same documents, for the same reasons.
//!
//! Versions, order, padding, attributes and stray text are no matter of JSON Schema and are left out.

use std::cell::Cell;
use std::collections::BTreeSet;

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use omnic::model::{ApiVersion, Class, FieldType, FullName, Kind, lower, suggest_field};
use omnic::schema::{FaultKind, check};
use omnic::xml::{self, Limits};
use proptest::collection::vec;
use proptest::prelude::{Strategy as _, any};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde_json::Value;

use super::generate;
use super::instance::{Instance, instance};

/// Pointer of a member, and what is wrong with it.
type Faults = BTreeSet<(String, &'static str)>;

struct Judge {
    kind: Kind,
    schema: Value,
    validator: Validator,
}

impl Judge {
    fn all() -> Vec<Self> {
        let read = Kind::all().filter(|kind| matches!(kind.class(), Class::Core | Class::Manifest));
        read.map(|kind| {
            let schema: Value = serde_json::from_str(kind.schema_text()).expect("a schema is JSON");
            let validator = jsonschema::draft202012::new(&schema).expect("a schema of draft 2020-12");
            Self { kind, schema, validator }
        })
        .collect()
    }

    /// What the tables say, and what the schema says.
    fn verdicts(&self, text: &str) -> (Faults, Faults) {
        let (tree, faults) = xml::parse(text, &Limits::default());
        assert!(faults.is_empty(), "{text}: {faults:?}");
        let instance = instance(&self.schema, &tree, text);
        let doc = lower(self.kind, FullName::from_stem("Test"), text, tree).expect("a kind with a table");
        let (mut tables, mut renamed) = (Faults::new(), Faults::new());
        for fault in check(&doc, ApiVersion::NEWEST) {
            let mut at = doc.tree.node_at(fault.span.start).expect("a fault lies in the root");
            while !instance.paths.contains_key(&at) {
                at = doc.tree.parent(at).expect("the root has a path");
            }
            let path = instance.paths[&at].clone();
            tables.insert(match fault.kind {
                FaultKind::UnknownField { field, parent, .. } => {
                    if let Some(meant) = suggest_field(parent, field) {
                        let (parent, _) = path.rsplit_once('/').expect("a field has a parent");
                        renamed.insert((format!("{parent}/{meant}"), "missing"));
                    }
                    (path, "unknown")
                }
                FaultKind::MissingField { field, .. } => (format!("{path}/{}", field.name), "missing"),
                FaultKind::NilRequired { .. } => (path, "missing"),
                FaultKind::NestedField { .. } => (path, "type"),
                FaultKind::DuplicateField { .. } => (path, "twice"),
                FaultKind::WrongType { field, .. } => {
                    // An empty enumeration is a string to JSON Schema, of the right type.
                    (path, if matches!(field.ty, FieldType::Enum(_)) { "value" } else { "type" })
                }
                FaultKind::UnknownValue { .. } => (path, "value"),
                FaultKind::OutOfRange { .. } => (path, "range"),
                FaultKind::TooLong { .. } => (path, "long"),
                FaultKind::SplitRepeats { .. }
                | FaultKind::PaddedValue { .. }
                | FaultKind::UnexpectedText { .. }
                | FaultKind::UnexpectedAttribute { .. }
                | FaultKind::UnorderedFields { .. } => continue,
                other => panic!("no file in this test has {other:?}"),
            });
        }
        let mut schema = self.by_schema(&instance);
        // A field that stands under a wrong name is told once, by its name.
        schema.retain(|fault| !renamed.contains(fault) || tables.contains(fault));
        (settled(&tables, &instance), settled(&schema, &instance))
    }

    fn by_schema(&self, instance: &Instance) -> Faults {
        let mut faults = Faults::new();
        for error in self.validator.iter_errors(&instance.value) {
            let path = error.instance_path().to_string();
            let what = match error.kind() {
                ValidationErrorKind::AdditionalProperties { unexpected } => {
                    faults.extend(unexpected.iter().map(|name| (format!("{path}/{name}"), "unknown")));
                    continue;
                }
                ValidationErrorKind::Required { property } => {
                    let name = property.as_str().expect("a name");
                    faults.insert((format!("{path}/{name}"), "missing"));
                    continue;
                }
                ValidationErrorKind::Type { .. } if instance.twice.contains(&path) => "twice",
                ValidationErrorKind::Type { .. } | ValidationErrorKind::Pattern { .. } => "type",
                ValidationErrorKind::Enum { .. } => "value",
                ValidationErrorKind::Minimum { .. } | ValidationErrorKind::Maximum { .. } => "range",
                ValidationErrorKind::MinLength { .. } => "missing",
                ValidationErrorKind::MaxLength { .. } => "long",
                other => panic!("no schema uses {}", other.keyword()),
            };
            faults.insert((path, what));
        }
        faults
    }
}

/// What JSON Schema says twice, or cannot see because a field is doubled, counts once or not.
fn settled(faults: &Faults, instance: &Instance) -> Faults {
    let hidden = |path: &str, what: &str| {
        let below = |double: &String| match path.strip_prefix(double.as_str()) {
            Some("") => what != "twice",
            Some(rest) => rest.starts_with('/'),
            None => false,
        };
        instance.twice.iter().any(below) || what == "value" && faults.contains(&(path.to_owned(), "type"))
    };
    faults.iter().filter(|(path, what)| !hidden(path, what)).cloned().collect()
}

#[test]
fn tables_and_schemas_give_the_same_verdicts() {
    let judges = Judge::all();
    let config = Config { cases: 3000, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let (refused, accepted) = (Cell::new(0), Cell::new(0));
    let decisions =
        (0..judges.len()).prop_flat_map(|judge| (proptest::strategy::Just(judge), vec(any::<u32>(), 0..120)));
    let outcome = runner.run(&decisions, |(judge, decisions)| {
        let judge = &judges[judge];
        let text = generate::file(judge.kind, ApiVersion::NEWEST, &decisions);
        let (tables, schema) = judge.verdicts(&text);
        let count = if tables.is_empty() { &accepted } else { &refused };
        count.set(count.get() + 1);
        if tables == schema {
            return Ok(());
        }
        Err(TestCaseError::fail(format!("{text}\n  tables {tables:?}\n  schema {schema:?}")))
    });
    if let Err(fault) = outcome {
        panic!("{fault}");
    }
    let least = 300;
    assert!(
        refused.get() > least && accepted.get() > least,
        "{} refused, {} accepted",
        refused.get(),
        accepted.get()
    );
}
