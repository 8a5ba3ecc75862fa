//! Holds a TOML document against the table of keys.
//!
//! Everything that is wrong is collected; what is right is given back as entries with their places, so that who reads
//! them has nothing left to check.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::glob::path_globs;
use super::keys::{Form, Key, Need, Text};
use super::level::{Level, RuleLevel, instead, listed};
use crate::model::{ApiVersion, Kind, nearest};
use crate::replace::{FieldPath, pattern_fault};
use crate::source::Span;

/// A key that was found, with a value of its form.
pub(super) struct Entry {
    /// The key.
    pub(super) key: &'static Key,
    /// Where the value stands.
    pub(super) span: Span,
    /// The value.
    pub(super) value: Value,
}

/// A value of the form that its key asks for.
pub(super) enum Value {
    Switch(bool),
    Text(String),
    Names(Vec<String>),
    Table(Vec<Entry>),
    /// Each with its place, from its header to its last value.
    Tables(Vec<(Span, Vec<Entry>)>),
    Levels(Vec<RuleLevel>),
    /// By name, in the order of the names.
    Texts(Vec<(String, String)>),
    /// Each with its name, in the order of the names.
    Named(Vec<(String, Vec<Entry>)>),
}

/// The reader of one document.
pub(super) struct Reader<'r> {
    /// Ids and groups of all rules.
    pub(super) rules: &'r [&'static str],
    /// What is wrong so far.
    pub(super) faults: Vec<(Span, String)>,
}

/// The place of a part of the document.
pub(super) fn place<T>(part: &Spanned<T>) -> Span {
    let range = part.span();
    Span::new(range.start as u32, range.end as u32)
}

impl Reader<'_> {
    /// The entries of a table. `owner` names it in messages: empty for the document.
    pub(super) fn table(&mut self, table: &DeTable<'_>, keys: &'static [Key], owner: &str) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (name, value) in table {
            let Some(key) = keys.iter().find(|key| key.name == name.get_ref().as_ref()) else {
                self.faults.push((place(name), unknown_key(name.get_ref(), keys, owner)));
                continue;
            };
            if let Some(read) = self.value(key, value) {
                entries.push(Entry { key, span: place(value), value: read });
            }
        }
        entries
    }

    fn value(&mut self, key: &'static Key, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let read = match (key.form, value.get_ref()) {
            (Form::Switch, DeValue::Boolean(switch)) => Value::Switch(*switch),
            (Form::Text(form), DeValue::String(text)) => {
                if let Err(fault) = judge(form, text) {
                    self.faults.push((place(value), format!("`{}`: {fault}", key.name)));
                    return None;
                }
                Value::Text(text.clone().into_owned())
            }
            (Form::Names(_), DeValue::Array(names)) => {
                let mut read = Vec::with_capacity(names.len());
                for name in names {
                    match name.get_ref() {
                        DeValue::String(text) if !text.trim().is_empty() => {
                            read.push(text.clone().into_owned());
                        }
                        DeValue::String(_) => {
                            self.faults.push((place(name), format!("a name in `{}` is empty", key.name)));
                        }
                        other => self.faults.push((place(name), wrong_form(key.name, "strings", other))),
                    }
                }
                Value::Names(read)
            }
            (Form::Table(keys), DeValue::Table(table)) => {
                Value::Table(self.table(table, keys, &format!("[{}]", key.name)))
            }
            (Form::Tables(keys), DeValue::Array(tables)) => {
                let mut read = Vec::with_capacity(tables.len());
                for table in tables {
                    match table.get_ref() {
                        DeValue::Table(entries) => read.push(self.record(key, keys, table, entries)),
                        other => self.faults.push((place(table), wrong_form(key.name, "tables", other))),
                    }
                }
                Value::Tables(read)
            }
            (Form::Levels, DeValue::Table(table)) => Value::Levels(self.levels(table)),
            (Form::Globs, DeValue::Array(globs)) => Value::Names(self.globs(key, place(value), globs)),
            (Form::Texts, DeValue::Table(table)) => Value::Texts(self.texts(key, table)),
            (Form::Named(keys), DeValue::Table(table)) => Value::Named(self.named(key, keys, table)),
            (form, other) => {
                let expected = expected(key, form);
                self.faults.push((place(value), wrong_form(key.name, &expected, other)));
                return None;
            }
        };
        Some(read)
    }

    /// One table of an array of them.
    fn record(
        &mut self,
        key: &'static Key,
        keys: &'static [Key],
        table: &Spanned<DeValue<'_>>,
        inner: &DeTable<'_>,
    ) -> (Span, Vec<Entry>) {
        let owner = format!("[[{}]]", key.name);
        let entries = self.table(inner, keys, &owner);
        let given = |key: &&Key| inner.contains_key(key.name);
        let header = place(table);
        for missing in keys.iter().filter(|key| key.need == Need::Required && !given(key)) {
            self.faults.push((header, format!("{owner} lacks `{}`", missing.name)));
        }
        for group in 0..=1 {
            let choice = || keys.iter().filter(|key| key.need == Need::OneOf(group));
            let names: Vec<&str> = choice().map(|key| key.name).collect();
            match choice().filter(given).count() {
                _ if names.is_empty() => {}
                0 => self.faults.push((header, format!("{owner} lacks {}", listed(&names)))),
                1 => {}
                _ => self.faults.push((
                    header,
                    format!("{owner} has more than one of {}; write one entry for each", listed(&names)),
                )),
            }
        }
        for key in keys {
            match key.need {
                Need::Unless(other) if !given(&key) && !inner.contains_key(other) => {
                    self.faults.push((header, format!("{owner} lacks `{}`, or `{other}`", key.name)));
                }
                Need::Beside(other) if given(&key) && !inner.contains_key(other) => {
                    self.faults
                        .push((header, format!("`{}` in {owner} has no `{other}` beside it", key.name)));
                }
                _ => {}
            }
        }
        // The place of a table is that of its header: values follow behind it.
        let end = inner.values().map(|value| place(value).end).fold(header.end, u32::max);
        (Span::new(header.start, end), entries)
    }

    fn globs(&mut self, key: &Key, span: Span, globs: &[Spanned<DeValue<'_>>]) -> Vec<String> {
        let mut read = Vec::with_capacity(globs.len());
        if globs.is_empty() {
            self.faults
                .push((span, format!("`{}` is empty, so there is nothing that it stands for", key.name)));
        }
        for glob in globs {
            let DeValue::String(text) = glob.get_ref() else {
                self.faults.push((place(glob), wrong_form(key.name, "strings", glob.get_ref())));
                continue;
            };
            match judge(Text::Glob, text) {
                Ok(()) => read.push(text.clone().into_owned()),
                Err(fault) => self.faults.push((place(glob), format!("`{}`: {fault}", key.name))),
            }
        }
        read
    }

    fn texts(&mut self, key: &Key, table: &DeTable<'_>) -> Vec<(String, String)> {
        let mut read = Vec::with_capacity(table.len());
        for (name, value) in table {
            if name.get_ref().is_empty() {
                self.faults.push((place(name), format!("a name in `{}` is empty", key.name)));
            }
            match value.get_ref() {
                DeValue::String(text) => {
                    read.push((name.get_ref().clone().into_owned(), text.clone().into_owned()));
                }
                other => self.faults.push((place(value), wrong_form(name.get_ref(), "a string", other))),
            }
        }
        read
    }

    fn named(&mut self, key: &Key, keys: &'static [Key], table: &DeTable<'_>) -> Vec<(String, Vec<Entry>)> {
        let mut read = Vec::with_capacity(table.len());
        for (name, value) in table {
            let owner = format!("[{}.{}]", key.name, name.get_ref());
            match value.get_ref() {
                DeValue::Table(inner) => {
                    read.push((name.get_ref().clone().into_owned(), self.table(inner, keys, &owner)));
                }
                other => {
                    let expected = format!("a table: write it under {owner}");
                    self.faults.push((place(value), wrong_form(name.get_ref(), &expected, other)));
                }
            }
        }
        read
    }

    fn levels(&mut self, table: &DeTable<'_>) -> Vec<RuleLevel> {
        let mut levels = Vec::new();
        for (name, value) in table {
            let rule = name.get_ref().as_ref();
            let DeValue::String(word) = value.get_ref() else {
                let hint = match value.get_ref() {
                    // `presence.decline-with-auto-accept = "off"`, or [rules.presence].
                    DeValue::Table(_) => "; the id of a rule stands in quotes, with a slash",
                    _ => "",
                };
                let expected = listed(Level::NAMES);
                let fault = wrong_form(rule, &format!("one of {expected} in quotes"), value.get_ref());
                self.faults.push((place(value), fault + hint));
                continue;
            };
            match Level::parse(word) {
                Err(fault) => self.faults.push((place(value), fault)),
                Ok(level) => match RuleLevel::new(rule, level, self.rules) {
                    Err(fault) => self.faults.push((place(name), fault)),
                    Ok(level) => levels.push(level),
                },
            }
        }
        levels
    }
}

/// What a key expects, in words.
fn expected(key: &Key, form: Form) -> String {
    match form {
        Form::Switch => "true or false".to_owned(),
        Form::Text(Text::ApiVersion | Text::Requirement) => format!("a string such as {}", key.example),
        Form::Text(_) => "a string".to_owned(),
        Form::Names(_) | Form::Globs => "an array of strings".to_owned(),
        Form::Table(_) | Form::Levels => format!("a table: write it under [{}]", key.name),
        Form::Texts => format!("a table such as {}", key.example),
        Form::Named(_) => format!("a table of tables: write each under [{}.NAME]", key.name),
        Form::Tables(_) => format!("an array of tables: write each under [[{}]]", key.name),
    }
}

fn wrong_form(name: &str, expected: &str, found: &DeValue<'_>) -> String {
    let article = if found.type_str().starts_with(['a', 'i']) { "an" } else { "a" };
    format!("`{name}` is {article} {}, expected {expected}", found.type_str())
}

fn unknown_key(name: &str, keys: &[Key], owner: &str) -> String {
    let known: Vec<&str> = keys.iter().map(|key| key.name).collect();
    let written = name.to_lowercase().replace('_', "-");
    let instead = match known.iter().find(|known| **known == written) {
        Some(known) => format!("did you mean `{known}`?"),
        None => instead(&written, &known),
    };
    let place = if owner.is_empty() { String::new() } else { format!(" in {owner}") };
    format!("unknown key `{name}`{place}: {instead}")
}

/// What is wrong with a text of a form.
fn judge(form: Text, text: &str) -> Result<(), String> {
    match form {
        Text::Free => Ok(()),
        _ if text.trim().is_empty() => Err("the text is empty".to_owned()),
        Text::Requirement => match semver::VersionReq::parse(text) {
            Ok(_) => Ok(()),
            Err(error) => {
                Err(format!("`{text}` is no version requirement ({error}); write it as >=0.1 or =0.1.0"))
            }
        },
        Text::ApiVersion => match ApiVersion::parse(text) {
            Some(_) => Ok(()),
            None => Err(format!("`{text}` is not an API version; write it as {}", ApiVersion::NEWEST)),
        },
        Text::Path if text.starts_with(['/', '\\']) || text.get(1..2) == Some(":") => {
            Err(format!("`{text}` is not relative to the folder of omnic.toml"))
        }
        Text::Component => component(text),
        Text::Element if text.split('.').any(str::is_empty) => {
            Err(format!("`{text}` has an empty part; write it as channels.channel"))
        }
        Text::Glob => match path_globs(text) {
            Ok(_) => Ok(()),
            Err(error) => Err(format!(
                "`{text}` is no pattern ({}); write a backslash before a character that stands for itself",
                error.kind()
            )),
        },
        Text::Pattern => pattern_fault(text).map_or(Ok(()), Err),
        Text::Field => FieldPath::parse(text).map(drop).map_err(|fault| fault.to_string()),
        Text::Variable if text.contains(['=', '\0']) => {
            Err(format!("`{text}` cannot be the name of an environment variable"))
        }
        Text::Rule | Text::Path | Text::Element | Text::Words | Text::Variable => Ok(()),
    }
}

fn component(text: &str) -> Result<(), String> {
    let Some((kind, name)) = text.split_once(':').filter(|(_, name)| !name.is_empty()) else {
        return Err(format!("`{text}` is not of the form Type:FullName, such as Queue:Billing"));
    };
    if Kind::from_name(kind).is_some() {
        return Ok(());
    }
    let near = nearest(kind, Kind::all().map(Kind::name));
    let near = near.map(|near| format!(": did you mean `{near}:{name}`?"));
    Err(format!("`{kind}` is no type that omnic knows{}", near.unwrap_or_default()))
}
