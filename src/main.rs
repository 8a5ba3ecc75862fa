//! The `omnic` program: arguments in, exit code out.

#![expect(clippy::disallowed_methods, reason = "arguments come in here")]

/// Threads that read and pack many files of all sizes leave the heap of the system in pieces: a package of 12,000 files took
/// half as much memory again, and not the same each time.
#[cfg(all(unix, target_pointer_width = "64"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> std::process::ExitCode {
    omnic::cli::run(std::env::args_os())
}
