//! One set of findings in every format, and proofs that no text can break a report.

#![expect(clippy::disallowed_methods, reason = "snapshots are files")]

mod formats;
mod hostile;

use std::sync::Arc;

use snapbox::{assert_data_eq, file as snapshot};

use super::{Format, Root, Style, View, escape, write};
use crate::check::{CheckedFile, ComponentName, Omitted, Outcome};
use crate::diag::{Diagnostic, FileId, Severity};
use crate::model::{ApiVersion, Kind};
use crate::project::Index;
use crate::source::{SourceFile, Span};

const CHANNEL: &str = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<ServiceChannel xmlns=\"http://soap.sforce.com/2006/04/metadata\">
    <label>Café 😀</label><relatedEntityType>Lede</relatedEntityType>
    <secondaryRoutingPriorityField>Priority</secondaryRoutingPriorityField>
    <secondaryRoutingPriorities>
        <priority>1</priority>
        <value>High</value>
    </secondaryRoutingPriorities>
</ServiceChannel>
";
const CRLF: &str =
    "\u{feff}<Queue>\r\n\t<name>Cases</name>\r\n\t<email>é\u{1b}[31m\u{202e}x</email>\r\n</Queue>\r\n";
/// Every format.
const FORMATS: [Format; 14] = Format::ALL;
const CUT: &str = "<PresenceUserConfig>\n    <capacity>5</capacity>\n    <label>Agents";

fn checked(path: &str, text: &str, component: Option<(Kind, &str)>) -> CheckedFile {
    CheckedFile {
        source: SourceFile::new(path, text),
        component: component.map(|(kind, name)| ComponentName { kind, full_name: Arc::from(name) }),
        api: ApiVersion::NEWEST,
        asked: true,
    }
}

fn finding(rule: &'static str, severity: Severity, file: u32, span: Span, message: &str) -> Diagnostic {
    Diagnostic {
        rule,
        severity,
        file: FileId(file),
        span,
        message: message.to_owned(),
        label: String::new(),
        help: String::new(),
        related: Vec::new(),
        subject: String::new(),
        repair: None,
    }
}

/// The span of `part` in `text`.
fn of(text: &str, part: &str) -> Span {
    let start = text.find(part).expect("part of the text") as u32;
    Span::new(start, start + part.len() as u32)
}

fn samples() -> Outcome {
    let long = format!("<Package>{}<version>banana</version></Package>", "<types/>".repeat(40));
    let files = vec![
        checked("channels/Lead.serviceChannel-meta.xml", CHANNEL, Some((Kind::ServiceChannel, "Lead"))),
        checked("queues/Bad\u{1b}[2J\n::error::name.queue-meta.xml", CRLF, Some((Kind::Queue, "Bad"))),
        checked(
            "queues/Cases.queue-meta.xml",
            "<Queue><name>Cases</name></Queue>",
            Some((Kind::Queue, "Cases")),
        ),
        checked("users/Agents.presenceUserConfig-meta.xml", CUT, Some((Kind::PresenceUserConfig, "Agents"))),
        checked("users/None.presenceUserConfig-meta.xml", "", Some((Kind::PresenceUserConfig, "None"))),
        checked("z/package.xml", &long, None),
        checked("z/upload.zip", "", None),
    ];
    let mut diagnostics = vec![
        finding(
            "channel/unknown-object",
            Severity::Warning,
            0,
            of(CHANNEL, "Lede"),
            "the channel routes `Lede`, which no object in this project or of the platform is called, so no work item \
             ever arrives",
        ),
        finding(
            "schema/duplicate-field",
            Severity::Error,
            0,
            of(CHANNEL, "Priority"),
            "`Priority` is given twice",
        ),
        finding(
            "channel/lonely-priority",
            Severity::Info,
            0,
            Span::new(
                of(CHANNEL, "<secondaryRoutingPriorities>").start,
                of(CHANNEL, "</secondaryRoutingPriorities>").end,
            ),
            "a single priority orders nothing",
        ),
        finding(
            "reference/unresolved",
            Severity::Error,
            1,
            of(CRLF, "é\u{1b}[31m\u{202e}x"),
            "`é\u{1b}[31m\u{202e}x` is no e-mail address",
        ),
        finding(
            "naming/duplicate-component",
            Severity::Error,
            2,
            of("<Queue>", "<Queue>"),
            "two queues share a name",
        ),
        finding(
            "syntax/not-well-formed",
            Severity::Error,
            3,
            Span::at(CUT.len() as u32),
            "the file ends inside `label`",
        ),
        finding("syntax/empty-file", Severity::Error, 4, Span::at(0), "the file is empty"),
        finding(
            "schema/wrong-type",
            Severity::Error,
            5,
            of(&long, "banana"),
            "`banana` is not an API version",
        ),
        finding(
            "package/unsafe-entry",
            Severity::Error,
            6,
            Span::at(0),
            "the entry `../../x` leaves the archive",
        ),
    ];
    diagnostics[0].label("did you mean `Lead`?").help("write `Lead`, or add the object to the project");
    diagnostics[1].label("second").related(FileId(0), of(CHANNEL, "Lede"), "first used here");
    diagnostics[2].label("only this one");
    diagnostics[4]
        .related(FileId(1), of(CRLF, "<Queue>"), "first used here")
        .related(FileId(0), of(CHANNEL, "Café 😀"), "its channel")
        .help("rename one of the two files");
    diagnostics[5].label("`</label>` is missing");
    diagnostics[6].label("a root element is expected here");
    let omitted = vec![Omitted {
        file: FileId(5),
        rule: "schema/unknown-field",
        severity: Severity::Warning,
        count: 1234,
    }];
    Outcome {
        files,
        diagnostics,
        omitted,
        suppressed: Vec::new(),
        suppressed_unlisted: Vec::new(),
        recorded: Vec::new(),
        index: Index::default(),
        notes: Vec::new(),
    }
}

fn render(outcomes: &[Outcome], format: Format, min_severity: Severity, style: Style) -> String {
    let path = str::to_owned;
    let roots: Vec<Root<'_>> = outcomes.iter().map(|outcome| Root { outcome, path: &path }).collect();
    let mut out = Vec::new();
    write(format, &view(&roots, min_severity, style), &mut out).expect("a vector takes everything");
    String::from_utf8(out).expect("reports are UTF-8")
}

fn view<'a>(roots: &'a [Root<'a>], min_severity: Severity, style: Style) -> View<'a> {
    View {
        roots,
        min_severity,
        fail_on: Severity::Error,
        exit_code: 1,
        baseline: false,
        pipeline: None,
        style,
        summary: true,
    }
}

fn sample(format: Format, min_severity: Severity, style: Style) -> String {
    let text = render(&[samples()], format, min_severity, style);
    let version = concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\"");
    text.replace(version, "\"version\": \"0.0.0\"").replace('\u{1b}', "␛")
}

#[test]
fn human() {
    let style = Style { color: false, unicode: true, width: 100 };
    assert_data_eq!(sample(Format::Human, Severity::Warning, style), snapshot!["snapshots/human.txt"].raw());
}

#[test]
fn human_ascii_narrow_with_infos() {
    let style = Style { width: 60, ..Style::PLAIN };
    assert_data_eq!(
        sample(Format::Human, Severity::Info, style),
        snapshot!["snapshots/human-ascii.txt"].raw()
    );
}

#[test]
fn human_color() {
    let style = Style { color: true, unicode: true, width: 100 };
    assert_data_eq!(
        sample(Format::Human, Severity::Warning, style),
        snapshot!["snapshots/human-color.txt"].raw()
    );
}

#[test]
fn concise() {
    assert_data_eq!(
        sample(Format::Concise, Severity::Warning, Style::PLAIN),
        snapshot!["snapshots/concise.txt"].raw()
    );
}

#[test]
fn json() {
    assert_data_eq!(
        sample(Format::Json, Severity::Info, Style::PLAIN),
        snapshot!["snapshots/report.json"].raw()
    );
}

#[test]
fn several_roots_are_one_report() {
    let text = render(&[samples(), samples()], Format::Concise, Severity::Error, Style::PLAIN);
    assert_eq!(text.lines().count(), 15);
    assert!(text.contains("14 errors in 14 files (10 components)"), "{text}");
    let mut clean = samples();
    clean.diagnostics.clear();
    clean.omitted.clear();
    let text = render(&[clean], Format::Human, Severity::Warning, Style::PLAIN);
    assert_eq!(text, "no findings in 7 files (5 components)\n");
}

#[test]
fn paths_go_through_the_mapping() {
    let outcome = samples();
    let path = |path: &str| format!("../base/{path}");
    let roots = [Root { outcome: &outcome, path: &path }];
    for format in FORMATS {
        let mut out = Vec::new();
        write(format, &view(&roots, Severity::Error, Style::PLAIN), &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains("../base/queues/Cases.queue-meta.xml"), "{text}");
        let own = if format == Format::Github { 6 } else { 0 };
        assert_eq!(text.matches("\n::error").count(), own, "{text}");
        assert!(!text.contains('\u{1b}'), "{text}");
    }
}

#[test]
fn reports_keep_to_their_schema() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../../schemas/report.v1.schema.json")).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let text = render(&[samples()], Format::Json, Severity::Info, Style::PLAIN);
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    // What harms a terminal is in the report, but not as such.
    assert_eq!(report["diagnostics"][3]["path"], "queues/Bad\u{1b}[2J\n::error::name.queue-meta.xml");
    assert!(!text.chars().any(|c| c != '\n' && escape::is_unsafe(c)));

    assert!(every_property_is_fixed(&validator, &report, &["label"]) > 200);
}

/// Holds that no value of a report can be anything, be called otherwise or be left out, but for the optional ones.
/// Returns how many there are.
pub(in crate::report) fn every_property_is_fixed(
    validator: &jsonschema::Validator,
    report: &serde_json::Value,
    optional: &[&str],
) -> usize {
    let mut pointers = Vec::new();
    collect(report, "", &mut pointers);
    for pointer in &pointers {
        let mut changed = report.clone();
        *changed.pointer_mut(pointer).unwrap() = serde_json::json!({ "unexpected": -1 });
        assert!(!validator.is_valid(&changed), "{pointer} may be anything");
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let mut changed = report.clone();
        let Some(object) = changed.pointer_mut(parent).unwrap().as_object_mut() else { continue };
        let value = object.remove(key).unwrap();
        object.insert("unexpected".to_owned(), value);
        assert!(!validator.is_valid(&changed), "{pointer} may be renamed");
        changed.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove("unexpected");
        let may_go = optional.contains(&key);
        assert_eq!(validator.is_valid(&changed), may_go, "{pointer} may be left out, or an optional one not");
    }
    pointers.len()
}

/// The pointers of every value below the root.
fn collect(value: &serde_json::Value, pointer: &str, out: &mut Vec<String>) {
    let mut below = |key: &str, value| {
        let pointer = format!("{pointer}/{key}");
        collect(value, &pointer, out);
        out.push(pointer);
    };
    if let Some(object) = value.as_object() {
        object.iter().for_each(|(key, value)| below(key, value));
    }
    if let Some(array) = value.as_array() {
        array.iter().enumerate().for_each(|(at, value)| below(&at.to_string(), value));
    }
}

#[test]
fn one_long_line_with_many_findings_is_quick() {
    let text = format!("<Queue>{}</Queue>", "<x>é</x>".repeat(1_300_000));
    let mut outcome = samples();
    outcome.omitted.clear();
    outcome.diagnostics = (0..4000)
        .map(|at| {
            finding("schema/unknown-field", Severity::Error, 0, Span::new(at * 2000, at * 2000 + 5), "no")
        })
        .collect();
    outcome.files[0].source.text = text.into();
    // The others are written from the same places.
    for format in [Format::Human, Format::Narrated, Format::Concise, Format::Json, Format::Gitlab] {
        let out = render(std::slice::from_ref(&outcome), format, Severity::Info, Style::PLAIN);
        assert!(out.len() < 4000 * 2000, "{format:?}");
    }
}
