//! The nearest right spelling.

use super::{EnumSpec, RecordSpec};

/// Greatest edit distance at which a name is offered as the one that was meant.
const REACH: usize = 2;

/// The name that was probably meant: from the list of documented misspellings, else the nearest one.
pub fn suggest_field(parent: &'static RecordSpec, written: &str) -> Option<&'static str> {
    if let Some(known) = parent.suggestion(written) {
        return known.real;
    }
    nearest(written, parent.fields.iter().filter(|field| field.until.is_none()).map(|field| field.name))
}

/// Whether the suggestion comes from the list of documented misspellings, so that it can be applied safely.
pub fn is_listed(parent: &'static RecordSpec, written: &str) -> bool {
    parent.suggestion(written).is_some_and(|known| known.real.is_some())
}

/// The enumeration value that was probably meant.
pub fn suggest_value(values: &'static EnumSpec, written: &str) -> Option<&'static str> {
    if let Some(known) = values.suggestion(written) {
        return known.real;
    }
    nearest(written, values.values.iter().map(|value| value.name))
}

/// The nearest of some names within reach; names that differ in case only are nearest of all.
pub fn nearest<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let letters = Letters::of(written);
    let mut best: Option<(usize, &str)> = None;
    for name in names {
        if name == written || !letters.may_be_near(name) {
            continue;
        }
        let distance =
            if name.eq_ignore_ascii_case(written) { 0 } else { strsim::osa_distance(written, name) };
        if distance <= REACH
            && distance < name.len().min(written.len())
            && best.is_none_or(|(least, _)| distance < least)
        {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// The names that a user may have meant by what was typed, best first and at most `count`: those that hold the text,
/// and those a few edits away; case does not matter.
///
/// More generous than [`nearest`], for questions rather than for findings.
pub fn near<'n>(written: &str, names: impl IntoIterator<Item = &'n str>, count: usize) -> Vec<&'n str> {
    let written = written.to_lowercase();
    let reach = (written.chars().count() / 4).max(REACH);
    let mut found: Vec<(usize, &str)> = Vec::new();
    for name in names {
        let lower = name.to_lowercase();
        let distance = strsim::osa_distance(&written, &lower);
        let holds = written.len() > REACH && lower.contains(&written);
        if (distance <= reach && distance < written.len()) || holds {
            // What holds the text is as near as the farthest misspelling.
            found.push((distance.min(reach), name));
        }
    }
    // Stable, so that names of one distance keep their order.
    found.sort_by_key(|(distance, _)| *distance);
    found.truncate(count);
    found.into_iter().map(|(_, name)| name).collect()
}

/// The letters of a misspelt name, which tell quickly what cannot be near it: one edit changes one letter.
#[derive(Debug)]
pub struct Letters {
    length: usize,
    /// How often each ASCII character occurs, case ignored; `None` for text with others.
    counts: Option<[u16; 128]>,
}

impl Letters {
    /// The letters of that name.
    pub fn of(written: &str) -> Self {
        let mut counts = [0_u16; 128];
        let ascii = written.is_ascii();
        for byte in written.bytes().filter(u8::is_ascii) {
            let count = &mut counts[usize::from(byte.to_ascii_lowercase())];
            *count = count.saturating_add(1);
        }
        Self { length: written.len(), counts: ascii.then_some(counts) }
    }

    /// Whether [`nearest`] has to look at a name. False is certain, and cheap to find out; true is not.
    pub fn may_be_near(&self, name: &str) -> bool {
        if self.length.abs_diff(name.len()) > REACH {
            return false;
        }
        let Some(mut counts) = self.counts.filter(|_| name.is_ascii()) else { return true };
        let mut common = 0;
        for byte in name.bytes() {
            let count = &mut counts[usize::from(byte.to_ascii_lowercase())];
            if *count > 0 {
                *count -= 1;
                common += 1;
            }
        }
        self.length.max(name.len()) - common <= REACH
    }
}

#[cfg(test)]
mod tests {
    use super::{Letters, near, nearest};

    #[test]
    fn offers_what_may_be_meant() {
        let names = ["presence/decline", "presence/accept", "queue/no-members", "Queue"];
        for (written, expected) in [
            ("presence/declne", vec!["presence/decline"]),
            ("presence", vec!["presence/decline", "presence/accept"]),
            ("queu", vec!["Queue", "queue/no-members"]),
            ("nothing at all", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(near(written, names, 2), expected, "{written}");
        }
    }

    #[test]
    fn finds_the_nearest() {
        let names = ["Cases", "Chats", "Case_Review", "Überlauf"];
        for (written, near) in [
            ("cases", Some("Cases")),
            ("Caess", Some("Cases")),
            ("Chat", Some("Chats")),
            ("Csae_Reveiw", Some("Case_Review")),
            ("Leads", None),
            ("Ueberlauf", Some("Überlauf")),
            ("Überlau", Some("Überlauf")),
            ("A", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, names), near, "{written}");
        }
    }

    #[test]
    fn sorting_out_loses_nothing() {
        let names = [
            "Cases",
            "CASES",
            "Caess",
            "sesaC",
            "Cassette",
            "Case",
            "Ca",
            "Tier_1",
            "Tier_12",
            "1_reiT",
            "Überlauf",
        ];
        for written in names {
            let letters = Letters::of(written);
            for name in names {
                let distance = strsim::osa_distance(&written.to_lowercase(), &name.to_lowercase());
                assert!(distance > 2 || letters.may_be_near(name), "{written} {name}");
            }
        }
        assert!(!Letters::of("Cases").may_be_near("Phone"));
    }
}
