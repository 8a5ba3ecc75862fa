//! What answers for findings on the command line: the `[[allow]]` entries of `omnic.toml` and the baseline.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use super::exit::Failure;
use super::paths::{absolute, relative, seen_from};
use super::settings::Settings;
use crate::check::Answers;
use crate::input::{self, Root};
use crate::project::Baseline;
use crate::source::SourceFile;

/// What answers for the findings of one root.
///
/// # Errors
/// The baseline is missing, cannot be read or is none.
pub(super) fn answers(root: &Root, settings: &Settings, baseline: Option<&Path>) -> Result<Answers, Failure> {
    let Settings { config, file: config_file, .. } = settings;
    let config_file = config_file.as_deref();
    let dir = absolute(&root.dir);
    let of_root = |file: &Path| seen_from(&dir, file);
    let folder = config_file.and_then(Path::parent).map(absolute);
    let config = config_file
        .filter(|_| !config.allow.is_empty())
        .map(|file| (SourceFile::new(of_root(file), Arc::clone(&config.text)), &config.allow));
    let (config, allow) = config.unzip();
    Ok(Answers {
        config,
        allow: allow.cloned().unwrap_or_default(),
        baseline: baseline.map(|file| read(file, &of_root(file))).transpose()?,
        prefix: folder.map_or_else(String::new, |folder| relative(&folder, &dir)),
        shared: false,
        record: false,
    })
}

/// Reads a baseline; `path` is how findings name it.
pub(super) fn read(file: &Path, path: &str) -> Result<Baseline, Failure> {
    let shown = file.display().to_string();
    let mut bytes = Vec::new();
    std::fs::File::open(file)
        .and_then(|open| open.take(input::FILE_LIMIT + 1).read_to_end(&mut bytes))
        .map_err(|error| {
            Failure::Usage(format!(
                "{shown}: the baseline cannot be read: {error}; write one with `omnic baseline`"
            ))
        })?;
    if bytes.len() as u64 > input::FILE_LIMIT {
        return Err(Failure::Usage(format!(
            "{shown}: larger than {} bytes: this is no baseline",
            input::FILE_LIMIT
        )));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        Failure::Usage(format!(
            "{shown}: not UTF-8 at byte {}: this is no baseline",
            error.utf8_error().valid_up_to()
        ))
    })?;
    let baseline = Baseline::parse(&text, &shown)?;
    Ok(Baseline { path: path.into(), ..baseline })
}
