//! Any bytes as any kind that has a style are formatted or refused. A formatted text is its own form, holds the same
//! elements, attributes and comments, and leaves nothing to the rules of order.
#![no_main]

use libfuzzer_sys::fuzz_target;
use omnic::format::{format, is_formatted};
use omnic::model::{ApiVersion, FullName, Kind, lower};
use omnic::schema::{FaultKind, check};
use omnic::source::decode;
use omnic::xml::{Limits, NodeKind, parse};

/// Every element with its attributes and the text of those that hold no other, every comment and instruction; sorted.
fn parts(text: &str) -> Vec<String> {
    let (tree, faults) = parse(text, &Limits::default());
    assert!(faults.is_empty(), "{}", faults[0].message());
    let mut parts = Vec::new();
    for id in tree.top().flat_map(|top| tree.descendants(top)) {
        let node = tree.node(id);
        match node.kind {
            NodeKind::Element => {
                let attributes: Vec<_> = tree
                    .attributes(id)
                    .iter()
                    .map(|attribute| (&text[attribute.name], attribute.text(text)))
                    .collect();
                let leaf = tree.elements(id).next().is_none();
                let value = tree.value(id, text);
                let value = if leaf && !value.trim_ascii().is_empty() { &*value } else { "" };
                parts.push(format!("{} {attributes:?} {value:?}", tree.name(id, text)));
            }
            NodeKind::Comment | NodeKind::Instruction => parts.push(text[node.span].to_owned()),
            _ => {}
        }
    }
    parts.sort();
    parts
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, content)) = bytes.split_first() else { return };
    let kinds: Vec<Kind> = Kind::all().filter(|&kind| is_formatted(kind)).collect();
    let kind = kinds[usize::from(which) % kinds.len()];
    let decoded = decode(content.to_vec());
    if decoded.fault.is_some() {
        return;
    }
    let text = decoded.text;
    let out = match format(kind, &text) {
        Ok(out) => out,
        Err(refusal) => {
            assert!(text.get(refusal.span.range()).is_some() && !refusal.message.is_empty());
            return;
        }
    };
    assert_eq!(format(kind, &out).as_ref(), Ok(&out));
    assert_eq!(parts(&text), parts(&out));
    let (tree, _) = parse(&out, &Limits::default());
    let doc = lower(kind, FullName::from_stem("A"), &out, tree).expect("a kind with a style has a table");
    for fault in check(&doc, ApiVersion::NEWEST) {
        assert!(!matches!(fault.kind, FaultKind::UnorderedFields { .. } | FaultKind::SplitRepeats { .. }));
    }
});
