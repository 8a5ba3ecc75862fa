//! `omnic.toml`: what a project says about how it wants to be checked.

use serde::Deserialize;

/// The configuration of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// Every name that is referred to must lie in the project.
    pub closed_world: bool,
}

/// A configuration that cannot be used; the user's fault.
#[derive(Debug, thiserror::Error)]
#[error("{path}:{line}:{column}: {message}")]
pub struct ConfigError {
    /// The file, as the user named it.
    pub path: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// What is wrong.
    pub message: String,
}

impl Config {
    /// Reads the text of an `omnic.toml`; `path` is for messages.
    pub fn parse(text: &str, path: &str) -> Result<Self, ConfigError> {
        toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let place = crate::source::LineTable::new(text).position(at as u32);
            ConfigError {
                path: path.to_owned(),
                line: place.line,
                column: place.column,
                message: error.message().to_owned(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Config;

    #[test]
    fn reads_and_refuses() {
        assert!(Config::parse("closed-world = true\n", "omnic.toml").expect("valid").closed_world);
        for (text, place) in [
            ("[rules\nX=", "omnic.toml:1:7"),
            ("\nclosed-wrld = true", "omnic.toml:2:1"),
            ("closed-world = 7", "omnic.toml:1:16"),
        ] {
            let error = Config::parse(text, "omnic.toml").expect_err(text).to_string();
            assert!(error.starts_with(place), "{error}");
        }
    }
}
