//! Which channels have conversations, for the rules about the work after them.

use crate::model::{Doc, Field, Kind};

/// The object of a channel that is neither for messaging nor for voice: there is no conversation that could end.
///
/// `acw/wrong-channel` asks to remove every field for after-conversation work from such a channel, so no other rule
/// says anything about these fields.
pub(super) fn other_object<'a, 't>(doc: &'a Doc<'t>) -> Option<&'a Field<'t>> {
    if doc.kind != Kind::ServiceChannel {
        return None;
    }
    let object = doc.root.field("relatedEntityType")?;
    (!matches!(object.text()?, "MessagingSession" | "VoiceCall")).then_some(object)
}
