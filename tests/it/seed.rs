//! `omnic seed`: what the sample contact centre gives, on any checkout, and what is refused.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use omnic::model::Kind;
use omnic::seed::{SCHEMA, compile, sqlite};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use serde_json::Value;

use super::schema_files::repository;

fn run(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("omnic runs")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn put(folder: &Path, path: &str, content: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, content).expect("a file");
}

pub(super) fn xml(kind: Kind, fields: &str) -> String {
    let name = kind.name();
    format!("<{name} xmlns=\"http://soap.sforce.com/2006/04/metadata\">{fields}</{name}>")
}

/// Opens a database from its bytes and checks that it is sound.
pub(super) fn open(bytes: &[u8]) -> (tempfile::TempDir, Connection) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("seed.sqlite");
    fs::write(&path, bytes).expect("a file");
    let connection = Connection::open(path).expect("a database");
    connection.pragma_update(None, "foreign_keys", true).expect("foreign keys");
    let sound: String =
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).expect("a result");
    assert_eq!(sound, "ok");
    assert!(!connection.prepare("PRAGMA foreign_key_check").expect("a pragma").exists([]).expect("a result"));
    let version: i32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a result");
    assert_eq!(version, 1);
    (folder, connection)
}

/// All rows of a table or view, by column.
fn rows(connection: &Connection, table: &str) -> Vec<BTreeMap<String, Cell>> {
    let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\"")).expect("a table");
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let rows = statement.query_map([], |row| {
        names.iter().enumerate().map(|(at, name)| Ok((name.clone(), row.get(at)?))).collect()
    });
    rows.expect("a result").map(|row| row.expect("a row")).collect()
}

fn query(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).expect("a query");
    let found = statement.query_map([], |row| row.get::<_, Option<String>>(0)).expect("a result");
    found.map(|text| text.expect("a row").unwrap_or_else(|| "-".to_owned())).collect()
}

fn is_same(cell: &Cell, value: &Value) -> bool {
    match (cell, value) {
        (Cell::Null, Value::Null) => true,
        (Cell::Text(text), Value::String(value)) => text == value,
        (Cell::Integer(number), Value::Bool(value)) => *number == i64::from(*value),
        (Cell::Integer(number), Value::Number(value)) => value.as_i64() == Some(*number),
        (Cell::Real(number), Value::Number(value)) => value.is_f64() && value.as_f64() == Some(*number),
        _ => false,
    }
}

pub(super) fn assert_same_rows(connection: &Connection, name: &str, listed: &[Value]) {
    let stored = rows(connection, name);
    assert_eq!(stored.len(), listed.len(), "{name}");
    for (row, value) in stored.iter().zip(listed) {
        let value = value.as_object().expect("a row");
        assert_eq!(row.len(), value.len(), "{name}");
        for (column, cell) in row {
            assert!(is_same(cell, &value[column]), "{name}.{column}: {cell:?} and {}", value[column]);
        }
    }
}

/// The committed sample, compiled by the program.
fn sample(format: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("seed");
    let out = out.to_str().expect("a plain path");
    let output = run(&["seed", "samples/contact-center", "--format", format, "-o", out], &repository());
    assert!(output.status.success() && output.stdout.is_empty(), "{}", stderr(&output));
    let told = stderr(&output);
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(
        told.contains("144 rows (settings 1, channel 6, ") && told.contains(", 1 unresolved reference"),
        "{told}"
    );
    fs::read(out).expect("the bundle")
}

#[test]
fn the_sample_is_compiled() {
    let document: Value = serde_json::from_slice(&sample("json")).expect("JSON");
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    assert!(jsonschema::draft202012::is_valid(&schema, &document));
    let (_folder, connection) = open(&sample("sqlite"));
    let mut counts = BTreeMap::new();
    for (name, listed) in document["tables"].as_object().expect("tables") {
        let listed = listed.as_array().expect("rows");
        assert_same_rows(&connection, name, listed);
        counts.insert(name.as_str(), listed.len());
    }
    let expected = [
        ("agent", 4),
        ("agent_skill", 5),
        ("channel", 6),
        ("channel_field_priority", 4),
        ("channel_status_field", 6),
        ("decline_reason", 3),
        ("limits", 0),
        ("presence_config", 4),
        ("pending_work", 2),
        ("pending_work_skill", 3),
        ("presence_config_assignment", 10),
        ("presence_config_decline_reason", 3),
        ("presence_status", 9),
        ("presence_status_access", 12),
        ("presence_status_channel", 9),
        ("public_group_member", 3),
        ("push_topic", 1),
        ("queue", 10),
        ("queue_member", 12),
        ("queue_sobject", 10),
        ("routing_config", 8),
        ("routing_config_skill", 2),
        ("settings", 1),
        ("skill", 5),
        ("skill_assignment", 6),
        ("skill_rule", 1),
        ("skill_rule_attribute", 5),
        ("skipped", 0),
        ("unresolved_reference", 1),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
    for (sql, expected) in [
        ("SELECT api_version || ' ' || edition || ' ' || policy || ' ' || tz FROM meta", &["66.0 enhanced default UTC"][..]),
        ("SELECT id FROM queue WHERE queue_routing_config IS NULL", &["Cases_Overflow", "Messaging_Overflow"]),
        (
            "SELECT channel FROM presence_status_channel WHERE presence_status = 'Available_Field'",
            &["Field_Work", "Site_Visits"],
        ),
        (
            "SELECT s.id FROM presence_status s LEFT JOIN presence_status_channel c ON c.presence_status = s.id
             WHERE c.channel IS NULL ORDER BY s.id",
            &["Break", "Missed_Work", "Training", "Wrap_Up"],
        ),
        ("SELECT typeof(capacity_weight) || capacity_weight FROM routing_config WHERE id = 'Cases_Priority'", &["real2.0"]),
        ("SELECT typeof(max_extensions) || max_extensions FROM presence_config WHERE id = 'Messaging'", &["integer2"]),
        ("SELECT queue_overflow_assignee FROM routing_config WHERE id = 'Cases_Standard'", &["Cases_Overflow"]),
        ("SELECT user_overflow_assignee FROM routing_config WHERE id = 'Field_Work_Orders'", &["-"]),
        ("SELECT skill FROM skill_rule_attribute WHERE is_additional_skill", &["German"]),
        ("SELECT profile FROM agent WHERE service_resource = 'Jonas Lindqvist'", &["Larkfield Tier 2"]),
        ("SELECT level || ' ' || \"from\" FROM agent_skill WHERE skill = 'Complaints'", &["5.0 2026-02-01T00:00:00Z"]),
        ("SELECT skill FROM pending_work_skill WHERE pending_work = 'outage' ORDER BY position", &["Outages", "German"]),
        ("SELECT public_group FROM queue_member WHERE queue = 'Cases_Priority'", &["Tier_1_Agents", "Tier_2_Agents"]),
        (
            "SELECT source || ' ' || field || ' ' || target_type || ' ' || name FROM unresolved_reference",
            &["Field_Work_Orders userOverflowAssignee User dispatch.lead@larkfield.example"],
        ),
    ] {
        assert_eq!(query(&connection, sql), expected, "{sql}");
    }
    let broken = connection.execute("UPDATE queue SET queue_routing_config = 'Nobody'", []);
    assert!(broken.is_err(), "foreign keys hold");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

#[test]
fn bytes_do_not_depend_on_the_checkout() {
    let folder = tempfile::tempdir().expect("a folder");
    let project = folder.path().join("elsewhere/deep down");
    copy(&repository().join("samples/contact-center"), &project);
    for format in ["json", "sqlite"] {
        let output = run(&["seed", "--format", format, "-o", "../out"], &project);
        assert!(output.status.success(), "{}", stderr(&output));
        assert!(fs::read(project.join("../out")).expect("the bundle") == sample(format), "{format}");
    }
}

#[test]
fn errors_refuse_and_force_leaves_out() {
    let folder = tempfile::tempdir().expect("a folder");
    put(
        folder.path(),
        "queues/Cases.queue",
        &xml(Kind::Queue, "<name>Cases</name><doesSendEmailToMembers>yes</doesSendEmailToMembers>"),
    );
    put(folder.path(), "skills/German.skill", "<Skill>");
    let both =
        "<capacity>1</capacity><enableAutoAccept>true</enableAutoAccept><enableDecline>true</enableDecline>";
    put(folder.path(), "presenceUserConfigs/Both.presenceUserConfig", &xml(Kind::PresenceUserConfig, both));
    let output = run(&["seed", ".", "-o", "seed.json"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("presence/decline-with-auto-accept"));
    assert!(!folder.path().join("seed.json").exists());

    let output = run(&["seed", ".", "-o", "-"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty() && stderr(&output).contains("presence/decline-with-auto-accept"));

    let output = run(&["seed", ".", "-o", "-", "--force"], folder.path());
    assert_eq!(output.status.code(), Some(0));
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let tables = &document["tables"];
    assert_eq!(tables["queue"][0]["does_send_email_to_members"], Value::Null);
    assert_eq!((&tables["skill"][0]["id"], &tables["skill"][0]["label"]), (&"German".into(), &Value::Null));
    assert_eq!(tables["skipped"][0]["value"], "yes");
    assert_eq!(tables["skipped"][1]["reason"], "unreadable");
}

#[test]
fn usage_is_checked_before_anything_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in
        [&["seed", "."][..], &["seed", ".", "--format", "sqlite", "-o", "-"], &["seed", "gone", "-o", "x"]]
    {
        assert_eq!(run(arguments, folder.path()).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn an_empty_project_gives_an_empty_bundle() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("empty")).expect("a folder");
    for format in ["json", "sqlite"] {
        let output = run(&["seed", "empty", "--format", format, "-o", format], folder.path());
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(
            stderr(&output),
            format!("omnic: wrote {format}: no component found, so the tables are empty\n")
        );
    }
    assert_eq!(
        fs::read(folder.path().join("sqlite")).expect("the bundle"),
        sqlite(&compile(&[])).expect("a database")
    );
}

#[test]
fn several_projects_are_one_bundle() {
    let folder = tempfile::tempdir().expect("a folder");
    for (project, label) in [("a", "First"), ("b", "Second")] {
        put(
            folder.path(),
            &format!("{project}/sfdx-project.json"),
            "{\"packageDirectories\":[{\"path\":\"app\"}]}",
        );
        let skill = xml(Kind::Skill, &format!("<label>{label}</label>"));
        put(folder.path(), &format!("{project}/app/skills/German.skill-meta.xml"), &skill);
        put(folder.path(), &format!("{project}/app/skills/Only_{project}.skill-meta.xml"), &skill);
    }
    let output = run(&["seed", ".", "-o", "-"], folder.path());
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stderr(&output).contains("2 projects as one"), "{}", stderr(&output));
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let skills: Vec<&Value> = document["tables"]["skill"].as_array().expect("rows").iter().collect();
    assert_eq!(skills.len(), 3);
    assert_eq!((&skills[0]["id"], &skills[0]["label"]), (&"German".into(), &"First".into()));
}
