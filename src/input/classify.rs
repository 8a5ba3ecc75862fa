//! What a file is, told from its name.
//!
//! A component is recognised by its suffix wherever it lies. A pure function: where a name alone does not decide,
//! it asks for the first bytes.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::names::is_skipped;
use crate::model::{Class, Kind, REGISTRY, RegisteredType};

/// What a file means to a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileClass {
    /// A component that is read.
    Component {
        /// Its type.
        kind: Kind,
        /// File name without the suffix, as it stands on disk (not percent-decoded).
        stem: Box<str>,
        /// Whether the name ends in `-meta.xml`.
        meta: bool,
    },
    /// A manifest.
    Manifest(ManifestKind),
    /// A component that only counts as existing, so that references to it resolve.
    Named {
        /// Its type.
        kind: Kind,
        /// File name without the suffix.
        stem: Box<str>,
    },
    /// A JSON, YAML, CSV or SQL file that may hold data records; its content decides.
    Data,
    /// A file of another metadata type, for counting only.
    Other {
        /// Name of the type.
        type_name: &'static str,
    },
    /// A folder that cannot be listed: what it holds is unknown, which is a finding.
    Folder,
    /// A file whose name says nothing. Listed only where all files are asked for: a component may be made of any.
    Plain,
}

/// The two sorts of manifests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManifestKind {
    /// `package.xml` and its like: what is deployed or retrieved.
    Package,
    /// `destructiveChanges*.xml`: what is deleted.
    Destructive,
}

/// What a `-meta.xml` file of a suffix that no registered type has is counted as.
pub const UNRECOGNISED: &str = "unrecognised";

/// How many leading bytes decide whether `package-x.xml` is a manifest: room for a long licence comment.
const MANIFEST_PEEK: usize = 16 * 1024;

/// Classifies one file. `folder` is its folder's path with `/`; `peek` gives up to that many leading bytes, `None`
/// if they cannot be read.
pub fn classify(name: &str, folder: &str, peek: impl FnOnce(usize) -> Option<Vec<u8>>) -> Option<FileClass> {
    let (base, meta) = match name.strip_suffix("-meta.xml") {
        Some(base) => (base, true),
        None => (name, false),
    };
    let bundle = || bundle_type(folder).map(|type_name| FileClass::Other { type_name });
    let Some((stem, suffix)) = base.rsplit_once('.') else { return bundle() };
    // `.queue-meta.xml` is a component without a name, which is worth a finding.
    if is_skipped(name) && !(stem.is_empty() && meta) {
        return None;
    }
    if !meta && suffix == "xml" {
        return manifest(name, peek).map(FileClass::Manifest).or_else(bundle);
    }
    if !meta && matches!(suffix, "json" | "yml" | "yaml" | "csv" | "sql") {
        return bundle().or_else(|| (!is_tool_file(name)).then_some(FileClass::Data));
    }
    if suffix == "settings" && stem == "OmniChannel" {
        return Some(FileClass::Component { kind: Kind::OmniChannelSettings, stem: stem.into(), meta });
    }
    match Kind::from_suffix(suffix).filter(|_| suffix != "settings") {
        Some(kind) => component(kind, stem, meta, folder, peek),
        None => other(suffix, meta, folder)
            .map(|type_name| FileClass::Other { type_name })
            .or_else(bundle)
            .or_else(|| meta.then_some(FileClass::Other { type_name: UNRECOGNISED })),
    }
}

fn component(
    kind: Kind,
    stem: &str,
    meta: bool,
    folder: &str,
    peek: impl FnOnce(usize) -> Option<Vec<u8>>,
) -> Option<FileClass> {
    if !meta {
        // These suffixes are also used by scripts and archives that have nothing to do with metadata.
        let stray = match kind {
            Kind::Flow | Kind::Profile | Kind::PermissionSet | Kind::MessagingChannel => {
                folder.rsplit('/').next() != Some(kind.directory())
            }
            Kind::Skill => peek(2).is_some_and(|bytes| bytes == b"PK"),
            _ => false,
        };
        if stray {
            return None;
        }
    }
    match kind.class() {
        Class::Core | Class::Partial => Some(FileClass::Component { kind, stem: stem.into(), meta }),
        Class::Named => Some(FileClass::Named { kind, stem: stem.into() }),
        Class::Manifest | Class::External => None,
    }
}

fn manifest(name: &str, peek: impl FnOnce(usize) -> Option<Vec<u8>>) -> Option<ManifestKind> {
    let kind = ManifestKind::from_name(name)?;
    let sure = matches!(
        name,
        "package.xml" | "destructiveChanges.xml" | "destructiveChangesPre.xml" | "destructiveChangesPost.xml"
    );
    (sure || peek(MANIFEST_PEEK).is_some_and(|bytes| first_tag_is_package(&bytes))).then_some(kind)
}

impl ManifestKind {
    /// The sort of manifest that a file of that name is, if it is one at all.
    pub fn from_name(name: &str) -> Option<Self> {
        if name.starts_with("package") {
            Some(Self::Package)
        } else if name.starts_with("destructiveChanges") {
            Some(Self::Destructive)
        } else {
            None
        }
    }
}

/// Whether the first start tag is `Package`, with or without a prefix.
fn first_tag_is_package(bytes: &[u8]) -> bool {
    let mut rest = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    loop {
        rest = rest.trim_ascii_start();
        rest = if rest.starts_with(b"<!--") {
            match memchr::memmem::find(rest, b"-->") {
                Some(end) => &rest[end + 3..],
                None => return false,
            }
        } else if rest.starts_with(b"<?") {
            match memchr::memmem::find(rest, b"?>") {
                Some(end) => &rest[end + 2..],
                None => return false,
            }
        } else {
            break;
        };
    }
    let Some(tag) = rest.strip_prefix(b"<") else { return false };
    let Some(end) = tag.iter().position(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>')) else {
        return false;
    };
    let name = &tag[..end];
    let local = memchr::memchr(b':', name).map_or(name, |colon| &name[colon + 1..]);
    local == b"Package"
}

/// JSON files of the usual tools, which are never data.
fn is_tool_file(name: &str) -> bool {
    matches!(
        name,
        "sfdx-project.json"
            | "package.json"
            | "package-lock.json"
            | "package2-descriptor.json"
            | "package2-manifest.json"
            | "jsconfig.json"
            | "tsconfig.json"
    )
}

static BY_SUFFIX: LazyLock<HashMap<&'static str, Vec<&'static RegisteredType>>> = LazyLock::new(|| {
    let mut rows: HashMap<_, Vec<_>> = HashMap::with_capacity(REGISTRY.len());
    for row in REGISTRY {
        rows.entry(row.suffix).or_default().push(row);
    }
    rows.remove("");
    rows
});

/// The registered type of a suffix. Without `-meta.xml` only below a folder of the type: `README.md` is no record
/// of custom metadata.
fn other(suffix: &str, meta: bool, folder: &str) -> Option<&'static str> {
    let rows = BY_SUFFIX.get(suffix)?;
    let placed = rows.iter().find(|row| folder.split('/').any(|part| part == row.directory));
    placed.or_else(|| rows.first().filter(|_| meta)).map(|row| row.name)
}

/// The type of the bundle that a folder lies in: its components are folders of files with suffixes of their own.
fn bundle_type(folder: &str) -> Option<&'static str> {
    static BUNDLES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
        let own = REGISTRY.iter().filter(|row| row.parent.is_empty() && row.suffix.is_empty());
        own.filter(|row| !row.directory.is_empty()).map(|row| (row.directory, row.name)).collect()
    });
    // The last part is the component's folder at least, never that of the type.
    let (above, _) = folder.rsplit_once('/')?;
    above.split('/').find_map(|part| BUNDLES.get(part).copied())
}

/// Whether a path leads through the folder of a metadata type.
pub fn in_type_folder(path: &str) -> bool {
    super::names::split(path).0.split('/').any(is_type_folder)
}

/// Whether a folder of this name is the folder of a metadata type.
pub(super) fn is_type_folder(name: &str) -> bool {
    static FOLDERS: LazyLock<std::collections::HashSet<&'static str>> = LazyLock::new(|| {
        let own = REGISTRY.iter().filter(|row| row.parent.is_empty() && !row.directory.is_empty());
        own.map(|row| row.directory).collect()
    });
    FOLDERS.contains(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class_of(path: &str, head: Option<&[u8]>) -> Option<FileClass> {
        let (folder, name) = super::super::names::split(path);
        classify(name, folder, |n| head.map(|h| h[..n.min(h.len())].to_vec()))
    }

    /// A short text for each class, so that a table shows all of it.
    fn shown(path: &str, head: Option<&[u8]>) -> String {
        match class_of(path, head) {
            None => "-".to_owned(),
            Some(FileClass::Component { kind, stem, meta }) => {
                format!("{kind:?} {stem}{}", if meta { " meta" } else { "" })
            }
            Some(FileClass::Manifest(kind)) => format!("{kind:?}"),
            Some(FileClass::Named { kind, stem }) => format!("named {kind:?} {stem}"),
            Some(FileClass::Data) => "data".to_owned(),
            Some(FileClass::Other { type_name }) => format!("other {type_name}"),
            Some(FileClass::Folder) => "folder".to_owned(),
            Some(FileClass::Plain) => "plain".to_owned(),
        }
    }

    #[test]
    fn names_decide() {
        let table = [
            ("queues/A.queue", "Queue A"),
            ("anywhere/A.queue-meta.xml", "Queue A meta"),
            ("A.b.queueRoutingConfig", "QueueRoutingConfig A.b"),
            ("settings/OmniChannel.settings", "OmniChannelSettings OmniChannel"),
            ("OmniChannel.settings-meta.xml", "OmniChannelSettings OmniChannel meta"),
            ("settings/Case.settings", "other Settings"),
            ("x/Case.settings", "-"),
            ("flows/F.flow", "Flow F"),
            ("scripts/index.js.flow", "-"),
            ("flows/sub/F.flow", "-"),
            ("scripts/F.flow-meta.xml", "Flow F meta"),
            ("profiles/Admin.profile", "Profile Admin"),
            ("x/.profile", "-"),
            ("x/a.profile", "-"),
            ("permissionsets/P.permissionset", "PermissionSet P"),
            ("x/P.permissionset", "-"),
            ("x/M.messagingChannel", "-"),
            ("messagingChannels/M.messagingChannel", "MessagingChannel M"),
            (".queue", "-"),
            (".queueRoutingConfig-meta.xml", "QueueRoutingConfig  meta"),
            (".x.queue-meta.xml", "-"),
            ("A.queue.dup", "-"),
            ("A.QUEUE", "-"),
            ("objects/Package__c/Package__c.object-meta.xml", "named CustomObject Package__c"),
            ("groups/G.group", "named Group G"),
            ("README.md", "-"),
            ("customMetadata/A.B.md", "other CustomMetadata"),
            ("any/A.B.md-meta.xml", "other CustomMetadata"),
            ("data/Group.json", "data"),
            ("package.json", "-"),
            ("noext", "-"),
            ("", "-"),
            ("-meta.xml", "-"),
        ];
        for (path, expected) in table {
            assert_eq!(shown(path, None), expected, "{path}");
        }
    }

    #[test]
    fn manifests_are_known_by_name_or_first_tag() {
        let package: &[u8] = b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a > b -->\n<Package xmlns='x'>";
        let table: [(&str, Option<&[u8]>, &str); 12] = [
            ("package.xml", None, "Package"),
            ("manifest/package.xml", Some(b"junk"), "Package"),
            ("destructiveChanges.xml", None, "Destructive"),
            ("destructiveChangesPre.xml", None, "Destructive"),
            ("destructiveChangesPost.xml", None, "Destructive"),
            ("package-dev.xml", Some(package), "Package"),
            ("packageB.xml", Some(b"<m:Package/>"), "Package"),
            ("destructiveChanges-2.xml", Some(b"<Package>"), "Destructive"),
            ("package-dev.xml", Some(b"<project><Package/></project>"), "-"),
            ("package-dev.xml", Some(b"<PackageInstaller>"), "-"),
            ("package-dev.xml", None, "-"),
            ("pom.xml", Some(package), "-"),
        ];
        for (path, head, expected) in table {
            assert_eq!(shown(path, head), expected, "{path} {head:?}");
        }
        for head in [&b"<!-- never closed"[..], b"<?xml", b"", b"text", b"<", b"<Package"] {
            assert_eq!(shown("package-x.xml", Some(head)), "-", "{head:?}");
        }
    }

    #[test]
    fn a_skill_that_is_an_archive_is_no_component() {
        assert_eq!(shown("a/S.skill", Some(b"PK\x03\x04")), "-");
        assert_eq!(shown("a/S.skill", Some(b"<?xml")), "Skill S");
        assert_eq!(shown("a/S.skill", None), "Skill S");
        assert_eq!(shown("a/S.skill-meta.xml", Some(b"PK")), "Skill S meta");
    }
}
