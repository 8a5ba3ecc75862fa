//! The words for what the tables and the rules say in codes. Everything here is wording; the facts are elsewhere.

use crate::diag::{Evidence, Fix};
use crate::model::{ApiVersion, Class, FieldSpec, FieldType, Kind, Range, Since, Unresolved};
use crate::rules::{Check, Kinds, Rule};

/// What stands above the list of rules in `docs/rules.md`.
pub(super) const RULE_BOOK: &str = "# Rules

<!-- Made from the doc texts of src/rules; change those, then run OMNIC_UPDATE=1 cargo test --test it rule_lists. -->

What `omnic check` reports, by group. `omnic explain RULE` shows the same pages.

- Severity: *error* for what the platform refuses or what can never work, *warning* for what deploys but does not do
  what it says or where the refusal is only inferred, *info* for hints. It is the highest that a finding of the rule
  has.
- Evidence: *documented* by Salesforce or by the WSDL, *observed* in real files, in server messages or in notes of
  Salesforce engineers, *inferred* where no source states it, *own* where the rule is about the input of omnic itself.
- Scope: one *file*, the whole *project*, or the package that a *build* makes.
- Fix: *safe* keeps the meaning, *unsafe* chooses one of several meanings, *none* is left to a person. Not every
  finding of a rule that has a fix can be fixed.

## Index
";

/// The groups and what they are about, by name.
const GROUPS: &[(&str, &str)] = &[
    ("acw", "After-conversation work: the timer, its extensions, and the channels that have it."),
    ("archive", "Zip archives that are checked: what they must not hold."),
    (
        "channel",
        "Service channels: the object they route, priorities, and the status fields that free capacity.",
    ),
    ("data", "Data packages."),
    ("data", "Packages of records: what an insert refuses, and references that lead nowhere."),
    ("flow", "The actions of a flow that route work."),
    ("naming", "Names of components and files."),
    ("package", "Manifests, and the package that a build makes."),
    ("presence", "Presence statuses and presence configurations: what agents may do, and who they are."),
    ("queue", "Queues: their members, their objects and their routing."),
    ("reference", "Names that refer to other components."),
    ("routing", "Routing configurations and routing maps: capacity, time-outs, overflow and skills."),
    ("schema", "The structure of a file: elements, values, lengths, ranges and API versions."),
    ("settings", "The settings of Omni-Channel for the whole org."),
    ("skills", "Skill mappings: which skills work asks for."),
    ("supervisor", "Supervisor configurations: what they show, and to whom."),
    ("suppress", "What allows findings: comments, `omnic.toml` and the baseline."),
    ("syntax", "Files that cannot be read as XML."),
];

/// What a group of rules is about; empty if it is not known.
pub fn group_summary(group: &str) -> &'static str {
    GROUPS.binary_search_by_key(&group, |(name, _)| name).map_or("", |at| GROUPS[at].1)
}

/// The codes of sources and what they stand for, as in `schemas/README.md`.
pub(super) const SOURCES: &[(&str, &str)] = &[
    ("M67", "Metadata API Developer Guide, as of API 66 to 67"),
    ("W", "Public history of `metadata.wsdl`"),
    ("G39", "Omni-Channel Developer Guide, API 39"),
    ("G56", "Omni-Channel Developer Guide, API 56"),
    ("O67", "Object Reference, as of API 66 to 67"),
    ("F67", "Salesforce Field Reference"),
    ("TL67", "Tooling API reference"),
    ("SFS", "Notes on Omni-Channel metadata that Salesforce publishes for coding agents"),
    ("ST", "Streaming API Developer Guide"),
    ("HELP", "Salesforce Help"),
    ("3P", "Third parties"),
    ("REAL", "Shapes in published projects"),
    ("INF", "Inferred"),
];

/// A source spelled out, with its code.
pub(super) fn source(code: &str) -> String {
    let known = SOURCES.iter().find(|(known, _)| *known == code);
    known.map_or_else(|| code.to_owned(), |(_, title)| format!("{title} ({code})"))
}

pub(super) fn evidence(evidence: Evidence) -> String {
    let meaning = match evidence {
        Evidence::Documented => "Salesforce documentation or the WSDL says so",
        Evidence::Observed => "seen in real files, in server messages or in notes of Salesforce engineers",
        Evidence::Inferred => "no source states it, so it is never an error",
        Evidence::Own => "about the input of omnic itself",
    };
    format!("{} ({meaning})", evidence.name())
}

pub(super) fn scope(check: Check) -> String {
    let meaning = match check {
        Check::Syntax(_) | Check::File(_) => "each file is judged on its own",
        Check::Suppress(_) => "each comment or entry is judged on its own",
        Check::Archive(_) => "each archive is judged on its own",
        Check::Project(_) => "the components of the project are compared",
        Check::Row(_) => "each record of a data package is judged on its own",
        Check::Pack(_) => "the records and files of a data package are compared",
        Check::Build(_) => "the package that `omnic build` makes is judged",
    };
    format!("{} ({meaning})", check.scope())
}

pub(super) fn fix(fix: Fix) -> String {
    let meaning = match fix {
        Fix::Safe => "the meaning stays, `omnic check --fix` applies it",
        Fix::Unsafe => "one of several meanings is chosen, `omnic check --fix --unsafe-fixes` applies it",
        Fix::None => "only a person can tell",
    };
    format!("{} ({meaning})", fix.name())
}

/// The types a rule reads, in words.
pub(super) fn kinds(rule: &Rule) -> String {
    let names = |kinds: &[Kind]| kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(", ");
    match (rule.check, rule.kinds) {
        (Check::Archive(_), _) => "zip archives".to_owned(),
        (Check::Suppress(_), _) => "comments, `omnic.toml` and the baseline".to_owned(),
        (_, Kinds::All) => "all files that omnic reads".to_owned(),
        (_, Kinds::Core { except: [] }) => "all Omni-Channel types".to_owned(),
        (_, Kinds::Core { except }) => format!("all Omni-Channel types but {}", names(except)),
        (_, Kinds::These(kinds)) => names(kinds),
    }
}

/// What is known about files of a kind, where it is not everything.
pub(super) fn class(kind: Kind) -> Option<&'static str> {
    match kind.class() {
        Class::Core | Class::Manifest => None,
        Class::Partial => Some("Only the fields listed here are read; the type has others."),
        Class::Named => Some("Only the names of these components are read, for references."),
        Class::External => {
            Some("These live in the org alone and have no file; other components refer to them.")
        }
    }
}

/// The type of a field in a few words.
pub(super) fn form(field: &FieldSpec) -> String {
    let one = match field.ty {
        FieldType::Text => "text",
        FieldType::Boolean => "boolean",
        FieldType::Integer | FieldType::IntegerText => "whole number",
        FieldType::Double => "number",
        FieldType::Version => "API version",
        FieldType::Open => "not read",
        FieldType::Enum(values) => return repeated(&format!("one of `{}`", values.name), field),
        FieldType::Record(record) => return repeated(&format!("element `{}`", record.name), field),
    };
    repeated(one, field)
}

fn repeated(one: &str, field: &FieldSpec) -> String {
    if field.repeats { format!("{one}, can be repeated") } else { one.to_owned() }
}

/// The bounds of a field's value: `10 to 3600 seconds`, `up to 80 characters`.
pub(super) fn limits(field: &FieldSpec) -> Option<String> {
    extent(field.max_length, field.range, field.unit)
}

/// Bounds in words, those of a length before those of a number.
pub(super) fn extent(
    max_length: Option<u32>,
    range: Option<Range>,
    unit: Option<&'static str>,
) -> Option<String> {
    if let Some(length) = max_length {
        return Some(format!("up to {length} characters"));
    }
    let range = range?;
    let unit = unit.map(|unit| format!(" {unit}")).unwrap_or_default();
    let inferred = if range.documented { "" } else { " (inferred)" };
    Some(format!("{}{unit}{inferred}", bounds(range)?))
}

fn bounds(range: Range) -> Option<String> {
    match (range.min, range.max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("{min} or more")),
        (None, Some(max)) => Some(format!("{max} or less")),
        (None, None) => None,
    }
}

/// `API 57.0 by the documents, 58.0 in the public WSDL`; none if nothing is known.
pub(super) fn since(since: &Since) -> Option<String> {
    let mut parts = match (since.doc, since.wsdl) {
        (Some(doc), Some(wsdl)) if doc != wsdl => {
            vec![format!("API {doc} by the documents, {wsdl} in the public WSDL")]
        }
        (Some(doc), Some(_)) => vec![format!("API {doc}")],
        (Some(doc), None) => vec![format!("API {doc} by the documents; the public WSDL does not have it")],
        (None, Some(wsdl)) => vec![format!("API {wsdl} in the public WSDL")],
        (None, None) => return None,
    };
    parts.extend(since.floor.map(|floor| format!("seen in files of {floor}")));
    parts.extend(since.inferred.then(|| "an estimate".to_owned()));
    Some(parts.join(", "))
}

/// The last version that has a field, and what came then.
pub(super) fn until(until: ApiVersion, replaced_by: Option<&str>) -> String {
    match replaced_by {
        Some(other) => format!("API {until}; from then on `{other}`"),
        None => format!("API {until}"),
    }
}

/// What is made of a name that the project does not define.
pub(super) const fn unresolved(unresolved: Unresolved) -> &'static str {
    match unresolved {
        Unresolved::Warning => "a name that the project does not define is reported",
        Unresolved::Info => {
            "a name that the project does not define is a hint, if it defines any of that type"
        }
        Unresolved::Never => "names are not looked up",
    }
}
