//! Descriptors that the platform takes and refuses.

use super::descriptor::refusals;

const FILES: &[&str] =
    &["ui-bundle.json", "app.uibundle-meta.xml", "dist/index.html", "dist/a/b.html", "page.html"];

fn refused(text: &str) -> Vec<String> {
    let middle = " in ui-bundle.json ";
    let short = |sentence: String| {
        let (wrong, _) =
            sentence.split_once("; the platform refuses the bundle so: ").expect("a whole sentence");
        wrong.replacen(middle, " ", 1)
    };
    refusals(text.as_bytes(), FILES).into_iter().map(short).collect()
}

#[test]
fn what_the_platform_takes() {
    for text in [
        r#"{ "outputDir": "dist" }"#,
        r#"{ "outputDir": "/./dist//" }"#,
        "\u{feff} { \"routing\": { \"fileBasedRouting\": true } } ",
        r#"{ "outputDir": "dist", "routing": { "fallback": "/index.html", "trailingSlash": "auto",
             "rewrites": [{ "route": "/x", "rewrite": "a/b.html" }], "redirects": [{ "statusCode": 301.0 }] } }"#,
        r#"{ "routing": { "fallback": "page.html" }, "mcpResources": [{ "name": "a.b-c", "path": " a/b.html " }] }"#,
        r#"{ "headers": [{ "source": "/**", "headers": [{ "key": "k", "value": "v" }] }] }"#,
    ] {
        assert_eq!(refused(text), [""; 0], "{text}");
    }
}

#[test]
fn what_the_platform_refuses() {
    let long = "x".repeat(102_401);
    for (text, wrong) in [
        ("", &["ui-bundle.json is empty"][..]),
        (" \n\t", &["ui-bundle.json is empty"]),
        (&long, &["ui-bundle.json has 102401 bytes, more than the 102400 that are taken"]),
        ("[]", &["ui-bundle.json is a list, not an object"]),
        ("{}", &["ui-bundle.json states nothing"]),
        ("{", &["ui-bundle.json is no JSON: EOF while parsing an object at line 1 column 1"]),
        (r#"{ "output": 1, "x": 2 }"#, &["`output` is unknown", "`x` is unknown"]),
        (r#"{ "outputDir": 1 }"#, &["`outputDir` is a number"]),
        (r#"{ "outputDir": "/" }"#, &["`outputDir` is `/`, which names nothing"]),
        (r#"{ "outputDir": "././" }"#, &["`outputDir` is the bundle itself"]),
        (r#"{ "outputDir": "../x" }"#, &["`outputDir` is `../x`, which leaves its folder with `..`"]),
        (r#"{ "outputDir": "dist*" }"#, &["`outputDir` is `dist*`, which has a wildcard"]),
        (r#"{ "outputDir": "build" }"#, &["`outputDir` names `build`, a folder without files to deploy"]),
        (r#"{ "routing": [] }"#, &["`routing` is a list, not an object"]),
        (r#"{ "routing": {} }"#, &["`routing` states nothing"]),
        (r#"{ "routing": { "trailingSlash": "Auto" } }"#, &["`routing.trailingSlash` is \"Auto\""]),
        (r#"{ "routing": { "fileBasedRouting": 1 } }"#, &["`routing.fileBasedRouting` is a number"]),
        (
            r#"{ "outputDir": "dist", "routing": { "fallback": "page.html" } }"#,
            &["`routing.fallback` names `page.html`, but the bundle has no file `dist/page.html`"],
        ),
        (r#"{ "routing": { "rewrites": [] } }"#, &["`routing.rewrites` lists nothing"]),
        (r#"{ "routing": { "rewrites": [{}] } }"#, &["`routing.rewrites[0]` states nothing"]),
        (
            r#"{ "routing": { "rewrites": [{ "route": "", "to": 1 }] } }"#,
            &["`routing.rewrites[0].to` is unknown", "`routing.rewrites[0].route` is empty"],
        ),
        (
            r#"{ "routing": { "redirects": [{ "statusCode": 303 }] } }"#,
            &["`routing.redirects[0].statusCode` is 303"],
        ),
        (r#"{ "headers": [{ "headers": [{ "key": 1 }] }] }"#, &["`headers[0].headers[0].key` is a number"]),
        (r#"{ "headers": {} }"#, &["`headers` is an object, not a list"]),
        (
            r#"{ "mcpResources": [{ "name": "-x", "path": "index.html" }, { "name": "x" }] }"#,
            &["`mcpResources[0].name` is `-x`, which is no name", "`mcpResources[1].path` names no file"],
        ),
        (
            r#"{ "mcpResources": [{ "name": "x", "path": "a//b.html" }, { "name": "x", "path": "/index.html" }] }"#,
            &[
                "`mcpResources[0].path` is `a//b.html`, which has two slashes in a row",
                "`mcpResources[1].name` is `x`, as that of another resource",
                "`mcpResources[1].path` is `/index.html`, which is absolute",
            ],
        ),
        (
            r#"{ "mcpResources": [{ "name": "x", "path": "page.html" }] }"#,
            &["`mcpResources[0].path` is `page.html`, but the bundle has no file `dist/page.html`"],
        ),
    ] {
        assert_eq!(refused(text), wrong, "{text}");
    }
}
