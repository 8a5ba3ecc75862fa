//! A whole file, for one that is empty.

use std::borrow::Cow;

use super::elements::Legal;
use super::insert::{Insert, Part};
use super::{Item, LABELS, Sort};
use crate::explain;
use crate::format::{INDENT, is_formatted};
use crate::ide::Site;
use crate::model::{FieldSpec, FieldType, FullName, Kind, RecordSpec};
use crate::schema::METADATA_NAMESPACE;
use crate::source::Span;
use crate::xml::escape_text;

/// Fields that no file needs and without which a new one is worth nothing.
const USEFUL: &[(Kind, &[&str])] = &[
    (Kind::OmniChannelSettings, &["enableOmniChannel"]),
    (Kind::Package, &["types", "version"]),
    (Kind::QueueRoutingConfig, &["capacityWeight"]),
];

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The file that begins with the text at a span, if there is nothing else but a declaration.
pub(super) fn item(site: Site<'_>, legal: Legal, span: Span) -> Option<Item> {
    let text = site.text();
    let before = text[..span.start as usize].trim_start_matches('\u{feff}');
    let kind = legal.kind;
    if !is_formatted(kind) || !text[span.end as usize..].trim().is_empty() {
        return None;
    }
    let typed = &text[span];
    let mut insert = Insert::default();
    // A declaration is the first thing in a file, or there is none.
    if before.is_empty() {
        insert.push(DECLARATION);
    }
    let component = site.checked().component.as_ref();
    root(&mut insert, legal, component.map_or("", |component| &component.full_name))?;
    if text[span.end as usize..].is_empty() {
        insert.push("\n");
    }
    Some(Item {
        label: kind.name().to_owned(),
        sort: Sort::File,
        detail: "a whole file".to_owned(),
        documentation: explain::kind_note(kind),
        filter: typed.starts_with('<').then(|| format!("<{}", kind.name())),
        span,
        insert,
    })
}

/// The text of a new file for a component, and the elements in it that are empty since nothing can be told of them. What
/// else somebody has to decide is the first of what it can be.
pub(in crate::ide) fn file(legal: Legal, full_name: &str) -> Option<(String, Vec<&'static str>)> {
    let mut insert = Insert::plain(DECLARATION);
    let open = root(&mut insert, legal, full_name).filter(|_| is_formatted(legal.kind))?;
    insert.push("\n");
    Some((insert.filled(), open))
}

fn root(insert: &mut Insert, legal: Legal, full_name: &str) -> Option<Vec<&'static str>> {
    let kind = legal.kind;
    insert.push(format!("<{} xmlns=\"{METADATA_NAMESPACE}\">", kind.name()));
    let open = fields(insert, kind.spec()?, legal, &title(full_name));
    insert.push(format!("\n</{}>", kind.name()));
    Some(open)
}

/// The fields that a new file holds, with a label made of its name and small numbers. Gives those that are empty.
fn fields(insert: &mut Insert, record: &'static RecordSpec, legal: Legal, title: &str) -> Vec<&'static str> {
    let mut open = Vec::new();
    let useful = USEFUL.iter().find(|(kind, _)| *kind == legal.kind).map_or(&[][..], |(_, fields)| *fields);
    let fields = legal.fields(record).into_iter();
    for field in fields.filter(|field| field.required || useful.contains(&field.name)) {
        insert.push(format!("\n{INDENT}<"));
        let value = if LABELS.contains(&field.name) { Some(escape_text(title)) } else { number(field) };
        if let Some(value) = value {
            insert.push(format!("{}>", field.name));
            insert.parts.push(Part::Hole(value.into_owned()));
            insert.push(format!("</{}>", field.name));
            continue;
        }
        let before = insert.parts.len();
        legal.push(insert, field, "", 1);
        if insert.parts[before..].contains(&Part::Hole(String::new())) {
            open.push(field.name);
        }
    }
    open
}

/// The number that people begin with: an element with a number cannot be empty.
fn number(field: &FieldSpec) -> Option<Cow<'static, str>> {
    let is_number = matches!(field.ty, FieldType::Integer | FieldType::Double | FieldType::IntegerText);
    let is_fine = field.range.is_none_or(|range| range.contains(1.0));
    (is_number && is_fine).then_some(Cow::Borrowed("1"))
}

/// What people would call a component of that name.
fn title(full_name: &str) -> String {
    FullName::from_stem(full_name).developer_name().replace('_', " ")
}
