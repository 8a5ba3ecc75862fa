//! What a column can hold, and how each type of it is read from metadata and handed to a format.

use super::read::Reader;

/// The types of columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnType {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number with fractions.
    Real,
    /// True or false.
    Boolean,
}

/// One value of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing: absent in the metadata, unresolved, or beyond metadata.
    Null,
    /// Text.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A finite number.
    Real(f64),
    /// True or false.
    Boolean(bool),
}

/// A Rust type that a column can have. `Option` makes the column nullable.
pub(super) trait Stored: Sized {
    /// What the column holds.
    const TYPE: ColumnType;
    /// Whether it can hold nothing.
    const NULLABLE: bool = false;

    /// The value for a format.
    fn cell(&self) -> Cell<'_>;

    /// Reads the column from the record at hand. `None` if a column that must hold something cannot.
    #[doc(hidden)]
    fn read(reader: &mut Reader<'_>, column: &str) -> Option<Self>;
}

impl Stored for String {
    const TYPE: ColumnType = ColumnType::Text;

    fn cell(&self) -> Cell<'_> {
        Cell::Text(self)
    }

    fn read(reader: &mut Reader<'_>, column: &str) -> Option<Self> {
        reader.text(column)
    }
}

impl Stored for i32 {
    const TYPE: ColumnType = ColumnType::Integer;

    fn cell(&self) -> Cell<'_> {
        Cell::Integer(i64::from(*self))
    }

    fn read(reader: &mut Reader<'_>, column: &str) -> Option<Self> {
        reader.integer(column)
    }
}

impl Stored for f64 {
    const TYPE: ColumnType = ColumnType::Real;

    fn cell(&self) -> Cell<'_> {
        Cell::Real(*self)
    }

    fn read(reader: &mut Reader<'_>, column: &str) -> Option<Self> {
        reader.real(column)
    }
}

impl Stored for bool {
    const TYPE: ColumnType = ColumnType::Boolean;

    fn cell(&self) -> Cell<'_> {
        Cell::Boolean(*self)
    }

    fn read(reader: &mut Reader<'_>, column: &str) -> Option<Self> {
        reader.boolean(column)
    }
}

impl<T: Stored> Stored for Option<T> {
    const TYPE: ColumnType = T::TYPE;
    const NULLABLE: bool = true;

    fn cell(&self) -> Cell<'_> {
        self.as_ref().map_or(Cell::Null, Stored::cell)
    }

    fn read(reader: &mut Reader<'_>, column: &str) -> Option<Self> {
        Some(T::read(reader, column))
    }
}
