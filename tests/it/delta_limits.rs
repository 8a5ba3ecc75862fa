//! `build --since` where git cannot tell everything: what is said, and what goes all the same.

use std::path::Path;

use super::delta::{build, delta, element, group, labels, project};
use super::since::{commit, git, repository, write};

#[test]
fn what_cannot_be_compared_is_said() {
    let folder = project();
    let path = folder.path();
    let fails = |folder: &Path, args: &[&str], words: &[&str]| {
        let (code, said) = build(folder, &[&["--out", "x.zip"][..], args].concat());
        assert_eq!(code, Some(2), "{args:?}: {said}");
        assert!(words.iter().all(|word| said.contains(word)), "{args:?}: {said}");
        assert!(!folder.join("x.zip").exists());
    };
    fails(path, &["--since", "nowhere"], &["`nowhere` names no commit"]);
    fails(path, &["--since", "main", "--to", "nowhere"], &["`nowhere` names no commit"]);
    fails(path, &["--to", "main"], &["--since"]);
    let unborn = tempfile::tempdir().expect("a folder");
    git(unborn.path(), &["init", "-q"]);
    git(unborn.path(), &["fetch", "-q", path.to_str().expect("a path"), "main:other"]);
    fails(unborn.path(), &["--since", "other"], &["no commit yet"]);
    let plain = tempfile::tempdir().expect("a folder");
    fails(plain.path(), &["--since", "main"], &["no git repository"]);
    write(path, "A.group-meta.xml", &group("A"));
    commit(path);
    let clone = tempfile::tempdir().expect("a folder");
    let source = format!("file://{}", path.display());
    git(clone.path(), &["clone", "-q", "--depth", "1", &source, "c"]);
    fails(&clone.path().join("c"), &["--since", "HEAD~1"], &["shallow", "fetch-depth: 0"]);

    // A submodule in a package directory whose commit is another.
    let module = repository(&[("groups/Sub.group-meta.xml", &group("Sub"))]);
    let source = module.path().to_str().expect("a path");
    git(path, &["submodule", "add", "-q", source, "extra/main/module"]);
    commit(path);
    let unchanged = delta(path, &["--since", "HEAD"]);
    assert!(unchanged.lines.is_empty(), "{:?}", unchanged.lines);
    git(&path.join("extra/main/module"), &["commit", "-q", "--allow-empty", "-m", "later"]);
    fails(path, &["--since", "HEAD"], &["submodule `extra/main/module` is at another commit"]);
    commit(path);
    fails(path, &["--since", "HEAD~1", "--to", "HEAD"], &["submodule `extra/main/module`"]);
}

#[test]
fn parts_of_a_working_tree_and_of_a_history_will_do() {
    let folder = project();
    let path = folder.path();
    git(path, &["config", "uploadpack.allowFilter", "true"]);
    let source = format!("file://{}", path.display());
    let clones = tempfile::tempdir().expect("a folder");
    git(clones.path(), &["clone", "-q", "--sparse", &source, "sparse"]);
    let sparse = clones.path().join("sparse");
    git(&sparse, &["sparse-checkout", "set", "--no-cone", "/*", "!tile.css", "!groups/"]);
    let none = delta(&sparse, &["--since", "HEAD"]);
    assert!(none.lines.is_empty() && !none.said.contains("not deleted"), "{:?}{}", none.lines, none.said);
    write(&sparse, "force-app/main/labels/CustomLabels.labels-meta.xml", &labels(&["One"]));
    assert!(delta(&sparse, &["--since", "HEAD"]).lines.contains(&"-CustomLabel Two".to_owned()));
    write(&sparse, "force-app/main/lwc/tile/tile.js", "export default 3;\n");
    let (code, said) = build(&sparse, &["--out", "x.zip", "--since", "HEAD"]);
    assert!(code == Some(2) && said.contains("tile.css out, so it would be packed in part"), "{said}");

    write(path, "force-app/main/labels/CustomLabels.labels-meta.xml", &labels(&["One"]));
    write(path, "force-app/main/groups/A.group-meta.xml", &group("Other"));
    commit(path);
    git(clones.path(), &["clone", "-q", "--filter=blob:none", &source, "partial"]);
    let partial = clones.path().join("partial");
    let (code, said) = build(&partial, &["--out", "x.zip", "--since", "HEAD~1"]);
    assert!(
        code == Some(2) && said.contains("partial") && said.contains("CustomLabels.labels-meta.xml"),
        "{said}"
    );
    // What lies in files of their own needs no former content.
    let groups = delta(&partial, &["force-app/main/groups", "--since", "HEAD~1"]);
    assert_eq!(groups.lines, ["+Group A"]);
}

#[test]
fn files_that_git_keeps_elsewhere_are_not_packed_as_pointers() {
    let folder = project();
    let path = folder.path();
    let meta = element(
        "StaticResource",
        "    <cacheControl>Public</cacheControl>\n    <contentType>image/png</contentType>\n",
    );
    let pointer =
        format!("version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize 12345\n", "a".repeat(64));
    write(path, "force-app/main/staticresources/Logo.resource-meta.xml", &meta);
    write(path, "force-app/main/staticresources/Logo.png", &pointer);
    commit(path);
    let (code, said) = build(path, &["--out", "x.zip", "--since", "HEAD~1", "--to", "HEAD"]);
    assert!(code != Some(0) && said.contains("Git LFS"), "{code:?} {said}");
}
