//! The findings as Markdown, for the summary page of a step of GitHub Actions.
//!
//! Every character that means something in Markdown is written by its number, so a value is never a link, a table
//! cell or an image. The page is short: GitHub takes one megabyte for a step and shows nothing at all beyond.

use std::fmt::Write as _;
use std::io;

use super::counts::{Counts, amount};
use super::{View, concise, escape, items, rule_page};

/// Findings in the table.
const ROWS: usize = 200;
/// Bytes after which the table ends.
const BYTES: usize = 256 * 1024;

/// Writes heading, table and what is left out. Fails only if the writer does.
pub fn write(view: &View<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let items = items::worst_first(view);
    let summary = markdown(&concise::summary(&Counts::of(view), view.min_severity));
    let mut page = format!("### omnic: {summary}\n\n");
    let mut shown = 0;
    for item in items.iter().take(ROWS) {
        let row = row(item);
        if page.len() + row.len() > BYTES {
            break;
        }
        if shown == 0 {
            page.push_str("| Severity | Rule | Place | Finding |\n|---|---|---|---|\n");
        }
        page.push_str(&row);
        shown += 1;
    }
    if items.len() > shown {
        page.push('\n');
        amount(&mut page, items.len() - shown, "more finding");
        page.push_str(" in the log.\n");
    }
    page.push('\n');
    out.write_all(page.as_bytes())
}

fn row(item: &items::Item<'_>) -> String {
    let found = item.found;
    let rule = rule_page::url(found.rule)
        .map_or_else(|| markdown(found.rule), |url| format!("[{}]({url})", markdown(found.rule)));
    let place = format!("{}:{}:{}", item.path, item.start.line, item.start.column);
    let (severity, message) = (found.severity.name(), markdown(&found.message));
    format!("| {severity} | {rule} | {} | {message} |\n", markdown(&place))
}

/// Text that Markdown shows as it is.
fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in escape::line(text).chars() {
        if c.is_ascii_punctuation() && !matches!(c, ',' | '.' | ';' | '-' | '/') {
            let _ = write!(out, "&#{};", u32::from(c));
        } else {
            out.push(c);
        }
    }
    // The one link that needs no other character.
    out.replace("www.", "www&#46;")
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn nothing_is_markup() {
        let text = markdown("`a|b` ![x](https://x.example) <img> @who www.x\n# y");
        assert!(!text.contains(['`', '|', '[', ']', '(', '<', '@', ':', '!', '\n', '\\']), "{text}");
        assert!(!text.contains("www."), "{text}");
    }
}
