//! Whatever an editor asks at any place of any text of any kind is answered, with spans that lie in the text.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use omnic::check::{CheckOptions, Live};
use omnic::ide::actions::{Target, actions, fix_all};
use omnic::ide::complete::complete;
use omnic::ide::reformat::{reformat, reformat_range};
use omnic::ide::Site;
use omnic::input::{Content, InputFile, Inventory, ProjectKind, Unit, classify};
use omnic::source::Span;

const NAMES: &[&str] = &[
    "A.flow-meta.xml",
    "A.omniSupervisorConfig-meta.xml",
    "A.presenceUserConfig-meta.xml",
    "A.queue-meta.xml",
    "A.queueRoutingConfig-meta.xml",
    "A.serviceChannel-meta.xml",
    "A.servicePresenceStatus-meta.xml",
    "A.skill-meta.xml",
    "A.workSkillRouting-meta.xml",
    "OmniChannel.settings-meta.xml",
    "package.xml",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((head, content)) = bytes.split_at_checked(3) else { return };
    let name = NAMES[usize::from(head[0]) % NAMES.len()];
    let Some(class) = classify(name, "", |_| None) else { return };
    let content = Content::Memory(Arc::from(content));
    let file = InputFile { path: name.into(), class, unit: 0, home: None, metadata_root: None, content };
    let units = vec![Unit { dir: "".into(), project: ProjectKind::Loose }];
    let inventory = Inventory { files: vec![file], units, ..Inventory::default() };
    let snapshot = Live::open(inventory, CheckOptions::default()).snapshot();
    let site = Site::at(&snapshot, name).expect("the file takes part");
    let text = site.text();
    let mut at = usize::from(u16::from_le_bytes([head[1], head[2]])) % (text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let offset = at as u32;
    let fits = |span: Span| assert!(text.get(span.range()).is_some(), "{span:?}");
    for item in complete(site, offset).items {
        fits(item.span);
    }
    if let Some(spot) = site.spot(offset) {
        fits(spot.span);
        for found in spot.subject.occurrences(&snapshot, true) {
            fits(found.span);
        }
        if let Ok(renaming) = site.rename(offset, "Other") {
            assert!(!renaming.title().is_empty());
        }
    }
    if let Some(hover) = site.hover(offset) {
        fits(hover.span);
    }
    let mut all = actions(site, Span::at(offset), None);
    all.extend(fix_all(site, &|| true));
    for change in all.iter().flat_map(|action| &action.changes) {
        if change.target == Target::File(site.file) {
            change.edits.iter().for_each(|edit| fits(edit.span));
        }
    }
    let formats = reformat(site).into_iter().chain(reformat_range(site, Span::at(offset)));
    formats.for_each(|edit| fits(edit.span));
});
