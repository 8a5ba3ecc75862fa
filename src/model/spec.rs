//! What is known about the structure of metadata: kinds of components, records, fields and values.
//!
//! The types are here, the tables in `generated.rs`, the truth in `schemas/metadata`. Everything is static
//! and sorted, so a lookup is a binary search and a specification can be passed around as a reference.

use super::generated::{KINDS, RECORDS};
use super::version::{ApiVersion, Since, VersionStatus};

pub use super::generated::Kind;

/// How far files of a kind are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// An Omni-Channel type: every field is known and checked.
    Core,
    /// `package.xml` and its like: every field is known and checked, but it is no component.
    Manifest,
    /// Only the fields that a rule needs are known.
    Partial,
    /// Only counts as "a component of this name exists".
    Named,
    /// Lives in the org alone and never has a file; a target of references.
    External,
}

/// One kind of component: where its files are and what they hold.
#[derive(Debug, Clone, Copy)]
pub struct KindSpec {
    pub kind: Kind,
    /// Name of the metadata type, and of the root element of its files.
    pub name: &'static str,
    pub class: Class,
    /// Folder of the type in metadata format; empty for manifests and external kinds.
    pub directory: &'static str,
    /// File suffix without the dot; empty for manifests and external kinds.
    pub suffix: &'static str,
    /// Name used in a manifest, where it is not that of the type.
    pub manifest_name: &'static str,
    pub since: Since,
    pub record: Option<&'static RecordSpec>,
    /// Text of the JSON Schema; empty for external kinds.
    pub schema: &'static str,
}

impl Kind {
    fn info(self) -> &'static KindSpec {
        &KINDS[self as usize]
    }

    /// All kinds, in order of name.
    pub fn all() -> impl Iterator<Item = Self> {
        KINDS.iter().map(|spec| spec.kind)
    }

    /// Name of the metadata type, which is also the name of the root element.
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// Folder of the type in metadata format, empty if it has none.
    pub fn directory(self) -> &'static str {
        self.info().directory
    }

    /// File suffix without the dot, empty if it has none.
    pub fn suffix(self) -> &'static str {
        self.info().suffix
    }

    /// Name of the type in a manifest: `Settings` for [`Kind::OmniChannelSettings`], else the own name.
    pub fn manifest_name(self) -> &'static str {
        self.info().manifest_name
    }

    pub fn class(self) -> Class {
        self.info().class
    }

    /// First versions of the type itself.
    pub fn since(self) -> &'static Since {
        &self.info().since
    }

    /// Fields of the root element; none for kinds that are known by name only.
    pub fn spec(self) -> Option<&'static RecordSpec> {
        self.info().record
    }

    /// The JSON Schema of the type as text; empty for external kinds.
    pub fn schema_text(self) -> &'static str {
        self.info().schema
    }

    /// The kind whose files end in `.suffix`. Case matters.
    ///
    /// `settings` gives [`Kind::OmniChannelSettings`]; whether it is that settings file, its name decides.
    pub fn from_suffix(suffix: &str) -> Option<Self> {
        KINDS.iter().find(|spec| spec.suffix == suffix && !suffix.is_empty()).map(|spec| spec.kind)
    }

    /// The kind with this name in a manifest, if it has files. Case matters.
    pub fn from_manifest_name(name: &str) -> Option<Self> {
        let spec = KINDS.iter().find(|spec| spec.manifest_name == name)?;
        (!matches!(spec.class, Class::Manifest | Class::External)).then_some(spec.kind)
    }

    /// This kind alone, for what asks for several.
    pub fn alone(self) -> &'static [Self] {
        std::slice::from_ref(&self.info().kind)
    }

    /// The kind with this type name. Case matters.
    pub fn from_name(name: &str) -> Option<Self> {
        KINDS.binary_search_by(|spec| spec.name.cmp(name)).ok().map(|at| KINDS[at].kind)
    }
}

/// Identifies a field among the fields of all records. Not stable between releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub(super) u16);

impl FieldId {
    /// The record that the field belongs to.
    pub fn record(self) -> &'static RecordSpec {
        let after = RECORDS.partition_point(|record| record.fields[0].id <= self);
        RECORDS[after.saturating_sub(1)]
    }

    /// The field itself.
    pub fn spec(self) -> &'static FieldSpec {
        let record = self.record();
        &record.fields[usize::from(self.0 - record.fields[0].id.0)]
    }
}

/// An element with child elements: the root of a file or a part inside it.
#[derive(Debug)]
pub struct RecordSpec {
    /// Name of the type in the WSDL, not of the element.
    pub name: &'static str,
    pub doc: &'static str,
    /// Sorted by name, never empty; ids are consecutive.
    pub fields: &'static [FieldSpec],
    /// Fields that are not listed exist and are not read.
    pub open: bool,
    /// Spellings that are not fields but occur in documents; sorted.
    pub suggestions: &'static [Suggestion],
}

/// Where the platform writes a field among its siblings: in byte order of the names, after the `fullName` that every
/// type inherits.
pub fn written_order(name: &str) -> (bool, &str) {
    (name != "fullName", name)
}

impl RecordSpec {
    /// The field of that exact name.
    pub fn field(&self, name: &str) -> Option<&'static FieldSpec> {
        let fields = self.fields;
        fields.binary_search_by(|field| field.name.cmp(name)).ok().map(|at| &fields[at])
    }

    /// What to say about a name known to be mistaken for a field.
    pub fn suggestion(&self, written: &str) -> Option<&'static Suggestion> {
        find_suggestion(self.suggestions, written)
    }
}

/// A wrong spelling of a field or value and what is meant by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    pub written: &'static str,
    /// The right spelling; none if no field or value has that meaning.
    pub real: Option<&'static str>,
    /// What to do where there is no right spelling; empty otherwise.
    pub hint: &'static str,
}

/// What a sorted list says about a wrong spelling.
pub fn find_suggestion(all: &'static [Suggestion], written: &str) -> Option<&'static Suggestion> {
    all.binary_search_by(|entry| entry.written.cmp(written)).ok().map(|at| &all[at])
}

/// One field of a record.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts, each a column of the tables")]
pub struct FieldSpec {
    pub id: FieldId,
    pub name: &'static str,
    pub doc: &'static str,
    pub ty: FieldType,
    pub repeats: bool,
    pub required: bool,
    /// `xsi:nil` is fine although the field is required.
    pub nillable: bool,
    /// White space at the ends belongs to the value.
    pub free_text: bool,
    pub since: Since,
    /// Last version that has the field.
    pub until: Option<ApiVersion>,
    /// The field that took its place after `until`.
    pub replaced_by: Option<&'static str>,
    pub range: Option<Range>,
    /// Greatest length in characters.
    pub max_length: Option<u32>,
    pub reference: Option<Reference>,
    /// `s`, `%`, ...: see `schemas/README.md`.
    pub unit: Option<&'static str>,
    /// Source codes, see `schemas/README.md`.
    pub sources: &'static [&'static str],
}

impl FieldSpec {
    /// The base of the generated tables.
    pub(super) const BLANK: Self = Self {
        id: FieldId(0),
        name: "",
        doc: "",
        ty: FieldType::Text,
        repeats: false,
        required: false,
        nillable: false,
        free_text: false,
        since: Since::UNKNOWN,
        until: None,
        replaced_by: None,
        range: None,
        max_length: None,
        reference: None,
        unit: None,
        sources: &[],
    };

    /// Whether the field may be used at `version`; `type_since` is that of the component's kind.
    pub fn status(&self, version: ApiVersion, type_since: &Since) -> VersionStatus {
        if self.until.is_some_and(|until| version > until) {
            VersionStatus::Error
        } else {
            self.since.status(version, type_since)
        }
    }
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum FieldType {
    Text,
    Boolean,
    /// A whole number in 32 bits.
    Integer,
    /// A finite 64-bit number.
    Double,
    /// Text in the WSDL that must be a whole number.
    IntegerText,
    /// An API version, `digits.digit`.
    Version,
    Enum(&'static EnumSpec),
    Record(&'static RecordSpec),
    /// Anything; not read further.
    Open,
}

/// Bounds of a number, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    pub min: Option<f64>,
    pub max: Option<f64>,
    /// Stated by a document, not only inferred.
    pub documented: bool,
}

impl Range {
    pub fn contains(&self, value: f64) -> bool {
        self.min.is_none_or(|min| value >= min) && self.max.is_none_or(|max| value <= max)
    }
}

/// The field names another component.
#[derive(Debug, Clone, Copy)]
pub struct Reference {
    /// The kinds that the name may belong to.
    pub to: &'static [Kind],
    pub unresolved: Unresolved,
}

/// What to make of a reference whose target is not in the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unresolved {
    Warning,
    /// A hint, and only if the project holds files of the target kind.
    Info,
    Never,
}

/// A closed list of values.
#[derive(Debug)]
pub struct EnumSpec {
    pub name: &'static str,
    /// In the order of the WSDL.
    pub values: &'static [EnumValue],
    /// Spellings of other places; sorted.
    pub suggestions: &'static [Suggestion],
}

impl EnumSpec {
    /// The value of that exact spelling.
    pub fn value(&self, name: &str) -> Option<&'static EnumValue> {
        self.values.iter().find(|value| value.name == name)
    }

    /// What to say about a known wrong spelling.
    pub fn suggestion(&self, written: &str) -> Option<&'static Suggestion> {
        find_suggestion(self.suggestions, written)
    }
}

/// One value of an enumeration.
#[derive(Debug)]
pub struct EnumValue {
    pub name: &'static str,
    pub doc: &'static str,
    /// Only known for values younger than their field.
    pub since: Since,
}

#[cfg(test)]
mod tests {
    use super::super::field;
    use super::{Class, Kind, RECORDS, Unresolved};

    #[test]
    fn kinds_are_found_by_their_names() {
        for (at, kind) in Kind::all().enumerate() {
            assert_eq!(kind as usize, at);
            assert_eq!(Kind::from_name(kind.name()), Some(kind));
            if !kind.suffix().is_empty() {
                assert_eq!(Kind::from_suffix(kind.suffix()), Some(kind));
            }
        }
        assert_eq!(Kind::from_suffix(""), None);
        assert_eq!(Kind::from_name("queue"), None);
        assert_eq!(Kind::OmniChannelSettings.manifest_name(), "Settings");
        assert_eq!((Kind::User.class(), Kind::User.schema_text()), (Class::External, ""));
    }

    #[test]
    fn fields_are_found_by_name_and_id() {
        for record in RECORDS {
            for spec in record.fields {
                assert!(std::ptr::eq(spec, record.field(spec.name).expect("known")));
                assert!(std::ptr::eq(spec, spec.id.spec()));
                assert!(std::ptr::eq(*record, spec.id.record()));
            }
            assert!(record.fields.is_sorted_by(|one, next| one.name < next.name));
            assert!(record.suggestions.is_sorted_by(|one, next| one.written < next.written));
        }
        let queue = field::QUEUE_QUEUE_ROUTING_CONFIG.spec();
        assert_eq!(queue.reference.expect("known").to, [Kind::QueueRoutingConfig]);
        assert_eq!(queue.reference.expect("known").unresolved, Unresolved::Warning);
    }

    #[test]
    fn misspellings_are_known() {
        let status = Kind::ServicePresenceStatus.spec().expect("known");
        assert_eq!(status.suggestion("masterLabel").expect("known").real, Some("label"));
        let hint = status.suggestion("statusType").expect("known");
        assert!(hint.real.is_none() && !hint.hint.is_empty());
        assert_eq!(status.suggestion("label"), None);
    }
}
