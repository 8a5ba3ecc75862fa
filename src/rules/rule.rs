//! What a rule is: its documentation, its promises and its check, all in one file each.

use crate::data::PackFault;
use crate::diag::{Evidence, FileId, Fix, Severity, Sink};
use crate::input::ArchiveFault;
use crate::model::{Class, Kind};
use crate::rules::context::{AllowFault, BuildCx, FileCx, ProjectCx};
use crate::rules::record::RowCx;
use crate::source::SyntaxFault;

/// Where the source code and its documentation are published; `repository` in `Cargo.toml`.
pub const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// One rule, as declared by [`declare_rule!`].
#[derive(Debug)]
pub struct Rule {
    /// `group/fault-in-kebab-case`; stable for ever.
    pub id: &'static str,
    /// The first version of omnic that has it.
    pub since: &'static str,
    /// The severity unless a finding says otherwise; the highest it can have.
    pub severity: Severity,
    /// What the rule rests on.
    pub evidence: Evidence,
    /// Whether its findings can be mended by a machine.
    pub fix: Fix,
    /// Kinds of files it reads.
    pub kinds: Kinds,
    /// Documentation: a summary line, then Why, Fails, Passes, Fix and Sources.
    pub doc: &'static str,
    /// The file that holds the rule, relative to the package.
    pub file: &'static str,
    /// The check itself.
    pub check: Check,
}

/// Which kinds of files a rule reads.
#[derive(Clone, Copy, Debug)]
pub enum Kinds {
    /// All of them.
    All,
    /// The Omni-Channel types, but for those named here.
    Core {
        /// Types that have nothing of what the rule looks at.
        except: &'static [Kind],
    },
    /// Just these.
    These(&'static [Kind]),
}

impl Kinds {
    /// Whether files of a kind are read.
    pub fn contain(self, kind: Kind) -> bool {
        match self {
            Kinds::All => true,
            Kinds::Core { except } => kind.class() == Class::Core && !except.contains(&kind),
            Kinds::These(kinds) => kinds.contains(&kind),
        }
    }
}

/// How much of the project a rule sees.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The fault that keeps a file from being read as XML.
    Syntax(fn(&SyntaxFault, &mut Sink)),
    /// A fault of a zip archive.
    Archive(fn(&ArchiveFault, &mut Sink)),
    /// One readable file.
    File(fn(&FileCx<'_>, &mut Sink)),
    /// The summaries of all files.
    Project(fn(&ProjectCx<'_>, &mut Sink)),
    /// A package that is built.
    Build(fn(&BuildCx<'_>, &mut Sink)),
    /// One record of a data package.
    Row(fn(&RowCx<'_>, &mut Sink)),
    /// What records and files of a data package have to do with each other.
    Pack(fn(&PackFault, &[FileId], &mut Sink)),
    /// A fault of something that allows findings.
    Suppress(fn(&AllowFault, &mut Sink)),
}

impl Check {
    /// The word for the scope in documentation and outputs.
    pub const fn scope(self) -> &'static str {
        match self {
            Check::Syntax(_) | Check::Archive(_) | Check::File(_) | Check::Suppress(_) => "file",
            Check::Project(_) => "project",
            Check::Build(_) => "build",
            Check::Row(_) | Check::Pack(_) => "data",
        }
    }
}

impl Rule {
    /// The part of the id before the slash.
    pub fn group(&self) -> &'static str {
        self.id.split_once('/').map_or(self.id, |(group, _)| group)
    }

    /// The anchor of the rule in `docs/rules.md`: its id with `-` for the slash.
    pub fn anchor(&self) -> String {
        self.id.replace('/', "-")
    }

    /// The address of the rule's page in the repository.
    pub fn url(&self) -> String {
        format!("{REPOSITORY}/blob/main/docs/rules.md#{}", self.anchor())
    }

    /// The first paragraph of the documentation, on one line.
    pub fn summary(&self) -> String {
        let lines: Vec<&str> = self.doc.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
        lines.join(" ")
    }
}

/// The kinds of a rule: `[]` for all, `[Queue, Skill]`, `core`, or `(core except OmniChannelSettings)`.
macro_rules! kinds {
    ([]) => {
        $crate::rules::Kinds::All
    };
    ([$($kind:ident),+ $(,)?]) => {
        $crate::rules::Kinds::These(&[$($crate::model::Kind::$kind),+])
    };
    (core) => {
        $crate::rules::Kinds::Core { except: &[] }
    };
    ((core except $($kind:ident),+)) => {
        $crate::rules::Kinds::Core { except: &[$($crate::model::Kind::$kind),+] }
    };
}
pub(crate) use kinds;

/// Declares the rule of a file as `RULE`. The doc comment is the rule's page; its examples are tests.
macro_rules! declare_rule {
    (
        $(#[doc = $doc:literal])+
        {
            id: $id:literal,
            since: $since:literal,
            severity: $severity:ident,
            evidence: $evidence:ident,
            fix: $fix:ident,
            kinds: $kinds:tt,
            check: $scope:ident($check:path) $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        pub(crate) static RULE: $crate::rules::Rule = $crate::rules::Rule {
            id: $id,
            since: $since,
            severity: $crate::diag::Severity::$severity,
            evidence: $crate::diag::Evidence::$evidence,
            fix: $crate::diag::Fix::$fix,
            kinds: $crate::rules::rule::kinds!($kinds),
            doc: concat!($($doc, "\n"),+),
            file: file!(),
            check: $crate::rules::Check::$scope($check),
        };
    };
}
pub(crate) use declare_rule;
