//! The plan of a package: what it takes, and that no name in it leads out of the zip.

use omnic::model::{ApiVersion, Kind};
use omnic::package::{Compression, Part, plan, zip};
use proptest::prelude::*;

use super::package::unzip;

fn part(kind: Kind, stem: &str, bytes: &[u8]) -> Part {
    let source = format!("{kind:?}/{stem}");
    Part { kind, stem: stem.into(), source: source.into(), bytes: bytes.to_vec() }
}

fn parts(stems: impl Strategy<Value = String>) -> impl Strategy<Value = Part> {
    let kinds =
        prop::sample::select(vec![Kind::Queue, Kind::Skill, Kind::Profile, Kind::OmniChannelSettings]);
    let content = prop::collection::vec(any::<u8>(), 0..200);
    (kinds, stems, content).prop_map(|(kind, stem, bytes)| part(kind, &stem, &bytes))
}

fn hostile_stem() -> impl Strategy<Value = String> {
    prop_oneof!["(\\.|/|\\\\|%2e|%2F|%5c|%00|C:|~|a|é|\u{202e}|\u{7f}| ){0,6}", any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn unzipping_gives_the_plan_back(parts in prop::collection::vec(parts("[A-Za-zé😀&'%. ]{0,3}[A-Za-z0-9_]{1,9}"), 0..12)) {
        let Ok(plan) = plan(parts, ApiVersion::new(66)) else { return Ok(()) };
        let expected: Vec<(String, Vec<u8>)> =
            plan.entries.iter().map(|entry| (entry.path.clone(), entry.bytes.clone())).collect();
        for compression in [Compression::Deflate, Compression::Store] {
            prop_assert_eq!(&unzip(&zip(&plan, compression).expect("a zip")), &expected);
        }
    }

    #[test]
    fn no_name_leads_out(part in parts(hostile_stem())) {
        let Ok(plan) = plan(vec![part], ApiVersion::new(66)) else { return Ok(()) };
        for entry in &plan.entries {
            prop_assert!(!entry.path.contains(['\\', '\0']) && !entry.path.starts_with('/'), "{:?}", entry.path);
            prop_assert!(entry.path.split('/').all(|step| !step.is_empty() && step != "." && step != ".."));
            prop_assert!(entry.path.matches('/').count() <= 1);
        }
    }
}
