//! Components that an option of the project takes apart: what it makes of them, and that nothing is lost.

use std::collections::HashSet;

use proptest::prelude::*;

use super::random::{any_elements, below, content_of};
use super::*;

/// An option with the type that it is about, the package's file, and the elements that become parts with what names them.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
);

const PERMISSIONS: &[(&str, &str)] = &[
    ("classAccesses", "apexClass"),
    ("fieldPermissions", "field"),
    ("objectPermissions", "object"),
    ("tabSettings", "tab"),
    ("customPermissions", "name"),
    ("userPermissions", "name"),
];

const ROWS: &[Row] = &[
    (
        "decomposePermissionSetBeta",
        "PermissionSet",
        "permissionsets/A.permissionset",
        &["label", "description"],
        PERMISSIONS,
    ),
    (
        "decomposePermissionSetBeta2",
        "PermissionSet",
        "permissionsets/A.permissionset",
        &["label", "description"],
        PERMISSIONS,
    ),
    (
        "decomposeCustomLabelsBeta",
        "CustomLabels",
        "labels/CustomLabels.labels",
        &["other"],
        &[("labels", "fullName")],
    ),
    (
        "decomposeCustomLabelsBeta2",
        "CustomLabels",
        "labels/CustomLabels.labels",
        &["other"],
        &[("labels", "fullName")],
    ),
    (
        "decomposeSharingRulesBeta",
        "SharingRules",
        "sharingRules/Case.sharingRules",
        &["other"],
        &[("sharingOwnerRules", "fullName"), ("sharingCriteriaRules", "fullName")],
    ),
    (
        "decomposeWorkflowBeta",
        "Workflow",
        "workflows/Case.workflow",
        &["other"],
        &[
            ("alerts", "fullName"),
            ("rules", "fullName"),
            ("knowledgePublishes", "fullName"),
            ("send", "fullName"),
        ],
    ),
];

fn presets(option: &str) -> Presets {
    Presets::new([option]).unwrap()
}

fn any_component(row: &'static Row) -> impl Strategy<Value = String> {
    let (_, root, _, own, parts) = *row;
    let part = (
        prop::sample::select(parts),
        "[A-Za-z_é][A-Za-z0-9_]{0,6}(\\.[a-z]{1,3})?",
        any_elements(&["value", "part"], 2),
    );
    let part = part.prop_map(|((element, unique), name, inside)| {
        ((element, name.clone()), format!("<{element}><{unique}>{name}</{unique}>{inside}</{element}>\n"))
    });
    let piece = prop_oneof![
        any_elements(own, 2).prop_map(|text| (None, text)),
        part.prop_map(|(key, text)| (Some(key), text)),
    ];
    prop::collection::vec(piece, 1..12).prop_map(move |pieces| {
        let mut seen = HashSet::new();
        let fresh = pieces.into_iter().filter(|(key, _)| key.is_none() || seen.insert(key.clone()));
        doc(root, &fresh.map(|(_, text)| text).collect::<String>())
    })
}

fn any_row() -> impl Strategy<Value = (&'static Row, String)> {
    (0..ROWS.len()).prop_flat_map(|at| any_component(&ROWS[at]).prop_map(move |text| (&ROWS[at], text)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_taken_apart_comes_back((row, text) in any_row()) {
        let (option, _, path, ..) = *row;
        let presets = presets(option);
        let package = project(&[(&format!("p/{path}"), text.clone())]);
        let (apart, _, faults) = converted(&package, |component, source| to_project(component, source, &presets));
        prop_assert_eq!(faults, Vec::<String>::new());
        let (again, _, faults) = converted(&below("s", apart.clone()), to_metadata);
        prop_assert_eq!(faults, Vec::<String>::new());
        prop_assert_eq!(again.keys().collect::<Vec<_>>(), [path]);
        let bytes = &again[path];
        prop_assert_eq!(content_of(bytes), content_of(text.as_bytes()));
        let count = |text: &str| text.matches("<!--").count();
        prop_assert_eq!(count(std::str::from_utf8(bytes).unwrap()), count(&text));
        // A project that does so already is left as it is, and one that does not follows.
        let (kept, ..) = converted(&below("s", apart.clone()), |component, source| to_project(component, source, &presets));
        prop_assert_eq!(&kept, &apart);
        let (third, ..) = converted(&below("p", again.clone()), |component, source| to_project(component, source, &presets));
        let (third, ..) = converted(&below("s", third), to_metadata);
        prop_assert_eq!(third, again);
    }
}

fn paths(option: &str, path: &str, text: String) -> Vec<String> {
    let presets = presets(option);
    let package = project(&[(&format!("p/{path}"), text)]);
    let (apart, _, faults) = converted(&package, |component, source| to_project(component, source, &presets));
    apart.into_keys().chain(faults).collect()
}

#[test]
fn files_are_where_the_option_puts_them() {
    let set = "<label>A</label><classAccesses><apexClass>C</apexClass></classAccesses>\
               <customPermissions><name>P</name></customPermissions>\
               <fieldPermissions><field>Case.X__c</field></fieldPermissions>\
               <tabSettings><tab>standard-Case</tab></tabSettings>\
               <userPermissions><name>ApiEnabled</name></userPermissions>";
    let workflow = "<alerts><fullName>A</fullName></alerts><send><fullName>S</fullName></send>\
                    <knowledgePublishes><fullName>K</fullName></knowledgePublishes>";
    let labels = "<labels><fullName>L</fullName></labels>";
    for (option, path, text, expected) in [
        (
            "decomposePermissionSetBeta",
            "permissionsets/A.permissionset",
            doc("PermissionSet", set),
            vec![
                "permissionsets/A/A.permissionset-meta.xml",
                "permissionsets/A/classAccesses/C.classAccess-meta.xml",
                "permissionsets/A/customPermissions/P.customPermission-meta.xml",
                "permissionsets/A/fieldPermissions/Case.X__c.fieldPermission-meta.xml",
                "permissionsets/A/tabSettings/standard-Case.tabSetting-meta.xml",
                "permissionsets/A/userPermissions/ApiEnabled.userPermission-meta.xml",
            ],
        ),
        (
            "decomposePermissionSetBeta2",
            "permissionsets/A.permissionset",
            doc("PermissionSet", set),
            vec![
                "permissionsets/A/A.classAccess-meta.xml",
                "permissionsets/A/A.customPermissions-meta.xml",
                "permissionsets/A/A.permissionset-meta.xml",
                "permissionsets/A/A.userPermission-meta.xml",
                "permissionsets/A/objectSettings/Case.objectSettings-meta.xml",
            ],
        ),
        (
            "decomposeCustomLabelsBeta",
            "labels/CustomLabels.labels",
            doc("CustomLabels", labels),
            vec!["labels/CustomLabels/CustomLabels.labels-meta.xml", "labels/CustomLabels/L.label-meta.xml"],
        ),
        (
            "decomposeCustomLabelsBeta2",
            "labels/CustomLabels.labels",
            doc("CustomLabels", labels),
            vec!["labels/L.label-meta.xml"],
        ),
        (
            "decomposeSharingRulesBeta",
            "sharingRules/Case.sharingRules",
            doc("SharingRules", "<sharingOwnerRules><fullName>R</fullName></sharingOwnerRules>"),
            vec![
                "sharingRules/Case/Case.sharingRules-meta.xml",
                "sharingRules/Case/sharingOwnerRules/R.sharingOwnerRule-meta.xml",
            ],
        ),
        (
            "decomposeWorkflowBeta",
            "workflows/Case.workflow",
            doc("Workflow", workflow),
            vec![
                "workflows/Case/Case.workflow-meta.xml",
                "workflows/Case/workflowAlerts/A.workflowAlert-meta.xml",
                "workflows/Case/workflowKnowledgePublishes/K.workflowKnowledgePublish-meta.xml",
                "workflows/Case/workflowSends/S.workflowSend-meta.xml",
            ],
        ),
        (
            "decomposeCustomLabelsBeta2",
            "labels/CustomLabels.labels",
            doc("CustomLabels", ""),
            vec!["labels/CustomLabels.labels-meta.xml"],
        ),
        // Other components are not concerned.
        (
            "decomposeWorkflowBeta",
            "labels/CustomLabels.labels",
            doc("CustomLabels", labels),
            vec!["labels/CustomLabels.labels-meta.xml"],
        ),
        (
            "decomposeWorkflowBeta",
            "workflows/Case.workflow",
            doc("Workflow", "<alerts><fullName>a/b</fullName></alerts>"),
            vec![
                "p/workflows/Case.workflow: a <alerts> has `a/b` as its <fullName>, which names no file, so it cannot \
                 become a WorkflowAlert of its own; give it its name, or convert without the option that takes a \
                 Workflow apart",
            ],
        ),
    ] {
        assert_eq!(paths(option, path, text), expected, "{option}");
    }
}

#[test]
fn services_give_their_description_away() {
    let option = "decomposeExternalServiceRegistrationBeta";
    let presets = presets(option);
    let path = "externalServiceRegistrations/B.externalServiceRegistration";
    let service = |extension: &str, schema: &str| {
        doc(
            "ExternalServiceRegistration",
            &format!(
                "<label>B</label><!-- why --><schema>{schema}</schema>\
                 <schemaUploadFileExtension>{extension}</schemaUploadFileExtension>"
            ),
        )
    };
    for (extension, schema, is_apart) in [
        ("yaml", "openapi: 3.0.1\n  a: &quot;b&quot; &gt; c\n", true),
        ("json", "{\n  &quot;a&quot;: [\n    1\n  ]\n}", true),
        ("json", "a: no JSON", false),
        ("yaml", "", false),
    ] {
        let text = service(extension, schema);
        let package = project(&[(&format!("p/{path}"), text.clone())]);
        let (apart, _, faults) =
            converted(&package, |component, source| to_project(component, source, &presets));
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(apart.contains_key("externalServiceRegistrations/B.yaml"), is_apart, "{schema}");
        let (again, _, faults) = converted(&below("s", apart), to_metadata);
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(content_of(&again[path]), content_of(text.as_bytes()));
        assert!(std::str::from_utf8(&again[path]).unwrap().contains("<!-- why -->"), "{schema}");
    }
}

#[test]
fn the_later_of_two_options_counts() {
    let both = ["decomposeCustomLabelsBeta2", "decomposeCustomLabelsBeta"];
    assert_eq!(Presets::new(both), Presets::new([both[1]]));
    assert_eq!(Presets::new(["decomposeEverything"]), Err("decomposeEverything"));
}
