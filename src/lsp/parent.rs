//! The process that started the server: when it dies, the server ends too.

/// Whether a process still runs.
#[cfg(unix)]
pub(super) fn is_alive(process: i32) -> bool {
    let Some(process) = rustix::process::Pid::from_raw(process) else { return true };
    // A process of another user lives, too.
    !matches!(rustix::process::test_kill_process(process), Err(rustix::io::Errno::SRCH))
}

/// Elsewhere the end of standard input has to do.
#[cfg(not(unix))]
pub(super) fn is_alive(_: i32) -> bool {
    true
}
