//! Elements: which may stand at a place, and what they are put in as.

use super::insert::{Insert, Part};
use super::place::{At, Place};
use super::{Item, Sort};
use crate::explain;
use crate::format::INDENT;
use crate::model::{
    ApiVersion, EnumSpec, EnumValue, FieldSpec, FieldType, Kind, RecordSpec, VersionStatus, written_order,
};
use crate::source::Span;

/// What files may hold: their kind, and their API version.
#[derive(Clone, Copy)]
pub(super) struct Legal {
    pub(super) kind: Kind,
    pub(super) api: ApiVersion,
}

impl Legal {
    /// The fields that a record may have in this version, in the order in which the platform writes them.
    pub(super) fn fields(self, record: &'static RecordSpec) -> Vec<&'static FieldSpec> {
        let mut fields: Vec<&FieldSpec> = record.fields.iter().filter(|field| self.has(field)).collect();
        fields.sort_by_key(|field| written_order(field.name));
        fields
    }

    fn has(self, field: &FieldSpec) -> bool {
        field.status(self.api, self.kind.since()) != VersionStatus::Error
    }

    /// The values that a list has in this version.
    pub(super) fn values(self, values: &'static EnumSpec) -> impl Iterator<Item = &'static EnumValue> {
        let is_legal =
            move |value: &&EnumValue| value.since.status(self.api, self.kind.since()) != VersionStatus::Error;
        values.values.iter().filter(is_legal)
    }

    /// An element of a field, with what it must hold: from its name on, or from the `<` before it.
    pub(super) fn element(self, field: &'static FieldSpec, prefix: &str, from_name: bool) -> Insert {
        let mut insert = Insert::default();
        if !from_name {
            insert.push("<");
        }
        self.push(&mut insert, field, prefix, 0);
        insert
    }

    /// The fields that a record must have, each on a line of its own.
    pub(super) fn push_required(
        self,
        insert: &mut Insert,
        record: &'static RecordSpec,
        prefix: &str,
        depth: usize,
    ) {
        for field in self.fields(record).into_iter().filter(|field| field.required) {
            insert.push(new_line(depth));
            insert.push("<");
            self.push(insert, field, prefix, depth);
        }
    }

    /// From the name on.
    pub(super) fn push(self, insert: &mut Insert, field: &'static FieldSpec, prefix: &str, depth: usize) {
        insert.push(format!("{prefix}{}>", field.name));
        match field.ty {
            FieldType::Record(record) => {
                let before = insert.parts.len();
                self.push_required(insert, record, prefix, depth + 1);
                if insert.parts.len() == before {
                    insert.push(new_line(depth + 1));
                    insert.parts.push(Part::Hole(String::new()));
                }
                insert.push(new_line(depth));
            }
            FieldType::Boolean => insert.parts.push(Part::Choice(vec!["true", "false"])),
            FieldType::Enum(values) => {
                insert.parts.push(Part::Choice(self.values(values).map(|value| value.name).collect()));
            }
            FieldType::Version => insert.parts.push(Part::Hole(self.api.to_string())),
            _ => insert.parts.push(Part::Hole(String::new())),
        }
        insert.push(format!("</{prefix}{}>", field.name));
    }
}

fn new_line(depth: usize) -> String {
    format!("\n{}", INDENT.repeat(depth))
}

/// Fields of every type that no file needs.
const INHERITED: &[&str] = &["fullName", "module"];

/// How much of an element there is already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    /// Nothing.
    Nothing,
    /// The `<` before the name.
    Open,
    /// All but the name.
    AllButName,
}

/// The elements that may stand in a record and do not yet, those that must first.
pub(super) fn items(place: &Place<'_>, record: At, legal: Legal, span: Span, given: Given) -> Vec<Item> {
    let around = place.element(record);
    let Some(spec) = around.record else { return Vec::new() };
    let prefix = prefix(around.name);
    let present: Vec<&str> = place.children(record).collect();
    let mut fields = legal.fields(spec);
    fields.retain(|field| field.repeats || !present.contains(&field.name));
    fields.sort_by_key(|field| {
        let is_due = field.required && !present.contains(&field.name);
        (!is_due, INHERITED.contains(&field.name))
    });
    let item = |field: &'static FieldSpec| Item {
        label: field.name.to_owned(),
        sort: if matches!(field.ty, FieldType::Record(_)) { Sort::Record } else { Sort::Field },
        detail: detail(field),
        documentation: explain::field_note(field),
        filter: (!prefix.is_empty()).then(|| format!("{prefix}{}", field.name)),
        span,
        insert: match given {
            Given::AllButName => Insert::plain(format!("{prefix}{}", field.name)),
            _ => legal.element(field, prefix, given == Given::Open),
        },
    };
    fields.into_iter().map(item).collect()
}

fn detail(field: &FieldSpec) -> String {
    let form = explain::field_form(field);
    if field.required { format!("{form}, required") } else { form }
}

/// The prefix of a qualified name, with its colon.
fn prefix(name: &str) -> &str {
    name.rfind(':').map_or("", |colon| &name[..=colon])
}
