//! What the terminal at hand can show. The only place that decides about colours.

use super::args::ColorArg;
use crate::report::Style;

/// Colours and symbols for the terminal at hand; <https://no-color.org> is honoured.
pub(super) fn style(color: ColorArg, terminal: bool) -> Style {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let color = match color {
        ColorArg::Auto => terminal && wanted,
        ColorArg::Always => true,
        ColorArg::Never => false,
    };
    Style { color, unicode: terminal || color, width: width(terminal) }
}

/// Columns of the receiver: what `COLUMNS` says, else those of the terminal.
fn width(terminal: bool) -> usize {
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(columns, _)| usize::from(columns.0));
    told.or_else(|| seen().filter(|columns| terminal && *columns > 0)).unwrap_or(Style::WIDTH)
}
