//! The same project gives the same bytes, whatever the number of threads and wherever it lies.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

const PARTS: usize = 60;

/// Writes a project of 300 components; about half of them have findings.
fn project(folder: &Path) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    write(
        "sfdx-project.json",
        r#"{"packageDirectories": [{"path": "one"}, {"path": "two"}], "sourceApiVersion": "66.0"}"#,
    );
    let file = |kind: &str, fields: &str| {
        format!("<{kind} xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n{fields}</{kind}>\n")
    };
    for part in 0..PARTS {
        let home = if part % 2 == 0 { "one" } else { "two" };
        let entity =
            format!("<label>C</label>\n<relatedEntityType>Thing{}__c</relatedEntityType>\n", part % 7);
        write(&format!("{home}/c/C{part}.serviceChannel-meta.xml"), &file("ServiceChannel", &entity));
        let status = format!("<channels>\n<channel>C{}</channel>\n</channels>\n<label>S</label>\n", part * 2);
        write(
            &format!("{home}/s/S{part}.servicePresenceStatus-meta.xml"),
            &file("ServicePresenceStatus", &status),
        );
        let mut users = String::from("<assignments>\n<users>\n");
        for user in 0..part % 5 {
            let _ = writeln!(users, "<user>agent{user}@larkfield.example</user>");
        }
        let config =
            format!("{users}</users>\n</assignments>\n<capacity>{}</capacity>\n<label>P</label>\n", part % 3);
        write(&format!("{home}/p/P{part}.presenceUserConfig-meta.xml"), &file("PresenceUserConfig", &config));
        let skill = if part % 4 == 0 { "<label>K</label>\n<lable>K</lable>\n" } else { "<label>K</label>\n" };
        write(&format!("{home}/k/K{part}.skill-meta.xml"), &file("Skill", skill));
        let skill = if part % 9 == 0 { "<Skill>".to_owned() } else { file("Skill", "<label>K</label>\n") };
        write(&format!("{home}/d/K{}.skill-meta.xml", part / 2), &skill);
    }
}

fn check(folder: &Path, format: &str, threads: u32) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_omnic"))
        .args(["check", "--severity", "info", "--format", format, "."])
        .env("RAYON_NUM_THREADS", threads.to_string())
        .current_dir(folder)
        .output()
        .expect("omnic runs");
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn threads_and_places_do_not_show() {
    let outer = tempfile::tempdir().expect("a folder");
    let (here, there) = (outer.path().join("here"), outer.path().join("a longer name/than here/project"));
    project(&here);
    project(&there);
    for format in ["json", "concise", "human"] {
        let reference = check(&here, format, 1);
        assert!(reference.split(|&byte| byte == b'\n').count() > 150, "too few findings to compare");
        for threads in [2, 8] {
            assert!(
                check(&here, format, threads) == reference,
                "{threads} threads change the {format} report"
            );
        }
        assert!(check(&there, format, 8) == reference, "another folder changes the {format} report");
    }
}
