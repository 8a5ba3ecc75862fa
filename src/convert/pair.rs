//! The XML file and the content of components that need both.

use super::Fault;
use crate::component::{Component, Role};
use crate::model::Layout;

/// The XML file and the one file of content. `path` is the path of the content in the other format, for messages.
pub(super) fn pair(component: &Component, path: &str) -> Result<(u32, u32), Vec<Fault>> {
    let meta = meta(component, path);
    match (meta, content(component, path)) {
        (Ok(meta), Ok(content)) => Ok((meta, content)),
        (meta, content) => Err([meta.err(), content.err()].into_iter().flatten().flatten().collect()),
    }
}

/// The one XML file that describes the component.
pub(super) fn meta(component: &Component, path: &str) -> Result<u32, Vec<Fault>> {
    let mut metas = component.metas();
    let Some(first) = metas.next() else {
        let file = component.pieces.first().map_or(0, |piece| piece.file);
        let own = path.rsplit('/').next().unwrap_or(path);
        return shape(
            [file],
            &format!(
                "{ty} `{name}` has no `{own}-meta.xml`, without which the platform refuses it; add that file, or \
                list this one in .forceignore",
                ty = component.ty.name,
                name = component.name
            ),
        );
    };
    let later: Vec<u32> = metas.collect();
    if later.is_empty() { Ok(first) } else { shape(later, &several(component, "described")) }
}

fn content(component: &Component, path: &str) -> Result<u32, Vec<Fault>> {
    let mut contents = component
        .pieces
        .iter()
        .filter_map(|piece| matches!(piece.role, Role::Content { .. }).then_some(piece.file));
    let Some(first) = contents.next() else {
        // Without a file that describes it there would be no component at all.
        let file = component.metas().next().unwrap_or(0);
        return shape([file], &no_content(component, path));
    };
    let later: Vec<u32> = contents.collect();
    if later.is_empty() { Ok(first) } else { shape(later, &several(component, "given content")) }
}

/// What there is to say of a component that is described and not there.
fn no_content(component: &Component, path: &str) -> String {
    let (ty, name) = (component.ty.name, &component.name);
    let own = path.rsplit('/').next().unwrap_or(path);
    let own = match component.ty.layout {
        Layout::Content => format!("`{own}`"),
        _ => format!("a file or folder called `{}`", own.rsplit_once('.').map_or(own, |(stem, _)| stem)),
    };
    format!(
        "{ty} `{name}` is described here, but {own} is not beside it, so there is nothing to deploy; add the \
        content, or delete this file or list it in .forceignore too"
    )
}

/// What to say of one file too many.
pub(super) fn several(component: &Component, how: &str) -> String {
    let (ty, name) = (component.ty.name, &component.name);
    format!("{ty} `{name}` is {how} by several files, and a package holds one; delete this one, or rename it")
}

fn shape<T>(files: impl IntoIterator<Item = u32>, text: &str) -> Result<T, Vec<Fault>> {
    Err(files.into_iter().map(|file| Fault::shape(file, text.to_owned())).collect())
}
