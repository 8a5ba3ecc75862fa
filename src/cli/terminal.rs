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
    let width =
        std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok()).unwrap_or(Style::WIDTH);
    Style { color, unicode: terminal || color, width }
}
