//! How people come to the work of a queue, and which presence configuration and profile go with it.

use std::collections::{BTreeMap, BTreeSet};

use super::routes::Route;
use crate::model::FullName;
use crate::seed::Bundle;

/// What makes a person a member of queues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seat<'b> {
    /// Being in a public group that is a member.
    Group(&'b str),
    /// Being a member, of a queue that has none.
    Queue(&'b str),
    /// Having a role that is a member.
    Role(&'b str),
}

/// What the people of a seat have in common.
#[derive(Debug)]
pub(super) struct Team<'b> {
    pub(super) seat: Option<Seat<'b>>,
    pub(super) config: Option<&'b str>,
    pub(super) profile: String,
    /// The skills that work of its queues always asks for.
    pub(super) skills: Vec<usize>,
}

/// A profile that every org has.
const STANDARD_PROFILE: &str = "Standard User";

/// The profile of administrators, by its name in metadata: nobody who works on a queue.
const ADMINISTRATORS: &str = "Admin";

/// The teams of a project: one for each seat, or one without a seat.
pub(super) fn teams<'b>(bundle: &'b Bundle, routes: &[Route<'b>]) -> Vec<Team<'b>> {
    let mut seats: BTreeMap<Option<Seat<'b>>, BTreeSet<&'b str>> = BTreeMap::new();
    for queue in bundle.queue.iter().filter(|queue| queue.queue_routing_config.is_some()) {
        let mut members = bundle.queue_member.iter().filter(|member| member.queue == queue.id).peekable();
        if members.peek().is_none() {
            seats.entry(Some(Seat::Queue(&queue.id))).or_default().insert(&queue.id);
        }
        for member in members {
            let group = member.public_group.as_deref().map(Seat::Group);
            if let Some(seat) = group.or_else(|| member.role.as_deref().map(Seat::Role)) {
                seats.entry(Some(seat)).or_default().insert(&queue.id);
            }
        }
    }
    if seats.is_empty() {
        seats.entry(None).or_default();
    }
    let seats = seats.into_iter().enumerate();
    seats.map(|(at, (seat, queues))| team(bundle, routes, at, seat, &queues)).collect()
}

fn team<'b>(
    bundle: &'b Bundle,
    routes: &[Route<'b>],
    at: usize,
    seat: Option<Seat<'b>>,
    queues: &BTreeSet<&'b str>,
) -> Team<'b> {
    let name = seat.map_or("", |seat| match seat {
        Seat::Group(name) | Seat::Queue(name) | Seat::Role(name) => name,
    });
    let words = words(name).chain(queues.iter().flat_map(|queue| words(queue))).collect();
    let configs: Vec<&str> = bundle.presence_config.iter().map(|config| config.id.as_str()).collect();
    let config = alike(&words, &configs).or_else(|| configs.get(at % configs.len().max(1)).copied());
    let assigned = bundle.presence_config_assignment.iter();
    let of_config: Vec<&str> = assigned
        .clone()
        .filter(|row| Some(row.presence_config.as_str()) == config)
        .filter_map(|row| row.profile.as_deref())
        .filter(|name| *name != ADMINISTRATORS)
        .collect();
    let accesses = bundle.presence_status_access.iter().filter(|row| row.kind == "profile");
    let profiles: Vec<&str> = assigned
        .filter_map(|row| row.profile.as_deref())
        .chain(accesses.map(|row| row.name.as_str()))
        .filter(|name| *name != ADMINISTRATORS)
        .collect();
    let profile = alike(&words, &of_config).or_else(|| of_config.first().copied());
    let profile = profile.or_else(|| alike(&words, &profiles)).unwrap_or(STANDARD_PROFILE);
    // Files spell names of profiles with percent signs.
    let profile = FullName::from_stem(profile).as_str().to_owned();
    let mut skills = Vec::new();
    for route in routes.iter().filter(|route| queues.contains(route.queue)) {
        let always = route.needs.iter().flat_map(|needs| &needs.always).map(|need| need.skill);
        for skill in always {
            if !skills.contains(&skill) {
                skills.push(skill);
            }
        }
    }
    Team { seat, config, profile, skills }
}

/// The name that has the most words in common with others; none if no name has any.
fn alike<'b>(with: &BTreeSet<String>, names: &[&'b str]) -> Option<&'b str> {
    let common = |name: &str| words(name).filter(|word| with.contains(word)).count();
    let mut best = (0, None);
    for &name in names {
        let common = common(name);
        if common > best.0 {
            best = (common, Some(name));
        }
    }
    best.1
}

/// The words of a name, in small letters and in the singular.
fn words(name: &str) -> impl Iterator<Item = String> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(|word| {
        let word = word.to_lowercase();
        word.strip_suffix('s').map_or_else(|| word.clone(), str::to_owned)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_have_words_in_common_are_alike() {
        let seat: BTreeSet<String> = words("Tier_2_Agents").collect();
        assert_eq!(alike(&seat, &["Messaging", "Tier_1", "Tier_2"]), Some("Tier_2"));
        assert_eq!(alike(&seat, &["Larkfield Tier 1", "Agent"]), Some("Larkfield Tier 1"));
        assert_eq!(alike(&seat, &["Messaging"]), None);
        let seat: BTreeSet<String> = words("Cases").collect();
        assert_eq!(alike(&seat, &["Voice", "Case Desk"]), Some("Case Desk"));
    }
}
