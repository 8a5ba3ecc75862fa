//! Tables of the metadata types, their fields and their values.
//!
//! Made from `schemas/` by `tests/it/generated.rs`: change the schemas, then run
//! `OMNIC_UPDATE=1 cargo test --test it generated`.

use super::spec::{
    Class, EnumSpec, EnumValue, FieldSpec, FieldType, KindSpec, Range, RecordSpec, Reference, RegisteredType, Suggestion,
    Unresolved,
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
    RegisteredType { name: "AIApplication", directory: "aiApplications", suffix: "ai", parent: "", in_folder: false },
    RegisteredType { name: "AIApplicationConfig", directory: "aiApplicationConfigs", suffix: "aiapplicationconfig", parent: "", in_folder: false },
    RegisteredType { name: "AIAssistantTemplate", directory: "aiAssistantTemplates", suffix: "aiAssistantTemplate", parent: "", in_folder: false },
    RegisteredType { name: "AIConvSummarizationConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AIModel", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AIReplyRecommendationsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AIScoringModelDefVersion", directory: "aiScoringModelDefVersions", suffix: "aiScoringModelDefVersion", parent: "AIScoringModelDefinition", in_folder: false },
    RegisteredType { name: "AIScoringModelDefinition", directory: "aiScoringModelDefinitions", suffix: "aiScoringModelDefinition", parent: "", in_folder: false },
    RegisteredType { name: "AIUsecaseDefinition", directory: "aiUsecaseDefinitions", suffix: "aiUsecaseDefinitions", parent: "", in_folder: false },
    RegisteredType { name: "AIWorksheetTemplate", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccessControlPolicy", directory: "accessControlPolicies", suffix: "policy", parent: "", in_folder: false },
    RegisteredType { name: "AccessPolicyRuleDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountCriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountForecastSettings", directory: "AccountForecastSettings", suffix: "accountForecastSetting", parent: "", in_folder: false },
    RegisteredType { name: "AccountInsightsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountIntelligenceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountOwnerSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountPlanObjMeasCalcDef", directory: "accountPlanObjMeasCalcDefs", suffix: "accountPlanObjMeasCalcDef", parent: "", in_folder: false },
    RegisteredType { name: "AccountPlanSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountRelationshipShareRule", directory: "accountRelationshipShareRules", suffix: "accountRelationshipShareRule", parent: "", in_folder: false },
    RegisteredType { name: "AccountSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountSharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountTerritorySharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountTerritorySharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AccountingFieldMapping", directory: "accountingFieldMappings", suffix: "accountingFieldMapping", parent: "", in_folder: false },
    RegisteredType { name: "AccountingModelConfig", directory: "accountingModelConfigs", suffix: "accountingModelConfig", parent: "", in_folder: false },
    RegisteredType { name: "AccountingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AcctMgrTargetSettings", directory: "acctMgrTargetSettings", suffix: "acctMgrTargetSetting", parent: "", in_folder: false },
    RegisteredType { name: "ActionLauncherItemDef", directory: "ActionLauncherItemDef", suffix: "actionLauncherItemDef", parent: "", in_folder: false },
    RegisteredType { name: "ActionLinkGroupTemplate", directory: "actionLinkGroupTemplates", suffix: "actionLinkGroupTemplate", parent: "", in_folder: false },
    RegisteredType { name: "ActionPlanTemplate", directory: "actionPlanTemplates", suffix: "apt", parent: "", in_folder: false },
    RegisteredType { name: "ActionableEventOrchDef", directory: "ActionableEventOrchDefSettings", suffix: "settings", parent: "", in_folder: false },
    RegisteredType { name: "ActionableEventTypeDef", directory: "ActionableEventTypeDefSettings", suffix: "settings", parent: "", in_folder: false },
    RegisteredType { name: "ActionableListDefinition", directory: "actionableListDefinitions", suffix: "actionableListDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ActionsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ActivationPlatform", directory: "activationPlatforms", suffix: "activationPlatform", parent: "", in_folder: false },
    RegisteredType { name: "ActivationPlatformActvAttr", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ActivationPlatformField", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ActivitiesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ActnblListKeyPrfmIndDef", directory: "actnblListKeyPrfmIndDefs", suffix: "actnblListKeyPrfmIndDef", parent: "", in_folder: false },
    RegisteredType { name: "ActvPfrmDataConnectorS3", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ActvPlatformAdncIdentifier", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ActvPlatformFieldValue", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ActvPlatformOAuthConnector", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AddOnDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AddressSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AdminSuccessSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AdvAccountForecastSet", directory: "AdvAccountForecastSet", suffix: "advAccountForecastSet", parent: "", in_folder: false },
    RegisteredType { name: "AdvAcctForecastDimSource", directory: "AdvAcctForecastDimSource", suffix: "advAcctForecastDimSource", parent: "", in_folder: false },
    RegisteredType { name: "AdvAcctForecastPeriodGroup", directory: "AdvAcctForecastPeriodGroup", suffix: "advAcctForecastPeriodGroup", parent: "", in_folder: false },
    RegisteredType { name: "AdvancedObjectMapping", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AffinityScoreDefinition", directory: "affinityScoreDefinitions", suffix: "affinityScoreDefinition", parent: "", in_folder: false },
    RegisteredType { name: "AgentPlatformSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AgentforceAccountManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AgentforceForDevelopersSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AgentforcePlatformTracingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AgentforceProspectingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AgentforceSessionTracingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AgenticCtxtDecorDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Ai4mSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiAgentDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiAgentDefinitionPlanner", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiAgentDefinitionVersion", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiAgentScorerDefinition", directory: "aiAgentScorerDefinitions", suffix: "aiAgentScorerDefinition", parent: "", in_folder: false },
    RegisteredType { name: "AiAuthoringBundle", directory: "aiAuthoringBundles", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiEvaluationDefinition", directory: "aiEvaluationDefinitions", suffix: "aiEvaluationDefinition", parent: "", in_folder: false },
    RegisteredType { name: "AiEvaluationFunctionDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiPlannerVoiceAvatarDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiPlannerVoiceDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiResponseFormat", directory: "aiResponseFormats", suffix: "aiResponseFormat", parent: "", in_folder: false },
    RegisteredType { name: "AiResponseFormatIstr", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiSurface", directory: "aiSurfaces", suffix: "aiSurface", parent: "", in_folder: false },
    RegisteredType { name: "AiSurfaceInput", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiSurfaceInstruction", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AiTestingDefinition", directory: "aiTestingDefinitions", suffix: "aiTestingDefinition", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticSnapshot", directory: "analyticSnapshots", suffix: "snapshot", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticsAgentDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticsDashboard", directory: "analyticsDashboards", suffix: "uadash", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticsDataServicesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticsDatasetDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticsLlmOverride", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticsVisualization", directory: "analyticsVisualizations", suffix: "uaviz", parent: "", in_folder: false },
    RegisteredType { name: "AnalyticsWorkspace", directory: "analyticsWorkspaces", suffix: "uawork", parent: "", in_folder: false },
    RegisteredType { name: "AndroidPushApplicationSetup", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AnimationRule", directory: "animationRules", suffix: "animationRule", parent: "", in_folder: false },
    RegisteredType { name: "AnlytAgntFlbkSmntcModel", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ApexClass", directory: "classes", suffix: "cls", parent: "", in_folder: false },
    RegisteredType { name: "ApexComponent", directory: "components", suffix: "component", parent: "", in_folder: false },
    RegisteredType { name: "ApexEmailNotifications", directory: "apexEmailNotifications", suffix: "notifications", parent: "", in_folder: false },
    RegisteredType { name: "ApexLimitSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ApexPage", directory: "pages", suffix: "page", parent: "", in_folder: false },
    RegisteredType { name: "ApexPolyModule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ApexSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ApexTestSuite", directory: "testSuites", suffix: "testSuite", parent: "", in_folder: false },
    RegisteredType { name: "ApexTrigger", directory: "triggers", suffix: "trigger", parent: "", in_folder: false },
    RegisteredType { name: "ApiNamedQuery", directory: "apiNamedQueries", suffix: "apiNamedQuery", parent: "", in_folder: false },
    RegisteredType { name: "AppAnalyticsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AppCapabilityConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AppExperienceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AppExplorationDataConsent", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AppFrameworkApp", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AppFrameworkTemplateBundle", directory: "appTemplates", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AppMenu", directory: "appMenus", suffix: "appMenu", parent: "", in_folder: false },
    RegisteredType { name: "AppNotificationType", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ApplePushApplicationSetup", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Application", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ApplicationRecordTypeConfig", directory: "ApplicationRecordTypeConfig", suffix: "applicationRecordTypeConfig", parent: "", in_folder: false },
    RegisteredType { name: "ApplicationSubtypeDefinition", directory: "ApplicationSubtypeDefinitions", suffix: "applicationSubtypeDefinition", parent: "", in_folder: false },
    RegisteredType { name: "AppointmentAssignmentPolicy", directory: "appointmentAssignmentPolicies", suffix: "policy", parent: "", in_folder: false },
    RegisteredType { name: "AppointmentBookingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AppointmentSchedulingPolicy", directory: "appointmentSchedulingPolicies", suffix: "policy", parent: "", in_folder: false },
    RegisteredType { name: "ApprovalProcess", directory: "approvalProcesses", suffix: "approvalProcess", parent: "", in_folder: false },
    RegisteredType { name: "ApptBookingConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ApptBookingUrlConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ArchiveSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AssessmentConfiguration", directory: "AssessmentConfigurations", suffix: "assessmentConfiguration", parent: "", in_folder: false },
    RegisteredType { name: "AssessmentQuestion", directory: "AssessmentQuestions", suffix: "aq", parent: "", in_folder: false },
    RegisteredType { name: "AssessmentQuestionSet", directory: "AssessmentQuestionSets", suffix: "aqs", parent: "", in_folder: false },
    RegisteredType { name: "AssignmentRule", directory: "assignmentRules", suffix: "assignmentRule", parent: "AssignmentRules", in_folder: false },
    RegisteredType { name: "AssignmentRules", directory: "assignmentRules", suffix: "assignmentRules", parent: "", in_folder: false },
    RegisteredType { name: "AssistantContextItem", directory: "assistantContextItems", suffix: "assistantContextItem", parent: "", in_folder: false },
    RegisteredType { name: "AssistantDefinition", directory: "assistantDefinitions", suffix: "assistantDefinition", parent: "", in_folder: false },
    RegisteredType { name: "AssistantRecommendationType", directory: "assistantRecommendationTypes", suffix: "assistantRecommendationType", parent: "", in_folder: false },
    RegisteredType { name: "AssistantSkillQuickAction", directory: "assistantSkillQuickActions", suffix: "assistantSkillQuickAction", parent: "", in_folder: false },
    RegisteredType { name: "AssistantSkillSobjectAction", directory: "assistantSkillSobjectActions", suffix: "assistantSkillSobjectAction", parent: "", in_folder: false },
    RegisteredType { name: "AssistantVersion", directory: "assistantVersions", suffix: "assistantVersion", parent: "", in_folder: false },
    RegisteredType { name: "AssociationEngineSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AttributeDefinition2", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Audience", directory: "audience", suffix: "audience", parent: "", in_folder: false },
    RegisteredType { name: "AuraDefinitionBundle", directory: "aura", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AuthProvider", directory: "authproviders", suffix: "authprovider", parent: "", in_folder: false },
    RegisteredType { name: "AutoResponseRule", directory: "autoResponseRules", suffix: "autoResponseRule", parent: "AutoResponseRules", in_folder: false },
    RegisteredType { name: "AutoResponseRules", directory: "autoResponseRules", suffix: "autoResponseRules", parent: "", in_folder: false },
    RegisteredType { name: "AutomatedContactsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AutomationPipeline", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "AutomatorConfigSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BasePolicyRuleDefinitionType", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BaseSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BatchCalcJobDefinition", directory: "batchCalcJobDefinitions", suffix: "batchCalcJobDefinition", parent: "", in_folder: false },
    RegisteredType { name: "BatchJobDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BatchProcessJobDefinition", directory: "batchProcessJobDefinitions", suffix: "batchProcessJobDefinition", parent: "", in_folder: false },
    RegisteredType { name: "BenefitAction", directory: "benefitActions", suffix: "benefitAction", parent: "", in_folder: false },
    RegisteredType { name: "BillingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BlacklistedConsumer", directory: "blacklistedConsumers", suffix: "blacklistedConsumer", parent: "", in_folder: false },
    RegisteredType { name: "BldgEnrgyIntensityCnfg", directory: "buildingEnergyIntensityConfigs", suffix: "buildingEnergyIntensityConfig", parent: "", in_folder: false },
    RegisteredType { name: "BlockchainSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Bot", directory: "bots", suffix: "bot", parent: "", in_folder: false },
    RegisteredType { name: "BotBlock", directory: "botBlocks", suffix: "botBlock", parent: "", in_folder: false },
    RegisteredType { name: "BotBlockVersion", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BotEmailDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BotSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BotTemplate", directory: "botTemplates", suffix: "botTemplate", parent: "", in_folder: false },
    RegisteredType { name: "BotVersion", directory: "botVersions", suffix: "botVersion", parent: "Bot", in_folder: false },
    RegisteredType { name: "BranchManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BrandKitSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BrandingSet", directory: "brandingSets", suffix: "brandingSet", parent: "", in_folder: false },
    RegisteredType { name: "BriefcaseDefinition", directory: "briefcaseDefinitions", suffix: "briefcaseDefinition", parent: "", in_folder: false },
    RegisteredType { name: "BusinessHoursEntry", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BusinessHoursSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "BusinessProcess", directory: "businessProcesses", suffix: "businessProcess", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "BusinessProcessFeedbackConfiguration", directory: "businessProcessFeedbackConfigurations", suffix: "businessProcessFeedbackConfiguration", parent: "", in_folder: false },
    RegisteredType { name: "BusinessProcessGroup", directory: "businessProcessGroups", suffix: "businessProcessGroup", parent: "", in_folder: false },
    RegisteredType { name: "BusinessProcessTypeDefinition", directory: "BusinessProcessTypeDefinitions", suffix: "businessProcessTypeDefinition", parent: "", in_folder: false },
    RegisteredType { name: "BusinessValueMetricsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CMSConnectSource", directory: "cmsConnectSource", suffix: "cmsConnectSource", parent: "", in_folder: false },
    RegisteredType { name: "CallCenter", directory: "callCenters", suffix: "callCenter", parent: "", in_folder: false },
    RegisteredType { name: "CallCenterRoutingMap", directory: "callCenterRoutingMaps", suffix: "callCenterRoutingMap", parent: "", in_folder: false },
    RegisteredType { name: "CallCoachingMediaProvider", directory: "callCoachingMediaProviders", suffix: "callCoachingMediaProvider", parent: "", in_folder: false },
    RegisteredType { name: "CallCtrAgentFavTrfrDest", directory: "callCtrAgentFavTrfrDests", suffix: "callCtrAgentFavTrfrDest", parent: "", in_folder: false },
    RegisteredType { name: "CampaignCriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CampaignInfluenceModel", directory: "campaignInfluenceModels", suffix: "campaignInfluenceModel", parent: "", in_folder: false },
    RegisteredType { name: "CampaignOwnerSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CampaignSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CampaignSharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CampaignTemplateDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CanvasMetadata", directory: "Canvases", suffix: "Canvas", parent: "", in_folder: false },
    RegisteredType { name: "CareBenefitVerifySettings", directory: "careBenefitVerifySettings", suffix: "careBenefitVerifySettings", parent: "", in_folder: false },
    RegisteredType { name: "CareLimitType", directory: "careLimitTypes", suffix: "careLimitType", parent: "", in_folder: false },
    RegisteredType { name: "CareProviderAfflRoleConfig", directory: "careProviderAfflRoleConfigs", suffix: "careProviderAfflRoleConfig", parent: "", in_folder: false },
    RegisteredType { name: "CareProviderSearchConfig", directory: "careProviderSearchConfigs", suffix: "careProviderSearchConfig", parent: "", in_folder: false },
    RegisteredType { name: "CareRequestConfiguration", directory: "careRequestConfigurations", suffix: "careRequestConfiguration", parent: "", in_folder: false },
    RegisteredType { name: "CareSystemFieldMapping", directory: "careSystemFieldMappings", suffix: "careSystemFieldMapping", parent: "", in_folder: false },
    RegisteredType { name: "CaseClassificationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CaseCriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CaseOwnerSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CaseSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CaseSharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CaseSubjectParticle", directory: "CaseSubjectParticles", suffix: "CaseSubjectParticle", parent: "", in_folder: false },
    RegisteredType { name: "CatalogedApi", directory: "catalogedApis", suffix: "catalogedApi", parent: "", in_folder: false },
    RegisteredType { name: "CatalogedApiArtifactVersionInfo", directory: "catalogedApiArtifactVersionInfos", suffix: "catalogedApiArtifactVersionInfo", parent: "", in_folder: false },
    RegisteredType { name: "CatalogedApiVersion", directory: "catalogedApiVersions", suffix: "catalogedApiVersion", parent: "", in_folder: false },
    RegisteredType { name: "Certificate", directory: "certs", suffix: "crt", parent: "", in_folder: false },
    RegisteredType { name: "ChannelLayout", directory: "channelLayouts", suffix: "channelLayout", parent: "", in_folder: false },
    RegisteredType { name: "ChannelObjectLinkingRule", directory: "ChannelObjectLinkingRules", suffix: "ChannelObjectLinkingRule", parent: "", in_folder: false },
    RegisteredType { name: "ChannelRevMgmtSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ChatterAnswersSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ChatterEmailsMDSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ChatterExtension", directory: "ChatterExtensions", suffix: "ChatterExtension", parent: "", in_folder: false },
    RegisteredType { name: "ChatterSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ChoiceList", directory: "ChoiceList", suffix: "ChoiceList", parent: "", in_folder: false },
    RegisteredType { name: "ClaimCoverageProdtProcDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ClaimFinancialSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ClaimMgmtFoundationEnabledSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ClauseCatgConfiguration", directory: "clauseCatgConfigurations", suffix: "clauseCatgConfiguration", parent: "", in_folder: false },
    RegisteredType { name: "CleanDataService", directory: "cleanDataServices", suffix: "cleanDataService", parent: "", in_folder: false },
    RegisteredType { name: "CloudServiceProvider", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CmsnStmtLineItemConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CmsnStmtLineItemTypConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemAttrDef", directory: "cnfgItemAttrDefs", suffix: "cnfgItemAttrDef", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemAttrPcklstValDef", directory: "cnfgItemAttrPcklstValDefs", suffix: "cnfgItemAttrPcklstValDef", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemAttrPicklistDef", directory: "cnfgItemAttrPicklistDefs", suffix: "cnfgItemAttrPicklistDef", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemAttrSetAttr", directory: "cnfgItemAttrSetAttrs", suffix: "cnfgItemAttrSetAttr", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemAttrSetDef", directory: "cnfgItemAttrSetDefs", suffix: "cnfgItemAttrSetDef", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemSourceDefinition", directory: "cnfgItemSourceDefinitions", suffix: "cnfgItemSourceDefinition", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemTypeAttrRelDef", directory: "cnfgItemTypeAttrRelDefs", suffix: "cnfgItemTypeAttrRelDef", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemTypeDef", directory: "cnfgItemTypeDefs", suffix: "cnfgItemTypeDef", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemTypeIdentFieldMap", directory: "cnfgItemTypeIdentFieldMaps", suffix: "cnfgItemTypeIdentFieldMap", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemTypeIdentRule", directory: "cnfgItemTypeIdentRules", suffix: "cnfgItemTypeIdentRule", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItemTypeRelationDef", directory: "cnfgItemTypeRelationDefs", suffix: "cnfgItemTypeRelationDef", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItmTypAttrSrcRcnRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItmTypCmplCond", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItmTypCmplCrit", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItmTypDefCmplCrit", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgItmTypSrcRcnRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgMgmtDataBndl", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgMgmtItemFieldMap", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgMgmtItemValueMap", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgMgmtRcnRuleSugg", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CnfgMgmtRelationTypeDef", directory: "cnfgMgmtRelationTypeDefs", suffix: "cnfgMgmtRelationTypeDef", parent: "", in_folder: false },
    RegisteredType { name: "CnfgMgmtSvcMapLyot", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CodeBuilderSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CodeBundle", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CollectionsDashboardSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CommandAction", directory: "commandActions", suffix: "commandaction", parent: "", in_folder: false },
    RegisteredType { name: "CommerceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CommissionStatementConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CommsServiceConsoleSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CommsUpsellSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CommunicationChannelLine", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CommunicationChannelType", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CommunitiesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Community", directory: "communities", suffix: "community", parent: "", in_folder: false },
    RegisteredType { name: "CommunityAIModelMapping", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CommunityTemplateDefinition", directory: "communityTemplateDefinitions", suffix: "communityTemplateDefinition", parent: "", in_folder: false },
    RegisteredType { name: "CommunityThemeDefinition", directory: "communityThemeDefinitions", suffix: "communityThemeDefinition", parent: "", in_folder: false },
    RegisteredType { name: "CompactLayout", directory: "compactLayouts", suffix: "compactLayout", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "CompanySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ComputeExtension", directory: "computeExtensions", suffix: "computeExtension", parent: "", in_folder: false },
    RegisteredType { name: "ConnectedApp", directory: "connectedApps", suffix: "connectedApp", parent: "", in_folder: false },
    RegisteredType { name: "ConnectedAppSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConnectedSystem", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConnectivityDevConfigMetadata", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConsentBannerSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConsentTemplate", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConstraintOptDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContactCriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContactOwnerSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContactSharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContentAsset", directory: "contentassets", suffix: "asset", parent: "", in_folder: false },
    RegisteredType { name: "ContentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContentTypeBundle", directory: "contentTypes", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContentWorkspace", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContentWorkspacePermission", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContextDefinition", directory: "contextDefinitions", suffix: "contextDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ContextMappingConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContextUseCaseMapping", directory: "contextUseCaseMappings", suffix: "contextUseCaseMapping", parent: "", in_folder: false },
    RegisteredType { name: "ContractSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ContractType", directory: "contractTypes", suffix: "contractType", parent: "", in_folder: false },
    RegisteredType { name: "ConvIntelligenceSignalRule", directory: "ConvIntelligenceSignalRule", suffix: "ConvIntelligenceSignalRule", parent: "", in_folder: false },
    RegisteredType { name: "ConvReasonReportDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConvReasonReportSegmentDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConversationChannelDefinition", directory: "conversationChannelDefinitions", suffix: "ConversationChannelDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ConversationGuidanceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConversationMessageDefinition", directory: "conversationMessageDefinitions", suffix: "conversationMessageDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ConversationServiceIntegrationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ConversationVendorFieldDef", directory: "ConversationVendorFieldDefinitions", suffix: "ConversationVendorFieldDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ConversationVendorInfo", directory: "ConversationVendorInformation", suffix: "ConversationVendorInformation", parent: "", in_folder: false },
    RegisteredType { name: "ConversationalIntelligenceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CorsWhitelistOrigin", directory: "corsWhitelistOrigins", suffix: "corsWhitelistOrigin", parent: "", in_folder: false },
    RegisteredType { name: "CourseWaitlistConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CriteriaSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CspTrustedSite", directory: "cspTrustedSites", suffix: "cspTrustedSite", parent: "", in_folder: false },
    RegisteredType { name: "CurrencySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomAddressFieldSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomApplication", directory: "applications", suffix: "app", parent: "", in_folder: false },
    RegisteredType { name: "CustomApplicationComponent", directory: "customApplicationComponents", suffix: "customApplicationComponent", parent: "", in_folder: false },
    RegisteredType { name: "CustomDataType", directory: "datatypes", suffix: "datatype", parent: "", in_folder: false },
    RegisteredType { name: "CustomExperience", directory: "customExperiences", suffix: "customExperience", parent: "", in_folder: false },
    RegisteredType { name: "CustomFeedFilter", directory: "feedFilters", suffix: "feedFilter", parent: "", in_folder: false },
    RegisteredType { name: "CustomField", directory: "fields", suffix: "field", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "CustomFieldDisplay", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomFieldTranslation", directory: "fields", suffix: "fieldTranslation", parent: "CustomObjectTranslation", in_folder: false },
    RegisteredType { name: "CustomHelpMenuSection", directory: "customHelpMenuSections", suffix: "customHelpMenuSection", parent: "", in_folder: false },
    RegisteredType { name: "CustomIndex", directory: "customindex", suffix: "indx", parent: "", in_folder: false },
    RegisteredType { name: "CustomLabel", directory: "labels", suffix: "labels", parent: "CustomLabels", in_folder: false },
    RegisteredType { name: "CustomLabels", directory: "labels", suffix: "labels", parent: "", in_folder: false },
    RegisteredType { name: "CustomMetadata", directory: "customMetadata", suffix: "md", parent: "", in_folder: false },
    RegisteredType { name: "CustomNotificationType", directory: "notificationtypes", suffix: "notiftype", parent: "", in_folder: false },
    RegisteredType { name: "CustomObject", directory: "objects", suffix: "object", parent: "", in_folder: false },
    RegisteredType { name: "CustomObjectBinding", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomObjectCriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomObjectOwnerSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomObjectSharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomObjectTranslation", directory: "objectTranslations", suffix: "objectTranslation", parent: "", in_folder: false },
    RegisteredType { name: "CustomPageWebLink", directory: "weblinks", suffix: "weblink", parent: "", in_folder: false },
    RegisteredType { name: "CustomPermission", directory: "customPermissions", suffix: "customPermission", parent: "", in_folder: false },
    RegisteredType { name: "CustomPreferencePageSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomSite", directory: "sites", suffix: "site", parent: "", in_folder: false },
    RegisteredType { name: "CustomTab", directory: "tabs", suffix: "tab", parent: "", in_folder: false },
    RegisteredType { name: "CustomValue", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomerDataPlatformSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "CustomizablePropensityScoringSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DCOpportunityScoringSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Dashboard", directory: "dashboards", suffix: "dashboard", parent: "", in_folder: true },
    RegisteredType { name: "DashboardFolder", directory: "dashboards", suffix: "dashboardFolder", parent: "", in_folder: false },
    RegisteredType { name: "DataCalcInsightTemplate", directory: "dataCalcInsightTemplates", suffix: "dataCalcInsightTemplate", parent: "", in_folder: false },
    RegisteredType { name: "DataCategoryGroup", directory: "datacategorygroups", suffix: "datacategorygroup", parent: "", in_folder: false },
    RegisteredType { name: "DataCleanRoomProvider", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataConnectionParamTmpl", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataConnector", directory: "dataconnectors", suffix: "dataconnector", parent: "", in_folder: false },
    RegisteredType { name: "DataConnectorAttribute", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataConnectorAttributeOpt", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataConnectorError", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataConnectorIngestApi", directory: "dataConnectorIngestApis", suffix: "dataConnectorIngestApi", parent: "", in_folder: false },
    RegisteredType { name: "DataConnectorS3", directory: "s3DataConnectors", suffix: "s3DataConnector", parent: "", in_folder: false },
    RegisteredType { name: "DataDotComSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataImportManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataKitObjectDependency", directory: "dataKitObjectDependencies", suffix: "dataKitObjectDependency", parent: "", in_folder: false },
    RegisteredType { name: "DataKitObjectTemplate", directory: "dataKitObjectTemplates", suffix: "dataKitObjectTemplate", parent: "", in_folder: false },
    RegisteredType { name: "DataMapperDefinition", directory: "dataMapperDefinitions", suffix: "dataMapperDefinition", parent: "", in_folder: false },
    RegisteredType { name: "DataMapping", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataMappingFieldDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataMappingObjectDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataMappingSchema", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataMaskPolicy", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataMaskSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataModelTaxonomy", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataObjectBuildOrgTemplate", directory: "dataObjectBuildOrgTemplates", suffix: "dataObjectBuildOrgTemplate", parent: "", in_folder: false },
    RegisteredType { name: "DataObjectCategory", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataObjectSearchIndexConf", directory: "dataObjectSearchIndexConfs", suffix: "dataObjectSearchIndexConf", parent: "", in_folder: false },
    RegisteredType { name: "DataPackageKitDefinition", directory: "dataPackageKitDefinitions", suffix: "dataPackageKitDefinition", parent: "", in_folder: false },
    RegisteredType { name: "DataPackageKitObject", directory: "DataPackageKitObjects", suffix: "DataPackageKitObject", parent: "", in_folder: false },
    RegisteredType { name: "DataPipeline", directory: "dataPipelines", suffix: "dataPipeline", parent: "", in_folder: false },
    RegisteredType { name: "DataPlatform", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataSource", directory: "mktDataSources", suffix: "dataSource", parent: "", in_folder: false },
    RegisteredType { name: "DataSourceBundleDefinition", directory: "dataSourceBundleDefinitions", suffix: "dataSourceBundleDefinition", parent: "", in_folder: false },
    RegisteredType { name: "DataSourceField", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataSourceObject", directory: "dataSourceObjects", suffix: "dataSourceObject", parent: "", in_folder: false },
    RegisteredType { name: "DataSourceTenant", directory: "dataSourceTenants", suffix: "dataSourceTenant", parent: "", in_folder: false },
    RegisteredType { name: "DataSrcDataModelFieldMap", directory: "dataSrcDataModelFieldMaps", suffix: "dataSrcDataModelFieldMap", parent: "", in_folder: false },
    RegisteredType { name: "DataStreamDefinition", directory: "dataStreamDefinitions", suffix: "dataStreamDefinition", parent: "", in_folder: false },
    RegisteredType { name: "DataStreamTemplate", directory: "dataStreamTemplates", suffix: "dataStreamTemplate", parent: "", in_folder: false },
    RegisteredType { name: "DataWeaveResource", directory: "dw", suffix: "dwl", parent: "", in_folder: false },
    RegisteredType { name: "DatasetImportRequest", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DataspaceScope", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DealInsightsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DebugLevel", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DecisionFlow", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DecisionFlowSubFlow", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DecisionMatrixDefinition", directory: "decisionMatrixDefinition", suffix: "decisionMatrixDefinition", parent: "", in_folder: false },
    RegisteredType { name: "DecisionMatrixDefinitionVersion", directory: "decisionMatrixVersion", suffix: "decisionMatrixVersion", parent: "", in_folder: false },
    RegisteredType { name: "DecisionProcessType", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DecisionTable", directory: "decisionTables", suffix: "decisionTable", parent: "", in_folder: false },
    RegisteredType { name: "DecisionTableDatasetLink", directory: "decisionTableDatasetLinks", suffix: "decisionTableDatasetLink", parent: "", in_folder: false },
    RegisteredType { name: "DelegateAccessDataSet", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DelegateAccessDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DelegateAccsDataSetObj", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DelegateGroup", directory: "delegateGroups", suffix: "delegateGroup", parent: "", in_folder: false },
    RegisteredType { name: "DeploymentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DevHubSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DgtAssetMgmtProvider", directory: "dgtAssetMgmtProviders", suffix: "dgtAssetMgmtProvider", parent: "", in_folder: false },
    RegisteredType { name: "DgtAssetMgmtPrvdLghtCpnt", directory: "dgtAssetMgmtPrvdLghtCpnts", suffix: "dgtAssetMgmtPrvdLghtCpnt", parent: "", in_folder: false },
    RegisteredType { name: "DictionariesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DigitalExperience", directory: "digitalExperiences", suffix: "digitalExperience", parent: "DigitalExperienceBundle", in_folder: false },
    RegisteredType { name: "DigitalExperienceBundle", directory: "digitalExperiences", suffix: "digitalExperience", parent: "", in_folder: false },
    RegisteredType { name: "DigitalExperienceConfig", directory: "digitalExperienceConfigs", suffix: "digitalExperienceConfig", parent: "", in_folder: false },
    RegisteredType { name: "DigitalWalletSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DisclosureDefinition", directory: "disclosureDefinitions", suffix: "disclosureDefinition", parent: "", in_folder: false },
    RegisteredType { name: "DisclosureDefinitionVersion", directory: "disclosureDefinitionVersions", suffix: "disclosureDefinitionVersion", parent: "", in_folder: false },
    RegisteredType { name: "DisclosureType", directory: "disclosureTypes", suffix: "disclosureType", parent: "", in_folder: false },
    RegisteredType { name: "DiscoSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DiscoveryAIModel", directory: "discovery", suffix: "model", parent: "", in_folder: false },
    RegisteredType { name: "DiscoveryGoal", directory: "discovery", suffix: "goal", parent: "", in_folder: false },
    RegisteredType { name: "DiscoverySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DiscoveryStory", directory: "discovery", suffix: "story", parent: "", in_folder: false },
    RegisteredType { name: "DocProcDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Document", directory: "documents", suffix: "document", parent: "", in_folder: true },
    RegisteredType { name: "DocumentCategory", directory: "documentCategory", suffix: "documentCategory", parent: "", in_folder: false },
    RegisteredType { name: "DocumentCategoryDocumentType", directory: "documentCategoryDocumentTypes", suffix: "documentCategoryDocumentType", parent: "", in_folder: false },
    RegisteredType { name: "DocumentChecklistSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DocumentExtractionDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DocumentFolder", directory: "documents", suffix: "documentFolder", parent: "", in_folder: false },
    RegisteredType { name: "DocumentGenerationSetting", directory: "documentGenerationSettings", suffix: "documentGenerationSetting", parent: "", in_folder: false },
    RegisteredType { name: "DocumentTemplate", directory: "documentTemplates", suffix: "dt", parent: "", in_folder: false },
    RegisteredType { name: "DocumentType", directory: "documentTypes", suffix: "documentType", parent: "", in_folder: false },
    RegisteredType { name: "DripFeedConfigSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DsarPolicy", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DuplicateRule", directory: "duplicateRules", suffix: "duplicateRule", parent: "", in_folder: false },
    RegisteredType { name: "DxGlobalTermsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DynamicFormsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DynamicFulfillmentOrchestratorSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DynamicGanttSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "DynamicTrigger", directory: "dynamicTriggers", suffix: "dynamicTrigger", parent: "", in_folder: false },
    RegisteredType { name: "DynamicUiCardDefinition", directory: "dynamicUiCardDefinitions", suffix: "dynamicUiCardDefinition", parent: "", in_folder: false },
    RegisteredType { name: "EACSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ESignatureConfig", directory: "eSignatureConfigs", suffix: "eSignatureConfig", parent: "", in_folder: false },
    RegisteredType { name: "ESignatureEnvelopeConfig", directory: "eSignatureEnvelopeConfigs", suffix: "eSignatureEnvelopeConfig", parent: "", in_folder: false },
    RegisteredType { name: "EasyFreemiumSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EasySuitesInvoicingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EclairGeoData", directory: "eclair", suffix: "geodata", parent: "", in_folder: false },
    RegisteredType { name: "EditionDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinAIObservabilitySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinAISettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinAgentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinAssistantSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinCopilotSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinDealInsightsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinDocumentCaptureSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinGPTSalesEmailsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EinsteinGptSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EmailAdministrationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EmailAuthorizationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EmailFolder", directory: "email", suffix: "emailFolder", parent: "", in_folder: false },
    RegisteredType { name: "EmailIntegrationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EmailServicesFunction", directory: "emailservices", suffix: "xml", parent: "", in_folder: false },
    RegisteredType { name: "EmailTemplate", directory: "email", suffix: "email", parent: "", in_folder: true },
    RegisteredType { name: "EmailTemplateFolder", directory: "email", suffix: "emailTemplateFolder", parent: "", in_folder: false },
    RegisteredType { name: "EmailTemplateSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EmbeddedServiceBranding", directory: "EmbeddedServiceBranding", suffix: "EmbeddedServiceBranding", parent: "", in_folder: false },
    RegisteredType { name: "EmbeddedServiceConfig", directory: "EmbeddedServiceConfig", suffix: "EmbeddedServiceConfig", parent: "", in_folder: false },
    RegisteredType { name: "EmbeddedServiceFieldService", directory: "EmbeddedServiceFieldService", suffix: "EmbeddedServiceFieldService", parent: "", in_folder: false },
    RegisteredType { name: "EmbeddedServiceFlowConfig", directory: "EmbeddedServiceFlowConfig", suffix: "EmbeddedServiceFlowConfig", parent: "", in_folder: false },
    RegisteredType { name: "EmbeddedServiceLiveAgent", directory: "EmbeddedServiceLiveAgent", suffix: "EmbeddedServiceLiveAgent", parent: "", in_folder: false },
    RegisteredType { name: "EmbeddedServiceMenuSettings", directory: "EmbeddedServiceMenuSettings", suffix: "EmbeddedServiceMenuSettings", parent: "", in_folder: false },
    RegisteredType { name: "EmergencySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EmpSvcInvocableActionDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EmployeeDataSyncProfile", directory: "employeeDataSyncProfiles", suffix: "employeeDataSyncProfile", parent: "", in_folder: false },
    RegisteredType { name: "EmployeeFieldAccessSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EmployeeUserSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EnablementMeasureDefinition", directory: "enablementMeasureDefinitions", suffix: "enablementMeasureDefinition", parent: "", in_folder: false },
    RegisteredType { name: "EnablementProgramDefinition", directory: "enablementProgramDefinitions", suffix: "enablementProgramDefinition", parent: "", in_folder: false },
    RegisteredType { name: "EnblProgramTaskSubCategory", directory: "enblProgramTaskSubCategories", suffix: "enblProgramTaskSubCategory", parent: "", in_folder: false },
    RegisteredType { name: "EncryptionKeySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EngagementMessagingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EngmtChannelTypeConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EnhancedNotesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EnterpriseApiSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EntitlementProcess", directory: "entitlementProcesses", suffix: "entitlementProcess", parent: "", in_folder: false },
    RegisteredType { name: "EntitlementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EntitlementTemplate", directory: "entitlementTemplates", suffix: "entitlementTemplate", parent: "", in_folder: false },
    RegisteredType { name: "EntityImplements", directory: "entityImplements", suffix: "entityImplements", parent: "", in_folder: false },
    RegisteredType { name: "EscalationRule", directory: "escalationRules", suffix: "escalationRule", parent: "EscalationRules", in_folder: false },
    RegisteredType { name: "EscalationRules", directory: "escalationRules", suffix: "escalationRules", parent: "", in_folder: false },
    RegisteredType { name: "EssentialsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EssentialsTrialOrgSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EventDelivery", directory: "eventDeliveries", suffix: "delivery", parent: "", in_folder: false },
    RegisteredType { name: "EventDestination", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EventLogObjectSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EventRelayConfig", directory: "eventRelays", suffix: "eventRelay", parent: "", in_folder: false },
    RegisteredType { name: "EventSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EventSubscription", directory: "eventSubscriptions", suffix: "subscription", parent: "", in_folder: false },
    RegisteredType { name: "EventType", directory: "eventTypes", suffix: "eventType", parent: "", in_folder: false },
    RegisteredType { name: "EvfSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "EvidenceMgmtSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExperienceBundle", directory: "experiences", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExperienceBundleSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExperienceContainer", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExperienceMetadataResource", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExperiencePropertyTypeBundle", directory: "experiencePropertyTypeBundles", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExperienceSpace", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExplainabilityActionDefinition", directory: "ExplainabilityActionDefinitions", suffix: "explainabilityActionDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ExplainabilityActionVersion", directory: "ExplainabilityActionVersions", suffix: "explainabilityActionVersion", parent: "", in_folder: false },
    RegisteredType { name: "ExplainabilityMsgTemplate", directory: "ExplainabilityMsgTemplates", suffix: "explainabilityMsgTemplate", parent: "", in_folder: false },
    RegisteredType { name: "ExpressionSetDefinition", directory: "expressionSetDefinition", suffix: "expressionSetDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ExpressionSetDefinitionVersion", directory: "expressionSetVersion", suffix: "expressionSetVersion", parent: "", in_folder: false },
    RegisteredType { name: "ExpressionSetMessageToken", directory: "expressionSetMessageToken", suffix: "expressionSetMessageToken", parent: "", in_folder: false },
    RegisteredType { name: "ExpressionSetObjectAlias", directory: "expressionSetObjectAlias", suffix: "expressionSetObjectAlias", parent: "", in_folder: false },
    RegisteredType { name: "ExtConvParticipantIntegDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExtDataTranFieldTemplate", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExtDataTranObjectTemplate", directory: "extDataTranObjectTemplates", suffix: "extDataTranObjectTemplate", parent: "", in_folder: false },
    RegisteredType { name: "ExternalAIModel", directory: "externalAIModels", suffix: "externalAIModel", parent: "", in_folder: false },
    RegisteredType { name: "ExternalAuthIdentityProvider", directory: "externalAuthIdentityProviders", suffix: "externalAuthIdentityProvider", parent: "", in_folder: false },
    RegisteredType { name: "ExternalClientAppSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExternalClientApplication", directory: "externalClientApps", suffix: "eca", parent: "", in_folder: false },
    RegisteredType { name: "ExternalCredential", directory: "externalCredentials", suffix: "externalCredential", parent: "", in_folder: false },
    RegisteredType { name: "ExternalDataConnector", directory: "externalDataConnectors", suffix: "externalDataConnector", parent: "", in_folder: false },
    RegisteredType { name: "ExternalDataSource", directory: "dataSources", suffix: "dataSource", parent: "", in_folder: false },
    RegisteredType { name: "ExternalDataSrcDescriptor", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExternalDataTranField", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExternalDataTranObject", directory: "externalDataTranObjects", suffix: "externalDataTranObject", parent: "", in_folder: false },
    RegisteredType { name: "ExternalDocStorageConfig", directory: "externalDocStorageConfigs", suffix: "externalDocStorageConfig", parent: "", in_folder: false },
    RegisteredType { name: "ExternalServiceRegistration", directory: "externalServiceRegistrations", suffix: "externalServiceRegistration", parent: "", in_folder: false },
    RegisteredType { name: "ExternalServicesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExternalStoragePrvdConfig", directory: "ExternalStoragePrvdConfig", suffix: "ExternalStoragePrvdConfigSet", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppAttestConfigurablePolicies", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppAttestSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppCanvasSettings", directory: "extlClntAppCanvasSettings", suffix: "ecaCanvas", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppCanvasStngs", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppConfigurablePolicies", directory: "extlClntAppPolicies", suffix: "ecaPlcy", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppGlobalOauthSettings", directory: "extlClntAppGlobalOauthSets", suffix: "ecaGlblOauth", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppMobileConfigurablePolicies", directory: "extlClntAppMobilePolicies", suffix: "ecaMobilePlcy", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppMobileSettings", directory: "extlClntAppMobileSettings", suffix: "ecaMobile", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppNotificationSettings", directory: "extlClntAppNotifSettings", suffix: "ecaNotifications", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppOauthConfigurablePolicies", directory: "extlClntAppOauthPolicies", suffix: "ecaOauthPlcy", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppOauthSecuritySettings", directory: "extlClntAppOauthSecuritySettings", suffix: "ecaOauthSecurity", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppOauthSettings", directory: "extlClntAppOauthSettings", suffix: "ecaOauth", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppPushConfigurablePolicies", directory: "extlClntAppPushPolicies", suffix: "ecaPushPlcy", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppPushSettings", directory: "extlClntAppPushSettings", suffix: "ecaPush", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppSamlConfigurablePolicies", directory: "extlClntAppSamlConfigurablePolicies", suffix: "ecaSamlPlcy", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppSampleConfigurablePolicies", directory: "extlClntAppSamplePolicies", suffix: "ecaSmplPlcy", parent: "", in_folder: false },
    RegisteredType { name: "ExtlClntAppSampleSettings", directory: "extlClntAppSampleSettings", suffix: "ecaSmpl", parent: "", in_folder: false },
    RegisteredType { name: "FTestAccessSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FTestFieldMappingMd", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FTestSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FTestToolingFLU", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FavoriteTransferDestination", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FeatureParameterBoolean", directory: "featureParameters", suffix: "featureParameterBoolean", parent: "", in_folder: false },
    RegisteredType { name: "FeatureParameterDate", directory: "featureParameters", suffix: "featureParameterDate", parent: "", in_folder: false },
    RegisteredType { name: "FeatureParameterInteger", directory: "featureParameters", suffix: "featureParameterInteger", parent: "", in_folder: false },
    RegisteredType { name: "FederationDataMappingUsage", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FieldMappingConfig", directory: "fieldMappingConfigs", suffix: "fieldMappingConfig", parent: "", in_folder: false },
    RegisteredType { name: "FieldRestrictionRule", directory: "fieldRestrictionRules", suffix: "rule", parent: "", in_folder: false },
    RegisteredType { name: "FieldServiceMobileConfig", directory: "fieldServiceMobileConfigs", suffix: "fieldServiceMobileConfig", parent: "", in_folder: false },
    RegisteredType { name: "FieldServiceMobileExtension", directory: "fieldServiceMobileExtensions", suffix: "fieldServiceMobileExtension", parent: "", in_folder: false },
    RegisteredType { name: "FieldServiceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FieldSet", directory: "fieldSets", suffix: "fieldSet", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "FieldSrcTrgtRelationship", directory: "fieldSrcTrgtRelationships", suffix: "fieldSrcTrgtRelationship", parent: "", in_folder: false },
    RegisteredType { name: "FileUploadAndDownloadSecuritySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FilesConnectSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FinancialAppUiConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FinancialEvaluationDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FinancialPortfolioUiConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FlexcardDefinition", directory: "flexcardDefinitions", suffix: "flexcardDefinition", parent: "", in_folder: false },
    RegisteredType { name: "FlexiPage", directory: "flexipages", suffix: "flexipage", parent: "", in_folder: false },
    RegisteredType { name: "Flow", directory: "flows", suffix: "flow", parent: "", in_folder: false },
    RegisteredType { name: "FlowCategory", directory: "flowCategories", suffix: "flowCategory", parent: "", in_folder: false },
    RegisteredType { name: "FlowDefinition", directory: "flowDefinitions", suffix: "flowDefinition", parent: "", in_folder: false },
    RegisteredType { name: "FlowSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FlowTest", directory: "flowtests", suffix: "flowtest", parent: "", in_folder: false },
    RegisteredType { name: "FlowValueMap", directory: "flowValueMaps", suffix: "flowvaluemap", parent: "", in_folder: false },
    RegisteredType { name: "Folder", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ForecastingFilter", directory: "forecastingFilters", suffix: "forecastingFilter", parent: "", in_folder: false },
    RegisteredType { name: "ForecastingFilterCondition", directory: "forecastingFilterConditions", suffix: "forecastingFilterCondition", parent: "", in_folder: false },
    RegisteredType { name: "ForecastingGroup", directory: "forecastingGroups", suffix: "forecastingGroup", parent: "", in_folder: false },
    RegisteredType { name: "ForecastingObjectListSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ForecastingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ForecastingSourceDefinition", directory: "forecastingSourceDefinitions", suffix: "forecastingSourceDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ForecastingType", directory: "forecastingTypes", suffix: "forecastingType", parent: "", in_folder: false },
    RegisteredType { name: "ForecastingTypeSource", directory: "forecastingTypeSources", suffix: "forecastingTypeSource", parent: "", in_folder: false },
    RegisteredType { name: "Form", directory: "forms", suffix: "form", parent: "", in_folder: false },
    RegisteredType { name: "FormSection", directory: "formSections", suffix: "formSection", parent: "Form", in_folder: false },
    RegisteredType { name: "FormulaSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FtestFirstTopLevel", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FtestSecondTopLevel", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FtestTopLevelWithCrud", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FtestTopLevelWithDeclMd1", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FtestTopLevelWithDeclMd2", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FtestTopLevelWithDeclMd3", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FuelType", directory: "fuelTypes", suffix: "fuelType", parent: "", in_folder: false },
    RegisteredType { name: "FuelTypeSustnUom", directory: "fuelTypeSustnUoms", suffix: "fuelTypeSustnUom", parent: "", in_folder: false },
    RegisteredType { name: "FulfillmentStepType", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FunctionBundle", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "FunctionReference", directory: "functions", suffix: "function", parent: "", in_folder: false },
    RegisteredType { name: "FundraisingConfig", directory: "fundraisingConfigs", suffix: "fundraisingConfig", parent: "", in_folder: false },
    RegisteredType { name: "GRCIntelligenceUddSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GatewayProviderPaymentMethodType", directory: "gatewayProviderPaymentMethodTypes", suffix: "gatewayProviderPaymentMethodType", parent: "", in_folder: false },
    RegisteredType { name: "GenAiFunction", directory: "genAiFunctions", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GenAiPlanner", directory: "genAiPlanners", suffix: "genAiPlanner", parent: "", in_folder: false },
    RegisteredType { name: "GenAiPlannerBundle", directory: "genAiPlannerBundles", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GenAiPlugin", directory: "genAiPlugins", suffix: "genAiPlugin", parent: "", in_folder: false },
    RegisteredType { name: "GenAiPromptTemplate", directory: "genAiPromptTemplates", suffix: "genAiPromptTemplate", parent: "", in_folder: false },
    RegisteredType { name: "GenAiPromptTemplateActv", directory: "genAiPromptTemplateActivations", suffix: "genAiPromptTemplateActivation", parent: "", in_folder: false },
    RegisteredType { name: "GenComputingSummaryDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GenOpAgentConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GenOpPlanEligibilityConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GeneralConfigSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GenerativeCampaignsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GeocodeSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GiftEntryGridTemplate", directory: "giftEntryGridTemplates", suffix: "giftEntryGridTemplate", parent: "", in_folder: false },
    RegisteredType { name: "GlobalPicklist", directory: "globalPicklists", suffix: "globalPicklist", parent: "", in_folder: false },
    RegisteredType { name: "GlobalPicklistValue", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "GlobalValueSet", directory: "globalValueSets", suffix: "globalValueSet", parent: "", in_folder: false },
    RegisteredType { name: "GlobalValueSetTranslation", directory: "globalValueSetTranslations", suffix: "globalValueSetTranslation", parent: "", in_folder: false },
    RegisteredType { name: "GoogleAppsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Group", directory: "groups", suffix: "group", parent: "", in_folder: false },
    RegisteredType { name: "HealthInsDataSyncDefn", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "HelpSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "HerokuAppLinkSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "HerokuIntegrationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "HighVelocitySalesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "HomePageComponent", directory: "homePageComponents", suffix: "homePageComponent", parent: "", in_folder: false },
    RegisteredType { name: "HomePageLayout", directory: "homePageLayouts", suffix: "homePageLayout", parent: "", in_folder: false },
    RegisteredType { name: "HouseholdNamingConfig", directory: "householdNamingConfigs", suffix: "householdNamingConfig", parent: "", in_folder: false },
    RegisteredType { name: "IPAddressRange", directory: "IPAddressRanges", suffix: "IPAddressRange", parent: "", in_folder: false },
    RegisteredType { name: "Icon", directory: "icons", suffix: "icon", parent: "", in_folder: false },
    RegisteredType { name: "IdeasSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityProviderSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityResolutionDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityResolutionMatchRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityResolutionMatchRuleCriteria", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityResolutionRecon", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityResolutionReconFieldRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityResolutionReconObjectRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityResolutionReconRuleDataLakeObject", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityRsolDataSyncDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityVerificationProcDef", directory: "IdentityVerificationProcDefs", suffix: "IdentityVerificationProcDef", parent: "", in_folder: false },
    RegisteredType { name: "IdentityVerificationProcDtl", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdentityVerificationProcFld", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IdpConfiguration", directory: "idpConfigurations", suffix: "idpConfiguration", parent: "", in_folder: false },
    RegisteredType { name: "IframeWhiteListUrlSettings", directory: "iframeWhiteListUrlSettings", suffix: "iframeWhiteListUrlSettings", parent: "", in_folder: false },
    RegisteredType { name: "InboundCertificate", directory: "inboundCertificates", suffix: "inboundCertificate", parent: "", in_folder: false },
    RegisteredType { name: "InboundNetworkConnection", directory: "inboundNetworkConnections", suffix: "inboundNetworkConnection", parent: "", in_folder: false },
    RegisteredType { name: "IncidentMgmtSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IncludeEstTaxInQuoteCPQSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IncludeEstTaxInQuoteSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Index", directory: "indexes", suffix: "index", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "IndustriesAutomotiveSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesChannelPartnerInventorySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesCommunicationsSalesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesConnectedServiceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesConstraintsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesContextSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesEinsteinFeatureSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesEnergyUtilitiesMultiSiteSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesEventOrchSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesFieldServiceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesGamificationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesInsuranceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesLoyaltySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesLsCommercialSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesMaczPricingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesManufacturingSettings", directory: "IndustriesManufacturingSettings", suffix: "settings", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesMfgAdvnOrderSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesMfgSampleManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesPricingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesRatingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesRepossessionSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesUnifiedInventorySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesUnifiedPromotionsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IndustriesUsageSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsBillingConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsPlcyCoverageSpecConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsPlcyLineOfBusConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsPolicyLifecycleConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsPolicyManagementConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsRatePlanCmsnConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsRatePlanTypeConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsightType", directory: "insightTypes", suffix: "insightType", parent: "", in_folder: false },
    RegisteredType { name: "InstalledPackage", directory: "installedPackages", suffix: "installedPackage", parent: "", in_folder: false },
    RegisteredType { name: "InsuranceBrokerageSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InsuranceUnderwriterSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IntegArtifactDef", directory: "integArtifactDefs", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IntegrationHubSettings", directory: "integrationHub", suffix: "settings", parent: "", in_folder: false },
    RegisteredType { name: "IntegrationHubSettingsType", directory: "integrationHub", suffix: "type", parent: "", in_folder: false },
    RegisteredType { name: "IntegrationProcdDefinition", directory: "integrationProcdDefinitions", suffix: "integrationProcdDefinition", parent: "", in_folder: false },
    RegisteredType { name: "IntegrationProviderDef", directory: "integrationProviderDefinitions", suffix: "integrationProviderDefinition", parent: "", in_folder: false },
    RegisteredType { name: "InterestTaggingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InternalDataConnector", directory: "internalDataConnectors", suffix: "internalDataConnector", parent: "", in_folder: false },
    RegisteredType { name: "InternalOrganization", directory: "internalOrganizations", suffix: "internalOrganization", parent: "", in_folder: false },
    RegisteredType { name: "InvLatePymntRiskCalcSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InvMgmtForUnusableQtySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InventoryAllocationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InventoryReplenishmentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InventorySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "InvocableActionExtension", directory: "invocableactionextensions", suffix: "invocableactionextension", parent: "", in_folder: false },
    RegisteredType { name: "InvocableActionSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IoTSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "IsvHammerSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "JournalType", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "KeywordList", directory: "moderation", suffix: "keywords", parent: "", in_folder: false },
    RegisteredType { name: "KnowledgeGenerationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "KnowledgeSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LaborCostOptimCrewMgmtSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LaborCostOptimizationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LanguageSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LargeQuotesandOrdersForRlmSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Layout", directory: "layouts", suffix: "layout", parent: "", in_folder: false },
    RegisteredType { name: "LeadConfigSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LeadConvertSettings", directory: "LeadConvertSettings", suffix: "LeadConvertSetting", parent: "", in_folder: false },
    RegisteredType { name: "LeadCriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LeadOwnerSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LeadScoreSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LeadSharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LearningAchievementConfig", directory: "learningAchievementConfigs", suffix: "learningAchievementConfig", parent: "", in_folder: false },
    RegisteredType { name: "LearningItemType", directory: "learningItemTypes", suffix: "learningItemType", parent: "", in_folder: false },
    RegisteredType { name: "Letterhead", directory: "letterhead", suffix: "letter", parent: "", in_folder: false },
    RegisteredType { name: "LicenseDefinition", directory: "licenseDefinitions", suffix: "licenseDefinition", parent: "", in_folder: false },
    RegisteredType { name: "LicensingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LifeSciConfigCategory", directory: "lifeSciConfigCategories", suffix: "lifeSciConfigCategory", parent: "", in_folder: false },
    RegisteredType { name: "LifeSciConfigRecord", directory: "lifeSciConfigRecords", suffix: "lifeSciConfigRecord", parent: "", in_folder: false },
    RegisteredType { name: "LightningBolt", directory: "lightningBolts", suffix: "lightningBolt", parent: "", in_folder: false },
    RegisteredType { name: "LightningComponentBundle", directory: "lwc", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LightningExperienceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LightningExperienceTheme", directory: "lightningExperienceThemes", suffix: "lightningExperienceTheme", parent: "", in_folder: false },
    RegisteredType { name: "LightningMessageChannel", directory: "messageChannels", suffix: "messageChannel", parent: "", in_folder: false },
    RegisteredType { name: "LightningOnboardingConfig", directory: "lightningOnboardingConfigs", suffix: "lightningOnboardingConfig", parent: "", in_folder: false },
    RegisteredType { name: "LightningOutApp", directory: "lightningOutApps", suffix: "lightningOutApp", parent: "", in_folder: false },
    RegisteredType { name: "LightningTypeBundle", directory: "lightningTypes", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ListView", directory: "listViews", suffix: "listView", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "LiveAgentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LiveChatAgentConfig", directory: "liveChatAgentConfigs", suffix: "liveChatAgentConfig", parent: "", in_folder: false },
    RegisteredType { name: "LiveChatButton", directory: "liveChatButtons", suffix: "liveChatButton", parent: "", in_folder: false },
    RegisteredType { name: "LiveChatDeployment", directory: "liveChatDeployments", suffix: "liveChatDeployment", parent: "", in_folder: false },
    RegisteredType { name: "LiveChatSensitiveDataRule", directory: "liveChatSensitiveDataRule", suffix: "liveChatSensitiveDataRule", parent: "", in_folder: false },
    RegisteredType { name: "LiveMessageSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LocationUse", directory: "locationUses", suffix: "locationUse", parent: "", in_folder: false },
    RegisteredType { name: "LogicSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "LoyaltyProgramSetup", directory: "loyaltyProgramSetups", suffix: "loyaltyProgramSetup", parent: "", in_folder: false },
    RegisteredType { name: "MCETransformationsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MLDataDefinition", directory: "mlDataDefinitions", suffix: "mlDataDefinition", parent: "", in_folder: false },
    RegisteredType { name: "MLGenerativeDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MLPredictionDefinition", directory: "mlPredictions", suffix: "mlPrediction", parent: "", in_folder: false },
    RegisteredType { name: "MLRecommendationDefinition", directory: "mlRecommendations", suffix: "mlRecommendation", parent: "", in_folder: false },
    RegisteredType { name: "MacroSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MailMergeSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ManagedContentType", directory: "managedContentTypes", suffix: "managedContentType", parent: "", in_folder: false },
    RegisteredType { name: "ManagedContentTypeBundle", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ManagedEventSubscription", directory: "managedEventSubscriptions", suffix: "managedEventSubscription", parent: "", in_folder: false },
    RegisteredType { name: "ManagedTopic", directory: "managedTopics", suffix: "managedTopic", parent: "ManagedTopics", in_folder: false },
    RegisteredType { name: "ManagedTopics", directory: "managedTopics", suffix: "managedTopics", parent: "", in_folder: false },
    RegisteredType { name: "MapReportSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MapsAndLocationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MarketAudienceDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MarketSegmentDefinition", directory: "marketSegmentDefinitions", suffix: "marketSegmentDefinition", parent: "", in_folder: false },
    RegisteredType { name: "MarketingActionSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MarketingAppExtActivity", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MarketingAppExtension", directory: "marketingappextensions", suffix: "marketingappextension", parent: "", in_folder: false },
    RegisteredType { name: "MarketingHierarchyGroupDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MarketingHierarchyGroupNodeDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MarketingHierarchyNodeDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MarketingResourceType", directory: "marketingResourceType", suffix: "marketingResourceType", parent: "", in_folder: false },
    RegisteredType { name: "MatchingRule", directory: "matchingRules", suffix: "matchingRule", parent: "MatchingRules", in_folder: false },
    RegisteredType { name: "MatchingRules", directory: "matchingRules", suffix: "matchingRule", parent: "", in_folder: false },
    RegisteredType { name: "McpServerDefinition", directory: "mcpServerDefinitions", suffix: "mcpServerDefinition", parent: "", in_folder: false },
    RegisteredType { name: "MediaAdSalesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MediaAgentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MeetingPlaybookDefinition", directory: "meetingPlaybookDefinitions", suffix: "meetingPlaybookDefinition", parent: "", in_folder: false },
    RegisteredType { name: "MeetingsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MessagingChannel", directory: "messagingChannels", suffix: "messagingChannel", parent: "", in_folder: false },
    RegisteredType { name: "MessagingMobileAppChannel", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MessagingMobileAppChannelButton", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MessagingMobileAppChannelButtonSet", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MetadataGroup", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MetadataWithContent", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MfgProgramTemplate", directory: "MfgProgramTemplate", suffix: "mfgProgramTemplate", parent: "", in_folder: false },
    RegisteredType { name: "MfgServiceConsoleSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MigrationAlias", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MilestoneType", directory: "milestoneTypes", suffix: "milestoneType", parent: "", in_folder: false },
    RegisteredType { name: "MissionforceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MktCalcInsightObjectDef", directory: "mktCalcInsightObjectDefs", suffix: "mktCalcInsightObjectDef", parent: "", in_folder: false },
    RegisteredType { name: "MktDataConnection", directory: "mktDataConnections", suffix: "mktDataConnection", parent: "", in_folder: false },
    RegisteredType { name: "MktDataConnectionCred", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MktDataConnectionParam", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MktDataConnectionSrcParam", directory: "mktDataConnectionSrcParams", suffix: "mktDataConnectionSrcParam", parent: "", in_folder: false },
    RegisteredType { name: "MktDataTranField", directory: "mktDataTranFields", suffix: "mktDataTranField", parent: "MktDataTranObject", in_folder: false },
    RegisteredType { name: "MktDataTranObject", directory: "mktDataTranObjects", suffix: "mktDataTranObject", parent: "", in_folder: false },
    RegisteredType { name: "MktDatalakeSrcKeyQualifier", directory: "mktDatalakeSrcKeyQualifier", suffix: "mktDatalakeSrcKeyQualifier", parent: "", in_folder: false },
    RegisteredType { name: "MktPlanningOpsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MlDomain", directory: "mlDomains", suffix: "mlDomain", parent: "", in_folder: false },
    RegisteredType { name: "MlModelArtifact", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MlModelConnection", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MlModelKit", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MlModelSchema", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MobSecurityCertPinConfig", directory: "mobSecurityCertPinConfigs", suffix: "mobSecurityCertPinConfig", parent: "", in_folder: false },
    RegisteredType { name: "MobileAppNewsflashTopic", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MobileApplicationDetail", directory: "MobileApplicationDetails", suffix: "MobileApplicationDetail", parent: "", in_folder: false },
    RegisteredType { name: "MobileSecurityAssignment", directory: "mobileSecurityAssignments", suffix: "mobileSecurityAssignment", parent: "", in_folder: false },
    RegisteredType { name: "MobileSecurityPolicy", directory: "mobileSecurityPolicies", suffix: "mobileSecurityPolicy", parent: "", in_folder: false },
    RegisteredType { name: "MobileSecurityPolicyProfile", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MobileSecurityPolicySet", directory: "mobileSecurityPolicySets", suffix: "mobileSecurityPolicySet", parent: "", in_folder: false },
    RegisteredType { name: "MobileSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ModerationRule", directory: "moderation", suffix: "rule", parent: "", in_folder: false },
    RegisteredType { name: "Module", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MsTeamsAppSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "MutingPermissionSet", directory: "mutingpermissionsets", suffix: "mutingpermissionset", parent: "", in_folder: false },
    RegisteredType { name: "MyDomainDiscoverableLogin", directory: "myDomainDiscoverableLogins", suffix: "myDomainDiscoverableLogin", parent: "", in_folder: false },
    RegisteredType { name: "MyDomainSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "NameSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "NamedCredential", directory: "namedCredentials", suffix: "namedCredential", parent: "", in_folder: false },
    RegisteredType { name: "NamedFilter", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "NavigationMenu", directory: "navigationMenus", suffix: "navigationMenu", parent: "", in_folder: false },
    RegisteredType { name: "Network", directory: "networks", suffix: "network", parent: "", in_folder: false },
    RegisteredType { name: "NetworkBranding", directory: "networkBranding", suffix: "networkBranding", parent: "", in_folder: false },
    RegisteredType { name: "NotificationTypeConfig", directory: "notificationTypeConfig", suffix: "config", parent: "", in_folder: false },
    RegisteredType { name: "NotificationsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "NtfcnDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OauthCustomScope", directory: "oauthcustomscopes", suffix: "oauthcustomscope", parent: "", in_folder: false },
    RegisteredType { name: "OauthOidcSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OauthTokenExchangeHandler", directory: "oauthtokenexchangehandlers", suffix: "oauthtokenexchangehandler", parent: "", in_folder: false },
    RegisteredType { name: "ObjIntegProviderDefMapping", directory: "objIntegProviderDefMappings", suffix: "objIntegProviderDefMapping", parent: "", in_folder: false },
    RegisteredType { name: "ObjectHierarchyRelationship", directory: "ObjectHierarchyRelationship", suffix: "settings", parent: "", in_folder: false },
    RegisteredType { name: "ObjectLinkingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ObjectMappingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ObjectSourceTargetMap", directory: "objectSourceTargetMaps", suffix: "objectSourceTargetMap", parent: "", in_folder: false },
    RegisteredType { name: "OcrSampleDocument", directory: "ocrSampleDocuments", suffix: "ocrSampleDocument", parent: "", in_folder: false },
    RegisteredType { name: "OcrTemplate", directory: "ocrTemplates", suffix: "ocrTemplate", parent: "", in_folder: false },
    RegisteredType { name: "OmniChannelPricingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OmniChannelSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OmniDataTransform", directory: "omniDataTransforms", suffix: "rpt", parent: "", in_folder: false },
    RegisteredType { name: "OmniExtTrackingDef", directory: "OmniExtTrackingDefs", suffix: "OmniExtTrackingDef", parent: "", in_folder: false },
    RegisteredType { name: "OmniExtTrackingEventDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OmniIntegrationProcedure", directory: "omniIntegrationProcedures", suffix: "oip", parent: "", in_folder: false },
    RegisteredType { name: "OmniInteractionAccessConfig", directory: "OmniInteractionAccessConfig", suffix: "omniInteractionAccessConfig", parent: "", in_folder: false },
    RegisteredType { name: "OmniInteractionConfig", directory: "OmniInteractionConfig", suffix: "omniInteractionConfig", parent: "", in_folder: false },
    RegisteredType { name: "OmniScript", directory: "omniScripts", suffix: "os", parent: "", in_folder: false },
    RegisteredType { name: "OmniStudioSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OmniSupervisorConfig", directory: "omniSupervisorConfigs", suffix: "omniSupervisorConfig", parent: "", in_folder: false },
    RegisteredType { name: "OmniTrackingComponentDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OmniTrackingGroup", directory: "OmniTrackingGroups", suffix: "OmniTrackingGroup", parent: "", in_folder: false },
    RegisteredType { name: "OmniUiCard", directory: "omniUiCard", suffix: "ouc", parent: "", in_folder: false },
    RegisteredType { name: "OmniscriptDefinition", directory: "omniscriptDefinitions", suffix: "omniscriptDefinition", parent: "", in_folder: false },
    RegisteredType { name: "OnboardingDataObjectGroup", directory: "onboardingDataObjectGroups", suffix: "onboardingDataObjectGroup", parent: "", in_folder: false },
    RegisteredType { name: "OnlineSalesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OpportunityCriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OpportunityInsightsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OpportunityOwnerSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OpportunityScoreSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OpportunitySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OpportunitySharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OpptStageDescription", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OptimizationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Orchestration", directory: "iot", suffix: "orchestration", parent: "", in_folder: false },
    RegisteredType { name: "OrchestrationContext", directory: "iot", suffix: "orchestrationContext", parent: "", in_folder: false },
    RegisteredType { name: "OrchestrationPlanCtxMapping", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OrderManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OrderSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OrgPreferenceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OrgSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "OutboundNetworkConnection", directory: "outboundNetworkConnections", suffix: "outboundNetworkConnection", parent: "", in_folder: false },
    RegisteredType { name: "OwnerSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Package", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PardotEinsteinSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PardotSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ParticipantRole", directory: "participantRoles", suffix: "participantRole", parent: "", in_folder: false },
    RegisteredType { name: "PartyDataModelSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PartyIdMatchRuleCriteria", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PartyMatchRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PartyProfileDataObjectValidityDefinition", directory: "partyProfileDataObjectValidityDefinitions", suffix: "partyProfileDataObjectValidityDefinition", parent: "", in_folder: false },
    RegisteredType { name: "PartyReconRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PartyReconRuleSeq", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PathAssistant", directory: "pathAssistants", suffix: "pathAssistant", parent: "", in_folder: false },
    RegisteredType { name: "PathAssistantSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PaymentGatewayProvider", directory: "paymentGatewayProviders", suffix: "paymentGatewayProvider", parent: "", in_folder: false },
    RegisteredType { name: "PaymentsIngestEnabledSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PaymentsManagementEnabledSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PaymentsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PaymentsSharingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PaynowStarterUpgradeEnabledSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PermissionSet", directory: "permissionsets", suffix: "permissionset", parent: "", in_folder: false },
    RegisteredType { name: "PermissionSetGroup", directory: "permissionsetgroups", suffix: "permissionsetgroup", parent: "", in_folder: false },
    RegisteredType { name: "PermissionSetLicenseDefinition", directory: "permissionSetLicenseDefinitions", suffix: "permissionSetLicenseDefinition", parent: "", in_folder: false },
    RegisteredType { name: "PersonAccountOwnerPowerUser", directory: "personAccountOwnerPowerUsers", suffix: "personAccountOwnerPowerUser", parent: "", in_folder: false },
    RegisteredType { name: "PersonListSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PersonalJourneySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PicklistSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PicklistValue", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PipelineInspMetricConfig", directory: "pipelineInspMetricConfigs", suffix: "pipelineInspMetricConfig", parent: "", in_folder: false },
    RegisteredType { name: "PlatformCachePartition", directory: "cachePartitions", suffix: "cachePartition", parent: "", in_folder: false },
    RegisteredType { name: "PlatformComputeApp", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PlatformEncryptionSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PlatformEventChannel", directory: "platformEventChannels", suffix: "platformEventChannel", parent: "", in_folder: false },
    RegisteredType { name: "PlatformEventChannelMember", directory: "platformEventChannelMembers", suffix: "platformEventChannelMember", parent: "", in_folder: false },
    RegisteredType { name: "PlatformEventMigration", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PlatformEventSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PlatformEventSubscriberConfig", directory: "PlatformEventSubscriberConfigs", suffix: "platformEventSubscriberConfig", parent: "", in_folder: false },
    RegisteredType { name: "PlatformLicenseDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PlatformSlackSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PlatformWebIdeSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PolicyRuleDefinition", directory: "policyRuleDefinitions", suffix: "policyRuleDefinition", parent: "", in_folder: false },
    RegisteredType { name: "PolicyRuleDefinitionSet", directory: "policyRuleDefinitionSets", suffix: "policyRuleDefinitionSet", parent: "", in_folder: false },
    RegisteredType { name: "Portal", directory: "portals", suffix: "portal", parent: "", in_folder: false },
    RegisteredType { name: "PortalDelegablePermissionSet", directory: "portalDelegablePermissionSet", suffix: "portalDelegablePermissionSet", parent: "", in_folder: false },
    RegisteredType { name: "PortalsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PostTemplate", directory: "postTemplates", suffix: "postTemplate", parent: "", in_folder: false },
    RegisteredType { name: "PredictionBuilderSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PresenceDeclineReason", directory: "presenceDeclineReasons", suffix: "presenceDeclineReason", parent: "", in_folder: false },
    RegisteredType { name: "PresenceUserConfig", directory: "presenceUserConfigs", suffix: "presenceUserConfig", parent: "", in_folder: false },
    RegisteredType { name: "PriceRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PriceSheetDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PricingActionParameters", directory: "pricingActionParameters", suffix: "pricingActionParameters", parent: "", in_folder: false },
    RegisteredType { name: "PricingRecipe", directory: "pricingRecipe", suffix: "pricingRecipe", parent: "", in_folder: false },
    RegisteredType { name: "PrivacyAgentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PrivacyOrgConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PrivacySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PrivateConnection", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PrivateDomainDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PrmCoreSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ProcedureOutputResolution", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ProcedurePlanDefinition", directory: "procedurePlanDefinitions", suffix: "procedurePlanDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ProcessFlowMigration", directory: "processflowmigrations", suffix: "processflowmigration", parent: "", in_folder: false },
    RegisteredType { name: "ProductAttrDisplayConfig", directory: "productAttrDisplayConfigs", suffix: "productAttrDisplayConfig", parent: "", in_folder: false },
    RegisteredType { name: "ProductAttributeSet", directory: "productAttributeSets", suffix: "productAttributeSet", parent: "", in_folder: false },
    RegisteredType { name: "ProductCatalogManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ProductConfiguratorSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ProductDiscoverySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ProductFamilyUsage", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ProductSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ProductSpecificationRecType", directory: "productSpecificationRecTypes", suffix: "productSpecificationRecType", parent: "", in_folder: false },
    RegisteredType { name: "ProductSpecificationType", directory: "productSpecificationTypes", suffix: "productSpecificationType", parent: "", in_folder: false },
    RegisteredType { name: "ProductSpecificationTypeDefinition", directory: "productSpecificationTypeDefinitions", suffix: "productSpecificationTypeDefinition", parent: "", in_folder: false },
    RegisteredType { name: "Profile", directory: "profiles", suffix: "profile", parent: "", in_folder: false },
    RegisteredType { name: "ProfilePasswordPolicy", directory: "profilePasswordPolicies", suffix: "profilePasswordPolicy", parent: "", in_folder: false },
    RegisteredType { name: "ProfileSessionSetting", directory: "profileSessionSettings", suffix: "profileSessionSetting", parent: "", in_folder: false },
    RegisteredType { name: "Prompt", directory: "prompts", suffix: "prompt", parent: "", in_folder: false },
    RegisteredType { name: "ProviderSampleLimitTemplate", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "PublicKeyCertificate", directory: "PublicKeyCertificate", suffix: "PublicKeyCertificate", parent: "", in_folder: false },
    RegisteredType { name: "PublicKeyCertificateSet", directory: "PublicKeyCertificateSet", suffix: "PublicKeyCertificateSet", parent: "", in_folder: false },
    RegisteredType { name: "PurchaseOrderMgmtSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "QualityManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Queue", directory: "queues", suffix: "queue", parent: "", in_folder: false },
    RegisteredType { name: "QueueRoutingConfig", directory: "queueRoutingConfigs", suffix: "queueRoutingConfig", parent: "", in_folder: false },
    RegisteredType { name: "QuickAction", directory: "quickActions", suffix: "quickAction", parent: "", in_folder: false },
    RegisteredType { name: "QuickTextSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "QuoteSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RealTimeEventSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RebateAndAccrualMgmtAdvncdSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RecAlrtDataSrcExpSetDef", directory: "recAlrtDataSrcExpSetDefs", suffix: "recAlrtDataSrcExpSetDef", parent: "", in_folder: false },
    RegisteredType { name: "RecLifecyclCompanCpblDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RecLifecyclCompanDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RecommendationBuilderSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RecommendationStrategy", directory: "recommendationStrategies", suffix: "recommendationStrategy", parent: "", in_folder: false },
    RegisteredType { name: "RecordActionDeployment", directory: "recordActionDeployments", suffix: "deployment", parent: "", in_folder: false },
    RegisteredType { name: "RecordAggregationDefinition", directory: "RecordAggregationDefinitions", suffix: "RecordAggregationDefinition", parent: "", in_folder: false },
    RegisteredType { name: "RecordAlertCategory", directory: "recordAlertCategories", suffix: "recordAlertCategory", parent: "", in_folder: false },
    RegisteredType { name: "RecordAlertDataSource", directory: "recordAlertDataSources", suffix: "recordAlertDataSource", parent: "", in_folder: false },
    RegisteredType { name: "RecordAlertTemplate", directory: "recordAlertTemplates", suffix: "recordAlertTemplate", parent: "", in_folder: false },
    RegisteredType { name: "RecordPageSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RecordType", directory: "recordTypes", suffix: "recordType", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "RedirectWhitelistUrl", directory: "redirectWhitelistUrls", suffix: "redirectWhitelistUrl", parent: "", in_folder: false },
    RegisteredType { name: "ReferencedDashboard", directory: "wave", suffix: "refdash", parent: "", in_folder: false },
    RegisteredType { name: "ReferralIntakeConfiguration", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ReferralManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ReferralMarketingConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ReferralMarketingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RegisteredExternalService", directory: "registeredExternalServices", suffix: "registeredExternalService", parent: "", in_folder: false },
    RegisteredType { name: "RelatedRecordAccessDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RelatedRecordAssocCriteria", directory: "relatedRecordAssocCriteria", suffix: "relatedRecordAssocCriteria", parent: "", in_folder: false },
    RegisteredType { name: "RelationshipGraphDefinition", directory: "relationshipGraphDefinitions", suffix: "relationshipGraphDefinition", parent: "", in_folder: false },
    RegisteredType { name: "ReleaseMgmtSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RemoteSiteSetting", directory: "remoteSiteSettings", suffix: "remoteSite", parent: "", in_folder: false },
    RegisteredType { name: "ReplyEmailConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Report", directory: "reports", suffix: "report", parent: "", in_folder: true },
    RegisteredType { name: "ReportFolder", directory: "reports", suffix: "reportFolder", parent: "", in_folder: false },
    RegisteredType { name: "ReportType", directory: "reportTypes", suffix: "reportType", parent: "", in_folder: false },
    RegisteredType { name: "ReportingTypeConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RestrictionRule", directory: "restrictionRules", suffix: "rule", parent: "", in_folder: false },
    RegisteredType { name: "RetailExecutionSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RetrievalSummaryDefinition", directory: "RetrievalSummaryDefinitions", suffix: "RetrievalSummaryDefinition", parent: "", in_folder: false },
    RegisteredType { name: "RevenueManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RiskMgmtSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Role", directory: "roles", suffix: "role", parent: "", in_folder: false },
    RegisteredType { name: "RoleOrTerritory", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RpaRobotPoolMetadata", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "RuleLibraryDefinition", directory: "ruleLibraryDefinition", suffix: "ruleLibraryDefinition", parent: "", in_folder: false },
    RegisteredType { name: "SalesAccountAgentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SalesAgreementSettings", directory: "salesAgreementSettings", suffix: "salesAgreementSetting", parent: "", in_folder: false },
    RegisteredType { name: "SalesBotsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SalesCloudSurfacesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SalesDealAgentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SalesEmailAssistantSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SalesWorkQueueSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SamlSsoConfig", directory: "samlssoconfigs", suffix: "samlssoconfig", parent: "", in_folder: false },
    RegisteredType { name: "SandboxSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SceGlobalModelOptOutSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SchedulingObjective", directory: "SchedulingObjectives", suffix: "SchedulingObjective", parent: "", in_folder: false },
    RegisteredType { name: "SchedulingRecipeSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SchedulingRule", directory: "SchedulingRules", suffix: "schedulingRule", parent: "", in_folder: false },
    RegisteredType { name: "Schema", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SchemaDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SchemaLineage", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SchemaPartition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SchemaSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ScndTelephPrvdOtbdDtl", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Scontrol", directory: "scontrols", suffix: "scf", parent: "", in_folder: false },
    RegisteredType { name: "ScopedAccess", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ScoreCategory", directory: "scoreCategories", suffix: "scoreCategory", parent: "", in_folder: false },
    RegisteredType { name: "ScoreRange", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SearchCriteriaConfiguration", directory: "SearchCriteriaConfigurationSettings", suffix: "SearchCriteriaConfigurationSetting", parent: "", in_folder: false },
    RegisteredType { name: "SearchCustomization", directory: "searchCustomizations", suffix: "searchCustomization", parent: "", in_folder: false },
    RegisteredType { name: "SearchExperience", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SearchExperienceField", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SearchExperienceObject", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SearchOrgWideObjectConfig", directory: "searchOrgWideConfiguration", suffix: "searchOrgWideObjectConfig", parent: "", in_folder: false },
    RegisteredType { name: "SearchResultActionConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SearchSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SearchableObjDataSyncInfo", directory: "SearchableObjDataSyncInfoSettings", suffix: "SearchableObjDataSyncInfoSetting", parent: "", in_folder: false },
    RegisteredType { name: "SecondaryTelephonyProvider", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SecurityAgentSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SecurityCustomBaseline", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SecurityHubSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SecuritySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SecuritySignalWorkspace", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SelfSvcPortalTopic", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SemanticDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SemanticModel", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SenderFromDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SensitiveDataRuleElmnt", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SensitiveDataRuleElmntGrp", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SequenceServiceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceAIRecommendationsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceAISetupDefinition", directory: "serviceAISetupDescriptions", suffix: "serviceAISetupDescription", parent: "", in_folder: false },
    RegisteredType { name: "ServiceAISetupField", directory: "serviceAISetupFields", suffix: "serviceAISetupField", parent: "", in_folder: false },
    RegisteredType { name: "ServiceCatalogSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceChannel", directory: "serviceChannels", suffix: "serviceChannel", parent: "", in_folder: false },
    RegisteredType { name: "ServiceCloudNotificationOrchestratorSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceCloudVoiceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceHamSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceHeliosSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceIssueManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceItamSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceItomSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceItsmChangeManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceItsmIntelligenceUddSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceLegalStatusesSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceMgmtKnwlgArtclConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceMgmtKnwlgArtclConfigSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServicePresenceStatus", directory: "servicePresenceStatuses", suffix: "servicePresenceStatus", parent: "", in_folder: false },
    RegisteredType { name: "ServiceProcess", directory: "serviceprocess", suffix: "serviceprocess", parent: "", in_folder: false },
    RegisteredType { name: "ServiceProcessSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceRepAssistantSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceScheduleConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ServiceSetupAssistantSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Settings", directory: "settings", suffix: "settings", parent: "", in_folder: false },
    RegisteredType { name: "SetupCopilotSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SharingBaseRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SharingCriteriaRule", directory: "sharingRules", suffix: "sharingCriteriaRule", parent: "SharingRules", in_folder: false },
    RegisteredType { name: "SharingGuestRule", directory: "sharingRules", suffix: "sharingGuestRule", parent: "SharingRules", in_folder: false },
    RegisteredType { name: "SharingOwnerRule", directory: "sharingRules", suffix: "sharingOwnerRule", parent: "SharingRules", in_folder: false },
    RegisteredType { name: "SharingReason", directory: "sharingReasons", suffix: "sharingReason", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "SharingRules", directory: "sharingRules", suffix: "sharingRules", parent: "", in_folder: false },
    RegisteredType { name: "SharingSet", directory: "sharingSets", suffix: "sharingSet", parent: "", in_folder: false },
    RegisteredType { name: "SharingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SharingTerritoryRule", directory: "sharingRules", suffix: "sharingTerritoryRule", parent: "SharingRules", in_folder: false },
    RegisteredType { name: "ShiftSegmentType", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SiteDotCom", directory: "siteDotComSites", suffix: "site", parent: "", in_folder: false },
    RegisteredType { name: "SiteSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Skill", directory: "skills", suffix: "skill", parent: "", in_folder: false },
    RegisteredType { name: "SkillType", directory: "skilltypes", suffix: "skilltype", parent: "", in_folder: false },
    RegisteredType { name: "SlackApp", directory: "slackapps", suffix: "slackapp", parent: "", in_folder: false },
    RegisteredType { name: "SlackFeatureConfig", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SlackFeatureSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SlackRecordLayout", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SoFieldMappingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SocialCustomerServiceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SocialProfileSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SourceTrackingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SpiffSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SrvcMgmtObjCollabAppCnfg", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "StageAssignment", directory: "stageAssignments", suffix: "stageAssignment", parent: "", in_folder: false },
    RegisteredType { name: "StageDefinition", directory: "stageDefinitions", suffix: "stageDefinition", parent: "", in_folder: false },
    RegisteredType { name: "StandardValue", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "StandardValueSet", directory: "standardValueSets", suffix: "standardValueSet", parent: "", in_folder: false },
    RegisteredType { name: "StandardValueSetTranslation", directory: "standardValueSetTranslations", suffix: "standardValueSetTranslation", parent: "", in_folder: false },
    RegisteredType { name: "StaticDynamicValMapping", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "StaticResource", directory: "staticresources", suffix: "resource", parent: "", in_folder: false },
    RegisteredType { name: "StatisticalDealInsightsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "StnryAssetEnrgyUseCnfg", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "StnryAssetEnvSrcCnfg", directory: "stationaryAssetEnvSourceConfigs", suffix: "stationaryAssetEnvSourceConfig", parent: "", in_folder: false },
    RegisteredType { name: "StockRotationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "StreamingAppDataConnector", directory: "streamingAppDataConnectors", suffix: "streamingAppDataConnector", parent: "", in_folder: false },
    RegisteredType { name: "SubscriptionManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SurveySettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SurveyStyleSet", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SustainabilityUom", directory: "sustainabilityUoms", suffix: "sustainabilityUom", parent: "", in_folder: false },
    RegisteredType { name: "SustnUomConversion", directory: "sustnUomConversions", suffix: "sustnUomConversion", parent: "", in_folder: false },
    RegisteredType { name: "SvcCatalogCategory", directory: "svcCatalogCategories", suffix: "category", parent: "", in_folder: false },
    RegisteredType { name: "SvcCatalogFilterCondition", directory: "svcCatalogFilterConditions", suffix: "catalogFilterCondition", parent: "", in_folder: false },
    RegisteredType { name: "SvcCatalogFilterCriteria", directory: "svcCatalogFilterCriterias", suffix: "catalogFilterCriteria", parent: "", in_folder: false },
    RegisteredType { name: "SvcCatalogFulfillmentFlow", directory: "svcCatalogFulfillmentFlows", suffix: "fulfillmentFlow", parent: "", in_folder: false },
    RegisteredType { name: "SvcCatalogItemDef", directory: "svcCatalogItems", suffix: "catalogItem", parent: "", in_folder: false },
    RegisteredType { name: "SvcCatalogItemDefFiltrCrit", directory: "svcCatalogItemDefFiltrCrits", suffix: "catalogItemDefFiltrCrit", parent: "", in_folder: false },
    RegisteredType { name: "SynchronizeSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "SynonymDictionary", directory: "synonymDictionaries", suffix: "synonymDictionary", parent: "", in_folder: false },
    RegisteredType { name: "SystemNotificationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Tag", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TagSet", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TelemetryActionDefStep", directory: "TelemetryActionDefSteps", suffix: "TelemetryActionDefStep", parent: "", in_folder: false },
    RegisteredType { name: "TelemetryActionDefinition", directory: "TelemetryActionDefinitions", suffix: "TelemetryActionDefinition", parent: "", in_folder: false },
    RegisteredType { name: "TelemetryActnDefStepAttr", directory: "TelemetryActnDefStepAttrs", suffix: "TelemetryActnDefStepAttr", parent: "", in_folder: false },
    RegisteredType { name: "TelemetryDefinition", directory: "TelemetryDefinitions", suffix: "TelemetryDefinition", parent: "", in_folder: false },
    RegisteredType { name: "TelemetryDefinitionVersion", directory: "TelemetryDefinitionVersions", suffix: "TelemetryDefinitionVersion", parent: "", in_folder: false },
    RegisteredType { name: "TelephonyProvider", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TenantSecurityPlaybookDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TenantSecurityPlaybookDefStep", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TenantSecurityPlaybookDefVer", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TenantSecurityStepDef", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TenantSecurityStepDefVer", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Territory", directory: "territories", suffix: "territory", parent: "", in_folder: false },
    RegisteredType { name: "Territory2", directory: "territories", suffix: "territory2", parent: "", in_folder: false },
    RegisteredType { name: "Territory2Model", directory: "territory2Models", suffix: "territory2Model", parent: "", in_folder: false },
    RegisteredType { name: "Territory2Rule", directory: "rules", suffix: "territory2Rule", parent: "", in_folder: false },
    RegisteredType { name: "Territory2Settings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "Territory2Type", directory: "territory2Types", suffix: "territory2Type", parent: "", in_folder: false },
    RegisteredType { name: "ThunderbirdVoiceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TimeSheetTemplate", directory: "timeSheetTemplates", suffix: "timeSheetTemplate", parent: "", in_folder: false },
    RegisteredType { name: "TimelineObjectDefinition", directory: "timelineObjectDefinitions", suffix: "timelineObjectDefinition", parent: "", in_folder: false },
    RegisteredType { name: "TmfOutboundNotificationSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TmshtLaborCostOptimAiSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TopLevelFTestMd1", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TopicsForObjects", directory: "topicsForObjects", suffix: "topicsForObjects", parent: "", in_folder: false },
    RegisteredType { name: "TrailheadSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TransactableMarketplacePrivateOfferSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TransactionProcessingType", directory: "transactionProcessingTypes", suffix: "transactionProcessingType", parent: "", in_folder: false },
    RegisteredType { name: "TransactionSecurityPolicy", directory: "transactionSecurityPolicies", suffix: "transactionSecurityPolicy", parent: "", in_folder: false },
    RegisteredType { name: "Translations", directory: "translations", suffix: "translation", parent: "", in_folder: false },
    RegisteredType { name: "TrialOrgSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TriggerConfigurationsSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "TrustedTelephonyProvider", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UIBundle", directory: "uiBundles", suffix: "uibundle", parent: "", in_folder: false },
    RegisteredType { name: "UIBundleSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UIObjectRelationConfig", directory: "uiObjectRelationConfigs", suffix: "uiObjectRelationConfig", parent: "", in_folder: false },
    RegisteredType { name: "UiFormatSpecificationSet", directory: "uiFormatSpecificationSets", suffix: "uiFormatSpecificationSet", parent: "", in_folder: false },
    RegisteredType { name: "UiPlugin", directory: "uiplugins", suffix: "uiplugin", parent: "", in_folder: false },
    RegisteredType { name: "UiPreviewMessageTabDef", directory: "uiPreviewMessageTabDefs", suffix: "uiPreviewMessageTabDef", parent: "", in_folder: false },
    RegisteredType { name: "UiViewDefinition", directory: "uiviews", suffix: "uiview", parent: "", in_folder: false },
    RegisteredType { name: "UiWidgetBundle", directory: "uiWidgets", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UiWidgetSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UnifiedApplication", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UnifiedSalesIntelligenceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UserAccessPolicy", directory: "useraccesspolicies", suffix: "useraccesspolicy", parent: "", in_folder: false },
    RegisteredType { name: "UserAuthCertificate", directory: "userAuthCertificates", suffix: "userAuthCertificate", parent: "", in_folder: false },
    RegisteredType { name: "UserCriteria", directory: "userCriteria", suffix: "userCriteria", parent: "", in_folder: false },
    RegisteredType { name: "UserCriteriaBasedSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UserEngagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UserInterfaceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UserLicenseDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UserManagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UserMembershipSharingRule", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "UserProfileSearchScope", directory: "userProfileSearchScopes", suffix: "userProfileSearchScope", parent: "", in_folder: false },
    RegisteredType { name: "UserProvisioningConfig", directory: "userProvisioningConfigs", suffix: "userProvisioningConfig", parent: "", in_folder: false },
    RegisteredType { name: "UserSharingRules", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "ValidationRule", directory: "validationRules", suffix: "validationRule", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "VehAssetEnrgyUseCnfg", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "VehicleAssetEmssnSrcCnfg", directory: "vehicleAssetEmssnSourceConfigs", suffix: "vehicleAssetEmssnSourceConfig", parent: "", in_folder: false },
    RegisteredType { name: "ViewDefinition", directory: "viewdefinitions", suffix: "view", parent: "", in_folder: false },
    RegisteredType { name: "VirtualVisitConfig", directory: "VirtualVisitConfigs", suffix: "virtualVisitConfig", parent: "", in_folder: false },
    RegisteredType { name: "VisualizationPlugin", directory: "visualizationPlugins", suffix: "visualizationPlugin", parent: "", in_folder: false },
    RegisteredType { name: "VoiceEngagementMediaFile", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "VoiceEngagementMediaUsage", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "VoiceEngmtMediaFileAsgnt", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "VoiceSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "VoiceWorkflowDefinition", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WarrantyLifecycleMgmtSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WaveAnalyticAssetCollection", directory: "wave", suffix: "collection", parent: "", in_folder: false },
    RegisteredType { name: "WaveApplication", directory: "wave", suffix: "wapp", parent: "", in_folder: false },
    RegisteredType { name: "WaveComponent", directory: "wave", suffix: "wcomp", parent: "", in_folder: false },
    RegisteredType { name: "WaveDashboard", directory: "wave", suffix: "wdash", parent: "", in_folder: false },
    RegisteredType { name: "WaveDataflow", directory: "wave", suffix: "wdf", parent: "", in_folder: false },
    RegisteredType { name: "WaveDataset", directory: "wave", suffix: "wds", parent: "", in_folder: false },
    RegisteredType { name: "WaveLens", directory: "wave", suffix: "wlens", parent: "", in_folder: false },
    RegisteredType { name: "WaveRecipe", directory: "wave", suffix: "wdpr", parent: "", in_folder: false },
    RegisteredType { name: "WaveTemplateBundle", directory: "waveTemplates", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WaveTemplateDetailsMetadata", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WaveTemplateExternalDataMetadata", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WaveTemplateLensDashboardMetadata", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WaveXmd", directory: "wave", suffix: "xmd", parent: "", in_folder: false },
    RegisteredType { name: "Web3Settings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WebLink", directory: "webLinks", suffix: "webLink", parent: "CustomObject", in_folder: false },
    RegisteredType { name: "WebStoreBundle", directory: "webStoreBundles", suffix: "webStoreBundle", parent: "", in_folder: false },
    RegisteredType { name: "WebStoreTemplate", directory: "webStoreTemplates", suffix: "webStoreTemplate", parent: "", in_folder: false },
    RegisteredType { name: "WebToXSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WinProbabilityScoringSetup", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WindowsPushApplicationSetup", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WorkDotComSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WorkSkillRouting", directory: "workSkillRoutings", suffix: "workSkillRouting", parent: "", in_folder: false },
    RegisteredType { name: "WorkSkillRoutingAttribute", directory: "workSkillRoutingAttributes", suffix: "workSkillRoutingAttribute", parent: "WorkSkillRouting", in_folder: false },
    RegisteredType { name: "Workflow", directory: "workflows", suffix: "workflow", parent: "", in_folder: false },
    RegisteredType { name: "WorkflowAction", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WorkflowAlert", directory: "workflowAlerts", suffix: "workflowAlert", parent: "Workflow", in_folder: false },
    RegisteredType { name: "WorkflowChatterPost", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WorkflowFieldUpdate", directory: "workflowFieldUpdates", suffix: "workflowFieldUpdate", parent: "Workflow", in_folder: false },
    RegisteredType { name: "WorkflowFlowAction", directory: "workflowFlowActions", suffix: "workflowFlowAction", parent: "Workflow", in_folder: false },
    RegisteredType { name: "WorkflowFlowAutomation", directory: "workflowFlowAutomations", suffix: "workflowFlowAutomation", parent: "", in_folder: false },
    RegisteredType { name: "WorkflowKnowledgePublish", directory: "workflowKnowledgePublishs", suffix: "workflowKnowledgePublish", parent: "Workflow", in_folder: false },
    RegisteredType { name: "WorkflowNotification", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WorkflowOutboundMessage", directory: "workflowOutboundMessages", suffix: "workflowOutboundMessage", parent: "Workflow", in_folder: false },
    RegisteredType { name: "WorkflowQuickCreate", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WorkflowRule", directory: "workflowRules", suffix: "workflowRule", parent: "Workflow", in_folder: false },
    RegisteredType { name: "WorkflowSend", directory: "workflowSends", suffix: "workflowSend", parent: "Workflow", in_folder: false },
    RegisteredType { name: "WorkflowTask", directory: "workflowTasks", suffix: "workflowTask", parent: "Workflow", in_folder: false },
    RegisteredType { name: "WorkforceEngagementSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "WorkforceSchedulingSettings", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "XOrgHub", directory: "xorghubs", suffix: "xorghub", parent: "", in_folder: false },
    RegisteredType { name: "XOrgHubConnection", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "XOrgSpoke", directory: "", suffix: "", parent: "", in_folder: false },
    RegisteredType { name: "extDataTranFieldTemplate", directory: "extDataTranFieldTemplates", suffix: "extDataTranFieldTemplate", parent: "ExtDataTranObjectTemplate", in_folder: false },
];
