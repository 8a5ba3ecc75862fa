//! API versions and what a version means for a field, a value or a type.
//!
//! Documents and WSDLs disagree about first versions, so a [`Since`] keeps both and says how bad it is to use
//! something at a given version. Nothing here knows a message: callers word the finding.

use std::fmt;
use std::str::FromStr;

/// An API version such as `66.0`. Orders by number, not by text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiVersion {
    major: u32,
    minor: u8,
}

impl ApiVersion {
    /// The newest version the schemas describe.
    pub const NEWEST: Self = Self::new(67);

    /// The version `major.0`.
    pub const fn new(major: u32) -> Self {
        Self { major, minor: 0 }
    }

    /// Reads `digits.digit` and nothing else: no sign, no white space, no second decimal.
    ///
    /// A number too large to hold counts as the largest one, so the answer depends on the form alone.
    pub fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(major) || !digits(minor) || minor.len() != 1 {
            return None;
        }
        let minor = minor.parse().ok()?;
        Some(Self { major: major.parse().unwrap_or(u32::MAX), minor })
    }

    /// The number before the dot.
    pub const fn major(self) -> u32 {
        self.major
    }

    /// The version `majors` releases earlier, never below zero.
    #[must_use]
    pub const fn before(self, majors: u16) -> Self {
        Self { major: self.major.saturating_sub(majors as u32), minor: self.minor }
    }
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// The text is not of the form `digits.digit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an API version has the form 66.0")]
pub struct NotAVersion;

impl FromStr for ApiVersion {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        Self::parse(text).ok_or(NotAVersion)
    }
}

/// How sure it is that something may be used at a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VersionStatus {
    /// Known at that version, or nothing is known against it.
    Ok,
    /// Sources disagree, or the version is the one just before the first known.
    Warning,
    /// No source has it that early, or it is gone.
    Error,
}

/// When something first appeared, by source. All unknown means "always there".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Since {
    /// Lowest version any document states.
    pub doc: Option<ApiVersion>,
    /// First public WSDL that has it.
    pub wsdl: Option<ApiVersion>,
    /// Lowest version at which files of real projects hold it, where that is earlier than both sources.
    pub floor: Option<ApiVersion>,
    /// The number is an estimate: never worse than a warning.
    pub inferred: bool,
    /// The change is a sharp cut: no version of grace before it.
    pub exact: bool,
}

impl Since {
    /// Nothing is known; never reported.
    pub const UNKNOWN: Self = Self { doc: None, wsdl: None, floor: None, inferred: false, exact: false };

    /// The earlier of the documented and the WSDL version: the number for messages.
    pub fn first(&self) -> Option<ApiVersion> {
        match (self.doc, self.wsdl) {
            (Some(doc), Some(wsdl)) => Some(doc.min(wsdl)),
            (doc, wsdl) => doc.or(wsdl),
        }
    }

    /// Whether a field or value with this history may be used at `version` in a component type of history
    /// `type_since`.
    ///
    /// What came with the first WSDL of its type is as old as the type and left to [`Self::type_status`].
    /// One version of grace before the first known one is a warning, because fields were seen in retrieved
    /// files one version before the public WSDL had them.
    pub fn status(&self, version: ApiVersion, type_since: &Self) -> VersionStatus {
        let Some(first) = self.first() else { return VersionStatus::Ok };
        if self.wsdl.is_some() && self.wsdl == type_since.wsdl {
            return VersionStatus::Ok;
        }
        let settled = self.wsdl.unwrap_or(first);
        let settled = self.floor.map_or(settled, |floor| floor.min(settled));
        if version >= settled {
            return VersionStatus::Ok;
        }
        let tolerated = if self.exact { first } else { first.before(1) };
        if version < tolerated && !self.inferred { VersionStatus::Error } else { VersionStatus::Warning }
    }

    /// Whether a component type with this history exists at `version`.
    ///
    /// For a type the earliest evidence of any kind counts; the version just before it is a warning.
    pub fn type_status(&self, version: ApiVersion) -> VersionStatus {
        let Some(first) = self.type_first() else { return VersionStatus::Ok };
        if version >= first {
            VersionStatus::Ok
        } else if version < first.before(1) && !self.inferred {
            VersionStatus::Error
        } else {
            VersionStatus::Warning
        }
    }

    /// The first version of a component type: the earliest evidence of any kind.
    pub fn type_first(&self) -> Option<ApiVersion> {
        [self.doc, self.wsdl, self.floor].into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FieldType, Kind, RecordSpec};
    use super::VersionStatus::{self, Error, Ok, Warning};
    use super::{ApiVersion, Since};

    #[test]
    fn only_digits_dot_digit_is_a_version() {
        for (text, expected) in [("66.0", Some("66.0")), ("7.5", Some("7.5")), ("066.0", Some("66.0"))] {
            assert_eq!(ApiVersion::parse(text).map(|v| v.to_string()).as_deref(), expected, "{text}");
        }
        for text in ["", "66", "66.", ".0", "66.00", "+66.0", " 66.0", "66,0", "v66.0", "66.0.0", "６６.0"]
        {
            assert_eq!(ApiVersion::parse(text), None, "{text}");
        }
        assert!(ApiVersion::parse("99999999999.0") > Some(ApiVersion::NEWEST));
        assert!(ApiVersion::new(9) < ApiVersion::new(10));
        assert_eq!(ApiVersion::new(44).before(2), ApiVersion::new(42));
    }

    fn record(kind: Kind, path: &[&str]) -> &'static RecordSpec {
        path.iter().fold(kind.spec().expect("known"), |record, name| {
            match record.field(name).expect("known").ty {
                FieldType::Record(inner) => inner,
                _ => panic!("{name} has no fields"),
            }
        })
    }

    /// `path` leads to a field, or to a value of it after a `=`.
    fn status(kind: Kind, path: &str, version: u32) -> VersionStatus {
        let (path, value) = path.split_once('=').map_or((path, None), |(path, value)| (path, Some(value)));
        let mut steps: Vec<&str> = path.split('.').collect();
        let last = steps.pop().expect("known");
        let field = record(kind, &steps).field(last).expect("known");
        let version = ApiVersion::new(version);
        match (value, field.ty) {
            (None, _) => field.status(version, kind.since()),
            (Some(value), FieldType::Enum(values)) => {
                values.value(value).expect("known").since.status(version, kind.since())
            }
            _ => panic!("{path} has no values"),
        }
    }

    /// Highest version that is an error, if any, and the lowest that is fine.
    type Row = (Kind, &'static str, Option<u32>, u32);

    #[test]
    fn fields_and_values_follow_their_histories() {
        use Kind::{
            CallCenterRoutingMap, OmniChannelSettings, OmniSupervisorConfig, PermissionSet,
            PresenceUserConfig, Profile, Queue, QueueRoutingConfig, ServiceChannel, Skill, WorkSkillRouting,
        };
        let rows: &[Row] = &[
            (ServiceChannel, "hasAfterConvoWorkTimer", Some(50), 58),
            (ServiceChannel, "afterConvoWorkMaxTime", Some(50), 58),
            (ServiceChannel, "isInterruptible", Some(55), 58),
            (ServiceChannel, "hasAcwExtensionEnabled", Some(54), 58),
            (ServiceChannel, "maxExtensions", Some(54), 58),
            (ServiceChannel, "acwExtensionDuration", Some(56), 58),
            (ServiceChannel, "hasAutoAcceptEnabled", Some(53), 55),
            (ServiceChannel, "capacityModel", Some(63), 65),
            (ServiceChannel, "statusField", Some(63), 65),
            (ServiceChannel, "serviceChannelStatusFieldMappings", Some(63), 65),
            (ServiceChannel, "doesCheckCapOnOwnerChange", Some(63), 65),
            (ServiceChannel, "secondaryRoutingPriorityField", Some(45), 47),
            (ServiceChannel, "serviceChannelFieldPriorities", Some(45), 47),
            (ServiceChannel, "label", None, 0),
            (ServiceChannel, "fullName", None, 0),
            (PresenceUserConfig, "interruptibleCapacity", Some(55), 58),
            (PresenceUserConfig, "hasAfterConvoWorkTimer", Some(63), 65),
            (PresenceUserConfig, "userDisplayName", Some(58), 60),
            (PresenceUserConfig, "assignments.users", None, 0),
            (PresenceUserConfig, "assignments.users.user", None, 0),
            (QueueRoutingConfig, "capacityType", Some(56), 58),
            (QueueRoutingConfig, "pausedCapacityWeight", Some(62), 64),
            (QueueRoutingConfig, "pausedCapacityPercentage", Some(62), 64),
            (QueueRoutingConfig, "skills", Some(47), 49),
            (Queue, "name", None, 0),
            (Queue, "description", Some(60), 62),
            (Queue, "doesIncludeBosses", Some(65), 66),
            (Queue, "queueMembers", Some(40), 42),
            (Queue, "queueRoutingConfig", Some(40), 42),
            (Queue, "queueMembers.users", Some(40), 42),
            (Queue, "queueMembers.users.user", Some(40), 42),
            (Skill, "assignments.users.user", None, 0),
            (WorkSkillRouting, "workSkillRoutingAttributes.skillPriority", Some(47), 49),
            (WorkSkillRouting, "isActive", Some(45), 46),
            (WorkSkillRouting, "masterLabel", Some(45), 46),
            (OmniSupervisorConfig, "omniSupervisorConfigTab", Some(58), 60),
            (OmniSupervisorConfig, "omniSpvsrConfigAIAgent", Some(62), 64),
            (OmniSupervisorConfig, "omniSupervisorConfigUser", Some(62), 64),
            (OmniSupervisorConfig, "omniSupervisorConfigTab.tabType=AgentforceSDR", Some(63), 65),
            (OmniSupervisorConfig, "omniSupervisorConfigTab.tabType=Alerts", Some(63), 65),
            (OmniSupervisorConfig, "omniSupervisorConfigTab.tabType=AIAgents", Some(63), 64),
            (OmniSupervisorConfig, "omniSupervisorConfigTab.tabType=Reports", Some(63), 64),
            (OmniSupervisorConfig, "omniSupervisorConfigTab.tabType=Agents", None, 0),
            (OmniSupervisorConfig, "omniSupervisorConfigAction.actionName=ChangeGroups", Some(59), 61),
            (OmniChannelSettings, "enableOmniChannel", None, 0),
            (OmniChannelSettings, "enableOmniStatusCapModel", Some(63), 64),
            (OmniChannelSettings, "omniAutoLoginOption", None, 68),
            (CallCenterRoutingMap, "quickConnect", Some(52), 54),
            (Profile, "servicePresenceStatusAccesses", Some(62), 64),
            (PermissionSet, "servicePresenceStatusAccesses", Some(62), 64),
        ];
        for &(kind, path, error, fine) in rows {
            for version in 0..=70 {
                let expected = match error {
                    Some(error) if version <= error => Error,
                    _ if version < fine => Warning,
                    _ => Ok,
                };
                assert_eq!(status(kind, path, version), expected, "{kind:?} {path} at {version}");
            }
        }
    }

    #[test]
    fn former_names_end() {
        for name in ["active", "attributes", "label", "sobjectType"] {
            assert_eq!(status(Kind::WorkSkillRouting, name, 45), Ok, "{name}");
            assert_eq!(status(Kind::WorkSkillRouting, name, 46), Error, "{name}");
        }
    }

    #[test]
    fn types_have_one_version_of_doubt() {
        for (kind, first) in [
            (Kind::ServiceChannel, 44),
            (Kind::ServicePresenceStatus, 44),
            (Kind::PresenceDeclineReason, 44),
            (Kind::PresenceUserConfig, 44),
            (Kind::QueueRoutingConfig, 44),
            (Kind::OmniChannelSettings, 42),
            (Kind::Queue, 24),
            (Kind::Skill, 28),
            (Kind::WorkSkillRouting, 45),
            (Kind::CallCenterRoutingMap, 52),
            (Kind::OmniSupervisorConfig, 57),
        ] {
            assert_eq!(kind.since().type_first(), Some(ApiVersion::new(first)));
            for (version, expected) in [(first - 2, Error), (first - 1, Warning), (first, Ok), (70, Ok)] {
                assert_eq!(
                    kind.since().type_status(ApiVersion::new(version)),
                    expected,
                    "{kind:?} {version}"
                );
            }
        }
        assert_eq!(Since::UNKNOWN.type_status(ApiVersion::new(1)), Ok);
    }
}
