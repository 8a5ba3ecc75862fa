//! Files as the protocol names them, by URI.

use std::path::{Path, PathBuf};

use gen_lsp_types::Uri;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// What must not stand in the path of a URI as it is, and what editors encode there all the same.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The path of a file; none for a URI of something else, such as a buffer that was never saved.
pub(super) fn to_path(uri: &Uri) -> Option<PathBuf> {
    let scheme = uri.0.get(..5)?;
    if !scheme.eq_ignore_ascii_case("file:") {
        return None;
    }
    let rest = &uri.0[5..];
    let path = match rest.strip_prefix("//") {
        Some(rest) => {
            let slash = rest.find('/')?;
            if !["", "localhost"].contains(&&rest[..slash]) {
                return None;
            }
            &rest[slash..]
        }
        None => rest,
    };
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let bytes: Vec<u8> = percent_decode_str(path).collect();
    native(bytes)
}

/// The URI of a file, which must have an absolute path.
pub(super) fn from_path(path: &Path) -> Uri {
    let text = path.to_string_lossy();
    let text = if cfg!(windows) { format!("/{}", text.replace('\\', "/")) } else { text.into_owned() };
    Uri(format!("file://{}", utf8_percent_encode(&text, ENCODED)))
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere there are paths that are none")]
fn native(bytes: Vec<u8>) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt as _;
    Some(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn native(bytes: Vec<u8>) -> Option<PathBuf> {
    // `/c:/Users`: the slash before the drive is part of the URI alone.
    let text = String::from_utf8(bytes).ok()?;
    Some(PathBuf::from(text.strip_prefix('/').unwrap_or(&text)))
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use gen_lsp_types::Uri;

    use super::{from_path, to_path};

    #[test]
    fn paths_survive_the_way_to_uris_and_back() {
        for path in ["/a/b.queue-meta.xml", "/with space/é/100%25/#1?.xml", "/a/[b]/{c}"] {
            assert_eq!(to_path(&from_path(Path::new(path))).as_deref(), Some(Path::new(path)));
        }
        assert_eq!(from_path(Path::new("/a b/%.xml")).0, "file:///a%20b/%25.xml");
    }

    #[test]
    fn only_files_have_paths() {
        let path = |uri: &str| to_path(&Uri(uri.to_owned()));
        assert_eq!(path("untitled:Untitled-1"), None);
        assert_eq!(path("file://server/share/a"), None);
        assert_eq!(path("é"), None);
        assert_eq!(path("FILE://localhost/a%3Ab").as_deref(), Some(Path::new("/a:b")));
        assert_eq!(path("file:/a").as_deref(), Some(Path::new("/a")));
    }
}
