//! What components refer to inside their project, so that it can be packed along.
//!
//! References of Omni-Channel components are known to the rules and come from whoever calls. Of other types the cheap
//! ones are known: those that names show, the objects and value sets of fields, what Lightning web components import
//! and what Aura components use. A reference to something outside of the project, or standard, is none.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use crate::component::{Component, Role};
use crate::convert::Source;

/// The components of a project by type and name, without regard to case.
#[derive(Debug)]
pub struct Register {
    by_name: HashMap<(&'static str, String), usize>,
}

impl Register {
    /// Registers components; of several with one name the first.
    pub fn new(components: &[Component]) -> Self {
        let mut by_name = HashMap::with_capacity(components.len());
        for (at, component) in components.iter().enumerate() {
            by_name.entry((component.ty.name, component.name.to_lowercase())).or_insert(at);
        }
        Self { by_name }
    }

    /// The component of that type and name.
    pub fn find(&self, ty: &'static str, name: &str) -> Option<usize> {
        self.by_name.get(&(ty, name.to_lowercase())).copied()
    }
}

/// What the chosen components need that is not chosen, by index, each with the component that refers to it first.
/// `refers` gives what a component refers to.
pub fn needed(chosen: &[usize], refers: impl Fn(usize) -> Vec<usize>) -> BTreeMap<usize, usize> {
    let mut known: HashSet<usize> = chosen.iter().copied().collect();
    let mut pending: VecDeque<usize> = chosen.iter().copied().collect();
    let mut needed = BTreeMap::new();
    while let Some(by) = pending.pop_front() {
        let mut targets = refers(by);
        targets.sort_unstable();
        for target in targets {
            if known.insert(target) {
                needed.insert(target, by);
                pending.push_back(target);
            }
        }
    }
    needed
}

/// What a component refers to by its name, and by what its files say, as far as that is known.
pub fn references(component: &Component, source: &Source<'_>, register: &Register) -> Vec<usize> {
    let mut found = by_name(component, register);
    for piece in &component.pieces {
        let path = source.files.get(piece.file as usize).map_or("", |file| &*file.path);
        let Some(scan) = scan_of(component, &piece.role, path) else { continue };
        // A file that cannot be read is refused when it is packed.
        let Ok(bytes) = (source.read)(piece.file) else { continue };
        scan(&String::from_utf8_lossy(&bytes), &mut |ty, name| found.extend(register.find(ty, name)));
    }
    found
}

/// Folders of the component, and the object that its name begins with.
fn by_name(component: &Component, register: &Register) -> Vec<usize> {
    let (ty, name) = (component.ty, &*component.name);
    let mut found = Vec::new();
    if !ty.folder_type.is_empty() {
        let folders = name.match_indices('/').map(|(end, _)| &name[..end]);
        found.extend(folders.filter_map(|folder| register.find(ty.folder_type, folder)));
    }
    let object = match ty.name {
        "Layout" | "CustomObjectTranslation" => name.split_once('-').map(|(object, _)| object.to_owned()),
        "QuickAction" => name.split_once('.').map(|(object, _)| object.to_owned()),
        "CustomMetadata" => name.split_once('.').map(|(object, _)| format!("{object}__mdt")),
        "AssignmentRules" | "AutoResponseRules" | "CustomTab" | "EscalationRules" | "MatchingRules"
        | "SharingRules" | "Workflow" => Some(name.to_owned()),
        _ => None,
    };
    found.extend(
        object.filter(|object| is_custom(object)).and_then(|object| register.find("CustomObject", &object)),
    );
    found
}

fn is_custom(object: &str) -> bool {
    object.contains("__")
}

type Found<'a> = &'a mut dyn FnMut(&'static str, &str);
type Scan = fn(&str, Found<'_>);

/// How references are found in a file of a component, if they are.
fn scan_of(component: &Component, role: &Role, path: &str) -> Option<Scan> {
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
        ("ApexTrigger", Role::Content { .. }) => Some(trigger),
        _ => None,
    }
}

/// `referenceTo` and `valueSetName` of the fields of an object.
fn field(text: &str, found: Found<'_>) {
    for (element, ty) in [("referenceTo", "CustomObject"), ("valueSetName", "GlobalValueSet")] {
        let (open, close) = (format!("<{element}>"), format!("</{element}>"));
        for rest in text.split(&*open).skip(1) {
            let name = rest.split(&*close).next().unwrap_or_default().trim();
            if ty != "CustomObject" || is_custom(name) {
                found(ty, name);
            }
        }
    }
}

/// What the module of a Lightning web component imports.
fn script(text: &str, found: Found<'_>) {
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
fn template(text: &str, found: Found<'_>) {
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
fn markup(text: &str, found: Found<'_>) {
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

/// `trigger Name on Object__c (…)`.
fn trigger(text: &str, found: Found<'_>) {
    let mut words = text.split(|c: char| c.is_whitespace() || c == '(');
    if words.by_ref().any(|word| word.eq_ignore_ascii_case("on"))
        && let Some(object) = words.find(|word| !word.is_empty()).filter(|object| is_custom(object))
    {
        found("CustomObject", object);
    }
}

/// Letters, digits and underscores at the start.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scanned(scan: Scan, text: &str) -> Vec<String> {
        let mut all = Vec::new();
        scan(text, &mut |ty, name| all.push(format!("{ty} {name}")));
        all
    }

    #[test]
    fn files_name_what_they_use() {
        let text = "import a from 'c/otherTile';\nimport b from \"@salesforce/apex/Cls.run\";\n\
            import c from '@salesforce/label/c.One';\nimport d from '@salesforce/schema/X__c.F__c';\n\
            import e from '@salesforce/resourceUrl/Logo';\nimport f from '@salesforce/schema/Case.Subject';";
        assert_eq!(
            scanned(script, text),
            [
                "LightningComponentBundle otherTile",
                "ApexClass Cls",
                "CustomLabels CustomLabels",
                "CustomObject X__c",
                "StaticResource Logo"
            ]
        );
        assert_eq!(
            scanned(template, "<div><c-other-tile x></c-other-tile><c-a/></div>"),
            ["LightningComponentBundle otherTile", "LightningComponentBundle a"]
        );
        assert_eq!(
            scanned(markup, "<aura:component controller=\"Cls\"><c:item/>{!$Resource.Logo}"),
            [
                "AuraDefinitionBundle item",
                "LightningComponentBundle item",
                "ApexClass Cls",
                "StaticResource Logo"
            ]
        );
        assert_eq!(scanned(trigger, "trigger T\non X__c(before insert) {}"), ["CustomObject X__c"]);
        assert!(scanned(trigger, "trigger T on Case (before insert) {}").is_empty());
        assert_eq!(
            scanned(
                field,
                "<referenceTo>X__c</referenceTo><referenceTo>Case</referenceTo><valueSetName>V</valueSetName>"
            ),
            ["CustomObject X__c", "GlobalValueSet V"]
        );
    }

    #[test]
    fn needs_are_followed_once() {
        let edges: [&[usize]; 5] = [&[1], &[2, 0], &[1], &[4], &[]];
        assert_eq!(needed(&[0], |at| edges[at].to_vec()), BTreeMap::from([(1, 0), (2, 1)]));
        assert_eq!(needed(&[3, 4], |at| edges[at].to_vec()), BTreeMap::new());
    }
}
