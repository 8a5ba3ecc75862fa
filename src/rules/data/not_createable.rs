use crate::diag::Sink;
use crate::model::Class;
use crate::rules::{RowCx, declare_rule};

declare_rule! {
    /// A new record sets a field that no insert can set.
    ///
    /// ## Why
    /// Fields without the property Create are written by the platform alone: times, counters, states. A load of a record that
    /// sets one is refused.
    ///
    /// ## Fails
    /// ```json fails file=data/work.json
    /// { "records": [
    ///     { "attributes": { "type": "PendingServiceRouting", "referenceId": "p" }, "ServiceChannelId": "${id:ServiceChannel:Cases}",
    ///       "WorkItemId": "500000000000001AAA", "IsPushed": true }
    /// ] }
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/work.json
    /// { "records": [
    ///     { "attributes": { "type": "PendingServiceRouting", "referenceId": "p" }, "ServiceChannelId": "${id:ServiceChannel:Cases}",
    ///       "WorkItemId": "500000000000001AAA", "IsReadyForRouting": false }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Take the field out.
    ///
    /// ## Sources
    /// - Object Reference (O67): the property Create of each field
    {
        id: "data/not-createable",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Row(check),
    }
}

fn check(cx: &RowCx<'_>, out: &mut Sink) {
    // Of some objects a few fields are known, and of these nothing but their lengths.
    let is_known = cx.object.is_some_and(|object| object.class == Class::Core);
    if !is_known || !cx.is_insert() || !cx.names_fields() || cx.is_prepared() {
        return;
    }
    for (cell, field) in cx.given() {
        if field.properties.create() {
            continue;
        }
        let object = cx.row.object();
        let message = format!(
            "`{}` of {object} is written by the platform alone: a new record cannot set it",
            field.name
        );
        out.finding(cell.name_span, message)
            .label("not createable")
            .help("take the field out")
            .subject(cx.subject(field.name));
    }
}
