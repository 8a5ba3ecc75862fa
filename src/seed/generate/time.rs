//! Times as records have them, in whole seconds. No clock and no database of time zones: a time says how far its place is
//! from UTC.

use std::fmt;
use std::str::FromStr;

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// A moment, and how many seconds local time is ahead of UTC there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since 1970 in UTC.
    seconds: i64,
    offset: i32,
}

impl Moment {
    /// So many seconds later.
    #[must_use]
    pub(super) fn after(self, seconds: i64) -> Self {
        Self { seconds: self.seconds + seconds, ..self }
    }

    /// The midnight in UTC before it, or itself.
    #[must_use]
    pub(super) fn midnight(self) -> Self {
        Self { seconds: self.seconds.div_euclid(DAY) * DAY, offset: 0 }
    }

    /// Minutes since midnight, in local time.
    pub(super) fn minute(self) -> u32 {
        (self.local().rem_euclid(DAY) / 60) as u32
    }

    /// Whether it is Saturday or Sunday there.
    pub(super) fn is_weekend(self) -> bool {
        // The first of January 1970 was a Thursday.
        matches!(self.local().div_euclid(DAY).rem_euclid(7), 2 | 3)
    }

    fn local(self) -> i64 {
        self.seconds + i64::from(self.offset)
    }
}

/// In UTC, as the platform reads it.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil(self.seconds.div_euclid(DAY));
        let second = self.seconds.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// Why a text is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "write a time as 2026-01-05T08:00:00Z, or with the distance from UTC as 2026-01-05T08:00:00+01:00, in the \
    years 1970 to 2999"
)]
pub struct NoMoment;

/// `2026-01-05T08:00:00Z` or with `+01:00` at the end.
impl FromStr for Moment {
    type Err = NoMoment;

    fn from_str(text: &str) -> Result<Self, NoMoment> {
        let (date, zone) = text.split_at_checked(19).ok_or(NoMoment)?;
        let [year, month, day, hour, minute, second] =
            numbers(date, &[4, 2, 2, 2, 2, 2], &["-", "-", "T", ":", ":", ""])?;
        let offset = match zone.as_bytes().first() {
            Some(b'Z') if zone.len() == 1 => 0,
            Some(sign @ (b'+' | b'-')) => {
                let [hours, minutes] = numbers(&zone[1..], &[2, 2], &[":", ""])?;
                if hours > 14 || minutes > 59 {
                    return Err(NoMoment);
                }
                (hours * 60 + minutes) * if *sign == b'-' { -60 } else { 60 }
            }
            _ => return Err(NoMoment),
        };
        let days = days(year, month, day);
        if !(1970..3000).contains(&year)
            || hour > 23
            || minute > 59
            || second > 59
            || civil(days) != (year, month, day)
        {
            return Err(NoMoment);
        }
        let seconds = days * DAY + hour * 3600 + minute * 60 + second - offset;
        Ok(Self { seconds, offset: offset as i32 })
    }
}

/// Numbers of so many digits, each with what follows it.
fn numbers<const N: usize>(text: &str, digits: &[usize; N], after: &[&str; N]) -> Result<[i64; N], NoMoment> {
    let mut rest = text;
    let mut numbers = [0; N];
    for ((number, digits), after) in numbers.iter_mut().zip(digits).zip(after) {
        let (written, more) = rest.split_at_checked(*digits).ok_or(NoMoment)?;
        if !written.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NoMoment);
        }
        *number = written.parse().map_err(|_| NoMoment)?;
        rest = more.strip_prefix(after).ok_or(NoMoment)?;
    }
    if rest.is_empty() { Ok(numbers) } else { Err(NoMoment) }
}

/// Days since 1970 of a date, in years that begin in March so that the leap day is the last one.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month < 3 { year - 1 } else { year };
    let (cycle, of_cycle) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    cycle * 146_097 + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - 719_468
}

/// The date of a day since 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (cycle, of_cycle) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_cycle - of_cycle / 1460 + of_cycle / 36_524 - of_cycle / 146_096) / 365;
    let of_year = of_cycle - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (cycle * 400 + year + i64::from(month < 3), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_and_written() {
        for (text, utc, minute, weekend) in [
            ("2026-01-05T08:00:00Z", "2026-01-05T08:00:00Z", 480, false),
            ("2026-01-05T08:00:00+01:00", "2026-01-05T07:00:00Z", 480, false),
            ("2026-01-04T23:30:00-05:30", "2026-01-05T05:00:00Z", 1410, true),
            ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z", 1439, false),
            ("2000-03-01T00:00:00+14:00", "2000-02-29T10:00:00Z", 0, false),
            ("1970-01-03T00:00:00Z", "1970-01-03T00:00:00Z", 0, true),
        ] {
            let moment: Moment = text.parse().unwrap();
            assert_eq!(moment.to_string(), utc);
            assert_eq!((moment.minute(), moment.is_weekend()), (minute, weekend), "{text}");
        }
        let moment: Moment = "2025-12-31T23:00:00Z".parse().unwrap();
        assert_eq!(moment.after(3600).to_string(), "2026-01-01T00:00:00Z");
        assert_eq!(moment.after(-DAY * 365).midnight().to_string(), "2024-12-31T00:00:00Z");
    }

    #[test]
    fn everything_else_is_no_time() {
        for text in [
            "",
            "2026-01-05",
            "2026-01-05T08:00:00",
            "2026-01-05 08:00:00Z",
            "2026-13-05T08:00:00Z",
            "2026-02-29T08:00:00Z",
            "2026-01-05T24:00:00Z",
            "2026-01-05T08:00:00+1:00",
            "2026-01-05T08:00:00+15:00",
            "2026-01-05T08:00:00Zulu",
            "1969-12-31T00:00:00Z",
            "+026-01-05T08:00:00Z",
            "2026-01-05T08:00:0éZ",
        ] {
            assert_eq!(text.parse::<Moment>(), Err(NoMoment), "{text}");
        }
    }

    #[test]
    fn every_day_has_its_date() {
        let mut last = civil(-1000);
        for day in -999..200_000 {
            let next = civil(day);
            assert!(next > last && days(next.0, next.1, next.2) == day);
            last = next;
        }
    }
}
