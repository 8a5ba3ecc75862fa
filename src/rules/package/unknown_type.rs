use crate::diag::{Edit, Fix, Severity, Sink};
use crate::model::{Kind, Record, registered_type};
use crate::rules::manifest::{blocks, meant};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};

declare_rule! {
    /// A manifest names a metadata type that is not known.
    ///
    /// ## Why
    /// A manifest lists components by type, and a type that does not exist has none: the components are not deployed, or the
    /// manifest is refused. A name that is nearly one of the types that omnic reads is a warning. So is `OmniChannelSettings`,
    /// which is the root element of the settings file: in a manifest it is the member `OmniChannel` of the type `Settings`. Any
    /// other name that omnic does not know gets a hint, since its list of types is never complete.
    ///
    /// ## Fails
    /// ```xml fails file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Queues</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Queue</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Fix
    /// Write the name of the type as it is.
    /// ```xml fixed file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Queue</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), the metadata types
    /// - Seen in published projects (REAL)
    /// - Inferred: that a name close to a known one is meant to be it
    {
        id: "package/unknown-type",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [Package],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for (name, block) in blocks(cx) {
        let (Some(field), real) = (block.field("name"), meant(name)) else { continue };
        if real.is_none() && registered_type(name).is_some() {
            continue;
        }
        let place = cx.doc.value(field);
        let Some(real) = real else {
            out.finding(
                place,
                format!(
                    "{} is no metadata type that omnic knows: if it is none, nothing is deployed",
                    quoted(name)
                ),
            )
            .severity(Severity::Info)
            .label("not a known type")
            .help("compare the name with the type in the Metadata API documentation");
            continue;
        };
        let settings = name == Kind::OmniChannelSettings.name();
        let (why, help) = if settings {
            (
                "is the root element of the settings file, not a type of a manifest",
                "write the member `OmniChannel` of the type `Settings`".to_owned(),
            )
        } else {
            ("is no metadata type", format!("write `{real}`"))
        };
        let mut edits = vec![edits::set_value(cx.doc, field, real)];
        if settings {
            edits.extend(as_settings(cx, block));
        }
        out.finding(place, format!("{} {why}: its components are probably not deployed", quoted(name)))
            .label("not a type")
            .help(help)
            .repair(Fix::Safe, format!("rename the type to `{real}`"), edits);
    }
}

/// Makes `OmniChannel` the one member of a block.
fn as_settings(cx: &FileCx<'_>, block: &Record<'_>) -> Vec<Edit> {
    const MEMBER: &str = "OmniChannel";
    let mut members = block.all("members");
    let Some(first) = members.next() else {
        return edits::insert(cx.doc, block.node, "members", MEMBER).into_iter().collect();
    };
    let rest = members.map(|field| edits::remove(cx.doc, field.node));
    std::iter::once(edits::set_value(cx.doc, first, MEMBER)).chain(rest).collect()
}
