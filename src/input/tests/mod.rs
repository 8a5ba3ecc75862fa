//! Tests over folder trees and archives made for the purpose.

mod links;
mod packed;
mod paths;
mod tree;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::*;

/// A folder with these files; a path that ends in `/` is an empty folder.
fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let target = dir.path().join(path);
        if path.ends_with('/') {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::write(target, text).unwrap();
        }
    }
    dir
}

fn list(path: &Path) -> Inventory {
    inventory(&find_root(path).unwrap(), None).unwrap()
}

/// One line for each file: path, class, and where it belongs.
fn shown(found: &Inventory) -> String {
    let mut out = String::new();
    for file in &found.files {
        let class = match &file.class {
            FileClass::Component { kind, .. } => kind.name().to_owned(),
            FileClass::Manifest(kind) => format!("{kind:?} manifest"),
            FileClass::Named { kind, .. } => format!("named {}", kind.name()),
            FileClass::Data => "data".to_owned(),
            FileClass::Other { type_name } => format!("other {type_name}"),
            FileClass::Folder => "folder".to_owned(),
            FileClass::Plain => "plain".to_owned(),
        };
        let home = file.home.map_or("-".to_owned(), |home| home.to_string());
        let root = file.metadata_root.as_deref().map_or(String::new(), |root| format!(" root={root:?}"));
        writeln!(out, "{} | {class} | unit {} home {home}{root}", file.path, file.unit).unwrap();
    }
    out
}

fn paths(found: &Inventory) -> Vec<&str> {
    found.files.iter().map(|file| &*file.path).collect()
}

const PROJECT: &str =
    r#"{"packageDirectories":[{"path":"force-app","default":true}],"sourceApiVersion":"62.0"}"#;
