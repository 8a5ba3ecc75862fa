//! The part of a file that is looked at: all of it if it is small, a piece that moves on if it is large.

use std::io::Read;

use super::{FILE_BYTES, Fault};
use crate::source::Span;

/// How much is read at once.
const BLOCK: usize = 1 << 20;

/// The bytes of a file from some place on.
pub(in crate::data) struct Window<'s> {
    source: Option<Box<dyn Read + 's>>,
    /// How much is read at once.
    block: usize,
    bytes: Vec<u8>,
    /// Offset in the file of the first byte.
    base: u64,
    /// Where the next thing begins, in `bytes`.
    at: usize,
}

impl std::fmt::Debug for Window<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Window").field("base", &self.base).field("at", &self.at).finish_non_exhaustive()
    }
}

impl<'s> Window<'s> {
    /// A whole text.
    pub(in crate::data) fn whole(text: &str) -> Self {
        Self { bytes: text.as_bytes().to_vec(), ..Self::over(None) }
    }

    /// A file that is read piece by piece.
    pub(in crate::data) fn streamed(source: Box<dyn Read + 's>) -> Self {
        Self::over(Some(source))
    }

    /// The same in small pieces.
    #[cfg(test)]
    pub(super) fn in_blocks(source: Box<dyn Read + 's>, block: usize) -> Self {
        Self { block, ..Self::over(Some(source)) }
    }

    fn over(source: Option<Box<dyn Read + 's>>) -> Self {
        Self { source, block: BLOCK, bytes: Vec::new(), base: 0, at: 0 }
    }

    /// What is there from the present place on.
    pub(super) fn rest(&self) -> &[u8] {
        &self.bytes[self.at..]
    }

    /// Whether nothing comes behind [`Window::rest`].
    pub(super) fn is_last(&self) -> bool {
        self.source.is_none()
    }

    /// Moves on.
    pub(super) fn pass(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// The bytes from `start` to `end` behind the present place, as a span of the file.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let offset = self.base as usize + self.at;
        Span::new((offset + start) as u32, (offset + end) as u32)
    }

    /// Passes a byte order mark, which is no part of what a file says.
    pub(super) fn pass_mark(&mut self) -> Result<(), Fault> {
        while self.rest().len() < 3 && !self.is_last() {
            self.more()?;
        }
        if self.rest().starts_with(b"\xef\xbb\xbf") {
            self.pass(3);
        }
        Ok(())
    }

    /// Reads on. The present place stays the same.
    pub(super) fn more(&mut self) -> Result<(), Fault> {
        let Some(source) = &mut self.source else { return Ok(()) };
        if self.at >= self.block / 2 {
            self.bytes.drain(..self.at);
            self.base += self.at as u64;
            self.at = 0;
        }
        let before = self.bytes.len();
        let read = source.take(self.block as u64).read_to_end(&mut self.bytes);
        let here = self.span(0, 0);
        if let Err(error) = read {
            self.source = None;
            return Err(Fault::new(here, format!("the file cannot be read: {error}")));
        }
        if self.bytes.len() == before {
            self.source = None;
        }
        if self.base + self.bytes.len() as u64 > FILE_BYTES {
            self.source = None;
            return Err(Fault::new(here, "the file has more than 4 GiB").help("split it into several files"));
        }
        Ok(())
    }
}
