//! Properties of random documents: the same fields, values and comments, the same text at a second time, and nothing
//! left for the rules of order.

use proptest::prelude::*;

use super::super::{format, is_formatted};
use crate::model::{
    ApiVersion, Doc, FieldType, FullName, Kind, Record, RecordSpec, Value, lower, stray_text,
};
use crate::schema::{FaultKind, check};
use crate::xml::{Limits, NodeId, NodeKind, parse};

/// White space and comments between elements.
const GAPS: &[&str] = &[
    "",
    "",
    "",
    "\n",
    "\n    ",
    "\r\n",
    "\n\n",
    "\r",
    " ",
    "<!--c-->",
    "<!-- d\n e -->",
    "<?p q?>",
    "<!-- omnic: allow queue/x: y -->",
];

const VALUES: &[&str] = &[
    "",
    "true",
    "7",
    " 7 ",
    "a\nb",
    "a\r\n",
    "&amp;&#13;",
    "<![CDATA[ < ]]>",
    "x<!--v-->y",
    "<!--v-->",
    "<b/>",
    "\n<b>1</b>\n<a> </a>",
    "m<b/>",
    "<b><!--i--></b><!--j-->",
];

const TAGS: &[&str] =
    &["", "", "", " ", " a='1'", "\n a = \"'\" b='\"'", " xsi:nil='true'", " xml:space='preserve'"];

const NAMES: &[&str] = &["unknown", "Zed", "fullName", "p:label", "label", "labl", "Name", "channel"];

/// Choices, drawn from a list that proptest shrinks.
struct Draw<'a>(std::slice::Iter<'a, u8>);

impl Draw<'_> {
    fn number(&mut self, below: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % below
    }

    fn of<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list[self.number(list.len())]
    }

    fn gap(&mut self, out: &mut String) {
        for _ in 0..self.number(4) {
            out.push_str(self.of(GAPS));
        }
    }

    fn document(&mut self, kind: Kind, spec: &'static RecordSpec) -> String {
        let mut out = self
            .of(&["", "\u{feff}", "<?xml version='1.0'?>", "<?xml version=\"1.1\" standalone='yes' ?>"])
            .to_owned();
        self.gap(&mut out);
        if out.starts_with("\u{feff}") && !out.trim_start_matches('\u{feff}').starts_with("<?xml ") {
            out.push(' ');
        }
        let name = kind.name();
        let namespaces = " xmlns='u' xmlns:p='v' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";
        out.extend(["<", name, namespaces, self.of(TAGS), ">"]);
        self.fields(&mut out, spec, 0);
        out.extend(["</", name, ">"]);
        self.gap(&mut out);
        out
    }

    fn fields(&mut self, out: &mut String, spec: &'static RecordSpec, depth: usize) {
        for _ in 0..self.number(6) {
            self.gap(out);
            let field = (self.number(4) > 0).then(|| &spec.fields[self.number(spec.fields.len())]);
            let name = field.map_or_else(|| self.of(NAMES), |field| field.name);
            let tag = self.of(TAGS);
            match field.map(|field| field.ty) {
                Some(FieldType::Record(inner)) if depth < 3 => {
                    out.extend(["<", name, tag, ">"]);
                    self.fields(out, inner, depth + 1);
                    out.extend(["</", name, ">"]);
                }
                _ if self.number(8) == 0 => out.extend(["<", name, tag, "/>"]),
                _ => out.extend(["<", name, tag, ">", self.of(VALUES), "</", name, " >"]),
            }
        }
        self.gap(out);
        if self.number(40) == 1 {
            out.push_str("stray");
        }
    }
}

/// What an element says of itself: names, namespaces and attributes.
fn tag(doc: &Doc<'_>, node: NodeId) -> String {
    let (tree, text) = (&doc.tree, doc.text);
    let attributes: Vec<String> =
        tree.attributes(node).iter().map(|own| format!("{}={:?}", &text[own.name], own.text(text))).collect();
    let end = tree.end_tag(node).is_some();
    format!("{} {:?} {attributes:?} {end}", tree.name(node, text), tree.namespace(node, text))
}

/// The meaning of a record: its fields by name, those of one name in their order.
fn record(doc: &Doc<'_>, record: &Record<'_>) -> String {
    let mut fields: Vec<(&str, String)> = Vec::new();
    for field in &record.fields {
        let value = match &field.value {
            Value::Record(inner) => self::record(doc, inner),
            value => format!("{value:?} {} {}", field.padded, other(doc, field.node)),
        };
        fields.push((field.name, value));
    }
    fields.sort_by_key(|field| field.0);
    format!("{} {fields:?}", tag(doc, record.node))
}

/// The meaning of any other element: its children in order, or its text.
fn other(doc: &Doc<'_>, node: NodeId) -> String {
    let (tree, text) = (&doc.tree, doc.text);
    if tree.elements(node).next().is_some() && stray_text(tree, node, text).is_none() {
        let inner: Vec<String> = tree.elements(node).map(|child| other(doc, child)).collect();
        format!("{} {inner:?}", tag(doc, node))
    } else {
        format!("{} {:?}", tag(doc, node), tree.value(node, text))
    }
}

/// Every comment and instruction; one to omnic with the element that it speaks of.
fn comments(doc: &Doc<'_>) -> Vec<String> {
    let (tree, text) = (&doc.tree, doc.text);
    let mut found = Vec::new();
    let all = tree.top().flat_map(|top| tree.descendants(top));
    for id in all {
        let node = tree.node(id);
        if !matches!(node.kind, NodeKind::Comment | NodeKind::Instruction) {
            continue;
        }
        let raw = &text[node.span];
        let siblings = tree.parent(id).map_or_else(|| tree.top(), |parent| tree.children(parent));
        let next =
            siblings.skip_while(|&other| other <= id).find(|&next| tree.node(next).kind == NodeKind::Element);
        let next = next
            .filter(|_| raw.contains("omnic:"))
            .map(|next| other(doc, next).len().min(1).to_string() + tree.name(next, text));
        found.push(format!("{raw} {next:?}"));
    }
    found.sort();
    found
}

fn holds(kind: Kind, text: &str) {
    let out = match format(kind, text) {
        Ok(out) => out,
        Err(refusal) => {
            assert!(text.get(refusal.span.range()).is_some());
            assert!(!refusal.message.is_empty());
            return;
        }
    };
    assert_eq!(format(kind, &out).as_ref(), Ok(&out), "the second time is not like the first");
    let read = |text| {
        let (tree, faults) = parse(text, &Limits::default());
        assert!(faults.is_empty(), "{text}: {}", faults[0].message());
        lower(kind, FullName::from_stem(""), text, tree).expect("a document")
    };
    let (before, after) = (read(text), read(&out));
    assert_eq!(record(&before, &before.root), record(&after, &after.root));
    assert_eq!(comments(&before), comments(&after));
    for fault in check(&after, ApiVersion::NEWEST) {
        let order = matches!(fault.kind, FaultKind::UnorderedFields { .. } | FaultKind::SplitRepeats { .. });
        assert!(!order, "{fault:?} in {out}");
    }
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::all().filter(|&kind| is_formatted(kind)).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn documents_keep_their_meaning(kind in any_kind(), choices in prop::collection::vec(any::<u8>(), 0..160)) {
        let spec = kind.spec().expect("a table");
        holds(kind, &Draw(choices.iter()).document(kind, spec));
    }

    #[test]
    fn any_markup_is_formatted_or_refused(inside in prop::collection::vec(prop::sample::select(
        GAPS.iter().chain(VALUES).copied().chain(["<label>", "</label>", "<skillAssignments>", "</skillAssignments>", "<users>",
        "</users>"]).collect::<Vec<_>>()), 0..12)) {
        let inside = inside.concat();
        holds(Kind::Skill, &format!("<Skill>{inside}</Skill>"));
    }
}
