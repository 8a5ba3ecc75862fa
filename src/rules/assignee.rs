//! Who a configuration is for: how rules compare the profiles and users that files name.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Severity, Sink};
use crate::model::{Fact, FieldId, FullName, Kind};
use crate::project::Component;
use crate::rules::words::quoted;
use crate::rules::{FileCx, ProjectCx};
use crate::source::Span;

/// The usernames in the lists of a field, with their places; not those that every org has.
pub(super) fn unknown_users<'a>(cx: &'a FileCx<'_>, field: &'a str) -> impl Iterator<Item = (Span, &'a str)> {
    let users = cx.doc.root.records(field).flat_map(|lists| lists.records("users"));
    users.flat_map(|users| users.all("user")).filter_map(|user| {
        let name = user.text().filter(|name| !cx.options.known.has(Kind::User, name))?;
        Some((cx.doc.element(user), name))
    })
}

/// What a list of assignments holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Assignee {
    /// Metadata names of profiles.
    Profile,
    /// Usernames.
    User,
}

impl Assignee {
    /// What two entries for the same profile or user have in common.
    ///
    /// Profiles are spelt with and without percent signs; for both, case makes no difference.
    pub(super) fn key(self, written: &str) -> String {
        match self {
            Assignee::Profile => FullName::from_stem(written).as_str().to_lowercase(),
            Assignee::User => written.to_lowercase(),
        }
    }

    /// The word for messages.
    pub(super) const fn noun(self) -> &'static str {
        match self {
            Assignee::Profile => "profile",
            Assignee::User => "user",
        }
    }

    /// Reports each entry in `list` that an earlier file of the kind has, too. `configuration` is the word for such a
    /// file.
    pub(super) fn taken(
        self,
        cx: &ProjectCx<'_>,
        kind: Kind,
        list: FieldId,
        configuration: &str,
        out: &mut Sink,
    ) {
        let mut owners: BTreeMap<String, Vec<(&Component, &Fact)>> = BTreeMap::new();
        for config in cx.index.of_kind(kind) {
            let mut own = BTreeSet::new();
            for entry in config.summary.all(list) {
                let Some(written) = entry.text() else { continue };
                let key = self.key(written);
                if own.insert(key.clone()) {
                    let owners = owners.entry(key).or_default();
                    self.report(configuration, written, owners, (config, entry), out);
                    owners.push((config, entry));
                }
            }
        }
    }

    fn report(
        self,
        configuration: &str,
        written: &str,
        owners: &[(&Component, &Fact)],
        (config, entry): (&Component, &Fact),
        out: &mut Sink,
    ) {
        let sure = owners.iter().find(|(owner, _)| ProjectCx::same_org(owner, config));
        let Some((owner, first)) = sure.or(owners.first()) else { return };
        let noun = self.noun();
        out.finding_in(
            config.file,
            entry.element,
            format!(
                "the {noun} {} is already in the {configuration} `{}`: a {noun} can be in one only",
                quoted(written),
                owner.summary.name
            ),
        )
        .severity(if sure.is_some() { Severity::Error } else { Severity::Warning })
        .label(format!("second configuration of this {noun}"))
        .related(owner.file, first.element, "first used here")
        .help(format!("remove the {noun} from one of the two configurations"));
    }
}
