//! `export.json` of the SFDX Data Move Utility: which objects, how, and by which field their records are told apart.

use super::super::read::Fault;
use super::super::row::Operation;
use super::Rows;
use super::node::{Node, NodeValue};
use crate::source::Span;

/// An object of an export, with its file beside the export.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) struct Exported {
    /// API name of the object.
    pub(in crate::data) object: String,
    /// Where its query stands.
    pub(in crate::data) span: Span,
    /// What is done with its records.
    pub(in crate::data) operation: Operation,
    /// The field that tells its records apart.
    pub(in crate::data) external_id: String,
    /// Whether other values are put in the place of those in its file.
    pub(in crate::data) is_mapped: bool,
}

/// The objects of an export. Those of further sets lie in folders of their own and are not read.
pub(in crate::data) fn export(node: &Node, rows: &mut dyn Rows) -> Vec<Exported> {
    let sets = node.get("objectSets").map(Node::list).unwrap_or_default();
    let first = sets.first().and_then(|set| set.get("objects"));
    let objects = node.get("objects").filter(|objects| !objects.list().is_empty()).or(first);
    let mut exported: Vec<Exported> = Vec::new();
    for item in objects.map(Node::list).unwrap_or_default() {
        if matches!(item.get("excluded").map(|node| &node.value), Some(NodeValue::Bool(true))) {
            continue;
        }
        let Some(query) = item.get("query") else {
            rows.fault(
                Fault::new(item.span, "this object has no `query`").help("write `SELECT … FROM Object`"),
            );
            continue;
        };
        let Some(object) = query.text().and_then(queried) else {
            rows.fault(
                Fault::new(query.span, "this query names no object").help("write `SELECT … FROM Object`"),
            );
            continue;
        };
        let operation = match item.get("operation").and_then(Node::text) {
            Some(word) if word.eq_ignore_ascii_case("insert") => Operation::Insert,
            Some(word) if word.eq_ignore_ascii_case("upsert") => Operation::Upsert,
            _ => Operation::Other,
        };
        let external_id = item.get("externalId").and_then(Node::text).unwrap_or("Name");
        let is_set = |key: &str| {
            item.get(key)
                .is_some_and(|node| matches!(node.value, NodeValue::Bool(true)) || !node.list().is_empty())
        };
        let mappings =
            ["useValuesMapping", "useFieldMapping", "fieldMapping", "updateWithMockData", "mockFields"];
        exported.push(Exported {
            is_mapped: mappings.into_iter().any(is_set),
            object: object.to_owned(),
            span: query.span,
            operation,
            external_id: external_id.to_owned(),
        });
    }
    exported
}

/// The object of a query: the word after the `FROM` that lies in no parentheses.
fn queried(query: &str) -> Option<&str> {
    let mut depth = 0_usize;
    let mut words = query.split_inclusive(['(', ')']).flat_map(|part| {
        let before = depth;
        match part.chars().next_back() {
            Some('(') => depth += 1,
            Some(')') => depth = depth.saturating_sub(1),
            _ => {}
        }
        let words =
            part.split(|c: char| c.is_whitespace() || "(),".contains(c)).filter(|word| !word.is_empty());
        words.filter(move |_| before == 0).collect::<Vec<_>>()
    });
    words.find(|word| word.eq_ignore_ascii_case("from"))?;
    words.next()
}

#[cfg(test)]
mod tests {
    use super::queried;

    #[test]
    fn the_object_of_a_query() {
        for (query, object) in [
            ("SELECT Id, Name FROM Account", Some("Account")),
            ("select all from Case where Subject = 'from here'", Some("Case")),
            ("SELECT Id,(SELECT Id FROM Contacts) FROM Account LIMIT 5", Some("Account")),
            ("SELECT\n Id\nFROM\n  Skill", Some("Skill")),
            ("SELECT Id", None),
        ] {
            assert_eq!(queried(query), object, "{query}");
        }
    }
}
