//! Items that refer to each other in a circle, and the order of these groups.

use super::{Item, Size, needs, rank};

/// Items that must go into one package.
pub(super) struct Group {
    /// By key.
    pub items: Vec<usize>,
    /// No less than that of everything it refers to.
    pub rank: usize,
    /// Longest way of references to a group that refers to nothing.
    depth: usize,
}

impl Group {
    /// What its items take together.
    pub(super) fn size(&self, items: &[Item]) -> Size {
        self.items.iter().fold(Size::default(), |sum, &at| sum.plus(items[at].size))
    }
}

/// All items in groups: every group stands behind those that it refers to, and of the others behind those of
/// lesser rank.
pub(super) fn groups(items: &[Item]) -> Vec<Group> {
    let found = components(items);
    let mut group_of = vec![0; items.len()];
    let mut groups: Vec<Group> = Vec::with_capacity(found.len());
    // A group is found after those that it refers to.
    for (number, mut members) in found.into_iter().enumerate() {
        for &at in &members {
            group_of[at] = number;
        }
        let own = members.iter().map(|&at| rank(items[at].key.0)).max().unwrap_or(0);
        let others = members.iter().flat_map(|&at| needs(items, at)).map(|need| group_of[need]);
        let (mut rank, mut depth) = (own, 0);
        for other in others.filter(|&other| other != number) {
            rank = rank.max(groups[other].rank);
            depth = depth.max(groups[other].depth + 1);
        }
        members.sort_by(|&a, &b| items[a].key.cmp(&items[b].key));
        groups.push(Group { items: members, rank, depth });
    }
    groups.sort_by(|a, b| {
        let key = |group: &Group| group.items.first().map(|&at| &items[at].key);
        (a.rank, a.depth).cmp(&(b.rank, b.depth)).then_with(|| key(a).cmp(&key(b)))
    });
    groups
}

/// The strongly connected components, each after those that it refers to (Tarjan's algorithm, without recursion:
/// a chain of references can be as long as the project).
fn components(items: &[Item]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let count = items.len();
    let (mut number, mut low, mut open) = (vec![UNSEEN; count], vec![UNSEEN; count], vec![false; count]);
    let (mut stack, mut found, mut next) = (Vec::new(), Vec::new(), 0);
    for start in 0..count {
        if number[start] != UNSEEN {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some(&mut (at, ref mut edge)) = path.last_mut() {
            if *edge == 0 && number[at] == UNSEEN {
                (number[at], low[at], open[at]) = (next, next, true);
                next += 1;
                stack.push(at);
            }
            if let Some(&need) = items[at].needs.get(*edge) {
                *edge += 1;
                if need >= count {
                    continue;
                }
                if number[need] == UNSEEN {
                    path.push((need, 0));
                } else if open[need] {
                    low[at] = low[at].min(number[need]);
                }
                continue;
            }
            path.pop();
            if let Some(&(above, _)) = path.last() {
                low[above] = low[above].min(low[at]);
            }
            if low[at] == number[at] {
                let mut group = Vec::new();
                while let Some(member) = stack.pop() {
                    open[member] = false;
                    group.push(member);
                    if member == at {
                        break;
                    }
                }
                found.push(group);
            }
        }
    }
    found
}
