use crate::diag::{Edit, Fix, Severity, Sink};
use crate::model::{Field, FieldType, RecordSpec, VersionStatus, is_listed, suggest_field};
use crate::rules::words::{is_beyond_knowledge, listed, quoted};
use crate::rules::{FileCx, declare_rule, edits};
use crate::schema::FaultKind;
use crate::source::Span;
use crate::xml::NodeId;

declare_rule! {
    /// An element that its parent has never had in any API version, or an element inside a field that holds a
    /// value.
    ///
    /// ## Why
    /// The server takes only the fields that a type has. Mostly the name is misspelt, or taken from a page of
    /// the documentation that spells it otherwise than the API, or from the object that Setup shows instead
    /// of the metadata type. If the API version in use is newer than all that omnic knows, the finding is a
    /// warning: the field can be new.
    ///
    /// ## Fails
    /// ```xml fails file=Break.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Break</label>
    ///     <statusType>Busy</statusType>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Break.servicePresenceStatus-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServicePresenceStatus xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Break</label>
    /// </ServicePresenceStatus>
    /// ```
    ///
    /// ## Fix
    /// Write the name that the finding suggests, or delete the element. Replacing a spelling from the
    /// documentation by the real one is safe, if the element does not have that field already; whether the
    /// nearest name is the one that was meant, only a person can tell. From
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <masterLabel>German</masterLabel>
    /// </Skill>
    /// ```
    /// comes
    /// ```xml fixed file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    /// - Notes by Salesforce engineers (SFS)
    /// - Server messages about elements and properties that do not exist
    {
        id: "schema/unknown-field",
        since: "0.1.0",
        severity: Error,
        evidence: Observed,
        fix: Safe,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let severity = if is_beyond_knowledge(cx.api) { Severity::Warning } else { Severity::Error };
    for fault in cx.faults {
        let (message, help) = match &fault.kind {
            FaultKind::UnknownField { field, element, parent } if severity == Severity::Error => (
                format!(
                    "`{element}` has no field {} in any API version: the server refuses it",
                    quoted(field)
                ),
                remedy(parent, field),
            ),
            FaultKind::UnknownField { field, element, parent } => (
                format!(
                    "`{element}` has no field {} in the versions that omnic knows: only a release as new as \
                     {} can have added it",
                    quoted(field),
                    cx.api.version
                ),
                remedy(parent, field),
            ),
            FaultKind::NestedField { child, field } => (
                format!(
                    "{} stands inside `{}`, which holds a value and no elements",
                    quoted(child),
                    field.name
                ),
                format!(
                    "write the value of `{}` between its tags; close it before the next element",
                    field.name
                ),
            ),
            _ => continue,
        };
        let finding = out.finding(fault.span, message);
        finding.severity(severity).label("unknown field").help(help);
        if let FaultKind::UnknownField { field, parent, .. } = &fault.kind
            && severity == Severity::Error
            && let Some(known) = parent.suggestion(field).and_then(|known| known.real)
        {
            finding.repair(Fix::Safe, format!("rename `{field}` to `{known}`"), rename(cx, fault.span));
        }
    }
}

/// The edits that give a field its real name; none if a person must look at it.
fn rename(cx: &FileCx<'_>, name: Span) -> Vec<Edit> {
    let doc = cx.doc;
    let Some((record, field)) = edits::field_at(doc, name) else { return Vec::new() };
    let Some(meant) = field.meant else { return Vec::new() };
    let stands_for_it =
        |field: &&Field<'_>| field.spec.or(field.meant).is_some_and(|spec| spec.id == meant.id);
    let is_there_twice = record.fields.iter().filter(stands_for_it).nth(1).is_some();
    let is_in_version = meant.status(cx.api.version, doc.kind.since()) == VersionStatus::Ok;
    if (!meant.repeats && is_there_twice) || !is_in_version {
        return Vec::new();
    }
    let mut renamed = edits::rename(doc, field.node, meant.name);
    if let FieldType::Record(parts) = meant.ty {
        rename_parts(cx, field.node, parts, &mut renamed);
    }
    renamed
}

/// Gives the parts of a renamed element their real names too: the documentation misspells both.
fn rename_parts(cx: &FileCx<'_>, node: NodeId, parts: &'static RecordSpec, renamed: &mut Vec<Edit>) {
    for child in cx.doc.tree.elements(node) {
        let written = cx.doc.tree.local_name(child, cx.doc.text);
        let known = parts.suggestion(written).and_then(|known| known.real);
        if let Some(known) = known.and_then(|known| parts.field(known)) {
            renamed.extend(edits::rename(cx.doc, child, known.name));
        }
    }
}

/// What to do about a name that is no field.
fn remedy(parent: &'static RecordSpec, written: &str) -> String {
    if let Some(known) = parent.suggestion(written).filter(|known| known.real.is_none()) {
        return format!("delete it: {}", known.hint);
    }
    match suggest_field(parent, written) {
        Some(meant) if is_listed(parent, written) => return format!("the field is called `{meant}`"),
        Some(meant) => return format!("did you mean `{meant}`?"),
        None => {}
    }
    let names = parent.fields.iter().filter(|field| field.until.is_none()).map(|field| field.name);
    format!("delete it; it can hold {}", listed(names, "and"))
}
