use crate::diag::Sink;
use crate::rules::stem::Stem;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// The file name gives a component a name that no component can have.
    ///
    /// ## Why
    /// The developer name of a component is the name of its file. It holds letters of the English alphabet,
    /// digits and underscores, begins with a letter, has no spaces, does not end in an underscore, and never has
    /// two underscores in a row. A namespace in front (`ns__Name`) belongs to a managed package and is not part
    /// of it.
    ///
    /// ## Fails
    /// ```xml fails file=Billing-Questions.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing questions</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Billing_Questions.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing questions</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Rename the file, and with it every reference to the component. If the component is in an org already, take
    /// the name it has there.
    ///
    /// ## Sources
    /// - Omni-Channel Developer Guide v39 and v56 (G39, G56), `DeveloperName` of the Omni-Channel objects
    /// - Metadata API Developer Guide (M67), `fullName`
    {
        id: "naming/invalid-developer-name",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: (core except OmniChannelSettings),
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let name = cx.doc.name.developer_name();
    let stem = Stem::of(name);
    let breaches = breaches(&stem);
    if breaches.is_empty() {
        return;
    }
    let help = match respelled(&stem.text) {
        Some(respelled) => {
            format!("rename the file so that the component is `{respelled}`, and the references to it")
        }
        None => "rename the file, and the references to the component".to_owned(),
    };
    let message = if name.is_empty() {
        "the file name has nothing before the suffix: the component has no developer name".to_owned()
    } else {
        let breaches = breaches.join(", ");
        format!("the file name makes `{name}` the developer name, which no component can have: it {breaches}")
    };
    out.finding(cx.doc.root_tag(), message).label("not a developer name").help(help);
}

/// What a name does that a developer name must not do, in words that follow "it".
pub(in crate::rules) fn breaches(stem: &Stem<'_>) -> Vec<String> {
    let name = &*stem.text;
    let Some(first) = name.chars().next() else { return vec!["is empty".to_owned()] };
    let mut breaches = Vec::new();
    if !first.is_ascii_alphabetic() {
        breaches.push("does not begin with a letter from A to Z".to_owned());
    }
    if name.contains(' ') {
        breaches.push("contains a space".to_owned());
    }
    if stem.has_stray_bytes {
        breaches.push("contains bytes that are not UTF-8".to_owned());
    } else if let Some(c) = name.chars().find(|&c| c != ' ' && !is_plain(c)) {
        breaches.push(if c.is_ascii_graphic() {
            format!("contains `{c}`")
        } else if c.is_control() {
            format!("contains the control character U+{:04X}", u32::from(c))
        } else {
            format!("contains the character U+{:04X}", u32::from(c))
        });
    }
    if name.contains("__") {
        breaches.push("has two underscores in a row".to_owned());
    }
    if name.ends_with('_') {
        breaches.push("ends in an underscore".to_owned());
    }
    breaches
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The name with an underscore for each run of spaces and signs, if that is a developer name. Letters of other
/// alphabets are not replaced: nobody would want the name without them.
fn respelled(name: &str) -> Option<String> {
    if !name.is_ascii() {
        return None;
    }
    let words: Vec<&str> =
        name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let respelled = words.join("_");
    breaches(&Stem::of(&respelled)).is_empty().then_some(respelled)
}

#[cfg(test)]
mod tests {
    use super::{Stem, breaches, respelled};

    #[test]
    fn escapes_are_not_held_for_characters() {
        for (name, breach) in [
            ("A\\u{a}B", "contains the control character U+000A"),
            ("A\nB", "contains the control character U+000A"),
            ("A\\u{202e}B", "contains the character U+202E"),
            ("A\\xffB", "contains bytes that are not UTF-8"),
            ("A\\\\B", "contains `\\`"),
        ] {
            assert_eq!(breaches(&Stem::of(name)), [breach], "{name}");
        }
        assert_eq!(respelled(&Stem::of("A\\u{a}B").text).as_deref(), Some("A_B"));
        assert_eq!(respelled(&Stem::of("A\\xffB").text), None);
    }
}
