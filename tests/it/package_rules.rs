//! The rules about packages: `omnic build` shows what they find, `omnic check` never does.

use std::process::Command;

use super::package::{BASE, NS, Project, Run};

/// A project with a set of skills-based routing rules, which replaces the one of the org.
fn routed() -> Project {
    let project = Project::empty("66.0");
    project.put(
        &format!("{BASE}/workSkillRoutings/Cases.workSkillRouting-meta.xml"),
        &format!(
            "<WorkSkillRouting {NS}>\n    <isActive>true</isActive>\n    <masterLabel>Cases</masterLabel>\n    \
             <relatedEntity>Case</relatedEntity>\n</WorkSkillRouting>\n"
        ),
    );
    project
}

fn check(project: &Project, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .arg("check")
        .args(arguments)
        .current_dir(project.at(""))
        .output()
        .expect("the program runs");
    Run::of(&output)
}

#[test]
fn hints_are_shown_and_refuse_only_if_asked_to() {
    let project = routed();
    let run = project.build(&["-o", "deploy.zip", "--severity", "info"]);
    run.ends(0, &["wrote deploy.zip"]);
    assert!(run.out.contains("skills/replaces-rule"), "{run:?}");

    let run = project.build(&["-o", "deploy.zip"]);
    assert!(!run.out.contains("skills/replaces-rule"), "{run:?}");
    project.build(&["-o", "other.zip", "--fail-on", "info"]).ends(1, &["nothing written"]);
    assert!(!project.at("other.zip").exists());

    let run = check(&project, &["--severity", "info"]);
    assert!(!run.out.contains("skills/replaces-rule"), "{run:?}");
}

#[test]
fn a_comment_allows_them_and_is_not_unused_without_a_package() {
    let project = routed();
    let path = format!("{BASE}/workSkillRoutings/Cases.workSkillRouting-meta.xml");
    let text = std::fs::read_to_string(project.at(&path)).expect("the file");
    let allow = |rule: &str| format!("<!-- omnic: allow {rule}: retrieved every night -->\n{text}");
    project.put(&path, &allow("skills/replaces-rule"));
    let shown = ["-o", "deploy.zip", "--severity", "info", "--fail-on", "info"];
    project.build(&shown).ends(0, &[]);
    check(&project, &["--severity", "info", "--fail-on", "info"]).ends(0, &[]);

    // In a build the comment must silence something, in a check it cannot.
    project.put(&path, &allow("supervisor/replaces-rows"));
    let run = project.build(&["-o", "deploy.zip", "--fail-on", "warning"]);
    run.ends(1, &[]);
    assert!(run.out.contains("suppress/unused"), "{run:?}");
    check(&project, &["--fail-on", "warning"]).ends(0, &[]);
}

#[test]
fn many_routed_queues_are_a_warning_about_the_package() {
    let project = Project::empty("66.0");
    let routing = "<capacityWeight>1</capacityWeight><label>S</label><routingModel>LEAST_ACTIVE</routingModel>\
                   <routingPriority>1</routingPriority>";
    project.put(
        &format!("{BASE}/queueRoutingConfigs/Standard.queueRoutingConfig-meta.xml"),
        &format!("<QueueRoutingConfig {NS}>{routing}</QueueRoutingConfig>"),
    );
    let routed = "<queueRoutingConfig>Standard</queueRoutingConfig>";
    for number in 1..=16 {
        project.queue(BASE, &format!("Routed_{number}"), routed);
    }
    project.queue(BASE, "Plain", "");
    // One component in two places is packed once.
    project.queue("more", "Routed_16", routed);
    project.build(&["-o", "deploy.zip", "--fail-on", "error"]).ends(0, &["packed once"]);
    let run = project.build(&["-o", "deploy.zip", "--format", "concise"]);
    assert!(!run.out.contains("queue/too-many-routed"), "{run:?}");

    project.queue(BASE, "Routed_17", routed);
    let run = project.build(&["-o", "./deploy.zip", "--format", "concise"]);
    run.ends(0, &["wrote"]);
    assert!(run.out.contains("deploy.zip:1:1: warning[queue/too-many-routed]"), "{run:?}");
    assert!(run.out.contains("17 queues") && run.out.contains("in 20 files (20 components)"), "{run:?}");
}

#[test]
fn a_zip_that_is_too_large_needs_force() {
    let project = Project::empty("66.0");
    // Two files below the limit of one file; stored, they are too large, packed they are not.
    let filler = "x".repeat(20_000_000);
    for name in ["A", "B"] {
        project.queue(BASE, name, &format!("<!-- {filler} -->"));
    }
    project.build(&["-o", "small.zip"]).ends(0, &["wrote small.zip"]);
    let run = project.build(&["-o", "large.zip", "--store", "--format", "concise"]);
    run.ends(1, &["nothing written"]);
    assert!(run.out.contains("large.zip:1:1: error[package/over-limit]"), "{run:?}");
    assert!(run.out.contains("39000000 (39 MB)"), "{run:?}");
    assert!(!project.at("large.zip").exists());
    let run = project.build(&["-o", "large.zip", "--store", "--force", "--format", "json"]);
    run.ends(0, &["wrote large.zip"]);
    assert!(run.out.contains("package/over-limit"), "{run:?}");
}
