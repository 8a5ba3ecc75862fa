//! What is in a package and why, what was left out and why, and how much of the platform's limits it takes.
//!
//! The data are plain and come from whoever builds. Both forms, JSON and a page of HTML that needs nothing else, say the
//! same; neither has a clock, a path of the machine or a value of the environment, so equal builds give equal reports.

mod html;
mod json;
mod page;
#[cfg(test)]
mod tests;

use std::io;

/// A package and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildReport {
    /// File name of the zip or folder.
    pub name: String,
    /// Whether it is a zip.
    pub zip: bool,
    /// Bytes of the zip, or of all files of the folder.
    pub size: u64,
    /// Hash of the zip, lower-case hexadecimal; for a folder that of the list of its files.
    pub sha256: String,
    /// The version in `package.xml`.
    pub api_version: String,
    /// Its components by type and name.
    pub components: Vec<BuiltComponent>,
    /// Manifests, by path.
    pub manifests: Vec<BuiltFile>,
    /// What a deployment deletes, by manifest, type and name.
    pub deletions: Vec<Deletion>,
    /// What is not in it, by path.
    pub left_out: Vec<LeftOut>,
    /// One-line remarks.
    pub notes: Vec<String>,
    /// The limits of a deployment.
    pub limits: Vec<LimitUse>,
    /// What stands in the package where the project has something else.
    pub replacements: Vec<Replacement>,
}

/// A component of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltComponent {
    /// Metadata type.
    pub ty: String,
    /// Full name.
    pub name: String,
    /// Why it is in.
    pub why: BuiltWhy,
    /// Its files, by path.
    pub files: Vec<BuiltFile>,
}

/// Why a component is in a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BuiltWhy {
    /// The project is packed.
    Project,
    /// A manifest names it.
    Named,
    /// It changed; a file of it that did.
    Changed(String),
    /// This component refers to it: `Type:Name`.
    Needed(String),
}

/// A file of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltFile {
    /// Path in the package.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// Hash, lower-case hexadecimal.
    pub sha256: String,
    /// The files it was made of, below the root of the project.
    pub from: Vec<String>,
}

/// A component that a deployment deletes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deletion {
    /// The manifest that says so.
    pub manifest: String,
    /// Metadata type.
    pub ty: String,
    /// Full name.
    pub name: String,
}

/// A file, folder or component that is not in a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Path below the root of the project.
    pub path: String,
    /// Why.
    pub reason: LeftOutReason,
}

/// Why something is not in a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOutReason {
    /// A rule of an ignore file.
    Ignored {
        /// Path of the ignore file.
        file: String,
        /// The pattern as it stands there.
        pattern: String,
        /// Its line, from 1.
        line: u32,
    },
    /// Anything else, in words.
    Other(String),
}

/// How much of a limit a package takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitUse {
    /// Which limit.
    pub limit: DeployLimit,
    /// How much there is; none if it was not measured because it is far below.
    pub used: Option<u64>,
    /// How much there may be.
    pub allowed: u64,
}

/// A limit of a deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeployLimit {
    /// Number of files.
    Files,
    /// Bytes unpacked.
    Bytes,
    /// Bytes of the zip.
    ZipBytes,
    /// Queues with a routing configuration.
    RoutedQueues,
}

/// A replacement that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// File of the project.
    pub path: String,
    /// Where what was put in comes from: a variable or a file.
    pub source: String,
    /// How often.
    pub count: u64,
    /// Beginning of the hash of what was put in, lower-case hexadecimal; never the value.
    pub sha256: String,
}

impl DeployLimit {
    /// What is counted, in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Files => "Files",
            Self::Bytes => "Bytes unpacked",
            Self::ZipBytes => "Bytes of the zip",
            Self::RoutedQueues => "Routed queues",
        }
    }
}

impl BuildReport {
    /// All files with their hashes as `sha256sum` lists them, by path: what the hash of a folder is made of.
    pub fn listing(&self) -> String {
        let files = self.components.iter().flat_map(|component| &component.files).chain(&self.manifests);
        let mut lines: Vec<(&str, &str)> = files.map(|file| (&*file.path, &*file.sha256)).collect();
        lines.sort_unstable();
        let lines: Vec<String> = lines.iter().map(|(path, hash)| format!("{hash}  {path}\n")).collect();
        lines.concat()
    }

    /// Number of files, manifests included.
    pub fn files(&self) -> usize {
        self.manifests.len() + self.components.iter().map(|component| component.files.len()).sum::<usize>()
    }
}

/// Writes it as `schemas/build.v1.schema.json` describes it. Fails only if the writer does.
pub fn write_json(report: &BuildReport, out: &mut dyn io::Write) -> io::Result<()> {
    json::write(report, &mut io::BufWriter::new(out))
}

/// Writes it as a page for a browser. Fails only if the writer does.
pub fn write_html(report: &BuildReport, out: &mut dyn io::Write) -> io::Result<()> {
    out.write_all(html::page(report).as_bytes())
}
