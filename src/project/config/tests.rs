use proptest::prelude::*;

use super::{AllowEntry, AllowTarget, Config, Level};
use crate::diag::Severity;
use crate::model::{ApiVersion, Kind};

const RULES: &[&str] = &["acw", "acw/time-missing", "syntax", "syntax/encoding"];

fn read(text: &str) -> Config {
    Config::parse(text, "omnic.toml", RULES).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn refused(text: &str) -> String {
    Config::parse(text, "omnic.toml", RULES).expect_err(text).to_string()
}

#[test]
fn reads_every_key() {
    let text = "\u{feff}required-version = \">=0.1\"\r\napi-version = '66.0'\r\nclosed-world = true\r\n\
                strict-evidence = false\r\nbaseline = 'omnic-baseline.json'\r\n\r\n[rules]\r\nacw = 'off'\r\n\
                'acw/time-missing' = 'error'\r\n\r\n[[allow]]\r\nrule = 'acw/no-such' # later\r\n\
                component = 'Queue:A'\r\nelement = 'a.b'\r\nreason = ' '\r\n\r\n[[allow]]\r\npath = '**/x'\r\n\
                reason = 'why'\r\nrule = 'acw'\r\n\r\n[known]\r\nusers = ['*@x']\r\nskill-types = ['S']\r\n";
    let config = read(text);
    assert_eq!(config.api_version, ApiVersion::parse("66.0"));
    assert_eq!((config.closed_world, config.strict_evidence), (Some(true), Some(false)));
    assert_eq!(&text[config.baseline.as_ref().expect("a baseline").span], "'omnic-baseline.json'");
    let levels: Vec<_> = config.rules.iter().map(|level| (level.rule.as_str(), level.level)).collect();
    assert_eq!(levels, [("acw", Level::Off), ("acw/time-missing", Level::Forced(Severity::Error))]);
    assert_eq!(config.known, [(Kind::SkillType, "S".to_owned()), (Kind::User, "*@x".to_owned())]);
    let [first, second] = &config.allow[..] else { panic!("{:?}", config.allow) };
    assert!(text[first.span].starts_with("[[allow]]\r\nrule"), "{}", &text[first.span]);
    assert!(text[first.span].ends_with("reason = ' '"), "{}", &text[first.span]);
    assert_eq!(&text[first.rule_span], "'acw/no-such'");
    assert!(text[first.target_span].contains("Queue:A"), "{}", &text[first.target_span]);
    assert_eq!(
        *first,
        AllowEntry {
            span: first.span,
            rule: "acw/no-such".to_owned(),
            rule_span: first.rule_span,
            target: AllowTarget::Component("Queue:A".to_owned()),
            target_span: first.target_span,
            element: Some("a.b".to_owned()),
            reason: None,
        }
    );
    assert!(text[second.span].ends_with("rule = 'acw'"), "{}", &text[second.span]);
    assert_eq!(second.target, AllowTarget::Path("**/x".to_owned()));
    assert_eq!(second.reason.as_deref(), Some("why"));
}

#[test]
fn refuses_with_a_place_and_a_way_out() {
    for (text, told) in [
        ("[rules\nX=", "omnic.toml:1:7: this is not TOML: unclosed table, expected `]`"),
        ("\nclosed-wrld = true", "omnic.toml:2:1: unknown key `closed-wrld`: did you mean `closed-world`?"),
        ("closed_world = true", "omnic.toml:1:1: unknown key `closed_world`: did you mean `closed-world`?"),
        ("[rulez]\n", "omnic.toml:1:2: unknown key `rulez`: did you mean `rules`?"),
        ("closed-world = 7", "omnic.toml:1:16: `closed-world` is an integer, expected true or false"),
        (
            "api-version = 66.0",
            "omnic.toml:1:15: `api-version` is a float, expected a string such as \"66.0\"",
        ),
        (
            "api-version = '66'",
            "omnic.toml:1:15: `api-version`: `66` is not an API version; write it as 67.0",
        ),
        ("baseline = '/etc/x'", "omnic.toml:1:12: `baseline`: `/etc/x` is not relative to the folder"),
        (
            "[[allow]]\nrule = 'acw'\npath = 'a/{b'",
            "omnic.toml:3:8: `path`: `a/{b` is no pattern (unclosed alternate group; missing '}'",
        ),
        ("[[allow]]\nrule = 'acw'\npath = '[b-a]'", "omnic.toml:3:8: `path`: `[b-a]` is no pattern (invalid"),
        ("[[allow]]\nrule = 'acw'\npath = 'a\\'", "omnic.toml:3:8: `path`: `a\\` is no pattern (dangling"),
        ("rules = 'off'", "omnic.toml:1:9: `rules` is a string, expected a table: write it under [rules]"),
        (
            "[allow]\nrule = 'acw'",
            "omnic.toml:1:1: `allow` is a table, expected an array of tables: write each",
        ),
        ("[rules]\nacw = 7", "omnic.toml:2:7: `acw` is an integer, expected one of `off`, `info`, `warning`"),
        ("[rules]\nacw = 'eror'", "omnic.toml:2:7: unknown level `eror`: did you mean `error`?"),
        ("[rules]\nacv = 'off'", "omnic.toml:2:1: unknown rule `acv`: did you mean `acw`?"),
        ("[rules]\n'awc/time-missing' = 'off'", "did you mean `acw/time-missing`?"),
        ("[rules]\n'x/time-missing' = 'off'", "did you mean `acw/time-missing`?"),
        ("[rules]\nacw.time-missing = 'off'", "the id of a rule stands in quotes, with a slash"),
        ("[rules]\nsyntax = 'off'", "omnic.toml:2:1: `syntax` cannot be off: "),
        ("[rules]\n'syntax/encoding' = 'off'", "with `path`"),
        ("[[allow]]\nrule = 'acw'", "omnic.toml:1:1: [[allow]] lacks `component` or `path`"),
        ("[[allow]]\npath = 'x'", "omnic.toml:1:1: [[allow]] lacks `rule`"),
        (
            "[[allow]]\nrule = 'acw'\npath = 'x'\ncomponent = 'Queue:A'",
            "has more than one of `component` or `path`",
        ),
        (
            "[[allow]]\nrule = 'acw'\ncomponent = 'A'",
            "omnic.toml:3:13: `component`: `A` is not of the form Type",
        ),
        ("[[allow]]\nrule = 'acw'\ncomponent = 'Queu:A'", "did you mean `Queue:A`?"),
        ("[[allow]]\nrule = 'acw'\npath = 'x'\nelement = 'a..b'", "`a..b` has an empty part"),
        (
            "[[allow]]\nrule = 'acw'\npath = 'x'\nresaon = 'y'",
            "`resaon` in [[allow]]: did you mean `reason`?",
        ),
        ("[known]\nuser = ['a']", "omnic.toml:2:1: unknown key `user` in [known]: did you mean `users`?"),
        ("[known]\nusers = [1]", "omnic.toml:2:10: `users` is an integer, expected strings"),
        ("[known]\nusers = ['']", "omnic.toml:2:10: a name in `users` is empty"),
        ("required-version = 'new'", "omnic.toml:1:20: `required-version`: `new` is no version requirement"),
    ] {
        let error = refused(text);
        assert!(error.contains(told), "{text}\n{error}");
    }
}

#[test]
fn tells_all_faults_in_order() {
    let error = refused("closed-world = 1\nb = 2\n[rules]\nx = 'off'\n[known]\na = []\n");
    let places: Vec<&str> = error.lines().map(|line| &line[..14]).collect();
    assert_eq!(places, ["omnic.toml:1:1", "omnic.toml:2:1", "omnic.toml:4:1", "omnic.toml:6:1"], "{error}");
}

#[test]
fn tells_no_more_than_a_person_reads() {
    let keys: Vec<String> = (0..60_000).map(|number| format!("k{number}=1")).collect();
    for text in [keys.join("\n"), format!("rules={{{}}}", keys.join(","))] {
        let error = Config::parse(&text, "omnic.toml", RULES).expect_err("unknown keys");
        assert_eq!((error.faults.len(), error.more), (20, 59_980));
        assert!(error.to_string().ends_with("omnic.toml: 59980 more"));
    }
}

#[test]
fn the_version_comes_first() {
    let parse = |version: &str, text: &str| Config::parse_as(version, text, "omnic.toml", RULES);
    let text = "of-the-future = 1\n[rules\nrequired-version = '>=2'\n";
    let newer = "of-the-future = 1\nrequired-version = '>=0.4, <2'\n";
    let error = parse("0.3.9", newer).expect_err("too old").to_string();
    assert_eq!(
        error,
        "omnic.toml:2:20: this file is for omnic >=0.4, <2, but this is omnic 0.3.9: install a version that fits"
    );
    let error = parse("0.4.0", newer).expect_err("an unknown key").to_string();
    assert!(error.contains("unknown key `of-the-future`"), "{error}");
    assert!(parse("0.4.0", "required-version = '>=0.4, <2'\n").is_ok());
    assert!(parse("0.3.9", text).is_err());
}

#[test]
fn bytes_that_are_no_text() {
    let error = Config::from_bytes(b"# \xff".to_vec(), "omnic.toml", RULES).expect_err("bytes").to_string();
    assert_eq!(error, "omnic.toml:1:3: this is not UTF-8: save the file as UTF-8");
    let error = Config::from_bytes(vec![b' '; 2 << 20], "omnic.toml", RULES).expect_err("size").to_string();
    assert!(error.starts_with("omnic.toml:1:1: larger than"), "{error}");
    assert!(Config::from_bytes(vec![b'['; 1 << 19], "omnic.toml", RULES).is_err());
    assert!(Config::from_bytes(Vec::new(), "omnic.toml", RULES).is_ok());
}

proptest! {
    #[test]
    fn any_text_gives_a_configuration_or_located_faults(
        parts in proptest::collection::vec(
            proptest::sample::select(vec![
                "[", "]", "[[allow]]", "rule", "=", "'acw'", "\"", "\n", "\r\n", ".", ",", "{", "}", "\u{feff}", "ü",
                "path", "component", "'Queue:A'", "[known]", "users", "['a']", "[rules]", "closed-world", "true", " #",
                "required-version", "'>=9'", "1",
            ]),
            0..24,
        )
    ) {
        let text = parts.concat();
        match Config::parse(&text, "omnic.toml", RULES) {
            Ok(config) => for entry in &config.allow {
                prop_assert!(text.get(entry.span.range()).is_some() && entry.span.contains(entry.rule_span));
            },
            Err(error) => {
                prop_assert!(!error.faults.is_empty());
                for fault in &error.faults {
                    let length = fault.excerpt.chars().count() as u32;
                    prop_assert!(fault.line >= 1 && fault.column >= 1 && fault.width >= 1);
                    // Long lines are not shown.
                    prop_assert!(length == 0 || fault.column <= length + 1, "{fault:?}");
                }
            }
        }
    }
}
