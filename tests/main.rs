//! The one integration binary; every test lives below `it/`.

mod it {
    mod layers;
    mod registry;
    mod rule_docs;
    mod support;
}
