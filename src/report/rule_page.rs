//! What the formats tell about a rule itself: its address and parts of its page.

use crate::rules::{self, Rule};

/// Where the program is published.
pub(super) const HOME: &str = rules::REPOSITORY;

/// The address of a rule's page.
pub(super) fn url(rule: &str) -> Option<String> {
    rules::rule(rule).map(Rule::url)
}

/// The text below a heading of the page, without its examples.
pub(super) fn section(rule: &Rule, title: &str) -> String {
    let mut text = String::new();
    let (mut inside, mut fenced) = (false, false);
    for line in rule.doc.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if let Some(heading) = line.strip_prefix("## ").filter(|_| !fenced) {
            inside = heading.trim() == title;
        } else if inside && !fenced {
            text.push_str(line);
            text.push('\n');
        }
    }
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::section;
    use crate::rules::RULES;

    #[test]
    fn every_page_has_its_sections() {
        for rule in RULES {
            for title in ["Why", "Fix", "Sources"] {
                let text = section(rule, title);
                assert!(!text.is_empty() && !text.contains("```"), "{}: {title}: {text}", rule.id);
            }
            assert_eq!(section(rule, "Nowhere"), "");
        }
    }
}
