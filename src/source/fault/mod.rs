//! Faults of syntax: why a file cannot be read as XML metadata.
//!
//! A fault is data with a place; rules turn it into a finding, and its texts are made only on demand. The variants
//! of [`SyntaxFaultKind`] stand in order of precedence and map one to one to the `syntax` rules. At most one fault
//! is reported for a file.

mod malformed;

use std::borrow::Cow;
use std::fmt::Write;

pub use malformed::Malformed;

use super::Span;

/// Size in bytes of the largest file that is read.
pub const MAX_FILE_BYTES: usize = 32 << 20;

/// One fault and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxFault {
    /// What is wrong.
    pub kind: SyntaxFaultKind,
    /// Where, in the text of the file.
    pub span: Span,
}

/// What is wrong with a file; earlier variants win over later ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxFaultKind {
    /// No content at all.
    EmptyFile {
        /// Whether there is a byte order mark or white space; otherwise the file has 0 bytes.
        blank: bool,
    },
    /// The stand-in text that the server returns for a managed component.
    HiddenContent,
    /// Something other than XML metadata.
    NotXml(Lookalike),
    /// A line written by a version control merge that was not finished.
    MergeConflict {
        /// The seven characters of the marker.
        marker: &'static str,
    },
    /// Not UTF-8, or said to be something else.
    Encoding(EncodingFault),
    /// Larger or deeper than what is checked.
    LimitExceeded(Limit),
    /// The file could not be read from disk.
    UnreadableFile {
        /// The reason given by the system.
        reason: String,
    },
    /// A document type declaration.
    Doctype,
    /// Anything else that XML or its namespaces forbid.
    NotWellFormed(Malformed),
}

/// What a file that is not XML metadata looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookalike {
    /// A JSON object or list.
    Json,
    /// A gzip stream.
    Gzip,
    /// A zip archive.
    Zip,
    /// The pointer that Git LFS leaves in place of a file.
    GitLfsPointer,
    /// A web page, for example the log-in page of an expired session.
    Html,
    /// UTF-16 without a byte order mark.
    Utf16,
    /// Markup with a NUL byte.
    Nul {
        /// Offset of the byte in the text, from 0.
        offset: usize,
    },
    /// Data without readable text.
    Binary,
    /// Text; holds its beginning.
    Text(String),
}

/// What is wrong with the encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EncodingFault {
    /// Bytes that are not UTF-8, at an offset in the file.
    InvalidUtf8 {
        /// Offset of the first such byte, from 0.
        offset: usize,
        /// The bytes, at most three.
        bytes: Vec<u8>,
    },
    /// A byte order mark of another encoding, which is named.
    ForeignMark(&'static str),
    /// The XML declaration names another encoding.
    Declared(String),
}

/// The limit that a file exceeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Bytes in the file.
    FileSize {
        /// Size of the file, where known.
        size: u64,
    },
    /// Elements inside each other.
    Depth {
        /// The greatest depth that is checked.
        limit: u32,
    },
    /// Elements of the file.
    Elements {
        /// The greatest number that is checked.
        limit: u32,
    },
    /// Attributes of one element, namespace declarations included.
    Attributes {
        /// Name of the element.
        element: String,
        /// The greatest number that is checked.
        limit: u32,
    },
}

impl SyntaxFault {
    /// A fault at a place.
    pub const fn new(kind: SyntaxFaultKind, span: Span) -> Self {
        Self { kind, span }
    }

    /// A file that could not be read from disk.
    pub fn unreadable(reason: impl Into<String>) -> Self {
        Self::new(SyntaxFaultKind::UnreadableFile { reason: reason.into() }, Span::at(0))
    }

    /// A file that is larger than [`MAX_FILE_BYTES`].
    pub const fn too_large(size: u64) -> Self {
        Self::new(SyntaxFaultKind::LimitExceeded(Limit::FileSize { size }), Span::at(0))
    }

    /// The headline: lower case, no final stop, with the value found in the file.
    pub fn message(&self) -> String {
        match &self.kind {
            SyntaxFaultKind::EmptyFile { blank: false } => "the file is empty".into(),
            SyntaxFaultKind::EmptyFile { blank: true } => "the file holds only white space".into(),
            SyntaxFaultKind::HiddenContent => "the content is `(hidden)`".into(),
            SyntaxFaultKind::NotXml(what) => match what {
                Lookalike::Json => "not an XML file: it looks like JSON".into(),
                Lookalike::Gzip => "not an XML file: it is compressed with gzip".into(),
                Lookalike::Zip => "not an XML file: it is a zip archive".into(),
                Lookalike::GitLfsPointer => "not an XML file: it is a Git LFS pointer".into(),
                Lookalike::Html => "not metadata: it is an HTML page".into(),
                Lookalike::Utf16 => {
                    "not readable as XML: it looks like UTF-16 without a byte order mark".into()
                }
                Lookalike::Nul { offset } => format!("not an XML file: NUL byte at offset {offset}"),
                Lookalike::Binary => "not an XML file: it holds binary data".into(),
                Lookalike::Text(start) => format!("not an XML file: it starts with `{start}`"),
            },
            SyntaxFaultKind::MergeConflict { marker } => format!("unresolved merge conflict: `{marker}`"),
            SyntaxFaultKind::Encoding(fault) => fault.message(),
            SyntaxFaultKind::LimitExceeded(limit) => limit.message(),
            SyntaxFaultKind::UnreadableFile { reason } => format!("the file cannot be read: {reason}"),
            SyntaxFaultKind::Doctype => "document type declarations (`<!DOCTYPE`) are not accepted".into(),
            SyntaxFaultKind::NotWellFormed(reason) => reason.message(),
        }
    }

    /// Why it matters.
    pub const fn note(&self) -> &'static str {
        match &self.kind {
            SyntaxFaultKind::EmptyFile { .. } => {
                "a metadata file needs an XML root element that names its type"
            }
            SyntaxFaultKind::HiddenContent => {
                "the server returns this text in place of a component of a managed package; it holds no settings"
            }
            SyntaxFaultKind::NotXml(_) => "a metadata file is XML: apart from white space it begins with `<`",
            SyntaxFaultKind::MergeConflict { .. } => {
                "both versions are still in the file, and it is not certain which of them is meant"
            }
            SyntaxFaultKind::Encoding(EncodingFault::InvalidUtf8 { .. }) => {
                "the file declares or implies UTF-8, and XML parsers stop at bytes that are not UTF-8"
            }
            SyntaxFaultKind::Encoding(_) => "only UTF-8 is read, so nothing in this file was checked",
            SyntaxFaultKind::LimitExceeded(_) => {
                "beyond this limit files are not checked; metadata stays far below it"
            }
            SyntaxFaultKind::UnreadableFile { .. } => "nothing in this file was checked; other files were",
            SyntaxFaultKind::Doctype => {
                "metadata has no use for one, and its entities can read other files or fill the memory; \
                 the file was not checked further"
            }
            SyntaxFaultKind::NotWellFormed(_) => {
                "an XML parser has to stop at the first such fault, so nothing in this file was checked further"
            }
        }
    }

    /// What to do.
    pub fn help(&self) -> Cow<'static, str> {
        match &self.kind {
            SyntaxFaultKind::EmptyFile { .. } => "restore the content, or delete the file".into(),
            SyntaxFaultKind::HiddenContent => "remove the file, or exclude it from the check".into(),
            SyntaxFaultKind::NotXml(what) => match what {
                Lookalike::Gzip | Lookalike::Zip => "unpack it, and keep the XML file in its place".into(),
                Lookalike::GitLfsPointer => {
                    "run `git lfs pull`, or stop tracking metadata with Git LFS".into()
                }
                Lookalike::Html => {
                    "retrieve the component again; the server may have sent a log-in page".into()
                }
                Lookalike::Utf16 => "save the file as UTF-8".into(),
                Lookalike::Nul { .. } => "remove the byte, or restore the file".into(),
                _ => "restore the XML content, or give the file another suffix".into(),
            },
            SyntaxFaultKind::MergeConflict { .. } => {
                "keep one side, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`".into()
            }
            SyntaxFaultKind::Encoding(EncodingFault::Declared(_)) => {
                "save the file as UTF-8, and declare `encoding=\"UTF-8\"`".into()
            }
            SyntaxFaultKind::Encoding(_) => "save the file as UTF-8".into(),
            SyntaxFaultKind::LimitExceeded(_) => {
                "split or restore the file, or exclude it from the check".into()
            }
            SyntaxFaultKind::UnreadableFile { .. } => "check that the file exists and may be read".into(),
            SyntaxFaultKind::Doctype => {
                "delete the declaration, and write the characters themselves in place of its entities".into()
            }
            SyntaxFaultKind::NotWellFormed(reason) => reason.help(),
        }
    }

    /// A second place that explains the fault, with its label.
    pub const fn related(&self) -> Option<(Span, &'static str)> {
        match &self.kind {
            SyntaxFaultKind::NotWellFormed(reason) => reason.related(),
            _ => None,
        }
    }
}

impl EncodingFault {
    fn message(&self) -> String {
        match self {
            Self::InvalidUtf8 { offset, bytes } => {
                let hex = bytes.iter().map(|byte| format!("0x{byte:02X}")).collect::<Vec<_>>().join(" ");
                let (noun, verb) = if bytes.len() == 1 { ("byte", "is") } else { ("bytes", "are") };
                let mut text = format!("{noun} {hex} at offset {offset} {verb} not UTF-8");
                if let [byte @ 0xa0..=0xff] = bytes[..] {
                    let _ = write!(text, " (`{}` in Latin-1)", char::from(byte));
                }
                text
            }
            Self::ForeignMark(name) => format!("the file is encoded as {name}"),
            Self::Declared(name) => format!("the XML declaration names the encoding `{name}`"),
        }
    }
}

impl Limit {
    fn message(&self) -> String {
        match self {
            Self::FileSize { size } => {
                format!("the file has {size} bytes, more than the limit of {} MiB", MAX_FILE_BYTES >> 20)
            }
            Self::Elements { limit } => format!("the file has more than {limit} elements"),
            Self::Depth { limit } => format!("elements are nested deeper than the limit of {limit}"),
            Self::Attributes { element, limit } => {
                format!("element `{element}` has more attributes than the limit of {limit}")
            }
        }
    }
}

/// A piece of a file as it is quoted in a message: at most 60 characters of its first line, control characters
/// escaped.
pub(crate) fn quote(text: &str) -> String {
    const LIMIT: usize = 60;
    // No further than need be: a value can be as long as its file, and be quoted in a thousand findings.
    let mut line = text.trim_start().chars().take_while(|c| !matches!(c, '\n' | '\r'));
    let head: String = line.by_ref().take(LIMIT).collect();
    let is_cut = line.any(|c| !c.is_whitespace());
    let mut out = String::new();
    for c in if is_cut { &head } else { head.trim_end() }.chars() {
        if c.is_control() {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    if is_cut {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_short_and_printable() {
        assert_eq!(quote("label"), "label");
        assert_eq!(quote(&"n".repeat(5000)), format!("{}…", "n".repeat(60)));
        assert_eq!(quote(" a\u{1b}[2J\nb"), "a\\u{1b}[2J");
        assert_eq!(quote("label \t\r\nb"), "label");
        assert_eq!(quote(&("n".repeat(60) + " \nb")), "n".repeat(60));
    }

    #[test]
    fn encoding_messages_name_bytes_and_offset() {
        let fault = |bytes: &[u8]| EncodingFault::InvalidUtf8 { offset: 12, bytes: bytes.to_vec() }.message();
        assert_eq!(fault(&[0xe9]), "byte 0xE9 at offset 12 is not UTF-8 (`é` in Latin-1)");
        assert_eq!(fault(&[0xed, 0xa0]), "bytes 0xED 0xA0 at offset 12 are not UTF-8");
    }
}
