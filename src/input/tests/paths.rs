use super::*;

#[test]
fn the_root_is_the_nearest_project_upwards() {
    let dir =
        tree(&[("sfdx-project.json", PROJECT), ("force-app/main/A.queue", ""), ("force-app/B.queue", "")]);
    let real = dir.path().canonicalize().unwrap();
    let cases = [
        ("", RootKind::Folder, ""),
        ("force-app/main", RootKind::Folder, "force-app/main"),
        ("force-app/main/A.queue", RootKind::File, "force-app/main/A.queue"),
        ("force-app/../force-app/main", RootKind::Folder, "force-app/main"),
    ];
    for (path, kind, named) in cases {
        let root = find_root(&dir.path().join(path)).unwrap();
        assert_eq!(
            root,
            Root { dir: real.clone(), kind, named: vec![named.to_owned()], whole: false },
            "{path}"
        );
        let found = inventory(&root, None).unwrap();
        assert_eq!(paths(&found), ["force-app/B.queue", "force-app/main/A.queue"], "{path}");
    }
    let named = ["force-app/main".to_owned()];
    assert!(under(&named, "force-app/main/A.queue") && !under(&named, "force-app/B.queue"));
    assert!(!under(&named, "force-app/mainly"));
    assert!(under(&[String::new()], "x") && !under(&[], "x"));
}

#[test]
fn paths_of_one_root_come_together() {
    let dir = tree(&[
        ("p/sfdx-project.json", PROJECT),
        ("p/force-app/a/A.queue", ""),
        ("p/force-app/b/B.queue", ""),
        ("q/C.queue", ""),
        ("x.zip", ""),
    ]);
    let at = |path: &str| dir.path().join(path);
    let roots = find_roots(&[at("p/force-app/a"), at("q"), at("p/force-app/b"), at("x.zip")]).unwrap();
    let named: Vec<_> = roots.iter().map(|root| root.named.join(",")).collect();
    assert_eq!(named, ["force-app/a,force-app/b", "", ""]);
    assert!(matches!(find_roots(&[at("q"), at("gone")]), Err(InputError::Path { .. })));
}

#[test]
fn a_file_alone_has_its_folder_as_root() {
    let dir = tree(&[("q/A.queue", ""), ("q/B.queue", "")]);
    let root = find_root(&dir.path().join("q/A.queue")).unwrap();
    assert_eq!(root.named, ["A.queue"]);
    assert_eq!(paths(&inventory(&root, None).unwrap()), ["A.queue", "B.queue"]);
}

#[test]
fn a_named_file_counts_outside_the_package_directories() {
    let dir = tree(&[
        ("sfdx-project.json", PROJECT),
        (".forceignore", "no/\n"),
        ("force-app/A.queue", ""),
        ("draft/B.queue", "b"),
        ("no/C.queue", ""),
        ("node_modules/D.queue", ""),
    ]);
    let list_named = |path: &str| {
        let found = list(&dir.path().join(path));
        paths(&found).join(",")
    };
    assert_eq!(list_named("draft/B.queue"), "draft/B.queue,force-app/A.queue");
    assert_eq!(list_named("no/C.queue"), "force-app/A.queue");
    assert_eq!(list_named("node_modules/D.queue"), "force-app/A.queue");
    assert_eq!(list_named("draft"), "force-app/A.queue");
    // Whatever is named first.
    for order in [["force-app", "draft/B.queue"], ["draft/B.queue", "force-app"]] {
        let roots = find_roots(&order.map(|path| dir.path().join(path))).unwrap();
        let found = inventory(&roots[0], None).unwrap();
        assert_eq!(paths(&found).join(","), "draft/B.queue,force-app/A.queue");
    }
}

#[test]
fn standard_input_takes_the_place_of_a_file() {
    let dir = tree(&[
        ("sfdx-project.json", PROJECT),
        ("force-app/A.queue", "old"),
        ("m/package.xml", ""),
        ("sub/sfdx-project.json", PROJECT),
        ("sub/force-app/", ""),
    ]);
    let with = |path: &str| {
        let path = dir.path().join(path);
        let root = find_root_for_text(&path).unwrap();
        inventory(&root, Some(Overlay { path, bytes: b"new".to_vec() })).map(|found| (root, found))
    };
    let (root, found) = with("force-app/A.queue").unwrap();
    assert_eq!(root.named, ["force-app/A.queue"]);
    assert_eq!(found.files[0].read().unwrap(), b"new");
    let (_, found) = with("force-app/not/there/yet/B.queue").unwrap();
    assert_eq!(
        shown(&found),
        "force-app/A.queue | Queue | unit 0 home 0\n\
         force-app/not/there/yet/B.queue | Queue | unit 0 home 0\n\
         m/package.xml | Package manifest | unit 0 home -\n"
    );
    let (root, found) = with("sub/force-app/C.queue").unwrap();
    assert!(root.dir.ends_with("sub"));
    assert_eq!(shown(&found), "force-app/C.queue | Queue | unit 0 home 0\n");
    assert!(matches!(with("force-app/notes.txt"), Err(InputError::TextName { .. })));
    let root = find_root(dir.path()).unwrap();
    let far = Overlay { path: std::env::temp_dir().join("X.queue"), bytes: Vec::new() };
    assert!(matches!(inventory(&root, Some(far)), Err(InputError::TextName { .. })));
}

#[test]
fn standard_input_in_a_metadata_root() {
    let dir = tree(&[("src/package.xml", ""), ("src/queues/A.queue", ""), ("src/skills/", "")]);
    let root = find_root(dir.path()).unwrap();
    let overlay = Overlay { path: dir.path().join("src/skills/S.skill"), bytes: b"<".to_vec() };
    let found = inventory(&root, Some(overlay)).unwrap();
    assert_eq!(
        shown(&found),
        "src/package.xml | Package manifest | unit 0 home 0 root=\"src\"\n\
         src/queues/A.queue | Queue | unit 0 home 0 root=\"src\"\n\
         src/skills/S.skill | Skill | unit 0 home 0 root=\"src\"\n"
    );
}

#[test]
fn missing_paths_are_errors() {
    let dir = tree(&[]);
    let fault = find_root(&dir.path().join("gone")).unwrap_err();
    assert!(fault.to_string().contains("gone"), "{fault}");
}

#[test]
fn a_text_in_a_folder_that_does_not_exist_stands_alone() {
    let dir = tree(&[("queues/A.queue", ""), ("p/sfdx-project.json", PROJECT), ("p/force-app/A.queue", "")]);
    let with = |path: &str| {
        let path = dir.path().join(path);
        let root = find_root_for_text(&path).unwrap();
        let found = inventory(&root, Some(Overlay { path, bytes: b"new".to_vec() })).unwrap();
        (root.kind, root.named.join(","), paths(&found).join(","))
    };
    let alone = (RootKind::Text, "B.queue".to_owned(), "B.queue".to_owned());
    assert_eq!(with("gone/deeper/B.queue"), alone);
    assert_eq!(with("queues/B.queue").2, "A.queue,B.queue", "a folder that exists is read");
    assert_eq!(with("p/force-app/gone/B.queue").2, "force-app/A.queue,force-app/gone/B.queue");
}
