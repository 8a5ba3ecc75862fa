//! Components and their rows: both forms of a bundle hold the same, whatever the components say and in whatever order
//! they come.

use std::collections::BTreeMap;

use omnic::model::{ApiVersion, Kind};
use omnic::seed::{Bundle, Component, SCHEMA, TABLES, compile, json, sqlite};
use proptest::prelude::*;
use serde_json::Value;

use super::seed::{assert_same_rows, open, xml};

/// Holds the document against the published schema, and the database against the document.
pub(super) fn assert_sound(bundle: &Bundle) {
    let document: Value = serde_json::from_str(&json(bundle)).expect("JSON");
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    let faults: Vec<String> =
        validator.iter_errors(&document).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}");

    let (_folder, connection) = open(&sqlite(bundle).expect("a database"));
    assert_same_rows(&connection, "meta", &[document["meta"].clone()]);
    let tables = document["tables"].as_object().expect("tables");
    assert_eq!(tables.len(), TABLES.len());
    for table in TABLES {
        assert_same_rows(&connection, table.name, tables[table.name].as_array().expect("rows"));
    }
    assert_same_rows(&connection, "queue_user", document["views"]["queue_user"].as_array().expect("rows"));
}

/// A component with its place and text.
type Written = (Kind, &'static str, String, String);

fn of(written: &[Written]) -> Bundle {
    let components = written.iter().map(|(kind, name, path, text)| {
        let api = ApiVersion::NEWEST;
        Component { kind: *kind, name, path, api, text }
    });
    compile(&components.collect::<Vec<_>>())
}

#[test]
fn an_empty_bundle_is_sound() {
    assert_sound(&compile(&[]));
}

#[test]
fn members_are_agents_and_references_are_resolved_or_listed() {
    let component =
        |kind: Kind, name: &'static str, fields: &str| (kind, name, format!("{name}.x"), xml(kind, fields));
    let bundle = of(&[
        component(
            Kind::Queue,
            "Cases",
            "<name>Cases</name><queueMembers><users><user>Zoe@x.example</user><user>ann@x.example</user>
             <user>zoe@X.example</user></users><roles><role>Gone</role></roles></queueMembers>
             <queueRoutingConfig>ns__Managed</queueRoutingConfig>
             <queueSobject><sobjectType>Case</sobjectType></queueSobject>
             <queueSobject><sobjectType>Gone__c</sobjectType></queueSobject>",
        ),
        component(Kind::ServicePresenceStatus, "Ready", "<label>Ready</label><channels><channel>sfdc_phone</channel></channels>"),
        component(
            Kind::QueueRoutingConfig,
            "Config",
            "<label> Config </label><capacityWeight> 1e0 </capacityWeight><routingModel>LEAST_ACTIVE</routingModel>
             <routingPriority>007</routingPriority><userOverflowAssignee>ANN@x.example</userOverflowAssignee>
             <skills><skill>Gone</skill></skills><pushTimeout xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>",
        ),
        component(Kind::WorkSkillRouting, "Old", "<active>1</active><attributes><field>Case.Origin</field><skill>Gone</skill></attributes>"),
    ]);
    let agents: Vec<(&str, &str)> = bundle.agent.iter().map(|agent| (&*agent.id, &*agent.user)).collect();
    assert_eq!(agents, [("ann@x.example", "ann@x.example"), ("zoe@x.example", "Zoe@x.example")]);
    assert_eq!(bundle.queue_user(), [("Cases", "ann@x.example"), ("Cases", "zoe@x.example")]);
    let member = &bundle.queue_member[3];
    assert_eq!((&*member.kind, member.role.as_deref(), member.position), ("role", Some("Gone"), 3));
    let config = &bundle.routing_config[0];
    assert_eq!((config.label.as_deref(), config.capacity_weight), (Some(" Config "), Some(1.0)));
    assert_eq!((config.routing_priority, config.push_timeout), (Some(7), None));
    assert_eq!(config.user_overflow_assignee.as_deref(), Some("ann@x.example"));
    assert_eq!(bundle.presence_status_channel[0].channel, None);
    assert_eq!(bundle.skill_rule[0].is_active, Some(true));
    assert_eq!(
        (&*bundle.skill_rule_attribute[0].field, &bundle.skill_rule_attribute[0].skill),
        ("Case.Origin", &None)
    );
    let listed: Vec<String> = bundle
        .unresolved_reference
        .iter()
        .map(|row| {
            format!("{} {} {} {} {}", row.source_type, row.source, row.field, row.target_type, row.name)
        })
        .collect();
    assert_eq!(
        listed,
        [
            "Queue Cases queueMembers.roles.role Role Gone",
            "Queue Cases queueRoutingConfig QueueRoutingConfig ns__Managed",
            "Queue Cases queueSobject.sobjectType CustomObject Gone__c",
            "QueueRoutingConfig Config skills.skill Skill Gone",
            "ServicePresenceStatus Ready channels.channel ServiceChannel sfdc_phone",
            "WorkSkillRouting Old attributes.skill Skill Gone",
        ]
    );
    assert!(bundle.skipped.is_empty(), "{:?}", bundle.skipped);
    assert_sound(&bundle);
}

#[test]
fn unusual_numbers_are_kept_and_wrong_ones_are_listed() {
    let config = "<label>A</label><capacity>0</capacity><afterConvoWorkMaxTime>9</afterConvoWorkMaxTime>
        <maxExtensions>99999999999</maxExtensions>";
    let routing = "<label>A</label><capacityWeight>-0.5</capacityWeight><routingPriority>-1</routingPriority>
        <capacityPercentage>101</capacityPercentage>";
    let bundle = of(&[
        (Kind::PresenceUserConfig, "A", "a".to_owned(), xml(Kind::PresenceUserConfig, config)),
        (Kind::QueueRoutingConfig, "A", "b".to_owned(), xml(Kind::QueueRoutingConfig, routing)),
    ]);
    let config = &bundle.presence_config[0];
    assert_eq!(
        (config.capacity, config.after_convo_work_max_time, config.max_extensions),
        (Some(0), None, None)
    );
    let routing = &bundle.routing_config[0];
    assert_eq!(
        (routing.capacity_weight, routing.routing_priority, routing.capacity_percentage),
        (Some(-0.5), Some(-1), None)
    );
    let skipped: Vec<(Option<&str>, &str)> =
        bundle.skipped.iter().map(|row| (row.value.as_deref(), &*row.reason)).collect();
    assert_eq!(
        skipped,
        [(Some("9"), "out-of-range"), (Some("99999999999"), "out-of-range"), (Some("101"), "out-of-range")]
    );
    assert_sound(&bundle);
}

/// Fields to choose from: right ones, wrong ones, and references that some projects resolve.
const FIELDS: &[(Kind, &[&str])] = &[
    (
        Kind::OmniChannelSettings,
        &[
            "<enableOmniChannel>true</enableOmniChannel>",
            "<enableOmniSkillsRouting>x</enableOmniSkillsRouting>",
        ],
    ),
    (
        Kind::ServiceChannel,
        &[
            "<label>\u{e9}\"\\\u{1f4de}</label>",
            "<relatedEntityType>Case</relatedEntityType>",
            "<capacityModel>NONE</capacityModel>",
            "<acwExtensionDuration>9</acwExtensionDuration>",
            "<serviceChannelFieldPriorities><priority>1</priority><value>High</value></serviceChannelFieldPriorities>",
            "<serviceChannelFieldPriorities><value>None</value></serviceChannelFieldPriorities>",
            "<serviceChannelStatusFieldMappings><type>PAUSED</type><value>'</value></serviceChannelStatusFieldMappings>",
            "<serviceChannelStatusFieldMappings><type>Other</type><value>-</value></serviceChannelStatusFieldMappings>",
        ],
    ),
    (
        Kind::ServicePresenceStatus,
        &["<label>A</label>", "<channels><channel>One</channel><channel>Two</channel></channels>"],
    ),
    (Kind::PresenceDeclineReason, &["<label>A</label>"]),
    (
        Kind::PresenceUserConfig,
        &[
            "<capacity>0</capacity>",
            "<declineReasons>One</declineReasons>",
            "<presenceStatusOnDecline>Two</presenceStatusOnDecline>",
            "<assignments><users><user>A@x.example</user></users><profiles><profile>Three</profile></profiles></assignments>",
        ],
    ),
    (
        Kind::Skill,
        &[
            "<label/>",
            "<skillType>One</skillType>",
            "<assignments><users><user>b@x.example</user></users></assignments>",
        ],
    ),
    (
        Kind::WorkSkillRouting,
        &[
            "<isActive>0</isActive>",
            "<workSkillRoutingAttributes><field>F</field><skill>One</skill></workSkillRoutingAttributes>",
            "<workSkillRoutingAttributes><skill>One</skill></workSkillRoutingAttributes>",
        ],
    ),
    (
        Kind::QueueRoutingConfig,
        &[
            "<capacityWeight>0.1</capacityWeight>",
            "<capacityPercentage>101</capacityPercentage>",
            "<routingPriority>-1</routingPriority>",
            "<queueOverflowAssignee>Two</queueOverflowAssignee>",
            "<userOverflowAssignee>B@x.example</userOverflowAssignee>",
            "<skills><skill>Two</skill></skills>",
            "<skills/>",
        ],
    ),
    (
        Kind::Queue,
        &[
            "<name>Q</name>",
            "<queueRoutingConfig>One</queueRoutingConfig>",
            "<queueSobject><sobjectType>Case</sobjectType></queueSobject>",
            "<queueSobject/>",
            "<queueMembers><users><user>a@x.example</user><user>c@x.example</user></users></queueMembers>",
            "<queueMembers><publicGroups><publicGroup>One</publicGroup></publicGroups></queueMembers>",
            "</Skill>",
        ],
    ),
    (
        Kind::Profile,
        &[
            "<servicePresenceStatusAccesses><enabled>true</enabled><servicePresenceStatus>One</servicePresenceStatus></servicePresenceStatusAccesses>",
        ],
    ),
    (Kind::Group, &[]),
];

fn component() -> impl Strategy<Value = Written> {
    let name = prop::sample::select(vec!["One", "Two", "Three"]);
    prop::sample::select(FIELDS).prop_flat_map(move |(kind, fields)| {
        let fields = prop::sample::subsequence(fields.to_vec(), 0..=fields.len());
        (name.clone(), 0..4u8, fields).prop_map(move |(name, folder, fields)| {
            let path = format!("{folder}/{name}.{}", kind.suffix());
            (kind, name, path, xml(kind, &fields.concat()))
        })
    })
}

fn project() -> impl Strategy<Value = Vec<Written>> {
    prop::collection::vec(component(), 0..24).prop_map(|written| {
        let by_path: BTreeMap<_, _> = written.into_iter().map(|one| ((one.0, one.2.clone()), one)).collect();
        by_path.into_values().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the components say, both forms are valid and hold the same rows.
    #[test]
    fn both_forms_hold_the_same_rows(written in project()) {
        assert_sound(&of(&written));
    }

    /// The order in which files are found does not show.
    #[test]
    fn order_does_not_count((sorted, shuffled) in project().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))) {
        let (one, other) = (of(&sorted), of(&shuffled));
        prop_assert_eq!(json(&one), json(&other));
        prop_assert!(sqlite(&one).expect("a database") == sqlite(&other).expect("a database"));
    }
}
