//! Which objects have a service channel, for the rules about queues.

use std::collections::{HashMap, HashSet};

use crate::model::{Fact, Kind, field};
use crate::project::{Component, Index};

/// The objects that the channels of each SFDX project route.
#[derive(Default)]
pub(super) struct RoutedObjects<'a> {
    by_name: HashMap<(u32, &'a str), (&'a Component, &'a Fact)>,
    /// Projects with channels.
    with_channels: HashSet<u32>,
    /// Projects with a channel whose object nobody can tell: it may be any.
    with_unknown: HashSet<u32>,
}

/// Objects with a channel of the platform's own (`sfdc_livemessage` and its like), which no project need hold.
const STANDARD: &[&str] = &["LiveChatTranscript", "MessagingSession", "VoiceCall"];

impl<'a> RoutedObjects<'a> {
    /// Reads all channels.
    pub(super) fn of(index: &'a Index) -> Self {
        let mut routed = Self::default();
        for channel in index.of_kind(Kind::ServiceChannel) {
            routed.with_channels.insert(channel.unit);
            let entity = channel.summary.fact(field::SERVICE_CHANNEL_RELATED_ENTITY_TYPE);
            match entity.and_then(|fact| Some((fact.text()?, fact))) {
                Some((name, fact)) => {
                    routed.by_name.entry((channel.unit, name)).or_insert((channel, fact));
                }
                None => {
                    routed.with_unknown.insert(channel.unit);
                }
            }
        }
        routed
    }

    /// The first channel for an object in the project of a component, with the field that names the object.
    pub(super) fn channel(&self, component: &Component, object: &str) -> Option<(&'a Component, &'a Fact)> {
        self.by_name.get(&(component.unit, object)).copied()
    }

    /// Whether the project of a component has channels and none of them is for the object, nor need one be.
    pub(super) fn surely_lack(&self, component: &Component, object: &str) -> bool {
        self.with_channels.contains(&component.unit)
            && !self.with_unknown.contains(&component.unit)
            && !STANDARD.contains(&object)
            && self.channel(component, object).is_none()
    }
}
