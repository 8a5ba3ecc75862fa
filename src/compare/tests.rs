//! What two documents, files and trees have between them.

use proptest::prelude::*;

use super::*;

const NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

fn document(root: &str, inner: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"{NAMESPACE}\">{inner}</{root}>\n")
}

/// The differences of two documents, a line each, with their extent before them.
fn told(ty: &str, old: &str, new: &str) -> Vec<String> {
    let Some(Change::Xml { extent, elements }) = documents(ty, &document(ty, old), &document(ty, new)) else {
        panic!("no XML");
    };
    let value = |value: &Option<Value>| match value {
        None => "-".to_owned(),
        Some(Value::Nil) => "nil".to_owned(),
        Some(Value::Text(text)) => format!("{text:?}"),
        Some(Value::Elements(leaves)) => {
            leaves.iter().map(|(path, text)| format!("{path}={text}")).collect::<Vec<_>>().join(",")
        }
    };
    let line = |element: &ElementDiff| match element.kind {
        ElementChange::Reordered => format!("order of {}", path(&element.path)),
        _ => format!("{}: {} -> {}", path(&element.path), value(&element.old), value(&element.new)),
    };
    [format!("{extent:?}")].into_iter().chain(elements.iter().map(line)).collect()
}

#[test]
fn elements_meet_by_what_names_them() {
    let reason = |name: &str, label: &str| {
        format!(
            "<presenceConfigDeclineReasons><presenceDeclineReason>{name}</presenceDeclineReason>\
            <label>{label}</label></presenceConfigDeclineReasons>"
        )
    };
    let old = format!("{}{}", reason("Busy", "Busy"), reason("Lunch", "Lunch"));
    let new = format!("{}{}{}", reason("Away", "Away"), reason("Lunch", "At lunch"), reason("Busy", "Busy"));
    assert_eq!(
        told("PresenceUserConfig", &old, &new),
        [
            "Values",
            "order of presenceConfigDeclineReasons",
            "presenceConfigDeclineReasons[Away]: - -> presenceDeclineReason=Away,label=Away",
            "presenceConfigDeclineReasons[Lunch].label: \"Lunch\" -> \"At lunch\"",
        ]
    );
}

#[test]
fn the_registry_says_what_names_a_child() {
    let field = |name: &str, label: &str| {
        format!("<fields><fullName>{name}</fullName><label>{label}</label></fields>")
    };
    assert_eq!(
        told("CustomObject", &field("A__c", "A"), &field("B__c", "A")),
        ["Values", "fields[A__c]: fullName=A__c,label=A -> -", "fields[B__c]: - -> fullName=B__c,label=A",]
    );
    assert_eq!(
        told("CustomObject", &field("A__c", "A"), &field("A__c", "B")),
        ["Values", "fields[A__c].label: \"A\" -> \"B\""]
    );
}

#[test]
fn two_children_name_together() {
    let row = |layout: &str, record: &str| {
        let record =
            if record.is_empty() { String::new() } else { format!("<recordType>{record}</recordType>") };
        format!("<layoutAssignments><layout>{layout}</layout>{record}</layoutAssignments>")
    };
    let old = [row("Case", ""), row("Case", "Mail"), row("Case", "Chat")].concat();
    let new = [row("Case", ""), row("Case", "Mail"), row("Other", "Chat")].concat();
    assert_eq!(
        told("Profile", &old, &new),
        [
            "Values",
            "layoutAssignments[Case/Chat]: layout=Case,recordType=Chat -> -",
            "layoutAssignments[Other/Chat]: - -> layout=Other,recordType=Chat",
        ]
    );
}

#[test]
fn lists_of_values_are_told_by_value() {
    assert_eq!(
        told("Package", "<a>1</a><a>2</a>", "<a>2</a><a>3</a>"),
        ["Values", "a: \"1\" -> -", "a: - -> \"3\""]
    );
    assert_eq!(told("Package", "<a>1</a>", "<a>2</a>"), ["Values", "a: \"1\" -> \"2\""]);
    assert_eq!(told("Package", "<a>1</a><a>2</a>", "<a>2</a><a>1</a>"), ["Order", "order of a"]);
    assert_eq!(told("Package", "<a>1</a><b>2</b>", "<b>2</b><a>1</a>"), ["Order", "order of "]);
}

#[test]
fn nameless_elements_meet_by_content_and_place() {
    let cell = |value: &str| format!("<c><on>true</on><d><e>{value}</e></d></c>");
    let old = [cell("1"), cell("2"), cell("3")].concat();
    let new = [cell("3"), cell("2"), cell("4"), cell("5")].concat();
    assert_eq!(
        told("Layout", &old, &new),
        ["Values", "order of c", "c[#4]: - -> on=true,d.e=5", "c[#1 -> #3].d.e: \"1\" -> \"4\""]
    );
}

#[test]
fn form_and_comments_are_no_values() {
    for (old, new, extent) in [
        ("<a>1</a>", " <a>1</a>\n", Extent::Form),
        ("<a/>", "<a></a>", Extent::Form),
        ("<a>&quot;</a>", "<a>\"</a>", Extent::Form),
        ("<a>x\r\ny</a>", "<a>x\ny</a>", Extent::Form),
        ("<a>1</a>", "<a><![CDATA[1]]></a>", Extent::Form),
        ("<a>1</a>", "<!-- why --><a>1</a>", Extent::Comments),
        ("<a>1</a><b/>", "<b/><!-- why --><a>1</a>", Extent::Order),
        ("<a>1</a>", "<a>1 </a>", Extent::Values),
        ("<a x='1'/>", "<a x=\"2\"/>", Extent::Values),
    ] {
        let found = documents("X", &document("X", old), &document("X", new));
        assert!(
            matches!(found, Some(Change::Xml { extent: found, .. }) if found == extent),
            "{new}: {found:?}"
        );
    }
    assert_eq!(told("X", "<a x='1'/>", "<a y='1'/>"), ["Values", "a.@x: \"1\" -> -", "a.@y: - -> \"1\""]);
    let nil = "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>";
    assert_eq!(told("X", "<a></a>", nil), ["Values", "a: \"\" -> nil"]);
    assert_eq!(documents("X", "<X>", "<X/>"), None);
}

fn change(path: &str, old: &[u8], new: &[u8]) -> Option<Change> {
    file("ApexClass", path, Some(old), Some(new)).and_then(|file| file.change)
}

#[test]
fn other_files_are_text_or_bytes() {
    let text = |extent, added, removed| Some(Change::Text { extent, added, removed });
    assert_eq!(change("a.cls", b"a\nb\n", b"a\nb\n"), None);
    assert_eq!(change("a.cls", b"a\nb\nb\n", b"a\nc\nb\n"), text(Extent::Values, 1, 1));
    assert_eq!(change("a.cls", b"a\nb\n", b"a\r\nb"), text(Extent::Form, 0, 0));
    assert_eq!(change("a.cls", b"a\nb\n", b"b\na\n"), text(Extent::Values, 0, 0));
    assert_eq!(change("a.cls", b"a", b"\0"), Some(Change::Binary));
    assert_eq!(change("a.cls", b"a", b"\xff"), Some(Change::Binary));
    // What does not parse is text.
    assert_eq!(change("a.cls-meta.xml", b"<a>\n</a>", b"<a>\n"), text(Extent::Values, 0, 1));
}

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write as _;
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        out.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn archives_are_compared_by_entry() {
    let old = archive(&[("a.js", b"1\n"), ("b.png", b"\0")]);
    let new = archive(&[("a.js", b"2\n"), ("c.txt", b"c")]);
    let Some(Change::Archive { entries }) = change("x.resource", &old, &new) else { panic!("no archive") };
    let paths: Vec<(&str, bool, bool)> =
        entries.iter().map(|file| (&*file.path, file.old.is_some(), file.new.is_some())).collect();
    assert_eq!(paths, [("a.js", true, true), ("b.png", true, false), ("c.txt", false, true)]);
    let again = archive(&[("b.png", b"\0"), ("a.js", b"1\n")]);
    let packed = file("StaticResource", "x.resource", Some(&old), Some(&again)).unwrap();
    assert_eq!(packed.extent(), Extent::Form);
}

type Tree = Vec<(&'static str, Box<str>, Result<Vec<File>, LoadFault>)>;

fn component(
    ty: &'static str,
    name: &str,
    files: &[(&str, &str)],
) -> (&'static str, Box<str>, Result<Vec<File>, LoadFault>) {
    let file =
        |(path, text): &(&str, &str)| File { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() };
    (ty, name.into(), Ok(files.iter().map(file).collect()))
}

fn compared(old: &Tree, new: &Tree) -> Comparison {
    let names = |tree: &Tree| tree.iter().map(|(ty, name, _)| (*ty, name.clone())).collect::<Vec<_>>();
    let (before, after) = (names(old), names(new));
    compare(
        &Side { components: &before, load: &|at, _| old[at].2.clone() },
        &Side { components: &after, load: &|at, _| new[at].2.clone() },
    )
}

#[test]
fn components_come_go_and_change_names() {
    let class = |name: &str, text: &str| {
        component(
            "ApexClass",
            name,
            &[(&format!("classes/{name}.cls"), text), ("classes/x-meta.xml", "<a/>")],
        )
    };
    let old = vec![class("A", "a"), class("B", "b"), class("C", "c"), class("Same", "s"), class("T1", "t")];
    let new = vec![
        class("A", "a2"),
        class("B2", "b"),
        class("D", "d"),
        class("Same", "s"),
        class("T2", "t"),
        class("T3", "t"),
    ];
    let found = compared(&old, &new);
    let shown: Vec<String> =
        found.components.iter().map(|found| format!("{} {:?}", found.name, found.status)).collect();
    assert_eq!(
        shown,
        [
            "A Changed(Values)",
            "B2 Renamed { from: \"B\" }",
            "C Removed",
            "D Added",
            "T1 Removed",
            "T2 Added",
            "T3 Added"
        ]
    );
    assert_eq!(found.same, 1);
}

#[test]
fn what_cannot_be_read_is_a_difference() {
    let good = vec![component("Queue", "A", &[("queues/A.queue", "<a/>")])];
    let bad = vec![("Queue", "A".into(), Err(LoadFault::Read("cannot be read".to_owned())))];
    let found = compared(&good, &bad);
    assert_eq!(found.components[0].status, Status::Unread);
    assert_eq!(found.components[0].remark.as_deref(), Some("cannot be read"));
}

/// The same difference, seen from the other side.
fn mirrored(element: &ElementDiff) -> ElementDiff {
    let kind = match element.kind {
        ElementChange::Added => ElementChange::Removed,
        ElementChange::Removed => ElementChange::Added,
        kind => kind,
    };
    let step = |step: &Step| Step {
        name: step.name.clone(),
        key: match &step.key {
            Key::Place { old, new } => Key::Place { old: *new, new: *old },
            key => key.clone(),
        },
    };
    let path = element.path.iter().map(step).collect();
    ElementDiff { path, kind, old: element.new.clone(), new: element.old.clone() }
}

/// The inside of an element: children with few names and few values, so that many are alike.
fn inside() -> impl Strategy<Value = Vec<Node>> {
    let leaf = (0..4usize, 0..5usize).prop_map(|(name, value)| Node {
        name: ["fullName", "label", "on", "v"][name],
        text: ["A", "B", "true", "7", ""][value],
        children: Vec::new(),
    });
    let node = leaf.prop_recursive(3, 24, 5, |inner| {
        (0..3usize, prop::collection::vec(inner, 0..5)).prop_map(|(name, children)| Node {
            name: ["rows", "fields", "label"][name],
            text: "",
            children,
        })
    });
    prop::collection::vec(node, 0..6)
}

#[derive(Clone, Debug)]
struct Node {
    name: &'static str,
    text: &'static str,
    children: Vec<Node>,
}

fn written(nodes: &[Node]) -> String {
    let element = |node: &Node| format!("<{0}>{1}{2}</{0}>", node.name, node.text, written(&node.children));
    nodes.iter().map(element).collect::<Vec<_>>().concat()
}

/// The nodes in an order that depends on the seed, at every depth.
fn shuffled(nodes: &[Node], seed: u64) -> Vec<Node> {
    let mut nodes: Vec<Node> = nodes
        .iter()
        .map(|node| Node { children: shuffled(&node.children, seed.rotate_left(7)), ..node.clone() })
        .collect();
    let mut state = seed | 1;
    for at in (1..nodes.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        nodes.swap(at, (state >> 33) as usize % (at + 1));
    }
    nodes
}

fn elements(old: &[Node], new: &[Node]) -> (Extent, Vec<ElementDiff>) {
    let (old, new) = (document("CustomObject", &written(old)), document("CustomObject", &written(new)));
    match documents("CustomObject", &old, &new) {
        Some(Change::Xml { extent, elements }) => (extent, elements),
        other => panic!("{other:?}"),
    }
}

#[test]
fn many_elements_take_steps_in_their_number() {
    const COUNT: usize = 10_000;
    let several = |one: &dyn Fn(usize) -> String| (0..COUNT).map(one).collect::<Vec<_>>().concat();
    let row = |inner: &str| format!("<row>{inner}</row>");
    let wide = |row: usize, side: usize| several(&|at| format!("<k{at}>w{}</k{at}>", row + at % 3 * side));
    let shapes: [[String; 2]; 3] = [
        [0, 1].map(|side| several(&|at| row(&format!("<k{at}>w</k{at}><z>{side}</z>")))),
        [0, 1].map(|side| several(&|at| row(&format!("<a>x{}</a>", at / 2 + side)))),
        [0, 1].map(|side| row(&wide(0, side)) + &row(&wide(1, side))),
    ];
    for [old, new] in shapes {
        super::element::steps::take();
        let found = documents("Profile", &document("Profile", &old), &document("Profile", &new));
        assert!(matches!(found, Some(Change::Xml { extent: Extent::Values, .. })));
        let steps = super::element::steps::take();
        assert!(steps > 0 && steps < 30 * COUNT, "{steps}");
    }
}

proptest! {
    #[test]
    fn a_document_is_like_itself(nodes in inside()) {
        prop_assert_eq!(elements(&nodes, &nodes), (Extent::Form, Vec::new()));
    }

    #[test]
    fn the_other_direction_tells_the_same(old in inside(), new in inside()) {
        let (extent, forth) = elements(&old, &new);
        let (back_extent, back) = elements(&new, &old);
        let mut turned: Vec<ElementDiff> = back.iter().map(mirrored).collect();
        turned.sort();
        prop_assert_eq!(extent, back_extent);
        prop_assert_eq!(forth, turned);
    }

    #[test]
    fn another_order_is_no_other_value(nodes in inside(), seed in any::<u64>()) {
        let (extent, elements) = elements(&nodes, &shuffled(&nodes, seed));
        prop_assert!(extent <= Extent::Order, "{elements:?}");
    }
}
