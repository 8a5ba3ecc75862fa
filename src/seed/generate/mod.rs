//! Data for a project: agents with what they can do, and work for them, for demonstrations and load tests.
//!
//! What is made depends on the compiled project, the options and the seed alone, and refers to nothing but the project
//! and what is made itself. Everything is a draw from a stream of its own, so the same seed gives the same agents also if
//! more of them are asked for.

mod agents;
mod arrivals;
mod entity;
mod make;
mod people;
mod random;
mod routes;
mod skills;
mod team;
mod time;
mod work;

use std::collections::BTreeMap;

use self::agents::Agent;
use self::people::People;
use self::routes::Route;
use self::skills::Skills;
pub use self::skills::{NoChoice, SkillChoice};
use self::team::Team;
pub use self::time::{Moment, NoMoment};
use self::work::Work;
use super::Bundle;
use crate::data::Record;
use crate::model::nearest;

/// What is to be made.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many agents.
    pub agents: u32,
    /// Which skills they have.
    pub skills: SkillChoice,
    /// How many pieces of work.
    pub work: u32,
    /// What all draws depend on.
    pub seed: u64,
    /// When the first work can come.
    pub start: Moment,
    /// Over how many days it comes, 1 to 366.
    pub days: u32,
    /// The time zone of all users, as the platform calls it.
    pub time_zone: String,
}

/// Why nothing can be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A skill that the project does not have.
    #[error("the project has no skill {name}{}", hint(.nearest.as_deref(), *.skills))]
    UnknownSkill {
        /// What was asked for.
        name: String,
        /// What was probably meant.
        nearest: Option<String>,
        /// How many skills the project has.
        skills: usize,
    },
}

fn hint(nearest: Option<&str>, skills: usize) -> String {
    match (nearest, skills) {
        (Some(nearest), _) => format!("; did you mean {nearest}?"),
        (None, 0) => "; it has no skill at all".to_owned(),
        (None, _) => "; give developer names of its skills, or a number".to_owned(),
    }
}

/// Everything that was decided before the first record is made.
#[derive(Debug)]
pub struct Plan<'b> {
    bundle: &'b Bundle,
    options: Options,
    people: People,
    routes: Vec<Route<'b>>,
    teams: Vec<Team<'b>>,
    agents: Vec<Agent>,
}

impl<'b> Plan<'b> {
    /// Plans data for a compiled project.
    pub fn new(bundle: &'b Bundle, options: Options) -> Result<Self, Refused> {
        for name in &options.skills.names {
            if !bundle.skill.iter().any(|skill| skill.id == *name) {
                let nearest = nearest(name, bundle.skill.iter().map(|skill| skill.id.as_str()));
                let (name, nearest) = (name.clone(), nearest.map(str::to_owned));
                return Err(Refused::UnknownSkill { name, nearest, skills: bundle.skill.len() });
            }
        }
        let people = People::new();
        let routes = routes::routes(bundle);
        let teams = team::teams(bundle, &routes);
        let skills = Skills::new(bundle, &options.skills);
        let agents = agents::agents(bundle, &teams, &skills, &options, &people);
        Ok(Self { bundle, options, people, routes, teams, agents })
    }

    /// Makes the records one after the other and hands them on, those of one object together and none before what it
    /// refers to. Ends with the first error of the taker.
    pub fn each<E>(&self, mut take: impl FnMut(&Record) -> Result<(), E>) -> Result<(), E> {
        for record in agents::records(self.bundle, &self.teams, &self.agents, &self.options) {
            take(&record)?;
        }
        let work = Work::new(self.bundle, &self.routes, &self.agents, &self.options, &self.people);
        work.records().try_for_each(|record| take(&record))
    }

    /// What was asked for and cannot be made, in sentences without a final stop.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        let mut unmade: BTreeMap<&str, &str> = BTreeMap::new();
        for route in self.routes.iter().filter(|route| route.entity.is_none()) {
            unmade.insert(&route.channel.id, route.object);
        }
        if self.options.work > 0 {
            if !unmade.is_empty() {
                let channels: Vec<String> =
                    unmade.iter().map(|(channel, object)| format!("{channel} ({object})")).collect();
                notes.push(format!(
                    "no work is made for {}: records are made of cases, leads, work orders and custom objects",
                    channels.join(", ")
                ));
            }
            if self.routes.iter().all(|route| route.entity.is_none()) {
                notes.push(
                    "no work is made, because no queue with a routing configuration holds an object of which records are \
                     made and for which there is a service channel"
                        .to_owned(),
                );
            }
        }
        if self.options.agents > 0 && self.bundle.presence_config.is_empty() {
            notes.push("agents get no presence configuration, because the project has none".to_owned());
        }
        if self.options.agents > 0 && self.teams.iter().all(|team| team.seat.is_none()) {
            notes.push(
                "agents belong to no queue, because no routed queue has groups or roles as members or no member at all"
                    .to_owned(),
            );
        }
        notes
    }
}

#[cfg(test)]
mod tests;
