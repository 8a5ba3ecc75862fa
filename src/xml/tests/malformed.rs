//! What XML and its namespaces forbid, by the part of the grammar that is broken.
//!
//! Each case: the text, what the span of the fault covers, and the message.

use super::{fault, numbered, read};
use crate::source::SyntaxFaultKind;

type Case = (&'static str, &'static str, &'static str);

fn check(cases: &[Case]) {
    for (text, place, message) in cases {
        let fault = fault(text);
        assert_eq!((fault.message().as_str(), &text[fault.span]), (*message, *place), "{text:?}");
        assert!(!fault.help().is_empty() && !fault.help().ends_with('.') && !fault.note().is_empty());
    }
}

#[test]
fn document() {
    check(&[
        ("<!-- only -->", "", "the file has no root element"),
        ("<a/><b/>", "b", "second root element `b`"),
        ("<a></a>\n<a>", "a", "second root element `a`"),
        ("x<a/>", "x", "text before the root element: `x`"),
        ("<a/>\n&amp; \n", "&amp;", "text after the root element: `&amp;`"),
        ("<a/>\u{feff}", "\u{feff}", "text after the root element: `\u{feff}`"),
        ("<![CDATA[]]><a/>", "<![CDATA[]]>", "CDATA section outside the root element"),
        ("<a/><![CDATA[ ]]>", "<![CDATA[ ]]>", "CDATA section outside the root element"),
    ]);
}

#[test]
fn elements() {
    check(&[
        ("<a><b></a>", "</a>", "end tag `</a>` where `</b>` is expected"),
        ("<label>x</Label>", "</Label>", "end tag `</Label>` where `</label>` is expected"),
        ("<a/></a>", "</a>", "end tag `</a>` without a start tag"),
        ("<a><b>", "b", "element `b` is never closed"),
        ("<a>x</a", "</a", "tag `</a` is not closed by `>`"),
        ("<a>x</", "</", "tag `</` is not closed by `>`"),
        ("<a><b>x</b <c/></a>", "</b", "tag `</b` is not closed by `>`"),
        ("<a b='1'", "<a b='1'", "tag `<a b='1'` is not closed by `>`"),
        ("<a>\n<lab\n<c/></a>", "<lab", "tag `<lab` is not closed by `>`"),
        ("<a></a b=\"1\">", "</a b=\"1\">", "end tag `</a>` holds more than its name"),
        ("<a></ a>", "</ a>", "end tag `</a>` holds more than its name"),
        ("<a$b/>", "a$b", "`a$b` is not a valid element name"),
        ("<a\u{d7}/>", "a\u{d7}", "`a\u{d7}` is not a valid element name"),
        ("<a/ >", "/", "unexpected `/` in a tag"),
        ("<a / b='1'/>", "/", "unexpected `/` in a tag"),
    ]);
}

#[test]
fn attributes() {
    check(&[
        ("<a b/>", "b", "attribute `b` has no value"),
        ("<a b='1' c>x</a>", "c", "attribute `c` has no value"),
        ("<a b=1/>", "b=1", "the value of attribute `b` is not in quotes"),
        ("<a b= />", "b= ", "the value of attribute `b` is not in quotes"),
        ("<a b='1'c='2'/>", "c", "no white space before attribute `c`"),
        ("<a b='<'/>", "<", "`<` in the value of attribute `b`"),
        ("<a b=\"x>\n<c d=\"1\"/></a>", "<", "`<` in the value of attribute `b`"),
        ("<a b=\"x", "b=\"x", "the value of attribute `b` has no closing quote"),
        ("<a b='1' b='1'/>", "b", "attribute `b` is there twice"),
        ("<a xmlns='u' xmlns='v'/>", "xmlns", "attribute `xmlns` is there twice"),
        ("<a 1b='1'/>", "1b='1'", "`1b` is not a valid attribute name"),
        ("<a b%='1'/>", "b%='1'", "`b%='1'` is not a valid attribute name"),
        ("<a 'b'/>", "'b'", "unexpected `\\'` in a tag"),
        ("<a b='&nope;'/>", "&nope;", "entity `&nope;` is not defined"),
        ("<a b='1 & 2'/>", "&", "unescaped `&` in `1 & 2`"),
    ]);
    let many = numbered(30, |n| format!(" a{n}=''"));
    let fault = fault(&format!("<a{many} a7=''/>"));
    assert_eq!(fault.message(), "attribute `a7` is there twice");
}

#[test]
fn namespaces() {
    check(&[
        ("<p:a/>", "p:a", "prefix `p` is not declared"),
        ("<a><b xmlns:p='u'/><p:c/></a>", "p:c", "prefix `p` is not declared"),
        ("<a xsi:nil='true'/>", "xsi:nil", "prefix `xsi` is not declared"),
        ("<a:b:c xmlns:a='u'/>", "a:b:c", "misplaced `:` in the name `a:b:c`"),
        ("<:a/>", ":a", "misplaced `:` in the name `:a`"),
        ("<a b:='1'/>", "b:", "misplaced `:` in the name `b:`"),
        ("<a xmlns:='u'/>", "xmlns:", "misplaced `:` in the name `xmlns:`"),
        ("<a xmlns:p=''/>", "xmlns:p=''", "prefix `p` is declared with an empty namespace"),
        ("<a xmlns:xmlns='u'/>", "xmlns:xmlns='u'", "prefix `xmlns` is reserved"),
        ("<xmlns:a/>", "xmlns:a", "prefix `xmlns` is reserved"),
        ("<a xmlns:xml='u'/>", "xmlns:xml='u'", "prefix `xml` cannot have this namespace"),
        (
            "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
            "xmlns='http://www.w3.org/2000/xmlns/'",
            "a reserved namespace cannot be the default namespace",
        ),
        (
            "<a xmlns:p='u' xmlns:q='&#117;' p:x='' q:x=''/>",
            "q:x",
            "attributes `p:x` and `q:x` have the same name in the same namespace",
        ),
    ]);
    read("<a xmlns:p='u' xmlns:q='v' x='' p:x='' q:x='' xml:lang='en'><p:b xmlns:p='w'/><p:b/></a>");
    read("<a xmlns='u'><b xmlns=''/></a>");
}

#[test]
fn text_and_references() {
    check(&[
        ("<a>R & D</a>", "&", "unescaped `&` in `R & D`"),
        ("<a>AT&T</a>", "&", "unescaped `&` in `AT&T`"),
        ("<a>&</a>", "&", "unescaped `&` in `&`"),
        ("<a>& ;</a>", "&", "unescaped `&` in `& ;`"),
        ("<a>1 &lt 2</a>", "&", "reference `&lt` has no semicolon"),
        ("<a>&nbsp;</a>", "&nbsp;", "entity `&nbsp;` is not defined"),
        ("<a>&AMP;</a>", "&AMP;", "entity `&AMP;` is not defined"),
        ("<a>&#;</a>", "&#;", "`&#;` is not a valid character reference"),
        ("<a>&#X41;</a>", "&#X41;", "`&#X41;` is not a valid character reference"),
        ("<a>&#12a;</a>", "&#12a;", "`&#12a;` is not a valid character reference"),
        ("<a>&#0;</a>", "&#0;", "`&#0;` stands for a character that XML forbids"),
        ("<a>&#xD800;</a>", "&#xD800;", "`&#xD800;` stands for a character that XML forbids"),
        (
            "<a>&#99999999999;</a>",
            "&#99999999999;",
            "`&#99999999999;` stands for a character that XML forbids",
        ),
        ("<a>a ]]> b</a>", "]]>", "`]]>` outside a CDATA section"),
        ("<a>1 < 2</a>", "<", "`<` in text"),
        ("<a><1></a>", "<", "`<` in text"),
        ("<a><", "<", "`<` in text"),
        ("<a>\u{1}</a>", "\u{1}", "character U+0001 is forbidden in XML"),
        ("<a b='\u{ffff}'/>", "\u{ffff}", "character U+FFFF is forbidden in XML"),
    ]);
    read("<a>&#9;&#x10FFFF; ]] > ]]&gt; > \u{7f}\u{85}\u{fffd}</a>");
}

#[test]
fn comments_sections_and_instructions() {
    check(&[
        ("<a><!-- a -- b --></a>", "--", "`--` inside a comment"),
        ("<a><!-- a ---></a>", "--", "`--` inside a comment"),
        ("<a/><!-->", "<!--", "comment is not closed by `-->`"),
        ("<a><!-- </a>", "<!--", "comment is not closed by `-->`"),
        ("<a><![CDATA[ </a>", "<![CDATA[", "CDATA section is not closed by `]]>`"),
        ("<a><![cdata[x]]></a>", "<", "`<![cdata[x]]` begins no markup that is allowed here"),
        ("<a><!ELEMENT x></a>", "<", "`<!ELEMENT` begins no markup that is allowed here"),
        ("<a><?p </a>", "<?", "processing instruction is not closed by `?>`"),
        ("<a><?></a>", "<", "`<?` begins no markup that is allowed here"),
        ("<a><? p?></a>", "", "`` is not a valid name of a processing instruction"),
        ("<a><?1?></a>", "1", "`1` is not a valid name of a processing instruction"),
        ("<a><?p:q?></a>", "p:q", "`p:q` is not a valid name of a processing instruction"),
        ("<?XML version='1.0'?><a/>", "XML", "processing instruction name `XML` is reserved"),
    ]);
    read(
        "<!----><?p?><a><!-- - > <a> & --><?xml-stylesheet href='x'?><![CDATA[<&]]]]><![CDATA[>]]></a><!--é-->",
    );
}

#[test]
fn declaration() {
    let late = "the XML declaration is not at the beginning of the file";
    check(&[
        ("\n<?xml version='1.0'?><a/>", "xml", late),
        ("<a/><?xml version='1.0'?>", "xml", late),
        ("<?xml?><a/>", "<?xml?>", "the XML declaration has no version"),
        ("<?xml encoding='UTF-8'?><a/>", "encoding", "the XML declaration has no version"),
        ("<?xml version='2.0'?><a/>", "2.0", "`2.0` is not a version of XML 1"),
        ("<?xml version='1.'?><a/>", "1.", "`1.` is not a version of XML 1"),
        ("<?xml version='1.0' encoding=''?><a/>", "", "`` is not the name of an encoding"),
        (
            "<?xml version='1.0' standalone='YES'?><a/>",
            "YES",
            "`standalone` in the XML declaration is `YES`, neither `yes` nor `no`",
        ),
        (
            "<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>",
            "encoding",
            "`encoding` is not expected here in the XML declaration",
        ),
        ("<?xml version='1.0' x='1'?><a/>", "x", "`x` is not expected here in the XML declaration"),
        (
            "<?xml version='1.0'encoding='UTF-8'?><a/>",
            "encoding",
            "`encoding` is not expected here in the XML declaration",
        ),
        ("<?xml version=1.0?><a/>", "version", "the XML declaration is malformed"),
        ("<?xml version='1.0\"?><a/>", "version", "the XML declaration is malformed"),
        ("<?xml version='1.0' ??><a/>", "?", "the XML declaration is malformed"),
    ]);
    read("<?xml version = \"1.0\"\n encoding='utf-8' standalone='yes' ?><a/>");
    read("\u{feff}<?xml version='1.1'?><a/>");
}

#[test]
fn related_places() {
    for (text, place, label) in [
        ("<a>\n<b></a>", "b", "opened here"),
        ("<a x='' x=''/>", "x", "first used here"),
        ("<a/><b/>", "a", "first root element"),
    ] {
        let (span, found) = fault(text).related().unwrap();
        assert_eq!((&text[span], found), (place, label));
    }
    assert_eq!(fault("<a>").related(), None);
}

#[test]
fn help_fits_the_case() {
    for (text, help) in [
        ("<a><b></a>", "write `</b>` before `</a>`"),
        ("<a></A>", "write `</a>`; upper and lower case are not the same"),
        ("<a></b>", "write `</a>`, or remove the end tag"),
        ("<a>&nbsp;</a>", "write `&#160;` or the character itself; `&nbsp;` is defined in HTML, not in XML"),
    ] {
        assert_eq!(fault(text).help(), help);
    }
}

#[test]
fn precedence() {
    let kind = |text: &str| match fault(text).kind {
        SyntaxFaultKind::Doctype => "doctype",
        SyntaxFaultKind::LimitExceeded(_) => "limit",
        SyntaxFaultKind::NotXml(_) => "not-xml",
        SyntaxFaultKind::NotWellFormed(_) => "not-well-formed",
        _ => "other",
    };
    let deep = "<a>".repeat(200);
    for (text, expected) in [
        ("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "doctype"),
        ("<a><!DOCTYPE a></a>", "doctype"),
        ("<!doctype a><a/>", "doctype"),
        ("<a b=1 & </b> <!DOCTYPE a>", "doctype"),
        ("<a b='><!DOCTYPE a>", "doctype"),
        ("<a><b></a><!-- <!DOCTYPE a> --><?p <!DOCTYPE a>?>", "not-well-formed"),
        ("<a><b><![CDATA[<!DOCTYPE a>]]></a>", "not-well-formed"),
        ("<a><!-- <!DOCTYPE a>", "not-well-formed"),
        ("<!DOCTYPE html><html/>", "not-xml"),
        ("<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><a/>", "not-xml"),
        ("<!DOCTYPE html-like><a/>", "doctype"),
        ("<!-- x --><HTML><p><b></html>", "not-xml"),
        (deep.as_str(), "limit"),
        (&format!("x & {deep}"), "limit"),
        (&format!("{deep}<!DOCTYPE a>"), "limit"),
    ] {
        assert_eq!(kind(text), expected, "{text:?}");
    }
    read("<a><html/><!-- <!DOCTYPE a> --></a>");
}
