//! Any text as `omnic.toml` and as a baseline is read or refused at a place inside it. What was read as a baseline is
//! written and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use omnic::project::{Baseline, Config};
use omnic::rules::names;

fuzz_target!(|bytes: &[u8]| {
    match Config::from_bytes(bytes.to_vec(), "omnic.toml", &names()) {
        Ok(config) => {
            for entry in &config.allow {
                assert!(
                    entry.span.contains(entry.rule_span) && config.text.get(entry.span.range()).is_some()
                );
            }
        }
        Err(error) => assert!(error.faults.iter().all(|fault| fault.line > 0 && fault.column > 0)),
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Baseline::parse(text, "baseline.json") {
        Ok(baseline) => {
            for entry in &baseline.entries {
                assert!(text.get(entry.span.range()).is_some_and(|entry| entry.starts_with('{')));
            }
            let written = Baseline::render(baseline.entries);
            let read = Baseline::parse(&written, "baseline.json").expect("what was written is a baseline");
            assert_eq!(Baseline::render(read.entries), written);
        }
        Err(error) => assert!(error.faults.iter().all(|fault| fault.line > 0 && fault.column > 0)),
    }
});
