//! Checkstyle XML: the findings of each file below its name.

use std::io::{self, Write};

use super::View;
use super::items;
use super::xml::Xml;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    xml.open("checkstyle", &[("version", "4.3")])?;
    for &root in view.roots {
        let mut file = None;
        for item in items::of(root, view.min_severity) {
            if file != Some(item.found.file) {
                if file.is_some() {
                    xml.close("file")?;
                }
                xml.open("file", &[("name", &item.path)])?;
                file = Some(item.found.file);
            }
            let attributes = [
                ("line", &*item.start.line.to_string()),
                ("column", &*item.start.column.to_string()),
                ("severity", item.found.severity.name()),
                ("message", &*item.message()),
                ("source", item.found.rule),
            ];
            xml.empty("error", &attributes)?;
        }
        if file.is_some() {
            xml.close("file")?;
        }
    }
    xml.close("checkstyle")
}
