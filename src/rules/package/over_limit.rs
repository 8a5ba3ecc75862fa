use crate::diag::Sink;
use crate::model::{DEPLOYED_BYTES, DEPLOYED_FILES, DEPLOYED_ZIP};
use crate::rules::{BuildCx, declare_rule};
use crate::source::Span;

declare_rule! {
    /// A package is larger than one deployment may be.
    ///
    /// ## Why
    /// One deployment takes 10,000 files, 39 MB as a zip and 629,145,600 bytes unpacked; a larger one is refused as a whole. The
    /// 39 MB are read as 39,000,000 bytes, the safe reading. A package that is built is not written beyond these limits; an
    /// archive that is checked has `archive/over-limit`.
    ///
    /// ## Fails
    /// ```xml fails build copies=10001 file=skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes build copies=3 file=skills/Billing.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Build and deploy the project in parts, for example folder by folder.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), limits of file-based calls
    {
        id: "package/over-limit",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: Build(check),
    }
}

fn check(cx: &BuildCx<'_>, out: &mut Sink) {
    let mut report = |message: String| {
        out.finding_in(cx.package, Span::at(0), message)
            .help("build and deploy the project in parts, for example folder by folder");
    };
    if cx.files > DEPLOYED_FILES {
        report(format!("the package has {} files: one deployment takes {DEPLOYED_FILES}", cx.files));
    }
    if let Some(size) = cx.zipped.filter(|size| *size > DEPLOYED_ZIP) {
        report(format!("the zip has {size} bytes: one deployment takes {DEPLOYED_ZIP} (39 MB)"));
    }
    if cx.unpacked > DEPLOYED_BYTES {
        report(format!(
            "the package has {} bytes unpacked: one deployment takes {DEPLOYED_BYTES}",
            cx.unpacked
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::{RULE, check};
    use crate::diag::{FileId, Sink};
    use crate::model::ApiVersion;
    use crate::project::Index;
    use crate::rules::{Api, BuildCx};

    fn told(files: usize, unpacked: u64, zipped: Option<u64>) -> Vec<String> {
        let index = Index::default();
        let mut sink = Sink::new(FileId(0));
        sink.enter(RULE.id, RULE.severity);
        check(
            &BuildCx {
                index: &index,
                packed: &[],
                package: FileId(7),
                files,
                unpacked,
                zipped,
                api: &Api { version: ApiVersion::NEWEST, origin: String::new() },
                young: &[],
            },
            &mut sink,
        );
        let found = sink.into_found().listed;
        assert!(found.iter().all(|found| found.file == FileId(7)));
        found.into_iter().map(|found| found.message).collect()
    }

    #[test]
    fn limits_are_inclusive() {
        assert!(told(10_000, 629_145_600, Some(39_000_000)).is_empty());
        assert!(told(10_000, 1, None).is_empty());
        let over = told(10_001, 629_145_601, Some(39_000_001));
        for (message, numbers) in over.iter().zip([
            ["10001 files", "10000"],
            ["39000001 bytes", "39000000 (39 MB)"],
            ["629145601 bytes unpacked", "629145600"],
        ]) {
            assert!(numbers.iter().all(|number| message.contains(number)), "{message}");
        }
        assert_eq!(over.len(), 3);
    }
}
