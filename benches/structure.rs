//! The generated tables against jsonschema on one typical file, to show why `check` runs the tables.
//!
//! `cargo bench --bench structure` prints what a presence configuration costs: parsing; lowering, which the rules need in
//! any case; holding it against the table; and in its place making the JSON form and validating that with a compiled
//! validator. The last line is what compiling the validators of all types costs each start of the program.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::hint::black_box;
use std::time::Instant;

use omnic::model::{ApiVersion, Class, Doc, FullName, Kind, Record, Value, lower};
use omnic::schema::check;
use omnic::xml::{Limits, parse};
use serde_json::{Map, Value as Json};

const FILE: &str = include_str!(
    "../samples/contact-center/force-app/main/default/presenceUserConfigs/Tier_1.presenceUserConfig-meta.xml"
);

/// A step: its name, a run of it, and what the runs took in microseconds.
type Row<'a> = (&'a str, &'a dyn Fn(), Vec<f64>);

fn main() {
    let validator = validator(Kind::PresenceUserConfig);
    let doc = read();
    let instance = instance(&doc.root);
    assert!(validator.is_valid(&instance), "the example must be valid: {instance}");
    assert!(check(&doc, ApiVersion::NEWEST).is_empty(), "the example must be valid");

    let mut rows: [Row<'_>; 5] = [
        ("parse", &|| drop(black_box(parse(black_box(FILE), &Limits::default()))), Vec::new()),
        ("parse and lower", &|| drop(black_box(read())), Vec::new()),
        ("tables", &|| drop(black_box(check(&doc, ApiVersion::NEWEST))), Vec::new()),
        ("JSON form", &|| drop(black_box(self::instance(&doc.root))), Vec::new()),
        ("jsonschema", &|| assert_eq!(validator.iter_errors(black_box(&instance)).count(), 0), Vec::new()),
    ];
    for _ in 0..15 {
        for (_, run, times) in &mut rows {
            times.push(time(*run, 1000));
        }
    }
    let medians = rows.map(|(name, _, mut times)| (name, median(&mut times)));
    for (name, median) in medians {
        println!("{name:20} {median:8.2} us");
    }
    println!("(JSON form + jsonschema) / tables {:8.2}", (medians[3].1 + medians[4].1) / medians[2].1);
    let kinds: Vec<Kind> =
        Kind::all().filter(|kind| matches!(kind.class(), Class::Core | Class::Manifest)).collect();
    let mut starts: Vec<f64> = (0..15)
        .map(|_| {
            time(&|| drop(black_box(kinds.iter().map(|&kind| self::validator(kind)).collect::<Vec<_>>())), 1)
        })
        .collect();
    println!("compiling {} validators {:8.0} us", kinds.len(), median(&mut starts));
}

fn validator(kind: Kind) -> jsonschema::Validator {
    jsonschema::draft202012::new(&serde_json::from_str(kind.schema_text()).unwrap()).unwrap()
}

fn read() -> Doc<'static> {
    let (tree, _) = parse(black_box(FILE), &Limits::default());
    lower(Kind::PresenceUserConfig, FullName::from_stem("Tier_1"), FILE, tree).unwrap()
}

/// The JSON form that `schemas/README.md` describes.
fn instance(record: &Record<'_>) -> Json {
    let mut object = Map::new();
    for field in &record.fields {
        let value = match &field.value {
            Value::Text(text) => Json::from(text.as_ref()),
            Value::Boolean(value) => Json::from(*value),
            Value::Integer(value) => Json::from(*value),
            Value::Double(value) => Json::from(*value),
            Value::Record(inner) => instance(inner),
            Value::Nil | Value::Invalid(_) | Value::Opaque => continue,
        };
        if field.spec.is_some_and(|spec| spec.repeats) {
            let row = object.entry(field.name).or_insert_with(|| Json::Array(Vec::new()));
            row.as_array_mut().unwrap().push(value);
        } else {
            object.insert(field.name.to_owned(), value);
        }
    }
    Json::Object(object)
}

/// Microseconds of one call.
fn time(run: &dyn Fn(), calls: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        run();
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
