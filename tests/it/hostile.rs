//! Inputs that are legal in size and hostile in shape: what they cost grows with their length, not with its square.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use omnic::check::{CheckOptions, Outcome, analyze};
use omnic::diag::{LISTED, Severity};
use omnic::input::{Content, InputFile, Inventory, ProjectKind, Unit, classify};

const NS: &str = "xmlns=\"http://soap.sforce.com/2006/04/metadata\"";

/// Checks one file that lies in memory.
fn check(name: &str, text: String) -> Outcome {
    let file = InputFile {
        path: name.into(),
        class: classify(name, "", |_| None).expect("a component"),
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(Arc::from(text.into_bytes())),
    };
    let inventory = Inventory {
        files: vec![file],
        units: vec![Unit { dir: "".into(), project: ProjectKind::Loose }],
        ..Inventory::default()
    };
    analyze(&inventory, &CheckOptions::default())
}

#[test]
fn allow_comments_do_not_cost_their_square() {
    let body = "<!--omnic:allow schema/unknown-field:r--><foo/>".repeat(100_000);
    let start = Instant::now();
    let outcome = check("A.queue-meta.xml", format!("<Queue {NS}><name>A</name>{body}</Queue>"));
    assert_eq!(outcome.count(Severity::Error), 0);
    // A square would take minutes here; the bound is generous for slow machines.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn many_findings_are_counted_without_their_words() {
    let body = "<x/>".repeat(400_000);
    let object = "<queueSobject><sobjectType>Case</sobjectType></queueSobject>";
    let outcome = check("A.queue-meta.xml", format!("<Queue {NS}><name>A</name>{object}{body}</Queue>"));
    assert_eq!(outcome.count(Severity::Error), 400_000);
    assert_eq!(outcome.diagnostics.len(), LISTED);
}

#[test]
fn too_many_elements_are_refused() {
    let body = "<x/>".repeat(500_000);
    let outcome = check("A.queue-meta.xml", format!("<Queue {NS}><name>A</name>{body}</Queue>"));
    let rules: Vec<&str> = outcome.diagnostics.iter().map(|found| found.rule).collect();
    assert_eq!(rules, ["syntax/limit-exceeded"]);
}

#[test]
fn an_error_behind_a_thousand_warnings_is_listed_and_counts() {
    let mut body = String::new();
    for number in 0..=LISTED + 1 {
        let field = if number > LISTED { "skillLevel" } else { "skillPriority" };
        let _ = write!(
            body,
            "<workSkillRoutingAttributes><field>Case.Origin</field><skill>ns__S</skill><{field}>11</{field}>\
             <value>{number}</value></workSkillRoutingAttributes>"
        );
    }
    let text = format!(
        "<WorkSkillRouting {NS}><isActive>true</isActive><masterLabel>A</masterLabel>\
         <relatedEntity>Case</relatedEntity>{body}</WorkSkillRouting>"
    );
    let outcome = check("A.workSkillRouting-meta.xml", text);
    assert_eq!(outcome.worst(), Some(Severity::Error));
    assert!(outcome.diagnostics.iter().any(|found| found.severity == Severity::Error));
    assert_eq!(outcome.count(Severity::Warning), LISTED + 1);
}

#[test]
fn rows_that_stand_twice_do_not_cost_their_square() {
    let mut queue = String::new();
    let mut supervisor = String::new();
    for number in 0..50_000 {
        let _ = write!(queue, "<user>u{}@larkfield.example</user>", number % 25_000);
        let _ = write!(
            supervisor,
            "<omniSupervisorConfigGroup><group>G{}</group></omniSupervisorConfigGroup>",
            number % 25_000
        );
    }
    let queue = format!(
        "<Queue {NS}><name>A</name><queueMembers><users>{queue}</users></queueMembers>\
         <queueSobject><sobjectType>Case</sobjectType></queueSobject></Queue>"
    );
    let supervisor = format!(
        "<OmniSupervisorConfig {NS}><isTimelineHidden>false</isTimelineHidden><masterLabel>A</masterLabel>\
         {supervisor}</OmniSupervisorConfig>"
    );
    let start = Instant::now();
    assert_eq!(check("A.queue-meta.xml", queue).count(Severity::Warning), 25_000);
    assert_eq!(check("A.omniSupervisorConfig-meta.xml", supervisor).count(Severity::Warning), 25_000);
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

/// Bytes of what a run holds of its findings.
fn words(outcome: &Outcome) -> usize {
    let size = |found: &omnic::diag::Diagnostic| {
        let edits = found.repair.iter().flat_map(|repair| &repair.edits).map(|edit| edit.text.len());
        found.message.len() + found.label.len() + found.help.len() + edits.sum::<usize>()
    };
    outcome.diagnostics.iter().map(size).sum()
}

#[test]
fn a_long_name_is_not_repeated_in_every_finding() {
    let long = "x".repeat(1_000_000);
    let members = "<members>A*</members><members>A</members>".repeat(900);
    let types = format!("<types>{members}<name>{long}</name></types>");
    let attribute =
        "<workSkillRoutingAttributes><field>Origin</field><skill>A</skill></workSkillRoutingAttributes>";
    for (name, text) in [
        ("package.xml", format!("<Package {NS}>{types}<version>66.0</version></Package>")),
        (
            "A.workSkillRouting-meta.xml",
            format!(
                "<WorkSkillRouting {NS}><isActive>true</isActive><masterLabel>A</masterLabel>\
                 <relatedEntity>{long}</relatedEntity>{}</WorkSkillRouting>",
                attribute.repeat(900)
            ),
        ),
    ] {
        let outcome = check(name, text);
        assert!(outcome.diagnostics.len() >= 900, "{name}: {}", outcome.diagnostics.len());
        assert!(words(&outcome) < 3_000_000, "{name}: {}", words(&outcome));
    }
}
