//! The agents: who they are, where they work and what they can do.

use std::collections::{BTreeMap, BTreeSet};

use super::Options;
use super::make::{Made, bool, made, number, reference, text};
use super::people::{People, Person};
use super::random::Streams;
use super::skills::Skills;
use super::team::{Seat, Team};
use super::time::DAY;
use crate::data::Record;
use crate::seed::Bundle;

/// A person who works on queues.
#[derive(Debug)]
pub(super) struct Agent {
    person: Person,
    /// The whole name; with a number, as in the username, where several people have it. Loaders find people by it.
    name: String,
    username: String,
    /// The team, and one whose queues the agent helps out with.
    teams: [Option<usize>; 2],
    /// Places among the skills of the bundle, with levels.
    pub(super) skills: Vec<(usize, u32)>,
    /// Days before the start since when the skills count.
    since: u32,
}

/// How many of 100 agents work for a second team.
const HELPERS: u32 = 20;

/// All agents.
pub(super) fn agents(
    bundle: &Bundle,
    teams: &[Team<'_>],
    skills: &Skills,
    options: &Options,
    people: &People,
) -> Vec<Agent> {
    let streams = Streams::new(options.seed, "agent");
    let mut taken: BTreeSet<String> = bundle.agent.iter().map(|agent| agent.id.clone()).collect();
    let mut last: BTreeMap<String, u32> = BTreeMap::new();
    let mut mastered = BTreeSet::new();
    let mut agents = Vec::new();
    for at in 0..options.agents as usize {
        let mut stream = streams.at(at as u64);
        let Some(person) = people.draw(&mut stream) else { break };
        let team = at % teams.len().max(1);
        let helps = stream.percent(HELPERS).then(|| stream.below(teams.len() as u32) as usize);
        let helps = helps.filter(|&other| other != team && can_help(teams, team, other));
        let since = 30 + stream.below(900);
        let first = teams.get(team).map_or(&[][..], |team| &team.skills);
        let mut skills_of = skills.draw(at, first, &options.skills.count, &mut stream);
        for (skill, level) in &mut skills_of {
            // Somebody has each skill as well as anything asks for.
            if mastered.insert(*skill) {
                *level = skills.top();
            }
        }
        let suffix = suffix(&person, &mut taken, &mut last);
        let username = username(&person, &suffix);
        let name = format!("{} {suffix}", person.name()).trim_end().to_owned();
        agents.push(Agent { person, name, username, teams: [Some(team), helps], skills: skills_of, since });
    }
    agents
}

/// A user has one role.
fn can_help(teams: &[Team<'_>], own: usize, other: usize) -> bool {
    let is_role = |team: usize| matches!(teams.get(team).and_then(|team| team.seat), Some(Seat::Role(_)));
    !(is_role(own) && is_role(other))
}

/// A number that makes the username one that nobody has; empty where there is no need.
fn suffix(person: &Person, taken: &mut BTreeSet<String>, last: &mut BTreeMap<String, u32>) -> String {
    loop {
        let number = last.entry(person.handle.clone()).and_modify(|number| *number += 1).or_insert(1);
        let suffix = if *number == 1 { String::new() } else { number.to_string() };
        if taken.insert(username(person, &suffix)) {
            return suffix;
        }
    }
}

fn username(person: &Person, suffix: &str) -> String {
    format!("{}{suffix}@example.com", person.handle)
}

/// The records of agents, one object after the other.
pub(super) fn records<'p>(
    bundle: &'p Bundle,
    teams: &'p [Team<'p>],
    agents: &'p [Agent],
    options: &'p Options,
) -> impl Iterator<Item = Record> + 'p {
    let permission_sets: BTreeSet<&str> = bundle
        .presence_status_access
        .iter()
        .filter(|row| row.kind == "permission_set" && row.enabled == Some(true))
        .map(|row| row.name.as_str())
        .collect();
    let users = agents.iter().map(move |agent| agent.user(teams, options));
    let permissions = agents.iter().flat_map(move |agent| {
        let permission_sets = permission_sets.clone().into_iter();
        permission_sets.map(move |name| {
            vec![("AssigneeId", agent.reference()), ("PermissionSetId", reference("PermissionSet", name))]
        })
    });
    let members = agents.iter().flat_map(move |agent| {
        let groups = agent.seats(teams).filter_map(|seat| match seat {
            Seat::Group(group) => Some(reference("Group", group)),
            Seat::Queue(queue) => Some(reference("Queue", queue)),
            Seat::Role(_) => None,
        });
        groups.map(move |group| vec![("GroupId", group), ("UserOrGroupId", agent.reference())])
    });
    let configs = agents.iter().filter_map(move |agent| {
        let config = reference("PresenceUserConfig", agent.team(teams)?.config?);
        Some(vec![("PresenceUserConfigId", config), ("UserId", agent.reference())])
    });
    let skilled = || agents.iter().filter(|agent| !agent.skills.is_empty());
    let resources = skilled().map(|agent| {
        made(
            "ServiceResource",
            agent.handle(),
            vec![
                ("Name", text(agent.name.as_str())),
                ("ResourceType", text("A")),
                ("RelatedRecordId", agent.reference()),
                ("IsActive", bool(true)),
            ],
        )
    });
    let skills = skilled().flat_map(move |agent| {
        let since = options.start.after(-DAY * i64::from(agent.since)).midnight().to_string();
        agent.skills.iter().map(move |&(skill, level)| {
            vec![
                ("ServiceResourceId", reference("ServiceResource", agent.handle())),
                ("SkillId", reference("Skill", &bundle.skill[skill].id)),
                ("SkillLevel", number(level)),
                ("EffectiveStartDate", text(since.as_str())),
            ]
        })
    });
    users
        .chain(Made::new("PermissionSetAssignment", permissions))
        .chain(Made::new("GroupMember", members))
        .chain(Made::new("PresenceUserConfigUser", configs))
        .chain(resources)
        .chain(Made::new("ServiceResourceSkill", skills))
}

impl Agent {
    fn user(&self, teams: &[Team<'_>], options: &Options) -> Record {
        let Person { given, family, locale, .. } = &self.person;
        let mut fields = vec![
            ("Username", text(self.username.as_str())),
            ("FirstName", text(*given)),
            ("LastName", text(*family)),
            ("Email", text(self.username.as_str())),
            ("Alias", text(self.person.alias())),
            ("IsActive", bool(true)),
            ("TimeZoneSidKey", text(options.time_zone.as_str())),
            ("LocaleSidKey", text(*locale)),
            ("LanguageLocaleKey", text("en_US")),
            ("EmailEncodingKey", text("UTF-8")),
        ];
        if let Some(team) = self.team(teams) {
            fields.push(("ProfileId", reference("Profile", &team.profile)));
        }
        let role = self.seats(teams).find_map(|seat| match seat {
            Seat::Role(role) => Some(role),
            _ => None,
        });
        fields.extend(role.map(|role| ("UserRoleId", reference("UserRole", role))));
        made("User", &self.username, fields)
    }

    fn team<'t, 'b>(&self, teams: &'t [Team<'b>]) -> Option<&'t Team<'b>> {
        teams.get(self.teams[0]?)
    }

    /// What makes the agent a member of queues.
    fn seats<'b>(&self, teams: &'b [Team<'b>]) -> impl Iterator<Item = Seat<'b>> {
        self.teams.into_iter().flatten().filter_map(|team| teams.get(team)?.seat)
    }

    /// The username without its domain.
    fn handle(&self) -> &str {
        self.username.split('@').next().unwrap_or_default()
    }

    fn reference(&self) -> crate::data::Value {
        reference("User", &self.username)
    }

    /// How well the agent has a skill.
    pub(super) fn level(&self, skill: usize) -> Option<u32> {
        self.skills.iter().find(|(known, _)| *known == skill).map(|(_, level)| *level)
    }
}
