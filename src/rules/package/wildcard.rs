use crate::diag::{Severity, Sink};
use crate::model::Field;
use crate::rules::manifest::{blocks, core_kind, is_destructive, is_wildcard};
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A member of a manifest has a `*` that does not stand for all.
    ///
    /// ## Why
    /// Only a member that is nothing but `*` stands for all components of a type. Anything else is a name, and no component of
    /// the Omni-Channel types, and no setting, flow, permission set or object, can have a `*` in its name. For other types,
    /// such as layouts, it is a warning, since their names can. A block of `CustomObject` with nothing but `*` gets a hint: it
    /// takes the custom objects; standard objects need their names.
    ///
    /// ## Fails
    /// ```xml fails file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Cases_*</members>
    ///         <name>Queue</name>
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
    /// Write `*` for all components of the type, or every name.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), `package.xml`: wildcards
    {
        id: "package/wildcard",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [Package],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for (name, block) in blocks(cx) {
        let members: Vec<(&Field<'_>, &str)> =
            block.all("members").filter_map(|field| Some((field, field.text()?))).collect();
        for (field, member) in
            members.iter().filter(|(_, member)| member.contains('*') && !is_wildcard(member))
        {
            let sure = is_plainly_named(name);
            let reason = if sure {
                "no name of this type can have one"
            } else {
                "it means a component of that very name"
            };
            out.finding(
                cx.doc.value(field),
                format!(
                    "the member {} of {} is no wildcard, only `*` alone is: {reason}",
                    quoted(member),
                    quoted(name)
                ),
            )
            .severity(if sure { Severity::Error } else { Severity::Warning })
            .label("not a wildcard")
            .help("write `*` for all components of the type, or every name");
        }
    }
    if !is_destructive(cx) {
        objects(cx, out);
    }
}

/// Says what `*` leaves out if it is the only member of the custom objects, in whatever block.
fn objects(cx: &FileCx<'_>, out: &mut Sink) {
    let blocks = blocks(cx).filter(|(name, _)| *name == "CustomObject");
    let mut members = blocks.flat_map(|(_, block)| block.all("members"));
    let Some(first) = members.next() else { return };
    if std::iter::once(first).chain(members).all(|field| field.text().is_some_and(is_wildcard)) {
        out.finding(
            cx.doc.value(first),
            "`*` stands for the custom objects only: standard objects like `Case` are left out",
        )
        .severity(Severity::Info)
        .label("custom objects only")
        .help("add a member for every standard object that is meant");
    }
}

/// Whether names of a type surely hold no `*`.
fn is_plainly_named(type_name: &str) -> bool {
    core_kind(type_name).is_some() || matches!(type_name, "Flow" | "PermissionSet" | "CustomObject")
}
