use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::Value as Json;

use super::{File, Plan, Refusal, apex, bulk, cumulusci, sfdmu, tree};
use crate::data::{Package, Record, Reference, Value, tokens};
use crate::seed::ids::{Ids, fill, queries};

/// Records in the notation `Object name Field=text Field>Type:Name Field!`, where `!` is null, one a line.
fn package_of(text: &str) -> Package {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let record = |line: &str| {
        let mut words = line.split("  ");
        let (object, name) = words.next().unwrap().split_once(' ').unwrap();
        let field = |word: &str| -> (std::sync::Arc<str>, Value) {
            if let Some(field) = word.strip_suffix('!') {
                return (field.into(), Value::Null);
            }
            if let Some((field, to)) = word.split_once('>') {
                let (object, name) = to.split_once(':').unwrap();
                return (
                    field.into(),
                    Value::Reference(Reference { object: object.into(), name: name.into() }),
                );
            }
            let (field, text) = word.split_once('=').unwrap();
            let value = match text {
                "true" => Value::Bool(true),
                text if text.parse::<f64>().is_ok() => Value::Number(text.into()),
                text => Value::Text(text.replace("\\n", "\n").into()),
            };
            (field.into(), value)
        };
        Record { object: object.into(), name: name.into(), fields: words.map(field).collect(), place: None }
    };
    Package { records: lines.map(record).collect() }
}

/// As many records, each with its number.
fn numbered(count: usize, record: &str) -> Package {
    let lines: Vec<String> = (0..count).map(|n| record.replace("{n}", &n.to_string())).collect();
    package_of(&lines.join("\n"))
}

/// Steps as `Object name, name`.
fn steps(package: &Package) -> Vec<String> {
    let plan = Plan::new(package).unwrap();
    let step = |step: &super::Step<'_>| {
        let names: Vec<&str> = step.records.iter().map(|&at| &*plan.record(at).name).collect();
        format!("{} {}", step.object, names.join(", "))
    };
    plan.steps.iter().map(step).collect()
}

fn told(refusals: Vec<Refusal>) -> String {
    refusals.into_iter().map(|refusal| refusal.message).collect::<Vec<_>>().join("\n")
}

const AGENTS: &str = "
    ServiceResourceSkill s1  ServiceResourceId>ServiceResource:ada  SkillId>Skill:Spanish  SkillLevel=5  EffectiveStartDate=2026-01-01T00:00:00Z
    ServiceResource ada  Name=Ada \"A\" Lovelace, Countess  ResourceType=A  RelatedRecordId>User:ada@x.example  IsActive=true
    User u1  Username=ada@x.example  LastName=O'Hara  ProfileId>Profile:Tier 1  ManagerId!
    PresenceUserConfigUser p1  PresenceUserConfigId>PresenceUserConfig:Desk  UserId>User:u1
    GroupMember m1  GroupId>Queue:Cases  UserOrGroupId>User:u1
    Case c1  Subject=Late\\nparcel  Origin=Web
    PendingServiceRouting w1  ServiceChannelId>ServiceChannel:Cases  WorkItemId>Case:c1  IsReadyForRouting=true
";

#[test]
fn what_is_referred_to_comes_first() {
    assert_eq!(
        steps(&package_of(AGENTS)),
        [
            "User u1",
            "GroupMember m1",
            "PresenceUserConfigUser p1",
            "ServiceResource ada",
            "ServiceResourceSkill s1",
            "Case c1",
            "PendingServiceRouting w1",
        ]
    );
    // Queues and routing configurations refer to each other; roles to roles.
    let ring = package_of(
        "Group a  Name=A  Type=Queue  QueueRoutingConfigId>QueueRoutingConfig:first
         Group b  Name=B  Type=Queue
         QueueRoutingConfig first  DeveloperName=first  QueueOverflowAssigneeId>Queue:b
         UserRole low  Name=Low  ParentRoleId>UserRole:high
         UserRole high  Name=High
         UserRole lower  Name=Lower  ParentRoleId>Role:low",
    );
    assert_eq!(
        steps(&ring),
        ["UserRole high", "UserRole low", "UserRole lower", "Group b", "QueueRoutingConfig first", "Group a"]
    );
}

#[test]
fn what_nobody_can_load_is_refused() {
    for (records, says) in [
        ("UserServicePresence p  UserId>User:a", "no call inserts records of UserServicePresence"),
        (
            "Case a  ParentId>Case:b\nCase b  ParentId>Case:a",
            "Case:a -> Case:b -> Case:a refer to each other in a circle",
        ),
        ("Case a  ParentId>Case:a", "Case:a -> Case:a refer"),
        ("Case x  Id=5000000000000001", "`Id` cannot be set"),
        ("../../etc/Case x  Subject=a", "`../../etc/Case` is no name of an object"),
        ("Case x  Sub ject=a", "`Sub ject` is no name of a field"),
        ("Case x  Subject=a\0b", "U+0000"),
    ] {
        let message = told(Plan::new(&package_of(records)).unwrap_err());
        assert!(message.contains(says), "{records}: {message}");
    }
    // Behind a circle others wait that are no part of it.
    let waiting = package_of("Case z  ParentId>Case:a\nCase a  ParentId>Case:b\nCase b  ParentId>Case:a");
    assert!(told(Plan::new(&waiting).unwrap_err()).starts_with("Case:a -> Case:b -> Case:a"));
    // Of doubles the first counts.
    assert_eq!(steps(&package_of("Case x  Subject=a\nCase x  Subject=b")), ["Case x"]);
}

fn text<'f>(files: &'f [File], name: &str) -> &'f str {
    &files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("{name}: {files:?}")).text
}

#[test]
fn a_tree_is_a_plan_and_files() {
    let package = package_of(AGENTS);
    let files = tree(&Plan::new(&package).unwrap()).unwrap();
    let plan: Json = serde_json::from_str(text(&files, "plan.json")).unwrap();
    assert_eq!(plan[0], serde_json::json!({"sobject": "User", "files": ["User.json"]}));
    let resource: Json = serde_json::from_str(text(&files, "ServiceResource.json")).unwrap();
    assert_eq!(
        resource["records"][0],
        serde_json::json!({
            "attributes": {"type": "ServiceResource", "referenceId": "ada"},
            "Name": "Ada \"A\" Lovelace, Countess",
            "ResourceType": "A",
            "RelatedRecordId": "@u1",
            "IsActive": true,
        })
    );
    let user: Json = serde_json::from_str(text(&files, "User.json")).unwrap();
    assert_eq!(user["records"][0]["ProfileId"], "${id:Profile:Tier 1}");
    assert_eq!(user["records"][0]["ManagerId"], Json::Null);
    assert_eq!(tree(&Plan::new(&Package::default()).unwrap()).unwrap()[0].text, "[]\n");
}

#[test]
fn reference_ids_are_legal_and_unique() {
    let package = package_of(
        "User a@b.c  Alias=x
         User a_b_c  Alias=@User_a_b_c
         Case a@b.c  Subject=@Case_a_b_c
         Case Case#1  Subject=x
         Case 1  Subject=x
         Case Case_1  Subject=x",
    );
    let files = tree(&Plan::new(&package).unwrap()).unwrap();
    let mut ids = Vec::new();
    for name in ["User.json", "Case.json"] {
        let file: Json = serde_json::from_str(text(&files, name)).unwrap();
        let records = file["records"].as_array().unwrap();
        ids.extend(records.iter().map(|one| one["attributes"]["referenceId"].as_str().unwrap().to_owned()));
    }
    assert_eq!(
        ids,
        ["User_a_b_c_2", "a_b_c", "Case_a_b_c_2", "Case_1", "Case_1_2", "Case_1_3"],
        "texts of records are taken, too"
    );
    let taken = package_of("Case x  Subject=@AccountRef1");
    assert!(told(tree(&Plan::new(&taken).unwrap()).unwrap_err()).contains("takes for a reference"));
}

#[test]
fn files_of_a_tree_hold_two_hundred_records() {
    let many = numbered(401, "Case c{n}  Subject=x");
    let files = tree(&Plan::new(&many).unwrap()).unwrap();
    let names: Vec<&str> = files.iter().map(|file| &*file.name).collect();
    assert_eq!(names, ["plan.json", "Case-1.json", "Case-2.json", "Case-3.json"]);
    let counts: Vec<usize> = files[1..].iter().map(|file| file.text.matches("referenceId").count()).collect();
    assert_eq!(counts, [200, 200, 1]);
}

#[test]
fn bulk_files_are_numbered() {
    let package = package_of(AGENTS);
    let files = bulk(&Plan::new(&package).unwrap()).unwrap();
    let names: Vec<&str> = files.iter().map(|file| &*file.name).collect();
    assert_eq!(names[0], "01-User.csv");
    assert_eq!(names[6], "07-PendingServiceRouting.csv");
    assert_eq!(
        text(&files, "01-User.csv"),
        "Username,LastName,ProfileId,ManagerId\nada@x.example,O'Hara,${id:Profile:Tier 1},#N/A\n"
    );
    // Records are asked for by what names them in the org.
    assert_eq!(
        text(&files, "04-ServiceResource.csv"),
        "Name,ResourceType,RelatedRecordId,IsActive\n\"Ada \"\"A\"\" Lovelace, Countess\",A,${id:User:ada@x.example},true\n"
    );
    assert!(text(&files, "06-Case.csv").contains("\"Late\nparcel\",Web\n"));
    assert!(text(&files, "07-PendingServiceRouting.csv").contains("${id:Case:c1}"));
    let queues = numbered(40, "Group q{n}  Name=Q{n}  Type=Queue");
    let files = bulk(&Plan::new(&queues).unwrap()).unwrap();
    assert_eq!(files.iter().map(|file| file.text.lines().count()).collect::<Vec<_>>(), [19, 19, 5]);
    let refused = package_of("Case x  Subject=#N/A\nCase y");
    let message = told(bulk(&Plan::new(&refused).unwrap()).unwrap_err());
    assert!(message.contains("loaded as nothing") && message.contains("`y` sets no field"), "{message}");
}

#[test]
fn sfdmu_finds_records_by_name() {
    let package = package_of(AGENTS);
    let files = sfdmu(&Plan::new(&package).unwrap());
    let export: Json = serde_json::from_str(text(&files, "export.json")).unwrap();
    let queries: Vec<&str> =
        export["objects"].as_array().unwrap().iter().map(|one| one["query"].as_str().unwrap()).collect();
    assert_eq!(
        queries,
        [
            "SELECT Id, DeveloperName FROM Group WHERE Type = 'Queue'",
            "SELECT Id, DeveloperName FROM PresenceUserConfig",
            "SELECT Id, Name FROM Profile",
            "SELECT Id, DeveloperName FROM ServiceChannel",
            "SELECT Id, DeveloperName FROM Skill",
            "SELECT Id, Username, LastName, ProfileId, ManagerId FROM User",
            "SELECT Id, GroupId, UserOrGroupId FROM GroupMember",
            "SELECT Id, PresenceUserConfigId, UserId FROM PresenceUserConfigUser",
            "SELECT Id, Name, ResourceType, RelatedRecordId, IsActive FROM ServiceResource",
            "SELECT Id, ServiceResourceId, SkillId, SkillLevel, EffectiveStartDate FROM ServiceResourceSkill",
            "SELECT Id, Subject, Origin FROM Case",
            "SELECT Id, ServiceChannelId, WorkItemId, IsReadyForRouting FROM PendingServiceRouting",
        ]
    );
    assert_eq!(export["objects"][0]["operation"], "Readonly");
    assert_eq!(export["objects"][8]["externalId"], "Name");
    assert_eq!(
        text(&files, "ServiceResourceSkill.csv").lines().next(),
        Some("ServiceResource.Name,Skill.DeveloperName,SkillLevel,EffectiveStartDate")
    );
    // What can be one of several objects is a token.
    assert!(text(&files, "GroupMember.csv").contains("\nCases,${id:User:ada@x.example}\n"));
    assert!(text(&files, "PendingServiceRouting.csv").contains("ServiceChannel.DeveloperName,WorkItemId"));
}

#[test]
fn cumulusci_has_a_table_a_step() {
    let package = package_of(
        "Group a  Name=A  Type=Queue  QueueRoutingConfigId>QueueRoutingConfig:first
         Group b  Name=It's B  Type=Queue  Email!
         QueueRoutingConfig first  DeveloperName=first  QueueOverflowAssigneeId>Queue:b
         GroupMember m  GroupId>Queue:a  UserOrGroupId>User:x@y.z
         GroupMember n  GroupId>Queue:b  UserOrGroupId>Queue:a",
    );
    let files = cumulusci(&Plan::new(&package).unwrap()).unwrap();
    assert_eq!(
        text(&files, "mapping.yml"),
        "Insert Group:
  sf_object: Group
  table: Group
  fields:
    Name: Name
    Type: Type
    Email: Email
Insert QueueRoutingConfig:
  sf_object: QueueRoutingConfig
  table: QueueRoutingConfig
  fields:
    DeveloperName: DeveloperName
  lookups:
    QueueOverflowAssigneeId:
      table: Group
      key_field: QueueOverflowAssigneeId
Insert Group_2:
  sf_object: Group
  table: Group_2
  fields:
    Name: Name
    Type: Type
  lookups:
    QueueRoutingConfigId:
      table: QueueRoutingConfig
      key_field: QueueRoutingConfigId
Insert GroupMember:
  sf_object: GroupMember
  table: GroupMember
  lookups:
    GroupId:
      table: [Group, Group_2]
      key_field: GroupId
    UserOrGroupId:
      table: Group_2
      key_field: UserOrGroupId
"
    );
    let dump = text(&files, "dataset.sql");
    let database = rusqlite::Connection::open_in_memory().unwrap();
    database.execute_batch(dump).unwrap();
    let name: String = database
        .query_row("SELECT \"Name\" FROM \"Group\" WHERE id = 'Group-1'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(name, "It's B");
    let (group, user): (String, String) = database
        .query_row("SELECT \"GroupId\", \"UserOrGroupId\" FROM \"GroupMember\"", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!((&*group, &*user), ("Group-2", "${id:User:x@y.z}"));
    let empty = cumulusci(&Plan::new(&Package::default()).unwrap()).unwrap();
    assert_eq!(text(&empty, "mapping.yml"), "{}\n");
    let dotted = package_of("Case x  Account.Name=y");
    assert!(told(cumulusci(&Plan::new(&dotted).unwrap()).unwrap_err()).contains("Account.Name"));
}

#[test]
fn apex_keeps_set_up_objects_apart() {
    let package = package_of(AGENTS);
    let script = apex(&Plan::new(&package).unwrap()).unwrap();
    assert!(script.starts_with("// 7 records in 2 transactions"), "{script}");
    assert!(script.contains("\nInteger part = 1;\n"));
    // A record of an earlier part is found by name, one of the same part by what it was called.
    assert!(script.contains("'{\"ServiceResourceId\":\"' + made.get('ServiceResource:ada') + '\",\"SkillId\":\"' + idOf('Skill', 'Spanish') + '\",\"SkillLevel\":5"), "{script}");
    assert!(script.contains("\"RelatedRecordId\":\"' + idOf('User', 'ada@x.example') + '\""), "{script}");
    assert!(script.contains("if (part == 1) {\n  findIds1();\n  insertRows1(); // User\n"), "{script}");
    assert!(script.contains("\"Name\":\"Ada \\\\\"A\\\\\" Lovelace, Countess\""), "{script}");
    assert!(script.contains("LastName\":\"O\\'Hara\""), "{script}");

    let alone = package_of("Case c  Subject=x");
    let script = apex(&Plan::new(&alone).unwrap()).unwrap();
    assert!(script.starts_with("// 1 record, inserted in one transaction"), "{script}");
    assert!(!script.contains("part") && script.ends_with("\ninsertRows1(); // Case\n"), "{script}");
    assert_eq!(apex(&Plan::new(&Package::default()).unwrap()).unwrap().lines().count(), 1);

    let lost = package_of("User u  LastName=x\nServiceResource r  Name=r  RelatedRecordId>User:u");
    assert!(told(apex(&Plan::new(&lost).unwrap()).unwrap_err()).contains("no name finds it again"));
    let nameless = package_of("Case c  Visit__c>PresenceUserConfigUser:x");
    assert!(told(apex(&Plan::new(&nameless).unwrap()).unwrap_err()).contains("no name that a query"));
    let many = numbered(10_001, "Case c{n}  Subject=x");
    let script = apex(&Plan::new(&many).unwrap()).unwrap();
    assert!(script.contains("in 2 transactions"));
    let huge = package_of(&format!("Case c  Subject={}", "x".repeat(1_000_000)));
    assert!(told(apex(&Plan::new(&huge).unwrap()).unwrap_err()).contains("--format tree or csv"));
}

/// Objects that refer to each other in all ways, and to the org.
fn any_package() -> impl Strategy<Value = Package> {
    let object =
        || prop::sample::select(vec!["Group", "QueueRoutingConfig", "User", "Case", "Visit__c", "Queue"]);
    let text = prop::sample::select(vec!["a", "a,b", "\"", "'", " ", "", "\n", "é", "#N", "@x", "${id:"]);
    let value = prop_oneof![
        text.prop_map(|text| Value::Text(text.into())),
        Just(Value::Null),
        Just(Value::Bool(true)),
        (object(), 0..8u8).prop_map(|(object, name)| {
            Value::Reference(Reference { object: object.into(), name: format!("{name}").into() })
        }),
    ];
    let field = prop::sample::select(vec!["Name", "DeveloperName", "Username", "A__c", "B__c", "Email"]);
    let fields = prop::collection::btree_map(field, value, 1..5);
    prop::collection::vec((object(), 0..8u8, fields), 0..24).prop_map(|all| Package {
        records: all
            .into_iter()
            .filter(|(object, ..)| *object != "Queue")
            .map(|(object, name, fields)| Record {
                object: object.into(),
                name: format!("{name}").into(),
                fields: fields.into_iter().map(|(field, value)| (field.into(), value)).collect(),
                place: None,
            })
            .collect(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// A record comes after everything that it refers to, and every record comes once.
    #[test]
    fn references_point_backwards(package in any_package()) {
        let Ok(plan) = Plan::new(&package) else { return Ok(()) };
        let mut before: BTreeSet<usize> = BTreeSet::new();
        for step in &plan.steps {
            for &at in &step.records {
                prop_assert_eq!(&*plan.record(at).object, step.object);
                for (_, value) in &plan.record(at).fields {
                    let Value::Reference(reference) = value else { continue };
                    prop_assert!(plan.target(reference).is_none_or(|to| before.contains(&to)));
                }
            }
            prop_assert!(step.records.iter().all(|at| !before.contains(at)));
            before.extend(&step.records);
        }
        prop_assert_eq!(before.len(), package.names().len());
    }

    /// With the ids of all that is asked for no token is left, whatever the form.
    #[test]
    fn ids_leave_no_tokens(package in any_package()) {
        let Ok(plan) = Plan::new(&package) else { return Ok(()) };
        let forms = [tree(&plan), bulk(&plan), Ok(sfdmu(&plan)), cumulusci(&plan)];
        for file in forms.into_iter().filter_map(Result::ok).flatten() {
            let asked: BTreeSet<Reference> = tokens(&file.text).map(|(_, reference)| reference).collect();
            let map: BTreeMap<String, String> = asked
                .iter()
                .enumerate()
                .map(|(number, reference)| (reference.to_string(), format!("00G{number:012}")))
                .collect();
            let mut ids = Ids::default();
            ids.read(&serde_json::to_string(&map).unwrap()).unwrap();
            // A queue is a group as well, so one name can be two.
            if let Ok(filled) = fill(&file.text, &ids) {
                prop_assert_eq!(tokens(&filled.text).count(), 0);
            } else {
                prop_assert!(asked.iter().any(|one| &*one.object == "Queue"));
            }
            prop_assert!(queries(asked).lost.is_empty());
        }
    }
}
