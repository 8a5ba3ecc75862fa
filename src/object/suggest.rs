use super::Object;
use crate::model::{Class, nearest};

/// The object that was probably meant: by a name that documents give it, else the nearest; case does not matter.
pub fn suggest_object(written: &str) -> Option<&'static Object> {
    let core = || Object::all().iter().filter(|object| object.class == Class::Core);
    let same = |name: &str| name.eq_ignore_ascii_case(written);
    core().find(|object| same(object.name) || object.also_written.iter().any(|name| same(name))).or_else(
        || {
            let names: Vec<String> = core().map(|object| object.name.to_ascii_lowercase()).collect();
            let written = written.to_ascii_lowercase();
            let near = nearest(&written, names.iter().map(String::as_str))?;
            let at = names.iter().position(|name| name == near)?;
            core().nth(at)
        },
    )
}

impl Object {
    /// The field that was probably meant: by a documented mistake, by the metadata field that says the same, else the
    /// nearest.
    pub fn suggest_field(&self, written: &str) -> Option<&'static str> {
        if let Some(known) = self.suggestion(written) {
            return known.real;
        }
        let says_the_same =
            |path: &&str| path.rsplit('.').next().is_some_and(|name| name.eq_ignore_ascii_case(written));
        let twin = self.fields.iter().find(|field| field.metadata.iter().any(says_the_same));
        let names = self.fields.iter().filter(|field| field.until.is_none()).map(|field| field.name);
        let near = || nearest(written, names.chain(self.also_known.iter().copied()));
        twin.map(|field| field.name).or_else(near)
    }
}

#[cfg(test)]
mod tests {
    use super::{Object, suggest_object};

    #[test]
    fn finds_what_was_meant() {
        for (written, meant) in [
            ("QueueSubject", Some("QueueSobject")),
            ("servicechanel", Some("ServiceChannel")),
            ("AGENTWORK", Some("AgentWork")),
            ("Skils", Some("Skill")),
            ("Case", None),
            ("Account", None),
            ("", None),
        ] {
            assert_eq!(suggest_object(written).map(|object| object.name), meant, "{written}");
        }
        for (object, written, meant) in [
            ("QueueSobject", "SubjectType", Some("SobjectType")),
            ("QueueRoutingConfig", "pushTimeout", Some("PushTimeout")),
            ("QueueRoutingConfig", "label", Some("MasterLabel")),
            ("PresenceUserConfig", "enableAutoAccept", Some("OptionsIsAutoAcceptEnabled")),
            ("ServicePresenceStatus", "StatusType", None),
            ("AgentWork", "Statsu", Some("Status")),
            ("AgentWork", "Colour", None),
        ] {
            let object = Object::named(object).expect("known");
            assert_eq!(object.suggest_field(written), meant, "{written}");
        }
    }
}
