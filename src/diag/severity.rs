/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// A hint, hidden unless asked for.
    Info,
    /// It deploys but does not do what it says, or the refusal is only inferred.
    Warning,
    /// The platform refuses it, or it can never work.
    Error,
}

impl Severity {
    /// The word used in every output.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// What a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Salesforce documentation or the WSDL says so.
    Documented,
    /// Seen in real files, in a server message, or in notes of Salesforce engineers.
    Observed,
    /// Inferred, or told by third parties. Never an error.
    Inferred,
    /// About the input of omnic itself.
    Own,
}

impl Evidence {
    /// The word used in documentation and outputs.
    pub const fn name(self) -> &'static str {
        match self {
            Evidence::Documented => "documented",
            Evidence::Observed => "observed",
            Evidence::Inferred => "inferred",
            Evidence::Own => "own",
        }
    }
}

/// Whether a finding can be mended by a machine, and how far that can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fix {
    /// The meaning stays.
    Safe,
    /// One of several meanings is chosen.
    Unsafe,
    /// Only a person can tell.
    None,
}

impl Fix {
    /// The word used in documentation and outputs.
    pub const fn name(self) -> &'static str {
        match self {
            Fix::Safe => "safe",
            Fix::Unsafe => "unsafe",
            Fix::None => "none",
        }
    }
}
