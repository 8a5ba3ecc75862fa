//! Renders `schemas/config.v1.schema.json` and `docs/config.md` from the table of keys.

use std::fmt::Write;

use omnic::model::Kind;
use omnic::project::{ALLOW, Form, KEYS, KNOWN, Key, Level, Need, Text};
use omnic::rules::{RULES, names};
use serde_json::{Map, Value, json};

/// What a version requirement looks like: comparators with commas between.
const REQUIREMENT: &str = r"^\s*(COMPARATOR)(\s*,\s*(COMPARATOR))*\s*$";
const COMPARATOR: &str =
    r"\*|(<=|>=|[=<>~^])?\s*[0-9]+(\.([0-9]+|[*xX])){0,2}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?";

/// The schema, as text.
pub(super) fn schema() -> String {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:omnic:config:1",
        "title": "omnic.toml, version 1",
        "description": "How a project wants to be checked by omnic. Made from the table that omnic itself reads by.",
    });
    merge(&mut schema, table(KEYS));
    schema["$defs"] = json!({
        "level": {
            "description": "What becomes of the findings.",
            "enum": Level::NAMES,
        },
        "reading": {
            "description": "What becomes of the findings; these cannot be off.",
            "enum": Level::NAMES.iter().filter(|name| **name != "off").collect::<Vec<_>>(),
        },
        "rule": {
            "description": "Id of a rule, or a group.",
            "enum": names(),
        },
    });
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

fn table(keys: &[Key]) -> Value {
    let properties: Map<String, Value> =
        keys.iter().map(|key| (key.name.to_owned(), property(key))).collect();
    let mut table = json!({ "type": "object", "additionalProperties": false });
    let required = named(keys, Need::Required);
    if !required.is_empty() {
        table["required"] = json!(required);
    }
    let choice = named(keys, Need::OneOf);
    if !choice.is_empty() {
        table["oneOf"] = choice.iter().map(|name| json!({ "required": [name] })).collect();
    }
    table["properties"] = Value::Object(properties);
    table
}

fn named(keys: &[Key], need: Need) -> Vec<&'static str> {
    keys.iter().filter(|key| key.need == need).map(|key| key.name).collect()
}

fn property(key: &Key) -> Value {
    let mut schema = json!({ "title": key.name, "description": key.doc });
    let form = match key.form {
        Form::Switch => json!({ "type": "boolean", "default": false }),
        Form::Text(Text::Rule) => json!({ "$ref": "#/$defs/rule" }),
        Form::Text(text) => match pattern(text) {
            Some(pattern) => json!({ "type": "string", "pattern": pattern }),
            None => json!({ "type": "string" }),
        },
        Form::Names(_) => json!({ "type": "array", "items": { "type": "string", "pattern": r"\S" } }),
        Form::Table(keys) => table(keys),
        Form::Tables(keys) => json!({ "type": "array", "items": table(keys) }),
        Form::Levels => levels(),
    };
    merge(&mut schema, form);
    schema
}

fn pattern(text: Text) -> Option<String> {
    match text {
        Text::Free | Text::Rule => None,
        Text::Requirement => Some(REQUIREMENT.replace("COMPARATOR", COMPARATOR)),
        Text::ApiVersion => Some(r"^[0-9]+\.[0-9]$".to_owned()),
        Text::Path => Some(r"^(?![/\\]|.:).*\S".to_owned()),
        Text::Glob => Some(r"\S".to_owned()),
        Text::Component => {
            let kinds: Vec<&str> = Kind::all().map(Kind::name).collect();
            Some(format!("^({}):.", kinds.join("|")))
        }
        Text::Element => Some(r"^[^.]+(\.[^.]+)*$".to_owned()),
    }
}

fn levels() -> Value {
    let properties: Map<String, Value> = names()
        .into_iter()
        .map(|name| {
            let doc = match RULES.iter().find(|rule| rule.id == name) {
                Some(rule) => rule.summary(),
                None => format!("All rules of the group `{name}`."),
            };
            let reading = name.split('/').next() == Some("syntax");
            let levels = if reading { "#/$defs/reading" } else { "#/$defs/level" };
            (name.to_owned(), json!({ "$ref": levels, "description": doc }))
        })
        .collect();
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

/// The example of the page: every key that has one.
pub(super) fn example() -> String {
    let mut out = String::new();
    for key in KEYS.iter().filter(|key| !key.example.is_empty()) {
        writeln!(out, "{} = {}", key.name, key.example).expect("text");
    }
    out.push_str("\n[rules]\nnaming = \"off\"\n\"naming/reserved-name\" = \"error\"\n");
    for (header, keys) in [("[[allow]]", ALLOW), ("[known]", KNOWN)] {
        write!(out, "\n{header}\n").expect("text");
        let shown = |key: &&Key| !key.example.is_empty() && !["path", "element"].contains(&key.name);
        for key in keys.iter().filter(shown) {
            writeln!(out, "{} = {}", key.name, key.example).expect("text");
        }
    }
    out
}

/// The page, as text.
pub(super) fn page() -> String {
    let mut out = format!(
        "# Configuration\n\n<!-- Made from src/project/config/keys.rs; change that file. -->\n\n\
         `omnic.toml` says how a project wants to be checked. The one that is nearest to the checked project is used: \
         beside it or above it, within the git repository. There is only ever one; nothing is inherited.\n\n\
         ```toml\n{}```\n\n\
         A key that omnic does not know, and a value that it cannot use, end the run with exit code 2. For editors \
         there is a JSON Schema, [schemas/config.v1.schema.json](../schemas/config.v1.schema.json).\n\n## Keys\n\n",
        example()
    );
    rows(&mut out, KEYS);
    out.push_str("\n## `[[allow]]`\n\n");
    rows(&mut out, ALLOW);
    out.push_str(
        "\n```toml\n[[allow]]\nrule = \"naming\"\npath = \"force-app/legacy/**\"\nreason = \"names are older than \
         the rules\"\n```\n\n## `[known]`\n\n",
    );
    rows(&mut out, KNOWN);
    out.push_str(FLAGS);
    out
}

fn rows(out: &mut String, keys: &[Key]) {
    let defaults = keys.iter().any(|key| !key.default.is_empty());
    let (head, line) = if defaults { ("| without it ", "|---") } else { ("", "") };
    write!(out, "| key | value {head}| meaning |\n|---|---{line}|---|\n").expect("text");
    for key in keys {
        let without = match key.need {
            _ if !defaults => String::new(),
            Need::Optional => format!("| {} ", key.default),
            Need::Required => "| must be there ".to_owned(),
            Need::OneOf => format!("| must be there, or `{}` ", other(keys, key)),
        };
        writeln!(out, "| `{}` | {} {without}| {} |", key.name, form(key.form), key.doc).expect("text");
    }
}

fn other(keys: &[Key], key: &Key) -> String {
    let others = named(keys, Need::OneOf).into_iter().filter(|name| *name != key.name);
    others.collect::<Vec<_>>().join("`, `")
}

const fn form(form: Form) -> &'static str {
    match form {
        Form::Switch => "`true`, `false`",
        Form::Text(Text::Requirement) => "requirement",
        Form::Text(Text::ApiVersion) => "version",
        Form::Text(Text::Path) => "path",
        Form::Text(Text::Glob) => "glob",
        Form::Text(Text::Rule) => "rule or group",
        Form::Text(Text::Component) => "`Type:FullName`",
        Form::Text(Text::Element) => "element path",
        Form::Text(Text::Free) => "text",
        Form::Names(_) => "names",
        Form::Table(_) => "table",
        Form::Tables(_) => "tables",
        Form::Levels => "table of levels",
    }
}

const FLAGS: &str = "
## On the command line

Flags count more than the file, in `check`, `build` and `seed` alike.

| flag | meaning |
|---|---|
| `--api-version 66.0` | `api-version` |
| `--closed-world`, `--closed-world=false` | `closed-world` |
| `--strict-evidence`, `--strict-evidence=false` | `strict-evidence` |
| `--baseline FILE`, `--no-baseline` | `baseline`, relative to the working directory; or none |
| `--rules acw=off --rules acw/time-missing=error` | `[rules]`; a group named here counts more than a rule of the file |
| `--config FILE` | this file instead of the nearest `omnic.toml` |
| `--config 'known.users=[\"*@larkfield.example\"]'` | any key but `allow`, as TOML; counts more than the file and less than the key's own flag. Names under `known` are added |
| `--isolated` | no `omnic.toml` at all |

Which API version a file is checked against: `--api-version`, else `api-version` of `omnic.toml`, else `sourceApiVersion`
of the nearest `sfdx-project.json`, else `version` of the nearest `package.xml`, else the newest version omnic knows.
";
