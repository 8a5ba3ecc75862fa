//! A record as it stands in a file: every part with its place. Made for one look; the next row takes its memory.

use std::ops::Range;

use super::read::Scalar;
use super::token::read_token;
use crate::object::Object;
use crate::source::Span;

/// One record of a file.
#[derive(Debug, Default)]
pub struct Row {
    /// All texts of the row.
    text: String,
    object: Range<usize>,
    key: Option<Range<usize>>,
    id: Option<Range<usize>>,
    cells: Vec<CellText>,
    /// Place of the name of the object, which may be outside of the record.
    pub object_span: Span,
    /// Place of the key; that of the record if it has none.
    pub key_span: Span,
    /// The record.
    pub span: Span,
    /// Number of the record within its object and file, from 1.
    pub number: u32,
    /// What is done with it.
    pub operation: Operation,
    /// Whether it lies in another record, which fills one of its references.
    pub is_child: bool,
    /// Whether its loader puts other values in the place of these.
    pub is_mapped: bool,
}

/// What is done with a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Operation {
    /// It is new.
    #[default]
    Insert,
    /// It is new or changes one that is there.
    Upsert,
    /// It changes or deletes one that is there, or is only looked up.
    Other,
}

#[derive(Debug)]
struct CellText {
    name: Range<usize>,
    name_span: Span,
    value: ValueText,
    span: Span,
    is_replaceable: bool,
}

#[derive(Debug)]
enum ValueText {
    Null,
    Bool(bool),
    Number(Range<usize>),
    Text(Range<usize>),
    Local(Range<usize>),
    Named(Range<usize>, Range<usize>),
    Token(Range<usize>, Range<usize>),
    Parts,
    Computed,
}

/// A field of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell<'r> {
    /// Name of the field, as written.
    pub name: &'r str,
    /// Its place.
    pub name_span: Span,
    /// The value.
    pub value: CellValue<'r>,
    /// Its place.
    pub span: Span,
    /// Whether another value can be written in its place, and nothing else changes.
    pub is_replaceable: bool,
}

/// The value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellValue<'r> {
    /// A plain value.
    Scalar(Scalar<'r>),
    /// A record of the same package by its key alone.
    Local(&'r str),
    /// A record or component by object and name.
    Named(&'r str, &'r str),
    /// The same as `${id:Type:Name}`, which first of all stands for what is in the org.
    Token(&'r str, &'r str),
    /// A list or object.
    Parts,
    /// Something that only a database can work out.
    Computed,
}

impl CellValue<'_> {
    /// Whether the field is given nothing.
    pub fn is_empty(self) -> bool {
        matches!(self, Self::Scalar(Scalar::Null | Scalar::Text("")))
    }
}

impl Row {
    /// API name of the object, as written.
    pub fn object(&self) -> &str {
        &self.text[self.object.clone()]
    }

    /// What other records call it.
    pub fn key(&self) -> Option<&str> {
        self.key.clone().map(|key| &self.text[key])
    }

    /// The id that it had in the org it comes from, where others refer to it by that.
    pub fn id(&self) -> Option<&str> {
        self.id.clone().map(|id| &self.text[id])
    }

    /// Its fields in their order.
    pub fn cells(&self) -> impl ExactSizeIterator<Item = Cell<'_>> {
        self.cells.iter().map(|cell| self.cell(cell))
    }

    /// A field by its exact name; the last one, as readers do, if there are several.
    pub fn get(&self, name: &str) -> Option<Cell<'_>> {
        self.cells.iter().rev().find(|cell| &self.text[cell.name.clone()] == name).map(|cell| self.cell(cell))
    }

    fn cell(&self, cell: &CellText) -> Cell<'_> {
        let text = |range: &Range<usize>| &self.text[range.clone()];
        let value = match &cell.value {
            ValueText::Null => CellValue::Scalar(Scalar::Null),
            ValueText::Bool(value) => CellValue::Scalar(Scalar::Bool(*value)),
            ValueText::Number(number) => CellValue::Scalar(Scalar::Number(text(number))),
            ValueText::Text(value) => CellValue::Scalar(Scalar::Text(text(value))),
            ValueText::Local(key) => CellValue::Local(text(key)),
            ValueText::Named(object, name) => CellValue::Named(text(object), text(name)),
            ValueText::Token(object, name) => CellValue::Token(text(object), text(name)),
            ValueText::Parts => CellValue::Parts,
            ValueText::Computed => CellValue::Computed,
        };
        let (name, name_span, span) = (text(&cell.name), cell.name_span, cell.span);
        Cell { name, name_span, value, span, is_replaceable: cell.is_replaceable }
    }

    /// Forgets what it held.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
        self.object = 0..0;
        self.key = None;
        self.id = None;
        self.number = 0;
        self.operation = Operation::Insert;
        self.is_child = false;
        self.is_mapped = false;
    }

    fn keep(&mut self, text: &str) -> Range<usize> {
        let start = self.text.len();
        self.text.push_str(text);
        start..self.text.len()
    }

    pub(super) fn set_object(&mut self, object: &str, span: Span) {
        self.object = self.keep(object);
        self.object_span = span;
    }

    pub(super) fn set_key(&mut self, key: &str, span: Span) {
        self.key = Some(self.keep(key));
        self.key_span = span;
    }

    pub(super) fn set_id(&mut self, id: &str) {
        self.id = Some(self.keep(id));
    }

    /// The field that was begun last stands where no other text can be written.
    pub(super) fn fix_place(&mut self) {
        if let Some(cell) = self.cells.last_mut() {
            cell.is_replaceable = false;
        }
    }

    /// Makes texts of what looks like a reference and is none, now that the object is known.
    pub(super) fn settle_locals(&mut self) {
        let object = Object::named(self.object());
        for at in 0..self.cells.len() {
            let ValueText::Local(key) = &self.cells[at].value else { continue };
            let key = key.clone();
            let name = &self.text[self.cells[at].name.clone()];
            let is_reference = if let Some(field) = object.and_then(|object| object.field(name)) {
                field.target().is_some()
            } else {
                let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
                ["Id", "__c", "__pc"].iter().any(|end| name.ends_with(end))
                    && self.text[key.clone()].chars().all(is_name)
            };
            if !is_reference {
                // The `@` stands before the key.
                self.cells[at].value = ValueText::Text(key.start - 1..key.end);
            }
        }
    }

    /// Begins a field; [`Row::set_value`] follows.
    pub(super) fn push_name(&mut self, name: &str, span: Span) {
        let name = self.keep(name);
        self.cells.push(CellText {
            name,
            name_span: span,
            value: ValueText::Null,
            span,
            is_replaceable: true,
        });
    }

    /// Takes the field back that was begun last.
    pub(super) fn drop_name(&mut self) {
        self.cells.pop();
    }

    /// The name of the field that was begun last.
    pub(super) fn last_name(&self) -> &str {
        self.cells.last().map_or("", |cell| &self.text[cell.name.clone()])
    }

    /// Sets the value of the field that was begun last. A token for what is in the org is the same in all forms.
    pub(super) fn set_value(&mut self, value: CellValue<'_>, span: Span) {
        let value = match value {
            CellValue::Scalar(Scalar::Null) => ValueText::Null,
            CellValue::Scalar(Scalar::Bool(value)) => ValueText::Bool(value),
            CellValue::Scalar(Scalar::Number(number)) => ValueText::Number(self.keep(number)),
            CellValue::Scalar(Scalar::Text(text)) => match read_token(text) {
                Some((object, name)) => ValueText::Token(self.keep(object), self.keep(&name)),
                None => ValueText::Text(self.keep(text)),
            },
            CellValue::Local(key) => {
                self.keep("@");
                ValueText::Local(self.keep(key))
            }
            CellValue::Named(object, name) => ValueText::Named(self.keep(object), self.keep(name)),
            CellValue::Token(object, name) => ValueText::Token(self.keep(object), self.keep(name)),
            CellValue::Parts => ValueText::Parts,
            CellValue::Computed => ValueText::Computed,
        };
        if let Some(cell) = self.cells.last_mut() {
            cell.value = value;
            cell.span = span;
        }
    }
}

/// Whether a text says true or false, in any of the ways that loaders of tables take.
pub fn boolean(text: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is(&["true", "1", "yes", "y", "on"]) {
        return Some(true);
    }
    is(&["false", "0", "no", "n", "off"]).then_some(false)
}

/// `Type:Name`, where `Type` can be the name of an object.
pub(super) fn typed(text: &str) -> Option<(&str, &str)> {
    let (object, name) = text.split_once(':')?;
    let is_name = object.starts_with(|c: char| c.is_ascii_alphabetic())
        && object.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (is_name && !name.is_empty() && !name.starts_with([' ', '/', ':'])).then_some((object, name))
}
