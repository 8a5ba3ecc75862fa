use std::collections::{HashMap, HashSet};

use crate::diag::{Edit, FileId, Fix, Sink};
use crate::model::{Class, FullName, Kind, ListedType, ManifestSummary, Member};
use crate::project::Index;
use crate::rules::manifest::{core_kind, meant};
use crate::rules::{ProjectCx, declare_rule};
use crate::xml::escape_text;

declare_rule! {
    /// A component in metadata format is not in its `package.xml`.
    ///
    /// ## Why
    /// Only what the `package.xml` lists by name, or by `*` for its type, is deployed. A file that it does not list is probably
    /// ignored without a word, or the deployment is refused; no document says which.
    ///
    /// ## Fails
    /// ```xml fails file=skills/Returns.skill
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Returns</label>
    /// </Skill>
    /// ```
    /// ```xml file=skills/Billing.skill
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    /// ```xml file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Billing</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=skills/Returns.skill
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Returns</label>
    /// </Skill>
    /// ```
    /// ```xml file=skills/Billing.skill
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Skill xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <label>Billing</label>
    /// </Skill>
    /// ```
    /// ```xml file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Billing</members>
    ///         <members>Returns</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Fix
    /// Add the component to `package.xml`, or remove its file.
    /// ```xml fixed file=package.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <Package xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <types>
    ///         <members>Billing</members>
    ///         <members>Returns</members>
    ///         <name>Skill</name>
    ///     </types>
    ///     <version>67.0</version>
    /// </Package>
    /// ```
    ///
    /// ## Sources
    /// - Inferred
    {
        id: "package/unlisted-component",
        since: "0.1.0",
        severity: Warning,
        evidence: Inferred,
        fix: Safe,
        kinds: core,
        check: Project(check),
    }
}

fn check(cx: &ProjectCx<'_>, out: &mut Sink) {
    let listings = listings(cx.index);
    if listings.is_empty() {
        return;
    }
    for kind in Kind::all().filter(|kind| kind.class() == Class::Core) {
        let mut seen = HashSet::new();
        for component in cx.index.doubles(kind).filter(|component| component.in_metadata_root) {
            let Some((home, (file, listing))) =
                component.home.and_then(|home| Some((home, listings.get(&home)?)))
            else {
                continue;
            };
            let name = &component.summary.name;
            // Of two files with one name in one root only the first is looked at.
            if !seen.insert((home, name)) || !component.summary.is_readable() || listing.lists(kind, name) {
                continue;
            }
            let (type_name, name) = (kind.manifest_name(), name.as_str());
            out.finding_in(
                component.file,
                component.summary.root,
                format!("`{name}` is not listed in `package.xml`: a deployment probably passes it over"),
            )
            .label("not listed")
            .related(*file, listing.summary.root, "the manifest of this folder")
            .help(format!(
                "add the member `{name}` of the type `{type_name}` to `package.xml`, or remove this file"
            ))
            .repair_in(
                *file,
                Fix::Safe,
                format!("list `{name}` in `package.xml`"),
                listing.addition(type_name, name).into_iter().collect(),
            );
        }
    }
}

/// The manifests of the metadata roots by home, with their files.
fn listings(index: &Index) -> HashMap<u32, (FileId, Listing<'_>)> {
    let own = index.manifests().iter().filter_map(|manifest| {
        let listing = Listing::of(manifest.summary.as_ref()?)?;
        Some((manifest.home?, (manifest.file, listing)))
    });
    own.collect()
}

/// What one manifest lists of the Omni-Channel types.
struct Listing<'a> {
    summary: &'a ManifestSummary,
    /// Types of which everything is listed, or that a wrong member keeps from being judged.
    whole: HashSet<Kind>,
    /// Names in lower case: one that differs in case is `package/member-missing`.
    names: HashSet<(Kind, String)>,
    /// The first block of each of these types, with its ascending members.
    blocks: HashMap<&'a str, (&'a ListedType, Vec<&'a Member>)>,
    /// The ascending blocks.
    order: Vec<&'a ListedType>,
}

impl<'a> Listing<'a> {
    /// None if part of the manifest cannot be read.
    fn of(summary: &'a ManifestSummary) -> Option<Self> {
        let mut listing = Self {
            summary,
            whole: HashSet::new(),
            names: HashSet::new(),
            blocks: HashMap::new(),
            order: ascending(&summary.types, |block| &block.name),
        };
        for block in &summary.types {
            // A misspelt type is one fault; that its components are not listed follows from it.
            let Some(kind) = core_kind(meant(&block.name).unwrap_or(&block.name)) else { continue };
            for member in &block.members {
                if member.name.contains('*') {
                    listing.whole.insert(kind);
                } else {
                    let name = FullName::from_stem(&member.name);
                    listing.names.insert((kind, name.as_str().to_lowercase()));
                }
            }
            if *block.name == *Kind::OmniChannelSettings.name() {
                listing.whole.insert(kind);
            }
            let members = || (block, ascending(&block.members, |member| &member.name));
            listing.blocks.entry(&block.name).or_insert_with(members);
        }
        summary.is_whole.then_some(listing)
    }

    fn lists(&self, kind: Kind, name: &FullName) -> bool {
        self.whole.contains(&kind) || self.names.contains(&(kind, name.as_str().to_lowercase()))
    }

    /// Puts a member into its block, or into a new one, before the first that is greater.
    fn addition(&self, type_name: &str, name: &str) -> Option<Edit> {
        let prefix = &self.summary.prefix;
        let tag = |name: &str, value: &str| format!("<{prefix}{name}>{value}</{prefix}{name}>");
        let member = tag("members", &escape_text(name));
        if let Some((block, members)) = self.blocks.get(type_name) {
            return Some(match first_greater(members, name, |member| &member.name) {
                Some(next) => Edit::join(next.place, format!("{member}{}", block.end.lead)),
                None => Edit::join(block.end.offset, block.end.fill(&member)),
            });
        }
        let next = first_greater(&self.order, type_name, |block| &block.name).map(|block| &block.start);
        let slot = next.or(self.summary.end.as_ref())?;
        let inner = inner_lead(&slot.lead, self.summary.types.first());
        let body = format!("{inner}{member}{inner}{}{}", tag("name", type_name), slot.lead);
        Some(Edit::insert(slot.offset, slot.fill(&tag("types", &body))))
    }
}

/// The entries that are greater than all before them.
fn ascending<T>(entries: &[T], name: impl Fn(&T) -> &str) -> Vec<&T> {
    let mut greatest: Option<&str> = None;
    let mut rising = Vec::new();
    for entry in entries {
        if greatest.is_none_or(|greatest| name(entry) > greatest) {
            greatest = Some(name(entry));
            rising.push(entry);
        }
    }
    rising
}

/// The first of some entries that is greater than a name, given those that are greater than all before them.
fn first_greater<'a, T>(rising: &[&'a T], than: &str, name: impl Fn(&T) -> &str) -> Option<&'a T> {
    rising.get(rising.partition_point(|entry| name(entry) <= than)).copied()
}

/// Line end and indentation of the members of a new block: as in the others, else four spaces more than outside.
fn inner_lead(outer: &str, like: Option<&ListedType>) -> String {
    match like {
        Some(block) if !block.end.lead.is_empty() => block.end.lead.to_string(),
        _ if outer.is_empty() => String::new(),
        _ => format!("{outer}    "),
    }
}
