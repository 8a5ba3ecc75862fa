//! The Omni-Channel settings of a project, and which components they speak for.
//!
//! Of several settings files only the first one is asked, as with all components. Components that surely go to an org
//! with settings of its own are not its business.

use std::collections::{HashMap, HashSet};

use crate::model::{Fact, FactValue, FieldId, Kind};
use crate::project::{Component, Index};
use crate::rules::ProjectCx;

/// The first settings file.
pub(super) struct OrgSettings<'a> {
    /// The file.
    pub(super) file: &'a Component,
    /// Where the other settings files are.
    others: HashMap<u32, Homes>,
}

/// Places within one SFDX project, or outside of any.
#[derive(Default)]
struct Homes {
    /// One is in no metadata root, so that it may belong to all of them.
    anywhere: bool,
    roots: HashSet<Option<u32>>,
}

impl<'a> OrgSettings<'a> {
    /// The settings of a project, if it has any.
    pub(super) fn of(index: &'a Index) -> Option<Self> {
        let mut files = index.doubles(Kind::OmniChannelSettings);
        let file = files.next()?;
        let mut others: HashMap<u32, Homes> = HashMap::new();
        for other in files {
            let homes = others.entry(other.unit).or_default();
            if other.in_metadata_root {
                homes.roots.insert(other.home);
            } else {
                homes.anywhere = true;
            }
        }
        Some(Self { file, others })
    }

    /// The switch, if it is written and false.
    pub(super) fn off(&self, switch: FieldId) -> Option<&'a Fact> {
        self.file.summary.fact(switch).filter(|fact| fact.value == FactValue::Boolean(false))
    }

    /// Whether a component goes, or may go, to the org of these settings.
    pub(super) fn speak_for(&self, component: &Component) -> bool {
        ProjectCx::same_org(self.file, component)
            || self.others.get(&component.unit).is_none_or(|homes| {
                component.in_metadata_root && !homes.anywhere && !homes.roots.contains(&component.home)
            })
    }
}
