//! All integration tests, in one binary.

mod it {
    mod generated;
    mod render_docs;
    mod render_rust;
    mod schema_files;
}
