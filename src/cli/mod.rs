//! The command line: the only part that reads arguments, the environment and the disk on its own, and that writes.
//!
//! Findings go to stdout, notes and progress to stderr. The exit code is the same in every output format.

#![expect(clippy::disallowed_methods, reason = "the one module that reads the environment and writes")]

mod answers;
mod args;
mod baseline;
mod build;
mod check;
mod commits;
mod convert;
mod diff;
mod exit;
mod explain;
mod extent;
mod findings;
mod fix;
mod fmt;
mod guard;
mod import;
mod input;
mod lsp;
mod manifest;
mod notation;
mod options;
mod outputs;
mod paths;
mod progress;
mod replace;
mod rules;
mod seed;
mod settings;
mod sfdx_project;
mod shell;
mod since;
mod streams;
mod terminal;
mod watch;
mod whole;
mod words;
mod write;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use args::{Args, Command};
use exit::Exit;
use streams::Streams;

/// The command line as it is declared: for what documents it.
pub fn command() -> clap::Command {
    shell::command()
}

/// Runs the program with its arguments, the first of which is its name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if let Some(code) = write::helper(&arguments) {
        return code;
    }
    let mut streams = Streams::standard();
    let exit = match Args::try_parse_from(arguments) {
        Ok(args) => match args.command {
            Command::Check(args) => check::run(&args, &mut streams),
            Command::Fmt(args) => fmt::run(&args, &mut streams),
            Command::Build(args) => build::run(&args, &mut streams),
            Command::Manifest(args) => manifest::run(&args, &mut streams),
            Command::Convert(args) => convert::run(&args, &mut streams),
            Command::Diff(args) => diff::run(&args, &mut streams),
            Command::Baseline(args) => baseline::run(&args, &mut streams),
            Command::Lsp(args) => Ok(lsp::run(args)),
            Command::Seed(args) => seed::run(&args, &mut streams),
            Command::Import(args) => import::run(&args, &mut streams),
            Command::Explain(args) => explain::run(&args, &mut streams),
            Command::Rules(args) => rules::run(&args, &mut streams),
            Command::Completions(args) => shell::completions(&args, &mut streams),
            Command::Man(args) => shell::man(&args, &mut streams),
        },
        Err(error) => {
            let shown = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            match error.print() {
                Ok(()) if shown => Ok(Exit::Clean),
                Ok(()) => Ok(Exit::Usage),
                Err(error) => Err(error.into()),
            }
        }
    };
    streams.finish(exit)
}
