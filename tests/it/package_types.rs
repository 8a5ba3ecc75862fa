//! `omnic build` with components of every type: what belongs to none, what does not parse, and what lies apart.

use std::fs;

use super::package::{BASE, NS, Project, unzip};

#[test]
fn what_is_left_out_is_told() {
    let project = Project::new();
    project.put(&format!("{BASE}/lwc/jsconfig.json"), "{}");
    project.put(&format!("{BASE}/lwc/card/card.js"), "export default 1;");
    project.put(&format!("{BASE}/lwc/card/card.js-meta.xml"), &format!("<LightningComponentBundle {NS}/>"));
    project.put(&format!("{BASE}/lwc/card/__tests__/card.test.js"), "");
    project.put(&format!("{BASE}/classes/read me.txt"), "classes");
    project.put(".forceignore", "**/__tests__/**\n");
    project.build(&["-o", "deploy.zip"]).ends(
        0,
        &["wrote deploy.zip: 9 components", "left out: files of no component 2, ignored by .forceignore 1"],
    );
    // A name that says metadata is a mistake.
    project.put(&format!("{BASE}/odd/Thing.queu-meta.xml"), "<x/>");
    project.build(&["-o", "other.zip"]).ends(1, &["did you mean `queue` (Queue)?", "nothing written"]);
    assert!(!project.at("other.zip").exists());
    project.build(&["-o", "other.zip", "--force"]).ends(0, &["left out: files of no component 3"]);
}

#[test]
fn what_does_not_parse_is_a_finding_whatever_its_type() {
    let project = Project::new();
    project.put(&format!("{BASE}/layouts/Case-Case.layout-meta.xml"), "<Layout><layoutSections></Layout>");
    let run = project.build(&["-o", "deploy.zip", "--format", "concise"]);
    run.ends(1, &["nothing written"]);
    let path = format!("{BASE}/layouts/Case-Case.layout-meta.xml:1:");
    assert!(run.out.contains(&path) && run.out.contains("syntax/not-well-formed"), "{run:?}");
    project.build(&["-o", "deploy.zip", "--force"]).ends(0, &["9 components"]);

    // What must be merged cannot be packed at all.
    let field = "objects/Order__c/fields/A__c.field-meta.xml";
    project.put(&format!("{BASE}/{field}"), "<CustomField><fullName>A__c</fullName>");
    let run = project.build(&["-o", "other.zip", "--force", "--format", "concise"]);
    run.ends(
        1,
        &["fields/A__c.field-meta.xml: ", "CustomObject `Order__c` cannot be put together", "cannot help"],
    );
    assert!(run.out.contains(field), "{run:?}");
    for folder in ["out", "new/out"] {
        project.build(&["--dir", folder, "--force"]).ends(1, &["cannot help"]);
        assert!(!project.at(folder.split('/').next().expect("a name")).exists());
    }
    assert!(!project.at("other.zip").exists());
}

#[test]
fn parts_of_an_object_may_lie_in_several_packages() {
    let project = Project::new();
    let field = |folder: &str, name: &str, label: &str| {
        project.put(
            &format!("{folder}/objects/Order__c/fields/{name}.field-meta.xml"),
            &format!("<CustomField {NS}><fullName>{name}</fullName><label>{label}</label></CustomField>"),
        );
    };
    field(BASE, "A__c", "A");
    field("more", "B__c", "B");
    field("more", "A__c", "A");
    project
        .build(&["-o", "deploy.zip"])
        .ends(0, &["CustomField `Order__c.A__c` is in", "packed once", "CustomField 2"]);
    let entries = unzip(&fs::read(project.at("deploy.zip")).expect("the zip"));
    let object = entries.iter().find(|(name, _)| name == "objects/Order__c.object").expect("the object");
    let text = String::from_utf8_lossy(&object.1);
    assert_eq!((text.matches("A__c").count(), text.matches("B__c").count()), (1, 1), "{text}");
    project.build(&["more", "-o", "part.zip"]).ends(0, &["2 components (CustomField 2)"]);
    field("more", "A__c", "Other");
    project
        .build(&["-o", "other.zip", "--force"])
        .ends(1, &["CustomField `Order__c.A__c` is also in", "nothing written"]);
}

#[test]
fn manifests_beside_the_package_directories_have_no_say_unless_they_are_named() {
    let project = Project::new();
    project.put("manifest/old.xml", "");
    project
        .put("manifest/package.xml", &format!("<Package {NS}><types><members>*</member</types></Package>"));
    project.build(&["-o", "deploy.zip"]).ends(0, &["wrote deploy.zip"]);
    project.build(&["-o", "other.zip", "--manifest", "manifest/package.xml"]).ends(1, &["nothing written"]);
}
