//! Omnic's own form: records by object.

use super::super::read::{Event, Events, Fault, Scalar, skip_rest};
use super::super::row::{CellValue, Row, typed};
use super::{Numbers, Rows, skip};
use crate::object::{FieldKind, Object};
use crate::source::Span;

/// What stands before the number of the version.
pub(in crate::data) const MARK: &str = "data/";

/// The version that is read and written.
pub(in crate::data) const VERSION: &str = "data/1";

/// Reads a package.
pub(in crate::data) fn read<E: Events>(events: &mut E, rows: &mut dyn Rows) -> Result<(), Fault> {
    let (event, span) = events.next()?;
    if event != Event::Object {
        rows.fault(Fault::new(span, "a data package is an object with `omnic` and `records`"));
        return Ok(());
    }
    loop {
        let (event, span) = events.next()?;
        match event {
            Event::Key("omnic") => {
                let (event, span) = events.next()?;
                if event != Event::Scalar(Scalar::Text(VERSION)) {
                    rows.fault(
                        Fault::new(span, format!("this version of packages is not known: `{VERSION}` is"))
                            .help("write `omnic: data/1`, or use a newer omnic"),
                    );
                    return Ok(());
                }
            }
            Event::Key("records") => {
                let (event, span) = events.next()?;
                match event {
                    Event::Object => objects(events, rows)?,
                    Event::Scalar(Scalar::Null) => {}
                    event => {
                        let is_open = opens(event);
                        rows.fault(
                            Fault::new(
                                span,
                                "`records` must be an object: for each object of the org a list",
                            )
                            .help("write `records: { User: [ … ] }`"),
                        );
                        rest(events, is_open)?;
                    }
                }
            }
            // Names the published schema, for editors.
            Event::Key("$schema") => {
                skip(events)?;
            }
            Event::Key(key) => {
                let fault = Fault::new(span, format!("`{key}` is no part of a package"))
                    .help("a package has `omnic` and `records`");
                rows.fault(fault);
                skip(events)?;
            }
            _ => return Ok(()),
        }
    }
}

/// The lists of records, behind the brace that opens them.
fn objects<E: Events>(events: &mut E, rows: &mut dyn Rows) -> Result<(), Fault> {
    let mut numbers = Numbers::default();
    let mut row = Row::default();
    let mut object = String::new();
    loop {
        let (event, object_span) = events.next()?;
        let Event::Key(key) = event else { return Ok(()) };
        object.clear();
        object.push_str(key);
        let table = Object::named(&object);
        let (event, span) = events.next()?;
        match event {
            Event::List => {}
            Event::Scalar(Scalar::Null) => continue,
            event => {
                let is_open = opens(event);
                rows.fault(
                    Fault::new(span, format!("the records of {object} must be a list"))
                        .help("write each record as an item of a list, with its fields"),
                );
                rest(events, is_open)?;
                continue;
            }
        }
        loop {
            let (event, span) = events.next()?;
            match event {
                Event::EndList | Event::End => break,
                Event::Object => {
                    row.clear();
                    row.set_object(&object, object_span);
                    row.number = numbers.next(&object);
                    row.span = span;
                    record(events, table, &mut row, rows)?;
                    rows.row(&row);
                }
                event => {
                    let is_open = opens(event);
                    rows.fault(Fault::new(span, "a record must be an object: fields with their values"));
                    rest(events, is_open)?;
                }
            }
        }
    }
}

/// A record, behind the brace that opens it.
fn record<E: Events>(
    events: &mut E,
    table: Option<&'static Object>,
    row: &mut Row,
    rows: &mut dyn Rows,
) -> Result<(), Fault> {
    row.key_span = row.span;
    loop {
        let (event, span) = events.next()?;
        match event {
            Event::Key("name") => {
                let (event, span) = events.next()?;
                match event {
                    Event::Scalar(Scalar::Text(name) | Scalar::Number(name)) if !name.is_empty() => {
                        row.set_key(name, span);
                    }
                    event => {
                        let is_open = opens(event);
                        rows.fault(
                            Fault::new(span, "the `name` of a record must be a text")
                                .help("other records refer to it by that name; leave it out if none does"),
                        );
                        rest(events, is_open)?;
                    }
                }
            }
            Event::Key(key) => {
                row.push_name(key, span);
                if !events.is_replaceable() {
                    row.fix_place();
                }
                let (event, span) = events.next()?;
                match event {
                    Event::Scalar(Scalar::Text(text)) => {
                        let value = reference(table, row.last_name(), text);
                        row.set_value(value, span);
                    }
                    Event::Scalar(scalar) => row.set_value(CellValue::Scalar(scalar), span),
                    event => {
                        let is_open = opens(event);
                        let end = rest(events, is_open)?.unwrap_or(span);
                        row.set_value(CellValue::Parts, Span::new(span.start, end.end));
                    }
                }
                if !events.is_replaceable() {
                    row.fix_place();
                }
            }
            _ => {
                row.span.end = span.end.max(row.span.end);
                return Ok(());
            }
        }
    }
}

/// Reads a text: `Type:Name` is a reference where the name of the field says so.
pub(in crate::data) fn reference<'t>(
    table: Option<&'static Object>,
    field: &str,
    text: &'t str,
) -> CellValue<'t> {
    let plain = CellValue::Scalar(Scalar::Text(text));
    let Some((object, name)) = typed(text) else { return plain };
    let is_reference = match table.and_then(|table| table.field(field)) {
        Some(field) => matches!(field.kind, FieldKind::Reference(_)),
        // Of other objects and of custom fields only the names are known.
        None => field.ends_with("Id") || field.ends_with("__c") && Object::named(object).is_some(),
    };
    if is_reference { CellValue::Named(object, name) } else { plain }
}

/// Whether an event opens something that has to be skipped.
fn opens(event: Event<'_>) -> bool {
    matches!(event, Event::Object | Event::List)
}

/// Skips the rest of what has been opened; gives its end.
fn rest<E: Events>(events: &mut E, is_open: bool) -> Result<Option<Span>, Fault> {
    if !is_open {
        return Ok(None);
    }
    skip_rest(events, 1).map(Some)
}
