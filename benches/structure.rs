//! The generated tables against jsonschema on one typical file, to show why `check` runs the tables.
//!
//! `cargo bench --bench structure` prints the time for a presence configuration: parsing, lowering and holding it against
//! the table, and validating its JSON form with a compiled validator (the conversion to JSON not counted).

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::hint::black_box;
use std::time::Instant;

use omnic::model::{ApiVersion, FullName, Kind, lower};
use omnic::schema::check;
use omnic::xml::{Limits, parse};
use serde_json::json;

const FILE: &str = include_str!(
    "../samples/contact-center/force-app/main/default/presenceUserConfigs/Tier_1.presenceUserConfig-meta.xml"
);

fn main() {
    let instance = json!({
        "acwExtensionDuration": 60, "afterConvoWorkMaxTime": 120, "capacity": 5,
        "declineReasons": ["Busy", "Out_of_Scope"], "enableAutoAccept": false, "enableDecline": true,
        "enableDeclineReason": true, "enableDisconnectSound": true, "enableRequestSound": true,
        "hasAcwExtensionEnabled": true, "hasAfterConvoWorkTimer": true, "label": "Tier 1", "maxExtensions": 2,
        "presenceStatusOnDecline": "Break",
        "assignments": {"profiles": {"profile": ["support"]}}
    });
    let schema: serde_json::Value = serde_json::from_str(Kind::PresenceUserConfig.schema_text()).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    assert!(validator.is_valid(&instance), "the example must be valid");

    let mut parsing = Vec::new();
    let mut tables = Vec::new();
    let mut jsonschema = Vec::new();
    for _ in 0..15 {
        parsing.push(time(|| {
            black_box(parse(black_box(FILE), &Limits::default()));
        }));
        tables.push(time(|| {
            let (tree, _) = parse(black_box(FILE), &Limits::default());
            let doc = lower(Kind::PresenceUserConfig, FullName::from_stem("Tier_1"), FILE, tree).unwrap();
            black_box(check(&doc, ApiVersion::NEWEST));
        }));
        jsonschema.push(time(|| {
            black_box(validator.iter_errors(black_box(&instance)).count());
        }));
    }
    let (parsing, tables, jsonschema) = (median(&mut parsing), median(&mut tables), median(&mut jsonschema));
    println!("parse                       {parsing:8.2} us");
    println!("parse, lower, tables        {tables:8.2} us");
    println!("jsonschema alone            {jsonschema:8.2} us");
    println!("jsonschema/tables alone     {:8.2}", jsonschema / (tables - parsing));
}

/// Microseconds of one call, over a thousand.
fn time(run: impl Fn()) -> f64 {
    let start = Instant::now();
    for _ in 0..1000 {
        run();
    }
    start.elapsed().as_secs_f64() * 1e3
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
