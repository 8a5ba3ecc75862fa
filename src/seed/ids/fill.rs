//! Tokens become ids.

use std::ops::Range;

use super::found::Ids;
use crate::data::{Reference, tokens};
use crate::model::nearest;

/// A text without tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The text.
    pub text: String,
    /// How many ids were filled in.
    pub count: usize,
}

/// A token that stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// Its place in the text.
    pub range: Range<usize>,
    /// What it stands for.
    pub reference: Reference,
    /// What keeps it from being filled.
    pub why: Why,
}

/// What keeps a token from being filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The ids have no such name; perhaps this one was meant.
    Unknown(Option<String>),
    /// Several records have the name.
    Ambiguous(Vec<String>),
}

impl std::fmt::Display for Unresolved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Reference { object, name } = &self.reference;
        match &self.why {
            Why::Unknown(Some(near)) => {
                write!(
                    f,
                    "the ids have no {object} `{name}`, so no record can refer to it; did you mean `{near}`?"
                )
            }
            Why::Unknown(None) => write!(
                f,
                "the ids have no {object} `{name}`, so no record can refer to it; deploy or load it first, and ask for \
                 its id with the query of `omnic seed queries`"
            ),
            Why::Ambiguous(ids) => write!(
                f,
                "{} records are {object} `{name}` ({}), and the token means one; put its id in place of the token",
                ids.len(),
                ids.join(", ")
            ),
        }
    }
}

/// Fills all tokens of a text.
///
/// # Errors
/// The tokens that cannot be filled, in their order.
pub fn fill(text: &str, ids: &Ids) -> Result<Filled, Vec<Unresolved>> {
    let mut filled = Filled { text: String::with_capacity(text.len()), count: 0 };
    let mut unresolved = Vec::new();
    let mut from = 0;
    for (range, reference) in tokens(text) {
        match ids.get(&reference) {
            [id] => {
                filled.text.push_str(&text[from..range.start]);
                filled.text.push_str(id);
                filled.count += 1;
                from = range.end;
            }
            [] => {
                let near = nearest(&reference.name, ids.names(&reference.object)).map(str::to_owned);
                unresolved.push(Unresolved { range, reference, why: Why::Unknown(near) });
            }
            several => {
                unresolved.push(Unresolved { range, reference, why: Why::Ambiguous(several.to_vec()) });
            }
        }
    }
    filled.text.push_str(&text[from..]);
    if unresolved.is_empty() { Ok(filled) } else { Err(unresolved) }
}

#[cfg(test)]
mod tests {
    use super::{Ids, fill};

    #[test]
    fn tokens_are_filled_or_told() {
        let mut ids = Ids::default();
        ids.read("{\"Skill:Spanish\": \"0C5000000000001\"}").unwrap();
        let filled = fill("a,${id:Skill:Spanish}\n${id:Skill:spanish}", &ids).unwrap();
        assert_eq!((&*filled.text, filled.count), ("a,0C5000000000001\n0C5000000000001", 2));
        let told: Vec<String> = fill("${id:Skill:Spanisch} ${id:Queue:Cases}", &ids)
            .unwrap_err()
            .iter()
            .map(|one| format!("{}: {one}", one.range.start))
            .collect();
        assert!(told[0].starts_with("0: ") && told[0].ends_with("did you mean `Spanish`?"), "{told:?}");
        assert!(told[1].starts_with("21: ") && told[1].contains("no Queue `Cases`"), "{told:?}");
        ids.read("{\"Skill:Spanish\": \"0C5000000000002\"}").unwrap();
        let told = fill("${id:Skill:Spanish}", &ids).unwrap_err()[0].to_string();
        assert!(told.contains("2 records") && told.contains("0C5000000000001, 0C5000000000002"), "{told}");
    }
}
