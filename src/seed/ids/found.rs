//! Ids as an org gave them.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::key::key_of;
use crate::data::{Reference, read_token};

/// Ids by type and name. Names are compared without case, as the org does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ids {
    by: BTreeMap<String, BTreeMap<String, Entry>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// As the org writes it.
    name: String,
    ids: Vec<String>,
}

/// Why ids cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct IdsFault {
    /// Line and column, from 1, if it is no JSON.
    pub place: Option<(usize, usize)>,
    /// What is wrong and what to do.
    pub message: String,
}

impl IdsFault {
    fn of(message: impl Into<String>) -> Self {
        Self { place: None, message: message.into() }
    }
}

impl Ids {
    /// Adds the ids of a text: answers of `sf data query --json`, one after the other if there are several, lists of
    /// records, and maps such as `{"ServiceChannel:Cases": "0N9…"}`. Gives how many there were.
    ///
    /// # Errors
    /// No JSON, none of these forms, or an answer that is not all.
    pub fn read(&mut self, text: &str) -> Result<usize, IdsFault> {
        let mut count = 0;
        for document in serde_json::Deserializer::from_str(text).into_iter::<Value>() {
            let document = document.map_err(|error| IdsFault {
                place: Some((error.line().max(1), error.column().max(1))),
                message: "this is no JSON; give answers of `sf data query --json`".to_owned(),
            })?;
            count += self.document(&document)?;
        }
        Ok(count)
    }

    /// The ids of what a reference names.
    pub fn get(&self, reference: &Reference) -> &[String] {
        let names = self.by.get(kind(&reference.object));
        names.and_then(|names| names.get(&reference.name.to_lowercase())).map_or(&[], |entry| &entry.ids)
    }

    /// The names that are known of a type, as the org writes them.
    pub fn names(&self, object: &str) -> impl Iterator<Item = &str> {
        self.by.get(kind(object)).into_iter().flat_map(|names| names.values().map(|entry| &*entry.name))
    }

    fn document(&mut self, document: &Value) -> Result<usize, IdsFault> {
        match document {
            Value::Array(records) => self.records(records),
            Value::Object(answer) => {
                if let Some(status) =
                    answer.get("status").and_then(Value::as_i64).filter(|status| *status != 0)
                {
                    let why = answer.get("message").and_then(Value::as_str).unwrap_or("no reason is given");
                    return Err(IdsFault::of(format!(
                        "this query failed with status {status}: {why}; ask again and give its answer"
                    )));
                }
                let result = answer.get("result").and_then(Value::as_object).unwrap_or(answer);
                match result.get("records") {
                    Some(Value::Array(records)) if result.get("done") == Some(&Value::Bool(false)) => {
                        let count = records.len();
                        let message = format!("this answer is not all: {count} records, and there are more");
                        Err(IdsFault::of(format!("{message}; ask for fewer names at a time")))
                    }
                    Some(Value::Array(records)) => self.records(records),
                    _ => self.map(answer),
                }
            }
            _ => Err(IdsFault::of("there are no records here; give answers of `sf data query --json`")),
        }
    }

    fn records(&mut self, records: &[Value]) -> Result<usize, IdsFault> {
        for (number, record) in (1..).zip(records) {
            let text = |field: &str| record.get(field).and_then(Value::as_str);
            let Some(object) = record.pointer("/attributes/type").and_then(Value::as_str) else {
                return Err(IdsFault::of(format!(
                    "record {number} does not say its object under `attributes`, `type`; give answers of \
                     `sf data query --json`"
                )));
            };
            let Some(key) = key_of(object) else {
                return Err(IdsFault::of(format!(
                    "record {number}: no field names records of {object}; give their ids as a map: \
                     {{\"{object}:name\": \"id\"}}"
                )));
            };
            let (Some(id), Some(name)) = (text("Id"), text(key.field)) else {
                return Err(IdsFault::of(format!(
                    "record {number} of {object} has no `Id` or no `{0}`, by which tokens name it; ask for Id and {0}",
                    key.field
                )));
            };
            match (object, text("Type")) {
                ("Group", Some("Regular")) => self.add("Group", name, id)?,
                // Roles and territories are groups that nothing refers to as such.
                ("Group", Some(kind)) if kind != "Queue" => {}
                ("Group", _) => self.add("Queue", name, id)?,
                _ => self.add(object, name, id)?,
            }
        }
        Ok(records.len())
    }

    /// `{"Type:Name": "id"}`; tokens are names as well.
    fn map(&mut self, map: &Map<String, Value>) -> Result<usize, IdsFault> {
        for (key, value) in map {
            let plain = || key.split_once(':').map(|(object, name)| (object, name.into()));
            let (Some((object, name)), Some(id)) = (read_token(key).or_else(plain), value.as_str()) else {
                return Err(IdsFault::of(format!(
                    "`{key}` is not the name of a record with its id; give answers of `sf data query --json`, or a map \
                     such as {{\"ServiceChannel:Cases\": \"id\"}}"
                )));
            };
            self.add(object, &name, id)?;
        }
        Ok(map.len())
    }

    fn add(&mut self, object: &str, name: &str, id: &str) -> Result<(), IdsFault> {
        if ![15, 18].contains(&id.len()) || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(IdsFault::of(format!(
                "`{id}` of {object}:{name} is no id: ids have 15 or 18 letters and digits"
            )));
        }
        // Every queue is a group.
        for kind in [kind(object), "Group"].iter().take(if object == "Queue" { 2 } else { 1 }) {
            let names = self.by.entry((*kind).to_owned()).or_default();
            let entry = names
                .entry(name.to_lowercase())
                .or_insert_with(|| Entry { name: name.to_owned(), ids: Vec::new() });
            match entry.ids.iter_mut().find(|known| known[..15] == id[..15]) {
                // The longer form of an id does not depend on case.
                Some(known) if known.len() < id.len() => id.clone_into(known),
                Some(_) => {}
                None => entry.ids.push(id.to_owned()),
            }
        }
        Ok(())
    }
}

/// Under what a type is kept: by its object, but queues by themselves.
fn kind(object: &str) -> &str {
    match object {
        "Queue" => object,
        _ => key_of(object).map_or(object, |key| key.object),
    }
}

#[cfg(test)]
mod tests {
    use super::{Ids, Reference};

    const CASES: &str = "0N9000000000001AAA";

    fn get<'i>(ids: &'i Ids, text: &str) -> Vec<&'i str> {
        let (object, name) = text.split_once(':').unwrap();
        ids.get(&Reference { object: object.into(), name: name.into() }).iter().map(String::as_str).collect()
    }

    #[test]
    fn answers_and_maps_are_read() {
        let mut ids = Ids::default();
        let record =
            |kind: &str, fields: &str| format!("{{\"attributes\":{{\"type\":\"{kind}\"}},{fields}}}");
        let answer = format!(
            "{{\"status\":0,\"result\":{{\"records\":[{}],\"totalSize\":1,\"done\":true}},\"warnings\":[]}}\n",
            record("ServiceChannel", &format!("\"Id\":\"{CASES}\",\"DeveloperName\":\"Cases\""))
        );
        let groups = format!(
            "[{},{},{}]",
            record("Group", "\"Id\":\"00G000000000001\",\"DeveloperName\":\"Cases\",\"Type\":\"Queue\""),
            record("Group", "\"Id\":\"00G000000000002\",\"DeveloperName\":\"Cases\",\"Type\":\"Regular\""),
            record("Group", "\"Id\":\"00G000000000003\",\"DeveloperName\":\"Cases\",\"Type\":\"Role\"")
        );
        let map = "{\"Role:Lead\":\"00E000000000001\",\"${id:User:Ada@x.example}\":\"005000000000001AAA\",
            \"User:ada@x.example\":\"005000000000001\"}";
        assert_eq!(ids.read(&format!("{answer}{groups}{map}")), Ok(7));
        assert_eq!(get(&ids, "ServiceChannel:cases"), [CASES]);
        assert_eq!(get(&ids, "Queue:Cases"), ["00G000000000001"]);
        assert_eq!(get(&ids, "Group:Cases"), ["00G000000000001", "00G000000000002"]);
        assert_eq!(get(&ids, "UserRole:Lead"), ["00E000000000001"]);
        assert_eq!(get(&ids, "User:ADA@x.example"), ["005000000000001AAA"]);
        assert_eq!(ids.names("ServiceChannel").collect::<Vec<_>>(), ["Cases"]);
        assert!(get(&ids, "Skill:Cases").is_empty());
    }

    #[test]
    fn what_is_no_answer_is_told() {
        for (text, told) in [
            ("{", "this is no JSON"),
            ("3", "there are no records here"),
            ("{\"status\":1,\"message\":\"No such column\"}", "status 1: No such column"),
            ("{\"result\":{\"records\":[],\"done\":false}}", "not all"),
            ("[{\"Id\":\"x\"}]", "does not say its object"),
            (
                "[{\"attributes\":{\"type\":\"Skill\"},\"Id\":\"0C5000000000001\"}]",
                "ask for Id and DeveloperName",
            ),
            (
                "[{\"attributes\":{\"type\":\"SkillUser\"},\"Id\":\"0C5000000000001\"}]",
                "no field names records",
            ),
            ("{\"Skill:A\":\"short\"}", "`short` of Skill:A is no id"),
            ("{\"Skill\":\"0C5000000000001\"}", "`Skill` is not the name of a record"),
        ] {
            let fault = Ids::default().read(text).unwrap_err();
            assert!(fault.message.contains(told), "{text}: {}", fault.message);
        }
    }
}
