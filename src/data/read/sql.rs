//! The statements of a SQL dump that define and fill tables. The one place that knows the library.
//!
//! The dumps are those of `SQLite`. Each statement is parsed by itself, so memory holds one at a time.

use sqlparser::ast::{
    ColumnOption, Expr, Ident, ObjectName, SetExpr, Statement, TableObject, UnaryOperator, Value,
};
use sqlparser::dialect::SQLiteDialect;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Location, Token, TokenWithSpan, Tokenizer};

use super::Fault;
use crate::source::Span;

/// A statement that matters.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) enum Sql {
    /// `CREATE TABLE` with the names of the columns.
    Table {
        /// The table.
        name: String,
        /// Its columns.
        columns: Vec<String>,
    },
    /// `INSERT INTO`.
    Rows {
        /// The table.
        table: String,
        /// Where its name stands.
        span: Span,
        /// The columns, if the statement names them.
        columns: Vec<String>,
        /// The rows.
        rows: Vec<SqlRow>,
    },
}

/// A row of values.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) struct SqlRow {
    /// Its place.
    pub(in crate::data) span: Span,
    /// Its values.
    pub(in crate::data) values: Vec<(SqlValue, Span)>,
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) enum SqlValue {
    Null,
    Number(String),
    Text(String),
    /// Something that only a database can work out.
    Computed,
}

/// A dump.
#[derive(Debug)]
pub(in crate::data) struct Dump<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Dump<'t> {
    pub(in crate::data) fn new(text: &'t str) -> Self {
        Self { text, at: if text.starts_with('\u{feff}') { 3 } else { 0 } }
    }

    /// The next statement that defines or fills a table.
    pub(in crate::data) fn next(&mut self) -> Result<Option<Sql>, Fault> {
        while self.at < self.text.len() {
            let start = self.at;
            let length = statement(&self.text[start..]).map_err(|open| {
                let at = (start + open) as u32;
                Fault::new(Span::new(at, at + 1), "the file ends inside a text that begins here")
                    .help("write or download it again: it looks cut off")
            })?;
            self.at += length;
            let body = &self.text[start..start + length];
            if let Some(sql) = parse(body, start)? {
                return Ok(Some(sql));
            }
        }
        Ok(None)
    }
}

/// Length of the first statement with its `;`, or where a text begins that does not end.
fn statement(text: &str) -> Result<usize, usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|byte| b"'\"`[;-/".contains(byte)) {
        at += found;
        let rest = &bytes[at + 1..];
        let close = |close: u8| memchr::memchr(close, rest).map(|end| end + 2).ok_or(at);
        at += match bytes[at] {
            // A doubled quote is the end of one text and the start of the next.
            quote @ (b'\'' | b'"' | b'`') => close(quote)?,
            b'[' => close(b']')?,
            b';' => return Ok(at + 1),
            b'-' if rest.first() == Some(&b'-') => {
                memchr::memchr(b'\n', rest).map_or(rest.len() + 1, |end| end + 2)
            }
            b'/' if rest.first() == Some(&b'*') => {
                memchr::memmem::find(&rest[1..], b"*/").map_or(rest.len() + 1, |end| end + 4)
            }
            _ => 1,
        };
    }
    Ok(text.len())
}

/// Parses a statement that begins at `offset` of the file.
fn parse(body: &str, offset: usize) -> Result<Option<Sql>, Fault> {
    let places = Places::new(body, offset);
    let dialect = SQLiteDialect {};
    let tokens = Tokenizer::new(&dialect, body).tokenize_with_location().map_err(|error| {
        Fault::new(Span::at(places.byte(error.location)), format!("this is no SQL: {}", error.message))
    })?;
    if let Some(place) = tangled(&tokens) {
        let message = format!("this value has more than {OPERATORS} operators");
        return Err(Fault::new(Span::at(places.byte(place)), message).help("write the value itself"));
    }
    let whole =
        Span::new((offset + body.len() - body.trim_start().len()) as u32, (offset + body.len()) as u32);
    let parsed = Parser::new(&dialect).with_tokens_with_locations(tokens).parse_statements();
    let statements = match parsed {
        Ok(statements) => statements,
        // What sets up a database is no business of ours; what fills it is.
        Err(error) => {
            let word = body.trim_start().get(..6).unwrap_or_default();
            if !word.eq_ignore_ascii_case("insert") {
                return Ok(None);
            }
            let message = error.to_string();
            let message = message.strip_prefix("sql parser error: ").unwrap_or(&message).to_owned();
            return Err(Fault::new(whole, format!("this statement cannot be read: {message}")));
        }
    };
    let Some(statement) = statements.into_iter().next() else { return Ok(None) };
    match statement {
        Statement::CreateTable(table) => Ok(name(&table.name).map(|(name, _)| Sql::Table {
            name,
            // A dump has no values of columns that are worked out.
            columns: (table.columns.iter())
                .filter(|column| {
                    !column
                        .options
                        .iter()
                        .any(|option| matches!(option.option, ColumnOption::Generated { .. }))
                })
                .map(|column| column.name.value.clone())
                .collect(),
        })),
        Statement::Insert(insert) => {
            let TableObject::TableName(table) = &insert.table else { return Ok(None) };
            let Some((table, ident)) = name(table) else { return Ok(None) };
            let Some(source) = insert.source else { return Ok(None) };
            let SetExpr::Values(values) = *source.body else { return Ok(None) };
            let rows = values.rows.into_iter().map(|row| {
                let span = places.span(row.opening_token.0.span.start, row.closing_token.0.span.end);
                let values = row.content.into_iter().map(|value| places.value(value, span)).collect();
                SqlRow { span, values }
            });
            let columns = insert.columns.iter().filter_map(name).map(|(name, _)| name).collect();
            let span = places.span(ident.span.start, ident.span.end);
            Ok(Some(Sql::Rows { table, span, columns, rows: rows.collect() }))
        }
        _ => Ok(None),
    }
}

/// Operators of one value: what is nested deeper than that is no value of a dump.
const OPERATORS: usize = 100;

/// Where a value has too many operators, each of which is a level of the tree that the library makes.
fn tangled(tokens: &[TokenWithSpan]) -> Option<Location> {
    let mut operators = 0;
    for token in tokens {
        match &token.token {
            Token::Comma | Token::LParen | Token::RParen | Token::SemiColon => operators = 0,
            Token::Word(_)
            | Token::Number(..)
            | Token::SingleQuotedString(_)
            | Token::Whitespace(_)
            | Token::Period
            | Token::EOF => {}
            _ => operators += 1,
        }
        if operators > OPERATORS {
            return Some(token.span.start);
        }
    }
    None
}

/// The last part of a name.
fn name(name: &ObjectName) -> Option<(String, Ident)> {
    let ident = name.0.last()?.as_ident()?;
    Some((ident.value.clone(), ident.clone()))
}

/// From lines and columns, which the library counts, to bytes.
struct Places<'t> {
    body: &'t str,
    offset: usize,
    starts: Vec<usize>,
}

impl<'t> Places<'t> {
    fn new(body: &'t str, offset: usize) -> Self {
        let ends = memchr::memchr_iter(b'\n', body.as_bytes()).map(|at| at + 1);
        Self { body, offset, starts: std::iter::once(0).chain(ends).collect() }
    }

    fn byte(&self, at: Location) -> u32 {
        let line = (at.line.max(1) - 1) as usize;
        let start = self.starts.get(line).copied().unwrap_or(self.body.len());
        let rest = &self.body[start..];
        let column = (at.column.max(1) - 1) as usize;
        // Columns are characters; most lines have as many bytes.
        let within = match rest.get(..column) {
            Some(head) if head.is_ascii() => column,
            _ => rest.char_indices().nth(column).map_or(rest.len(), |(byte, _)| byte),
        };
        (self.offset + start + within) as u32
    }

    fn span(&self, start: Location, end: Location) -> Span {
        let start = self.byte(start);
        Span::new(start, self.byte(end).max(start))
    }

    fn value(&self, value: Expr, row: Span) -> (SqlValue, Span) {
        match value {
            Expr::Value(value) => {
                let span = self.span(value.span.start, value.span.end);
                let value = match value.value {
                    Value::Null => SqlValue::Null,
                    Value::Number(number, _) => SqlValue::Number(number),
                    Value::SingleQuotedString(text) => SqlValue::Text(text),
                    Value::Boolean(value) => SqlValue::Number(u8::from(value).to_string()),
                    _ => SqlValue::Computed,
                };
                (value, span)
            }
            Expr::UnaryOp { op: UnaryOperator::Minus, expr } => match self.value(*expr, row) {
                (SqlValue::Number(number), span) => {
                    let before = (span.start as usize).checked_sub(self.offset + 1);
                    let is_next = before.is_some_and(|at| self.body.as_bytes().get(at) == Some(&b'-'));
                    let start = if is_next { span.start - 1 } else { span.start };
                    (SqlValue::Number(format!("-{number}")), Span::new(start, span.end))
                }
                (_, span) => (SqlValue::Computed, span),
            },
            _ => (SqlValue::Computed, row),
        }
    }
}
