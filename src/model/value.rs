use std::borrow::Cow;

use super::doc::Record;

/// What a field of a document holds.
#[derive(Debug)]
pub enum Value<'t> {
    /// `xsi:nil="true"`: absent.
    Nil,
    /// Text, a name, or an enumeration value; trimmed unless the field is free text.
    Text(Cow<'t, str>),
    /// `true`, `false`, `1` or `0`.
    Boolean(bool),
    /// A whole number of 32 bits.
    Integer(i32),
    /// A number of 64 bits.
    Double(f64),
    /// Child fields.
    Record(Record<'t>),
    /// Not readable as what the field holds; the finding is a schema rule's.
    Invalid(ValueFault<'t>),
    /// Not looked into: an unknown field, or one whose content nobody reads.
    Opaque,
}

/// Why a value cannot be computed with. The field still counts as given.
#[derive(Debug)]
pub enum ValueFault<'t> {
    /// Not of the field's type.
    WrongType(Cow<'t, str>),
    /// Not one of the enumeration's values.
    UnknownValue(Cow<'t, str>),
    /// Readable, but outside the field's range.
    OutOfRange(Number),
    /// A simple field that holds elements.
    Nested,
}

/// A number as the file wrote it: whole numbers stay whole in messages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// A whole number of 32 bits.
    Integer(i32),
    /// A number of 64 bits.
    Double(f64),
}

impl Number {
    /// The number for comparisons.
    pub fn as_f64(self) -> f64 {
        match self {
            Number::Integer(value) => f64::from(value),
            Number::Double(value) => value,
        }
    }
}

/// XML white space trimmed off both ends, as XML Schema collapses it.
pub fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\n', '\r'])
}

/// `xsd:boolean`.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// `xsd:int`: an optional sign and digits, within 32 bits.
pub(super) fn integer(text: &str) -> Option<i32> {
    if is_whole(text) { text.parse().ok() } else { None }
}

/// An optional sign and digits, however many.
pub(super) fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// `xsd:double` without `INF` and `NaN`: a decimal with an optional exponent, within 64 bits.
pub(super) fn double(text: &str) -> Option<f64> {
    let mut rest = text.strip_prefix(['+', '-']).unwrap_or(text).bytes().peekable();
    let mut digits = 0;
    while rest.next_if(u8::is_ascii_digit).is_some() {
        digits += 1;
    }
    if rest.next_if_eq(&b'.').is_some() {
        while rest.next_if(u8::is_ascii_digit).is_some() {
            digits += 1;
        }
    }
    if digits == 0 {
        return None;
    }
    if rest.next_if(|b| matches!(b, b'e' | b'E')).is_some() {
        rest.next_if(|b| matches!(b, b'+' | b'-'));
        rest.next_if(u8::is_ascii_digit)?;
        while rest.next_if(u8::is_ascii_digit).is_some() {}
    }
    if rest.next().is_some() {
        return None;
    }
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::{boolean, double, integer};

    #[test]
    fn numbers_and_booleans_follow_xml_schema() {
        for (text, whole, real) in [
            ("1", Some(1), Some(1.0)),
            ("+7", Some(7), Some(7.0)),
            ("-0", Some(0), Some(0.0)),
            ("007", Some(7), Some(7.0)),
            ("2147483648", None, Some(2_147_483_648.0)),
            ("5.0", None, Some(5.0)),
            (".5", None, Some(0.5)),
            ("5.", None, Some(5.0)),
            ("1e3", None, Some(1000.0)),
            ("1e400", None, None),
            ("1e", None, None),
            (".", None, None),
            ("", None, None),
            ("NaN", None, None),
            ("INF", None, None),
            ("0x1", None, None),
            ("1 2", None, None),
        ] {
            assert_eq!(integer(text), whole, "{text}");
            assert_eq!(double(text), real, "{text}");
        }
        assert_eq!(boolean("1"), Some(true));
        assert_eq!(boolean("TRUE"), None);
    }
}
