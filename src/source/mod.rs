//! Source texts: decoded bytes, byte spans and line tables.
//!
//! Nothing here knows XML beyond what is needed to decode it, and nothing reads a disk: bytes come in, a
//! [`SourceFile`] goes out. Spans stay byte ranges until a report asks for lines.

mod decode;
mod fault;
mod file;
mod indent;
mod lines;
mod span;

pub(crate) use decode::is_html_start;
pub use decode::{Decoded, decode};
pub(crate) use fault::quote;
pub use fault::{EncodingFault, Limit, Lookalike, MAX_FILE_BYTES, Malformed, SyntaxFault, SyntaxFaultKind};
pub use file::SourceFile;
pub(crate) use indent::{break_before, place_before, place_behind};
pub use lines::{LineTable, Position};
pub use span::Span;
