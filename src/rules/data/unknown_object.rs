use crate::data::Form;
use crate::diag::{Fix, Sink};
use crate::object::suggest_object;
use crate::rules::words::quoted;
use crate::rules::{RowCx, declare_rule};

declare_rule! {
    /// A record is of an object whose name is nearly that of an object of Omni-Channel.
    ///
    /// ## Why
    /// An object that the org does not have cannot be loaded. Names that are far from all that omnic knows are left alone:
    /// they are other objects of the org.
    ///
    /// ## Fails
    /// ```json fails file=data/work.json
    /// { "records": [
    ///     { "attributes": { "type": "QueueSubject", "referenceId": "q" }, "SobjectType": "Case" }
    /// ] }
    /// ```
    ///
    /// ## Passes
    /// ```json passes file=data/work.json
    /// { "records": [
    ///     { "attributes": { "type": "QueueSobject", "referenceId": "q" }, "QueueId": "00G000000000001AAA", "SobjectType": "Case" }
    /// ] }
    /// ```
    /// ```json passes file=data/accounts.json
    /// { "records": [
    ///     { "attributes": { "type": "Account", "referenceId": "a" }, "Name": "Acme" },
    ///     { "attributes": { "type": "Skill__c", "referenceId": "s" }, "Name": "Own" }
    /// ] }
    /// ```
    ///
    /// ## Fix
    /// Correct the name.
    /// ```json fixed file=data/work.json leaves=data/missing-field
    /// { "records": [
    ///     { "attributes": { "type": "QueueSobject", "referenceId": "q" }, "SobjectType": "Case" }
    /// ] }
    /// ```
    ///
    /// ## Sources
    /// - Names of the Object Reference (O67); that another name near to one is a mistake is inferred (INF)
    {
        id: "data/unknown-object",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [],
        check: Row(check),
    }
}

fn check(cx: &RowCx<'_>, out: &mut Sink) {
    // In other forms the name is that of a file, or stands in another one.
    if cx.object.is_some() || cx.has_columns() || cx.row.object().ends_with("__c") {
        return;
    }
    let written = cx.row.object();
    let Some(meant) = suggest_object(written) else { return };
    let message = format!("{} is no object: nothing can be loaded into it", quoted(written));
    // Calls take names of objects in any case.
    if meant.name.eq_ignore_ascii_case(written) {
        return;
    }
    let edit = cx.respell(cx.row.object_span, meant.name);
    let finding = out.finding(cx.row.object_span, message);
    finding.label("unknown object").help(format!("did you mean `{}`?", meant.name)).subject(written);
    // The package may hold a list of the right name, too.
    if cx.form == Form::Omnic {
        return;
    }
    finding.repair(Fix::Safe, format!("write `{}` instead of {}", meant.name, quoted(written)), vec![edit]);
}
