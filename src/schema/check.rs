//! Holds a document against the table of its kind and records every breach.

use super::fault::{FaultKind, SchemaFault};
use crate::model::{
    ApiVersion, Class, Doc, Field, FieldSpec, FieldType, Kind, Record, Value, ValueFault, VersionStatus,
    stray_text,
};
use crate::source::Span;
use crate::xml::NodeId;

/// The namespace of every metadata file.
pub const METADATA_NAMESPACE: &str = "http://soap.sforce.com/2006/04/metadata";

/// The breaches of one file, in no particular order.
///
/// Files of partly read kinds (flows, profiles and their like) are only checked for versions.
pub fn check<'t>(doc: &Doc<'t>, version: ApiVersion) -> Vec<SchemaFault<'t>> {
    let mut checker = Checker { doc, version, partial: doc.kind.class() == Class::Partial, faults: Vec::new() };
    checker.file();
    checker.faults
}

/// Whether a fault means that nothing else in the file can be judged.
pub fn is_fatal(faults: &[SchemaFault<'_>]) -> bool {
    faults.iter().any(|fault| matches!(fault.kind, FaultKind::WrongRoot { .. }))
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
        let type_status = doc.kind.since().type_status(self.version);
        if !self.partial {
            let namespace = doc.tree.namespace(root, doc.text);
            if namespace.as_deref() != Some(METADATA_NAMESPACE) {
                let found = namespace.map(std::borrow::Cow::into_owned);
                self.add(doc.root_tag(), FaultKind::WrongNamespace { found });
            }
            self.attributes(root);
            if type_status != VersionStatus::Ok {
                self.add(doc.root_tag(), FaultKind::TypeNotInVersion { status: type_status });
            }
        }
        self.record(&doc.root, type_status == VersionStatus::Ok, true);
    }

    /// `versions`: whether fields are held against the API version. `complete`: whether required fields must be there.
    fn record(&mut self, record: &Record<'t>, versions: bool, complete: bool) {
        let doc = self.doc;
        let mut gone = false;
        for field in &record.fields {
            match field.spec {
                Some(spec) => {
                    let outdated = versions && self.version_of(record, field, spec);
                    gone |= outdated;
                    if !self.partial {
                        self.attributes(field.node);
                        self.value(field, spec);
                    }
                    if let Value::Record(inner) = &field.value {
                        self.record(inner, versions && !outdated, complete && !outdated);
                    }
                }
                None => {
                    self.attributes(field.node);
                    self.add(
                        doc.tag_name(field.node),
                        FaultKind::UnknownField { field: field.name, parent: record.spec },
                    );
                }
            }
        }
        if self.partial {
            return;
        }
        if let Some(node) = stray_text(&doc.tree, record.node, doc.text) {
            let element = doc.tree.local_name(record.node, doc.text);
            self.add(doc.tree.node(node).span, FaultKind::UnexpectedText { element });
        }
        self.sequence(record);
        if complete {
            self.required(record, gone);
        }
    }

    /// Reports a field or value that the version does not have; true if the field itself is not there for certain.
    fn version_of(&mut self, record: &Record<'t>, field: &Field<'t>, spec: &'static FieldSpec) -> bool {
        let name = self.doc.tag_name(field.node);
        let status = spec.status(self.version, self.doc.kind.since());
        if status != VersionStatus::Ok {
            self.add(name, FaultKind::FieldNotInVersion { field: spec, value: None, status, parent: record.spec });
            return true;
        }
        if let (FieldType::Enum(values), Value::Text(text)) = (spec.ty, &field.value)
            && let Some(value) = values.value(text)
        {
            let status = value.since.status(self.version, self.doc.kind.since());
            if status != VersionStatus::Ok {
                let value = Some(value.name);
                self.add(
                    self.doc.value(field),
                    FaultKind::FieldNotInVersion { field: spec, value, status, parent: record.spec },
                );
            }
        }
        false
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
            Value::Invalid(ValueFault::OutOfRange(value)) => {
                self.add(span, FaultKind::OutOfRange { field: spec, value: *value });
            }
            Value::Invalid(ValueFault::Nested) => {
                for child in doc.tree.elements(field.node) {
                    let child_name = doc.tree.local_name(child, doc.text);
                    self.add(doc.tag_name(child), FaultKind::NestedField { child: child_name, field: spec });
                }
            }
            Value::Nil => {
                if spec.required && !spec.nillable {
                    self.add(doc.start_tag(field.node), FaultKind::NilRequired { field: spec });
                }
                if let Some(node) = stray_text(&doc.tree, field.node, doc.text) {
                    self.add(doc.tree.node(node).span, FaultKind::UnexpectedText { element: spec.name });
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
            Value::Boolean(_) | Value::Integer(_) | Value::Double(_) | Value::Record(_) | Value::Opaque => {}
        }
    }

    fn required(&mut self, record: &Record<'t>, gone: bool) {
        let start_tag = self.doc.start_tag(record.node);
        for spec in record.spec.fields {
            if !spec.required || (self.doc.kind == Kind::WorkSkillRouting && self.version < ApiVersion::new(46)) {
                continue;
            }
            let mut empty = None;
            let mut given = false;
            for field in record.all(spec.name) {
                if field.is_given() || matches!(field.value, Value::Nil) {
                    given = true;
                } else {
                    empty = Some(self.doc.tree.node(field.node).span);
                }
            }
            if !given && !self.renamed(record, spec, gone) {
                self.add(start_tag, FaultKind::MissingField { field: spec, parent: record.spec, empty });
            }
        }
    }

    /// Whether the missing field is there under a name that is reported already, with this one as its suggestion.
    fn renamed(&self, record: &Record<'t>, missing: &FieldSpec, gone: bool) -> bool {
        record.fields.iter().any(|field| match field.spec {
            None => super::suggest_field(record.spec, field.name) == Some(missing.name),
            Some(spec) => gone && spec.replaced_by == Some(missing.name),
        })
    }

    fn sequence(&mut self, record: &Record<'t>) {
        let doc = self.doc;
        let fields = &record.fields;
        // The common file is sorted and repeats nothing that must not repeat: one pass tells.
        let unsettled = fields.windows(2).any(|pair| {
            pair[0].name > pair[1].name || (pair[0].name == pair[1].name && !pair[1].spec.is_some_and(|s| s.repeats))
        });
        if !unsettled {
            return;
        }
        let mut split = false;
        for (at, field) in fields.iter().enumerate() {
            let Some(spec) = field.spec else { continue };
            let Some(before) = fields[..at].iter().rposition(|other| other.name == field.name) else { continue };
            let place = doc.tree.node(field.node).span;
            let first = doc.tree.node(fields[before].node).span;
            if !spec.repeats {
                self.add(place, FaultKind::DuplicateField { field: spec, first });
            } else if before + 1 < at && !split {
                split = true;
                self.add(place, FaultKind::SplitRepeats { field: spec, first });
            }
        }
        if split {
            return;
        }
        if let Some(pair) = fields.windows(2).find(|pair| pair[0].name > pair[1].name) {
            self.add(
                doc.tag_name(pair[1].node),
                FaultKind::UnorderedFields { field: pair[1].name, after: pair[0].name },
            );
        }
    }

    fn attributes(&mut self, node: NodeId) {
        let doc = self.doc;
        for attribute in doc.tree.attributes(node) {
            let name = &doc.text[attribute.name];
            let known = name == "xmlns" || ["xmlns:", "xsi:", "xml:"].iter().any(|prefix| name.starts_with(prefix));
            if !known {
                self.add(attribute.name, FaultKind::UnexpectedAttribute { attribute: name });
            }
        }
    }
}
