//! How a table is declared, and what follows from a declaration together with the tables of the metadata types.
//!
//! A column is typed once: its name and type are the field of a row struct. A column without a text of its own
//! stands for the metadata field of the same name in camel case; description, values, range and target come from there.

use super::column::{Cell, ColumnType};
use super::read::Reader;
use super::tables::TABLES;
use crate::model::{FieldSpec, FieldType, Kind, Range, RecordSpec};

/// The declaration of a table.
#[derive(Debug)]
pub struct Table {
    /// Its name in both formats.
    pub name: &'static str,
    /// What a row is.
    pub doc: &'static str,
    /// Columns that together name one row; rows are sorted by them.
    pub key: &'static [&'static str],
    /// Columns of which exactly one holds something; empty if there is no such rule.
    pub one_of: &'static [&'static str],
    pub(super) source: Option<Source>,
    pub(super) columns: &'static [Column],
}

/// The record of the metadata that a table's columns stand for.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) kind: Kind,
    /// Field of the root that holds the record; empty for the root itself.
    pub(super) part: &'static str,
}

/// The declaration of a column.
#[derive(Debug)]
pub(super) struct Column {
    /// As in the row struct, so it can begin with `r#`.
    pub(super) ident: &'static str,
    pub(super) ty: ColumnType,
    pub(super) nullable: bool,
    pub(super) own: Option<Own>,
}

/// What is said about a column that is not a metadata field of its name.
#[derive(Debug)]
pub(super) struct Own {
    pub(super) doc: &'static str,
    pub(super) target: Option<&'static str>,
    pub(super) values: &'static [&'static str],
}

/// All that is known about a column.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name in both formats.
    pub name: &'static str,
    /// What it holds, as text.
    pub doc: &'static str,
    /// The type of its values.
    pub ty: ColumnType,
    /// Whether it can hold nothing.
    pub nullable: bool,
    /// The table of which it holds a key.
    pub target: Option<&'static Table>,
    /// The only values it can hold; empty if there is no such list.
    pub values: Vec<&'static str>,
    /// The bounds of its numbers, as far as a document states them.
    pub range: Option<Range>,
}

/// A row of a table.
pub trait Row: Default {
    /// The table.
    const TABLE: Table;

    /// The values, in the order of the columns.
    fn cells(&self) -> Vec<Cell<'_>>;

    /// The columns that are metadata fields; the others are left at their defaults. `None` if a column that must
    /// hold something cannot.
    #[doc(hidden)]
    fn read(reader: &mut Reader<'_>) -> Option<Self>;
}

impl Table {
    /// Everything about its columns, in their order.
    pub fn facts(&'static self) -> impl Iterator<Item = Fact> {
        let record = self.record();
        self.columns.iter().map(move |column| column.fact(record))
    }

    /// The names of its columns, in their order.
    pub fn column_names(&self) -> impl Iterator<Item = &'static str> {
        self.columns.iter().map(Column::name)
    }

    /// Places of the key's columns among all columns.
    pub(super) fn key_places(&self) -> Vec<usize> {
        let place = |name: &&str| self.columns.iter().position(|column| column.name() == *name);
        self.key.iter().filter_map(place).collect()
    }

    /// The record of the metadata that the columns stand for.
    pub fn record(&self) -> Option<&'static RecordSpec> {
        let source = self.source.as_ref()?;
        let root = source.kind.spec()?;
        if source.part.is_empty() {
            return Some(root);
        }
        match root.field(source.part)?.ty {
            FieldType::Record(spec) => Some(spec),
            _ => None,
        }
    }

    /// The kind whose components are the rows of the table.
    pub fn component(&self) -> Option<Kind> {
        self.source.as_ref().filter(|source| source.part.is_empty()).map(|source| source.kind)
    }

    /// The table of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TABLES.iter().copied().find(|table| table.name == name)
    }

    /// The table whose rows are the components of a kind; users are agents.
    pub fn of(kind: Kind) -> Option<&'static Self> {
        match kind {
            Kind::User => Self::named("agent"),
            _ => TABLES.iter().copied().find(|table| table.component() == Some(kind)),
        }
    }
}

impl Column {
    fn name(&self) -> &'static str {
        self.ident.trim_start_matches("r#")
    }

    fn fact(&'static self, record: Option<&'static RecordSpec>) -> Fact {
        let name = self.name();
        let blank = Fact {
            name,
            doc: "",
            ty: self.ty,
            nullable: self.nullable,
            target: None,
            values: Vec::new(),
            range: None,
        };
        if let Some(own) = &self.own {
            let target = own.target.and_then(Table::named);
            return Fact { doc: own.doc, target, values: own.values.to_vec(), ..blank };
        }
        let Some(field) = record.and_then(|record| record.field(&camel(name))) else { return blank };
        let values = match field.ty {
            FieldType::Enum(list) => list.values.iter().map(|value| value.name).collect(),
            _ => Vec::new(),
        };
        // A column holds whatever the platform may take.
        let range = field.range.filter(|range| range.documented);
        Fact { doc: field.doc, target: target(field), values, range, ..blank }
    }
}

/// The table that a field refers to, if it is one of the bundle's.
fn target(field: &FieldSpec) -> Option<&'static Table> {
    field.reference?.to.iter().find_map(|&kind| Table::of(kind))
}

/// `queue_routing_config` to `queueRoutingConfig`.
pub(super) fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut upper = false;
    for c in name.chars() {
        match c {
            '_' => upper = true,
            c if upper => {
                camel.push(c.to_ascii_uppercase());
                upper = false;
            }
            c => camel.push(c),
        }
    }
    camel
}

/// Declares a table: its row struct, and how it is read and written.
///
/// `column: Type` is the metadata field of that name; `column: Type = "text"` is a column of the bundle's own, with
/// `-> table` if it holds keys of another one and `in [..]` if it has a list of values.
macro_rules! table {
    (
        $(#[doc = $doc:literal])+
        $name:ident: $Row:ident
        [key $($key:ident),+ $(; one of $($one:ident),+)? $(; from $Kind:ident $($part:literal)?)?] {
            $( $column:ident: $ty:ty $( = $text:literal $(-> $target:ident)? $(in [$($value:literal),+])? )? ),+ $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $Row { $( pub $column: $ty ),+ }

        impl $crate::seed::table::Row for $Row {
            const TABLE: $crate::seed::table::Table = $crate::seed::table::Table {
                name: stringify!($name),
                doc: concat!($($doc),+),
                key: &[$(stringify!($key)),+],
                one_of: &[$($(stringify!($one)),+)?],
                source: table!(@source $($Kind $($part)?)?),
                columns: &[$( $crate::seed::table::Column {
                    ident: stringify!($column),
                    ty: <$ty as $crate::seed::column::Stored>::TYPE,
                    nullable: <$ty as $crate::seed::column::Stored>::NULLABLE,
                    own: table!(@own $($text [$($target)?] [$($($value),+)?])?),
                } ),+],
            };

            fn cells(&self) -> Vec<$crate::seed::column::Cell<'_>> {
                vec![$( $crate::seed::column::Stored::cell(&self.$column) ),+]
            }

            fn read(reader: &mut $crate::seed::read::Reader<'_>) -> Option<Self> {
                let _ = &reader;
                Some(Self { $( $column: table!(@read reader $column $($text)?) ),+ })
            }
        }
    };
    (@source) => { None };
    (@source $Kind:ident) => { table!(@source $Kind "") };
    (@source $Kind:ident $part:literal) => {
        Some($crate::seed::table::Source { kind: $crate::model::Kind::$Kind, part: $part })
    };
    (@own) => { None };
    (@own $text:literal [] [$($value:literal),*]) => {
        Some($crate::seed::table::Own { doc: $text, target: None, values: &[$($value),*] })
    };
    (@own $text:literal [$target:ident] []) => {
        Some($crate::seed::table::Own { doc: $text, target: Some(stringify!($target)), values: &[] })
    };
    (@read $reader:ident $column:ident) => {
        $crate::seed::column::Stored::read($reader, stringify!($column).trim_start_matches("r#"))?
    };
    (@read $reader:ident $column:ident $text:literal) => { Default::default() };
}
pub(super) use table;
