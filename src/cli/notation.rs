//! Data packages that commands write in omnic's own form.

use std::cell::{Cell, RefCell};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::exit::Failure;
use super::streams::{Streams, quietly};
use super::words::amount;
use super::write;
use crate::data::{Notation, Record, Writer};
use crate::input::FILE_LIMIT;

/// How a package is written.
#[derive(Debug, Args)]
pub(crate) struct NotationArgs {
    /// Notation; by default JSON if the file ends in .json, else YAML
    #[arg(long, value_enum)]
    pub(crate) format: Option<NotationArg>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum NotationArg {
    /// YAML
    Yaml,
    /// JSON
    Json,
}

/// What was written.
pub(super) struct Wrote {
    /// Records by object, in their order.
    counts: Vec<(Arc<str>, usize)>,
    /// Whether omnic itself cannot read so much.
    is_too_long: bool,
}

/// Takes one record.
pub(super) type Take<'t> = &'t mut dyn FnMut(&Record) -> io::Result<()>;

impl NotationArgs {
    /// Writes a file, or standard output if it is `-`. `each` hands over the records, those of one object together; it may
    /// be asked again, and then does the same.
    pub(super) fn write(
        &self,
        out: &Path,
        streams: &mut Streams,
        each: impl Fn(Take<'_>) -> io::Result<()>,
    ) -> Result<Wrote, Failure> {
        let is_json = out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let notation = match self.format {
            Some(NotationArg::Json) => Notation::Json,
            None if is_json => Notation::Json,
            _ => Notation::Yaml,
        };
        let (counts, bytes) = (RefCell::new(Vec::new()), Cell::new(0));
        let write_to = |out: &mut dyn Write| -> io::Result<()> {
            let mut counts = counts.borrow_mut();
            counts.clear();
            let mut writer = Writer::new(notation, BufWriter::new(out));
            each(&mut |record| {
                match counts.last_mut() {
                    Some((object, count)) if *object == record.object => *count += 1,
                    _ => counts.push((Arc::clone(&record.object), 1)),
                }
                writer.record(record)
            })?;
            bytes.set(writer.finish()?);
            Ok(())
        };
        if is_stdout(out) {
            quietly(write_to(&mut streams.out))?;
        } else {
            write::stream(out, &write_to)?;
        }
        let is_too_long = notation == Notation::Yaml && bytes.get() > FILE_LIMIT;
        Ok(Wrote { counts: counts.into_inner(), is_too_long })
    }
}

impl Wrote {
    /// Says what was written, and where.
    pub(super) fn tell(&self, out: &Path, streams: &mut Streams) {
        if self.is_too_long {
            streams.note(&format!(
                "this is more than the {} MiB of YAML that omnic reads; --format json has no such limit",
                FILE_LIMIT >> 20
            ));
        }
        let total = self.counts.iter().map(|(_, count)| count).sum();
        let counts: Vec<String> =
            self.counts.iter().map(|(object, count)| format!("{object} {count}")).collect();
        let counts = if counts.is_empty() { String::new() } else { format!(" ({})", counts.join(", ")) };
        let wrote =
            if is_stdout(out) { "wrote the package".to_owned() } else { format!("wrote {}", out.display()) };
        streams.note(&format!("{wrote}: {}{counts}", amount(total, "record")));
    }
}

/// Whether a name stands for standard output.
pub(super) fn is_stdout(out: &Path) -> bool {
    out.as_os_str() == "-"
}
