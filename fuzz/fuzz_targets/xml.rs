//! Any bytes give a tree whose nodes tile the text, and one fault at most.
#![no_main]

use libfuzzer_sys::fuzz_target;
use omnic::source::{LineTable, decode};
use omnic::xml::{Limits, Tree, parse};

fuzz_target!(|bytes: &[u8]| {
    let decoded = decode(bytes.to_vec());
    let text = decoded.text;
    let (tree, faults) = parse(&text, &Limits::default());
    assert!(faults.len() <= 1);
    let lines = LineTable::new(&text);
    for fault in decoded.fault.iter().chain(&faults) {
        assert!(fault.span.start <= fault.span.end);
        assert!(!fault.message().is_empty());
        let (start, end) = lines.range(fault.span);
        assert!(start.line <= end.line);
    }
    covers(&tree, &text);
});

/// The nodes at the top follow one another without a gap, from the first byte to the last.
fn covers(tree: &Tree, text: &str) {
    let mut at = 0;
    for id in tree.top() {
        let node = tree.node(id);
        assert_eq!(node.span.start, at);
        at = node.span.end;
        let _ = tree.value(id, text);
        let _ = tree.namespace(id, text);
    }
    assert_eq!(at as usize, text.len());
}
