//! The nearest right spelling.

use crate::model::{EnumSpec, RecordSpec};

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
    let mut best: Option<(usize, &str)> = None;
    for name in names {
        if name == written || name.len().abs_diff(written.len()) > REACH {
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
