#![cfg(unix)]

use std::os::unix::fs::symlink;

use super::*;

#[test]
fn links_out_of_the_root_dangling_links_and_devices_are_passed_over() {
    let outside = tree(&[("Secret.queue", "outside"), ("sub/S.queue", "outside")]);
    let dir = tree(&[("q/A.queue", "")]);
    symlink(outside.path().join("Secret.queue"), dir.path().join("q/Out.queue")).unwrap();
    symlink(outside.path().join("sub"), dir.path().join("q/out")).unwrap();
    symlink("nowhere", dir.path().join("q/Gone.queue")).unwrap();
    symlink("/dev/zero", dir.path().join("q/Zero.queue")).unwrap();
    symlink("Self.queue", dir.path().join("q/Self.queue")).unwrap();
    symlink("nowhere", dir.path().join("q/notes.txt")).unwrap();
    let found = list(dir.path());
    assert_eq!(paths(&found), ["q/A.queue"]);
    let names = ["Gone", "Out", "Self", "Zero"];
    assert_eq!(found.notes, names.map(|name| super::super::links::not_read(&format!("q/{name}.queue"))));
}

#[test]
fn a_named_link_stands_for_the_file_it_leads_to() {
    let outside = tree(&[("Secret.queue", "outside")]);
    let dir = tree(&[
        ("sfdx-project.json", PROJECT),
        ("force-app/A.queue", "a"),
        ("shared/B.queue", "b"),
        ("shared/C.queue", "c"),
    ]);
    let link = |target: &str, name: &str| symlink(target, dir.path().join(name)).unwrap();
    link("force-app/A.queue", "latest.queue");
    link("../shared/B.queue", "force-app/B.queue");
    link("shared/C.queue", "draft.queue");
    symlink(outside.path().join("Secret.queue"), dir.path().join("out.queue")).unwrap();
    let asked = |name: &str| {
        let root = find_root(&dir.path().join(name)).unwrap();
        let found = inventory(&root, None).unwrap();
        let files: Vec<&str> = paths(&found).into_iter().filter(|path| under(&root.named, path)).collect();
        (files.join(","), found.notes.join(","))
    };
    assert_eq!(asked("latest.queue"), ("force-app/A.queue".to_owned(), String::new()));
    assert_eq!(asked("force-app/B.queue"), ("force-app/B.queue".to_owned(), String::new()));
    assert_eq!(asked("draft.queue"), ("shared/C.queue".to_owned(), String::new()));
    assert_eq!(asked("out.queue"), (String::new(), super::super::links::not_read("out.queue")));
}

#[test]
fn loops_end_and_each_file_counts_once() {
    let dir = tree(&[("a/A.queue", ""), ("b/B.queue", "")]);
    symlink("..", dir.path().join("a/up")).unwrap();
    symlink("../b", dir.path().join("a/to_b")).unwrap();
    symlink("../a", dir.path().join("b/to_a")).unwrap();
    symlink("A.queue", dir.path().join("a/Other.queue")).unwrap();
    assert_eq!(paths(&list(dir.path())), ["a/A.queue", "b/B.queue"]);
}

#[test]
fn links_bring_in_what_is_not_read_where_it_lies() {
    let dir = tree(&[
        ("sfdx-project.json", r#"{"packageDirectories":[{"path":"force-app"},{"path":"linked"}]}"#),
        ("shared/queues/Q.queue", "q"),
        ("shared/S.skill", "s"),
        ("other/T.skill", "t"),
        ("force-app/A.queue", ""),
    ]);
    symlink("../shared/queues", dir.path().join("force-app/queues")).unwrap();
    symlink("../shared/queues", dir.path().join("force-app/again")).unwrap();
    symlink("../shared/S.skill", dir.path().join("force-app/S.skill")).unwrap();
    symlink("other", dir.path().join("linked")).unwrap();
    let found = list(dir.path());
    assert_eq!(
        shown(&found),
        "force-app/A.queue | Queue | unit 0 home 0\n\
         force-app/S.skill | Skill | unit 0 home 0\n\
         force-app/again/Q.queue | Queue | unit 0 home 0\n\
         linked/T.skill | Skill | unit 0 home 1\n"
    );
    assert_eq!(found.files[2].read().unwrap(), b"q");
}

#[test]
fn a_project_behind_a_link_is_one_project() {
    let dir = tree(&[("p/sfdx-project.json", PROJECT), ("p/force-app/A.queue", "")]);
    symlink("p", dir.path().join("alias")).unwrap();
    let found = list(dir.path());
    assert_eq!(paths(&found), ["p/force-app/A.queue"]);
    assert_eq!(found.units.len(), 2);
}

#[test]
fn project_and_ignore_files_outside_are_not_read() {
    let outside = tree(&[("sfdx-project.json", PROJECT), ("ignore", "*")]);
    let dir = tree(&[("A.queue", "")]);
    symlink(outside.path().join("ignore"), dir.path().join(".forceignore")).unwrap();
    let found = list(dir.path());
    assert_eq!(paths(&found), ["A.queue"]);
    assert_eq!(found.notes, ["`.forceignore` is not read: the link leads out of the root"]);
    symlink(outside.path().join("sfdx-project.json"), dir.path().join("sfdx-project.json")).unwrap();
    let fault = inventory(&find_root(dir.path()).unwrap(), None).unwrap_err();
    assert!(matches!(fault, InputError::Project { .. }), "{fault}");
}

#[test]
fn a_root_behind_a_link_is_its_target() {
    let dir = tree(&[("real/A.queue", "a")]);
    symlink("real", dir.path().join("alias")).unwrap();
    let found = list(&dir.path().join("alias"));
    assert_eq!(found.files[0].read().unwrap(), b"a");
    assert!(found.root.ends_with("real"));
}
