//! A whole file, for one that is empty.

use super::elements::Legal;
use super::insert::{Insert, Part};
use super::{Item, LABELS, Sort};
use crate::explain;
use crate::format::{INDENT, is_formatted};
use crate::ide::Site;
use crate::model::{FullName, Kind, RecordSpec};
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

/// The text of a new file for a component. What somebody has to decide is empty, or the first of what it can be.
pub(in crate::ide) fn file(legal: Legal, full_name: &str) -> Option<String> {
    let mut insert = Insert::plain(DECLARATION);
    root(&mut insert, legal, full_name).filter(|()| is_formatted(legal.kind))?;
    insert.push("\n");
    Some(insert.filled())
}

fn root(insert: &mut Insert, legal: Legal, full_name: &str) -> Option<()> {
    let kind = legal.kind;
    insert.push(format!("<{} xmlns=\"{METADATA_NAMESPACE}\">", kind.name()));
    fields(insert, kind.spec()?, legal, &title(full_name));
    insert.push(format!("\n</{}>", kind.name()));
    Some(())
}

/// The fields that a new file holds, with a label made of its name.
fn fields(insert: &mut Insert, record: &'static RecordSpec, legal: Legal, title: &str) {
    let useful = USEFUL.iter().find(|(kind, _)| *kind == legal.kind).map_or(&[][..], |(_, fields)| *fields);
    let fields = legal.fields(record).into_iter();
    for field in fields.filter(|field| field.required || useful.contains(&field.name)) {
        insert.push(format!("\n{INDENT}<"));
        if LABELS.contains(&field.name) {
            insert.push(format!("{}>", field.name));
            insert.parts.push(Part::Hole(escape_text(title).into_owned()));
            insert.push(format!("</{}>", field.name));
        } else {
            legal.push(insert, field, "", 1);
        }
    }
}

/// What people would call a component of that name.
fn title(full_name: &str) -> String {
    FullName::from_stem(full_name).developer_name().replace('_', " ")
}
