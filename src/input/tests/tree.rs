use super::*;

#[test]
fn a_folder_without_project_counts_whole() {
    let dir = tree(&[
        ("queues/B.queue", "b"),
        ("queues/A.queue-meta.xml", "a"),
        ("deep/er/S.serviceChannel", ""),
        ("flows/F.flow", ""),
        ("scripts/index.js.flow", ""),
        (".agents/skills/x.skill", ""),
        ("node_modules/m/A.queue", ""),
        ("skills/zip.skill", "PK\u{3}\u{4}"),
        ("classes/C.cls-meta.xml", ""),
        ("data/plan.json", "[]"),
        ("README.md", ""),
        ("Dir.queue/X.skill", ""),
        ("x/.queue", ""),
        ("x/.queue-meta.xml", ""),
        ("old.dup/A.queue", ""),
    ]);
    let found = list(dir.path());
    assert_eq!(
        shown(&found),
        "Dir.queue/X.skill | Skill | unit 0 home -\n\
         classes/C.cls-meta.xml | other ApexClass | unit 0 home -\n\
         data/plan.json | data | unit 0 home -\n\
         deep/er/S.serviceChannel | ServiceChannel | unit 0 home -\n\
         flows/F.flow | Flow | unit 0 home -\n\
         queues/A.queue-meta.xml | Queue | unit 0 home -\n\
         queues/B.queue | Queue | unit 0 home -\n\
         x/.queue-meta.xml | Queue | unit 0 home -\n"
    );
    assert_eq!(found.units, [Unit { dir: "".into(), project: ProjectKind::Loose }]);
    assert_eq!(found.files[5].read().unwrap(), b"a");
    assert!(found.notes.is_empty());
}

#[test]
fn an_sfdx_project_counts_its_package_directories() {
    let project = r#"{"packageDirectories":[{"path":"./force-app/"},{"path":"lib\\b"},{"path":"gone"},
        {"path":"../elsewhere"},{"path":"file.txt"},{"path":".hidden"}],"namespace":"ns","name":"N",
        "sourceApiVersion":"62.0"}"#;
    let dir = tree(&[
        ("sfdx-project.json", project),
        ("file.txt", ""),
        (".hidden/A.queue", ""),
        ("force-app/main/queues/A.queue-meta.xml", ""),
        ("lib/b/A.queue-meta.xml", ""),
        ("lib/c/A.queue-meta.xml", ""),
        ("force-app2/A.queue-meta.xml", ""),
        ("manifest/package.xml", ""),
        ("manifest/queues/A.queue", ""),
        ("force-app/package.xml", ""),
        ("force-app/queues/Z.queue", ""),
        ("data/x.json", ""),
    ]);
    let found = list(dir.path());
    assert_eq!(
        shown(&found),
        "data/x.json | data | unit 0 home -\n\
         force-app/main/queues/A.queue-meta.xml | Queue | unit 0 home 0\n\
         force-app/package.xml | Package manifest | unit 0 home 0\n\
         force-app/queues/Z.queue | Queue | unit 0 home 0\n\
         lib/b/A.queue-meta.xml | Queue | unit 0 home 1\n\
         manifest/package.xml | Package manifest | unit 0 home -\n"
    );
    let ProjectKind::Sfdx(project) = &found.units[0].project else { panic!("{:?}", found.units) };
    assert_eq!(project.package_dirs, ["force-app".into(), "lib/b".into()]);
    assert_eq!(project.namespace.as_deref(), Some("ns"));
    assert_eq!(
        found.notes,
        [
            "package directory `../elsewhere` of `sfdx-project.json` lies outside the project and is not read",
            "package directory `.hidden` of `sfdx-project.json` lies in a folder that is never read and is left out",
            "package directory `file.txt` of `sfdx-project.json` is no folder",
            "package directory `gone` of `sfdx-project.json` does not exist",
        ]
    );
}

#[test]
fn deeper_projects_stand_alone() {
    let dir = tree(&[
        ("A.queue", ""),
        ("one/sfdx-project.json", PROJECT),
        ("one/force-app/A.queue", ""),
        ("one/B.queue", ""),
        ("two/sfdx-project.json", r#"{"packageDirectories":[{"path":"."},{"path":"sub"}]}"#),
        ("two/A.queue", ""),
        ("two/sub/A.queue", ""),
        ("two/sub/deep/sfdx-project.json", "{}"),
        ("two/sub/deep/A.queue", ""),
    ]);
    let found = list(dir.path());
    assert_eq!(
        shown(&found),
        "A.queue | Queue | unit 0 home -\n\
         one/force-app/A.queue | Queue | unit 1 home 0\n\
         two/A.queue | Queue | unit 2 home 1\n\
         two/sub/A.queue | Queue | unit 2 home 1\n\
         two/sub/deep/A.queue | Queue | unit 2 home 1\n"
    );
    let dirs: Vec<_> = found.units.iter().map(|unit| &*unit.dir).collect();
    assert_eq!(dirs, ["", "one", "two"]);
    assert_eq!(found.notes, [""; 0]);
}

#[test]
fn metadata_roots_need_a_manifest_and_a_type_folder() {
    let dir = tree(&[
        ("package.xml", ""),
        ("queues/A.queue", ""),
        ("inner/package.xml", ""),
        ("inner/skills/S.skill", ""),
        ("inner/deep/S.skill", ""),
        ("bare/package.xml", ""),
        ("bare/stuff/S.skill", ""),
    ]);
    let found = list(dir.path());
    assert_eq!(
        shown(&found),
        "bare/package.xml | Package manifest | unit 0 home 0 root=\"\"\n\
         bare/stuff/S.skill | Skill | unit 0 home 0 root=\"\"\n\
         inner/deep/S.skill | Skill | unit 0 home 1 root=\"inner\"\n\
         inner/package.xml | Package manifest | unit 0 home 1 root=\"inner\"\n\
         inner/skills/S.skill | Skill | unit 0 home 1 root=\"inner\"\n\
         package.xml | Package manifest | unit 0 home 0 root=\"\"\n\
         queues/A.queue | Queue | unit 0 home 0 root=\"\"\n"
    );
    assert_eq!(found.units[0].project, ProjectKind::Metadata);
}

#[test]
fn forceignore_is_honoured() {
    let dir = tree(&[
        ("sfdx-project.json", PROJECT),
        (".forceignore", "package.xml\n**/old/\nSecret*\n# comment\n{bad\n"),
        ("force-app/A.queue", ""),
        ("force-app/old/B.queue", ""),
        ("force-app/secret.queue", ""),
        ("force-app/package.xml", ""),
        ("manifest/package.xml", ""),
        ("nested/sfdx-project.json", PROJECT),
        ("nested/force-app/Secret.queue", ""),
    ]);
    let found = list(dir.path());
    assert_eq!(paths(&found), ["force-app/A.queue", "manifest/package.xml", "nested/force-app/Secret.queue"]);
    assert_eq!(found.notes, ["`.forceignore` line 5 is no pattern and is left out: {bad"]);
}

#[test]
fn a_broken_project_file_at_the_root_stops_with_a_place() {
    let dir = tree(&[("sfdx-project.json", "{\n oops"), ("A.queue", "")]);
    let fault = inventory(&find_root(dir.path()).unwrap(), None).unwrap_err();
    assert!(fault.to_string().starts_with("sfdx-project.json:2:2: this is not JSON: "), "{fault}");
}

#[test]
fn a_broken_project_file_deeper_down_hides_nothing() {
    let dir = tree(&[
        ("sfdx-project.json", PROJECT),
        ("force-app/b/sfdx-project.json", "{\n oops"),
        ("force-app/b/B.queue", ""),
        ("force-app/C.queue", ""),
        ("another/sfdx-project.json", "{\n oops"),
        ("other/sfdx-project.json", "[]"),
        ("other/D.queue", ""),
    ]);
    let found = list(dir.path());
    assert_eq!(
        shown(&found),
        "force-app/C.queue | Queue | unit 0 home 0\nforce-app/b/B.queue | Queue | unit 0 home 0\n"
    );
    let lines: Vec<_> = found.broken_projects.iter().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(lines, ["another/sfdx-project.json:2:2", "other/sfdx-project.json:1:2"]);
    let found = list(&dir.path().join("force-app/C.queue"));
    assert!(found.broken_projects.is_empty() && found.notes.len() == 2, "not asked for: {:?}", found.notes);
}

/// Not even the superuser lists a folder whose path is longer than the system takes.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_listed_is_a_finding() {
    let dir = tree(&[("A.queue", ""), ("deep/B.queue", "")]);
    let name = "n".repeat(200);
    let chain = |from: &Path| (0..11).fold(from.to_path_buf(), |path, _| path.join(&name));
    let (upper, lower) = (chain(&dir.path().join("deep")), chain(&dir.path().join("low")));
    fs::create_dir_all(&upper).unwrap();
    fs::create_dir_all(&lower).unwrap();
    fs::rename(dir.path().join("low"), upper.join("low")).unwrap();
    let found = list(dir.path());
    let unlisted: Vec<_> = found.files.iter().filter(|file| file.class == FileClass::Folder).collect();
    assert_eq!(unlisted.len(), 1);
    assert!(unlisted[0].path.starts_with("deep/nnn"), "{}", unlisted[0].path);
    let fault = unlisted[0].read().unwrap_err().to_string();
    assert!(fault.starts_with("it is a folder that cannot be listed: "), "{fault}");
    assert!(["A.queue", "deep/B.queue"].iter().all(|path| paths(&found).contains(path)));
}

#[test]
fn an_empty_folder_is_a_note() {
    let dir = tree(&[("classes/C.cls-meta.xml", "")]);
    let found = list(dir.path());
    assert_eq!(found.notes, ["no component or manifest found"]);
}

#[test]
fn many_folders_give_the_same_list_each_time() {
    let files: Vec<(String, &str)> =
        (0..300).map(|i| (format!("d{}/e{}/Q{i}.queue", i % 17, i % 5), "")).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let dir = tree(&files);
    for sub in ["d3", "d7/e1"] {
        fs::write(dir.path().join(sub).join("sfdx-project.json"), r#"{"packageDirectories":[{"path":"."}]}"#)
            .unwrap();
    }
    let first = shown(&list(dir.path()));
    assert_eq!(first.lines().count(), 300);
    for _ in 0..5 {
        assert_eq!(shown(&list(dir.path())), first);
    }
}

#[cfg(unix)]
#[test]
fn odd_names_and_odd_files() {
    use std::os::unix::ffi::OsStrExt as _;
    let dir = tree(&[("q/A\n::error::x.queue", "1"), ("q/B\\xffd.queue", "2")]);
    fs::write(dir.path().join("q").join(std::ffi::OsStr::from_bytes(b"B\xffd.queue")), "3").unwrap();
    let pipe = dir.path().join("q/Pipe.queue");
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, rustix::fs::FileType::Fifo, mode, 0).unwrap();
    let skill = dir.path().join("q/Pipe.skill");
    rustix::fs::mknodat(rustix::fs::CWD, &skill, rustix::fs::FileType::Fifo, mode, 0).unwrap();
    let found = list(dir.path());
    assert_eq!(paths(&found), ["q/A\\u{a}::error::x.queue", "q/B\\\\xffd.queue", "q/B\\xffd.queue"]);
    let texts: Vec<_> = found.files.iter().map(|file| file.read().unwrap()).collect();
    assert_eq!(texts, [b"1", b"2", b"3"]);
    assert!(matches!(find_root(&pipe), Err(InputError::NotAFile { .. })));
}

#[cfg(unix)]
#[test]
fn one_unreadable_file_or_folder_hides_nothing() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tree(&[("q/A.queue", ""), ("q/B.queue", ""), ("shut/C.queue", "")]);
    let (file, folder) = (dir.path().join("q/A.queue"), dir.path().join("shut"));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o000)).unwrap();
    let found = list(dir.path());
    assert_eq!(paths(&found)[..2], ["q/A.queue", "q/B.queue"]);
    assert!(found.files[1].read().is_ok());
    // The superuser may read everything.
    if fs::read(&file).is_err() {
        assert!(matches!(found.files[0].read(), Err(ReadFault::Io(_))));
        assert_eq!(found.files[2].class, FileClass::Folder);
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
}
