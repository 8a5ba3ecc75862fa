use std::io::Write as _;

use clap::{Args, ValueEnum};

use super::exit::{Exit, Failure};
use super::options::ColorArg;
use super::streams::Streams;
use super::terminal::style;
use crate::explain::{Found, find, markdown, terminal, topics_json};

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  omnic explain presence/decline-with-auto-accept
  omnic explain presence
  omnic explain PresenceUserConfig
  omnic explain PresenceUserConfig.enableDecline
  omnic explain ServicePresenceStatus.channels.channel
  omnic explain PendingServiceRouting.PushTimeout

Exit codes: 0 explained, 2 nothing has such a name, 3 output that cannot be written.")]
pub(crate) struct ExplainArgs {
    /// Rule, group of rules, metadata type, object, field (`Type.field`, `Object.Field`) or value (`Type.field.VALUE`)
    #[arg(value_name = "WHAT", required = true)]
    pub(crate) what: Vec<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t = PageFormat::Human)]
    pub(crate) format: PageFormat,
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = ColorArg::Auto)]
    pub(crate) color: ColorArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PageFormat {
    /// Set for a terminal
    Human,
    /// Plain Markdown
    Markdown,
    /// Versioned JSON, see schemas/explain.v1.schema.json
    Json,
}

/// `omnic explain`. Nothing is written unless everything that was asked for is known.
pub(super) fn run(args: &ExplainArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let found: Result<Vec<Found>, _> = args.what.iter().map(|what| find(what)).collect();
    let found = found.map_err(|unknown| Failure::Usage(unknown.to_string()))?;
    for note in found.iter().filter_map(|found| found.note.as_deref()) {
        streams.note(note);
    }
    let topics: Vec<_> = found.into_iter().map(|found| found.topic).collect();
    let text = match args.format {
        PageFormat::Human => {
            let style = style(args.color, streams.terminal);
            let pages: Vec<String> = topics.iter().map(|topic| terminal(topic, style)).collect();
            pages.join("\n\n")
        }
        PageFormat::Markdown => topics.iter().map(markdown).collect::<Vec<_>>().join("\n"),
        PageFormat::Json => topics_json(&topics),
    };
    streams.out.write_all(text.as_bytes())?;
    Ok(Exit::Clean)
}
