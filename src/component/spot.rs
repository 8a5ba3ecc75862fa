//! A path taken apart.

/// Where a file lies below its package directory or metadata root.
#[derive(Clone, Debug)]
pub(super) struct Spot<'p> {
    /// The whole path, with `/`.
    pub path: &'p str,
    /// Its folders, outermost first.
    pub folders: Vec<&'p str>,
    /// File name.
    pub file: &'p str,
    /// File name without `-meta.xml`.
    pub base: &'p str,
    /// Whether the name ends in `-meta.xml`.
    pub meta: bool,
}

impl<'p> Spot<'p> {
    pub(super) fn new(path: &'p str) -> Self {
        let mut folders: Vec<&str> = path.split('/').collect();
        let file = folders.pop().unwrap_or(path);
        let stripped = file.strip_suffix("-meta.xml");
        Self { path, folders, file, base: stripped.unwrap_or(file), meta: stripped.is_some() }
    }

    /// What stands before and after the last dot of `base`.
    pub(super) fn suffix(&self) -> Option<(&'p str, &'p str)> {
        self.base.rsplit_once('.')
    }

    /// Index of the outermost folder of that name.
    pub(super) fn below(&self, directory: &str) -> Option<usize> {
        self.folders.iter().position(|folder| *folder == directory)
    }

    /// Index of the innermost folder of that name that has another folder between it and the file, or else of the
    /// innermost: components in folders lie in `reports/Folder/`, and a folder may be called `reports` too.
    pub(super) fn below_with_folder(&self, directory: &str) -> Option<usize> {
        let above = &self.folders[..self.folders.len().saturating_sub(1)];
        above
            .iter()
            .rposition(|folder| *folder == directory)
            .or_else(|| self.folders.last().is_some_and(|folder| *folder == directory).then_some(above.len()))
    }

    /// Index of the innermost folder of that name.
    pub(super) fn innermost(&self, directory: &str) -> Option<usize> {
        self.folders.iter().rposition(|folder| *folder == directory)
    }

    /// The path down to and with the folder of that index.
    pub(super) fn folder_path(&self, at: usize) -> &'p str {
        let length: usize = self.folders[..=at].iter().map(|folder| folder.len() + 1).sum();
        &self.path[..length - 1]
    }

    /// The path behind the folder of that index.
    pub(super) fn behind(&self, at: usize) -> &'p str {
        &self.path[self.folder_path(at).len() + 1..]
    }
}

#[cfg(test)]
mod tests {
    use super::Spot;

    #[test]
    fn a_path_has_parts() {
        let spot = Spot::new("main/lwc/tile/tile.js-meta.xml");
        assert_eq!((spot.file, spot.base, spot.meta), ("tile.js-meta.xml", "tile.js", true));
        assert_eq!(spot.suffix(), Some(("tile", "js")));
        let at = spot.below("lwc").unwrap();
        assert_eq!((spot.folder_path(at), spot.behind(at)), ("main/lwc", "tile/tile.js-meta.xml"));
        assert_eq!(Spot::new("x").folders.len(), 0);
        for (path, at) in [
            ("reports/Fold/R.report", Some(0)),
            ("reports/main/reports/Fold/Sub/R.report", Some(2)),
            ("reports/reports/R.report", Some(0)),
            ("reports/R.report", Some(0)),
            ("R.report", None),
        ] {
            assert_eq!(Spot::new(path).below_with_folder("reports"), at, "{path}");
        }
    }
}
