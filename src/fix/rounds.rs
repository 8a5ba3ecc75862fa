use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::apply;
use crate::check::{Omitted, Outcome};
use crate::diag::{Diagnostic, FileId, Fix, Repair, Severity};

/// How often a root is checked again without there being less to repair. What is not settled then never will be.
const ROUNDS: usize = 10;

/// How often at all, so that a hostile file takes no hours.
const MOST_ROUNDS: usize = 100;

/// Paths below the root, and the texts of these files.
pub type Texts<'t> = [(&'t str, &'t str)];

/// Which repairs are done.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// Those of findings at or above this severity.
    pub min_severity: Severity,
    /// Unsafe ones too.
    pub is_unsafe: bool,
}

/// A file that was edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// Its path below the root.
    pub path: Arc<str>,
    /// The text that it had.
    pub before: Arc<str>,
    /// The text that it has.
    pub after: Arc<str>,
    /// How many findings were repaired in it.
    pub repaired: usize,
}

/// What came of the repairs in one root.
#[derive(Debug)]
pub struct Fixing {
    /// The edited files, in path order.
    pub edited: Vec<Edited>,
    /// What is found now.
    pub outcome: Outcome,
    /// Whether nothing that is wanted is left to do.
    pub is_settled: bool,
    /// Whether repairs brought forth what they mend: another run would not end either. That is a fault of omnic.
    pub is_stuck: bool,
    /// Files that no XML parser could read after the repairs: they keep their text. That is a fault of omnic.
    pub spoiled: Vec<Arc<str>>,
}

impl Wanted {
    /// The repair of a finding, if it is to be done: in a file that was asked for.
    pub fn repair<'f>(&self, outcome: &Outcome, found: &'f Diagnostic) -> Option<&'f Repair> {
        let repair = found.repair.as_deref().filter(|_| found.severity >= self.min_severity)?;
        let allowed = repair.fix == Fix::Safe || (self.is_unsafe && repair.fix == Fix::Unsafe);
        (allowed && outcome.file(repair.file).asked).then_some(repair)
    }
}

/// Repairs what was found in a root, checks again, and so on until nothing is left.
///
/// `can_edit` says whether the text of a path can be replaced at all. `check_with` puts texts in the place of files, for
/// good, and checks the root.
pub fn fix(
    outcome: Outcome,
    wanted: Wanted,
    can_edit: &dyn Fn(&str) -> bool,
    check_with: &mut dyn FnMut(&Texts<'_>) -> Outcome,
) -> Fixing {
    let mut run = Run { outcome, wanted, can_edit, edited: BTreeMap::new(), spoiled: BTreeSet::new() };
    let mut is_settled = false;
    let (mut least, mut idle) = (run.left(), 0);
    // Repairs that wait for others, or for their place in a long list, are done in later rounds.
    for _ in 0..MOST_ROUNDS {
        if idle == ROUNDS {
            break;
        }
        let changed = run.round();
        if changed.is_empty() {
            is_settled = true;
            break;
        }
        let texts: Vec<(&str, &str)> = changed.iter().map(|file| (&*file.path, &*file.after)).collect();
        run.outcome = check_with(&texts);
        let broken = run.take_back(&changed);
        if !broken.is_empty() {
            let texts: Vec<(&str, &str)> = broken.iter().map(|file| (&*file.path, &*file.before)).collect();
            run.outcome = check_with(&texts);
        }
        let left = run.left();
        idle = if left < least { 0 } else { idle + 1 };
        least = least.min(left);
    }
    let Run { outcome, edited, spoiled, .. } = run;
    let edited = edited.into_values().filter(|file| file.before != file.after).collect();
    Fixing {
        edited,
        outcome,
        is_settled,
        is_stuck: !is_settled && idle == ROUNDS,
        spoiled: spoiled.into_iter().collect(),
    }
}

struct Run<'a> {
    outcome: Outcome,
    wanted: Wanted,
    can_edit: &'a dyn Fn(&str) -> bool,
    edited: BTreeMap<Arc<str>, Edited>,
    spoiled: BTreeSet<Arc<str>>,
}

impl Run<'_> {
    /// How many findings there are to repair, with those that are only counted.
    fn left(&self) -> usize {
        let mut rules = BTreeSet::new();
        let mut left = 0;
        for found in &self.outcome.diagnostics {
            if self.wanted.repair(&self.outcome, found).is_some() {
                rules.insert((found.file, found.rule, found.severity));
                left += 1;
            }
        }
        let counted = |found: &&Omitted| rules.contains(&(found.file, found.rule, found.severity));
        left + self.outcome.omitted.iter().filter(counted).map(|found| found.count).sum::<usize>()
    }

    /// Does the repairs that can be done at once, and gives the files that they changed.
    fn round(&mut self) -> Vec<Edited> {
        let mut found: Vec<(&Diagnostic, &Repair)> = self
            .outcome
            .diagnostics
            .iter()
            .filter_map(|found| Some((found, self.wanted.repair(&self.outcome, found)?)))
            .collect();
        // What is worse is repaired first; hints such as the order of fields wait for it.
        found.sort_by_key(|(found, _)| std::cmp::Reverse(found.severity));
        let mut by_file: BTreeMap<FileId, Vec<&Repair>> = BTreeMap::new();
        for (_, repair) in found {
            by_file.entry(repair.file).or_default().push(repair);
        }
        let mut changed = Vec::new();
        for (file, repairs) in by_file {
            let source = &self.outcome.file(file).source;
            if self.spoiled.contains(&source.path) || !(self.can_edit)(&source.path) {
                continue;
            }
            let applied = apply(&source.text, &repairs);
            if applied.text == *source.text {
                continue;
            }
            let after: Arc<str> = applied.text.into();
            let first = || Edited {
                path: Arc::clone(&source.path),
                before: Arc::clone(&source.text),
                after: Arc::clone(&source.text),
                repaired: 0,
            };
            let edited = self.edited.entry(Arc::clone(&source.path)).or_insert_with(first);
            edited.after = after;
            edited.repaired += applied.done.len();
            changed.push(edited.clone());
        }
        changed
    }

    /// Takes the changes of files back that cannot be read any more.
    fn take_back(&mut self, changed: &[Edited]) -> Vec<Edited> {
        let mut unreadable = BTreeSet::new();
        for found in &self.outcome.diagnostics {
            if found.rule.starts_with("syntax/") {
                unreadable.insert(&*self.outcome.file(found.file).source.path);
            }
        }
        let broken: Vec<Edited> =
            changed.iter().filter(|file| unreadable.contains(&*file.path)).cloned().collect();
        for file in &broken {
            self.edited.remove(&file.path);
            self.spoiled.insert(Arc::clone(&file.path));
        }
        broken
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::sync::Arc;

    use super::{Fixing, Wanted, fix};
    use crate::check::{CheckOptions, Outcome, analyze};
    use crate::diag::{Edit, Fix, Severity};
    use crate::input::{Content, InputFile, Inventory, ProjectKind, Unit, classify};
    use crate::source::Span;

    const ALL: Wanted = Wanted { min_severity: Severity::Info, is_unsafe: true };

    fn inventory(name: &str, text: &str) -> Inventory {
        let file = InputFile {
            path: name.into(),
            class: classify(name, "", |_| None).unwrap(),
            unit: 0,
            home: None,
            metadata_root: None,
            content: Content::Memory(Arc::from(text.as_bytes())),
        };
        let unit = Unit { dir: "".into(), project: ProjectKind::Loose };
        Inventory { files: vec![file], units: vec![unit], ..Inventory::default() }
    }

    /// Fixes one file; `after_check` tampers with what each check finds.
    fn fixed(text: &str, wanted: Wanted, after_check: fn(&mut Outcome)) -> Fixing {
        let inventory = RefCell::new(inventory("A.skill", text));
        let check = || {
            let mut outcome = analyze(&inventory.borrow(), &CheckOptions::default());
            after_check(&mut outcome);
            outcome
        };
        let mut check_with = |texts: &[(&str, &str)]| {
            for (path, text) in texts {
                assert_eq!(*path, "A.skill");
                inventory.borrow_mut().files[0].content = Content::Memory(Arc::from(text.as_bytes()));
            }
            check()
        };
        fix(check(), wanted, &|_| true, &mut check_with)
    }

    #[test]
    fn goes_on_until_nothing_is_left() {
        // Sorting and the two removals touch each other: this takes more than one round.
        let text = "\u{feff}<Skill>\r\n  <masterLabel>A</masterLabel>\r\n  <description>x</description>\r\n  \
                    <description>x</description>\r\n  <description>x</description>\r\n</Skill>\r\n";
        let fixing = fixed(text, ALL, |_| {});
        assert!(fixing.is_settled && fixing.spoiled.is_empty());
        assert_eq!(fixing.outcome.diagnostics, []);
        assert_eq!(
            &*fixing.edited[0].after,
            "\u{feff}<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\">\r\n  \
             <description>x</description>\r\n  <label>A</label>\r\n</Skill>\r\n"
        );
        assert_eq!((fixing.edited.len(), fixing.edited[0].repaired), (1, 5));
        assert_eq!(&*fixing.edited[0].before, text);
    }

    #[test]
    fn does_only_what_is_wanted() {
        let text = "<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\"><label>A</label><description>x</description></Skill>";
        assert_eq!(fixed(text, Wanted { min_severity: Severity::Warning, ..ALL }, |_| {}).edited, []);
        assert_eq!(fixed(text, ALL, |outcome| outcome.files[0].asked = false).edited, []);
        let make_unsafe = |outcome: &mut Outcome| {
            for found in &mut outcome.diagnostics {
                found.repair.as_mut().unwrap().fix = Fix::Unsafe;
            }
        };
        assert_eq!(fixed(text, Wanted { is_unsafe: false, ..ALL }, make_unsafe).edited, []);
        assert_eq!(fixed(text, ALL, make_unsafe).edited.len(), 1);
    }

    #[test]
    fn what_breaks_a_file_is_taken_back() {
        let text = "<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\"><label>A</label><description>x</description></Skill>";
        let fixing = fixed(text, ALL, |outcome| {
            for found in &mut outcome.diagnostics {
                found.repair(Fix::Safe, "cut", vec![Edit::remove(Span::new(0, 10))]);
            }
        });
        assert_eq!(fixing.edited, []);
        assert_eq!(fixing.spoiled, [Arc::from("A.skill")]);
        assert_eq!(fixing.outcome.diagnostics[0].rule, "schema/unordered-fields");
    }

    #[test]
    fn what_never_settles_ends() {
        let text = "<Skill xmlns=\"http://soap.sforce.com/2006/04/metadata\"><label>A</label><description>x</description></Skill>";
        let fixing = fixed(text, ALL, |outcome| {
            for found in &mut outcome.diagnostics {
                found.repair(Fix::Safe, "add", vec![Edit::insert(0, "<!-- again -->")]);
            }
        });
        assert!(!fixing.is_settled && fixing.is_stuck);
        assert_eq!(fixing.edited[0].repaired, 10);
    }
}
