//! The forms of seed data on the command line.

use std::path::Path;

use clap::ValueEnum;

use crate::cli::exit::Failure;
use crate::cli::notation::is_stdout;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SeedFormat {
    /// Runtime bundle: one JSON document
    Json,
    /// Runtime bundle: one database file
    Sqlite,
    /// Runtime bundle: a script for psql
    Postgres,
    /// Records: a plan and files for `sf data import tree`
    Tree,
    /// Records: CSV files for `sf data import bulk`, numbered in order
    Csv,
    /// Records: export.json and CSV files for the SFDX Data Move Utility
    Sfdmu,
    /// Records: mapping.yml and dataset.sql for `CumulusCI`
    Cumulusci,
    /// Records: a script for `sf apex run`
    Apex,
}

impl SeedFormat {
    /// Whether it holds the tables of a runtime.
    pub(super) fn is_bundle(self) -> bool {
        matches!(self, Self::Json | Self::Sqlite | Self::Postgres)
    }

    /// Whether it is a folder of files.
    pub(super) fn is_folder(self) -> bool {
        matches!(self, Self::Tree | Self::Csv | Self::Sfdmu | Self::Cumulusci)
    }

    /// Refuses a place that it cannot be written to.
    pub(super) fn accept(self, out: &Path, overwrite: bool) -> Result<(), Failure> {
        let refuse = |reason: &str| Err(Failure::Usage(reason.to_owned()));
        if is_stdout(out) && self == Self::Sqlite {
            return refuse("a database is not written to standard output; name a file");
        }
        if is_stdout(out) && self.is_folder() {
            return refuse("this form is several files and is not written to standard output; name a folder");
        }
        if overwrite && !self.is_folder() {
            return refuse("--overwrite is for forms that are folders; a file is replaced without it");
        }
        Ok(())
    }
}
