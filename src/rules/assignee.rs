//! Who a configuration is for: how rules compare the profiles and users that files name.

use crate::model::FullName;

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
}
