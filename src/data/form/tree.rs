//! Files of `sf data import tree`: records with `attributes`, and plans that name such files in order.

use super::super::read::{Event, Events, Fault, Scalar, skip_rest};
use super::super::row::{CellValue, Operation, Row};
use super::node::Node;
use super::{Numbers, Rows, skip};
use crate::source::Span;

/// A step of a plan.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) struct Step {
    /// The files, relative to the plan, each with its place there.
    pub(in crate::data) files: Vec<(String, Span)>,
}

/// The steps of a plan.
pub(in crate::data) fn plan(node: &Node, rows: &mut dyn Rows) -> Vec<Step> {
    let mut steps = Vec::new();
    for step in node.list() {
        let files = step.get("files").map(Node::list).unwrap_or_default();
        if files.is_empty() {
            rows.fault(
                Fault::new(step.span, "this step names no files")
                    .help("give it `files`: a list of tree files"),
            );
        }
        let mut named = Vec::new();
        for file in files {
            // A file can stand for itself, or be an object with a `path`: both were seen.
            match file.text().or_else(|| file.get("path").and_then(Node::text)) {
                Some(path) => named.push((path.to_owned(), file.span)),
                None => rows.fault(Fault::new(file.span, "a file must be given by its name")),
            }
        }
        steps.push(Step { files: named });
    }
    steps
}

/// Reads a file of records.
pub(in crate::data) fn read<E: Events>(events: &mut E, rows: &mut dyn Rows) -> Result<(), Fault> {
    let (event, span) = events.next()?;
    if event != Event::Object {
        rows.fault(
            Fault::new(span, "a tree file is an object with `records`")
                .help("write `{ \"records\": [ … ] }`"),
        );
        return Ok(());
    }
    let mut reader = Reader { rows, numbers: Numbers::default(), spare: Vec::new() };
    loop {
        let (event, _) = events.next()?;
        match event {
            Event::Key("records") => {
                let (event, span) = events.next()?;
                if event == Event::List {
                    reader.records(events, 0)?;
                } else {
                    let is_open = event == Event::Object;
                    reader.rows.fault(Fault::new(span, "`records` must be a list"));
                    if is_open {
                        skip_rest(events, 1)?;
                    }
                }
            }
            Event::Key(_) => {
                skip(events)?;
            }
            _ => return Ok(()),
        }
    }
}

struct Reader<'r> {
    rows: &'r mut dyn Rows,
    numbers: Numbers,
    /// Rows that are not in use: records lie in each other.
    spare: Vec<Row>,
}

impl Reader<'_> {
    /// The records of a list, behind the bracket that opens it.
    fn records<E: Events>(&mut self, events: &mut E, depth: usize) -> Result<(), Fault> {
        loop {
            let (event, span) = events.next()?;
            match event {
                Event::EndList | Event::End => return Ok(()),
                Event::Object => {
                    let mut row = self.spare.pop().unwrap_or_default();
                    row.clear();
                    row.span = span;
                    row.is_child = depth > 0;
                    self.record(events, &mut row, depth)?;
                    row.settle_locals();
                    // A record with an id is there already.
                    if row.get("Id").is_some() || row.get("id").is_some() {
                        row.operation = Operation::Other;
                    }
                    row.number = self.numbers.next(row.object());
                    self.rows.row(&row);
                    self.spare.push(row);
                }
                event => {
                    let is_open = event == Event::List;
                    self.rows.fault(Fault::new(span, "a record must be an object"));
                    if is_open {
                        skip_rest(events, 1)?;
                    }
                }
            }
        }
    }

    fn record<E: Events>(&mut self, events: &mut E, row: &mut Row, depth: usize) -> Result<(), Fault> {
        row.key_span = row.span;
        row.object_span = row.span;
        loop {
            let (event, span) = events.next()?;
            match event {
                Event::Key("attributes") => attributes(events, row)?,
                Event::Key(key) => {
                    row.push_name(key, span);
                    let (event, span) = events.next()?;
                    match event {
                        Event::Scalar(Scalar::Text(text)) => {
                            let value = match text.strip_prefix('@') {
                                Some(key) if !key.is_empty() => CellValue::Local(key),
                                _ => CellValue::Scalar(Scalar::Text(text)),
                            };
                            row.set_value(value, span);
                        }
                        Event::Scalar(scalar) => row.set_value(CellValue::Scalar(scalar), span),
                        Event::Object => self.children(events, row, span, depth)?,
                        Event::List => {
                            let end = skip_rest(events, 1)?;
                            row.set_value(CellValue::Parts, Span::new(span.start, end.end));
                        }
                        _ => return Ok(()),
                    }
                }
                _ => {
                    row.span.end = span.end.max(row.span.end);
                    return Ok(());
                }
            }
        }
    }

    /// The value of a field that is an object: records below this one, or something that is no value.
    fn children<E: Events>(
        &mut self,
        events: &mut E,
        row: &mut Row,
        start: Span,
        depth: usize,
    ) -> Result<(), Fault> {
        let mut is_list = false;
        loop {
            let (event, span) = events.next()?;
            match event {
                Event::Key("records") => {
                    let (event, _) = events.next()?;
                    match event {
                        Event::List => {
                            is_list = true;
                            self.records(events, depth + 1)?;
                        }
                        Event::Object => {
                            skip_rest(events, 1)?;
                        }
                        _ => {}
                    }
                }
                Event::Key(_) => {
                    skip(events)?;
                }
                _ => {
                    if is_list {
                        row.drop_name();
                    } else {
                        row.set_value(CellValue::Parts, Span::new(start.start, span.end));
                    }
                    return Ok(());
                }
            }
        }
    }
}

/// What a record is and how others call it.
fn attributes<E: Events>(events: &mut E, row: &mut Row) -> Result<(), Fault> {
    let (event, _) = events.next()?;
    match event {
        Event::Object => {}
        Event::List => return skip_rest(events, 1).map(|_| ()),
        _ => return Ok(()),
    }
    loop {
        let (event, _) = events.next()?;
        let Event::Key(key) = event else { return Ok(()) };
        let (is_type, is_id) = (key == "type", key == "referenceId");
        let (event, span) = events.next()?;
        match event {
            Event::Scalar(Scalar::Text(text)) if is_type => row.set_object(text, span),
            Event::Scalar(Scalar::Text(text)) if is_id => row.set_key(text, span),
            Event::Object | Event::List => {
                skip_rest(events, 1)?;
            }
            _ => {}
        }
    }
}
