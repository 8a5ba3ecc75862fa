//! Any bytes as a deploy zip are listed, read and checked without a panic, and never out of bounds.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use omnic::check::{CheckOptions, analyze};
use omnic::input::{find_root, inventory};

/// One file for the whole run: a new one each time would measure the disk.
fn file() -> &'static std::path::Path {
    static FILE: OnceLock<std::path::PathBuf> = OnceLock::new();
    FILE.get_or_init(|| std::env::temp_dir().join(format!("omnic-fuzz-{}.zip", std::process::id())))
}

fuzz_target!(|bytes: &[u8]| {
    std::fs::write(file(), bytes).expect("a temporary file");
    let root = find_root(file()).expect("the file is there");
    let inventory = inventory(&root, None).expect("an archive is never a wrong usage");
    for entry in &inventory.files {
        assert!(!entry.path.starts_with('/') && !entry.path.split('/').any(|part| part == ".."));
    }
    analyze(&inventory, &CheckOptions::default());
});
