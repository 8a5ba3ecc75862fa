//! Every metadata type that the platform's tools know, and how its components lie in files.

use super::generated::REGISTRY;

/// A metadata type as the platform's tools know it, Omni-Channel or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "facts that hold or do not, as in the registry")]
pub struct RegisteredType {
    /// Its name in a manifest.
    pub name: &'static str,
    /// Folder in metadata format; empty if the type is known by name only.
    pub directory: &'static str,
    /// Suffix without the dot; empty for bundles and types known by name only.
    pub suffix: &'static str,
    /// The type whose components contain these, such as `CustomObject` for `CustomField`; else empty.
    pub parent: &'static str,
    /// How its components are made of files.
    pub layout: Layout,
    /// Components lie in folders that are components themselves.
    pub in_folder: bool,
    /// The type of those folders; also set where the folder is no component of its own (territories). Else empty.
    pub folder_type: &'static str,
    /// The type whose folders these are; else empty.
    pub folder_of: &'static str,
    /// Another spelling of a folder type that means the same, as the registry writes it; else empty.
    pub alias_for: &'static str,
    /// Files count only below a folder called `directory`.
    pub strict_directory: bool,
    /// Children lie in one folder a type (`fields/`), not beside their parent.
    pub child_folders: bool,
    /// A manifest may name `*` and single components together.
    pub wildcard_with_names: bool,
    /// A part of a component can be deleted by deploying the rest.
    pub partial_delete: bool,
    /// How the own file of a bundle ends where that is not `-meta.xml`; else empty.
    pub meta_suffix: &'static str,
    /// A former suffix; else empty.
    pub legacy_suffix: &'static str,
    /// The element that holds such a child in the file of its parent; empty: the directory's name.
    pub element: &'static str,
    /// The element that names such a child; empty: `fullName`.
    pub name_element: &'static str,
    /// The full name of such a child does not begin with that of its parent.
    pub ignores_parent_name: bool,
    /// Manifests never list it.
    pub unlisted: bool,
    /// It is deployed only together with its parent.
    pub unlisted_alone: bool,
    /// Number of the first API version that is known to have it; 0: not known.
    pub since: u32,
}

/// How the components of a type are made of files in source format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// One XML file: `Name.suffix-meta.xml`.
    File,
    /// A file of any content and its `-meta.xml` beside it: `A.cls`, `A.cls-meta.xml`.
    Content,
    /// One XML file and content of any name, a file or a folder: documents, experience bundles.
    Mixed,
    /// As `Mixed`, with a folder that is a zip in metadata format.
    StaticResource,
    /// A folder below the one of the type.
    Bundle,
    /// An XML file and one file for each child, in the folder of the component.
    Decomposed,
    /// All components of all files are one file in metadata format.
    Labels,
    /// Digital experiences: two levels of folders, each content folder with a `_meta.json`.
    DigitalExperience,
    /// A folder of any web application with one XML file.
    UiBundle,
}

impl RegisteredType {
    /// A type known by name only: what the table states no more about.
    pub(super) const NAMED: Self = Self {
        name: "",
        directory: "",
        suffix: "",
        parent: "",
        layout: Layout::File,
        in_folder: false,
        folder_type: "",
        folder_of: "",
        alias_for: "",
        strict_directory: false,
        child_folders: false,
        wildcard_with_names: false,
        partial_delete: false,
        meta_suffix: "",
        legacy_suffix: "",
        element: "",
        name_element: "",
        ignores_parent_name: false,
        unlisted: false,
        unlisted_alone: false,
        since: 0,
    };

    /// The types of components inside components of this type, in the order of their names.
    pub fn children(&self) -> impl Iterator<Item = &'static Self> + use<> {
        let name = self.name;
        REGISTRY.iter().filter(move |row| row.parent == name)
    }

    /// The type whose components contain these.
    pub fn parent(&self) -> Option<&'static Self> {
        registered_type(self.parent)
    }

    /// Whether its files have this suffix, or had it once.
    pub fn has_suffix(&self, suffix: &str) -> bool {
        !suffix.is_empty() && (suffix == self.suffix || suffix == self.legacy_suffix)
    }

    /// The type of the folders that its components lie in.
    pub fn folder_row(&self) -> Option<&'static Self> {
        registered_type(self.folder_type)
    }

    /// Whether its components lie below one of a type that is no folder of its own: the territories of a model.
    pub fn is_inside_model(&self) -> bool {
        !self.in_folder && !self.folder_type.is_empty() && self.folder_type != self.name
    }

    /// The element that holds such a child in the file of its parent.
    pub fn element(&self) -> &'static str {
        if self.element.is_empty() { self.directory } else { self.element }
    }

    /// The element that names such a child.
    pub fn name_element(&self) -> &'static str {
        if self.name_element.is_empty() { "fullName" } else { self.name_element }
    }
}

/// Every registered type, in the order of their names.
pub fn registered_types() -> &'static [RegisteredType] {
    REGISTRY
}

/// The registered type of that exact name.
pub fn registered_type(name: &str) -> Option<&'static RegisteredType> {
    REGISTRY.binary_search_by(|entry| entry.name.cmp(name)).ok().map(|at| &REGISTRY[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_and_children_know_each_other() {
        let object = registered_type("CustomObject").unwrap();
        assert!(object.child_folders && object.layout == Layout::Decomposed);
        let children: Vec<&str> = object.children().map(|child| child.name).collect();
        assert_eq!(children.len(), 10);
        assert!(children.contains(&"CustomField"));
        for child in object.children() {
            assert_eq!(child.parent(), Some(object));
            assert_eq!((child.element(), child.name_element()), (child.directory, "fullName"));
        }
        assert!(registered_type("OmniChannelSettings").is_some_and(|entry| entry.directory.is_empty()));
        assert_eq!(registered_type("Queues"), None);
        let label = registered_type("CustomLabel").unwrap();
        assert_eq!((label.element(), label.ignores_parent_name), ("labels", true));
        let translation = registered_type("CustomFieldTranslation").unwrap();
        assert_eq!((translation.name_element(), translation.unlisted), ("name", true));
    }
}
