use crate::model::{EnumSpec, EnumValue, FieldSpec, RecordSpec, VersionStatus};
use crate::source::Span;

/// One breach of a file's structure, at the bytes that a person must look at.
#[derive(Debug)]
pub struct SchemaFault<'t> {
    /// What is wrong.
    pub kind: FaultKind<'t>,
    /// Where: a bad value at the value, an unknown field at its name, a missing field at the parent's start tag.
    pub span: Span,
}

/// The structural faults; each is told by the rule of the schema group that has its name.
#[derive(Debug)]
pub enum FaultKind<'t> {
    /// The root element is not the one of the suffix.
    WrongRoot {
        /// The local name found.
        found: &'t str,
        /// The local name of the file's kind.
        expected: &'static str,
    },
    /// The root element is in no namespace or in a foreign one.
    WrongNamespace {
        /// The namespace found.
        found: Option<String>,
    },
    /// The parent has never had a field of that name.
    UnknownField {
        /// The name found.
        field: &'t str,
        /// The name of the parent element.
        element: &'t str,
        /// The parent's table.
        parent: &'static RecordSpec,
    },
    /// An element inside a field that holds a value.
    NestedField {
        /// The name of the inner element.
        child: &'t str,
        /// The field that should hold a value.
        field: &'static FieldSpec,
    },
    /// A required field is absent.
    MissingField {
        /// The field.
        field: &'static FieldSpec,
        /// The name of the parent element.
        element: &'t str,
        /// The place of the field, if it is there but empty.
        empty: Option<Span>,
    },
    /// A field that does not repeat stands a second time.
    DuplicateField {
        /// The field.
        field: &'static FieldSpec,
        /// The name of the parent element.
        element: &'t str,
        /// The first one.
        first: Span,
    },
    /// A run of one repeating field is interrupted by another field.
    SplitRepeats {
        /// The field.
        field: &'static FieldSpec,
        /// The name of the element that ends the first run.
        between: &'t str,
        /// The last of the first run.
        first: Span,
    },
    /// The value is not of the field's type.
    WrongType {
        /// The field.
        field: &'static FieldSpec,
        /// The value found, trimmed.
        value: String,
    },
    /// The value is not one of the enumeration.
    UnknownValue {
        /// The field.
        field: &'static FieldSpec,
        /// The enumeration.
        values: &'static EnumSpec,
        /// The value found, trimmed.
        value: String,
    },
    /// The number lies outside the field's range.
    OutOfRange {
        /// The field.
        field: &'static FieldSpec,
    },
    /// Seconds that older documents, whose API version is in use, call too few.
    BelowFormerMinimum {
        /// The field.
        field: &'static FieldSpec,
        /// The least number in those documents.
        minimum: i32,
    },
    /// The text has more characters than the field holds.
    TooLong {
        /// The field.
        field: &'static FieldSpec,
        /// Characters found.
        length: u32,
        /// Characters that fit.
        limit: u32,
    },
    /// White space around a value.
    PaddedValue {
        /// The field.
        field: &'static FieldSpec,
        /// The value without it.
        trimmed: String,
    },
    /// Text directly inside an element that has child fields or is nil.
    UnexpectedText {
        /// The element's name.
        element: &'t str,
        /// Whether the element says that it has no value.
        nil: bool,
    },
    /// An attribute that no metadata file has.
    UnexpectedAttribute {
        /// The element's name.
        element: &'t str,
        /// The attribute's qualified name.
        attribute: &'t str,
    },
    /// `xsi:nil` on a required field.
    NilRequired {
        /// The field.
        field: &'static FieldSpec,
    },
    /// A field or value that the API version in use does not have.
    FieldNotInVersion {
        /// The field.
        field: &'static FieldSpec,
        /// The enumeration value, if it is the value that is too new.
        value: Option<&'static EnumValue>,
        /// Whether it is certain or one version off.
        status: VersionStatus,
        /// The parent's table.
        parent: &'static RecordSpec,
    },
    /// A type that the API version in use does not have.
    TypeNotInVersion {
        /// Whether it is certain or one version off.
        status: VersionStatus,
    },
    /// Siblings are not in the order in which the platform writes them.
    UnorderedFields {
        /// The first field that stands too late.
        field: &'t str,
        /// The field before it.
        after: &'t str,
    },
}
