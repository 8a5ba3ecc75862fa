//! How references are found in a file: what stands in certain places is a name.

use super::{apex, is_custom};
use crate::component::{Component, Role};

pub(super) type Found<'a> = &'a mut dyn FnMut(&'static str, &str);
pub(super) type Scan = fn(&str, Found<'_>);

/// How references are found in a file of a component, if they are.
pub(super) fn of(component: &Component, role: &Role, path: &str) -> Option<Scan> {
    let suffix = path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    match (component.ty.name, role) {
        ("CustomObject", _) => Some(field),
        ("LightningComponentBundle", Role::Content { .. }) => match suffix {
            "js" | "ts" => Some(script),
            "html" => Some(template),
            _ => None,
        },
        ("AuraDefinitionBundle", _) => {
            matches!(suffix, "cmp" | "app" | "evt" | "intf").then_some(markup as Scan)
        }
        ("ApexClass", Role::Content { .. }) => Some(apex::scan),
        ("ApexTrigger", Role::Content { .. }) => Some(trigger),
        ("ApexPage" | "ApexComponent", Role::Content { .. }) => Some(page),
        ("CustomTab", _) => Some(tab),
        ("FlexiPage", _) => Some(flexipage),
        ("Flow", _) => Some(flow),
        ("QuickAction", _) => Some(quick_action),
        _ => None,
    }
}

/// The texts of all elements of a name.
fn texts<'t>(text: &'t str, element: &str) -> Vec<&'t str> {
    let (open, close) = (format!("<{element}>"), format!("</{element}>"));
    let rests = text.split(&*open).skip(1);
    rests.map(|rest| rest.split(&*close).next().unwrap_or_default().trim()).collect()
}

/// What the elements of a name call components of a type.
fn named(text: &str, element: &str, ty: &'static str, found: Found<'_>) {
    for name in texts(text, element) {
        found(ty, name);
    }
}

/// `referenceTo` and `valueSetName` of the fields of an object.
pub(super) fn field(text: &str, found: Found<'_>) {
    objects(text, "referenceTo", found);
    named(text, "valueSetName", "GlobalValueSet", found);
}

fn objects(text: &str, element: &str, found: Found<'_>) {
    for name in texts(text, element).into_iter().filter(|name| is_custom(name)) {
        found("CustomObject", name);
    }
}

/// What a tab shows.
pub(super) fn tab(text: &str, found: Found<'_>) {
    components(text, "auraComponent", found);
    components(text, "lwcComponent", found);
    for (element, ty) in [("flexiPage", "FlexiPage"), ("content", "FlexiPage"), ("page", "ApexPage")] {
        named(text, element, ty, found);
    }
}

/// What a quick action opens, and the object that it makes a record of.
pub(super) fn quick_action(text: &str, found: Found<'_>) {
    components(text, "lightningComponent", found);
    components(text, "lightningWebComponent", found);
    for (element, ty) in [("flowDefinition", "Flow"), ("page", "ApexPage")] {
        named(text, element, ty, found);
    }
    objects(text, "targetObject", found);
}

/// The components, actions and flows on a Lightning page, its template, its object and the page that it extends.
pub(super) fn flexipage(text: &str, found: Found<'_>) {
    components(text, "componentName", found);
    for template in texts(text, "template") {
        components(template, "name", found);
    }
    for (element, ty) in [("parentFlexiPage", "FlexiPage"), ("actionName", "QuickAction")] {
        named(text, element, ty, found);
    }
    objects(text, "sobjectType", found);
    for property in texts(text, "componentInstanceProperties") {
        let ty = match texts(property, "name")[..] {
            ["actionNames"] => "QuickAction",
            ["flowName"] => "Flow",
            _ => continue,
        };
        named(property, "value", ty, found);
    }
}

/// Lightning components by name, with or without the namespace `c` of what has none.
fn components(text: &str, element: &str, found: Found<'_>) {
    for name in texts(text, element) {
        let name = name.strip_prefix("c:").unwrap_or(name);
        found("AuraDefinitionBundle", name);
        found("LightningComponentBundle", name);
    }
}

/// The flows that a flow starts.
pub(super) fn flow(text: &str, found: Found<'_>) {
    for subflow in texts(text, "subflows") {
        named(subflow, "flowName", "Flow", found);
    }
}

/// What the module of a Lightning web component imports.
pub(super) fn script(text: &str, found: Found<'_>) {
    for part in text.split(['"', '\'']) {
        if let Some(name) = part.strip_prefix("c/") {
            found("LightningComponentBundle", word(name));
        } else if let Some(rest) = part.strip_prefix("@salesforce/") {
            let Some((module, name)) = rest.split_once('/') else { continue };
            match module {
                "apex" => found("ApexClass", word(name)),
                "label" if name.starts_with("c.") => found("CustomLabels", "CustomLabels"),
                "resourceUrl" => found("StaticResource", word(name)),
                "contentAssetUrl" => found("ContentAsset", word(name)),
                "messageChannel" => {
                    found("LightningMessageChannel", name.strip_suffix("__c").unwrap_or(name));
                }
                "customPermission" => found("CustomPermission", word(name)),
                "schema" if is_custom(word(name)) => found("CustomObject", word(name)),
                _ => {}
            }
        }
    }
}

/// What the template of a Lightning web component uses: `<c-other-tile>`.
pub(super) fn template(text: &str, found: Found<'_>) {
    for rest in text.split("<c-").skip(1) {
        let end =
            rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
        let mut name = String::new();
        for (at, part) in rest[..end].split('-').enumerate() {
            let mut letters = part.chars();
            match letters.next() {
                Some(first) if at > 0 => name.extend(first.to_uppercase()),
                Some(first) => name.push(first),
                None => {}
            }
            name.push_str(letters.as_str());
        }
        found("LightningComponentBundle", &name);
    }
}

/// What the markup of an Aura component uses: `<c:other>`, `controller="Class"`.
pub(super) fn markup(text: &str, found: Found<'_>) {
    for rest in text.split("<c:").skip(1) {
        found("AuraDefinitionBundle", word(rest));
        found("LightningComponentBundle", word(rest));
    }
    for rest in text.split("controller=").skip(1) {
        found("ApexClass", word(rest.trim_start_matches(['"', '\''])));
    }
    for rest in text.split("$Resource.").skip(1) {
        found("StaticResource", word(rest));
    }
}

/// What the markup of a Visualforce page or component uses: `controller="Class"`, `extensions="A, B"`, `<c:other>`.
pub(super) fn page(text: &str, found: Found<'_>) {
    for attribute in ["controller=", "extensions="] {
        for rest in text.split(attribute).skip(1) {
            let Some(quote) = rest.chars().next().filter(|first| matches!(first, '"' | '\'')) else {
                continue;
            };
            let classes = rest[1..].split(quote).next().unwrap_or_default();
            for class in classes.split(',') {
                found("ApexClass", class.trim());
            }
        }
    }
    for rest in text.split("<c:").skip(1) {
        found("ApexComponent", word(rest));
    }
    for rest in text.split("$Resource.").skip(1) {
        found("StaticResource", word(rest));
    }
}

/// `trigger Name on Object__c (…)`, and the classes that it uses.
pub(super) fn trigger(text: &str, found: Found<'_>) {
    let mut words = text.split(|c: char| c.is_whitespace() || c == '(');
    if words.by_ref().any(|word| word.eq_ignore_ascii_case("on"))
        && let Some(object) = words.find(|word| !word.is_empty()).filter(|object| is_custom(object))
    {
        found("CustomObject", object);
    }
    apex::scan(text, found);
}

/// Letters, digits and underscores at the start.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}
