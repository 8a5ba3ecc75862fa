//! A few lines of a file, ready to be drawn.
//!
//! An excerpt is small whatever the file is: lines are cut around the marks, long spans end on their first line.
//! Its text holds no unsafe character and its lines end in `\n`, so whoever draws it has only simple cases.

use std::ops::Range;

use super::escape;
use super::places::Places;
use crate::source::{Position, Span};

/// A span over more lines is marked on its first line only.
const SPAN_LINES: u32 = 6;
/// Places that are further apart are not drawn in one excerpt.
const NEAR: u32 = 4;

/// A part of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// The lines.
    pub(super) text: String,
    /// Number of the first line.
    pub(super) first_line: u32,
    /// The marked spans within `text`, in the order in which they were given.
    pub(super) marks: Vec<Range<usize>>,
}

/// A span to be marked, by where it starts and ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    start: u32,
    end: u32,
    first: u32,
    last: u32,
}

impl Mark {
    /// Brings a range into a form that can be drawn.
    pub(super) fn new(places: &Places<'_>, (start, end): (Position, Position)) -> Self {
        let (first, mut last, mut stop) = (start.line, end.line, end.offset);
        if last > first && end.column == 1 {
            last -= 1;
            stop = places.line(last).end.max(start.offset);
        }
        if last - first >= SPAN_LINES {
            last = first;
            stop = places.line(first).end;
        }
        Self { start: start.offset, end: stop.max(start.offset), first, last }
    }

    /// Whether both can be drawn in one excerpt whose lines are cut at `columns`.
    pub(super) fn is_near(self, other: Self, places: &Places<'_>, columns: usize) -> bool {
        let apart = self.end <= other.start || other.end <= self.start;
        let close = self.first <= other.last + NEAR && other.first <= self.last + NEAR;
        let fits = |line: u32| places.line(line).len() as usize <= columns;
        let single = self.first == self.last && other.first == other.last;
        apart && close && single && fits(self.first) && fits(other.first)
    }
}

/// Cuts out the lines of the marks and one line around them, each at most `columns` wide.
///
/// `gap` stands where a line was cut.
pub(super) fn cut(places: &Places<'_>, marks: &[Mark], columns: usize, gap: &str) -> Excerpt {
    let first = marks.iter().map(|mark| mark.first).min().unwrap_or(1);
    let last = marks.iter().map(|mark| mark.last).max().unwrap_or(1);
    let first_line = first.saturating_sub(1).max(1);
    let mut last_line = (last + 1).min(places.count());
    if last_line > last && last_line == places.count() && places.line(last_line).is_empty() {
        last_line = last;
    }
    let mut excerpt = Excerpt { text: String::new(), first_line, marks: vec![0..0; marks.len()] };
    for number in first_line..=last_line {
        let line = places.line(number);
        let ends = marks.iter().filter(|mark| mark.last == number).map(|mark| mark.end);
        let focus =
            marks.iter().filter(|mark| mark.first == number).map(|mark| mark.start).chain(ends).next();
        let window = window(&places.text()[line], focus.map(|at| at.saturating_sub(line.start)), columns);
        let shown = Line::push(&mut excerpt.text, places.text(), line, window, gap);
        for (mark, range) in marks.iter().zip(&mut excerpt.marks) {
            if mark.first == number {
                range.start = shown.place(places.text(), mark.start);
            }
            if mark.last == number {
                range.end = shown.place(places.text(), mark.end).max(range.start);
            }
        }
    }
    excerpt
}

/// Which bytes of a line are shown: all if they fit, else those around `focus`, or the first ones.
fn window(line: &str, focus: Option<u32>, columns: usize) -> Range<usize> {
    let forward = |from: usize, room: usize| -> (usize, usize) {
        let mut used = 0;
        for (at, c) in line[from..].char_indices() {
            let width = escape::columns(c);
            if used + width > room {
                return (from + at, used);
            }
            used += width;
        }
        (line.len(), used)
    };
    let backward = |to: usize, room: usize| -> usize {
        let (mut used, mut from) = (0, to);
        for (at, c) in line[..to].char_indices().rev() {
            used += escape::columns(c);
            if used > room {
                break;
            }
            from = at;
        }
        from
    };
    if forward(0, columns).0 == line.len() {
        return 0..line.len();
    }
    let focus = (focus.unwrap_or(0) as usize).min(line.len());
    let from = backward(focus, columns / 3);
    let (to, used) = forward(from, columns);
    let from = if to == line.len() { backward(from, columns - used) } else { from };
    from..to
}

/// One line as it stands in an excerpt.
struct Line<'g> {
    /// Where the line starts in the excerpt.
    base: usize,
    /// Where its text ends in the excerpt, before the line end.
    stop: usize,
    /// The bytes of the file that are shown.
    from: u32,
    to: u32,
    gap: &'g str,
    cut_left: bool,
}

impl<'g> Line<'g> {
    fn push(out: &mut String, text: &str, line: Span, window: Range<usize>, gap: &'g str) -> Self {
        let base = out.len();
        let cut_left = window.start > 0;
        let cut_right = window.end < line.len() as usize;
        let (from, to) = (line.start + window.start as u32, line.start + window.end as u32);
        if cut_left {
            out.push_str(gap);
        }
        render(out, &text[Span::new(from, to)]);
        if cut_right {
            out.push_str(gap);
        }
        let stop = out.len();
        out.push('\n');
        Self { base, stop, from, to, gap, cut_left }
    }

    /// Where an offset of the file is in the excerpt.
    fn place(&self, text: &str, offset: u32) -> usize {
        if offset < self.from {
            return self.base;
        }
        if offset > self.to {
            return self.stop;
        }
        let mut before = String::new();
        render(&mut before, &text[Span::new(self.from, offset)]);
        self.base + if self.cut_left { self.gap.len() } else { 0 } + before.len()
    }
}

/// Adds text of one line; tabs, which indent, become spaces.
fn render(out: &mut String, text: &str) {
    for c in text.chars() {
        if c == '\t' {
            out.push_str("    ");
        } else {
            escape::push(out, c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, Mark, cut};
    use crate::report::places::Places;
    use crate::source::Span;

    fn excerpt(text: &str, span: std::ops::Range<usize>, columns: usize) -> Excerpt {
        let places = Places::new(text);
        let mark = Mark::new(&places, places.range(Span::new(span.start as u32, span.end as u32)));
        cut(&places, &[mark], columns, "…")
    }

    #[test]
    fn shows_a_line_around() {
        let found = excerpt("\u{feff}a\r\nb\r\ncé\r\nd\r\n", 9..12, 40);
        assert_eq!((found.text.as_str(), found.first_line), ("b\ncé\nd\n", 2));
        assert_eq!(&found.text[found.marks[0].clone()], "cé");
    }

    #[test]
    fn cuts_long_lines() {
        let text = format!("{}<x>{}", "a".repeat(12_000_000), "b".repeat(1_000));
        let found = excerpt(&text, 12_000_000..12_000_003, 30);
        assert_eq!(found.text, format!("…{}<x>{}…\n", "a".repeat(10), "b".repeat(17)));
        assert_eq!(&found.text[found.marks[0].clone()], "<x>");
        let found = excerpt(&text, text.len()..text.len(), 30);
        assert_eq!(found.text, format!("…{}\n", "b".repeat(30)));
        let found = excerpt(&text, 0..text.len(), 30);
        assert_eq!(found.text, format!("{}…\n", "a".repeat(30)));
        assert_eq!(found.marks[0], 0..33);
    }

    #[test]
    fn long_spans_end_on_their_line() {
        let text = "<a>\n".repeat(20);
        let found = excerpt(&text, 4..60, 30);
        assert_eq!(found.text, "<a>\n<a>\n<a>\n");
        assert_eq!(found.marks[0], 4..7);
    }

    #[test]
    fn empty_texts_have_a_line() {
        let found = excerpt("", 0..0, 30);
        assert_eq!((found.text.as_str(), found.marks[0].clone()), ("\n", 0..0));
    }
}
