//! `omnic lsp`: the language server.
//!
//! It speaks the Language Server Protocol over two streams. What editors offer is made in [`crate::ide`]; here are the
//! protocol, the open texts and the order in which things happen. Nothing outside this folder knows the protocol's types.

mod capabilities;
mod client;
mod diagnostics;
mod document;
mod edits;
mod from_proto;
mod handlers;
mod host;
mod load;
mod parent;
mod position;
mod progress;
mod requests;
mod server;
mod to_proto;
mod transport;
mod uri;
mod world;

use std::io::{BufRead, Write};
use std::sync::Arc;

pub use load::{ConfigFile, FaultPlace, LoadFault, Loaded, Loader};
pub use server::Ending;

/// Serves a client until it ends the conversation.
pub fn serve(
    input: impl BufRead + Send + 'static,
    output: impl Write + Send + 'static,
    loader: Arc<dyn Loader>,
) -> Ending {
    let incoming = transport::read_from(input);
    let (out, writer) = transport::write_to(output);
    let ending = server::Server::new(out, loader).run(&incoming);
    // The last answers go out before the process ends. A client that reads no more is no reason to fail.
    let _ = writer.join();
    ending
}
