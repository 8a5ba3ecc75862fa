use crate::diag::Sink;
use crate::model::has_namespace;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A service channel routes a custom object of a managed package.
    ///
    /// ## Why
    /// One report says that the server refused such a channel with "Only related entity type(s) of *** are
    /// currently supported.", yet published projects hold channels of this kind. Nobody documents when it is
    /// accepted, so this is a hint to try the deployment early.
    ///
    /// ## Fails
    /// ```xml fails file=Visits.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Visits</label>
    ///     <relatedEntityType>acme__Visit__c</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Visits.serviceChannel-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <ServiceChannel xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Visits</label>
    ///     <relatedEntityType>Visit__c</relatedEntityType>
    /// </ServiceChannel>
    /// ```
    ///
    /// ## Fix
    /// Validate the channel against an org that has the package. If it is refused, route an object of your own.
    ///
    /// ## Sources
    /// - Report of a third party (3P), github.com/forcedotcom/cli/issues/1546
    /// - Shapes in published projects (REAL)
    {
        id: "channel/managed-entity",
        since: "0.1.0",
        severity: Info,
        evidence: Observed,
        fix: None,
        kinds: [ServiceChannel],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let Some(field) = cx.doc.root.field("relatedEntityType") else { return };
    let Some(entity) = field.text().filter(|entity| entity.strip_suffix("__c").is_some_and(has_namespace))
    else {
        return;
    };
    out.finding(
        cx.doc.element(field),
        format!(
            "`{entity}` is a custom object of a managed package: one such channel was refused, others are \
             in use"
        ),
    )
    .label("object of a managed package")
    .help(
        "validate against an org that has the package; the server may say: \"Only related entity type(s) of *** are \
         currently supported.\"",
    );
}
