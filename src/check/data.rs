//! The data packages of a root: found among its files, read row by row, judged by the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use rayon::prelude::*;

use super::analyze::CheckOptions;
use super::outcome::CheckedFile;
use crate::data::{
    Body, DataFile, Fault, Form, HEAD, Ledger, Outer, Pack, Part, Row, Rows, guess, is_candidate, packs,
};
use crate::diag::{Counted, FileId, Findings, LISTED, Severity, Sink};
use crate::input::{Content, FileClass, InputFile, Inventory, ReadFault};
use crate::object::{Object, ObjectField};
use crate::rules::{self, Levels, OuterReference, ProjectCx, RowCx};
use crate::source::{Position, Span};

/// The data packages of a root.
#[derive(Clone, Debug, Default)]
pub(super) struct DataPackages {
    packs: Vec<Pack>,
    /// Places in the inventory of the files that packages are numbered by.
    listed: Vec<usize>,
    /// The files that belong to a package, as places in the inventory.
    members: BTreeSet<usize>,
}

/// What was found in one package on its own.
#[derive(Clone, Debug, Default)]
pub(super) struct Judged {
    found: Findings,
    /// References to what the package does not define.
    outer: Vec<Outer>,
    /// Its files, in the order in which `outer` numbers them.
    files: Vec<FileId>,
    /// Places in files that are not held, for reports.
    places: Vec<(FileId, Arc<[Position]>)>,
    unit: u32,
}

/// Whether a file with such a content may belong to a package.
pub(super) fn may_join(path: &str, content: &Content) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    let head = is_candidate(name).then(|| content.head(path, HEAD).ok()).flatten();
    head.is_some_and(|head| guess(name, &head).is_some())
}

impl DataPackages {
    /// Looks for packages among the files of a root.
    pub(super) fn find(inventory: &Inventory) -> Self {
        let is_data = |file: &InputFile| file.class == FileClass::Data;
        let listed: Vec<usize> =
            (0..inventory.files.len()).filter(|&at| is_data(&inventory.files[at])).collect();
        if listed.is_empty() {
            return Self::default();
        }
        let files: Vec<DataFile> = listed
            .par_iter()
            .map(|&at| {
                let file = &inventory.files[at];
                let name = file.path.rsplit_once('/').map_or(&*file.path, |(_, name)| name);
                let head = is_candidate(name).then(|| file.head(HEAD).ok()).flatten();
                let guess = head.and_then(|head| guess(name, &head));
                DataFile { path: Arc::clone(&file.path), unit: file.unit, guess }
            })
            .collect();
        let read = |at: usize| String::from_utf8(inventory.files[listed[at]].read().ok()?).ok();
        let packs = packs(&files, &read);
        let members = packs.iter().flat_map(Pack::files).map(|at| listed[at]).collect();
        Self { packs, listed, members }
    }

    /// The packages with their files.
    pub(super) fn packs<'i>(
        &self,
        inventory: &'i Inventory,
    ) -> impl Iterator<Item = (&Pack, Vec<&'i InputFile>)> {
        let file = |at: usize| &inventory.files[self.listed[at]];
        self.packs.iter().map(move |pack| (pack, pack.files().map(file).collect()))
    }

    /// Whether a file of the inventory belongs to a package.
    pub(super) fn has(&self, at: usize) -> bool {
        self.members.contains(&at)
    }

    /// Reads and judges all packages. `ids` gives the number of a file of the inventory among those that take part.
    pub(super) fn judge(
        &self,
        inventory: &Inventory,
        files: &[CheckedFile],
        options: &CheckOptions,
        ids: &BTreeMap<usize, FileId>,
    ) -> Vec<Judged> {
        let id = |at: usize| ids.get(&self.listed[at]).copied().unwrap_or(FileId(0));
        let judge = |pack: &Pack| {
            let numbers: Vec<usize> = pack.files().collect();
            let lead = usize::from(pack.lead.is_some());
            let inputs: Vec<(&InputFile, FileId)> =
                numbers.iter().map(|&at| (&inventory.files[self.listed[at]], id(at))).collect();
            let unit = inputs.first().map_or(0, |(file, _)| file.unit);
            let mut judge = Judge::new(pack.form, &options.rules.levels);
            for fault in &pack.faults {
                judge.ledger.fault(0, fault.clone());
            }
            let mut streamed = Vec::new();
            for (number, part) in pack.parts.iter().enumerate() {
                let number = number + lead;
                let Some(&(file, id)) = inputs.get(number) else { continue };
                let text = &*files[id.0 as usize].source.text;
                judge.enter(number, id, part);
                match body(file, text) {
                    Ok(body) => {
                        if matches!(body, Body::Streamed(_)) {
                            streamed.push((file, id));
                        }
                        if let Err(fault) = pack.read(part, &file.path, body, &mut judge) {
                            judge.ledger.fault(number, fault);
                        }
                    }
                    Err(fault) => judge.ledger.fault(number, fault),
                }
            }
            judge.finish(inputs.iter().map(|(_, id)| *id).collect(), &streamed, unit)
        };
        self.packs.par_iter().map(judge).collect()
    }
}

/// Everything that was found in packages: in each of them, and in what they refer to outside.
pub(super) fn found(judged: &[Judged], cx: &ProjectCx<'_>) -> Findings {
    let mut found = Findings::default();
    let mut outer = Vec::new();
    for pack in judged {
        found.listed.extend_from_slice(&pack.found.listed);
        found.counted.extend_from_slice(&pack.found.counted);
        for reference in &pack.outer {
            let Some(object) = Object::named(&reference.object) else { continue };
            let places = reference.places.iter().filter_map(|at| Some((*pack.files.get(at.file)?, at.span)));
            let (name, places) = (reference.name.as_str(), places.collect());
            outer.push(OuterReference { object, unit: pack.unit, name, places });
        }
    }
    found.extend(rules::outer_references(cx, &outer));
    found
}

/// What records refer to that is no record, by object and name, and a file that does.
pub(super) fn named(judged: &[Judged]) -> BTreeMap<(String, String), FileId> {
    let mut named = BTreeMap::new();
    for pack in judged {
        for reference in &pack.outer {
            let file = reference.places.first().and_then(|at| pack.files.get(at.file));
            if let Some(file) = file {
                named.entry((reference.object.clone(), reference.name.clone())).or_insert(*file);
            }
        }
    }
    named
}

/// Notes where findings lie in files that are not held.
pub(super) fn note_places(judged: &[Judged], files: &mut [CheckedFile]) {
    for (file, places) in judged.iter().flat_map(|pack| &pack.places) {
        files[file.0 as usize].source.places = Some(Arc::clone(places));
    }
}

/// What a file holds. Its text is known already if it is small enough and well encoded.
pub(super) fn body<'t>(file: &InputFile, text: &'t str) -> Result<Body<'t>, Fault> {
    if !text.is_empty() {
        return Ok(Body::Whole(text));
    }
    let unreadable = |reason: &dyn std::fmt::Display| Fault {
        span: Span::at(0),
        message: format!("the file cannot be read: {reason}"),
        help: "",
    };
    match file.read() {
        Ok(bytes) => match str::from_utf8(&bytes) {
            Ok(_) => Ok(Body::Whole("")),
            Err(error) => Err(Fault {
                span: Span::at(0),
                message: format!("the byte at offset {} is no UTF-8", error.valid_up_to()),
                help: "save the file as UTF-8",
            }),
        },
        Err(ReadFault::TooLarge { .. }) => {
            file.open().map(|source| Body::Streamed(source)).map_err(|fault| unreadable(&fault))
        }
        Err(fault) => Err(unreadable(&fault)),
    }
}

/// The text of a data file, if it is small enough to be held and is one.
pub(super) fn text(file: &InputFile) -> String {
    file.read().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Judges the rows of one package.
struct Judge<'a> {
    levels: &'a Levels,
    form: Form,
    ledger: Ledger,
    sink: Sink,
    found: Findings,
    /// How often a rule found something in the present file.
    counts: BTreeMap<(&'static str, Severity), usize>,
    /// The object of the last row.
    object: Option<&'static Object>,
    name: String,
    /// Its fields: most rows have the same ones in the same order.
    fields: Vec<Option<&'static ObjectField>>,
    names: Vec<String>,
}

impl<'a> Judge<'a> {
    fn new(form: Form, levels: &'a Levels) -> Self {
        Self {
            levels,
            form,
            ledger: Ledger::new(form),
            sink: Sink::new(FileId(0)),
            found: Findings::default(),
            counts: BTreeMap::new(),
            object: None,
            name: String::new(),
            fields: Vec::new(),
            names: Vec::new(),
        }
    }

    /// Looks the fields of a row up.
    fn resolve(&mut self, row: &Row) {
        if self.name != row.object() {
            self.name.clear();
            self.name.push_str(row.object());
            self.object = Object::named(&self.name);
            self.names.clear();
        }
        let object = self.object;
        let find = |name: &str| object.and_then(|object| object.field(name));
        self.names.truncate(row.cells().len());
        self.fields.truncate(self.names.len());
        for (at, cell) in row.cells().enumerate() {
            match self.names.get_mut(at) {
                Some(name) if name == cell.name => {}
                Some(name) => {
                    cell.name.clone_into(name);
                    self.fields[at] = find(cell.name);
                }
                None => {
                    self.names.push(cell.name.to_owned());
                    self.fields.push(find(cell.name));
                }
            }
        }
    }

    fn enter(&mut self, number: usize, file: FileId, part: &Part) {
        self.ledger.enter(number, part.step);
        self.sink = Sink::new(file);
        self.counts.clear();
    }

    fn finish(mut self, files: Vec<FileId>, streamed: &[(&InputFile, FileId)], unit: u32) -> Judged {
        let (faults, outer) = self.ledger.finish();
        self.found.extend(rules::pack_faults(&faults, &files, self.levels));
        let mut places = Vec::new();
        for (file, id) in streamed {
            let mut offsets: BTreeSet<u32> = BTreeSet::new();
            let mut note = |file: FileId, span: Span| {
                if file == *id {
                    offsets.extend([span.start, span.end]);
                }
            };
            for found in &self.found.listed {
                note(found.file, found.span);
                found.related.iter().for_each(|related| note(related.file, related.span));
            }
            for at in outer.iter().flat_map(|reference| &reference.places) {
                note(files.get(at.file).copied().unwrap_or(FileId(0)), at.span);
            }
            if let Some(found) = file
                .open()
                .ok()
                .filter(|_| !offsets.is_empty())
                .and_then(|source| positions(source, &offsets))
            {
                places.push((*id, found));
            }
        }
        Judged { found: self.found, outer, files, places, unit }
    }
}

impl Rows for Judge<'_> {
    fn row(&mut self, row: &Row) {
        self.resolve(row);
        if !self.ledger.row(row, self.object) {
            return;
        }
        let cx = RowCx { row, object: self.object, fields: &self.fields, form: self.form };
        rules::check_row(&cx, self.levels, &mut self.sink);
        if self.sink.is_empty() {
            return;
        }
        for found in self.sink.take().listed {
            let count = self.counts.entry((found.rule, found.severity)).or_default();
            *count += 1;
            if *count <= LISTED {
                self.found.listed.push(found);
            } else {
                let (rule, severity, file) = (found.rule, found.severity, found.file);
                self.found.counted.push(Counted { rule, severity, file, start: found.span.start });
            }
        }
    }

    fn fault(&mut self, fault: Fault) {
        self.ledger.fault_here(fault);
    }
}

/// Lines and columns of offsets in a file that is too large to be held.
fn positions(mut source: Box<dyn Read + Send>, offsets: &BTreeSet<u32>) -> Option<Arc<[Position]>> {
    let mut found = Vec::with_capacity(offsets.len());
    let mut wanted = offsets.iter().copied().peekable();
    let mut block = vec![0; 1 << 20];
    let (mut base, mut line, mut column) = (0_usize, 1_u32, 1_u32);
    loop {
        let read = source.read(&mut block).ok()?;
        let mut at = 0;
        while let Some(offset) = wanted.next_if(|&offset| (offset as usize) < base + read || read == 0) {
            let end = (offset as usize).saturating_sub(base).min(read);
            step(&block[at..end], &mut line, &mut column);
            at = end;
            found.push(Position { line, column, offset });
        }
        if read == 0 {
            return Some(found.into());
        }
        step(&block[at..read], &mut line, &mut column);
        base += read;
    }
}

/// Passes bytes: what begins a character counts, and a byte order mark does not.
fn step(bytes: &[u8], line: &mut u32, column: &mut u32) {
    let lines = memchr::memchr_iter(b'\n', bytes).count() as u32;
    let last = match memchr::memrchr(b'\n', bytes) {
        Some(end) => {
            *line += lines;
            *column = 1;
            &bytes[end + 1..]
        }
        None => bytes,
    };
    *column += last.iter().filter(|byte| **byte & 0xc0 != 0x80).count() as u32;
}
