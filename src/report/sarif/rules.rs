//! The rules of the registry as SARIF describes them.

use super::level;
use super::place::Text;
use crate::diag::{Evidence, Severity};
use crate::report::rule_page::section;
use crate::rules::{RULES, Rule};

/// All rules, so that an index into the registry is an index into this list.
pub(super) fn all() -> Vec<Descriptor> {
    RULES.iter().map(|rule| Descriptor::new(rule)).collect()
}

/// The place of a rule in [`all`].
pub(super) fn index(id: &str) -> Option<usize> {
    RULES.binary_search_by_key(&id, |rule| rule.id).ok()
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Descriptor {
    id: &'static str,
    name: String,
    short_description: Text,
    full_description: Text,
    help: Help,
    help_uri: String,
    default_configuration: Configuration,
    properties: Properties,
}

#[derive(serde::Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(serde::Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(serde::Serialize)]
struct Properties {
    tags: [&'static str; 3],
    precision: &'static str,
    #[serde(rename = "problem.severity")]
    severity: &'static str,
}

impl Descriptor {
    fn new(rule: &Rule) -> Self {
        let (why, fix, sources) = (section(rule, "Why"), section(rule, "Fix"), section(rule, "Sources"));
        let (summary, url) = (rule.summary(), rule.url());
        let markdown = format!(
            "{summary}\n\n## Why\n\n{why}\n\n## Fix\n\n{fix}\n\n## Sources\n\n{sources}\n\n[Examples]({url})\n"
        );
        Self {
            id: rule.id,
            name: pascal_case(rule.id),
            full_description: Text::new(format!("{summary} {}", one_line(&why))),
            short_description: Text::new(summary),
            help: Help { text: format!("{}\nSee {url}", one_line(&fix)), markdown },
            help_uri: url,
            default_configuration: Configuration { level: level(rule.severity) },
            properties: Properties {
                tags: ["salesforce", rule.group(), rule.evidence.name()],
                precision: match rule.evidence {
                    Evidence::Documented | Evidence::Own => "very-high",
                    Evidence::Observed => "high",
                    Evidence::Inferred => "medium",
                },
                severity: match rule.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                    Severity::Info => "recommendation",
                },
            },
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `channel/entity-taken` as `ChannelEntityTaken`.
fn pascal_case(id: &str) -> String {
    let mut name = String::new();
    for word in id.split(['/', '-', '_']) {
        let mut chars = word.chars();
        name.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(chars.as_str());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{RULES, all, index, pascal_case};

    #[test]
    fn rules_keep_to_what_consumers_take() {
        let rules = all();
        for (at, (rule, described)) in RULES.iter().zip(&rules).enumerate() {
            assert_eq!((rule.id, index(rule.id)), (described.id, Some(at)));
            // GitHub cuts longer ones.
            let text = serde_json::to_value(described).unwrap();
            let chars = |key: &str| text[key]["text"].as_str().unwrap().chars().count();
            assert!(chars("shortDescription") <= 1024 && chars("fullDescription") <= 1024, "{}", rule.id);
        }
        assert_eq!(rules.len(), RULES.len());
        assert_eq!(pascal_case("channel/entity-taken"), "ChannelEntityTaken");
    }
}
