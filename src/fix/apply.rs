use std::collections::BTreeMap;

use crate::diag::{Edit, Repair};
use crate::source::Span;

/// A text after some repairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The text.
    pub text: String,
    /// Which of the repairs were done, by their place in what was given, in rising order.
    pub done: Vec<usize>,
}

/// Does the repairs of one file that do not get in each other's way; where two do, the first of the list wins.
///
/// Repairs whose edits do not fit the text (behind its end, inside a character, overlapping) are left out.
pub fn apply(text: &str, repairs: &[&Repair]) -> Applied {
    let mut taken = Taken::default();
    let mut done = Vec::new();
    for (number, repair) in repairs.iter().enumerate() {
        if fits(text, &repair.edits) && repair.edits.iter().all(|edit| taken.has_room(edit)) {
            taken.extend(&repair.edits);
            done.push(number);
        }
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in taken.edits.values().flatten() {
        out.push_str(&text[Span::new(at, edit.span.start)]);
        out.push_str(&edit.text);
        at = edit.span.end;
    }
    out.push_str(&text[at as usize..]);
    Applied { text: out, done }
}

/// Whether the edits of one repair lie in the text, in order and apart.
fn fits(text: &str, edits: &[Edit]) -> bool {
    let apart =
        edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start && key(&pair[0]) < key(&pair[1]));
    apart && edits.iter().all(|edit| text.get(edit.span.range()).is_some())
}

/// The order of edits: what is put in at a place comes before what is taken out behind it.
fn key(edit: &Edit) -> (u32, u32) {
    (edit.span.start, edit.span.end)
}

/// The edits taken so far; they lie apart.
#[derive(Default)]
struct Taken<'a> {
    edits: BTreeMap<(u32, u32), Vec<&'a Edit>>,
}

impl<'a> Taken<'a> {
    /// Whether an edit can go with those that are taken.
    fn has_room(&self, edit: &Edit) -> bool {
        let joins = || self.edits.get(&key(edit))?.first().map(|first| first.joins);
        (edit.joins && joins() == Some(true)) || self.is_free(edit.span)
    }

    /// Whether a span shares no byte with an edit. Two edits may meet, but nothing is put in where another begins or
    /// ends: which comes first would be chance.
    fn is_free(&self, span: Span) -> bool {
        let meets = |other: Span| {
            let touches = span.start <= other.end && other.start <= span.end;
            let shares = span.start < other.end && other.start < span.end;
            shares || (touches && (span.is_empty() || other.is_empty()))
        };
        // The edits lie apart, so only the nearest ones can meet the span; at one place there are two at most.
        let behind = self.edits.range((span.start, 0)..).take_while(|((start, _), _)| *start <= span.end);
        let before = self.edits.range(..(span.start, 0)).rev().take(2);
        !behind.chain(before).any(|(&(start, end), _)| meets(Span::new(start, end)))
    }

    fn extend(&mut self, edits: &'a [Edit]) {
        for edit in edits {
            self.edits.entry(key(edit)).or_default().push(edit);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::apply;
    use crate::diag::{Edit, FileId, Fix, Repair};
    use crate::source::Span;

    fn repair(edits: &[(u32, u32, &str)]) -> Repair {
        let edits =
            edits.iter().map(|&(start, end, text)| Edit::replace(Span::new(start, end), text)).collect();
        Repair { file: FileId(0), fix: Fix::Safe, title: String::new(), edits }
    }

    fn applied(repairs: &[&[(u32, u32, &str)]]) -> (String, Vec<usize>) {
        let repairs: Vec<Repair> = repairs.iter().map(|edits| repair(edits)).collect();
        let applied = apply("0123456789", &repairs.iter().collect::<Vec<_>>());
        (applied.text, applied.done)
    }

    #[test]
    fn repairs_are_done_whole_or_not_at_all() {
        assert_eq!(applied(&[]), ("0123456789".to_owned(), vec![]));
        assert_eq!(
            applied(&[&[(4, 6, "x")], &[(1, 1, "y"), (8, 10, "")]]),
            ("0y123x67".to_owned(), vec![0, 1])
        );
        // Between the two edits of another one there is room.
        assert_eq!(
            applied(&[&[(0, 1, "a"), (9, 10, "b")], &[(4, 5, "")]]),
            ("a1235678b".to_owned(), vec![0, 1])
        );
        // The second loses both of its edits.
        assert_eq!(applied(&[&[(2, 5, "x")], &[(0, 1, "a"), (4, 6, "b")]]), ("01x56789".to_owned(), vec![0]));
        // Neighbours may go together, but nothing is put in beside them.
        assert_eq!(applied(&[&[(2, 4, "")], &[(4, 6, "")]]), ("016789".to_owned(), vec![0, 1]));
        assert_eq!(
            applied(&[&[(2, 4, "")], &[(4, 4, "x")], &[(2, 2, "y")]]),
            ("01456789".to_owned(), vec![0])
        );
        assert_eq!(applied(&[&[(3, 3, "x")], &[(3, 3, "x")]]), ("012x3456789".to_owned(), vec![0]));
        // One repair may do both.
        assert_eq!(applied(&[&[(2, 2, "x"), (2, 4, "")]]), ("01x456789".to_owned(), vec![0]));
    }

    #[test]
    fn what_joins_stands_side_by_side() {
        let repair =
            |edit: Edit| Repair { file: FileId(0), fix: Fix::Safe, title: String::new(), edits: vec![edit] };
        let repairs = [
            repair(Edit::join(3, "b")),
            repair(Edit::insert(3, "no")),
            repair(Edit::remove(Span::new(3, 5))),
            repair(Edit::join(3, "a")),
        ];
        let applied = apply("0123456789", &repairs.iter().collect::<Vec<_>>());
        assert_eq!((applied.text.as_str(), applied.done), ("012ba3456789", vec![0, 3]));
        // Nor does it join what does not.
        let applied = apply("0123456789", &[&repairs[1], &repairs[0]]);
        assert_eq!((applied.text.as_str(), applied.done), ("012no3456789", vec![0]));
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        assert_eq!(
            applied(&[&[(9, 11, "")], &[(3, 5, ""), (4, 6, "")], &[(5, 4, "")]]).1,
            Vec::<usize>::new()
        );
        let repair = repair(&[(1, 2, "")]);
        assert_eq!(apply("é", &[&repair]).done, Vec::<usize>::new());
    }

    proptest! {
        #[test]
        fn what_was_done_is_all_there(spans in prop::collection::vec((0..40_u32, 0..4_u32), 0..12)) {
            let text = "0123456789".repeat(4);
            let repairs: Vec<Repair> = spans
                .iter()
                .map(|&(start, len)| repair(&[(start, (start + len).min(40), "<>")]))
                .collect();
            let applied = apply(&text, &repairs.iter().collect::<Vec<_>>());
            let gone: u32 = applied.done.iter().map(|&at| repairs[at].edits[0].span.len()).sum();
            prop_assert_eq!(applied.text.matches("<>").count(), applied.done.len());
            prop_assert_eq!(applied.text.len(), 40 - gone as usize + 2 * applied.done.len());
            prop_assert!(repairs.is_empty() || applied.done.first() == Some(&0));
        }
    }
}
