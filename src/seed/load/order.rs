//! What comes first: records before those that refer to them.

use std::collections::{BTreeMap, BTreeSet};

use super::Refusal;
use crate::data::{Package, Record, Reference, Value};
use crate::object::Object;
use crate::seed::directory::Directory;

/// The order in which objects are set up if no record says otherwise. Work comes last, and before it what work is about.
const ORDER: &[&str] = &[
    "UserRole",
    "User",
    "PermissionSetAssignment",
    "Group",
    "QueueSobject",
    "GroupMember",
    "Skill",
    "SkillLevelDefinition",
    "SkillProfile",
    "SkillUser",
    "ServiceChannel",
    "ServiceChannelStatusField",
    "ServiceChannelFieldPriority",
    "ServicePresenceStatus",
    "ServiceChannelStatus",
    "PresenceDeclineReason",
    "QueueRoutingConfig",
    "PresenceUserConfig",
    "PresenceConfigDeclineReason",
    "PresenceUserConfigUser",
    "PresenceUserConfigProfile",
    "OmniSupervisorConfig",
    "OmniSupervisorConfigAction",
    "OmniSupervisorConfigGroup",
    "OmniSupervisorConfigProfile",
    "OmniSupervisorConfigQueue",
    "OmniSupervisorConfigSkill",
    "OmniSupervisorConfigTab",
    "OmniSupervisorConfigUser",
    "CallCenterRoutingMap",
    "ServiceResource",
    "ServiceResourceSkill",
    "PushTopic",
    "",
    "PendingServiceRouting",
    "SkillRequirement",
    "AgentWork",
];

/// The records of a package in steps.
#[derive(Debug)]
pub struct Plan<'p> {
    directory: Directory<'p>,
    /// What is loaded one after the other. A record refers to the org or to records of earlier steps, never to its own.
    pub steps: Vec<Step<'p>>,
    /// The step of each record; none for the doubles of a name.
    place: Vec<Option<usize>>,
}

/// Records of one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'p> {
    /// API name of the object.
    pub object: &'p str,
    /// The records, by their places in the package.
    pub records: Vec<usize>,
}

impl<'p> Plan<'p> {
    /// Orders the records of a package; of records with one name the first counts.
    ///
    /// # Errors
    /// Records that no call inserts, that have names which no API has, and that refer to each other in a circle.
    pub fn new(package: &'p Package) -> Result<Self, Vec<Refusal>> {
        let directory = Directory::of(package);
        let refusals: Vec<Refusal> = directory.records().filter_map(|(_, record)| refuse(record)).collect();
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let mut plan = Self { directory, steps: Vec::new(), place: vec![None; package.records.len()] };
        let mut objects: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, record) in plan.directory.records() {
            objects.entry(&*record.object).or_default().push(at);
        }
        for ring in plan.rings(&objects) {
            let left: BTreeMap<&str, Vec<usize>> =
                ring.into_iter().map(|object| (object, objects.remove(object).unwrap_or_default())).collect();
            plan.place_ring(left)?;
        }
        Ok(plan)
    }

    /// A record by its place in the package.
    pub fn record(&self, at: usize) -> &'p Record {
        self.directory.record(at)
    }

    /// The record that a reference points to; none if it is in the org.
    pub fn target(&self, reference: &Reference) -> Option<usize> {
        self.directory.target(reference)
    }

    /// The step that a record is loaded in.
    pub fn step_of(&self, at: usize) -> Option<usize> {
        self.place[at]
    }

    fn targets(&self, at: usize) -> impl Iterator<Item = usize> {
        self.record(at).fields.iter().filter_map(|(_, value)| match value {
            Value::Reference(reference) => self.target(reference),
            _ => None,
        })
    }

    /// Objects in order; those that refer to each other in a circle together.
    fn rings<'o>(&self, objects: &BTreeMap<&'o str, Vec<usize>>) -> Vec<Vec<&'o str>> {
        let names: Vec<&str> = objects.keys().copied().collect();
        let number = |object: &str| names.binary_search(&object).ok();
        let mut needs: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); names.len()];
        for (from, records) in objects.values().enumerate() {
            let targets = records.iter().flat_map(|at| self.targets(*at));
            needs[from].extend(targets.filter_map(|to| number(&self.record(to).object)));
        }
        // What is reached from where, by as many rounds as a path can be long: there are few objects.
        let mut reached = needs.clone();
        loop {
            let further: Vec<BTreeSet<usize>> = reached
                .iter()
                .map(|known| known.iter().flat_map(|&next| needs[next].iter().copied()).collect())
                .collect();
            let before: usize = reached.iter().map(BTreeSet::len).sum();
            for (known, further) in reached.iter_mut().zip(further) {
                known.extend(further);
            }
            if reached.iter().map(BTreeSet::len).sum::<usize>() == before {
                break;
            }
        }
        let is_ring =
            |one: usize, other: usize| reached[one].contains(&other) && reached[other].contains(&one);
        let mut rings: Vec<Vec<usize>> = Vec::new();
        for one in 0..names.len() {
            match rings.iter_mut().find(|ring| is_ring(ring[0], one)) {
                Some(ring) => ring.push(one),
                None => rings.push(vec![one]),
            }
        }
        let mut done: BTreeSet<usize> = BTreeSet::new();
        let mut ordered = Vec::new();
        loop {
            let is_met = |ring: &[usize], to: &usize| done.contains(to) || ring.contains(to);
            let is_ready =
                |ring: &[usize]| ring.iter().flat_map(|&one| &needs[one]).all(|to| is_met(ring, to));
            let first = |ring: &[usize]| ring.iter().map(|&one| (rank(names[one]), names[one])).min();
            let ready = (0..rings.len()).filter(|&at| is_ready(&rings[at]));
            let Some(next) = ready.min_by_key(|&at| first(&rings[at])) else { break };
            let ring = rings.remove(next);
            ordered.push(ring.iter().map(|&one| names[one]).collect());
            done.extend(ring);
        }
        ordered
    }

    /// Puts the records of objects that refer to each other, or to themselves, into as few steps as they allow.
    fn place_ring(&mut self, mut left: BTreeMap<&'p str, Vec<usize>>) -> Result<(), Vec<Refusal>> {
        left.retain(|_, records| !records.is_empty());
        while !left.is_empty() {
            let mut choices: Vec<(usize, &str)> = left.keys().map(|&object| (rank(object), object)).collect();
            choices.sort_unstable();
            let ready = choices.into_iter().find_map(|(_, object)| {
                let is_ready = |at: &usize| self.targets(*at).all(|to| self.place[to].is_some());
                let ready: Vec<usize> = left[object].iter().copied().filter(is_ready).collect();
                (!ready.is_empty()).then_some((object, ready))
            });
            let Some((object, records)) = ready else {
                return Err(vec![self.circle(&left)]);
            };
            for &at in &records {
                self.place[at] = Some(self.steps.len());
            }
            if let Some(rest) = left.get_mut(object) {
                rest.retain(|at| self.place[*at].is_none());
            }
            left.retain(|_, records| !records.is_empty());
            self.steps.push(Step { object, records });
        }
        Ok(())
    }

    /// The circle that keeps the records that are left from being ordered.
    fn circle(&self, left: &BTreeMap<&str, Vec<usize>>) -> Refusal {
        let first = left.values().flatten().min().copied().unwrap_or_default();
        let mut walk = vec![first];
        let start = loop {
            let last = walk[walk.len() - 1];
            let Some(next) = self.targets(last).find(|to| self.place[*to].is_none()) else { break 0 };
            if let Some(start) = walk.iter().position(|&at| at == next) {
                break start;
            }
            walk.push(next);
        };
        let ring = &walk[start..];
        let shown = ring.iter().take(8).chain(ring.first()).map(|&at| {
            let record = self.record(at);
            format!("{}:{}", record.object, record.name)
        });
        let shown: Vec<String> = shown.collect();
        let more = if ring.len() > 8 { " (and more)" } else { "" };
        Refusal::of(
            self.record(ring[0]),
            format!(
                "{}{more} refer to each other in a circle, so none of them can be inserted first; leave one of the \
                 references out and set it with an update afterwards",
                shown.join(" -> ")
            ),
        )
    }
}

fn rank(object: &str) -> usize {
    let find = |name| ORDER.iter().position(|known| *known == name);
    find(object).or_else(|| find("")).unwrap_or(ORDER.len())
}

/// Why a record cannot be inserted, whatever the form.
fn refuse(record: &Record) -> Option<Refusal> {
    let object = &*record.object;
    if Object::named(object).is_some_and(|known| !known.is_insertable()) {
        return Some(Refusal::of(
            record,
            format!(
                "no call inserts records of {object}: the platform makes them itself, so no org takes \
                 `{}`; take it out of the package",
                record.name
            ),
        ));
    }
    if !is_api_name(object) {
        return Some(Refusal::of(record, format!("`{object}` is no name of an object; write its API name")));
    }
    record.fields.iter().find_map(|(field, value)| {
        let has_nul = value.as_str().is_some_and(|text| text.contains('\0'));
        let field = &**field;
        let message = if field.eq_ignore_ascii_case("Id") {
            format!("`{field}` cannot be set: the org gives a new record its id; leave the field out")
        } else if has_nul {
            format!("{field} holds the character U+0000, which is no part of a text; take it out")
        } else if field.split('.').all(is_api_name) {
            return None;
        } else {
            format!("`{field}` is no name of a field; write its API name")
        };
        Some(Refusal::of(record, message))
    })
}

/// Letters, digits and underscores, from a letter on.
fn is_api_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
