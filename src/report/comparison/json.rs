//! The versioned JSON of a comparison.

use std::io::{self, Write};

use serde::Serialize;

use super::Compared;
use crate::compare::{
    Change, ComponentDiff, ElementChange, ElementDiff, Extent, Facts, FileDiff, Key, Status, Value, path,
};
use crate::report::json::Tool;
use crate::report::json_text;

/// Version of the format. A new one is needed when a property goes or changes its meaning.
const VERSION: u32 = 1;

pub(super) fn write(compared: Compared<'_>, out: &mut impl Write) -> io::Result<()> {
    let all = compared.comparison;
    let of = |extent| all.count(|status| *status == Status::Changed(extent));
    let summary = Summary {
        added: all.count(|status| *status == Status::Added),
        removed: all.count(|status| *status == Status::Removed),
        renamed: all.count(|status| matches!(status, Status::Renamed { .. })),
        changed: of(Extent::Values),
        order: of(Extent::Order),
        comments: of(Extent::Comments),
        form: of(Extent::Form),
        unread: all.count(|status| *status == Status::Unread),
        same: all.same,
    };
    let components = all.components.iter().map(ComponentV1::new).collect();
    let diff = DiffV1 {
        version: VERSION,
        tool: Tool::OMNIC,
        old: compared.old,
        new: compared.new,
        summary,
        components,
    };
    json_text::pretty(&diff, out)?;
    out.flush()
}

#[derive(Serialize)]
struct DiffV1<'a> {
    version: u32,
    tool: Tool,
    old: &'a str,
    new: &'a str,
    summary: Summary,
    components: Vec<ComponentV1<'a>>,
}

#[derive(Serialize)]
struct Summary {
    added: usize,
    removed: usize,
    renamed: usize,
    changed: usize,
    order: usize,
    comments: usize,
    form: usize,
    unread: usize,
    same: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ComponentV1<'a> {
    #[serde(rename = "type")]
    ty: &'a str,
    full_name: &'a str,
    status: &'static str,
    from: Option<&'a str>,
    extent: Option<&'static str>,
    remark: Option<&'a str>,
    files: Vec<FileV1<'a>>,
}

impl<'a> ComponentV1<'a> {
    fn new(component: &'a ComponentDiff) -> Self {
        let (status, from, extent) = match &component.status {
            Status::Added => ("added", None, None),
            Status::Removed => ("removed", None, None),
            Status::Changed(extent) => ("changed", None, Some(extent_name(*extent))),
            Status::Renamed { from } => ("renamed", Some(&**from), None),
            Status::Unread => ("unread", None, None),
        };
        Self {
            ty: &component.ty,
            full_name: &component.name,
            status,
            from,
            extent,
            remark: component.remark.as_deref(),
            files: component.files.iter().map(FileV1::new).collect(),
        }
    }
}

fn extent_name(extent: Extent) -> &'static str {
    match extent {
        Extent::Form => "form",
        Extent::Comments => "comments",
        Extent::Order => "order",
        Extent::Values => "values",
    }
}

#[derive(Serialize)]
struct FileV1<'a> {
    path: &'a str,
    status: &'static str,
    kind: Option<&'static str>,
    extent: Option<&'static str>,
    old: Option<FactsV1<'a>>,
    new: Option<FactsV1<'a>>,
    elements: Option<Vec<ElementV1<'a>>>,
    lines: Option<Lines>,
    entries: Option<Vec<Self>>,
}

impl<'a> FileV1<'a> {
    fn new(file: &'a FileDiff) -> Self {
        let (mut elements, mut lines, mut entries) = (None, None, None);
        let kind = file.change.as_ref().map(|change| match change {
            Change::Xml { elements: found, .. } => {
                elements = Some(found.iter().map(ElementV1::new).collect());
                "xml"
            }
            Change::Text { added, removed, .. } => {
                lines = Some(Lines { added: *added, removed: *removed });
                "text"
            }
            Change::Binary => "binary",
            Change::Archive { entries: found } => {
                entries = Some(found.iter().map(Self::new).collect());
                "archive"
            }
        });
        let status = match (&file.old, &file.new) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "changed",
        };
        Self {
            path: &file.path,
            status,
            kind,
            extent: file.change.is_some().then(|| extent_name(file.extent())),
            old: file.old.as_ref().map(FactsV1::new),
            new: file.new.as_ref().map(FactsV1::new),
            elements,
            lines,
            entries,
        }
    }
}

#[derive(Serialize)]
struct FactsV1<'a> {
    size: u64,
    sha256: &'a str,
}

impl<'a> FactsV1<'a> {
    fn new(facts: &'a Facts) -> Self {
        Self { size: facts.size, sha256: &facts.sha256 }
    }
}

#[derive(Serialize)]
struct Lines {
    added: u64,
    removed: u64,
}

#[derive(Serialize)]
struct ElementV1<'a> {
    path: String,
    steps: Vec<StepV1<'a>>,
    change: &'static str,
    old: Option<ValueV1<'a>>,
    new: Option<ValueV1<'a>>,
}

impl<'a> ElementV1<'a> {
    fn new(element: &'a ElementDiff) -> Self {
        let steps = element.path.iter().map(|step| {
            let (key, old, new) = match &step.key {
                Key::Only => (None, None, None),
                Key::Named(key) => (Some(&**key), None, None),
                Key::Place { old, new } => (None, *old, *new),
            };
            StepV1 { name: &step.name, key, old, new }
        });
        Self {
            path: path(&element.path),
            steps: steps.collect(),
            change: match element.kind {
                ElementChange::Added => "added",
                ElementChange::Removed => "removed",
                ElementChange::Changed => "changed",
                ElementChange::Reordered => "reordered",
            },
            old: element.old.as_ref().map(ValueV1::new),
            new: element.new.as_ref().map(ValueV1::new),
        }
    }
}

#[derive(Serialize)]
struct StepV1<'a> {
    name: &'a str,
    key: Option<&'a str>,
    old: Option<u32>,
    new: Option<u32>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum ValueV1<'a> {
    Text(&'a str),
    Nil(bool),
    Elements(Vec<LeafV1<'a>>),
}

#[derive(Serialize)]
struct LeafV1<'a> {
    path: &'a str,
    text: &'a str,
}

impl<'a> ValueV1<'a> {
    fn new(value: &'a Value) -> Self {
        match value {
            Value::Text(text) => Self::Text(text),
            Value::Nil => Self::Nil(true),
            Value::Elements(leaves) => {
                Self::Elements(leaves.iter().map(|(path, text)| LeafV1 { path, text }).collect())
            }
        }
    }
}
