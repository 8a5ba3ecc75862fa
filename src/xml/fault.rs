//! Collects faults while a text is read, and decides which one is reported.
//!
//! Of the faults against well-formedness the first in byte order stays. Limits, document types and HTML pages are
//! decisive: they end the reading and win over all others.

use super::chars::{is_ncname, trim};
use super::escape::{reference_len, resolve};
use crate::source::{Lookalike, Malformed, Span, SyntaxFault, SyntaxFaultKind, is_html_start, quote};

/// The span of a byte range.
pub(super) const fn span(start: usize, end: usize) -> Span {
    Span::new(start as u32, end as u32)
}

#[derive(Debug, Default)]
pub(super) struct Faults {
    first: Option<(usize, Span, Malformed)>,
    decisive: Option<SyntaxFault>,
}

impl Faults {
    /// Records a fault that is noticed at `at` and shown at `span`; the reason is made only if it is the first.
    pub(super) fn malformed(&mut self, at: usize, span: Span, reason: impl FnOnce() -> Malformed) {
        if self.first.as_ref().is_none_or(|(first, ..)| at < *first) {
            self.first = Some((at, span, reason()));
        }
    }

    /// Records a fault that ends the reading.
    pub(super) fn decide(&mut self, kind: SyntaxFaultKind, span: Span) {
        self.decisive.get_or_insert(SyntaxFault::new(kind, span));
    }

    /// Records a document type declaration, or the HTML page that it announces.
    pub(super) fn doctype(&mut self, text: &str, at: usize) {
        let html = is_html_start(&text[at..]);
        let kind = if html { SyntaxFaultKind::NotXml(Lookalike::Html) } else { SyntaxFaultKind::Doctype };
        self.decide(kind, span(at, at + DOCTYPE.len()));
    }

    /// Whether a fault ended the reading.
    pub(super) const fn is_decided(&self) -> bool {
        self.decisive.is_some()
    }

    /// The fault to report.
    pub(super) fn winner(mut self, text: &str) -> Option<SyntaxFault> {
        if self.decisive.is_none()
            && self.first.is_some()
            && let Some(at) = find_doctype(text)
        {
            self.doctype(text, at);
        }
        let first = self
            .first
            .map(|(_, span, reason)| SyntaxFault::new(SyntaxFaultKind::NotWellFormed(reason), span));
        self.decisive.or(first)
    }
}

pub(super) const DOCTYPE: &str = "<!DOCTYPE";

/// Whether a document type declaration begins here, in upper or lower case.
pub(super) fn is_doctype(markup: &str) -> bool {
    markup.as_bytes().get(..DOCTYPE.len()).is_some_and(|start| start.eq_ignore_ascii_case(DOCTYPE.as_bytes()))
}

/// The first document type declaration outside comments, CDATA sections and processing instructions.
///
/// Used where the regular reading lost its way, so it looks at nothing but these.
fn find_doctype(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at += memchr::memchr(b'<', &bytes[at..])?;
        let markup = &text[at..];
        let end = if markup.starts_with("<!--") {
            "-->"
        } else if markup.starts_with("<![CDATA[") {
            "]]>"
        } else if markup.starts_with("<?") {
            "?>"
        } else if is_doctype(markup) {
            return Some(at);
        } else {
            at += 1;
            continue;
        };
        // Behind the `<!--`, so that `<!-->` does not close itself.
        let skipped = if end == "?>" { 2 } else { 4 };
        at += skipped + memchr::memmem::find(&bytes[at + skipped..], end.as_bytes())? + end.len();
    }
}

/// Checks every `&` in a stretch of text or in an attribute value.
pub(super) fn check_references(text: &str, start: usize, end: usize, faults: &mut Faults) {
    let raw = &text[start..end];
    for offset in memchr::memchr_iter(b'&', raw.as_bytes()) {
        let reference = &raw[offset..];
        let at = start + offset;
        let Some(len) = reference_len(reference) else {
            return dangling(raw, offset, at, faults);
        };
        let inner = &reference[1..len - 1];
        if resolve(inner).is_some() {
            continue;
        }
        let place = span(at, at + len);
        return faults.malformed(at, place, || {
            let text = quote(&reference[..len]);
            match inner.strip_prefix('#') {
                Some(number) => {
                    let hex = number.strip_prefix('x');
                    let digits = hex.unwrap_or(number);
                    let radix = if hex.is_some() { 16 } else { 10 };
                    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
                        Malformed::InvalidCharReference { text }
                    } else {
                        Malformed::ForbiddenCharReference { text }
                    }
                }
                None if is_ncname(inner) => Malformed::UndefinedEntity { name: quote(inner) },
                None => Malformed::BareAmpersand { text: excerpt(raw, offset) },
            }
        });
    }
}

/// An `&` without a semicolon, at `offset` in the stretch of text `raw`.
fn dangling(raw: &str, offset: usize, at: usize, faults: &mut Faults) {
    let behind = &raw[offset + 1..];
    let word = behind.split(|c: char| !c.is_ascii_alphanumeric() && c != '#').next().unwrap_or_default();
    faults.malformed(at, span(at, at + 1), || {
        if resolve(word).is_some() {
            Malformed::MissingSemicolon { name: quote(word) }
        } else {
            Malformed::BareAmpersand { text: excerpt(raw, offset) }
        }
    });
}

/// The line of `raw` around an offset, or what follows the offset if that line is long.
fn excerpt(raw: &str, offset: usize) -> String {
    const LONG: usize = 40;
    let line = raw[..offset].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    quote(trim(&raw[if offset - line > LONG { offset } else { line }..]))
}
