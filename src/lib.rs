//! Reads, checks, packs and compiles Salesforce Omni-Channel metadata.
//!
//! The library has no stable interface: the command line, the JSON outputs and the schemas are the contracts.

pub mod report;
pub mod source;
pub mod xml;
