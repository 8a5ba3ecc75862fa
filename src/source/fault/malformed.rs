//! The reasons why a text is not well-formed XML, with the words for each of them.
//!
//! Names and values in the variants are already cut to a printable length by whoever makes the fault.

use std::borrow::Cow;

use crate::source::Span;

/// What XML 1.0 or Namespaces in XML 1.0 forbids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// Nothing but comments and white space.
    NoRoot,
    /// A second element at the top.
    TwoRoots { name: String, first: Span },
    /// Text before or after the root element.
    TextOutsideRoot { text: String, after: bool },
    /// A CDATA section before or after the root element.
    CDataOutsideRoot,
    /// An end tag that names another element than the one it stands in; `outer` if that other one is open too.
    MismatchedEndTag { expected: String, found: String, opened_at: Span, outer: bool },
    /// An end tag where nothing is open.
    UnexpectedEndTag { name: String },
    /// An element without an end tag at the end of the file.
    UnclosedElement { name: String },
    /// A tag without its `>`.
    UnclosedTag { tag: String },
    /// Something behind the name in an end tag.
    EndTagContent { name: String },
    /// A `<` that begins no markup.
    BareLessThan,
    /// `<!` that begins neither a comment nor a CDATA section.
    UnknownMarkup { text: String },
    /// An element name with a character that names cannot have.
    InvalidElementName { name: String },
    /// An attribute name with a character that names cannot have.
    InvalidAttributeName { name: String },
    /// A name with a misplaced colon.
    InvalidQualifiedName { name: String },
    /// A character in a tag that belongs to no attribute.
    StrayInTag { found: char },
    /// An attribute without `=` and value.
    AttributeWithoutValue { name: String },
    /// A value without quotes.
    UnquotedAttribute { name: String },
    /// A value without its closing quote.
    UnclosedAttribute { name: String },
    /// No white space before an attribute.
    MissingSpaceBeforeAttribute { name: String },
    /// `<` in an attribute value.
    LessThanInAttribute { name: String },
    /// An attribute that is there twice.
    DuplicateAttribute { name: String, first: Span },
    /// Two prefixes of one namespace with the same attribute.
    DuplicateExpandedName { name: String, other: String, first: Span },
    /// A prefix that no namespace declaration introduces.
    UnboundPrefix { prefix: String },
    /// `xmlns:p=""`.
    EmptyPrefixBinding { prefix: String },
    /// A declaration or use of `xmlns` as a prefix.
    ReservedPrefix { prefix: String },
    /// A reserved namespace bound to another prefix, or `xml` bound to another namespace.
    ReservedNamespace { prefix: String },
    /// `&` that begins no reference.
    BareAmpersand { text: String },
    /// A reference without its semicolon.
    MissingSemicolon { name: String },
    /// An entity that XML does not define.
    UndefinedEntity { name: String },
    /// A character reference that is not a number.
    InvalidCharReference { text: String },
    /// A character reference to a character that XML forbids.
    ForbiddenCharReference { text: String },
    /// A character that XML forbids.
    InvalidChar { found: char },
    /// `]]>` outside a CDATA section.
    CDataEndInText,
    /// A CDATA section without `]]>`.
    UnclosedCData,
    /// `--` in a comment.
    DoubleHyphenInComment,
    /// A comment without `-->`.
    UnclosedComment,
    /// A processing instruction without `?>`.
    UnclosedInstruction,
    /// A processing instruction without a valid name.
    InvalidTarget { target: String },
    /// A processing instruction called `xml` in another spelling.
    ReservedTarget { target: String },
    /// An XML declaration that is not at the very beginning.
    LateDeclaration,
    /// An XML declaration without version.
    DeclarationWithoutVersion,
    /// A version that is not `1.` and digits.
    DeclarationVersion { value: String },
    /// An encoding that is not a name.
    DeclarationEncoding { value: String },
    /// `standalone` that is neither `yes` nor `no`.
    DeclarationStandalone { value: String },
    /// An attribute that the XML declaration does not have, or not in this place.
    DeclarationAttribute { name: String },
    /// Any other fault in the XML declaration.
    DeclarationSyntax,
}

impl Malformed {
    pub(super) fn message(&self) -> String {
        match self {
            Self::NoRoot => "the file has no root element".into(),
            Self::TwoRoots { name, .. } => format!("second root element `{name}`"),
            Self::TextOutsideRoot { text, after: false } => format!("text before the root element: `{text}`"),
            Self::TextOutsideRoot { text, after: true } => format!("text after the root element: `{text}`"),
            Self::CDataOutsideRoot => "CDATA section outside the root element".into(),
            Self::MismatchedEndTag { expected, found, .. } => {
                format!("end tag `</{found}>` where `</{expected}>` is expected")
            }
            Self::UnexpectedEndTag { name } => format!("end tag `</{name}>` without a start tag"),
            Self::UnclosedElement { name } => format!("element `{name}` is never closed"),
            Self::UnclosedTag { tag } => format!("tag `{tag}` is not closed by `>`"),
            Self::EndTagContent { name } => format!("end tag `</{name}>` holds more than its name"),
            Self::BareLessThan => "`<` in text".into(),
            Self::UnknownMarkup { text } => format!("`{text}` begins no markup that is allowed here"),
            Self::InvalidElementName { name } => format!("`{name}` is not a valid element name"),
            Self::InvalidAttributeName { name } => format!("`{name}` is not a valid attribute name"),
            Self::InvalidQualifiedName { name } => format!("misplaced `:` in the name `{name}`"),
            Self::StrayInTag { found } => format!("unexpected `{}` in a tag", found.escape_debug()),
            Self::AttributeWithoutValue { name } => format!("attribute `{name}` has no value"),
            Self::UnquotedAttribute { name } => format!("the value of attribute `{name}` is not in quotes"),
            Self::UnclosedAttribute { name } => {
                format!("the value of attribute `{name}` has no closing quote")
            }
            Self::MissingSpaceBeforeAttribute { name } => {
                format!("no white space before attribute `{name}`")
            }
            Self::LessThanInAttribute { name } => format!("`<` in the value of attribute `{name}`"),
            Self::DuplicateAttribute { name, .. } => format!("attribute `{name}` is there twice"),
            Self::DuplicateExpandedName { name, other, .. } => {
                format!("attributes `{other}` and `{name}` have the same name in the same namespace")
            }
            Self::UnboundPrefix { prefix } => format!("prefix `{prefix}` is not declared"),
            Self::EmptyPrefixBinding { prefix } => {
                format!("prefix `{prefix}` is declared with an empty namespace")
            }
            Self::ReservedPrefix { prefix } => format!("prefix `{prefix}` is reserved"),
            Self::ReservedNamespace { prefix } if prefix.is_empty() => {
                "a reserved namespace cannot be the default namespace".into()
            }
            Self::ReservedNamespace { prefix } => format!("prefix `{prefix}` cannot have this namespace"),
            Self::BareAmpersand { text } => format!("unescaped `&` in `{text}`"),
            Self::MissingSemicolon { name } => format!("reference `&{name}` has no semicolon"),
            Self::UndefinedEntity { name } => format!("entity `&{name};` is not defined"),
            Self::InvalidCharReference { text } => format!("`{text}` is not a valid character reference"),
            Self::ForbiddenCharReference { text } => {
                format!("`{text}` stands for a character that XML forbids")
            }
            Self::InvalidChar { found } => {
                format!("character U+{:04X} is forbidden in XML", u32::from(*found))
            }
            Self::CDataEndInText => "`]]>` outside a CDATA section".into(),
            Self::UnclosedCData => "CDATA section is not closed by `]]>`".into(),
            Self::DoubleHyphenInComment => "`--` inside a comment".into(),
            Self::UnclosedComment => "comment is not closed by `-->`".into(),
            Self::UnclosedInstruction => "processing instruction is not closed by `?>`".into(),
            Self::InvalidTarget { target } => {
                format!("`{target}` is not a valid name of a processing instruction")
            }
            Self::ReservedTarget { target } => format!("processing instruction name `{target}` is reserved"),
            Self::LateDeclaration => "the XML declaration is not at the beginning of the file".into(),
            Self::DeclarationWithoutVersion => "the XML declaration has no version".into(),
            Self::DeclarationVersion { value } => format!("`{value}` is not a version of XML 1"),
            Self::DeclarationEncoding { value } => format!("`{value}` is not the name of an encoding"),
            Self::DeclarationStandalone { value } => {
                format!("`standalone` in the XML declaration is `{value}`, neither `yes` nor `no`")
            }
            Self::DeclarationAttribute { name } => {
                format!("`{name}` is not expected here in the XML declaration")
            }
            Self::DeclarationSyntax => "the XML declaration is malformed".into(),
        }
    }

    pub(super) fn help(&self) -> Cow<'static, str> {
        match self {
            Self::NoRoot => "add the root element that names the metadata type".into(),
            Self::TwoRoots { .. } => "keep one root element; move the other one to its own file".into(),
            Self::TextOutsideRoot { .. } | Self::CDataOutsideRoot => {
                "remove it, or move it into the root element".into()
            }
            Self::MismatchedEndTag { expected, found, outer: true, .. } => {
                format!("write `</{expected}>` before `</{found}>`").into()
            }
            Self::MismatchedEndTag { expected, found, .. } if expected.eq_ignore_ascii_case(found) => {
                format!("write `</{expected}>`; upper and lower case are not the same").into()
            }
            Self::MismatchedEndTag { expected, .. } => {
                format!("write `</{expected}>`, or remove the end tag").into()
            }
            Self::UnexpectedEndTag { .. } => "remove the end tag, or add its start tag".into(),
            Self::UnclosedElement { name } => {
                format!("add `</{name}>`; the file may have been cut off").into()
            }
            Self::UnclosedTag { .. } => "add `>`; the file may have been cut off".into(),
            Self::EndTagContent { name } => format!("write `</{name}>`").into(),
            Self::BareLessThan => "write `&lt;` for the character".into(),
            Self::UnknownMarkup { .. } => "remove it; a comment is written `<!-- text -->`".into(),
            Self::InvalidElementName { .. }
            | Self::InvalidAttributeName { .. }
            | Self::InvalidTarget { .. } => {
                "begin the name with a letter, and use letters, digits, `_`, `-` and `.`".into()
            }
            Self::InvalidQualifiedName { .. } => "write `prefix:name`, with one colon in the middle".into(),
            Self::StrayInTag { .. } => "remove it, or complete the attribute as `name=\"value\"`".into(),
            Self::AttributeWithoutValue { name } | Self::UnquotedAttribute { name } => {
                format!("write `{name}=\"value\"`").into()
            }
            Self::UnclosedAttribute { .. } => "add the closing quote".into(),
            Self::MissingSpaceBeforeAttribute { .. } => "add a space".into(),
            Self::LessThanInAttribute { .. } => "write `&lt;`, or add the closing quote before it".into(),
            Self::DuplicateAttribute { .. } | Self::DuplicateExpandedName { .. } => {
                "remove one of the two attributes".into()
            }
            Self::UnboundPrefix { prefix } if prefix == "xsi" => {
                "declare `xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"` on the root element".into()
            }
            Self::UnboundPrefix { prefix } => {
                format!("declare `xmlns:{prefix}` on the root element, or remove the prefix").into()
            }
            Self::EmptyPrefixBinding { .. } => {
                "give the prefix a namespace, or remove the declaration".into()
            }
            Self::ReservedPrefix { .. } | Self::ReservedNamespace { .. } => "use another prefix".into(),
            Self::BareAmpersand { .. } => "write `&amp;` for the character".into(),
            Self::MissingSemicolon { name } => {
                format!("write `&{name};`, or `&amp;` for the character").into()
            }
            Self::UndefinedEntity { name } => entity_help(name),
            Self::InvalidCharReference { .. } => "write the number as `&#65;` or `&#x41;`".into(),
            Self::ForbiddenCharReference { .. } | Self::InvalidChar { .. } => "remove the character".into(),
            Self::CDataEndInText => "write `]]&gt;`".into(),
            Self::UnclosedCData => "add `]]>`; the file may have been cut off".into(),
            Self::DoubleHyphenInComment => {
                "use one hyphen or another character; end the comment with `-->`".into()
            }
            Self::UnclosedComment => "add `-->`; the file may have been cut off".into(),
            Self::UnclosedInstruction => "add `?>`; the file may have been cut off".into(),
            Self::ReservedTarget { .. } => "write `xml` in lower case, at the beginning of the file".into(),
            Self::LateDeclaration => "delete what stands before it, even white space".into(),
            Self::DeclarationWithoutVersion
            | Self::DeclarationVersion { .. }
            | Self::DeclarationEncoding { .. }
            | Self::DeclarationStandalone { .. }
            | Self::DeclarationAttribute { .. }
            | Self::DeclarationSyntax => "write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`".into(),
        }
    }

    pub(super) const fn related(&self) -> Option<(Span, &'static str)> {
        match self {
            Self::TwoRoots { first, .. } => Some((*first, "first root element")),
            Self::MismatchedEndTag { opened_at, .. } => Some((*opened_at, "opened here")),
            Self::DuplicateAttribute { first, .. } | Self::DuplicateExpandedName { first, .. } => {
                Some((*first, "first used here"))
            }
            _ => None,
        }
    }
}

/// Entities of HTML that people take for those of XML.
fn entity_help(name: &str) -> Cow<'static, str> {
    let code = match name {
        "nbsp" => 160,
        "copy" => 169,
        "reg" => 174,
        "laquo" => 171,
        "raquo" => 187,
        "auml" => 228,
        "eacute" => 233,
        "ouml" => 246,
        "uuml" => 252,
        "szlig" => 223,
        "ndash" => 8211,
        "mdash" => 8212,
        "lsquo" => 8216,
        "rsquo" => 8217,
        "ldquo" => 8220,
        "rdquo" => 8221,
        "bull" => 8226,
        "hellip" => 8230,
        "euro" => 8364,
        "trade" => 8482,
        _ => {
            return "write the character itself; XML knows only `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;`".into();
        }
    };
    format!("write `&#{code};` or the character itself; `&{name};` is defined in HTML, not in XML").into()
}
