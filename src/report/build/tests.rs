//! A report with everything in it, and names that would break a page.

use serde_json::Value;

use super::*;
use crate::report::escape;

const HOSTILE: &str = "\"><script>alert(1)</script>\u{202e}\u{1b}[2J'&";

fn sample() -> BuildReport {
    let hash = |digit: &str| digit.repeat(64);
    let file = |path: &str, from: &[&str]| BuiltFile {
        path: path.to_owned(),
        size: 1234,
        sha256: hash("a"),
        from: from.iter().map(|path| (*path).to_owned()).collect(),
    };
    let component = |ty: &str, name: &str, why, files| BuiltComponent {
        ty: ty.to_owned(),
        name: name.to_owned(),
        why,
        files,
    };
    let left = |path: &str, reason| LeftOut { path: path.to_owned(), reason };
    BuildReport {
        name: "deploy.zip".to_owned(),
        zip: true,
        size: 45_678,
        sha256: hash("b"),
        api_version: "67.0".to_owned(),
        components: vec![
            component(
                "ApexClass",
                "A",
                BuiltWhy::Project,
                vec![
                    file("classes/A.cls", &["app/classes/A.cls"]),
                    file("classes/A.cls-meta.xml", &["app/classes/A.cls-meta.xml"]),
                ],
            ),
            component(
                "CustomObject",
                HOSTILE,
                BuiltWhy::Changed(HOSTILE.to_owned()),
                vec![file(HOSTILE, &["a", HOSTILE])],
            ),
            component("Queue", "Q", BuiltWhy::Named, Vec::new()),
            component(
                "Skill",
                "S",
                BuiltWhy::Needed("Queue:Q".to_owned()),
                vec![file("skills/S.skill", &["s"])],
            ),
        ],
        manifests: vec![file("package.xml", &[])],
        deletions: vec![Deletion {
            manifest: "destructiveChangesPost.xml".to_owned(),
            ty: "Queue".to_owned(),
            name: HOSTILE.to_owned(),
        }],
        left_out: vec![
            left("app/notes.txt", LeftOutReason::Other("it belongs to no component".to_owned())),
            left(
                "app/x",
                LeftOutReason::Ignored {
                    file: ".forceignore".to_owned(),
                    pattern: HOSTILE.to_owned(),
                    line: 3,
                },
            ),
        ],
        notes: vec![HOSTILE.to_owned()],
        limits: vec![
            LimitUse { limit: DeployLimit::Files, used: Some(5), allowed: 10_000 },
            LimitUse { limit: DeployLimit::Bytes, used: Some(7_404), allowed: 629_145_600 },
            LimitUse { limit: DeployLimit::ZipBytes, used: None, allowed: 39_000_000 },
            LimitUse { limit: DeployLimit::RoutedQueues, used: Some(17), allowed: 16 },
        ],
        replacements: vec![Replacement {
            path: "queues/Q.queue".to_owned(),
            source: "OVERFLOW_USER".to_owned(),
            count: 2,
            sha256: hash("c"),
        }],
    }
}

fn html(report: &BuildReport) -> String {
    let mut out = Vec::new();
    write_html(report, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn programs_read_what_the_schema_says() {
    let schema: Value = serde_json::from_str(include_str!("../../../schemas/build.v1.schema.json")).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let mut out = Vec::new();
    write_json(&sample(), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(!text.chars().any(|c| c != '\n' && escape::is_unsafe(c)));
    let report: Value = serde_json::from_str(&text).unwrap();
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!(report["components"][1]["fullName"], HOSTILE);
    assert_eq!(report["leftOut"][1]["ignoredBy"]["line"], 3);
    assert!(crate::report::tests::every_property_is_fixed(&validator, &report, &[]) > 80);
}

#[test]
fn a_page_is_whole_and_runs_nothing_foreign() {
    let page = html(&sample());
    assert_eq!(page.matches("<script").count(), 1);
    assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("src="));
    assert!(!page.chars().any(|c| c != '\n' && escape::is_unsafe(c)));
    assert_eq!(
        page.matches("alert(1)").count(),
        page.matches("&lt;script&gt;alert(1)&lt;/script&gt;").count()
    );
    for tag in
        ["table", "thead", "tbody", "tr", "th", "td", "div", "details", "ul", "li", "code", "main", "dl"]
    {
        let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    // Every heading cell says what it heads, and every table has a caption.
    assert_eq!(page.matches("<th ").count(), page.matches("scope=\"").count());
    assert_eq!(page.matches("<table").count(), page.matches("<caption>").count());
    assert!(page.contains("106.2 %, too much") && page.contains("needed by Queue:Q"));
    assert!(page.contains("<code>.forceignore</code>, line 3: <code>&quot;&gt;&lt;script&gt;"));
}

#[test]
fn the_same_build_gives_the_same_report() {
    assert_eq!(html(&sample()), html(&sample()));
    let empty = html(&BuildReport::default());
    assert!(empty.contains("<p>Nothing.</p>"));
}
