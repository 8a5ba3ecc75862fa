//! `omnic check` against the floor: reading the same files with two threads and doing nothing with them.
//!
//! `cargo bench --bench read_floor -- TREE [ROUNDS]` runs both as processes of their own, turn by turn, and prints medians
//! and the median of the ratios. TREE is a project of `bench/gen_project.py` or any other.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [flag, list] if flag == "--read" => read(Path::new(list)),
        [tree] => compare(Path::new(tree), 15),
        [tree, rounds] => compare(Path::new(tree), rounds.parse().expect("a number of rounds")),
        _ => println!("read_floor: give a TREE to measure: cargo bench --bench read_floor -- TREE [ROUNDS]"),
    }
}

/// Opens and reads every file of a list, half of them in each of two threads.
fn read(list: &Path) {
    let names = std::fs::read_to_string(list).unwrap();
    let names: Vec<&str> = names.lines().collect();
    let (left, right) = names.split_at(names.len() / 2);
    let all = |names: &[&str]| names.iter().map(|name| std::fs::read(name).unwrap().len()).sum::<usize>();
    let total = std::thread::scope(|scope| {
        let right = scope.spawn(|| all(right));
        all(left) + right.join().unwrap()
    });
    assert!(total > 0);
}

fn compare(tree: &Path, rounds: usize) {
    let mut files = Vec::new();
    list(tree, &mut files);
    files.sort();
    let listing = std::env::temp_dir().join(format!("read-floor-{}", std::process::id()));
    let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    std::fs::write(&listing, names.join("\n")).unwrap();
    let own = std::env::current_exe().unwrap();
    let read = || Command::new(&own).arg("--read").arg(&listing).status().unwrap().success();
    let check = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_omnic"));
        command.args(["check", "--format", "json"]).arg(tree).stdout(Stdio::null()).stderr(Stdio::null());
        matches!(command.status().unwrap().code(), Some(0 | 1))
    };
    let (mut floor, mut checks, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=rounds {
        let (a, b) = (timed(read), timed(check));
        // The first round warms the cache.
        if round > 0 {
            floor.push(a);
            checks.push(b);
            ratios.push(b / a);
        }
    }
    let _ = std::fs::remove_file(&listing);
    println!("{} files, {rounds} rounds", files.len());
    println!("read, 2 threads  {:8.2} ms", median(&mut floor) * 1e3);
    println!("omnic check      {:8.2} ms", median(&mut checks) * 1e3);
    println!("check/read       {:8.2}", median(&mut ratios));
}

fn timed(run: impl Fn() -> bool) -> f64 {
    let start = Instant::now();
    assert!(run());
    start.elapsed().as_secs_f64()
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The XML files below a folder.
fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            list(&entry.path(), files);
        } else if entry.path().extension().is_some_and(|extension| extension == "xml") {
            files.push(entry.path());
        }
    }
}
