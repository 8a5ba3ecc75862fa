//! `omnic lsp`: the language server on standard input and output.

use std::io::{self, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::exit::{Exit, Failure};
use super::input::{Target, read_answers, rooted_targets};
use super::paths::absolute;
use super::settings::ConfigArgs;
use crate::input::{InputError, Root};
use crate::lsp::{self, ConfigFile, Ending, FaultPlace, LoadFault, Loaded, Loader};

#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Editors start it; `editors/` in the repository has configurations for Neovim, Helix, Zed, Emacs and VS Code.

The language server goes by the omnic.toml of each project, as `omnic check` does; the flags count more.

Exit codes: 0 after `shutdown`, 1 if the client broke off.")]
pub(crate) struct LspArgs {
    /// Speak over standard input and output, which is the only way; editors say so all the same
    #[arg(long)]
    pub(crate) stdio: bool,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

/// `omnic lsp`.
pub(super) fn run(args: LspArgs) -> Exit {
    let disk = Disk { args: args.config };
    let ending = lsp::serve(BufReader::new(io::stdin()), io::stdout(), Arc::new(disk));
    match ending {
        Ending::Agreed => Exit::Clean,
        Ending::BrokenOff => Exit::Findings,
    }
}

/// Projects as they lie on disk, with the configuration of the command line.
struct Disk {
    args: ConfigArgs,
}

impl Loader for Disk {
    fn load(&self, roots: Vec<Root>) -> Vec<Result<Loaded, LoadFault>> {
        // All at once, since answers that several roots share are judged otherwise; one that fails does not stop the rest.
        if let Ok(loaded) = self.load_all(roots.clone()) {
            return loaded.into_iter().map(Ok).collect();
        }
        let one = |root: Root| {
            let dir = root.dir.clone();
            let loaded = self.load_all(vec![root]).map_err(|failure| fault(&dir, &failure));
            loaded.and_then(|mut loaded| loaded.pop().ok_or_else(|| unknown(dir)))
        };
        roots.into_iter().map(one).collect()
    }
}

impl Disk {
    fn load_all(&self, roots: Vec<Root>) -> Result<Vec<Loaded>, Failure> {
        let mut targets = rooted_targets(roots, &self.args)?;
        read_answers(&mut targets)?;
        let loaded = targets.into_iter().map(|target| {
            let options = target.options();
            let Target { root, inventory, settings, .. } = target;
            let config = match settings.file {
                Some(file) => ConfigFile { path: absolute(&file), text: Some(settings.config.text) },
                None => ConfigFile { path: root.dir.join("omnic.toml"), text: None },
            };
            Loaded { root, inventory, options, config }
        });
        Ok(loaded.collect())
    }
}

fn unknown(dir: PathBuf) -> LoadFault {
    LoadFault { message: format!("{} cannot be read", dir.display()), dir, places: Vec::new() }
}

fn fault(dir: &Path, failure: &Failure) -> LoadFault {
    let places = match failure {
        Failure::Config(error) => {
            let place = |fault: &crate::project::ConfigFault| FaultPlace {
                file: absolute(Path::new(&error.path)),
                line: fault.line,
                column: fault.column,
                width: fault.width,
                message: fault.message.clone(),
                excerpt: fault.excerpt.clone(),
            };
            error.faults.iter().map(place).collect()
        }
        Failure::Input(InputError::Project { path, line, column, message }) => vec![FaultPlace {
            file: dir.join(path),
            line: *line as u32,
            column: *column as u32,
            width: 1,
            message: message.clone(),
            excerpt: String::new(),
        }],
        _ => Vec::new(),
    };
    LoadFault { dir: dir.to_path_buf(), message: failure.to_string(), places }
}
