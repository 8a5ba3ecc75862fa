//! The one integration binary; every test lives below `it/`.

mod it {
    mod generated;
    mod layers;
    mod package;
    mod registry;
    mod render_docs;
    mod render_rust;
    mod rule_docs;
    mod schema_files;
    mod seed;
    mod seed_rows;
    mod seed_schema;
    mod support;
}
