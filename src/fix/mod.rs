//! Applies the repairs of findings to texts, and goes on until there is nothing left to repair.
//!
//! A repair is done whole or not at all. Of two that touch the same bytes the later waits: after the next check it is
//! proposed again, for the text as it then is. Nothing here reads or writes; what to check again is asked of the caller.

mod apply;
mod rounds;

pub use apply::{Applied, apply};
pub use rounds::{Edited, Fixing, Texts, Wanted, fix};
