//! Writes a document in the style of the platform.

use super::Refusal;
use super::rows::{Row, Rows, breaks};
use crate::model::{Doc, Record, Value, stray_text, trim, written_order};
use crate::xml::{NodeId, NodeKind};

/// What a level of elements is indented by.
pub(crate) const INDENT: &str = "    ";

/// The formatted text of a document whose root is that of its kind.
pub(super) fn document(doc: &Doc<'_>) -> Result<String, Refusal> {
    let mut printer =
        Printer { doc, out: String::with_capacity(doc.text.len() + 64), line_end: line_end(doc.text) };
    let top = Rows::top(&doc.tree, doc.text);
    printer.declaration();
    printer.rows(&top, 0, |printer, _| printer.record(&doc.root, 0))?;
    printer.out.push_str(printer.line_end);
    Ok(printer.out)
}

/// The line end of a file: that of its first line.
fn line_end(text: &str) -> &'static str {
    match memchr::memchr(b'\n', text.as_bytes()) {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

struct Printer<'a, 't> {
    doc: &'a Doc<'t>,
    out: String,
    line_end: &'static str,
}

impl<'t> Printer<'_, 't> {
    fn declaration(&mut self) {
        let tree = &self.doc.tree;
        let written = tree.top().find(|&id| tree.node(id).kind == NodeKind::Declaration);
        // The version is the first value of every declaration.
        let version = written.and_then(|id| self.raw(id).split(['"', '\'']).nth(1)).unwrap_or("1.0");
        self.out.push_str("<?xml version=\"");
        self.out.push_str(version);
        self.out.push_str("\" encoding=\"UTF-8\"?>");
    }

    /// An element that holds fields.
    fn record(&mut self, record: &Record<'_>, depth: usize) -> Result<(), Refusal> {
        let doc = self.doc;
        if !self.start_tag(record.node) {
            return Ok(());
        }
        if let Some(node) = stray_text(&doc.tree, record.node, doc.text) {
            let element = doc.tree.local_name(record.node, doc.text);
            let mut span = doc.tree.node(node).span;
            span.start = span.end - doc.text[span].trim_start_matches([' ', '\t', '\n', '\r']).len() as u32;
            span.end = span.start + trim(&doc.text[span]).len() as u32;
            let message = format!("there is text directly inside `{element}`, which holds only fields");
            return Err(Refusal { span, message });
        }
        let field = |row: &Row| record.fields.binary_search_by_key(&row.element, |field| field.node).ok();
        let mut rows = Rows::of(&doc.tree, doc.text, record.node);
        // A misspelt field stands where the one that is meant belongs. Repeats stay in their order.
        rows.elements.sort_by_key(|row| {
            written_order(match field(row).map(|at| &record.fields[at]) {
                Some(field) => field.spec.or(field.meant).map_or(field.name, |spec| spec.name),
                None => doc.tree.local_name(row.element, doc.text),
            })
        });
        self.rows(&rows, depth + 1, |printer, row| match field(row).map(|at| &record.fields[at].value) {
            Some(Value::Record(inner)) => printer.record(inner, depth + 1),
            _ => printer.other(row.element, depth + 1),
        })?;
        self.end_tag_after(&rows, record.node, depth);
        Ok(())
    }

    /// Any other element: a value, or what is not known. Only one that holds elements and no text is laid out.
    fn other(&mut self, node: NodeId, depth: usize) -> Result<(), Refusal> {
        let (tree, text) = (&self.doc.tree, self.doc.text);
        if !self.start_tag(node) {
            return Ok(());
        }
        let preserved = tree.attributes(node).iter().any(|attribute| &text[attribute.name] == "xml:space");
        if preserved || tree.elements(node).next().is_none() || stray_text(tree, node, text).is_some() {
            self.out.push_str(self.inside(node));
            self.end_tag(node);
            return Ok(());
        }
        let rows = Rows::of(tree, text, node);
        self.rows(&rows, depth + 1, |printer, row| printer.other(row.element, depth + 1))?;
        self.end_tag_after(&rows, node, depth);
        Ok(())
    }

    /// What stands inside of an element, or around the root.
    fn rows(
        &mut self,
        rows: &Rows,
        depth: usize,
        mut element: impl FnMut(&mut Self, &Row) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.beside(&rows.beside);
        self.lines(&rows.head, depth);
        if !rows.head.is_empty() {
            self.out.push_str(self.line_end);
        }
        for row in &rows.elements {
            self.lines(&row.before, depth);
            self.line(depth);
            element(self, row)?;
            self.beside(&row.after);
        }
        self.lines(&rows.tail, depth);
        Ok(())
    }

    /// A new line and its indentation.
    fn line(&mut self, depth: usize) {
        self.out.push_str(self.line_end);
        for _ in 0..depth {
            self.out.push_str(INDENT);
        }
    }

    fn lines(&mut self, comments: &[NodeId], depth: usize) {
        for &comment in comments {
            self.line(depth);
            self.out.push_str(self.raw(comment));
        }
    }

    fn beside(&mut self, comments: &[NodeId]) {
        for &comment in comments {
            self.out.push(' ');
            self.out.push_str(self.raw(comment));
        }
    }

    fn raw(&self, node: NodeId) -> &'t str {
        &self.doc.text[self.doc.tree.node(node).span]
    }

    /// What is written between the tags of an element that has both.
    fn inside(&self, node: NodeId) -> &'t str {
        let (tree, text) = (&self.doc.tree, self.doc.text);
        let end = tree.end_tag(node).map_or(tree.node(node).span.end, |tag| tag.start);
        &text[tree.node(node).open.end as usize..end as usize]
    }

    /// Writes a start tag; whether an end tag is due.
    fn start_tag(&mut self, node: NodeId) -> bool {
        let (tree, text) = (&self.doc.tree, self.doc.text);
        self.out.push('<');
        self.out.push_str(tree.name(node, text));
        for attribute in tree.attributes(node) {
            let value = &text[attribute.value];
            let quote = if value.contains('"') { '\'' } else { '"' };
            self.out.push(' ');
            self.out.push_str(&text[attribute.name]);
            self.out.push('=');
            self.out.push(quote);
            self.out.push_str(value);
            self.out.push(quote);
        }
        let has_end = tree.end_tag(node).is_some();
        self.out.push_str(if has_end { ">" } else { "/>" });
        has_end
    }

    /// Writes the end tag of an element whose inside was laid out. An empty one stays on one line or on two.
    fn end_tag_after(&mut self, rows: &Rows, node: NodeId, depth: usize) {
        if !rows.is_empty() || breaks(self.inside(node)) > 0 {
            self.line(depth);
        }
        self.end_tag(node);
    }

    fn end_tag(&mut self, node: NodeId) {
        self.out.push_str("</");
        self.out.push_str(self.doc.tree.name(node, self.doc.text));
        self.out.push('>');
    }
}
