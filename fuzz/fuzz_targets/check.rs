//! Any bytes as any kind of component give the same findings twice, all inside the file, reports that can be written, and
//! repairs that leave a file that can be read.
#![no_main]

use std::cell::RefCell;
use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use omnic::check::{CheckOptions, analyze};
use omnic::diag::Severity;
use omnic::fix::{Wanted, fix};
use omnic::input::{Content, InputFile, Inventory, ProjectKind, Unit, classify};
use omnic::report::{Format, Root, Style, View, write};

const NAMES: &[&str] = &[
    "A.serviceChannel-meta.xml",
    "A.servicePresenceStatus-meta.xml",
    "A.presenceDeclineReason-meta.xml",
    "A.presenceUserConfig-meta.xml",
    "A.queueRoutingConfig-meta.xml",
    "A.queue-meta.xml",
    "A.skill-meta.xml",
    "A.workSkillRouting-meta.xml",
    "A.omniSupervisorConfig-meta.xml",
    "OmniChannel.settings-meta.xml",
    "A.callCenterRoutingMap-meta.xml",
    "package.xml",
    "destructiveChanges.xml",
    "A.flow-meta.xml",
    "A.profile-meta.xml",
    "A.permissionset-meta.xml",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, content)) = bytes.split_first() else { return };
    let name = NAMES[usize::from(which) % NAMES.len()];
    let Some(class) = classify(name, "", |_| None) else { return };
    let file = || InputFile {
        path: name.into(),
        class: class.clone(),
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(Arc::from(content)),
    };
    let units = || vec![Unit { dir: "".into(), project: ProjectKind::Loose }];
    let inventory = || Inventory { files: vec![file()], units: units(), ..Inventory::default() };
    let check = || analyze(&inventory(), &CheckOptions::default());
    let outcome = check();
    assert_eq!(outcome.diagnostics, check().diagnostics);
    for found in &outcome.diagnostics {
        let length = outcome.file(found.file).source.text.len();
        assert!(found.span.start <= found.span.end && found.span.end as usize <= length, "{found:?}");
    }
    let plain = |path: &str| path.to_owned();
    // One format and one kind of repair for each input: all of them would leave no time for other inputs.
    let format = Format::ALL[content.len() % Format::ALL.len()];
    let roots = [Root { outcome: &outcome, path: &plain }];
    let view = View {
        roots: &roots,
        min_severity: Severity::Info,
        fail_on: Severity::Error,
        exit_code: 1,
        baseline: false,
        pipeline: None,
        style: Style::PLAIN,
        summary: true,
    };
    let mut out = Vec::new();
    write(format, &view, &mut out).expect("a vector takes everything");
    assert!(!out.contains(&0x1b));
    let wanted = Wanted { min_severity: Severity::Info, is_unsafe: content.len().is_multiple_of(2) };
    let inventory = RefCell::new(inventory());
    let check = || analyze(&inventory.borrow(), &CheckOptions::default());
    let fixing = fix(outcome, wanted, &|_| true, &mut |texts| {
        for (path, text) in texts {
            inventory.borrow_mut().replace(path, Content::Memory(Arc::from(text.as_bytes())));
        }
        check()
    });
    assert!(fixing.is_settled && fixing.spoiled.is_empty(), "{fixing:?}");
});
