//! The layers of ARCHITECTURE.md: which folder may use which.

use std::path::{Path, PathBuf};

/// From the bottom to the top; a folder may use itself and what stands before it.
const LAYERS: &[&str] = &[
    "source",
    "diag",
    "xml",
    "model",
    "object",
    "schema",
    "format",
    "replace",
    "input",
    "component",
    "convert",
    "project",
    "data",
    "rules",
    "check",
    "fix",
    "package",
    "compare",
    "seed",
    "report",
    "explain",
    "ide",
    "vcs",
    "lsp",
    "cli",
];

/// A crate and the only place that may name it.
const OWNED: &[(&str, &str)] = &[
    ("quick_xml", "src/xml/parse"),
    ("jsonschema", "nothing but tests"),
    ("miette", "src/report/human"),
    ("rusqlite", "src/seed/sqlite.rs"),
    ("zip", "src/input/archive,src/convert/archive.rs,src/package/zip.rs"),
    ("ignore", "src/input/"),
    ("clap", "src/cli/"),
    ("toml", "src/project/config/"),
    ("semver", "src/project/config/"),
    ("clap_complete", "src/cli/"),
    ("clap_mangen", "src/cli/"),
    ("terminal_size", "src/cli/terminal.rs"),
    ("rustix", "src/cli/write,src/input/content.rs,src/lsp/parent.rs"),
    ("sha2", "src/seed/,src/check/anchor.rs,src/compare/content.rs,src/replace/values.rs"),
    ("regex", "src/replace/pattern.rs"),
    ("similar", "src/report/diff.rs"),
    ("notify", "src/cli/watch"),
    ("indicatif", "src/cli/progress.rs"),
    ("anstyle_query", "src/cli/terminal.rs"),
    ("tikv_jemallocator", "src/main.rs"),
    ("lsp_server", "src/lsp/"),
    ("gen_lsp_types", "src/lsp/"),
    ("crossbeam_channel", "src/lsp/"),
    ("jiter", "src/data/read/json.rs"),
    ("saphyr_parser", "src/data/read/yaml.rs"),
    ("csv_core", "src/data/read/csv.rs"),
    ("sqlparser", "src/data/read/sql.rs"),
    ("rand_pcg", "src/seed/generate/random.rs"),
];

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open: Vec<PathBuf> = vec![root.join("src")];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.ends_with("tests") || path.ends_with("tests.rs") {
                // Unit tests use what they like.
            } else if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name =
                    path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
                found.push((name, std::fs::read_to_string(&path).expect("a source")));
            }
        }
    }
    found.sort();
    found
}

/// The code of a file without comments and without its unit tests.
fn code(text: &str) -> String {
    let text = text.split_once("#[cfg(test)]").map_or(text, |(code, _)| code);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    lines.join("\n")
}

#[test]
fn no_folder_uses_a_higher_one() {
    let mut faults = Vec::new();
    for (name, text) in sources() {
        let Some(layer) =
            name.split('/').nth(1).and_then(|folder| LAYERS.iter().position(|layer| *layer == folder))
        else {
            continue;
        };
        let code = code(&text);
        for (height, used) in LAYERS.iter().enumerate().skip(layer + 1) {
            let grouped = code.split("crate::{").skip(1).any(|group| {
                let group = group.split(';').next().unwrap_or(group);
                group.split([',', '{', '}']).any(|part| part.trim().split("::").next() == Some(used))
            });
            if grouped || ["::", ";", " as "].iter().any(|end| code.contains(&format!("crate::{used}{end}")))
            {
                faults.push(format!("{name} uses {used}, {} layer(s) above", height - layer));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_folder_is_a_layer() {
    for (name, _) in sources() {
        let folder = name.split('/').nth(1).expect("src/…");
        let known = LAYERS.contains(&folder) || ["lib.rs", "main.rs"].contains(&folder);
        assert!(known, "{name} is in no layer of tests/it/layers.rs");
    }
}

#[test]
fn each_big_dependency_is_known_to_one_place() {
    let mut faults = Vec::new();
    for (name, text) in sources() {
        let code = code(&text);
        for (dependency, places) in OWNED {
            let named =
                code.contains(&format!("{dependency}::")) && !code.contains(&format!("mod {dependency}"));
            let named = named
                && code.match_indices(&format!("{dependency}::")).any(|(at, _)| {
                    !code[..at].trim_end_matches("::").ends_with(|c: char| c.is_alphanumeric() || c == '_')
                });
            if named && !places.split(',').any(|place| name.starts_with(place)) {
                faults.push(format!("{name} names {dependency}, which belongs to {places}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
