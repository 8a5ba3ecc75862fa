//! The order of full names inside a merged file: that of people, not of bytes, as the platform's own tools write it.
//!
//! Three levels, the first difference of the strongest level decides: the letters whatever their case and accents,
//! then the accents, then the case (small before capital). Full names are ASCII on the platform; of other scripts the
//! Latin letters with accents stand with their base letter, the rest follows by code point.

use std::cmp::Ordering;

/// Punctuation, then digits, then letters, in the order of the root collation.
const ORDER: &str = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

/// Weights of the ASCII characters; 0 for control characters, which count for nothing.
const ASCII: [u8; 128] = weights();

const fn weights() -> [u8; 128] {
    let order = ORDER.as_bytes();
    let mut table = [0; 128];
    let mut at = 0;
    while at < order.len() {
        table[order[at] as usize] = at as u8 + 6;
        table[order[at].to_ascii_uppercase() as usize] = at as u8 + 6;
        at += 1;
    }
    let spaces = b"\t\n\x0b\x0c\r";
    at = 0;
    while at < spaces.len() {
        table[spaces[at] as usize] = at as u8 + 1;
        at += 1;
    }
    table
}

/// Base letters of U+00C0 to U+00FF; `.` for what has none.
const LATIN: &[u8; 64] = b"AAAAAA.CEEEEIIII.NOOOOO.OUUUUY..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y";

/// Weights of a character by level: letter, accent, case.
fn levels(c: char) -> (u32, u32, bool) {
    let code = u32::from(c);
    if let Some(&weight) = ASCII.get(code as usize) {
        return (weight.into(), 0, c.is_ascii_uppercase());
    }
    let base =
        code.checked_sub(0xc0).and_then(|at| LATIN.get(at as usize)).copied().filter(|&base| base != b'.');
    match base {
        Some(base) => (ASCII[usize::from(base)].into(), code & !0x20, base.is_ascii_uppercase()),
        None => (code, 0, c.is_uppercase()),
    }
}

/// Which of two full names stands first.
pub(super) fn compare(a: &str, b: &str) -> Ordering {
    let weights = |text| str::chars(text).map(levels).filter(|levels| levels.0 != 0);
    let (mut left, mut right) = (weights(a), weights(b));
    let (mut accent, mut case) = (Ordering::Equal, Ordering::Equal);
    loop {
        match (left.next(), right.next()) {
            (None, None) => return accent.then(case),
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(one), Some(other)) => {
                let letter = one.0.cmp(&other.0);
                if letter.is_ne() {
                    return letter;
                }
                accent = accent.then(one.1.cmp(&other.1));
                case = case.then(one.2.cmp(&other.2));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::compare;

    #[test]
    fn names_stand_in_the_order_of_people() {
        let sorted = [
            "", "_a", "1", "A__c", "a_b__c", "a-b", "a1__c", "ab", "aB", "Ab", "AB__c", "e", "é", "É", "f",
            "Zed__c",
        ];
        for (at, one) in sorted.iter().enumerate() {
            for (behind, other) in sorted.iter().enumerate() {
                assert_eq!(compare(one, other), at.cmp(&behind), "{one:?} {other:?}");
            }
        }
        assert!(compare("a\u{1}", "a").is_eq());
    }
}
