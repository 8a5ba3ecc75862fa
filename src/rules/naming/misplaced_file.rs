use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A component lies in the folder of another type, or in none.
    ///
    /// ## Why
    /// In metadata format, with a `package.xml` beside the type folders, the folder says what a file is:
    /// `skills/` holds skills, directly and not in folders below. A file elsewhere is not found when the manifest
    /// is deployed. Source format has no such rule.
    ///
    /// ## Fails
    /// ```xml fails file=queues/Billing.skill
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    /// ```xml file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=skills/Billing.skill
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    /// ```xml file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>*</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Fix
    /// Move the file into the folder of its type, beside `package.xml`.
    ///
    /// ## Sources
    /// - Metadata API Developer Guide (M67), file-based calls: the layout of a package directory
    {
        id: "naming/misplaced-file",
        since: "0.1.0",
        severity: Warning,
        evidence: Documented,
        fix: None,
        kinds: core,
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let Some(root) = cx.metadata_root else { return };
    let kind = cx.doc.kind;
    let prefix = if root.is_empty() { String::new() } else { format!("{root}/") };
    let Some(inner) = cx.path.strip_prefix(prefix.as_str()) else { return };
    let (folder, file) = inner.rsplit_once('/').unwrap_or(("", inner));
    if folder == kind.directory() {
        return;
    }
    let place = if folder.is_empty() { "beside `package.xml`".to_owned() } else { format!("in `{folder}/`") };
    out.finding(
        cx.doc.root_tag(),
        format!(
            "`{file}` lies {place}, but files of type {} lie in `{}/` beside `package.xml`: \
             elsewhere a deployment does not find it",
            kind.name(),
            kind.directory()
        ),
    )
    .label("not where its type belongs")
    .help(format!("move the file to `{prefix}{}/{file}`", kind.directory()));
}
