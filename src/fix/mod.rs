//! Applies the repairs of findings to a text.
//!
//! A repair is done whole or not at all. Of two that touch the same bytes the later waits: after the next check it is
//! proposed again, for the text as it then is. Nothing here checks, reads or writes.

mod apply;

pub use apply::{Applied, apply};
