//! `omnic lsp` as a process, spoken to as editors do.

mod actions;
mod changes;
mod client;
mod complete;
mod life;
mod navigation;
mod outside;
mod same_findings;
mod shown;
mod state;
