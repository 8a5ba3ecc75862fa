/// The line end and indentation before an offset; empty if something else stands before it on its line.
pub(crate) fn break_before(text: &str, offset: u32) -> String {
    let before = &text[..offset as usize];
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let indent = &before[line..];
    if line == 0 || !indent.bytes().all(|byte| matches!(byte, b' ' | b'\t')) {
        return String::new();
    }
    let line_end = if before[..line].ends_with("\r\n") { "\r\n" } else { "\n" };
    format!("{line_end}{indent}")
}

#[cfg(test)]
mod tests {
    use super::break_before;

    #[test]
    fn a_new_element_stands_like_its_neighbour() {
        assert_eq!(break_before("<a>\n    <b/>", 8), "\n    ");
        assert_eq!(break_before("<a>\r\n\t<b/>", 6), "\r\n\t");
        assert_eq!(break_before("<a> <b/>", 4), "");
    }
}
