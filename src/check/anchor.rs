//! What a finding is about, told without lines: component, element and value.
//!
//! Lines move when a file is retrieved again; these do not. Anchors survive another order of the elements, another
//! indentation, lost comments, and the way from source to metadata format.

use std::fmt::Write as _;
use std::sync::OnceLock;

use sha2::{Digest as _, Sha256};

use super::outcome::CheckedFile;
use crate::diag::{Diagnostic, FileId};
use crate::xml::{self, Limits, NodeId, NodeKind, Tree};

/// The identity of what a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Anchor {
    /// `Type:FullName`; for files that hold no component the path relative to the root.
    pub component: String,
    /// Names of the elements below the root element, joined with dots; empty for the root element.
    pub element: String,
    /// The value of the element, or what the finding is about if its place does not say it. Empty for a record.
    pub value: String,
}

impl Anchor {
    /// The identity of a rule's finding among all findings with this anchor, as 32 hexadecimal digits. `nth` counts
    /// findings of one rule with one anchor from 0.
    pub fn fingerprint(&self, rule: &str, nth: usize) -> String {
        let nth = nth.to_string();
        hash(&["omnic/1", rule, &self.component, &self.element, &self.value, &nth], 16)
    }
}

/// The first `bytes` of a SHA-256 over parts that cannot run into each other, in hexadecimal.
pub(super) fn hash(parts: &[&str], bytes: usize) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    let digest = hasher.finalize();
    let mut text = String::with_capacity(2 * bytes);
    for byte in digest.iter().take(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Anchors of the findings in one outcome. A file is parsed when its first anchor is asked for.
pub struct Anchors<'a> {
    files: &'a [CheckedFile],
    trees: Vec<OnceLock<Option<Tree>>>,
}

impl<'a> Anchors<'a> {
    /// Anchors of findings in these files.
    pub fn new(files: &'a [CheckedFile]) -> Self {
        Self { files, trees: files.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The anchor of a finding.
    pub fn of(&self, found: &Diagnostic) -> Anchor {
        self.at(found.file, found.span.start, &found.subject)
    }

    /// The anchor of what begins at an offset.
    pub(super) fn at(&self, file: FileId, start: u32, subject: &str) -> Anchor {
        let (element, value) = self.element(file, start).unwrap_or_default();
        let value = if subject.is_empty() { value } else { subject.to_owned() };
        Anchor { component: self.files[file.0 as usize].holds(), element, value }
    }

    /// Path and value of the element around an offset; none in files that are no XML.
    fn element(&self, file: FileId, start: u32) -> Option<(String, String)> {
        let text = &*self.files[file.0 as usize].source.text;
        let tree = self.trees[file.0 as usize].get_or_init(|| {
            let (tree, faults) = xml::parse(text, &Limits::default());
            faults.is_empty().then_some(tree)
        });
        let tree = tree.as_ref()?;
        let mut names = Vec::new();
        let innermost = innermost(tree, start)?;
        let mut at = innermost;
        while let Some(parent) = tree.parent(at) {
            names.push(tree.local_name(at, text));
            at = parent;
        }
        names.reverse();
        let is_value = !names.is_empty() && tree.elements(innermost).next().is_none();
        let value = if is_value { tree.value(innermost, text).trim().to_owned() } else { String::new() };
        Some((names.join("."), value))
    }
}

/// The element around an offset; outside of all elements the root.
fn innermost(tree: &Tree, offset: u32) -> Option<NodeId> {
    let mut at = tree.node_at(offset);
    while let Some(id) = at {
        if tree.node(id).kind == NodeKind::Element {
            return Some(id);
        }
        at = tree.parent(id);
    }
    tree.root()
}
