use crate::diag::{Severity, Sink};
use crate::model::{Class, Kind};
use crate::project::Component;
use crate::rules::{ProjectCx, declare_rule};

declare_rule! {
    /// Two files define the same component.
    ///
    /// ## Why
    /// A component has one file. Two in one package directory cannot be deployed together: the server says:
    /// "Duplicate name 'Billing' specified". Two in different package directories may be meant for different
    /// orgs, but a deployment of both probably keeps only one, so that is a warning. Rules that compare
    /// components read the first file alone.
    ///
    /// ## Fails
    /// ```xml fails file=force-app/main/skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    /// ```xml file=force-app/support/skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    /// ```json file=sfdx-project.json
    /// {
    ///   "packageDirectories": [{ "path": "force-app" }],
    ///   "sourceApiVersion": "67.0"
    /// }
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=force-app/main/skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    /// ```xml file=force-app/support/skills/Shipping.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Shipping</label>
    /// </Skill>
    /// ```
    /// ```json file=sfdx-project.json
    /// {
    ///   "packageDirectories": [{ "path": "force-app" }],
    ///   "sourceApiVersion": "67.0"
    /// }
    /// ```
    ///
    /// ## Fix
    /// Keep the file that is right and delete the other, or rename one of the two.
    ///
    /// ## Sources
    /// - Server message in the title of issue 2456 of forcedotcom/cli (`Duplicate name '<x>' specified`)
    /// - Inferred: the warning for files of different package directories
    {
        id: "naming/duplicate-component",
        since: "0.1.0",
        severity: Error,
        evidence: Observed,
        fix: None,
        kinds: core,
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    for kind in Kind::all().filter(|kind| kind.class() == Class::Core) {
        let components: Vec<&Component> = cx.index.doubles(kind).collect();
        for namesakes in components.chunk_by(|a, b| a.summary.name == b.summary.name) {
            for (at, later) in namesakes.iter().enumerate().skip(1) {
                if !later.summary.is_readable() {
                    continue;
                }
                let earlier = &namesakes[..at];
                let neighbour = earlier.iter().find(|first| first.home.is_some() && first.home == later.home);
                report(kind, later, neighbour.unwrap_or(&earlier[0]), neighbour.is_some(), out);
            }
        }
    }
}

/// `together`: whether the two files are always deployed together.
fn report(kind: Kind, later: &Component, first: &Component, together: bool, out: &mut Sink) {
    let (name, kind) = (&later.summary.name, kind.name());
    if together {
        out.finding_in(
            later.file,
            later.summary.root,
            format!("the {kind} `{name}` is defined twice: the two files cannot be deployed together"),
        )
        .help(format!(
            "delete or rename one of the files; the server says: \"Duplicate name '{name}' specified\""
        ))
    } else {
        out.finding_in(
            later.file,
            later.summary.root,
            format!(
                "the {kind} `{name}` is defined twice: if both files go to one org, one of them is \
                 probably lost"
            ),
        )
        .severity(Severity::Warning)
        .help("delete or rename one of the files, unless they are for different orgs")
    }
    .label("second definition")
    .related(first.file, first.summary.root, "first defined here");
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{RULE, check};
    use crate::diag::{FileId, Severity, Sink};
    use crate::model::{FullName, Kind, Summary};
    use crate::project::{Component, Index};
    use crate::rules::{Options, ProjectCx};
    use crate::source::Span;

    /// Findings as (file, severity, file of the first definition), for files of one name in path order.
    fn found(files: &[(Option<u32>, bool)]) -> Vec<(u32, Severity, u32)> {
        let components = files.iter().enumerate().map(|(at, &(home, readable))| {
            let mut summary = Summary::unreadable(Kind::Skill, FullName::from_stem("Billing"));
            if readable {
                summary.root = Span::new(0, 7);
            }
            Component {
                file: FileId(at as u32),
                unit: 0,
                home,
                in_metadata_root: false,
                summary: Arc::new(summary),
            }
        });
        let index = Index::new(components.collect());
        let mut sink = Sink::new(FileId(0));
        sink.enter(RULE.id, RULE.severity);
        check(&ProjectCx::new(&index, Options::default()), &mut sink);
        let told = sink.into_found();
        told.listed
            .iter()
            .map(|finding| (finding.file.0, finding.severity, finding.related[0].file.0))
            .collect()
    }

    #[test]
    fn every_later_file_is_held_against_its_own_home_first() {
        let (one, two) = (Some(1), Some(2));
        assert_eq!(
            found(&[(one, true), (two, true), (two, true)]),
            [(1, Severity::Warning, 0), (2, Severity::Error, 1)]
        );
        assert_eq!(found(&[(None, true), (None, true)]), [(1, Severity::Warning, 0)]);
    }

    #[test]
    fn an_unreadable_file_counts_but_has_no_second_finding() {
        let home = Some(1);
        assert_eq!(found(&[(home, false), (home, true)]), [(1, Severity::Error, 0)]);
        assert_eq!(found(&[(home, true), (home, false)]), []);
    }
}
