//! `omnic lsp` as a process, spoken to as editors do.

mod actions;
mod client;
mod complete;
mod life;
mod navigation;
mod same_findings;
mod shown;
mod state;
