//! Merged and split components.

mod apart;
mod random;

use std::collections::BTreeMap;

use super::*;
use crate::component::resolve;
use crate::input::{Content, FileClass};

type Tree = BTreeMap<String, Vec<u8>>;

/// Files that lie below `root/` or `second/`.
fn files(tree: &Tree) -> Vec<InputFile> {
    let file = |(path, bytes): (&String, &Vec<u8>)| InputFile {
        path: path.as_str().into(),
        class: FileClass::Data,
        unit: 0,
        home: None,
        metadata_root: None,
        content: Content::Memory(bytes.as_slice().into()),
    };
    tree.iter().map(file).collect()
}

/// All of a tree converted: files, members as `Type name`, and faults as `path: sentence`.
fn converted(
    tree: &Tree,
    convert: impl Fn(&Component, &Source<'_>) -> Result<Converted, Vec<Fault>>,
) -> (Tree, Vec<String>, Vec<String>) {
    let files = files(tree);
    let resolved = resolve(&files, |file| file.path.split_once('/').unwrap().1);
    let read = |at: u32| Ok(tree[&*files[at as usize].path].clone());
    let source = Source { files: &files, read: &read };
    let (mut out, mut members, mut faults) = (Tree::new(), Vec::new(), Vec::new());
    for component in &resolved.components {
        match convert(component, &source) {
            Ok(converted) => {
                members
                    .extend(converted.members.iter().map(|member| format!("{} {}", member.ty, member.name)));
                for output in converted.outputs {
                    let bytes = match output.body {
                        Body::Xml(file) | Body::Raw(file) => read(file).unwrap(),
                        Body::Made { bytes, .. } => bytes,
                    };
                    assert_eq!(out.insert(output.path.clone(), bytes), None, "{}", output.path);
                }
            }
            Err(found) => faults.extend(found.into_iter().map(|fault| {
                let path = &files[fault.file as usize].path;
                match fault.kind {
                    FaultKind::Shape(sentence) => format!("{path}: {sentence}"),
                    FaultKind::Syntax(fault) => format!("{path}: {fault:?}"),
                    FaultKind::Read(fault) => format!("{path}: {fault:?}"),
                }
            })),
        }
    }
    (out, members, faults)
}

/// A project of these files below its package directories.
fn project(files: &[(&str, String)]) -> Tree {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.clone().into_bytes())).collect()
}

fn doc(root: &str, inside: &str) -> String {
    format!("<{root} xmlns=\"http://soap.sforce.com/2006/04/metadata\">{inside}</{root}>")
}

/// An object of the project and one of its fields.
fn desk(object: &str, field: &str) -> Tree {
    project(&[
        ("app/objects/Desk__c/Desk__c.object-meta.xml", doc("CustomObject", object)),
        ("app/objects/Desk__c/fields/Zone__c.field-meta.xml", doc("CustomField", field)),
    ])
}

/// The one file a tree becomes, without what every object has.
fn merged(tree: &Tree) -> String {
    let (out, _, faults) = converted(tree, to_metadata);
    assert_eq!(faults, [""; 0]);
    let text = String::from_utf8(out.into_values().next().unwrap()).unwrap();
    text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap().to_owned()
}

/// The faults of a tree that cannot be merged.
fn faults(tree: &Tree) -> Vec<String> {
    converted(tree, to_metadata).2
}

#[test]
fn an_object_holds_its_own_elements_then_its_children() {
    let tree = desk(
        "\r\n\t<label>Desk \"A\" &amp; 'B' ></label><sharingModel/>\r\n",
        "<fullName>Zone__c</fullName>\r\n<formula>a\r\n b </formula><v xmlns:x=\"y\" x:nil='\"'/>",
    );
    let expected = "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\">
    <label>Desk &quot;A&quot; &amp; &apos;B&apos; &gt;</label>
    <sharingModel></sharingModel>
    <fields>
        <fullName>Zone__c</fullName>
        <formula>a
 b </formula>
        <v xmlns:x=\"y\" x:nil=\"&quot;\"></v>
    </fields>
</CustomObject>
";
    assert_eq!(merged(&tree), expected);
    let (_, members, _) = converted(&tree, to_metadata);
    assert_eq!(members, ["CustomObject Desk__c", "CustomField Desk__c.Zone__c"]);
}

#[test]
fn comments_and_sections_stay() {
    let tree = desk(
        "\n<!-- of\n  the label --><label>D</label> <!-- behind -->\n<a><![CDATA[ <x> ]]></a>\n<!-- last -->\n",
        "<fullName>Zone__c</fullName>",
    );
    let expected = "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\">
    <!-- of
  the label --><label>D</label> <!-- behind -->
    <a><![CDATA[ <x> ]]></a>
    <fields>
        <fullName>Zone__c</fullName>
    </fields>
    <!-- last -->
</CustomObject>
";
    assert_eq!(merged(&tree), expected);
    let mut tree = tree;
    let field =
        format!("<!-- above -->\n{}<!-- below -->", doc("CustomField", "<fullName>Zone__c</fullName>"));
    tree.insert("app/objects/Desk__c/fields/Zone__c.field-meta.xml".to_owned(), field.into_bytes());
    let merged = merged(&tree);
    assert!(merged.contains("    <!-- above -->\n    <fields>\n"), "{merged}");
    assert!(merged.contains("    </fields><!-- below -->\n"), "{merged}");
}

#[test]
fn elements_of_one_name_come_together() {
    let tree = desk(
        "<a>1</a><b>2</b><fields><fullName>b</fullName></fields><a>3</a><fields><fullName>A</fullName></fields><c/>",
        "<fullName>Zone__c</fullName><p><x/><y/><x/></p>",
    );
    let text: String = merged(&tree).split_ascii_whitespace().collect();
    let expected = "<a>1</a><a>3</a><b>2</b><fields><fullName>A</fullName></fields>\
                    <fields><fullName>b</fullName></fields>\
                    <fields><fullName>Zone__c</fullName><p><x></x><x></x><y></y></p></fields><c></c>";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn nothing_is_made_of_a_file_that_does_not_parse() {
    let mut tree = desk("<label>Desk</label>", "<fullName>Zone__c</fullName>");
    let path = "app/objects/Desk__c/fields/Cut__c.field-meta.xml";
    tree.insert(path.to_owned(), b"<CustomField>\n  <label>Cu".to_vec());
    let (out, members, found) = converted(&tree, to_metadata);
    assert_eq!((out.len(), members.len(), found.len()), (0, 0, 1));
    assert!(found[0].starts_with(path) && found[0].contains("Span"), "{found:?}");
    tree.insert(path.to_owned(), doc("RecordType", "<fullName>Cut__c</fullName>").into_bytes());
    assert!(faults(&tree)[0].contains("the root element is <RecordType>"), "{:?}", faults(&tree));
    tree.insert(path.to_owned(), Vec::new());
    assert_eq!(faults(&tree).len(), 1);
}

#[test]
fn parts_of_one_object_lie_in_several_package_directories() {
    let mut tree = desk("<label>Desk</label>", "<fullName>Zone__c</fullName>");
    let text = doc("CustomField", "<fullName>Area__c</fullName>").into_bytes();
    tree.insert("other/objects/Desk__c/fields/Area__c.field-meta.xml".to_owned(), text);
    let merged = merged(&tree);
    assert!(merged.find("Area__c") < merged.find("Zone__c"), "{merged}");
    // A field twice, an object twice.
    let text = doc("CustomField", "<fullName>Zone__c</fullName>").into_bytes();
    tree.insert("other/objects/Desk__c/fields/Zone__c.field-meta.xml".to_owned(), text);
    let text = doc("CustomObject", "<label>Other</label>").into_bytes();
    tree.insert("other/objects/Desk__c/Desk__c.object-meta.xml".to_owned(), text);
    let found = faults(&tree).join("\n");
    assert!(
        found.contains("CustomField Zone__c is here and in app/objects/Desk__c/fields/Zone__c"),
        "{found}"
    );
    assert!(
        found.contains("CustomObject Desk__c is described here and in app/objects/Desk__c/Desk"),
        "{found}"
    );
    // Once in the file of the object, once in its own.
    let inside = desk("<fields><fullName>Zone__c</fullName></fields>", "<fullName>Zone__c</fullName>");
    assert!(faults(&inside)[0].contains("Zone__c is here and in"), "{:?}", faults(&inside));
}

#[test]
fn an_object_without_a_description_lists_its_children_only() {
    let field = doc("CustomField", "<fullName>Zone__c</fullName>");
    let bare = project(&[("app/objects/Case/fields/Zone__c.field-meta.xml", field)]);
    let (out, members, found) = converted(&bare, to_metadata);
    assert_eq!((members, found), (vec!["CustomField Case.Zone__c".to_owned()], vec![]));
    let package: Tree = out.into_iter().map(|(path, bytes)| (format!("pkg/{path}"), bytes)).collect();
    let (apart, members, _) = converted(&package, to_source);
    assert_eq!(apart.keys().collect::<Vec<_>>(), ["objects/Case/fields/Zone__c.field-meta.xml"]);
    assert_eq!(members, ["CustomField Case.Zone__c"]);
}

#[test]
fn a_translation_of_a_field_needs_that_of_the_object() {
    let path = "app/objectTranslations/Case-de/Zone__c.fieldTranslation-meta.xml";
    let tree = project(&[(path, doc("CustomFieldTranslation", "<label>Zone</label><name>Zone__c</name>"))]);
    let found = faults(&tree);
    assert!(
        found[0].starts_with(path) && found[0].contains("has no Case-de.objectTranslation-meta.xml"),
        "{found:?}"
    );
}

#[test]
fn labels_of_all_files_are_one_file() {
    let labels = |names: [&str; 2]| {
        let label = |name| format!("<labels><fullName>{name}</fullName><value>V</value></labels>");
        doc("CustomLabels", &names.map(label).concat())
    };
    let mut tree = project(&[
        ("app/labels/CustomLabels.labels-meta.xml", labels(["b", "C"])),
        ("other/labels/More.labels-meta.xml", labels(["a", "D"])),
    ]);
    let (out, members, _) = converted(&tree, to_metadata);
    assert_eq!(out.keys().collect::<Vec<_>>(), ["labels/CustomLabels.labels"]);
    let names = ["s CustomLabels", " b", " C", " a", " D"].map(|name| format!("CustomLabel{name}"));
    assert_eq!(members, names);
    let text = merged(&tree);
    let places = ["a", "b", "C", "D"].map(|name| text.find(&format!(">{name}<")).unwrap());
    assert!(places.is_sorted(), "{text}");
    tree.insert("other/labels/More.labels-meta.xml".to_owned(), labels(["b", "D"]).into_bytes());
    assert!(faults(&tree)[0].contains("CustomLabel b is here and in app/labels"), "{:?}", faults(&tree));
}

#[test]
fn components_inside_a_file_are_listed() {
    let rules = |inside: &str| {
        project(&[("app/assignmentRules/Case.assignmentRules-meta.xml", doc("AssignmentRules", inside))])
    };
    let tree = rules("<assignmentRule><fullName> Night &amp; Day </fullName></assignmentRule>");
    let (out, members, _) = converted(&tree, to_metadata);
    assert_eq!(out.into_values().collect::<Vec<_>>(), tree.values().cloned().collect::<Vec<_>>());
    assert_eq!(members, ["AssignmentRules Case", "AssignmentRule Case.Night & Day"]);
    assert!(faults(&rules("<assignmentRule/>"))[0].contains("has no <fullName>"));
    assert_eq!(faults(&rules("<assignmentRule>")).len(), 1);
}

#[test]
fn children_become_files_of_their_names() {
    let package = |inside: &str| project(&[("pkg/objects/Desk__c.object", doc("CustomObject", inside))]);
    let tree = package(
        "<label>Desk</label>\n<!-- of Zone --><fields xmlns:x=\"y\"><fullName>Zone__c</fullName></fields>\
         <recordTypes><fullName>Phone</fullName></recordTypes>",
    );
    let (out, members, found) = converted(&tree, to_source);
    assert_eq!(found, [""; 0]);
    assert_eq!(members.len(), 3);
    let field = String::from_utf8(out["objects/Desk__c/fields/Zone__c.field-meta.xml"].clone()).unwrap();
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<!-- of Zone -->
<CustomField xmlns=\"http://soap.sforce.com/2006/04/metadata\" xmlns:x=\"y\">
    <fullName>Zone__c</fullName>
</CustomField>
";
    assert_eq!(field, expected);
    for name in ["", "../../x", "a/b", "a\\b", ".."] {
        let (out, _, found) =
            converted(&package(&format!("<fields><fullName>{name}</fullName></fields>")), to_source);
        assert_eq!((out.len(), found.len()), (0, 1), "{name}");
    }
    let twice = "<fields><fullName>Z__c</fullName></fields>".repeat(2);
    assert!(converted(&package(&twice), to_source).2[0].contains("CustomField Z__c is there twice"));
}

#[test]
fn a_child_keeps_the_prefixes_of_its_file() {
    let text = "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\" xmlns:xsi=\"i\" xmlns:o=\"p\">\
                <fields><fullName>Z__c</fullName><v xsi:nil=\"true\"/></fields></CustomObject>";
    let (out, _, _) = converted(&project(&[("pkg/objects/D__c.object", text.to_owned())]), to_source);
    let field = std::str::from_utf8(&out["objects/D__c/fields/Z__c.field-meta.xml"]).unwrap();
    assert!(field.contains("metadata\" xmlns:xsi=\"i\">"), "{field}");
}

#[test]
fn parts_of_a_permission_set_are_one() {
    let access = |class: &str| format!("<apexClass>{class}</apexClass><enabled>true</enabled>");
    let set = doc("PermissionSet", &format!("<classAccesses>{}</classAccesses>", access("B")));
    let mut tree = project(&[
        ("app/permissionsets/P/P.permissionset-meta.xml", doc("PermissionSet", "<label>P</label>")),
        ("app/permissionsets/P/P.classAccess-meta.xml", set),
        ("other/permissionsets/P/classAccesses/A.classAccess-meta.xml", doc("ClassAccess", &access("A"))),
    ]);
    let text: String = merged(&tree).split_ascii_whitespace().collect();
    let expected = format!(
        "<classAccesses>{}</classAccesses><classAccesses>{}</classAccesses><label>P</label>",
        access("B"),
        access("A")
    );
    assert!(text.contains(&expected), "{text}");
    let again = doc("ClassAccess", &access("B")).into_bytes();
    tree.insert("other/permissionsets/P/classAccesses/A.classAccess-meta.xml".to_owned(), again);
    assert!(
        faults(&tree)[0].contains("ClassAccess B is here and in app/permissionsets/P/P.class"),
        "{:?}",
        faults(&tree)
    );
}

#[test]
fn a_service_takes_its_description() {
    let folder = "app/externalServiceRegistrations";
    let service = |kind: &str, text: &str| {
        let own = doc(
            "ExternalServiceRegistration",
            &format!("<label>B</label><schemaUploadFileExtension>{kind}</schemaUploadFileExtension>"),
        );
        project(&[
            (&format!("{folder}/B.externalServiceRegistration-meta.xml"), own),
            (&format!("{folder}/B.yaml"), text.to_owned()),
        ])
    };
    assert!(merged(&service("yaml", "a: \"<b>\"")).contains("<schema>a: &quot;&lt;b&gt;&quot;</schema>"));
    assert!(merged(&service("json", "{\"a\": 1}")).contains("<schema>{\n  &quot;a&quot;: 1\n}</schema>"));
    assert!(faults(&service("json", "a: 1"))[0].contains("write the file as JSON"));
}
