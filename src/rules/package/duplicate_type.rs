use std::collections::{HashMap, HashSet};

use crate::diag::{Edit, Fix, Sink};
use crate::model::{Doc, Record, Value};
use crate::rules::manifest::blocks;
use crate::rules::words::quoted;
use crate::rules::{FileCx, declare_rule, edits};
use crate::source::{break_before, place_behind};
use crate::xml::NodeKind;

declare_rule! {
    /// A manifest has two blocks of one type, or one component twice in a block.
    ///
    /// ## Why
    /// Published manifests have this, so the platform seems to take it. But whoever edits the first block can miss the second,
    /// and the tools that write manifests have one block for each type.
    ///
    /// ## Fails
    /// ```xml fails file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Billing</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <types>
    ///         <members>Returns</members>
    ///         <name>Skill</name>
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
    ///         <members>Billing</members>
    ///         <members>Returns</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Fix
    /// Move the members of a block into the one before, or remove the second member. A block with comments is not moved
    /// by the fix, which cannot tell what they are about.
    /// ```xml fixed file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Billing</members>
    ///         <members>Returns</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Sources
    /// - Inferred
    /// - Seen in published projects (REAL)
    {
        id: "package/duplicate-type",
        since: "0.1.0",
        severity: Info,
        evidence: Inferred,
        fix: Safe,
        kinds: [Package],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let mut last: HashMap<&str, &Record<'_>> = HashMap::new();
    for (name, block) in blocks(cx) {
        let mut members = HashMap::new();
        for field in block.all("members") {
            let Some(member) = field.text() else { continue };
            let place = cx.doc.element(field);
            let Some(&before) = members.get(member) else {
                members.insert(member, place);
                continue;
            };
            out.finding(
                place,
                format!("{} stands twice in this block of {}: once is enough", quoted(member), quoted(name)),
            )
            .label("listed again")
            .related(cx.file, before, "first listed here")
            .help("remove this member")
            .repair(
                Fix::Safe,
                "remove the second member",
                vec![edits::remove(cx.doc, field.node)],
            );
        }
        let earlier = last.insert(name, block);
        let both = earlier.and_then(|earlier| Some((earlier, earlier.field("name")?, block.field("name")?)));
        let Some((earlier, before, field)) = both else { continue };
        out.finding(
            cx.doc.value(field),
            format!("another block of {}: whoever edits the earlier one can miss it", quoted(name)),
        )
        .label("listed again")
        .related(cx.file, cx.doc.value(before), "the block before")
        .help("move the members into the block before")
        .repair(
            Fix::Safe,
            "move the members into the block before",
            merge(cx.doc, earlier, block).unwrap_or_default(),
        );
    }
}

/// Moves the members of a block behind those of the one before. None if something else would be lost.
fn merge(doc: &Doc<'_>, first: &Record<'_>, second: &Record<'_>) -> Option<Vec<Edit>> {
    let mut inside = doc.tree.descendants(second.node);
    let has_notes =
        inside.any(|node| matches!(doc.tree.node(node).kind, NodeKind::Comment | NodeKind::Instruction));
    let is_plain = second.fields.iter().all(|field| matches!(field.value, Value::Text(_)));
    if has_notes || !is_plain {
        return None;
    }
    let mut seen: HashSet<&str> = first.all("members").filter_map(|field| field.text()).collect();
    let moved = second.all("members").filter(|field| field.text().is_some_and(|member| seen.insert(member)));
    let moved: Vec<&str> = moved.map(|field| &doc.text[doc.tree.node(field.node).span]).collect();
    let mut edits = vec![edits::remove(doc, second.node)];
    if moved.is_empty() {
        return Some(edits);
    }
    edits.push(if let Some(last) = first.all("members").last() {
        let span = doc.tree.node(last.node).span;
        let lead = break_before(doc.text, span.start);
        Edit::insert(place_behind(doc.text, span.end), format!("{lead}{}", moved.join(&lead)))
    } else {
        let start = doc.tree.node(first.field("name")?.node).span.start;
        let lead = break_before(doc.text, start);
        Edit::insert(start, format!("{}{lead}", moved.join(&lead)))
    });
    Some(edits)
}
