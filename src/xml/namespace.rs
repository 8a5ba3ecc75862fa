//! Namespaces while a text is read: which declaration a prefix refers to, and what XML forbids about them.
//!
//! A namespace is kept as the index of the attribute that declares it, so that resolving a name later needs no
//! search. Lookups stay fast for any number of declarations.

use std::borrow::Cow;
use std::collections::HashMap;

use super::chars::name_starts_at;
use super::fault::Faults;
use super::tree::{Attribute, local};
use crate::source::{Malformed, Span, quote};

/// No namespace.
pub(super) const NONE: u32 = u32::MAX;
/// The namespace of the prefix `xml`.
pub(super) const XML: u32 = u32::MAX - 1;
/// The namespace of the prefix `xmlns`.
pub(super) const XMLNS: u32 = u32::MAX - 2;

pub(super) const XML_URI: &str = "http://www.w3.org/XML/1998/namespace";
pub(super) const XMLNS_URI: &str = "http://www.w3.org/2000/xmlns/";

/// From this number of declarations on, prefixes are looked up in a map.
const MANY: usize = 16;

/// Longer names are only compared by their declaration; otherwise a crafted file could make comparing slow.
const LONG_URI: u32 = 1024;

#[derive(Clone, Copy, Debug)]
struct Binding<'t> {
    prefix: &'t str,
    attribute: u32,
    /// The binding of the same prefix further out, while the map is in use.
    shadows: Option<u32>,
}

/// The declarations in force at one place.
#[derive(Debug)]
pub(super) struct Scope<'t> {
    text: &'t str,
    bindings: Vec<Binding<'t>>,
    /// The newest binding of each prefix, while there are many.
    newest: Option<HashMap<&'t str, u32>>,
    default: u32,
}

/// What to go back to at the end of an element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    bindings: u32,
    default: u32,
}

impl<'t> Scope<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, bindings: Vec::new(), newest: None, default: NONE }
    }

    pub(super) const fn mark(&self) -> Mark {
        Mark { bindings: self.bindings.len() as u32, default: self.default }
    }

    /// Forgets the declarations made since the mark.
    pub(super) fn reset(&mut self, mark: Mark) {
        self.default = mark.default;
        while self.bindings.len() > mark.bindings as usize {
            let Some(binding) = self.bindings.pop() else { break };
            if let Some(newest) = &mut self.newest {
                match binding.shadows {
                    Some(outer) => newest.insert(binding.prefix, outer),
                    None => newest.remove(binding.prefix),
                };
            }
        }
        if self.bindings.len() < MANY {
            self.newest = None;
        }
    }

    /// The namespace of elements without a prefix.
    pub(super) const fn default(&self) -> u32 {
        self.default
    }

    /// The namespace of a name with a prefix, and a fault if there is none or the name is malformed.
    pub(super) fn resolve(&self, name: Span, faults: &mut Faults) -> u32 {
        let at = name.start as usize;
        let qualified = &self.text[name];
        let Some((prefix, _)) = split(qualified) else {
            faults.malformed(at, name, || Malformed::InvalidQualifiedName { name: quote(qualified) });
            return NONE;
        };
        match prefix {
            "xml" => XML,
            "xmlns" => {
                faults.malformed(at, name, || Malformed::ReservedPrefix { prefix: prefix.into() });
                XMLNS
            }
            _ => self.lookup(prefix).unwrap_or_else(|| {
                faults.malformed(at, name, || Malformed::UnboundPrefix { prefix: quote(prefix) });
                NONE
            }),
        }
    }

    fn lookup(&self, prefix: &str) -> Option<u32> {
        match &self.newest {
            Some(newest) => newest.get(prefix).map(|&index| self.bindings[index as usize].attribute),
            None => self.bindings.iter().rev().find(|binding| binding.prefix == prefix).map(|b| b.attribute),
        }
    }

    fn bind(&mut self, prefix: &'t str, attribute: u32) {
        self.bindings.push(Binding { prefix, attribute, shadows: None });
        let first = if self.newest.is_some() { self.bindings.len() - 1 } else { 0 };
        if self.bindings.len() >= MANY {
            let newest = self.newest.get_or_insert_default();
            for (index, binding) in self.bindings.iter_mut().enumerate().skip(first) {
                binding.shadows = newest.insert(binding.prefix, index as u32);
            }
        }
    }

    /// Takes in the declarations of a start tag and resolves its attributes, which begin at `first`.
    pub(super) fn enter(&mut self, attributes: &mut [Attribute], first: usize, faults: &mut Faults) {
        let text = self.text;
        let mut prefixed = 0;
        for (index, attribute) in attributes.iter_mut().enumerate().skip(first) {
            let name = &text[attribute.name];
            let Some(rest) = name.strip_prefix("xmlns") else {
                prefixed += usize::from(name.contains(':'));
                continue;
            };
            if rest.is_empty() {
                attribute.namespace = XMLNS;
                self.default = index as u32;
                check_declaration("", attribute, text, faults);
            } else if let Some(prefix) = rest.strip_prefix(':') {
                attribute.namespace = XMLNS;
                if split(name).is_none() {
                    let at = attribute.name;
                    faults.malformed(at.start as usize, at, || Malformed::InvalidQualifiedName {
                        name: quote(name),
                    });
                } else {
                    check_declaration(prefix, attribute, text, faults);
                    self.bind(prefix, index as u32);
                }
            } else {
                prefixed += usize::from(name.contains(':'));
            }
        }
        if attributes.len() - first > 1 {
            check_duplicates(&attributes[first..], text, faults);
        }
        if prefixed > 0 {
            for attribute in &mut attributes[first..] {
                if attribute.namespace == NONE && text[attribute.name].contains(':') {
                    attribute.namespace = self.resolve(attribute.name, faults);
                }
            }
        }
        if prefixed > 1 {
            check_expanded_names(attributes, first, text, faults);
        }
    }
}

/// Prefix and local name of a name with a colon; none if one of them is not a name.
fn split(name: &str) -> Option<(&str, &str)> {
    let (prefix, local) = name.split_once(':')?;
    (!prefix.is_empty() && !local.contains(':') && name_starts_at(local, 0)).then_some((prefix, local))
}

/// What may be declared.
fn check_declaration(prefix: &str, attribute: &Attribute, text: &str, faults: &mut Faults) {
    let uri = attribute.text(text);
    let reason = match (prefix, &*uri) {
        ("", "") | ("xml", XML_URI) => return,
        ("xmlns", _) => Malformed::ReservedPrefix { prefix: prefix.into() },
        (_, XML_URI | XMLNS_URI) | ("xml", _) => Malformed::ReservedNamespace { prefix: quote(prefix) },
        (_, "") => Malformed::EmptyPrefixBinding { prefix: quote(prefix) },
        _ => return,
    };
    faults.malformed(attribute.name.start as usize, attribute.span(), || reason);
}

/// Two attributes with the same name.
fn check_duplicates(attributes: &[Attribute], text: &str, faults: &mut Faults) {
    let mut report = |first: &Attribute, second: &Attribute| {
        faults.malformed(second.name.start as usize, second.name, || Malformed::DuplicateAttribute {
            name: quote(&text[second.name]),
            first: first.name,
        });
    };
    if attributes.len() <= MANY {
        for (index, second) in attributes.iter().enumerate() {
            for first in &attributes[..index] {
                if text[first.name] == text[second.name] {
                    report(first, second);
                }
            }
        }
        return;
    }
    let mut sorted: Vec<&Attribute> = attributes.iter().collect();
    sorted.sort_by_key(|attribute| &text[attribute.name]);
    for pair in sorted.windows(2) {
        if text[pair[0].name] == text[pair[1].name] {
            report(pair[0], pair[1]);
        }
    }
}

/// Two attributes with different prefixes but the same namespace and local name.
fn check_expanded_names(attributes: &[Attribute], first: usize, text: &str, faults: &mut Faults) {
    let key = |namespace: u32| match attributes.get(namespace as usize) {
        Some(declaration) if declaration.value.len() <= LONG_URI => (0, declaration.text(text)),
        _ => (namespace, Cow::Borrowed("")),
    };
    let mut names: Vec<_> = attributes[first..]
        .iter()
        .filter(|attribute| !matches!(attribute.namespace, NONE | XMLNS))
        .map(|attribute| (local(&text[attribute.name]), key(attribute.namespace), attribute.name))
        .collect();
    names.sort();
    for pair in names.windows(2) {
        let ((local, uri, before), (other_local, other_uri, name)) = (&pair[0], &pair[1]);
        if local == other_local && uri == other_uri && text[*before] != text[*name] {
            faults.malformed(name.start as usize, *name, || Malformed::DuplicateExpandedName {
                name: quote(&text[*name]),
                other: quote(&text[*before]),
                first: *before,
            });
        }
    }
}
