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
