//! Which components of a project are packed, and why.

use super::BuildArgs;
use super::delta;
use super::package::Obstacle;
use super::project::Project;
use crate::component::Component;
use crate::input::under;
use crate::model::Layout;
use crate::package::{Chosen, Members, Why};

/// What is packed.
#[derive(Default)]
pub(super) struct Choice {
    /// The components.
    pub(super) chosen: Vec<Chosen>,
    /// What is deleted when all else is deployed.
    pub(super) deleted: Members,
    /// Further files of the package, by path: manifests of what is deleted.
    pub(super) extra: Vec<(String, Vec<u8>)>,
    /// One-line remarks for the user.
    pub(super) notes: Vec<String>,
}

/// Chooses the components that lie in what was asked for.
///
/// # Errors
/// The invocation asks for what is not there.
pub(super) fn choose(_: &BuildArgs, project: &Project<'_>) -> Result<Choice, Obstacle> {
    if let Some(former) = project.former {
        return delta::choose(former, project);
    }
    let asked = project.resolved.components.iter().filter_map(|component| asked(component, project));
    let chosen = asked.map(|component| Chosen { component, why: Why::Project }).collect();
    Ok(Choice { chosen, ..Choice::default() })
}

/// A component with the files that were asked for. Whoever asks for a part of one that is not made of parts gets all of
/// it.
fn asked(component: &Component, project: &Project<'_>) -> Option<Component> {
    let named = &project.target.root.named;
    let is_asked = |file: u32| under(named, &project.files[file as usize].path);
    let count = component.pieces.iter().filter(|piece| is_asked(piece.file)).count();
    if count == 0 {
        return None;
    }
    let mut component = component.clone();
    if count < component.pieces.len() && matches!(component.ty.layout, Layout::Decomposed | Layout::Labels) {
        component.pieces.retain(|piece| is_asked(piece.file));
    }
    Some(component)
}
