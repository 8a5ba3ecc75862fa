//! What a `ui-bundle.json` may say.

use serde_json::{Map, Value};

use super::path::{hazard, is_file, is_folder, is_there, normal, strict_hazard};

/// The most bytes that the platform takes.
const LIMIT: usize = 102_400;

/// The folder of the built application where `outputDir` does not say another; only resources look there.
const DEFAULT_OUTPUT: &str = "dist";

/// The longest path of a resource, in UTF-16 code units.
const PATH_LIMIT: usize = 512;

/// Why the platform would refuse a descriptor, each as a sentence. `files` are the paths of all files of the bundle.
pub(super) fn refusals(bytes: &[u8], files: &[&str]) -> Vec<String> {
    let mut check = Check { files, refusals: Vec::new() };
    if bytes.len() > LIMIT {
        let todo = "keep content out of the descriptor";
        check.refuse_whole(&format!("has {} bytes, more than the {LIMIT} that are taken", bytes.len()), todo);
        return check.refusals;
    }
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        check.refuse_whole("is empty", "state a property such as `outputDir`, or remove the file");
        return check.refusals;
    }
    match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(object)) => check.descriptor(&object),
        Ok(value) => {
            check.refuse_whole(&format!("is {}, not an object", kind(&value)), "begin it with `{`");
        }
        Err(error) => check.refuse_whole(&format!("is no JSON: {error}"), "correct it"),
    }
    check.refusals
}

struct Check<'a> {
    files: &'a [&'a str],
    refusals: Vec<String>,
}

impl Check<'_> {
    fn refuse(&mut self, key: &str, wrong: &str, todo: &str) {
        self.refusals
            .push(format!("`{key}` in ui-bundle.json {wrong}; the platform refuses the bundle so: {todo}"));
    }

    fn refuse_whole(&mut self, wrong: &str, todo: &str) {
        self.refusals.push(format!("ui-bundle.json {wrong}; the platform refuses the bundle so: {todo}"));
    }

    fn descriptor(&mut self, object: &Map<String, Value>) {
        if object.is_empty() {
            self.refuse_whole("states nothing", "state a property such as `outputDir`, or remove the file");
        }
        self.known("", object, &["outputDir", "routing", "headers", "mcpResources"]);
        let output = object.get("outputDir").and_then(|value| self.output(value));
        if let Some(value) = object.get("routing") {
            self.routing(value, output.as_deref());
        }
        if let Some(value) = object.get("headers") {
            self.each("headers", value, Self::header);
        }
        if let Some(value) = object.get("mcpResources") {
            let folder = output.as_deref().unwrap_or(DEFAULT_OUTPUT);
            let mut names: Vec<String> = Vec::new();
            self.each("mcpResources", value, |check, key, resource| {
                check.resource(key, resource, folder, &mut names);
            });
        }
    }

    /// The folder of the built application.
    fn output(&mut self, value: &Value) -> Option<String> {
        let path = self.path("outputDir", value)?;
        if path.is_empty() {
            self.refuse("outputDir", "is the bundle itself", "name a folder in it, such as `dist`");
            return None;
        }
        if !is_folder(self.files, &path) {
            let todo = "build the application, or name the folder it is built to";
            self.refuse("outputDir", &format!("names `{path}`, a folder without files to deploy"), todo);
            return None;
        }
        Some(path)
    }

    fn routing(&mut self, value: &Value, output: Option<&str>) {
        let properties = ["rewrites", "redirects", "fallback", "trailingSlash", "fileBasedRouting"];
        let Some(routing) = self.object("routing", value, &properties) else { return };
        if let Some(value) = routing.get("trailingSlash")
            && !matches!(value.as_str(), Some("always" | "never" | "auto"))
        {
            self.refuse("routing.trailingSlash", &format!("is {value}"), "use `always`, `never` or `auto`");
        }
        if let Some(value) = routing.get("fileBasedRouting")
            && !value.is_boolean()
        {
            let wrong = format!("is {}", kind(value));
            self.refuse("routing.fileBasedRouting", &wrong, "use true or false");
        }
        if let Some(value) = routing.get("fallback") {
            self.served("routing.fallback", value, output);
        }
        if let Some(value) = routing.get("rewrites") {
            self.each("routing.rewrites", value, |check, key, rewrite| {
                let Some(rewrite) = check.object(key, rewrite, &["route", "rewrite"]) else { return };
                check.text(key, rewrite, "route");
                if let Some(value) = rewrite.get("rewrite") {
                    check.served(&format!("{key}.rewrite"), value, output);
                }
            });
        }
        if let Some(value) = routing.get("redirects") {
            self.each("routing.redirects", value, |check, key, redirect| {
                let Some(redirect) = check.object(key, redirect, &["route", "redirect", "statusCode"]) else {
                    return;
                };
                check.text(key, redirect, "route");
                check.text(key, redirect, "redirect");
                let taken = [301.0, 302.0, 307.0, 308.0];
                if let Some(value) = redirect.get("statusCode")
                    && !value.as_f64().is_some_and(|code| taken.contains(&code))
                {
                    let todo = "use 301, 302, 307 or 308";
                    check.refuse(&format!("{key}.statusCode"), &format!("is {value}"), todo);
                }
            });
        }
    }

    fn header(&mut self, key: &str, value: &Value) {
        let Some(rule) = self.object(key, value, &["source", "headers"]) else { return };
        self.text(key, rule, "source");
        if let Some(headers) = rule.get("headers") {
            self.each(&format!("{key}.headers"), headers, |check, key, header| {
                let Some(header) = check.object(key, header, &["key", "value"]) else { return };
                check.text(key, header, "key");
                check.text(key, header, "value");
            });
        }
    }

    fn resource(&mut self, key: &str, value: &Value, folder: &str, names: &mut Vec<String>) {
        let Some(resource) = self.object(key, value, &["name", "path"]) else { return };
        let stated = |property| resource.get(property).and_then(Value::as_str).map_or("", str::trim);
        let (name, path) = (stated("name"), stated("path"));
        let (name_key, path_key) = (format!("{key}.name"), format!("{key}.path"));
        if !is_resource_name(name) {
            let todo = "use 1 to 80 letters, digits, `_`, `.` and `-`, a letter or digit first";
            self.refuse(&name_key, &format!("is `{name}`, which is no name"), todo);
        } else if names.iter().any(|other| other == name) {
            self.refuse(
                &name_key,
                &format!("is `{name}`, as that of another resource"),
                "give each its own name",
            );
        } else {
            names.push(name.to_owned());
        }
        let wrong = if path.encode_utf16().count() > PATH_LIMIT {
            format!("is longer than {PATH_LIMIT} characters")
        } else if path.is_empty() {
            "names no file".to_owned()
        } else if let Some(hazard) = strict_hazard(path) {
            format!("is `{path}`, which {hazard}")
        } else if !path.to_lowercase().ends_with(".html") {
            format!("is `{path}`, no .html file")
        } else if !is_file(self.files, &format!("{folder}/{path}")) {
            format!("is `{path}`, but the bundle has no file `{folder}/{path}`")
        } else {
            return;
        };
        self.refuse(&path_key, &wrong, "name an .html file in the folder of the built application");
    }

    /// A path that a browser is served.
    fn served(&mut self, key: &str, value: &Value, output: Option<&str>) {
        let Some(path) = self.path(key, value) else { return };
        let whole = output.map_or_else(|| path.clone(), |output| format!("{output}/{path}"));
        if !is_there(self.files, &whole) {
            let wrong = format!("names `{path}`, but the bundle has no file `{whole}`");
            self.refuse(key, &wrong, "build the application, or name a file that is there");
        }
    }

    /// A path, without what changes nothing in it.
    fn path(&mut self, key: &str, value: &Value) -> Option<String> {
        let todo = "name a path below the bundle, such as `index.html`";
        let Some(text) = value.as_str() else {
            self.refuse(key, &format!("is {}", kind(value)), todo);
            return None;
        };
        let path = text.trim_start_matches('/');
        let wrong = if path.is_empty() { Some("names nothing") } else { hazard(path) };
        if let Some(wrong) = wrong {
            self.refuse(key, &format!("is `{text}`, which {wrong}"), todo);
            return None;
        }
        Some(normal(path))
    }

    /// An object with at least one of these properties and no other.
    fn object<'v>(
        &mut self,
        key: &str,
        value: &'v Value,
        properties: &[&str],
    ) -> Option<&'v Map<String, Value>> {
        let wanted = format!("state one of {}", listed(properties));
        let Some(object) = value.as_object() else {
            self.refuse(key, &format!("is {}, not an object", kind(value)), &wanted);
            return None;
        };
        if object.is_empty() {
            self.refuse(key, "states nothing", &wanted);
        }
        self.known(key, object, properties);
        Some(object)
    }

    /// Refuses properties that nobody knows.
    fn known(&mut self, key: &str, object: &Map<String, Value>, properties: &[&str]) {
        for property in object.keys().filter(|property| !properties.contains(&property.as_str())) {
            let whole = if key.is_empty() { property.clone() } else { format!("{key}.{property}") };
            self.refuse(&whole, "is unknown", &format!("use {}, or remove it", listed(properties)));
        }
    }

    /// Refuses a property that is there but no text.
    fn text(&mut self, key: &str, object: &Map<String, Value>, property: &str) {
        let Some(value) = object.get(property) else { return };
        if value.as_str().is_none_or(str::is_empty) {
            let wrong = if value.is_string() { "is empty" } else { &format!("is {}", kind(value)) };
            self.refuse(&format!("{key}.{property}"), wrong, "state a text, or remove it");
        }
    }

    /// Looks at each entry of a list, which must have one.
    fn each(&mut self, key: &str, value: &Value, mut look: impl FnMut(&mut Self, &str, &Value)) {
        match value.as_array() {
            None => self.refuse(key, &format!("is {}, not a list", kind(value)), "put it into `[` and `]`"),
            Some(entries) if entries.is_empty() => {
                self.refuse(key, "lists nothing", "add an entry, or remove it");
            }
            Some(entries) => {
                for (at, entry) in entries.iter().enumerate() {
                    look(self, &format!("{key}[{at}]"), entry);
                }
            }
        }
    }
}

fn is_resource_name(name: &str) -> bool {
    let plain = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '.' | '-');
    name.len() <= 80 && name.starts_with(|char: char| char.is_ascii_alphanumeric()) && name.chars().all(plain)
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn listed(properties: &[&str]) -> String {
    let quoted: Vec<String> = properties.iter().map(|property| format!("`{property}`")).collect();
    quoted.join(", ")
}
