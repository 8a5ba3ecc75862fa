//! What the terminals at hand can show. The only place that decides about colours and drawn lines.
//!
//! `--color` decides first, then `NO_COLOR`, then `CLICOLOR_FORCE`, then `CLICOLOR=0`; without any of them colours are
//! for terminals that know them. A CI service is no terminal and gets no special treatment.

use std::env;
use std::ffi::OsString;

use super::options::ColorArg;
use crate::report::Style;

/// Colours and symbols for a stream that is a terminal or not.
pub(super) fn style(color: ColorArg, terminal: bool) -> Style {
    let color = match color {
        ColorArg::Auto => Wishes::read().color(terminal),
        ColorArg::Always => true,
        ColorArg::Never => false,
    };
    let unicode = if terminal { draws(|name| env::var_os(name)) } else { color };
    Style { color, unicode, width: width(terminal) }
}

/// Columns of the receiver: what `COLUMNS` says, else those of the terminal.
fn width(terminal: bool) -> usize {
    let told = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(columns, _)| usize::from(columns.0));
    told.or_else(|| seen().filter(|columns| terminal && *columns > 0)).unwrap_or(Style::WIDTH)
}

/// Whether lines of a terminal can be taken back: neither a pipe nor `TERM=dumb`, and no CI service.
pub(super) fn can_redraw(terminal: bool) -> bool {
    terminal && anstyle_query::term_supports_ansi_color() && !anstyle_query::is_ci()
}

/// What the environment says about colours: <https://no-color.org>, <https://bixense.com/clicolors>.
#[derive(Clone, Copy, Debug)]
struct Wishes {
    /// `NO_COLOR` is set and not empty.
    never: bool,
    /// `CLICOLOR_FORCE` is set and not 0.
    always: bool,
    /// `CLICOLOR`, if it is set.
    clicolor: Option<bool>,
    /// The terminal knows colours: `TERM` is not `dumb`.
    able: bool,
}

impl Wishes {
    fn read() -> Self {
        Self {
            never: anstyle_query::no_color(),
            always: anstyle_query::clicolor_force(),
            clicolor: anstyle_query::clicolor(),
            able: anstyle_query::term_supports_color(),
        }
    }

    fn color(self, terminal: bool) -> bool {
        if self.never || self.always {
            return !self.never;
        }
        terminal && self.able && self.clicolor != Some(false)
    }
}

/// Whether a terminal draws more than ASCII: not the console of Linux, and not where the locale has another character
/// set. Without a locale it most likely does.
fn draws(var: impl Fn(&str) -> Option<OsString>) -> bool {
    if var("TERM").is_some_and(|term| term == "linux") {
        return false;
    }
    let locale =
        ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| var(name).filter(|value| !value.is_empty()));
    locale.is_none_or(|locale| {
        let locale = locale.to_string_lossy().to_ascii_lowercase();
        cfg!(windows) || locale.ends_with("utf8") || locale.ends_with("utf-8") || locale.contains("utf-8@")
    })
}

#[cfg(test)]
mod tests {
    use super::{Wishes, draws};

    #[test]
    fn colours_by_the_usual_variables() {
        let plain = Wishes { never: false, always: false, clicolor: None, able: true };
        for (wishes, on_terminal, elsewhere) in [
            (plain, true, false),
            (Wishes { never: true, ..plain }, false, false),
            (Wishes { always: true, ..plain }, true, true),
            (Wishes { never: true, always: true, ..plain }, false, false),
            (Wishes { clicolor: Some(false), ..plain }, false, false),
            (Wishes { clicolor: Some(true), ..plain }, true, false),
            (Wishes { clicolor: Some(false), always: true, ..plain }, true, true),
            (Wishes { able: false, ..plain }, false, false),
            (Wishes { able: false, always: true, ..plain }, true, true),
        ] {
            assert_eq!((wishes.color(true), wishes.color(false)), (on_terminal, elsewhere), "{wishes:?}");
        }
    }

    #[test]
    fn lines_are_drawn_where_the_locale_allows() {
        for (set, expected) in [
            (&[][..], true),
            (&[("LANG", "en_US.UTF-8")], true),
            (&[("LANG", "C.utf8")], true),
            (&[("LANG", "de_DE.utf-8@euro")], true),
            (&[("LANG", "C")], false),
            (&[("LANG", "de_DE.ISO-8859-1")], false),
            (&[("LC_ALL", ""), ("LANG", "en_US.UTF-8")], true),
            (&[("LC_ALL", "POSIX"), ("LANG", "en_US.UTF-8")], false),
            (&[("TERM", "linux"), ("LANG", "en_US.UTF-8")], false),
        ] {
            let var = |name: &str| set.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).into());
            assert_eq!(
                draws(var),
                expected || cfg!(windows) && set.iter().all(|(name, _)| *name != "TERM"),
                "{set:?}"
            );
        }
    }
}
