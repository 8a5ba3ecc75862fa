//! What can be put in at a place: elements, end tags, values, and whole files.
//!
//! While somebody types, a text does not parse, so the elements around the cursor are told from its pieces, and a name
//! that nothing ends yet ends nothing.

mod elements;
mod insert;
mod lex;
mod place;
mod skeleton;
mod values;

pub use insert::{Insert, Part};

use super::Site;
use crate::model::{ApiVersion, Kind};
use crate::source::Span;
use elements::{Given, Legal, items as elements};
use place::{At, Place, Spot};

/// The fields that hold what people call a component.
const LABELS: &[&str] = &["label", "masterLabel", "name"];

/// What is offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completions {
    /// In the order in which they are to be shown.
    pub items: Vec<Item>,
    /// Whether there are more, which would show once more is typed.
    pub is_cut: bool,
}

/// One thing to put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What is shown.
    pub label: String,
    /// What it is.
    pub sort: Sort,
    /// What is shown beside the label, which may be nothing.
    pub detail: String,
    /// What it means, as Markdown, which may be nothing.
    pub documentation: String,
    /// What somebody would type for it, where that is not the label.
    pub filter: Option<String>,
    /// What goes: all on one line, and the cursor in it.
    pub span: Span,
    /// What comes.
    pub insert: Insert,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// An element with a value.
    Field,
    /// An element with elements.
    Record,
    /// An end tag.
    EndTag,
    /// A value of a closed list.
    Value,
    /// The name of a component.
    Name,
    /// A whole file.
    File,
}

/// What can be put in at an offset of a file.
pub fn complete(site: Site<'_>, offset: u32) -> Completions {
    let text = site.text();
    let Some(kind) = site.kind() else { return Completions::default() };
    let mut offset = (offset as usize).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    // What an editor takes for the beginning is behind the mark, which is no letter to anybody.
    if text.starts_with('\u{feff}') {
        offset = offset.max('\u{feff}'.len_utf8());
    }
    let offset = offset as u32;
    let place = Place::find(kind, text, offset);
    let legal = Legal { kind, api: site.checked().api };
    let items = match (place.spot, place.inside) {
        (Spot::Nothing, _) | (Spot::EndTag { .. }, None) => Vec::new(),
        (Spot::EndTag { name }, Some(inside)) => {
            vec![end_tag(&place, inside, Span::new(name.start, end_of_tag(text, name.end)), "")]
        }
        (Spot::Tag { name, .. }, None) => {
            let start = name.start - 1;
            skeleton(site, &place, legal, Span::new(start, end_of_tag(text, name.end)))
        }
        (Spot::Content(within), None) => skeleton(site, &place, legal, place::word(text, within, offset)),
        (Spot::Tag { name, element }, Some(inside)) => {
            let (span, given) = tag(text, &place, name, element);
            elements(&place, inside, legal, span, given)
        }
        (Spot::Content(within), Some(inside)) => {
            return content(site, &place, inside, legal, within, offset);
        }
    };
    Completions { items, is_cut: false }
}

/// Between the tags of an element: a value, or other elements.
fn content(
    site: Site<'_>,
    place: &Place<'_>,
    inside: At,
    legal: Legal,
    within: Span,
    offset: u32,
) -> Completions {
    let element = place.element(inside);
    let (mut found, span) = if element.record.is_some() {
        let word = place::word(site.text(), within, offset);
        let items = elements(place, inside, legal, word, Given::Nothing);
        (Completions { items, is_cut: false }, word)
    } else {
        let span = place::value(site.text(), within, offset);
        (values::items(site, place, inside, legal, span, offset), Span::at(offset))
    };
    if !element.is_closed && (found.items.is_empty() || element.record.is_some()) {
        found.items.push(end_tag(place, inside, span, "</"));
    }
    found
}

/// The text of a new file for a component, and its elements that are to be filled in; none for a kind of which not every
/// field is known.
pub(super) fn new_file(kind: Kind, api: ApiVersion, full_name: &str) -> Option<(String, Vec<&'static str>)> {
    skeleton::file(Legal { kind, api }, full_name)
}

fn skeleton(site: Site<'_>, place: &Place<'_>, legal: Legal, span: Span) -> Vec<Item> {
    if place.has_root() { Vec::new() } else { skeleton::item(site, legal, span).into_iter().collect() }
}

/// The end of an element.
fn end_tag(place: &Place<'_>, inside: At, span: Span, open: &str) -> Item {
    let name = place.element(inside).name;
    Item {
        label: format!("/{name}"),
        sort: Sort::EndTag,
        detail: "ends the element".to_owned(),
        documentation: String::new(),
        filter: Some(if open.is_empty() { name.to_owned() } else { format!("{open}{name}") }),
        span,
        insert: Insert::plain(format!("{open}{name}>")),
    }
}

/// Where a tag ends whose name ends at an offset, if nothing else is in it.
fn end_of_tag(text: &str, name_end: u32) -> u32 {
    name_end + u32::from(text[name_end as usize..].starts_with('>'))
}

/// What a new element takes the place of where a tag has been begun: with an end that an editor has put there by
/// itself. Of an element that holds something only the name goes.
fn tag(text: &str, place: &Place<'_>, name: Span, element: Option<At>) -> (Span, Given) {
    let whole = |end: u32| (Span::new(name.start, end), Given::Open);
    let behind = &text[name.end as usize..];
    if behind.starts_with("/>") {
        return whole(name.end + 2);
    }
    let inner = end_of_tag(text, name.end);
    if let Some(rest) = text[inner as usize..].strip_prefix("</") {
        let written = &rest[..lex::name_end(rest, 0)];
        let is_own = written.is_empty() || *written == text[name];
        if is_own {
            return whole(end_of_tag(text, inner + 2 + written.len() as u32));
        }
    }
    match element {
        Some(element) if inner == name.end || place.element(element).is_closed => (name, Given::AllButName),
        _ => whole(inner),
    }
}
