//! How far a long run is: one line on stderr that vanishes at the end.
//!
//! Only a terminal sees it, only after half a second, and never in a CI service. The run itself does no more than
//! count; a thread of its own looks at the number now and then.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Runs shorter than this show nothing.
const PATIENCE: Duration = Duration::from_millis(500);
/// Time between two looks.
const STEP: Duration = Duration::from_millis(100);

/// Does the work, and meanwhile shows how many of `total` files are done if `shown`.
pub(super) fn during<T>(shown: bool, total: usize, done: &AtomicUsize, work: impl FnOnce() -> T) -> T {
    if !shown {
        return work();
    }
    thread::scope(|scope| {
        // Dropped when the work ends, and when it panics.
        let (_working, ended) = mpsc::channel::<()>();
        scope.spawn(move || {
            if is_working(&ended, PATIENCE) {
                show(total, done, &ended);
            }
        });
        work()
    })
}

fn is_working(ended: &Receiver<()>, time: Duration) -> bool {
    matches!(ended.recv_timeout(time), Err(RecvTimeoutError::Timeout))
}

fn show(total: usize, done: &AtomicUsize, ended: &Receiver<()>) {
    let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr_with_hz(10));
    // A template that cannot be read costs the layout, not the run.
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} files") {
        bar.set_style(style.progress_chars("=> "));
    }
    loop {
        bar.set_position(done.load(Ordering::Relaxed) as u64);
        if !is_working(ended, STEP) {
            break;
        }
    }
    bar.finish_and_clear();
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::during;

    #[test]
    fn the_result_of_the_work_comes_back() {
        for shown in [false, true] {
            let done = AtomicUsize::new(0);
            assert_eq!(during(shown, 1, &done, || done.fetch_add(1, Ordering::Relaxed) + 41), 41);
        }
    }

    #[test]
    fn work_that_panics_ends_the_line() {
        let panicked =
            std::panic::catch_unwind(|| during(true, 1, &AtomicUsize::new(0), || panic!("on purpose")));
        assert!(panicked.is_err());
    }
}
