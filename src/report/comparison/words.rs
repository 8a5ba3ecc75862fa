//! Differences for people: a line a component, a line an element.

use std::fmt::Write as _;

use super::Compared;
use crate::compare::{
    Change, ComponentDiff, ElementChange, ElementDiff, Extent, FileDiff, Status, Value, path,
};
use crate::report::counts::amount;
use crate::report::{Style, escape};

/// Columns of a value before it is cut.
const VALUE: usize = 60;
/// Inner values of an element that came or went before the rest is counted.
const INNER: usize = 6;

const RED: &str = "\x1b[31m";
const GREEN: &str = "\x1b[32m";
const YELLOW: &str = "\x1b[33m";
const BOLD: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

pub(super) fn text(compared: Compared<'_>, brief: bool, style: Style) -> String {
    let mut pen = Pen { out: String::new(), color: style.color };
    for component in &compared.comparison.components {
        pen.component(component, brief);
    }
    pen.summary(compared);
    pen.out
}

struct Pen {
    out: String,
    color: bool,
}

impl Pen {
    fn painted(&mut self, color: &str, text: &str) {
        if self.color {
            let _ = write!(self.out, "{color}{text}{RESET}");
        } else {
            self.out.push_str(text);
        }
    }

    fn component(&mut self, component: &ComponentDiff, brief: bool) {
        let (color, word) = match &component.status {
            Status::Added => (GREEN, "added"),
            Status::Removed => (RED, "removed"),
            Status::Changed(_) => (YELLOW, "changed"),
            Status::Renamed { .. } => (YELLOW, "renamed"),
            Status::Unread => (RED, "unread"),
        };
        self.painted(color, word);
        let gap = " ".repeat(9 - word.len());
        let (ty, name) = (escape::line(&component.ty), escape::line(&component.name));
        let name = match &component.status {
            Status::Renamed { from } => format!("{} -> {name}", escape::line(from)),
            _ => name,
        };
        let _ = write!(self.out, "{gap}{ty} ");
        self.painted(BOLD, &name);
        match component.status {
            Status::Changed(extent) => self.out.push_str(remark(extent)),
            Status::Added | Status::Removed if component.files.len() > 1 => {
                self.out.push_str(" (");
                amount(&mut self.out, component.files.len(), "file");
                self.out.push(')');
            }
            _ => {}
        }
        self.out.push('\n');
        if brief {
            return;
        }
        if let Some(remark) = &component.remark {
            let _ = writeln!(self.out, "    ({})", escape::line(remark));
        }
        if matches!(component.status, Status::Changed(_)) {
            let several = component.files.len() > 1;
            for file in &component.files {
                self.file(file, if several { 4 } else { 0 });
            }
        }
    }

    /// A file of a component; `indent` of 0 leaves out its name where the elements tell enough.
    fn file(&mut self, file: &FileDiff, indent: usize) {
        let name = escape::line(&file.path);
        let pad = " ".repeat(indent);
        match (&file.old, &file.new, &file.change) {
            (_, _, Some(Change::Xml { extent, elements })) => {
                if indent > 0 {
                    let _ = writeln!(self.out, "{pad}{name}{}", remark(*extent));
                }
                for element in elements {
                    self.element(element, indent + 4);
                }
            }
            (_, _, Some(Change::Archive { entries })) => {
                let told = if entries.is_empty() { ": packed differently, same entries" } else { "" };
                let _ = writeln!(self.out, "{}{name}{told}", " ".repeat(indent.max(4)));
                for entry in entries {
                    self.file(entry, indent.max(4) + 4);
                }
            }
            (old, new, change) => {
                let pad = " ".repeat(indent.max(4));
                let (color, sign) = match (old, new) {
                    (None, _) => (GREEN, "+"),
                    (_, None) => (RED, "-"),
                    _ => (YELLOW, "~"),
                };
                self.out.push_str(&pad);
                self.painted(color, sign);
                let _ = write!(self.out, " {name}");
                match change {
                    Some(Change::Text { extent: Extent::Values, added: 0, removed: 0 }) => {
                        self.out.push_str(": the same lines in another order");
                    }
                    Some(Change::Text { extent: Extent::Values, added, removed }) => {
                        let _ = write!(self.out, ": +{added} -{removed} lines");
                    }
                    Some(Change::Text { .. }) => self.out.push_str(": line ends only"),
                    _ => {
                        let size =
                            |facts: &Option<crate::compare::Facts>| facts.as_ref().map(|facts| facts.size);
                        let sizes = [size(old), size(new)].into_iter().flatten().map(|size| size.to_string());
                        let sizes: Vec<String> = sizes.collect();
                        let _ = write!(self.out, ": {} bytes", sizes.join(" -> "));
                    }
                }
                self.out.push('\n');
            }
        }
    }

    fn element(&mut self, element: &ElementDiff, indent: usize) {
        self.out.push_str(&" ".repeat(indent));
        let (color, sign) = match element.kind {
            ElementChange::Added => (GREEN, "+"),
            ElementChange::Removed => (RED, "-"),
            ElementChange::Changed | ElementChange::Reordered => (YELLOW, "~"),
        };
        self.painted(color, sign);
        let place = escape::line(&path(&element.path));
        let place = if place.is_empty() { "root element" } else { &place };
        let _ = write!(self.out, " {place}");
        if element.kind == ElementChange::Reordered {
            self.out.push_str(": another order");
        } else {
            let values = [&element.old, &element.new].into_iter().flatten().map(shown);
            let values: Vec<String> = values.collect();
            let _ = write!(self.out, ": {}", values.join(" -> "));
        }
        self.out.push('\n');
    }

    fn summary(&mut self, compared: Compared<'_>) {
        let all = compared.comparison;
        let (old, new) = (escape::line(compared.old), escape::line(compared.new));
        let mut same = String::new();
        amount(&mut same, all.same, "component");
        if all.components.is_empty() {
            let _ = writeln!(self.out, "no differences between {old} and {new} in {same}");
            return;
        }
        let mut parts = Vec::new();
        let mut part = |count: usize, word: &str| {
            if count > 0 {
                parts.push(format!("{count} {word}"));
            }
        };
        let of = |extent| all.count(|status| *status == Status::Changed(extent));
        part(all.count(|status| *status == Status::Added), "added");
        part(all.count(|status| *status == Status::Removed), "removed");
        part(of(Extent::Values), "changed");
        part(of(Extent::Order), "in another order");
        part(of(Extent::Comments), "in comments only");
        part(of(Extent::Form), "in form only");
        part(all.count(|status| matches!(status, Status::Renamed { .. })), "renamed");
        part(all.count(|status| *status == Status::Unread), "unread");
        let _ = writeln!(self.out, "\n{old} and {new} differ: {}; {same} the same", parts.join(", "));
    }
}

/// What stands behind something that differs in no value.
fn remark(extent: Extent) -> &'static str {
    match extent {
        Extent::Form => ": form only (white space, line ends, quoting or packing)",
        Extent::Comments => ": comments only",
        Extent::Order => ": order only",
        Extent::Values => "",
    }
}

/// A value on one line, cut if it is long.
fn shown(value: &Value) -> String {
    match value {
        Value::Nil => "nil".to_owned(),
        Value::Text(text) => format!("\"{}\"", cut(text)),
        Value::Elements(leaves) => {
            let told = leaves.iter().take(INNER).map(|(path, text)| {
                if path.is_empty() {
                    format!("\"{}\"", cut(text))
                } else {
                    format!("{} \"{}\"", escape::line(path), cut(text))
                }
            });
            let mut told: Vec<String> = told.collect();
            if leaves.len() > INNER {
                told.push(format!("{} more", leaves.len() - INNER));
            }
            told.join(", ")
        }
    }
}

fn cut(text: &str) -> String {
    let mut shown: String = text.chars().take(VALUE).collect();
    if shown.len() < text.len() {
        shown.push_str("...");
    }
    escape::line(&shown)
}
