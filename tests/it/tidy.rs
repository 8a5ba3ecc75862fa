//! What a reader would trip over: dead paths in the guides, overlong files, notes to self, traces of a machine.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Longest source file, in lines; a longer one holds two things.
const LINES: usize = 450;

/// Guides whose paths and links must hold.
const GUIDES: &[&str] = &[
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "BENCHMARKS.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "docs/config.md",
    "docs/generate.md",
    "docs/import.md",
    "schemas/README.md",
    "samples/README.md",
    "samples/broken/README.md",
    "samples/contact-center/README.md",
    "samples/mdapi/README.md",
];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of the repository, as a path below it with `/`. What builds and tools leave behind is no part of it.
fn files() -> Vec<String> {
    let mut open = vec![PathBuf::new()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(repository().join(&folder)).expect("a folder") {
            let entry = entry.expect("an entry");
            let path = folder.join(entry.file_name());
            let name = path.to_string_lossy().replace('\\', "/");
            let left_behind = [
                "target",
                ".git",
                ".cache",
                "editors/vscode/node_modules",
                "fuzz/target",
                "fuzz/corpus",
                "fuzz/artifacts",
            ];
            if left_behind.contains(&name.as_str()) {
                continue;
            }
            if entry.file_type().expect("a type").is_dir() {
                open.push(path);
            } else {
                found.push(name);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &str) -> String {
    std::fs::read_to_string(repository().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

fn is_source(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

#[test]
fn paths_in_guides_exist() {
    let mut faults = Vec::new();
    for guide in GUIDES {
        let text = read(guide);
        let prose: Vec<&str> = text.split("```").step_by(2).collect();
        let prose = prose.join("\n");
        for code in prose.split('`').skip(1).step_by(2) {
            if is_path(code) && !exists(guide, code) {
                faults.push(format!("{guide} names `{code}`"));
            }
        }
        for link in prose.split("](").skip(1) {
            let target = link.split([')', '#']).next().expect("a target");
            let folder = repository().join(guide).parent().expect("a folder").to_path_buf();
            if !target.is_empty() && !target.starts_with("http") && !folder.join(target).exists() {
                faults.push(format!("{guide} links to {target}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Whether inline code is meant as a path of the repository.
fn is_path(code: &str) -> bool {
    let known = ["md", "rs", "sh", "yml"].iter().any(|end| code.ends_with(&format!(".{end}")));
    let plain = code.chars().all(|c| c.is_ascii_alphanumeric() || "._-/*".contains(c));
    plain && (known || code.contains('/')) && !code.starts_with(['/', '*']) && !code.ends_with("/*")
}

/// A path from the guide, from the top or from `src`; the name of any file; a rule's id. A star stands for the rest
/// of a name.
fn exists(guide: &str, code: &str) -> bool {
    let any = |path: &String| path.rsplit('/').next() == Some(code);
    if omnic::rules::rule(code).is_some() || (!code.contains('/') && files().iter().any(any)) {
        return true;
    }
    let guide = repository().join(guide).parent().expect("a folder").to_path_buf();
    let is_group =
        |group: &str| omnic::rules::RULES.iter().any(|rule| rule.id.starts_with(&format!("{group}/")));
    [guide, repository().to_path_buf(), repository().join("src")].iter().any(|base| {
        match code.split_once('*') {
            None => base.join(code).exists(),
            Some((group, "")) if is_group(group.trim_end_matches('/')) => true,
            Some((start, _)) => {
                let path = base.join(start);
                let (folder, name) = (path.parent().expect("a folder"), path.file_name().unwrap_or_default());
                let names =
                    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
                names.into_iter().any(|other| other.to_string_lossy().starts_with(&*name.to_string_lossy()))
            }
        }
    })
}

#[test]
fn sources_are_short() {
    let long: Vec<String> = files()
        .into_iter()
        .filter(|path| is_source(path) && (path.starts_with("src/") || path.starts_with("tests/it/")))
        .filter(|path| !path.ends_with("/generated.rs") || path.starts_with("tests/"))
        .filter(|path| read(path).lines().count() > LINES)
        .collect();
    assert!(long.is_empty(), "longer than {LINES} lines: {long:#?}");
}

#[test]
fn sources_have_no_loose_ends() {
    // Put together here, so that this file does not name them itself.
    let marks = [["to", "do!"], ["db", "g!"], ["TO", "DO"], ["FIX", "ME"], ["#[ig", "nore"]]
        .map(|parts| parts.concat());
    let mut faults = Vec::new();
    for path in files().iter().filter(|path| is_source(path)) {
        let text = read(path);
        faults.extend(
            marks.iter().filter(|mark| text.contains(mark.as_str())).map(|mark| format!("{path}: {mark}")),
        );
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn files_name_no_machine() {
    let traces = [["/wo", "rk/"], ["/ro", "ot/"], ["/ho", "me/"], ["/Us", "ers/"], ["C:\\", "Users"]];
    let traces = traces.map(|parts| parts.concat());
    let mut faults = Vec::new();
    for path in files() {
        let Ok(text) = std::fs::read_to_string(repository().join(&path)) else { continue };
        for (number, line) in text.lines().enumerate() {
            for trace in &traces {
                let absolute = line.match_indices(trace.as_str()).any(|(at, _)| {
                    !line[..at]
                        .ends_with(|before: char| before.is_alphanumeric() || "._-}$>/*".contains(before))
                });
                if absolute {
                    faults.push(format!("{path}:{}: {}", number + 1, line.trim()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn published_schemas_are_json() {
    let schemas: Vec<String> = files().into_iter().filter(|path| path.ends_with(".schema.json")).collect();
    assert!(schemas.iter().any(|path| path == "schemas/report.v1.schema.json"), "{schemas:?}");
    for path in schemas {
        let schema: serde_json::Value =
            serde_json::from_str(&read(&path)).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        assert!(jsonschema::meta::is_valid(&schema), "{path} is no valid JSON Schema");
    }
}

#[test]
fn changelog_has_room_for_the_next_change() {
    assert!(read("CHANGELOG.md").lines().any(|line| line == "## Unreleased"));
}

#[test]
fn the_readme_names_this_repository_and_version() {
    let address = env!("CARGO_PKG_REPOSITORY");
    let name = address.strip_prefix("https://github.com/").expect("a repository on GitHub");
    let readme = read("README.md");
    let version = concat!("v", env!("CARGO_PKG_VERSION"));
    for line in [format!("- uses: {name}@{version}"), format!("  - repo: {address}\n    rev: {version}")] {
        assert!(readme.contains(&format!("{line}\n")), "the README lacks:\n{line}");
    }
}

#[test]
fn options_of_the_readme_exist() {
    let readme = read("README.md");
    let output =
        Command::new(env!("CARGO_BIN_EXE_omnic")).args(["check", "--help"]).output().expect("omnic runs");
    let help = String::from_utf8(output.stdout).expect("help is UTF-8");
    let table: Vec<&str> = readme.lines().filter_map(|line| line.strip_prefix("| `--")).collect();
    assert!(table.len() > 3, "the table of options is gone");
    let is_word = |value: &&str| !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_lowercase());
    for row in table {
        let code = row.split('`').next().expect("code");
        let (option, values) = code.split_once(' ').unwrap_or((code, ""));
        let place = [' ', '\n'].iter().find_map(|end| help.find(&format!("--{option}{end}")));
        let place = place.unwrap_or_else(|| panic!("no option --{option} in the help"));
        let paragraph = &help[place..];
        let paragraph = &paragraph[..paragraph[2..].find("\n      -").map_or(paragraph.len(), |end| end + 2)];
        for value in values.split("\\|").filter(is_word) {
            assert!(
                paragraph.contains(&format!("- {value}:")),
                "--{option} has no value {value}: {paragraph}"
            );
        }
    }
}
