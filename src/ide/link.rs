//! Names in a text that lead to other files.

use super::Site;
use crate::diag::FileId;
use crate::rules;
use crate::source::Span;

/// A name of a component and the file that defines it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The value.
    pub span: Span,
    /// The file; of several that define the name the first.
    pub file: FileId,
}

impl Site<'_> {
    /// The names that lead to files, in the order of their places.
    pub fn links(self) -> Vec<Link> {
        let Some(values) = self.values() else { return Vec::new() };
        let index = &self.snapshot.outcome.index;
        let mut links: Vec<Link> = Vec::new();
        for mention in values.mentions(|_| true) {
            let target = rules::target(index, mention.to, &mention.name);
            links.extend(target.map(|target| Link { span: mention.span, file: target.file }));
        }
        links.sort_by_key(|link| link.span);
        links
    }
}
