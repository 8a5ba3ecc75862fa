use crate::diag::Sink;
use crate::model::{DEPLOYED_BYTES, DEPLOYED_FILES, DEPLOYED_ZIP};
use crate::rules::{BuildCx, declare_rule};
use crate::source::Span;

declare_rule! {
    /// A package is larger than one deployment may be.
    ///
    /// ## Why
    /// One deployment takes 10,000 files, 39 MB as a zip and 629,145,600 bytes unpacked; a larger one is refused as a whole.
    /// No guide says whether `package.xml` is one of the files: it is counted, which is the safe reading. The 39 MB are read as 39,000,000 bytes, the safe reading. A package that is built is not written beyond these limits; an
    /// archive that is checked has `archive/over-limit`.
    ///
    /// ## Fails
    /// ```xml fails build copies=10000 file=skills/Billing.skill-meta.xml
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
    /// Build with `--split`, which makes several packages to be deployed one after the other, or build the project folder by
    /// folder.
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
    let mut report = |message: String, most: String| {
        out.finding_in(cx.package, Span::at(0), message)
            .help(format!("build with --split, which makes several packages{most}"));
    };
    if cx.files > DEPLOYED_FILES {
        let message = format!("the package has {} files: one deployment takes {DEPLOYED_FILES}", cx.files);
        report(message, most("most files", &cx.largest.files, "files"));
    }
    let large = most("largest", &cx.largest.bytes, "bytes");
    if let Some(size) = cx.zipped.filter(|size| *size > DEPLOYED_ZIP) {
        report(
            format!("the zip has {size} bytes: one deployment takes {DEPLOYED_ZIP} (39 MB)"),
            large.clone(),
        );
    }
    if cx.unpacked > DEPLOYED_BYTES {
        let message =
            format!("the package has {} bytes unpacked: one deployment takes {DEPLOYED_BYTES}", cx.unpacked);
        report(message, large);
    }
}

/// `; most files: ApexClass 9000 files, Layout 2000 files`.
fn most(what: &str, largest: &[(Box<str>, u64)], unit: &str) -> String {
    let rows: Vec<String> = largest.iter().map(|(name, count)| format!("{name} {count} {unit}")).collect();
    if rows.is_empty() { String::new() } else { format!("; {what}: {}", rows.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::{RULE, check};
    use crate::diag::{FileId, Sink};
    use crate::model::ApiVersion;
    use crate::project::Index;
    use crate::rules::{Api, BuildCx, Largest};

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
                largest: &Largest { files: vec![("Queue".into(), 9)], bytes: vec![] },
                is_split: false,
            },
            &mut sink,
        );
        let found = sink.into_found().listed;
        assert!(found.iter().all(|found| found.file == FileId(7)));
        found.into_iter().map(|found| format!("{} {}", found.message, found.help)).collect()
    }

    #[test]
    fn limits_are_inclusive() {
        assert!(told(10_000, 629_145_600, Some(39_000_000)).is_empty());
        assert!(told(10_000, 1, None).is_empty());
        let over = told(10_001, 629_145_601, Some(39_000_001));
        for (message, numbers) in over.iter().zip([
            ["10001 files", "10000", "most files: Queue 9 files"],
            ["39000001 bytes", "39000000 (39 MB)", "--split"],
            ["629145601 bytes unpacked", "629145600", "--split"],
        ]) {
            assert!(numbers.iter().all(|number| message.contains(number)), "{message}");
        }
        assert_eq!(over.len(), 3);
    }
}
