use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

mod projects;

use super::*;
use crate::data::{Package, Reference, Value};
use crate::seed::{
    Channel, ChannelFieldPriority, PresenceConfig, PresenceConfigAssignment, PresenceStatusAccess, Queue,
    QueueMember, QueueSobject, RoutingConfig, RoutingConfigSkill, Skill, SkillRule, SkillRuleAttribute,
};

fn options() -> Options {
    Options {
        agents: 5,
        skills: SkillChoice::default(),
        work: 20,
        seed: 7,
        start: "2026-01-05T08:00:00Z".parse().unwrap(),
        days: 1,
        time_zone: "GMT".to_owned(),
    }
}

fn package(bundle: &Bundle, options: &Options) -> Package {
    let mut package = Package::default();
    let plan = Plan::new(bundle, options.clone()).unwrap();
    let done: Result<(), Infallible> = plan.each(|record| {
        package.records.push(record.clone());
        Ok(())
    });
    done.unwrap();
    package
}

fn of<'p>(package: &'p Package, object: &str) -> Vec<&'p Record> {
    package.records.iter().filter(|record| &*record.object == object).collect()
}

fn value<'r>(record: &'r Record, field: &str) -> Option<&'r str> {
    record.get(field).and_then(Value::as_str)
}

fn target<'r>(record: &'r Record, field: &str) -> &'r str {
    match record.get(field) {
        Some(Value::Reference(reference)) => &reference.name,
        other => panic!("{field} of {}: {other:?}", record.name),
    }
}

/// A project with a queue for cases that are routed by skills, and one for custom objects.
fn small() -> Bundle {
    let some = |text: &str| Some(text.to_owned());
    let skill = |id: &str| Skill { id: id.to_owned(), ..Skill::default() };
    let rule =
        |position, field: &str, value: &str, skill: &str, level, is_additional_skill| SkillRuleAttribute {
            skill_rule: "Cases".to_owned(),
            position,
            field: field.to_owned(),
            value: some(value),
            skill: some(skill),
            skill_level: Some(level),
            is_additional_skill,
            skill_priority: is_additional_skill.map(|_| 3),
        };
    let channel = |id: &str, object: &str| Channel {
        id: id.to_owned(),
        related_entity_type: some(object),
        ..Channel::default()
    };
    let queue = |id: &str| Queue { id: id.to_owned(), queue_routing_config: some(id), ..Queue::default() };
    let holds = |queue: &str, object: &str| QueueSobject {
        queue: queue.to_owned(),
        position: 0,
        sobject_type: object.to_owned(),
    };
    let config = |id: &str| RoutingConfig {
        id: id.to_owned(),
        routing_priority: Some(2),
        capacity_weight: Some(1.5),
        ..RoutingConfig::default()
    };
    Bundle {
        channel: vec![
            channel("Cases", "Case"),
            Channel { secondary_routing_priority_field: some("Urgency__c"), ..channel("Visits", "Visit__c") },
        ],
        channel_field_priority: vec![ChannelFieldPriority {
            channel: "Visits".to_owned(),
            position: 0,
            priority: 1,
            value: "Leak".to_owned(),
        }],
        presence_config: vec![PresenceConfig { id: "Desk".to_owned(), ..PresenceConfig::default() }],
        presence_config_assignment: vec![PresenceConfigAssignment {
            presence_config: "Desk".to_owned(),
            position: 0,
            user: None,
            profile: some("Front%20Desk"),
        }],
        presence_status_access: vec![PresenceStatusAccess {
            kind: "permission_set".to_owned(),
            name: "Omni".to_owned(),
            position: 0,
            presence_status: None,
            enabled: Some(true),
        }],
        skill: vec![skill("Billing"), skill("German"), skill("Wiring")],
        skill_rule: vec![SkillRule {
            id: "Cases".to_owned(),
            related_entity: some("Case"),
            ..SkillRule::default()
        }],
        skill_rule_attribute: vec![
            rule(0, "Case.Reason", "Fault", "Wiring", 8, None),
            rule(1, "Case.Language__c", "de", "German", 2, Some(true)),
            rule(2, "Case.CaseNumber", "1", "German", 2, None),
        ],
        routing_config: vec![
            RoutingConfig { is_attribute_based: Some(true), ..config("Cases") },
            config("Visits"),
        ],
        routing_config_skill: vec![RoutingConfigSkill {
            routing_config: "Cases".to_owned(),
            position: 0,
            skill: some("Billing"),
        }],
        queue: vec![queue("Cases"), queue("Visits")],
        queue_sobject: vec![holds("Cases", "Case"), holds("Visits", "Visit__c")],
        queue_member: vec![QueueMember {
            queue: "Visits".to_owned(),
            kind: "role".to_owned(),
            role: some("Desk"),
            ..QueueMember::default()
        }],
        ..Bundle::default()
    }
}

#[test]
fn work_comes_as_the_project_routes_it() {
    let bundle = small();
    let package = package(&bundle, &Options { work: 200, agents: 60, ..options() });
    let (cases, visits) = (of(&package, "Case"), of(&package, "Visit__c"));
    assert!(cases.len() > 20 && visits.len() > 20 && cases.len() + visits.len() == 200);
    // A routed queue routes what it owns, so what is routed by skills is not owned by one.
    assert!(cases.iter().all(|case| case.get("OwnerId").is_none() && case.get("CaseNumber").is_none()));
    for visit in &visits {
        assert_eq!(visit.fields.len(), 2);
        assert_eq!(
            visit.get("OwnerId"),
            Some(&Value::Reference(Reference { object: "Queue".into(), name: "Visits".into() }))
        );
        assert_eq!(value(visit, "Urgency__c"), Some("Leak"));
    }
    let routings = of(&package, "PendingServiceRouting");
    assert_eq!(routings.len(), cases.len());
    let times: Vec<&str> =
        routings.iter().filter_map(|routing| value(routing, "CustomRequestedDateTime")).collect();
    assert!(times.is_sorted() && times[0] >= "2026-01-05T08" && times[times.len() - 1] < "2026-01-06T08");
    let mut skills: BTreeMap<&str, BTreeMap<&str, &Record>> = BTreeMap::new();
    for requirement in of(&package, "SkillRequirement") {
        let of_routing = skills.entry(target(requirement, "RelatedRecordId")).or_default();
        assert!(of_routing.insert(target(requirement, "SkillId"), requirement).is_none());
    }
    for (routing, case) in routings.iter().zip(&cases) {
        assert_eq!(target(routing, "WorkItemId"), &*case.name);
        assert_eq!(value(routing, "CapacityWeight"), Some("1.5"));
        assert_eq!(routing.get("IsReadyForRouting"), Some(&Value::Bool(false)));
        let skills = &skills[&*routing.name];
        assert!(skills["Billing"].get("SkillLevel").is_none());
        assert_eq!(skills.contains_key("Wiring"), value(case, "Reason") == Some("Fault"));
        assert_eq!(skills.contains_key("German"), value(case, "Language__c") == Some("de"));
        if let Some(german) = skills.get("German") {
            assert_eq!(german.get("IsAdditionalSkill"), Some(&Value::Bool(true)));
            assert_eq!((value(german, "SkillLevel"), value(german, "SkillPriority")), (Some("2"), Some("3")));
        }
    }
    // Somebody can do it.
    let mut levels: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
    for row in of(&package, "ServiceResourceSkill") {
        let level = value(row, "SkillLevel").and_then(|level| level.parse().ok()).unwrap();
        levels.entry(target(row, "ServiceResourceId")).or_default().insert(target(row, "SkillId"), level);
    }
    for asked in skills.values() {
        let can = |own: &BTreeMap<&str, u32>| {
            asked.iter().all(|(skill, row)| {
                let least = value(row, "SkillLevel").map_or(1, |level| level.parse().unwrap());
                own.get(skill).is_some_and(|&level| level >= least)
            })
        };
        assert!(levels.values().any(can), "{asked:?}");
    }
    assert!(
        cases.iter().any(|case| value(case, "Reason").is_none()) && skills.values().any(|of| of.len() == 3)
    );
}

#[test]
fn agents_sit_where_the_project_has_seats() {
    let bundle = small();
    let package = package(&bundle, &Options { agents: 60, ..options() });
    let users = of(&package, "User");
    let (mut direct, mut by_role) = (0, 0);
    let members: BTreeSet<&str> = of(&package, "GroupMember")
        .iter()
        .map(|member| {
            assert_eq!(target(member, "GroupId"), "Cases");
            target(member, "UserOrGroupId")
        })
        .collect();
    for user in &users {
        assert_eq!(target(user, "ProfileId"), "Front Desk");
        direct += usize::from(members.contains(&*user.name));
        by_role += usize::from(user.get("UserRoleId").is_some_and(|_| target(user, "UserRoleId") == "Desk"));
    }
    assert!(direct >= 30 && by_role >= 30 && (61..90).contains(&(direct + by_role)), "{direct} {by_role}");
    assert_eq!(of(&package, "PermissionSetAssignment").len(), 60);
    assert_eq!(of(&package, "PresenceUserConfigUser").len(), 60);
}

#[test]
fn what_all_work_of_a_queue_asks_for_its_people_have() {
    let bundle = small();
    let package = package(&bundle, &Options { agents: 60, ..options() });
    let mut skills: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in of(&package, "ServiceResourceSkill") {
        assert!(skills.entry(target(row, "ServiceResourceId")).or_default().insert(target(row, "SkillId")));
        let level: u32 = value(row, "SkillLevel").and_then(|level| level.parse().ok()).unwrap();
        assert!((1..=8).contains(&level));
    }
    // Every other agent is of the team of that queue.
    for user in of(&package, "User").iter().step_by(2) {
        let handle = user.name.trim_end_matches("@example.com");
        assert!(skills[handle].contains("Billing"), "{handle}");
    }
    assert!(skills.values().any(|of| of.len() == 1) && skills.values().any(|of| of.len() == 3));
}

#[test]
fn skills_can_be_chosen() {
    let bundle = small();
    let skills = |choice: &str| -> BTreeMap<String, usize> {
        let package = package(&bundle, &Options { skills: choice.parse().unwrap(), ..options() });
        let mut count = BTreeMap::new();
        for row in of(&package, "ServiceResourceSkill") {
            *count.entry(target(row, "SkillId").to_owned()).or_default() += 1;
        }
        count
    };
    assert!(skills("0").is_empty());
    assert_eq!(skills("German"), BTreeMap::from([("German".to_owned(), 5)]));
    assert_eq!(skills("9").values().sum::<usize>(), 15);
    assert_eq!(skills("2,German,Wiring").keys().collect::<Vec<_>>(), ["German", "Wiring"]);
    let refused = Plan::new(&bundle, Options { skills: "Germn".parse().unwrap(), ..options() }).unwrap_err();
    assert_eq!(refused.to_string(), "the project has no skill Germn; did you mean German?");
    let empty = Bundle::default();
    let refused = Plan::new(&empty, Options { skills: "German".parse().unwrap(), ..options() }).unwrap_err();
    assert_eq!(refused.to_string(), "the project has no skill German; it has no skill at all");
}

#[test]
fn more_of_one_thing_changes_nothing_about_another() {
    let bundle = small();
    let few = package(&bundle, &options());
    let many = package(&bundle, &Options { agents: 50, work: 0, ..options() });
    assert_eq!(of(&few, "User"), of(&many, "User")[..5]);
    let mut more = small();
    more.queue.insert(0, Queue { id: "Archive".to_owned(), ..Queue::default() });
    assert_eq!(few, package(&more, &options()));
    let other = package(&bundle, &Options { seed: 8, ..options() });
    assert_ne!(of(&few, "User"), of(&other, "User"));
}

#[test]
fn known_usernames_are_left_alone() {
    let bundle = small();
    let name = of(&package(&bundle, &options()), "User")[0].name.to_string();
    let mut taken = small();
    taken.agent.push(crate::seed::Agent { id: name.clone(), user: name.clone(), ..Default::default() });
    let users = package(&taken, &options());
    let renamed = &of(&users, "User")[0].name;
    assert_eq!(**renamed, name.replace('@', "2@"));
}
