//! What rows have to do with each other: keys, references, values that must differ, what one file or load may hold.
//!
//! Rows go by; only hashes of what others may name are kept, so a million of them need little memory.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::fault::{At, Outer, PackFault, PackFaultKind};
use super::form::Form;
use super::read::{Fault, Scalar};
use super::row::{CellValue, Operation, Row};
use crate::object::Object;
use crate::source::Span;

/// Records of a tree file that no plan names.
pub const TREE_RECORDS: u32 = 200;

/// Queues of one bulk job.
pub const BULK_QUEUES: u32 = 18;

/// References that wait for a record to come. Those beyond are not looked at: there are findings enough.
const WAITING: usize = 100_000;

/// Keys that are kept for suggestions.
const REMEMBERED: usize = 10_000;

/// Places that are kept for a reference to what no record defines.
const PLACES: usize = 1_000;

/// Keeps what rows have to do with each other.
#[derive(Debug)]
pub struct Ledger {
    form: Form,
    defined: HashMap<u128, Defined>,
    values: HashMap<u128, At>,
    /// References by name to records that have not come yet.
    waiting: BTreeMap<u128, (Name, Vec<Use>)>,
    number_waiting: usize,
    /// Names for suggestions.
    names: BTreeMap<Option<String>, BTreeSet<String>>,
    remembered: usize,
    /// Objects that have records.
    objects: BTreeSet<String>,
    file: Option<File>,
    faults: Vec<PackFault>,
}

/// The object of a record, where names belong to one, and its name.
type Name = (Option<String>, String);

/// A reference to a record that has not come yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    step: u32,
    at: At,
    meant: Meant,
}

/// What a reference surely is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Meant {
    /// One to a record of the package.
    Own,
    /// Perhaps no reference at all: nobody knows the field.
    Perhaps,
    /// One to what is in the org.
    Outside,
}

#[derive(Clone, Copy, Debug)]
struct Defined {
    step: u32,
    at: At,
}

/// What one file holds so far.
#[derive(Debug)]
struct File {
    number: usize,
    step: u32,
    records: u32,
    setup: Option<(String, At)>,
    other: Option<(String, At)>,
    queues: u32,
    queue: Option<At>,
    refused: Vec<(&'static Object, u32, At)>,
}

impl Ledger {
    /// An empty ledger for a package.
    pub fn new(form: Form) -> Self {
        Self {
            form,
            defined: HashMap::new(),
            values: HashMap::new(),
            waiting: BTreeMap::new(),
            number_waiting: 0,
            names: BTreeMap::new(),
            remembered: 0,
            objects: BTreeSet::new(),
            file: None,
            faults: Vec::new(),
        }
    }

    /// The rows that follow come from this file, in this step of loading.
    pub fn enter(&mut self, file: usize, step: u32) {
        self.leave();
        let (setup, other, queue, refused) = (None, None, None, Vec::new());
        self.file = Some(File { number: file, step, records: 0, setup, other, queues: 0, queue, refused });
    }

    /// Adds what is wrong with a file.
    pub fn fault(&mut self, file: usize, fault: Fault) {
        let at = At { file, span: fault.span };
        self.faults.push(PackFault { at, kind: PackFaultKind::Unreadable(fault) });
    }

    /// Adds what is wrong with the file that is read.
    pub fn fault_here(&mut self, fault: Fault) {
        let file = self.file.as_ref().map_or(0, |file| file.number);
        self.fault(file, fault);
    }

    /// Takes a row. `false`: no call inserts it, and nothing else about it matters.
    pub fn row(&mut self, row: &Row, object: Option<&'static Object>) -> bool {
        let Some(file) = &mut self.file else { return true };
        file.records += 1;
        let at = |span: Span| At { file: file.number, span };
        let here = at(row.span);
        let step = file.step;
        if row.operation == Operation::Insert
            && let Some(object) = object.filter(|object| !object.is_insertable())
        {
            match file.refused.iter_mut().find(|(known, ..)| std::ptr::eq(*known, object)) {
                Some((_, count, _)) => *count += 1,
                None => file.refused.push((object, 1, here)),
            }
            return false;
        }
        let is_setup = object.is_some_and(Object::is_setup);
        let slot = if is_setup { &mut file.setup } else { &mut file.other };
        if slot.is_none() {
            *slot = Some((row.object().to_owned(), here));
        }
        if row.object() == "Group" && row.get("Type").is_some_and(|cell| cell.value == QUEUE) {
            file.queues += 1;
            if file.queues == BULK_QUEUES + 1 {
                file.queue = Some(here);
            }
        }
        if !self.objects.contains(row.object()) {
            self.objects.insert(row.object().to_owned());
        }
        self.define(row, here.file, step);
        if let Some(object) = object {
            self.differ(row, object, here.file);
        }
        self.refer(row, object, here.file, step);
        true
    }

    /// Everything that was found, in no order, and the references to what the package does not define.
    pub fn finish(mut self) -> (Vec<PackFault>, Vec<Outer>) {
        self.leave();
        let mut outer = Vec::new();
        let mut waiting: Vec<_> = std::mem::take(&mut self.waiting).into_values().collect();
        waiting.sort();
        // A dump need not hold the rows that its keys name, and says nothing of the org.
        if self.form == Form::Cumulus {
            waiting.clear();
        }
        for ((object, key), places) in waiting {
            let is_own = match &object {
                None => true,
                // A record that is not here may be in the org; where records of its object are here, that is rare.
                Some(object) => self.form == Form::Omnic && self.objects.contains(object),
            };
            let is_kind = object.as_deref().is_some_and(is_component);
            if is_own && !is_kind {
                let names = self.names.get(&object).into_iter().flatten().map(String::as_str);
                let near = crate::model::nearest(&key, names).map(str::to_owned);
                for Use { at, meant, .. } in places {
                    let is_told = match meant {
                        Meant::Own => true,
                        Meant::Perhaps => near.is_some() || is_made(&key),
                        Meant::Outside => false,
                    };
                    if is_told {
                        let (key, object, near) = (key.clone(), object.clone(), near.clone());
                        let kind = PackFaultKind::Unresolved { key, object, near };
                        self.faults.push(PackFault { at, kind });
                    }
                }
            } else if let Some(object) = object {
                let places = places.into_iter().map(|used| used.at).take(PLACES).collect();
                outer.push(Outer { object, name: key, places });
            }
        }
        (self.faults, outer)
    }

    /// The file that was read has ended.
    fn leave(&mut self) {
        let Some(file) = self.file.take() else { return };
        let mut found = |at: At, kind: PackFaultKind| self.faults.push(PackFault { at, kind });
        for (object, count, at) in file.refused {
            found(at, PackFaultKind::NotInsertable { object, count });
        }
        if self.form == Form::Tree && file.records > TREE_RECORDS {
            let at = At { file: file.number, span: Span::at(0) };
            found(at, PackFaultKind::TooManyRecords { count: file.records });
        }
        if let (Form::Tree | Form::Plan, Some(setup), Some(other)) = (self.form, file.setup, file.other) {
            let ((at, first), (setup, other)) = if setup.1.span.start > other.1.span.start {
                ((setup.1, other.1), (setup.0, other.0))
            } else {
                ((other.1, setup.1), (setup.0, other.0))
            };
            found(at, PackFaultKind::Mixed { setup, other, first });
        }
        if let (Form::Csv, Some(at)) = (self.form, file.queue) {
            found(at, PackFaultKind::TooManyQueues { count: file.queues });
        }
    }

    /// Names the row for others.
    fn define(&mut self, row: &Row, file: usize, step: u32) {
        let is_typed = self.is_typed();
        for (name, span) in
            row.key().map(|key| (key, row.key_span)).into_iter().chain(row.id().map(|id| (id, row.span)))
        {
            let object = is_typed.then(|| row.object());
            let at = At { file, span };
            let key = hash(&[object.unwrap_or_default(), name]);
            match self.defined.entry(key) {
                std::collections::hash_map::Entry::Vacant(free) => {
                    free.insert(Defined { step, at });
                }
                std::collections::hash_map::Entry::Occupied(taken) => {
                    // In data that was exported the records are told apart by what the user chose for that.
                    if matches!(self.form, Form::Omnic | Form::Plan | Form::Tree) {
                        let (key, object, first) =
                            (name.to_owned(), object.map(str::to_owned), taken.get().at);
                        self.faults
                            .push(PackFault { at, kind: PackFaultKind::SameKey { key, object, first } });
                    }
                    continue;
                }
            }
            if self.remembered < REMEMBERED {
                self.remembered += 1;
                self.names.entry(object.map(str::to_owned)).or_default().insert(name.to_owned());
            }
            if self.number_waiting == 0 {
                continue;
            }
            let Some((_, uses)) = self.waiting.remove(&key) else { continue };
            self.number_waiting -= uses.len();
            for Use { step: used, at: place, .. } in uses {
                if used < step && self.form == Form::Plan {
                    let kind = PackFaultKind::Later { key: name.to_owned(), record: at };
                    self.faults.push(PackFault { at: place, kind });
                }
            }
        }
    }

    /// Looks for rows with values that must differ.
    fn differ(&mut self, row: &Row, object: &'static Object, file: usize) {
        if row.operation != Operation::Insert {
            return;
        }
        'keys: for fields in object.keys {
            let mut parts = vec![object.name];
            let mut spans = Vec::new();
            for field in *fields {
                let Some(cell) = row.get(field) else { continue 'keys };
                match cell.value {
                    CellValue::Scalar(Scalar::Text(text) | Scalar::Number(text)) if !text.is_empty() => {
                        parts.push(text);
                    }
                    CellValue::Local(key) => parts.extend(["@", key]),
                    CellValue::Named(object, name) | CellValue::Token(object, name) => {
                        parts.extend([":", object, name]);
                    }
                    _ => continue 'keys,
                }
                spans.push(cell.span);
            }
            let Some(last) = spans.last() else { continue };
            let at = At { file, span: *last };
            match self.values.entry(hash(&parts)) {
                std::collections::hash_map::Entry::Vacant(free) => {
                    free.insert(at);
                }
                std::collections::hash_map::Entry::Occupied(taken) => {
                    let value =
                        fields.iter().filter_map(|field| row.get(field)).map(|cell| shown(cell.value));
                    let value = value.collect::<Vec<_>>().join(", ");
                    let kind = PackFaultKind::SameValue { object, fields, value, first: *taken.get() };
                    self.faults.push(PackFault { at, kind });
                }
            }
        }
    }

    /// Looks for the records that the row refers to.
    fn refer(&mut self, row: &Row, table: Option<&'static Object>, file: usize, step: u32) {
        for cell in row.cells() {
            let (object, name, meant) = match cell.value {
                CellValue::Local(key) => {
                    let is_known = table.is_some_and(|table| table.field(cell.name).is_some());
                    (None, key, if is_known { Meant::Own } else { Meant::Perhaps })
                }
                CellValue::Named(object, name) => (Some(queue_is_group(object)), name, Meant::Own),
                CellValue::Token(object, name) => (Some(queue_is_group(object)), name, Meant::Outside),
                _ => continue,
            };
            let at = At { file, span: cell.span };
            let key = hash(&[object.unwrap_or_default(), name]);
            if let Some(record) = self.defined.get(&key) {
                if record.step > step && self.form == Form::Plan {
                    let kind = PackFaultKind::Later { key: name.to_owned(), record: record.at };
                    self.faults.push(PackFault { at, kind });
                }
                continue;
            }
            if self.number_waiting < WAITING {
                let waits = || ((object.map(str::to_owned), name.to_owned()), Vec::new());
                let (_, uses) = self.waiting.entry(key).or_insert_with(waits);
                if uses.len() < PLACES || object.is_none() {
                    uses.push(Use { step, at, meant });
                    self.number_waiting += 1;
                }
            }
        }
    }

    /// Whether names belong to an object.
    fn is_typed(&self) -> bool {
        !matches!(self.form, Form::Plan | Form::Tree)
    }
}

const QUEUE: CellValue<'static> = CellValue::Scalar(Scalar::Text("Queue"));

/// Whether a name is one that an export makes: `AccountRef12`.
fn is_made(key: &str) -> bool {
    let digits = key.trim_end_matches(|c: char| c.is_ascii_digit());
    digits.len() < key.len() && digits.ends_with("Ref")
}

/// `Queue:Support` is another way to write `Group:Support`.
pub fn queue_is_group(object: &str) -> &str {
    if object == "Queue" { "Group" } else { object }
}

/// Whether what is called so can be a component.
fn is_component(object: &str) -> bool {
    Object::named(object).is_some_and(|object| object.kinds().next().is_some())
}

/// A value as messages quote it.
pub fn shown(value: CellValue<'_>) -> String {
    match value {
        CellValue::Scalar(Scalar::Null) => "null".to_owned(),
        CellValue::Scalar(Scalar::Bool(value)) => value.to_string(),
        CellValue::Scalar(Scalar::Number(text) | Scalar::Text(text)) => text.to_owned(),
        CellValue::Local(key) => format!("@{key}"),
        CellValue::Named(object, name) => format!("{object}:{name}"),
        CellValue::Token(object, name) => format!("${{id:{object}:{name}}}"),
        CellValue::Parts => "a list or object".to_owned(),
        CellValue::Computed => "an expression".to_owned(),
    }
}

/// Two hashes of 64 bits: among millions of names no two are alike by chance.
fn hash(parts: &[&str]) -> u128 {
    let mut halves = [DefaultHasher::new(), DefaultHasher::new()];
    1_u8.hash(&mut halves[1]);
    for half in &mut halves {
        parts.hash(half);
    }
    u128::from(halves[0].finish()) << 64 | u128::from(halves[1].finish())
}
