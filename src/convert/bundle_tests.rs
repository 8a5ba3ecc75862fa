//! Folders that are components, there and back.

use std::collections::BTreeMap;
use std::fmt::Write;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::component::resolve;
use crate::input::{Content, FileClass};

/// Files by path.
type Tree = BTreeMap<String, Vec<u8>>;

/// What converts one component.
type Convert = fn(&Component, &Source<'_>) -> Result<Converted, Vec<Fault>>;

fn tree(paths: &[&str]) -> Tree {
    paths.iter().map(|path| ((*path).to_owned(), format!("content of {path}").into_bytes())).collect()
}

/// All components of a tree in the other format, and what a manifest lists; or what is wrong.
fn converted(tree: &Tree, convert: Convert) -> Result<(Tree, Vec<String>), Vec<String>> {
    let file = |(path, bytes): (&String, &Vec<u8>)| InputFile {
        path: path.as_str().into(),
        class: FileClass::Plain,
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(bytes.as_slice().into()),
    };
    let files: Vec<InputFile> = tree.iter().map(file).collect();
    let resolved = resolve(&files, |file| &file.path);
    let read = |at: u32| Ok(tree[&*files[at as usize].path].clone());
    let source = Source { files: &files, read: &read };
    let (mut out, mut members, mut wrong) = (Tree::new(), Vec::new(), Vec::new());
    for component in &resolved.components {
        match convert(component, &source) {
            Ok(converted) => {
                for Output { path, body } in converted.outputs {
                    let bytes = match body {
                        Body::Xml(at) | Body::Raw(at) => read(at).unwrap(),
                        Body::Made { bytes, .. } => bytes,
                    };
                    assert_eq!(out.insert(path, bytes), None, "two files for one path");
                }
                members
                    .extend(converted.members.iter().map(|member| format!("{} {}", member.ty, member.name)));
            }
            Err(faults) => wrong.extend(faults.into_iter().map(|fault| match fault.kind {
                FaultKind::Shape(sentence) => format!("{}: {sentence}", files[fault.file as usize].path),
                kind => panic!("{kind:?}"),
            })),
        }
    }
    if wrong.is_empty() { Ok((out, members)) } else { Err(wrong) }
}

#[test]
fn bundles_leave_the_folders_around_them() {
    let source = tree(&[
        "main/default/lwc/tile/tile.js",
        "main/default/lwc/tile/tile.js-meta.xml",
        "lwc/x/experiences/Help.site-meta.xml",
        "lwc/x/experiences/Help/views/home.json",
        "digitalExperiences/y/digitalExperiences/site/P/P.digitalExperience-meta.xml",
        "digitalExperiences/y/digitalExperiences/site/P/view/home/_meta.json",
        "digitalExperiences/y/digitalExperiences/site/P/view/home/mobile/mobile.json",
    ]);
    let (package, members) = converted(&source, to_metadata).unwrap();
    let paths: Vec<&str> = package.keys().map(String::as_str).collect();
    assert_eq!(
        paths,
        [
            "digitalExperiences/site/P/P.digitalExperience-meta.xml",
            "digitalExperiences/site/P/view/home/_meta.json",
            "digitalExperiences/site/P/view/home/mobile/mobile.json",
            "experiences/Help.site-meta.xml",
            "experiences/Help/views/home.json",
            "lwc/tile/tile.js",
            "lwc/tile/tile.js-meta.xml",
        ]
    );
    assert_eq!(
        members,
        [
            "DigitalExperience site/P.view/home",
            "DigitalExperienceBundle site/P",
            "ExperienceBundle Help",
            "LightningComponentBundle tile",
        ]
    );
    assert_eq!(package["lwc/tile/tile.js"], b"content of main/default/lwc/tile/tile.js");
}

#[test]
fn what_is_incomplete_says_so() {
    let source = tree(&[
        "lwc/tile/tile.html",
        "lwc/alone/alone.js-meta.xml",
        "aura/Watch/Watch.cmp-meta.xml",
        "contentTypes/hours/design.json",
        "experiences/Bare/config/a.json",
        "experiences/Only.site-meta.xml",
        "digitalExperiences/site/P/sfdc_cms__view/home/content.json",
        "uiBundles/app/app.html",
        "uiWidgets/gauge/gauge.uiwidget-meta.xml",
        "uiWidgets/gauge/schema.json",
    ]);
    let mut shown = String::new();
    for sentence in converted(&source, to_metadata).unwrap_err() {
        let (wrong, _) = sentence.split_once(';').unwrap();
        writeln!(shown, "{wrong}").unwrap();
    }
    let wrong = "\
aura/Watch/Watch.cmp-meta.xml: the AuraDefinitionBundle `Watch` has a file that describes it, but not its markup (.cmp, .app, .evt, .intf or .tokens)
contentTypes/hours/design.json: the folder `hours` has no `schema.json`, which makes it a component of type ContentTypeBundle
digitalExperiences/site/P/sfdc_cms__view/home/content.json: the folder `home` has no `_meta.json`, which makes it a content of a digital experience
experiences/Bare/config/a.json: the folder `Bare` has no `Bare.site-meta.xml` beside it, which makes it an experience bundle
experiences/Only.site-meta.xml: the experience bundle `Only` has no files in a folder `Only` beside this one
lwc/alone/alone.js-meta.xml: the LightningComponentBundle `alone` has a file that describes it, but not its script, template or styles
lwc/tile/tile.html: the folder `tile` has no `tile.js-meta.xml`, which makes it a component of type LightningComponentBundle
uiBundles/app/app.html: the folder `app` has no `app.uibundle-meta.xml`, which makes it a component of type UIBundle
uiWidgets/gauge/gauge.uiwidget-meta.xml: the UiWidgetBundle `gauge` has a file that describes it, but not the `.json` file of its name
";
    assert_eq!(shown, wrong);
}

#[test]
fn a_web_application_answers_for_its_descriptor() {
    let mut source = tree(&["uiBundles/app/app.uibundle-meta.xml", "uiBundles/app/index.html"]);
    source.insert("uiBundles/app/ui-bundle.json".to_owned(), br#"{ "outputDir": "dist", "x": 1 }"#.to_vec());
    let wrong = converted(&source, to_metadata).unwrap_err();
    assert_eq!(wrong.len(), 2, "{wrong:?}");
    assert!(
        wrong.iter().all(|sentence| sentence.starts_with("uiBundles/app/ui-bundle.json: `")),
        "{wrong:?}"
    );
    assert!(converted(&source, to_source).is_ok(), "what an organisation gives out is taken");
}

/// A name; some are those of folders of types.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z][A-Za-z0-9_]{0,8}",
        select(vec!["lwc".to_owned(), "objects".to_owned(), "site".to_owned()])
    ]
}

/// Paths of one component in metadata format that must be there, and the folder that more may lie in.
fn component() -> impl Strategy<Value = (Vec<String>, String)> {
    (0..10_u8, name(), name(), name()).prop_map(|(kind, name, space, ty)| {
        let folder = |directory: &str| format!("{directory}/{name}");
        let named = |directory: &str, endings: &[&str]| {
            let folder = folder(directory);
            (endings.iter().map(|ending| format!("{folder}/{name}{ending}")).collect(), folder)
        };
        let called =
            |directory: &str, file: &str| (vec![format!("{directory}/{name}/{file}")], folder(directory));
        match kind {
            0 => named("lwc", &[".js-meta.xml", ".js"]),
            1 => named("aura", &[".evt-meta.xml", ".evt"]),
            2 => named("genAiPlannerBundles", &[".genAiPlannerBundle"]),
            3 => named("uiBundles", &[".uibundle-meta.xml"]),
            4 => named("uiWidgets", &[".uiwidget-meta.xml", ".json"]),
            5 => called("waveTemplates", "template-info.json"),
            6 => called("lightningTypes", "schema.json"),
            7 => {
                let folder = folder("experiences");
                (vec![format!("{folder}.site-meta.xml"), format!("{folder}/config/site.json")], folder)
            }
            8 => (
                vec![format!("digitalExperiences/site/{name}/{name}.digitalExperience-meta.xml")],
                // Everything in it that belongs to something lies in a content.
                format!("digitalExperiences/site/{name}/{ty}/{space}"),
            ),
            _ => {
                let folder = format!("digitalExperiences/{space}/{name}/{ty}/{space}");
                (vec![format!("{folder}/_meta.json")], folder)
            }
        }
    })
}

/// A package of bundles. Names that differ in case alone would be one folder on some disks, but not here.
fn package() -> impl Strategy<Value = Tree> {
    let inner = prop::collection::vec(name(), 1..4).prop_map(|parts| format!("{}.txt", parts.join("/")));
    let bytes = || prop::collection::vec(any::<u8>(), 0..20);
    let one = (component(), prop::collection::vec(inner, 0..4));
    (prop::collection::vec(one, 1..5), prop::collection::vec(bytes(), 1..9)).prop_map(
        |(components, contents)| {
            let mut paths = Vec::new();
            for ((needed, folder), inner) in components {
                if needed[0].ends_with(".digitalExperience-meta.xml") && !inner.is_empty() {
                    paths.push(format!("{folder}/_meta.json"));
                }
                paths.extend(inner.iter().map(|inner| format!("{folder}/{inner}")));
                paths.extend(needed);
            }
            let contents = contents.into_iter().cycle();
            paths.into_iter().zip(contents).collect()
        },
    )
}

proptest! {
    #[test]
    fn there_and_back(package in package()) {
        let (source, members) = converted(&package, to_source).expect("whole components");
        let (back, again) = converted(&source, to_metadata).expect("whole components");
        prop_assert_eq!(&back, &package);
        prop_assert_eq!(members, again);
    }

    #[test]
    fn the_folders_around_a_project_do_not_show(
        package in package(),
        around in select(vec!["lwc/", "aura/x/", "experiences/a/b/", "digitalExperiences/a/b/c/", "objects/"]),
    ) {
        let moved = |(path, bytes): (&String, &Vec<u8>)| (format!("{around}main/{path}"), bytes.clone());
        let source: Tree = package.iter().map(moved).collect();
        let (back, _) = converted(&source, to_metadata).expect("whole components");
        prop_assert_eq!(back, package);
    }
}
