use crate::diag::{Severity, Sink};
use crate::model::{ApiVersion, EnumValue, FieldSpec, RecordSpec, VersionStatus};
use crate::rules::words::{first_versions, in_use};
use crate::rules::{Api, FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// The API version in use does not have the field or value, not yet or no longer.
    ///
    /// ## Why
    /// A component is read with the API version of the manifest or project. Fields that came later, or are
    /// gone, do not exist for it. The server says: "Property '<p>' not valid in version <v>".
    ///
    /// Documents and WSDL differ for some fields, and some were seen in files one version before the WSDL had
    /// them. So it is an error more than one version before the earlier number, and a warning from there up
    /// to the number of the WSDL.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queue-meta.xml api=60.0
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <description>All cases</description>
    ///     <name>Cases</name>
    /// </Queue>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.queue-meta.xml api=62.0
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <description>All cases</description>
    ///     <name>Cases</name>
    /// </Queue>
    /// ```
    ///
    /// ## Fix
    /// Raise the API version (`sourceApiVersion` in sfdx-project.json, `version` in package.xml), or leave
    /// the field out. For a field that is gone, write the one that replaced it.
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    /// - Metadata API Developer Guide (M67), pages of the types
    /// - Server message in issues of the CLI and of published projects
    {
        id: "schema/field-not-in-version",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let FaultKind::FieldNotInVersion { field, value, status, parent } = &fault.kind else { continue };
        let (message, help) = match (field.until, value) {
            (Some(until), _) if cx.api.version > until => gone(field, until, cx.api),
            (_, Some(value)) => value_to_come(field, value, *status, cx.api),
            (_, None) => to_come(field, parent, *status, cx.api),
        };
        out.finding(fault.span, message)
            .severity(if *status == VersionStatus::Error { Severity::Error } else { Severity::Warning })
            .label(format!("not in API version {}", cx.api.version))
            .help(help);
    }
}

fn gone(field: &FieldSpec, until: ApiVersion, api: &Api) -> (String, String) {
    let name = field.name;
    let message =
        format!("`{name}` exists up to API version {until} only, but {}: the server refuses it", in_use(api));
    let help = match field.replaced_by {
        Some(other) => format!("write `{other}` instead; {}", server_says(name, api)),
        None => format!("delete it; {}", server_says(name, api)),
    };
    (message, help)
}

fn to_come(field: &FieldSpec, parent: &RecordSpec, status: VersionStatus, api: &Api) -> (String, String) {
    let name = field.name;
    let message = format!("`{name}` needs API version {}, but {}", first_versions(&field.since), in_use(api));
    let settled = field.since.wsdl.or(field.since.doc).unwrap_or(ApiVersion::NEWEST);
    // The field can have had another name before.
    let former = parent.fields.iter().find(|other| {
        other.replaced_by == Some(name) && other.until.is_some_and(|until| until >= api.version)
    });
    let help = match former {
        Some(former) => {
            format!("raise the API version to {settled}, or write `{}` as it was called before", former.name)
        }
        None => format!("raise the API version to {settled}, or leave the field out"),
    };
    (format!("{message}: {}", outlook(status)), format!("{help}; {}", server_says(name, api)))
}

fn value_to_come(field: &FieldSpec, value: &EnumValue, status: VersionStatus, api: &Api) -> (String, String) {
    let message = format!(
        "value `{}` of `{}` needs API version {}, but {}: {}",
        value.name,
        field.name,
        first_versions(&value.since),
        in_use(api),
        outlook(status)
    );
    let settled = value.since.wsdl.or(value.since.doc).unwrap_or(ApiVersion::NEWEST);
    (message, format!("raise the API version to {settled}, or choose another value"))
}

/// What to expect of the server.
fn outlook(status: VersionStatus) -> &'static str {
    match status {
        VersionStatus::Error => "the server refuses it",
        VersionStatus::Warning | VersionStatus::Ok => "the server may refuse it",
    }
}

fn server_says(name: &str, api: &Api) -> String {
    format!("the server says: \"Property '{name}' not valid in version {}\"", api.version)
}
