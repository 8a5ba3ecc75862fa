//! Ids that only the org knows: what stands for them until then, how they are asked for, and how they are filled in.

mod fill;
mod found;
mod key;
mod query;

pub use fill::{Filled, Unresolved, Why, fill};
pub use found::{Ids, IdsFault};
pub use key::{Key, key_of};
pub use query::{Queries, queries};
