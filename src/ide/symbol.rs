//! The outline of a file.

use super::Site;
use super::element::line;
use crate::compare;
use crate::model::{FieldType, Kind, RecordSpec};
use crate::source::Span;
use crate::xml::{NodeId, Tree};

/// A component, an element with elements inside, or a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The name of the component, or of the element; never empty.
    pub name: String,
    /// The type of the component, the value, or what names the element among its like.
    pub detail: String,
    /// What it is.
    pub sort: SymbolSort,
    /// All of it.
    pub span: Span,
    /// The name in the start tag.
    pub name_span: Span,
    /// What is inside.
    pub children: Vec<Symbol>,
}

/// What a symbol stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SymbolSort {
    /// A component, or a manifest.
    Component,
    /// An element with elements inside.
    Record,
    /// A value of which nothing more is known.
    Text,
    /// A number.
    Number,
    /// A switch.
    Boolean,
    /// One of a closed list of values.
    Value,
    /// The name of another component.
    Reference,
}

/// Elements that are listed of one file; nobody reads longer outlines, and editors halt at them.
const LISTED: usize = 10_000;
/// Characters of a value that are shown.
const SHOWN: usize = 80;

impl Site<'_> {
    /// The outline; none for a file without a root element.
    pub fn symbols(self) -> Option<Symbol> {
        let (text, tree) = (self.text(), self.tree());
        let root = tree.root()?;
        let kind = self.kind().filter(|kind| kind.name() == tree.local_name(root, text));
        let mut outline = Outline { tree: &tree, text, left: LISTED };
        let mut symbol = outline.symbol(root, SymbolSort::Component, kind.and_then(Kind::spec));
        if let Some(component) = self.checked().component.as_ref().filter(|name| !name.full_name.is_empty()) {
            symbol.detail = std::mem::replace(&mut symbol.name, component.full_name.to_string());
        }
        Some(symbol)
    }
}

struct Outline<'a> {
    tree: &'a Tree,
    text: &'a str,
    left: usize,
}

impl Outline<'_> {
    fn symbol(&mut self, id: NodeId, sort: SymbolSort, spec: Option<&'static RecordSpec>) -> Symbol {
        let (tree, text) = (self.tree, self.text);
        let node = tree.node(id);
        let mut children = Vec::new();
        let mut names: Option<(u8, usize)> = None;
        for child in tree.elements(id) {
            let Some(left) = self.left.checked_sub(1) else { break };
            self.left = left;
            let name = tree.local_name(child, text);
            let field = spec.and_then(|spec| spec.field(name));
            let is_record = tree.elements(child).next().is_some();
            let sort = match field.map(|field| field.ty) {
                Some(FieldType::Record(_)) => SymbolSort::Record,
                _ if is_record => SymbolSort::Record,
                _ if field.is_some_and(|field| field.reference.is_some()) => SymbolSort::Reference,
                Some(FieldType::Boolean) => SymbolSort::Boolean,
                Some(FieldType::Enum(_)) => SymbolSort::Value,
                Some(FieldType::Integer | FieldType::IntegerText | FieldType::Double) => SymbolSort::Number,
                _ => SymbolSort::Text,
            };
            let inner = match field.map(|field| field.ty) {
                Some(FieldType::Record(inner)) => Some(inner),
                _ => None,
            };
            let rank = rank(name, sort);
            if rank.is_some_and(|rank| names.is_none_or(|(best, _)| rank < best)) {
                names = rank.map(|rank| (rank, children.len()));
            }
            children.push(self.symbol(child, sort, inner));
        }
        let detail = match (sort, names) {
            (SymbolSort::Component, _) => String::new(),
            (SymbolSort::Record, names) => {
                names.map(|(_, at)| children[at].detail.clone()).unwrap_or_default()
            }
            _ => shown(line(tree, text, id)),
        };
        Symbol {
            name: tree.name(id, text).to_owned(),
            detail,
            sort,
            span: node.span,
            name_span: node.name,
            children,
        }
    }
}

/// How well a child names the element that it is in: what is called like a name does best, then what names another
/// component, then any text.
fn rank(name: &str, sort: SymbolSort) -> Option<u8> {
    match sort {
        _ if compare::NAMES.contains(&name) => Some(0),
        SymbolSort::Reference => Some(1),
        SymbolSort::Text => Some(2),
        SymbolSort::Value => Some(3),
        _ => None,
    }
}

fn shown(mut value: String) -> String {
    if let Some((at, _)) = value.char_indices().nth(SHOWN) {
        value.truncate(at);
        value.push('…');
    }
    value
}
