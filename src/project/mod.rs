//! What is known of a whole root: its components by name, and its configuration.

mod baseline;
mod config;
mod index;

pub use baseline::{Baseline, BaselineEntry, BaselineKey};
pub use config::{Config, ConfigError};
pub use index::{Component, Index};
