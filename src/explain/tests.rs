use super::doc::{ExampleFile, Part, RuleDoc};
use super::find::find;
use super::rule::{GENERAL, about};
use super::topic::topics;
use super::{Topic, facts, groups, list, markdown, select, terminal, topics_json};
use crate::model::Kind;
use crate::report::Style;
use crate::rules::{RULES, rule};

fn name(what: &str) -> (String, Option<String>) {
    let found = find(what).unwrap_or_else(|fault| panic!("{what}: {fault}"));
    (found.topic.name(), found.note)
}

#[test]
fn everything_is_found_by_its_own_name() {
    for topic in topics() {
        let (found, _) = name(&topic.name());
        assert_eq!(found, topic.name());
    }
}

#[test]
fn names_are_forgiven_with_a_note() {
    for (what, meant) in [
        ("Presence/Decline-With-Auto-Accept", "presence/decline-with-auto-accept"),
        ("decline-with-auto-accept", "presence/decline-with-auto-accept"),
        ("presence-decline-with-auto-accept", "presence/decline-with-auto-accept"),
        ("presenceuserconfig", "PresenceUserConfig"),
        ("enabledecline", "PresenceUserConfig.enableDecline"),
        ("channels.channel", "ServicePresenceStatus.channels.channel"),
        ("ServiceChannel.capacityModel=status_based", "ServiceChannel.capacityModel.STATUS_BASED"),
        ("servicechannel.capacitymodel.TAB_BASED", "ServiceChannel.capacityModel.TAB_BASED"),
        ("agentwork", "AgentWork"),
        ("agentwork.status", "AgentWork.Status"),
        ("SpeedToAnswer", "AgentWork.SpeedToAnswer"),
        ("agentwork.id", "AgentWork.Id"),
        ("QueueRoutingConfig.RoutingModel=leastactive", "QueueRoutingConfig.RoutingModel.LeastActive"),
    ] {
        let (found, note) = name(what);
        assert_eq!(found, meant, "{what}");
        assert!(note.is_some_and(|note| note.contains(meant)), "{what}");
    }
    assert_eq!(name(" presence "), ("presence".to_owned(), None));
    assert_eq!(name("ServicePresenceStatus.channels.channel").1, None);
    assert_eq!(name("ServiceChannel.capacityModel.STATUS_BASED").1, None);
    assert_eq!(name("AgentWork.Id").1, None);
    let action = "OmniSupervisorConfigAction.OmniSupervisorActionType.AllAgents.ChangeQueues";
    assert_eq!(name(action), (action.to_owned(), None));
}

#[test]
fn the_case_decides_between_metadata_and_records() {
    let other = |what, other| {
        let (found, note) = name(what);
        assert_eq!(found, what);
        assert_eq!(note.as_deref(), Some(other), "{what}");
    };
    other("QueueRoutingConfig.pushTimeout", "`QueueRoutingConfig.PushTimeout` is also a field of an object");
    other("QueueRoutingConfig.PushTimeout", "`QueueRoutingConfig.pushTimeout` is also a field");
    let page = |what| markdown(&find(what).expect("known").topic);
    assert!(
        page("QueueRoutingConfig.pushTimeout").contains("- In records: `QueueRoutingConfig.PushTimeout`\n")
    );
    assert!(
        page("QueueRoutingConfig.PushTimeout").contains("- In metadata: `QueueRoutingConfig.pushTimeout`\n")
    );
    for both in ["QueueRoutingConfig", "Group", "QueueSobject"] {
        assert!(page(both).contains("\n## Records\n\nIn data packages"), "{both}");
    }
    assert!(!page("WorkSkillRouting").contains("## Records"));
}

#[test]
fn unknown_names_lead_to_near_ones() {
    for (what, part) in [
        ("presence/decline-with-auto-acept", "perhaps `presence/decline-with-auto-accept` is meant"),
        ("PresenceUserConfg", "perhaps `PresenceUserConfig`"),
        ("ServiceChannel.masterLabel", "write `label`"),
        ("ServicePresenceStatus.statusType", "has no field `statusType`; "),
        ("PresenceUserConfig.enableDeclin", "perhaps `enableDecline`"),
        ("PresenceUserConfig.zzzzzzzzzz", "`omnic explain PresenceUserConfig` lists its fields"),
        ("ServiceChannel.capacityModel.Both", "the values are `"),
        ("ServiceChannel.label.x", "holds a value"),
        ("label", "can mean "),
        ("PushTimeout", "can mean 3 things; name one of them: `AgentWork.PushTimeout`, "),
        ("AgentWrk", "perhaps `AgentWork`"),
        ("AgentWork.Statsu", "perhaps `Status` is meant"),
        ("AgentWork.AcceptDateTime.x", "holds a value"),
        ("QueueSobject.SubjectType", "write `SobjectType`"),
        ("QueueRoutingConfig.PushTimeot", "perhaps `pushTimeout` or `PushTimeout`"),
        ("AgentWork.AbandonedDateTime", "nothing but the name is known"),
        ("AgentWork.Status.Open", "the values are `"),
        ("UserRole.Colour", "of `UserRole` nothing but the name is known"),
        ("zzzzzzzzzz", "`omnic rules` lists the rules"),
        ("", "`omnic rules` lists the rules"),
    ] {
        let fault = find(what).expect_err(what).to_string();
        assert!(fault.contains(part), "{what}: {fault}");
    }
}

#[test]
fn every_part_of_a_rule_is_read() {
    for rule in RULES {
        let doc = RuleDoc::of(rule);
        let titles: Vec<&str> = doc.sections.iter().map(|section| section.title.as_str()).collect();
        assert_eq!(titles, ["Why", "Fails", "Passes", "Fix", "Sources"], "{}", rule.id);
        assert!(!doc.sources().is_empty(), "{} has no source", rule.id);
        for title in ["Why", "Fix"] {
            assert!(
                doc.section(title).is_some_and(|section| !section.text().is_empty()),
                "{}: {title}",
                rule.id
            );
        }
        // Every line is somewhere: no word is lost.
        let page = markdown(&Topic::Rule(rule));
        let page: Vec<&str> = page.split_whitespace().collect();
        let page = page.join(" ").replace("\\<", "<");
        for line in rule.doc.lines().filter(|line| !line.trim_start().starts_with("```")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let words = words.join(" ");
            assert!(page.contains(words.trim_start_matches("## ")), "{}: {line}", rule.id);
        }
    }
}

#[test]
fn no_mark_of_a_fence_is_shown_as_it_is() {
    for rule in RULES {
        for section in RuleDoc::of(rule).sections {
            for part in &section.parts {
                let Part::File(file) = part else { continue };
                let silent = |mark: &str| mark == "fails" || mark == "passes";
                for mark in file.marks.iter().filter(|mark| !silent(mark)) {
                    let alone = ExampleFile { marks: vec![mark.clone()], ..ExampleFile::default() };
                    assert!(!alone.notes().is_empty(), "{}: explain has no words for `{mark}`", rule.id);
                }
            }
        }
    }
}

#[test]
fn every_group_says_what_it_is_about() {
    for (group, rules) in groups() {
        assert!(!facts::group_summary(group).is_empty(), "group {group} has no summary in explain/facts.rs");
        assert!(rules.iter().all(|rule| rule.group() == group));
    }
}

#[test]
fn anchors_are_unique() {
    let mut anchors: Vec<String> = RULES.iter().map(|rule| rule.anchor()).collect();
    anchors.sort();
    anchors.dedup();
    assert_eq!(anchors.len(), RULES.len());
}

#[test]
fn sources_are_those_of_the_schemas() {
    let readme = include_str!("../../schemas/README.md");
    for (code, title) in facts::SOURCES {
        let row = readme.lines().find(|line| line.starts_with("| `") && line.contains(&format!("`{code}`")));
        let row = row.unwrap_or_else(|| panic!("{code} is not in schemas/README.md"));
        // One row has two guides.
        let title = title.split(", API ").next().expect("text");
        assert!(row.to_lowercase().contains(&title.to_lowercase()), "{row}: {title}");
    }
    for topic in topics() {
        let codes = match &topic {
            Topic::Field(place) => place.field().sources,
            Topic::ObjectField(place) => place.field.sources,
            Topic::Object(object) => object.sources,
            _ => &[],
        };
        for code in codes {
            assert!(facts::SOURCES.iter().any(|(known, _)| known == code), "{code}");
        }
    }
}

#[test]
fn fields_know_their_rules() {
    for (id, _) in GENERAL {
        assert!(rule(id).is_some(), "{id}");
    }
    let spec = Kind::PresenceUserConfig.spec().expect("known");
    let decline = about(Kind::PresenceUserConfig, spec.field("enableDecline").expect("known"));
    let ids: Vec<&str> = decline.iter().map(|rule| rule.id).collect();
    assert!(
        ids.contains(&"presence/decline-with-auto-accept") && ids.contains(&"schema/wrong-type"),
        "{ids:?}"
    );
    assert!(!ids.contains(&"schema/out-of-range") && !ids.contains(&"acw/time-missing"), "{ids:?}");
}

#[test]
fn every_page_can_be_set() {
    for topic in topics() {
        for width in [20, 80] {
            let narrow = terminal(&topic, Style { width, ..Style::PLAIN });
            assert!(!narrow.contains('\x1b') && !narrow.contains("\n\n\n\n") && narrow.ends_with('\n'));
            let code = narrow.lines().any(|line| line.ends_with(' '));
            assert!(!code, "{} has white space at the end of a line", topic.name());
        }
        let colored = terminal(&topic, Style { color: true, unicode: true, width: 80 });
        assert!(colored.contains("\x1b[1;4m"));
        assert!(markdown(&topic).starts_with(&format!("# {}\n", topic.name())));
        let json: serde_json::Value = serde_json::from_str(&topics_json(&[topic])).expect("JSON");
        assert_eq!(json["version"], 1);
    }
}

#[test]
fn rules_are_filtered() {
    let ids = |filters: &[&str]| -> Vec<&str> {
        let filters: Vec<String> = filters.iter().map(|filter| (*filter).to_owned()).collect();
        select(&filters).expect("some").into_iter().map(|rule| rule.id).collect()
    };
    assert_eq!(ids(&[]).len(), RULES.len());
    assert!(ids(&["presence"]).iter().all(|id| id.starts_with("presence/")));
    assert!(ids(&["naming/"]).iter().all(|id| id.starts_with("naming/")));
    assert!(ids(&["presence", "routing"]).contains(&"routing/voice-capacity"));
    assert!(ids(&["Auto-Accept"]).contains(&"presence/decline-with-auto-accept"));
    let fault = select(&["presenc/".to_owned()]).expect("found by a part of it");
    assert!(!fault.is_empty());
    assert!(select(&["rooting".to_owned()]).expect_err("no rule").contains("`routing`"));
}

#[test]
fn the_table_fits() {
    for width in [80, 100, 140] {
        let table = list(RULES, Style { width, ..Style::PLAIN });
        for line in table.lines() {
            assert!(line.chars().count() <= width || !line.starts_with(' '), "{width}: {line}");
        }
    }
    let table = list(RULES, Style { width: usize::MAX, ..Style::PLAIN });
    assert_eq!(table.lines().count(), RULES.len() + 1);
}
