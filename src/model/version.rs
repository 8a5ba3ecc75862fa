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
