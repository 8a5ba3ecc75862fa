//! Comments that allow a finding: `<!-- omnic: allow RULE: reason -->`.
//!
//! A comment covers the next element and all inside it; before the root element, the whole file. `syntax/*` cannot
//! be allowed: a file that does not parse has no elements.

use crate::diag::Diagnostic;
use crate::source::Span;
use crate::xml::{NodeId, NodeKind, Tree};

/// One comment that allows one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Allow {
    rule: Box<str>,
    covers: Span,
}

/// The comments of one file, in file order.
pub(super) fn collect(tree: &Tree, text: &str) -> Vec<Allow> {
    let mut allows = Vec::new();
    if memchr::memmem::find(text.as_bytes(), b"omnic:").is_none() {
        return allows;
    }
    let whole = Span::new(0, text.len() as u32);
    siblings(tree, text, tree.top().collect(), Some(whole), &mut allows);
    if let Some(root) = tree.root() {
        let mut open = vec![root];
        while let Some(parent) = open.pop() {
            siblings(tree, text, tree.children(parent).collect(), None, &mut allows);
            open.extend(tree.elements(parent));
        }
    }
    allows
}

fn siblings(tree: &Tree, text: &str, nodes: Vec<NodeId>, covers: Option<Span>, allows: &mut Vec<Allow>) {
    let mut waiting: Vec<Box<str>> = Vec::new();
    for id in nodes {
        let node = tree.node(id);
        match node.kind {
            NodeKind::Comment => waiting.extend(allowed_rule(&text[node.span]).map(Into::into)),
            NodeKind::Element => {
                let covers = covers.unwrap_or(node.span);
                allows.extend(waiting.drain(..).map(|rule| Allow { rule, covers }));
            }
            _ => {}
        }
    }
}

/// The rule id in a comment of the right form.
fn allowed_rule(comment: &str) -> Option<&str> {
    let inner = comment.strip_prefix("<!--")?.strip_suffix("-->")?.trim();
    let rest = inner.strip_prefix("omnic:")?.trim_start().strip_prefix("allow")?;
    let rest = rest.strip_prefix(char::is_whitespace)?.trim();
    let rule = rest.split_once(':').map_or(rest, |(rule, _)| rule).trim();
    (!rule.is_empty()).then_some(rule)
}

/// Whether one of a file's comments allows a finding in that file.
pub(super) fn allows(all: &[Allow], finding: &Diagnostic) -> bool {
    !finding.rule.starts_with("syntax/")
        && all.iter().any(|allow| {
            &*allow.rule == finding.rule
                && allow.covers.start <= finding.span.start
                && finding.span.start < allow.covers.end.max(allow.covers.start + 1)
        })
}

#[cfg(test)]
mod tests {
    use super::allowed_rule;

    #[test]
    fn reads_the_rule() {
        for (comment, rule) in [
            ("<!-- omnic: allow acw/time-missing: the vendor sets it -->", Some("acw/time-missing")),
            ("<!--omnic:allow acw/time-missing-->", Some("acw/time-missing")),
            ("<!-- omnic: allow -->", None),
            ("<!-- omnic: allowance x -->", None),
            ("<!-- allow acw/time-missing -->", None),
        ] {
            assert_eq!(allowed_rule(comment), rule, "{comment}");
        }
    }
}
