//! `omnic seed queries` and `omnic seed resolve`: ids that only the org knows.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::exit::{Exit, Failure};
use crate::cli::streams::Streams;
use crate::cli::words::amount;
use crate::cli::write;
use crate::data::{Reference, tokens};
use crate::seed::ids::{Ids, fill, queries as ask};
use crate::source::LineTable;

#[derive(Debug, Args)]
#[command(after_help = "\
Prints one query a line; each is short enough for one request. Their answers, one after the other in one file, are what \
    `omnic seed resolve` takes:

  omnic seed queries seed | while read -r query; do
    sf data query --json --query \"$query\"
  done > ids.json

Exit codes: 0 printed, 1 no query finds some of what files wait for, 2 usage, 3 a fault of omnic itself.")]
pub(crate) struct QueriesArgs {
    /// Files that `omnic seed` wrote, or folders of them
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Replaces each `${id:Type:Name}` by its id. If one of them is not among the ids, or means several records, nothing is \
    written. Files that are loaded one after the other are filled one after the other: records of earlier files have ids \
    when those are loaded.

Exit codes: 0 filled, 1 an id is missing and nothing written, 2 usage or answers that cannot be used, 3 a file that cannot \
    be written or a fault of omnic itself.")]
pub(crate) struct ResolveArgs {
    /// Files that `omnic seed` wrote, or folders of them
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// Answers of `sf data query --json`, or a map such as {"ServiceChannel:Cases": "id"} (repeatable)
    #[arg(long, value_name = "FILE", required = true)]
    pub(crate) ids: Vec<PathBuf>,
}

/// Names that are listed one by one.
const SHOWN: usize = 5;

/// `omnic seed queries`.
pub(super) fn queries(args: &QueriesArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let texts = texts(&args.paths)?;
    let references = texts.iter().flat_map(|(_, text)| tokens(text)).map(|(_, reference)| reference);
    let found = ask(references);
    for query in &found.soql {
        writeln!(streams.out, "{query}")?;
    }
    let mut lost: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Reference { object, name } in &found.lost {
        lost.entry(object).or_default().push(name);
    }
    for (object, names) in &lost {
        let shown: Vec<&str> = names.iter().take(SHOWN).copied().collect();
        let more = if names.len() > SHOWN { ", ..." } else { "" };
        streams.fault(&format!(
            "no query finds {}{more} of {object}, because the org numbers such records or does not name them; give \
             `omnic seed resolve` their ids when they are loaded: {{\"{object}:{}\": \"id\"}}",
            shown.join(", "),
            names[0]
        ));
    }
    if found.soql.is_empty() && found.lost.is_empty() {
        streams.note("no file waits for an id");
    }
    Ok(if found.lost.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// `omnic seed resolve`.
pub(super) fn resolve(args: &ResolveArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let mut ids = Ids::default();
    for path in &args.ids {
        ids.read(&read(path)?).map_err(|fault| {
            let place = fault.place.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
            Failure::Usage(format!("{}{place}: {fault}", path.display()))
        })?;
    }
    let mut filled = Vec::new();
    let mut unresolved = 0;
    for (path, text) in texts(&args.paths)? {
        match fill(&text, &ids) {
            Ok(done) if done.count > 0 => filled.push((path, done)),
            Ok(_) => {}
            Err(missing) => {
                let table = LineTable::new(&text);
                for one in &missing {
                    let at = table.position(one.range.start as u32);
                    streams.fault(&format!("{}:{}:{}: {one}", path.display(), at.line, at.column));
                }
                unresolved += missing.len();
            }
        }
    }
    if unresolved > 0 {
        streams.fault(&format!("nothing written, because {} missing", are(unresolved)));
        return Ok(Exit::Findings);
    }
    for (path, done) in &filled {
        write::file(path, done.text.as_bytes())?;
    }
    let count = filled.iter().map(|(_, done)| done.count).sum();
    let files = amount(filled.len(), "file");
    streams.note(&match count {
        0 => "no file waits for an id".to_owned(),
        count => format!("filled {} in {files}", amount(count, "id")),
    });
    Ok(Exit::Clean)
}

fn are(count: usize) -> String {
    format!("{} {}", amount(count, "id"), if count == 1 { "is" } else { "are" })
}

/// The texts of files and of the files in folders, by path. What is no text holds no token.
fn texts(paths: &[PathBuf]) -> Result<Vec<(PathBuf, String)>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            list(path, &mut files)?;
        } else {
            files.push(path.clone());
        }
    }
    files.sort();
    files.dedup();
    let is_named = |file: &PathBuf| paths.contains(file);
    let mut texts = Vec::new();
    for file in files {
        match fs::read_to_string(&file) {
            Ok(text) => texts.push((file, text)),
            // A database beside the files waits for nothing.
            Err(error) if error.kind() == io::ErrorKind::InvalidData && !is_named(&file) => {}
            Err(error) => return Err(unreadable(&file, &error)),
        }
    }
    Ok(texts)
}

/// The files below a folder, but for hidden ones. Links to folders are not followed.
fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let unreadable =
        |error: std::io::Error| Failure::Usage(format!("{} cannot be listed: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let about = entry.file_type().map_err(unreadable)?;
        if about.is_dir() {
            list(&entry.path(), files)?;
        } else if about.is_file() {
            files.push(entry.path());
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::Usage(format!("{} cannot be read: {error}", path.display()))
}
