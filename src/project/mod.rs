//! What is known of a whole root: its components by name, and its configuration.

mod config;
mod index;

pub use config::{Config, ConfigError};
pub use index::{Component, Index};
