//! The commands. What each can be told is beside it.

use clap::{Parser, Subcommand};

use super::baseline::UpdateArgs;
use super::build::BuildArgs;
use super::check::CheckArgs;
use super::convert::ConvertArgs;
use super::diff::DiffArgs;
use super::explain::ExplainArgs;
use super::fmt::FmtArgs;
use super::import::ImportArgs;
use super::lsp::LspArgs;
use super::manifest::ManifestArgs;
use super::rules::RulesArgs;
use super::seed::SeedArgs;
use super::shell::{CompletionsArgs, ManArgs};

/// Checks, packs and compiles Salesforce Omni-Channel metadata.
#[derive(Debug, Parser)]
#[command(name = "omnic", version, about, arg_required_else_help = true)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Report what the platform would refuse, and what deploys but does not do what it says
    Check(CheckArgs),
    /// Rewrite files in the style in which the platform writes them
    Fmt(FmtArgs),
    /// Pack the components for deployment
    Build(BuildArgs),
    /// Write the manifest of a project, a package or a part of one
    Manifest(ManifestArgs),
    /// Turn a package into a project or a project into a package
    Convert(ConvertArgs),
    /// Say in which components and elements two packages or projects differ
    Diff(DiffArgs),
    /// Write down the findings that are there now, so that only new ones are reported
    Baseline(UpdateArgs),
    /// Serve an editor: findings, hovers, completions, renames and more as you type
    Lsp(LspArgs),
    /// Compile the routing configuration into tables for a runtime
    Seed(SeedArgs),
    /// Turn data packages of other tools into omnic's own form
    Import(ImportArgs),
    /// Tell all about a rule, a metadata type or a field
    Explain(ExplainArgs),
    /// List the rules
    Rules(RulesArgs),
    /// Write a completion script for a shell
    Completions(CompletionsArgs),
    /// Write manual pages
    Man(ManArgs),
}
