//! Tables made from `schemas/`.

use super::spec::{KindSpec, RecordSpec, RegisteredType};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Bot,
    CallCenter,
    CallCenterRoutingMap,
    CustomObject,
    FlexiPage,
    Flow,
    Group,
    MessagingChannel,
    OmniChannelSettings,
    OmniSupervisorConfig,
    Package,
    PermissionSet,
    PresenceDeclineReason,
    PresenceUserConfig,
    Profile,
    Queue,
    QueueRoutingConfig,
    Role,
    ServiceChannel,
    ServicePresenceStatus,
    Skill,
    SkillType,
    User,
    WorkSkillRouting,
}

pub(super) static KINDS: &[KindSpec] = &[];
pub(super) static RECORDS: &[&RecordSpec] = &[];
pub static REGISTRY: &[RegisteredType] = &[];
pub mod field {}
