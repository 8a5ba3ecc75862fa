//! People who do not exist: names of several cultures, each with an ASCII form for usernames and addresses.

use super::random::Stream;

/// The names of a culture.
#[derive(Debug)]
struct Culture {
    locale: &'static str,
    given: Vec<Name>,
    family: Vec<Name>,
}

#[derive(Clone, Copy, Debug)]
struct Name {
    written: &'static str,
    /// Its form in small letters of ASCII; none if that is the name itself in small letters.
    ascii: Option<&'static str>,
}

/// A person.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) given: &'static str,
    pub(super) family: &'static str,
    /// How dates and numbers are written there, as the platform names it.
    pub(super) locale: &'static str,
    /// The family name in ASCII, in small letters.
    pub(super) family_ascii: String,
    /// `given.family` in ASCII, in small letters.
    pub(super) handle: String,
}

/// All cultures.
#[derive(Debug)]
pub(super) struct People(Vec<Culture>);

impl People {
    pub(super) fn new() -> Self {
        let lines: Vec<&str> =
            include_str!("names.txt").lines().filter(|line| !line.starts_with('#')).collect();
        let cultures = lines.chunks_exact(3).map(|lines| Culture {
            locale: lines[0],
            given: names(lines[1]),
            family: names(lines[2]),
        });
        Self(cultures.collect())
    }

    /// Draws a person.
    pub(super) fn draw(&self, stream: &mut Stream) -> Option<Person> {
        let culture = stream.pick(&self.0)?;
        let (given, family) = (stream.pick(&culture.given)?, stream.pick(&culture.family)?);
        let family_ascii = family.ascii();
        Some(Person {
            given: given.written,
            family: family.written,
            locale: culture.locale,
            handle: format!("{}.{family_ascii}", given.ascii()),
            family_ascii,
        })
    }
}

impl Name {
    fn ascii(self) -> String {
        self.ascii.map_or_else(|| self.written.to_ascii_lowercase(), str::to_owned)
    }
}

fn names(line: &'static str) -> Vec<Name> {
    let name = |word: &'static str| match word.split_once('=') {
        Some((written, ascii)) => Name { written, ascii: Some(ascii) },
        None => Name { written: word, ascii: None },
    };
    line.split(' ').map(name).collect()
}

impl Person {
    /// The whole name, in the order of given and family name.
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }

    /// The short name of a user, at most 8 characters.
    pub(super) fn alias(&self) -> String {
        self.handle.chars().take(1).chain(self.family_ascii.chars().take(7)).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::random::Streams;
    use super::*;

    #[test]
    fn every_name_has_a_form_in_ascii() {
        let people = People::new();
        assert!(people.0.len() > 10);
        for culture in &people.0 {
            assert!(culture.locale.len() == 5 && culture.locale.as_bytes()[2] == b'_', "{}", culture.locale);
            assert_eq!((culture.given.len(), culture.family.len()), (12, 12), "{}", culture.locale);
            for name in culture.given.iter().chain(&culture.family) {
                let ascii = name.ascii();
                assert!(!ascii.is_empty() && ascii.bytes().all(|byte| byte.is_ascii_lowercase()), "{name:?}");
            }
        }
    }

    #[test]
    fn names_come_from_everywhere() {
        let people = People::new();
        let streams = Streams::new(1, "test");
        let drawn: Vec<Person> = (0..1000).filter_map(|at| people.draw(&mut streams.at(at))).collect();
        assert_eq!(drawn.len(), 1000);
        let locales: BTreeSet<&str> = drawn.iter().map(|person| person.locale).collect();
        assert_eq!(locales.len(), people.0.len());
        let names: BTreeSet<&str> = drawn.iter().map(|person| person.handle.as_str()).collect();
        assert!(names.len() > 700, "{}", names.len());
        assert!(drawn.iter().all(|person| (2..=8).contains(&person.alias().len())));
    }
}
