//! Random numbers that are the same on every machine and in every version.
//!
//! Each thing that is made has streams of its own, one for each purpose: whether there are more agents, or another queue,
//! changes nothing about the others. A stream is PCG64 DXSM, seeded with SHA-256 over seed, purpose and number; both are
//! published algorithms, and the library keeps the numbers of its named generators. What is made of the numbers is made
//! here and in whole numbers: the distributions of libraries may change, and floating point may differ.

use rand_pcg::Pcg64Dxsm;
use rand_pcg::rand_core::{Rng as _, SeedableRng as _};
use sha2::{Digest as _, Sha256};

/// The streams of one purpose.
#[derive(Clone, Debug)]
pub(super) struct Streams(Sha256);

/// One stream.
#[derive(Debug)]
pub(super) struct Stream(Pcg64Dxsm);

impl Streams {
    /// The streams of a purpose under a seed.
    pub(super) fn new(seed: u64, purpose: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(seed.to_le_bytes());
        hash.update((purpose.len() as u64).to_le_bytes());
        hash.update(purpose);
        Self(hash)
    }

    /// The stream of what has this number.
    pub(super) fn at(&self, number: u64) -> Stream {
        self.named(&number.to_le_bytes())
    }

    /// The stream of what has this name.
    pub(super) fn named(&self, name: &[u8]) -> Stream {
        let mut hash = self.0.clone();
        hash.update(name);
        Stream(Pcg64Dxsm::from_seed(hash.finalize().into()))
    }
}

impl Stream {
    /// A number below `end`, which is at least 1. All are equally likely, but for one part in 2^32.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        self.below_wide(u64::from(end)) as u32
    }

    /// The same for large numbers: equally likely, but for `end` parts in 2^64.
    pub(super) fn below_wide(&mut self, end: u64) -> u64 {
        ((u128::from(self.0.next_u64()) * u128::from(end)) >> 64) as u64
    }

    /// Whether something happens that does in so many of a hundred cases.
    pub(super) fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < chance
    }

    /// One of several; of none, none.
    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.below(of.len().max(1) as u32);
        of.get(at as usize)
    }

    /// The place of one of several, by their weights. The first if no weight is above 0.
    pub(super) fn weighted(&mut self, weights: &[u32]) -> usize {
        let total: u64 = weights.iter().map(|&weight| u64::from(weight)).sum();
        let mut left = self.below_wide(total);
        for (at, &weight) in weights.iter().enumerate() {
            match left.checked_sub(u64::from(weight)) {
                Some(rest) => left = rest,
                None => return at,
            }
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_are_what_they_always_were() {
        let numbers = |mut stream: Stream| -> Vec<u32> { (0..4).map(|_| stream.below(1000)).collect() };
        let streams = Streams::new(7, "test");
        assert_eq!(numbers(streams.at(0)), [828, 626, 821, 496]);
        assert_eq!(numbers(streams.named(b"Cases")), [24, 53, 589, 111]);
        assert_ne!(numbers(Streams::new(8, "test").at(0)), numbers(streams.at(0)));
        assert_ne!(numbers(Streams::new(7, "tests").at(0)), numbers(streams.at(0)));
    }

    #[test]
    fn numbers_are_as_likely_as_they_should_be() {
        let mut stream = Streams::new(1, "test").at(1);
        let mut seen = [0; 3];
        for _ in 0..60_000 {
            seen[stream.weighted(&[1, 0, 2])] += 1;
        }
        assert!((19_000..21_000).contains(&seen[0]) && seen[1] == 0, "{seen:?}");
        let hits = (0..10_000).filter(|_| stream.percent(25)).count();
        assert!((2_300..2_700).contains(&hits), "{hits}");
        assert_eq!(stream.pick::<u8>(&[]), None);
        assert_eq!(stream.pick(&[5]), Some(&5));
        assert_eq!(stream.weighted(&[0, 0]), 0);
    }
}
