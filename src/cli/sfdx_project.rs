//! The text of a new `sfdx-project.json`.

use crate::model::ApiVersion;

/// A project with one package directory.
pub(super) fn text(package: &str, version: ApiVersion, options: &[String]) -> String {
    let options = if options.is_empty() {
        String::new()
    } else {
        format!(",\n  \"sourceBehaviorOptions\": {}", serde_json::Value::from(options.to_vec()))
    };
    format!(
        "{{\n  \"packageDirectories\": [\n    {{\n      \"path\": {},\n      \"default\": true\n    }}\n  ],\n  \
         \"namespace\": \"\",\n  \"sourceApiVersion\": \"{version}\"{options}\n}}\n",
        serde_json::Value::from(package)
    )
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::model::ApiVersion;

    #[test]
    fn a_project_is_json() {
        let project: serde_json::Value =
            serde_json::from_str(&text("a\"b", ApiVersion::new(66), &["x".to_owned()])).unwrap();
        assert_eq!(project["sourceBehaviorOptions"][0], "x");
        assert_eq!(project["packageDirectories"][0]["path"], "a\"b");
        assert_eq!(project["sourceApiVersion"], "66.0");
    }
}
