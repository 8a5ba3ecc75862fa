//! Rules with their values, ready to be applied to the files of a package.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use super::pattern::{Finder, Paths};
use super::values::{Origin, Secret, Values};
use super::{Fault, Files, Place, Rule};
use crate::source::{Span, decode};
use crate::xml::{self, Limits};

/// Where the paths of a rule begin, seen from the root of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// In a folder below the root, or in the root itself if it is empty; files outside of it do not count.
    Below(Box<str>),
    /// Above the root: what stands before each path, with a `/` at its end.
    Above(Box<str>),
}

/// The replacements of a build. Its `Debug` form shows no value.
#[derive(Clone, Debug, Default)]
pub struct Replacements {
    rules: Vec<Active>,
}

/// A rule whose conditions hold.
#[derive(Clone, Debug)]
struct Active {
    place: Place,
    base: Base,
    /// Empty: every file that can hold the field.
    paths: Vec<Paths>,
    /// One file is named, so that it is missed if it is not there.
    is_named: bool,
    finder: Finder,
    /// What is looked for, in words.
    words: String,
    value: Result<Secret, String>,
    origin: Origin,
}

/// A file after its replacements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// What the file holds now.
    pub bytes: Vec<u8>,
    /// How often each rule that is about the file found something, by the number of the rule.
    counts: Vec<(usize, usize)>,
    /// Nothing was replaced although a rule is about the file.
    pub skipped: Option<Skip>,
}

/// Why nothing is replaced in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    /// It is no text, as images and archives.
    Binary,
    /// Its name says that it is a text, but it is not UTF-8.
    NotUtf8,
    /// It should be XML and is none: a finding of its own, in which no value must show.
    NotXml,
}

/// What was replaced in a build, from any number of threads.
#[derive(Debug, Default)]
pub struct Tally {
    seen: Mutex<BTreeMap<usize, BTreeMap<String, usize>>>,
    skipped: Mutex<BTreeMap<String, Skip>>,
}

/// A replacement that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// Where it is declared.
    pub place: Place,
    /// What was looked for.
    pub find: String,
    /// Where the value came from.
    pub origin: Origin,
    /// The beginning of the value's SHA-256, in hexadecimal.
    pub hash: String,
    /// Number of replacements by path of the file.
    pub files: BTreeMap<String, usize>,
}

/// A replacement that found nothing. Its text is a sentence with the place of the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unused {
    /// Where it is declared.
    pub place: Place,
    /// What was looked for.
    pub find: String,
    /// In how many files; none: no file of the package is one of the rule's.
    pub files: usize,
}

impl fmt::Display for Unused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, find, files } = self;
        match files {
            0 => write!(f, "{place}: nothing is replaced: no packed file is one of this replacement's files"),
            1 => write!(f, "{place}: nothing is replaced: {find} is not in its one file"),
            _ => write!(f, "{place}: nothing is replaced: {find} is in none of its {files} files"),
        }
    }
}

impl Replacements {
    /// Rules in the order in which they are applied. Those whose conditions do not hold are left out; a value that is
    /// missing is a fault only for a file that needs it.
    ///
    /// # Errors
    /// A pattern is none.
    pub fn new<'r>(
        rules: impl IntoIterator<Item = (Base, &'r Rule)>,
        values: &Values,
    ) -> Result<Self, Vec<Fault>> {
        let mut active = Vec::new();
        let mut faults = Vec::new();
        for (base, rule) in rules {
            let holds = |condition: &super::Condition| {
                values.env(&condition.variable) == Some(condition.value.as_str())
            };
            if !rule.when.iter().all(holds) {
                continue;
            }
            match Active::new(base, rule, values.value(&rule.with, rule.allow_unset)) {
                Ok(rule) => active.push(rule),
                Err(message) => faults.push(Fault { place: rule.place.clone(), message }),
            }
        }
        if faults.is_empty() { Ok(Self { rules: active }) } else { Err(faults) }
    }

    /// Rules whose values nobody knows, and whose conditions may hold: what is wrong with a rule is for those to tell who
    /// apply it.
    pub fn without_values<'r>(rules: impl IntoIterator<Item = (Base, &'r Rule)>) -> Self {
        let unknown = || Err("its value was not asked for".to_owned());
        Self {
            rules: rules
                .into_iter()
                .filter_map(|(base, rule)| Active::new(base, rule, unknown()).ok())
                .collect(),
        }
    }

    /// Adds rules that are applied after these.
    pub fn append(&mut self, mut later: Self) {
        self.rules.append(&mut later.rules);
    }

    /// The values of metadata that a build may put others in the place of, as whole texts between tags, in this order:
    /// what is wrong with them as they stand says nothing about the package.
    pub fn placeholders(&self, path: &str, text: &str) -> Vec<Span> {
        let whole = |span: Span| {
            let start = text[..span.start as usize].rfind('>').map_or(0, |at| at + 1);
            let end = text[span.end as usize..].find('<').map_or(text.len(), |at| span.end as usize + at);
            Span::new(start as u32, end as u32)
        };
        let mut found: Vec<Span> =
            self.about(path).flat_map(|(_, rule)| rule.finder.spans(text)).map(whole).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether there is nothing to replace anywhere.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Whether a rule is about a file.
    pub fn concern(&self, path: &str) -> bool {
        self.about(path).next().is_some()
    }

    /// Does all replacements of a file, in the order of the rules.
    ///
    /// # Errors
    /// A value is missing, or the file was XML and is none any more.
    pub fn apply(&self, path: &str, bytes: Vec<u8>) -> Result<Replaced, Fault> {
        let about: Vec<(usize, &Active)> = self.about(path).collect();
        if about.is_empty() {
            return Ok(Replaced { bytes, counts: Vec::new(), skipped: None });
        }
        let mut text = match String::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => text,
            Ok(text) => return Ok(skipped(path, text.into_bytes())),
            Err(error) => return Ok(skipped(path, error.into_bytes())),
        };
        // Content may look like XML and be none, such as a page; what is put in there is meant as it is.
        let is_metadata = is_metadata(path, &text);
        if is_metadata && !is_xml(&text) {
            return Ok(Replaced {
                bytes: text.into_bytes(),
                counts: Vec::new(),
                skipped: Some(Skip::NotXml),
            });
        }
        let mut counts = Vec::with_capacity(about.len());
        for (number, rule) in about {
            let secret = rule.value.as_ref().map_err(|reason| rule.fault(reason))?;
            let Some((replaced, count)) = rule.finder.replace(&text, secret.reveal()) else {
                counts.push((number, 0));
                continue;
            };
            // Asked after each rule, so that the one at fault is named.
            if is_metadata && replaced != text && !is_xml(&replaced) {
                return Err(rule.broken(path));
            }
            text = replaced;
            counts.push((number, count));
        }
        Ok(Replaced { bytes: text.into_bytes(), counts, skipped: None })
    }

    /// What was done, in the order of the rules.
    pub fn applied(&self, tally: &Tally) -> Vec<Applied> {
        let seen = tally.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut applied = Vec::new();
        for (number, rule) in self.rules.iter().enumerate() {
            let files = seen.get(&number).into_iter().flatten().filter(|(_, count)| **count > 0);
            let files: BTreeMap<String, usize> = files.map(|(path, count)| (path.clone(), *count)).collect();
            if let (false, Ok(secret)) = (files.is_empty(), &rule.value) {
                applied.push(Applied {
                    place: rule.place.clone(),
                    find: rule.words.clone(),
                    origin: rule.origin.clone(),
                    hash: secret.hash(),
                    files,
                });
            }
        }
        applied
    }

    /// Rules that found nothing. In a package of a part of the project, those without any file are no surprise.
    pub fn unused(&self, tally: &Tally, is_whole: bool) -> Vec<Unused> {
        let seen = tally.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let mut unused = Vec::new();
        for (number, rule) in self.rules.iter().enumerate() {
            let files = seen.get(&number);
            let is_used = files.is_some_and(|files| files.values().any(|count| *count > 0));
            if !is_used && (is_whole || files.is_some()) {
                unused.push(Unused {
                    place: rule.place.clone(),
                    find: rule.words.clone(),
                    files: files.map_or(0, BTreeMap::len),
                });
            }
        }
        unused
    }

    /// Remarks about files that rules are about and that are no text, though one might think so.
    pub fn skipped(&self, tally: &Tally) -> Vec<String> {
        let skipped = tally.skipped.lock().unwrap_or_else(PoisonError::into_inner);
        let told = |(path, skip): (&String, &Skip)| {
            let rule = self.about(path).map(|(_, rule)| rule).find(|rule| match skip {
                Skip::NotUtf8 | Skip::NotXml => true,
                Skip::Binary => rule.is_named,
            })?;
            let place = &rule.place;
            Some(match skip {
                Skip::Binary => format!("{place}: nothing is replaced in {path}: it is no text"),
                Skip::NotXml => format!("{place}: nothing is replaced in {path}: it does not parse"),
                Skip::NotUtf8 => {
                    format!("{place}: nothing is replaced in {path}: it is not UTF-8; save the file as UTF-8")
                }
            })
        };
        skipped.iter().filter_map(told).collect()
    }

    fn about<'s>(&'s self, path: &'s str) -> impl Iterator<Item = (usize, &'s Active)> {
        self.rules.iter().enumerate().filter(move |(_, rule)| rule.is_about(path))
    }
}

impl Active {
    /// # Errors
    /// A pattern is none.
    fn new(base: Base, rule: &Rule, value: Result<Secret, String>) -> Result<Self, String> {
        Ok(Self {
            place: rule.place.clone(),
            base,
            paths: rule.files.iter().map(Paths::new).collect::<Result<_, _>>()?,
            is_named: rule.files.iter().any(|files| matches!(files, Files::Named(_))),
            finder: Finder::new(&rule.find)?,
            words: rule.find.words(),
            value,
            origin: Origin::from(&rule.with),
        })
    }

    fn is_about(&self, path: &str) -> bool {
        if let Finder::Field { path: field, .. } = &self.finder
            && !field.fits(path)
        {
            return false;
        }
        if self.paths.is_empty() {
            return true;
        }
        match &self.base {
            Base::Below(folder) if folder.is_empty() => self.paths.iter().any(|paths| paths.contain(path)),
            Base::Below(folder) => path
                .strip_prefix(&**folder)
                .and_then(|rest| rest.strip_prefix('/'))
                .is_some_and(|rest| self.paths.iter().any(|paths| paths.contain(rest))),
            Base::Above(before) => {
                let path = format!("{before}{path}");
                self.paths.iter().any(|paths| paths.contain(&path))
            }
        }
    }

    fn fault(&self, message: &str) -> Fault {
        Fault { place: self.place.clone(), message: message.to_owned() }
    }

    fn broken(&self, path: &str) -> Fault {
        self.fault(&format!(
            "{path} is no longer XML once {} is replaced by {}, so the package could not be deployed; write `&`, `<` \
             and `>` of the value as `&amp;`, `&lt;` and `&gt;`",
            self.words, self.origin
        ))
    }
}

impl Tally {
    /// Whether a replacement was done in a file.
    pub fn changed(&self, path: &str) -> bool {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.values().any(|files| files.get(path).is_some_and(|count| *count > 0))
    }

    /// Takes down what was done to a file. A second time for the same file changes nothing.
    pub fn note(&self, path: &str, replaced: &Replaced) {
        if let Some(skip) = replaced.skipped {
            self.skipped.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), skip);
        }
        if !replaced.counts.is_empty() {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            for (rule, count) in &replaced.counts {
                seen.entry(*rule).or_default().insert(path.to_owned(), *count);
            }
        }
    }
}

/// Names of texts whatever they hold.
const TEXTS: [&str; 9] = [".cls", ".xml", ".json", ".js", ".css", ".html", ".htm", ".txt", ".md"];

fn skipped(path: &str, bytes: Vec<u8>) -> Replaced {
    let is_named_text = TEXTS.iter().any(|suffix| path.ends_with(suffix));
    let skip = if is_named_text { Skip::NotUtf8 } else { Skip::Binary };
    Replaced { bytes, counts: Vec::new(), skipped: Some(skip) }
}

/// Whether a file is metadata, which must be XML.
fn is_metadata(path: &str, text: &str) -> bool {
    path.ends_with("-meta.xml") || text.contains("http://soap.sforce.com/2006/04/metadata")
}

fn is_xml(text: &str) -> bool {
    let decoded = decode(text.as_bytes().to_vec());
    decoded.fault.is_none() && xml::parse(&decoded.text, &Limits::default()).1.is_empty()
}
