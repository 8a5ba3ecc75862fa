//! `omnic lsp` as a process, spoken to as editors do.

mod actions;
mod client;
mod complete;
mod life;
mod same_findings;
mod state;
