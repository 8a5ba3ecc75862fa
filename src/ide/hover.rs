//! What there is to say about a place.

use std::borrow::Cow;

use super::Site;
use super::element::{Part, element_at, steps, touches};
use super::subject::Mention;
use crate::diag::{Diagnostic, Severity};
use crate::explain::{self, Page, Topic, code};
use crate::model::{Class, Kind, trim};
use crate::rules::{self, Absence};
use crate::source::Span;

/// What an editor shows about a place.
#[derive(Clone, Debug)]
pub struct Hover {
    /// What it is about.
    pub span: Span,
    /// What there is to say, never nothing.
    pub pages: Vec<Page>,
}

impl Hover {
    /// All of it as Markdown.
    pub fn markdown(&self) -> String {
        let pages: Vec<String> = self.pages.iter().map(|page| page.markdown(3)).collect();
        pages.join("\n---\n\n")
    }

    /// All of it as text.
    pub fn plain(&self) -> String {
        let pages: Vec<String> = self.pages.iter().map(Page::plain).collect();
        pages.join("\n\n")
    }
}

/// What a value of a field is about.
fn valued(field: Topic, value: &str) -> Topic {
    // The blocks of a manifest have the names of types.
    let listed = Kind::from_manifest_name(value).filter(|_| field.name() == "Package.types.name");
    listed.map_or_else(|| field.value(value), Topic::Type)
}

impl Site<'_> {
    /// The findings at a place, and what stands there. Hints come last.
    pub fn hover(self, offset: u32) -> Option<Hover> {
        let here = self.findings().iter().filter(|found| touches(found.span, offset));
        let (hints, mut found): (Vec<&Diagnostic>, Vec<_>) =
            here.partition(|found| found.severity == Severity::Info);
        found.sort_by_key(|found| std::cmp::Reverse(found.severity));
        let described = self.described(offset);
        let narrowest = found.iter().chain(&hints).map(|found| found.span).min_by_key(|span| span.len());
        let span = described.as_ref().map(|(span, _)| *span).or(narrowest)?;
        let mut pages: Vec<Page> = found.into_iter().map(explain::finding).collect();
        pages.extend(described.map(|(_, page)| page));
        pages.extend(hints.into_iter().map(explain::finding));
        Some(Hover { span, pages })
    }

    fn described(self, offset: u32) -> Option<(Span, Page)> {
        let (kind, text, tree) = (self.kind()?, self.text(), self.tree());
        let (id, part) = element_at(&tree, text, offset)?;
        let steps = || steps(kind, &tree, text, id);
        let topic = || match steps()? {
            steps if steps.is_empty() => Some(Topic::Type(kind)),
            steps => Topic::field(kind, steps),
        };
        match part {
            Part::Tag(span) => Some((span, explain::card(&topic()?))),
            Part::Value(span) => {
                if let Some(page) = self.named(offset) {
                    return Some((span, page));
                }
                let value = tree.value(id, text);
                let name = trim(&value);
                // In an element without an end, values are not those of the file, as far as anything else can see.
                if let Some(reference) = steps().and_then(|steps| steps.last()?.reference) {
                    let name = Cow::Borrowed(name);
                    let page = self.target(&Mention { span, element: "", to: reference.to, name });
                    return Some((span, page));
                }
                Some((span, explain::card(&valued(topic()?, name))))
            }
        }
    }

    /// What the value at a place names.
    fn named(self, offset: u32) -> Option<Page> {
        let values = self.values()?;
        let mentions = values.mentions(|_| true);
        let mention = mentions.iter().find(|mention| touches(mention.span, offset))?;
        Some(self.target(mention))
    }

    fn target(self, mention: &Mention<'_>) -> Page {
        let index = &self.snapshot.outcome.index;
        let name = &*mention.name;
        let Some(component) = rules::target(index, mention.to, name) else { return self.absent(mention) };
        let target = Site { file: component.file, ..self };
        let (kind, real) = (component.summary.kind, component.summary.name.as_str());
        // The platform compares profiles without case.
        let text = if real == name || kind == Kind::Profile {
            "The project defines it.".to_owned()
        } else {
            format!("The project defines it under this name, not as {}.", code(name))
        };
        let mut page = Page::new(format!("{} {}", kind.name(), code(real)), text);
        let label = target.label().map(|label| ("Label", code(&label)));
        let file = ("File", code(&target.checked().source.path));
        page.facts(label.into_iter().chain([file]).collect());
        page
    }

    /// What is known of a name that the project does not define.
    fn absent(self, mention: &Mention<'_>) -> Page {
        let name = &*mention.name;
        let kinds: Vec<&str> = mention.to.iter().map(|kind| kind.name()).collect();
        let kinds = kinds.join(" or ");
        let known = &self.snapshot.options.rules.known;
        let text = match rules::absence(known, mention.to, name) {
            Absence::Id(kind) => {
                format!(
                    "It looks like the id of a {}. Ids differ from org to org, names do not.",
                    kind.name()
                )
            }
            Absence::Outside => "It belongs to the platform or to a package.".to_owned(),
            Absence::Known => "The org has it, says `[known]` in `omnic.toml`.".to_owned(),
            Absence::KnownAs(real) => {
                format!("The org has it under the name {}, says `[known]` in `omnic.toml`.", code(real))
            }
            Absence::Undefined if mention.to.iter().all(|kind| kind.class() == Class::External) => {
                "It lives in the org alone and has no file.".to_owned()
            }
            Absence::Undefined => "The project does not define it, so the org must have it.".to_owned(),
        };
        Page::new(format!("{kinds} {}", code(name)), text)
    }
}
