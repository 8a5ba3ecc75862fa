//! Records of one object as rows, and rows as CSV.

use std::borrow::Cow;

use super::order::Plan;

/// What loaders read as nothing; a field that is empty is left alone (Bulk API 2.0, Prepare CSV Files).
pub(super) const NULL: &str = "#N/A";

/// The fields of records, in the order in which they are first set.
pub(super) fn columns<'p>(plan: &Plan<'p>, records: &[usize]) -> Vec<&'p str> {
    let mut columns: Vec<&str> = Vec::new();
    for &at in records {
        for (field, _) in &plan.record(at).fields {
            if !columns.contains(&&**field) {
                columns.push(field);
            }
        }
    }
    columns
}

/// A row of CSV with its line feed.
pub(super) fn row<'a>(cells: impl Iterator<Item = Cow<'a, str>>) -> String {
    let mut row = String::new();
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            row.push(',');
        }
        let edges = cell.starts_with([' ', '\t']) || cell.ends_with([' ', '\t']);
        if edges || cell.contains(['"', ',', '\n', '\r']) {
            row.push('"');
            row.push_str(&cell.replace('"', "\"\""));
            row.push('"');
        } else {
            row.push_str(&cell);
        }
    }
    // A line without anything would be no row.
    if row.is_empty() {
        row.push_str("\"\"");
    }
    row.push('\n');
    row
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn cells_are_quoted_where_they_need_it() {
        for (cells, written) in [
            (&["a", "b c", ""][..], "a,b c,\n"),
            (
                &["a,b", "say \"x\"", "two\nlines", " edge"],
                "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" edge\"\n",
            ),
            (&[""], "\"\"\n"),
            (&["", ""], ",\n"),
        ] {
            assert_eq!(row(cells.iter().map(|cell| (*cell).into())), written);
        }
    }
}
