//! Tables of the metadata types, their fields and their values.
//!
//! Made from `schemas/` by `tests/it/generated.rs`: change the schemas, then run
//! `OMNIC_UPDATE=1 cargo test --test it generated`.

use super::registry::{Layout, RegisteredType};
use super::spec::{
    Class, EnumSpec, EnumValue, FieldSpec, FieldType, KindSpec, Range, RecordSpec, Reference, Suggestion, Unresolved,
};
use super::version::{ApiVersion, Since};

/// A kind of component, by the name of its metadata type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A bot or AI agent. Known by its name only.
    Bot,
    /// A call center definition. Known by its name only.
    CallCenter,
    /// Ties a queue or user to the contact of the same purpose in an external telephony system, so that voice calls can be transferred.
    CallCenterRoutingMap,
    /// An object, standard or custom. Known by its name only.
    CustomObject,
    /// A Lightning page. Known by its name only.
    FlexiPage,
    /// A flow. Only the actions that route work are read.
    Flow,
    /// A public group. Known by its name only.
    Group,
    /// A messaging channel. Only where it sends its sessions is read.
    MessagingChannel,
    /// The switches of Omni-Channel for a whole org. The file is always called OmniChannel.settings.
    OmniChannelSettings,
    /// What a group of supervisors sees and may do in Omni Supervisor: which queues, skills and agents, which tabs and which actions.
    OmniSupervisorConfig,
    /// A manifest: the components that a deployment, a retrieval or a deletion is about, and the API version it uses.
    Package,
    /// A permission set. Only the presence statuses that it grants are read.
    PermissionSet,
    /// A reason that agents can pick when they turn down a work item.
    PresenceDeclineReason,
    /// What a group of agents may do in the Omni-Channel widget: how much work they hold at once, whether they accept by themselves, and whether they may decline.
    PresenceUserConfig,
    /// A profile. Only the presence statuses that it grants are read.
    Profile,
    /// A list of records waiting for an owner, its members, and the routing configuration that hands its work to agents.
    Queue,
    /// How work of a queue is routed: which agent comes first, which work comes first, and how much capacity an item takes.
    QueueRoutingConfig,
    /// A role of the role hierarchy. Known by its name only.
    Role,
    /// A kind of work that Omni-Channel can route: one object, such as cases or chats, and how its items use up an agent's capacity.
    ServiceChannel,
    /// A status that agents choose in the Omni-Channel widget. With channels it is an online status for the work of those channels; without channels it means away.
    ServicePresenceStatus,
    /// An ability that work can ask for and agents can have. Which agents have it for Omni-Channel is kept in service resource records, not here.
    Skill,
    /// A category of skills. Known by its name only.
    SkillType,
    /// Lives in the org alone; a target of references.
    User,
    /// Rules that give a work item its required skills from the values of its fields. There is one for an object.
    WorkSkillRouting,
}

/// One row for each kind, in the order of the kinds.
pub(super) static KINDS: &[KindSpec] = &[
    KindSpec {
        kind: Kind::Bot,
        name: "Bot",
        class: Class::Named,
        directory: "bots",
        suffix: "bot",
        manifest_name: "Bot",
        since: Since::UNKNOWN,
        record: None,
        schema: include_str!("../../schemas/metadata/Bot.schema.json"),
    },
    KindSpec {
        kind: Kind::CallCenter,
        name: "CallCenter",
        class: Class::Named,
        directory: "callCenters",
        suffix: "callCenter",
        manifest_name: "CallCenter",
        since: Since::UNKNOWN,
        record: None,
        schema: include_str!("../../schemas/metadata/CallCenter.schema.json"),
    },
    KindSpec {
        kind: Kind::CallCenterRoutingMap,
        name: "CallCenterRoutingMap",
        class: Class::Core,
        directory: "callCenterRoutingMaps",
        suffix: "callCenterRoutingMap",
        manifest_name: "CallCenterRoutingMap",
        since: Since { doc: Some(ApiVersion::new(52)), wsdl: Some(ApiVersion::new(52)), ..Since::UNKNOWN },
        record: Some(&CALL_CENTER_ROUTING_MAP),
        schema: include_str!("../../schemas/metadata/CallCenterRoutingMap.schema.json"),
    },
    KindSpec {
        kind: Kind::CustomObject,
        name: "CustomObject",
        class: Class::Named,
        directory: "objects",
        suffix: "object",
        manifest_name: "CustomObject",
        since: Since::UNKNOWN,
        record: None,
        schema: include_str!("../../schemas/metadata/CustomObject.schema.json"),
    },
    KindSpec {
        kind: Kind::FlexiPage,
        name: "FlexiPage",
        class: Class::Named,
        directory: "flexipages",
        suffix: "flexipage",
        manifest_name: "FlexiPage",
        since: Since::UNKNOWN,
        record: None,
        schema: include_str!("../../schemas/metadata/FlexiPage.schema.json"),
    },
    KindSpec {
        kind: Kind::Flow,
        name: "Flow",
        class: Class::Partial,
        directory: "flows",
        suffix: "flow",
        manifest_name: "Flow",
        since: Since::UNKNOWN,
        record: Some(&FLOW),
        schema: include_str!("../../schemas/metadata/Flow.schema.json"),
    },
    KindSpec {
        kind: Kind::Group,
        name: "Group",
        class: Class::Named,
        directory: "groups",
        suffix: "group",
        manifest_name: "Group",
        since: Since::UNKNOWN,
        record: None,
        schema: include_str!("../../schemas/metadata/Group.schema.json"),
    },
    KindSpec {
        kind: Kind::MessagingChannel,
        name: "MessagingChannel",
        class: Class::Partial,
        directory: "messagingChannels",
        suffix: "messagingChannel",
        manifest_name: "MessagingChannel",
        since: Since::UNKNOWN,
        record: Some(&MESSAGING_CHANNEL),
        schema: include_str!("../../schemas/metadata/MessagingChannel.schema.json"),
    },
    KindSpec {
        kind: Kind::OmniChannelSettings,
        name: "OmniChannelSettings",
        class: Class::Core,
        directory: "settings",
        suffix: "settings",
        manifest_name: "Settings",
        since: Since { doc: Some(ApiVersion::new(44)), wsdl: Some(ApiVersion::new(44)), floor: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
        record: Some(&OMNI_CHANNEL_SETTINGS),
        schema: include_str!("../../schemas/metadata/OmniChannelSettings.schema.json"),
    },
    KindSpec {
        kind: Kind::OmniSupervisorConfig,
        name: "OmniSupervisorConfig",
        class: Class::Core,
        directory: "omniSupervisorConfigs",
        suffix: "omniSupervisorConfig",
        manifest_name: "OmniSupervisorConfig",
        since: Since { doc: Some(ApiVersion::new(57)), wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
        record: Some(&OMNI_SUPERVISOR_CONFIG),
        schema: include_str!("../../schemas/metadata/OmniSupervisorConfig.schema.json"),
    },
    KindSpec {
        kind: Kind::Package,
        name: "Package",
        class: Class::Manifest,
        directory: "",
        suffix: "",
        manifest_name: "Package",
        since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
        record: Some(&PACKAGE),
        schema: include_str!("../../schemas/metadata/Package.schema.json"),
    },
    KindSpec {
        kind: Kind::PermissionSet,
        name: "PermissionSet",
        class: Class::Partial,
        directory: "permissionsets",
        suffix: "permissionset",
        manifest_name: "PermissionSet",
        since: Since::UNKNOWN,
        record: Some(&PERMISSION_SET),
        schema: include_str!("../../schemas/metadata/PermissionSet.schema.json"),
    },
    KindSpec {
        kind: Kind::PresenceDeclineReason,
        name: "PresenceDeclineReason",
        class: Class::Core,
        directory: "presenceDeclineReasons",
        suffix: "presenceDeclineReason",
        manifest_name: "PresenceDeclineReason",
        since: Since { doc: Some(ApiVersion::new(44)), wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
        record: Some(&PRESENCE_DECLINE_REASON),
        schema: include_str!("../../schemas/metadata/PresenceDeclineReason.schema.json"),
    },
    KindSpec {
        kind: Kind::PresenceUserConfig,
        name: "PresenceUserConfig",
        class: Class::Core,
        directory: "presenceUserConfigs",
        suffix: "presenceUserConfig",
        manifest_name: "PresenceUserConfig",
        since: Since { doc: Some(ApiVersion::new(44)), wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
        record: Some(&PRESENCE_USER_CONFIG),
        schema: include_str!("../../schemas/metadata/PresenceUserConfig.schema.json"),
    },
    KindSpec {
        kind: Kind::Profile,
        name: "Profile",
        class: Class::Partial,
        directory: "profiles",
        suffix: "profile",
        manifest_name: "Profile",
        since: Since::UNKNOWN,
        record: Some(&PROFILE),
        schema: include_str!("../../schemas/metadata/Profile.schema.json"),
    },
    KindSpec {
        kind: Kind::Queue,
        name: "Queue",
        class: Class::Core,
        directory: "queues",
        suffix: "queue",
        manifest_name: "Queue",
        since: Since { doc: Some(ApiVersion::new(24)), wsdl: Some(ApiVersion::new(27)), ..Since::UNKNOWN },
        record: Some(&QUEUE),
        schema: include_str!("../../schemas/metadata/Queue.schema.json"),
    },
    KindSpec {
        kind: Kind::QueueRoutingConfig,
        name: "QueueRoutingConfig",
        class: Class::Core,
        directory: "queueRoutingConfigs",
        suffix: "queueRoutingConfig",
        manifest_name: "QueueRoutingConfig",
        since: Since { doc: Some(ApiVersion::new(44)), wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
        record: Some(&QUEUE_ROUTING_CONFIG),
        schema: include_str!("../../schemas/metadata/QueueRoutingConfig.schema.json"),
    },
    KindSpec {
        kind: Kind::Role,
        name: "Role",
        class: Class::Named,
        directory: "roles",
        suffix: "role",
        manifest_name: "Role",
        since: Since::UNKNOWN,
        record: None,
        schema: include_str!("../../schemas/metadata/Role.schema.json"),
    },
    KindSpec {
        kind: Kind::ServiceChannel,
        name: "ServiceChannel",
        class: Class::Core,
        directory: "serviceChannels",
        suffix: "serviceChannel",
        manifest_name: "ServiceChannel",
        since: Since { doc: Some(ApiVersion::new(44)), wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
        record: Some(&SERVICE_CHANNEL),
        schema: include_str!("../../schemas/metadata/ServiceChannel.schema.json"),
    },
    KindSpec {
        kind: Kind::ServicePresenceStatus,
        name: "ServicePresenceStatus",
        class: Class::Core,
        directory: "servicePresenceStatuses",
        suffix: "servicePresenceStatus",
        manifest_name: "ServicePresenceStatus",
        since: Since { doc: Some(ApiVersion::new(44)), wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
        record: Some(&SERVICE_PRESENCE_STATUS),
        schema: include_str!("../../schemas/metadata/ServicePresenceStatus.schema.json"),
    },
    KindSpec {
        kind: Kind::Skill,
        name: "Skill",
        class: Class::Core,
        directory: "skills",
        suffix: "skill",
        manifest_name: "Skill",
        since: Since { doc: Some(ApiVersion::new(28)), wsdl: Some(ApiVersion::new(28)), ..Since::UNKNOWN },
        record: Some(&SKILL),
        schema: include_str!("../../schemas/metadata/Skill.schema.json"),
    },
    KindSpec {
        kind: Kind::SkillType,
        name: "SkillType",
        class: Class::Named,
        directory: "skilltypes",
        suffix: "skilltype",
        manifest_name: "SkillType",
        since: Since::UNKNOWN,
        record: None,
        schema: include_str!("../../schemas/metadata/SkillType.schema.json"),
    },
    KindSpec {
        kind: Kind::User,
        name: "User",
        class: Class::External,
        directory: "",
        suffix: "",
        manifest_name: "User",
        since: Since::UNKNOWN,
        record: None,
        schema: "",
    },
    KindSpec {
        kind: Kind::WorkSkillRouting,
        name: "WorkSkillRouting",
        class: Class::Core,
        directory: "workSkillRoutings",
        suffix: "workSkillRouting",
        manifest_name: "WorkSkillRouting",
        since: Since { doc: Some(ApiVersion::new(45)), wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
        record: Some(&WORK_SKILL_ROUTING),
        schema: include_str!("../../schemas/metadata/WorkSkillRouting.schema.json"),
    },
];

static CALL_CENTER_ROUTING_MAP: RecordSpec = RecordSpec {
    name: "CallCenterRoutingMap",
    doc: "Ties a queue or user to the contact of the same purpose in an external telephony system, so that voice calls can be transferred.",
    fields: &[
        FieldSpec {
            id: field::CALL_CENTER_ROUTING_MAP_CALL_CENTER,
            name: "callCenter",
            doc: "Developer name of the call center.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(52)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::CallCenter], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::CALL_CENTER_ROUTING_MAP_DEVELOPER_NAME,
            name: "developerName",
            doc: "Name of the map, made from the queue or user and the call center.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(52)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::CALL_CENTER_ROUTING_MAP_EXTERNAL_ID,
            name: "externalId",
            doc: "Id of the contact in the telephony system.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(52)), ..Since::UNKNOWN },
            max_length: Some(255),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::CALL_CENTER_ROUTING_MAP_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::CALL_CENTER_ROUTING_MAP_MASTER_LABEL,
            name: "masterLabel",
            doc: "The name that people see.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(52)), ..Since::UNKNOWN },
            max_length: Some(80),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::CALL_CENTER_ROUTING_MAP_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::CALL_CENTER_ROUTING_MAP_QUICK_CONNECT,
            name: "quickConnect",
            doc: "The quick connect of the telephony system that reaches the queue or user.",
            since: Since { doc: Some(ApiVersion::new(56)), wsdl: Some(ApiVersion::new(54)), ..Since::UNKNOWN },
            max_length: Some(255),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::CALL_CENTER_ROUTING_MAP_REFERENCE_RECORD,
            name: "referenceRecord",
            doc: "The queue, by developer name, or the user that calls are transferred to.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(52)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Queue, Kind::User], unresolved: Unresolved::Never }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "label", real: Some("masterLabel"), hint: "" },
    ],
};

static FLOW: RecordSpec = RecordSpec {
    name: "Flow",
    doc: "A flow. Only the actions that route work are read.",
    fields: &[
        FieldSpec {
            id: field::FLOW_ACTION_CALLS,
            name: "actionCalls",
            doc: "A call of an action.",
            ty: FieldType::Record(&FLOW_ACTION_CALL),
            repeats: true,
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static FLOW_ACTION_CALL: RecordSpec = RecordSpec {
    name: "FlowActionCall",
    doc: "A call of an action.",
    fields: &[
        FieldSpec {
            id: field::FLOW_ACTION_CALL_ACTION_NAME,
            name: "actionName",
            doc: "Name of the action.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_ACTION_CALL_ACTION_TYPE,
            name: "actionType",
            doc: "Kind of the action; routeWork sends work to Omni-Channel.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_ACTION_CALL_INPUT_PARAMETERS,
            name: "inputParameters",
            doc: "A value that the action is given.",
            ty: FieldType::Record(&FLOW_ACTION_CALL_INPUT_PARAMETER),
            repeats: true,
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_ACTION_CALL_NAME,
            name: "name",
            doc: "Name of the element in the flow.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_ACTION_CALL_VERSION_STRING,
            name: "versionString",
            doc: "Version of the action; from 2.0.0 on, references hold names and survive a move between orgs.",
            sources: &["W", "HELP", "3P"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static FLOW_ACTION_CALL_INPUT_PARAMETER: RecordSpec = RecordSpec {
    name: "FlowActionCallInputParameter",
    doc: "A value that an action is given.",
    fields: &[
        FieldSpec {
            id: field::FLOW_ACTION_CALL_INPUT_PARAMETER_NAME,
            name: "name",
            doc: "Name of the parameter.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_ACTION_CALL_INPUT_PARAMETER_VALUE,
            name: "value",
            doc: "What the parameter gets.",
            ty: FieldType::Record(&FLOW_ELEMENT_REFERENCE_OR_VALUE),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static FLOW_ELEMENT_REFERENCE_OR_VALUE: RecordSpec = RecordSpec {
    name: "FlowElementReferenceOrValue",
    doc: "A literal value or a reference.",
    fields: &[
        FieldSpec {
            id: field::FLOW_ELEMENT_REFERENCE_OR_VALUE_ELEMENT_REFERENCE,
            name: "elementReference",
            doc: "An element or variable of the flow.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_ELEMENT_REFERENCE_OR_VALUE_SETUP_REFERENCE,
            name: "setupReference",
            doc: "Name of a setup component.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_ELEMENT_REFERENCE_OR_VALUE_SETUP_REFERENCE_TYPE,
            name: "setupReferenceType",
            doc: "Type of the setup component.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::FLOW_ELEMENT_REFERENCE_OR_VALUE_STRING_VALUE,
            name: "stringValue",
            doc: "Literal text.",
            free_text: true,
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static MESSAGING_CHANNEL: RecordSpec = RecordSpec {
    name: "MessagingChannel",
    doc: "A messaging channel. Only where it sends its sessions is read.",
    fields: &[
        FieldSpec {
            id: field::MESSAGING_CHANNEL_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::MESSAGING_CHANNEL_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::MESSAGING_CHANNEL_QUEUE_ROUTING_CONFIG,
            name: "queueRoutingConfig",
            doc: "The routing configuration for the sessions.",
            reference: Some(Reference { to: &[Kind::QueueRoutingConfig], unresolved: Unresolved::Warning }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::MESSAGING_CHANNEL_SESSION_HANDLER_FLOW,
            name: "sessionHandlerFlow",
            doc: "The flow that routes the sessions.",
            reference: Some(Reference { to: &[Kind::Flow], unresolved: Unresolved::Info }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::MESSAGING_CHANNEL_SESSION_HANDLER_QUEUE,
            name: "sessionHandlerQueue",
            doc: "The queue that gets the sessions.",
            reference: Some(Reference { to: &[Kind::Queue], unresolved: Unresolved::Warning }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::MESSAGING_CHANNEL_SESSION_HANDLER_TYPE,
            name: "sessionHandlerType",
            doc: "What handles the sessions: a queue, a flow, a user or an AI agent.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static OMNI_CHANNEL_SETTINGS: RecordSpec = RecordSpec {
    name: "OmniChannelSettings",
    doc: "The switches of Omni-Channel for a whole org. The file is always called OmniChannel.settings.",
    fields: &[
        FieldSpec {
            id: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_AUTO_LOGIN_PROMPT,
            name: "enableOmniAutoLoginPrompt",
            doc: "Whether agents are asked to log in to Omni-Channel when they open the console.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(47)), wsdl: Some(ApiVersion::new(47)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_CHANNEL,
            name: "enableOmniChannel",
            doc: "Whether the org uses Omni-Channel at all. All other switches need it.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(44)), floor: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SECONDARY_ROUTING_PRIORITY,
            name: "enableOmniSecondaryRoutingPriority",
            doc: "Whether work of the same priority is ordered by a field of the item.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(47)), wsdl: Some(ApiVersion::new(47)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SKILLS_ROUTING,
            name: "enableOmniSkillsRouting",
            doc: "Whether work can be routed by skills.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_STATUS_CAP_MODEL,
            name: "enableOmniStatusCapModel",
            doc: "Whether channels can count capacity by status.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(65)), floor: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_CHANNEL_SETTINGS_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_CHANNEL_SETTINGS_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_CHANNEL_SETTINGS_OMNI_AUTO_LOGIN_OPTION,
            name: "omniAutoLoginOption",
            doc: "How agents are logged in to Omni-Channel when they open the console.",
            ty: FieldType::Enum(&OMNI_AUTO_LOGIN_OPTION),
            since: Since { wsdl: Some(ApiVersion::new(68)), inferred: true, ..Since::UNKNOWN },
            sources: &["3P"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "developerName", real: None, hint: "the file is always called OmniChannel.settings" },
    ],
};

static OMNI_AUTO_LOGIN_OPTION: EnumSpec = EnumSpec {
    name: "OmniAutoLoginOption",
    values: &[
        EnumValue { name: "AutomaticLogin", doc: "Log in without asking.", since: Since::UNKNOWN },
        EnumValue { name: "DisplayConfirmation", doc: "Ask first.", since: Since::UNKNOWN },
        EnumValue { name: "RemainLoggedIn", doc: "Stay logged in.", since: Since::UNKNOWN },
    ],
    suggestions: &[],
};

static OMNI_SUPERVISOR_CONFIG: RecordSpec = RecordSpec {
    name: "OmniSupervisorConfig",
    doc: "What a group of supervisors sees and may do in Omni Supervisor: which queues, skills and agents, which tabs and which actions.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_IS_TIMELINE_HIDDEN,
            name: "isTimelineHidden",
            doc: "Whether the timelines of agents are hidden.",
            ty: FieldType::Boolean,
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_MASTER_LABEL,
            name: "masterLabel",
            doc: "The name that people see.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            max_length: Some(80),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_OMNI_SPVSR_CONFIG_AI_AGENT,
            name: "omniSpvsrConfigAIAgent",
            doc: "An AI agent that the supervisors see.",
            ty: FieldType::Record(&OMNI_SPVSR_CONFIG_AI_AGENT),
            repeats: true,
            since: Since { doc: Some(ApiVersion::new(64)), wsdl: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_ACTION,
            name: "omniSupervisorConfigAction",
            doc: "An action that the supervisors have.",
            ty: FieldType::Record(&OMNI_SUPERVISOR_CONFIG_ACTION),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_GROUP,
            name: "omniSupervisorConfigGroup",
            doc: "A public group whose members the supervisors see.",
            ty: FieldType::Record(&OMNI_SUPERVISOR_CONFIG_GROUP),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_PROFILE,
            name: "omniSupervisorConfigProfile",
            doc: "A profile whose users supervise with this configuration.",
            ty: FieldType::Record(&OMNI_SUPERVISOR_CONFIG_PROFILE),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_QUEUE,
            name: "omniSupervisorConfigQueue",
            doc: "A queue that the supervisors see.",
            ty: FieldType::Record(&OMNI_SUPERVISOR_CONFIG_QUEUE),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_SKILL,
            name: "omniSupervisorConfigSkill",
            doc: "A skill whose work the supervisors see.",
            ty: FieldType::Record(&OMNI_SUPERVISOR_CONFIG_SKILL),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_TAB,
            name: "omniSupervisorConfigTab",
            doc: "A tab that the supervisors see.",
            ty: FieldType::Record(&OMNI_SUPERVISOR_CONFIG_TAB),
            repeats: true,
            since: Since { doc: Some(ApiVersion::new(60)), wsdl: Some(ApiVersion::new(60)), ..Since::UNKNOWN },
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_USER,
            name: "omniSupervisorConfigUser",
            doc: "A user who supervises with this configuration.",
            ty: FieldType::Record(&OMNI_SUPERVISOR_CONFIG_USER),
            repeats: true,
            since: Since { doc: Some(ApiVersion::new(64)), wsdl: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_SKILL_VISIBILITY,
            name: "skillVisibility",
            doc: "Which waiting work the supervisors see: work that asks for all of the listed skills, or for at least one.",
            ty: FieldType::Enum(&OMNI_SUPER_SKILL_VISIBILITY_TYPE),
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "OmniSpvsrConfigAIAgent", real: Some("omniSpvsrConfigAIAgent"), hint: "" },
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "label", real: Some("masterLabel"), hint: "" },
    ],
};

static OMNI_SPVSR_CONFIG_AI_AGENT: RecordSpec = RecordSpec {
    name: "OmniSpvsrConfigAIAgent",
    doc: "An AI agent that the supervisors see.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SPVSR_CONFIG_AI_AGENT_BOT_DEFINITION,
            name: "botDefinition",
            doc: "Developer name of the AI agent.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Bot], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static OMNI_SUPERVISOR_CONFIG_ACTION: RecordSpec = RecordSpec {
    name: "OmniSupervisorConfigAction",
    doc: "An action on a tab of Omni Supervisor.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_ACTION_ACTION_NAME,
            name: "actionName",
            doc: "What the action does.",
            ty: FieldType::Enum(&OMNI_SUPERVISOR_ACTION_NAME),
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W", "G56", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_ACTION_ACTION_TAB,
            name: "actionTab",
            doc: "The tab that has the action.",
            ty: FieldType::Enum(&OMNI_SUPERVISOR_ACTION_TAB),
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W", "G56", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_ACTION_CUSTOM_ACTION_FLOW,
            name: "customActionFlow",
            doc: "The flow that a custom action runs.",
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Flow], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_ACTION_DISPLAY_ORDER,
            name: "displayOrder",
            doc: "Place among the actions of the tab.",
            ty: FieldType::Integer,
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static OMNI_SUPERVISOR_CONFIG_GROUP: RecordSpec = RecordSpec {
    name: "OmniSupervisorConfigGroup",
    doc: "A public group whose members the supervisors see.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_GROUP_GROUP,
            name: "group",
            doc: "Developer name of a public group.",
            required: true,
            nillable: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Group], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static OMNI_SUPERVISOR_CONFIG_PROFILE: RecordSpec = RecordSpec {
    name: "OmniSupervisorConfigProfile",
    doc: "A profile whose users supervise with this configuration.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_PROFILE_PROFILE,
            name: "profile",
            doc: "Metadata name of a profile. A profile can be in one configuration only.",
            required: true,
            nillable: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Profile], unresolved: Unresolved::Info }),
            sources: &["M67", "W", "G56", "O67"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static OMNI_SUPERVISOR_CONFIG_QUEUE: RecordSpec = RecordSpec {
    name: "OmniSupervisorConfigQueue",
    doc: "A queue that the supervisors see.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_QUEUE_QUEUE,
            name: "queue",
            doc: "Developer name of a queue.",
            required: true,
            nillable: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Queue], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static OMNI_SUPERVISOR_CONFIG_SKILL: RecordSpec = RecordSpec {
    name: "OmniSupervisorConfigSkill",
    doc: "A skill whose work the supervisors see.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_SKILL_SKILL,
            name: "skill",
            doc: "Developer name of a skill.",
            required: true,
            nillable: true,
            since: Since { wsdl: Some(ApiVersion::new(57)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Skill], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static OMNI_SUPERVISOR_CONFIG_TAB: RecordSpec = RecordSpec {
    name: "OmniSupervisorConfigTab",
    doc: "A tab of Omni Supervisor.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_TAB_DISPLAY_ORDER,
            name: "displayOrder",
            doc: "Place among the tabs.",
            ty: FieldType::Integer,
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(60)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_TAB_FLEXI_PAGE,
            name: "flexiPage",
            doc: "The Lightning page of a tab of type FlexipageType.",
            since: Since { wsdl: Some(ApiVersion::new(60)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::FlexiPage], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_TAB_TAB_TYPE,
            name: "tabType",
            doc: "What the tab shows.",
            ty: FieldType::Enum(&OMNI_SUPERVISOR_TAB_TYPE),
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(60)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "flexipage", real: Some("flexiPage"), hint: "" },
    ],
};

static OMNI_SUPERVISOR_CONFIG_USER: RecordSpec = RecordSpec {
    name: "OmniSupervisorConfigUser",
    doc: "A user who supervises with this configuration.",
    fields: &[
        FieldSpec {
            id: field::OMNI_SUPERVISOR_CONFIG_USER_USER,
            name: "user",
            doc: "Username of a user, which differs between orgs. A user can be in one configuration only.",
            required: true,
            nillable: true,
            since: Since { wsdl: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::User], unresolved: Unresolved::Never }),
            sources: &["M67", "W", "G56", "O67"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static OMNI_SUPER_SKILL_VISIBILITY_TYPE: EnumSpec = EnumSpec {
    name: "OmniSuperSkillVisibilityType",
    values: &[
        EnumValue { name: "AllSkills", doc: "Work that asks for all of the listed skills.", since: Since::UNKNOWN },
        EnumValue { name: "AnySkill", doc: "Work that asks for at least one of the listed skills.", since: Since::UNKNOWN },
    ],
    suggestions: &[
        Suggestion { written: "All", real: Some("AllSkills"), hint: "" },
        Suggestion { written: "Any", real: Some("AnySkill"), hint: "" },
    ],
};

static OMNI_SUPERVISOR_ACTION_NAME: EnumSpec = EnumSpec {
    name: "OmniSupervisorActionName",
    values: &[
        EnumValue { name: "ChangeQueues", doc: "Move agents to other queues.", since: Since::UNKNOWN },
        EnumValue { name: "ChangeSkills", doc: "Change the skills of agents.", since: Since::UNKNOWN },
        EnumValue { name: "AssignLearning", doc: "Assign learning to agents.", since: Since::UNKNOWN },
        EnumValue { name: "AWSDashboard", doc: "See the real-time metrics of Amazon Connect.", since: Since::UNKNOWN },
        EnumValue { name: "ManageQueues", doc: "Manage queues.", since: Since::UNKNOWN },
        EnumValue { name: "CustomAction", doc: "Run a flow.", since: Since::UNKNOWN },
        EnumValue { name: "ChangeGroups", doc: "Change the public groups of agents.", since: Since { wsdl: Some(ApiVersion::new(61)), ..Since::UNKNOWN } },
    ],
    suggestions: &[],
};

static OMNI_SUPERVISOR_ACTION_TAB: EnumSpec = EnumSpec {
    name: "OmniSupervisorActionTab",
    values: &[
        EnumValue { name: "AllAgents", doc: "The list of agents.", since: Since::UNKNOWN },
        EnumValue { name: "AgentDetails", doc: "One agent.", since: Since::UNKNOWN },
        EnumValue { name: "QueuesBacklog", doc: "The list of queues.", since: Since::UNKNOWN },
        EnumValue { name: "QueueDetails", doc: "One queue.", since: Since::UNKNOWN },
        EnumValue { name: "AssignedWork", doc: "The list of assigned work.", since: Since::UNKNOWN },
        EnumValue { name: "AssignedWorkDetails", doc: "The assigned work of one kind.", since: Since::UNKNOWN },
        EnumValue { name: "SkillsBacklog", doc: "The list of skills.", since: Since::UNKNOWN },
        EnumValue { name: "SkillDetails", doc: "One skill.", since: Since::UNKNOWN },
    ],
    suggestions: &[],
};

static OMNI_SUPERVISOR_TAB_TYPE: EnumSpec = EnumSpec {
    name: "OmniSupervisorTabType",
    values: &[
        EnumValue { name: "Wallboard", doc: "The wallboard.", since: Since::UNKNOWN },
        EnumValue { name: "Agents", doc: "Agents.", since: Since::UNKNOWN },
        EnumValue { name: "QueuesBacklog", doc: "Work waiting in queues.", since: Since::UNKNOWN },
        EnumValue { name: "AssignedWork", doc: "Work that agents hold.", since: Since::UNKNOWN },
        EnumValue { name: "SkillsBacklog", doc: "Work waiting for skills.", since: Since::UNKNOWN },
        EnumValue { name: "FlexipageType", doc: "A Lightning page of your own.", since: Since::UNKNOWN },
        EnumValue { name: "AIAgents", doc: "AI agents.", since: Since { wsdl: Some(ApiVersion::new(65)), floor: Some(ApiVersion::new(64)), ..Since::UNKNOWN } },
        EnumValue { name: "AgentforceSDR", doc: "Agentforce sales development agents.", since: Since { wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN } },
        EnumValue { name: "Reports", doc: "Reports.", since: Since { wsdl: Some(ApiVersion::new(65)), floor: Some(ApiVersion::new(64)), ..Since::UNKNOWN } },
        EnumValue { name: "Alerts", doc: "Alerts.", since: Since { wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN } },
    ],
    suggestions: &[
        Suggestion { written: "FlexiPageType", real: Some("FlexipageType"), hint: "" },
    ],
};

static PACKAGE: RecordSpec = RecordSpec {
    name: "Package",
    doc: "A manifest: the components that a deployment, a retrieval or a deletion is about, and the API version it uses.",
    fields: &[
        FieldSpec {
            id: field::PACKAGE_API_ACCESS_LEVEL,
            name: "apiAccessLevel",
            doc: "Whether components of a package may use all of the API.",
            ty: FieldType::Enum(&API_ACCESS_LEVEL),
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_DESCRIPTION,
            name: "description",
            doc: "What the package is for.",
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_MODULES,
            name: "modules",
            doc: "Modules of a managed package, written by the server.",
            ty: FieldType::Open,
            repeats: true,
            sources: &["REAL"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_NAMESPACE_PREFIX,
            name: "namespacePrefix",
            doc: "Namespace of the package's developer.",
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_OBJECT_PERMISSIONS,
            name: "objectPermissions",
            doc: "Object permissions of a package with restricted API access.",
            ty: FieldType::Open,
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_PACKAGE_TYPE,
            name: "packageType",
            doc: "Kind of the package. Not documented.",
            since: Since { wsdl: Some(ApiVersion::new(38)), inferred: true, ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_POST_INSTALL_CLASS,
            name: "postInstallClass",
            doc: "Apex class that runs after an installation.",
            since: Since { wsdl: Some(ApiVersion::new(30)), inferred: true, ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_SETUP_WEBLINK,
            name: "setupWeblink",
            doc: "Web link that describes the installation.",
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_TYPES,
            name: "types",
            doc: "Components of one metadata type.",
            ty: FieldType::Record(&PACKAGE_TYPE_MEMBERS),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_UNINSTALL_CLASS,
            name: "uninstallClass",
            doc: "Apex class that runs after an uninstallation.",
            since: Since { wsdl: Some(ApiVersion::new(30)), inferred: true, ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_VERSION,
            name: "version",
            doc: "API version of the whole deployment.",
            ty: FieldType::Version,
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static PACKAGE_TYPE_MEMBERS: RecordSpec = RecordSpec {
    name: "PackageTypeMembers",
    doc: "Components of one metadata type.",
    fields: &[
        FieldSpec {
            id: field::PACKAGE_TYPE_MEMBERS_MEMBERS,
            name: "members",
            doc: "Full name of a component, or * for all of the type.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PACKAGE_TYPE_MEMBERS_NAME,
            name: "name",
            doc: "Name of the metadata type.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(23)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static API_ACCESS_LEVEL: EnumSpec = EnumSpec {
    name: "APIAccessLevel",
    values: &[
        EnumValue { name: "Unrestricted", doc: "All of the API.", since: Since::UNKNOWN },
        EnumValue { name: "Restricted", doc: "Only what the object permissions allow.", since: Since::UNKNOWN },
    ],
    suggestions: &[],
};

static PERMISSION_SET: RecordSpec = RecordSpec {
    name: "PermissionSet",
    doc: "A permission set. Only the presence statuses that it grants are read.",
    fields: &[
        FieldSpec {
            id: field::PERMISSION_SET_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PERMISSION_SET_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESSES,
            name: "servicePresenceStatusAccesses",
            doc: "A presence status and whether it may be used.",
            ty: FieldType::Record(&PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESS),
            repeats: true,
            since: Since { doc: Some(ApiVersion::new(64)), wsdl: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESS: RecordSpec = RecordSpec {
    name: "PermissionSetServicePresenceStatusAccess",
    doc: "Access to a presence status.",
    fields: &[
        FieldSpec {
            id: field::PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESS_ENABLED,
            name: "enabled",
            doc: "Whether the status may be used.",
            ty: FieldType::Boolean,
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESS_SERVICE_PRESENCE_STATUS,
            name: "servicePresenceStatus",
            doc: "Developer name of a presence status.",
            reference: Some(Reference { to: &[Kind::ServicePresenceStatus], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static PRESENCE_DECLINE_REASON: RecordSpec = RecordSpec {
    name: "PresenceDeclineReason",
    doc: "A reason that agents can pick when they turn down a work item.",
    fields: &[
        FieldSpec {
            id: field::PRESENCE_DECLINE_REASON_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_DECLINE_REASON_LABEL,
            name: "label",
            doc: "The reason as agents see it.",
            required: true,
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            max_length: Some(80),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_DECLINE_REASON_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "masterLabel", real: Some("label"), hint: "" },
    ],
};

static PRESENCE_USER_CONFIG: RecordSpec = RecordSpec {
    name: "PresenceUserConfig",
    doc: "What a group of agents may do in the Omni-Channel widget: how much work they hold at once, whether they accept by themselves, and whether they may decline.",
    fields: &[
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_ACW_EXTENSION_DURATION,
            name: "acwExtensionDuration",
            doc: "Seconds that one extension of the after-conversation work time adds.",
            ty: FieldType::Integer,
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(10.0), max: Some(3600.0), documented: true }),
            unit: Some("seconds"),
            sources: &["M67", "W", "G56", "O67", "TL67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_AFTER_CONVO_WORK_MAX_TIME,
            name: "afterConvoWorkMaxTime",
            doc: "Seconds that an agent has for wrap-up after a conversation ends.",
            ty: FieldType::Integer,
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(10.0), max: Some(3600.0), documented: true }),
            unit: Some("seconds"),
            sources: &["M67", "W", "G56", "O67", "TL67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_ASSIGNMENTS,
            name: "assignments",
            doc: "Who uses the configuration. Without it nobody does.",
            ty: FieldType::Record(&PRESENCE_CONFIG_ASSIGNMENTS),
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_CAPACITY,
            name: "capacity",
            doc: "How much work an agent can hold at once, in the units that the routing configurations count in.",
            ty: FieldType::Integer,
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(1.0), max: None, documented: false }),
            unit: Some("units of capacity"),
            sources: &["M67", "W", "INF"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_DECLINE_REASONS,
            name: "declineReasons",
            doc: "A reason that agents can choose from when they decline.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::PresenceDeclineReason], unresolved: Unresolved::Warning }),
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_ENABLE_AUTO_ACCEPT,
            name: "enableAutoAccept",
            doc: "Whether work is accepted for the agent. Excludes declining.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W", "G39", "G56", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_ENABLE_DECLINE,
            name: "enableDecline",
            doc: "Whether agents may decline work. Excludes automatic acceptance.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W", "G39", "G56", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_ENABLE_DECLINE_REASON,
            name: "enableDeclineReason",
            doc: "Whether agents are asked why they decline. Needs declining.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_ENABLE_DISCONNECT_SOUND,
            name: "enableDisconnectSound",
            doc: "Whether a sound is played when the connection to Omni-Channel is lost.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_ENABLE_REQUEST_SOUND,
            name: "enableRequestSound",
            doc: "Whether a sound is played when work comes in.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_HAS_ACW_EXTENSION_ENABLED,
            name: "hasAcwExtensionEnabled",
            doc: "Whether agents may extend the after-conversation work time. Needs the timer, a duration and a number of extensions. Documents disagree on the default: write it out.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W", "G56", "O67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_HAS_AFTER_CONVO_WORK_TIMER,
            name: "hasAfterConvoWorkTimer",
            doc: "Whether a timer limits the work after a conversation. Needs a maximum time.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W", "G56", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_INTERRUPTIBLE_CAPACITY,
            name: "interruptibleCapacity",
            doc: "How much interruptible work an agent can hold at once. Absent means the same as the capacity.",
            ty: FieldType::Integer,
            since: Since { doc: Some(ApiVersion::new(57)), wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: None, documented: false }),
            unit: Some("units of capacity"),
            sources: &["M67", "W", "INF"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_LABEL,
            name: "label",
            doc: "The name that people see.",
            required: true,
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            max_length: Some(80),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_MAX_EXTENSIONS,
            name: "maxExtensions",
            doc: "How often agents may extend the after-conversation work time.",
            ty: FieldType::IntegerText,
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(1.0), max: Some(10.0), documented: true }),
            unit: Some("extensions"),
            sources: &["M67", "W", "G56", "O67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_PRESENCE_STATUS_ON_DECLINE,
            name: "presenceStatusOnDecline",
            doc: "The status that agents get when they decline work. Needs declining.",
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::ServicePresenceStatus], unresolved: Unresolved::Warning }),
            sources: &["M67", "W", "G39", "G56", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_PRESENCE_STATUS_ON_PUSH_TIMEOUT,
            name: "presenceStatusOnPushTimeout",
            doc: "The status that agents get when they let a request time out.",
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::ServicePresenceStatus], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_USER_CONFIG_USER_DISPLAY_NAME,
            name: "userDisplayName",
            doc: "Not documented; the WSDL has it since 60.0.",
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(60)), ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "afterConvoMaxTime", real: Some("afterConvoWorkMaxTime"), hint: "" },
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "masterLabel", real: Some("label"), hint: "" },
    ],
};

static PRESENCE_CONFIG_ASSIGNMENTS: RecordSpec = RecordSpec {
    name: "PresenceConfigAssignments",
    doc: "Who uses the configuration.",
    fields: &[
        FieldSpec {
            id: field::PRESENCE_CONFIG_ASSIGNMENTS_PROFILES,
            name: "profiles",
            doc: "Profiles with the configuration.",
            ty: FieldType::Record(&PRESENCE_CONFIG_PROFILE_ASSIGNMENTS),
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PRESENCE_CONFIG_ASSIGNMENTS_USERS,
            name: "users",
            doc: "Users with the configuration. They win over profiles.",
            ty: FieldType::Record(&PRESENCE_CONFIG_USER_ASSIGNMENTS),
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static PRESENCE_CONFIG_PROFILE_ASSIGNMENTS: RecordSpec = RecordSpec {
    name: "PresenceConfigProfileAssignments",
    doc: "Profiles whose users use the configuration.",
    fields: &[
        FieldSpec {
            id: field::PRESENCE_CONFIG_PROFILE_ASSIGNMENTS_PROFILE,
            name: "profile",
            doc: "Metadata name of a profile. A profile can be in one configuration only.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Profile], unresolved: Unresolved::Info }),
            sources: &["M67", "W", "G39", "G56", "O67"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static PRESENCE_CONFIG_USER_ASSIGNMENTS: RecordSpec = RecordSpec {
    name: "PresenceConfigUserAssignments",
    doc: "Users who use the configuration, whatever their profile says.",
    fields: &[
        FieldSpec {
            id: field::PRESENCE_CONFIG_USER_ASSIGNMENTS_USER,
            name: "user",
            doc: "Username of a user, which differs between orgs. A user can be in one configuration only.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::User], unresolved: Unresolved::Never }),
            sources: &["W", "G39", "G56", "O67"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static PROFILE: RecordSpec = RecordSpec {
    name: "Profile",
    doc: "A profile. Only the presence statuses that it grants are read.",
    fields: &[
        FieldSpec {
            id: field::PROFILE_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PROFILE_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PROFILE_SERVICE_PRESENCE_STATUS_ACCESSES,
            name: "servicePresenceStatusAccesses",
            doc: "A presence status and whether it may be used.",
            ty: FieldType::Record(&PROFILE_SERVICE_PRESENCE_STATUS_ACCESS),
            repeats: true,
            since: Since { doc: Some(ApiVersion::new(64)), wsdl: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static PROFILE_SERVICE_PRESENCE_STATUS_ACCESS: RecordSpec = RecordSpec {
    name: "ProfileServicePresenceStatusAccess",
    doc: "Access to a presence status.",
    fields: &[
        FieldSpec {
            id: field::PROFILE_SERVICE_PRESENCE_STATUS_ACCESS_ENABLED,
            name: "enabled",
            doc: "Whether the status may be used.",
            ty: FieldType::Boolean,
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::PROFILE_SERVICE_PRESENCE_STATUS_ACCESS_SERVICE_PRESENCE_STATUS,
            name: "servicePresenceStatus",
            doc: "Developer name of a presence status.",
            reference: Some(Reference { to: &[Kind::ServicePresenceStatus], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: true,
    suggestions: &[],
};

static QUEUE: RecordSpec = RecordSpec {
    name: "Queue",
    doc: "A list of records waiting for an owner, its members, and the routing configuration that hands its work to agents.",
    fields: &[
        FieldSpec {
            id: field::QUEUE_DESCRIPTION,
            name: "description",
            doc: "What the queue is for.",
            free_text: true,
            since: Since { doc: Some(ApiVersion::new(62)), wsdl: Some(ApiVersion::new(62)), ..Since::UNKNOWN },
            max_length: Some(1332),
            sources: &["W", "O67", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_DOES_INCLUDE_BOSSES,
            name: "doesIncludeBosses",
            doc: "Whether people above the members in the role hierarchy have access too.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(67)), wsdl: Some(ApiVersion::new(67)), floor: Some(ApiVersion::new(66)), ..Since::UNKNOWN },
            sources: &["M67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_DOES_SEND_EMAIL_TO_MEMBERS,
            name: "doesSendEmailToMembers",
            doc: "Whether members get an e-mail when a record is assigned to the queue.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(27)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_EMAIL,
            name: "email",
            doc: "The address that gets an e-mail when a record is assigned to the queue.",
            since: Since { wsdl: Some(ApiVersion::new(27)), ..Since::UNKNOWN },
            max_length: Some(255),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_NAME,
            name: "name",
            doc: "The name that people see.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(27)), ..Since::UNKNOWN },
            max_length: Some(40),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_QUEUE_MEMBERS,
            name: "queueMembers",
            doc: "Who works on the queue.",
            ty: FieldType::Record(&QUEUE_MEMBERS),
            since: Since { doc: Some(ApiVersion::new(42)), wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_QUEUE_ROUTING_CONFIG,
            name: "queueRoutingConfig",
            doc: "The routing configuration that hands the work of the queue to agents. Without it the queue is not routed.",
            since: Since { doc: Some(ApiVersion::new(42)), wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::QueueRoutingConfig], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_QUEUE_SOBJECT,
            name: "queueSobject",
            doc: "An object whose records the queue can own.",
            ty: FieldType::Record(&QUEUE_SOBJECT),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(27)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "label", real: Some("name"), hint: "" },
        Suggestion { written: "masterLabel", real: Some("name"), hint: "" },
    ],
};

static PUBLIC_GROUPS: RecordSpec = RecordSpec {
    name: "PublicGroups",
    doc: "Public groups that are members.",
    fields: &[
        FieldSpec {
            id: field::PUBLIC_GROUPS_PUBLIC_GROUP,
            name: "publicGroup",
            doc: "Developer name of a public group.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Group], unresolved: Unresolved::Info }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static QUEUE_MEMBERS: RecordSpec = RecordSpec {
    name: "QueueMembers",
    doc: "Who works on the queue.",
    fields: &[
        FieldSpec {
            id: field::QUEUE_MEMBERS_PUBLIC_GROUPS,
            name: "publicGroups",
            doc: "Public groups.",
            ty: FieldType::Record(&PUBLIC_GROUPS),
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_MEMBERS_ROLE_AND_SUBORDINATES,
            name: "roleAndSubordinates",
            doc: "Roles with everything below them, roles of customers and partners included.",
            ty: FieldType::Record(&ROLE_AND_SUBORDINATES),
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_MEMBERS_ROLE_AND_SUBORDINATES_INTERNAL,
            name: "roleAndSubordinatesInternal",
            doc: "Roles with the internal roles below them.",
            ty: FieldType::Record(&ROLE_AND_SUBORDINATES_INTERNAL),
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_MEMBERS_ROLES,
            name: "roles",
            doc: "Roles.",
            ty: FieldType::Record(&ROLES),
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_MEMBERS_USERS,
            name: "users",
            doc: "Single users.",
            ty: FieldType::Record(&USERS),
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "queueRoleAndSubordinates", real: Some("roleAndSubordinates"), hint: "" },
    ],
};

static QUEUE_SOBJECT: RecordSpec = RecordSpec {
    name: "QueueSobject",
    doc: "An object whose records the queue can own.",
    fields: &[
        FieldSpec {
            id: field::QUEUE_SOBJECT_SOBJECT_TYPE,
            name: "sobjectType",
            doc: "API name of the object.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(27)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::CustomObject], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static ROLE_AND_SUBORDINATES: RecordSpec = RecordSpec {
    name: "RoleAndSubordinates",
    doc: "Roles that are members together with all roles below them.",
    fields: &[
        FieldSpec {
            id: field::ROLE_AND_SUBORDINATES_ROLE_AND_SUBORDINATE,
            name: "roleAndSubordinate",
            doc: "Developer name of the topmost role.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Role], unresolved: Unresolved::Info }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "queueRoleAndSubordinate", real: Some("roleAndSubordinate"), hint: "" },
    ],
};

static ROLE_AND_SUBORDINATES_INTERNAL: RecordSpec = RecordSpec {
    name: "RoleAndSubordinatesInternal",
    doc: "Roles that are members together with the internal roles below them.",
    fields: &[
        FieldSpec {
            id: field::ROLE_AND_SUBORDINATES_INTERNAL_ROLE_AND_SUBORDINATE_INTERNAL,
            name: "roleAndSubordinateInternal",
            doc: "Developer name of the topmost role.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Role], unresolved: Unresolved::Info }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static ROLES: RecordSpec = RecordSpec {
    name: "Roles",
    doc: "Roles that are members.",
    fields: &[
        FieldSpec {
            id: field::ROLES_ROLE,
            name: "role",
            doc: "Developer name of a role.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Role], unresolved: Unresolved::Info }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static USERS: RecordSpec = RecordSpec {
    name: "Users",
    doc: "Users who are members themselves.",
    fields: &[
        FieldSpec {
            id: field::USERS_USER,
            name: "user",
            doc: "Username of a user, which differs between orgs.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(42)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::User], unresolved: Unresolved::Never }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static QUEUE_ROUTING_CONFIG: RecordSpec = RecordSpec {
    name: "QueueRoutingConfig",
    doc: "How work of a queue is routed: which agent comes first, which work comes first, and how much capacity an item takes.",
    fields: &[
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_CAPACITY_PERCENTAGE,
            name: "capacityPercentage",
            doc: "Share of an agent's capacity that an item takes. Excludes a weight.",
            ty: FieldType::Double,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: Some(100.0), documented: true }),
            unit: Some("percent"),
            sources: &["M67", "W", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_CAPACITY_TYPE,
            name: "capacityType",
            doc: "Whether the work counts against the interruptible capacity. Absent means that the channel decides.",
            ty: FieldType::Enum(&CAPACITY_TYPE),
            since: Since { wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_CAPACITY_WEIGHT,
            name: "capacityWeight",
            doc: "Units of an agent's capacity that an item takes. Excludes a percentage.",
            ty: FieldType::Double,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: None, documented: false }),
            unit: Some("units of capacity"),
            sources: &["M67", "W", "O67", "SFS", "INF"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_DROP_ADDITIONAL_SKILLS_TIMEOUT,
            name: "dropAdditionalSkillsTimeout",
            doc: "Seconds after which the additional skills of waiting work are given up.",
            ty: FieldType::Integer,
            since: Since { wsdl: Some(ApiVersion::new(46)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: None, documented: false }),
            unit: Some("seconds"),
            sources: &["M67", "W", "INF"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_IS_ATTRIBUTE_BASED,
            name: "isAttributeBased",
            doc: "Whether work goes to agents by skills rather than by queue membership.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            sources: &["M67", "W", "TL67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_LABEL,
            name: "label",
            doc: "The name that people see.",
            required: true,
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            max_length: Some(80),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_PAUSED_CAPACITY_PERCENTAGE,
            name: "pausedCapacityPercentage",
            doc: "Share of an agent's capacity that a paused item takes. Acts with status-based capacity.",
            ty: FieldType::Double,
            since: Since { doc: Some(ApiVersion::new(64)), wsdl: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: Some(100.0), documented: false }),
            unit: Some("percent"),
            sources: &["M67", "W", "INF"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_PAUSED_CAPACITY_WEIGHT,
            name: "pausedCapacityWeight",
            doc: "Units of an agent's capacity that a paused item takes. Acts with status-based capacity.",
            ty: FieldType::Double,
            since: Since { doc: Some(ApiVersion::new(64)), wsdl: Some(ApiVersion::new(64)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: None, documented: false }),
            unit: Some("units of capacity"),
            sources: &["M67", "W", "INF"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_PUSH_TIMEOUT,
            name: "pushTimeout",
            doc: "Seconds that an agent has to answer before the work is offered to another one. 0 turns it off.",
            ty: FieldType::Integer,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: None, documented: false }),
            unit: Some("seconds"),
            sources: &["M67", "W", "G56", "O67", "INF"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_QUEUE_OVERFLOW_ASSIGNEE,
            name: "queueOverflowAssignee",
            doc: "The queue that gets the work when Omni-Channel cannot take more. It must not be routed itself.",
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Queue], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_ROUTING_MODEL,
            name: "routingModel",
            doc: "Which of the available agents gets the work.",
            ty: FieldType::Enum(&ROUTING_MODEL),
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_ROUTING_PRIORITY,
            name: "routingPriority",
            doc: "Order in which queues are served: lower numbers come first.",
            ty: FieldType::Integer,
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: None, documented: false }),
            sources: &["M67", "W", "INF"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_SKILLS,
            name: "skills",
            doc: "A skill that all work of the configuration asks for. Acts with skills-based routing.",
            ty: FieldType::Record(&QUEUE_ROUTING_CONFIG_SKILL),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(49)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_USER_OVERFLOW_ASSIGNEE,
            name: "userOverflowAssignee",
            doc: "The user who gets the work when Omni-Channel cannot take more.",
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::User], unresolved: Unresolved::Never }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "PausedCapacityPercentage", real: Some("pausedCapacityPercentage"), hint: "" },
        Suggestion { written: "PausedCapacityWeight", real: Some("pausedCapacityWeight"), hint: "" },
        Suggestion { written: "QueueRoutingConfigSkill", real: Some("skills"), hint: "" },
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "masterLabel", real: Some("label"), hint: "" },
    ],
};

static QUEUE_ROUTING_CONFIG_SKILL: RecordSpec = RecordSpec {
    name: "QueueRoutingConfigSkill",
    doc: "A skill asked for by all work of the configuration.",
    fields: &[
        FieldSpec {
            id: field::QUEUE_ROUTING_CONFIG_SKILL_SKILL,
            name: "skill",
            doc: "Developer name of a skill.",
            since: Since { wsdl: Some(ApiVersion::new(49)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Skill], unresolved: Unresolved::Warning }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static CAPACITY_TYPE: EnumSpec = EnumSpec {
    name: "CapacityType",
    values: &[
        EnumValue { name: "INHERITED", doc: "The channel decides.", since: Since::UNKNOWN },
        EnumValue { name: "INTERRUPTIBLE", doc: "The work counts as interruptible.", since: Since::UNKNOWN },
        EnumValue { name: "NOT_INTERRUPTIBLE", doc: "The work counts against the primary capacity.", since: Since::UNKNOWN },
    ],
    suggestions: &[
        Suggestion { written: "NOT INTERRUPTIBLE", real: Some("NOT_INTERRUPTIBLE"), hint: "" },
    ],
};

static ROUTING_MODEL: EnumSpec = EnumSpec {
    name: "RoutingModel",
    values: &[
        EnumValue { name: "LEAST_ACTIVE", doc: "The agent with the least work goes first.", since: Since::UNKNOWN },
        EnumValue { name: "MOST_AVAILABLE", doc: "The agent with the most capacity left goes first.", since: Since::UNKNOWN },
        EnumValue { name: "EXTERNAL_ROUTING", doc: "A partner's system decides.", since: Since::UNKNOWN },
    ],
    suggestions: &[
        Suggestion { written: "External Routing", real: Some("EXTERNAL_ROUTING"), hint: "" },
        Suggestion { written: "ExternalRouting", real: Some("EXTERNAL_ROUTING"), hint: "" },
        Suggestion { written: "Least Active", real: Some("LEAST_ACTIVE"), hint: "" },
        Suggestion { written: "LeastActive", real: Some("LEAST_ACTIVE"), hint: "" },
        Suggestion { written: "Most Available", real: Some("MOST_AVAILABLE"), hint: "" },
        Suggestion { written: "MostAvailable", real: Some("MOST_AVAILABLE"), hint: "" },
    ],
};

static SERVICE_CHANNEL: RecordSpec = RecordSpec {
    name: "ServiceChannel",
    doc: "A kind of work that Omni-Channel can route: one object, such as cases or chats, and how its items use up an agent's capacity.",
    fields: &[
        FieldSpec {
            id: field::SERVICE_CHANNEL_ACW_EXTENSION_DURATION,
            name: "acwExtensionDuration",
            doc: "Seconds that one extension of the after-conversation work time adds.",
            ty: FieldType::Integer,
            since: Since { wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(10.0), max: Some(3600.0), documented: true }),
            unit: Some("seconds"),
            sources: &["M67", "W", "G56", "O67", "TL67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_AFTER_CONVO_WORK_MAX_TIME,
            name: "afterConvoWorkMaxTime",
            doc: "Seconds that an agent has for wrap-up after a conversation ends.",
            ty: FieldType::Integer,
            since: Since { doc: Some(ApiVersion::new(52)), wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(10.0), max: Some(3600.0), documented: true }),
            unit: Some("seconds"),
            sources: &["M67", "W", "G56", "O67", "TL67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_CAPACITY_MODEL,
            name: "capacityModel",
            doc: "When an item uses capacity: while its tab is open, or as long as its status says so. Absent means by tab.",
            ty: FieldType::Enum(&CAPACITY_MODEL),
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_DOES_CHECK_CAP_ON_OWNER_CHANGE,
            name: "doesCheckCapOnOwnerChange",
            doc: "Whether the agent's capacity is checked when the owner of an item changes. Only with the status-based model.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_DOES_CHECK_CAP_ON_STATUS_CHANGE,
            name: "doesCheckCapOnStatusChange",
            doc: "Whether the agent's capacity is checked when the status of an item changes. Only with the status-based model.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_DOES_MINIMIZE_WIDGET_ON_ACCEPT,
            name: "doesMinimizeWidgetOnAccept",
            doc: "Whether the Omni-Channel widget gets out of the way when an agent accepts work.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(48)), wsdl: Some(ApiVersion::new(48)), ..Since::UNKNOWN },
            sources: &["M67", "W", "O67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_HAS_ACW_EXTENSION_ENABLED,
            name: "hasAcwExtensionEnabled",
            doc: "Whether agents may extend the after-conversation work time. Needs the timer, a duration and a number of extensions. Documents disagree on the default: write it out.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(56)), wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            sources: &["M67", "W", "G56", "O67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_HAS_AFTER_CONVO_WORK_TIMER,
            name: "hasAfterConvoWorkTimer",
            doc: "Whether a timer limits the work after a conversation. Needs a maximum time.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(52)), wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            sources: &["M67", "W", "G56", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_HAS_AUTO_ACCEPT_ENABLED,
            name: "hasAutoAcceptEnabled",
            doc: "Whether work of the channel is accepted for the agent.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(55)), ..Since::UNKNOWN },
            sources: &["W", "O67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_INTERACTION_COMPONENT,
            name: "interactionComponent",
            doc: "The custom console component that opens for work of the channel.",
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_IS_INTERRUPTIBLE,
            name: "isInterruptible",
            doc: "Whether work of the channel counts against the interruptible capacity of agents instead of the primary one.",
            ty: FieldType::Boolean,
            since: Since { doc: Some(ApiVersion::new(57)), wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_LABEL,
            name: "label",
            doc: "The name that people see.",
            required: true,
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            max_length: Some(80),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_MAX_EXTENSIONS,
            name: "maxExtensions",
            doc: "How often agents may extend the after-conversation work time.",
            ty: FieldType::IntegerText,
            since: Since { doc: Some(ApiVersion::new(56)), wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(1.0), max: Some(10.0), documented: true }),
            unit: Some("extensions"),
            sources: &["M67", "W", "G56", "O67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_RELATED_ENTITY_TYPE,
            name: "relatedEntityType",
            doc: "The object whose records the channel routes. An object can have one channel only.",
            required: true,
            nillable: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::CustomObject], unresolved: Unresolved::Info }),
            sources: &["M67", "W", "G56", "O67", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_SECONDARY_ROUTING_PRIORITY_FIELD,
            name: "secondaryRoutingPriorityField",
            doc: "The field of the object whose value decides the order of work with the same routing priority.",
            since: Since { doc: Some(ApiVersion::new(47)), wsdl: Some(ApiVersion::new(47)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_SERVICE_CHANNEL_FIELD_PRIORITIES,
            name: "serviceChannelFieldPriorities",
            doc: "Priorities for the values of the secondary routing field.",
            ty: FieldType::Record(&SERVICE_CHANNEL_FIELD_PRIORITY),
            repeats: true,
            since: Since { doc: Some(ApiVersion::new(47)), wsdl: Some(ApiVersion::new(47)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_SERVICE_CHANNEL_STATUS_FIELD_MAPPINGS,
            name: "serviceChannelStatusFieldMappings",
            doc: "What the values of the status field mean for capacity.",
            ty: FieldType::Record(&SERVICE_CHANNEL_STATUS_FIELD_MAPPING),
            repeats: true,
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_STATUS_FIELD,
            name: "statusField",
            doc: "The picklist field of the object that tells whether an item still uses capacity.",
            since: Since { doc: Some(ApiVersion::new(65)), wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "afterConvoMaxTime", real: Some("afterConvoWorkMaxTime"), hint: "" },
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "masterLabel", real: Some("label"), hint: "" },
        Suggestion { written: "relatedEntity", real: Some("relatedEntityType"), hint: "" },
        Suggestion { written: "sobjectType", real: Some("relatedEntityType"), hint: "" },
    ],
};

static SERVICE_CHANNEL_FIELD_PRIORITY: RecordSpec = RecordSpec {
    name: "ServiceChannelFieldPriority",
    doc: "The priority of work whose routing field holds one value.",
    fields: &[
        FieldSpec {
            id: field::SERVICE_CHANNEL_FIELD_PRIORITY_PRIORITY,
            name: "priority",
            doc: "The priority of the value: lower numbers come first, 0 at the very front.",
            ty: FieldType::Integer,
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(47)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_FIELD_PRIORITY_VALUE,
            name: "value",
            doc: "A value of the secondary routing field.",
            required: true,
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(47)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static SERVICE_CHANNEL_STATUS_FIELD_MAPPING: RecordSpec = RecordSpec {
    name: "ServiceChannelStatusFieldMapping",
    doc: "What one value of the status field means for capacity.",
    fields: &[
        FieldSpec {
            id: field::SERVICE_CHANNEL_STATUS_FIELD_MAPPING_TYPE,
            name: "type",
            doc: "What the value means: work goes on, rests or is done.",
            ty: FieldType::Enum(&STATUS_FIELD_MAPPING_TYPE),
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_CHANNEL_STATUS_FIELD_MAPPING_VALUE,
            name: "value",
            doc: "A value of the status field.",
            required: true,
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(65)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static CAPACITY_MODEL: EnumSpec = EnumSpec {
    name: "CapacityModel",
    values: &[
        EnumValue { name: "TAB_BASED", doc: "An item counts while its tab is open in the console.", since: Since::UNKNOWN },
        EnumValue { name: "STATUS_BASED", doc: "An item counts as long as its status is mapped to work that goes on.", since: Since::UNKNOWN },
    ],
    suggestions: &[
        Suggestion { written: "StatusBased", real: Some("STATUS_BASED"), hint: "" },
        Suggestion { written: "TabBased", real: Some("TAB_BASED"), hint: "" },
    ],
};

static STATUS_FIELD_MAPPING_TYPE: EnumSpec = EnumSpec {
    name: "StatusFieldMappingType",
    values: &[
        EnumValue { name: "IN_PROGRESS", doc: "The item takes its full capacity.", since: Since::UNKNOWN },
        EnumValue { name: "PAUSED", doc: "The item takes the paused capacity of its routing configuration.", since: Since::UNKNOWN },
        EnumValue { name: "COMPLETED", doc: "The item gives its capacity back.", since: Since::UNKNOWN },
    ],
    suggestions: &[
        Suggestion { written: "Completed", real: Some("COMPLETED"), hint: "" },
        Suggestion { written: "InProgress", real: Some("IN_PROGRESS"), hint: "" },
        Suggestion { written: "Paused", real: Some("PAUSED"), hint: "" },
    ],
};

static SERVICE_PRESENCE_STATUS: RecordSpec = RecordSpec {
    name: "ServicePresenceStatus",
    doc: "A status that agents choose in the Omni-Channel widget. With channels it is an online status for the work of those channels; without channels it means away.",
    fields: &[
        FieldSpec {
            id: field::SERVICE_PRESENCE_STATUS_CHANNELS,
            name: "channels",
            doc: "The channels whose work agents get in this status. Without it the status means away.",
            ty: FieldType::Record(&SERVICE_CHANNEL_STATUS),
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_PRESENCE_STATUS_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_PRESENCE_STATUS_LABEL,
            name: "label",
            doc: "The name that agents see.",
            required: true,
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            max_length: Some(80),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SERVICE_PRESENCE_STATUS_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "masterLabel", real: Some("label"), hint: "" },
        Suggestion { written: "statusType", real: None, hint: "a status with channels is online, one without is away" },
    ],
};

static SERVICE_CHANNEL_STATUS: RecordSpec = RecordSpec {
    name: "ServiceChannelStatus",
    doc: "The channels of an online status.",
    fields: &[
        FieldSpec {
            id: field::SERVICE_CHANNEL_STATUS_CHANNEL,
            name: "channel",
            doc: "Developer name of a service channel.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(44)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::ServiceChannel], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static SKILL: RecordSpec = RecordSpec {
    name: "Skill",
    doc: "An ability that work can ask for and agents can have. Which agents have it for Omni-Channel is kept in service resource records, not here.",
    fields: &[
        FieldSpec {
            id: field::SKILL_ASSIGNMENTS,
            name: "assignments",
            doc: "Who has the skill in Chat. Omni-Channel skills-based routing does not read it.",
            ty: FieldType::Record(&SKILL_ASSIGNMENTS),
            since: Since { wsdl: Some(ApiVersion::new(28)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SKILL_DESCRIPTION,
            name: "description",
            doc: "What the skill is about.",
            free_text: true,
            since: Since { doc: Some(ApiVersion::new(38)), wsdl: Some(ApiVersion::new(38)), ..Since::UNKNOWN },
            max_length: Some(32000),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SKILL_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SKILL_LABEL,
            name: "label",
            doc: "The name that people see.",
            required: true,
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(28)), ..Since::UNKNOWN },
            max_length: Some(80),
            sources: &["M67", "W", "F67"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SKILL_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SKILL_SKILL_TYPE,
            name: "skillType",
            doc: "The category that the skill belongs to.",
            since: Since { doc: Some(ApiVersion::new(58)), wsdl: Some(ApiVersion::new(58)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::SkillType], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "masterLabel", real: Some("label"), hint: "" },
    ],
};

static SKILL_ASSIGNMENTS: RecordSpec = RecordSpec {
    name: "SkillAssignments",
    doc: "Who has the skill in Chat. Omni-Channel skills-based routing does not read it.",
    fields: &[
        FieldSpec {
            id: field::SKILL_ASSIGNMENTS_PROFILES,
            name: "profiles",
            doc: "Profiles with the skill.",
            ty: FieldType::Record(&SKILL_PROFILE_ASSIGNMENTS),
            since: Since { wsdl: Some(ApiVersion::new(28)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::SKILL_ASSIGNMENTS_USERS,
            name: "users",
            doc: "Users with the skill.",
            ty: FieldType::Record(&SKILL_USER_ASSIGNMENTS),
            since: Since { wsdl: Some(ApiVersion::new(28)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static SKILL_PROFILE_ASSIGNMENTS: RecordSpec = RecordSpec {
    name: "SkillProfileAssignments",
    doc: "Profiles whose users have the skill.",
    fields: &[
        FieldSpec {
            id: field::SKILL_PROFILE_ASSIGNMENTS_PROFILE,
            name: "profile",
            doc: "Metadata name of a profile.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(28)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Profile], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static SKILL_USER_ASSIGNMENTS: RecordSpec = RecordSpec {
    name: "SkillUserAssignments",
    doc: "Users who have the skill.",
    fields: &[
        FieldSpec {
            id: field::SKILL_USER_ASSIGNMENTS_USER,
            name: "user",
            doc: "Username of a user, which differs between orgs.",
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(28)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::User], unresolved: Unresolved::Never }),
            sources: &["W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

static WORK_SKILL_ROUTING: RecordSpec = RecordSpec {
    name: "WorkSkillRouting",
    doc: "Rules that give a work item its required skills from the values of its fields. There is one for an object.",
    fields: &[
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_ACTIVE,
            name: "active",
            doc: "Former name of isActive.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            until: Some(ApiVersion::new(45)),
            replaced_by: Some("isActive"),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_ATTRIBUTES,
            name: "attributes",
            doc: "Former name of workSkillRoutingAttributes.",
            ty: FieldType::Record(&WORK_SKILL_ROUTING_ATTRIBUTE),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            until: Some(ApiVersion::new(45)),
            replaced_by: Some("workSkillRoutingAttributes"),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_FULL_NAME,
            name: "fullName",
            doc: "The developer name of the component, if written. The file name counts.",
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_IS_ACTIVE,
            name: "isActive",
            doc: "Whether the rules are in force.",
            ty: FieldType::Boolean,
            required: true,
            since: Since { doc: Some(ApiVersion::new(46)), wsdl: Some(ApiVersion::new(46)), exact: true, ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_LABEL,
            name: "label",
            doc: "Former name of masterLabel.",
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            until: Some(ApiVersion::new(45)),
            replaced_by: Some("masterLabel"),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_MASTER_LABEL,
            name: "masterLabel",
            doc: "The name that people see.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(46)), exact: true, ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_MODULE,
            name: "module",
            doc: "Not documented; the WSDL allows it on every type.",
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_RELATED_ENTITY,
            name: "relatedEntity",
            doc: "The object whose work gets skills. An object can have one set of rules only.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(46)), exact: true, ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::CustomObject], unresolved: Unresolved::Info }),
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_SOBJECT_TYPE,
            name: "sobjectType",
            doc: "Former name of relatedEntity.",
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            until: Some(ApiVersion::new(45)),
            replaced_by: Some("relatedEntity"),
            reference: Some(Reference { to: &[Kind::CustomObject], unresolved: Unresolved::Info }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_WORK_SKILL_ROUTING_ATTRIBUTES,
            name: "workSkillRoutingAttributes",
            doc: "One rule: a field value and the skill that it asks for.",
            ty: FieldType::Record(&WORK_SKILL_ROUTING_ATTRIBUTE),
            repeats: true,
            since: Since { wsdl: Some(ApiVersion::new(46)), exact: true, ..Since::UNKNOWN },
            sources: &["W", "SFS"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[
        Suggestion { written: "developerName", real: None, hint: "the file name is the developer name" },
        Suggestion { written: "relatedEntityType", real: Some("relatedEntity"), hint: "" },
    ],
};

static WORK_SKILL_ROUTING_ATTRIBUTE: RecordSpec = RecordSpec {
    name: "WorkSkillRoutingAttribute",
    doc: "One rule: a value of a field asks for a skill.",
    fields: &[
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_ATTRIBUTE_FIELD,
            name: "field",
            doc: "The field that is looked at, written with its object: Case.Origin. A picklist, lookup or checkbox.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_ATTRIBUTE_IS_ADDITIONAL_SKILL,
            name: "isAdditionalSkill",
            doc: "Whether the skill may be given up when the work has waited long enough.",
            ty: FieldType::Boolean,
            since: Since { wsdl: Some(ApiVersion::new(46)), ..Since::UNKNOWN },
            sources: &["W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_ATTRIBUTE_SKILL,
            name: "skill",
            doc: "Developer name of the skill that the value asks for.",
            required: true,
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            reference: Some(Reference { to: &[Kind::Skill], unresolved: Unresolved::Warning }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_ATTRIBUTE_SKILL_LEVEL,
            name: "skillLevel",
            doc: "Lowest level of the skill that is enough.",
            ty: FieldType::Integer,
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: Some(10.0), documented: true }),
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_ATTRIBUTE_SKILL_PRIORITY,
            name: "skillPriority",
            doc: "When an additional skill is given up: those with the highest number first.",
            ty: FieldType::Integer,
            since: Since { doc: Some(ApiVersion::new(49)), wsdl: Some(ApiVersion::new(49)), ..Since::UNKNOWN },
            range: Some(Range { min: Some(0.0), max: Some(10.0), documented: false }),
            sources: &["M67", "W", "SFS"],
            ..FieldSpec::BLANK
        },
        FieldSpec {
            id: field::WORK_SKILL_ROUTING_ATTRIBUTE_VALUE,
            name: "value",
            doc: "The field value that asks for the skill.",
            free_text: true,
            since: Since { wsdl: Some(ApiVersion::new(45)), ..Since::UNKNOWN },
            sources: &["M67", "W"],
            ..FieldSpec::BLANK
        },
    ],
    open: false,
    suggestions: &[],
};

/// Every record, in order of the ids of its fields.
pub(super) static RECORDS: &[&RecordSpec] = &[
    &CALL_CENTER_ROUTING_MAP,
    &FLOW,
    &FLOW_ACTION_CALL,
    &FLOW_ACTION_CALL_INPUT_PARAMETER,
    &FLOW_ELEMENT_REFERENCE_OR_VALUE,
    &MESSAGING_CHANNEL,
    &OMNI_CHANNEL_SETTINGS,
    &OMNI_SUPERVISOR_CONFIG,
    &OMNI_SPVSR_CONFIG_AI_AGENT,
    &OMNI_SUPERVISOR_CONFIG_ACTION,
    &OMNI_SUPERVISOR_CONFIG_GROUP,
    &OMNI_SUPERVISOR_CONFIG_PROFILE,
    &OMNI_SUPERVISOR_CONFIG_QUEUE,
    &OMNI_SUPERVISOR_CONFIG_SKILL,
    &OMNI_SUPERVISOR_CONFIG_TAB,
    &OMNI_SUPERVISOR_CONFIG_USER,
    &PACKAGE,
    &PACKAGE_TYPE_MEMBERS,
    &PERMISSION_SET,
    &PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESS,
    &PRESENCE_DECLINE_REASON,
    &PRESENCE_USER_CONFIG,
    &PRESENCE_CONFIG_ASSIGNMENTS,
    &PRESENCE_CONFIG_PROFILE_ASSIGNMENTS,
    &PRESENCE_CONFIG_USER_ASSIGNMENTS,
    &PROFILE,
    &PROFILE_SERVICE_PRESENCE_STATUS_ACCESS,
    &QUEUE,
    &PUBLIC_GROUPS,
    &QUEUE_MEMBERS,
    &QUEUE_SOBJECT,
    &ROLE_AND_SUBORDINATES,
    &ROLE_AND_SUBORDINATES_INTERNAL,
    &ROLES,
    &USERS,
    &QUEUE_ROUTING_CONFIG,
    &QUEUE_ROUTING_CONFIG_SKILL,
    &SERVICE_CHANNEL,
    &SERVICE_CHANNEL_FIELD_PRIORITY,
    &SERVICE_CHANNEL_STATUS_FIELD_MAPPING,
    &SERVICE_PRESENCE_STATUS,
    &SERVICE_CHANNEL_STATUS,
    &SKILL,
    &SKILL_ASSIGNMENTS,
    &SKILL_PROFILE_ASSIGNMENTS,
    &SKILL_USER_ASSIGNMENTS,
    &WORK_SKILL_ROUTING,
    &WORK_SKILL_ROUTING_ATTRIBUTE,
];

/// Names of fields for rules that look at one of them.
pub mod field {
    use super::super::spec::FieldId;

    pub const CALL_CENTER_ROUTING_MAP_CALL_CENTER: FieldId = FieldId(0);
    pub const CALL_CENTER_ROUTING_MAP_DEVELOPER_NAME: FieldId = FieldId(1);
    pub const CALL_CENTER_ROUTING_MAP_EXTERNAL_ID: FieldId = FieldId(2);
    pub const CALL_CENTER_ROUTING_MAP_FULL_NAME: FieldId = FieldId(3);
    pub const CALL_CENTER_ROUTING_MAP_MASTER_LABEL: FieldId = FieldId(4);
    pub const CALL_CENTER_ROUTING_MAP_MODULE: FieldId = FieldId(5);
    pub const CALL_CENTER_ROUTING_MAP_QUICK_CONNECT: FieldId = FieldId(6);
    pub const CALL_CENTER_ROUTING_MAP_REFERENCE_RECORD: FieldId = FieldId(7);
    pub const FLOW_ACTION_CALLS: FieldId = FieldId(8);
    pub const FLOW_FULL_NAME: FieldId = FieldId(9);
    pub const FLOW_MODULE: FieldId = FieldId(10);
    pub const FLOW_ACTION_CALL_ACTION_NAME: FieldId = FieldId(11);
    pub const FLOW_ACTION_CALL_ACTION_TYPE: FieldId = FieldId(12);
    pub const FLOW_ACTION_CALL_INPUT_PARAMETERS: FieldId = FieldId(13);
    pub const FLOW_ACTION_CALL_NAME: FieldId = FieldId(14);
    pub const FLOW_ACTION_CALL_VERSION_STRING: FieldId = FieldId(15);
    pub const FLOW_ACTION_CALL_INPUT_PARAMETER_NAME: FieldId = FieldId(16);
    pub const FLOW_ACTION_CALL_INPUT_PARAMETER_VALUE: FieldId = FieldId(17);
    pub const FLOW_ELEMENT_REFERENCE_OR_VALUE_ELEMENT_REFERENCE: FieldId = FieldId(18);
    pub const FLOW_ELEMENT_REFERENCE_OR_VALUE_SETUP_REFERENCE: FieldId = FieldId(19);
    pub const FLOW_ELEMENT_REFERENCE_OR_VALUE_SETUP_REFERENCE_TYPE: FieldId = FieldId(20);
    pub const FLOW_ELEMENT_REFERENCE_OR_VALUE_STRING_VALUE: FieldId = FieldId(21);
    pub const MESSAGING_CHANNEL_FULL_NAME: FieldId = FieldId(22);
    pub const MESSAGING_CHANNEL_MODULE: FieldId = FieldId(23);
    pub const MESSAGING_CHANNEL_QUEUE_ROUTING_CONFIG: FieldId = FieldId(24);
    pub const MESSAGING_CHANNEL_SESSION_HANDLER_FLOW: FieldId = FieldId(25);
    pub const MESSAGING_CHANNEL_SESSION_HANDLER_QUEUE: FieldId = FieldId(26);
    pub const MESSAGING_CHANNEL_SESSION_HANDLER_TYPE: FieldId = FieldId(27);
    pub const OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_AUTO_LOGIN_PROMPT: FieldId = FieldId(28);
    pub const OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_CHANNEL: FieldId = FieldId(29);
    pub const OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SECONDARY_ROUTING_PRIORITY: FieldId = FieldId(30);
    pub const OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_SKILLS_ROUTING: FieldId = FieldId(31);
    pub const OMNI_CHANNEL_SETTINGS_ENABLE_OMNI_STATUS_CAP_MODEL: FieldId = FieldId(32);
    pub const OMNI_CHANNEL_SETTINGS_FULL_NAME: FieldId = FieldId(33);
    pub const OMNI_CHANNEL_SETTINGS_MODULE: FieldId = FieldId(34);
    pub const OMNI_CHANNEL_SETTINGS_OMNI_AUTO_LOGIN_OPTION: FieldId = FieldId(35);
    pub const OMNI_SUPERVISOR_CONFIG_FULL_NAME: FieldId = FieldId(36);
    pub const OMNI_SUPERVISOR_CONFIG_IS_TIMELINE_HIDDEN: FieldId = FieldId(37);
    pub const OMNI_SUPERVISOR_CONFIG_MASTER_LABEL: FieldId = FieldId(38);
    pub const OMNI_SUPERVISOR_CONFIG_MODULE: FieldId = FieldId(39);
    pub const OMNI_SUPERVISOR_CONFIG_OMNI_SPVSR_CONFIG_AI_AGENT: FieldId = FieldId(40);
    pub const OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_ACTION: FieldId = FieldId(41);
    pub const OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_GROUP: FieldId = FieldId(42);
    pub const OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_PROFILE: FieldId = FieldId(43);
    pub const OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_QUEUE: FieldId = FieldId(44);
    pub const OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_SKILL: FieldId = FieldId(45);
    pub const OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_TAB: FieldId = FieldId(46);
    pub const OMNI_SUPERVISOR_CONFIG_OMNI_SUPERVISOR_CONFIG_USER: FieldId = FieldId(47);
    pub const OMNI_SUPERVISOR_CONFIG_SKILL_VISIBILITY: FieldId = FieldId(48);
    pub const OMNI_SPVSR_CONFIG_AI_AGENT_BOT_DEFINITION: FieldId = FieldId(49);
    pub const OMNI_SUPERVISOR_CONFIG_ACTION_ACTION_NAME: FieldId = FieldId(50);
    pub const OMNI_SUPERVISOR_CONFIG_ACTION_ACTION_TAB: FieldId = FieldId(51);
    pub const OMNI_SUPERVISOR_CONFIG_ACTION_CUSTOM_ACTION_FLOW: FieldId = FieldId(52);
    pub const OMNI_SUPERVISOR_CONFIG_ACTION_DISPLAY_ORDER: FieldId = FieldId(53);
    pub const OMNI_SUPERVISOR_CONFIG_GROUP_GROUP: FieldId = FieldId(54);
    pub const OMNI_SUPERVISOR_CONFIG_PROFILE_PROFILE: FieldId = FieldId(55);
    pub const OMNI_SUPERVISOR_CONFIG_QUEUE_QUEUE: FieldId = FieldId(56);
    pub const OMNI_SUPERVISOR_CONFIG_SKILL_SKILL: FieldId = FieldId(57);
    pub const OMNI_SUPERVISOR_CONFIG_TAB_DISPLAY_ORDER: FieldId = FieldId(58);
    pub const OMNI_SUPERVISOR_CONFIG_TAB_FLEXI_PAGE: FieldId = FieldId(59);
    pub const OMNI_SUPERVISOR_CONFIG_TAB_TAB_TYPE: FieldId = FieldId(60);
    pub const OMNI_SUPERVISOR_CONFIG_USER_USER: FieldId = FieldId(61);
    pub const PACKAGE_API_ACCESS_LEVEL: FieldId = FieldId(62);
    pub const PACKAGE_DESCRIPTION: FieldId = FieldId(63);
    pub const PACKAGE_FULL_NAME: FieldId = FieldId(64);
    pub const PACKAGE_MODULE: FieldId = FieldId(65);
    pub const PACKAGE_MODULES: FieldId = FieldId(66);
    pub const PACKAGE_NAMESPACE_PREFIX: FieldId = FieldId(67);
    pub const PACKAGE_OBJECT_PERMISSIONS: FieldId = FieldId(68);
    pub const PACKAGE_PACKAGE_TYPE: FieldId = FieldId(69);
    pub const PACKAGE_POST_INSTALL_CLASS: FieldId = FieldId(70);
    pub const PACKAGE_SETUP_WEBLINK: FieldId = FieldId(71);
    pub const PACKAGE_TYPES: FieldId = FieldId(72);
    pub const PACKAGE_UNINSTALL_CLASS: FieldId = FieldId(73);
    pub const PACKAGE_VERSION: FieldId = FieldId(74);
    pub const PACKAGE_TYPE_MEMBERS_MEMBERS: FieldId = FieldId(75);
    pub const PACKAGE_TYPE_MEMBERS_NAME: FieldId = FieldId(76);
    pub const PERMISSION_SET_FULL_NAME: FieldId = FieldId(77);
    pub const PERMISSION_SET_MODULE: FieldId = FieldId(78);
    pub const PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESSES: FieldId = FieldId(79);
    pub const PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESS_ENABLED: FieldId = FieldId(80);
    pub const PERMISSION_SET_SERVICE_PRESENCE_STATUS_ACCESS_SERVICE_PRESENCE_STATUS: FieldId = FieldId(81);
    pub const PRESENCE_DECLINE_REASON_FULL_NAME: FieldId = FieldId(82);
    pub const PRESENCE_DECLINE_REASON_LABEL: FieldId = FieldId(83);
    pub const PRESENCE_DECLINE_REASON_MODULE: FieldId = FieldId(84);
    pub const PRESENCE_USER_CONFIG_ACW_EXTENSION_DURATION: FieldId = FieldId(85);
    pub const PRESENCE_USER_CONFIG_AFTER_CONVO_WORK_MAX_TIME: FieldId = FieldId(86);
    pub const PRESENCE_USER_CONFIG_ASSIGNMENTS: FieldId = FieldId(87);
    pub const PRESENCE_USER_CONFIG_CAPACITY: FieldId = FieldId(88);
    pub const PRESENCE_USER_CONFIG_DECLINE_REASONS: FieldId = FieldId(89);
    pub const PRESENCE_USER_CONFIG_ENABLE_AUTO_ACCEPT: FieldId = FieldId(90);
    pub const PRESENCE_USER_CONFIG_ENABLE_DECLINE: FieldId = FieldId(91);
    pub const PRESENCE_USER_CONFIG_ENABLE_DECLINE_REASON: FieldId = FieldId(92);
    pub const PRESENCE_USER_CONFIG_ENABLE_DISCONNECT_SOUND: FieldId = FieldId(93);
    pub const PRESENCE_USER_CONFIG_ENABLE_REQUEST_SOUND: FieldId = FieldId(94);
    pub const PRESENCE_USER_CONFIG_FULL_NAME: FieldId = FieldId(95);
    pub const PRESENCE_USER_CONFIG_HAS_ACW_EXTENSION_ENABLED: FieldId = FieldId(96);
    pub const PRESENCE_USER_CONFIG_HAS_AFTER_CONVO_WORK_TIMER: FieldId = FieldId(97);
    pub const PRESENCE_USER_CONFIG_INTERRUPTIBLE_CAPACITY: FieldId = FieldId(98);
    pub const PRESENCE_USER_CONFIG_LABEL: FieldId = FieldId(99);
    pub const PRESENCE_USER_CONFIG_MAX_EXTENSIONS: FieldId = FieldId(100);
    pub const PRESENCE_USER_CONFIG_MODULE: FieldId = FieldId(101);
    pub const PRESENCE_USER_CONFIG_PRESENCE_STATUS_ON_DECLINE: FieldId = FieldId(102);
    pub const PRESENCE_USER_CONFIG_PRESENCE_STATUS_ON_PUSH_TIMEOUT: FieldId = FieldId(103);
    pub const PRESENCE_USER_CONFIG_USER_DISPLAY_NAME: FieldId = FieldId(104);
    pub const PRESENCE_CONFIG_ASSIGNMENTS_PROFILES: FieldId = FieldId(105);
    pub const PRESENCE_CONFIG_ASSIGNMENTS_USERS: FieldId = FieldId(106);
    pub const PRESENCE_CONFIG_PROFILE_ASSIGNMENTS_PROFILE: FieldId = FieldId(107);
    pub const PRESENCE_CONFIG_USER_ASSIGNMENTS_USER: FieldId = FieldId(108);
    pub const PROFILE_FULL_NAME: FieldId = FieldId(109);
    pub const PROFILE_MODULE: FieldId = FieldId(110);
    pub const PROFILE_SERVICE_PRESENCE_STATUS_ACCESSES: FieldId = FieldId(111);
    pub const PROFILE_SERVICE_PRESENCE_STATUS_ACCESS_ENABLED: FieldId = FieldId(112);
    pub const PROFILE_SERVICE_PRESENCE_STATUS_ACCESS_SERVICE_PRESENCE_STATUS: FieldId = FieldId(113);
    pub const QUEUE_DESCRIPTION: FieldId = FieldId(114);
    pub const QUEUE_DOES_INCLUDE_BOSSES: FieldId = FieldId(115);
    pub const QUEUE_DOES_SEND_EMAIL_TO_MEMBERS: FieldId = FieldId(116);
    pub const QUEUE_EMAIL: FieldId = FieldId(117);
    pub const QUEUE_FULL_NAME: FieldId = FieldId(118);
    pub const QUEUE_MODULE: FieldId = FieldId(119);
    pub const QUEUE_NAME: FieldId = FieldId(120);
    pub const QUEUE_QUEUE_MEMBERS: FieldId = FieldId(121);
    pub const QUEUE_QUEUE_ROUTING_CONFIG: FieldId = FieldId(122);
    pub const QUEUE_QUEUE_SOBJECT: FieldId = FieldId(123);
    pub const PUBLIC_GROUPS_PUBLIC_GROUP: FieldId = FieldId(124);
    pub const QUEUE_MEMBERS_PUBLIC_GROUPS: FieldId = FieldId(125);
    pub const QUEUE_MEMBERS_ROLE_AND_SUBORDINATES: FieldId = FieldId(126);
    pub const QUEUE_MEMBERS_ROLE_AND_SUBORDINATES_INTERNAL: FieldId = FieldId(127);
    pub const QUEUE_MEMBERS_ROLES: FieldId = FieldId(128);
    pub const QUEUE_MEMBERS_USERS: FieldId = FieldId(129);
    pub const QUEUE_SOBJECT_SOBJECT_TYPE: FieldId = FieldId(130);
    pub const ROLE_AND_SUBORDINATES_ROLE_AND_SUBORDINATE: FieldId = FieldId(131);
    pub const ROLE_AND_SUBORDINATES_INTERNAL_ROLE_AND_SUBORDINATE_INTERNAL: FieldId = FieldId(132);
    pub const ROLES_ROLE: FieldId = FieldId(133);
    pub const USERS_USER: FieldId = FieldId(134);
    pub const QUEUE_ROUTING_CONFIG_CAPACITY_PERCENTAGE: FieldId = FieldId(135);
    pub const QUEUE_ROUTING_CONFIG_CAPACITY_TYPE: FieldId = FieldId(136);
    pub const QUEUE_ROUTING_CONFIG_CAPACITY_WEIGHT: FieldId = FieldId(137);
    pub const QUEUE_ROUTING_CONFIG_DROP_ADDITIONAL_SKILLS_TIMEOUT: FieldId = FieldId(138);
    pub const QUEUE_ROUTING_CONFIG_FULL_NAME: FieldId = FieldId(139);
    pub const QUEUE_ROUTING_CONFIG_IS_ATTRIBUTE_BASED: FieldId = FieldId(140);
    pub const QUEUE_ROUTING_CONFIG_LABEL: FieldId = FieldId(141);
    pub const QUEUE_ROUTING_CONFIG_MODULE: FieldId = FieldId(142);
    pub const QUEUE_ROUTING_CONFIG_PAUSED_CAPACITY_PERCENTAGE: FieldId = FieldId(143);
    pub const QUEUE_ROUTING_CONFIG_PAUSED_CAPACITY_WEIGHT: FieldId = FieldId(144);
    pub const QUEUE_ROUTING_CONFIG_PUSH_TIMEOUT: FieldId = FieldId(145);
    pub const QUEUE_ROUTING_CONFIG_QUEUE_OVERFLOW_ASSIGNEE: FieldId = FieldId(146);
    pub const QUEUE_ROUTING_CONFIG_ROUTING_MODEL: FieldId = FieldId(147);
    pub const QUEUE_ROUTING_CONFIG_ROUTING_PRIORITY: FieldId = FieldId(148);
    pub const QUEUE_ROUTING_CONFIG_SKILLS: FieldId = FieldId(149);
    pub const QUEUE_ROUTING_CONFIG_USER_OVERFLOW_ASSIGNEE: FieldId = FieldId(150);
    pub const QUEUE_ROUTING_CONFIG_SKILL_SKILL: FieldId = FieldId(151);
    pub const SERVICE_CHANNEL_ACW_EXTENSION_DURATION: FieldId = FieldId(152);
    pub const SERVICE_CHANNEL_AFTER_CONVO_WORK_MAX_TIME: FieldId = FieldId(153);
    pub const SERVICE_CHANNEL_CAPACITY_MODEL: FieldId = FieldId(154);
    pub const SERVICE_CHANNEL_DOES_CHECK_CAP_ON_OWNER_CHANGE: FieldId = FieldId(155);
    pub const SERVICE_CHANNEL_DOES_CHECK_CAP_ON_STATUS_CHANGE: FieldId = FieldId(156);
    pub const SERVICE_CHANNEL_DOES_MINIMIZE_WIDGET_ON_ACCEPT: FieldId = FieldId(157);
    pub const SERVICE_CHANNEL_FULL_NAME: FieldId = FieldId(158);
    pub const SERVICE_CHANNEL_HAS_ACW_EXTENSION_ENABLED: FieldId = FieldId(159);
    pub const SERVICE_CHANNEL_HAS_AFTER_CONVO_WORK_TIMER: FieldId = FieldId(160);
    pub const SERVICE_CHANNEL_HAS_AUTO_ACCEPT_ENABLED: FieldId = FieldId(161);
    pub const SERVICE_CHANNEL_INTERACTION_COMPONENT: FieldId = FieldId(162);
    pub const SERVICE_CHANNEL_IS_INTERRUPTIBLE: FieldId = FieldId(163);
    pub const SERVICE_CHANNEL_LABEL: FieldId = FieldId(164);
    pub const SERVICE_CHANNEL_MAX_EXTENSIONS: FieldId = FieldId(165);
    pub const SERVICE_CHANNEL_MODULE: FieldId = FieldId(166);
    pub const SERVICE_CHANNEL_RELATED_ENTITY_TYPE: FieldId = FieldId(167);
    pub const SERVICE_CHANNEL_SECONDARY_ROUTING_PRIORITY_FIELD: FieldId = FieldId(168);
    pub const SERVICE_CHANNEL_SERVICE_CHANNEL_FIELD_PRIORITIES: FieldId = FieldId(169);
    pub const SERVICE_CHANNEL_SERVICE_CHANNEL_STATUS_FIELD_MAPPINGS: FieldId = FieldId(170);
    pub const SERVICE_CHANNEL_STATUS_FIELD: FieldId = FieldId(171);
    pub const SERVICE_CHANNEL_FIELD_PRIORITY_PRIORITY: FieldId = FieldId(172);
    pub const SERVICE_CHANNEL_FIELD_PRIORITY_VALUE: FieldId = FieldId(173);
    pub const SERVICE_CHANNEL_STATUS_FIELD_MAPPING_TYPE: FieldId = FieldId(174);
    pub const SERVICE_CHANNEL_STATUS_FIELD_MAPPING_VALUE: FieldId = FieldId(175);
    pub const SERVICE_PRESENCE_STATUS_CHANNELS: FieldId = FieldId(176);
    pub const SERVICE_PRESENCE_STATUS_FULL_NAME: FieldId = FieldId(177);
    pub const SERVICE_PRESENCE_STATUS_LABEL: FieldId = FieldId(178);
    pub const SERVICE_PRESENCE_STATUS_MODULE: FieldId = FieldId(179);
    pub const SERVICE_CHANNEL_STATUS_CHANNEL: FieldId = FieldId(180);
    pub const SKILL_ASSIGNMENTS: FieldId = FieldId(181);
    pub const SKILL_DESCRIPTION: FieldId = FieldId(182);
    pub const SKILL_FULL_NAME: FieldId = FieldId(183);
    pub const SKILL_LABEL: FieldId = FieldId(184);
    pub const SKILL_MODULE: FieldId = FieldId(185);
    pub const SKILL_SKILL_TYPE: FieldId = FieldId(186);
    pub const SKILL_ASSIGNMENTS_PROFILES: FieldId = FieldId(187);
    pub const SKILL_ASSIGNMENTS_USERS: FieldId = FieldId(188);
    pub const SKILL_PROFILE_ASSIGNMENTS_PROFILE: FieldId = FieldId(189);
    pub const SKILL_USER_ASSIGNMENTS_USER: FieldId = FieldId(190);
    pub const WORK_SKILL_ROUTING_ACTIVE: FieldId = FieldId(191);
    pub const WORK_SKILL_ROUTING_ATTRIBUTES: FieldId = FieldId(192);
    pub const WORK_SKILL_ROUTING_FULL_NAME: FieldId = FieldId(193);
    pub const WORK_SKILL_ROUTING_IS_ACTIVE: FieldId = FieldId(194);
    pub const WORK_SKILL_ROUTING_LABEL: FieldId = FieldId(195);
    pub const WORK_SKILL_ROUTING_MASTER_LABEL: FieldId = FieldId(196);
    pub const WORK_SKILL_ROUTING_MODULE: FieldId = FieldId(197);
    pub const WORK_SKILL_ROUTING_RELATED_ENTITY: FieldId = FieldId(198);
    pub const WORK_SKILL_ROUTING_SOBJECT_TYPE: FieldId = FieldId(199);
    pub const WORK_SKILL_ROUTING_WORK_SKILL_ROUTING_ATTRIBUTES: FieldId = FieldId(200);
    pub const WORK_SKILL_ROUTING_ATTRIBUTE_FIELD: FieldId = FieldId(201);
    pub const WORK_SKILL_ROUTING_ATTRIBUTE_IS_ADDITIONAL_SKILL: FieldId = FieldId(202);
    pub const WORK_SKILL_ROUTING_ATTRIBUTE_SKILL: FieldId = FieldId(203);
    pub const WORK_SKILL_ROUTING_ATTRIBUTE_SKILL_LEVEL: FieldId = FieldId(204);
    pub const WORK_SKILL_ROUTING_ATTRIBUTE_SKILL_PRIORITY: FieldId = FieldId(205);
    pub const WORK_SKILL_ROUTING_ATTRIBUTE_VALUE: FieldId = FieldId(206);
}

/// Every registered metadata type, sorted by name.
pub static REGISTRY: &[RegisteredType] = &[
    RegisteredType { name: "AIApplication", directory: "aiApplications", suffix: "ai", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "AIApplicationConfig", directory: "aiApplicationConfigs", suffix: "aiapplicationconfig", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "AIAssistantTemplate", directory: "aiAssistantTemplates", suffix: "aiAssistantTemplate", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "AIConvSummarizationConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "AIModel", ..RegisteredType::NAMED },
    RegisteredType { name: "AIReplyRecommendationsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AIScoringModelDefVersion", directory: "aiScoringModelDefVersions", suffix: "aiScoringModelDefVersion", parent: "AIScoringModelDefinition", element: "aiScoringModelDefVersions", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "AIScoringModelDefinition", directory: "aiScoringModelDefinitions", suffix: "aiScoringModelDefinition", wildcard_with_names: true, since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "AIUsecaseDefinition", directory: "aiUsecaseDefinitions", suffix: "aiUsecaseDefinitions", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "AIWorksheetTemplate", ..RegisteredType::NAMED },
    RegisteredType { name: "AccessControlPolicy", directory: "accessControlPolicies", suffix: "policy", layout: Layout::Content, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "AccessPolicyRuleDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountCriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountForecastSettings", directory: "AccountForecastSettings", suffix: "accountForecastSetting", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "AccountInsightsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountIntelligenceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountOwnerSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountPlanObjMeasCalcDef", directory: "accountPlanObjMeasCalcDefs", suffix: "accountPlanObjMeasCalcDef", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "AccountPlanSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountRelationshipShareRule", directory: "accountRelationshipShareRules", suffix: "accountRelationshipShareRule", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "AccountSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountSharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountTerritorySharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountTerritorySharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "AccountingFieldMapping", directory: "accountingFieldMappings", suffix: "accountingFieldMapping", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "AccountingModelConfig", directory: "accountingModelConfigs", suffix: "accountingModelConfig", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "AccountingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AcctMgrTargetSettings", directory: "acctMgrTargetSettings", suffix: "acctMgrTargetSetting", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "ActionLauncherItemDef", directory: "ActionLauncherItemDef", suffix: "actionLauncherItemDef", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ActionLinkGroupTemplate", directory: "actionLinkGroupTemplates", suffix: "actionLinkGroupTemplate", ..RegisteredType::NAMED },
    RegisteredType { name: "ActionPlanTemplate", directory: "actionPlanTemplates", suffix: "apt", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "ActionableEventOrchDef", directory: "ActionableEventOrchDefSettings", suffix: "settings", strict_directory: true, since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "ActionableEventTypeDef", directory: "ActionableEventTypeDefSettings", suffix: "settings", strict_directory: true, since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "ActionableListDefinition", directory: "actionableListDefinitions", suffix: "actionableListDefinition", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ActionsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ActivationPlatform", directory: "activationPlatforms", suffix: "activationPlatform", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ActivationPlatformActvAttr", ..RegisteredType::NAMED },
    RegisteredType { name: "ActivationPlatformField", ..RegisteredType::NAMED },
    RegisteredType { name: "ActivitiesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ActnblListKeyPrfmIndDef", directory: "actnblListKeyPrfmIndDefs", suffix: "actnblListKeyPrfmIndDef", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "ActvPfrmDataConnectorS3", ..RegisteredType::NAMED },
    RegisteredType { name: "ActvPlatformAdncIdentifier", ..RegisteredType::NAMED },
    RegisteredType { name: "ActvPlatformFieldValue", ..RegisteredType::NAMED },
    RegisteredType { name: "ActvPlatformOAuthConnector", ..RegisteredType::NAMED },
    RegisteredType { name: "AddOnDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "AddressSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AdminSuccessSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AdvAccountForecastSet", directory: "AdvAccountForecastSet", suffix: "advAccountForecastSet", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "AdvAcctForecastDimSource", directory: "AdvAcctForecastDimSource", suffix: "advAcctForecastDimSource", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "AdvAcctForecastPeriodGroup", directory: "AdvAcctForecastPeriodGroup", suffix: "advAcctForecastPeriodGroup", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "AdvancedObjectMapping", ..RegisteredType::NAMED },
    RegisteredType { name: "AffinityScoreDefinition", directory: "affinityScoreDefinitions", suffix: "affinityScoreDefinition", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "AgentPlatformSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AgentforceAccountManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AgentforceForDevelopersSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AgentforcePlatformTracingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AgentforceProspectingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AgentforceSessionTracingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AgenticCtxtDecorDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "Ai4mSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AiAgentDefinition", directory: "aiAgents", suffix: "aiAgentDefinition", since: 68, ..RegisteredType::NAMED },
    RegisteredType { name: "AiAgentDefinitionPlanner", ..RegisteredType::NAMED },
    RegisteredType { name: "AiAgentDefinitionVersion", directory: "aiAgentDefinitionVersions", layout: Layout::Bundle, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "AiAgentScorerDefinition", directory: "aiAgentScorerDefinitions", suffix: "aiAgentScorerDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "AiAuthoringBundle", directory: "aiAuthoringBundles", layout: Layout::Bundle, strict_directory: true, since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "AiEvaluationDefinition", directory: "aiEvaluationDefinitions", suffix: "aiEvaluationDefinition", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "AiEvaluationFunctionDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "AiPlannerVoiceAvatarDef", ..RegisteredType::NAMED },
    RegisteredType { name: "AiPlannerVoiceDef", ..RegisteredType::NAMED },
    RegisteredType { name: "AiResponseFormat", directory: "aiResponseFormats", suffix: "aiResponseFormat", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "AiResponseFormatIstr", ..RegisteredType::NAMED },
    RegisteredType { name: "AiSurface", directory: "aiSurfaces", suffix: "aiSurface", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "AiSurfaceInput", ..RegisteredType::NAMED },
    RegisteredType { name: "AiSurfaceInstruction", ..RegisteredType::NAMED },
    RegisteredType { name: "AiTestingDefinition", directory: "aiTestingDefinitions", suffix: "aiTestingDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticSnapshot", directory: "analyticSnapshots", suffix: "snapshot", ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticsAgentDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticsDashboard", directory: "analyticsDashboards", suffix: "uadash", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticsDataServicesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticsDatasetDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticsLlmOverride", ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticsVisualization", directory: "analyticsVisualizations", suffix: "uaviz", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "AnalyticsWorkspace", directory: "analyticsWorkspaces", suffix: "uawork", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "AndroidPushApplicationSetup", ..RegisteredType::NAMED },
    RegisteredType { name: "AnimationRule", directory: "animationRules", suffix: "animationRule", since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "AnlytAgntFlbkSmntcModel", ..RegisteredType::NAMED },
    RegisteredType { name: "ApexClass", directory: "classes", suffix: "cls", layout: Layout::Content, wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "ApexComponent", directory: "components", suffix: "component", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "ApexEmailNotifications", directory: "apexEmailNotifications", suffix: "notifications", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "ApexLimitSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ApexPage", directory: "pages", suffix: "page", layout: Layout::Content, wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "ApexPolyModule", ..RegisteredType::NAMED },
    RegisteredType { name: "ApexSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ApexTestSuite", directory: "testSuites", suffix: "testSuite", ..RegisteredType::NAMED },
    RegisteredType { name: "ApexTrigger", directory: "triggers", suffix: "trigger", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "ApiNamedQuery", directory: "apiNamedQueries", suffix: "apiNamedQuery", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "AppAnalyticsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AppCapabilityConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "AppExperienceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AppExplorationDataConsent", ..RegisteredType::NAMED },
    RegisteredType { name: "AppFrameworkApp", ..RegisteredType::NAMED },
    RegisteredType { name: "AppFrameworkTemplateBundle", directory: "appTemplates", layout: Layout::Bundle, partial_delete: true, strict_directory: true, since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "AppMenu", directory: "appMenus", suffix: "appMenu", ..RegisteredType::NAMED },
    RegisteredType { name: "AppNotificationType", ..RegisteredType::NAMED },
    RegisteredType { name: "ApplePushApplicationSetup", ..RegisteredType::NAMED },
    RegisteredType { name: "Application", ..RegisteredType::NAMED },
    RegisteredType { name: "ApplicationRecordTypeConfig", directory: "ApplicationRecordTypeConfig", suffix: "applicationRecordTypeConfig", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "ApplicationSubtypeDefinition", directory: "ApplicationSubtypeDefinitions", suffix: "applicationSubtypeDefinition", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "AppointmentAssignmentPolicy", directory: "appointmentAssignmentPolicies", suffix: "policy", strict_directory: true, since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "AppointmentBookingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AppointmentSchedulingPolicy", directory: "appointmentSchedulingPolicies", suffix: "policy", strict_directory: true, since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "ApprovalProcess", directory: "approvalProcesses", suffix: "approvalProcess", ..RegisteredType::NAMED },
    RegisteredType { name: "ApptBookingConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "ApptBookingUrlConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "ArchiveSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AssessmentConfiguration", directory: "AssessmentConfigurations", suffix: "assessmentConfiguration", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "AssessmentQuestion", directory: "AssessmentQuestions", suffix: "aq", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "AssessmentQuestionSet", directory: "AssessmentQuestionSets", suffix: "aqs", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "AssignmentRule", directory: "assignmentRules", suffix: "assignmentRule", parent: "AssignmentRules", element: "assignmentRule", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "AssignmentRules", directory: "assignmentRules", suffix: "assignmentRules", ..RegisteredType::NAMED },
    RegisteredType { name: "AssistantContextItem", directory: "assistantContextItems", suffix: "assistantContextItem", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "AssistantDefinition", directory: "assistantDefinitions", suffix: "assistantDefinition", since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "AssistantRecommendationType", directory: "assistantRecommendationTypes", suffix: "assistantRecommendationType", ..RegisteredType::NAMED },
    RegisteredType { name: "AssistantSkillQuickAction", directory: "assistantSkillQuickActions", suffix: "assistantSkillQuickAction", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "AssistantSkillSobjectAction", directory: "assistantSkillSobjectActions", suffix: "assistantSkillSobjectAction", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "AssistantVersion", directory: "assistantVersions", suffix: "assistantVersion", since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "AssociationEngineSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AttributeDefinition2", ..RegisteredType::NAMED },
    RegisteredType { name: "Audience", directory: "audience", suffix: "audience", ..RegisteredType::NAMED },
    RegisteredType { name: "AuraDefinitionBundle", directory: "aura", layout: Layout::Bundle, partial_delete: true, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "AuthProvider", directory: "authproviders", suffix: "authprovider", ..RegisteredType::NAMED },
    RegisteredType { name: "AutoResponseRule", directory: "autoResponseRules", suffix: "autoResponseRule", parent: "AutoResponseRules", element: "autoResponseRule", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "AutoResponseRules", directory: "autoResponseRules", suffix: "autoResponseRules", ..RegisteredType::NAMED },
    RegisteredType { name: "AutomatedContactsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "AutomationPipeline", ..RegisteredType::NAMED },
    RegisteredType { name: "AutomatorConfigSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "BasePolicyRuleDefinitionType", ..RegisteredType::NAMED },
    RegisteredType { name: "BaseSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "BatchCalcJobDefinition", directory: "batchCalcJobDefinitions", suffix: "batchCalcJobDefinition", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "BatchJobDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "BatchProcessJobDefinition", directory: "batchProcessJobDefinitions", suffix: "batchProcessJobDefinition", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "BenefitAction", directory: "benefitActions", suffix: "benefitAction", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "BillingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "BlacklistedConsumer", directory: "blacklistedConsumers", suffix: "blacklistedConsumer", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "BldgEnrgyIntensityCnfg", directory: "buildingEnergyIntensityConfigs", suffix: "buildingEnergyIntensityConfig", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "BlockchainSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Bot", directory: "bots", suffix: "bot", layout: Layout::Decomposed, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "BotBlock", directory: "botBlocks", suffix: "botBlock", strict_directory: true, since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "BotBlockVersion", ..RegisteredType::NAMED },
    RegisteredType { name: "BotEmailDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "BotSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "BotTemplate", directory: "botTemplates", suffix: "botTemplate", strict_directory: true, since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "BotVersion", directory: "botVersions", suffix: "botVersion", parent: "Bot", ..RegisteredType::NAMED },
    RegisteredType { name: "BranchManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "BrandKitSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "BrandingSet", directory: "brandingSets", suffix: "brandingSet", ..RegisteredType::NAMED },
    RegisteredType { name: "BriefcaseDefinition", directory: "briefcaseDefinitions", suffix: "briefcaseDefinition", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "BusinessHoursEntry", ..RegisteredType::NAMED },
    RegisteredType { name: "BusinessHoursSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "BusinessProcess", directory: "businessProcesses", suffix: "businessProcess", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "BusinessProcessFeedbackConfiguration", directory: "businessProcessFeedbackConfigurations", suffix: "businessProcessFeedbackConfiguration", ..RegisteredType::NAMED },
    RegisteredType { name: "BusinessProcessGroup", directory: "businessProcessGroups", suffix: "businessProcessGroup", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "BusinessProcessTypeDefinition", directory: "BusinessProcessTypeDefinitions", suffix: "businessProcessTypeDefinition", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "BusinessValueMetricsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CMSConnectSource", directory: "cmsConnectSource", suffix: "cmsConnectSource", ..RegisteredType::NAMED },
    RegisteredType { name: "CallCenter", directory: "callCenters", suffix: "callCenter", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "CallCenterRoutingMap", directory: "callCenterRoutingMaps", suffix: "callCenterRoutingMap", ..RegisteredType::NAMED },
    RegisteredType { name: "CallCoachingMediaProvider", directory: "callCoachingMediaProviders", suffix: "callCoachingMediaProvider", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "CallCtrAgentFavTrfrDest", directory: "callCtrAgentFavTrfrDests", suffix: "callCtrAgentFavTrfrDest", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "CampaignCriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CampaignInfluenceModel", directory: "campaignInfluenceModels", suffix: "campaignInfluenceModel", ..RegisteredType::NAMED },
    RegisteredType { name: "CampaignOwnerSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CampaignSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CampaignSharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "CampaignTemplateDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "CanvasMetadata", directory: "Canvases", suffix: "Canvas", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "CareBenefitVerifySettings", directory: "careBenefitVerifySettings", suffix: "careBenefitVerifySettings", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "CareLimitType", directory: "careLimitTypes", suffix: "careLimitType", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "CareProviderAfflRoleConfig", directory: "careProviderAfflRoleConfigs", suffix: "careProviderAfflRoleConfig", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "CareProviderSearchConfig", directory: "careProviderSearchConfigs", suffix: "careProviderSearchConfig", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "CareRequestConfiguration", directory: "careRequestConfigurations", suffix: "careRequestConfiguration", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "CareSystemFieldMapping", directory: "careSystemFieldMappings", suffix: "careSystemFieldMapping", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "CaseClassificationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CaseCriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CaseOwnerSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CaseSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CaseSharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "CaseSubjectParticle", directory: "CaseSubjectParticles", suffix: "CaseSubjectParticle", ..RegisteredType::NAMED },
    RegisteredType { name: "CatalogedApi", directory: "catalogedApis", suffix: "catalogedApi", since: 65, ..RegisteredType::NAMED },
    RegisteredType { name: "CatalogedApiArtifactVersionInfo", directory: "catalogedApiArtifactVersionInfos", suffix: "catalogedApiArtifactVersionInfo", since: 65, ..RegisteredType::NAMED },
    RegisteredType { name: "CatalogedApiVersion", directory: "catalogedApiVersions", suffix: "catalogedApiVersion", since: 65, ..RegisteredType::NAMED },
    RegisteredType { name: "Certificate", directory: "certs", suffix: "crt", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "ChannelLayout", directory: "channelLayouts", suffix: "channelLayout", ..RegisteredType::NAMED },
    RegisteredType { name: "ChannelObjectLinkingRule", directory: "ChannelObjectLinkingRules", suffix: "ChannelObjectLinkingRule", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "ChannelRevMgmtSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ChatterAnswersSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ChatterEmailsMDSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ChatterExtension", directory: "ChatterExtensions", suffix: "ChatterExtension", ..RegisteredType::NAMED },
    RegisteredType { name: "ChatterSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ChoiceList", directory: "ChoiceList", suffix: "ChoiceList", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "ClaimCoverageProdtProcDef", ..RegisteredType::NAMED },
    RegisteredType { name: "ClaimFinancialSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ClaimMgmtFoundationEnabledSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ClauseCatgConfiguration", directory: "clauseCatgConfigurations", suffix: "clauseCatgConfiguration", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "CleanDataService", directory: "cleanDataServices", suffix: "cleanDataService", ..RegisteredType::NAMED },
    RegisteredType { name: "CloudServiceProvider", ..RegisteredType::NAMED },
    RegisteredType { name: "CmsnStmtLineItemConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "CmsnStmtLineItemTypConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemAttrDef", directory: "cnfgItemAttrDefs", suffix: "cnfgItemAttrDef", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemAttrPcklstValDef", directory: "cnfgItemAttrPcklstValDefs", suffix: "cnfgItemAttrPcklstValDef", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemAttrPicklistDef", directory: "cnfgItemAttrPicklistDefs", suffix: "cnfgItemAttrPicklistDef", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemAttrSetAttr", directory: "cnfgItemAttrSetAttrs", suffix: "cnfgItemAttrSetAttr", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemAttrSetDef", directory: "cnfgItemAttrSetDefs", suffix: "cnfgItemAttrSetDef", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemSourceDefinition", directory: "cnfgItemSourceDefinitions", suffix: "cnfgItemSourceDefinition", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemTypeAttrRelDef", directory: "cnfgItemTypeAttrRelDefs", suffix: "cnfgItemTypeAttrRelDef", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemTypeDef", directory: "cnfgItemTypeDefs", suffix: "cnfgItemTypeDef", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemTypeIdentFieldMap", directory: "cnfgItemTypeIdentFieldMaps", suffix: "cnfgItemTypeIdentFieldMap", since: 68, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemTypeIdentRule", directory: "cnfgItemTypeIdentRules", suffix: "cnfgItemTypeIdentRule", since: 68, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItemTypeRelationDef", directory: "cnfgItemTypeRelationDefs", suffix: "cnfgItemTypeRelationDef", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItmTypAttrSrcRcnRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItmTypCmplCond", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItmTypCmplCrit", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItmTypDefCmplCrit", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgItmTypSrcRcnRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgMgmtDataBndl", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgMgmtItemFieldMap", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgMgmtItemValueMap", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgMgmtRcnRuleSugg", ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgMgmtRelationTypeDef", directory: "cnfgMgmtRelationTypeDefs", suffix: "cnfgMgmtRelationTypeDef", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "CnfgMgmtSvcMapLyot", ..RegisteredType::NAMED },
    RegisteredType { name: "CodeBuilderSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CodeBundle", ..RegisteredType::NAMED },
    RegisteredType { name: "CollectionsDashboardSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CommandAction", directory: "commandActions", suffix: "commandaction", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "CommerceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CommissionStatementConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "CommsServiceConsoleSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CommsUpsellSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CommunicationChannelLine", ..RegisteredType::NAMED },
    RegisteredType { name: "CommunicationChannelType", ..RegisteredType::NAMED },
    RegisteredType { name: "CommunitiesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Community", directory: "communities", suffix: "community", ..RegisteredType::NAMED },
    RegisteredType { name: "CommunityAIModelMapping", ..RegisteredType::NAMED },
    RegisteredType { name: "CommunityTemplateDefinition", directory: "communityTemplateDefinitions", suffix: "communityTemplateDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "CommunityThemeDefinition", directory: "communityThemeDefinitions", suffix: "communityThemeDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "CompactLayout", directory: "compactLayouts", suffix: "compactLayout", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "CompanySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ComputeExtension", directory: "computeExtensions", suffix: "computeExtension", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "ConnectedApp", directory: "connectedApps", suffix: "connectedApp", ..RegisteredType::NAMED },
    RegisteredType { name: "ConnectedAppSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ConnectedSystem", ..RegisteredType::NAMED },
    RegisteredType { name: "ConnectivityDevConfigMetadata", ..RegisteredType::NAMED },
    RegisteredType { name: "ConsentBannerSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ConsentTemplate", ..RegisteredType::NAMED },
    RegisteredType { name: "ConstraintOptDef", ..RegisteredType::NAMED },
    RegisteredType { name: "ContactCriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "ContactOwnerSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "ContactSharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "ContentAsset", directory: "contentassets", suffix: "asset", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "ContentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ContentTypeBundle", directory: "contentTypes", layout: Layout::Bundle, meta_suffix: "schema.json", partial_delete: true, strict_directory: true, since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "ContentWorkspace", ..RegisteredType::NAMED },
    RegisteredType { name: "ContentWorkspacePermission", ..RegisteredType::NAMED },
    RegisteredType { name: "ContextDefinition", directory: "contextDefinitions", suffix: "contextDefinition", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "ContextMappingConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "ContextUseCaseMapping", directory: "contextUseCaseMappings", suffix: "contextUseCaseMapping", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "ContractSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ContractType", directory: "contractTypes", suffix: "contractType", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ConvIntelligenceSignalRule", directory: "ConvIntelligenceSignalRule", suffix: "ConvIntelligenceSignalRule", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "ConvReasonReportDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "ConvReasonReportSegmentDef", ..RegisteredType::NAMED },
    RegisteredType { name: "ConversationChannelDefinition", directory: "conversationChannelDefinitions", suffix: "ConversationChannelDefinition", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "ConversationGuidanceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ConversationMessageDefinition", directory: "conversationMessageDefinitions", suffix: "conversationMessageDefinition", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "ConversationServiceIntegrationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ConversationVendorFieldDef", directory: "ConversationVendorFieldDefinitions", suffix: "ConversationVendorFieldDefinition", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "ConversationVendorInfo", directory: "ConversationVendorInformation", suffix: "ConversationVendorInformation", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "ConversationalIntelligenceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CorsWhitelistOrigin", directory: "corsWhitelistOrigins", suffix: "corsWhitelistOrigin", ..RegisteredType::NAMED },
    RegisteredType { name: "CourseWaitlistConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "CriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CriteriaSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CspTrustedSite", directory: "cspTrustedSites", suffix: "cspTrustedSite", ..RegisteredType::NAMED },
    RegisteredType { name: "CurrencySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomAddressFieldSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomApplication", directory: "applications", suffix: "app", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomApplicationComponent", directory: "customApplicationComponents", suffix: "customApplicationComponent", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomDataType", directory: "datatypes", suffix: "datatype", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomExperience", directory: "customExperiences", suffix: "customExperience", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomFeedFilter", directory: "feedFilters", suffix: "feedFilter", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomField", directory: "fields", suffix: "field", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomFieldDisplay", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomFieldTranslation", directory: "fields", suffix: "fieldTranslation", parent: "CustomObjectTranslation", name_element: "name", unlisted: true, unlisted_alone: true, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomHelpMenuSection", directory: "customHelpMenuSections", suffix: "customHelpMenuSection", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomIndex", directory: "customindex", suffix: "indx", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomLabel", directory: "labels", suffix: "labels", parent: "CustomLabels", element: "labels", ignores_parent_name: true, name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomLabels", directory: "labels", suffix: "labels", layout: Layout::Labels, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomMetadata", directory: "customMetadata", suffix: "md", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomNotificationType", directory: "notificationtypes", suffix: "notiftype", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomObject", directory: "objects", suffix: "object", layout: Layout::Decomposed, child_folders: true, strict_directory: true, wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomObjectBinding", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomObjectCriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomObjectOwnerSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomObjectSharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomObjectTranslation", directory: "objectTranslations", suffix: "objectTranslation", layout: Layout::Decomposed, strict_directory: true, wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomPageWebLink", directory: "weblinks", suffix: "weblink", legacy_suffix: "custompageweblink", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomPermission", directory: "customPermissions", suffix: "customPermission", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomPreferencePageSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomSite", directory: "sites", suffix: "site", strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomTab", directory: "tabs", suffix: "tab", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "CustomValue", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomerDataPlatformSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "CustomizablePropensityScoringSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DCOpportunityScoringSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Dashboard", directory: "dashboards", suffix: "dashboard", folder_type: "DashboardFolder", in_folder: true, ..RegisteredType::NAMED },
    RegisteredType { name: "DashboardFolder", directory: "dashboards", suffix: "dashboardFolder", folder_of: "Dashboard", ..RegisteredType::NAMED },
    RegisteredType { name: "DataCalcInsightTemplate", directory: "dataCalcInsightTemplates", suffix: "dataCalcInsightTemplate", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "DataCategoryGroup", directory: "datacategorygroups", suffix: "datacategorygroup", ..RegisteredType::NAMED },
    RegisteredType { name: "DataCleanRoomProvider", ..RegisteredType::NAMED },
    RegisteredType { name: "DataConnectionParamTmpl", ..RegisteredType::NAMED },
    RegisteredType { name: "DataConnector", directory: "dataconnectors", suffix: "dataconnector", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "DataConnectorAttribute", ..RegisteredType::NAMED },
    RegisteredType { name: "DataConnectorAttributeOpt", ..RegisteredType::NAMED },
    RegisteredType { name: "DataConnectorError", ..RegisteredType::NAMED },
    RegisteredType { name: "DataConnectorIngestApi", directory: "dataConnectorIngestApis", suffix: "dataConnectorIngestApi", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "DataConnectorS3", directory: "s3DataConnectors", suffix: "s3DataConnector", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "DataDotComSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DataImportManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DataKitObjectDependency", directory: "dataKitObjectDependencies", suffix: "dataKitObjectDependency", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "DataKitObjectTemplate", directory: "dataKitObjectTemplates", suffix: "dataKitObjectTemplate", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "DataMapperDefinition", directory: "dataMapperDefinitions", suffix: "dataMapperDefinition", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "DataMapping", ..RegisteredType::NAMED },
    RegisteredType { name: "DataMappingFieldDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "DataMappingObjectDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "DataMappingSchema", ..RegisteredType::NAMED },
    RegisteredType { name: "DataMaskPolicy", ..RegisteredType::NAMED },
    RegisteredType { name: "DataMaskSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DataModelTaxonomy", ..RegisteredType::NAMED },
    RegisteredType { name: "DataObjectBuildOrgTemplate", directory: "dataObjectBuildOrgTemplates", suffix: "dataObjectBuildOrgTemplate", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "DataObjectCategory", ..RegisteredType::NAMED },
    RegisteredType { name: "DataObjectSearchIndexConf", directory: "dataObjectSearchIndexConfs", suffix: "dataObjectSearchIndexConf", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "DataPackageKitDefinition", directory: "dataPackageKitDefinitions", suffix: "dataPackageKitDefinition", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "DataPackageKitObject", directory: "DataPackageKitObjects", suffix: "DataPackageKitObject", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "DataPipeline", directory: "dataPipelines", suffix: "dataPipeline", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "DataPlatform", ..RegisteredType::NAMED },
    RegisteredType { name: "DataSource", directory: "mktDataSources", suffix: "dataSource", strict_directory: true, since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "DataSourceBundleDefinition", directory: "dataSourceBundleDefinitions", suffix: "dataSourceBundleDefinition", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "DataSourceField", ..RegisteredType::NAMED },
    RegisteredType { name: "DataSourceObject", directory: "dataSourceObjects", suffix: "dataSourceObject", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "DataSourceTenant", directory: "dataSourceTenants", suffix: "dataSourceTenant", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "DataSrcDataModelFieldMap", directory: "dataSrcDataModelFieldMaps", suffix: "dataSrcDataModelFieldMap", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "DataStreamDefinition", directory: "dataStreamDefinitions", suffix: "dataStreamDefinition", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "DataStreamTemplate", directory: "dataStreamTemplates", suffix: "dataStreamTemplate", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "DataWeaveResource", directory: "dw", suffix: "dwl", layout: Layout::Content, since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "DatasetImportRequest", ..RegisteredType::NAMED },
    RegisteredType { name: "DataspaceScope", ..RegisteredType::NAMED },
    RegisteredType { name: "DealInsightsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DebugLevel", ..RegisteredType::NAMED },
    RegisteredType { name: "DecisionFlow", ..RegisteredType::NAMED },
    RegisteredType { name: "DecisionFlowSubFlow", ..RegisteredType::NAMED },
    RegisteredType { name: "DecisionMatrixDefinition", directory: "decisionMatrixDefinition", suffix: "decisionMatrixDefinition", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "DecisionMatrixDefinitionVersion", directory: "decisionMatrixVersion", suffix: "decisionMatrixVersion", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "DecisionProcessType", ..RegisteredType::NAMED },
    RegisteredType { name: "DecisionTable", directory: "decisionTables", suffix: "decisionTable", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "DecisionTableDatasetLink", directory: "decisionTableDatasetLinks", suffix: "decisionTableDatasetLink", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "DelegateAccessDataSet", ..RegisteredType::NAMED },
    RegisteredType { name: "DelegateAccessDef", ..RegisteredType::NAMED },
    RegisteredType { name: "DelegateAccsDataSetObj", ..RegisteredType::NAMED },
    RegisteredType { name: "DelegateGroup", directory: "delegateGroups", suffix: "delegateGroup", ..RegisteredType::NAMED },
    RegisteredType { name: "DeploymentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DevHubSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DgtAssetMgmtProvider", directory: "dgtAssetMgmtProviders", suffix: "dgtAssetMgmtProvider", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "DgtAssetMgmtPrvdLghtCpnt", directory: "dgtAssetMgmtPrvdLghtCpnts", suffix: "dgtAssetMgmtPrvdLghtCpnt", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "DictionariesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DigitalExperience", directory: "digitalExperiences", suffix: "digitalExperience", layout: Layout::DigitalExperience, meta_suffix: "_meta.json", parent: "DigitalExperienceBundle", partial_delete: true, ..RegisteredType::NAMED },
    RegisteredType { name: "DigitalExperienceBundle", directory: "digitalExperiences", suffix: "digitalExperience", layout: Layout::DigitalExperience, partial_delete: true, wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "DigitalExperienceConfig", directory: "digitalExperienceConfigs", suffix: "digitalExperienceConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "DigitalWalletSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DisclosureDefinition", directory: "disclosureDefinitions", suffix: "disclosureDefinition", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "DisclosureDefinitionVersion", directory: "disclosureDefinitionVersions", suffix: "disclosureDefinitionVersion", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "DisclosureType", directory: "disclosureTypes", suffix: "disclosureType", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "DiscoSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DiscoveryAIModel", directory: "discovery", suffix: "model", layout: Layout::Content, since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "DiscoveryGoal", directory: "discovery", suffix: "goal", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "DiscoverySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DiscoveryStory", directory: "discovery", suffix: "story", layout: Layout::Content, since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "DocProcDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "Document", directory: "documents", suffix: "document", layout: Layout::Mixed, folder_type: "DocumentFolder", in_folder: true, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "DocumentCategory", directory: "documentCategory", suffix: "documentCategory", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "DocumentCategoryDocumentType", directory: "documentCategoryDocumentTypes", suffix: "documentCategoryDocumentType", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "DocumentChecklistSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DocumentExtractionDef", ..RegisteredType::NAMED },
    RegisteredType { name: "DocumentFolder", directory: "documents", suffix: "documentFolder", folder_of: "Document", ..RegisteredType::NAMED },
    RegisteredType { name: "DocumentGenerationSetting", directory: "documentGenerationSettings", suffix: "documentGenerationSetting", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "DocumentTemplate", directory: "documentTemplates", suffix: "dt", layout: Layout::Content, since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "DocumentType", directory: "documentTypes", suffix: "documentType", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "DripFeedConfigSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DsarPolicy", ..RegisteredType::NAMED },
    RegisteredType { name: "DuplicateRule", directory: "duplicateRules", suffix: "duplicateRule", ..RegisteredType::NAMED },
    RegisteredType { name: "DxGlobalTermsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DynamicFormsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DynamicFulfillmentOrchestratorSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DynamicGanttSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "DynamicTrigger", directory: "dynamicTriggers", suffix: "dynamicTrigger", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "DynamicUiCardDefinition", directory: "dynamicUiCardDefinitions", suffix: "dynamicUiCardDefinition", since: 68, ..RegisteredType::NAMED },
    RegisteredType { name: "EACSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ESignatureConfig", directory: "eSignatureConfigs", suffix: "eSignatureConfig", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ESignatureEnvelopeConfig", directory: "eSignatureEnvelopeConfigs", suffix: "eSignatureEnvelopeConfig", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "EasyFreemiumSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EasySuitesInvoicingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EclairGeoData", directory: "eclair", suffix: "geodata", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "EditionDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinAIObservabilitySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinAISettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinAgentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinAssistantSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinCopilotSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinDealInsightsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinDocumentCaptureSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinGPTSalesEmailsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EinsteinGptSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EmailAdministrationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EmailAuthorizationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EmailFolder", directory: "email", suffix: "emailFolder", folder_of: "EmailTemplate", ..RegisteredType::NAMED },
    RegisteredType { name: "EmailIntegrationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EmailServicesFunction", directory: "emailservices", suffix: "xml", strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "EmailTemplate", directory: "email", suffix: "email", layout: Layout::Content, folder_type: "EmailFolder", in_folder: true, ..RegisteredType::NAMED },
    RegisteredType { name: "EmailTemplateFolder", directory: "email", suffix: "emailTemplateFolder", alias_for: "emailfolder", folder_of: "EmailTemplate", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "EmailTemplateSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EmbeddedServiceBranding", directory: "EmbeddedServiceBranding", suffix: "EmbeddedServiceBranding", ..RegisteredType::NAMED },
    RegisteredType { name: "EmbeddedServiceConfig", directory: "EmbeddedServiceConfig", suffix: "EmbeddedServiceConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "EmbeddedServiceFieldService", directory: "EmbeddedServiceFieldService", suffix: "EmbeddedServiceFieldService", ..RegisteredType::NAMED },
    RegisteredType { name: "EmbeddedServiceFlowConfig", directory: "EmbeddedServiceFlowConfig", suffix: "EmbeddedServiceFlowConfig", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "EmbeddedServiceLiveAgent", directory: "EmbeddedServiceLiveAgent", suffix: "EmbeddedServiceLiveAgent", ..RegisteredType::NAMED },
    RegisteredType { name: "EmbeddedServiceMenuSettings", directory: "EmbeddedServiceMenuSettings", suffix: "EmbeddedServiceMenuSettings", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "EmergencySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EmpSvcInvocableActionDef", ..RegisteredType::NAMED },
    RegisteredType { name: "EmployeeDataSyncProfile", directory: "employeeDataSyncProfiles", suffix: "employeeDataSyncProfile", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "EmployeeFieldAccessSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EmployeeUserSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EnablementMeasureDefinition", directory: "enablementMeasureDefinitions", suffix: "enablementMeasureDefinition", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "EnablementProgramDefinition", directory: "enablementProgramDefinitions", suffix: "enablementProgramDefinition", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "EnblProgramTaskSubCategory", directory: "enblProgramTaskSubCategories", suffix: "enblProgramTaskSubCategory", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "EncryptionKeySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EngagementMessagingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EngmtChannelTypeConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "EnhancedNotesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EnterpriseApiSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EntitlementProcess", directory: "entitlementProcesses", suffix: "entitlementProcess", ..RegisteredType::NAMED },
    RegisteredType { name: "EntitlementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EntitlementTemplate", directory: "entitlementTemplates", suffix: "entitlementTemplate", ..RegisteredType::NAMED },
    RegisteredType { name: "EntityImplements", directory: "entityImplements", suffix: "entityImplements", ..RegisteredType::NAMED },
    RegisteredType { name: "EscalationRule", directory: "escalationRules", suffix: "escalationRule", parent: "EscalationRules", element: "escalationRule", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "EscalationRules", directory: "escalationRules", suffix: "escalationRules", ..RegisteredType::NAMED },
    RegisteredType { name: "EssentialsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EssentialsTrialOrgSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EventDelivery", directory: "eventDeliveries", suffix: "delivery", ..RegisteredType::NAMED },
    RegisteredType { name: "EventDestination", ..RegisteredType::NAMED },
    RegisteredType { name: "EventLogObjectSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EventRelayConfig", directory: "eventRelays", suffix: "eventRelay", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "EventSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EventSubscription", directory: "eventSubscriptions", suffix: "subscription", ..RegisteredType::NAMED },
    RegisteredType { name: "EventType", directory: "eventTypes", suffix: "eventType", ..RegisteredType::NAMED },
    RegisteredType { name: "EvfSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "EvidenceMgmtSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ExperienceBundle", directory: "experiences", layout: Layout::Mixed, partial_delete: true, strict_directory: true, since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "ExperienceBundleSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ExperienceContainer", ..RegisteredType::NAMED },
    RegisteredType { name: "ExperienceMetadataResource", ..RegisteredType::NAMED },
    RegisteredType { name: "ExperiencePropertyTypeBundle", directory: "experiencePropertyTypeBundles", layout: Layout::Bundle, meta_suffix: "schema.json", partial_delete: true, strict_directory: true, since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ExperienceSpace", ..RegisteredType::NAMED },
    RegisteredType { name: "ExplainabilityActionDefinition", directory: "ExplainabilityActionDefinitions", suffix: "explainabilityActionDefinition", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ExplainabilityActionVersion", directory: "ExplainabilityActionVersions", suffix: "explainabilityActionVersion", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ExplainabilityMsgTemplate", directory: "ExplainabilityMsgTemplates", suffix: "explainabilityMsgTemplate", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "ExpressionSetDefinition", directory: "expressionSetDefinition", suffix: "expressionSetDefinition", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "ExpressionSetDefinitionVersion", directory: "expressionSetVersion", suffix: "expressionSetVersion", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "ExpressionSetMessageToken", directory: "expressionSetMessageToken", suffix: "expressionSetMessageToken", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "ExpressionSetObjectAlias", directory: "expressionSetObjectAlias", suffix: "expressionSetObjectAlias", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtConvParticipantIntegDef", ..RegisteredType::NAMED },
    RegisteredType { name: "ExtDataTranFieldTemplate", ..RegisteredType::NAMED },
    RegisteredType { name: "ExtDataTranObjectTemplate", directory: "extDataTranObjectTemplates", suffix: "extDataTranObjectTemplate", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalAIModel", directory: "externalAIModels", suffix: "externalAIModel", since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalAuthIdentityProvider", directory: "externalAuthIdentityProviders", suffix: "externalAuthIdentityProvider", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalClientAppSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalClientApplication", directory: "externalClientApps", suffix: "eca", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalCredential", directory: "externalCredentials", suffix: "externalCredential", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalDataConnector", directory: "externalDataConnectors", suffix: "externalDataConnector", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalDataSource", directory: "dataSources", suffix: "dataSource", ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalDataSrcDescriptor", ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalDataTranField", ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalDataTranObject", directory: "externalDataTranObjects", suffix: "externalDataTranObject", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalDocStorageConfig", directory: "externalDocStorageConfigs", suffix: "externalDocStorageConfig", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalServiceRegistration", directory: "externalServiceRegistrations", suffix: "externalServiceRegistration", ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalServicesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ExternalStoragePrvdConfig", directory: "ExternalStoragePrvdConfig", suffix: "ExternalStoragePrvdConfigSet", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppAttestConfigurablePolicies", directory: "extlClntAppAttestPolicies", suffix: "ecaAttestPlcy", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppAttestSettings", directory: "extlClntAppAttestSettings", suffix: "ecaAttest", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppCanvasSettings", directory: "extlClntAppCanvasSettings", suffix: "ecaCanvas", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppCanvasStngs", ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppConfigurablePolicies", directory: "extlClntAppPolicies", suffix: "ecaPlcy", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppGlobalOauthSettings", directory: "extlClntAppGlobalOauthSets", suffix: "ecaGlblOauth", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppMobileConfigurablePolicies", directory: "extlClntAppMobilePolicies", suffix: "ecaMobilePlcy", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppMobileSettings", directory: "extlClntAppMobileSettings", suffix: "ecaMobile", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppNotificationSettings", directory: "extlClntAppNotifSettings", suffix: "ecaNotifications", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppOauthConfigurablePolicies", directory: "extlClntAppOauthPolicies", suffix: "ecaOauthPlcy", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppOauthSecuritySettings", directory: "extlClntAppOauthSecuritySettings", suffix: "ecaOauthSecurity", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppOauthSettings", directory: "extlClntAppOauthSettings", suffix: "ecaOauth", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppPushConfigurablePolicies", directory: "extlClntAppPushPolicies", suffix: "ecaPushPlcy", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppPushSettings", directory: "extlClntAppPushSettings", suffix: "ecaPush", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppSamlConfigurablePolicies", directory: "extlClntAppSamlConfigurablePolicies", suffix: "ecaSamlPlcy", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppSampleConfigurablePolicies", directory: "extlClntAppSamplePolicies", suffix: "ecaSmplPlcy", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "ExtlClntAppSampleSettings", directory: "extlClntAppSampleSettings", suffix: "ecaSmpl", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "FTestAccessSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "FTestFieldMappingMd", ..RegisteredType::NAMED },
    RegisteredType { name: "FTestSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "FTestToolingFLU", ..RegisteredType::NAMED },
    RegisteredType { name: "FavoriteTransferDestination", ..RegisteredType::NAMED },
    RegisteredType { name: "FeatureParameterBoolean", directory: "featureParameters", suffix: "featureParameterBoolean", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "FeatureParameterDate", directory: "featureParameters", suffix: "featureParameterDate", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "FeatureParameterInteger", directory: "featureParameters", suffix: "featureParameterInteger", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "FederationDataMappingUsage", ..RegisteredType::NAMED },
    RegisteredType { name: "FieldMappingConfig", directory: "fieldMappingConfigs", suffix: "fieldMappingConfig", wildcard_with_names: true, since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "FieldRestrictionRule", directory: "fieldRestrictionRules", suffix: "rule", strict_directory: true, since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "FieldServiceMobileConfig", directory: "fieldServiceMobileConfigs", suffix: "fieldServiceMobileConfig", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "FieldServiceMobileExtension", directory: "fieldServiceMobileExtensions", suffix: "fieldServiceMobileExtension", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "FieldServiceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "FieldSet", directory: "fieldSets", suffix: "fieldSet", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "FieldSrcTrgtRelationship", directory: "fieldSrcTrgtRelationships", suffix: "fieldSrcTrgtRelationship", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "FileUploadAndDownloadSecuritySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "FilesConnectSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "FinancialAppUiConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "FinancialEvaluationDef", ..RegisteredType::NAMED },
    RegisteredType { name: "FinancialPortfolioUiConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "FlexcardDefinition", directory: "flexcardDefinitions", suffix: "flexcardDefinition", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "FlexiPage", directory: "flexipages", suffix: "flexipage", ..RegisteredType::NAMED },
    RegisteredType { name: "Flow", directory: "flows", suffix: "flow", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "FlowCategory", directory: "flowCategories", suffix: "flowCategory", ..RegisteredType::NAMED },
    RegisteredType { name: "FlowDefinition", directory: "flowDefinitions", suffix: "flowDefinition", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "FlowSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "FlowTest", directory: "flowtests", suffix: "flowtest", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "FlowValueMap", directory: "flowValueMaps", suffix: "flowvaluemap", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "Folder", ..RegisteredType::NAMED },
    RegisteredType { name: "ForecastingFilter", directory: "forecastingFilters", suffix: "forecastingFilter", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "ForecastingFilterCondition", directory: "forecastingFilterConditions", suffix: "forecastingFilterCondition", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "ForecastingGroup", directory: "forecastingGroups", suffix: "forecastingGroup", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "ForecastingObjectListSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ForecastingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ForecastingSourceDefinition", directory: "forecastingSourceDefinitions", suffix: "forecastingSourceDefinition", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "ForecastingType", directory: "forecastingTypes", suffix: "forecastingType", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "ForecastingTypeSource", directory: "forecastingTypeSources", suffix: "forecastingTypeSource", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "Form", directory: "forms", suffix: "form", ..RegisteredType::NAMED },
    RegisteredType { name: "FormSection", directory: "formSections", suffix: "formSection", parent: "Form", ..RegisteredType::NAMED },
    RegisteredType { name: "FormulaSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "FtestFirstTopLevel", ..RegisteredType::NAMED },
    RegisteredType { name: "FtestSecondTopLevel", ..RegisteredType::NAMED },
    RegisteredType { name: "FtestTopLevelWithCrud", ..RegisteredType::NAMED },
    RegisteredType { name: "FtestTopLevelWithDeclMd1", ..RegisteredType::NAMED },
    RegisteredType { name: "FtestTopLevelWithDeclMd2", ..RegisteredType::NAMED },
    RegisteredType { name: "FtestTopLevelWithDeclMd3", ..RegisteredType::NAMED },
    RegisteredType { name: "FuelType", directory: "fuelTypes", suffix: "fuelType", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "FuelTypeSustnUom", directory: "fuelTypeSustnUoms", suffix: "fuelTypeSustnUom", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "FulfillmentStepType", ..RegisteredType::NAMED },
    RegisteredType { name: "FunctionBundle", ..RegisteredType::NAMED },
    RegisteredType { name: "FunctionReference", directory: "functions", suffix: "function", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "FundraisingConfig", directory: "fundraisingConfigs", suffix: "fundraisingConfig", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "GRCIntelligenceUddSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "GatewayProviderPaymentMethodType", directory: "gatewayProviderPaymentMethodTypes", suffix: "gatewayProviderPaymentMethodType", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "GenAiFunction", directory: "genAiFunctions", layout: Layout::Bundle, strict_directory: true, since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "GenAiPlanner", directory: "genAiPlanners", suffix: "genAiPlanner", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "GenAiPlannerBundle", directory: "genAiPlannerBundles", layout: Layout::Bundle, strict_directory: true, since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "GenAiPlugin", directory: "genAiPlugins", suffix: "genAiPlugin", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "GenAiPromptTemplate", directory: "genAiPromptTemplates", suffix: "genAiPromptTemplate", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "GenAiPromptTemplateActv", directory: "genAiPromptTemplateActivations", suffix: "genAiPromptTemplateActivation", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "GenComputingSummaryDef", ..RegisteredType::NAMED },
    RegisteredType { name: "GenOpAgentConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "GenOpPlanEligibilityConfig", directory: "GenOpPlanEligibilityConfig", suffix: "genOpPlanEligibilityConfig", since: 65, ..RegisteredType::NAMED },
    RegisteredType { name: "GeneralConfigSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "GenerativeCampaignsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "GeocodeSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "GiftEntryGridTemplate", directory: "giftEntryGridTemplates", suffix: "giftEntryGridTemplate", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "GlobalPicklist", directory: "globalPicklists", suffix: "globalPicklist", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "GlobalPicklistValue", ..RegisteredType::NAMED },
    RegisteredType { name: "GlobalValueSet", directory: "globalValueSets", suffix: "globalValueSet", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "GlobalValueSetTranslation", directory: "globalValueSetTranslations", suffix: "globalValueSetTranslation", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "GoogleAppsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Group", directory: "groups", suffix: "group", ..RegisteredType::NAMED },
    RegisteredType { name: "HealthInsDataSyncDefn", ..RegisteredType::NAMED },
    RegisteredType { name: "HelpSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "HerokuAppLinkSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "HerokuIntegrationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "HighVelocitySalesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "HomePageComponent", directory: "homePageComponents", suffix: "homePageComponent", ..RegisteredType::NAMED },
    RegisteredType { name: "HomePageLayout", directory: "homePageLayouts", suffix: "homePageLayout", ..RegisteredType::NAMED },
    RegisteredType { name: "HouseholdNamingConfig", directory: "householdNamingConfigs", suffix: "householdNamingConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "IPAddressRange", directory: "IPAddressRanges", suffix: "IPAddressRange", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "Icon", directory: "icons", suffix: "icon", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "IdeasSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityProviderSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityResolutionDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityResolutionMatchRule", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityResolutionMatchRuleCriteria", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityResolutionRecon", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityResolutionReconFieldRule", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityResolutionReconObjectRule", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityResolutionReconRuleDataLakeObject", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityRsolDataSyncDef", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityVerificationProcDef", directory: "IdentityVerificationProcDefs", suffix: "IdentityVerificationProcDef", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityVerificationProcDtl", ..RegisteredType::NAMED },
    RegisteredType { name: "IdentityVerificationProcFld", ..RegisteredType::NAMED },
    RegisteredType { name: "IdpConfiguration", directory: "idpConfigurations", suffix: "idpConfiguration", since: 68, ..RegisteredType::NAMED },
    RegisteredType { name: "IframeWhiteListUrlSettings", directory: "iframeWhiteListUrlSettings", suffix: "iframeWhiteListUrlSettings", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "InboundCertificate", directory: "inboundCertificates", suffix: "inboundCertificate", layout: Layout::Content, since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "InboundNetworkConnection", directory: "inboundNetworkConnections", suffix: "inboundNetworkConnection", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "IncidentMgmtSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IncludeEstTaxInQuoteCPQSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IncludeEstTaxInQuoteSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Index", directory: "indexes", suffix: "index", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesAutomotiveSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesChannelPartnerInventorySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesCommunicationsSalesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesConnectedServiceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesConstraintsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesContextSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesEinsteinFeatureSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesEnergyUtilitiesMultiSiteSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesEventOrchSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesFieldServiceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesGamificationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesInsuranceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesLoyaltySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesLsCommercialSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesMaczPricingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesManufacturingSettings", directory: "IndustriesManufacturingSettings", suffix: "settings", strict_directory: true, since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesMfgAdvnOrderSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesMfgSampleManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesPricingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesRatingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesRepossessionSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesUnifiedInventorySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesUnifiedPromotionsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IndustriesUsageSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "InsBillingConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "InsPlcyCoverageSpecConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "InsPlcyLineOfBusConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "InsPolicyLifecycleConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "InsPolicyManagementConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "InsRatePlanCmsnConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "InsRatePlanTypeConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "InsightType", directory: "insightTypes", suffix: "insightType", ..RegisteredType::NAMED },
    RegisteredType { name: "InstalledPackage", directory: "installedPackages", suffix: "installedPackage", ..RegisteredType::NAMED },
    RegisteredType { name: "InsuranceBrokerageSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "InsuranceUnderwriterSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IntegArtifactDef", directory: "integArtifactDefs", layout: Layout::Bundle, partial_delete: true, strict_directory: true, since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "IntegrationHubSettings", directory: "integrationHub", suffix: "settings", strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "IntegrationHubSettingsType", directory: "integrationHub", suffix: "type", ..RegisteredType::NAMED },
    RegisteredType { name: "IntegrationProcdDefinition", directory: "integrationProcdDefinitions", suffix: "integrationProcdDefinition", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "IntegrationProviderDef", directory: "integrationProviderDefinitions", suffix: "integrationProviderDefinition", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "InterestTaggingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "InternalDataConnector", directory: "internalDataConnectors", suffix: "internalDataConnector", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "InternalOrganization", directory: "internalOrganizations", suffix: "internalOrganization", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "InvLatePymntRiskCalcSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "InvMgmtForUnusableQtySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "InventoryAllocationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "InventoryReplenishmentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "InventorySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "InvocableActionExtension", directory: "invocableactionextensions", suffix: "invocableactionextension", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "InvocableActionSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IoTSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "IsvHammerSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "JournalType", ..RegisteredType::NAMED },
    RegisteredType { name: "KeywordList", directory: "moderation", suffix: "keywords", ..RegisteredType::NAMED },
    RegisteredType { name: "KnowledgeGenerationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "KnowledgeSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LaborCostOptimCrewMgmtSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LaborCostOptimizationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LanguageSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LargeQuotesandOrdersForRlmSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Layout", directory: "layouts", suffix: "layout", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "LeadConfigSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LeadConvertSettings", directory: "LeadConvertSettings", suffix: "LeadConvertSetting", ..RegisteredType::NAMED },
    RegisteredType { name: "LeadCriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "LeadOwnerSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "LeadScoreSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LeadSharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "LearningAchievementConfig", directory: "learningAchievementConfigs", suffix: "learningAchievementConfig", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "LearningItemType", directory: "learningItemTypes", suffix: "learningItemType", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "Letterhead", directory: "letterhead", suffix: "letter", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "LicenseDefinition", directory: "licenseDefinitions", suffix: "licenseDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "LicensingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LifeSciConfigCategory", directory: "lifeSciConfigCategories", suffix: "lifeSciConfigCategory", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "LifeSciConfigRecord", directory: "lifeSciConfigRecords", suffix: "lifeSciConfigRecord", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "LightningBolt", directory: "lightningBolts", suffix: "lightningBolt", ..RegisteredType::NAMED },
    RegisteredType { name: "LightningComponentBundle", directory: "lwc", layout: Layout::Bundle, partial_delete: true, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "LightningExperienceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LightningExperienceTheme", directory: "lightningExperienceThemes", suffix: "lightningExperienceTheme", ..RegisteredType::NAMED },
    RegisteredType { name: "LightningMessageChannel", directory: "messageChannels", suffix: "messageChannel", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "LightningOnboardingConfig", directory: "lightningOnboardingConfigs", suffix: "lightningOnboardingConfig", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "LightningOutApp", directory: "lightningOutApps", suffix: "lightningOutApp", since: 65, ..RegisteredType::NAMED },
    RegisteredType { name: "LightningTypeBundle", directory: "lightningTypes", layout: Layout::Bundle, meta_suffix: "schema.json", partial_delete: true, strict_directory: true, since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "ListView", directory: "listViews", suffix: "listView", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "LiveAgentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LiveChatAgentConfig", directory: "liveChatAgentConfigs", suffix: "liveChatAgentConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "LiveChatButton", directory: "liveChatButtons", suffix: "liveChatButton", ..RegisteredType::NAMED },
    RegisteredType { name: "LiveChatDeployment", directory: "liveChatDeployments", suffix: "liveChatDeployment", ..RegisteredType::NAMED },
    RegisteredType { name: "LiveChatSensitiveDataRule", directory: "liveChatSensitiveDataRule", suffix: "liveChatSensitiveDataRule", ..RegisteredType::NAMED },
    RegisteredType { name: "LiveMessageSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LocationUse", directory: "locationUses", suffix: "locationUse", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "LogicSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "LoyaltyProgramSetup", directory: "loyaltyProgramSetups", suffix: "loyaltyProgramSetup", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "MCETransformationsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MLDataDefinition", directory: "mlDataDefinitions", suffix: "mlDataDefinition", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "MLGenerativeDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "MLPredictionDefinition", directory: "mlPredictions", suffix: "mlPrediction", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "MLRecommendationDefinition", directory: "mlRecommendations", suffix: "mlRecommendation", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "MacroSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MailMergeSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ManagedContentType", directory: "managedContentTypes", suffix: "managedContentType", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "ManagedContentTypeBundle", ..RegisteredType::NAMED },
    RegisteredType { name: "ManagedEventSubscription", directory: "managedEventSubscriptions", suffix: "managedEventSubscription", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "ManagedTopic", directory: "managedTopics", suffix: "managedTopic", parent: "ManagedTopics", ..RegisteredType::NAMED },
    RegisteredType { name: "ManagedTopics", directory: "managedTopics", suffix: "managedTopics", ..RegisteredType::NAMED },
    RegisteredType { name: "MapReportSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MapsAndLocationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MarketAudienceDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "MarketSegmentDefinition", directory: "marketSegmentDefinitions", suffix: "marketSegmentDefinition", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "MarketingActionSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MarketingAppExtActivity", ..RegisteredType::NAMED },
    RegisteredType { name: "MarketingAppExtension", directory: "marketingappextensions", suffix: "marketingappextension", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "MarketingHierarchyGroupDef", ..RegisteredType::NAMED },
    RegisteredType { name: "MarketingHierarchyGroupNodeDef", ..RegisteredType::NAMED },
    RegisteredType { name: "MarketingHierarchyNodeDef", ..RegisteredType::NAMED },
    RegisteredType { name: "MarketingResourceType", directory: "marketingResourceType", suffix: "marketingResourceType", ..RegisteredType::NAMED },
    RegisteredType { name: "MatchingRule", directory: "matchingRules", suffix: "matchingRule", parent: "MatchingRules", element: "matchingRules", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "MatchingRules", directory: "matchingRules", suffix: "matchingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "McpServerDefinition", directory: "mcpServerDefinitions", suffix: "mcpServerDefinition", since: 65, ..RegisteredType::NAMED },
    RegisteredType { name: "MediaAdSalesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MediaAgentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MeetingPlaybookDefinition", directory: "meetingPlaybookDefinitions", suffix: "meetingPlaybookDefinition", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "MeetingsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MessagingChannel", directory: "messagingChannels", suffix: "messagingChannel", since: 55, ..RegisteredType::NAMED },
    RegisteredType { name: "MessagingMobileAppChannel", ..RegisteredType::NAMED },
    RegisteredType { name: "MessagingMobileAppChannelButton", ..RegisteredType::NAMED },
    RegisteredType { name: "MessagingMobileAppChannelButtonSet", ..RegisteredType::NAMED },
    RegisteredType { name: "MetadataGroup", ..RegisteredType::NAMED },
    RegisteredType { name: "MetadataWithContent", ..RegisteredType::NAMED },
    RegisteredType { name: "MfgProgramTemplate", directory: "MfgProgramTemplate", suffix: "mfgProgramTemplate", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "MfgServiceConsoleSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MigrationAlias", ..RegisteredType::NAMED },
    RegisteredType { name: "MilestoneType", directory: "milestoneTypes", suffix: "milestoneType", ..RegisteredType::NAMED },
    RegisteredType { name: "MissionforceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MktCalcInsightObjectDef", directory: "mktCalcInsightObjectDefs", suffix: "mktCalcInsightObjectDef", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "MktDataConnection", directory: "mktDataConnections", suffix: "mktDataConnection", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "MktDataConnectionCred", ..RegisteredType::NAMED },
    RegisteredType { name: "MktDataConnectionParam", ..RegisteredType::NAMED },
    RegisteredType { name: "MktDataConnectionSrcParam", directory: "mktDataConnectionSrcParams", suffix: "mktDataConnectionSrcParam", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "MktDataTranField", directory: "mktDataTranFields", suffix: "mktDataTranField", parent: "MktDataTranObject", ..RegisteredType::NAMED },
    RegisteredType { name: "MktDataTranObject", directory: "mktDataTranObjects", suffix: "mktDataTranObject", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "MktDatalakeSrcKeyQualifier", directory: "mktDatalakeSrcKeyQualifier", suffix: "mktDatalakeSrcKeyQualifier", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "MktPlanningOpsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MlDomain", directory: "mlDomains", suffix: "mlDomain", ..RegisteredType::NAMED },
    RegisteredType { name: "MlModelArtifact", ..RegisteredType::NAMED },
    RegisteredType { name: "MlModelConnection", ..RegisteredType::NAMED },
    RegisteredType { name: "MlModelKit", ..RegisteredType::NAMED },
    RegisteredType { name: "MlModelSchema", ..RegisteredType::NAMED },
    RegisteredType { name: "MobSecurityCertPinConfig", directory: "mobSecurityCertPinConfigs", suffix: "mobSecurityCertPinConfig", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "MobileAppNewsflashTopic", ..RegisteredType::NAMED },
    RegisteredType { name: "MobileApplicationDetail", directory: "MobileApplicationDetails", suffix: "MobileApplicationDetail", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "MobileSecurityAssignment", directory: "mobileSecurityAssignments", suffix: "mobileSecurityAssignment", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "MobileSecurityPolicy", directory: "mobileSecurityPolicies", suffix: "mobileSecurityPolicy", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "MobileSecurityPolicyProfile", ..RegisteredType::NAMED },
    RegisteredType { name: "MobileSecurityPolicySet", directory: "mobileSecurityPolicySets", suffix: "mobileSecurityPolicySet", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "MobileSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ModerationRule", directory: "moderation", suffix: "rule", ..RegisteredType::NAMED },
    RegisteredType { name: "Module", ..RegisteredType::NAMED },
    RegisteredType { name: "MsTeamsAppSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "MutingPermissionSet", directory: "mutingpermissionsets", suffix: "mutingpermissionset", since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "MyDomainDiscoverableLogin", directory: "myDomainDiscoverableLogins", suffix: "myDomainDiscoverableLogin", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "MyDomainSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "NameSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "NamedCredential", directory: "namedCredentials", suffix: "namedCredential", ..RegisteredType::NAMED },
    RegisteredType { name: "NamedFilter", ..RegisteredType::NAMED },
    RegisteredType { name: "NavigationMenu", directory: "navigationMenus", suffix: "navigationMenu", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "Network", directory: "networks", suffix: "network", ..RegisteredType::NAMED },
    RegisteredType { name: "NetworkBranding", directory: "networkBranding", suffix: "networkBranding", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "NotificationTypeConfig", directory: "notificationTypeConfig", suffix: "config", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "NotificationsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "NtfcnDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "OauthCustomScope", directory: "oauthcustomscopes", suffix: "oauthcustomscope", since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "OauthOidcSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OauthTokenExchangeHandler", directory: "oauthtokenexchangehandlers", suffix: "oauthtokenexchangehandler", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "ObjIntegProviderDefMapping", directory: "objIntegProviderDefMappings", suffix: "objIntegProviderDefMapping", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "ObjectHierarchyRelationship", directory: "ObjectHierarchyRelationship", suffix: "settings", strict_directory: true, since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "ObjectLinkingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ObjectMappingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ObjectSourceTargetMap", directory: "objectSourceTargetMaps", suffix: "objectSourceTargetMap", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "OcrSampleDocument", directory: "ocrSampleDocuments", suffix: "ocrSampleDocument", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "OcrTemplate", directory: "ocrTemplates", suffix: "ocrTemplate", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniChannelPricingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OmniChannelSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OmniDataTransform", directory: "omniDataTransforms", suffix: "rpt", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniExtTrackingDef", directory: "OmniExtTrackingDefs", suffix: "OmniExtTrackingDef", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniExtTrackingEventDef", ..RegisteredType::NAMED },
    RegisteredType { name: "OmniIntegrationProcedure", directory: "omniIntegrationProcedures", suffix: "oip", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniInteractionAccessConfig", directory: "OmniInteractionAccessConfig", suffix: "omniInteractionAccessConfig", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniInteractionConfig", directory: "OmniInteractionConfig", suffix: "omniInteractionConfig", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniScript", directory: "omniScripts", suffix: "os", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniStudioSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OmniSupervisorConfig", directory: "omniSupervisorConfigs", suffix: "omniSupervisorConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "OmniTrackingComponentDef", ..RegisteredType::NAMED },
    RegisteredType { name: "OmniTrackingGroup", directory: "OmniTrackingGroups", suffix: "OmniTrackingGroup", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniUiCard", directory: "omniUiCard", suffix: "ouc", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "OmniscriptDefinition", directory: "omniscriptDefinitions", suffix: "omniscriptDefinition", since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "OnboardingDataObjectGroup", directory: "onboardingDataObjectGroups", suffix: "onboardingDataObjectGroup", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "OnlineSalesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OpportunityCriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "OpportunityInsightsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OpportunityOwnerSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "OpportunityScoreSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OpportunitySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OpportunitySharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "OpptStageDescription", ..RegisteredType::NAMED },
    RegisteredType { name: "OptimizationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Orchestration", directory: "iot", suffix: "orchestration", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "OrchestrationContext", directory: "iot", suffix: "orchestrationContext", ..RegisteredType::NAMED },
    RegisteredType { name: "OrchestrationPlanCtxMapping", ..RegisteredType::NAMED },
    RegisteredType { name: "OrderManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OrderSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OrgPreferenceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OrgSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "OutboundNetworkConnection", directory: "outboundNetworkConnections", suffix: "outboundNetworkConnection", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "OwnerSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "Package", ..RegisteredType::NAMED },
    RegisteredType { name: "PardotEinsteinSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PardotSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ParticipantRole", directory: "participantRoles", suffix: "participantRole", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "PartyDataModelSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PartyIdMatchRuleCriteria", ..RegisteredType::NAMED },
    RegisteredType { name: "PartyMatchRule", ..RegisteredType::NAMED },
    RegisteredType { name: "PartyProfileDataObjectValidityDefinition", directory: "partyProfileDataObjectValidityDefinitions", suffix: "partyProfileDataObjectValidityDefinition", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "PartyReconRule", ..RegisteredType::NAMED },
    RegisteredType { name: "PartyReconRuleSeq", ..RegisteredType::NAMED },
    RegisteredType { name: "PathAssistant", directory: "pathAssistants", suffix: "pathAssistant", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "PathAssistantSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PaymentGatewayProvider", directory: "paymentGatewayProviders", suffix: "paymentGatewayProvider", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "PaymentsIngestEnabledSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PaymentsManagementEnabledSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PaymentsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PaymentsSharingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PaynowStarterUpgradeEnabledSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PermissionSet", directory: "permissionsets", suffix: "permissionset", ..RegisteredType::NAMED },
    RegisteredType { name: "PermissionSetGroup", directory: "permissionsetgroups", suffix: "permissionsetgroup", ..RegisteredType::NAMED },
    RegisteredType { name: "PermissionSetLicenseDefinition", directory: "permissionSetLicenseDefinitions", suffix: "permissionSetLicenseDefinition", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "PersonAccountOwnerPowerUser", directory: "personAccountOwnerPowerUsers", suffix: "personAccountOwnerPowerUser", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "PersonListSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PersonalJourneySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PicklistSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PicklistValue", ..RegisteredType::NAMED },
    RegisteredType { name: "PipelineInspMetricConfig", directory: "pipelineInspMetricConfigs", suffix: "pipelineInspMetricConfig", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformCachePartition", directory: "cachePartitions", suffix: "cachePartition", ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformComputeApp", ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformEncryptionSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformEventChannel", directory: "platformEventChannels", suffix: "platformEventChannel", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformEventChannelMember", directory: "platformEventChannelMembers", suffix: "platformEventChannelMember", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformEventMigration", ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformEventSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformEventSubscriberConfig", directory: "PlatformEventSubscriberConfigs", suffix: "platformEventSubscriberConfig", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformLicenseDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformSlackSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PlatformWebIdeSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PolicyRuleDefinition", directory: "policyRuleDefinitions", suffix: "policyRuleDefinition", since: 65, ..RegisteredType::NAMED },
    RegisteredType { name: "PolicyRuleDefinitionSet", directory: "policyRuleDefinitionSets", suffix: "policyRuleDefinitionSet", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "Portal", directory: "portals", suffix: "portal", ..RegisteredType::NAMED },
    RegisteredType { name: "PortalDelegablePermissionSet", directory: "portalDelegablePermissionSet", suffix: "portalDelegablePermissionSet", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "PortalsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PostTemplate", directory: "postTemplates", suffix: "postTemplate", ..RegisteredType::NAMED },
    RegisteredType { name: "PredictionBuilderSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PresenceDeclineReason", directory: "presenceDeclineReasons", suffix: "presenceDeclineReason", ..RegisteredType::NAMED },
    RegisteredType { name: "PresenceUserConfig", directory: "presenceUserConfigs", suffix: "presenceUserConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "PriceRule", ..RegisteredType::NAMED },
    RegisteredType { name: "PriceSheetDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "PricingActionParameters", directory: "pricingActionParameters", suffix: "pricingActionParameters", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "PricingRecipe", directory: "pricingRecipe", suffix: "pricingRecipe", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "PrivacyAgentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PrivacyOrgConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "PrivacySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "PrivateConnection", ..RegisteredType::NAMED },
    RegisteredType { name: "PrivateDomainDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "PrmCoreSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ProcedureOutputResolution", ..RegisteredType::NAMED },
    RegisteredType { name: "ProcedurePlanDefinition", directory: "procedurePlanDefinitions", suffix: "procedurePlanDefinition", since: 66, ..RegisteredType::NAMED },
    RegisteredType { name: "ProcessFlowMigration", directory: "processflowmigrations", suffix: "processflowmigration", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "ProductAttrDisplayConfig", directory: "productAttrDisplayConfigs", suffix: "productAttrDisplayConfig", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "ProductAttributeSet", directory: "productAttributeSets", suffix: "productAttributeSet", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ProductCatalogManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ProductConfiguratorSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ProductDiscoverySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ProductFamilyUsage", ..RegisteredType::NAMED },
    RegisteredType { name: "ProductSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ProductSpecificationRecType", directory: "productSpecificationRecTypes", suffix: "productSpecificationRecType", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "ProductSpecificationType", directory: "productSpecificationTypes", suffix: "productSpecificationType", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "ProductSpecificationTypeDefinition", directory: "productSpecificationTypeDefinitions", suffix: "productSpecificationTypeDefinition", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "Profile", directory: "profiles", suffix: "profile", ..RegisteredType::NAMED },
    RegisteredType { name: "ProfilePasswordPolicy", directory: "profilePasswordPolicies", suffix: "profilePasswordPolicy", ..RegisteredType::NAMED },
    RegisteredType { name: "ProfileSessionSetting", directory: "profileSessionSettings", suffix: "profileSessionSetting", ..RegisteredType::NAMED },
    RegisteredType { name: "Prompt", directory: "prompts", suffix: "prompt", since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "ProviderSampleLimitTemplate", ..RegisteredType::NAMED },
    RegisteredType { name: "PublicKeyCertificate", directory: "PublicKeyCertificate", suffix: "PublicKeyCertificate", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "PublicKeyCertificateSet", directory: "PublicKeyCertificateSet", suffix: "PublicKeyCertificateSet", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "PurchaseOrderMgmtSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "QualityManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Queue", directory: "queues", suffix: "queue", ..RegisteredType::NAMED },
    RegisteredType { name: "QueueRoutingConfig", directory: "queueRoutingConfigs", suffix: "queueRoutingConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "QuickAction", directory: "quickActions", suffix: "quickAction", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "QuickTextSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "QuoteSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RealTimeEventSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RebateAndAccrualMgmtAdvncdSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RecAlrtDataSrcExpSetDef", directory: "recAlrtDataSrcExpSetDefs", suffix: "recAlrtDataSrcExpSetDef", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "RecLifecyclCompanCpblDef", ..RegisteredType::NAMED },
    RegisteredType { name: "RecLifecyclCompanDef", ..RegisteredType::NAMED },
    RegisteredType { name: "RecommendationBuilderSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RecommendationStrategy", directory: "recommendationStrategies", suffix: "recommendationStrategy", ..RegisteredType::NAMED },
    RegisteredType { name: "RecordActionDeployment", directory: "recordActionDeployments", suffix: "deployment", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "RecordAggregationDefinition", directory: "RecordAggregationDefinitions", suffix: "RecordAggregationDefinition", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "RecordAlertCategory", directory: "recordAlertCategories", suffix: "recordAlertCategory", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "RecordAlertDataSource", directory: "recordAlertDataSources", suffix: "recordAlertDataSource", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "RecordAlertTemplate", directory: "recordAlertTemplates", suffix: "recordAlertTemplate", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "RecordPageSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RecordType", directory: "recordTypes", suffix: "recordType", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "RedirectWhitelistUrl", directory: "redirectWhitelistUrls", suffix: "redirectWhitelistUrl", since: 48, ..RegisteredType::NAMED },
    RegisteredType { name: "ReferencedDashboard", directory: "wave", suffix: "refdash", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "ReferralIntakeConfiguration", directory: "referralIntakeConfigurations", suffix: "referralIntakeConfiguration", since: 68, ..RegisteredType::NAMED },
    RegisteredType { name: "ReferralManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ReferralMarketingConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "ReferralMarketingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RegisteredExternalService", directory: "registeredExternalServices", suffix: "registeredExternalService", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "RelatedRecordAccessDef", ..RegisteredType::NAMED },
    RegisteredType { name: "RelatedRecordAssocCriteria", directory: "relatedRecordAssocCriteria", suffix: "relatedRecordAssocCriteria", since: 52, ..RegisteredType::NAMED },
    RegisteredType { name: "RelationshipGraphDefinition", directory: "relationshipGraphDefinitions", suffix: "relationshipGraphDefinition", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ReleaseMgmtSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RemoteSiteSetting", directory: "remoteSiteSettings", suffix: "remoteSite", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "ReplyEmailConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "Report", directory: "reports", suffix: "report", folder_type: "ReportFolder", in_folder: true, ..RegisteredType::NAMED },
    RegisteredType { name: "ReportFolder", directory: "reports", suffix: "reportFolder", folder_of: "Report", ..RegisteredType::NAMED },
    RegisteredType { name: "ReportType", directory: "reportTypes", suffix: "reportType", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "ReportingTypeConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "RestrictionRule", directory: "restrictionRules", suffix: "rule", strict_directory: true, since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "RetailExecutionSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RetrievalSummaryDefinition", directory: "RetrievalSummaryDefinitions", suffix: "RetrievalSummaryDefinition", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "RevenueManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "RiskMgmtSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Role", directory: "roles", suffix: "role", ..RegisteredType::NAMED },
    RegisteredType { name: "RoleOrTerritory", ..RegisteredType::NAMED },
    RegisteredType { name: "RpaRobotPoolMetadata", ..RegisteredType::NAMED },
    RegisteredType { name: "RuleLibraryDefinition", directory: "ruleLibraryDefinition", suffix: "ruleLibraryDefinition", since: 59, ..RegisteredType::NAMED },
    RegisteredType { name: "SalesAccountAgentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SalesAgreementSettings", directory: "salesAgreementSettings", suffix: "salesAgreementSetting", since: 46, ..RegisteredType::NAMED },
    RegisteredType { name: "SalesBotsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SalesCloudSurfacesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SalesDealAgentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SalesEmailAssistantSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SalesWorkQueueSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SamlSsoConfig", directory: "samlssoconfigs", suffix: "samlssoconfig", ..RegisteredType::NAMED },
    RegisteredType { name: "SandboxSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SceGlobalModelOptOutSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SchedulingObjective", directory: "SchedulingObjectives", suffix: "SchedulingObjective", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "SchedulingRecipeSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SchedulingRule", directory: "SchedulingRules", suffix: "schedulingRule", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "Schema", ..RegisteredType::NAMED },
    RegisteredType { name: "SchemaDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "SchemaLineage", ..RegisteredType::NAMED },
    RegisteredType { name: "SchemaPartition", ..RegisteredType::NAMED },
    RegisteredType { name: "SchemaSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ScndTelephPrvdOtbdDtl", ..RegisteredType::NAMED },
    RegisteredType { name: "Scontrol", directory: "scontrols", suffix: "scf", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "ScopedAccess", ..RegisteredType::NAMED },
    RegisteredType { name: "ScoreCategory", directory: "scoreCategories", suffix: "scoreCategory", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "ScoreRange", ..RegisteredType::NAMED },
    RegisteredType { name: "SearchCriteriaConfiguration", directory: "SearchCriteriaConfigurationSettings", suffix: "SearchCriteriaConfigurationSetting", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "SearchCustomization", directory: "searchCustomizations", suffix: "searchCustomization", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "SearchExperience", ..RegisteredType::NAMED },
    RegisteredType { name: "SearchExperienceField", ..RegisteredType::NAMED },
    RegisteredType { name: "SearchExperienceObject", ..RegisteredType::NAMED },
    RegisteredType { name: "SearchOrgWideObjectConfig", directory: "searchOrgWideConfiguration", suffix: "searchOrgWideObjectConfig", since: 61, ..RegisteredType::NAMED },
    RegisteredType { name: "SearchResultActionConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "SearchSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SearchableObjDataSyncInfo", directory: "SearchableObjDataSyncInfoSettings", suffix: "SearchableObjDataSyncInfoSetting", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "SecondaryTelephonyProvider", ..RegisteredType::NAMED },
    RegisteredType { name: "SecurityAgentSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SecurityCustomBaseline", ..RegisteredType::NAMED },
    RegisteredType { name: "SecurityHubSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SecuritySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SecuritySignalWorkspace", ..RegisteredType::NAMED },
    RegisteredType { name: "SelfSvcPortalTopic", ..RegisteredType::NAMED },
    RegisteredType { name: "SemanticDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "SemanticModel", ..RegisteredType::NAMED },
    RegisteredType { name: "SenderFromDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "SensitiveDataRuleElmnt", ..RegisteredType::NAMED },
    RegisteredType { name: "SensitiveDataRuleElmntGrp", ..RegisteredType::NAMED },
    RegisteredType { name: "SequenceServiceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceAIRecommendationsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceAISetupDefinition", directory: "serviceAISetupDescriptions", suffix: "serviceAISetupDescription", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceAISetupField", directory: "serviceAISetupFields", suffix: "serviceAISetupField", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceCatalogSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceChannel", directory: "serviceChannels", suffix: "serviceChannel", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceCloudNotificationOrchestratorSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceCloudVoiceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceHamSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceHeliosSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceIssueManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceItamSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceItomSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceItsmChangeManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceItsmIntelligenceUddSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceLegalStatusesSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceMgmtKnwlgArtclConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceMgmtKnwlgArtclConfigSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServicePresenceStatus", directory: "servicePresenceStatuses", suffix: "servicePresenceStatus", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceProcess", directory: "serviceprocess", suffix: "serviceprocess", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceProcessSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceRepAssistantSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceScheduleConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "ServiceSetupAssistantSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Settings", directory: "settings", suffix: "settings", ..RegisteredType::NAMED },
    RegisteredType { name: "SetupCopilotSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SharingBaseRule", ..RegisteredType::NAMED },
    RegisteredType { name: "SharingCriteriaRule", directory: "sharingRules", suffix: "sharingCriteriaRule", parent: "SharingRules", element: "sharingCriteriaRules", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "SharingGuestRule", directory: "sharingRules", suffix: "sharingGuestRule", parent: "SharingRules", element: "sharingGuestRules", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "SharingOwnerRule", directory: "sharingRules", suffix: "sharingOwnerRule", parent: "SharingRules", element: "sharingOwnerRules", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "SharingReason", directory: "sharingReasons", suffix: "sharingReason", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "SharingRules", directory: "sharingRules", suffix: "sharingRules", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "SharingSet", directory: "sharingSets", suffix: "sharingSet", ..RegisteredType::NAMED },
    RegisteredType { name: "SharingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SharingTerritoryRule", directory: "sharingRules", suffix: "sharingTerritoryRule", parent: "SharingRules", element: "sharingTerritoryRules", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "ShiftSegmentType", ..RegisteredType::NAMED },
    RegisteredType { name: "SiteDotCom", directory: "siteDotComSites", suffix: "site", layout: Layout::Content, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "SiteSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Skill", directory: "skills", suffix: "skill", ..RegisteredType::NAMED },
    RegisteredType { name: "SkillType", directory: "skilltypes", suffix: "skilltype", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "SlackApp", directory: "slackapps", suffix: "slackapp", layout: Layout::Content, since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "SlackFeatureConfig", ..RegisteredType::NAMED },
    RegisteredType { name: "SlackFeatureSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SlackRecordLayout", ..RegisteredType::NAMED },
    RegisteredType { name: "SoFieldMappingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SocialCustomerServiceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SocialProfileSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SourceTrackingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SpiffSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SrvcMgmtObjCollabAppCnfg", ..RegisteredType::NAMED },
    RegisteredType { name: "StageAssignment", directory: "stageAssignments", suffix: "stageAssignment", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "StageDefinition", directory: "stageDefinitions", suffix: "stageDefinition", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "StandardValue", ..RegisteredType::NAMED },
    RegisteredType { name: "StandardValueSet", directory: "standardValueSets", suffix: "standardValueSet", ..RegisteredType::NAMED },
    RegisteredType { name: "StandardValueSetTranslation", directory: "standardValueSetTranslations", suffix: "standardValueSetTranslation", ..RegisteredType::NAMED },
    RegisteredType { name: "StaticDynamicValMapping", ..RegisteredType::NAMED },
    RegisteredType { name: "StaticResource", directory: "staticresources", suffix: "resource", layout: Layout::StaticResource, partial_delete: true, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "StatisticalDealInsightsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "StnryAssetEnrgyUseCnfg", ..RegisteredType::NAMED },
    RegisteredType { name: "StnryAssetEnvSrcCnfg", directory: "stationaryAssetEnvSourceConfigs", suffix: "stationaryAssetEnvSourceConfig", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "StockRotationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "StreamingAppDataConnector", directory: "streamingAppDataConnectors", suffix: "streamingAppDataConnector", since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "SubscriptionManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SurveySettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SurveyStyleSet", ..RegisteredType::NAMED },
    RegisteredType { name: "SustainabilityUom", directory: "sustainabilityUoms", suffix: "sustainabilityUom", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "SustnUomConversion", directory: "sustnUomConversions", suffix: "sustnUomConversion", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "SvcCatalogCategory", directory: "svcCatalogCategories", suffix: "category", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "SvcCatalogFilterCondition", directory: "svcCatalogFilterConditions", suffix: "catalogFilterCondition", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "SvcCatalogFilterCriteria", directory: "svcCatalogFilterCriterias", suffix: "catalogFilterCriteria", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "SvcCatalogFulfillmentFlow", directory: "svcCatalogFulfillmentFlows", suffix: "fulfillmentFlow", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "SvcCatalogItemDef", directory: "svcCatalogItems", suffix: "catalogItem", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "SvcCatalogItemDefFiltrCrit", directory: "svcCatalogItemDefFiltrCrits", suffix: "catalogItemDefFiltrCrit", since: 60, ..RegisteredType::NAMED },
    RegisteredType { name: "SynchronizeSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "SynonymDictionary", directory: "synonymDictionaries", suffix: "synonymDictionary", ..RegisteredType::NAMED },
    RegisteredType { name: "SystemNotificationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "Tag", ..RegisteredType::NAMED },
    RegisteredType { name: "TagSet", ..RegisteredType::NAMED },
    RegisteredType { name: "TelemetryActionDefStep", directory: "TelemetryActionDefSteps", suffix: "TelemetryActionDefStep", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "TelemetryActionDefinition", directory: "TelemetryActionDefinitions", suffix: "TelemetryActionDefinition", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "TelemetryActnDefStepAttr", directory: "TelemetryActnDefStepAttrs", suffix: "TelemetryActnDefStepAttr", since: 65, ..RegisteredType::NAMED },
    RegisteredType { name: "TelemetryDefinition", directory: "TelemetryDefinitions", suffix: "TelemetryDefinition", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "TelemetryDefinitionVersion", directory: "TelemetryDefinitionVersions", suffix: "TelemetryDefinitionVersion", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "TelephonyProvider", ..RegisteredType::NAMED },
    RegisteredType { name: "TenantSecurityPlaybookDef", ..RegisteredType::NAMED },
    RegisteredType { name: "TenantSecurityPlaybookDefStep", ..RegisteredType::NAMED },
    RegisteredType { name: "TenantSecurityPlaybookDefVer", ..RegisteredType::NAMED },
    RegisteredType { name: "TenantSecurityStepDef", ..RegisteredType::NAMED },
    RegisteredType { name: "TenantSecurityStepDefVer", ..RegisteredType::NAMED },
    RegisteredType { name: "Territory", directory: "territories", suffix: "territory", ..RegisteredType::NAMED },
    RegisteredType { name: "Territory2", directory: "territories", suffix: "territory2", folder_type: "Territory2Model", ..RegisteredType::NAMED },
    RegisteredType { name: "Territory2Model", directory: "territory2Models", suffix: "territory2Model", folder_type: "Territory2Model", ..RegisteredType::NAMED },
    RegisteredType { name: "Territory2Rule", directory: "rules", suffix: "territory2Rule", folder_type: "Territory2Model", ..RegisteredType::NAMED },
    RegisteredType { name: "Territory2Settings", ..RegisteredType::NAMED },
    RegisteredType { name: "Territory2Type", directory: "territory2Types", suffix: "territory2Type", ..RegisteredType::NAMED },
    RegisteredType { name: "ThunderbirdVoiceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "TimeSheetTemplate", directory: "timeSheetTemplates", suffix: "timeSheetTemplate", since: 45, ..RegisteredType::NAMED },
    RegisteredType { name: "TimelineObjectDefinition", directory: "timelineObjectDefinitions", suffix: "timelineObjectDefinition", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "TmfOutboundNotificationSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "TmshtLaborCostOptimAiSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "TopLevelFTestMd1", ..RegisteredType::NAMED },
    RegisteredType { name: "TopicsForObjects", directory: "topicsForObjects", suffix: "topicsForObjects", ..RegisteredType::NAMED },
    RegisteredType { name: "TrailheadSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "TransactableMarketplacePrivateOfferSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "TransactionProcessingType", directory: "transactionProcessingTypes", suffix: "transactionProcessingType", since: 63, ..RegisteredType::NAMED },
    RegisteredType { name: "TransactionSecurityPolicy", directory: "transactionSecurityPolicies", suffix: "transactionSecurityPolicy", ..RegisteredType::NAMED },
    RegisteredType { name: "Translations", directory: "translations", suffix: "translation", ..RegisteredType::NAMED },
    RegisteredType { name: "TrialOrgSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "TriggerConfigurationsSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "TrustedTelephonyProvider", ..RegisteredType::NAMED },
    RegisteredType { name: "UIBundle", directory: "uiBundles", suffix: "uibundle", layout: Layout::UiBundle, partial_delete: true, strict_directory: true, since: 67, ..RegisteredType::NAMED },
    RegisteredType { name: "UIBundleSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "UIObjectRelationConfig", directory: "uiObjectRelationConfigs", suffix: "uiObjectRelationConfig", since: 47, ..RegisteredType::NAMED },
    RegisteredType { name: "UiFormatSpecificationSet", directory: "uiFormatSpecificationSets", suffix: "uiFormatSpecificationSet", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "UiPlugin", directory: "uiplugins", suffix: "uiplugin", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "UiPreviewMessageTabDef", directory: "uiPreviewMessageTabDefs", suffix: "uiPreviewMessageTabDef", since: 64, ..RegisteredType::NAMED },
    RegisteredType { name: "UiViewDefinition", directory: "uiviews", suffix: "uiview", layout: Layout::Content, since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "UiWidgetBundle", directory: "uiWidgets", layout: Layout::Bundle, meta_suffix: "uiwidget-meta.xml", partial_delete: true, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "UiWidgetSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "UnifiedApplication", ..RegisteredType::NAMED },
    RegisteredType { name: "UnifiedSalesIntelligenceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "UserAccessPolicy", directory: "useraccesspolicies", suffix: "useraccesspolicy", since: 56, ..RegisteredType::NAMED },
    RegisteredType { name: "UserAuthCertificate", directory: "userAuthCertificates", suffix: "userAuthCertificate", since: 50, ..RegisteredType::NAMED },
    RegisteredType { name: "UserCriteria", directory: "userCriteria", suffix: "userCriteria", ..RegisteredType::NAMED },
    RegisteredType { name: "UserCriteriaBasedSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "UserEngagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "UserInterfaceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "UserLicenseDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "UserManagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "UserMembershipSharingRule", ..RegisteredType::NAMED },
    RegisteredType { name: "UserProfileSearchScope", directory: "userProfileSearchScopes", suffix: "userProfileSearchScope", since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "UserProvisioningConfig", directory: "userProvisioningConfigs", suffix: "userProvisioningConfig", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "UserSharingRules", ..RegisteredType::NAMED },
    RegisteredType { name: "ValidationRule", directory: "validationRules", suffix: "validationRule", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "VehAssetEnrgyUseCnfg", ..RegisteredType::NAMED },
    RegisteredType { name: "VehicleAssetEmssnSrcCnfg", directory: "vehicleAssetEmssnSourceConfigs", suffix: "vehicleAssetEmssnSourceConfig", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "ViewDefinition", directory: "viewdefinitions", suffix: "view", layout: Layout::Content, since: 53, ..RegisteredType::NAMED },
    RegisteredType { name: "VirtualVisitConfig", directory: "VirtualVisitConfigs", suffix: "virtualVisitConfig", since: 54, ..RegisteredType::NAMED },
    RegisteredType { name: "VisualizationPlugin", directory: "visualizationPlugins", suffix: "visualizationPlugin", ..RegisteredType::NAMED },
    RegisteredType { name: "VoiceEngagementMediaFile", ..RegisteredType::NAMED },
    RegisteredType { name: "VoiceEngagementMediaUsage", ..RegisteredType::NAMED },
    RegisteredType { name: "VoiceEngmtMediaFileAsgnt", ..RegisteredType::NAMED },
    RegisteredType { name: "VoiceSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "VoiceWorkflowDefinition", ..RegisteredType::NAMED },
    RegisteredType { name: "WarrantyLifecycleMgmtSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "WaveAnalyticAssetCollection", directory: "wave", suffix: "collection", since: 57, ..RegisteredType::NAMED },
    RegisteredType { name: "WaveApplication", directory: "wave", suffix: "wapp", ..RegisteredType::NAMED },
    RegisteredType { name: "WaveComponent", directory: "wave", suffix: "wcomp", layout: Layout::Content, since: 51, ..RegisteredType::NAMED },
    RegisteredType { name: "WaveDashboard", directory: "wave", suffix: "wdash", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "WaveDataflow", directory: "wave", suffix: "wdf", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "WaveDataset", directory: "wave", suffix: "wds", ..RegisteredType::NAMED },
    RegisteredType { name: "WaveLens", directory: "wave", suffix: "wlens", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "WaveRecipe", directory: "wave", suffix: "wdpr", layout: Layout::Content, ..RegisteredType::NAMED },
    RegisteredType { name: "WaveTemplateBundle", directory: "waveTemplates", layout: Layout::Bundle, partial_delete: true, strict_directory: true, ..RegisteredType::NAMED },
    RegisteredType { name: "WaveTemplateDetailsMetadata", ..RegisteredType::NAMED },
    RegisteredType { name: "WaveTemplateExternalDataMetadata", ..RegisteredType::NAMED },
    RegisteredType { name: "WaveTemplateLensDashboardMetadata", ..RegisteredType::NAMED },
    RegisteredType { name: "WaveXmd", directory: "wave", suffix: "xmd", ..RegisteredType::NAMED },
    RegisteredType { name: "Web3Settings", ..RegisteredType::NAMED },
    RegisteredType { name: "WebLink", directory: "webLinks", suffix: "webLink", parent: "CustomObject", ..RegisteredType::NAMED },
    RegisteredType { name: "WebStoreBundle", directory: "webStoreBundles", suffix: "webStoreBundle", since: 58, ..RegisteredType::NAMED },
    RegisteredType { name: "WebStoreTemplate", directory: "webStoreTemplates", suffix: "webStoreTemplate", since: 49, ..RegisteredType::NAMED },
    RegisteredType { name: "WebToXSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "WinProbabilityScoringSetup", ..RegisteredType::NAMED },
    RegisteredType { name: "WindowsPushApplicationSetup", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkDotComSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkSkillRouting", directory: "workSkillRoutings", suffix: "workSkillRouting", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkSkillRoutingAttribute", directory: "workSkillRoutingAttributes", suffix: "workSkillRoutingAttribute", parent: "WorkSkillRouting", ..RegisteredType::NAMED },
    RegisteredType { name: "Workflow", directory: "workflows", suffix: "workflow", wildcard_with_names: true, ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowAction", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowAlert", directory: "workflowAlerts", suffix: "workflowAlert", parent: "Workflow", element: "alerts", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowChatterPost", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowFieldUpdate", directory: "workflowFieldUpdates", suffix: "workflowFieldUpdate", parent: "Workflow", element: "fieldUpdates", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowFlowAction", directory: "workflowFlowActions", suffix: "workflowFlowAction", parent: "Workflow", element: "flowActions", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowFlowAutomation", directory: "workflowFlowAutomations", suffix: "workflowFlowAutomation", since: 62, ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowKnowledgePublish", directory: "workflowKnowledgePublishs", suffix: "workflowKnowledgePublish", parent: "Workflow", element: "knowledgePublishes", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowNotification", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowOutboundMessage", directory: "workflowOutboundMessages", suffix: "workflowOutboundMessage", parent: "Workflow", element: "outboundMessages", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowQuickCreate", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowRule", directory: "workflowRules", suffix: "workflowRule", parent: "Workflow", element: "rules", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowSend", directory: "workflowSends", suffix: "workflowSend", parent: "Workflow", element: "send", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkflowTask", directory: "workflowTasks", suffix: "workflowTask", parent: "Workflow", element: "tasks", name_element: "fullName", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkforceEngagementSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "WorkforceSchedulingSettings", ..RegisteredType::NAMED },
    RegisteredType { name: "XOrgHub", directory: "xorghubs", suffix: "xorghub", ..RegisteredType::NAMED },
    RegisteredType { name: "XOrgHubConnection", ..RegisteredType::NAMED },
    RegisteredType { name: "XOrgSpoke", ..RegisteredType::NAMED },
    RegisteredType { name: "extDataTranFieldTemplate", directory: "extDataTranFieldTemplates", suffix: "extDataTranFieldTemplate", parent: "ExtDataTranObjectTemplate", ..RegisteredType::NAMED },
];
