//! What can be done about findings: mend them, or answer for them.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::Arc;

use super::Site;
use super::create::{self, NewFile};
use crate::check::baseline_key;
use crate::diag::{Diagnostic, Edit, FileId, Fix, Severity};
use crate::fix::{self, Wanted};
use crate::input::Content;
use crate::project::{Baseline, BaselineEntry};
use crate::source::{Span, break_before};
use crate::xml::{NodeId, NodeKind, Tree};

/// The words in the place of a reason, for whoever takes the action to write over.
pub const REASON: &str = "say why";

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it does, in the imperative.
    pub title: String,
    /// Which sort of action it is.
    pub kind: ActionKind,
    /// The numbers of the findings that it is about, in the outcome.
    pub found: Vec<usize>,
    /// What changes.
    pub changes: Vec<Change>,
    /// The file that is made, if one is.
    pub new: Option<NewFile>,
}

/// The sorts of actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// Mends a finding and keeps the meaning of the file.
    Safe,
    /// Mends a finding in one of several ways.
    Unsafe,
    /// Makes the component that is missing.
    Create,
    /// Answers for a finding.
    Answer,
    /// Mends all that can safely be mended in the file.
    All,
}

/// A change of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file.
    pub target: Target,
    /// What changes in it, in the order of the text.
    pub edits: Vec<Edit>,
}

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A file that takes part.
    File(FileId),
    /// `omnic.toml`.
    Config,
    /// The baseline.
    Baseline,
}

/// What can be done about the findings that touch a span. `config` is the text of `omnic.toml`, if there is one.
pub fn actions(site: Site<'_>, span: Span, config: Option<&str>) -> Vec<Action> {
    let here = site.found().zip(site.findings());
    let touched: Vec<(usize, &Diagnostic)> = here.filter(|(_, found)| touches(found.span, span)).collect();
    let mut actions: Vec<Action> = touched.iter().filter_map(|(at, found)| repair(*at, found)).collect();
    let tree = site.tree();
    actions.extend(touched.iter().filter_map(|(at, found)| create(site, *at, found)));
    for (at, found) in touched {
        actions.extend(allow_here(site, &tree, at, found));
        actions.extend(allow_in_config(site, at, found, config));
        actions.extend(record(site, at, found));
    }
    actions
}

/// Mends all that can safely be mended in a file, as `omnic fix` does; none if there is nothing to mend, or if nobody
/// wants to know any more.
pub fn fix_all(site: Site<'_>, is_wanted: &dyn Fn() -> bool) -> Option<Action> {
    let snapshot = site.snapshot;
    let wanted = Wanted { min_severity: Severity::Info, is_unsafe: false };
    let is_ours = |found: &&Diagnostic| {
        found.repair.as_ref().is_some_and(|repair| repair.file == site.file && repair.fix == Fix::Safe)
    };
    if !snapshot.outcome.diagnostics.iter().any(|found| is_ours(&found)) {
        return None;
    }
    let path = &site.checked().source.path;
    // A copy of the project that goes its own way: only what depends on the file is checked again.
    let mut live = snapshot.live();
    let can_edit = |edited: &str| edited == &**path && is_wanted();
    let fixing = fix::fix(snapshot.outcome.clone(), wanted, &can_edit, &mut |texts| {
        let content = |text: &str| Content::Memory(text.as_bytes().into());
        live.edit(texts.iter().map(|(path, text)| (Arc::from(*path), content(text))).collect());
        live.outcome()
    });
    let edited = fixing.edited.into_iter().find(|edited| edited.path == *path).filter(|_| is_wanted())?;
    let found = &snapshot.outcome.diagnostics;
    Some(Action {
        title: "mend all that can safely be mended in this file".to_owned(),
        kind: ActionKind::All,
        found: (0..found.len()).filter(|at| is_ours(&&found[*at])).collect(),
        changes: vec![Change {
            target: Target::File(site.file),
            edits: between(&edited.before, &edited.after),
        }],
        new: None,
    })
}

/// The component that a reference misses.
fn create(site: Site<'_>, at: usize, found: &Diagnostic) -> Option<Action> {
    if found.rule != "reference/unresolved" {
        return None;
    }
    let subject = site.spot(found.span.start)?.subject;
    let new = create::component(site, subject.kinds, &subject.name)?;
    let remark = match &new.open[..] {
        [] => String::new(),
        open => format!(" (fill in {})", open.join(" and ")),
    };
    Some(Action {
        title: format!("create {}{remark}", new.path),
        kind: ActionKind::Create,
        found: vec![at],
        changes: Vec::new(),
        new: Some(new),
    })
}

/// Whether a place is meant by a selection, which may be a mere cursor at its border.
const fn touches(place: Span, selection: Span) -> bool {
    place.start <= selection.end && selection.start <= place.end
}

fn repair(at: usize, found: &Diagnostic) -> Option<Action> {
    let repair = found.repair.as_deref()?;
    let (kind, remark) = match repair.fix {
        Fix::Safe => (ActionKind::Safe, ""),
        Fix::Unsafe => (ActionKind::Unsafe, " (unsafe: one of several meanings)"),
        Fix::None => return None,
    };
    Some(Action {
        title: format!("{}{remark}", repair.title),
        kind,
        found: vec![at],
        changes: vec![Change { target: Target::File(repair.file), edits: repair.edits.clone() }],
        new: None,
    })
}

/// A comment before the element of a finding. What does not parse has no elements.
fn allow_here(site: Site<'_>, tree: &Tree, at: usize, found: &Diagnostic) -> Option<Action> {
    if !can_be_allowed(found) || found.rule.starts_with("syntax/") {
        return None;
    }
    let element = element_at(tree, found.span.start).or(tree.root())?;
    let start = tree.node(element).span.start;
    let text = site.text();
    let lead = break_before(text, start);
    let is_line_start = start == 0 || text[..start as usize].ends_with(['\n', '\r']);
    let separator = if !lead.is_empty() {
        lead
    } else if is_line_start {
        line_end(text).to_owned()
    } else {
        String::new()
    };
    let comment = format!("<!-- omnic: allow {}: {REASON} -->{separator}", found.rule);
    let whole = if Some(element) == tree.root() { " for the whole file" } else { "" };
    Some(Action {
        title: format!("allow {} here{whole}, with a comment", found.rule),
        kind: ActionKind::Answer,
        found: vec![at],
        changes: vec![Change { target: Target::File(site.file), edits: vec![Edit::insert(start, comment)] }],
        new: None,
    })
}

/// An entry of `omnic.toml`, which a retrieval does not take away.
fn allow_in_config(site: Site<'_>, at: usize, found: &Diagnostic, config: Option<&str>) -> Option<Action> {
    let checked = site.checked();
    let component = checked.component.as_ref();
    if !can_be_allowed(found) || component.is_none() {
        return None;
    }
    let anchor = crate::check::Anchors::new(&site.snapshot.outcome.files).of(found);
    // A file that is called `.queue-meta.xml` holds a component that nothing can name.
    let is_named = component.is_some_and(|component| !component.full_name.is_empty());
    let (about, key, target) = if is_named {
        (&*anchor.component, "component", Cow::Borrowed(&*anchor.component))
    } else {
        (&*checked.source.path, "path", Cow::Owned(glob_of(&checked.source.path)))
    };
    let mut entry = format!("[[allow]]\nrule = {}\n{key} = {}\n", quoted(found.rule), quoted(&target));
    if !anchor.element.is_empty() {
        let _ = writeln!(entry, "element = {}", quoted(&anchor.element));
    }
    let _ = writeln!(entry, "reason = {}", quoted(REASON));
    let text = config.unwrap_or_default();
    let gap = match text {
        "" => "",
        text if text.ends_with("\n\n") => "",
        text if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    let edit = Edit::insert(text.len() as u32, format!("{gap}{entry}"));
    Some(Action {
        title: format!("allow {} for {about} in omnic.toml", found.rule),
        kind: ActionKind::Answer,
        found: vec![at],
        changes: vec![Change { target: Target::Config, edits: vec![edit] }],
        new: None,
    })
}

/// An entry of the baseline, if there is one.
fn record(site: Site<'_>, at: usize, found: &Diagnostic) -> Option<Action> {
    let answers = &site.snapshot.options.answers;
    let baseline = answers.baseline.as_ref().filter(|_| can_be_allowed(found))?;
    let key = baseline_key(&site.snapshot.outcome, answers, found);
    let mut entries = baseline.entries.clone();
    match entries.iter_mut().find(|entry| entry.key == key) {
        Some(entry) => entry.count = entry.count.saturating_add(1),
        None => entries.push(BaselineEntry { key, count: 1, span: Span::default() }),
    }
    let edits = between(&baseline.text, &Baseline::render(entries));
    Some(Action {
        title: format!("add this {} to the baseline", found.rule),
        kind: ActionKind::Answer,
        found: vec![at],
        changes: vec![Change { target: Target::Baseline, edits }],
        new: None,
    })
}

/// What is wrong with answers is mended, not answered for.
fn can_be_allowed(found: &Diagnostic) -> bool {
    !found.rule.starts_with("suppress/")
}

/// The innermost element around an offset.
fn element_at(tree: &Tree, offset: u32) -> Option<NodeId> {
    let mut at = tree.node_at(offset)?;
    while tree.node(at).kind != NodeKind::Element {
        at = tree.parent(at)?;
    }
    Some(at)
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The pattern that matches one path alone.
fn glob_of(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for letter in path.chars() {
        if matches!(letter, '*' | '?' | '[' | ']' | '{' | '}' | '\\' | '!') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A text as a basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            control if control.is_control() => {
                let _ = write!(out, "\\u{:04X}", control as u32);
            }
            letter => out.push(letter),
        }
    }
    out + "\""
}

/// The edit that turns one text into another: all between what they begin and end with alike.
fn between(before: &str, after: &str) -> Vec<Edit> {
    if before == after {
        return Vec::new();
    }
    let same = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| -> usize {
        a.zip(b).take_while(|(a, b)| a == b).map(|(letter, _)| letter.len_utf8()).sum()
    };
    let head = same(&mut before.chars(), &mut after.chars());
    let tail = same(&mut before[head..].chars().rev(), &mut after[head..].chars().rev());
    let span = Span::new(head as u32, (before.len() - tail) as u32);
    vec![Edit::replace(span, &after[head..after.len() - tail])]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{between, quoted};

    #[test]
    fn names_are_written_as_toml_reads_them() {
        assert_eq!(quoted("a\"b\\c\u{7f}"), r#""a\"b\\c\u007F""#);
    }

    proptest! {
        #[test]
        fn an_edit_leads_from_one_text_to_the_other(before in "[ab\\né]{0,12}", after in "[ab\\né]{0,12}") {
            let mut text = before.clone();
            for edit in between(&before, &after) {
                text.replace_range(edit.span.range(), &edit.text);
            }
            prop_assert_eq!(text, after);
        }
    }
}
