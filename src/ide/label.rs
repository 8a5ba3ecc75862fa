//! What people call a component, which the index does not keep: it is read where it is shown.

use super::Site;
use super::element::line;

/// The elements that hold the name which people see, the likeliest first.
const LABELS: [&str; 3] = ["label", "masterLabel", "name"];

impl Site<'_> {
    /// The name that people see; none if the file has none, or if nobody read it.
    pub fn label(self) -> Option<String> {
        let (text, tree) = (self.text(), self.tree());
        let root = tree.root()?;
        let named = |name: &str| {
            let element = tree.elements(root).find(|&id| tree.local_name(id, text) == name)?;
            Some(line(&tree, text, element)).filter(|label| !label.is_empty())
        };
        LABELS.into_iter().find_map(named)
    }
}
