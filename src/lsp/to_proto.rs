//! From our own types to those of the protocol. Spans become lines and columns here, and paths become URIs.

use std::fmt::Write as _;

use gen_lsp_types as lsp;

use super::load::FaultPlace;
use super::position::{Encoding, Lines};
use super::world::{RootView, World};
use crate::diag::{Diagnostic, Edit, FileId, Severity};
use crate::ide::complete::{Insert, Part};
use crate::ide::{Fold, Hint, HintSort, Symbol, SymbolSort};
use crate::project::Component;
use crate::rules::{self, Rule};
use crate::source::Span;

/// Who says it, in lists that show several servers' findings.
const SOURCE: &str = "omnic";

/// What the protocol calls a severity.
const fn severity(severity: Severity) -> lsp::DiagnosticSeverity {
    match severity {
        Severity::Error => lsp::DiagnosticSeverity::Error,
        Severity::Warning => lsp::DiagnosticSeverity::Warning,
        // `check` hides it unless asked, and editors show hints without insisting.
        Severity::Info => lsp::DiagnosticSeverity::Hint,
    }
}

/// Edits of a file, all to be done at once.
pub(super) fn text_edits(lines: &Lines<'_>, edits: &[Edit]) -> Vec<lsp::TextEdit> {
    let edit = |edit: &Edit| lsp::TextEdit { range: lines.range(edit.span), new_text: edit.text.clone() };
    edits.iter().map(edit).collect()
}

/// What a completion puts in, in the protocol's own notation: `${1:default}`, `${2|one,other|}`.
pub(super) fn snippet(insert: &Insert) -> String {
    let escaped = |text: &str, special: &[char]| {
        let letters = text.chars().flat_map(|letter| {
            [special.contains(&letter).then_some('\\'), Some(letter)].into_iter().flatten()
        });
        letters.collect::<String>()
    };
    let mut stop = 0;
    let mut out = String::new();
    for part in &insert.parts {
        if let Part::Text(text) = part {
            out += &escaped(text, &['\\', '$', '}']);
            continue;
        }
        stop += 1;
        // Writing into a string cannot fail.
        let _ = match part {
            Part::Hole(text) if !text.is_empty() => {
                write!(out, "${{{stop}:{}}}", escaped(text, &['\\', '$', '}']))
            }
            Part::Choice(values) if !values.is_empty() => {
                let values = values.iter().map(|value| escaped(value, &['\\', '$', '}', ',', '|']));
                write!(out, "${{{stop}|{}|}}", values.collect::<Vec<_>>().join(","))
            }
            _ => write!(out, "${stop}"),
        };
    }
    out
}

/// A place in a file of a root.
pub(super) fn location(world: &World, root: &RootView, file: FileId, span: Span) -> lsp::Location {
    let path = &root.snapshot.outcome.file(file).source.path;
    lsp::Location { uri: world.uri(root, path), range: root.lines(world, file).range(span) }
}

/// What a finding says: the message, and in a line of its own what to do.
pub(super) fn message(found: &Diagnostic) -> String {
    if found.help.is_empty() {
        found.message.clone()
    } else {
        format!("{}\nhelp: {}", found.message, found.help)
    }
}

/// A finding.
pub(super) fn diagnostic(world: &World, root: &RootView, found: &Diagnostic) -> lsp::Diagnostic {
    let client = &world.client;
    let range = root.lines(world, found.file).range(found.span);
    let rule = rules::rule(found.rule);
    let url = rule.filter(|_| client.code_descriptions).map(Rule::url);
    let related = found.related.iter().map(|place| lsp::DiagnosticRelatedInformation {
        location: location(world, root, place.file, place.span),
        message: place.message.clone(),
    });
    let related: Vec<_> = if client.related { related.collect() } else { Vec::new() };
    lsp::Diagnostic {
        range,
        severity: Some(severity(found.severity)),
        code: Some(found.rule.to_owned().into()),
        code_description: url.map(|url| lsp::CodeDescription { href: lsp::Uri(url) }),
        source: Some(SOURCE.to_owned()),
        message: message(found).into(),
        tags: tag(world, found).map(|tag| vec![tag]),
        related_information: (!related.is_empty()).then_some(related),
        data: None,
    }
}

/// How an editor shows a finding besides underlining it: greyed out, or struck through.
fn tag(world: &World, found: &Diagnostic) -> Option<lsp::DiagnosticTag> {
    match found.rule {
        "suppress/unused" if world.client.unnecessary => Some(lsp::DiagnosticTag::Unnecessary),
        "schema/field-not-in-version" if world.client.deprecated => Some(lsp::DiagnosticTag::Deprecated),
        _ => None,
    }
}

/// A fault of a configuration file.
pub(super) fn fault(encoding: Encoding, place: &FaultPlace) -> lsp::Diagnostic {
    let units = |letters: u32| -> u32 {
        if place.excerpt.is_empty() {
            return letters;
        }
        let letters = place.excerpt.chars().take(letters as usize);
        letters.map(|letter| encoding.units_of(letter)).sum()
    };
    let line = place.line.saturating_sub(1);
    let column = place.column.saturating_sub(1);
    lsp::Diagnostic {
        range: lsp::Range {
            start: lsp::Position { line, character: units(column) },
            end: lsp::Position { line, character: units(column + place.width) },
        },
        severity: Some(lsp::DiagnosticSeverity::Error),
        source: Some(SOURCE.to_owned()),
        message: place.message.clone().into(),
        ..lsp::Diagnostic::default()
    }
}

/// Words behind a value.
pub(super) fn hint(lines: &Lines<'_>, hint: Hint) -> lsp::InlayHint {
    lsp::InlayHint {
        position: lines.position(hint.offset),
        label: hint.text.into(),
        kind: match hint.sort {
            HintSort::Label => Some(lsp::InlayHintKind::Parameter),
            HintSort::Unit => Some(lsp::InlayHintKind::Type),
        },
        text_edits: None,
        tooltip: None,
        padding_left: Some(true),
        padding_right: None,
        data: None,
    }
}

/// A part that can be hidden.
pub(super) fn fold(lines: &Lines<'_>, fold: Fold) -> lsp::FoldingRange {
    let range = lines.range(fold.span);
    lsp::FoldingRange {
        start_line: range.start.line,
        start_character: Some(range.start.character),
        end_line: range.end.line,
        end_character: Some(range.end.character),
        kind: fold.is_comment.then_some(lsp::FoldingRangeKind::Comment),
        collapsed_text: None,
    }
}

/// A part that can be hidden line by line: all lines behind the first one. The last line stays if it has nothing but what
/// ends the part. None if no line is left to hide.
pub(super) fn fold_of_lines(lines: &Lines<'_>, text: &str, part: Fold) -> Option<lsp::FoldingRange> {
    let whole = fold(lines, part);
    let last = text[part.span].rsplit(['\n', '\r']).next().unwrap_or_default();
    let end_line = whole.end_line - u32::from(last.trim().is_empty());
    let range = lsp::FoldingRange { start_character: None, end_line, end_character: None, ..whole };
    (range.start_line < range.end_line).then_some(range)
}

const fn symbol_kind(sort: SymbolSort) -> lsp::SymbolKind {
    match sort {
        SymbolSort::Component => lsp::SymbolKind::Class,
        SymbolSort::Record => lsp::SymbolKind::Object,
        SymbolSort::Text => lsp::SymbolKind::String,
        SymbolSort::Number => lsp::SymbolKind::Number,
        SymbolSort::Boolean => lsp::SymbolKind::Boolean,
        SymbolSort::Value => lsp::SymbolKind::EnumMember,
        SymbolSort::Reference => lsp::SymbolKind::Key,
    }
}

/// An outline.
#[expect(deprecated, reason = "the type has no other constructor")]
pub(super) fn symbol(lines: &Lines<'_>, one: &Symbol) -> lsp::DocumentSymbol {
    let children: Vec<_> = one.children.iter().map(|child| symbol(lines, child)).collect();
    lsp::DocumentSymbol {
        name: one.name.clone(),
        detail: (!one.detail.is_empty()).then(|| one.detail.clone()),
        kind: symbol_kind(one.sort),
        tags: None,
        deprecated: None,
        range: lines.range(one.span),
        selection_range: lines.range(one.name_span),
        children: (!children.is_empty()).then_some(children),
    }
}

/// An outline as a list, parents before what is in them. It has no room for values, so they stand behind the names.
pub(super) fn flat_symbols(
    lines: &Lines<'_>,
    uri: &lsp::Uri,
    one: &Symbol,
    parent: Option<&str>,
    into: &mut Vec<lsp::SymbolInformation>,
) {
    let name = match &*one.detail {
        "" => one.name.clone(),
        detail => format!("{} {detail}", one.name),
    };
    let location = lsp::Location { uri: uri.clone(), range: lines.range(one.span) };
    into.push(lsp::SymbolInformation::new(None, location, information(&name, one.sort, parent)));
    for child in &one.children {
        flat_symbols(lines, uri, child, Some(&name), into);
    }
}

/// A component in a list of many.
pub(super) fn component(component: &Component, location: lsp::Location) -> lsp::WorkspaceSymbol {
    let summary = &component.summary;
    lsp::WorkspaceSymbol {
        location: location.into(),
        data: None,
        base_symbol_information: information(
            summary.name.as_str(),
            SymbolSort::Component,
            Some(summary.kind.name()),
        ),
    }
}

fn information(name: &str, sort: SymbolSort, container: Option<&str>) -> lsp::BaseSymbolInformation {
    lsp::BaseSymbolInformation {
        name: name.to_owned(),
        kind: symbol_kind(sort),
        tags: None,
        container_name: container.map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::snippet;
    use crate::ide::complete::{Insert, Part};

    #[test]
    fn what_means_something_in_a_snippet_is_escaped() {
        let hole = |text: &str| Part::Hole(text.to_owned());
        let parts = vec![
            Part::Text("<a$1>{\\}".into()),
            hole("A $ {B}"),
            hole(""),
            Part::Choice(vec!["a,b", "c|d"]),
            Part::Choice(vec![]),
        ];
        let told = snippet(&Insert { parts });
        assert_eq!(told, "<a\\$1>{\\\\\\}${1:A \\$ {B\\}}$2${3|a\\,b,c\\|d|}$4");
    }
}
