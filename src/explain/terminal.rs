//! A page for a terminal: headings at the margin, text wrapped, code indented and never wrapped.
//!
//! With colours inline code is coloured and its backticks go; without them they stay. All texts that reach a
//! terminal are of omnic itself, so nothing has to be escaped.

use std::fmt::Write as _;

use super::page::{Block, Page};
use crate::report::{Style, wrap};

/// Lines longer than this are hard to read, however wide the terminal is.
const MEASURE: usize = 100;

const BOLD: &str = "\x1b[1m";
const UNDERLINED: &str = "\x1b[1;4m";
const DIM: &str = "\x1b[2m";
const CODE: &str = "\x1b[36m";
const RESET: &str = "\x1b[0m";

/// Sets a page.
pub(super) fn set(page: &Page, style: Style) -> String {
    let setter = Setter { color: style.color, width: style.width.clamp(30, MEASURE) };
    let mut out = String::new();
    setter.styled(&mut out, UNDERLINED, &page.title);
    out.push('\n');
    let mut indent = 0;
    let mut headed = false;
    for block in &page.blocks {
        if !headed {
            out.push('\n');
        }
        headed = matches!(block, Block::Heading(_));
        match block {
            Block::Heading(title) => {
                setter.styled(&mut out, BOLD, title);
                out.push('\n');
                indent = 2;
            }
            Block::Text(text) | Block::Said(text) => setter.text(&mut out, indent, indent, "", text),
            Block::List(points) => {
                for point in points {
                    setter.text(&mut out, indent, indent + 2, "- ", point);
                }
            }
            Block::Facts(facts) => {
                let name = facts.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
                for (fact, value) in facts {
                    let label = format!("{fact:name$}  ");
                    setter.text(&mut out, indent, indent + name + 2, &label, value);
                }
            }
            Block::Entries(entries) => {
                for (at, entry) in entries.iter().enumerate() {
                    if at > 0 {
                        out.push('\n');
                    }
                    let note =
                        if entry.note.is_empty() { String::new() } else { format!(" ({})", entry.note) };
                    setter.text(&mut out, indent, indent + 4, "", &format!("`{}`{note}", entry.name));
                    setter.text(&mut out, indent + 4, indent + 4, "", &entry.text);
                }
            }
            Block::Code { caption, text, .. } => {
                setter.text(&mut out, indent, indent, "", caption);
                out.push('\n');
                for line in text.lines() {
                    let indent = if line.is_empty() { 0 } else { indent + 2 };
                    let _ = writeln!(out, "{:indent$}{line}", "");
                }
                if text.is_empty() {
                    let _ = write!(out, "{:1$}", "", indent + 2);
                    setter.styled(&mut out, DIM, "(nothing)");
                    out.push('\n');
                }
            }
        }
    }
    out
}

struct Setter {
    color: bool,
    width: usize,
}

impl Setter {
    fn styled(&self, out: &mut String, style: &str, text: &str) {
        if self.color && !text.is_empty() {
            let _ = write!(out, "{style}{text}{RESET}");
        } else {
            out.push_str(text);
        }
    }

    /// A wrapped text; `label` stands before it, in the first line only.
    fn text(&self, out: &mut String, first: usize, rest: usize, label: &str, text: &str) {
        let room = |indent: usize| self.width.saturating_sub(indent).max(20);
        let wrapped = wrap(text, room(first + label.len()), room(rest));
        let mut code = false;
        for (at, line) in wrapped.lines().enumerate() {
            let indent = if at == 0 { first } else { rest };
            let _ = write!(out, "{:indent$}", "");
            if at == 0 {
                self.styled(out, DIM, label);
            }
            self.inline(out, line, &mut code);
            out.push('\n');
        }
    }

    /// A line with its inline code in colour; `code` says whether the line begins inside of one.
    fn inline(&self, out: &mut String, line: &str, code: &mut bool) {
        if !self.color {
            out.push_str(line);
            return;
        }
        for (at, piece) in line.split('`').enumerate() {
            if at > 0 {
                *code = !*code;
            }
            if !piece.is_empty() && *code {
                self.styled(out, CODE, piece);
            } else {
                out.push_str(piece);
            }
        }
    }
}
