//! Any text as a data file of every form is read to its end, with every place inside it; and what a small folder of such
//! files comes to does not depend on how often it is read.
#![no_main]

use std::cell::Cell;

use libfuzzer_sys::fuzz_target;
use omnic::data::{Body, DataFile, Fault, Guess, Pack, Row, Rows, guess, packs};
use omnic::source::Span;

struct Places<'t> {
    text: &'t str,
    rows: Cell<usize>,
}

impl Places<'_> {
    fn check(&self, span: Span) {
        assert!(self.text.get(span.range()).is_some(), "{span:?}");
    }
}

impl Rows for Places<'_> {
    fn row(&mut self, row: &Row) {
        self.rows.set(self.rows.get() + 1);
        self.check(row.span);
        self.check(row.key_span);
        for cell in row.cells() {
            self.check(cell.span);
            self.check(cell.name_span);
        }
    }

    fn fault(&mut self, fault: Fault) {
        self.check(fault.span);
    }
}

fn read(pack: &Pack, files: &[DataFile], text: &str) -> usize {
    let mut places = Places { text, rows: Cell::new(0) };
    for fault in &pack.faults {
        places.check(fault.span);
    }
    for part in &pack.parts {
        if let Err(fault) = pack.read(part, &files[part.file].path, Body::Whole(text), &mut places) {
            places.check(fault.span);
        }
        let whole = places.rows.replace(0);
        let streamed = Body::Streamed(Box::new(text.as_bytes()));
        let _ = pack.read(part, &files[part.file].path, streamed, &mut places);
        let pieces = places.rows.replace(0);
        assert!(pieces == whole || pieces == 0, "{pieces} of {whole} rows");
    }
    places.rows.get()
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for name in ["a.json", "export.json", "a.yaml", "Skill.csv"] {
        let _ = guess(name, bytes);
    }
    let own = |path: &str, guess: Option<Guess>| DataFile { path: path.into(), unit: 0, guess };
    let csv = Some(Guess::Csv { object: "Skill" });
    for files in [
        vec![own("a.json", Some(Guess::Omnic))],
        vec![own("a.yaml", Some(Guess::Omnic))],
        vec![own("a.json", Some(Guess::Tree))],
        vec![own("a.json", None), own("plan.json", Some(Guess::Plan))],
        vec![own("Skill.csv", csv.clone())],
        vec![own("Skill.csv", csv), own("export.json", Some(Guess::Sfdmu))],
        vec![own("a.sql", None), own("mapping.yml", Some(Guess::Mapping))],
    ] {
        for pack in packs(&files, &|_| Some(text.to_owned())) {
            read(&pack, &files, text);
        }
    }
});
