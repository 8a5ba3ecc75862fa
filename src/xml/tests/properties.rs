//! Properties of any input: nothing panics, the tree covers the text, values survive the way out and in.

use proptest::prelude::*;

use super::super::{Limits, Tree, escape_text, parse, unescape};
use super::{assert_tiles, read};

/// Pieces that matter to the grammar, to be joined in any order.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/",
    "</",
    "/>",
    "<a",
    "<a>",
    "</a>",
    "<b",
    "<b>",
    "</b>",
    "<a/>",
    "<p:a",
    " x='1'",
    " x=\"",
    "\"",
    "'",
    "=",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "&",
    ";",
    "&amp;",
    "&#x41;",
    "&#0;",
    "&nope;",
    "<!--",
    "-->",
    "--",
    "<![CDATA[",
    "]]>",
    "<?p",
    "?>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE",
    "<!",
    "xmlns='u'",
    " xmlns:p='u'",
    "p:",
    ":",
    "text",
    "é",
    "\u{feff}",
    "\u{1}",
    "\u{ffff}",
    "\u{1f600}",
    "html",
    "<html>",
    "xml",
    "[",
    "]",
];

fn any_markup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

fn check(text: &str) -> Tree {
    let (tree, faults) = parse(text, &Limits::default());
    assert_tiles(text, &tree);
    assert!(faults.len() < 2);
    for fault in faults {
        assert!(fault.span.start <= fault.span.end);
        assert!(text.get(fault.span.range()).is_some(), "{fault:?}");
        assert!(!fault.message().is_empty() && !fault.help().is_empty());
        if let Some((span, _)) = fault.related() {
            assert!(text.get(span.range()).is_some());
        }
    }
    tree
}

const SEED: &str = "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- c -->\n<Queue xmlns=\"u\" xmlns:x=\"v\">\n  \
    <label>R &amp; D &#8212;</label>\n  <x:n x:nil='true'/>\n  <d><![CDATA[a]]>é</d><?p q?>\n</Queue>\n";

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_covered(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_markup_is_covered(text in any_markup()) {
        check(&text);
        // The library knows one mark and counts it in no offset.
        check(&format!("\u{feff}\u{feff}{text}"));
    }

    #[test]
    fn any_content_of_a_root_is_covered(text in any_markup()) {
        check(&format!("<r>{text}</r>"));
        check(&format!("<r {text}><c>1</c></r>"));
    }

    #[test]
    fn mutations_are_covered(at in 0..SEED.len(), removed in 0..12_usize, piece in prop::sample::select(PIECES)) {
        let floor = |mut at: usize| { while !SEED.is_char_boundary(at) { at -= 1; } at };
        let (start, end) = (floor(at), floor((at + removed).min(SEED.len())));
        check(&format!("{}{piece}{}", &SEED[..start], &SEED[end.max(start)..]));
        check(&SEED[..start]);
    }

    #[test]
    fn values_survive(value in "[ -~\\n\\t\u{e9}\u{1f600}\u{85}]{0,40}") {
        let text = format!("<a>{}</a>", escape_text(&value));
        let tree = read(&text);
        prop_assert_eq!(tree.value(tree.root().unwrap(), &text), value.as_str());
        let escaped = escape_text(&value);
        prop_assert_eq!(unescape(&escaped), value.as_str());
    }

    #[test]
    fn line_ends_do_not_change_values(value in "[a-z\\n ]{0,20}") {
        let text = format!("<a>\n<b>{value}</b>\n</a>");
        let crlf = text.replace('\n', "\r\n");
        let cr = text.replace('\n', "\r");
        let values = |text: &str| {
            let tree = read(text);
            let root = tree.root().unwrap();
            let b = tree.elements(root).next().unwrap();
            (tree.value(root, text).into_owned(), tree.value(b, text).into_owned())
        };
        prop_assert_eq!(values(&text), values(&crlf));
        prop_assert_eq!(values(&text), values(&cr));
    }
}
