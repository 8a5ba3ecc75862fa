//! A page as Markdown. Texts are Markdown already, but for the `<` of words such as `<name>`, which would be HTML.

use std::fmt::Write as _;

use super::page::{Block, Page};

/// Sets a page; its title is a heading of that level.
pub(super) fn set(page: &Page, level: usize) -> String {
    let mut out = format!("{} {}\n", "#".repeat(level), page.title);
    for block in &page.blocks {
        out.push('\n');
        // Writing into a string cannot fail.
        let _ = match block {
            Block::Heading(title) => writeln!(out, "{} {title}", "#".repeat(level + 1)),
            Block::Text(text) => writeln!(out, "{}", no_html(text)),
            Block::Said(text) => writeln!(out, "{}", no_links(text)),
            Block::List(points) => points.iter().try_for_each(|point| writeln!(out, "- {}", no_html(point))),
            Block::Facts(facts) => {
                facts.iter().try_for_each(|(name, value)| writeln!(out, "- {name}: {}", no_html(value)))
            }
            Block::Entries(entries) => entries.iter().try_for_each(|entry| {
                let note = if entry.note.is_empty() { String::new() } else { format!(" ({})", entry.note) };
                writeln!(out, "- `{}`{note}: {}", entry.name, no_html(&entry.text))
            }),
            Block::Code { caption, language, text } => {
                let text = if text.is_empty() { String::new() } else { format!("{text}\n") };
                writeln!(out, "{caption}\n\n```{language}\n{text}```")
            }
        };
    }
    out
}

/// Escapes what would begin a tag, but not in inline code.
pub(super) fn no_html(text: &str) -> String {
    outside_code(text, |piece| piece.replace('<', "\\<"))
}

/// Escapes what would begin a tag, a link or an image: a text from a file must not lead or reach anywhere.
fn no_links(text: &str) -> String {
    outside_code(text, |piece| piece.replace('<', "\\<").replace('[', "\\["))
}

fn outside_code(text: &str, escape: impl Fn(&str) -> String) -> String {
    let pieces = text.split('`').enumerate();
    let pieces: Vec<String> =
        pieces.map(|(at, piece)| if at % 2 == 0 { escape(piece) } else { piece.to_owned() }).collect();
    pieces.join("`")
}
