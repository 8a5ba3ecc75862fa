//! What a file is, told from its name and its first bytes.
//!
//! A project holds many JSON, YAML and CSV files that are no data packages, so nothing is taken for one that does not
//! say so itself.

use super::super::read::json::Json;
use super::super::read::window::Window;
use super::super::read::yaml::Yaml;
use super::super::read::{Event, Events, Scalar};
use super::{omnic, skip};
use crate::object::Object;

/// How many bytes of a file are looked at.
pub const HEAD: usize = 16 * 1024;

/// What a file may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// A package in omnic's own form.
    Omnic,
    /// A plan that names tree files.
    Plan,
    /// A file of records, by itself or of a plan.
    Tree,
    /// An `export.json` of SFDMU.
    Sfdmu,
    /// A mapping of `CumulusCI`.
    Mapping,
    /// A CSV file of the records of an object.
    Csv {
        /// API name of the object.
        object: &'static str,
    },
}

/// Whether a name can be that of a data file.
pub fn is_candidate(name: &str) -> bool {
    [".json", ".yml", ".yaml", ".csv"].iter().any(|end| name.ends_with(end))
}

/// Tells what a file is; `head` holds its first [`HEAD`] bytes.
pub fn guess(name: &str, head: &[u8]) -> Option<Guess> {
    // A file in another encoding is told to be that once it is clear that it is a data file.
    let text = &*String::from_utf8_lossy(head);
    let (stem, end) = name.rsplit_once('.')?;
    match end {
        "json" => {
            // Most files are something else; this is quicker than reading them.
            let words = ["\"records\"", "\"sobject\"", "\"omnic\"", "\"objects\"", "\"objectSets\""];
            words
                .iter()
                .any(|word| text.contains(word))
                .then(|| json(name, &mut Json::new(Window::whole(text))))?
        }
        "yml" | "yaml" => yaml(text),
        "csv" => csv(stem, text),
        _ => None,
    }
}

fn json(name: &str, events: &mut dyn Events) -> Option<Guess> {
    match events.next().ok()?.0 {
        Event::List => {
            // A plan: each step names its files.
            let (mut has_object, mut has_files) = (false, false);
            if events.next().ok()?.0 != Event::Object {
                return None;
            }
            while let Event::Key(key) = events.next().ok()?.0 {
                has_object |= key == "sobject";
                has_files |= key == "files";
                if has_object && has_files {
                    return Some(Guess::Plan);
                }
                skip(events).ok()?;
            }
            None
        }
        Event::Object => {
            let mut is_result = false;
            while let Event::Key(key) = events.next().ok()?.0 {
                let (is_omnic, is_records) = (key == "omnic", key == "records");
                let is_sets = key == "objectSets";
                let is_export = matches!(key, "objects" | "objectSets") && name == "export.json";
                // What a query answers has records of the same look, with all the fields that nobody can write.
                is_result |= matches!(key, "totalSize" | "done" | "nextRecordsUrl");
                if is_export {
                    return begins_with(events, if is_sets { "objects" } else { "query" })?
                        .then_some(Guess::Sfdmu);
                }
                if is_omnic {
                    let (event, _) = events.next().ok()?;
                    return is_mark(event).then_some(Guess::Omnic);
                }
                if is_records {
                    return (!is_result && is_tree(events)?).then_some(Guess::Tree);
                }
                skip(events).ok()?;
            }
            None
        }
        _ => None,
    }
}

/// Whether `omnic: …` says that a package follows, of this version or another.
fn is_mark(event: Event<'_>) -> bool {
    let Event::Scalar(Scalar::Text(text)) = event else { return false };
    let version = text.strip_prefix(omnic::MARK).unwrap_or_default();
    !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the value that follows is a list of objects, the first of which has such a key.
fn begins_with(events: &mut dyn Events, wanted: &str) -> Option<bool> {
    if events.next().ok()?.0 != Event::List || events.next().ok()?.0 != Event::Object {
        return Some(false);
    }
    while let Event::Key(key) = events.next().ok()?.0 {
        if key == wanted {
            return Some(true);
        }
        skip(events).ok()?;
    }
    Some(false)
}

/// Whether the value that follows is a list of records with their `attributes`, as files to import have them.
fn is_tree(events: &mut dyn Events) -> Option<bool> {
    if events.next().ok()?.0 != Event::List || events.next().ok()?.0 != Event::Object {
        return Some(false);
    }
    let (mut is_tree, mut is_named, mut has_id) = (false, false, false);
    while let Event::Key(key) = events.next().ok()?.0 {
        has_id |= matches!(key, "Id" | "id");
        if key != "attributes" {
            skip(events).ok()?;
            continue;
        }
        let (mut has_type, mut has_url, mut has_more) = (false, false, false);
        if events.next().ok()?.0 != Event::Object {
            return Some(false);
        }
        while let Event::Key(key) = events.next().ok()?.0 {
            match key {
                "type" => has_type = true,
                "referenceId" => is_named = true,
                "url" => has_url = true,
                _ => has_more = true,
            }
            skip(events).ok()?;
        }
        is_tree = has_type && (is_named || !has_url && !has_more);
        if is_tree && is_named {
            return Some(true);
        }
    }
    // Without a name it may be the body of another call, about records that are there already.
    Some(is_tree && !has_id)
}

fn yaml(text: &str) -> Option<Guess> {
    if !text.contains("omnic") && !text.contains("sf_object") {
        return None;
    }
    let mut events = Yaml::new(text);
    if events.next().ok()?.0 != Event::Object {
        return None;
    }
    while let Event::Key(key) = events.next().ok()?.0 {
        if key == "omnic" {
            return is_mark(events.next().ok()?.0).then_some(Guess::Omnic);
        }
        // A mapping: every step is an object with its `sf_object`.
        if events.next().ok()?.0 != Event::Object {
            return None;
        }
        while let Event::Key(key) = events.next().ok()?.0 {
            if key == "sf_object" {
                return Some(Guess::Mapping);
            }
            skip(&mut events).ok()?;
        }
    }
    None
}

/// A CSV file is one of records if it is called like an object and most of its columns are fields of that object.
fn csv(stem: &str, text: &str) -> Option<Guess> {
    let object = Object::named(table_object(stem))?;
    let line = text.trim_start_matches('\u{feff}').lines().next()?;
    let names =
        line.split([',', ';']).map(|name| name.trim().trim_matches('"')).filter(|name| !name.is_empty());
    let (mut known, mut all, mut tells) = (0, 0, false);
    for name in names {
        // What a bulk job says about rows that it has loaded.
        if name.starts_with("sf__") {
            return None;
        }
        all += 1;
        let is_path = name.split_once('.').is_some_and(|(path, _)| object.by_relationship(path).is_some());
        known += usize::from(object.knows(name) || is_path || name.ends_with("__c"));
        tells |= is_path
            || name == "Id"
            || name == "DeveloperName"
            || object.field(name).is_some_and(|field| field.required);
    }
    (all > 1 && tells && known * 4 > all * 3 - 1).then_some(Guess::Csv { object: object.name })
}

/// The object that a file is called after: `01-Skill` and `01_Skill` stand for `Skill`, in the order of loading.
pub(in crate::data) fn table_object(stem: &str) -> &str {
    let rest = stem.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == stem.len() {
        return stem;
    }
    rest.strip_prefix(['-', '_', '.', ' ']).unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::{Guess, guess};

    #[test]
    fn only_what_says_so_is_a_package() {
        let csv = |object| Some(Guess::Csv { object });
        for (name, text, expected) in [
            ("a.json", r#"{"omnic": "data/1"}"#, Some(Guess::Omnic)),
            ("a.json", r#"{"omnic": true, "records": []}"#, None),
            ("a.yaml", "# x\nomnic: data/1\n", Some(Guess::Omnic)),
            ("a.yaml", "omnic:\n  - a\n", None),
            ("omnic.yml", "on: push\nomnic: false\n", None),
            ("p.json", r#"[{"sobject": "A", "files": ["a.json"]}]"#, Some(Guess::Plan)),
            ("p.json", r#"[{"sobject": "A"}]"#, None),
            (
                "r.json",
                r#"{"records": [{"attributes": {"type": "A", "referenceId": "x"}}]}"#,
                Some(Guess::Tree),
            ),
            ("r.json", r#"{"records": [{"Name": "n", "attributes": {"type": "A"}}]}"#, Some(Guess::Tree)),
            ("r.json", r#"{"records": [{"attributes": {"type": "A", "url": "/x"}}]}"#, None),
            ("r.json", r#"{"totalSize": 1, "records": [{"attributes": {"type": "A"}}]}"#, None),
            ("r.json", r#"{"records": []}"#, None),
            ("export.json", r#"{"objects": [{"query": "SELECT Id FROM A"}]}"#, Some(Guess::Sfdmu)),
            ("other.json", r#"{"objects": [{"query": "SELECT Id FROM A"}]}"#, None),
            ("m.yml", "Insert A:\n  sf_object: A\n", Some(Guess::Mapping)),
            ("m.yml", "a:\n  b: sf_object\n", None),
            ("x.json", r#"{"omnic": "data/1 is the mark"}"#, None),
            ("export.json", r#"{"objects": [{"id": 1}]}"#, None),
            ("export.json", r#"{"objectSets": [{"objects": []}]}"#, Some(Guess::Sfdmu)),
            ("r.json", r#"{"records": [{"attributes": {"type": "A"}, "Id": "1"}]}"#, None),
            ("r.json", r#"{"records": [{"attributes": {"type": "A", "colour": 1}}]}"#, None),
            ("Skill.csv", "Description\n", None),
            ("Skill.csv", "sf__Id,sf__Created,DeveloperName,MasterLabel\n", None),
            ("Skill.csv", "DeveloperName,MasterLabel\n", csv("Skill")),
            ("02-Skill.csv", "DeveloperName;MasterLabel\n", csv("Skill")),
            ("Skill.csv", "person,level,years\n", None),
            ("Table.csv", "DeveloperName\n", None),
            ("x.json", "\u{0}", None),
        ] {
            assert_eq!(guess(name, text.as_bytes()), expected, "{name}: {text}");
        }
    }
}
