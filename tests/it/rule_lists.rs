//! Every list of the rules is the same list, and the pages about the rules and the command line are what the program
//! says. `OMNIC_UPDATE=1 cargo test --test it rule_lists` writes the pages instead of comparing.
//!
//! To hold a further list against the others, add it to [`LISTS`].

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::Command;
use std::sync::OnceLock;

use omnic::explain;
use omnic::rules::RULES;
use serde_json::Value;

use super::schema_files::repository;

/// Where rules are listed, and the ids found there, in their order.
type List = (&'static str, fn() -> Vec<String>);

/// What has to list every rule once, by id.
const LISTS: &[List] = &[
    ("omnic rules --format json", rules_json),
    ("omnic rules", rules_table),
    ("the index of docs/rules.md", index),
    ("the pages of docs/rules.md", pages),
    ("the rules of a SARIF log", sarif),
    ("the keys of [rules] in schemas/config.v1.schema.json", config_levels),
    ("the values of `rule` in schemas/config.v1.schema.json", config_names),
];

fn stdout(args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
    let output = command.args(args).env("NO_COLOR", "1").output().expect("omnic runs");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("output is UTF-8")
}

fn json(args: &[&str]) -> Value {
    serde_json::from_str(&stdout(args)).expect("JSON")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(repository().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

fn rules_json() -> Vec<String> {
    let document = json(&["rules", "--format", "json"]);
    let rules = document["rules"].as_array().expect("rules");
    rules.iter().map(|rule| rule["id"].as_str().expect("an id").to_owned()).collect()
}

fn rules_table() -> Vec<String> {
    let table = stdout(&["rules"]);
    table.lines().skip(1).map(|line| line.split_whitespace().next().expect("an id").to_owned()).collect()
}

/// `docs/rules.md`, held against the rules (or written) once, before anything is read from it.
fn book() -> &'static str {
    static BOOK: OnceLock<String> = OnceLock::new();
    BOOK.get_or_init(|| {
        super::generated::check("docs/rules.md".as_ref(), &explain::rule_book());
        read("docs/rules.md")
    })
}

fn index() -> Vec<String> {
    let book = book();
    let rows = book.lines().filter_map(|line| line.strip_prefix("| ["));
    rows.map(|row| row.split(']').next().expect("an id").to_owned()).collect()
}

fn pages() -> Vec<String> {
    let book = book();
    let titles = book.lines().filter_map(|line| line.strip_prefix("### "));
    titles.filter(|title| title.contains('/')).map(str::to_owned).collect()
}

fn sarif() -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let log = json(&["check", "--format", "sarif", &folder.path().to_string_lossy()]);
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    rules.iter().map(|rule| rule["id"].as_str().expect("an id").to_owned()).collect()
}

fn config() -> Value {
    serde_json::from_str(&read("schemas/config.v1.schema.json")).expect("JSON")
}

fn config_levels() -> Vec<String> {
    let config = config();
    let keys = config["properties"]["rules"]["properties"].as_object().expect("keys").keys();
    keys.filter(|key| key.contains('/')).cloned().collect()
}

fn config_names() -> Vec<String> {
    let config = config();
    let names = config["$defs"]["rule"]["enum"].as_array().expect("names");
    let ids = names.iter().filter_map(Value::as_str).filter(|name| name.contains('/'));
    ids.map(str::to_owned).collect()
}

#[test]
fn every_list_of_rules_is_the_same() {
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert!(ids.is_sorted_by(|one, next| one < next), "RULES are not sorted by id");
    for (name, list) in LISTS {
        let found = list();
        let distinct: BTreeSet<&str> = found.iter().map(String::as_str).collect();
        let missing: Vec<&&str> = ids.iter().filter(|id| !distinct.contains(**id)).collect();
        assert!(missing.is_empty(), "{name} lacks {missing:?}");
        assert_eq!(found, ids, "{name}");
    }
}

#[test]
fn the_rule_book_is_that_of_the_rules() {
    let book = book();
    for rule in RULES {
        assert!(rule.url().ends_with(&format!("/docs/rules.md#{}", rule.anchor())), "{}", rule.url());
        assert!(book.contains(&format!("<a id=\"{}\"></a>", rule.anchor())), "{}", rule.id);
    }
}

#[test]
fn the_page_of_the_command_line_is_its_help() {
    let mut page = "# Command line\n\n<!-- Made from the help of the program: change that, then run OMNIC_UPDATE=1 cargo \
        test --test it rule_lists. -->\n\n`omnic COMMAND --help` shows the same, `omnic man --out FOLDER` writes it as \
        manual pages.\n"
        .to_owned();
    let command = omnic::cli::command();
    let mut open = vec![command];
    while let Some(command) = open.pop() {
        let name = command.get_bin_name().unwrap_or_else(|| command.get_name()).to_owned();
        let help =
            command.clone().term_width(100).color(clap::ColorChoice::Never).render_long_help().to_string();
        let help: Vec<&str> = help.lines().map(str::trim_end).collect();
        let help = help.join("\n");
        write!(page, "\n## {name}\n\n```text\n{}\n```\n", help.trim()).expect("text");
        let mut inner: Vec<_> =
            command.get_subcommands().filter(|inner| inner.get_name() != "help").cloned().collect();
        inner.reverse();
        open.append(&mut inner);
    }
    super::generated::check("docs/cli.md".as_ref(), &page);
}

/// Every topic that has a page: rules, groups, types, and what belongs to a type or an object.
fn topics() -> Vec<String> {
    let mut topics: Vec<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    topics.extend(explain::groups().map(|(group, _)| group.to_owned()));
    topics.extend(omnic::model::Kind::all().map(|kind| kind.name().to_owned()));
    topics.extend(["QueueMembers", "CapacityModel"].map(str::to_owned));
    topics
        .extend(["PresenceUserConfig.capacity", "ServicePresenceStatus.channels.channel"].map(str::to_owned));
    topics.extend(
        ["ServiceChannel.capacityModel", "ServiceChannel.capacityModel.TAB_BASED"].map(str::to_owned),
    );
    topics.extend(["AgentWork", "QueueSobject", "PendingServiceRouting.PushTimeout"].map(str::to_owned));
    topics.extend(["AgentWork.WorkItemId", "Skill.Id", "AgentWork.Status.Closed"].map(str::to_owned));
    topics
}

#[test]
fn the_json_is_that_of_the_published_schemas() {
    let topics = topics();
    let mut explain: Vec<&str> = vec!["explain", "--format", "json"];
    explain.extend(topics.iter().map(String::as_str));
    for (path, args) in [
        ("schemas/rules.v1.schema.json", ["rules", "--format", "json"].as_slice()),
        ("schemas/explain.v1.schema.json", &explain),
    ] {
        let schema: Value = serde_json::from_str(&read(path)).expect("JSON");
        let validator = jsonschema::draft202012::new(&schema).expect("a schema");
        let document = json(args);
        let faults: Vec<String> = validator
            .iter_errors(&document)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{path}: {faults:#?}");
    }
}

#[test]
fn the_words_of_the_schema_are_those_of_the_rules() {
    let schema: Value = serde_json::from_str(&read("schemas/rules.v1.schema.json")).expect("JSON");
    let rule = &schema["$defs"]["rule"];
    for (property, words) in [
        ("severity", ["error", "info", "warning"].as_slice()),
        ("evidence", &["documented", "inferred", "observed", "own"]),
        ("scope", &["build", "data", "file", "project"]),
        ("fix", &["none", "safe", "unsafe"]),
    ] {
        let mut known: Vec<&str> = rule["properties"][property]["enum"]
            .as_array()
            .expect("words")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        known.sort_unstable();
        assert_eq!(known, words, "{property}");
    }
    let explain: Value = serde_json::from_str(&read("schemas/explain.v1.schema.json")).expect("JSON");
    for property in ["severity", "evidence", "scope", "fix", "id", "group", "summary", "sources"] {
        let own = &explain["$defs"]["rule"]["properties"][property];
        assert_eq!(own, &rule["properties"][property], "{property}");
    }
}
