//! How much is said about a run.

use clap::Args;

#[derive(Clone, Copy, Debug, Default, Args)]
pub(crate) struct ExtentArgs {
    /// Print findings and faults only: no notes, no summary
    #[arg(short, long)]
    pub(crate) quiet: bool,
    /// Count the findings of each rule instead of listing them; as text or, with --format json, as JSON
    #[arg(long)]
    pub(crate) statistics: bool,
}
