//! The `omnic` program: arguments in, exit code out.

#![expect(clippy::disallowed_methods, reason = "arguments come in here")]

fn main() -> std::process::ExitCode {
    omnic::cli::run(std::env::args_os())
}
