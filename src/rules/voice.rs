//! Which routing configurations route voice calls, for the rules about calls.

use std::collections::BTreeMap;

use crate::model::{Fact, Kind, field};
use crate::project::{Component, Index};

/// A routing configuration that a queue for voice calls uses.
pub(super) struct VoiceRoute<'a> {
    /// The configuration.
    pub(super) config: &'a Component,
    /// The first queue that uses it.
    pub(super) queue: &'a Component,
    /// The queue's field that binds it to voice calls.
    pub(super) object: &'a Fact,
}

/// The routing configurations of voice calls in path order, each once.
pub(super) fn voice_routes(index: &Index) -> Vec<VoiceRoute<'_>> {
    let mut routes = BTreeMap::new();
    for queue in index.of_kind(Kind::Queue) {
        let mut objects = queue.summary.all(field::QUEUE_SOBJECT_SOBJECT_TYPE);
        let Some(object) = objects.find(|object| object.text() == Some("VoiceCall")) else { continue };
        let Some(name) = queue.summary.text(field::QUEUE_QUEUE_ROUTING_CONFIG) else { continue };
        let Some(config) = index.find(Kind::QueueRoutingConfig, name) else { continue };
        routes.entry(config.file).or_insert(VoiceRoute { config, queue, object });
    }
    routes.into_values().collect()
}
