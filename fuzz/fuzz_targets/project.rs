//! Any text as `omnic.toml` gives a configuration whose places lie in the text, or located errors.
#![no_main]

use libfuzzer_sys::fuzz_target;
use omnic::project::Config;
use omnic::rules::names;

fuzz_target!(|text: &str| match Config::parse(text, "omnic.toml", &names()) {
    Ok(config) => {
        for entry in &config.allow {
            assert!(
                text.get(entry.span.range()).is_some() && entry.span.contains(entry.rule_span),
                "{entry:?}"
            );
        }
    }
    Err(error) => {
        assert!(!error.faults.is_empty());
        for fault in &error.faults {
            assert!(fault.line >= 1 && fault.column >= 1 && fault.width >= 1);
            assert!(!fault.message.is_empty());
        }
    }
});
