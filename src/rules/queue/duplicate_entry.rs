use std::borrow::Cow;
use std::collections::HashMap;

use crate::diag::{Edit, Fix, Sink};
use crate::model::Field;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};
use crate::source::Span;

declare_rule! {
    /// A queue names an object, a user, a role or a public group twice.
    ///
    /// ## Why
    /// The second entry adds nobody and nothing; no document says whether the platform takes or refuses it.
    /// Usernames are compared without regard to case, everything else exactly. The lists of roles, of roles with
    /// their subordinates and of roles with their internal subordinates are lists of their own.
    ///
    /// ## Fails
    /// ```xml fails file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueMembers>
    ///         <roleAndSubordinates>
    ///             <roleAndSubordinate>Field_Desk</roleAndSubordinate>
    ///         </roleAndSubordinates>
    ///         <roles>
    ///             <role>Field_Desk</role>
    ///         </roles>
    ///     </queueMembers>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    ///     <queueSobject>
    ///         <sobjectType>Lead</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Fix
    /// Remove the second entry.
    /// ```xml fixed file=Cases.queue-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Queue xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <name>Cases</name>
    ///     <queueSobject>
    ///         <sobjectType>Case</sobjectType>
    ///     </queueSobject>
    /// </Queue>
    /// ```
    ///
    /// ## Sources
    /// - Inferred (INF)
    {
        id: "queue/duplicate-entry",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: [Queue],
        check: File(check),
    }
}

/// The lists of members with their entries, and what to call one.
const MEMBERS: &[(&str, &str, &str)] = &[
    ("publicGroups", "publicGroup", "public group"),
    ("roleAndSubordinates", "roleAndSubordinate", "role"),
    ("roleAndSubordinatesInternal", "roleAndSubordinateInternal", "role"),
    ("roles", "role", "role"),
    ("users", "user", "user"),
];

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let root = &cx.doc.root;
    let mut objects = HashMap::new();
    for object in root.records("queueSobject") {
        if let Some(field) = object.field("sobjectType") {
            entry(cx, "object", field, &mut objects, || edits::remove_record(cx.doc, object.node), out);
        }
    }
    for members in root.records("queueMembers") {
        for &(list, name, noun) in MEMBERS {
            for record in members.records(list) {
                let mut first = HashMap::new();
                for field in record.all(name) {
                    entry(cx, noun, field, &mut first, || vec![edits::remove(cx.doc, field.node)], out);
                }
            }
        }
    }
}

/// Reports an entry that stood before in its list.
fn entry<'a>(
    cx: &FileCx<'_>,
    noun: &str,
    field: &'a Field<'_>,
    first: &mut HashMap<Cow<'a, str>, Span>,
    removal: impl FnOnce() -> Vec<Edit>,
    out: &mut Sink,
) {
    let Some(written) = field.text() else { return };
    let place = cx.doc.element(field);
    let key = if noun == "user" { Cow::Owned(written.to_lowercase()) } else { Cow::Borrowed(written) };
    let before = *first.entry(key).or_insert(place);
    if before == place {
        return;
    }
    out.finding(
        place,
        format!("the {noun} {} is listed twice: the second entry adds nothing", quoted(written)),
    )
    .label("listed again")
    .related(cx.file, before, "first listed here")
    .help("remove this entry")
    .repair(Fix::Safe, format!("remove the second {noun} {}", quoted(written)), removal());
}
