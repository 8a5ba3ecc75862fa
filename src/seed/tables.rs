//! The tables of the bundle: the only place that names tables and columns.
//!
//! Columns without a text of their own stand for the metadata field of their name and hold what the file says:
//! nothing where it says nothing, even if the platform has a default. The published schema is made from here.

use std::cmp::Ordering;

use super::column::Cell;
use super::table::{Row, Table, table};

table! {
    /// What the bundle is; one row.
    meta: Meta [key schema_version] {
        schema_version: i32 = "Version of the bundle: of its tables, columns and their meaning.",
        api_version: Option<String> = "The greatest API version that a component was read as; null if there is no component.",
        edition: String = "The edition of Omni-Channel that a runtime is to assume." in ["enhanced"],
        policy: String = "How a runtime is to decide what Salesforce does not document." in ["default"],
        tz: String = "The time zone of all times." in ["UTC"],
        source_hash: String = "SHA-256 in hexadecimal digits over type, name and content of every component that was read. Where the files lie does not count.",
    }
}

/// Declares the tables in the order of both formats, and the bundle of them all.
macro_rules! tables {
    ( $( $(#[doc = $doc:literal])+ $name:ident: $Row:ident [$($head:tt)+] { $($body:tt)+ } )+ ) => {
        $( table! { $(#[doc = $doc])+ $name: $Row [$($head)+] { $($body)+ } } )+

        /// A compiled project: what it is, and its tables, each sorted by its key.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Bundle {
            pub meta: Meta,
            $( $(#[doc = $doc])+ pub $name: Vec<$Row> ),+
        }

        /// Every table but `meta`, in the order of both formats.
        pub static TABLES: &[&Table] = &[ $( &<$Row as Row>::TABLE ),+ ];

        impl Bundle {
            /// Every table but `meta` with its rows.
            pub fn tables(&self) -> Vec<(&'static Table, Vec<Vec<Cell<'_>>>)> {
                let rows = [ $( self.$name.iter().map(Row::cells).collect::<Vec<_>>() ),+ ];
                TABLES.iter().copied().zip(rows).collect()
            }

            pub(super) fn sort(&mut self) {
                $( sort(&mut self.$name); )+
            }
        }
    };
}

tables! {
    /// The switches of the org, if the project holds its settings file; at most one row.
    settings: Settings [key id; from OmniChannelSettings] {
        id: String = "Always `OmniChannel`.",
        enable_omni_auto_login_prompt: Option<bool>,
        enable_omni_channel: Option<bool>,
        enable_omni_secondary_routing_priority: Option<bool>,
        enable_omni_skills_routing: Option<bool>,
        enable_omni_status_cap_model: Option<bool>,
        omni_auto_login_option: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// Service channels: the kinds of work that can be routed.
    channel: Channel [key id; from ServiceChannel] {
        id: String = "Developer name.",
        acw_extension_duration: Option<i32>,
        after_convo_work_max_time: Option<i32>,
        capacity_model: Option<String>,
        does_check_cap_on_owner_change: Option<bool>,
        does_check_cap_on_status_change: Option<bool>,
        does_minimize_widget_on_accept: Option<bool>,
        has_acw_extension_enabled: Option<bool>,
        has_after_convo_work_timer: Option<bool>,
        has_auto_accept_enabled: Option<bool>,
        interaction_component: Option<String>,
        is_interruptible: Option<bool>,
        label: Option<String>,
        max_extensions: Option<i32>,
        related_entity_type: Option<String>,
        secondary_routing_priority_field: Option<String>,
        status_field: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// What the values of a channel's status field mean for capacity.
    channel_status_field: ChannelStatusField
    [key channel, position; from ServiceChannel "serviceChannelStatusFieldMappings"] {
        channel: String = "The channel." -> channel,
        position: i32 = "Place in the file, from 0.",
        r#type: String,
        value: String,
    }
    /// Secondary priorities: the order of work by the value of a field.
    channel_field_priority: ChannelFieldPriority
    [key channel, position; from ServiceChannel "serviceChannelFieldPriorities"] {
        channel: String = "The channel." -> channel,
        position: i32 = "Place in the file, from 0.",
        priority: i32,
        value: String,
    }
    /// Presence statuses. One without channels means away.
    presence_status: PresenceStatus [key id; from ServicePresenceStatus] {
        id: String = "Developer name.",
        label: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// The channels whose work agents get in a status.
    presence_status_channel: PresenceStatusChannel [key presence_status, position] {
        presence_status: String = "The presence status." -> presence_status,
        position: i32 = "Place in the file, from 0.",
        channel: Option<String> = "The channel; null if it is unresolved." -> channel,
    }
    /// Which profiles and permission sets let agents choose a status.
    presence_status_access: PresenceStatusAccess [key kind, name, position] {
        kind: String = "Whether a profile or a permission set gives access." in ["profile", "permission_set"],
        name: String = "Name of the profile or permission set.",
        position: i32 = "Place in the file, from 0.",
        presence_status: Option<String> = "The presence status; null if it is unresolved." -> presence_status,
        enabled: Option<bool> = "Whether the status can be chosen.",
    }
    /// Reasons that agents can give when they decline work.
    decline_reason: DeclineReason [key id; from PresenceDeclineReason] {
        id: String = "Developer name.",
        label: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// Presence configurations: what a group of agents may do and how much work they hold.
    presence_config: PresenceConfig [key id; from PresenceUserConfig] {
        id: String = "Developer name.",
        acw_extension_duration: Option<i32>,
        after_convo_work_max_time: Option<i32>,
        capacity: Option<i32>,
        enable_auto_accept: Option<bool>,
        enable_decline: Option<bool>,
        enable_decline_reason: Option<bool>,
        enable_disconnect_sound: Option<bool>,
        enable_request_sound: Option<bool>,
        has_acw_extension_enabled: Option<bool>,
        has_after_convo_work_timer: Option<bool>,
        interruptible_capacity: Option<i32>,
        label: Option<String>,
        max_extensions: Option<i32>,
        presence_status_on_decline: Option<String>,
        presence_status_on_push_timeout: Option<String>,
        user_display_name: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// The reasons to choose from in a presence configuration.
    presence_config_decline_reason: PresenceConfigDeclineReason [key presence_config, position] {
        presence_config: String = "The presence configuration." -> presence_config,
        position: i32 = "Place in the file, from 0.",
        decline_reason: Option<String> = "The reason; null if it is unresolved." -> decline_reason,
    }
    /// Who uses a presence configuration: a user or all of a profile. That of the user counts first.
    presence_config_assignment: PresenceConfigAssignment [key presence_config, position; one of user, profile] {
        presence_config: String = "The presence configuration." -> presence_config,
        position: i32 = "Place in the file, from 0, among users and profiles.",
        user: Option<String> = "The user." -> agent,
        profile: Option<String> = "Name of the profile, as written.",
    }
    /// Skills that work can ask for.
    skill: Skill [key id; from Skill] {
        id: String = "Developer name.",
        description: Option<String>,
        label: Option<String>,
        skill_type: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// Who has a skill in Chat. Routing by skills does not read it: see `agent_skill`.
    skill_assignment: SkillAssignment [key skill, position; one of user, profile] {
        skill: String = "The skill." -> skill,
        position: i32 = "Place in the file, from 0, among users and profiles.",
        user: Option<String> = "The user." -> agent,
        profile: Option<String> = "Name of the profile, as written.",
    }
    /// Sets of rules that give work its skills by the values of its fields; one for an object.
    skill_rule: SkillRule [key id; from WorkSkillRouting] {
        id: String = "Developer name.",
        is_active: Option<bool>,
        master_label: Option<String>,
        related_entity: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// The rules of a set: a field, a value of it, and the skill that it asks for.
    skill_rule_attribute: SkillRuleAttribute
    [key skill_rule, position; from WorkSkillRouting "workSkillRoutingAttributes"] {
        skill_rule: String = "The set of rules." -> skill_rule,
        position: i32 = "Place in the file, from 0.",
        field: String,
        is_additional_skill: Option<bool>,
        skill: Option<String>,
        skill_level: Option<i32>,
        skill_priority: Option<i32>,
        value: Option<String>,
    }
    /// Routing configurations: how the work of queues is routed and what capacity it takes.
    routing_config: RoutingConfig [key id; from QueueRoutingConfig] {
        id: String = "Developer name.",
        capacity_percentage: Option<f64>,
        capacity_type: Option<String>,
        capacity_weight: Option<f64>,
        drop_additional_skills_timeout: Option<i32>,
        is_attribute_based: Option<bool>,
        label: Option<String>,
        paused_capacity_percentage: Option<f64>,
        paused_capacity_weight: Option<f64>,
        push_timeout: Option<i32>,
        queue_overflow_assignee: Option<String>,
        routing_model: Option<String>,
        routing_priority: Option<i32>,
        user_overflow_assignee: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// The skills that all work of a routing configuration asks for.
    routing_config_skill: RoutingConfigSkill [key routing_config, position] {
        routing_config: String = "The routing configuration." -> routing_config,
        position: i32 = "Place in the file, from 0.",
        skill: Option<String> = "The skill; null if it is unresolved." -> skill,
    }
    /// Queues. One without a routing configuration is not routed.
    queue: Queue [key id; from Queue] {
        id: String = "Developer name.",
        description: Option<String>,
        does_include_bosses: Option<bool>,
        does_send_email_to_members: Option<bool>,
        email: Option<String>,
        name: Option<String>,
        queue_routing_config: Option<String>,
        path: String = "The file, relative to the project.",
    }
    /// The objects whose records a queue can own.
    queue_sobject: QueueSobject [key queue, position; from Queue "queueSobject"] {
        queue: String = "The queue." -> queue,
        position: i32 = "Place in the file, from 0.",
        sobject_type: String,
    }
    /// Who works on a queue. Metadata does not tell who is in a public group or has a role.
    queue_member: QueueMember [key queue, position; one of user, public_group, role] {
        queue: String = "The queue." -> queue,
        position: i32 = "Place in the file, from 0, among members of all kinds.",
        kind: String = "What the member is; people below a role are members too where it says so."
            in ["user", "public_group", "role", "role_and_subordinates", "role_and_subordinates_internal"],
        user: Option<String> = "The user." -> agent,
        public_group: Option<String> = "Developer name of the public group.",
        role: Option<String> = "Developer name of the role.",
    }
    /// Who is in public groups. Metadata does not tell: the rows are records of data packages.
    public_group_member: PublicGroupMember [key public_group, position; one of user, member_group, role] {
        public_group: String = "Developer name of the public group.",
        position: i32 = "Place among its members, from 0.",
        user: Option<String> = "The user." -> agent,
        member_group: Option<String> = "Developer name of the public group whose members are members, too.",
        role: Option<String> = "Developer name of the role.",
    }
    /// Everyone who is named in an assignment, as a member of a queue or group, or as who has a skill. What neither metadata nor data packages tell is null.
    agent: Agent [key id] {
        id: String = "Username in lower case: usernames do not depend on case.",
        user: String = "Username as written; of several spellings the first in byte order.",
        profile: Option<String> = "Name of the profile, if a record of the user tells it.",
        service_resource: Option<String> = "Name of the service resource, if there is a record of it.",
        statuses_allowed: Option<String> = "Developer names of the presence statuses that the agent may choose, with blanks between them, by the profile and the permission sets of the user; null if the profile or what it allows is not known. See `presence_status_access`.",
    }
    /// The skills of agents for routing. They are records of the org: empty when compiled from metadata alone. Of several periods the first one that is written counts.
    agent_skill: AgentSkill [key agent, skill] {
        agent: String = "The agent." -> agent,
        skill: String = "The skill." -> skill,
        level: Option<f64> = "How well the agent has it, 0 to 99.99.",
        from: Option<String> = "From when on, as an ISO 8601 time.",
        to: Option<String> = "Until when, as an ISO 8601 time.",
    }
    /// Work that waits for an agent.
    pending_work: PendingWork [key id] {
        id: String = "Name of the record in its data package.",
        capacity_percentage: Option<f64> = "Share of an agent's capacity that it takes.",
        capacity_weight: Option<f64> = "Units of an agent's capacity that it takes.",
        channel: Option<String> = "The channel; null if it is unresolved." -> channel,
        drop_additional_skills_timeout: Option<i32> = "Seconds after which additional skills are no longer asked for.",
        is_preferred_user_required: Option<bool> = "Whether it waits for the preferred user.",
        is_ready_for_routing: Option<bool> = "Whether it can be routed as it is.",
        paused_capacity_percentage: Option<f64> = "Share of an agent's capacity that it takes while it is paused.",
        paused_capacity_weight: Option<f64> = "Units of an agent's capacity that it takes while it is paused.",
        preferred_user: Option<String> = "Username of the agent who is to get it.",
        push_timeout: Option<i32> = "Seconds after which it goes to another agent.",
        queue: Option<String> = "The queue that owns it." -> queue,
        requested: Option<String> = "When it was requested, as an ISO 8601 time.",
        routing_model: Option<String> = "How agents are chosen, as records spell it.",
        routing_priority: Option<i32> = "The order among queues; smaller comes first.",
        routing_type: Option<String> = "Whether a queue or skills route it, as records spell it.",
        secondary_routing_priority: Option<i32> = "The order within a priority; smaller comes first.",
        work_item: Option<String> = "Name or id of the record that the work is about.",
        work_item_type: Option<String> = "Object of that record, if it is named.",
    }
    /// The skills that a piece of work asks for.
    pending_work_skill: PendingWorkSkill [key pending_work, position] {
        pending_work: String = "The work." -> pending_work,
        position: i32 = "Place among its skills, from 0.",
        is_additional_skill: Option<bool> = "Whether it can be dropped after a while.",
        skill: Option<String> = "The skill; null if it is unresolved." -> skill,
        skill_level: Option<f64> = "How well an agent has to have it.",
        skill_priority: Option<i32> = "The order in which additional skills are dropped.",
    }
    /// Streams of changes that an external routing listens to.
    push_topic: PushTopic [key id] {
        id: String = "Name of the topic.",
        api_version: Option<f64> = "The API version of the messages.",
        description: Option<String> = "What it is for.",
        is_active: Option<bool> = "Whether messages are sent.",
        notify_for_fields: Option<String> = "Changes of which fields count.",
        notify_for_operation_create: Option<bool> = "Whether new records give messages.",
        notify_for_operation_delete: Option<bool> = "Whether deleted records give messages.",
        notify_for_operation_undelete: Option<bool> = "Whether restored records give messages.",
        notify_for_operation_update: Option<bool> = "Whether changed records give messages.",
        query: Option<String> = "The records and fields, in SOQL.",
    }
    /// Limits of the org. Metadata does not tell: empty when compiled from metadata alone, and then nothing is limited.
    limits: Limit [key id] {
        id: String = "Name of the limit.",
        value: i32 = "The greatest number that is allowed.",
    }
    /// References to what the project does not define. Where the reference would be a key of this bundle, its column is null.
    unresolved_reference: UnresolvedReference [key source_type, source, field, target_type, name] {
        source_type: String = "Metadata type of the component that refers, or object of the record.",
        source: String = "Its developer name, or the name of the record.",
        field: String = "The field, after the fields that lead to it, with dots between them.",
        target_type: String = "Metadata type of what is missing.",
        name: String = "Its name, as written.",
    }
    /// What was left out because it has an error. Empty unless errors were allowed or the bundle was forced.
    skipped: Skipped [key position] {
        position: i32 = "Place in this list, from 0.",
        source_type: String = "Metadata type of the component, or object of the record.",
        source: String = "Its developer name, or the name of the record.",
        field: Option<String> = "The field, after the fields that lead to it, with dots between them; null for a whole file or record.",
        value: Option<String> = "What is written there.",
        reason: String = "Why it was left out. Values that are left out are null, rows without a field they must have are missing, and a file that cannot be read is a row without values."
            in ["unreadable", "wrong-type", "unknown-value", "out-of-range", "missing-field", "second-period"],
    }
}

impl Bundle {
    /// The view `queue_user`: queues with each user who is a member by name, sorted, every pair once.
    pub fn queue_user(&self) -> Vec<(&str, &str)> {
        let users =
            self.queue_member.iter().filter_map(|member| Some((&*member.queue, member.user.as_deref()?)));
        let mut users: Vec<(&str, &str)> = users.collect();
        users.sort_unstable();
        users.dedup();
        users
    }
}

/// Sorts rows by their key, texts by their bytes.
fn sort<R: Row>(rows: &mut [R]) {
    let key: Vec<usize> = R::TABLE.key_places();
    rows.sort_by(|one, other| {
        let (one, other) = (one.cells(), other.cells());
        key.iter()
            .map(|&at| compare(one[at], other[at]))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    });
}

fn compare(one: Cell<'_>, other: Cell<'_>) -> Ordering {
    match (one, other) {
        (Cell::Text(one), Cell::Text(other)) => one.cmp(other),
        (Cell::Integer(one), Cell::Integer(other)) => one.cmp(&other),
        _ => Ordering::Equal,
    }
}
