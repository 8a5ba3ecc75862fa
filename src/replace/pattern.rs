//! What rules look for in texts and in paths, compiled. The one module that knows the crate `regex`.

use globset::{GlobBuilder, GlobMatcher};
use regex::{Regex, RegexBuilder};

use super::javascript::translate;
use super::{Files, Find};
use crate::source::Span;

/// Largest compiled pattern, in bytes: what people write is far below.
const SIZE: usize = 4 << 20;

/// What is wrong with a pattern in the syntax of JavaScript, as a sentence.
pub fn pattern_fault(pattern: &str) -> Option<String> {
    compile(pattern).err()
}

pub(super) fn compile(pattern: &str) -> Result<Regex, String> {
    let fault = |reason: &str| {
        format!(
            "the pattern `{pattern}` cannot be used: {reason}; omnic takes regular expressions of JavaScript without \
             look-around and back-references"
        )
    };
    let translated = translate(pattern).map_err(|reason| fault(&reason))?;
    RegexBuilder::new(&translated).size_limit(SIZE).build().map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => fault("it is too large"),
        // What the library says is about the translation, its last line is about the pattern, too.
        error => {
            let text = error.to_string();
            let reason = text.lines().last().unwrap_or_default().trim_start_matches("error: ");
            fault(reason)
        }
    })
}

/// Replaces every match as JavaScript does, the empty ones between two characters included; gives their number.
pub(super) fn replace_all(pattern: &Regex, text: &str, with: &str) -> (String, usize) {
    let (mut out, mut copied, mut at, mut count) = (String::with_capacity(text.len()), 0, 0, 0);
    while let Some(found) = pattern.find_at(text, at) {
        out.push_str(&text[copied..found.start()]);
        out.push_str(with);
        copied = found.end();
        count += 1;
        at = match text[copied..].chars().next() {
            Some(c) if found.is_empty() => copied + c.len_utf8(),
            None if found.is_empty() => break,
            Some(_) | None => copied,
        };
    }
    out.push_str(&text[copied..]);
    (out, count)
}

/// What is wrong with the glob of a rule in `sfdx-project.json`, as the end of a sentence.
pub fn glob_fault(glob: &str) -> Option<String> {
    let bytes = glob.as_bytes();
    let extended = bytes.windows(2).any(|pair| b"+@!?*".contains(&pair[0]) && pair[1] == b'(');
    if extended {
        return Some(
            "it has an extended group such as `+(a|b)`; write `{a,b}` or two replacements".to_owned(),
        );
    }
    if glob.split('{').skip(1).any(|part| part.split('}').next().is_some_and(|part| part.contains(".."))) {
        return Some("it has a sequence such as `{1..3}`; write `{1,2,3}`".to_owned());
    }
    glob_matcher(glob).err()
}

fn glob_matcher(glob: &str) -> Result<GlobMatcher, String> {
    let built = GlobBuilder::new(glob).literal_separator(true).backslash_escape(true).build();
    built.map(|glob| glob.compile_matcher()).map_err(|error| error.kind().to_string())
}

/// Files of a rule, compiled.
#[derive(Clone, Debug)]
pub(super) enum Paths {
    /// The end of a path, from the beginning of a name.
    Ending(String),
    /// One of these.
    Globs(Vec<GlobMatcher>),
}

impl Paths {
    /// # Errors
    /// A glob is none.
    pub(super) fn new(files: &Files) -> Result<Self, String> {
        let plain = |path: &str| path.trim_start_matches("./").trim_start_matches('/').to_owned();
        Ok(match files {
            Files::Named(name) => Paths::Ending(plain(name)),
            Files::AnyFolder(glob) => Paths::Globs(vec![glob_matcher(&format!("**/{}", plain(glob)))?]),
            Files::Glob(glob) => {
                let glob = plain(glob);
                let glob = glob.trim_end_matches('/');
                Paths::Globs(vec![glob_matcher(glob)?, glob_matcher(&format!("{glob}/**"))?])
            }
        })
    }

    pub(super) fn contain(&self, path: &str) -> bool {
        match self {
            Paths::Ending(end) => {
                path.strip_suffix(end.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
            }
            Paths::Globs(globs) => globs.iter().any(|glob| glob.is_match(path)),
        }
    }
}

/// What a rule looks for, compiled.
#[derive(Clone, Debug)]
pub(super) enum Finder {
    Text(String),
    Pattern(Regex),
    Field { path: super::FieldPath, value: Option<String> },
}

impl Finder {
    /// # Errors
    /// It cannot be looked for, as a sentence.
    pub(super) fn new(find: &Find) -> Result<Self, String> {
        Ok(match find {
            Find::Text(text) if text.is_empty() => return Err("the text to replace is empty".to_owned()),
            Find::Text(text) => Finder::Text(text.clone()),
            Find::Pattern(pattern) => Finder::Pattern(compile(pattern)?),
            Find::Field { path, value } => Finder::Field { path: path.clone(), value: value.clone() },
        })
    }

    /// Where it is, as the text stands.
    pub(super) fn spans(&self, text: &str) -> Vec<Span> {
        match self {
            Finder::Text(find) => {
                let starts = memchr::memmem::find_iter(text.as_bytes(), find);
                starts.map(|start| Span::new(start as u32, (start + find.len()) as u32)).collect()
            }
            Finder::Pattern(pattern) => pattern
                .find_iter(text)
                .map(|found| Span::new(found.start() as u32, found.end() as u32))
                .collect(),
            Finder::Field { path, value } => path.spans(text, value.as_deref()),
        }
    }

    /// The text with everything replaced, and how often; `None` if there was nothing.
    pub(super) fn replace(&self, text: &str, with: &str) -> Option<(String, usize)> {
        let (out, count) = match self {
            Finder::Text(find) => {
                let count = memchr::memmem::find_iter(text.as_bytes(), find).count();
                if count == 0 {
                    return None;
                }
                (text.replace(find.as_str(), with), count)
            }
            Finder::Pattern(pattern) => replace_all(pattern, text, with),
            Finder::Field { path, value } => path.replace(text, value.as_deref(), with)?,
        };
        (count > 0).then_some((out, count))
    }
}
