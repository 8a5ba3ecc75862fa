//! From a change of one file to all findings of its project, against a check of the whole project.
//!
//! `cargo bench --bench edits -- TREE [EDITS]` edits files of every kind in a project that stays open, in turn with fresh
//! checks, and prints the times of both and their ratio.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use omnic::check::{CheckOptions, Live, analyze, is_checked};
use omnic::input::{Content, find_root, inventory};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [tree] => measure(Path::new(tree), 400),
        [tree, edits] => measure(Path::new(tree), edits.parse().expect("a number of edits")),
        _ => println!("edits: give a TREE to measure: cargo bench --bench edits -- TREE [EDITS]"),
    }
}

fn measure(tree: &Path, edits: usize) {
    let root = find_root(tree).expect("a project");
    let options = CheckOptions::default();
    let listed = || inventory(&root, None).expect("a project");
    let mut live = Live::open(listed(), options.clone());
    let files = live.inventory().files.iter().filter(|file| is_checked(file));
    let files: Vec<(Arc<str>, Vec<u8>)> =
        files.filter_map(|file| Some((Arc::clone(&file.path), file.read().ok()?))).collect();
    let step = (files.len() / edits).max(1);
    let (mut cold, mut warm) = (Vec::new(), Vec::new());
    for (at, (path, bytes)) in files.iter().step_by(step).enumerate() {
        if at % 40 == 0 {
            cold.push(timed(|| analyze(&listed(), &options).diagnostics.len()));
        }
        // A line that shifts everything, so that no place of the file stays the same.
        let text = String::from_utf8_lossy(bytes).replacen("?>\n", "?>\n\n", 1);
        let content = Content::Memory(text.into_bytes().into());
        warm.push(timed(|| {
            live.edit(vec![(Arc::clone(path), content)]);
            live.outcome().diagnostics.len()
        }));
    }
    cold.sort_by(f64::total_cmp);
    warm.sort_by(f64::total_cmp);
    let (cold, median, late) = (cold[cold.len() / 2], warm[warm.len() / 2], warm[warm.len() * 95 / 100]);
    println!("{} files, {} edits", files.len(), warm.len());
    println!("fresh check: {:.1} ms (median)", cold * 1e3);
    println!("edit to findings: {:.2} ms (median), {:.2} ms (95 %)", median * 1e3, late * 1e3);
    println!("ratio of the 95 %: {:.3}", late / cold);
}

fn timed(work: impl FnOnce() -> usize) -> f64 {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed().as_secs_f64()
}
