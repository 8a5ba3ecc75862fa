//! What other files may know of a manifest: which components it lists, and where one could be added.
//!
//! Like a [`Summary`](super::Summary) it depends on its file alone. It holds no text of the file but names, and the
//! line ends and indentations that an added line takes.

use super::doc::{Doc, Field, Record};
use crate::source::{Span, break_before, place_before, place_behind};
use crate::xml::NodeId;

/// A manifest as the rest of the project sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct ManifestSummary {
    /// The root element's start tag.
    pub root: Span,
    /// The blocks of types, in file order.
    pub types: Vec<ListedType>,
    /// Whether everything that is listed can be read. If not, nobody can say what the manifest leaves out.
    pub is_whole: bool,
    /// The namespace prefix of its elements with the colon; empty for most.
    pub prefix: Box<str>,
    /// Where a block of types goes that no other one stands behind; none in a root without an end tag.
    pub end: Option<Slot>,
}

/// One block of types: the components of one type.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedType {
    /// Name of the type.
    pub name: Box<str>,
    /// The members, in file order.
    pub members: Vec<Member>,
    /// Where the block begins.
    pub start: Slot,
    /// Where a member goes that is greater than all others.
    pub end: Slot,
}

/// One member of a block.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// What is written, trimmed.
    pub name: Box<str>,
    /// Where another is put in before it.
    pub place: u32,
    /// The value between the tags.
    pub span: Span,
}

/// A place where an element can be added.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// The offset.
    pub offset: u32,
    /// Line end and indentation of the elements there.
    pub lead: Box<str>,
    /// Whether an element ends here, so that the line break comes first; else one begins here.
    pub is_behind: bool,
}

/// Reads what a manifest lists.
pub fn summarize_manifest(doc: &Doc<'_>) -> ManifestSummary {
    let root = &doc.root;
    let blocks: Vec<(&Field<'_>, &Record<'_>)> =
        root.all("types").filter_map(|field| field.record().map(|block| (field, block))).collect();
    let types: Vec<ListedType> = blocks.iter().filter_map(|(_, block)| listed(doc, block)).collect();
    let qualified = doc.tree.name(root.node, doc.text);
    let prefix = &qualified[..qualified.len() - doc.tree.local_name(root.node, doc.text).len()];
    let is_whole = types.len() == blocks.len() && !root.is_misnamed("types");
    let end = match (blocks.last(), root.all("version").next()) {
        (Some((last, _)), _) => Some(behind(doc, last.node)),
        (None, Some(version)) => Some(before(doc, version.node)),
        (None, None) => doc.tree.end_tag(root.node).map(|tag| Slot {
            offset: tag.start,
            lead: "".into(),
            is_behind: false,
        }),
    };
    ManifestSummary { root: doc.root_tag(), types, is_whole, prefix: prefix.into(), end }
}

/// A block, if its name and all its members can be read.
fn listed(doc: &Doc<'_>, block: &Record<'_>) -> Option<ListedType> {
    let name = block.text("name")?;
    if block.is_misnamed("members") {
        return None;
    }
    let given = block.all("members").filter(|field| field.is_given());
    let members: Option<Vec<Member>> = given
        .map(|field| {
            let place = place_before(doc.text, doc.element(field).start);
            Some(Member { name: field.text()?.into(), place, span: doc.value(field) })
        })
        .collect();
    let end = match block.all("members").last() {
        Some(last) => behind(doc, last.node),
        None => before(doc, block.field("name")?.node),
    };
    Some(ListedType { name: name.into(), members: members?, start: before(doc, block.node), end })
}

fn before(doc: &Doc<'_>, node: NodeId) -> Slot {
    let offset = place_before(doc.text, doc.tree.node(node).span.start);
    Slot { offset, lead: break_before(doc.text, offset).into(), is_behind: false }
}

fn behind(doc: &Doc<'_>, node: NodeId) -> Slot {
    let span = doc.tree.node(node).span;
    let offset = place_behind(doc.text, span.end);
    Slot { offset, lead: break_before(doc.text, span.start).into(), is_behind: true }
}

impl Slot {
    /// An element with the line break that sets it off.
    pub fn fill(&self, element: &str) -> String {
        if self.is_behind { format!("{}{element}", self.lead) } else { format!("{element}{}", self.lead) }
    }
}
