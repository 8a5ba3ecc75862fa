/// How long a comment can be to count as one about the element behind it, in bytes.
const LONGEST: usize = 4096;

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

/// Where something is put in before an element: before the comments that lead up to it, which stay beside it.
pub(crate) fn place_before(text: &str, start: u32) -> u32 {
    let mut at = start as usize;
    loop {
        let head = text[..at].trim_end_matches([' ', '\t', '\r', '\n']);
        let breaks = text[head.len()..at].matches('\n').count();
        if breaks > 1 || !head.ends_with("-->") {
            break;
        }
        // What is longer is text, or no comment at all.
        let near = head.len().saturating_sub(LONGEST);
        let near = (near..head.len()).find(|&at| head.is_char_boundary(at)).unwrap_or(head.len());
        let Some(open) = head[near..].rfind("<!--").map(|open| near + open) else { break };
        let is_comment = head[open..].find("-->").is_some_and(|end| open + end + 3 == head.len());
        // Behind an element on its line, a comment is about that one.
        let before = text[..open].trim_end_matches([' ', '\t']);
        if !is_comment || (breaks == 1 && !before.is_empty() && !before.ends_with('\n')) {
            break;
        }
        at = open;
    }
    at as u32
}

/// Where something is put in behind an element: behind the comments that end its line. A comment to omnic is about what
/// follows.
pub(crate) fn place_behind(text: &str, end: u32) -> u32 {
    let mut at = end as usize;
    let mut rest = text[at..].trim_start_matches([' ', '\t']);
    while let Some(inside) = rest.strip_prefix("<!--") {
        let comment = inside.find("-->").map(|close| &inside[..close]);
        let Some(comment) = comment.filter(|words| !words.contains('\n') && !words.contains("omnic:")) else {
            break;
        };
        rest = &inside[comment.len() + 3..];
        at = text.len() - rest.len();
        rest = rest.trim_start_matches([' ', '\t']);
    }
    if rest.is_empty() || rest.starts_with(['\r', '\n']) { at as u32 } else { end }
}

#[cfg(test)]
mod tests {
    use super::{break_before, place_before, place_behind};

    #[test]
    fn comments_stay_with_their_element() {
        for (text, left) in [
            ("<a>\n  <b/>", "<a>\n  |<b/>"),
            ("<a>\n  <!-- 1 -->\n  <!-- 2 --> <b/>", "<a>\n  |<!-- 1 -->\n  <!-- 2 --> <b/>"),
            ("<a><!-- 1 --><b/>", "<a>|<!-- 1 --><b/>"),
            ("<x/> <!-- x -->\n<!-- 1 -->\r\n<b/>", "<x/> <!-- x -->\n|<!-- 1 -->\r\n<b/>"),
            ("<!-- 1 -->\n\n<b/>", "<!-- 1 -->\n\n|<b/>"),
            ("<!-- 1 --> -->\n<b/>", "<!-- 1 --> -->\n|<b/>"),
        ] {
            let at = place_before(text, text.find("<b/>").unwrap() as u32) as usize;
            assert_eq!(format!("{}|{}", &text[..at], &text[at..]), left);
        }
        for (text, left) in [
            ("<b/>\n", "<b/>|\n"),
            ("<b/> <!-- 1 --><!-- 2 --> \r\n", "<b/> <!-- 1 --><!-- 2 -->| \r\n"),
            ("<b/> <!-- 1 --> <c/>", "<b/>| <!-- 1 --> <c/>"),
            ("<b/> <!-- omnic: allow x: y -->\n<c/>", "<b/>| <!-- omnic: allow x: y -->\n<c/>"),
            ("<b/> <!-- 1\n2 -->\n", "<b/>| <!-- 1\n2 -->\n"),
            ("<b/> <!-- 1", "<b/>| <!-- 1"),
        ] {
            let at = place_behind(text, 4) as usize;
            assert_eq!(format!("{}|{}", &text[..at], &text[at..]), left);
        }
    }

    #[test]
    fn a_new_element_stands_like_its_neighbour() {
        assert_eq!(break_before("<a>\n    <b/>", 8), "\n    ");
        assert_eq!(break_before("<a>\r\n\t<b/>", 6), "\r\n\t");
        assert_eq!(break_before("<a> <b/>", 4), "");
    }
}
