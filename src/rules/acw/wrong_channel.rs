use crate::diag::{Edit, Fix, Sink};
use crate::model::{Field, Value};
use crate::rules::conversation::other_object;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A service channel that is neither messaging nor voice has after-conversation work.
    ///
    /// ## Why
    /// The timer for the work after a conversation, and its extension, exist for service channels of type
    /// Messaging and Voice only; those are the channels for `MessagingSession` and `VoiceCall`. For other work there
    /// is no conversation that could end.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <afterConvoWorkMaxTime>60</afterConvoWorkMaxTime>
    ///     <hasAcwExtensionEnabled>false</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>true</hasAfterConvoWorkTimer>
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=sfdc_livemessage.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <afterConvoWorkMaxTime>60</afterConvoWorkMaxTime>
    ///     <hasAcwExtensionEnabled>false</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>true</hasAfterConvoWorkTimer>
    ///     <label>sfdc_livemessage</label>
    ///     <relatedEntityType>MessagingSession</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Remove the fields for after-conversation work, or route `MessagingSession` or `VoiceCall` with this channel.
    /// Both change what agents see, so a fix is unsafe. It switches off what is on, and removes the values.
    /// ```xml fixed file=Cases.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <hasAcwExtensionEnabled>false</hasAcwExtensionEnabled>
    ///     <hasAfterConvoWorkTimer>false</hasAfterConvoWorkTimer>
    ///     <label>Cases</label>
    ///     <relatedEntityType>Case</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `ServiceChannel`
    /// - Object Reference (O67), `ServiceChannel`
    {
        id: "acw/wrong-channel",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Unsafe,
        kinds: [ServiceChannel],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let Some(object) = other_object(cx.doc) else { return };
    // By name, not by place: the finding stays where it is when the fields are put in another order.
    let asking = cx.doc.root.fields.iter().filter(|field| asks_for_work(field));
    let Some(first) = asking.min_by_key(|field| field.name) else { return };
    out.finding(
        cx.doc.element(first),
        format!(
            "`{}` is set on a channel for `{}`: only channels for MessagingSession and VoiceCall have \
             after-conversation work",
            first.name,
            object.written(cx.doc).trim()
        ),
    )
    .label("for messaging and voice only")
    .related(cx.file, cx.doc.element(object), "the object of the channel")
    .help("remove the fields for after-conversation work from this channel")
    .repair(Fix::Unsafe, "take the after-conversation work out", take_out(cx));
}

fn take_out(cx: &FileCx<'_>) -> Vec<Edit> {
    let asking = cx.doc.root.fields.iter().filter(|field| asks_for_work(field));
    let edits = asking.map(|field| match field.value {
        Value::Boolean(_) => edits::set_value(cx.doc, field, "false"),
        _ => edits::remove(cx.doc, field.node),
    });
    edits.collect()
}

/// Whether a field of a channel sets up after-conversation work. A switch that is off does not.
fn asks_for_work(field: &Field<'_>) -> bool {
    match field.name {
        "hasAfterConvoWorkTimer" | "hasAcwExtensionEnabled" => matches!(field.value, Value::Boolean(true)),
        "afterConvoWorkMaxTime" | "acwExtensionDuration" | "maxExtensions" => field.is_given(),
        _ => false,
    }
}
