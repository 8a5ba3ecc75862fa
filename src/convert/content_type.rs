//! What the content type of a static resource says about its file.

/// Media types and the suffix that files of each have in a project, one pair a line, sorted.
const SUFFIXES: &str = include_str!("content_types.txt");

/// The suffix of files of which nothing is known.
const UNKNOWN: &str = "bin";

/// Whether a static resource of that type is an archive, whose files lie in a folder in source format.
pub(super) fn is_archive(content_type: &str) -> bool {
    matches!(content_type, "application/zip" | "application/x-zip-compressed" | "application/jar")
}

/// The suffix of a file of that type; parameters such as a character set do not count.
pub(super) fn suffix(content_type: &str) -> &'static str {
    let wanted = content_type.split(';').next().unwrap_or(content_type).trim().to_ascii_lowercase();
    let row = SUFFIXES.lines().filter_map(|line| line.split_once(' ')).find(|(known, _)| *known == wanted);
    row.map_or(UNKNOWN, |(_, suffix)| suffix)
}

#[cfg(test)]
mod tests {
    use super::{SUFFIXES, suffix};

    #[test]
    fn content_has_the_suffix_of_its_type() {
        for (content_type, expected) in [
            ("text/css", "css"),
            ("application/x-javascript", "js"),
            ("TEXT/JavaScript; charset=UTF-8", "js"),
            ("image/x-png", "png"),
            ("application/octet-stream", "bin"),
            ("no type at all", "bin"),
            ("", "bin"),
        ] {
            assert_eq!(suffix(content_type), expected, "{content_type}");
        }
    }

    #[test]
    fn the_table_is_sorted_and_names_no_type_twice() {
        let types: Vec<&str> = SUFFIXES.lines().filter_map(|line| Some(line.split_once(' ')?.0)).collect();
        assert_eq!(types.len(), SUFFIXES.lines().count());
        assert!(types.is_sorted_by(|one, next| one < next));
    }
}
