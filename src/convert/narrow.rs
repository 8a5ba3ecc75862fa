//! Parts of a component without the rest of it: a manifest can name one field of an object.
//!
//! What is kept is copied byte for byte with the white space before it, inside the root element as it stands.

use super::{Body, Converted, Fault, FaultKind, Member, Source};
use crate::component::Component;
use crate::model::RegisteredType;
use crate::source::decode;
use crate::xml::{self, Limits, NodeId, NodeKind, Tree};

/// A component in metadata format with nothing but the parts that are wanted. Where `takes` wants all that a manifest
/// lists for it, or nothing of it can stand alone, it stays as it is.
///
/// # Errors
/// Its file does not parse, or cannot be read.
pub fn narrow(
    component: &Component,
    converted: Converted,
    takes: impl Fn(&Member) -> bool,
    source: &Source<'_>,
) -> Result<Converted, Vec<Fault>> {
    if converted.members.iter().all(&takes) {
        return Ok(converted);
    }
    let Converted { mut outputs, mut members } = converted;
    members.retain(&takes);
    if members.is_empty() {
        return Ok(Converted::default());
    }
    for output in &mut outputs {
        let (bytes, from) = match &output.body {
            Body::Made { bytes, from } => (bytes.clone(), from.clone()),
            Body::Xml(file) | Body::Raw(file) => {
                let bytes = (source.read)(*file)
                    .map_err(|fault| vec![Fault { file: *file, kind: FaultKind::Read(fault) }])?;
                (bytes, vec![*file])
            }
        };
        let decoded = decode(bytes);
        let (tree, mut faults) = xml::parse(&decoded.text, &Limits::default());
        if let Some(fault) = decoded.fault.or_else(|| faults.pop()) {
            let file = from.first().copied().unwrap_or_default();
            return Err(vec![Fault { file, kind: FaultKind::Syntax(Box::new(fault)) }]);
        }
        let bytes = Parts { tree: &tree, text: &decoded.text, component }.keep(&takes).into_bytes();
        output.body = Body::Made { bytes, from };
    }
    Ok(Converted { outputs, members })
}

/// The file of a component with its parts inside.
struct Parts<'a> {
    tree: &'a Tree,
    text: &'a str,
    component: &'a Component,
}

impl Parts<'_> {
    fn keep(&self, takes: impl Fn(&Member) -> bool) -> String {
        let (tree, text) = (self.tree, self.text);
        let Some(root) = tree.root() else { return text.to_owned() };
        let open = tree.node(root).open;
        let mut kept = text[..open.end as usize].to_owned();
        let mut space = "";
        for node in tree.children(root) {
            let here = tree.node(node);
            match here.kind {
                NodeKind::Text => space = &text[here.span],
                NodeKind::Element if self.member(node).is_some_and(|member| takes(&member)) => {
                    kept.push_str(space);
                    kept.push_str(&text[here.span]);
                }
                _ => {}
            }
        }
        if let Some(end) = tree.end_tag(root) {
            kept.push_str(space);
            kept.push_str(&text[end]);
        }
        kept.push_str(&text[tree.node(root).span.end as usize..]);
        kept
    }

    /// What a manifest calls an element of the root, if it is a part that manifests list.
    fn member(&self, node: NodeId) -> Option<Member> {
        let element = self.tree.local_name(node, self.text);
        let ty: &'static RegisteredType = self.component.ty.children().find(|ty| ty.element() == element)?;
        let is_name = |child: &NodeId| self.tree.local_name(*child, self.text) == ty.name_element();
        let name = self.tree.elements(node).find(is_name)?;
        let name = self.tree.value(name, self.text);
        let name = name.trim();
        let name = if ty.ignores_parent_name {
            name.into()
        } else {
            format!("{}.{name}", self.component.name).into()
        };
        Some(Member { ty: ty.name, name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::component::{Piece, Role};
    use crate::convert::Output;
    use crate::model::registered_type;

    const OBJECT: &str = "<?xml version=\"1.0\"?>\n<CustomObject xmlns=\"x\">\n    <label>Trip</label>\n    \
        <fields>\n        <fullName>A__c</fullName>\n    </fields>\n    <!-- b -->\n    \
        <fields><fullName>B__c</fullName></fields>\n</CustomObject>\n";

    fn narrowed(wanted: &[&str]) -> Result<Converted, Vec<Fault>> {
        let ty = registered_type("CustomObject").unwrap();
        let pieces = vec![Piece { file: 0, role: Role::Meta }];
        let component = Component { ty, name: "Trip__c".into(), root: "".into(), pieces };
        let member = |ty, name: &str| Member { ty, name: name.into() };
        let outputs = vec![Output { path: "objects/Trip__c.object".into(), body: Body::Xml(0) }];
        let members = vec![
            member("CustomObject", "Trip__c"),
            member("CustomField", "Trip__c.A__c"),
            member("CustomField", "Trip__c.B__c"),
        ];
        let read = |_| Ok(OBJECT.as_bytes().to_vec());
        let source = Source { files: &[], read: &read };
        narrow(&component, Converted { outputs, members }, |member| wanted.contains(&&*member.name), &source)
    }

    #[test]
    fn keeps_parts_alone() {
        let some = narrowed(&["Trip__c.B__c"]).unwrap();
        assert_eq!(some.members.len(), 1);
        let Body::Made { bytes, from } = &some.outputs[0].body else { panic!("{some:?}") };
        assert_eq!(from, &[0]);
        assert_eq!(
            std::str::from_utf8(bytes).unwrap(),
            "<?xml version=\"1.0\"?>\n<CustomObject xmlns=\"x\">\n    <fields><fullName>B__c</fullName></fields>\n\
             </CustomObject>\n"
        );
        assert_eq!(narrowed(&["Else"]).unwrap(), Converted::default());
        let all = narrowed(&["Trip__c", "Trip__c.A__c", "Trip__c.B__c"]).unwrap();
        assert_eq!(all.outputs[0].body, Body::Xml(0));
    }
}
