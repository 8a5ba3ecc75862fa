use crate::diag::{Edit, Fix, Sink};
use crate::model::Doc;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule};
use crate::schema::{FaultKind, METADATA_NAMESPACE};
use crate::xml::XSI;

declare_rule! {
    /// The root element is not in the namespace of the Metadata API.
    ///
    /// ## Why
    /// Elements of metadata belong to `http://soap.sforce.com/2006/04/metadata`. An element of the same name
    /// in another namespace, or in none, is not the element of the Metadata API. The other rules go on as if
    /// the namespace were right.
    ///
    /// ## Fails
    /// ```xml fails file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metdata">
    ///     <label>German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Write `xmlns="http://soap.sforce.com/2006/04/metadata"` in the start tag of the root.
    /// ```xml fixed file=German.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>German</label>
    /// </Skill>
    /// ```
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    {
        id: "schema/wrong-namespace",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: Safe,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let FaultKind::WrongNamespace { found } = &fault.kind else { continue };
        let root = quoted(cx.doc.tree.local_name(cx.doc.root.node, cx.doc.text));
        let what = match found {
            Some(namespace) => format!("the root element {root} is in the namespace {}", quoted(namespace)),
            None => format!("the root element {root} is in no namespace"),
        };
        out.finding(fault.span, format!("{what}: it is not the element of the Metadata API"))
            .label("wrong namespace")
            .help(format!("write `xmlns=\"{METADATA_NAMESPACE}\"` in the start tag of the root"))
            .repair(Fix::Safe, "write the namespace of the Metadata API", rewrite(cx.doc, found.as_deref()));
    }
}

/// Puts the right namespace into the declaration that the root element uses, or declares it.
fn rewrite(doc: &Doc<'_>, found: Option<&str>) -> Vec<Edit> {
    let root = doc.root.node;
    let name = doc.tree.name(root, doc.text);
    let declaration = match name.split_once(':') {
        Some((prefix, _)) => format!("xmlns:{prefix}"),
        None => "xmlns".to_owned(),
    };
    let declared =
        doc.tree.attributes(root).iter().find(|attribute| doc.text[attribute.name] == *declaration);
    match declared {
        // A prefix that means something else elsewhere keeps its meaning.
        _ if found == Some(XSI) => Vec::new(),
        Some(attribute) => vec![Edit::replace(attribute.value, METADATA_NAMESPACE)],
        None => {
            let behind_name = doc.tag_name(root).end;
            vec![Edit::insert(behind_name, format!(" {declaration}=\"{METADATA_NAMESPACE}\""))]
        }
    }
}
