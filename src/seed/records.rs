//! From the records of data packages to rows: what metadata does not carry, and what it does not have.
//!
//! Records of objects that are metadata elsewhere become rows like components do, unless the project has the component.

use std::collections::{BTreeMap, BTreeSet};

use super::column::Cell;
use super::directory::{Directory, key};
use super::from_record::{FromRecord, meant};
use super::log::Log;
use super::names::Names;
use super::read::Reader;
use super::table::{Row, Table};
use super::tables::{
    AgentSkill, Bundle, Channel, ChannelFieldPriority, ChannelStatusField, DeclineReason, PendingWork,
    PendingWorkSkill, PresenceConfig, PresenceConfigAssignment, PresenceConfigDeclineReason, PresenceStatus,
    PresenceStatusChannel, PublicGroupMember, PushTopic, Queue, QueueMember, QueueSobject, RoutingConfig,
    Skill, SkillAssignment,
};
use crate::data::{Package, Record, Value};
use crate::diag::FileId;
use crate::model::{FieldType, Kind, RecordSpec};
use crate::object::Object;

/// The records of a project and where they come from.
pub(super) struct Records<'a> {
    pub(super) directory: Directory<'a>,
    path: &'a dyn Fn(FileId) -> String,
}

/// What records become rows of, and the object that they are records of.
fn kind_of(record: &Record) -> Option<Kind> {
    if &*record.object == "Group" {
        let is_queue = record.get("Type").and_then(Value::as_str) == Some("Queue");
        return Some(if is_queue { Kind::Queue } else { Kind::Group });
    }
    Object::named(&record.object)?.kinds().next().filter(|kind| *kind != Kind::User)
}

/// What a component of the same kind would be called.
pub(super) fn id_of(record: &Record) -> &str {
    key(record).unwrap_or(&record.name)
}

impl<'a> Records<'a> {
    pub(super) fn of(package: &'a Package, path: &'a dyn Fn(FileId) -> String) -> Self {
        Self { directory: Directory::of(package), path }
    }

    /// The components that the records bring.
    pub(super) fn components(&self) -> impl Iterator<Item = (Kind, &str)> {
        self.directory.records().filter_map(|(_, record)| Some((kind_of(record)?, id_of(record))))
    }

    /// Adds the rows. `names` has the components of the project and of the records.
    pub(super) fn add(&self, bundle: &mut Bundle, names: &Names, log: &mut Log) {
        let mut adding =
            Adding { records: self, bundle, names, log, positions: BTreeMap::new(), said: BTreeSet::new() };
        adding.count();
        for (_, record) in self.directory.records() {
            adding.component(record);
            adding.part(record);
        }
    }
}

struct Adding<'a, 'b> {
    records: &'b Records<'a>,
    bundle: &'b mut Bundle,
    names: &'b Names,
    log: &'b mut Log,
    /// The next place in the list of a table and owner.
    positions: BTreeMap<(&'static str, String), i32>,
    /// What lists say already, wherever.
    said: BTreeSet<String>,
}

impl<'a> Adding<'a, '_> {
    /// Lists go on behind what metadata says.
    fn count(&mut self) {
        for (table, rows) in self.bundle.tables() {
            for cells in rows.iter().filter(|_| table.key.get(1..) == Some(&["position"])) {
                if let (Cell::Text(owner), Cell::Integer(position)) = (cells[0], cells[1]) {
                    let next = self.positions.entry((table.name, owner.to_owned())).or_default();
                    *next = (*next).max(position as i32 + 1);
                    self.said.insert(said(table, cells));
                }
            }
        }
    }

    /// Whether no other row of a list says the same.
    fn is_new<T: Row>(&mut self, row: &T) -> bool {
        self.said.insert(said(&T::TABLE, &row.cells()))
    }

    fn next(&mut self, table: &'static str, owner: &str) -> i32 {
        let next = self.positions.entry((table, owner.to_owned())).or_default();
        *next += 1;
        *next - 1
    }

    /// The row of a record that would be a component, or the part of one that `part` names.
    fn row<T: Row>(&mut self, record: &Record, kind: Kind, part: &str) -> Option<T> {
        let spec: &'static RecordSpec = match (kind.spec(), part) {
            (spec, "") => spec?,
            (spec, part) => spec?.field(part).and_then(|field| match field.ty {
                FieldType::Record(spec) => Some(spec),
                _ => None,
            })?,
        };
        let path = if part.is_empty() { kind.name().to_owned() } else { format!("{}.{part}", kind.name()) };
        let source = FromRecord { record, directory: &self.records.directory, spec, path: &path };
        let row = Reader::of_record(kind, source, self.names, self.log).row();
        if row.is_none() {
            self.log.skipped(&record.object, &record.name, None, None, "missing-field");
        }
        row
    }

    fn component(&mut self, record: &Record) {
        let Some(kind) = kind_of(record) else { return };
        let id = id_of(record).to_owned();
        let path = record.place.map(|(file, _)| (self.records.path)(file)).unwrap_or_default();
        macro_rules! add {
            ($table:ident, $Row:ident) => {
                if self.bundle.$table.iter().all(|row| row.id != id) {
                    let row = self.row(record, kind, "");
                    self.bundle.$table.extend(row.map(|row| $Row { id, path, ..row }));
                }
            };
        }
        match kind {
            Kind::ServiceChannel => add!(channel, Channel),
            Kind::ServicePresenceStatus => add!(presence_status, PresenceStatus),
            Kind::PresenceDeclineReason => add!(decline_reason, DeclineReason),
            Kind::PresenceUserConfig => add!(presence_config, PresenceConfig),
            Kind::QueueRoutingConfig => add!(routing_config, RoutingConfig),
            Kind::Queue => add!(queue, Queue),
            Kind::Skill => add!(skill, Skill),
            _ => {}
        }
    }

    /// Rows that belong to a component, whether it is metadata or a record.
    fn part(&mut self, record: &Record) {
        match &*record.object {
            "ServiceChannelStatusField" => {
                let Some(channel) = self.key(record, "ServiceChannelId", Kind::ServiceChannel) else {
                    return;
                };
                let row: Option<ChannelStatusField> =
                    self.row(record, Kind::ServiceChannel, "serviceChannelStatusFieldMappings");
                let Some(row) = row else { return };
                let position = self.next("channel_status_field", &channel);
                self.bundle.channel_status_field.push(ChannelStatusField { channel, position, ..row });
            }
            "ServiceChannelFieldPriority" => {
                let Some(channel) = self.key(record, "ServiceChannelId", Kind::ServiceChannel) else {
                    return;
                };
                let row: Option<ChannelFieldPriority> =
                    self.row(record, Kind::ServiceChannel, "serviceChannelFieldPriorities");
                let Some(row) = row else { return };
                let position = self.next("channel_field_priority", &channel);
                self.bundle.channel_field_priority.push(ChannelFieldPriority { channel, position, ..row });
            }
            "ServiceChannelStatus" => {
                let status = self.key(record, "ServicePresenceStatusId", Kind::ServicePresenceStatus);
                let Some(presence_status) = status else { return };
                let channel = self.key(record, "ServiceChannelId", Kind::ServiceChannel);
                let row = PresenceStatusChannel { presence_status, position: 0, channel };
                if self.is_new(&row) {
                    let position = self.next("presence_status_channel", &row.presence_status);
                    self.bundle.presence_status_channel.push(PresenceStatusChannel { position, ..row });
                }
            }
            "PresenceConfigDeclineReason" => {
                let config = self.key(record, "PresenceUserConfigId", Kind::PresenceUserConfig);
                let Some(presence_config) = config else { return };
                let decline_reason = self.key(record, "PresenceDeclineReasonId", Kind::PresenceDeclineReason);
                let position = self.next("presence_config_decline_reason", &presence_config);
                let row = PresenceConfigDeclineReason { presence_config, position, decline_reason };
                self.bundle.presence_config_decline_reason.push(row);
            }
            "PresenceUserConfigUser" | "PresenceUserConfigProfile" => {
                let config = self.key(record, "PresenceUserConfigId", Kind::PresenceUserConfig);
                let (Some(presence_config), (user, profile)) = (config, self.assignee(record)) else {
                    return;
                };
                let row = PresenceConfigAssignment { presence_config, position: 0, user, profile };
                if (row.user.is_some() || row.profile.is_some()) && self.is_new(&row) {
                    let position = self.next("presence_config_assignment", &row.presence_config);
                    self.bundle.presence_config_assignment.push(PresenceConfigAssignment { position, ..row });
                }
            }
            "SkillUser" | "SkillProfile" => {
                let (Some(skill), (user, profile)) =
                    (self.key(record, "SkillId", Kind::Skill), self.assignee(record))
                else {
                    return;
                };
                let row = SkillAssignment { skill, position: 0, user, profile };
                if (row.user.is_some() || row.profile.is_some()) && self.is_new(&row) {
                    let position = self.next("skill_assignment", &row.skill);
                    self.bundle.skill_assignment.push(SkillAssignment { position, ..row });
                }
            }
            "QueueSobject" => {
                let queue = self.key(record, "QueueId", Kind::Queue);
                let (Some(queue), Some(sobject_type)) = (queue, text(record, "SobjectType")) else { return };
                let row = QueueSobject { queue, position: 0, sobject_type };
                if self.is_new(&row) {
                    let position = self.next("queue_sobject", &row.queue);
                    self.bundle.queue_sobject.push(QueueSobject { position, ..row });
                }
            }
            "GroupMember" => self.member(record),
            "PendingServiceRouting" => self.work(record),
            "SkillRequirement" => self.requirement(record),
            "ServiceResourceSkill" => self.agent_skill(record),
            "PushTopic" if self.said.insert(format!("push_topic {}", id_of(record))) => {
                self.bundle.push_topic.push(PushTopic {
                    id: id_of(record).to_owned(),
                    api_version: real(record, "ApiVersion"),
                    description: text(record, "Description"),
                    is_active: parsed(record, "IsActive"),
                    notify_for_fields: text(record, "NotifyForFields"),
                    notify_for_operation_create: parsed(record, "NotifyForOperationCreate"),
                    notify_for_operation_delete: parsed(record, "NotifyForOperationDelete"),
                    notify_for_operation_undelete: parsed(record, "NotifyForOperationUndelete"),
                    notify_for_operation_update: parsed(record, "NotifyForOperationUpdate"),
                    query: text(record, "Query"),
                });
            }
            _ => {}
        }
    }

    /// Who is in a queue or a public group.
    fn member(&mut self, record: &Record) {
        let (Some((_, group)), Some((to, member))) =
            (self.meant(record, "GroupId"), self.meant(record, "UserOrGroupId"))
        else {
            return;
        };
        let (group, to, member) = (group.to_owned(), to.to_owned(), member.to_owned());
        let is_queue = self.names.has(Kind::Queue, &group)
            || matches!(record.get("GroupId"), Some(Value::Reference(to)) if &*to.object == "Queue");
        if !is_queue {
            if !self.names.has(Kind::Group, &group) {
                let (object, name) = (&record.object, &record.name);
                self.log.unresolved(object, name, "GroupId".to_owned(), Kind::Group.name(), &group);
            }
            let (user, member_group, role) = match &*to {
                "User" => (Some(self.log.agent(&member)), None, None),
                "UserRole" | "Role" => (None, None, Some(member)),
                _ => (None, Some(member), None),
            };
            let row = PublicGroupMember { public_group: group, position: 0, user, member_group, role };
            if self.is_new(&row) {
                let position = self.next("public_group_member", &row.public_group);
                self.bundle.public_group_member.push(PublicGroupMember { position, ..row });
            }
            return;
        }
        let Some(queue) = self.key(record, "GroupId", Kind::Queue) else { return };
        let row = QueueMember { queue: queue.clone(), ..QueueMember::default() };
        let row = match &*to {
            "User" => QueueMember { kind: "user".to_owned(), user: Some(self.log.agent(&member)), ..row },
            "UserRole" | "Role" => QueueMember { kind: "role".to_owned(), role: Some(member), ..row },
            _ => QueueMember { kind: "public_group".to_owned(), public_group: Some(member), ..row },
        };
        if self.is_new(&row) {
            let position = self.next("queue_member", &queue);
            self.bundle.queue_member.push(QueueMember { position, ..row });
        }
    }

    fn work(&mut self, record: &Record) {
        let work_item = self.meant(record, "WorkItemId").map(|(of, name)| (of.to_owned(), name.to_owned()));
        let (work_item_type, work_item) = work_item.unzip();
        let owner = self.meant(record, "OwnerId").as_ref().is_some_and(|(of, _)| *of != "User");
        let row = PendingWork {
            id: record.name.to_string(),
            capacity_percentage: real(record, "CapacityPercentage"),
            capacity_weight: real(record, "CapacityWeight"),
            channel: self.key(record, "ServiceChannelId", Kind::ServiceChannel),
            drop_additional_skills_timeout: parsed(record, "DropAdditionalSkillsTimeout"),
            is_preferred_user_required: parsed(record, "IsPreferredUserRequired"),
            is_ready_for_routing: parsed(record, "IsReadyForRouting"),
            paused_capacity_percentage: real(record, "PausedCapacityPercentage"),
            paused_capacity_weight: real(record, "PausedCapacityWeight"),
            preferred_user: self.meant(record, "PreferredUserId").map(|(_, user)| user.to_owned()),
            push_timeout: parsed(record, "PushTimeout"),
            queue: if owner { self.key(record, "OwnerId", Kind::Queue) } else { None },
            requested: text(record, "CustomRequestedDateTime"),
            routing_model: text(record, "RoutingModel"),
            routing_priority: parsed(record, "RoutingPriority"),
            routing_type: text(record, "RoutingType"),
            secondary_routing_priority: parsed(record, "SecondaryRoutingPriority"),
            work_item: work_item.or_else(|| text(record, "WorkItemId")),
            work_item_type,
        };
        self.bundle.pending_work.push(row);
    }

    /// A skill that work asks for. Requirements of other records are not about routing.
    fn requirement(&mut self, record: &Record) {
        let Some(work) = self.target(record, "RelatedRecordId") else { return };
        if &*work.object != "PendingServiceRouting" {
            return;
        }
        let pending_work = work.name.to_string();
        let position = self.next("pending_work_skill", &pending_work);
        let row = PendingWorkSkill {
            pending_work,
            position,
            is_additional_skill: parsed(record, "IsAdditionalSkill"),
            skill: self.key(record, "SkillId", Kind::Skill),
            skill_level: real(record, "SkillLevel"),
            skill_priority: parsed(record, "SkillPriority"),
        };
        self.bundle.pending_work_skill.push(row);
    }

    fn agent_skill(&mut self, record: &Record) {
        let resource = self.target(record, "ServiceResourceId");
        let user = resource.and_then(|resource| self.meant(resource, "RelatedRecordId"));
        let user = user.filter(|(of, _)| *of == "User").map(|(_, user)| user.to_owned());
        let (Some(user), Some(skill)) = (user, self.key(record, "SkillId", Kind::Skill)) else { return };
        let agent = self.log.agent(&user);
        if !self.said.insert(format!("agent_skill {agent} {skill}")) {
            let value = Some(format!("{user} {skill}"));
            self.log.skipped(&record.object, &record.name, None, value, "second-period");
            return;
        }
        let (from, to) = (text(record, "EffectiveStartDate"), text(record, "EffectiveEndDate"));
        self.bundle.agent_skill.push(AgentSkill {
            agent,
            skill,
            level: real(record, "SkillLevel"),
            from,
            to,
        });
    }

    /// User or profile of an assignment, as its object says.
    fn assignee(&mut self, record: &Record) -> (Option<String>, Option<String>) {
        if record.object.ends_with("Profile") {
            return (None, self.meant(record, "ProfileId").map(|(_, profile)| profile.to_owned()));
        }
        let user = self.meant(record, "UserId").map(|(_, user)| user.to_owned());
        (user.map(|user| self.log.agent(&user)), None)
    }

    /// Object and name of what a field means.
    fn meant<'r>(&self, record: &'r Record, field: &str) -> Option<(&'r str, &'r str)>
    where
        'a: 'r,
    {
        match record.get(field)? {
            Value::Reference(reference) => Some(meant(&self.records.directory, reference)),
            _ => None,
        }
    }

    /// The record that a field means.
    fn target(&self, record: &Record, field: &str) -> Option<&'a Record> {
        match record.get(field)? {
            Value::Reference(reference) => {
                self.records.directory.target(reference).map(|at| self.records.directory.record(at))
            }
            _ => None,
        }
    }

    /// The key of the row that a field means. A name that nothing has is noted.
    fn key(&mut self, record: &Record, field: &str, kind: Kind) -> Option<String> {
        let (_, name) = self.meant(record, field)?;
        if self.names.has(kind, name) {
            return Some(name.to_owned());
        }
        self.log.unresolved(&record.object, &record.name, field.to_owned(), kind.name(), name);
        None
    }
}

/// A row of a list but for its place.
fn said(table: &Table, cells: &[Cell<'_>]) -> String {
    format!("{} {:?} {:?}", table.name, cells[0], &cells[2..])
}

pub(super) fn text(record: &Record, field: &str) -> Option<String> {
    record.get(field).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn real(record: &Record, field: &str) -> Option<f64> {
    parsed(record, field).filter(|number: &f64| number.is_finite())
}

fn parsed<T: std::str::FromStr>(record: &Record, field: &str) -> Option<T> {
    record.get(field).and_then(Value::as_str)?.parse().ok()
}
