//! What is found in files, and what is needed for it.

use proptest::prelude::*;

use super::scan::{Scan, field, flexipage, flow, markup, page, quick_action, script, tab, template, trigger};
use super::*;
use crate::component::resolve;
use crate::input::{Content, FileClass, InputFile};

fn scanned(scan: Scan, text: &str) -> Vec<String> {
    let mut all = Vec::new();
    scan(text, &mut |ty, name| all.push(format!("{ty} {name}")));
    all
}

#[test]
fn files_name_what_they_use() {
    let text = "import a from 'c/otherTile';\nimport b from \"@salesforce/apex/Cls.run\";\n\
        import c from '@salesforce/label/c.One';\nimport d from '@salesforce/schema/X__c.F__c';\n\
        import e from '@salesforce/resourceUrl/Logo';\nimport f from '@salesforce/schema/Case.Subject';";
    assert_eq!(
        scanned(script, text),
        [
            "LightningComponentBundle otherTile",
            "ApexClass Cls",
            "CustomLabels CustomLabels",
            "CustomObject X__c",
            "StaticResource Logo"
        ]
    );
    assert_eq!(
        scanned(template, "<div><c-other-tile x></c-other-tile><c-a/></div>"),
        ["LightningComponentBundle otherTile", "LightningComponentBundle a"]
    );
    assert_eq!(
        scanned(markup, "<aura:component controller=\"Cls\"><c:item/>{!$Resource.Logo}"),
        [
            "AuraDefinitionBundle item",
            "LightningComponentBundle item",
            "ApexClass Cls",
            "StaticResource Logo"
        ]
    );
    assert_eq!(scanned(trigger, "trigger T\non X__c(before insert) {}")[0], "CustomObject X__c");
    let standard = scanned(trigger, "trigger T on Case (before insert) {}");
    assert!(!standard.iter().any(|found| found.starts_with("CustomObject ")), "{standard:?}");
    assert_eq!(
        scanned(
            field,
            "<referenceTo>X__c</referenceTo><referenceTo>Case</referenceTo><valueSetName>V</valueSetName>"
        ),
        ["CustomObject X__c", "GlobalValueSet V"]
    );
}

#[test]
fn needs_are_followed_once() {
    let edges: [&[usize]; 5] = [&[1], &[2, 0], &[1], &[4], &[]];
    assert_eq!(needed(&[0], |at| edges[at].to_vec()), BTreeMap::from([(1, 0), (2, 1)]));
    assert_eq!(needed(&[3, 4], |at| edges[at].to_vec()), BTreeMap::new());
}

#[test]
fn pages_tabs_and_actions_name_what_they_show() {
    assert_eq!(
        scanned(tab, "<lwcComponent>tile</lwcComponent><flexiPage>Home</flexiPage><page>P</page>"),
        ["AuraDefinitionBundle tile", "LightningComponentBundle tile", "FlexiPage Home", "ApexPage P"]
    );
    assert_eq!(
        scanned(
            quick_action,
            "<lightningComponent>c:item</lightningComponent><flowDefinition>F</flowDefinition>\
            <targetObject>X__c</targetObject><targetObject>Case</targetObject>"
        ),
        ["AuraDefinitionBundle item", "LightningComponentBundle item", "Flow F", "CustomObject X__c"]
    );
    let property = |name: &str, values: &str| {
        format!("<componentInstanceProperties><name>{name}</name>{values}</componentInstanceProperties>")
    };
    let text = format!(
        "<componentName>tile</componentName>{}{}{}<sobjectType>X__c</sobjectType>\
        <template><name>flexipage:defaultAppHomeTemplate</name></template>",
        property("flowName", "<value>F</value>"),
        property(
            "actionNames",
            "<valueList><valueListItems><value>Case.Close</value></valueListItems></valueList>"
        ),
        property("label", "<value>Other</value>"),
    );
    assert_eq!(
        scanned(flexipage, &text),
        [
            "AuraDefinitionBundle tile",
            "LightningComponentBundle tile",
            "AuraDefinitionBundle flexipage:defaultAppHomeTemplate",
            "LightningComponentBundle flexipage:defaultAppHomeTemplate",
            "CustomObject X__c",
            "Flow F",
            "QuickAction Case.Close"
        ]
    );
    assert_eq!(
        scanned(page, "<apex:page standardController=\"Case\" extensions=\"A, B\"><c:part/>"),
        ["ApexClass A", "ApexClass B", "ApexComponent part"]
    );
    assert_eq!(scanned(flow, "<subflows><name>s</name><flowName>Sub</flowName></subflows>"), ["Flow Sub"]);
}

#[test]
fn apex_names_classes_where_types_and_values_stand() {
    let text = "public with sharing class Own extends Base implements One, Two {\n\
        // Comment\n/* Block */ private static final Three member = new Four('Text \\' Quoted', 5L);\n\
        Map<Five, List<Six>> both = Seven.Inner.make(x.Eight);\n\
        void run(Nine first) { for (Ten ten : first.all()) { throw (Eleven) e; } }\n}";
    let all = scanned(super::apex::scan, text);
    for name in ["Base", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Nine", "Ten", "Eleven"] {
        assert!(all.contains(&format!("ApexClass {name}")), "{name}: {all:?}");
    }
    for name in ["Own", "Comment", "Block", "Text", "Quoted", "Inner", "Eight", "member", "run"] {
        assert!(!all.contains(&format!("ApexClass {name}")), "{name}: {all:?}");
    }
    assert_eq!(
        scanned(trigger, "trigger T on Case (before insert) { Handler.run(); }").last().unwrap(),
        "ApexClass Handler"
    );
}

/// How one class may refer to another.
const FORMS: &[&str] = &[
    "class OWN extends OTHER {}",
    "class OWN { OTHER field; }",
    "class OWN { void run() { OTHER.run(); } }",
    "class OWN { Object make() { return new OTHER(); } }",
    "class OWN { List<OTHER> all = new List<OTHER>(); }",
    "class OWN { Boolean is(Object o) { return o instanceof OTHER; } }",
];

proptest! {
    #[test]
    fn classes_find_each_other(edges in prop::collection::vec((0_usize..12, 0_usize..12, 0..FORMS.len(), any::<bool>()), 0..30)) {
        let mut texts: Vec<String> = (0..12).map(|at| format!("// of Name{at}x and Name11x\nclass Name{at}x {{}}\n")).collect();
        let mut expected: Vec<HashSet<usize>> = vec![HashSet::new(); texts.len()];
        for (from, to, form, lower) in edges {
            let mut other = format!("Name{to}x");
            if lower {
                other.make_ascii_lowercase();
            }
            texts[from].push_str(&FORMS[form].replace("OWN", &format!("Name{from}x")).replace("OTHER", &other));
            expected[from].insert(to);
        }
        let file = |path: String, text: &str| InputFile {
            path: path.into(),
            class: FileClass::Plain,
            unit: 0,
            home: None,
            metadata_root: None,
            content: Content::Memory(text.as_bytes().into()),
        };
        let mut files: Vec<InputFile> = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            files.push(file(format!("classes/Name{at}x.cls"), text));
            files.push(file(format!("classes/Name{at}x.cls-meta.xml"), "<ApexClass/>"));
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let components = resolve(&files, |file| &file.path).components;
        prop_assert_eq!(components.len(), texts.len());
        let source = Source { files: &files, read: &|at| files[at as usize].read_content() };
        let register = Register::new(&components);
        let number = |at: usize| -> usize { components[at].name[4..components[at].name.len() - 1].parse().unwrap() };
        for (at, component) in components.iter().enumerate() {
            let found: HashSet<usize> = references(component, &source, &register).into_iter().map(number).collect();
            prop_assert_eq!(&found, &expected[number(at)]);
        }
    }
}
