use crate::diag::Sink;
use crate::rules::{FileCx, declare_rule};

declare_rule! {
    /// A file has the name of a Windows device.
    ///
    /// ## Why
    /// Windows keeps CON, PRN, AUX, NUL, COM1 to COM9 and LPT1 to LPT9 for devices, in any case and with any
    /// suffix. A repository with such a file cannot be checked out there, and a zip cannot be unpacked.
    ///
    /// ## Fails
    /// ```xml fails file=Aux.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Auxiliary</label>
    /// </Skill>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Auxiliary.skill-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Auxiliary</label>
    /// </Skill>
    /// ```
    ///
    /// ## Fix
    /// Rename the file, and with it every reference to the component.
    ///
    /// ## Sources
    /// - Own rule of omnic: the reserved device names of Windows
    {
        id: "naming/reserved-name",
        since: "0.1.0",
        severity: Warning,
        evidence: Own,
        fix: None,
        kinds: core,
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    let file = cx.path.rsplit_once('/').map_or(cx.path, |(_, file)| file);
    let stem = file.split_once('.').map_or(file, |(stem, _)| stem);
    if is_device(stem) {
        out.finding(
            cx.doc.root_tag(),
            format!("`{stem}` is the name of a device on Windows: `{file}` cannot be checked out or unpacked there"),
        )
        .label("the file name is reserved")
        .help("rename the file, and the references to the component");
    }
}

/// Whether Windows takes a file name up to its first dot for a device.
pub(in crate::rules) fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_uppercase();
    match stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT")) {
        Some(number) => matches!(number.as_bytes(), [b'1'..=b'9']),
        None => matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL"),
    }
}
