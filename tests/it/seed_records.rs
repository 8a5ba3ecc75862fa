//! Records in the bundle: rows like those of components, and what components do not say.

use omnic::data::{Package, Record, Reference, Value};
use omnic::model::{ApiVersion, Kind};
use omnic::seed::{Bundle, Component, compile_with, json};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::seed::xml;
use super::seed_rows::assert_sound;

/// A record from a JSON object; `Type:Name` in a field that ends in `Id` is a reference.
fn record(object: &str, name: &str, fields: &Json) -> Record {
    let fields = fields.as_object().expect("fields").iter().map(|(field, value)| {
        let value = match value {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(number) => Value::Number(number.to_string().into()),
            Json::String(text) if field.ends_with("Id") => {
                let (object, name) = text.split_once(':').expect("a reference");
                Value::Reference(Reference { object: object.into(), name: name.into() })
            }
            other => Value::Text(other.as_str().expect("a text").into()),
        };
        (field.as_str().into(), value)
    });
    Record { object: object.into(), name: name.into(), fields: fields.collect(), place: None }
}

fn of(components: &[(Kind, &str, String)], records: Vec<Record>) -> Bundle {
    let components: Vec<Component<'_>> = components
        .iter()
        .map(|(kind, name, text)| Component { kind: *kind, name, path: name, api: ApiVersion::NEWEST, text })
        .collect();
    compile_with(&components, &Package { records }, &|_| "data/agents.yaml".to_owned())
}

/// The rows of a table without the columns that hold nothing.
fn rows(bundle: &Bundle, table: &str) -> Vec<Json> {
    let document: Json = serde_json::from_str(&json(bundle)).expect("JSON");
    let mut rows = document["tables"][table].as_array().expect("rows").clone();
    for row in &mut rows {
        row.as_object_mut().expect("a row").retain(|_, value| !value.is_null());
    }
    rows
}

#[test]
fn records_become_components_where_the_project_has_none() {
    let skill = (Kind::Skill, "German", xml(Kind::Skill, "<label>Of the project</label>"));
    let bundle = of(
        &[skill],
        vec![
            record("Skill", "de", &json!({"DeveloperName": "German", "MasterLabel": "Of the record"})),
            record("Skill", "fr", &json!({"DeveloperName": "French", "MasterLabel": "French"})),
            record(
                "Group",
                "cases",
                &json!({"Name": "Cases", "DeveloperName": "Cases", "Type": "Queue", "QueueRoutingConfigId": "QueueRoutingConfig:std"}),
            ),
            record("QueueSobject", "s", &json!({"QueueId": "Queue:Cases", "SobjectType": "Case"})),
            record(
                "QueueRoutingConfig",
                "std",
                &json!({"DeveloperName": "Standard", "MasterLabel": "Standard", "RoutingModel": "LeastActive",
                    "RoutingPriority": 1, "CapacityWeight": 2.5, "OverflowAssigneeId": "Queue:Cases"}),
            ),
            record(
                "ServiceChannel",
                "c",
                &json!({"DeveloperName": "Chat", "MasterLabel": "Chat", "RelatedEntity": "Case"}),
            ),
            record(
                "ServiceChannelFieldPriority",
                "p",
                &json!({"ServiceChannelId": "ServiceChannel:Chat", "Priority": 1, "Value": "High"}),
            ),
            record("ServicePresenceStatus", "on", &json!({"DeveloperName": "On", "MasterLabel": "On"})),
            record(
                "ServiceChannelStatus",
                "x",
                &json!({"ServicePresenceStatusId": "ServicePresenceStatus:on", "ServiceChannelId": "ServiceChannel:c"}),
            ),
        ],
    );
    assert_sound(&bundle);
    assert_eq!(
        rows(&bundle, "skill"),
        [
            json!({"id": "French", "label": "French", "path": ""}),
            json!({"id": "German", "label": "Of the project", "path": "German"}),
        ]
    );
    assert_eq!(
        rows(&bundle, "queue"),
        [json!({"id": "Cases", "name": "Cases", "queue_routing_config": "Standard", "path": ""})]
    );
    assert_eq!(
        rows(&bundle, "routing_config"),
        [
            json!({"id": "Standard", "label": "Standard", "routing_model": "LEAST_ACTIVE", "routing_priority": 1,
            "capacity_weight": 2.5, "queue_overflow_assignee": "Cases", "path": ""})
        ]
    );
    assert_eq!(
        rows(&bundle, "channel_field_priority"),
        [json!({"channel": "Chat", "position": 0, "priority": 1, "value": "High"})]
    );
    assert_eq!(
        rows(&bundle, "presence_status_channel"),
        [json!({"presence_status": "On", "position": 0, "channel": "Chat"})]
    );
    assert!(rows(&bundle, "unresolved_reference").is_empty() && rows(&bundle, "skipped").is_empty());
}

#[test]
fn agents_are_what_records_say() {
    let config = "<assignments><users><user>ada@x.example</user></users></assignments>";
    let access = |name: &str, enabled: bool| {
        format!(
            "<servicePresenceStatusAccesses><enabled>{enabled}</enabled><servicePresenceStatus>{name}</servicePresenceStatus></servicePresenceStatusAccesses>"
        )
    };
    let bundle = of(
        &[
            (Kind::PresenceUserConfig, "Desk", xml(Kind::PresenceUserConfig, config)),
            (Kind::ServicePresenceStatus, "Off", xml(Kind::ServicePresenceStatus, "")),
            (Kind::ServicePresenceStatus, "On", xml(Kind::ServicePresenceStatus, "")),
            (Kind::Skill, "German", xml(Kind::Skill, "")),
            (Kind::Queue, "Cases", xml(Kind::Queue, "")),
            (Kind::Group, "Team", xml(Kind::Group, "")),
            (Kind::Profile, "Tier 1", xml(Kind::Profile, &(access("On", true) + &access("Off", false)))),
            (Kind::PermissionSet, "More", xml(Kind::PermissionSet, &access("Off", true))),
        ],
        vec![
            record("User", "u", &json!({"Username": "Ada@x.example", "ProfileId": "Profile:tier 1"})),
            record("User", "v", &json!({"Username": "bob@x.example", "ProfileId": "Profile:Elsewhere"})),
            record(
                "PermissionSetAssignment",
                "s",
                &json!({"AssigneeId": "User:u", "PermissionSetId": "PermissionSet:More"}),
            ),
            record(
                "PresenceUserConfigUser",
                "a",
                &json!({"UserId": "User:u", "PresenceUserConfigId": "PresenceUserConfig:Desk"}),
            ),
            record(
                "PresenceUserConfigUser",
                "b",
                &json!({"UserId": "User:v", "PresenceUserConfigId": "PresenceUserConfig:Desk"}),
            ),
            record(
                "ServiceResource",
                "r",
                &json!({"Name": "Ada", "ResourceType": "A", "RelatedRecordId": "User:u"}),
            ),
            record(
                "ServiceResourceSkill",
                "1",
                &json!({"ServiceResourceId": "ServiceResource:r", "SkillId": "Skill:German", "SkillLevel": 4, "EffectiveStartDate": "2026-01-01T00:00:00Z"}),
            ),
            record(
                "ServiceResourceSkill",
                "2",
                &json!({"ServiceResourceId": "ServiceResource:r", "SkillId": "Skill:German", "SkillLevel": 5}),
            ),
            record(
                "ServiceResourceSkill",
                "3",
                &json!({"ServiceResourceId": "ServiceResource:r", "SkillId": "Skill:Gone"}),
            ),
            record("GroupMember", "m", &json!({"GroupId": "Queue:Cases", "UserOrGroupId": "Group:Team"})),
            record("GroupMember", "n", &json!({"GroupId": "Group:Team", "UserOrGroupId": "User:v"})),
        ],
    );
    assert_sound(&bundle);
    assert_eq!(
        rows(&bundle, "agent"),
        [
            json!({"id": "ada@x.example", "user": "Ada@x.example", "profile": "tier 1", "service_resource": "Ada", "statuses_allowed": "Off On"}),
            // What a profile outside of the project allows nobody knows.
            json!({"id": "bob@x.example", "user": "bob@x.example", "profile": "Elsewhere"}),
        ]
    );
    assert_eq!(
        rows(&bundle, "presence_config_assignment"),
        [
            json!({"presence_config": "Desk", "position": 0, "user": "ada@x.example"}),
            json!({"presence_config": "Desk", "position": 1, "user": "bob@x.example"}),
        ]
    );
    assert_eq!(
        rows(&bundle, "agent_skill"),
        [json!({"agent": "ada@x.example", "skill": "German", "level": 4.0, "from": "2026-01-01T00:00:00Z"})]
    );
    assert_eq!(
        rows(&bundle, "queue_member"),
        [json!({"queue": "Cases", "position": 0, "kind": "public_group", "public_group": "Team"})]
    );
    assert_eq!(
        rows(&bundle, "public_group_member"),
        [json!({"public_group": "Team", "position": 0, "user": "bob@x.example"})]
    );
    assert_eq!(
        rows(&bundle, "unresolved_reference"),
        [
            json!({"source_type": "ServiceResourceSkill", "source": "3", "field": "SkillId", "target_type": "Skill", "name": "Gone"})
        ]
    );
    assert_eq!(
        rows(&bundle, "skipped"),
        [
            json!({"position": 0, "source_type": "ServiceResourceSkill", "source": "2", "value": "Ada@x.example German", "reason": "second-period"})
        ]
    );
}

#[test]
fn the_hash_tells_records_apart() {
    let hash = |records: Vec<Record>| of(&[], records).meta.source_hash;
    let one = || record("Case", "a", &json!({"Subject": "x"}));
    let all = [
        hash(vec![]),
        hash(vec![one()]),
        hash(vec![record("Case", "b", &json!({"Subject": "x"}))]),
        hash(vec![record("Case", "a", &json!({"Subject": null}))]),
        hash(vec![record("Case", "a", &json!({}))]),
        hash(vec![one(), record("Case", "b", &json!({}))]),
    ];
    assert_eq!(std::collections::BTreeSet::from(all.clone()).len(), all.len());
    assert_eq!(hash(vec![one()]), all[1]);
}

/// Records of everything that becomes a row, with values of all kinds in every field.
fn any_record() -> impl Strategy<Value = Record> {
    const OBJECTS: &[&str] = &[
        "Group",
        "GroupMember",
        "QueueSobject",
        "QueueRoutingConfig",
        "Skill",
        "SkillUser",
        "ServiceChannel",
        "ServiceChannelStatusField",
        "ServiceChannelFieldPriority",
        "ServicePresenceStatus",
        "ServiceChannelStatus",
        "PresenceUserConfig",
        "PresenceUserConfigUser",
        "PresenceConfigDeclineReason",
        "PresenceDeclineReason",
        "User",
        "ServiceResource",
        "ServiceResourceSkill",
        "PendingServiceRouting",
        "SkillRequirement",
        "PushTopic",
        "PermissionSetAssignment",
    ];
    let name = || prop::sample::select(vec!["A", "B", "c"]);
    let reference = (
        prop::sample::select([OBJECTS, &["Queue", "Profile", "PermissionSet", "Role", "Case"]].concat()),
        name(),
    )
        .prop_map(|(object, name)| Value::Reference(Reference { object: object.into(), name: name.into() }));
    let value = prop_oneof![
        3 => reference,
        1 => prop::sample::select(vec!["Queue", "Regular", "A", "LeastActive", "MostAvailable", "-1", "", "1e400", "StatusBased"])
            .prop_map(|text| Value::Text(text.into())),
        1 => prop::sample::select(vec!["1", "2.5", "-3", "99999999999", "1e999"]).prop_map(|text| Value::Number(text.into())),
        1 => any::<bool>().prop_map(Value::Bool),
        1 => Just(Value::Null),
    ];
    (prop::sample::select(OBJECTS.to_vec()), name()).prop_flat_map(move |(object, name)| {
        let known = omnic::object::Object::named(object).expect("known");
        let mut names: Vec<&'static str> = known.fields.iter().map(|field| field.name).collect();
        names.extend(["Username", "ProfileId", "AssigneeId", "PermissionSetId"]);
        let fields = prop::collection::btree_map(prop::sample::select(names), value.clone(), 0..12);
        fields.prop_map(move |fields| Record {
            object: object.into(),
            name: name.into(),
            fields: fields.into_iter().map(|(field, value)| (field.into(), value)).collect(),
            place: None,
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever records say, both forms are valid and hold the same rows.
    #[test]
    fn any_records_make_a_sound_bundle(records in prop::collection::vec(any_record(), 0..40)) {
        assert_sound(&of(&[(Kind::Skill, "A", xml(Kind::Skill, "<label>A</label>"))], records));
    }
}
