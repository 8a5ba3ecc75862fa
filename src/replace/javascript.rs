//! Regular expressions of JavaScript, without flags, in the syntax of the crate `regex`.
//!
//! What both write alike but mean differently is spelt out; what cannot be said is a fault. Groups become groups that
//! capture nothing, since values are put in as they are.

use std::fmt::Write as _;
use std::iter::Peekable;
use std::str::Chars;

const DIGIT: &str = "0-9";
const WORD: &str = "A-Za-z0-9_";
const SPACE: &str =
    r"\t\n\x0B\x0C\r \u{A0}\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}";

/// Translates a pattern.
///
/// # Errors
/// What of it cannot be said, in words that end a sentence.
pub(super) fn translate(pattern: &str) -> Result<String, String> {
    let mut translator = Translator { rest: pattern.chars().peekable(), out: String::new() };
    translator.run()?;
    Ok(translator.out)
}

struct Translator<'p> {
    rest: Peekable<Chars<'p>>,
    out: String,
}

/// What a part of a class stands for.
enum Atom {
    /// One character.
    Char(char),
    /// Several, as they are written in a class.
    Set(&'static str),
    /// All but several.
    Negated(&'static str),
}

impl Translator<'_> {
    fn run(&mut self) -> Result<(), String> {
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group()?,
                '.' => self.out.push_str(r"[^\n\r\u{2028}\u{2029}]"),
                '{' => self.brace(),
                '^' | '$' | '*' | '+' | '?' | '|' | ')' => self.out.push(c),
                c => literal(&mut self.out, c),
            }
        }
        Ok(())
    }

    fn group(&mut self) -> Result<(), String> {
        self.out.push_str("(?:");
        if self.rest.peek() != Some(&'?') {
            return Ok(());
        }
        self.rest.next();
        match self.rest.next() {
            Some(':') => Ok(()),
            Some('=' | '!') => Err("it looks ahead with `(?=` or `(?!`".to_owned()),
            Some('<') if matches!(self.rest.peek(), Some('=' | '!')) => {
                Err("it looks behind with `(?<=` or `(?<!`".to_owned())
            }
            Some('<') => match self.rest.by_ref().find(|c| *c == '>') {
                Some(_) => Ok(()),
                None => Err("the name of a group has no end".to_owned()),
            },
            _ => Err("a group begins with `(?` and something other than `:` or a name".to_owned()),
        }
    }

    /// A brace that does not count repetitions is one of the text, as in `{{name}}`.
    fn brace(&mut self) {
        let text: String = self.rest.clone().take_while(|c| *c != '}').collect();
        let closed = self.rest.clone().any(|c| c == '}');
        let (least, most) = text.split_once(',').unwrap_or((&text, "0"));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !closed || least.is_empty() || !digits(least) || !digits(most) {
            return literal(&mut self.out, '{');
        }
        // Digits are one byte each.
        self.rest.nth(text.len());
        // Writing to a string cannot fail.
        let _ = write!(self.out, "{{{text}}}");
    }

    fn escape(&mut self) -> Result<(), String> {
        match self.rest.peek().copied() {
            None => return Err("it ends in a backslash".to_owned()),
            Some('b') => self.out.push_str(r"(?-u:\b)"),
            Some('B') => self.out.push_str(r"(?-u:\B)"),
            Some('1'..='9') => {
                return Err("it refers back to a group with a backslash and a digit".to_owned());
            }
            Some('k') => return Err(r"it refers back to a group with `\k`".to_owned()),
            _ => {
                match self.escaped()? {
                    Atom::Char(c) => literal(&mut self.out, c),
                    // Writing to a string cannot fail.
                    Atom::Set(set) => drop(write!(self.out, "[{set}]")),
                    Atom::Negated(set) => drop(write!(self.out, "[^{set}]")),
                }
                return Ok(());
            }
        }
        self.rest.next();
        Ok(())
    }

    /// What stands behind a backslash, inside or outside a class.
    fn escaped(&mut self) -> Result<Atom, String> {
        let Some(c) = self.rest.next() else { return Err("it ends in a backslash".to_owned()) };
        Ok(match c {
            'd' => Atom::Set(DIGIT),
            'D' => Atom::Negated(DIGIT),
            'w' => Atom::Set(WORD),
            'W' => Atom::Negated(WORD),
            's' => Atom::Set(SPACE),
            'S' => Atom::Negated(SPACE),
            't' => Atom::Char('\t'),
            'n' => Atom::Char('\n'),
            'r' => Atom::Char('\r'),
            'v' => Atom::Char('\u{b}'),
            'f' => Atom::Char('\u{c}'),
            '0'..='9' if c != '0' || self.rest.peek().is_some_and(char::is_ascii_digit) => {
                return Err("it has a character in octal digits".to_owned());
            }
            '0' => Atom::Char('\0'),
            'p' | 'P' => return Err(r"it names a property of characters with `\p`".to_owned()),
            'c' => match self.rest.next() {
                Some(letter) if letter.is_ascii_alphabetic() => Atom::Char((letter as u8 % 32) as char),
                _ => return Err(r"no letter follows `\c`".to_owned()),
            },
            'x' => match self.digits(2) {
                Some(code) => Atom::Char(char::from_u32(code).unwrap_or('x')),
                None => Atom::Char('x'),
            },
            'u' => match self.digits(4) {
                Some(code) => match char::from_u32(code) {
                    Some(c) => Atom::Char(c),
                    None => Atom::Char(self.surrogates(code)?),
                },
                None if self.rest.peek() == Some(&'{') => {
                    return Err(
                        r"it has a character as `\u{…}`, which needs a flag; write four digits".to_owned()
                    );
                }
                None => Atom::Char('u'),
            },
            c => Atom::Char(c),
        })
    }

    /// The second half of a character beyond the first 65,536.
    fn surrogates(&mut self, high: u32) -> Result<char, String> {
        let half = || r"it has half a character, written with `\u`".to_owned();
        if self.rest.next() != Some('\\') || self.rest.next() != Some('u') {
            return Err(half());
        }
        let low = self.digits(4).ok_or_else(half)?;
        if !(0xd800..0xdc00).contains(&high) || !(0xdc00..0xe000).contains(&low) {
            return Err(half());
        }
        char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)).ok_or_else(half)
    }

    /// So many hexadecimal digits; nothing is taken if they are fewer.
    fn digits(&mut self, count: usize) -> Option<u32> {
        let text: String = self.rest.clone().take(count).collect();
        if text.len() != count || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        self.rest.nth(count - 1);
        u32::from_str_radix(&text, 16).ok()
    }

    fn class(&mut self) -> Result<(), String> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        if self.rest.next_if_eq(&']').is_some() {
            // No character at all, or any.
            self.out.push_str(if negated { r"[\x00-\x{10FFFF}]" } else { "[a&&b]" });
            return Ok(());
        }
        self.out.push_str(if negated { "[^" } else { "[" });
        loop {
            let Some(first) = self.atom()? else { break };
            let mut ahead = self.rest.clone();
            let is_range = ahead.next() == Some('-') && ahead.next().is_some_and(|c| c != ']');
            if !is_range {
                self.member(&first);
                continue;
            }
            self.rest.next();
            let Some(last) = self.atom()? else { break };
            if let (Atom::Char(first), Atom::Char(last)) = (&first, &last) {
                if first > last {
                    return Err("the ends of a range in `[…]` are the wrong way round".to_owned());
                }
                literal(&mut self.out, *first);
                self.out.push('-');
                literal(&mut self.out, *last);
            } else {
                self.member(&first);
                literal(&mut self.out, '-');
                self.member(&last);
            }
        }
        self.out.push(']');
        Ok(())
    }

    /// The next member of a class; `None` at its end.
    fn atom(&mut self) -> Result<Option<Atom>, String> {
        match self.rest.next() {
            None => Err("a `[` has no `]`".to_owned()),
            Some(']') => Ok(None),
            Some('\\') if self.rest.next_if_eq(&'b').is_some() => Ok(Some(Atom::Char('\u{8}'))),
            Some('\\') => self.escaped().map(Some),
            Some(c) => Ok(Some(Atom::Char(c))),
        }
    }

    fn member(&mut self, atom: &Atom) {
        match atom {
            Atom::Char(c) => literal(&mut self.out, *c),
            Atom::Set(set) => self.out.push_str(set),
            // Writing to a string cannot fail.
            Atom::Negated(set) => drop(write!(self.out, "[^{set}]")),
        }
    }
}

/// A character that stands for itself, in a class or outside of one.
fn literal(out: &mut String, c: char) {
    if c.is_alphanumeric() || c == '_' {
        out.push(c);
    } else {
        // Writing to a string cannot fail.
        let _ = write!(out, "\\x{{{:X}}}", u32::from(c));
    }
}
