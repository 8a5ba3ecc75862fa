//! When work comes: a Poisson process whose rate goes up and down over the day.
//!
//! Given how much comes in all, the times of such a process are independent draws by its rate, in order. That is how they
//! are made, so there is exactly as much work as was asked for.

use super::random::Stream;
use super::time::{DAY, Moment};

/// How busy a contact centre is at each hour, in local time; between the hours the rate goes up or down evenly.
const BY_HOUR: [u64; 24] =
    [2, 1, 1, 1, 1, 2, 4, 12, 34, 58, 66, 62, 50, 52, 58, 56, 48, 38, 26, 18, 12, 8, 5, 3];

/// Percent of the work of a weekday that comes on a day of the weekend.
const WEEKEND: u64 = 35;

/// Seconds for which the rate is taken as even.
const SLOT: i64 = 900;

/// The rate over some days.
#[derive(Debug)]
pub(super) struct Rate {
    /// For each slot what comes until its end.
    until: Vec<u64>,
}

impl Rate {
    /// The rate over so many days from a moment.
    pub(super) fn new(start: Moment, days: u32) -> Self {
        let mut total = 0;
        let slots = 0..i64::from(days) * (DAY / SLOT);
        let until = slots.map(|slot| {
            total += weight(start.after(slot * SLOT));
            total
        });
        Self { until: until.collect() }
    }

    /// Draws a time: seconds after the start.
    pub(super) fn draw(&self, stream: &mut Stream) -> u32 {
        let at = stream.below_wide(self.until.last().copied().unwrap_or_default());
        let slot = self.until.partition_point(|&until| until <= at);
        slot as u32 * SLOT as u32 + stream.below(SLOT as u32)
    }
}

fn weight(at: Moment) -> u64 {
    let (hour, minute) = ((at.minute() / 60) as usize, u64::from(at.minute() % 60));
    let rate = BY_HOUR[hour] * (60 - minute) + BY_HOUR[(hour + 1) % 24] * minute;
    rate * if at.is_weekend() { WEEKEND } else { 100 }
}

#[cfg(test)]
mod tests {
    use super::super::random::Streams;
    use super::*;

    /// How much comes in each hour of some days.
    fn by_hour(start: &str, days: u32) -> Vec<u32> {
        let rate = Rate::new(start.parse().unwrap(), days);
        let mut stream = Streams::new(3, "test").at(0);
        let mut hours = vec![0; days as usize * 24];
        for _ in 0..100_000 {
            hours[rate.draw(&mut stream) as usize / 3600] += 1;
        }
        hours
    }

    #[test]
    fn the_day_has_its_hours() {
        let hours = by_hour("2026-01-05T00:00:00Z", 1);
        let busiest = hours.iter().max().unwrap();
        assert!(hours[9..12].contains(busiest) && hours.iter().all(|&hour| hour > 0), "{hours:?}");
        assert!(hours[3] * 20 < hours[10], "{hours:?}");
        // Local time decides: the same hour of the day, seen from elsewhere.
        let there = by_hour("2026-01-05T08:00:00-09:00", 1);
        assert!(there[0..4].contains(there.iter().max().unwrap()), "{there:?}");
    }

    #[test]
    fn weekends_are_quiet() {
        let hours = by_hour("2026-01-05T00:00:00Z", 7);
        let days: Vec<u32> = hours.chunks(24).map(|day| day.iter().sum()).collect();
        for (at, day) in days.iter().enumerate() {
            let expected = 100_000 * if at > 4 { 35 } else { 100 } / 570;
            assert!(day.abs_diff(expected) < 600, "{days:?}");
        }
    }
}
