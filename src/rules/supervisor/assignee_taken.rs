use crate::diag::Sink;
use crate::model::{Kind, field};
use crate::rules::assignee::Assignee;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// A profile or user is in two supervisor configurations.
    ///
    /// ## Why
    /// A profile, and a user, can have one supervisor configuration only. Profiles are compared without regard to
    /// case and percent signs, usernames without regard to case. A user and the profile of that user do not get
    /// in each other's way.
    ///
    /// ## Fails
    /// ```xml fails file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigProfile>
    ///         <profile>Support Lead</profile>
    ///     </omniSupervisorConfigProfile>
    /// </OmniSupervisorConfig>
    /// ```
    /// ```xml file=Night_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Night Desk</masterLabel>
    ///     <omniSupervisorConfigProfile>
    ///         <profile>Support Lead</profile>
    ///     </omniSupervisorConfigProfile>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Lead_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Lead Desk</masterLabel>
    ///     <omniSupervisorConfigProfile>
    ///         <profile>Support Lead</profile>
    ///     </omniSupervisorConfigProfile>
    /// </OmniSupervisorConfig>
    /// ```
    /// ```xml file=Night_Desk.omniSupervisorConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <OmniSupervisorConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <isTimelineHidden>false</isTimelineHidden>
    ///     <masterLabel>Night Desk</masterLabel>
    ///     <omniSupervisorConfigProfile>
    ///         <profile>Night Lead</profile>
    ///     </omniSupervisorConfigProfile>
    /// </OmniSupervisorConfig>
    /// ```
    ///
    /// ## Fix
    /// Remove the profile or user from one of the two configurations.
    ///
    /// ## Sources
    /// - Omni-Channel Developer Guide v56 (G56), `OmniSupervisorConfigProfile` and `OmniSupervisorConfigUser`
    /// - Object Reference (O67), `OmniSupervisorConfigProfile` and `OmniSupervisorConfigUser`
    {
        id: "supervisor/assignee-taken",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [OmniSupervisorConfig],
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let lists = [
        (Assignee::Profile, field::OMNI_SUPERVISOR_CONFIG_PROFILE_PROFILE),
        (Assignee::User, field::OMNI_SUPERVISOR_CONFIG_USER_USER),
    ];
    for (assignee, list) in lists {
        assignee.taken(cx, Kind::OmniSupervisorConfig, list, "supervisor configuration", out);
    }
}
