//! Renders `schemas/config.v1.schema.json` and `docs/config.md` from the table of keys.

use std::fmt::Write;

use omnic::model::{Kind, registered_types};
use omnic::project::{ALLOW, Form, KEYS, KNOWN, Key, Level, Need, REPLACE, TARGET, Text};
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
    let one_of =
        |names: &[&str]| -> Value { names.iter().map(|name| json!({ "required": [name] })).collect() };
    let choice = named(keys, Need::OneOf(0));
    if !choice.is_empty() {
        table["oneOf"] = one_of(&choice);
    }
    let second = named(keys, Need::OneOf(1));
    if !second.is_empty() {
        table["allOf"] = json!([{ "oneOf": one_of(&second) }]);
    }
    for key in keys {
        match key.need {
            Need::Unless(other) => table["anyOf"] = one_of(&[key.name, other]),
            Need::Beside(other) => table["dependentRequired"][key.name] = json!([other]),
            _ => {}
        }
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
        Form::Globs => {
            json!({ "type": "array", "minItems": 1, "items": { "type": "string", "pattern": r"\S" } })
        }
        Form::Texts => json!({
            "type": "object",
            "propertyNames": { "minLength": 1 },
            "additionalProperties": { "type": "string" },
        }),
        Form::Named(keys) => json!({ "type": "object", "additionalProperties": table(keys) }),
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
        Text::Glob | Text::Words | Text::Pattern => Some(r"\S".to_owned()),
        Text::Variable => Some(r"^[^=]*[^=\s][^=]*$".to_owned()),
        Text::Field => {
            let types: Vec<&str> = registered_types().iter().map(|ty| ty.name).collect();
            Some(format!(r"^({})(\.[^.]+)+$", types.join("|")))
        }
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
    out.push_str(
        "\n## `[[replace]]`\n\n`omnic build` puts other texts into a package than the project has: always into a zip, \
         and into a folder with `--apply-replacements`. How it does that is told in [build.md](build.md#replacements).\n\n",
    );
    rows(&mut out, REPLACE);
    out.push_str("\n```toml\n");
    for (first, keys) in
        [(0, &["field", "value", "with-env", "when-env"][..]), (1, &["files", "text", "with"])]
    {
        let gap = if first == 0 { "" } else { "\n" };
        writeln!(out, "{gap}[[replace]]").expect("text");
        for name in keys {
            let key = REPLACE.iter().find(|key| key.name == *name).expect("a key");
            writeln!(out, "{name} = {}", key.example).expect("text");
        }
    }
    out.push_str("```\n\n## `[target.NAME]`\n\nWhat holds for one org, chosen with `--target NAME`.\n\n");
    rows(&mut out, TARGET);
    out.push_str(
        "\n```toml\n[target.uat]\napi-version = \"65.0\"\n\n[[target.uat.replace]]\nfield = \
         \"PresenceUserConfig.assignments.profiles.profile\"\nvalue = \"Support Agent\"\nwith = \"Agent UAT\"\n```\n",
    );
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
            Need::Required => "| must be there ".to_owned(),
            Need::OneOf(_) => format!("| must be there, or `{}` ", other(keys, key)),
            Need::Optional | Need::Unless(_) | Need::Beside(_) => format!("| {} ", key.default),
        };
        writeln!(out, "| `{}` | {} {without}| {} |", key.name, form(key.form), key.doc).expect("text");
    }
}

fn other(keys: &[Key], key: &Key) -> String {
    let others = named(keys, key.need).into_iter().filter(|name| *name != key.name);
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
        Form::Text(Text::Free | Text::Words) => "text",
        Form::Text(Text::Pattern) => "regular expression",
        Form::Text(Text::Field) => "`Type.element`",
        Form::Text(Text::Variable) => "name of a variable",
        Form::Names(_) => "names",
        Form::Table(_) => "table",
        Form::Tables(_) => "tables",
        Form::Levels => "table of levels",
        Form::Globs => "globs",
        Form::Texts => "table of texts",
        Form::Named(_) => "tables by name",
    }
}

const FLAGS: &str = "
## On the command line

Flags count more than the file, in `check`, `build` and `seed` alike.

| flag | meaning |
|---|---|
| `--api-version 66.0` | `api-version`, also that of a target |
| `--target uat` | `[target.uat]` |
| `--closed-world`, `--closed-world=false` | `closed-world` |
| `--strict-evidence`, `--strict-evidence=false` | `strict-evidence` |
| `--baseline FILE`, `--no-baseline` | `baseline`, relative to the working directory; or none |
| `--rules acw=off --rules acw/time-missing=error` | `[rules]`; a group named here counts more than a rule of the file |
| `--config FILE` | this file instead of the nearest `omnic.toml` |
| `--config 'known.users=[\"*@larkfield.example\"]'` | any key but `allow`, `replace` and `target`, as TOML; counts more than the file and less than the key's own flag. Names under `known` are added |
| `--isolated` | no `omnic.toml` at all |

Which API version a file is checked against: `--api-version`, else `api-version` of the target, else that of
`omnic.toml`, else `sourceApiVersion` of the nearest `sfdx-project.json`, else `version` of the nearest `package.xml`, else the newest version omnic knows.
";
