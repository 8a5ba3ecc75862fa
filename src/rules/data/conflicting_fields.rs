use crate::data::Cell;
use crate::diag::Sink;
use crate::rules::{RowCx, declare_rule};

declare_rule! {
    /// A record sets fields that exclude each other.
    ///
    /// ## Why
    /// The platform refuses the record: a preferred user who is required cannot time out, agents cannot both accept by
    /// themselves and decline, and what happens on a decline needs declines to be allowed.
    ///
    /// ## Fails
    /// ```yaml fails file=data/work.yaml
    /// omnic: data/1
    /// records:
    ///   PendingServiceRouting:
    ///     - ServiceChannelId: ServiceChannel:sfdc_chat
    ///       WorkItemId: 500000000000001AAA
    ///       IsPreferredUserRequired: true
    ///       PushTimeout: 30
    /// ```
    ///
    /// ## Passes
    /// ```yaml passes file=data/work.yaml
    /// omnic: data/1
    /// records:
    ///   PendingServiceRouting:
    ///     - ServiceChannelId: ServiceChannel:sfdc_chat
    ///       WorkItemId: 500000000000001AAA
    ///       IsPreferredUserRequired: false
    ///       PushTimeout: 30
    /// ```
    ///
    /// ## Fix
    /// Take one of the fields out, or set it to false.
    ///
    /// ## Sources
    /// - Object Reference (O67)
    /// - Omni-Channel Developer Guide (G56)
    {
        id: "data/conflicting-fields",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Row(check),
    }
}

fn check(cx: &RowCx<'_>, out: &mut Sink) {
    match cx.row.object() {
        "PendingServiceRouting" => {
            if let (Some(required), Some(timeout)) = (
                cx.is_true("IsPreferredUserRequired"),
                cx.row.get("PushTimeout").filter(|cell| !cell.value.is_empty()),
            ) {
                let message = "`PushTimeout` has a value although the preferred user is required: such work waits for that \
                               user and cannot time out";
                tell(
                    cx,
                    out,
                    message,
                    timeout,
                    required,
                    "take out `PushTimeout`, or set `IsPreferredUserRequired` to false",
                );
            }
        }
        "PresenceUserConfig" => {
            let accept = cx.is_true("OptionsIsAutoAcceptEnabled");
            let decline = cx.is_true("OptionsIsDeclineEnabled");
            if let (Some(accept), Some(decline)) = (accept, decline) {
                let message = "`OptionsIsDeclineEnabled` is true, and so is `OptionsIsAutoAcceptEnabled`: work that is accepted \
                               by itself cannot be declined";
                tell(cx, out, message, decline, accept, "set one of them to false");
            }
            if decline.is_some() {
                return;
            }
            let reason = cx.is_true("OptionsIsDeclineReasonEnabled");
            let status = cx.row.get("PresenceStatusOnDeclineId").filter(|cell| !cell.value.is_empty());
            for cell in reason.into_iter().chain(status) {
                let message = format!("`{}` is set although declines are not allowed", cell.name);
                out.finding(cell.span, message)
                    .label("needs `OptionsIsDeclineEnabled`")
                    .help("set `OptionsIsDeclineEnabled` to true, or take this out")
                    .subject(cx.subject(cell.name));
            }
        }
        _ => {}
    }
}

fn tell(cx: &RowCx<'_>, out: &mut Sink, message: &str, at: Cell<'_>, other: Cell<'_>, help: &str) {
    let file = out.file();
    out.finding(at.span, message)
        .label(format!("excludes `{}`", other.name))
        .help(help)
        .subject(cx.subject(at.name))
        .related(file, other.span, format!("`{}` is true here", other.name));
}
