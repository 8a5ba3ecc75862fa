use crate::diag::{Severity, Sink};
use crate::model::{Kind, VersionStatus};
use crate::rules::words::in_use;
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// The API version in use does not have the type of the file yet.
    ///
    /// ## Why
    /// Each type came with a release: the channel, status, reason, configuration and routing types with 44.0,
    /// the settings seen since 42.0, `Queue` with 24.0, `Skill` with 28.0, `WorkSkillRouting` with 45.0,
    /// `CallCenterRoutingMap` with 52.0, `OmniSupervisorConfig` with 57.0. In an older version the component
    /// cannot be deployed. The version just before is a warning, since files were seen to be a version ahead.
    /// The fields of the file are then not held against the version.
    ///
    /// ## Fails
    /// ```xml fails file=Desk.omniSupervisorConfig-meta.xml api=55.0
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Desk</masterLabel>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Desk.omniSupervisorConfig-meta.xml api=57.0
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Desk</masterLabel>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Fix
    /// Raise the API version (`sourceApiVersion` in sfdx-project.json, `version` in package.xml), or leave
    /// the file out.
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    /// - Metadata API Developer Guide (M67), pages of the types
    /// - Server message about settings, in issues of the CLI
    {
        id: "schema/type-not-in-version",
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
        let FaultKind::TypeNotInVersion { status } = &fault.kind else { continue };
        let kind = cx.doc.kind;
        let since = kind.since();
        let Some(first) = since.type_first() else { continue };
        let also = match since.wsdl {
            Some(wsdl) if wsdl != first => format!(" ({wsdl} by the WSDL)"),
            _ => String::new(),
        };
        let (severity, outlook) = match status {
            VersionStatus::Error => (Severity::Error, "the server does not know the type"),
            VersionStatus::Warning | VersionStatus::Ok => {
                (Severity::Warning, "the server may not know the type")
            }
        };
        let message =
            format!("`{}` needs API version {first}{also}, but {}: {outlook}", kind.name(), in_use(cx.api));
        // The message of the server is known for settings only.
        let server = if kind == Kind::OmniChannelSettings {
            "; the server says: \"Not available for deploy for this API version\""
        } else {
            ""
        };
        out.finding(fault.span, message)
            .severity(severity)
            .label(format!("not in API version {}", cx.api.version))
            .help(format!("raise the API version to {first} or more{server}"));
    }
}
