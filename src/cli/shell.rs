//! What shells and `man` want to know about the command line. Made from the same declarations as the help.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Args as ClapArgs, Command, CommandFactory as _};
use clap_complete::Shell;

use super::args::Args;
use super::exit::{Exit, Failure};
use super::streams::Streams;
use super::write;
use crate::explain::groups;
use crate::model::Kind;
use crate::rules::RULES;

#[derive(Debug, ClapArgs)]
#[command(after_help = "Examples:
  omnic completions bash > ~/.local/share/bash-completion/completions/omnic
  omnic completions zsh > ~/.zfunc/_omnic          # with `fpath+=~/.zfunc` before `compinit`
  omnic completions fish > ~/.config/fish/completions/omnic.fish
  omnic completions powershell >> $PROFILE")]
pub(crate) struct CompletionsArgs {
    /// Shell to complete for
    #[arg(value_enum, value_name = "SHELL")]
    pub(crate) shell: Shell,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ManArgs {
    /// Folder to write omnic.1, omnic-check.1 and the others to; made if it does not exist
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: PathBuf,
}

/// The command line as it is declared, with everything filled in that clap adds.
pub(super) fn command() -> Command {
    let mut command = Args::command();
    command.build();
    command
}

/// `omnic completions`.
pub(super) fn completions(args: &CompletionsArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    // `explain` takes more than it offers, so the names are known to the completions alone.
    let rules = RULES.iter().map(|rule| rule.id);
    let names = rules.chain(groups().map(|(group, _)| group)).chain(Kind::all().map(Kind::name));
    let names = PossibleValuesParser::new(names);
    let groups = PossibleValuesParser::new(groups().map(|(group, _)| group));
    let mut command = Args::command()
        .mut_subcommand("explain", |explain| explain.mut_arg("what", |what| what.value_parser(names)))
        .mut_subcommand("rules", |rules| rules.mut_arg("filters", |filters| filters.value_parser(groups)));
    // Into memory first: the library panics if the writer fails.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "omnic", &mut script);
    streams.out.write_all(&script)?;
    Ok(Exit::Clean)
}

/// `omnic man`.
pub(super) fn man(args: &ManArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    std::fs::create_dir_all(&args.out).map_err(|error| unwritten(&args.out, &error))?;
    let mut pages = Vec::new();
    collect(&command(), &mut pages)?;
    for (name, page) in &pages {
        write::file(&args.out.join(name), page)?;
    }
    streams.note(&format!("{} pages written to {}", pages.len(), args.out.display()));
    Ok(Exit::Clean)
}

/// The page of a command and those of its subcommands.
fn collect(command: &Command, into: &mut Vec<(String, Vec<u8>)>) -> std::io::Result<()> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let mut page = Vec::new();
    let title = name.to_uppercase();
    clap_mangen::Man::new(command.clone())
        .title(title)
        .source(format!("omnic {}", env!("CARGO_PKG_VERSION")))
        .render(&mut page)?;
    into.push((format!("{name}.1"), page));
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set() && inner.get_name() != "help")
    {
        collect(inner, into)?;
    }
    Ok(())
}

fn unwritten(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Output { path: path.display().to_string(), reason: error.to_string() }
}
