//! What a completion puts in: text, with the places where somebody types on.

use std::borrow::Cow;

/// Text with holes. Lines behind the first one are indented as seen from the line that they are put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Insert {
    /// The pieces, in order.
    pub parts: Vec<Part>,
}

/// A piece of what is put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Stands as it is.
    Text(Cow<'static, str>),
    /// To be filled in; with what would do, which may be nothing.
    Hole(String),
    /// One of these.
    Choice(Vec<&'static str>),
}

impl Insert {
    /// Text alone.
    pub fn plain(text: impl Into<Cow<'static, str>>) -> Self {
        Self { parts: vec![Part::Text(text.into())] }
    }

    /// Whether there is nothing to fill in.
    pub fn is_plain(&self) -> bool {
        self.parts.iter().all(|part| matches!(part, Part::Text(_)))
    }

    /// The text, with holes as they are.
    pub fn text(&self) -> String {
        let texts = self.parts.iter().map(|part| match part {
            Part::Text(text) => &**text,
            Part::Hole(text) => text,
            Part::Choice(_) => "",
        });
        texts.collect()
    }

    /// The text, with the first of what each hole can be.
    pub(super) fn filled(&self) -> String {
        let texts = self.parts.iter().map(|part| match part {
            Part::Text(text) => &**text,
            Part::Hole(text) => text,
            Part::Choice(values) => values.first().copied().unwrap_or_default(),
        });
        texts.collect()
    }

    pub(super) fn push(&mut self, text: impl Into<Cow<'static, str>>) {
        self.parts.push(Part::Text(text.into()));
    }
}
