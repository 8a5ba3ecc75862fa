//! `package.xml`, in the layout that the platform's own tools write.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::model::ApiVersion;

/// Name of the manifest at the root of a package.
pub(super) const PATH: &str = "package.xml";

/// The text of the manifest. Types and members are sorted by UTF-16 code unit.
pub(super) fn render(members: &BTreeMap<&str, Vec<&str>>, version: ApiVersion) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n",
    );
    for (name, members) in members {
        let mut members = members.clone();
        members.sort_by(|a, b| utf16_order(a, b));
        text.push_str("    <types>\n");
        for member in members {
            text.push_str("        <members>");
            escape(member, &mut text);
            text.push_str("</members>\n");
        }
        text.push_str("        <name>");
        text.push_str(name);
        text.push_str("</name>\n    </types>\n");
    }
    text.push_str("    <version>");
    text.push_str(&version.to_string());
    text.push_str("</version>\n</Package>\n");
    text
}

/// Order by UTF-16 code unit. It differs from that of UTF-8 only where characters beyond U+FFFF meet some below.
pub(super) fn utf16_order(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_the_layout_of_the_platform() {
        let members = BTreeMap::from([
            ("Settings", vec!["OmniChannel"]),
            ("Queue", vec!["ｚ", "😀", "éclair", "alpha", "Zeta", "it's <\"&\">", "Beta"]),
        ]);
        let expected = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">
    <types>
        <members>Beta</members>
        <members>Zeta</members>
        <members>alpha</members>
        <members>it&apos;s &lt;&quot;&amp;&quot;&gt;</members>
        <members>éclair</members>
        <members>😀</members>
        <members>ｚ</members>
        <name>Queue</name>
    </types>
    <types>
        <members>OmniChannel</members>
        <name>Settings</name>
    </types>
    <version>66.0</version>
</Package>
";
        assert_eq!(render(&members, ApiVersion::new(66)), expected);
    }
}
