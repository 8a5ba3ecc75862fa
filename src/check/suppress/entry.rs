//! Which findings the `[[allow]]` entries of `omnic.toml` answer for.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::Arc;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::Answers;
use crate::check::outcome::CheckedFile;
use crate::diag::FileId;
use crate::project::{AllowEntry, AllowTarget, path_globs};
use crate::rules::{AllowFault, AllowFaultKind, AllowForm, Levels, RULES, is_group, rule};

/// The entries of one run.
pub(super) struct Entries<'a> {
    all: Vec<Entry<'a>>,
    /// The numbers of the entries for a rule or group and a single component.
    by_component: HashMap<(&'a str, &'a str), Vec<usize>>,
    /// The numbers of the others, which are about paths or several components.
    wide: Vec<usize>,
    /// Those of the latter that are about the file that was asked for last, by rule or group. Findings come file by
    /// file, so that no pattern is tried for every finding.
    near: Option<(FileId, HashMap<&'a str, Vec<usize>>)>,
    files: &'a [CheckedFile],
    /// What an archive is called, and the way to the root.
    archive: Option<&'a str>,
    prefix: &'a str,
    /// Whether what these answers are about can lie nowhere but below this root.
    alone: bool,
    /// Whether all of it was asked for, too.
    whole: bool,
    /// For each component whether all its files were asked for.
    asked: OnceCell<HashMap<String, bool>>,
}

struct Entry<'a> {
    said: &'a AllowEntry,
    target: GlobSet,
    reason: Arc<str>,
    used: bool,
}

impl<'a> Entries<'a> {
    pub(super) fn new(answers: &'a Answers, files: &'a [CheckedFile], archive: Option<&'a str>) -> Self {
        let mut wide = Vec::new();
        let mut by_component: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
        for (at, entry) in answers.allow.iter().enumerate() {
            let numbers = match &entry.target {
                AllowTarget::Component(name) if !name.contains('*') => {
                    by_component.entry((&entry.rule, name)).or_default()
                }
                _ => &mut wide,
            };
            numbers.push(at);
        }
        let entries = answers.allow.iter().map(|said| Entry {
            said,
            target: globs(&said.target),
            reason: said.reason.as_deref().unwrap_or_default().trim().into(),
            used: false,
        });
        // A package is made of a project: what is not in it may be there.
        let alone = !answers.shared && answers.prefix.is_empty() && archive.is_none();
        let whole = alone && files.iter().all(|file| file.asked);
        Self {
            all: entries.collect(),
            wide,
            near: None,
            by_component,
            files,
            archive,
            prefix: &answers.prefix,
            alone,
            whole,
            asked: OnceCell::new(),
        }
    }

    /// Whether there is nothing to ask.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The reason, if an entry answers for a finding of a rule in a file.
    pub(super) fn allow(&mut self, rule: &str, id: FileId, element: impl Fn() -> String) -> Option<Arc<str>> {
        let file = &self.files[id.0 as usize];
        let holds = file.component.as_ref().map(|_| file.holds());
        let near = match self.near.take() {
            Some((last, near)) if last == id => near,
            _ => self.near(id, holds.as_deref()),
        };
        let group = rule.split_once('/').map_or(rule, |(group, _)| group);
        let of_component = |key| holds.as_deref().and_then(|holds| self.by_component.get(&(key, holds)));
        let numbers = [rule, group].into_iter().flat_map(|key| [of_component(key), near.get(key)]);
        let mut at_element = None;
        let mut is_about = |at: &usize| {
            let wanted = self.all[*at].said.element.as_ref();
            wanted.is_none_or(|wanted| covers(wanted, at_element.get_or_insert_with(&element)))
        };
        let number = numbers.flatten().flatten().copied().find(|at| is_about(at));
        self.near = Some((id, near));
        let number = number?;
        let entry = &mut self.all[number];
        entry.used = true;
        Some(Arc::clone(&entry.reason))
    }

    /// The entries about a file, by rule or group, but for those of a single component.
    fn near(&self, id: FileId, holds: Option<&str>) -> HashMap<&'a str, Vec<usize>> {
        let path = self.path(id);
        let mut near: HashMap<&str, Vec<usize>> = HashMap::new();
        for &at in &self.wide {
            let Entry { said, target, .. } = &self.all[at];
            let is_about = match said.target {
                AllowTarget::Component(_) => holds.is_some_and(|holds| target.is_match(holds)),
                AllowTarget::Path(_) => target.is_match(&path),
            };
            if is_about {
                near.entry(&said.rule).or_default().push(at);
            }
        }
        near
    }

    /// The path of a file from the folder of `omnic.toml`.
    fn path(&self, id: FileId) -> String {
        let path = &self.files[id.0 as usize].source.path;
        match self.archive {
            Some(archive) if archive != &**path => format!("{}{archive}/{path}", self.prefix),
            _ => format!("{}{path}", self.prefix),
        }
    }

    /// What the baseline calls a file that holds no component: its path, the same from whichever root it is seen.
    pub(super) fn path_of_no_component(&self, id: FileId) -> Option<String> {
        let file = &self.files[id.0 as usize];
        (file.component.is_none() && self.archive.is_none())
            .then(|| format!("{}{}", self.prefix, file.source.path))
    }

    /// What is wrong with the entries, after every finding was shown to them. What this run cannot judge is left out:
    /// an entry about files that nobody asked for, or that another root may hold.
    pub(super) fn faults(&self, file: FileId, levels: &Levels) -> Vec<AllowFault> {
        let mut faults = Vec::new();
        for entry in &self.all {
            let said = entry.said;
            let fault = |kind, span| AllowFault {
                kind,
                file,
                span,
                removal: said.span,
                form: AllowForm::Config,
                rule: said.rule.clone(),
                about: match &said.target {
                    AllowTarget::Component(name) => name.clone(),
                    AllowTarget::Path(path) => path.clone(),
                },
            };
            if rule(&said.rule).is_none() && !is_group(&said.rule) {
                faults.push(fault(AllowFaultKind::UnknownRule, said.rule_span));
            } else if !entry.used && !is_off(&said.rule, levels) && self.is_judged(entry) {
                faults.push(fault(AllowFaultKind::Unused, said.span));
            } else if entry.used && entry.reason.is_empty() {
                faults.push(fault(AllowFaultKind::NoReason, said.span));
            }
        }
        faults
    }

    /// Whether all that an entry can be about was looked at.
    fn is_judged(&self, entry: &Entry<'_>) -> bool {
        if self.whole {
            return true;
        }
        let is_inside = match &entry.said.target {
            // Another root may have a component of the same name.
            AllowTarget::Component(name) if !name.contains('*') => return self.looked_at(name),
            AllowTarget::Component(_) => self.alone,
            AllowTarget::Path(path) => {
                let path = format!("{}/", path.trim_start_matches("./").trim_end_matches('/'));
                let below = path.strip_prefix(self.prefix);
                let is_below =
                    below.is_some_and(|path| self.archive.is_none_or(|archive| path.starts_with(archive)));
                self.alone || (is_below && (self.archive.is_some() || !self.prefix.is_empty()))
            }
        };
        if !is_inside {
            return false;
        }
        let mut about = self.files.iter().enumerate().filter(|(at, file)| match entry.said.target {
            AllowTarget::Component(_) => file.component.is_some() && entry.target.is_match(file.holds()),
            AllowTarget::Path(_) => entry.target.is_match(self.path(FileId(*at as u32))),
        });
        let mut found = false;
        about.all(|(_, file)| {
            found = true;
            file.asked
        }) && found
    }

    /// Whether this run looked at all that may be called like a component.
    pub(super) fn looked_at(&self, component: &str) -> bool {
        if !self.alone {
            return false;
        }
        let asked = self.asked.get_or_init(|| {
            let mut asked: HashMap<String, bool> = HashMap::with_capacity(self.files.len());
            for file in self.files {
                *asked.entry(file.holds()).or_insert(true) &= file.asked;
            }
            asked
        });
        asked.get(component).copied().unwrap_or(self.whole)
    }
}

/// Whether a rule, or every rule of a group, is off.
fn is_off(id: &str, levels: &Levels) -> bool {
    RULES.iter().filter(|rule| rule.id == id || rule.group() == id).all(|rule| levels.is_off(rule))
}

/// Whether an entry's element is the element or one around it.
fn covers(wanted: &str, element: &str) -> bool {
    element.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The patterns of a target. One that cannot be read matches nothing; reading the configuration refuses it.
fn globs(target: &AllowTarget) -> GlobSet {
    let set = match target {
        AllowTarget::Component(name) => {
            let mut set = GlobSetBuilder::new();
            if let Ok(glob) = GlobBuilder::new(&escaped(name)).backslash_escape(true).build() {
                set.add(glob);
            }
            set.build()
        }
        AllowTarget::Path(path) => path_globs(path),
    };
    set.unwrap_or_default()
}

/// A name as a pattern in which only `*` is special.
fn escaped(name: &str) -> String {
    let mut pattern = String::with_capacity(name.len());
    for c in name.chars() {
        if matches!(c, '?' | '[' | ']' | '{' | '}' | '!' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::{covers, globs};
    use crate::project::AllowTarget;

    #[test]
    fn targets_match() {
        let component = |text: &str| globs(&AllowTarget::Component(text.to_owned()));
        assert!(component("Queue:Cases").is_match("Queue:Cases"));
        assert!(!component("Queue:Cases").is_match("Queue:Cases_2"));
        assert!(component("Queue:*").is_match("Queue:a/b"));
        assert!(component("Profile:[x] {y}?").is_match("Profile:[x] {y}?"));
        let path = |text: &str| globs(&AllowTarget::Path(text.to_owned()));
        assert!(path("force-app/legacy").is_match("force-app/legacy/queues/A.queue-meta.xml"));
        assert!(path("force-app/legacy/").is_match("force-app/legacy/A.queue-meta.xml"));
        assert!(path("./a/*.xml").is_match("a/b.xml"));
        assert!(!path("a/*.xml").is_match("a/b/c.xml"));
        assert!(path("**/*.queue-meta.xml").is_match("a/b/c.queue-meta.xml"));
        assert!(!path("force-app/leg").is_match("force-app/legacy/A.queue-meta.xml"));
    }

    #[test]
    fn an_element_covers_what_is_inside_it() {
        assert!(covers("channels", "channels") && covers("channels", "channels.channel"));
        assert!(!covers("channels", "channelsX") && !covers("channels.channel", "channels"));
    }
}
