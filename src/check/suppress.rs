//! Comments that allow a finding: `<!-- omnic: allow RULE: reason -->`.
//!
//! A comment covers the next element and all inside it; before the root element, the whole file. `syntax/*` cannot
//! be allowed: a file that does not parse has no elements.

use std::collections::BTreeMap;

use crate::rules::rule;
use crate::source::Span;
use crate::xml::{NodeKind, Siblings, Tree};

/// What the comments of one file allow: for each rule the parts of the file that are covered, sorted and apart.
#[derive(Debug, Default)]
pub(super) struct Allows {
    covered: BTreeMap<&'static str, Vec<Span>>,
}

/// The comments of one file.
pub(super) fn collect(tree: &Tree, text: &str) -> Allows {
    let mut allows = Allows::default();
    if memchr::memmem::find(text.as_bytes(), b"omnic:").is_none() {
        return allows;
    }
    let whole = Span::new(0, text.len() as u32);
    allows.siblings(tree, text, tree.top(), Some(whole));
    if let Some(root) = tree.root() {
        let mut open = vec![root];
        while let Some(parent) = open.pop() {
            allows.siblings(tree, text, tree.children(parent), None);
            open.extend(tree.elements(parent));
        }
    }
    for spans in allows.covered.values_mut() {
        // Elements lie inside or beside each other: of each group only the outermost counts.
        spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        spans.dedup_by(|later, outer| outer.contains(*later));
    }
    allows
}

impl Allows {
    fn siblings(&mut self, tree: &Tree, text: &str, nodes: Siblings<'_>, covers: Option<Span>) {
        let mut waiting: Vec<&'static str> = Vec::new();
        for id in nodes {
            let node = tree.node(id);
            match node.kind {
                NodeKind::Comment => {
                    waiting.extend(allowed_rule(&text[node.span]).and_then(rule).map(|rule| rule.id));
                }
                NodeKind::Element => {
                    for rule in waiting.drain(..) {
                        self.covered.entry(rule).or_default().push(covers.unwrap_or(node.span));
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a finding of a rule that begins at an offset is allowed.
    pub(super) fn allow(&self, rule: &str, start: u32) -> bool {
        if rule.starts_with("syntax/") {
            return false;
        }
        self.covered.get(rule).is_some_and(|spans| {
            let at = spans.partition_point(|span| span.start <= start);
            at > 0 && start < spans[at - 1].end.max(spans[at - 1].start + 1)
        })
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
