//! The tree: places, values, namespaces, recovery after a fault, limits.

use std::borrow::Cow;

use super::super::NodeKind::{Comment, Declaration, Element, Text};
use super::super::{Limits, NodeId, NodeKind, Tree, parse};
use super::{assert_tiles, fault, numbered, read};
use crate::source::{Limit, Span, SyntaxFaultKind};

const CONFIG: &str = "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n\
    <!-- licence -->\r\n\
    <Queue xmlns=\"urn:meta\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\r\n\
    \x20   <label> R &amp; D\r\nteam </label>\r\n\
    \x20   <name><![CDATA[Ser<ice]]></name>\r\n\
    \x20   <email xsi:nil=\"true\"/>\r\n\
    \x20   <m:note xmlns:m=\"urn:note\">a<!-- b -->c<?p?>&#100;</m:note>\r\n\
    </Queue>\r\n";

/// Path of names below the root.
fn find(tree: &Tree, text: &str, path: &[&str]) -> NodeId {
    path.iter().fold(tree.root().unwrap(), |id, name| {
        tree.elements(id).find(|&child| tree.local_name(child, text) == *name).unwrap()
    })
}

#[test]
fn kinds_and_places() {
    let tree = read(CONFIG);
    let kinds: Vec<_> = tree.top().map(|id| tree.node(id).kind).collect();
    assert_eq!(kinds, [Text, Declaration, Text, Comment, Text, Element, Text]);
    let root = tree.root().unwrap();
    assert_eq!(tree.name(root, CONFIG), "Queue");
    assert_eq!(&CONFIG[tree.end_tag(root).unwrap()], "</Queue>");
    assert_eq!(tree.attributes(root).len(), 2);
    assert_eq!(&CONFIG[tree.attributes(root)[0].span()], "xmlns=\"urn:meta\"");
    let names: Vec<_> = tree.elements(root).map(|id| tree.name(id, CONFIG)).collect();
    assert_eq!(names, ["label", "name", "email", "m:note"]);
    let email = find(&tree, CONFIG, &["email"]);
    assert_eq!(&CONFIG[tree.node(email).span], "<email xsi:nil=\"true\"/>");
    assert_eq!(tree.end_tag(email), None);
    let offset = CONFIG.find("Ser<").unwrap() as u32;
    assert_eq!(tree.node(tree.node_at(offset).unwrap()).kind, NodeKind::CData);
    let tag = tree.end_tag(root).unwrap().start;
    assert_eq!(tree.node_at(tag + 2), Some(root));
    assert_eq!(tree.node_at(CONFIG.len() as u32), None);
}

#[test]
fn values() {
    let tree = read(CONFIG);
    let value = |name| tree.value(find(&tree, CONFIG, &[name]), CONFIG);
    assert_eq!(value("label"), " R & D\nteam ");
    assert_eq!(value("name"), "Ser<ice");
    assert!(matches!(value("name"), Cow::Borrowed(_)));
    assert_eq!(value("note"), "acd");
    assert_eq!(value("email"), "");
    let place = |name| &CONFIG[tree.value_span(find(&tree, CONFIG, &[name]), CONFIG)];
    assert_eq!(place("label"), "R &amp; D\r\nteam");
    assert_eq!(place("name"), "<![CDATA[Ser<ice]]>");
    assert_eq!(place("note"), "a<!-- b -->c<?p?>&#100;");
    assert_eq!(place("email"), "<email xsi:nil=\"true\"/>");
    let blank = "<a> \n </a>";
    let tree = read(blank);
    assert_eq!(&blank[tree.value_span(tree.root().unwrap(), blank)], blank);
    assert_eq!(tree.value(tree.root().unwrap(), blank), " \n ");
}

#[test]
fn namespaces_and_nil() {
    let tree = read(CONFIG);
    let namespace = |path: &[&str]| tree.namespace(find(&tree, CONFIG, path), CONFIG);
    assert_eq!(namespace(&[]).as_deref(), Some("urn:meta"));
    assert_eq!(namespace(&["label"]).as_deref(), Some("urn:meta"));
    assert_eq!(namespace(&["note"]).as_deref(), Some("urn:note"));
    assert!(tree.is_nil(find(&tree, CONFIG, &["email"]), CONFIG));
    assert!(!tree.is_nil(find(&tree, CONFIG, &["label"]), CONFIG));

    let text = "<a xmlns:x='http://www.w3.org/2001/XMLSchema-instance' nil='1'><b x:nil=' 1 ' k='1&#10;2\t3'/><c x:nil='no'/>\
                <d xmlns:x='urn:other' x:nil='true'/></a>";
    let tree = read(text);
    let nil: Vec<_> = tree.elements(tree.root().unwrap()).map(|id| tree.is_nil(id, text)).collect();
    assert_eq!(nil, [true, false, false]);
    assert!(!tree.is_nil(tree.root().unwrap(), text));
    let b = find(&tree, text, &["b"]);
    assert_eq!(tree.attribute(b, text, "k", None).unwrap().text(text), "1\n2 3");
    assert!(tree.attribute(b, text, "nil", None).is_none());
    assert_eq!(tree.namespace(b, text), None);
}

#[test]
fn many_prefixes_are_found_and_forgotten() {
    let declarations = numbered(40, |n| format!(" xmlns:p{n}='u{n}'"));
    let text = format!("<a xmlns:p1='outer'><b{declarations}><p1:c/><p39:c/></b><p1:d/></a>");
    let tree = read(&text);
    let [b, d] = tree.elements(tree.root().unwrap()).collect::<Vec<_>>()[..] else { panic!() };
    let inner: Vec<_> = tree.elements(b).filter_map(|id| tree.namespace(id, &text)).collect();
    assert_eq!(inner, ["u1", "u39"]);
    assert_eq!(tree.namespace(d, &text).as_deref(), Some("outer"));
    assert_eq!(fault(&text.replace("<p1:d/>", "<p2:d/>")).message(), "prefix `p2` is not declared");
}

/// The elements of a text with a fault, as names in brackets.
fn outline(text: &str) -> String {
    fn add(tree: &Tree, id: NodeId, text: &str, out: &mut String) {
        out.push_str(tree.name(id, text));
        out.push('(');
        for child in tree.elements(id) {
            add(tree, child, text, out);
        }
        out.push(')');
    }
    let (tree, faults) = parse(text, &Limits::default());
    assert_tiles(text, &tree);
    assert_eq!(faults.len(), 1, "{text:?}");
    let mut out = String::new();
    for id in tree.top().filter(|&id| tree.node(id).kind == NodeKind::Element) {
        add(&tree, id, text, &mut out);
    }
    out
}

#[test]
fn recovers_after_a_fault() {
    for (text, expected) in [
        ("<r><a><b></a><c/></r>", "r(a(b())c())"),
        ("<r><a></x></a><c/></r>", "r(a()c())"),
        ("<r><a>", "r(a())"),
        ("<r>\n<\n<a>1</a></r>", "r(a())"),
        ("<r>\n<lab\n<a>1</a></r>", "r(a())"),
        ("<r>1 < 2<a/></r>", "r(a())"),
        ("<r><a>1</a\n<b/></r>", "r(a()b())"),
        ("<r><a>1</\n<b/></a></r>", "r(a()b())"),
        ("<r><a x=\"1>\n<b y=\"2\"/>\n</a><c/></r>", "r(a(b())c())"),
        ("<r><a x=\"1>\n</a><c/></r>", "r(a()c())"),
        ("<r><a x y=\"2\"/><c/></r>", "r(a()c())"),
        ("<r><a>R & D</a><c/></r>", "r(a()c())"),
        ("<r><!-- <a/></r>", "r()"),
        ("<r><a/><!DOCTYPE x><b/></r>", "r(a())"),
        ("<r/><s/></t>", "r()s()"),
    ] {
        assert_eq!(outline(text), expected, "{text:?}");
    }
}

#[test]
fn a_tag_being_typed_is_junk() {
    let text = "<r>\n    <lab\n    <a>1</a></r>";
    let (tree, _) = parse(text, &Limits::default());
    let id = tree.node_at(text.find("lab").unwrap() as u32).unwrap();
    assert_eq!(tree.node(id).kind, NodeKind::Junk);
    assert_eq!(tree.parent(id), tree.root());
}

#[test]
fn limits_end_the_reading() {
    let limits = Limits { depth: 3, attributes: 2, elements: 100 };
    let kind = |text: &str| {
        let (tree, faults) = parse(text, &limits);
        assert_tiles(text, &tree);
        faults.into_iter().next().map(|fault| (fault.kind, text[fault.span].to_owned()))
    };
    assert_eq!(kind("<a><b><c/></b></a>"), None);
    let (found, place) = kind("<a><b><c><d/></c></b></a>").unwrap();
    assert_eq!((found, place.as_str()), (SyntaxFaultKind::LimitExceeded(Limit::Depth { limit: 3 }), "<d/>"));
    assert_eq!(kind("<a b='' c=''/>"), None);
    let (found, place) = kind("<a xmlns='' b='' c=''/>").unwrap();
    let limit = Limit::Attributes { element: "a".into(), limit: 2 };
    assert_eq!((found, place.as_str()), (SyntaxFaultKind::LimitExceeded(limit), "a"));
    assert_eq!(kind(&format!("<a>{}</a>", "<b/>".repeat(99))), None);
    let (found, _) = kind(&format!("<a>{}</a>", "<b/>".repeat(100))).unwrap();
    assert_eq!(found, SyntaxFaultKind::LimitExceeded(Limit::Elements { limit: 100 }));
}

#[test]
fn hostile_sizes_stay_cheap() {
    let many = |piece: &str, count: usize| format!("<r>{}", piece.repeat(count));
    for text in [
        many("<a>", 100_000),
        many("<", 50_000),
        many("<a", 20_000),
        many("<a b=\"", 10_000),
        many("</", 20_000),
        many("<!", 20_000),
        many("<?", 20_000),
        many("<!--", 20_000),
        many("&", 50_000),
        many("&a", 50_000),
        many("</x>", 10_000),
        format!("<r{}/>", " a=''".repeat(10_000)),
        format!("<r{}/>", numbered(10_000, |n| format!(" xmlns:p{n}='u'"))),
    ] {
        fault(&text);
    }
    let name = "n".repeat(100_000);
    assert!(fault(&format!("<{name}>")).message().len() < 200);
    read(&format!("<{name}/>"));
}

#[test]
fn nodes_are_small() {
    assert!(size_of::<super::super::Node>() <= 48);
    assert_eq!(size_of::<Span>(), 8);
}
