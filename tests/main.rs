//! The one integration binary; every test lives below `it/`.

#![expect(clippy::disallowed_methods, reason = "tests lay out files and run the program")]

mod it {
    mod build_docs;
    mod build_report;
    mod cli;
    mod config;
    mod convert;
    mod convert_cmd;
    mod convert_random;
    mod data;
    mod delta;
    mod delta_limits;
    mod determinism;
    mod diff;
    mod fix_docs;
    mod fix_random;
    mod fixes;
    mod fixtures;
    mod format;
    mod generate;
    mod generated;
    mod guards;
    mod hostile;
    mod ide;
    mod ide_complete;
    mod instance;
    mod killed;
    mod layers;
    mod live;
    mod lsp;
    mod manifest;
    mod object_files;
    mod objects;
    mod outputs;
    mod package;
    mod package_plan;
    mod package_rules;
    mod package_types;
    mod packaging;
    mod registry;
    mod render_config;
    mod render_docs;
    mod render_object_docs;
    mod render_objects;
    mod render_rust;
    mod replacements;
    mod rule_docs;
    mod rule_lists;
    mod run;
    mod samples;
    mod schema_files;
    mod seed;
    mod seed_docs;
    mod seed_generate;
    mod seed_records;
    mod seed_rows;
    mod seed_schema;
    mod shell;
    mod since;
    mod support;
    mod suppression;
    mod tidy;
    mod verdicts;
    mod watch;
}
