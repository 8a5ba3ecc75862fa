#![expect(clippy::disallowed_methods, reason = "projects are files")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use gen_lsp_types::TextDocumentContentChangeWholeDocument;
use tempfile::TempDir;

use super::{Change, Host};
use crate::check::CheckOptions;
use crate::input::{self, Root};
use crate::lsp::document::Document;
use crate::lsp::load::{ConfigFile, LoadFault, Loaded, Loader};
use crate::lsp::uri;

const QUEUE: &str = "force-app/queues/Cases.queue-meta.xml";
const TEXT: &str = "<Queue xmlns=\"http://soap.sforce.com/2006/04/metadata\"><name>Cases</name></Queue>\n";
const DATA: &str = "data/known.json";

/// Roots as they lie there, without any configuration.
struct Plain;

impl Loader for Plain {
    fn load(&self, roots: Vec<Root>) -> Vec<Result<Loaded, LoadFault>> {
        let load = |root: Root| {
            let inventory = input::inventory(&root, None).expect("a folder");
            let config = ConfigFile { path: root.dir.join("omnic.toml"), text: None };
            Ok(Loaded { root, inventory, options: CheckOptions::default(), config })
        };
        roots.into_iter().map(load).collect()
    }
}

fn project() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), "sfdx-project.json", r#"{"packageDirectories": [{"path": "force-app"}]}"#);
    write(folder.path(), QUEUE, TEXT);
    write(folder.path(), DATA, "{}");
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

fn document(path: &Path, text: &str) -> Document {
    Document { uri: uri::from_path(path), path: path.to_path_buf(), version: 1, text: text.into() }
}

fn host(folder: &Path) -> Host {
    let mut host = Host::new(Arc::default(), vec![folder.to_path_buf()]);
    load(&mut host);
    host
}

/// Does what is to be loaded; says whether there was anything.
fn load(host: &mut Host) -> bool {
    let Some(job) = host.job() else { return false };
    host.take(job.run(&Plain));
    true
}

fn text(host: &Host, path: &Path) -> String {
    let world = host.world();
    world.file(&uri::from_path(path)).map_or_else(String::new, |at| at.site.text().to_owned())
}

#[test]
fn a_file_elsewhere_keeps_nobody_waiting() {
    let (project, elsewhere) = (project(), tempfile::tempdir().expect("a folder"));
    let (queue, other) = (project.path().join(QUEUE), elsewhere.path().join("Other.queue-meta.xml"));
    let mut host = host(project.path());
    host.open(document(&queue, TEXT));
    host.open(document(&other, TEXT));
    let job = host.job().expect("another root");
    assert!(host.is_busy() && host.is_ready(&queue) && !host.is_ready(&other));
    // What is written meanwhile counts at once, and after the load still.
    let all = TextDocumentContentChangeWholeDocument { text: "<Queue/>".to_owned() }.into();
    host.change(&queue, 2, vec![all]);
    assert_eq!(host.settle().expect("a change").len(), 1);
    assert_eq!(text(&host, &queue), "<Queue/>");
    host.take(job.run(&Plain));
    assert_eq!((text(&host, &queue), text(&host, &other)), ("<Queue/>".to_owned(), TEXT.to_owned()));
    assert!(!host.is_busy());
}

#[test]
fn closing_a_file_of_a_project_reads_that_file_alone() {
    let project = project();
    let queue = project.path().join(QUEUE);
    let mut host = host(project.path());
    host.open(document(&queue, "<Queue/>"));
    assert!(host.settle().is_some());
    host.close(&queue);
    assert!(host.job().is_none(), "nothing is listed");
    assert!(host.settle().is_some());
    assert_eq!(text(&host, &queue), TEXT);
    // A file that is not on disk goes with its text.
    let new = project.path().join("force-app/queues/New.queue-meta.xml");
    host.open(document(&new, TEXT));
    assert!(load(&mut host) && text(&host, &new) == TEXT);
    host.close(&new);
    assert!(load(&mut host) && text(&host, &new).is_empty());
}

#[test]
fn what_is_of_no_interest_costs_nothing() {
    let project = project();
    let mut host = host(project.path());
    let path = |name: &str| project.path().join(name);
    write(project.path(), "data/new.json", "[1, 2]");
    write(project.path(), "node_modules/x/A.queue-meta.xml", TEXT);
    let cases: &[(PathBuf, Change)] = &[
        (path(DATA), Change::Changed),
        (path("data/new.json"), Change::Created),
        (path("data/new.json"), Change::Changed),
        (path("data/gone.json"), Change::Deleted),
        (path("node_modules/x/A.queue-meta.xml"), Change::Created),
        (path("force-app/notes.txt"), Change::Created),
        ("/elsewhere/A.queue-meta.xml".into(), Change::Created),
    ];
    for case in cases {
        host.changed(vec![case.clone()]);
        assert!(host.job().is_none(), "{case:?}");
    }
    host.open(document(&path("omnic.toml"), ""));
    host.open(document(project.path(), ""));
    host.close(&path("omnic.toml"));
    assert!(host.job().is_none());
    // These do count.
    write(project.path(), "data/new.json", r#"{"omnic": 1, "records": []}"#);
    write(project.path(), "force-app/queues/New.queue-meta.xml", TEXT);
    for (name, change) in [
        ("force-app/queues/New.queue-meta.xml", Change::Created),
        ("force-app/queues", Change::Deleted),
        ("force-app/queues", Change::Created),
        ("omnic.toml", Change::Changed),
    ] {
        host.changed(vec![(path(name), change)]);
        assert!(load(&mut host), "{name}");
    }
}
