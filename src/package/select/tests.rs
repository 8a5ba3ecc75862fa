//! Manifests against lists of components.

use super::*;
use crate::component::{Piece, Role};

fn component(ty: &str, name: &str, parts: &[(&str, &str)]) -> Component {
    let ty = registered_type(ty).unwrap();
    let child = |(at, (ty, name)): (usize, &(&str, &str))| Piece {
        file: at as u32 + 1,
        role: Role::Child { ty: registered_type(ty).unwrap(), name: (*name).into() },
    };
    let mut pieces = vec![Piece { file: 0, role: Role::Meta }];
    pieces.extend(parts.iter().enumerate().map(child));
    Component { ty, name: name.into(), root: "".into(), pieces }
}

fn members(list: &[(&str, &str)]) -> Vec<Wanted> {
    list.iter()
        .map(|(ty, name)| Wanted { ty: (*ty).into(), name: (*name).into(), span: Span::at(0) })
        .collect()
}

fn project() -> Vec<Component> {
    vec![
        component("CustomLabels", "CustomLabels", &[]),
        component("CustomObject", "Case", &[("CustomField", "Level__c"), ("ListView", "All")]),
        component("CustomObject", "Trip__c", &[("CustomField", "Name__c")]),
        component("Layout", "Case-Case %28EU%29", &[]),
        component("Queue", "Cases", &[]),
        component("Queue", "Chats", &[]),
        component("Report", "Fold/Daily", &[]),
        component("ReportFolder", "Fold", &[]),
        component("Workflow", "Case", &[]),
    ]
}

fn lacks(list: &[(&str, &str)]) -> Vec<Lack> {
    choose(&members(list), &project()).lacks.into_iter().map(|(_, lack)| lack).collect()
}

fn whole(list: &[(&str, &str)]) -> Vec<String> {
    let project = project();
    let choice = choose(&members(list), &project);
    assert_eq!(choice.lacks, []);
    let shown = |(&at, wish): (&usize, &Wish)| {
        assert_eq!(wish, &Wish::Whole);
        format!("{} {}", project[at].ty.name, project[at].name)
    };
    choice.wishes.iter().map(shown).collect()
}

#[test]
fn components_by_name_and_by_type() {
    assert_eq!(whole(&[("Queue", "Chats"), ("Queue", "Chats")]), ["Queue Chats"]);
    assert_eq!(whole(&[("Queue", "*"), ("Queue", "Chats")]), ["Queue Cases", "Queue Chats"]);
    assert_eq!(whole(&[("CustomObject", "*")]), ["CustomObject Trip__c"]);
    assert_eq!(whole(&[("CustomObject", "*"), ("CustomObject", "Case")]).len(), 2);
    assert_eq!(
        whole(&[("Report", "Fold"), ("Report", "Fold/Daily")]),
        ["Report Fold/Daily", "ReportFolder Fold"]
    );
    assert_eq!(whole(&[("Layout", "Case-Case (EU)")]), ["Layout Case-Case %28EU%29"]);
    let nothing = choose(&members(&[("Skill", "*")]), &project());
    assert_eq!((nothing.empty, nothing.wishes.len(), nothing.lacks.len()), (vec![0], 0, 0));
}

#[test]
fn parts_of_components() {
    let project = project();
    let choice = choose(
        &members(&[
            ("CustomField", "Case.Level__c"),
            ("WorkflowAlert", "Case.Mail"),
            ("CustomLabel", "*"),
            ("CustomField", "Trip__c.Name__c"),
            ("CustomObject", "Trip__c"),
        ]),
        &project,
    );
    assert_eq!(choice.lacks, []);
    assert_eq!(choice.wishes.keys().copied().collect::<Vec<_>>(), [0, 1, 2, 8]);
    let field = Member { ty: "CustomField", name: "Case.Level__c".into() };
    let case = &choice.wishes[&1];
    assert!(case.takes(&field) && !case.takes(&Member { ty: "CustomObject", name: "Case".into() }));
    assert_eq!(case.restrict(&project[1]).pieces.len(), 1);
    assert_eq!(choice.wishes[&2], Wish::Whole);
    assert_eq!(choice.wishes[&2].restrict(&project[2]), project[2]);
    let wrong = choose(&members(&[("CustomField", "Case.Levl__c")]), &project);
    let wish = &wrong.wishes[&1];
    assert_eq!(wish.restrict(&project[1]).pieces.len(), 1, "perhaps it stands in the file of the object");
    let near = Lack::Absent { near: Some("Case.Level__c".into()), elsewhere: None };
    assert_eq!(wish.lacks(&project[1], &[]), [(0, near)]);
    // Inside a file: whether it is there shows when the file is read.
    let alerts = &choice.wishes[&8];
    assert_eq!(alerts.restrict(&project[8]), project[8]);
    let arrived = [Member { ty: "WorkflowAlert", name: "Case.Mial".into() }];
    let near = Lack::Absent { near: Some("Case.Mial".into()), elsewhere: None };
    assert_eq!(alerts.lacks(&project[8], &arrived), [(1, near)]);
    assert!(choice.wishes[&0].takes(&Member { ty: "CustomLabel", name: "Anything".into() }));
}

#[test]
fn what_is_lacking_and_why() {
    let absent = |near: Option<&str>, elsewhere| Lack::Absent { near: near.map(Into::into), elsewhere };
    assert_eq!(
        lacks(&[
            ("Queue", "cases"),
            ("Queue", "Fold"),
            ("Skill", "Cases"),
            ("Queues", "Cases"),
            ("Report", "*"),
            ("CustomField", "*"),
            ("StandardValueSet", "*"),
            ("CustomField", "Cas.Level__c"),
            ("CustomField", "Level__c"),
            ("CustomFieldTranslation", "Case-de.Level__c"),
        ]),
        [
            absent(Some("Cases"), None),
            absent(None, Some("Report")),
            absent(None, Some("Queue")),
            Lack::UnknownType { near: Some("Queue") },
            Lack::Wildcard,
            Lack::Wildcard,
            Lack::Wildcard,
            absent(Some("Case.Level__c"), None),
            absent(None, None),
            Lack::Unlisted { parent: "CustomObjectTranslation" },
        ]
    );
}

#[test]
fn files_lie_where_their_type_says() {
    for (ty, name, source, path) in [
        ("Queue", "A", true, Some("queues/A.queue-meta.xml")),
        ("Queue", "A", false, Some("queues/A.queue")),
        ("CustomField", "Case.B__c", true, Some("objects/Case/fields/B__c.field-meta.xml")),
        ("CustomField", "Case.B__c", false, Some("objects/Case.object")),
        ("CustomObject", "A__c", true, Some("objects/A__c/A__c.object-meta.xml")),
        ("WorkflowAlert", "Case.Mail", true, Some("workflows/Case.workflow-meta.xml")),
        ("ApexClass", "A", true, Some("classes/A.cls")),
        ("LightningComponentBundle", "a", true, Some("lwc/a/")),
        ("Nothing", "A", true, None),
    ] {
        assert_eq!(expected_path(ty, name, source).as_deref(), path, "{ty} {name}");
    }
}
