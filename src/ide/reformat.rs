//! A file in the style of the platform, as edits that leave alone what is in shape already.

use super::Site;
use crate::diag::Edit;
use crate::format::{format, is_formatted};
use crate::model::Kind;
use crate::report::line_edits;
use crate::source::Span;

/// The edits that make of a file what `omnic fmt` writes; none for one that it leaves alone.
pub fn reformat(site: Site<'_>) -> Vec<Edit> {
    shaped(site).map(|(_, after)| line_edits(site.text(), &after)).unwrap_or_default()
}

/// Those of the edits that touch a span. An element that moves into the span or out of it stays where it is: half of the
/// edits would lose it, or put it in twice.
pub fn reformat_range(site: Site<'_>, span: Span) -> Vec<Edit> {
    let text = site.text();
    let Some((kind, after)) = shaped(site) else { return Vec::new() };
    let mut edits = line_edits(text, &after);
    edits.retain(|edit| edit.span.start <= span.end && span.start <= edit.span.end);
    // What is the same but for its shape has the same shape in the end.
    let is_safe = |edits: &[Edit]| format(kind, &applied(text, edits)).is_ok_and(|shaped| shaped == after);
    if !is_safe(&edits) {
        edits.retain(|edit| is_blank_only(text, edit));
        if !is_safe(&edits) {
            edits.clear();
        }
    }
    edits
}

fn shaped(site: Site<'_>) -> Option<(Kind, String)> {
    let kind = site.kind().filter(|kind| is_formatted(*kind))?;
    Some((kind, format(kind, site.text()).ok()?))
}

/// Whether an edit changes white space alone.
fn is_blank_only(text: &str, edit: &Edit) -> bool {
    let ink = |text: &str| text.split_ascii_whitespace().collect::<String>();
    ink(&text[edit.span]) == ink(&edit.text)
}

fn applied(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(&text[Span::new(at, edit.span.start)]);
        out.push_str(&edit.text);
        at = edit.span.end;
    }
    out.push_str(&text[at as usize..]);
    out
}
