//! Any project gets data that its org can take.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{of, options, package, target};
use crate::data::{Record, Reference, Value};
use crate::model::Class;
use crate::object::{FieldKind, Object};
use crate::seed::generate::{Moment, Options, SkillChoice, routes};
use crate::seed::{
    Bundle, Channel, ChannelFieldPriority, PresenceConfig, PresenceConfigAssignment, Queue, QueueMember,
    QueueSobject, RoutingConfig, RoutingConfigSkill, Skill, SkillRule, SkillRuleAttribute,
};

/// Projects of a few components with names from a short list, so that they meet.
fn projects() -> impl Strategy<Value = Bundle> {
    let object = prop::sample::select(vec!["Case", "Lead", "Visit__c", "WorkOrder", "VoiceCall", "Task"]);
    let name = || prop::sample::select(vec!["A", "B", "Yes", "Cases"]).prop_map(str::to_owned);
    let channel = (name(), object.clone(), any::<bool>()).prop_map(|(id, object, ordered)| Channel {
        id,
        related_entity_type: Some(object.to_owned()),
        secondary_routing_priority_field: ordered.then(|| "Urgency__c".to_owned()),
        status_field: ordered.then(|| "Status".to_owned()),
        ..Channel::default()
    });
    let priority = (name(), 0..3).prop_map(|(channel, position)| ChannelFieldPriority {
        channel,
        position,
        priority: position,
        value: format!("v{position}"),
    });
    let models = vec![None, Some("LEAST_ACTIVE"), Some("MOST_AVAILABLE"), Some("EXTERNAL_ROUTING")];
    let config = (name(), any::<Option<bool>>(), prop::sample::select(models), any::<Option<u8>>()).prop_map(
        |(id, is_attribute_based, model, number)| RoutingConfig {
            id,
            is_attribute_based,
            routing_model: model.map(str::to_owned),
            capacity_weight: number.map(f64::from),
            capacity_percentage: number.is_none().then_some(12.5),
            push_timeout: number.map(i32::from),
            ..RoutingConfig::default()
        },
    );
    let queue = (name(), prop::option::of(name())).prop_map(|(id, queue_routing_config)| Queue {
        id,
        queue_routing_config,
        ..Queue::default()
    });
    let holds = (name(), object).prop_map(|(queue, object)| QueueSobject {
        queue,
        position: 0,
        sobject_type: object.to_owned(),
    });
    let member = (name(), 0..3, name()).prop_map(|(queue, kind, name)| QueueMember {
        queue,
        user: (kind == 0).then(|| format!("{name}@larkfield.example")),
        public_group: (kind == 1).then(|| name.clone()),
        role: (kind == 2).then_some(name),
        ..QueueMember::default()
    });
    let skill = name().prop_map(|id| Skill { id, ..Skill::default() });
    let always = (name(), name()).prop_map(|(routing_config, skill)| RoutingConfigSkill {
        routing_config,
        position: 0,
        skill: Some(skill),
    });
    let fields = vec![
        "Case.Reason",
        "Case.Type",
        "Lead.Rating",
        "Visit__c.Kind__c",
        "Case.Account.Tier__c",
        "Case.Id",
    ];
    let attribute =
        (prop::sample::select(fields), name(), name(), any::<Option<i8>>(), any::<Option<bool>>()).prop_map(
            |(field, value, skill, number, is_additional_skill)| SkillRuleAttribute {
                skill_rule: field.split('.').next().unwrap_or_default().to_owned(),
                field: field.to_owned(),
                value: Some(value),
                skill: Some(skill),
                skill_level: number.map(i32::from),
                skill_priority: number.map(i32::from),
                is_additional_skill,
                ..SkillRuleAttribute::default()
            },
        );
    let presence = (name(), prop::option::of(name())).prop_map(|(id, profile)| (id, profile));
    let list = |most| 0..most;
    let routing = (
        prop::collection::vec(channel, list(5)),
        prop::collection::vec(priority, list(4)),
        prop::collection::vec(config, list(4)),
        prop::collection::vec(queue, list(5)),
        prop::collection::vec(holds, list(8)),
        prop::collection::vec(member, list(5)),
    );
    let people = (
        prop::collection::vec(skill, list(4)),
        prop::collection::vec(always, list(4)),
        prop::collection::vec(attribute, list(8)),
        prop::collection::vec(presence, list(3)),
    );
    (routing, people).prop_map(
        |((channel, priorities, config, queue, holds, member), (skill, always, attribute, presence))| {
            // What compiling guarantees: names are keys, and references lead to something.
            let channel: Vec<Channel> = keyed(channel, |row| row.id.clone());
            let skill: Vec<Skill> = keyed(skill, |row| row.id.clone());
            let config: Vec<RoutingConfig> = keyed(config, |row| row.id.clone());
            let has =
                |rows: &[String], name: &Option<String>| name.clone().filter(|name| rows.contains(name));
            let skills: Vec<String> = skill.iter().map(|row| row.id.clone()).collect();
            let configs: Vec<String> = config.iter().map(|row| row.id.clone()).collect();
            let presence = keyed(presence, |(id, _)| id.clone());
            let rules = ["Case", "Lead", "Visit__c"].map(|object| SkillRule {
                id: object.to_owned(),
                related_entity: Some(object.to_owned()),
                ..SkillRule::default()
            });
            Bundle {
                channel_field_priority: keyed(priorities, |row| (row.channel.clone(), row.position)),
                queue: keyed(queue, |row| row.id.clone())
                    .into_iter()
                    .map(|row| Queue {
                        queue_routing_config: has(&configs, &row.queue_routing_config),
                        ..row
                    })
                    .collect(),
                queue_sobject: holds,
                queue_member: member,
                routing_config_skill: always
                    .into_iter()
                    .map(|row| RoutingConfigSkill { skill: has(&skills, &row.skill), ..row })
                    .collect(),
                skill_rule_attribute: attribute
                    .into_iter()
                    .map(|row| SkillRuleAttribute { skill: has(&skills, &row.skill), ..row })
                    .collect(),
                skill_rule: rules.into(),
                presence_config: presence
                    .iter()
                    .map(|(id, _)| PresenceConfig { id: id.clone(), ..PresenceConfig::default() })
                    .collect(),
                presence_config_assignment: presence
                    .into_iter()
                    .map(|(presence_config, profile)| PresenceConfigAssignment {
                        presence_config,
                        position: 0,
                        user: None,
                        profile,
                    })
                    .collect(),
                channel,
                skill,
                routing_config: config,
                ..Bundle::default()
            }
        },
    )
}

/// The rows with different keys, by key.
fn keyed<T, K: Ord>(rows: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let rows: BTreeMap<K, T> = rows.into_iter().map(|row| (key(&row), row)).collect();
    rows.into_values().collect()
}

/// Holds a record against what is known about its object.
fn is_insertable(record: &Record) {
    let Some(object) = Object::named(&record.object).filter(|object| object.class == Class::Core) else {
        return;
    };
    assert!(object.is_insertable(), "{}", object.name);
    for field in object.required() {
        assert!(
            record.get(field.name).is_some_and(|value| *value != Value::Null),
            "{}.{}",
            object.name,
            field.name
        );
    }
    for (name, value) in &record.fields {
        let field = object.field(name).unwrap_or_else(|| panic!("{}.{name}", object.name));
        assert!(field.properties.create(), "{}.{name}", object.name);
        let fits = match (field.kind, value) {
            (FieldKind::Boolean, Value::Bool(_)) => true,
            (FieldKind::Integer, Value::Number(number)) => number.parse::<i64>().is_ok(),
            (FieldKind::Double | FieldKind::Percent, Value::Number(number)) => number.parse::<f64>().is_ok(),
            (FieldKind::Text { max }, Value::Text(text)) => {
                max.is_none_or(|max| text.chars().count() <= max as usize)
            }
            (FieldKind::Picklist(values), Value::Text(text)) => values.value(text).is_some(),
            (FieldKind::DateTime, Value::Text(text)) => text.parse::<Moment>().is_ok(),
            // A queue is a group.
            (FieldKind::Reference(target), Value::Reference(to)) => {
                target.allows(if &*to.object == "Queue" { "Group" } else { &to.object })
            }
            _ => false,
        };
        assert!(fits, "{}.{name}: {value:?}", object.name);
        if let (Some(range), Value::Number(number)) = (field.range, value) {
            let number: f64 = number.parse().unwrap();
            assert!(range.contains(number), "{}.{name}: {number}", object.name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn any_project_gets_sound_data(
        bundle in projects(),
        agents in 0_u32..40,
        work in 0_u32..60,
        seed in any::<u64>(),
        least in 0_u32..4,
        spread in 0_u32..4,
        days in 1_u32..9,
    ) {
        let skills = SkillChoice { count: least..=least + spread, names: Vec::new() };
        let options = Options { agents, skills, work, seed, days, ..options() };
        let package = package(&bundle, &options);
        prop_assert_eq!(&package, &super::package(&bundle, &options));
        // Grouped as it is written.
        let objects: Vec<&str> = package.records.chunk_by(|one, other| one.object == other.object).map(|of| &*of[0].object).collect();
        let distinct: BTreeSet<&str> = objects.iter().copied().collect();
        prop_assert_eq!(objects.len(), distinct.len());

        prop_assert_eq!(of(&package, "User").len(), agents as usize);
        let routes = routes::routes(&bundle);
        let made: usize = ["Case", "Lead", "Visit__c", "WorkOrder"].iter().map(|object| of(&package, object).len()).sum();
        prop_assert_eq!(made, if routes.iter().any(|route| route.entity.is_some()) { work as usize } else { 0 });

        for record in &package.records {
            is_insertable(record);
        }

        // Every reference leads to a record before it, to the project, or to what no metadata here tells.
        let mut known: BTreeSet<(&str, &str)> = BTreeSet::new();
        known.extend(bundle.queue.iter().map(|row| ("Queue", &*row.id)));
        known.extend(bundle.channel.iter().map(|row| ("ServiceChannel", &*row.id)));
        known.extend(bundle.skill.iter().map(|row| ("Skill", &*row.id)));
        known.extend(bundle.presence_config.iter().map(|row| ("PresenceUserConfig", &*row.id)));
        for record in &package.records {
            for (field, value) in &record.fields {
                if let Value::Reference(Reference { object, name }) = value {
                    let elsewhere = ["Profile", "PermissionSet", "Group", "UserRole"].contains(&&**object);
                    prop_assert!(elsewhere || known.contains(&(&**object, &**name)), "{field}: {object}:{name}");
                }
            }
            prop_assert!(known.insert((&record.object, &record.name)), "{}:{}", record.object, record.name);
        }

        // What the platform takes once.
        for (object, fields) in [
            ("User", &["Username"][..]),
            ("PresenceUserConfigUser", &["UserId"]),
            ("GroupMember", &["GroupId", "UserOrGroupId"]),
            ("ServiceResource", &["RelatedRecordId"]),
            ("ServiceResource", &["Name"]),
            ("ServiceResourceSkill", &["ServiceResourceId", "SkillId"]),
            ("PendingServiceRouting", &["WorkItemId"]),
            ("SkillRequirement", &["RelatedRecordId", "SkillId"]),
        ] {
            let mut seen = BTreeSet::new();
            for record in of(&package, object) {
                let key: Vec<String> = fields.iter().map(|field| format!("{:?}", record.get(field))).collect();
                prop_assert!(seen.insert(key), "{object} {}", record.name);
            }
        }

        // As many skills as were asked for, as far as there are any; more only where all work of a queue asks for them.
        let has = bundle.skill.len();
        let resources = of(&package, "ServiceResource").len();
        prop_assert!(has > 0 || resources == 0);
        prop_assert!(resources == agents as usize || has == 0 || least == 0);
        for resource in of(&package, "ServiceResource") {
            let of_resource = of(&package, "ServiceResourceSkill");
            let count = of_resource.iter().filter(|row| target(row, "ServiceResourceId") == &*resource.name).count();
            prop_assert!(count >= (least as usize).min(has) && count <= has, "{count}");
        }

        // Whatever is routed by skills asks for some.
        let asked: BTreeSet<&str> = of(&package, "SkillRequirement").iter().map(|row| target(row, "RelatedRecordId")).collect();
        prop_assert!(of(&package, "PendingServiceRouting").iter().all(|routing| asked.contains(&*routing.name)));
    }
}
