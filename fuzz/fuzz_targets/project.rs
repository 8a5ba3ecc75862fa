//! Any text as `omnic.toml` gives a configuration or a located error.
#![no_main]

use libfuzzer_sys::fuzz_target;
use omnic::project::Config;

fuzz_target!(|text: &str| {
    if let Err(error) = Config::parse(text, "omnic.toml") {
        assert!(error.line >= 1 && error.column >= 1);
        assert!(!error.message.is_empty());
    }
});
