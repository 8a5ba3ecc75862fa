//! Completions and manual pages name everything that the command line has.

use std::io::Write as _;
use std::process::{Command, Stdio};

use omnic::rules::RULES;

fn omnic(args: &[&str]) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_omnic")).args(args).output().expect("omnic runs");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn scripts_complete_commands_flags_and_rules() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = String::from_utf8(omnic(&["completions", shell])).expect("a script is UTF-8");
        for command in omnic::cli::command().get_subcommands() {
            assert!(script.contains(command.get_name()), "{shell}: {}", command.get_name());
            for flag in command.get_arguments().filter_map(clap::Arg::get_long) {
                assert!(script.contains(flag), "{shell}: --{flag} of {}", command.get_name());
            }
        }
        // The others know values of options only.
        if ["bash", "zsh"].contains(&shell) {
            assert!(RULES.iter().all(|rule| script.contains(rule.id)), "{shell} does not complete rules");
        }
        assert_eq!(script.as_bytes(), omnic(&["completions", shell]), "{shell}");
    }
}

#[test]
fn bash_reads_its_script() {
    let bash = Command::new("bash").arg("-n").stdin(Stdio::piped()).stderr(Stdio::piped()).spawn();
    // A machine without bash has nobody to complete for.
    let Ok(mut bash) = bash else { return };
    let script = omnic(&["completions", "bash"]);
    bash.stdin.take().expect("a pipe").write_all(&script).expect("bash reads");
    let output = bash.wait_with_output().expect("bash ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn manual_pages_name_every_command_and_flag() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two) = (folder.path().join("new/one"), folder.path().join("two"));
    for out in [&one, &two] {
        omnic(&["man", "--out", &out.to_string_lossy()]);
    }
    let page = |name: &str| {
        let page = std::fs::read_to_string(one.join(name)).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        assert_eq!(page, std::fs::read_to_string(two.join(name)).expect("written again"), "{name}");
        page.replace("\\-", "-")
    };
    let command = omnic::cli::command();
    let whole = page("omnic.1");
    let mut count = 1;
    let inner = |command: &clap::Command, name: &str| -> Vec<(String, clap::Command)> {
        let inner = command.get_subcommands().filter(|inner| inner.get_name() != "help");
        inner.map(|inner| (format!("{name}-{}", inner.get_name()), inner.clone())).collect()
    };
    let mut open = inner(&command, "omnic");
    assert!(open.iter().all(|(name, _)| whole.contains(name)));
    while let Some((name, command)) = open.pop() {
        open.extend(inner(&command, &name));
        let page = page(&format!("{name}.1"));
        assert!(page.starts_with(".ie") && page.contains(&format!(".TH {}", name.to_uppercase())), "{name}");
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            if let Some(flag) = argument.get_long() {
                assert!(page.contains(&format!("--{flag}")), "{name}: --{flag}");
            }
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(!help.is_empty(), "{name}: {} has no help", argument.get_id());
        }
        count += 1;
    }
    assert_eq!(std::fs::read_dir(&one).expect("the folder").count(), count);
}
