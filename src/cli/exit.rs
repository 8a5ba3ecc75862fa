use std::io;

use crate::input::InputError;
use crate::project::ConfigError;
use crate::vcs::VcsError;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing at or above the threshold was found.
    Clean,
    /// There are findings at or above the threshold.
    Findings,
    /// Wrong usage or configuration.
    Usage,
    /// Output could not be written, or omnic itself is at fault.
    Fault,
}

impl Exit {
    /// The number the program ends with.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::Fault => 3,
        }
    }
}

/// Why a command could not do its work. Faults in the input are findings, never this.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The user's arguments do not make sense.
    #[error("{0}")]
    Usage(String),
    /// The user's project or path cannot be used.
    #[error(transparent)]
    Input(#[from] InputError),
    /// The user's `omnic.toml` cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Git cannot say what changed.
    #[error(transparent)]
    Vcs(#[from] VcsError),
    /// The output could not be written.
    #[error("{path}: {reason}")]
    Output {
        /// What was to be written.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// Standard output could not be written.
    #[error("standard output: {0}")]
    Stdout(#[from] io::Error),
}

impl Failure {
    pub(crate) const fn exit(&self) -> Exit {
        match self {
            Failure::Usage(_) | Failure::Input(_) | Failure::Config(_) | Failure::Vcs(_) => Exit::Usage,
            Failure::Output { .. } | Failure::Stdout(_) => Exit::Fault,
        }
    }
}
