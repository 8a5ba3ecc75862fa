//! What is known of a whole root: its components by name, and its configuration.

mod allow;
mod baseline;
mod config;
mod index;

pub use allow::{AllowEntry, AllowTarget};
pub use baseline::{Baseline, BaselineEntry, BaselineKey};
pub use config::{Config, ConfigError};
pub use index::{Component, Index};
