//! What the records of data packages say about agents.

use std::collections::{BTreeMap, BTreeSet};

use super::directory::Directory;
use super::from_record::meant;
use super::log::agent_id;
use super::names;
use super::records::{id_of, text};
use super::tables::{Bundle, PresenceStatusAccess};
use crate::data::Value;
use crate::model::Kind;

/// What records say about a user.
#[derive(Debug, Default)]
struct About<'a> {
    profile: Option<&'a str>,
    resource: Option<&'a str>,
    sets: BTreeSet<&'a str>,
}

/// Adds to the agents what records say about them.
pub(super) fn describe(bundle: &mut Bundle, directory: &Directory<'_>) {
    let mut about: BTreeMap<String, About<'_>> = BTreeMap::new();
    for (_, record) in directory.records() {
        let meant = |field: &str| match record.get(field)? {
            Value::Reference(reference) => Some(meant(directory, reference)),
            _ => None,
        };
        let user = |field: &str| meant(field).filter(|(of, _)| *of == "User").map(|(_, user)| agent_id(user));
        match &*record.object {
            "User" => {
                about.entry(agent_id(id_of(record))).or_default().profile =
                    meant("ProfileId").map(|(_, name)| name);
            }
            "ServiceResource" => {
                let is_agent = text(record, "ResourceType").is_none_or(|kind| kind == "A");
                if let Some(user) = user("RelatedRecordId").filter(|_| is_agent) {
                    about.entry(user).or_default().resource = Some(id_of(record));
                }
            }
            "PermissionSetAssignment" => {
                if let (Some(user), Some((_, set))) = (user("AssigneeId"), meant("PermissionSetId")) {
                    about.entry(user).or_default().sets.insert(set);
                }
            }
            _ => {}
        }
    }
    for agent in &mut bundle.agent {
        let Some(about) = about.get(&agent.id) else { continue };
        agent.profile = about.profile.map(str::to_owned);
        agent.service_resource = about.resource.map(str::to_owned);
        let Some(profile) = about.profile else { continue };
        let has = |row: &&PresenceStatusAccess| match &*row.kind {
            "profile" => names::is_same(Kind::Profile, &row.name, profile),
            _ => about.sets.contains(&*row.name),
        };
        let rows = || bundle.presence_status_access.iter().filter(has);
        // Without the profile's file nobody knows what it allows.
        if rows().any(|row| row.kind == "profile") {
            let allowed = rows().filter(|row| row.enabled == Some(true));
            let allowed: BTreeSet<&str> = allowed.filter_map(|row| row.presence_status.as_deref()).collect();
            agent.statuses_allowed = Some(allowed.into_iter().collect::<Vec<_>>().join(" "));
        }
    }
}
