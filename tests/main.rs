//! The one integration binary; every test lives below `it/`.

mod it {
    mod cli;
    mod determinism;
    mod fixtures;
    mod generate;
    mod generated;
    mod instance;
    mod layers;
    mod package;
    mod registry;
    mod render_docs;
    mod render_rust;
    mod rule_docs;
    mod samples;
    mod schema_files;
    mod seed;
    mod seed_rows;
    mod seed_schema;
    mod support;
    mod tidy;
    mod verdicts;
}
