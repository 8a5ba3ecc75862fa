//! Reads, checks, packs and compiles Salesforce Omni-Channel metadata.
//!
//! The library has no stable interface: the command line, the JSON outputs and the schemas are the contracts.

pub mod check;
pub mod cli;
pub mod compare;
pub mod component;
pub mod convert;
pub mod data;
pub mod diag;
pub mod explain;
pub mod fix;
pub mod format;
pub mod ide;
pub mod input;
pub mod lsp;
pub mod model;
pub mod object;
pub mod package;
pub mod project;
pub mod replace;
pub mod report;
pub mod rules;
pub mod schema;
pub mod seed;
pub mod source;
pub mod vcs;
pub mod xml;
