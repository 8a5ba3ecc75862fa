//! A metadata file as the JSON instance that `schemas/README.md` describes.
//!
//! Only the schema is consulted, never the generated tables, so that comparing the two compares something.

use std::collections::{BTreeMap, BTreeSet};

use omnic::model::trim;
use omnic::xml::{NodeId, Tree};
use serde_json::{Map, Value, json};

/// The instance, and where its members come from.
pub(super) struct Instance {
    pub(super) value: Value,
    /// JSON pointer of every element that became a member.
    pub(super) paths: BTreeMap<NodeId, String>,
    /// Pointers of single fields that stand more than once.
    pub(super) twice: BTreeSet<String>,
}

/// Reads the root element by a schema.
pub(super) fn instance(schema: &Value, tree: &Tree, text: &str) -> Instance {
    let root = tree.root().expect("a root element");
    let mut reader = Reader { schema, tree, text, paths: BTreeMap::new(), twice: BTreeSet::new() };
    let value = reader.object(root, schema, "");
    Instance { value, paths: reader.paths, twice: reader.twice }
}

struct Reader<'a> {
    schema: &'a Value,
    tree: &'a Tree,
    text: &'a str,
    paths: BTreeMap<NodeId, String>,
    twice: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn object(&mut self, node: NodeId, record: &'a Value, path: &str) -> Value {
        self.paths.insert(node, path.to_owned());
        let mut members: BTreeMap<&str, Vec<NodeId>> = BTreeMap::new();
        for child in self.tree.elements(node) {
            members.entry(self.tree.local_name(child, self.text)).or_default().push(child);
        }
        let mut object = Map::new();
        for (name, nodes) in members {
            let path = format!("{path}/{name}");
            let field = &record["properties"][name];
            let required = record["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
            let value = if field.is_null() {
                self.paths.extend(nodes.iter().map(|&node| (node, path.clone())));
                Some(json!(true))
            } else if field["type"] == "array" {
                self.array(&nodes, field, &path)
            } else if nodes.len() > 1 {
                self.twice.insert(path.clone());
                let all =
                    nodes.iter().map(|&node| self.single(node, field, &path, true).unwrap_or(Value::Null));
                Some(Value::Array(all.collect()))
            } else {
                self.single(nodes[0], field, &path, required)
            };
            if let Some(value) = value {
                object.insert(name.to_owned(), value);
            }
        }
        Value::Object(object)
    }

    fn array(&mut self, nodes: &[NodeId], field: &'a Value, path: &str) -> Option<Value> {
        let mut all = Vec::new();
        for &node in nodes {
            let place = format!("{path}/{}", all.len());
            all.extend(self.single(node, &field["items"], &place, false));
        }
        (!all.is_empty()).then_some(Value::Array(all))
    }

    fn single(&mut self, node: NodeId, field: &'a Value, path: &str, required: bool) -> Option<Value> {
        self.paths.insert(node, path.to_owned());
        if self.tree.is_nil(node, self.text) {
            return (required && field["x-omnic"]["nillable"] == true).then_some(Value::Null);
        }
        let field = match field["$ref"].as_str().and_then(|target| target.strip_prefix('#')) {
            Some(target) => self.schema.pointer(target).expect("references stay in the file"),
            None => field,
        };
        if !field["properties"].is_null() {
            return Some(self.object(node, field, path));
        }
        if self.tree.elements(node).next().is_some() && !field["type"].is_null() {
            return Some(json!({}));
        }
        let value = self.tree.value(node, self.text);
        let value = trim(&value);
        let types = field["type"].as_array().map_or(&field["type"], |types| &types[0]);
        let converted = match types.as_str() {
            None => Some(json!(true)),
            Some("boolean") => match value {
                "true" | "1" => Some(json!(true)),
                "false" | "0" => Some(json!(false)),
                _ => None,
            },
            Some("integer") => value.parse::<i32>().ok().map(|number| json!(number)),
            Some("number") if value.bytes().all(|byte| b"0123456789+-.eE".contains(&byte)) => {
                value.parse::<f64>().ok().filter(|number| number.is_finite()).map(|number| json!(number))
            }
            Some("string") if value.is_empty() && field["enum"].is_null() => {
                return (required && field["pattern"].is_null()).then(|| json!(""));
            }
            Some(_) => None,
        };
        Some(converted.unwrap_or_else(|| json!(value)))
    }
}
