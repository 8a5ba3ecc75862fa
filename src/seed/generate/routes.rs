//! Which work the project routes, and what it asks of people.

use std::collections::BTreeMap;

use super::entity::Entity;
use crate::seed::{Bundle, Channel, RoutingConfig};

/// Records of an object that a queue with a routing configuration holds and a channel is for.
#[derive(Debug)]
pub(super) struct Route<'b> {
    pub(super) queue: &'b str,
    pub(super) channel: &'b Channel,
    pub(super) config: &'b RoutingConfig,
    pub(super) object: &'b str,
    /// What is known about the object; none if its records come with a conversation.
    pub(super) entity: Option<Entity>,
    /// What the work asks for, if it is routed by skills.
    pub(super) needs: Option<Needs<'b>>,
}

/// The skills that work asks for.
#[derive(Debug, Default)]
pub(super) struct Needs<'b> {
    /// Those that all work asks for.
    pub(super) always: Vec<Need>,
    /// Those that depend on the value of a field, sorted by field.
    pub(super) choices: Vec<Choice<'b>>,
}

/// A value of a field, and what work with that value asks for.
#[derive(Debug)]
pub(super) struct Choice<'b> {
    pub(super) field: &'b str,
    pub(super) value: &'b str,
    pub(super) needs: Vec<Need>,
}

/// A skill that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Need {
    /// Its place among the skills of the bundle.
    pub(super) skill: usize,
    pub(super) level: Option<u32>,
    /// Whether it can be dropped when nobody has it.
    pub(super) is_additional: bool,
    pub(super) priority: Option<i32>,
}

/// All routes of a project, sorted by queue.
pub(super) fn routes(bundle: &Bundle) -> Vec<Route<'_>> {
    let configs: BTreeMap<&str, &RoutingConfig> =
        bundle.routing_config.iter().map(|config| (config.id.as_str(), config)).collect();
    let mut channels: BTreeMap<&str, &Channel> = BTreeMap::new();
    for channel in &bundle.channel {
        if let Some(object) = &channel.related_entity_type {
            channels.entry(object).or_insert(channel);
        }
    }
    let held = |queue: &str| -> Vec<&str> {
        let rows = bundle.queue_sobject.iter().filter(|row| row.queue == queue);
        rows.map(|row| row.sobject_type.as_str()).collect()
    };
    let mut routes: Vec<Route<'_>> = Vec::new();
    for queue in &bundle.queue {
        let config = queue.queue_routing_config.as_ref().and_then(|config| configs.get(config.as_str()));
        let Some(&config) = config else { continue };
        for object in held(&queue.id) {
            let is_new = !routes.iter().any(|route| route.queue == queue.id && route.object == object);
            let Some(&channel) = channels.get(object).filter(|_| is_new) else { continue };
            let entity = Entity::of(object);
            let needs = entity.and_then(|entity| needs(bundle, config, object, entity));
            routes.push(Route { queue: &queue.id, channel, config, object, entity, needs });
        }
    }
    routes
}

/// What work of an object asks for under a routing configuration; none if it is not routed by skills.
fn needs<'b>(bundle: &'b Bundle, config: &RoutingConfig, object: &str, entity: Entity) -> Option<Needs<'b>> {
    let is_off = bundle.settings.iter().any(|row| row.enable_omni_skills_routing == Some(false));
    let is_external = config.routing_model.as_deref() == Some("EXTERNAL_ROUTING");
    if is_off || is_external || config.is_attribute_based != Some(true) {
        return None;
    }
    let place = |name: &str| bundle.skill.iter().position(|skill| skill.id == name);
    let mut needs = Needs::default();
    for row in bundle.routing_config_skill.iter().filter(|row| row.routing_config == config.id) {
        let Some(skill) = row.skill.as_deref().and_then(place) else { continue };
        if !needs.always.iter().any(|need| need.skill == skill) {
            needs.always.push(Need { skill, level: None, is_additional: false, priority: None });
        }
    }
    let rules = bundle.skill_rule.iter().filter(|rule| rule.is_active != Some(false));
    let mut choices: BTreeMap<(&str, &str), Vec<Need>> = BTreeMap::new();
    for rule in rules.filter(|rule| rule.related_entity.as_deref() == Some(object)) {
        for row in bundle.skill_rule_attribute.iter().filter(|row| row.skill_rule == rule.id) {
            let field = row.field.strip_prefix(object).and_then(|field| field.strip_prefix('.'));
            let field = field.filter(|field| entity.takes(field));
            let value = row.value.as_deref().filter(|value| !value.is_empty());
            let skill = row.skill.as_deref().and_then(place);
            let (Some(field), Some(value), Some(skill)) = (field, value, skill) else { continue };
            let is_additional = row.is_additional_skill == Some(true);
            let level =
                row.skill_level.and_then(|level| u32::try_from(level).ok()).filter(|&level| level < 100);
            let priority = row.skill_priority.filter(|priority| is_additional && *priority >= 0);
            choices.entry((field, value)).or_default().push(Need { skill, level, is_additional, priority });
        }
    }
    let choices = choices.into_iter().map(|((field, value), needs)| Choice { field, value, needs });
    needs.choices = choices.collect();
    (!needs.always.is_empty() || !needs.choices.is_empty()).then_some(needs)
}

/// Several needs as one each skill: the highest level counts, and a skill that is required anywhere is not additional.
pub(super) fn merged(needs: impl Iterator<Item = Need>) -> Vec<Need> {
    let mut merged: BTreeMap<usize, Need> = BTreeMap::new();
    for need in needs {
        merged
            .entry(need.skill)
            .and_modify(|known| {
                known.level = known.level.max(need.level);
                known.is_additional &= need.is_additional;
                known.priority = known.priority.max(need.priority).filter(|_| known.is_additional);
            })
            .or_insert(need);
    }
    merged.into_values().collect()
}
