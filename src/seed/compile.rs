//! From components to rows.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::SCHEMA_VERSION;
use super::agents::describe;
use super::log::Log;
use super::names::Names;
use super::read::{Place, Reader};
use super::records::Records;
use super::table::{Row, Table};
use super::tables::{
    Bundle, Channel, ChannelFieldPriority, ChannelStatusField, DeclineReason, Meta, PresenceConfig,
    PresenceConfigAssignment, PresenceConfigDeclineReason, PresenceStatus, PresenceStatusAccess,
    PresenceStatusChannel, Queue, QueueMember, QueueSobject, RoutingConfig, RoutingConfigSkill, Settings,
    Skill, SkillAssignment, SkillRule, SkillRuleAttribute,
};
use crate::check::Outcome;
use crate::data::{Package, Value};
use crate::diag::FileId;
use crate::model::{ApiVersion, Doc, FullName, Kind, lower};
use crate::xml::{self, Limits};

/// One component of a project.
#[derive(Clone, Copy, Debug)]
pub struct Component<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its full name.
    pub name: &'a str,
    /// Its file, relative to the project, with `/`.
    pub path: &'a str,
    /// The API version it is read as.
    pub api: ApiVersion,
    /// The decoded text of the file. Not read for kinds that are known by name only.
    pub text: &'a str,
}

/// The components below the paths that a check was asked about.
pub fn components(outcome: &Outcome) -> Vec<Component<'_>> {
    let asked = outcome.files.iter().filter(|file| file.asked);
    let components = asked.filter_map(|file| {
        let component = file.component.as_ref()?;
        let (path, text) = (&*file.source.path, &*file.source.text);
        Some(Component { kind: component.kind, name: &component.full_name, path, api: file.api, text })
    });
    components.collect()
}

/// Compiles the components of a project, in any order. Kinds that are no part of routing may be among them; of
/// several components with one name the first in byte order of the paths counts.
///
/// A component with errors is compiled as far as it can be read, and the rest is listed in `skipped`.
pub fn compile(components: &[Component<'_>]) -> Bundle {
    compile_with(components, &Package::default(), &|_| String::new())
}

/// The same together with the records of the project's data packages. `path` gives that of the file of a record.
pub fn compile_with(
    components: &[Component<'_>],
    package: &Package,
    path: &dyn Fn(FileId) -> String,
) -> Bundle {
    let mut first: BTreeMap<(Kind, &str), &Component<'_>> = BTreeMap::new();
    for component in components.iter().filter(|component| counts(component.kind)) {
        let place = first.entry((component.kind, component.name)).or_insert(component);
        if component.path < place.path {
            *place = component;
        }
    }
    let records = Records::of(package, path);
    let mut compiler = Compiler::default();
    for (kind, name) in first.keys().copied().chain(records.components()) {
        compiler.names.insert(kind, name);
    }
    for component in first.values().filter(|component| is_read(component.kind)) {
        compiler.component(component);
    }
    records.add(&mut compiler.bundle, &compiler.names, &mut compiler.log);
    let mut bundle = compiler.finish(Meta {
        schema_version: SCHEMA_VERSION,
        api_version: first.values().map(|component| component.api).max().map(|version| version.to_string()),
        edition: "enhanced".to_owned(),
        policy: "default".to_owned(),
        tz: "UTC".to_owned(),
        source_hash: source_hash(&first, package),
    });
    describe(&mut bundle, &records.directory);
    bundle
}

/// Kinds whose files are read.
fn is_read(kind: Kind) -> bool {
    Table::of(kind).is_some() || matches!(kind, Kind::Profile | Kind::PermissionSet)
}

/// Kinds that make a difference: they are read, or what is read refers to them.
fn counts(kind: Kind) -> bool {
    is_read(kind) || matches!(kind, Kind::CustomObject | Kind::Group | Kind::Role | Kind::SkillType)
}

/// The hash over type, name and content of all components and records; a length before each part keeps them apart.
fn source_hash(components: &BTreeMap<(Kind, &str), &Component<'_>>, package: &Package) -> String {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    };
    for ((kind, name), component) in components {
        let content = if is_read(*kind) { component.text } else { "" };
        [kind.name(), name, content].into_iter().for_each(&mut add);
    }
    for record in &package.records {
        add(&record.object);
        add(&record.name);
        for (field, value) in &record.fields {
            add(field);
            match value {
                Value::Null => add("null"),
                Value::Reference(reference) => add(&format!("@{reference}")),
                value => add(&format!("={}", value.as_str().unwrap_or_default())),
            }
        }
        // No field has this name: where one record ends the next one begins.
        add("");
    }
    hash.finalize().iter().fold(String::new(), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[derive(Default)]
struct Compiler {
    bundle: Bundle,
    names: Names,
    log: Log,
}

impl Compiler {
    fn component(&mut self, component: &Component<'_>) {
        let (tree, faults) = xml::parse(component.text, &Limits::default());
        let name = FullName::from_stem(component.name);
        let doc = lower(component.kind, name, component.text, tree)
            .filter(|doc| faults.is_empty() && has_own_root(doc));
        if doc.is_none() {
            self.log.skipped(component.kind.name(), component.name, None, None, "unreadable");
        }
        let root = doc.as_ref().map(Place::root);
        let (id, path) = (component.name.to_owned(), component.path.to_owned());
        match component.kind {
            Kind::OmniChannelSettings => {
                let row = self.row(component, root);
                self.bundle.settings.extend(row.map(|row| Settings { id, path, ..row }));
            }
            Kind::ServiceChannel => self.channel(component, root),
            Kind::ServicePresenceStatus => self.presence_status(component, root),
            Kind::PresenceDeclineReason => {
                let row = self.row(component, root);
                self.bundle.decline_reason.extend(row.map(|row| DeclineReason { id, path, ..row }));
            }
            Kind::PresenceUserConfig => self.presence_config(component, root),
            Kind::Skill => self.skill(component, root),
            Kind::WorkSkillRouting => self.skill_rule(component, root),
            Kind::QueueRoutingConfig => self.routing_config(component, root),
            Kind::Queue => self.queue(component, root),
            Kind::Profile => self.access(component, root, "profile"),
            Kind::PermissionSet => self.access(component, root, "permission_set"),
            _ => {}
        }
    }

    fn reader<'a>(&'a mut self, component: &'a Component<'_>, place: Option<Place<'a>>) -> Reader<'a> {
        Reader::new(component.kind, component.name, place, &self.names, &mut self.log)
    }

    fn row<'a, T: Row>(&'a mut self, component: &'a Component<'_>, place: Option<Place<'a>>) -> Option<T> {
        self.reader(component, place).row()
    }

    /// The rows of the records that a field of the root holds, with their positions.
    fn rows<T: Row>(
        &mut self,
        component: &Component<'_>,
        root: Option<&Place<'_>>,
        field: &str,
    ) -> Vec<(i32, T)> {
        let mut rows = Vec::new();
        for (position, found) in (0..).zip(root.map_or_else(Vec::new, |root| root.fields(&[field]))) {
            let inner = found.place.inside(found.field);
            rows.extend(self.row(component, inner).map(|row| (position, row)));
        }
        rows
    }

    /// What the fields at the end of a path refer to, with their positions. An unresolved one gives a row, too.
    fn references(
        &mut self,
        component: &Component<'_>,
        root: Option<&Place<'_>>,
        path: &[&str],
    ) -> Vec<(i32, Option<String>)> {
        let mut references = Vec::new();
        for (position, found) in (0..).zip(root.map_or_else(Vec::new, |root| root.fields(path))) {
            let readable = found.field.text().is_some();
            let name = self.reader(component, Some(found.place)).reference(found.field);
            references.extend(readable.then_some((position, name)));
        }
        references
    }

    /// Users and profiles of a field `assignments`, with their positions.
    fn assignments(
        &mut self,
        component: &Component<'_>,
        root: Option<&Place<'_>>,
    ) -> Vec<(i32, Option<String>, Option<String>)> {
        let mut rows = Vec::new();
        let found = root.map_or_else(Vec::new, |root| root.fields(&["assignments", "*", "*"]));
        for (position, found) in (0..).zip(found) {
            let mut reader = self.reader(component, Some(found.place));
            let (user, profile) = match found.field.name {
                "user" => (reader.agent(found.field), None),
                _ => (None, reader.reference(found.field)),
            };
            if user.is_some() || profile.is_some() {
                rows.push((position, user, profile));
            }
        }
        rows
    }

    fn channel(&mut self, component: &Component<'_>, root: Option<Place<'_>>) {
        let (id, path) = (component.name.to_owned(), component.path.to_owned());
        let mappings = self.rows(component, root.as_ref(), "serviceChannelStatusFieldMappings").into_iter();
        self.bundle.channel_status_field.extend(mappings.map(|(position, row)| ChannelStatusField {
            channel: id.clone(),
            position,
            ..row
        }));
        let priorities = self.rows(component, root.as_ref(), "serviceChannelFieldPriorities").into_iter();
        self.bundle.channel_field_priority.extend(priorities.map(|(position, row)| ChannelFieldPriority {
            channel: id.clone(),
            position,
            ..row
        }));
        let row = self.row(component, root);
        self.bundle.channel.extend(row.map(|row| Channel { id, path, ..row }));
    }

    fn presence_status(&mut self, component: &Component<'_>, root: Option<Place<'_>>) {
        let (id, path) = (component.name.to_owned(), component.path.to_owned());
        for (position, channel) in self.references(component, root.as_ref(), &["channels", "channel"]) {
            let presence_status = id.clone();
            self.bundle.presence_status_channel.push(PresenceStatusChannel {
                presence_status,
                position,
                channel,
            });
        }
        let row = self.row(component, root);
        self.bundle.presence_status.extend(row.map(|row| PresenceStatus { id, path, ..row }));
    }

    fn presence_config(&mut self, component: &Component<'_>, root: Option<Place<'_>>) {
        let (id, path) = (component.name.to_owned(), component.path.to_owned());
        for (position, decline_reason) in self.references(component, root.as_ref(), &["declineReasons"]) {
            let row = PresenceConfigDeclineReason { presence_config: id.clone(), position, decline_reason };
            self.bundle.presence_config_decline_reason.push(row);
        }
        for (position, user, profile) in self.assignments(component, root.as_ref()) {
            let row = PresenceConfigAssignment { presence_config: id.clone(), position, user, profile };
            self.bundle.presence_config_assignment.push(row);
        }
        let row = self.row(component, root);
        self.bundle.presence_config.extend(row.map(|row| PresenceConfig { id, path, ..row }));
    }

    fn skill(&mut self, component: &Component<'_>, root: Option<Place<'_>>) {
        let (id, path) = (component.name.to_owned(), component.path.to_owned());
        for (position, user, profile) in self.assignments(component, root.as_ref()) {
            self.bundle.skill_assignment.push(SkillAssignment { skill: id.clone(), position, user, profile });
        }
        let row = self.row(component, root);
        self.bundle.skill.extend(row.map(|row| Skill { id, path, ..row }));
    }

    fn skill_rule(&mut self, component: &Component<'_>, root: Option<Place<'_>>) {
        let (id, path) = (component.name.to_owned(), component.path.to_owned());
        let rules = self.rows(component, root.as_ref(), "workSkillRoutingAttributes").into_iter();
        self.bundle.skill_rule_attribute.extend(rules.map(|(position, row)| SkillRuleAttribute {
            skill_rule: id.clone(),
            position,
            ..row
        }));
        let row = self.row(component, root);
        self.bundle.skill_rule.extend(row.map(|row| SkillRule { id, path, ..row }));
    }

    fn routing_config(&mut self, component: &Component<'_>, root: Option<Place<'_>>) {
        let (id, path) = (component.name.to_owned(), component.path.to_owned());
        for (position, skill) in self.references(component, root.as_ref(), &["skills", "skill"]) {
            self.bundle.routing_config_skill.push(RoutingConfigSkill {
                routing_config: id.clone(),
                position,
                skill,
            });
        }
        let row = self.row(component, root);
        self.bundle.routing_config.extend(row.map(|row| RoutingConfig { id, path, ..row }));
    }

    fn queue(&mut self, component: &Component<'_>, root: Option<Place<'_>>) {
        let (id, path) = (component.name.to_owned(), component.path.to_owned());
        let objects = self.rows(component, root.as_ref(), "queueSobject").into_iter();
        self.bundle.queue_sobject.extend(objects.map(|(position, row)| QueueSobject {
            queue: id.clone(),
            position,
            ..row
        }));
        let members = root.as_ref().map_or_else(Vec::new, |root| root.fields(&["queueMembers", "*", "*"]));
        for (position, found) in (0..).zip(members) {
            let mut reader = self.reader(component, Some(found.place));
            let row = QueueMember { queue: id.clone(), position, ..QueueMember::default() };
            let row = match found.field.name {
                "user" => QueueMember { kind: "user".to_owned(), user: reader.agent(found.field), ..row },
                "publicGroup" => {
                    let public_group = reader.reference(found.field);
                    QueueMember { kind: "public_group".to_owned(), public_group, ..row }
                }
                name => {
                    let kind = match name {
                        "roleAndSubordinate" => "role_and_subordinates",
                        "roleAndSubordinateInternal" => "role_and_subordinates_internal",
                        _ => "role",
                    };
                    QueueMember { kind: kind.to_owned(), role: reader.reference(found.field), ..row }
                }
            };
            if row.user.is_some() || row.public_group.is_some() || row.role.is_some() {
                self.bundle.queue_member.push(row);
            }
        }
        let row = self.row(component, root);
        self.bundle.queue.extend(row.map(|row| Queue { id, path, ..row }));
    }

    fn access(&mut self, component: &Component<'_>, root: Option<Place<'_>>, kind: &str) {
        let found = root.map_or_else(Vec::new, |root| root.fields(&["servicePresenceStatusAccesses"]));
        for (position, found) in (0..).zip(found) {
            let inner = found.place.inside(found.field);
            let mut reader = self.reader(component, inner);
            let row = PresenceStatusAccess {
                kind: kind.to_owned(),
                name: component.name.to_owned(),
                position,
                presence_status: reader.text("service_presence_status"),
                enabled: reader.boolean("enabled"),
            };
            self.bundle.presence_status_access.push(row);
        }
    }

    fn finish(mut self, meta: Meta) -> Bundle {
        self.bundle.meta = meta;
        for row in &mut self.bundle.routing_config {
            // Who gets the overflow need not work on anything else.
            let Some(user) = row.user_overflow_assignee.take() else { continue };
            row.user_overflow_assignee = self.log.find_agent(&user);
            if row.user_overflow_assignee.is_none() {
                let field = "userOverflowAssignee".to_owned();
                let kind = Kind::QueueRoutingConfig.name();
                self.log.unresolved(kind, &row.id, field, Kind::User.name(), &user);
            }
        }
        (self.bundle.agent, self.bundle.unresolved_reference, self.bundle.skipped) = self.log.rows();
        self.bundle.sort();
        self.bundle
    }
}

fn has_own_root(doc: &Doc<'_>) -> bool {
    doc.tree.local_name(doc.root.node, doc.text) == doc.kind.name()
}
