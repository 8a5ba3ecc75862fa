//! Rules over texts: what is found, what is left, and what is told.

use proptest::prelude::*;

use super::javascript::translate;
use super::pattern::{compile, replace_all};
use super::*;

fn place() -> Place {
    Place { file: "sfdx-project.json".into(), line: 3, column: 5 }
}

fn rule(files: Files, find: Find, with: With) -> Rule {
    Rule { place: place(), files: vec![files], find, with, when: Vec::new(), allow_unset: false }
}

fn text_rule(files: Files) -> Rule {
    rule(files, Find::Text("OLD".to_owned()), With::Text("new".to_owned()))
}

fn set(rules: &[Rule], values: &Values) -> Replacements {
    Replacements::new(rules.iter().map(|rule| (Base::Below("".into()), rule)), values).unwrap()
}

fn applied(rules: &[Rule], path: &str, text: &str) -> String {
    let replaced = set(rules, &Values::default()).apply(path, text.as_bytes().to_vec()).unwrap();
    String::from_utf8(replaced.bytes).unwrap()
}

fn js(pattern: &str, text: &str) -> String {
    replace_all(&compile(pattern).unwrap(), text, "-").0
}

#[test]
fn paths_are_those_of_the_project() {
    let named = |name: &str| Files::Named(name.to_owned());
    let glob = |glob: &str| Files::AnyFolder(glob.to_owned());
    let below = |glob: &str| Files::Glob(glob.to_owned());
    let path = "force-app/main/default/classes/A.cls";
    for (files, expected) in [
        (named("force-app/main/default/classes/A.cls"), true),
        (named("./force-app/main/default/classes/A.cls"), true),
        (named("classes/A.cls"), true),
        (named("/classes/A.cls"), true),
        (named("asses/A.cls"), false),
        (named("A.cls-meta.xml"), false),
        (glob("force-app/**/*.cls"), true),
        (glob("classes/*"), true),
        (glob("**/classes/**"), true),
        (glob("*.{cls,trigger}"), true),
        (glob("main/*.cls"), false),
        (below("classes/*"), false),
        (below("force-app"), true),
        (below("force-app/**/[AB].cls"), true),
    ] {
        let set = set(&[text_rule(files.clone())], &Values::default());
        assert_eq!(set.concern(path), expected, "{files:?}");
    }
    let rules = [text_rule(below("force-app/x"))];
    let inner = Replacements::new([(Base::Below("sub".into()), &rules[0])], &Values::default()).unwrap();
    assert!(inner.concern("sub/force-app/x/y") && !inner.concern("force-app/x/y"));
    let above =
        Replacements::new([(Base::Above("force-app/".into()), &rules[0])], &Values::default()).unwrap();
    assert!(above.concern("x/y") && !above.concern("force-app/x/y"));
}

#[test]
fn rules_follow_each_other() {
    let files = || Files::AnyFolder("*.txt".to_owned());
    let text = |from: &str, to: &str| rule(files(), Find::Text(from.to_owned()), With::Text(to.to_owned()));
    assert_eq!(applied(&[text("a", "b"), text("b", "c")], "x.txt", "ab"), "cc");
    assert_eq!(applied(&[text("b", "c"), text("a", "b")], "x.txt", "ab"), "bc");
    // A value is put in as it is.
    assert_eq!(applied(&[text("a", "$&$1\\1$$")], "x.txt", "a"), "$&$1\\1$$");
    let pattern = rule(files(), Find::Pattern("(a)+".to_owned()), With::Text("$1$$".to_owned()));
    assert_eq!(applied(&[pattern], "x.txt", "baab"), "b$1$$b");
}

#[test]
fn patterns_are_those_of_javascript() {
    // Each was run by node as text.replace(new RegExp(pattern, 'g'), '-').
    for (pattern, text, expected) in [
        ("a*", "baaac", "-b--c-"),
        ("^", "ab", "-ab"),
        ("$", "ab", "ab-"),
        ("(?<n>a)|b", "abc", "--c"),
        (r"\d+", "1 ٣", "- ٣"),
        (r"\w", "aé_", "-é-"),
        (r"\bx\b", "x éx xx", "- é- xx"),
        (r"\s", "a\u{feff}b\u{a0}c\u{85}", "a-b-c\u{85}"),
        (r"[\s\S]", "a\n", "--"),
        (r"[^]", "a\n", "--"),
        ("[]", "a", "a"),
        ("{{name}}", "{{name}} {name}", "- {name}"),
        ("a{2}", "aaa", "-a"),
        ("a{,2}", "a{,2}", "-"),
        ("a{1,}", "aaa", "-"),
        ("]}", "]}", "-"),
        ("[[&~-]", "[&~-a", "----a"),
        (r"[\w-]", "a-b", "---"),
        (r"[a-c\]]", "abc]d", "----d"),
        (r"\/\-\@", "/-@", "-"),
        (r"\x41\u0042\cJ\0", "AB\n\0", "-"),
        (r"\ud83d\ude00", "😀", "-"),
        (r"\A\z", "Az", "-"),
        (".", "a\rb\u{2028}", "-\r-\u{2028}"),
        ("a+?b", "aab", "-"),
        ("#a b", "#a b", "-"),
        ("é", "é", "-"),
    ] {
        assert_eq!(js(pattern, text), expected, "{pattern}");
    }
}

#[test]
fn what_cannot_be_said_is_a_fault() {
    for (pattern, reason) in [
        ("a(?=b)", "looks ahead"),
        ("a(?!b)", "looks ahead"),
        ("(?<=a)b", "looks behind"),
        ("(?<!a)b", "looks behind"),
        (r"(a)\1", "refers back"),
        (r"(?<n>a)\k<n>", "refers back"),
        (r"\p{L}", "property"),
        (r"\u{41}", "flag"),
        (r"\ud83d", "half a character"),
        ("(?i:a)", "other than"),
        ("[a", "no `]`"),
        ("[b-a]", "wrong way round"),
        ("a\\", "ends in a backslash"),
        ("(", "unclosed group"),
        ("*", "repetition"),
        ("(?:a{1000}){1000}", "too large"),
    ] {
        let fault = pattern_fault(pattern).unwrap_or_default();
        assert!(fault.contains(reason) && fault.contains(pattern), "{pattern}: {fault}");
    }
    for glob in ["+(a|b)", "!(a)", "f{1..3}", "[a"] {
        assert!(glob_fault(glob).is_some(), "{glob}");
    }
}

#[test]
fn values_are_found_and_never_told() {
    let env = |name: &str| {
        rule(Files::AnyFolder("*".to_owned()), Find::Text("OLD".to_owned()), With::Env(name.to_owned()))
    };
    let mut values = Values::default();
    values.set_env("TOKEN", Ok("s3cr<t".to_owned()));
    values.set_file("v.txt", Ok("\u{feff} from a file \n\n".to_owned()));
    values.set_file("empty.txt", Ok(" \n".to_owned()));
    values.set_file("gone.txt", Err("no such file".to_owned()));
    let from = |path: &str| Rule { with: With::File(path.to_owned()), ..env("") };
    let unset = Rule { allow_unset: true, ..env("NOPE") };
    let rules =
        [env("TOKEN"), env("NOPE"), unset.clone(), from("v.txt"), from("empty.txt"), from("gone.txt")];
    let all = set(&rules, &values);
    let told = |at: usize| {
        let missing = set(&rules[at..=at], &values);
        missing.apply("a/b.txt", b"OLD".to_vec()).unwrap_err().to_string()
    };
    assert!(
        told(1).starts_with("sfdx-project.json:3:5: the environment variable NOPE is not set"),
        "{}",
        told(1)
    );
    assert!(told(4).contains("empty.txt is empty") && told(5).contains("no such file"), "{}", told(5));
    assert!(!format!("{values:?}{all:?}").contains("s3cr"));

    let file = set(&[from("v.txt")], &values).apply("a.txt", b"[OLD]".to_vec()).unwrap();
    assert_eq!(file.bytes, b"[from a file]");
    assert_eq!(set(&[unset], &values).apply("a.txt", b"[OLD]".to_vec()).unwrap().bytes, b"[]");

    // The value makes no XML of what was XML.
    let secret = set(&rules[..1], &values);
    let queue = b"<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\">OLD</Queue>";
    let broken = secret.apply("Q.queue", queue.to_vec()).unwrap_err().to_string();
    assert!(broken.contains("Q.queue") && broken.contains("the variable TOKEN"), "{broken}");
    assert!(!broken.contains("s3cr"), "{broken}");
    let already = b"<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\">OLD";
    let already_broken = secret.apply("Q.queue", already.to_vec()).unwrap();
    assert_eq!((&already_broken.bytes[..], already_broken.skipped), (&already[..], Some(Skip::NotXml)));
    // Content is what it is, even if it could be read as XML before.
    for path in ["staticresources/App/index.html", "pages/P.page", "lwc/tile/tile.svg"] {
        let page = secret.apply(path, b"<p>OLD</p>".to_vec()).unwrap();
        assert_eq!((page.bytes.as_slice(), page.skipped), (b"<p>s3cr<t</p>".as_slice(), None), "{path}");
    }
    let plain = secret.apply("a.txt", b"1 < 2 OLD".to_vec()).unwrap();
    assert_eq!(plain.bytes, b"1 < 2 s3cr<t");

    let tally = Tally::default();
    tally.note("a.txt", &plain);
    let report = secret.applied(&tally);
    assert_eq!(report.len(), 1);
    assert_eq!((report[0].origin.clone(), report[0].files["a.txt"]), (Origin::Env("TOKEN".to_owned()), 1));
    assert_eq!(report[0].hash.len(), 12);
    assert!(!format!("{report:?}").contains("s3cr"));
}

#[test]
fn conditions_are_all_of_them() {
    let condition =
        |variable: &str, value: &str| Condition { variable: variable.into(), value: value.into() };
    let mut values = Values::default();
    values.set_env("STAGE", Ok("uat".to_owned()));
    for (when, active) in [
        (vec![], true),
        (vec![condition("STAGE", "uat")], true),
        (vec![condition("STAGE", "UAT")], false),
        (vec![condition("STAGE", "uat"), condition("OTHER", "")], false),
    ] {
        let rule = Rule { when, ..text_rule(Files::AnyFolder("*".to_owned())) };
        assert_eq!(!set(&[rule], &values).is_empty(), active);
    }
}

#[test]
fn what_is_no_text_is_left() {
    let rules = [text_rule(Files::Named("logo.png".to_owned())), text_rule(Files::AnyFolder("*".to_owned()))];
    let set = set(&rules, &Values::default());
    let tally = Tally::default();
    for (path, bytes) in [
        ("logo.png", b"OLD\0".as_slice()),
        ("other.png", b"OLD\xff"),
        ("a.cls", b"OLD\xfc"),
        ("b.xml", b"\xff\xfeO\0L\0D\0"),
    ] {
        let replaced = set.apply(path, bytes.to_vec()).unwrap();
        assert_eq!(replaced.bytes, bytes, "{path}");
        tally.note(path, &replaced);
    }
    let notes = set.skipped(&tally);
    assert_eq!(notes.len(), 3, "{notes:#?}");
    assert!(
        notes[0].contains("a.cls: it is not UTF-8") && notes[2].contains("logo.png: it is no text"),
        "{notes:#?}"
    );
}

#[test]
fn rules_that_find_nothing_are_told() {
    let rules = [
        text_rule(Files::AnyFolder("classes/*".to_owned())),
        text_rule(Files::AnyFolder("lwc/**".to_owned())),
    ];
    let set = set(&rules, &Values::default());
    let tally = Tally::default();
    for path in ["classes/A.cls", "classes/B.cls"] {
        tally.note(path, &set.apply(path, b"class".to_vec()).unwrap());
    }
    let unused: Vec<String> = set.unused(&tally, true).iter().map(ToString::to_string).collect();
    assert_eq!(unused.len(), 2);
    assert!(unused[0].contains("`OLD` is in none of its 2 files"), "{unused:#?}");
    assert!(unused[1].contains("no packed file"), "{unused:#?}");
    assert_eq!(set.unused(&tally, false).len(), 1);
    tally.note("lwc/c/c.js", &set.apply("lwc/c/c.js", b"OLD".to_vec()).unwrap());
    assert_eq!(set.unused(&tally, true).len(), 1);
}

#[test]
fn fields_are_read_as_xml() {
    let field = |path: &str, value: Option<&str>| Rule {
        files: Vec::new(),
        ..rule(
            Files::Named(String::new()),
            Find::Field { path: FieldPath::parse(path).unwrap(), value: value.map(str::to_owned) },
            With::Text("a&b".to_owned()),
        )
    };
    let text = "<?xml version=\"1.0\"?>\r\n<Queue>\r\n <!-- user -->\r\n <queueMembers><users><user> x@y </user>\
                <user><![CDATA[z]]></user><user/></users></queueMembers><name>x@y</name></Queue>";
    let done = |rule: Rule, path: &str| applied(&[rule], path, text);
    assert_eq!(
        done(field("Queue.queueMembers.users.user", None), "q/A.queue-meta.xml"),
        text.replace("> x@y <", "> a&amp;b <").replace("<![CDATA[z]]>", "a&amp;b")
    );
    assert_eq!(
        done(field("Queue.queueMembers.users.user", Some("x@y")), "queues/A.queue"),
        text.replace("> x@y <", "> a&amp;b <")
    );
    assert_eq!(done(field("Queue.name", Some("x")), "A.queue"), text);
    assert_eq!(done(field("Queue.name", None), "A.skill"), text);
    for (path, reason) in [
        ("Queue", "write it as"),
        ("Queue..name", "write it as"),
        ("Queu.name", "did you mean `Queue`?"),
        ("Queue.nam", "did you mean `name`?"),
        ("Queue.queueMembers", "has fields"),
        ("Queue.name.x", "nothing inside a value"),
    ] {
        let fault = FieldPath::parse(path).unwrap_err().to_string();
        assert!(fault.contains(reason), "{fault}");
    }
    // Types of which only some fields are known.
    FieldPath::parse("Profile.custom").unwrap();
    FieldPath::parse("ApexClass.status").unwrap();
}

#[test]
fn entries_of_a_project_file() {
    let read = |text: &str| {
        let text = format!("{{\"replacements\":\n{text}}}");
        let raw: std::collections::BTreeMap<String, &serde_json::value::RawValue> =
            serde_json::from_str(&text).unwrap();
        declared(&text, "p.json", raw["replacements"])
    };
    let declared = read(
        r#"[{"filename": "a", "stringToReplace": "x", "replaceWithEnv": "E", "allowUnsetEnvVariable": true,
 "replaceWhenEnv": [{"env": "S", "value": true}]}, {"glob": "g/**", "regexToReplace": "a|b", "replaceWithFile": "f"}]"#,
    );
    assert_eq!(declared.faults, []);
    let [first, second] = &declared.rules[..] else { panic!("{declared:?}") };
    assert_eq!((first.place.line, first.place.column, second.place.line, second.place.column), (2, 2, 3, 52));
    assert_eq!(first.files, [Files::Named("a".into())]);
    assert_eq!((&first.find, &first.with), (&Find::Text("x".into()), &With::Env("E".into())));
    assert_eq!(first.when, [Condition { variable: "S".into(), value: "true".into() }]);
    assert!(first.allow_unset && !second.allow_unset);
    assert_eq!(second.files, [Files::AnyFolder("g/**".into())]);
    assert_eq!((&second.find, &second.with), (&Find::Pattern("a|b".into()), &With::File("f".into())));

    for (text, place, reason) in [
        ("{}", (2, 1), "no array"),
        ("[7]", (2, 2), "is an object"),
        (r#"[{"stringToReplace": "x", "replaceWithEnv": "E"}]"#, (2, 2), "`filename` or `glob`"),
        (r#"[{"glob": "a", "replaceWithEnv": "E"}]"#, (2, 2), "`stringToReplace` or `regexToReplace`"),
        (r#"[{"glob": "a", "stringToReplace": "x"}]"#, (2, 2), "`replaceWithEnv` or `replaceWithFile`"),
        (
            r#"[{"glob": "a", "stringToReplace": "x", "regexToReplace": "y", "replaceWithEnv": "E"}]"#,
            (2, 2),
            "both",
        ),
        (r#"[{"glob": "a", "stringToReplace": "", "replaceWithEnv": "E"}]"#, (2, 35), "is empty"),
        (r#"[{"glob": 7, "stringToReplace": "x", "replaceWithEnv": "E"}]"#, (2, 11), "is no text"),
        (r#"[{"glob": "+(a)", "stringToReplace": "x", "replaceWithEnv": "E"}]"#, (2, 11), "extended group"),
        (r#"[{"glob": "a", "regexToReplace": "(?=x)", "replaceWithEnv": "E"}]"#, (2, 34), "looks ahead"),
        (
            r#"[{"glob": "a", "stringToReplace": "x", "replaceWithEnv": "E", "replaceWhenEnv": [{"env": "S"}]}]"#,
            (2, 82),
            "`env` and `value`",
        ),
        (
            r#"[{"glob": "a", "stringToReplace": "x", "replaceWithEnv": "E", "allowUnsetEnvVariable": 1}]"#,
            (2, 88),
            "neither true nor false",
        ),
    ] {
        let declared = read(text);
        assert!(declared.rules.is_empty(), "{text}");
        let [fault] = &declared.faults[..] else { panic!("{text}: {declared:?}") };
        assert_eq!((fault.place.line, fault.place.column), place, "{text}");
        assert!(fault.message.contains(reason), "{text}: {fault}");
    }
}

proptest! {
    #[test]
    fn a_file_without_a_match_keeps_its_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200), path in "[a-z/.]{1,20}") {
        let absent = rule(
            Files::AnyFolder("*".to_owned()),
            Find::Text("\u{10fffe}not there".to_owned()),
            With::Text("x".to_owned()),
        );
        let elsewhere = text_rule(Files::Named("NOWHERE/X".to_owned()));
        let set = set(&[absent, elsewhere], &Values::default());
        prop_assert_eq!(set.apply(&path, bytes.clone()).unwrap().bytes, bytes);
    }

    #[test]
    fn any_pattern_is_translated_or_refused(pattern in r"[a-c\\\[\]\^\-(){}?*+|.,0-9dswbpuxk<>=!:&~ é]{0,12}") {
        if let Ok(translated) = translate(&pattern) {
            // What is no pattern there either is refused by the library.
            let _ = regex::Regex::new(&translated);
        }
        let _ = pattern_fault(&pattern);
    }

    #[test]
    fn a_literal_text_is_its_own_pattern(text in "[ -~é]{1,12}") {
        let escaped: String = text.chars().flat_map(|c| {
            let special = r"-\/^$*+?.()|[]{}".contains(c);
            special.then_some('\\').into_iter().chain([c])
        }).collect();
        prop_assert_eq!(js(&escaped, &text), "-");
    }
}
