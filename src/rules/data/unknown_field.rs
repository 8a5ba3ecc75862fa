use crate::data::Form;
use crate::diag::{Fix, Sink};
use crate::model::Class;
use crate::rules::words::quoted;
use crate::rules::{RowCx, declare_rule};

declare_rule! {
    /// A record has a field that its object does not have.
    ///
    /// ## Why
    /// A load stops at a field that the object does not have. Custom fields and relationships (`__c`, `__r`) are not known to
    /// omnic and left alone. A release that is newer than omnic may have added a field, so this is a warning.
    ///
    /// ## Fails
    /// ```json fails file=data/work.json
    /// { "records": [
    ///     { "attributes": { "type": "QueueSobject", "referenceId": "q" }, "QueueId": "00G000000000001AAA", "SubjectType": "Case" }
    /// ] }
    /// ```
    /// ```yaml fails file=data/skills.yaml
    /// omnic: data/1
    /// records:
    ///   Skill:
    ///     - DeveloperName: Spanish
    ///       MasterLabel: Spanish
    ///       Colour: red
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/work.json
    /// { "records": [
    ///     { "attributes": { "type": "QueueSobject", "referenceId": "q" }, "QueueId": "00G000000000001AAA", "SobjectType": "Case",
    ///       "Team__c": "North" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Correct the name, or take the field out.
    /// ```json fixed file=data/work.json
    /// { "records": [
    ///     { "attributes": { "type": "QueueSobject", "referenceId": "q" }, "QueueId": "00G000000000001AAA", "SobjectType": "Case" }
    /// ] }
    /// ```
    ///
    /// ## Sources
    /// - Object Reference (O67)
    /// - Salesforce Field Reference (F67)
    {
        id: "data/unknown-field",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [],
        check: Row(check),
    }
}

fn check(cx: &RowCx<'_>, out: &mut Sink) {
    let Some(object) = cx.object.filter(|object| object.class == Class::Core) else { return };
    if !cx.names_fields() {
        return;
    }
    for (cell, _) in cx.row.cells().zip(cx.fields).filter(|(_, field)| field.is_none()) {
        let name = cell.name;
        let is_path = name.contains('.') || object.by_relationship(name).is_some();
        // Columns with a `$` are keys of SFDMU's own, and others may be mapped: only what is nearly a field is told.
        let is_own = cx.form == Form::Sfdmu && (name.contains('$') || object.suggest_field(name).is_none());
        if is_own
            || object.knows(name)
            || is_path
            || name.ends_with("__c")
            || name.ends_with("__r")
            || name.ends_with("__pc")
        {
            continue;
        }
        let message = format!("{} has no field {}: the load stops there", object.name, quoted(name));
        let meant = object.suggest_field(name);
        let hint = object.suggestion(name).map(|known| known.hint).filter(|hint| !hint.is_empty());
        let help = match (meant, hint) {
            (Some(meant), _) => format!("did you mean `{meant}`?"),
            (None, Some(hint)) => hint.to_owned(),
            (None, None) => "take it out; fields of your own end with `__c`".to_owned(),
        };
        let finding = out.finding(cell.name_span, message);
        finding.label("unknown field").help(help).subject(cx.subject(name));
        let is_free = |meant: &&str| {
            let mut names = cx.row.cells().map(|cell| cell.name).filter(|other| *other != name);
            cell.is_replaceable
                && !names.any(|other| other == *meant || object.suggest_field(other) == Some(*meant))
        };
        if let Some(meant) = meant.filter(|_| cx.form != Form::Cumulus).filter(is_free) {
            let edit = cx.respell(cell.name_span, meant);
            finding.repair(Fix::Safe, format!("write `{meant}` instead of {}", quoted(name)), vec![edit]);
        }
    }
}
