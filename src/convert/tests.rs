//! Components that cannot be converted say why, and odd ones are converted.

use super::*;
use crate::component::resolve;
use crate::input::{Content, FileClass};

/// The outputs and faults of files, in both formats: `path <- source` and `source: text`.
fn shown(files: &[(&str, &[u8])], to_metadata: bool) -> Vec<String> {
    let files: Vec<InputFile> = files
        .iter()
        .map(|(path, bytes)| InputFile {
            path: (*path).into(),
            class: FileClass::Plain,
            unit: 0,
            home: None,
            metadata_root: None,
            content: Content::Memory((*bytes).into()),
        })
        .collect();
    let read = |file: u32| files[file as usize].read_content();
    let source = Source { files: &files, read: &read };
    let path = |file: u32| &*files[file as usize].path;
    let mut lines = Vec::new();
    for component in resolve(&files, |file| &file.path).components {
        let converted = if to_metadata {
            super::to_metadata(&component, &source)
        } else {
            super::to_source(&component, &source)
        };
        match converted {
            Ok(converted) => lines.extend(converted.outputs.into_iter().map(|output| match output.body {
                Body::Xml(from) | Body::Raw(from) => format!("{} <- {}", output.path, path(from)),
                Body::Made { bytes, from } => {
                    let from: Vec<&str> = from.into_iter().map(path).collect();
                    format!("{} <- {} ({})", output.path, from.join(" "), bytes.len())
                }
            })),
            Err(faults) => lines.extend(faults.into_iter().map(|fault| match fault.kind {
                FaultKind::Shape(text) => format!("{}: {text}", path(fault.file)),
                other => format!("{}: {other:?}", path(fault.file)),
            })),
        }
    }
    lines
}

fn resource(content_type: &str) -> Vec<u8> {
    format!("<StaticResource><contentType>{content_type}</contentType></StaticResource>").into_bytes()
}

#[test]
fn what_is_incomplete_is_refused() {
    let zip = resource("application/zip");
    let css = resource("text/css");
    for (files, says) in [
        (
            vec![("classes/A.cls", b"x".as_slice())],
            vec![
                "classes/A.cls: ApexClass `A` has no `A.cls-meta.xml`, without which the platform refuses it",
            ],
        ),
        (
            vec![("any/A.cls-meta.xml", b"<ApexClass/>".as_slice())],
            vec!["any/A.cls-meta.xml: ApexClass `A` is described here, but `A.cls` is not beside it"],
        ),
        (
            vec![("documents/F/d.document-meta.xml", b"<Document/>".as_slice())],
            vec![
                "documents/F/d.document-meta.xml: Document `F/d` is described here, but a file or folder called `d`",
            ],
        ),
        (
            vec![
                ("documents/F/d.document-meta.xml", b"<Document/>".as_slice()),
                ("documents/F/d.png", b"x"),
                ("documents/F/d.txt", b"x"),
            ],
            vec!["documents/F/d.txt: Document `F/d` is given content by several files"],
        ),
        (
            vec![
                ("documents/F/d.document-meta.xml", b"<Document/>".as_slice()),
                ("documents/F/d.txt", b"x"),
                ("documents/F/d.txt-meta.xml", b"<Document/>"),
            ],
            vec!["documents/F/d.txt-meta.xml: Document `F/d` is described by several files"],
        ),
        (
            vec![("staticresources/A/a.js", b"x".as_slice())],
            vec!["staticresources/A/a.js: StaticResource `A` has no `A.resource-meta.xml`"],
        ),
        (
            vec![("staticresources/A.resource-meta.xml", &zip)],
            vec![
                "staticresources/A.resource-meta.xml: StaticResource `A` is described here, but a file or folder",
            ],
        ),
        (
            vec![("staticresources/A.resource-meta.xml", &css), ("staticresources/A/a.css", b"x")],
            vec![
                "staticresources/A.resource-meta.xml: the content of StaticResource `A` is a folder, which becomes",
            ],
        ),
        (
            vec![
                ("staticresources/A.js", b"x".as_slice()),
                ("staticresources/A.resource-meta.xml", &zip),
                ("staticresources/A/a.css", b"x"),
            ],
            vec!["staticresources/A.js: StaticResource `A` is given content by several files"],
        ),
        (
            vec![
                ("staticresources/A.resource-meta.xml", b"<StaticResource/>".as_slice()),
                ("staticresources/A/a.css", b"x"),
            ],
            vec!["staticresources/A.resource-meta.xml: StaticResource `A` has no `contentType`"],
        ),
        (
            vec![
                ("staticresources/A.resource-meta.xml", b"<StaticResource>".as_slice()),
                ("staticresources/A/a.css", b"x"),
            ],
            vec!["staticresources/A.resource-meta.xml: Syntax("],
        ),
    ] {
        let found = shown(&files, true);
        let fits = found.iter().zip(&says).all(|(found, says)| found.starts_with(says));
        assert!(found.len() == says.len() && fits, "{found:#?}");
    }
}

#[test]
fn odd_components_are_converted() {
    let zip = resource("application/zip");
    for (files, expected) in [
        (
            vec![
                ("documents/F/README", b"x".as_slice()),
                ("documents/F/README.document-meta.xml", b"<Document/>"),
            ],
            vec![
                "documents/F/README <- documents/F/README",
                "documents/F/README-meta.xml <- documents/F/README.document-meta.xml",
            ],
        ),
        (
            vec![("staticresources/A/A.resource-meta.xml", zip.as_slice()), ("staticresources/A/a.js", b"x")],
            vec![
                "staticresources/A.resource <- staticresources/A/a.js (109)",
                "staticresources/A.resource-meta.xml <- staticresources/A/A.resource-meta.xml",
            ],
        ),
        (
            vec![("email/F.emailTemplateFolder-meta.xml", b"<EmailFolder/>".as_slice())],
            vec!["email/F-meta.xml <- email/F.emailTemplateFolder-meta.xml"],
        ),
    ] {
        assert_eq!(shown(&files, true), expected);
    }
}

#[test]
fn an_archive_that_no_folder_can_hold_stays_one() {
    let zip = resource("application/zip");
    let packed = |name: &str| archive::pack(&[("a.js", b"x".to_vec()), (name, b"x".to_vec())]).unwrap();
    // What a project keeps to itself would be lost on the way back, and so would what describes a resource of that name.
    let lost = [".env", ".git/config", "b/.map", "b/c.dup", "package2-manifest.json", "A.resource-meta.xml"];
    let lost = lost.into_iter().map(packed);
    for content in [b"no archive".to_vec(), Vec::new(), packed("../up")].into_iter().chain(lost) {
        let files = [
            ("staticresources/A.resource", content.as_slice()),
            ("staticresources/A.resource-meta.xml", zip.as_slice()),
        ];
        assert_eq!(
            shown(&files, false),
            [
                "staticresources/A.resource-meta.xml <- staticresources/A.resource-meta.xml",
                "staticresources/A.zip <- staticresources/A.resource"
            ]
        );
    }
}

#[test]
fn an_archive_may_bring_modules_along() {
    let zip = resource("application/zip");
    let content = archive::pack(&[("node_modules/a/package.json", b"{}".to_vec())]).unwrap();
    let files = [
        ("staticresources/A.resource", content.as_slice()),
        ("staticresources/A.resource-meta.xml", zip.as_slice()),
    ];
    let found = shown(&files, false);
    assert!(
        found.iter().any(|line| line.starts_with("staticresources/A/node_modules/a/package.json <- ")),
        "{found:?}"
    );
}

#[test]
fn a_folder_always_becomes_the_same_archive() {
    let files = [("a.js", b"aaaa".to_vec()), ("b/c.css", vec![b'x'; 1000])];
    let one = archive::pack(&files).unwrap();
    assert_eq!(one, archive::pack(&files).unwrap());
    assert_eq!(crate::input::unpack(one).unwrap(), files.map(|(path, bytes)| (path.to_owned(), bytes)));
}
