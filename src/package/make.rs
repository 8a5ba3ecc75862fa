//! Makes the files of a package: converts each component and hands its files on, one at a time.
//!
//! Components are made in parallel, and a file is dropped when it was handed on, so memory holds what the threads work
//! on and no more. An XML file that does not parse is not handed on unless that is asked for, and one that has to be
//! merged never is. What comes out is in the order of the components.

use std::io;
use std::sync::Arc;

use rayon::prelude::*;

use super::names;
use super::plan::{Chosen, Refusal};
use super::select::Wishes;
use crate::component::Component;
use crate::convert::{Body, Converted, Fault, FaultKind, Member, Output, Source, narrow, to_metadata};
use crate::input::{FILE_LIMIT, ReadFault};
use crate::source::{SyntaxFault, decode};
use crate::xml::{self, Limits};

/// How components are made into files.
pub struct Maker<'a> {
    /// The files of the project.
    pub source: &'a Source<'a>,
    /// Whether somebody else judged a file already, so that it need not be parsed.
    pub judged: &'a (dyn Fn(u32) -> bool + Sync),
    /// What is wanted of components of which not all is.
    pub wishes: &'a Wishes,
    /// Whether what does not parse is packed all the same, byte for byte.
    pub force: bool,
}

/// What a component was made into.
#[derive(Debug)]
pub struct Made<T> {
    /// Its files.
    pub files: Vec<File<T>>,
    /// What a manifest lists for it.
    pub members: Vec<Member>,
    /// What it would list if all of the component were wanted; empty if it is.
    pub has: Vec<Member>,
}

/// A file that was handed on.
#[derive(Debug)]
pub struct File<T> {
    /// Path in the package.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// Indices of the files it was made from.
    pub from: Vec<u32>,
    /// What whoever took it gave in exchange.
    pub content: T,
}

/// What keeps a package from being made.
#[derive(Debug)]
pub enum MakerFault<E> {
    /// A file does not parse. Alone it refuses the package only as far as its severity does.
    Broken(Broken),
    /// No package can hold this component.
    Refused(Refusal),
    /// A file could not be handed on.
    Lost(E),
}

/// A file that does not parse.
#[derive(Debug)]
pub struct Broken {
    /// Index of the file.
    pub file: u32,
    /// Its text, as far as it is one.
    pub text: String,
    /// What is wrong.
    pub fault: SyntaxFault,
}

/// Makes the files of all components; `emit` takes each with its path and gives what stands for it. Faults are in the
/// order of the components.
pub fn make<T: Send, E: Send>(
    chosen: &[Chosen],
    maker: &Maker<'_>,
    emit: &(impl Fn(&str, &[u8]) -> Result<T, E> + Sync),
) -> (Vec<Made<T>>, Vec<MakerFault<E>>) {
    let all: Vec<_> = chosen.par_iter().map(|chosen| maker.component(chosen, emit)).collect();
    let mut made = Vec::with_capacity(all.len());
    let mut faults = Vec::new();
    for (one, mut found) in all {
        made.push(one);
        faults.append(&mut found);
    }
    (made, faults)
}

/// Bundles with more files than this are worked on by several threads.
const MANY: usize = 8;

impl Maker<'_> {
    fn component<T: Send, E: Send>(
        &self,
        chosen: &Chosen,
        emit: &(impl Fn(&str, &[u8]) -> Result<T, E> + Sync),
    ) -> (Made<T>, Vec<MakerFault<E>>) {
        let (converted, has) = match self.converted(&chosen.component) {
            Ok((converted, has)) => (converted, has),
            Err(faults) => {
                let faults = faults.into_iter().flat_map(|fault| self.unconverted(chosen, fault)).collect();
                return (Made { files: Vec::new(), members: Vec::new(), has: Vec::new() }, faults);
            }
        };
        let members = converted.members;
        let each = |output: Output| self.file(output, emit);
        let outputs = converted.outputs;
        let results: Vec<_> = if outputs.len() > MANY {
            outputs.into_par_iter().with_min_len(4).map(each).collect()
        } else {
            outputs.into_iter().map(each).collect()
        };
        let mut files = Vec::with_capacity(results.len());
        let mut faults = Vec::new();
        for (file, mut found) in results {
            files.extend(file);
            faults.append(&mut found);
        }
        (Made { files, members, has }, faults)
    }

    /// What is wanted of a component in metadata format, and what there is if that is less than all.
    fn converted(&self, component: &Component) -> Result<(Converted, Vec<Member>), Vec<Fault>> {
        let converted = to_metadata(component, self.source)?;
        let Some(wish) = self.wishes.get(&(component.ty.name, component.name.clone())) else {
            return Ok((converted, Vec::new()));
        };
        let has = converted.members.clone();
        Ok((narrow(component, converted, |member| wish.takes(member), self.source)?, has))
    }

    fn file<T, E>(
        &self,
        output: Output,
        emit: &impl Fn(&str, &[u8]) -> Result<T, E>,
    ) -> (Option<File<T>>, Vec<MakerFault<E>>) {
        let Output { path, body } = output;
        let mut faults = Vec::new();
        let (bytes, from) = match body {
            Body::Made { bytes, from } => (Ok(bytes), from),
            Body::Raw(file) => (self.read(file), vec![file]),
            Body::Xml(file) if (self.judged)(file) => (self.read(file), vec![file]),
            Body::Xml(file) => (self.parsed(file, &mut faults), vec![file]),
        };
        if let Some((name, reason)) = names::fault(&path) {
            let source_path = from.first().map_or_else(|| path.as_str().into(), |file| self.path(*file));
            faults.push(MakerFault::Refused(Refusal::Name { source_path, name: name.into(), reason }));
            return (None, faults);
        }
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(refusal) => {
                faults.push(MakerFault::Refused(refusal));
                return (None, faults);
            }
        };
        if !faults.is_empty() && !self.force {
            return (None, faults);
        }
        match emit(&path, &bytes) {
            Ok(content) => (Some(File { path, size: bytes.len() as u64, from, content }), faults),
            Err(fault) => {
                faults.push(MakerFault::Lost(fault));
                (None, faults)
            }
        }
    }

    fn read(&self, file: u32) -> Result<Vec<u8>, Refusal> {
        (self.source.read)(file).map_err(|fault| self.unread(file, &fault))
    }

    /// Reads an XML file and records what is wrong with it.
    fn parsed<E>(&self, file: u32, faults: &mut Vec<MakerFault<E>>) -> Result<Vec<u8>, Refusal> {
        let bytes = self.read(file)?;
        let size = bytes.len() as u64;
        if size > FILE_LIMIT {
            let fault = SyntaxFault::too_large(size);
            faults.push(MakerFault::Broken(Broken { file, text: String::new(), fault }));
            return Ok(bytes);
        }
        let decoded = decode(bytes);
        let limits = Limits::default();
        let parse = || {
            if xml::is_plain(&decoded.text, &limits) {
                return None;
            }
            xml::parse(&decoded.text, &limits).1.into_iter().next()
        };
        let fault = decoded.fault.or_else(parse);
        let Some(fault) = fault else { return Ok(decoded.text.into_bytes()) };
        faults.push(MakerFault::Broken(Broken { file, text: decoded.text, fault }));
        // What is not UTF-8 was replaced in the text.
        self.read(file)
    }

    fn unread(&self, file: u32, fault: &ReadFault) -> Refusal {
        let reason = match fault {
            ReadFault::Io(fault) if fault.kind() == io::ErrorKind::ResourceBusy => fault.to_string(),
            fault => format!("cannot be read, so it cannot be packed: {fault}"),
        };
        Refusal::Component { source_path: self.path(file), reason: reason.into() }
    }

    fn unconverted<E>(&self, chosen: &Chosen, fault: Fault) -> Vec<MakerFault<E>> {
        let Fault { file, kind } = fault;
        let refused = |reason: String| {
            MakerFault::Refused(Refusal::Component { source_path: self.path(file), reason: reason.into() })
        };
        match kind {
            FaultKind::Read(fault) => vec![MakerFault::Refused(self.unread(file, &fault))],
            FaultKind::Shape(reason) => vec![refused(reason)],
            FaultKind::Syntax(fault) => {
                let text = (self.source.read)(file).map(|bytes| decode(bytes).text).unwrap_or_default();
                let component = &chosen.component;
                let reason = format!(
                    "it does not parse, so {} `{}` cannot be put together; mend it",
                    component.ty.name, component.name
                );
                vec![MakerFault::Broken(Broken { file, text, fault: *fault }), refused(reason)]
            }
        }
    }

    fn path(&self, file: u32) -> Arc<str> {
        Arc::clone(&self.source.files[file as usize].path)
    }
}
