//! What is known of a whole root: its components by name, its manifests, and its configuration.

mod config;
mod index;
mod manifest;

pub use config::{Config, ConfigError};
pub use index::{Component, Index};
pub use manifest::Manifest;
