//! The versioned JSON of a build.

use std::io::{self, Write};

use serde::Serialize;

use super::{BuildReport, BuiltComponent, BuiltFile, BuiltWhy, DeployLimit, LeftOutReason, LimitUse};
use crate::report::json::Tool;
use crate::report::json_text;

/// Version of the format. A new one is needed when a property goes or changes its meaning.
const VERSION: u32 = 1;

pub(super) fn write(report: &BuildReport, out: &mut impl Write) -> io::Result<()> {
    let left_out = report.left_out.iter().map(|left| {
        let (reason, rule) = match &left.reason {
            LeftOutReason::Ignored { file, pattern, line } => {
                (None, Some(IgnoreRule { file, pattern, line: *line }))
            }
            LeftOutReason::Other(words) => (Some(words.as_str()), None),
        };
        LeftOutV1 { path: &left.path, ignored_by: rule, reason }
    });
    let deletions = report.deletions.iter();
    let document = BuildV1 {
        version: VERSION,
        tool: Tool::OMNIC,
        package: PackageV1 {
            name: &report.name,
            kind: if report.zip { "zip" } else { "folder" },
            size: report.size,
            sha256: &report.sha256,
            api_version: &report.api_version,
            files: report.files(),
        },
        components: report.components.iter().map(ComponentV1::new).collect(),
        manifests: report.manifests.iter().map(FileV1::new).collect(),
        deletions: deletions
            .map(|one| DeletionV1 { manifest: &one.manifest, ty: &one.ty, full_name: &one.name })
            .collect(),
        left_out: left_out.collect(),
        notes: &report.notes,
        limits: report.limits.iter().map(LimitV1::new).collect(),
        replacements: report
            .replacements
            .iter()
            .map(|one| ReplacementV1 {
                path: &one.path,
                source: &one.source,
                count: one.count,
                sha256: &one.sha256,
            })
            .collect(),
    };
    json_text::pretty(&document, out)?;
    out.flush()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BuildV1<'a> {
    version: u32,
    tool: Tool,
    package: PackageV1<'a>,
    components: Vec<ComponentV1<'a>>,
    manifests: Vec<FileV1<'a>>,
    deletions: Vec<DeletionV1<'a>>,
    left_out: Vec<LeftOutV1<'a>>,
    notes: &'a [String],
    limits: Vec<LimitV1>,
    replacements: Vec<ReplacementV1<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PackageV1<'a> {
    name: &'a str,
    kind: &'static str,
    size: u64,
    sha256: &'a str,
    api_version: &'a str,
    files: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ComponentV1<'a> {
    #[serde(rename = "type")]
    ty: &'a str,
    full_name: &'a str,
    why: WhyV1<'a>,
    files: Vec<FileV1<'a>>,
}

impl<'a> ComponentV1<'a> {
    fn new(component: &'a BuiltComponent) -> Self {
        let (reason, by) = match &component.why {
            BuiltWhy::Project => ("project", None),
            BuiltWhy::Named => ("named", None),
            BuiltWhy::Changed(path) => ("changed", Some(path.as_str())),
            BuiltWhy::Needed(by) => ("needed", Some(by.as_str())),
        };
        Self {
            ty: &component.ty,
            full_name: &component.name,
            why: WhyV1 { reason, by },
            files: component.files.iter().map(FileV1::new).collect(),
        }
    }
}

#[derive(Serialize)]
struct WhyV1<'a> {
    reason: &'static str,
    by: Option<&'a str>,
}

#[derive(Serialize)]
struct FileV1<'a> {
    path: &'a str,
    size: u64,
    sha256: &'a str,
    from: &'a [String],
}

impl<'a> FileV1<'a> {
    fn new(file: &'a BuiltFile) -> Self {
        Self { path: &file.path, size: file.size, sha256: &file.sha256, from: &file.from }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DeletionV1<'a> {
    manifest: &'a str,
    #[serde(rename = "type")]
    ty: &'a str,
    full_name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LeftOutV1<'a> {
    path: &'a str,
    ignored_by: Option<IgnoreRule<'a>>,
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct IgnoreRule<'a> {
    file: &'a str,
    pattern: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct LimitV1 {
    limit: &'static str,
    used: Option<u64>,
    allowed: u64,
}

impl LimitV1 {
    fn new(limit: &LimitUse) -> Self {
        let name = match limit.limit {
            DeployLimit::Files => "files",
            DeployLimit::Bytes => "bytes",
            DeployLimit::ZipBytes => "zipBytes",
            DeployLimit::RoutedQueues => "routedQueues",
        };
        Self { limit: name, used: limit.used, allowed: limit.allowed }
    }
}

#[derive(Serialize)]
struct ReplacementV1<'a> {
    path: &'a str,
    source: &'a str,
    count: u64,
    sha256: &'a str,
}
