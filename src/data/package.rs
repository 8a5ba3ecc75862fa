//! Records in memory, whatever form they were written in.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::FileId;
use crate::source::Span;

/// Records that belong together, in the order in which they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Package {
    /// The records. An object and a name together are given once; of doubles, which are findings, the first counts.
    pub records: Vec<Record>,
}

/// One record.
#[derive(Clone, Debug)]
pub struct Record {
    /// API name of its object.
    pub object: Arc<str>,
    /// What others call it: the `name` of an omnic package, the `referenceId` of a tree file. Never part of the record.
    pub name: Arc<str>,
    /// Its fields, by API name, in the order in which they are written.
    pub fields: Vec<(Arc<str>, Value)>,
    /// Where it comes from; a record that was made has no place.
    pub place: Option<(FileId, Span)>,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Explicitly nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, as written: a JSON number.
    Number(Box<str>),
    /// A text, also dates, picklist values and ids.
    Text(Box<str>),
    /// Another record, or a component of the org.
    Reference(Reference),
}

/// What a reference points to, by object and name: a record of the package, or what is in the org already.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// API name of the object.
    pub object: Arc<str>,
    /// Name of the record; developer name of a component, user name of a user.
    pub name: Arc<str>,
}

/// Records are the same if they say the same, wherever they stand.
impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.object == other.object && self.name == other.name && self.fields == other.fields
    }
}

impl Record {
    /// The value of a field.
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.fields.iter().find(|(name, _)| &**name == field).map(|(_, value)| value)
    }
}

impl Value {
    /// The value as a text; none for null and references.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            Self::Number(text) | Self::Text(text) => Some(text),
            Self::Null | Self::Reference(_) => None,
        }
    }
}

/// `Type:Name`, as omnic packages write it.
impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.object, self.name)
    }
}

impl Package {
    /// The same records, those of one object put together where its first one stands.
    #[must_use]
    pub fn grouped(mut self) -> Self {
        let mut order: BTreeMap<Arc<str>, usize> = BTreeMap::new();
        for record in &self.records {
            let next = order.len();
            order.entry(Arc::clone(&record.object)).or_insert(next);
        }
        self.records.sort_by_key(|record| order.get(&record.object).copied());
        self
    }

    /// Where the records are, by object and name.
    pub fn names(&self) -> BTreeMap<(&str, &str), usize> {
        let mut names = BTreeMap::new();
        for (at, record) in self.records.iter().enumerate() {
            names.entry((&*record.object, &*record.name)).or_insert(at);
        }
        names
    }
}
