//! Any object: taken apart and merged again it has the same content, and from then on the same bytes.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::xml::{Limits, NodeId, parse};

/// An element with its attributes and its value, or its elements in any order.
fn content(part: &crate::xml::Tree, text: &str, id: NodeId) -> String {
    let mut inside: Vec<String> = part.elements(id).map(|child| content(part, text, child)).collect();
    inside.sort();
    let value = if inside.is_empty() { part.value(id, text).replace("\r\n", "\n") } else { inside.concat() };
    let value = if value.trim().is_empty() && value.contains('\n') { String::new() } else { value };
    format!("<{}>{value}</>", part.local_name(id, text))
}

pub(super) fn content_of(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).unwrap();
    let (tree, faults) = parse(text, &Limits::default());
    assert!(faults.is_empty(), "{faults:?} in {text}");
    content(&tree, text, tree.root().unwrap())
}

/// Elements with values, comments and white space between them, as text.
pub(super) fn any_elements(names: &'static [&'static str], depth: u32) -> BoxedStrategy<String> {
    let space =
        prop::sample::select(&["", "\n", "\r\n  ", " ", "<!-- c -->", "\n<!-- a\n b -->\n", "\n\t"][..]);
    let value = prop::sample::select(
        &[
            "",
            "x",
            " y ",
            "a &amp; \"b\"",
            "it's > 1\n",
            "<![CDATA[<z>]]>",
            "&#160;",
            "\n",
            "größer",
            "<!-- Zone -->",
        ][..],
    );
    let leaf = value.prop_map(str::to_owned).boxed();
    let inside = if depth == 0 { leaf } else { prop_oneof![leaf, any_elements(names, depth - 1)].boxed() };
    let element = (space, prop::sample::select(names), inside)
        .prop_map(|(space, name, inside)| format!("{space}<{name}>{inside}</{name}>"));
    prop::collection::vec(element, 0..6).prop_map(|elements| elements.concat()).boxed()
}

/// An object with fields and record types anywhere between its own elements.
fn any_object() -> impl Strategy<Value = String> {
    let child = (
        prop::sample::select(&["fields", "recordTypes", "listViews"][..]),
        "[A-Za-z_é][A-Za-z0-9_]{0,6}",
        any_elements(&["label", "value", "part"], 2),
    );
    let child = child.prop_map(|(element, name, inside)| {
        ((element, name.clone()), format!("<{element}><fullName>{name}</fullName>{inside}</{element}>\n"))
    });
    let piece = prop_oneof![
        any_elements(&["label", "nameField", "action"], 2).prop_map(|text| (None, text)),
        child.prop_map(|(key, text)| (Some(key), text)),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| {
        let mut seen = HashSet::new();
        let fresh = pieces.into_iter().filter(|(key, _)| key.is_none() || seen.insert(key.clone()));
        doc("CustomObject", &fresh.map(|(_, text)| text).collect::<String>())
    })
}

pub(super) fn below(folder: &str, tree: Tree) -> Tree {
    tree.into_iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_round_trip_keeps_the_content(text in any_object()) {
        let package = project(&[("p/objects/D__c.object", text.clone())]);
        let (apart, members, faults) = converted(&package, to_source);
        prop_assert_eq!(faults, Vec::<String>::new());
        let (again, members_again, faults) = converted(&below("s", apart.clone()), to_metadata);
        prop_assert_eq!(faults, Vec::<String>::new());
        let sorted = |mut members: Vec<String>| { members.sort(); members };
        prop_assert_eq!(sorted(members), sorted(members_again));
        prop_assert_eq!(again.keys().collect::<Vec<_>>(), ["objects/D__c.object"]);
        let bytes = &again["objects/D__c.object"];
        prop_assert_eq!(content_of(bytes), content_of(text.as_bytes()));
        let count = |text: &str| text.matches("<!--").count();
        prop_assert_eq!(count(std::str::from_utf8(bytes).unwrap()), count(&text));
        // From here on nothing changes any more.
        let (apart_again, ..) = converted(&below("p", again.clone()), to_source);
        let (third, ..) = converted(&below("s", apart_again.clone()), to_metadata);
        prop_assert_eq!(&apart_again, &apart);
        prop_assert_eq!(third, again);
    }
}
