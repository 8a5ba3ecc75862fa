//! The list of rules, cut down to what was asked for and set as a table.

use std::fmt::Write as _;

use crate::model::near;
use crate::report::{Style, wrap};
use crate::rules::{RULES, Rule};

use super::groups;

/// Summaries are set beside the other columns if at least so many columns are left for them, else below.
const ROOM: usize = 40;

const BOLD: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

/// The rules that any of the filters takes, by id; all of them without a filter. A filter is a group, or a text of the
/// id or the summary. The error names a filter that takes none, and what may have been meant.
pub fn select(filters: &[String]) -> Result<Vec<&'static Rule>, String> {
    if let Some(idle) = filters.iter().find(|filter| !RULES.iter().any(|rule| takes(filter, rule))) {
        let names = groups().map(|(group, _)| group).chain(RULES.iter().map(|rule| rule.id));
        let near: Vec<String> = near(idle, names, 3).into_iter().map(|name| format!("`{name}`")).collect();
        let advice = if near.is_empty() {
            let all: Vec<&str> = groups().map(|(group, _)| group).collect();
            format!("the groups are {}", all.join(", "))
        } else {
            format!("perhaps {} is meant", near.join(" or "))
        };
        return Err(format!("no rule has `{idle}` in its group, id or summary; {advice}"));
    }
    let wanted = |rule: &&Rule| filters.is_empty() || filters.iter().any(|filter| takes(filter, rule));
    Ok(RULES.iter().copied().filter(wanted).collect())
}

/// A group takes its rules and no others, any other text is looked for.
fn takes(filter: &str, rule: &Rule) -> bool {
    let filter = filter.trim_end_matches('/').to_lowercase();
    if groups().any(|(group, _)| group == filter) {
        return rule.group() == filter;
    }
    rule.id.contains(&filter) || rule.summary().to_lowercase().contains(&filter)
}

/// The rules as a table. `width` is that of the receiver; [`usize::MAX`] gives one line a rule.
pub fn list(rules: &[&Rule], style: Style) -> String {
    let cells: Vec<[&str; 5]> = rules.iter().map(|rule| cells(rule)).collect();
    let titles = ["rule", "severity", "evidence", "scope", "fix"];
    let widths: Vec<usize> = (0..titles.len())
        .map(|column| {
            cells.iter().map(|row| row[column].len()).chain([titles[column].len()]).max().unwrap_or(0)
        })
        .collect();
    let before = widths.iter().sum::<usize>() + 2 * widths.len();
    let beside = style.width.saturating_sub(before) >= ROOM;
    let mut out = String::new();
    let title = if beside { "what is wrong" } else { "" };
    let heading = row(&titles, &widths) + title;
    let (bold, reset) = if style.color { (BOLD, RESET) } else { ("", "") };
    let _ = writeln!(out, "{bold}{}{reset}", heading.trim_end());
    for (rule, cells) in rules.iter().zip(&cells) {
        let line = row(cells, &widths);
        let (first, indent) = if beside { (line.as_str(), before) } else { (line.trim_end(), 4) };
        out.push_str(first);
        let room = style.width.saturating_sub(indent).max(20);
        for (at, text) in wrap(&rule.summary(), room, room).lines().enumerate() {
            if at > 0 || !beside {
                let _ = write!(out, "\n{:indent$}", "");
            }
            out.push_str(text);
        }
        out.push('\n');
    }
    out
}

fn cells(rule: &Rule) -> [&'static str; 5] {
    [rule.id, rule.severity.name(), rule.evidence.name(), rule.check.scope(), rule.fix.name()]
}

fn row(cells: &[&str], widths: &[usize]) -> String {
    let mut out = String::new();
    for (cell, width) in cells.iter().zip(widths) {
        let _ = write!(out, "{cell:width$}  ");
    }
    out
}
