//! A data package of a million records, checked, against `serde_json` making a `Value` of each of the same records.
//!
//! `cargo bench --bench records -- [RECORDS] [ROUNDS]` prints the medians of interleaved runs. `serde_json` reads the file
//! in the same pieces as omnic does, and once more from memory, where it is fastest.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::fmt;
use std::fs::File;
use std::hint::black_box;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use omnic::check::{CheckOptions, analyze};
use omnic::input::{find_root, inventory};
use serde::Deserialize as _;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

fn main() {
    let numbers: Vec<usize> = std::env::args().skip(1).filter_map(|text| text.parse().ok()).collect();
    let (records, rounds) =
        (numbers.first().copied().unwrap_or(1_000_000), numbers.get(1).copied().unwrap_or(5));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("work.json");
    write(&file, records);
    let size = f64::from(u32::try_from(file.metadata().unwrap().len()).unwrap()) / 1e6;

    // Before anything else takes memory.
    check(folder.path());
    if let Some(peak) = peak() {
        println!("peak memory of the check: {peak} MB");
    }
    let (mut own, mut piecewise, mut whole) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        own.push(time(|| check(folder.path())));
        piecewise.push(time(|| {
            let source = BufReader::with_capacity(1 << 20, File::open(&file).unwrap());
            assert_eq!(Records.read(&mut serde_json::Deserializer::from_reader(source)), records);
        }));
        let text = std::fs::read(&file).unwrap();
        whole.push(time(|| {
            assert_eq!(Records.read(&mut serde_json::Deserializer::from_slice(&text)), records);
        }));
    }
    let [own, piecewise, whole] = [&mut own, &mut piecewise, &mut whole].map(|times| median(times));
    println!("{records} records, {size:.0} MB: checked in {own:.2} s, {:.0} MB/s", size / own);
    println!(
        "throughput against serde_json into Value, in pieces  {:8.2} ({piecewise:.2} s)",
        piecewise / own
    );
    println!("throughput against serde_json into Value, in memory  {:8.2} ({whole:.2} s)", whole / own);
}

/// Checks the folder as `omnic check` does; the package has no fault.
fn check(folder: &Path) {
    let inventory = inventory(&find_root(folder).unwrap(), None).unwrap();
    let outcome = analyze(&inventory, &CheckOptions::default());
    assert_eq!((outcome.files.len(), outcome.diagnostics.len()), (1, 0), "{:?}", outcome.diagnostics.first());
}

/// The most memory that the process has held so far, where the system says it.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()? / 1024)
}

/// Agents with skills, and work that asks for them.
fn write(file: &Path, records: usize) {
    let mut out = BufWriter::new(File::create(file).unwrap());
    let agents = records / 20;
    let skills = ["Spanish", "French", "Billing", "Returns"];
    write!(out, "{{\"omnic\": \"data/1\", \"records\": {{\n\"ServiceResource\": [\n").unwrap();
    for at in 0..agents {
        let comma = if at == 0 { "" } else { ",\n" };
        write!(
            out,
            "{comma}{{\"name\": \"agent-{at}\", \"Name\": \"Agent {at} of the night shift\", \"ResourceType\": \"A\", \
             \"RelatedRecordId\": \"005{at:012}\", \"IsActive\": true}}"
        )
        .unwrap();
    }
    write!(out, "],\n\"ServiceResourceSkill\": [\n").unwrap();
    for at in 0..agents * 3 {
        let (comma, skill) = (if at == 0 { "" } else { ",\n" }, skills[at % skills.len()]);
        write!(
            out,
            "{comma}{{\"ServiceResourceId\": \"ServiceResource:agent-{}\", \"SkillId\": \"Skill:{skill}\", \"SkillLevel\": {}.5, \
             \"EffectiveStartDate\": \"2026-01-01T00:00:00Z\"}}",
            at / 3,
            at % 99
        )
        .unwrap();
    }
    let work = (records - agents * 4) / 2;
    write!(out, "],\n\"PendingServiceRouting\": [\n").unwrap();
    for at in 0..work {
        let comma = if at == 0 { "" } else { ",\n" };
        write!(
            out,
            "{comma}{{\"name\": \"work-{at}\", \"ServiceChannelId\": \"ServiceChannel:Cases\", \"WorkItemId\": \"500{at:012}\", \
             \"RoutingModel\": \"MostAvailable\", \"RoutingPriority\": {}, \"CapacityWeight\": 1.0, \
             \"IsReadyForRouting\": false, \"RoutingType\": \"SkillsBased\"}}",
            at % 10
        )
        .unwrap();
    }
    write!(out, "],\n\"SkillRequirement\": [\n").unwrap();
    for at in 0..records - agents * 4 - work {
        let (comma, skill) = (if at == 0 { "" } else { ",\n" }, skills[at % skills.len()]);
        write!(
            out,
            "{comma}{{\"RelatedRecordId\": \"PendingServiceRouting:work-{}\", \"SkillId\": \"Skill:{skill}\", \"SkillLevel\": 3}}",
            at % work
        )
        .unwrap();
    }
    writeln!(out, "]}}}}").unwrap();
    out.flush().unwrap();
}

/// Makes a `Value` of each record, and counts them.
struct Records;

impl Records {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> usize
    where
        D::Error: fmt::Debug,
    {
        self.deserialize(deserializer).unwrap()
    }
}

/// The values of the lists at some depth of objects.
struct At(usize);

impl<'de> DeserializeSeed<'de> for Records {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        At(0).deserialize(deserializer)
    }
}

impl<'de> DeserializeSeed<'de> for At {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        if self.0 == 2 { deserializer.deserialize_seq(self) } else { deserializer.deserialize_map(self) }
    }
}

impl<'de> Visitor<'de> for At {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a package")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<usize, A::Error> {
        let mut count = 0;
        while let Some(key) = map.next_key::<String>()? {
            if self.0 == 0 && key != "records" {
                map.next_value::<IgnoredAny>()?;
            } else {
                count += map.next_value_seed(At(self.0 + 1))?;
            }
        }
        Ok(count)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<usize, A::Error> {
        let mut count = 0;
        while let Some(record) = list.next_element_seed(Record)? {
            black_box(record);
            count += 1;
        }
        Ok(count)
    }
}

struct Record;

impl<'de> DeserializeSeed<'de> for Record {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }
}

fn time(run: impl FnOnce()) -> f64 {
    let start = Instant::now();
    run();
    start.elapsed().as_secs_f64()
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
