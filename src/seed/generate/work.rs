//! The work: records that wait for somebody, and for work that is routed by skills what routes it.
//!
//! A record that a routed queue owns is routed by the platform itself, which makes the `PendingServiceRouting` of it. So
//! only work that is routed by skills comes with one, not yet ready for routing: its requirements are loaded after it, and
//! only then it is set ready.

use super::Options;
use super::agents::Agent;
use super::arrivals::Rate;
use super::entity::Entity;
use super::make::{Fields, Made, bool, made, number, reference, text};
use super::people::People;
use super::random::{Stream, Streams};
use super::routes::{Choice, Need, Needs, Route, merged};
use crate::data::{Record, Value};
use crate::seed::Bundle;

/// One piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    /// Seconds after the start.
    at: u32,
    /// Place among the routes.
    route: u32,
}

/// All work, in the order in which it comes.
#[derive(Debug)]
pub(super) struct Work<'p> {
    bundle: &'p Bundle,
    routes: &'p [Route<'p>],
    options: &'p Options,
    people: &'p People,
    items: Vec<Item>,
    /// For each route the choices that somebody can do, and who can.
    able: Vec<Vec<(usize, Vec<u32>)>>,
    agents: &'p [Agent],
    streams: Streams,
    priorities: Streams,
}

/// How many of 100 pieces of work ask for something more in another field, as far as somebody can do that too.
const MORE: u32 = 25;

/// How many of 100 pieces of work ask for nothing but what all of their queue do.
const PLAIN: u32 = 30;

impl<'p> Work<'p> {
    pub(super) fn new(
        bundle: &'p Bundle,
        routes: &'p [Route<'p>],
        agents: &'p [Agent],
        options: &'p Options,
        people: &'p People,
    ) -> Self {
        let rate = Rate::new(options.start, options.days);
        let shares = Streams::new(options.seed, "share");
        // Some queues have more to do than others; how much depends on nothing but the queue.
        let weight = |route: &Route<'_>| {
            let name = format!("{}.{}", route.queue, route.object);
            1 + shares.named(name.as_bytes()).below(4)
        };
        let weights: Vec<u32> =
            routes.iter().map(|route| if route.entity.is_some() { weight(route) } else { 0 }).collect();
        let count = if weights.iter().all(|&weight| weight == 0) { 0 } else { options.work };
        let mut stream = Streams::new(options.seed, "arrivals").at(0);
        let items =
            (0..count).map(|_| Item { at: rate.draw(&mut stream), route: stream.weighted(&weights) as u32 });
        let mut items: Vec<Item> = items.collect();
        items.sort_unstable();
        let able = routes
            .iter()
            .map(|route| route.needs.as_ref().map_or_else(Vec::new, |needs| able(needs, agents)));
        let [streams, priorities] = ["work", "priority"].map(|purpose| Streams::new(options.seed, purpose));
        Self { bundle, routes, options, people, items, able: able.collect(), agents, streams, priorities }
    }

    /// All records, one object after the other.
    pub(super) fn records(&'p self) -> impl Iterator<Item = Record> + 'p {
        let mut objects: Vec<&str> = self.routes.iter().map(|route| route.object).collect();
        objects.sort_unstable();
        objects.dedup();
        let items = objects.into_iter().flat_map(move |object| {
            self.all()
                .filter(move |(_, _, route)| route.object == object)
                .filter_map(|(at, _, route)| Some(self.item(at, route, route.entity?)))
        });
        let by_skill =
            || self.all().filter_map(|(at, item, route)| Some((at, item, route, route.needs.as_ref()?)));
        let routings = by_skill().map(|(at, item, route, _)| self.routing(at, item, route));
        let requirements = by_skill().flat_map(move |(at, item, _, needs)| {
            let choices = self.choices(item.route, needs, &mut self.streams.at(at as u64));
            let all =
                needs.always.iter().chain(choices.into_iter().flat_map(|choice| &choice.needs)).copied();
            merged(all).into_iter().map(move |need| self.requirement(at, need))
        });
        items.chain(routings).chain(Made::new("SkillRequirement", requirements))
    }

    fn all(&'p self) -> impl Iterator<Item = (usize, Item, &'p Route<'p>)> + 'p {
        let items = self.items.iter().enumerate();
        items.filter_map(|(at, &item)| Some((at, item, self.routes.get(item.route as usize)?)))
    }

    fn item(&self, at: usize, route: &Route<'_>, entity: Entity) -> Record {
        let mut stream = self.streams.at(at as u64);
        let item = self.items[at];
        let choices =
            route.needs.as_ref().map_or_else(Vec::new, |needs| self.choices(item.route, needs, &mut stream));
        let topic = choices
            .iter()
            .find(|choice| matches!(choice.field, "Reason" | "Type"))
            .map(|choice| choice.value);
        let mut fields: Vec<(&str, Value)> = Vec::new();
        if route.needs.is_none() {
            fields.push(("OwnerId", reference("Queue", route.queue)));
        }
        if let Some(person) = self.people.draw(&mut stream) {
            let filled = entity.fields(&person, topic, &mut stream);
            fields.extend(filled.into_iter().map(|(name, value)| (name, text(value))));
        }
        let mut set = |field, value: &str| match fields.iter_mut().find(|(name, _)| *name == field) {
            Some((_, known)) => *known = text(value),
            None => fields.push((field, text(value))),
        };
        // A status that stands for waiting or done would keep the work from being routed.
        let status = route.channel.status_field.as_deref().filter(|field| entity.takes(field));
        let mut statuses =
            self.bundle.channel_status_field.iter().filter(|row| row.channel == route.channel.id);
        let progress = statuses.find(|row| row.r#type == "IN_PROGRESS");
        if let (Some(field), Some(row)) = (status, progress) {
            set(field, &row.value);
        }
        if let Some((field, row)) = self.priority(at, route, entity) {
            set(field, row.0);
        }
        for choice in &choices {
            set(choice.field, choice.value);
        }
        made(route.object, &item_name(route.object, at), fields)
    }

    /// The value of the field that orders the work, and its priority.
    fn priority<'r>(
        &'r self,
        at: usize,
        route: &'r Route<'_>,
        entity: Entity,
    ) -> Option<(&'r str, (&'r str, i32))> {
        let field =
            route.channel.secondary_routing_priority_field.as_deref().filter(|field| entity.takes(field))?;
        let rows = self.bundle.channel_field_priority.iter().filter(|row| row.channel == route.channel.id);
        let rows: Vec<(&str, i32)> = rows.map(|row| (row.value.as_str(), row.priority)).collect();
        // What comes first is rarest.
        let weights: Vec<u32> = (1..=rows.len() as u32).collect();
        let at = self.priorities.at(at as u64).weighted(&weights);
        rows.get(at).map(|&row| (field, row))
    }

    fn routing(&self, at: usize, item: Item, route: &Route<'_>) -> Record {
        let config = route.config;
        let mut fields: Fields = vec![
            ("ServiceChannelId", reference("ServiceChannel", &route.channel.id)),
            ("WorkItemId", reference(route.object, &item_name(route.object, at))),
            ("RoutingType", text("SkillsBased")),
        ];
        let model = match config.routing_model.as_deref() {
            Some("LEAST_ACTIVE") => Some("LeastActive"),
            Some("MOST_AVAILABLE") => Some("MostAvailable"),
            _ => None,
        };
        fields.extend(model.map(|model| ("RoutingModel", text(model))));
        fields.extend(config.routing_priority.map(|priority| ("RoutingPriority", number(priority))));
        let secondary = route.entity.and_then(|entity| self.priority(at, route, entity));
        fields.extend(secondary.map(|(_, (_, priority))| ("SecondaryRoutingPriority", number(priority))));
        let percentage = config.capacity_percentage.filter(|share| (0.0..=100.0).contains(share));
        match (config.capacity_weight, percentage) {
            (Some(weight), _) => fields.push(("CapacityWeight", number(weight))),
            (None, Some(share)) => fields.push(("CapacityPercentage", number(share))),
            (None, None) => {}
        }
        fields.extend(config.push_timeout.map(|seconds| ("PushTimeout", number(seconds))));
        let drop = config.drop_additional_skills_timeout;
        fields.extend(drop.map(|seconds| ("DropAdditionalSkillsTimeout", number(seconds))));
        let asked = self.options.start.after(i64::from(item.at)).to_string();
        fields.push(("CustomRequestedDateTime", text(asked)));
        fields.push(("IsReadyForRouting", bool(false)));
        made("PendingServiceRouting", &routing_name(at), fields)
    }

    fn requirement(&self, at: usize, need: Need) -> Fields {
        let mut fields: Fields = vec![
            ("RelatedRecordId", reference("PendingServiceRouting", &routing_name(at))),
            ("SkillId", reference("Skill", &self.bundle.skill[need.skill].id)),
        ];
        fields.extend(need.level.map(|level| ("SkillLevel", number(level))));
        if need.is_additional {
            fields.push(("IsAdditionalSkill", bool(true)));
        }
        fields.extend(need.priority.map(|priority| ("SkillPriority", number(priority))));
        fields
    }

    /// What a piece of work asks for beyond what all of its queue do: as a rule what somebody can do.
    fn choices(&self, route: u32, needs: &'p Needs<'p>, stream: &mut Stream) -> Vec<&'p Choice<'p>> {
        let able = self.able.get(route as usize).map_or(&[][..], Vec::as_slice);
        if !needs.always.is_empty() && (able.is_empty() && !self.agents.is_empty() || stream.percent(PLAIN)) {
            return Vec::new();
        }
        let (first, agent) = match stream.pick(able) {
            Some((choice, agents)) => {
                (needs.choices.get(*choice), stream.pick(agents).and_then(|&at| self.agents.get(at as usize)))
            }
            None => (stream.pick(&needs.choices), None),
        };
        let Some(first) = first else { return Vec::new() };
        let mut chosen = vec![first];
        for field in needs.choices.chunk_by(|one, other| one.field == other.field) {
            if field[0].field != first.field && stream.percent(MORE) {
                let possible: Vec<&Choice<'_>> = field
                    .iter()
                    .filter(|choice| {
                        agent.is_none_or(|agent| choice.needs.iter().all(|need| can(agent, *need)))
                    })
                    .collect();
                chosen.extend(stream.pick(&possible).copied());
            }
        }
        chosen
    }
}

/// The choices that somebody can do together with what is always asked for, and who can.
fn able(needs: &Needs<'_>, agents: &[Agent]) -> Vec<(usize, Vec<u32>)> {
    let always: Vec<u32> = (0..)
        .zip(agents)
        .filter(|(_, agent)| needs.always.iter().all(|need| can(agent, *need)))
        .map(|(at, _)| at)
        .collect();
    let able = needs.choices.iter().enumerate().map(|(at, choice)| {
        let agents = always
            .iter()
            .copied()
            .filter(|&agent| choice.needs.iter().all(|need| can(&agents[agent as usize], *need)));
        (at, agents.collect::<Vec<u32>>())
    });
    able.filter(|(_, agents)| !agents.is_empty()).collect()
}

fn can(agent: &Agent, need: Need) -> bool {
    agent.level(need.skill).is_some_and(|level| level >= need.level.unwrap_or_default())
}

/// `case-1`, `site_visit-2`: the number counts all work.
fn item_name(object: &str, at: usize) -> String {
    format!("{}-{}", object.trim_end_matches("__c").to_lowercase(), at + 1)
}

fn routing_name(at: usize) -> String {
    format!("routing-{}", at + 1)
}
