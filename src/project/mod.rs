//! What is known of a whole root: its components by name, its manifests, and its configuration.

mod baseline;
mod config;
mod index;
mod manifest;

pub use baseline::{Baseline, BaselineEntry, BaselineKey};
pub use config::{
    ALLOW, AllowEntry, AllowTarget, BaselinePath, CONFIG_LIMIT, Config, ConfigError, ConfigFault,
    DeployTarget, Form, KEYS, KNOWN, Key, Level, Need, REPLACE, RuleLevel, TARGET, Text, path_globs,
};
pub use index::{Component, Index};
pub use manifest::Manifest;
