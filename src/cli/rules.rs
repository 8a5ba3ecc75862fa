use std::io::Write as _;

use clap::{Args, ValueEnum};

use super::exit::{Exit, Failure};
use super::options::ColorArg;
use super::streams::Streams;
use super::terminal::style;
use crate::explain::{list, rules_json, select};

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  omnic rules
  omnic rules presence routing
  omnic rules auto-accept
  omnic rules --format json

`omnic explain RULE` tells all about one rule. Exit codes: 0 listed, 2 a filter that takes no rule, 3 output that \
    cannot be written.")]
pub(crate) struct RulesArgs {
    /// Only rules of this group, or with this text in the id or the summary; several widen the list
    #[arg(value_name = "FILTER")]
    pub(crate) filters: Vec<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub(crate) format: ListFormat,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// A table that fits the terminal; one line a rule if it goes elsewhere
    Human,
    /// Versioned JSON, see schemas/rules.v1.schema.json
    Json,
}

/// `omnic rules`.
pub(super) fn run(args: &RulesArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = select(&args.filters).map_err(Failure::Usage)?;
    let text = match args.format {
        ListFormat::Human => {
            let mut style = style(args.color, streams.terminal);
            if !streams.terminal {
                // What reads from a pipe reads lines.
                style.width = usize::MAX;
            }
            list(&rules, style)
        }
        ListFormat::Json => rules_json(&rules),
    };
    streams.out.write_all(text.as_bytes())?;
    Ok(Exit::Clean)
}
