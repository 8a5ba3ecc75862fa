//! Plans of small projects, and what holds for every plan.

use proptest::prelude::*;

use super::*;

const TYPES: &[&str] = &["Flow", "Queue", "Skill", "CustomObject", "ApexClass", "Profile", "CallCenter"];

fn item(ty: &'static str, name: &str, files: u64, needs: &[usize]) -> Item {
    let size = Size { files, bytes: files * 10, zipped: files * 5, routed: 0 };
    Item { key: (ty, name.into()), size, needs: needs.to_vec() }
}

fn limit(files: u64) -> Size {
    Size { files, ..Size::DEPLOYMENT }
}

#[test]
fn what_fits_stays_together() {
    let items = [item("Queue", "A", 2, &[]), item("Skill", "B", 3, &[])];
    assert_eq!(split(&items, limit(5)), Ok(vec![vec![0, 1]]));
    assert_eq!(split(&items, limit(4)), Ok(vec![vec![1], vec![0]]), "skills come before queues");
    assert_eq!(split(&[], limit(5)), Ok(vec![]));
}

#[test]
fn a_reference_counts_more_than_the_order_of_types() {
    let items = [item("Queue", "A", 2, &[1]), item("Flow", "B", 2, &[])];
    assert_eq!(split(&items, limit(2)), Ok(vec![vec![1], vec![0]]));
}

#[test]
fn gaps_are_filled_within_a_type() {
    let items = [item("Queue", "A", 3, &[]), item("Queue", "B", 3, &[]), item("Queue", "C", 1, &[])];
    assert_eq!(split(&items, limit(4)), Ok(vec![vec![0, 2], vec![1]]));
}

#[test]
fn circles_stay_in_one_package() {
    let items = [item("Queue", "A", 2, &[1]), item("Flow", "B", 2, &[0]), item("Skill", "C", 1, &[])];
    assert_eq!(split(&items, limit(4)), Ok(vec![vec![2], vec![1, 0]]));
    let misfit = Misfit { items: vec![1, 0], size: items[0].size.plus(items[1].size) };
    assert_eq!(misfit.size.excess(limit(3)), [("files", 4, 3)]);
    assert_eq!(split(&items, limit(3)), Err(vec![misfit]));
}

#[test]
fn sixteen_routed_queues_a_package() {
    let queue = |at: u64| {
        let size = Size { files: 1, bytes: 1, zipped: 1, routed: u64::from(at.is_multiple_of(2)) };
        Item { key: ("Queue", format!("Q{at:03}").into()), size, needs: vec![] }
    };
    let items: Vec<Item> = (0..80).map(queue).collect();
    let parts = split(&items, Size::DEPLOYMENT).unwrap();
    assert_eq!(parts.iter().map(Vec::len).collect::<Vec<_>>(), [56, 16, 8]);
}

fn random_items() -> impl Strategy<Value = Vec<Item>> {
    let one =
        (0..TYPES.len(), 0_u64..6, 0_u64..40, 0_u64..30, 0_u64..2, prop::collection::vec(0_usize..40, 0..3));
    prop::collection::vec(one, 0..32).prop_map(|rows| {
        let item = |(at, (ty, files, bytes, zipped, routed, needs))| Item {
            key: (TYPES[ty], format!("N{at}").into()),
            size: Size { files, bytes, zipped, routed },
            needs,
        };
        rows.into_iter().enumerate().map(item).collect()
    })
}

proptest! {
    #[test]
    fn every_plan_is_whole_ordered_and_within_limits(
        items in random_items(), files in 5_u64..90, routed in 1_u64..17, turn in 0_usize..32,
    ) {
        let limit = Size { files, bytes: files * 7, zipped: files * 6, routed };
        let plan = match split(&items, limit) {
            Ok(plan) => plan,
            Err(misfits) => {
                for misfit in misfits {
                    prop_assert!(!misfit.size.fits(limit) && !misfit.size.excess(limit).is_empty());
                }
                return Ok(());
            }
        };
        let mut package_of = vec![usize::MAX; items.len()];
        for (number, package) in plan.iter().enumerate() {
            prop_assert!(!package.is_empty());
            let size = package.iter().fold(Size::default(), |sum, &at| sum.plus(items[at].size));
            prop_assert!(size.fits(limit));
            for &at in package {
                prop_assert_eq!(package_of[at], usize::MAX, "once");
                package_of[at] = number;
            }
        }
        prop_assert!(package_of.iter().all(|&number| number != usize::MAX));
        for (at, item) in items.iter().enumerate() {
            for &need in item.needs.iter().filter(|need| **need < items.len()) {
                prop_assert!(package_of[need] <= package_of[at]);
            }
        }
        // The order of the items does not show.
        let turn = if items.is_empty() { 0 } else { turn % items.len() };
        let moved = |at: usize| if at < items.len() { (at + items.len() - turn) % items.len() } else { at };
        let mut turned = items.clone();
        turned.rotate_left(turn);
        for item in &mut turned {
            for need in &mut item.needs {
                *need = moved(*need);
            }
        }
        let names = |items: &[Item], plan: &[Vec<usize>]| -> Vec<Vec<(&'static str, Box<str>)>> {
            plan.iter().map(|package| package.iter().map(|&at| items[at].key.clone()).collect()).collect()
        };
        prop_assert_eq!(names(&turned, &split(&turned, limit).unwrap()), names(&items, &plan));
    }

    #[test]
    fn without_known_references_the_order_of_types_holds(items in random_items(), files in 6_u64..40) {
        let items: Vec<Item> = items.into_iter().map(|item| Item { needs: vec![], ..item }).collect();
        let Ok(plan) = split(&items, limit(files)) else { return Ok(()) };
        let ranks: Vec<(usize, usize)> = plan
            .iter()
            .map(|package| {
                let ranks = package.iter().map(|&at| rank(items[at].key.0));
                (ranks.clone().min().unwrap_or(0), ranks.max().unwrap_or(0))
            })
            .collect();
        for (at, (least, _)) in ranks.iter().enumerate() {
            prop_assert!(ranks[..at].iter().all(|(_, greatest)| greatest <= least));
        }
    }
}
