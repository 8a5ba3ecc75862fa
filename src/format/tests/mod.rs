//! What the style does to comments, white space, tags and line ends, and properties of any document.

mod properties;

use super::format;
use crate::model::Kind;

const ROOT: &str = r#"xmlns="http://soap.sforce.com/2006/04/metadata""#;

/// The inside of a formatted skill.
fn skill(inside: &str) -> String {
    let out = formatted(&format!("<?xml version='1.0'?><Skill {ROOT}>{inside}</Skill>"));
    let start = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Skill {ROOT}>");
    let inside = out.strip_prefix(&start).and_then(|out| out.strip_suffix("</Skill>\n"));
    inside.unwrap_or_else(|| panic!("{out}")).to_owned()
}

fn formatted(text: &str) -> String {
    let out = format(Kind::Skill, text).unwrap_or_else(|refusal| panic!("{text}: {refusal:?}"));
    assert_eq!(format(Kind::Skill, &out).as_ref(), Ok(&out), "{text}");
    out
}

#[test]
fn fields_are_sorted_one_a_line_and_repeats_stay_in_order() {
    assert_eq!(
        skill("<label>B</label><description>x</description>"),
        "\n    <description>x</description>\n    <label>B</label>\n"
    );
    assert_eq!(
        skill(
            "<unknown><z>1</z><a>2</a></unknown><label>2</label>\t<fullName>A</fullName>\n\n<label>1</label>"
        ),
        "\n    <fullName>A</fullName>\n    <label>2</label>\n    <label>1</label>\n    <unknown>\n        <z>1</z>\n        \
         <a>2</a>\n    </unknown>\n"
    );
}

#[test]
fn a_misspelt_field_stands_where_the_right_one_belongs() {
    assert_eq!(skill("<Label>x</Label><description/>"), "\n    <description/>\n    <Label>x</Label>\n");
}

#[test]
fn values_stay_as_they_are() {
    for value in [
        " a  b\n\tc ",
        "<![CDATA[ <x> ]]>",
        "R &amp; D &apos;&quot;'\"&#233;>",
        "a<!-- b -->c",
        "a\nb\r\nc\rd",
        "",
    ] {
        assert_eq!(skill(&format!("<label>{value}</label>")), format!("\n    <label>{value}</label>\n"));
    }
    // Text and elements in one: nobody knows where white space may go.
    let mixed = "<unknown>a <b> x </b>\n</unknown>";
    assert_eq!(skill(mixed), format!("\n    {mixed}\n"));
    let preserved = "<unknown xml:space=\"preserve\"><b/> <c/></unknown>";
    assert_eq!(skill(preserved), format!("\n    {preserved}\n"));
}

#[test]
fn tags_are_tidied_and_stay_what_they_are() {
    for (written, tidy) in [
        ("<label ></label\n>", "<label></label>"),
        ("<label />", "<label/>"),
        ("<label  a = 'x'\n b='\"'\tc=\"'\"/>", "<label a=\"x\" b='\"' c=\"'\"/>"),
        ("<m:label xmlns:m='u'>x</m:label>", "<m:label xmlns:m=\"u\">x</m:label>"),
        (
            "<label xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'> </label>",
            "<label xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"> </label>",
        ),
    ] {
        assert_eq!(skill(written), format!("\n    {tidy}\n"));
    }
    assert_eq!((skill(" "), skill("\n\n")), (String::new(), "\n".to_owned()));
    assert!(formatted(&format!("<Skill {ROOT}/>")).ends_with(&format!("?>\n<Skill {ROOT}/>\n")));
}

#[test]
fn comments_stay_with_their_element() {
    for (written, told) in [
        (
            "<label>x</label><!-- d --><description/>",
            "\n    <!-- d -->\n    <description/>\n    <label>x</label>\n",
        ),
        (
            "\n<label>x</label> <!-- l -->\n<!-- d -->\n<?p d?>\n<description/>\n<!-- end --> <!-- of it -->\n",
            "\n    <!-- d -->\n    <?p d?>\n    <description/>\n    <label>x</label> <!-- l -->\n    <!-- end -->\n    \
             <!-- of it -->\n",
        ),
        (
            " <!-- s -->\n<label>x</label><description/>",
            " <!-- s -->\n    <description/>\n    <label>x</label>\n",
        ),
        // A blank line at the top sets a comment apart.
        (
            "\n<!-- head\n  2 -->\n\n<label>x</label><description/>",
            "\n    <!-- head\n  2 -->\n\n    <description/>\n    <label>x</label>\n",
        ),
        ("<label>x</label> <!-- l -->", "\n    <label>x</label> <!-- l -->\n"),
        ("<!-- alone -->", " <!-- alone -->\n"),
        ("\n<!-- alone -->\n\n<!-- too -->\n", "\n    <!-- alone -->\n    <!-- too -->\n"),
    ] {
        assert_eq!(skill(written), told);
    }
}

#[test]
fn a_comment_to_omnic_precedes_what_it_speaks_of() {
    let allow = "<!-- omnic: allow schema/unknown-field: kept -->";
    for (written, told) in [
        (
            format!("\n<label/> {allow}\n<x/>\n<description/>"),
            format!("\n    <description/>\n    <label/>\n    {allow}\n    <x/>\n"),
        ),
        (
            format!(" {allow}\n\n<!-- y -->\n\n<x/><label/>"),
            format!("\n    <label/>\n    {allow}\n    <!-- y -->\n    <x/>\n"),
        ),
    ] {
        assert_eq!(skill(&written), told);
    }
}

#[test]
fn what_stands_around_the_root_stays_there() {
    let body = format!("<Skill {ROOT}>\n    <label>A</label>\n</Skill>");
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    for (written, told) in [
        (body.clone(), format!("{body}\n")),
        (
            format!("\u{feff}<?xml version='1.0' encoding='utf-8' standalone='yes' ?>{body}"),
            format!("{body}\n"),
        ),
        (
            format!("<!-- a --> <?p?>{body} <!-- b -->\n<!-- c -->"),
            format!("<!-- a -->\n<?p?>\n{body} <!-- b -->\n<!-- c -->\n"),
        ),
        (format!("<!-- licence -->\n\n\n{body}\n\n\n"), format!("<!-- licence -->\n\n{body}\n")),
    ] {
        assert_eq!(formatted(&written), format!("{declaration}{told}"));
    }
    assert!(
        formatted(&format!("<?xml version=\"1.1\"?>{body}")).starts_with("<?xml version=\"1.1\" encoding")
    );
}

#[test]
fn the_first_line_end_decides() {
    let text = format!("<Skill {ROOT}>\r\n<label>a\nb</label>\n</Skill>");
    assert_eq!(
        formatted(&text),
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<Skill {ROOT}>\r\n    <label>a\nb</label>\r\n</Skill>\r\n"
        )
    );
    let text = format!("<Skill {ROOT}>\r<label>a</label>\r</Skill>");
    assert!(!formatted(&text).contains('\r'));
}

#[test]
fn what_cannot_be_formatted_is_named() {
    for (kind, text, at, message) in [
        (Kind::Skill, "<Skill><label></Skill>", 14, "end tag `</Skill>`"),
        (Kind::Skill, "<a:Queue xmlns:a='u'/>", 1, "the root element is `Queue`, not `Skill`"),
        (Kind::Skill, "<Skill> \n text </Skill>", 10, "text directly inside `Skill`"),
        (Kind::Skill, "<Skill><![CDATA[]]></Skill>", 7, "text directly inside `Skill`"),
        (Kind::Skill, "<Skill>&#32;</Skill>", 7, "text directly inside `Skill`"),
        (Kind::Flow, "<Flow/>", 0, "no style is known for Flow"),
    ] {
        let refusal = format(kind, text).expect_err(text);
        assert!(refusal.message.contains(message), "{text}: {}", refusal.message);
        assert_eq!(refusal.span.start, at, "{text}");
        assert!(text.get(refusal.span.range()).is_some(), "{text}");
    }
}
