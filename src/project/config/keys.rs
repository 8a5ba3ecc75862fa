//! The keys of `omnic.toml`: one table, from which the reader, the published schema and the page in `docs` are made.

use crate::model::Kind;

/// One key of a table.
#[derive(Debug)]
pub struct Key {
    /// As it is written.
    pub name: &'static str,
    /// What may stand behind it.
    pub form: Form,
    /// Whether it must be there.
    pub need: Need,
    /// What holds without it, in words of the documentation; empty where there is nothing to say.
    pub default: &'static str,
    /// The value of an example, as TOML.
    pub example: &'static str,
    /// What it means, in sentences of Markdown. The first is shown by editors.
    pub doc: &'static str,
}

/// What may stand behind a key.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// `true` or `false`.
    Switch,
    /// A string.
    Text(Text),
    /// An array of names of one kind of component.
    Names(Kind),
    /// A table with these keys.
    Table(&'static [Key]),
    /// An array of such tables.
    Tables(&'static [Key]),
    /// A table from rules and groups to levels.
    Levels,
    /// An array of patterns, see [`Text::Glob`].
    Globs,
    /// A table from any names to strings.
    Texts,
    /// A table from any names to tables with these keys.
    Named(&'static [Key]),
}

/// What a string must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// Anything.
    Free,
    /// A requirement on a version of omnic, `>=0.1, <0.3`.
    Requirement,
    /// An API version, `67.0`.
    ApiVersion,
    /// A relative path with `/`.
    Path,
    /// A path in which `*`, `?` and `**` stand for others.
    Glob,
    /// The id of a rule, or a group. Unknown ones are not refused.
    Rule,
    /// `Type:FullName`.
    Component,
    /// `channels.channel`: names of elements below the root.
    Element,
    /// A regular expression of JavaScript.
    Pattern,
    /// `Queue.queueMembers.users.user`: a type and names of elements below the root.
    Field,
    /// Something that is not empty.
    Words,
    /// Name of an environment variable.
    Variable,
}

/// Whether a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may be left out.
    Optional,
    /// It must be there.
    Required,
    /// Exactly one of the keys of the table that say so with this number must be there.
    OneOf(u8),
    /// It must be there unless that key is.
    Unless(&'static str),
    /// It may stand only where that key is.
    Beside(&'static str),
}

/// The keys of the file, in the order of the documentation.
pub static KEYS: &[Key] = &[
    Key {
        name: "required-version",
        form: Form::Text(Text::Requirement),
        need: Need::Optional,
        default: "any version",
        example: "\">=0.1\"",
        doc: "Versions of omnic that may use this file, as a requirement like those of Cargo: `>=0.1, <0.3`. It is \
              read before all else, so that a file with newer keys names the version it needs.",
    },
    Key {
        name: "api-version",
        form: Form::Text(Text::ApiVersion),
        need: Need::Optional,
        default: "what `sfdx-project.json` or `package.xml` says, else the newest version omnic knows",
        example: "\"66.0\"",
        doc: "API version to check against. It comes before `sfdx-project.json` and `package.xml`; \
              `--api-version` comes before it.",
    },
    Key {
        name: "closed-world",
        form: Form::Switch,
        need: Need::Optional,
        default: "`false`",
        example: "true",
        doc: "Everything that is referred to lies in the project or under `[known]`. A reference to something else \
              is then an error instead of a warning.",
    },
    Key {
        name: "strict-evidence",
        form: Form::Switch,
        need: Need::Optional,
        default: "`false`",
        example: "true",
        doc: "Only rules that rest on documentation or observation. Rules whose evidence is *inferred* are off, but \
              for those that `[rules]` names by their id.",
    },
    Key {
        name: "baseline",
        form: Form::Text(Text::Path),
        need: Need::Optional,
        default: "none",
        example: "\"omnic-baseline.json\"",
        doc: "File with the findings that were there before omnic was: they are not reported. The path is relative \
              to the folder of `omnic.toml`. `omnic baseline` writes it.",
    },
    Key {
        name: "rules",
        form: Form::Levels,
        need: Need::Optional,
        default: "every rule with its own severity",
        example: "",
        doc: "What becomes of the findings of a rule or of a group of rules: `off`, `info`, `warning` or `error`. \
              The line of a rule counts more than that of its group, whatever their order. The group `syntax` \
              cannot be off: a file that cannot be read has no other finding.",
    },
    Key {
        name: "allow",
        form: Form::Tables(ALLOW),
        need: Need::Optional,
        default: "none",
        example: "",
        doc: "Findings that are right but wanted. Each entry silences one rule or group for one component, or for \
              the files of one path. Unlike a comment it outlives a retrieval. An entry that silences nothing, \
              names no rule or gives no reason is reported.",
    },
    Key {
        name: "known",
        form: Form::Table(KNOWN),
        need: Need::Optional,
        default: "nothing",
        example: "",
        doc: "Names of what lives in the org alone: references to them are as good as references to files. `*` \
              stands for any characters.",
    },
    Key {
        name: "replace",
        form: Form::Tables(REPLACE),
        need: Need::Optional,
        default: "nothing",
        example: "",
        doc: "Texts and values that become other ones in a package: usernames, profiles, overflow users and whatever \
              else differs from org to org. `omnic build` does them one after another, behind the `replacements` of \
              `sfdx-project.json`. The files of the project stay as they are.",
    },
    Key {
        name: "target",
        form: Form::Named(TARGET),
        need: Need::Optional,
        default: "none",
        example: "",
        doc: "Orgs by name, for `--target NAME`: each with its own API version and its own replacements.",
    },
];

/// The keys of a `[target.NAME]` table.
pub static TARGET: &[Key] = &[
    Key {
        name: "api-version",
        form: Form::Text(Text::ApiVersion),
        need: Need::Optional,
        default: "the one that counts without a target",
        example: "\"65.0\"",
        doc: "API version to check against and to write into `package.xml`, instead of `api-version` above.",
    },
    Key {
        name: "replace",
        form: Form::Tables(REPLACE),
        need: Need::Optional,
        default: "nothing",
        example: "",
        doc: "Replacements for this target alone, as `[[target.NAME.replace]]`. They are done behind those of \
              `[[replace]]`.",
    },
];

/// The keys of a `[[replace]]` entry.
pub static REPLACE: &[Key] = &[
    Key {
        name: "files",
        form: Form::Globs,
        need: Need::Unless("field"),
        default: "every file of the field's type",
        example: "[\"force-app/**/classes/*.cls\"]",
        doc: "Files of the project, by their path from the folder of `omnic.toml`: `*` and `?` stand for characters \
              of one name, `**` for any folders; a folder stands for all that lies in it. It must be there unless \
              `field` is.",
    },
    Key {
        name: "text",
        form: Form::Text(Text::Words),
        need: Need::OneOf(0),
        default: "",
        example: "\"https://dev.larkfield.example\"",
        doc: "Text to replace, wherever it stands. The new text is put in as it is, so in metadata a `&` has to be \
              written as `&amp;`.",
    },
    Key {
        name: "regex",
        form: Form::Text(Text::Pattern),
        need: Need::OneOf(0),
        default: "",
        example: "\"https://[a-z]+[.]larkfield[.]example\"",
        doc: "Regular expression to replace, in the syntax of JavaScript without look-around and back-references. \
              The new text is put in as it is: `$1` means nothing.",
    },
    Key {
        name: "field",
        form: Form::Text(Text::Field),
        need: Need::OneOf(0),
        default: "",
        example: "\"Queue.queueMembers.users.user\"",
        doc: "Type and elements, of which every value is replaced. The new value is escaped as XML asks. An element \
              without a value stays as it is.",
    },
    Key {
        name: "value",
        form: Form::Text(Text::Words),
        need: Need::Beside("field"),
        default: "every value",
        example: "\"kim@larkfield.example\"",
        doc: "Only where the field has this value. It stands beside `field` alone.",
    },
    Key {
        name: "with",
        form: Form::Text(Text::Free),
        need: Need::OneOf(1),
        default: "",
        example: "\"https://uat.larkfield.example\"",
        doc: "The new text.",
    },
    Key {
        name: "with-env",
        form: Form::Text(Text::Variable),
        need: Need::OneOf(1),
        default: "",
        example: "\"QUEUE_USER\"",
        doc: "Environment variable that holds the new text. Its value is told nowhere but in the package. One that \
              is not set ends the build.",
    },
    Key {
        name: "with-file",
        form: Form::Text(Text::Path),
        need: Need::OneOf(1),
        default: "",
        example: "\"secrets/endpoint.txt\"",
        doc: "File that holds the new text, white space at its ends not counted. The path is relative to the folder \
              of `omnic.toml`.",
    },
    Key {
        name: "when-env",
        form: Form::Texts,
        need: Need::Optional,
        default: "always",
        example: "{ STAGE = \"uat\" }",
        doc: "Environment variables with the values that they must have; else the entry does not count.",
    },
    Key {
        name: "allow-unset",
        form: Form::Switch,
        need: Need::Optional,
        default: "`false`",
        example: "true",
        doc: "A variable of `with-env` that is not set stands for no text.",
    },
];

/// The keys of an `[[allow]]` entry.
pub static ALLOW: &[Key] = &[
    Key {
        name: "rule",
        form: Form::Text(Text::Rule),
        need: Need::Required,
        default: "",
        example: "\"presence/available-without-channels\"",
        doc: "Id of the rule, or a group.",
    },
    Key {
        name: "component",
        form: Form::Text(Text::Component),
        need: Need::OneOf(0),
        default: "",
        example: "\"ServicePresenceStatus:Available_Training\"",
        doc: "Type and full name of the component, as `Type:FullName`; `*` stands for any characters of the name. \
              Either this or `path`.",
    },
    Key {
        name: "path",
        form: Form::Text(Text::Glob),
        need: Need::OneOf(0),
        default: "",
        example: "\"force-app/legacy/**\"",
        doc: "Files, by their path from the folder of `omnic.toml`: `*` and `?` stand for characters of one name, \
              `**` for any folders; a folder stands for all that lies in it. Either this or `component`.",
    },
    Key {
        name: "element",
        form: Form::Text(Text::Element),
        need: Need::Optional,
        default: "the whole component",
        example: "\"channels.channel\"",
        doc: "Only findings at this element: the names from below the root, with dots between.",
    },
    Key {
        name: "reason",
        form: Form::Text(Text::Free),
        need: Need::Optional,
        default: "none, which is reported",
        example: "\"agents are never routed in this status\"",
        doc: "Why the finding is wanted, for the next reader.",
    },
];

/// A key of `[known]`.
const fn known(name: &'static str, kind: Kind, example: &'static str, doc: &'static str) -> Key {
    Key { name, form: Form::Names(kind), need: Need::Optional, default: "", example, doc }
}

/// The keys of `[known]`: every kind of thing that a reference can lead to.
pub static KNOWN: &[Key] = &[
    known("bots", Kind::Bot, "", "Bots and AI agents, by developer name."),
    known("call-centers", Kind::CallCenter, "", "Call centers."),
    known("decline-reasons", Kind::PresenceDeclineReason, "", "Presence decline reasons."),
    known("flows", Kind::Flow, "", "Flows."),
    known("groups", Kind::Group, "", "Public groups."),
    known("objects", Kind::CustomObject, "", "Custom objects, with their `__c`."),
    known("pages", Kind::FlexiPage, "", "Lightning pages."),
    known("presence-statuses", Kind::ServicePresenceStatus, "", "Presence statuses."),
    known("profiles", Kind::Profile, "[\"Support Agent\"]", "Profiles. Case does not count."),
    known("queues", Kind::Queue, "[\"Billing_*\"]", "Queues, by developer name."),
    known("roles", Kind::Role, "", "Roles, by developer name."),
    known("routing-configurations", Kind::QueueRoutingConfig, "", "Routing configurations of queues."),
    known("service-channels", Kind::ServiceChannel, "", "Service channels."),
    known("skill-types", Kind::SkillType, "", "Skill types."),
    known("skills", Kind::Skill, "", "Skills."),
    known(
        "users",
        Kind::User,
        "[\"*@larkfield.example\"]",
        "Users, by username. Case does not count. Files that name them are not reported.",
    ),
];
