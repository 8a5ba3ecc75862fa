use std::fmt::Write as _;

use proptest::prelude::*;

use super::csv::Csv;
use super::json::Json;
use super::sql::{Dump, Sql};
use super::window::Window;
use super::yaml::Yaml;
use super::{Event, Events};
use crate::source::Span;

/// The events of a file and their places, one a line; the fault that ends them comes last.
fn told(events: &mut dyn Events, text: &str) -> String {
    let mut out = String::new();
    loop {
        match events.next() {
            Ok((Event::End, span)) => {
                let _ = writeln!(out, "end {}", span.start);
                return out;
            }
            Ok((event, span)) => {
                let _ = writeln!(out, "{event:?} <{}>", &text[span]);
            }
            Err(fault) => {
                let _ = writeln!(out, "{}..{} {}", fault.span.start, fault.span.end, fault.message);
                return out;
            }
        }
    }
}

fn json(text: &str) -> String {
    told(&mut Json::new(Window::whole(text)), text)
}

fn yaml(text: &str) -> String {
    told(&mut Yaml::new(text), text)
}

fn in_blocks(text: &str, block: usize) -> String {
    told(&mut Json::new(Window::in_blocks(Box::new(text.as_bytes()), block)), text)
}

#[test]
fn json_has_places() {
    let text = "\u{feff} { \"a\\u00e9\" : [1, -2.5e3 ,\"x\\\"\",null,true] , \"b\":{}}\n";
    assert_eq!(
        json(text),
        "Object <{>\nKey(\"aé\") <\"a\\u00e9\">\nList <[>\nScalar(Number(\"1\")) <1>\n\
         Scalar(Number(\"-2.5e3\")) <-2.5e3>\nScalar(Text(\"x\\\"\")) <\"x\\\"\">\nScalar(Null) <null>\n\
         Scalar(Bool(true)) <true>\nEndList <]>\nKey(\"b\") <\"b\">\nObject <{>\nEndObject <}>\nEndObject <}>\n\
         end 57\n"
    );
}

#[test]
fn faults_of_json_have_places() {
    for (text, last) in [
        ("{\"a\" 1}", "5..6 a `:` must follow the key, not `1`"),
        ("[1 2]", "3..4 a `,` or `]` must follow a value of a list, not `2`"),
        ("{\"a\":1,}", "7..8 nothing follows the comma"),
        ("[\"a", "3..3 the file ends inside a text"),
        ("[1] x", "4..5 something follows the end of the value"),
        ("", "0..0 the file ends in the middle of a value"),
        ("[tru]", "4..5 `]` begins no value"),
    ] {
        let told = json(text);
        assert_eq!(told.lines().last(), Some(last), "{text}");
    }
    let deep = "[".repeat(40);
    assert!(json(&deep).ends_with("32..33 lists and objects lie more than 32 deep in each other\n"));
}

#[test]
fn yaml_has_the_events_of_json() {
    let text =
        "\u{feff}# é\na: &x\n  - ~\n  - \"1\"\n  - .5\nb: *x\nc: 'it''s'\nd: |\n  two\n  lines\ne: {}\n";
    assert_eq!(
        yaml(text),
        "Object <>\nKey(\"a\") <a>\nList <&x\n  >\nScalar(Null) <~>\nScalar(Text(\"1\")) <\"1\">\nScalar(Number(\".5\")) <.5>\n\
         EndList <>\nKey(\"b\") <b>\nList <*x>\nScalar(Null) <*x>\nScalar(Text(\"1\")) <*x>\nScalar(Number(\".5\")) <*x>\n\
         EndList <*x>\nKey(\"c\") <c>\nScalar(Text(\"it's\")) <'it''s'>\nKey(\"d\") <d>\n\
         Scalar(Text(\"two\\nlines\\n\")) <two\n  lines>\nKey(\"e\") <e>\nObject <{>\nEndObject <}>\nEndObject <>\n\
         end 77\n"
    );
}

#[test]
fn faults_of_yaml_have_places() {
    for (text, last) in [
        ("a: 1\n---\nb: 2\n", "5..8 a second document begins here"),
        ("a: &x [*x]\n", "7..9 this alias names what has not ended yet"),
        ("? [a]\n: b\n", "2..3 a key must be a text, not a list or object"),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", "18..20 `<<` merges nothing: it is no part of YAML 1.2"),
    ] {
        let told = yaml(text);
        assert_eq!(told.lines().last(), Some(last), "{text}");
    }
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..9 {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        let _ = writeln!(bomb, "a{level}: &a{level} [{items}]");
    }
    assert!(yaml(&bomb).contains("aliases stand for more than 1000000 values"));
}

/// The rows of a CSV file: each field with its place.
fn rows(csv: &mut Csv<'_>, text: &str) -> Result<Vec<Vec<(String, String)>>, String> {
    let mut rows = Vec::new();
    while csv.next().map_err(|fault| format!("{}: {}", fault.span.start, fault.message))? {
        let fields = (0..csv.len()).map(|at| {
            let (value, span) = csv.field(at);
            (value.to_owned(), text[span].to_owned())
        });
        rows.push(fields.collect());
    }
    Ok(rows)
}

#[test]
fn csv_has_places() {
    let text = "\u{feff}Name,Label\r\n\r\n\"a \"\"b\"\"\",é\r\n\"two\nlines\",\n";
    let fields = |fields: &[(&str, &str)]| -> Vec<(String, String)> {
        fields.iter().map(|(value, raw)| ((*value).to_owned(), (*raw).to_owned())).collect()
    };
    assert_eq!(
        rows(&mut Csv::new(Window::whole(text)), text),
        Ok(vec![
            fields(&[("Name", "Name"), ("Label", "Label")]),
            fields(&[("a \"b\"", "\"a \"\"b\"\"\""), ("é", "é")]),
            fields(&[("two\nlines", "\"two\nlines\""), ("", "")]),
        ])
    );
    let cut = "A\n\"x,y\n";
    assert_eq!(
        rows(&mut Csv::new(Window::whole(cut)), cut),
        Err("2: the file ends inside a text that begins here".to_owned())
    );
    let semicolons = "A;B\n1;2,5\n";
    let found = rows(&mut Csv::new(Window::whole(semicolons)), semicolons).expect("no fault");
    assert_eq!(found[1], fields(&[("1", "1"), ("2,5", "2,5")]));
}

#[test]
fn dumps_have_places() {
    let text = "\u{feff}BEGIN TRANSACTION;\n-- a ; comment\nCREATE TABLE \"Case\" (id VARCHAR(255) NOT NULL, \"Subject\" VARCHAR(255), PRIMARY KEY (id));\n\
                INSERT INTO \"Case\" VALUES('Case-1','it''s; é\nx',-1.5,NULL,char(10));\nCOMMIT;\n";
    let mut dump = Dump::new(text);
    let table = dump.next().expect("no fault").expect("a table");
    let columns = vec!["id".to_owned(), "Subject".to_owned()];
    assert_eq!(table, Sql::Table { name: "Case".to_owned(), columns });
    let Some(Sql::Rows { table, span, rows, .. }) = dump.next().expect("no fault") else { panic!("rows") };
    assert_eq!((&*table, &text[span]), ("Case", "\"Case\""));
    let told: Vec<String> =
        rows[0].values.iter().map(|(value, span)| format!("{value:?} <{}>", &text[*span])).collect();
    assert_eq!(
        told[..4],
        [
            "Text(\"Case-1\") <'Case-1'>",
            "Text(\"it's; é\\nx\") <'it''s; é\nx'>",
            "Number(\"-1.5\") <-1.5>",
            "Null <NULL>"
        ]
    );
    assert!(told[4].starts_with("Computed"));
    assert_eq!(dump.next().expect("no fault"), None);
    let fault = Dump::new("INSERT INTO a VALUES('x);").next().expect_err("cut off");
    assert_eq!(fault.span, Span::new(21, 22));
}

#[test]
fn a_long_chain_of_operators_is_a_fault() {
    let text = format!("INSERT INTO a VALUES({},'b');", vec!["'a'"; 100_000].join("||"));
    let fault = Dump::new(&text).next().expect_err("no value of a dump");
    assert_eq!(fault.message, "this value has more than 100 operators");
}

fn value() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        "[ -~é😀\\n\"\\\\]{0,12}".prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(serde_json::Value::from),
            prop::collection::btree_map("[a-zé\"]{0,6}", inner, 0..6)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn the_size_of_the_pieces_does_not_show(value in value(), block in 1_usize..40, pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let text = text.expect("a value is JSON");
        prop_assert_eq!(in_blocks(&text, block), json(&text));
    }

    #[test]
    fn nor_does_it_in_broken_files(text in "[\\[\\]{}:,\"\\\\ntrue0-9. é]{0,30}", block in 1_usize..40) {
        prop_assert_eq!(in_blocks(&text, block), json(&text));
    }

    #[test]
    fn json_is_yaml(value in value()) {
        let text = serde_json::to_string(&value).expect("a value is JSON");
        let events = |text: String| -> Vec<String> {
            text.lines().map(|line| line.split(" <").next().unwrap_or_default().to_owned()).collect()
        };
        prop_assert_eq!(events(yaml(&text)), events(json(&text)));
    }

    #[test]
    fn csv_in_pieces_is_the_same(text in "[a,\"\\n\\ré;]{0,40}", block in 1_usize..20) {
        let whole = rows(&mut Csv::new(Window::whole(&text)), &text);
        let pieces = rows(&mut Csv::new(Window::in_blocks(Box::new(text.as_bytes()), block)), &text);
        prop_assert_eq!(whole, pieces);
    }

    #[test]
    fn no_text_stops_a_reader(text in "\\PC{0,60}|[{}\\[\\]:,\\-\"'&*!|>\\n #a0]{0,60}|(INSERT INTO|VALUES|CREATE TABLE|[ ('\",);a0\\-\\n])*") {
        json(&text);
        yaml(&text);
        let _ = rows(&mut Csv::new(Window::whole(&text)), &text);
        let mut dump = Dump::new(&text);
        while let Ok(Some(_)) = dump.next() {}
    }
}
