//! Components by what somebody remembers of their names.

use crate::check::Snapshot;
use crate::project::Component;

/// How well a name fits; the smaller the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    form: Form,
    /// Where it begins, or how far apart the letters are.
    distance: usize,
    /// Length of the name: the shorter, the more of it was written.
    length: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Whole,
    Start,
    /// It begins behind a character that is no letter.
    Word,
    Inside,
    /// The letters stand there in that order, with others between them.
    Scattered,
}

/// The components whose names fit, with how well they do, in the order of files. Case and white space do not matter.
pub fn search<'s>(snapshot: &'s Snapshot, query: &str) -> Vec<(Fit, &'s Component)> {
    let query: String = query.split_whitespace().collect::<String>().to_lowercase();
    let all = snapshot.outcome.index.all().iter();
    all.filter_map(|component| Some((fit(&query, component.summary.name.as_str())?, component))).collect()
}

/// How well a name fits a query in lower case.
fn fit(query: &str, name: &str) -> Option<Fit> {
    let name = name.to_lowercase();
    let length = name.len();
    let Some(at) = name.find(query) else {
        return Some(Fit { form: Form::Scattered, distance: scattered(query, &name)?, length });
    };
    // One at the beginning of a word counts, even if it is not the first.
    let is_word = |at: usize| name[..at].chars().next_back().is_some_and(|before| !before.is_alphanumeric());
    let word = name.match_indices(query).map(|(at, _)| at).find(|&at| is_word(at));
    let (form, distance) = match (at, word) {
        (0, _) if query.len() == length => (Form::Whole, 0),
        (0, _) => (Form::Start, 0),
        (_, Some(at)) => (Form::Word, at),
        (at, None) => (Form::Inside, at),
    };
    Some(Fit { form, distance, length })
}

/// How many bytes lie between the first and the last letter, if all are there in their order.
fn scattered(query: &str, name: &str) -> Option<usize> {
    let mut letters = name.char_indices();
    let mut first = None;
    let mut last = 0;
    for wanted in query.chars() {
        let (at, _) = letters.find(|(_, letter)| *letter == wanted)?;
        first.get_or_insert(at);
        last = at;
    }
    Some(last - first.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::fit;

    #[test]
    fn the_best_names_come_first() {
        let names = ["Chat", "Chat_Queue", "My_Chat", "Snapchat", "Cold_Hat", "Cash_at", "Über_Chats"];
        let sorted = |query: &str| {
            let mut found: Vec<_> =
                names.iter().filter_map(|name| Some((fit(query, name)?, *name))).collect();
            found.sort();
            found.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
        };
        assert_eq!(
            sorted("chat"),
            ["Chat", "Chat_Queue", "My_Chat", "Über_Chats", "Snapchat", "Cash_at", "Cold_Hat"]
        );
        assert_eq!(sorted("überc"), ["Über_Chats"]);
        assert_eq!(sorted("tahc"), Vec::<&str>::new());
        assert_eq!(sorted("").len(), names.len());
    }
}
