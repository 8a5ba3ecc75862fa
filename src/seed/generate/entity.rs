//! The objects whose records can be made: what they hold, so that they look like those of a contact centre.
//!
//! Sessions, chats and calls are not among them. They come into being with a conversation, which no record can bring
//! along; when they come is a matter of the scenario of a simulation.

use super::people::Person;
use super::random::Stream;

/// What is known about an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entity {
    Case,
    Lead,
    WorkOrder,
    /// A custom object: nothing but the fields that the project names.
    Custom,
}

/// A field and its value.
pub(super) type Filled = (&'static str, String);

impl Entity {
    /// What is known about an object; none if its records cannot be made.
    pub(super) fn of(object: &str) -> Option<Self> {
        match object {
            "Case" => Some(Self::Case),
            "Lead" => Some(Self::Lead),
            "WorkOrder" => Some(Self::WorkOrder),
            custom => custom.ends_with("__c").then_some(Self::Custom),
        }
    }

    /// Whether a value can be chosen for a field when a record is made. Of standard fields these are the ones that are
    /// known to take one; custom fields do unless they are calculated, which only the org knows.
    pub(super) fn takes(self, field: &str) -> bool {
        let standard: &[&str] = match self {
            Self::Case => &["Language", "Origin", "Priority", "Reason", "Status", "SuppliedCompany", "Type"],
            Self::Lead => {
                &["City", "Company", "Country", "Industry", "LeadSource", "Rating", "State", "Status"]
            }
            Self::WorkOrder => &["City", "Country", "Priority", "State", "Status"],
            Self::Custom => &[],
        };
        standard.contains(&field) || (field.ends_with("__c") && !field.contains('.'))
    }

    /// The fields that every record has. `person` is the customer, `topic` what the record is about, if it is known.
    pub(super) fn fields(self, person: &Person, topic: Option<&str>, stream: &mut Stream) -> Vec<Filled> {
        let address = format!("{}@example.com", person.handle);
        match self {
            Self::Case => {
                let subject = subject(CONCERNS, topic, stream);
                let priority = weighted(&[("Medium", 65), ("Low", 20), ("High", 15)], stream);
                let origin = weighted(&[("Email", 55), ("Web", 45)], stream);
                vec![
                    ("Subject", subject),
                    ("Status", "New".to_owned()),
                    ("Priority", priority),
                    ("Origin", origin),
                    ("SuppliedName", person.name()),
                    ("SuppliedEmail", address),
                ]
            }
            Self::Lead => {
                let business = stream.pick(BUSINESSES).copied().unwrap_or_default();
                vec![
                    ("FirstName", person.given.to_owned()),
                    ("LastName", person.family.to_owned()),
                    ("Company", format!("{} {business}", person.family)),
                    ("Email", address),
                    (
                        "LeadSource",
                        weighted(&[("Web", 60), ("Phone Inquiry", 25), ("Partner Referral", 15)], stream),
                    ),
                    ("Status", "Open - Not Contacted".to_owned()),
                ]
            }
            Self::WorkOrder => vec![
                ("Subject", subject(JOBS, topic, stream)),
                ("Status", "New".to_owned()),
                ("Priority", weighted(&[("Medium", 55), ("Low", 25), ("High", 15), ("Critical", 5)], stream)),
            ],
            Self::Custom => Vec::new(),
        }
    }
}

fn weighted(values: &[(&str, u32)], stream: &mut Stream) -> String {
    let weights: Vec<u32> = values.iter().map(|(_, weight)| *weight).collect();
    values[stream.weighted(&weights)].0.to_owned()
}

fn subject(of: &[&str], topic: Option<&str>, stream: &mut Stream) -> String {
    let subject = stream.pick(of).copied().unwrap_or_default();
    // The field takes 255 characters.
    topic
        .map_or_else(|| subject.to_owned(), |topic| format!("{topic}: {subject}").chars().take(255).collect())
}

const CONCERNS: &[&str] = &[
    "Follow-up on my last message",
    "Question about my account",
    "Please call me back",
    "Still waiting for an answer",
    "My contact details have changed",
    "Confirmation has not arrived",
    "Appointment needs to be moved",
    "Not satisfied with the service",
    "A document is missing",
    "Need help today",
    "Cannot sign in any more",
    "Is this still possible?",
    "Thank you, and one more question",
    "The form gives an error",
    "Wrong name on the letter",
    "How do I cancel?",
];

const JOBS: &[&str] = &[
    "Yearly inspection",
    "Replace the meter",
    "No supply since this morning",
    "Noise from the unit",
    "Second visit: part has arrived",
    "New connection",
    "Leak reported by a neighbour",
    "Access agreed with the caretaker",
];

const BUSINESSES: &[&str] = &[
    "Trading",
    "Logistics",
    "Foods",
    "Studio",
    "Energy",
    "& Partners",
    "Clinic",
    "Bakery",
    "Textiles",
    "Media",
];
