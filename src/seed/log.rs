//! What cannot be taken over as it stands: names without a component, and values that are none.

use std::collections::{BTreeMap, BTreeSet};

use super::tables::{Agent, Skipped, UnresolvedReference};

/// Collects while components are read; the order of reading does not show.
#[derive(Debug, Default)]
pub(super) struct Log {
    unresolved: BTreeSet<Unresolved>,
    skipped: BTreeSet<Omission>,
    /// Usernames in lower case, with the least of their spellings.
    users: BTreeMap<String, String>,
}

/// A name that nothing in the bundle or the project has.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Unresolved {
    kind: String,
    source: String,
    field: String,
    target: &'static str,
    name: String,
}

/// A value, row or file that is left out.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Omission {
    kind: String,
    source: String,
    field: Option<String>,
    value: Option<String>,
    reason: &'static str,
}

impl Log {
    /// Notes a name that a field of a component or record refers to in vain.
    pub(super) fn unresolved(
        &mut self,
        kind: &str,
        source: &str,
        field: String,
        target: &'static str,
        name: &str,
    ) {
        let (kind, source, name) = (kind.to_owned(), source.to_owned(), name.to_owned());
        self.unresolved.insert(Unresolved { kind, source, field, target, name });
    }

    /// Notes what of a component or record is left out. Without a field it is the whole.
    pub(super) fn skipped(
        &mut self,
        kind: &str,
        source: &str,
        field: Option<String>,
        value: Option<String>,
        reason: &'static str,
    ) {
        let (kind, source) = (kind.to_owned(), source.to_owned());
        self.skipped.insert(Omission { kind, source, field, value, reason });
    }

    /// Notes a user who works and gives the key of the user's row in `agent`.
    pub(super) fn agent(&mut self, user: &str) -> String {
        let id = agent_id(user);
        let spelling = self.users.entry(id.clone()).or_insert_with(|| user.to_owned());
        if user < spelling.as_str() {
            user.clone_into(spelling);
        }
        id
    }

    /// The key of a user's row in `agent`, if there is one.
    pub(super) fn find_agent(&self, user: &str) -> Option<String> {
        Some(agent_id(user)).filter(|id| self.users.contains_key(id))
    }

    /// The rows, in the order of their keys.
    pub(super) fn rows(self) -> (Vec<Agent>, Vec<UnresolvedReference>, Vec<Skipped>) {
        let agents = self.users.into_iter().map(|(id, user)| Agent { id, user, ..Agent::default() });
        let unresolved = self.unresolved.into_iter().map(|row| UnresolvedReference {
            source_type: row.kind,
            source: row.source,
            field: row.field,
            target_type: row.target.to_owned(),
            name: row.name,
        });
        let skipped = (0..).zip(self.skipped).map(|(position, row)| Skipped {
            position,
            source_type: row.kind,
            source: row.source,
            field: row.field,
            value: row.value,
            reason: row.reason.to_owned(),
        });
        (agents.collect(), unresolved.collect(), skipped.collect())
    }
}

/// The key of a user: usernames do not depend on case.
pub(super) fn agent_id(user: &str) -> String {
    user.to_lowercase()
}
