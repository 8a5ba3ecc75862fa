//! `${id:Type:Name}`: what stands for the id of a record that is in the org.
//!
//! A token is the same in every form, so it is found and replaced in the text of a file without reading the form.
//! Characters that some form writes otherwise are therefore percent-encoded in its name.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use super::package::Reference;

const START: &str = "${id:";

/// The token for a reference.
pub fn token(object: &str, name: &str) -> String {
    let mut token = format!("{START}{object}:");
    for (at, c) in name.char_indices() {
        // What a name has of such codes stays what it is.
        let is_code = || c == '%' && decoded(&name[at..]).is_some();
        if is_special(c) || is_code() {
            let _ = write!(token, "%{:02X}", u32::from(c));
        } else {
            token.push(c);
        }
    }
    token.push('}');
    token
}

/// The type and the name that a token stands for, if the text is one.
pub fn read_token(text: &str) -> Option<(&str, Cow<'_, str>)> {
    let (object, name) = text.strip_prefix(START)?.strip_suffix('}')?.split_once(':')?;
    let is_type = object.starts_with(|c: char| c.is_ascii_alphabetic())
        && object.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_one = is_type && !name.is_empty() && !name.contains(['}', '\n', '\r']);
    is_one.then(|| (object, decode(name)))
}

/// The tokens of a text, in their order.
pub fn tokens(text: &str) -> impl Iterator<Item = (Range<usize>, Reference)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text[from..].find(START)?;
            from = start + START.len();
            let Some(end) = text[start..].find('}').map(|at| start + at + 1) else { continue };
            if let Some((object, name)) = read_token(&text[start..end]) {
                from = end;
                return Some((start..end, Reference { object: object.into(), name: name.into() }));
            }
        }
    })
}

/// Characters that end a token, or that JSON, SQL, Apex or CSV write otherwise in texts.
fn is_special(c: char) -> bool {
    c.is_ascii_control() || ['}', '"', '\'', '\\'].contains(&c)
}

fn decode(name: &str) -> Cow<'_, str> {
    if !name.contains('%') {
        return name.into();
    }
    let mut plain = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(c) = rest.chars().next() {
        let (plain_char, length) = decoded(rest).map_or((c, c.len_utf8()), |code| (code, 3));
        plain.push(plain_char);
        rest = &rest[length..];
    }
    plain.into()
}

/// The character of the code that a text begins with. Other codes than those that tokens need are no codes.
fn decoded(text: &str) -> Option<char> {
    let digits = text.strip_prefix('%')?.get(..2).filter(|digits| !digits.starts_with('+'))?;
    let c = char::from(u8::from_str_radix(digits, 16).ok()?);
    (c == '%' || is_special(c)).then_some(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{read_token, token, tokens};

    #[test]
    fn tokens_are_found_in_any_text() {
        let text =
            "a,${id:Skill:Spanish},\"${id:Profile:100% Agents}\"\n${id:,${id:Group:}${id:User:a@b.c}${id:x";
        let found: Vec<String> = tokens(text).map(|(_, reference)| reference.to_string()).collect();
        assert_eq!(found, ["Skill:Spanish", "Profile:100% Agents", "User:a@b.c"]);
        for (range, reference) in tokens(text) {
            assert_eq!(&text[range], token(&reference.object, &reference.name));
        }
    }

    #[test]
    fn names_are_encoded_where_a_form_needs_it() {
        assert_eq!(token("Profile", "O'Neil {\"x\"}\\"), "${id:Profile:O%27Neil {%22x%22%7D%5C}");
        assert_eq!(token("Profile", "100%25"), "${id:Profile:100%2525}");
        assert_eq!(token("Profile", "5% 50%ab %2"), "${id:Profile:5% 50%ab %2}");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(name in "(\\PC|[%}'\"\\\\\n0-9A-F:]){1,12}") {
            let written = token("Profile", &name);
            prop_assert_eq!(read_token(&written), Some(("Profile", name.into())));
        }
    }
}
