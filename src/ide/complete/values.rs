//! Values: of lists, switches, names of components, members of manifests, API versions.

use std::collections::BTreeSet;

use super::elements::Legal;
use super::insert::Insert;
use super::place::{At, Place};
use super::{Item, LABELS, Sort};
use crate::explain;
use crate::ide::Site;
use crate::input::{FileClass, ManifestKind};
use crate::model::{
    ApiVersion, Class, FieldType, FullName, Kind, Layout, field, registered_type, registered_types,
};
use crate::source::Span;
use crate::xml::{escape_text, unescape};

/// A value before it is put in.
struct Value {
    text: String,
    sort: Sort,
    detail: String,
    documentation: String,
}

impl Value {
    fn new(text: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { text: text.into(), sort: Sort::Value, detail: detail.into(), documentation: String::new() }
    }
}

/// What may be the value of an element. Of one that can be repeated, what another one has already is left out.
pub(super) fn items(site: Site<'_>, place: &Place<'_>, element: At, legal: Legal, span: Span) -> Vec<Item> {
    let taken: BTreeSet<_> = place.others(element).map(unescape).collect();
    // Behind a value that nothing ends, its end tag is put in as well.
    let is_ended = site.text()[span.end as usize..].trim_start().starts_with("</");
    let end = if is_ended { String::new() } else { format!("</{}>", place.element(element).name) };
    let values = values(site, place, element, legal).into_iter();
    let values = values.filter(|value| !taken.contains(&*value.text));
    let item = |value: Value| {
        let escaped = escape_text(&value.text);
        Item {
            filter: (escaped != value.text).then(|| escaped.to_string()),
            insert: Insert::plain(format!("{escaped}{end}")),
            label: value.text,
            sort: value.sort,
            detail: value.detail,
            documentation: value.documentation,
            span,
        }
    };
    values.map(item).collect()
}

fn values(site: Site<'_>, place: &Place<'_>, element: At, legal: Legal) -> Vec<Value> {
    let Some(spec) = place.element(element).field else { return Vec::new() };
    match (spec.id, spec.ty) {
        (field::PACKAGE_TYPE_MEMBERS_NAME, _) => types(site),
        (field::PACKAGE_TYPE_MEMBERS_MEMBERS, _) => {
            place.beside(element, "name").map(|name| members(site, &unescape(name))).unwrap_or_default()
        }
        (_, FieldType::Enum(list)) => {
            let value = |value| Value {
                documentation: explain::value_note(value),
                ..Value::new(value.name, list.name)
            };
            legal.values(list).map(value).collect()
        }
        (_, FieldType::Boolean) => ["true", "false"].map(|value| Value::new(value, "boolean")).into(),
        (_, FieldType::Version) => versions(site.checked().api),
        _ => spec.reference.map(|reference| names(site, reference.to)).unwrap_or_default(),
    }
}

/// API versions: that of the file, then the others that know any Omni-Channel type, newest first.
fn versions(own: ApiVersion) -> Vec<Value> {
    let core = Kind::all().filter(|kind| kind.class() == Class::Core);
    let oldest = core.filter_map(|kind| kind.since().type_first()).min().unwrap_or(ApiVersion::NEWEST);
    let all = (oldest.major()..=ApiVersion::NEWEST.major()).rev().map(ApiVersion::new);
    let others = all.filter(|version| *version != own).map(|version| Value::new(version.to_string(), ""));
    std::iter::once(Value::new(own.to_string(), "the version of this file")).chain(others).collect()
}

/// Names of components of the project and of those that are known to be in the org. Users have names of one org only.
fn names(site: Site<'_>, kinds: &[Kind]) -> Vec<Value> {
    let mut out = Vec::new();
    for &kind in kinds.iter().filter(|kind| kind.class() != Class::External) {
        let defined = site.snapshot.outcome.index.named(kind);
        let known = site.snapshot.options.rules.known.names(kind);
        let known = known.filter(|name| site.snapshot.outcome.index.find(kind, name).is_none());
        let name = |name: &str, detail: String| Value { sort: Sort::Name, ..Value::new(name, detail) };
        let mut row: Vec<Value> = Vec::new();
        row.extend(
            defined.iter().map(|component| name(component.summary.name.as_str(), kind.name().to_owned())),
        );
        row.extend(known.map(|known| name(known, format!("{} in the org", kind.name()))));
        row.sort_by(|one, next| one.text.cmp(&next.text));
        out.extend(row);
    }
    out
}

/// Names of types for a manifest, those with components in the project first.
fn types(site: Site<'_>) -> Vec<Value> {
    let unit = site.listed().map(|file| file.unit);
    let files = site.snapshot.inventory.files.iter().filter(|file| Some(file.unit) == unit);
    let here: BTreeSet<&str> = files.filter_map(|file| type_of(&file.class)).collect();
    let api = site.checked().api;
    let offered = registered_types().iter().filter(|ty| !ty.unlisted && ty.since <= api.major());
    let (own, others): (Vec<_>, Vec<_>) = offered.map(|ty| ty.name).partition(|name| here.contains(name));
    let own = own.into_iter().map(|name| Value::new(name, "in the project"));
    own.chain(others.into_iter().map(|name| Value::new(name, ""))).collect()
}

/// Names of components of a type, as a manifest writes them.
fn members(site: Site<'_>, type_name: &str) -> Vec<Value> {
    let Some(manifest) = site.listed() else { return Vec::new() };
    let files = site.snapshot.inventory.files.iter().filter(|file| file.unit == manifest.unit);
    let files = files.filter(|file| type_of(&file.class) == Some(type_name));
    let names: BTreeSet<&str> = files.filter_map(|file| stem(&file.class, &file.path)).collect();
    let all = manifest.class == FileClass::Manifest(ManifestKind::Package);
    let all = all.then(|| Value::new("*", format!("every {type_name}")));
    let names = names.into_iter().map(|name| Value { sort: Sort::Name, ..Value::new(name, type_name) });
    all.into_iter().chain(names).collect()
}

/// The name of a file's type in manifests.
fn type_of(class: &FileClass) -> Option<&'static str> {
    match class {
        FileClass::Component { kind, .. } | FileClass::Named { kind, .. } => Some(kind.manifest_name()),
        FileClass::Other { type_name } => Some(type_name),
        FileClass::Manifest(_) | FileClass::Data | FileClass::Folder | FileClass::Plain => None,
    }
}

/// The name of a component that is one file; the parts of others do not tell it.
fn stem<'f>(class: &'f FileClass, path: &'f str) -> Option<&'f str> {
    match class {
        FileClass::Component { stem, .. } | FileClass::Named { stem, .. } => Some(stem),
        FileClass::Other { type_name } => {
            let ty = registered_type(type_name)?;
            let whole = matches!(ty.layout, Layout::File | Layout::Content);
            let is_plain = whole && !ty.in_folder && ty.parent.is_empty() && !ty.is_inside_model();
            let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
            let name = name.strip_suffix("-meta.xml").unwrap_or(name);
            let (stem, suffix) = name.rsplit_once('.').filter(|_| is_plain)?;
            ty.has_suffix(suffix).then_some(stem)
        }
        _ => None,
    }
}

/// The label of a component, which says more than its name. One file is read, so only what is shown is asked for.
pub(super) fn label(site: Site<'_>, kinds: &[Kind], name: &str) -> Option<String> {
    let index = &site.snapshot.outcome.index;
    let component = kinds.iter().find_map(|&kind| index.find(kind, name))?;
    let doc = Site { file: component.file, ..site }.doc()?;
    let field = LABELS.iter().find(|field| doc.root.spec.field(field).is_some())?;
    let label = doc.root.text(field)?;
    (label != FullName::from_stem(name).as_str()).then(|| label.to_owned())
}
