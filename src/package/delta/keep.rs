//! The last look at what is to be deleted: nothing goes that the later state still has under another spelling, or that
//! something there still hangs on.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{Delta, Edit, Kept, KeptWhy, child, members, own, parent};
use crate::component::Component;
use crate::convert::Member;
use crate::model::FullName;

/// A member by type and name, decoded and in lower case: how the platform tells names apart, as far as is known.
type Spelled = (&'static str, String);

pub(super) fn spelled(member: &Member) -> Spelled {
    let name = FullName::from_stem(&member.name);
    (member.ty, name.as_str().trim_end_matches('/').to_lowercase())
}

/// What is there, and what something that is there lies in.
pub(super) struct Later {
    here: HashSet<Spelled>,
    inhabited: HashSet<Spelled>,
}

impl Later {
    /// `listed` has what is known of that: members of components by index.
    fn of(edit: &Edit<'_>, listed: &BTreeMap<usize, BTreeSet<Member>>) -> Self {
        let mut later = Self { here: HashSet::new(), inhabited: HashSet::new() };
        for component in edit.after.components.iter().chain(edit.outside) {
            later.add(component);
        }
        let all = edit.after.components.iter().enumerate();
        for (at, component) in all.filter(|(_, component)| component.ty.children().next().is_some()) {
            if let Some(inside) = listed.get(&at) {
                later.here.extend(inside.iter().map(spelled));
                continue;
            }
            let mut inside = BTreeSet::new();
            let is_new = component.pieces.iter().any(|piece| (edit.gained)(piece.file));
            // What cannot be read is refused elsewhere.
            if is_new && members(component, component.pieces.clone(), edit.after.source, &mut inside).is_ok()
            {
                later.here.extend(inside.iter().map(spelled));
            }
        }
        later
    }

    fn add(&mut self, component: &Component) {
        let member = own(component);
        if component.ty.in_folder {
            for (end, _) in member.name.match_indices('/') {
                let folder = Member { ty: member.ty, name: member.name[..end].into() };
                self.inhabited.insert(spelled(&folder));
            }
        }
        let children = component.pieces.iter().filter_map(|piece| child(component, piece));
        for part in children.chain([member]) {
            self.inhabited.extend(parent(&part).as_ref().map(spelled));
            self.here.insert(spelled(&part));
        }
    }

    /// Why a member is kept after all.
    pub(super) fn keeps(&self, member: &Member) -> Option<KeptWhy> {
        let member = spelled(member);
        if self.inhabited.contains(&member) {
            return Some(KeptWhy::PartsLeft);
        }
        self.here.contains(&member).then_some(KeptWhy::Case)
    }
}

/// Takes out of the deletions what the later state keeps.
pub(super) fn hold_back(edit: &Edit<'_>, listed: &BTreeMap<usize, BTreeSet<Member>>, out: &mut Delta) {
    if out.deleted.is_empty() {
        return;
    }
    let later = Later::of(edit, listed);
    let deleted = std::mem::take(&mut out.deleted);
    for member in deleted {
        match later.keeps(&member) {
            Some(why) => out.kept.push(Kept { member, why }),
            None => {
                out.deleted.insert(member);
            }
        }
    }
}
