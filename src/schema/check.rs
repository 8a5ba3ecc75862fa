//! Holds a document against the table of its kind and records every breach.

use std::collections::HashMap;

use super::fault::{FaultKind, SchemaFault};
use crate::model::{
    ApiVersion, Class, Doc, Field, FieldId, FieldSpec, FieldType, Kind, Record, Value, ValueFault,
    VersionStatus, stray_text, written_order,
};
use crate::source::Span;
use crate::xml::{NodeId, XSI};

/// The namespace of every metadata file.
pub const METADATA_NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

/// The version that renamed the fields of `WorkSkillRouting`; before it, nothing is known to be required.
const WORK_SKILL_ROUTING_RENAMED: ApiVersion = ApiVersion::new(46);

/// The version whose documents lower the least seconds of after-conversation work from 36 to 10.
const ACW_MINIMUM_LOWERED: ApiVersion = ApiVersion::new(58);

/// Least seconds of after-conversation work in documents before [`ACW_MINIMUM_LOWERED`].
const FORMER_ACW_MINIMUM: i32 = 36;

/// The breaches of one file, in no particular order.
///
/// Files of partly read kinds (flows, profiles and their like) are only checked for versions.
pub fn check<'t>(doc: &Doc<'t>, version: ApiVersion) -> Vec<SchemaFault<'t>> {
    let mut checker =
        Checker { doc, version, partial: doc.kind.class() == Class::Partial, faults: Vec::new() };
    checker.file();
    checker.faults
}

/// Whether a fault means that nothing else in the file can be judged.
pub fn is_fatal(faults: &[SchemaFault<'_>]) -> bool {
    faults.iter().any(|fault| matches!(fault.kind, FaultKind::WrongRoot { .. }))
}

/// Where fields of one name stand in their record, by index.
struct Seen {
    /// The first one that is spelt right.
    known: Option<usize>,
    /// The last one so far.
    last: usize,
}

struct Checker<'a, 't> {
    doc: &'a Doc<'t>,
    version: ApiVersion,
    partial: bool,
    faults: Vec<SchemaFault<'t>>,
}

impl<'t> Checker<'_, 't> {
    fn add(&mut self, span: Span, kind: FaultKind<'t>) {
        self.faults.push(SchemaFault { kind, span });
    }

    fn file(&mut self) {
        let doc = self.doc;
        let root = doc.root.node;
        let found = doc.tree.local_name(root, doc.text);
        if found != doc.kind.name() {
            if !self.partial {
                self.add(doc.tag_name(root), FaultKind::WrongRoot { found, expected: doc.kind.name() });
            }
            return;
        }
        if self.partial {
            self.record(&doc.root, true);
            return;
        }
        let namespace = doc.tree.namespace(root, doc.text);
        if namespace.as_deref() != Some(METADATA_NAMESPACE) {
            let found = namespace.map(std::borrow::Cow::into_owned);
            self.add(doc.root_tag(), FaultKind::WrongNamespace { found });
        }
        self.attributes(root);
        let mut status = VersionStatus::Ok;
        if doc.kind.class() == Class::Core {
            status = doc.kind.since().type_status(self.version);
        }
        if status != VersionStatus::Ok {
            self.add(doc.root_tag(), FaultKind::TypeNotInVersion { status });
        }
        self.record(&doc.root, status == VersionStatus::Ok);
    }

    /// `versions`: whether fields are held against the API version; not inside what it does not have.
    fn record(&mut self, record: &Record<'t>, versions: bool) {
        let doc = self.doc;
        let element = doc.tree.local_name(record.node, doc.text);
        let mut outdated = Vec::new();
        for field in &record.fields {
            if !self.partial {
                self.attributes(field.node);
            }
            let Some(spec) = field.spec else {
                if !self.partial {
                    let kind = FaultKind::UnknownField { field: field.name, element, parent: record.spec };
                    self.add(doc.tag_name(field.node), kind);
                }
                continue;
            };
            if versions && field.is_given() {
                self.version_of(record, field, spec, &mut outdated);
            }
            if !self.partial {
                self.value(field, spec);
            }
            if let Value::Record(inner) = &field.value {
                self.record(inner, versions && !outdated.contains(&spec.id));
            }
        }
        if self.partial {
            return;
        }
        if let Some(node) = stray_text(&doc.tree, record.node, doc.text) {
            self.add(
                inked(doc.tree.node(node).span, doc.text),
                FaultKind::UnexpectedText { element, nil: false },
            );
        }
        self.sequence(record, element);
        self.required(record, element);
    }

    /// Reports a field that the version does not have, once in a record, or else such a value.
    fn version_of(
        &mut self,
        record: &Record<'t>,
        field: &Field<'t>,
        spec: &'static FieldSpec,
        outdated: &mut Vec<FieldId>,
    ) {
        if outdated.contains(&spec.id) {
            return;
        }
        let doc = self.doc;
        let status = spec.status(self.version, doc.kind.since());
        if status != VersionStatus::Ok {
            outdated.push(spec.id);
            let kind = FaultKind::FieldNotInVersion { field: spec, value: None, status, parent: record.spec };
            self.add(doc.tag_name(field.node), kind);
        } else if let (FieldType::Enum(values), Value::Text(text)) = (spec.ty, &field.value)
            && let Some(value) = values.value(text)
        {
            let status = value.since.status(self.version, doc.kind.since());
            if status != VersionStatus::Ok {
                let value = Some(value);
                let kind = FaultKind::FieldNotInVersion { field: spec, value, status, parent: record.spec };
                self.add(doc.value(field), kind);
            }
        }
    }

    fn value(&mut self, field: &Field<'t>, spec: &'static FieldSpec) {
        let doc = self.doc;
        let span = doc.value(field);
        match &field.value {
            Value::Invalid(ValueFault::WrongType(value)) => {
                self.add(span, FaultKind::WrongType { field: spec, value: value.to_string() });
            }
            Value::Invalid(ValueFault::UnknownValue(value)) => {
                if let FieldType::Enum(values) = spec.ty {
                    self.add(span, FaultKind::UnknownValue { field: spec, values, value: value.to_string() });
                }
            }
            Value::Invalid(ValueFault::OutOfRange(_)) => {
                self.add(span, FaultKind::OutOfRange { field: spec });
            }
            Value::Invalid(ValueFault::Nested) => {
                for child in doc.tree.elements(field.node) {
                    let child_name = doc.tree.local_name(child, doc.text);
                    self.add(doc.tag_name(child), FaultKind::NestedField { child: child_name, field: spec });
                }
            }
            Value::Nil => {
                if spec.required && !spec.nillable && self.requires() {
                    self.add(doc.start_tag(field.node), FaultKind::NilRequired { field: spec });
                }
                if let Some(node) = stray_text(&doc.tree, field.node, doc.text) {
                    self.add(
                        doc.tree.node(node).span,
                        FaultKind::UnexpectedText { element: field.name, nil: true },
                    );
                }
            }
            Value::Text(text) => {
                if let Some(limit) = spec.max_length {
                    let length = crate::model::trim(text).chars().count() as u32;
                    if length > limit {
                        self.add(span, FaultKind::TooLong { field: spec, length, limit });
                    }
                }
                if field.padded {
                    self.add(span, FaultKind::PaddedValue { field: spec, trimmed: text.to_string() });
                }
            }
            Value::Integer(seconds)
                if *seconds < FORMER_ACW_MINIMUM && self.version < ACW_MINIMUM_LOWERED =>
            {
                if matches!(spec.name, "afterConvoWorkMaxTime" | "acwExtensionDuration") {
                    self.add(
                        span,
                        FaultKind::BelowFormerMinimum { field: spec, minimum: FORMER_ACW_MINIMUM },
                    );
                }
            }
            Value::Boolean(_) | Value::Integer(_) | Value::Double(_) | Value::Record(_) | Value::Opaque => {}
        }
    }

    /// Whether the version says which fields are required.
    fn requires(&self) -> bool {
        self.doc.kind != Kind::WorkSkillRouting || self.version >= WORK_SKILL_ROUTING_RENAMED
    }

    fn required(&mut self, record: &Record<'t>, element: &'t str) {
        if !self.requires() {
            return;
        }
        for spec in record.spec.fields.iter().filter(|spec| spec.required) {
            let mut empty = None;
            let mut given = false;
            for field in record.all(spec.name) {
                if field.is_given() || matches!(field.value, Value::Nil) {
                    given = true;
                } else {
                    empty = Some(self.doc.tree.node(field.node).span);
                }
            }
            if !given && !record.is_misnamed(spec.name) {
                let start_tag = self.doc.start_tag(record.node);
                self.add(start_tag, FaultKind::MissingField { field: spec, element, empty });
            }
        }
    }

    fn sequence(&mut self, record: &Record<'t>, element: &'t str) {
        let doc = self.doc;
        let fields = &record.fields;
        // The common file is sorted and repeats nothing that must not repeat: one pass tells.
        let settled = fields.windows(2).all(|pair| {
            written_order(pair[0].name) < written_order(pair[1].name)
                || (pair[0].name == pair[1].name && pair[1].spec.is_some_and(|s| s.repeats))
        });
        if settled {
            return;
        }
        let mut seen: HashMap<&str, Seen> = HashMap::new();
        let mut split: Vec<FieldId> = Vec::new();
        let mut greatest: Option<(&str, &str)> = None;
        let mut late = None;
        for (at, field) in fields.iter().enumerate() {
            // A misspelt field stands for the one that is meant, or its place would be a second fault.
            let meant = field.spec.or(field.meant).map_or(field.name, |spec| spec.name);
            let Some(seen) = seen.get_mut(meant) else {
                seen.insert(meant, Seen { known: field.spec.and(Some(at)), last: at });
                match greatest {
                    Some((before, after)) if written_order(meant) < written_order(before) => {
                        late = late.or(Some((field, after)));
                    }
                    _ => greatest = Some((meant, field.name)),
                }
                continue;
            };
            let before = std::mem::replace(&mut seen.last, at);
            let Some(spec) = field.spec else { continue };
            let first = *seen.known.get_or_insert(at);
            let place = doc.tree.node(field.node).span;
            if !spec.repeats && first < at {
                let first = doc.tree.node(fields[first].node).span;
                self.add(place, FaultKind::DuplicateField { field: spec, element, first });
            } else if spec.repeats && before + 1 < at && !split.contains(&spec.id) {
                split.push(spec.id);
                let first = doc.tree.node(fields[before].node).span;
                let between = fields[before + 1].name;
                self.add(place, FaultKind::SplitRepeats { field: spec, between, first });
            }
        }
        if let Some((field, after)) = late {
            self.add(doc.tag_name(field.node), FaultKind::UnorderedFields { field: field.name, after });
        }
    }

    fn attributes(&mut self, node: NodeId) {
        let doc = self.doc;
        for attribute in doc.tree.attributes(node) {
            let name = &doc.text[attribute.name];
            let known = name == "xmlns"
                || ["xmlns:", "xsi:", "xml:"].iter().any(|prefix| name.starts_with(prefix))
                || doc.tree.attribute_namespace(attribute, doc.text).as_deref() == Some(XSI);
            if !known {
                let element = doc.tree.local_name(node, doc.text);
                self.add(attribute.name, FaultKind::UnexpectedAttribute { element, attribute: name });
            }
        }
    }
}

/// The place of a text without the white space at its ends.
fn inked(span: Span, text: &str) -> Span {
    let start = text[span].len() - text[span].trim_ascii_start().len();
    Span::new(span.start + start as u32, span.start + text[span].trim_ascii_end().len() as u32)
}

#[cfg(test)]
mod tests {
    use super::{ApiVersion, FaultKind, Kind, check};
    use crate::model::{FullName, lower};
    use crate::xml::{Limits, parse};

    #[test]
    fn few_seconds_of_work_are_told_only_where_older_documents_rule() {
        for (seconds, major, told) in
            [(10, 57, true), (35, 57, true), (36, 57, false), (9, 57, false), (10, 58, false)]
        {
            let text = format!(
                "<ServiceChannel><afterConvoWorkMaxTime>{seconds}</afterConvoWorkMaxTime></ServiceChannel>"
            );
            let (tree, _) = parse(&text, &Limits::default());
            let doc =
                lower(Kind::ServiceChannel, FullName::from_stem("Chat"), &text, tree).expect("a document");
            let faults = check(&doc, ApiVersion::new(major));
            let former =
                faults.iter().any(|fault| matches!(fault.kind, FaultKind::BelowFormerMinimum { .. }));
            assert_eq!(former, told, "{seconds} seconds in {major}.0");
        }
    }
}
