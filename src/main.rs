//! The `omnic` program: arguments in, exit code out.

fn main() -> std::process::ExitCode {
    omnic::cli::run(std::env::args_os())
}
