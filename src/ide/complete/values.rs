//! Values: of lists, switches, names of components, members of manifests, API versions.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::elements::Legal;
use super::insert::Insert;
use super::lex;
use super::place::{At, Element, Place};
use super::{Completions, Item, LABELS, Sort};
use crate::explain;
use crate::ide::Site;
use crate::input::{FileClass, ManifestKind};
use crate::model::{
    ApiVersion, Class, FieldSpec, FieldType, FullName, Kind, Layout, field, registered_type, registered_types,
};
use crate::source::Span;
use crate::xml::{escape_text, unescape};

/// How many values are handed out at once. An editor asks again with more typed.
const LIMIT: usize = 200;

/// A value before it is put in.
struct Value<'a> {
    text: Cow<'a, str>,
    sort: Sort,
    detail: Cow<'a, str>,
    documentation: String,
}

impl<'a> Value<'a> {
    fn new(text: impl Into<Cow<'a, str>>, detail: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), sort: Sort::Value, detail: detail.into(), documentation: String::new() }
    }

    fn name(text: &'a str, detail: impl Into<Cow<'a, str>>) -> Self {
        Self { sort: Sort::Name, ..Self::new(text, detail) }
    }
}

/// What may be the value of an element, in the place of a span. Of one that can be repeated, what another one has already
/// is left out.
pub(super) fn items(
    site: Site<'_>,
    place: &Place<'_>,
    element: At,
    legal: Legal,
    span: Span,
    offset: u32,
) -> Completions {
    let text = site.text();
    let Element { name, field: Some(spec), .. } = *place.element(element) else {
        return Completions::default();
    };
    let type_name = place.beside(element, "name").map(unescape).unwrap_or_default();
    let mut values = values(site, spec, &type_name, legal);
    if spec.repeats {
        let taken: BTreeSet<_> = place.others(element).map(unescape).collect();
        values.retain(|value| !taken.contains(&value.text));
    }
    let is_cut = cut(&mut values, &unescape(&text[Span::new(span.start, offset)]));
    // Behind a value that nothing ends, its end tag is put in as well. The end tag of the element around it ends nothing.
    let is_ended = text[span.end as usize..].trim_start().strip_prefix("</").is_some_and(|rest| {
        let written = &rest[..lex::name_end(rest, 0)];
        written.is_empty() || written == name
    });
    let end = if is_ended { String::new() } else { format!("</{name}>") };
    let kinds = spec.reference.map_or(&[][..], |reference| reference.to);
    let item = |value: Value<'_>| {
        let escaped = escape_text(&value.text);
        let label = if value.sort == Sort::Name { label(site, kinds, &value.text) } else { None };
        Item {
            filter: (escaped != value.text).then(|| escaped.to_string()),
            insert: Insert::plain(format!("{escaped}{end}")),
            sort: value.sort,
            detail: match label {
                Some(label) => format!("{}: {label}", value.detail),
                None => value.detail.into_owned(),
            },
            documentation: value.documentation,
            label: value.text.into_owned(),
            span,
        }
    };
    Completions { items: values.into_iter().map(item).collect(), is_cut }
}

/// Takes the first ones, and of too many those that go with what is typed. Says whether there were too many.
fn cut(values: &mut Vec<Value<'_>>, typed: &str) -> bool {
    let is_cut = values.len() > LIMIT;
    if is_cut {
        let typed = typed.to_lowercase();
        let place = |value: &Value<'_>| value.text.to_lowercase().find(&typed);
        values.retain(|value| place(value).is_some());
        values.sort_by_cached_key(|value| place(value) != Some(0));
        values.truncate(LIMIT);
    }
    is_cut
}

/// All values of a field; `type_name` is what a block of a manifest is about.
fn values<'a>(site: Site<'a>, spec: &'static FieldSpec, type_name: &'a str, legal: Legal) -> Vec<Value<'a>> {
    match (spec.id, spec.ty) {
        (field::PACKAGE_TYPE_MEMBERS_NAME, _) => types(site),
        (field::PACKAGE_TYPE_MEMBERS_MEMBERS, _) => members(site, type_name),
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
fn versions(own: ApiVersion) -> Vec<Value<'static>> {
    let core = Kind::all().filter(|kind| kind.class() == Class::Core);
    let oldest = core.filter_map(|kind| kind.since().type_first()).min().unwrap_or(ApiVersion::NEWEST);
    let all = (oldest.major()..=ApiVersion::NEWEST.major()).rev().map(ApiVersion::new);
    let others = all.filter(|version| *version != own).map(|version| Value::new(version.to_string(), ""));
    std::iter::once(Value::new(own.to_string(), "the version of this file")).chain(others).collect()
}

/// Names of components of the project and of those that are known to be in the org. Users have names of one org only.
fn names<'a>(site: Site<'a>, kinds: &'static [Kind]) -> Vec<Value<'a>> {
    let index = &site.snapshot.outcome.index;
    let mut out = Vec::new();
    for &kind in kinds.iter().filter(|kind| kind.class() != Class::External) {
        let defined = index.named(kind).into_iter();
        let defined = defined.map(|component| Value::name(component.summary.name.as_str(), kind.name()));
        let known = site.snapshot.options.rules.known.names(kind);
        let known = known.filter(|name| index.find(kind, name).is_none());
        let known = known.map(|name| Value::name(name, format!("{} in the org", kind.name())));
        let mut row: Vec<Value<'a>> = defined.chain(known).collect();
        row.sort_by(|one, next| one.text.cmp(&next.text));
        out.extend(row);
    }
    out
}

/// Names of types for a manifest, those with components in the project first.
fn types(site: Site<'_>) -> Vec<Value<'static>> {
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
fn members<'a>(site: Site<'a>, type_name: &'a str) -> Vec<Value<'a>> {
    let Some(manifest) = site.listed() else { return Vec::new() };
    let files = site.snapshot.inventory.files.iter().filter(|file| file.unit == manifest.unit);
    let files = files.filter(|file| type_of(&file.class) == Some(type_name));
    let names: BTreeSet<&str> = files.filter_map(|file| stem(&file.class, &file.path)).collect();
    let all = manifest.class == FileClass::Manifest(ManifestKind::Package);
    let all = all.then(|| Value::new("*", format!("every {type_name}")));
    let names = names.into_iter().map(|name| Value::name(name, type_name));
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
fn label(site: Site<'_>, kinds: &[Kind], name: &str) -> Option<String> {
    let index = &site.snapshot.outcome.index;
    let component = kinds.iter().find_map(|&kind| index.find(kind, name))?;
    let doc = Site { file: component.file, ..site }.doc()?;
    let field = LABELS.iter().find(|field| doc.root.spec.field(field).is_some())?;
    let label = doc.root.text(field)?;
    (label != FullName::from_stem(name).as_str()).then(|| label.to_owned())
}
