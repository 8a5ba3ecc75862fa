//! Paths and the components they make.

use super::*;
use crate::input::Content;

/// The components of files that lie at these paths: `Type Name: role path`.
pub(super) fn shown(paths: &[&str]) -> Vec<String> {
    let file = |path: &&str| InputFile {
        path: (*path).into(),
        class: FileClass::Data,
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory([].into()),
    };
    let files: Vec<InputFile> = paths.iter().map(file).collect();
    let resolved = resolve(&files, |file| &file.path);
    let path = |at: u32| &files[at as usize].path;
    let mut lines = Vec::new();
    for component in &resolved.components {
        for piece in &component.pieces {
            let role = match &piece.role {
                Role::Meta => "meta".to_owned(),
                Role::Content { inner } => format!("content {inner}"),
                Role::Child { ty, name } => format!("{} {name}", ty.name),
            };
            let (ty, name) = (component.ty.name, &component.name);
            lines.push(format!("{ty} {name}: {role} {}", path(piece.file)));
        }
    }
    lines.extend(resolved.unclaimed.iter().map(|at| format!("- {}", path(*at))));
    lines
}

#[test]
fn single_files() {
    assert_eq!(
        shown(&[
            "main/queues/A.queue-meta.xml",
            "odd/B.queue-meta.xml",
            "queues/C.queue",
            "x/D.queue",
            "README.md"
        ]),
        [
            "Queue A: meta main/queues/A.queue-meta.xml",
            "Queue B: meta odd/B.queue-meta.xml",
            "Queue C: meta queues/C.queue",
            "- x/D.queue",
            "- README.md",
        ]
    );
}

#[test]
fn folders_owned_by_a_type_come_first() {
    assert_eq!(
        shown(&[
            "sites/A.site-meta.xml",
            "siteDotComSites/B.site",
            "siteDotComSites/B.site-meta.xml",
            "settings/Case.settings-meta.xml",
            "integrationHub/Hub.settings-meta.xml",
            "dataSources/E.dataSource-meta.xml",
            "mktDataSources/M.dataSource-meta.xml",
            "any/C.botTemplate-meta.xml",
            "any/D.site-meta.xml",
            "any/w.custompageweblink-meta.xml",
            "emailservices/S.xml-meta.xml",
            "customMetadata/Level__mdt.One.md-meta.xml",
        ]),
        [
            "BotTemplate C: meta any/C.botTemplate-meta.xml",
            "CustomMetadata Level__mdt.One: meta customMetadata/Level__mdt.One.md-meta.xml",
            "CustomPageWebLink w: meta any/w.custompageweblink-meta.xml",
            "CustomSite A: meta sites/A.site-meta.xml",
            "DataSource M: meta mktDataSources/M.dataSource-meta.xml",
            "EmailServicesFunction S: meta emailservices/S.xml-meta.xml",
            "ExternalDataSource E: meta dataSources/E.dataSource-meta.xml",
            "IntegrationHubSettings Hub: meta integrationHub/Hub.settings-meta.xml",
            "Settings Case: meta settings/Case.settings-meta.xml",
            "SiteDotCom B: content B.site siteDotComSites/B.site",
            "SiteDotCom B: meta siteDotComSites/B.site-meta.xml",
            "- any/D.site-meta.xml",
        ]
    );
}

#[test]
fn folders_are_part_of_names() {
    assert_eq!(
        shown(&[
            "reports/Fold.reportFolder-meta.xml",
            "reports/Fold/Sub-meta.xml",
            "reports/Fold/Sub/R.report-meta.xml",
            "reports/reports/S.report",
            "email/F.emailTemplateFolder-meta.xml",
            "email/F/T.email",
            "email/F/T.email-meta.xml",
            "territory2Models/M/M.territory2Model-meta.xml",
            "territory2Models/M/territories/T.territory2-meta.xml",
            "territory2Models/M/rules/R.territory2Rule",
            "R.report-meta.xml",
            "T.territory2-meta.xml",
        ]),
        [
            "EmailTemplate F/T: content T.email email/F/T.email",
            "EmailTemplate F/T: meta email/F/T.email-meta.xml",
            "EmailTemplateFolder F: meta email/F.emailTemplateFolder-meta.xml",
            "Report Fold/Sub/R: meta reports/Fold/Sub/R.report-meta.xml",
            "Report reports/S: meta reports/reports/S.report",
            "ReportFolder Fold: meta reports/Fold.reportFolder-meta.xml",
            "ReportFolder Fold/Sub: meta reports/Fold/Sub-meta.xml",
            "Territory2 M.T: meta territory2Models/M/territories/T.territory2-meta.xml",
            "Territory2Model M: meta territory2Models/M/M.territory2Model-meta.xml",
            "Territory2Rule M.R: meta territory2Models/M/rules/R.territory2Rule",
            "- R.report-meta.xml",
            "- T.territory2-meta.xml",
        ]
    );
}

#[test]
fn content_and_what_describes_it() {
    assert_eq!(
        shown(&[
            "classes/A.cls",
            "classes/A.cls-meta.xml",
            "odd/B.cls",
            "odd/B.cls-meta.xml",
            "classes/Alone.cls",
            "scripts/Stray.cls",
            "documents/F.documentFolder-meta.xml",
            "documents/F/d.txt",
            "documents/F/d.document-meta.xml",
            "documents/F/stray.png",
            "staticresources/J.resource-meta.xml",
            "staticresources/J.min.js",
            "staticresources/Z.resource-meta.xml",
            "staticresources/Z/a/b.cls-meta.xml",
            "staticresources/Y/Y.resource-meta.xml",
            "staticresources/README.md",
        ]),
        [
            "ApexClass A: content A.cls classes/A.cls",
            "ApexClass A: meta classes/A.cls-meta.xml",
            "ApexClass Alone: content Alone.cls classes/Alone.cls",
            "ApexClass B: content B.cls odd/B.cls",
            "ApexClass B: meta odd/B.cls-meta.xml",
            "Document F/d: content d.txt documents/F/d.txt",
            "Document F/d: meta documents/F/d.document-meta.xml",
            "DocumentFolder F: meta documents/F.documentFolder-meta.xml",
            "StaticResource J: meta staticresources/J.resource-meta.xml",
            "StaticResource J: content J.min.js staticresources/J.min.js",
            "StaticResource Y: meta staticresources/Y/Y.resource-meta.xml",
            "StaticResource Z: meta staticresources/Z.resource-meta.xml",
            "StaticResource Z: content a/b.cls-meta.xml staticresources/Z/a/b.cls-meta.xml",
            "- scripts/Stray.cls",
            "- documents/F/stray.png",
            "- staticresources/README.md",
        ]
    );
}

#[test]
fn what_is_unclaimed_says_why() {
    for (path, fault, says) in [
        ("queues/A.queu-meta.xml", true, "did you mean `queue` (Queue)?"),
        ("queues/A.Queue-meta.xml", true, "did you mean `queue` (Queue)?"),
        ("x/A.nothingLike-meta.xml", true, "correct the suffix"),
        ("x/A-meta.xml", true, "give it the suffix of its type"),
        ("x/A.queue-mata.xml", true, "the name must end in `-meta.xml` to be a Queue"),
        ("x/A.queue.xml", true, "the name must end in `-meta.xml` to be a Queue"),
        ("x/A.report-meta.xml", true, "below a folder `reports/<Folder>` (Report)"),
        ("x/A.site-meta.xml", true, "`sites` (CustomSite) or `siteDotComSites` (SiteDotCom)"),
        ("x/T.territory2-meta.xml", true, "`territory2Models` (Territory2)"),
        ("scripts/Stray.cls", false, "ApexClass `Stray` needs `Stray.cls-meta.xml`"),
        ("documents/F/stray.png", false, "Document `F/stray` needs `stray.document-meta.xml`"),
        ("README.md", false, "it belongs to no metadata type"),
        ("pom.xml", false, "it belongs to no metadata type"),
    ] {
        let reason = unclaimed_reason(path);
        assert!(reason.to_string().contains(says), "{path}: {reason}");
        assert_eq!(reason.is_fault(), fault, "{path}");
    }
}
