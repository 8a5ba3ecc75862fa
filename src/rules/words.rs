//! Words that several rules share: quoted values, lists of names, versions.
//!
//! What a user wrote is cut to a printable length before it goes into a message.

use super::Api;
use crate::model::{ApiVersion, Since};
use crate::source::quote;

/// A user's text in backticks, cut to its first 60 characters.
pub(super) fn quoted(text: &str) -> String {
    format!("`{}`", quote(text))
}

/// The name of a file or entry in backticks, cut to its first 255 characters.
pub(super) fn quoted_path(path: &str) -> String {
    match path.char_indices().nth(255) {
        Some((end, _)) => format!("`{}…`", &path[..end]),
        None => format!("`{path}`"),
    }
}

/// "`a`, `b` or `c`", with that word before the last one.
pub(super) fn listed<'n>(names: impl IntoIterator<Item = &'n str>, word: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {word} {last}", others.join(", ")),
        None => String::new(),
    }
}

/// "58.0", or "52.0 (documents) or 58.0 (WSDL)" where the sources differ, or "68.0 (an estimate)".
pub(super) fn first_versions(since: &Since) -> String {
    let estimate = if since.inferred { " (an estimate)" } else { "" };
    match (since.doc, since.wsdl) {
        (Some(doc), Some(wsdl)) if doc != wsdl => format!("{doc} (documents) or {wsdl} (WSDL)"),
        _ => since.first().map(|first| format!("{first}{estimate}")).unwrap_or_default(),
    }
}

/// "55.0 is in use (`version` of package.xml)".
pub(super) fn in_use(api: &Api) -> String {
    format!("{} is in use ({})", api.version, api.origin)
}

/// Whether the version in use is newer than all that is known: its release can have added something.
pub(super) fn is_beyond_knowledge(api: &Api) -> bool {
    api.version > ApiVersion::NEWEST
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn lists_names() {
        assert_eq!(listed([], "or"), "");
        assert_eq!(listed(["a"], "or"), "`a`");
        assert_eq!(listed(["a", "b", "c"], "and"), "`a`, `b` and `c`");
    }
}
