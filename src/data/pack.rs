//! Which files make a package together, and in which order they are loaded.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use super::form::guess::{Guess, table_object};
use super::form::node::Node;
use super::form::{Form, Rows, cumulus, omnic, sfdmu, table, tree};
use super::read::csv::Csv;
use super::read::json::Json;
use super::read::sql::Dump;
use super::read::window::Window;
use super::read::yaml::Yaml;
use super::read::{Event, Events, Fault};
use super::row::Operation;
use crate::source::Span;

/// A file that may belong to a package.
#[derive(Clone, Debug)]
pub struct DataFile {
    /// Its path below the root.
    pub path: Arc<str>,
    /// The project it lies in.
    pub unit: u32,
    /// What it is by itself.
    pub guess: Option<Guess>,
}

/// A package as it lies in files. Numbers of files are places in the list that [`packs`] was given.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Its form.
    pub form: Form,
    /// The file that names the others.
    pub lead: Option<usize>,
    /// The files of records.
    pub parts: Vec<Part>,
    /// What is wrong with the file that names the others.
    pub faults: Vec<Fault>,
    how: How,
}

/// A file of records.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The file.
    pub file: usize,
    /// The step of loading, from 0.
    pub step: u32,
    /// The object, if all its records are of one.
    object: String,
    operation: Operation,
    external_id: String,
    is_mapped: bool,
}

/// What a form says about all parts.
#[derive(Clone, Debug)]
enum How {
    Plain,
    /// For each object of an export the field that tells its records apart: those that are looked up alone have no file.
    Sfdmu(Vec<(String, String)>),
    Cumulus(Vec<cumulus::Step>),
}

/// What a file holds.
pub enum Body<'s> {
    /// A text that is held as a whole.
    Whole(&'s str),
    /// A file that is too large for that.
    Streamed(Box<dyn Read + 's>),
}

impl std::fmt::Debug for Body<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Body::Whole(_)) { "Whole" } else { "Streamed" })
    }
}

/// Finds the packages among files that are sorted by path. `read` gives the text of a small file.
pub fn packs(files: &[DataFile], read: &dyn Fn(usize) -> Option<String>) -> Vec<Pack> {
    let by_path: BTreeMap<&str, usize> =
        files.iter().enumerate().map(|(at, file)| (&*file.path, at)).collect();
    let mut found = Found { files, by_path, claimed: BTreeSet::new(), packs: Vec::new() };
    for (at, file) in files.iter().enumerate() {
        let lead = matches!(file.guess, Some(Guess::Plan | Guess::Sfdmu | Guess::Mapping));
        let Some(text) = lead.then(|| read(at)).flatten() else { continue };
        match file.guess {
            Some(Guess::Plan) => found.plan(at, &text),
            Some(Guess::Sfdmu) => found.export(at, &text),
            _ => found.mapping(at, &text),
        }
    }
    found.rest();
    found.packs
}

struct Found<'a> {
    files: &'a [DataFile],
    by_path: BTreeMap<&'a str, usize>,
    /// Files that another one names.
    claimed: BTreeSet<usize>,
    packs: Vec<Pack>,
}

/// Keeps faults of a file that has no rows.
#[derive(Default)]
struct Faults(Vec<Fault>);

impl Rows for Faults {
    fn row(&mut self, _: &super::Row) {}

    fn fault(&mut self, fault: Fault) {
        self.0.push(fault);
    }
}

impl Found<'_> {
    fn plan(&mut self, lead: usize, text: &str) {
        let mut faults = Faults::default();
        let mut parts = Vec::new();
        match Node::read(&mut Json::new(Window::whole(text))) {
            Ok(node) => {
                for (step, planned) in tree::plan(&node, &mut faults).into_iter().enumerate() {
                    for (name, span) in planned.files {
                        match self.beside(lead, &name) {
                            Some(file) => parts.push(Part::new(file, step as u32)),
                            None => faults.fault(missing(&name, span)),
                        }
                    }
                }
            }
            Err(fault) => faults.fault(fault),
        }
        self.push(Form::Plan, Some(lead), parts, faults, How::Plain);
    }

    fn export(&mut self, lead: usize, text: &str) {
        let mut faults = Faults::default();
        let mut parts = Vec::new();
        let mut external_ids = Vec::new();
        match Node::read(&mut Json::new(Window::whole(text))) {
            Ok(node) => {
                for (step, object) in sfdmu::export(&node, &mut faults).into_iter().enumerate() {
                    external_ids.push((object.object.clone(), object.external_id.clone()));
                    // An export between two orgs has no files.
                    let Some(file) = self.beside(lead, &format!("{}.csv", object.object)) else { continue };
                    parts.push(Part {
                        object: object.object,
                        operation: object.operation,
                        external_id: object.external_id,
                        is_mapped: object.is_mapped,
                        ..Part::new(file, step as u32)
                    });
                }
            }
            Err(fault) => faults.fault(fault),
        }
        // Further sets, copies of what was loaded and mappings lie below.
        let below = format!("{}/", folder(&self.files[lead].path));
        let below = if below == "/" { "" } else { &*below };
        let tables = self.files.iter().enumerate().filter(|(_, file)| {
            file.path.starts_with(below) && matches!(file.guess, Some(Guess::Csv { .. }))
        });
        let tables: Vec<usize> = tables.map(|(at, _)| at).collect();
        self.claimed.extend(tables);
        self.push(Form::Sfdmu, Some(lead), parts, faults, How::Sfdmu(external_ids));
    }

    fn mapping(&mut self, lead: usize, text: &str) {
        let mut faults = Faults::default();
        let steps = match Node::read(&mut Yaml::new(text)) {
            Ok(node) => cumulus::mapping(&node, &mut faults),
            Err(fault) => {
                faults.fault(fault);
                Vec::new()
            }
        };
        let folder = folder(&self.files[lead].path);
        let dumps = self
            .files
            .iter()
            .enumerate()
            .filter(|(_, file)| file.path.ends_with(".sql") && self::folder(&file.path) == folder);
        let dumps: Vec<usize> = dumps.map(|(at, _)| at).collect();
        // `a.mapping.yml` describes `a.dataset.sql`; where no name says more, a mapping describes all dumps beside it.
        let stem = |path: &str| name(path).split('.').next().unwrap_or_default().to_owned();
        let own = stem(&self.files[lead].path);
        let twins: Vec<usize> =
            dumps.iter().copied().filter(|&at| stem(&self.files[at].path) == own).collect();
        let dumps = if twins.is_empty() { dumps } else { twins };
        if dumps.is_empty() {
            self.push(Form::Cumulus, Some(lead), Vec::new(), faults, How::Cumulus(steps));
            return;
        }
        for dump in dumps {
            let (faults, steps) = (std::mem::take(&mut faults), How::Cumulus(steps.clone()));
            self.push(Form::Cumulus, Some(lead), vec![Part::new(dump, 0)], faults, steps);
        }
    }

    /// Files that no other one names.
    fn rest(&mut self) {
        let mut own: BTreeMap<u32, Vec<Part>> = BTreeMap::new();
        let mut folders: BTreeMap<&str, Vec<Part>> = BTreeMap::new();
        let mut trees = Vec::new();
        for (at, file) in self.files.iter().enumerate() {
            if self.claimed.contains(&at) {
                continue;
            }
            match &file.guess {
                Some(Guess::Omnic) => own.entry(file.unit).or_default().push(Part::new(at, 0)),
                Some(Guess::Tree) => trees.push(at),
                Some(Guess::Csv { object }) => {
                    let parts = folders.entry(folder(&file.path)).or_default();
                    parts.push(Part { object: (*object).to_owned(), ..Part::new(at, 0) });
                }
                _ => {}
            }
        }
        for parts in own.into_values() {
            self.push(Form::Omnic, None, parts, Faults::default(), How::Plain);
        }
        for at in trees {
            self.push(Form::Tree, None, vec![Part::new(at, 0)], Faults::default(), How::Plain);
        }
        for (at, file) in self.files.iter().enumerate() {
            let Some(parts) = folders.get_mut(folder(&file.path)) else { continue };
            let Some(object) = numbered(name(&file.path)) else { continue };
            if file.guess.is_none() && !self.claimed.contains(&at) {
                parts.push(Part { object: object.to_owned(), ..Part::new(at, 0) });
            }
        }
        for mut parts in folders.into_values() {
            parts.sort_by_key(|part| part.file);
            for (step, part) in (0..).zip(&mut parts) {
                part.step = step;
            }
            self.push(Form::Csv, None, parts, Faults::default(), How::Plain);
        }
    }

    fn push(&mut self, form: Form, lead: Option<usize>, parts: Vec<Part>, faults: Faults, how: How) {
        self.claimed.extend(parts.iter().map(|part| part.file).chain(lead));
        self.packs.push(Pack { form, lead, parts, faults: faults.0, how });
    }

    /// The file of a name that is relative to another file.
    fn beside(&self, file: usize, name: &str) -> Option<usize> {
        let mut parts: Vec<&str> =
            folder(&self.files[file].path).split('/').filter(|part| !part.is_empty()).collect();
        for part in name.split(['/', '\\']) {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        self.by_path.get(parts.join("/").as_str()).copied()
    }
}

/// The object of a file such as `05-Case.csv`. Among files of records the number says that it is loaded with them, also if
/// nothing is known of its object.
fn numbered(name: &str) -> Option<&str> {
    let stem = name.strip_suffix(".csv")?;
    let object = table_object(stem);
    let is_name = object.starts_with(|c: char| c.is_ascii_alphabetic())
        && object.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (object.len() < stem.len() && is_name).then_some(object)
}

fn missing(name: &str, span: Span) -> Fault {
    Fault::new(span, format!("the file `{name}` is not there"))
        .help("correct the name; it is relative to the folder of this file")
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

impl Part {
    fn new(file: usize, step: u32) -> Self {
        let (object, external_id) = (String::new(), String::new());
        Self { file, step, object, operation: Operation::Insert, external_id, is_mapped: false }
    }
}

impl Pack {
    /// All its files.
    pub fn files(&self) -> impl Iterator<Item = usize> {
        self.lead.into_iter().chain(self.parts.iter().map(|part| part.file))
    }

    /// Reads the rows of a part; `path` is that of its file.
    ///
    /// # Errors
    /// The file cannot be read on. The rows before that have been told.
    pub fn read(&self, part: &Part, path: &str, body: Body<'_>, rows: &mut dyn Rows) -> Result<(), Fault> {
        match (self.form, &self.how) {
            (Form::Omnic, _) if path.rsplit_once('.').is_none_or(|(_, end)| end != "json") => {
                let text = whole(&body)?;
                finish(&mut Yaml::new(text), omnic::read, rows)
            }
            (Form::Omnic, _) => finish(&mut Json::new(window(body)), omnic::read, rows),
            (Form::Plan | Form::Tree, _) => finish(&mut Json::new(window(body)), tree::read, rows),
            (_, How::Cumulus(steps)) => cumulus::read(&mut Dump::new(whole(&body)?), steps, rows),
            (Form::Sfdmu | Form::Csv | Form::Cumulus, How::Plain | How::Sfdmu(_)) => {
                let known = match &self.how {
                    How::Sfdmu(known) => known.as_slice(),
                    _ => &[],
                };
                let external_ids = |object: &str| {
                    let (_, id) = known.iter().find(|(known, _)| known == object)?;
                    Some(id.as_str()).filter(|id| !id.is_empty())
                };
                let table = table::Table {
                    object: &part.object,
                    external_id: &part.external_id,
                    external_ids: &external_ids,
                    operation: part.operation,
                    has_ids: self.form == Form::Sfdmu,
                    is_mapped: part.is_mapped,
                };
                table::read(&mut Csv::new(window(body)), &table, rows)
            }
        }
    }
}

/// Reads what a form makes of a file, and looks whether that is all.
fn finish<E: Events>(
    events: &mut E,
    read: fn(&mut E, &mut dyn Rows) -> Result<(), Fault>,
    rows: &mut dyn Rows,
) -> Result<(), Fault> {
    read(events, rows)?;
    while events.next()?.0 != Event::End {}
    Ok(())
}

fn window(body: Body<'_>) -> Window<'_> {
    match body {
        Body::Whole(text) => Window::whole(text),
        Body::Streamed(source) => Window::streamed(source),
    }
}

/// The text of a syntax that is not read in pieces.
fn whole<'s>(body: &Body<'s>) -> Result<&'s str, Fault> {
    match body {
        Body::Whole(text) => Ok(text),
        Body::Streamed(_) => Err(Fault::new(Span::at(0), "the file has more than 32 MiB")
            .help("split it, or write it as JSON: only JSON and CSV are read in pieces")),
    }
}
