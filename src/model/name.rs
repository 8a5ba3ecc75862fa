use std::fmt;

/// The full name of a component as its file name gives it, percent-decoded.
///
/// `ns__Name` belongs to a managed package: `ns` is a letter followed by letters, digits and single underscores,
/// 15 characters at most. What follows is the developer name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FullName {
    text: Box<str>,
    namespace: u8,
}

/// Longest namespace prefix in characters.
const NAMESPACE_LIMIT: usize = 15;

impl FullName {
    /// Decodes the stem of a file name. Percent sequences that do not give UTF-8 stay as they are.
    pub fn from_stem(stem: &str) -> Self {
        let text: Box<str> = if stem.contains('%') {
            percent_encoding::percent_decode_str(stem).decode_utf8().map_or_else(|_| stem.into(), Into::into)
        } else {
            stem.into()
        };
        let namespace = namespace_length(&text) as u8;
        Self { text, namespace }
    }

    /// The whole name, namespace included.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The namespace of a managed component.
    pub fn namespace(&self) -> Option<&str> {
        (self.namespace > 0).then(|| &self.text[..usize::from(self.namespace)])
    }

    /// The name without its namespace.
    pub fn developer_name(&self) -> &str {
        match usize::from(self.namespace) {
            0 => &self.text,
            length => &self.text[length + 2..],
        }
    }
}

impl fmt::Display for FullName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Whether a reference carries a namespace: it names a managed component that need not lie in the project.
pub fn has_namespace(name: &str) -> bool {
    namespace_length(name) > 0
}

/// Length of the namespace in front of `__`, 0 if there is none.
fn namespace_length(name: &str) -> usize {
    let Some(length) = name.find("__") else { return 0 };
    let prefix = &name.as_bytes()[..length];
    let legal = length <= NAMESPACE_LIMIT
        && prefix.first().is_some_and(u8::is_ascii_alphabetic)
        && prefix.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_')
        && name.len() > length + 2;
    if legal { length } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::FullName;

    #[test]
    fn splits_names() {
        for (stem, namespace, developer) in [
            ("Cases", None, "Cases"),
            ("sf_com_apps__X", Some("sf_com_apps"), "X"),
            ("A__", None, "A__"),
            ("__A", None, "__A"),
            ("a_namespace_that_is_long__A", None, "a_namespace_that_is_long__A"),
            ("Cust%2Eom", None, "Cust.om"),
            ("bad%FF", None, "bad%FF"),
        ] {
            let name = FullName::from_stem(stem);
            assert_eq!((name.namespace(), name.developer_name()), (namespace, developer), "{stem}");
        }
    }
}
