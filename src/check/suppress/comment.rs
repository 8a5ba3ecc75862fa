//! Comments that allow a finding: `<!-- omnic: allow RULE: reason -->`.
//!
//! A comment covers the next element and all inside it; before the root element, the whole file. `syntax/*` cannot
//! be allowed: a file that does not parse has no elements.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::FileId;
use crate::rules::{AllowFault, AllowFaultKind, AllowForm, Levels, rule, with_line};
use crate::source::Span;
use crate::xml::{NodeKind, Siblings, Tree};

/// What the comments of one file allow.
#[derive(Clone, Debug, Default)]
pub(crate) struct Comments {
    /// In file order.
    all: Vec<Comment>,
    /// For each rule the comments that cover something, by the start of what they cover.
    by_rule: BTreeMap<&'static str, Vec<Cover>>,
}

/// One comment with an instruction.
#[derive(Clone, Debug)]
struct Comment {
    /// The comment.
    span: Span,
    /// The comment with its line.
    removal: Span,
    /// What it names, known or not; `None` if the instruction is none.
    rule: String,
    reason: Arc<str>,
}

/// What a comment covers.
#[derive(Clone, Debug)]
struct Cover {
    span: Span,
    /// Index of the comment.
    comment: usize,
    /// Index of the cover around this one.
    around: Option<usize>,
}

/// The comments of one file.
pub(crate) fn collect(tree: &Tree, text: &str) -> Comments {
    let mut comments = Comments::default();
    if memchr::memmem::find(text.as_bytes(), b"omnic:").is_none() {
        return comments;
    }
    let whole = Span::new(0, text.len() as u32);
    comments.siblings(tree, text, tree.top(), Some(whole));
    if let Some(root) = tree.root() {
        let mut open = vec![root];
        while let Some(parent) = open.pop() {
            comments.siblings(tree, text, tree.children(parent), None);
            open.extend(tree.elements(parent));
        }
    }
    for covers in comments.by_rule.values_mut() {
        // Elements lie inside or beside each other. Of several comments before one element the nearest one counts,
        // and the others do not: a way outwards is never longer than elements are deep.
        covers.sort_by_key(|cover| (cover.span.start, Reverse(cover.span.end), Reverse(cover.comment)));
        covers.dedup_by_key(|cover| cover.span);
        let mut open: Vec<usize> = Vec::new();
        for at in 0..covers.len() {
            while open.last().is_some_and(|&outer| !covers[outer].span.contains(covers[at].span)) {
                open.pop();
            }
            covers[at].around = open.last().copied();
            open.push(at);
        }
    }
    comments
}

impl Comments {
    fn siblings(&mut self, tree: &Tree, text: &str, nodes: Siblings<'_>, covers: Option<Span>) {
        let mut waiting: Vec<usize> = Vec::new();
        for id in nodes {
            let node = tree.node(id);
            match node.kind {
                NodeKind::Comment => {
                    let Some(instruction) = Instruction::read(&text[node.span]) else { continue };
                    waiting.push(self.all.len());
                    self.all.push(Comment {
                        span: node.span,
                        removal: with_line(text, node.span),
                        rule: instruction.rule.to_owned(),
                        reason: instruction.reason.into(),
                    });
                }
                NodeKind::Element => {
                    for comment in waiting.drain(..) {
                        let span = covers.unwrap_or(node.span);
                        if let Some(rule) = rule(&self.all[comment].rule) {
                            let cover = Cover { span, comment, around: None };
                            self.by_rule.entry(rule.id).or_default().push(cover);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The innermost comment that allows the finding of a rule that begins at an offset, by its number, and its reason.
    pub(super) fn allow(&self, rule: &str, start: u32) -> Option<(usize, Arc<str>)> {
        if rule.starts_with("syntax/") {
            return None;
        }
        let covers = self.by_rule.get(rule)?;
        let mut at = covers.partition_point(|cover| cover.span.start <= start).checked_sub(1);
        while let Some(cover) = at.map(|at| &covers[at]) {
            if start < cover.span.end.max(cover.span.start + 1) {
                return Some((cover.comment, Arc::clone(&self.all[cover.comment].reason)));
            }
            at = cover.around;
        }
        None
    }

    /// What is wrong with the comments, once it is known which of them allowed something.
    pub(super) fn faults(
        &self,
        file: FileId,
        levels: &Levels,
        is_used: impl Fn(usize) -> bool,
    ) -> Vec<AllowFault> {
        let mut faults = Vec::new();
        for (number, comment) in self.all.iter().enumerate() {
            let is_used = is_used(number);
            let fault = |kind| AllowFault {
                kind,
                file,
                span: comment.span,
                removal: comment.removal,
                form: AllowForm::Comment,
                rule: comment.rule.clone(),
                about: String::new(),
            };
            match rule(&comment.rule) {
                None => faults.push(fault(AllowFaultKind::UnknownRule)),
                // Nobody knows what a rule that is off would have found.
                Some(rule) if !is_used && !levels.is_off(rule) => {
                    faults.push(fault(AllowFaultKind::Unused));
                }
                Some(_) => {}
            }
            if comment.reason.is_empty() && is_used {
                faults.push(fault(AllowFaultKind::NoReason));
            }
        }
        faults
    }
}

/// What a comment for omnic says.
#[derive(Debug, PartialEq, Eq)]
struct Instruction<'t> {
    /// The rule id as written; for an instruction that is no `allow`, all of it.
    rule: &'t str,
    reason: &'t str,
}

impl<'t> Instruction<'t> {
    /// Reads a comment; none if it is not for omnic.
    fn read(comment: &'t str) -> Option<Self> {
        let inner = comment.strip_prefix("<!--")?.strip_suffix("-->")?.trim();
        let said = inner.strip_prefix("omnic:")?.trim();
        let rest = said
            .strip_prefix("allow")
            .filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        let Some(rest) = rest.map(str::trim) else { return Some(Self { rule: said, reason: "" }) };
        let (rule, reason) = rest.split_once(':').unwrap_or((rest, ""));
        Some(Self { rule: rule.trim(), reason: reason.trim() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Comments, Instruction, collect};
    use crate::diag::FileId;
    use crate::rules::{AllowFaultKind, Levels};
    use crate::xml::{Limits, parse};

    #[test]
    fn reads_the_rule_and_the_reason() {
        let allow = |rule, reason| Some(Instruction { rule, reason });
        for (comment, read) in [
            (
                "<!-- omnic: allow acw/time-missing: the vendor: sets it -->",
                allow("acw/time-missing", "the vendor: sets it"),
            ),
            ("<!--omnic:allow acw/time-missing-->", allow("acw/time-missing", "")),
            ("<!-- omnic: allow -->", allow("", "")),
            ("<!-- omnic: allowance x -->", allow("allowance x", "")),
            ("<!-- omnic: ignore acw/time-missing -->", allow("ignore acw/time-missing", "")),
            ("<!-- allow acw/time-missing -->", None),
            ("<!-- see omnic: allow acw/time-missing -->", None),
        ] {
            assert_eq!(Instruction::read(comment), read, "{comment}");
        }
    }

    fn comments(text: &str) -> Comments {
        let (tree, faults) = parse(text, &Limits::default());
        assert!(faults.is_empty());
        collect(&tree, text)
    }

    #[test]
    fn many_comments_before_one_element_are_as_good_as_the_nearest() {
        let comment = "<!-- omnic: allow acw/time-missing: x -->";
        let text = format!("<a>{}<b/><c/></a>", comment.repeat(50_000));
        let all = comments(&text);
        let (b, c) = (text.find("<b/>").expect("b") as u32, text.find("<c/>").expect("c") as u32);
        for _ in 0..50_000 {
            assert_eq!(all.allow("acw/time-missing", c), None);
        }
        let (used, _) = all.allow("acw/time-missing", b).expect("the nearest one");
        let unused = all.faults(FileId(0), &Levels::default(), |number| number == used);
        assert_eq!(unused.len(), 49_999);
        assert!(unused.iter().all(|fault| fault.span.end < b));
    }

    #[test]
    fn the_innermost_comment_is_the_one_that_is_used() {
        let rule = "acw/time-missing";
        let text = "<a><!-- omnic: allow acw/time-missing: one --><b><c/><!-- omnic: allow acw/time-missing: two -->\
                    <d/><e/></b><f/></a>";
        let all = comments(text);
        let at = |what: &str| text.find(what).expect("an element") as u32;
        let allow = |start: u32| all.allow(rule, start).map(|(number, reason)| (number, reason.to_string()));
        assert_eq!(allow(at("<d/>")), Some((1, "two".to_owned())));
        let unused = all.faults(FileId(0), &Levels::default(), |number| number == 1);
        assert_eq!(unused.len(), 1);
        assert_eq!((unused[0].kind, unused[0].span.start), (AllowFaultKind::Unused, 3));
        assert_eq!(allow(at("<e/>")), Some((0, "one".to_owned())));
        assert_eq!(allow(at("<c/>")), Some((0, "one".to_owned())));
        assert_eq!(allow(at("<f/>")), None);
        assert_eq!(allow(0), None);
        assert!(all.faults(FileId(0), &Levels::default(), |_| true).is_empty());
    }
}
