//! A project in several packages, to be deployed one after the other.
//!
//! A package needs only what is in itself or in an earlier one: what refers to each other in a circle stays together,
//! what is referred to goes first, and where references are not known, types stand in the order in which a deployment
//! needs them. Within that, each component goes into the first package with room for it. The plan depends on the
//! items alone, not on their order.

mod circles;
mod rank;

pub use rank::rank;

use crate::model::{DEPLOYED_BYTES, DEPLOYED_FILES, DEPLOYED_ROUTED_QUEUES, DEPLOYED_ZIP};

/// A component to place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Type and full name; no two items have the same.
    pub key: (&'static str, Box<str>),
    /// What it takes of a package.
    pub size: Size,
    /// The items that it refers to. Numbers without an item are passed over.
    pub needs: Vec<usize>,
}

/// What components take of a package, and what a package takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Files.
    pub files: u64,
    /// Bytes, unpacked.
    pub bytes: u64,
    /// Bytes in a zip.
    pub zipped: u64,
    /// Queues with a routing configuration.
    pub routed: u64,
}

impl Size {
    /// What one deployment takes.
    pub const DEPLOYMENT: Self = Self {
        files: DEPLOYED_FILES as u64,
        bytes: DEPLOYED_BYTES,
        zipped: DEPLOYED_ZIP,
        routed: DEPLOYED_ROUTED_QUEUES as u64,
    };

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self {
            files: self.files.saturating_add(other.files),
            bytes: self.bytes.saturating_add(other.bytes),
            zipped: self.zipped.saturating_add(other.zipped),
            routed: self.routed.saturating_add(other.routed),
        }
    }

    /// The smaller of both in every respect.
    #[must_use]
    pub fn least(self, other: Self) -> Self {
        Self {
            files: self.files.min(other.files),
            bytes: self.bytes.min(other.bytes),
            zipped: self.zipped.min(other.zipped),
            routed: self.routed.min(other.routed),
        }
    }

    /// Whether it keeps all limits.
    pub fn fits(self, limit: Self) -> bool {
        self.least(limit) == self
    }

    /// Which limits it breaks: what is counted, how many there are, how many are allowed.
    pub fn excess(self, limit: Self) -> Vec<(&'static str, u64, u64)> {
        [
            ("files", self.files, limit.files),
            ("bytes unpacked", self.bytes, limit.bytes),
            ("bytes in a zip", self.zipped, limit.zipped),
            ("queues with a routing configuration", self.routed, limit.routed),
        ]
        .into_iter()
        .filter(|(_, has, takes)| has > takes)
        .collect()
    }
}

/// Components that no package can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The items: one alone, or several that refer to each other in a circle. By key.
    pub items: Vec<usize>,
    /// What they take together.
    pub size: Size,
}

/// The packages in the order of their deployment, each with its items by key.
///
/// # Errors
/// Components that are too large for any package.
pub fn split(items: &[Item], limit: Size) -> Result<Vec<Vec<usize>>, Vec<Misfit>> {
    let groups = circles::groups(items);
    let misfits: Vec<Misfit> = groups
        .iter()
        .map(|group| Misfit { items: group.items.clone(), size: group.size(items) })
        .filter(|group| !group.size.fits(limit))
        .collect();
    if !misfits.is_empty() {
        return Err(misfits);
    }
    let mut packages: Vec<(Size, Vec<usize>)> = Vec::new();
    // The package of each item, and the last package with something of an earlier rank.
    let mut placed = vec![0; items.len()];
    let (mut rank, mut floor, mut last) = (0, 0, 0);
    for group in &groups {
        if group.rank > rank {
            (rank, floor) = (group.rank, last);
        }
        let size = group.size(items);
        let needed = group.items.iter().flat_map(|&at| needs(items, at)).map(|need| placed[need]);
        let first = needed.max().unwrap_or(0).max(floor);
        let room = (first..packages.len()).find(|&at| packages[at].0.plus(size).fits(limit));
        let at = room.unwrap_or_else(|| {
            packages.push((Size::default(), Vec::new()));
            packages.len() - 1
        });
        packages[at].0 = packages[at].0.plus(size);
        packages[at].1.extend(&group.items);
        last = last.max(at);
        for &item in &group.items {
            placed[item] = at;
        }
    }
    let by_key = |(_, mut package): (Size, Vec<usize>)| {
        package.sort_by(|&a, &b| items[a].key.cmp(&items[b].key));
        package
    };
    Ok(packages.into_iter().map(by_key).collect())
}

/// The items that an item refers to.
fn needs(items: &[Item], at: usize) -> impl Iterator<Item = usize> {
    items[at].needs.iter().copied().filter(|&need| need < items.len())
}

#[cfg(test)]
mod tests;
