//! A build as one page of HTML.
//!
//! All text of files and paths goes through [`text`]. The page is read from top to bottom without its script, which adds
//! a search field and nothing else.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::page::{HEAD, SCRIPT};
use super::{BuildReport, BuiltFile, BuiltWhy, LeftOutReason, LimitUse};
use crate::report::escape;

/// The whole page.
pub(super) fn page(report: &BuildReport) -> String {
    let mut out = String::from(HEAD);
    let name = text(&report.name);
    let _ =
        write!(out, "<title>{name}: build report</title>\n</head>\n<body>\n<main>\n<h1>{name}</h1>\n<dl>\n");
    facts(report, &mut out);
    out.push_str("</dl>\n");
    limits(report, &mut out);
    types(report, &mut out);
    out.push_str(
        "<div id=\"search\" role=\"search\" hidden>\n<label for=\"term\">Show only rows with</label>\n\
         <input id=\"term\" type=\"search\" autocomplete=\"off\">\n<p id=\"told\" class=\"soft\" aria-live=\"polite\"></p>\n\
         </div>\n",
    );
    components(report, &mut out);
    manifests(report, &mut out);
    deletions(report, &mut out);
    left_out(report, &mut out);
    replacements(report, &mut out);
    notes(report, &mut out);
    let version = env!("CARGO_PKG_VERSION");
    let _ = writeln!(out, "<p class=\"soft\">omnic {version}</p>\n</main>");
    out.push_str(SCRIPT);
    out.push_str("</body>\n</html>\n");
    out
}

/// Text that is neither markup nor an order to a browser or a terminal.
fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in escape::line(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// The name of a type, which a browser may break between its words.
fn type_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut was_small = false;
    for c in text(name).chars() {
        if was_small && c.is_ascii_uppercase() {
            out.push_str("<wbr>");
        }
        was_small = c.is_ascii_lowercase();
        out.push(c);
    }
    out
}

fn number(value: u64) -> String {
    let mut out = String::new();
    escape::number(&mut out, usize::try_from(value).unwrap_or(usize::MAX));
    out
}

/// A table with a heading, what it is, and its columns; those that begin with `#` hold numbers. One with long names has
/// its rows laid out from top to bottom where there is no room for them.
fn table(out: &mut String, id: &str, title: &str, caption: &str, columns: &[&str], rows: &str) {
    let class = if matches!(id, "limits" | "types") { "" } else { " class=\"long\"" };
    let _ = write!(
        out,
        "<h2 id=\"{id}\">{title}</h2>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}\" tabindex=\"0\">\n\
         <table{class}>\n<caption>{caption}</caption>\n<thead><tr>"
    );
    for column in columns {
        let (class, column) = match column.strip_prefix('#') {
            Some(column) => (" class=\"number\"", column),
            None if *column == "Bar" => (" class=\"bar\"", *column),
            None => ("", *column),
        };
        let _ = write!(out, "<th scope=\"col\"{class}>{column}</th>");
    }
    let _ = write!(out, "</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n");
}

fn facts(report: &BuildReport, out: &mut String) {
    let mut row = |name: &str, value: &str| {
        let _ = writeln!(out, "<dt>{name}</dt><dd>{value}</dd>");
    };
    row("Package", if report.zip { "zip" } else { "folder" });
    row("Size", &format!("{} bytes", number(report.size)));
    row("SHA-256", &format!("<code>{}</code>", text(&report.sha256)));
    row("API version", &text(&report.api_version));
    row("Components", &number(report.components.len() as u64));
    row("Files", &number(report.files() as u64));
    row("Left out", &number(report.left_out.len() as u64));
}

fn limits(report: &BuildReport, out: &mut String) {
    let mut rows = String::new();
    for LimitUse { limit, used, allowed } in &report.limits {
        let is_over = used.is_some_and(|used| used > *allowed);
        let class = if is_over { " class=\"over\"" } else { "" };
        let _ = write!(rows, "<tr{class}><th scope=\"row\">{}</th>", limit.words());
        match used {
            Some(used) => {
                // In tenths of a percent, so that no floating-point number is printed.
                let share = u128::from(*used) * 1000 / u128::from(*allowed).max(1);
                let told =
                    format!("{}.{} %{}", share / 10, share % 10, if is_over { ", too much" } else { "" });
                let width = share.min(1000);
                let _ = writeln!(
                    rows,
                    "<td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"number\">{told}</td>\
                     <td class=\"bar\"><div class=\"track\" aria-hidden=\"true\"><div class=\"fill\" style=\"width: {}.{}%\"></div></div>\
                     </td></tr>",
                    number(*used),
                    number(*allowed),
                    width / 10,
                    width % 10
                );
            }
            None => {
                let _ = writeln!(
                    rows,
                    "<td class=\"number\">far below</td><td class=\"number\">{}</td><td></td><td class=\"bar\"></td></tr>",
                    number(*allowed)
                );
            }
        }
    }
    let columns = ["Limit", "#Used", "#Allowed", "#Share", "Bar"];
    table(
        out,
        "limits",
        "Limits",
        "What one deployment takes, and how much of it this package is.",
        &columns,
        &rows,
    );
}

fn types(report: &BuildReport, out: &mut String) {
    let mut types: BTreeMap<&str, (u64, u64, u64)> = BTreeMap::new();
    for component in &report.components {
        let sums = types.entry(&component.ty).or_default();
        sums.0 += 1;
        sums.1 += component.files.len() as u64;
        sums.2 += component.files.iter().map(|file| file.size).sum::<u64>();
    }
    let mut rows = String::new();
    for (ty, (components, files, bytes)) in types {
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td><td class=\"number\">{}</td>\
             <td class=\"number\">{}</td></tr>",
            type_name(ty),
            number(components),
            number(files),
            number(bytes)
        );
    }
    let columns = ["Type", "#Components", "#Files", "#Bytes"];
    table(out, "types", "Types", "Components by metadata type.", &columns, &rows);
}

fn components(report: &BuildReport, out: &mut String) {
    let mut rows = String::new();
    for component in &report.components {
        let why = match &component.why {
            BuiltWhy::Project => "part of the project".to_owned(),
            BuiltWhy::Named => "named by the manifest".to_owned(),
            BuiltWhy::Changed(path) => format!("changed: <code>{}</code>", text(path)),
            BuiltWhy::Needed(by) => format!("needed by {}", text(by)),
        };
        let bytes: u64 = component.files.iter().map(|file| file.size).sum();
        let _ = write!(
            rows,
            "<tr data-row><td>{}</td><th scope=\"row\">{}</th><td>{why}</td><td>",
            type_name(&component.ty),
            text(&component.name)
        );
        files(&component.files, &mut rows);
        let _ = writeln!(rows, "</td><td class=\"number\" data-unit=\"bytes\">{}</td></tr>", number(bytes));
    }
    let columns = ["Type", "Name", "Why it is in", "Files", "#Bytes"];
    table(out, "components", "Components", "What is in the package.", &columns, &rows);
}

/// Files of a component: one is shown as it is, several on demand.
fn files(files: &[BuiltFile], out: &mut String) {
    let shown = |file: &BuiltFile| {
        let path = text(&file.path);
        let mut shown = format!(
            "<code>{path}</code>, {} bytes, SHA-256 <code>{}</code>",
            number(file.size),
            text(&file.sha256)
        );
        if !file.from.is_empty() {
            let from: Vec<String> =
                file.from.iter().map(|path| format!("<code>{}</code>", text(path))).collect();
            let _ = write!(shown, "<br><span class=\"soft\">from</span> {}", from.join(", "));
        }
        shown
    };
    let label = match files {
        [] => return,
        [one] => format!("<code>{}</code>", text(&one.path)),
        several => format!("{} files", number(several.len() as u64)),
    };
    let _ = write!(out, "<details><summary>{label}</summary><ul>");
    for file in files {
        let _ = write!(out, "<li>{}</li>", shown(file));
    }
    out.push_str("</ul></details>");
}

fn manifests(report: &BuildReport, out: &mut String) {
    let mut rows = String::new();
    for file in &report.manifests {
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\"><code>{}</code></th><td class=\"number\" data-unit=\"bytes\">{}</td><td><code>{}</code></td></tr>",
            text(&file.path),
            number(file.size),
            text(&file.sha256)
        );
    }
    let columns = ["File", "#Bytes", "SHA-256"];
    table(out, "manifests", "Manifests", "Files that say what is deployed and deleted.", &columns, &rows);
}

fn deletions(report: &BuildReport, out: &mut String) {
    if report.deletions.is_empty() {
        return;
    }
    let mut rows = String::new();
    for one in &report.deletions {
        let (ty, name, manifest) = (type_name(&one.ty), text(&one.name), text(&one.manifest));
        let _ = writeln!(
            rows,
            "<tr data-row><td>{ty}</td><th scope=\"row\">{name}</th><td><code>{manifest}</code></td></tr>"
        );
    }
    let columns = ["Type", "Name", "Manifest"];
    table(out, "deletions", "Deletions", "What a deployment of the package deletes.", &columns, &rows);
}

fn left_out(report: &BuildReport, out: &mut String) {
    if report.left_out.is_empty() {
        out.push_str("<h2 id=\"left-out\">Left out</h2>\n<p>Nothing.</p>\n");
        return;
    }
    let mut rows = String::new();
    for left in &report.left_out {
        let why = match &left.reason {
            LeftOutReason::Ignored { file, pattern, line } => {
                format!("<code>{}</code>, line {line}: <code>{}</code>", text(file), text(pattern))
            }
            LeftOutReason::Other(words) => text(words),
        };
        let path = text(&left.path);
        let _ = writeln!(rows, "<tr data-row><th scope=\"row\"><code>{path}</code></th><td>{why}</td></tr>");
    }
    let caption = "What lies in the project and is not in the package.";
    table(out, "left-out", "Left out", caption, &["Path", "Why"], &rows);
}

fn replacements(report: &BuildReport, out: &mut String) {
    if report.replacements.is_empty() {
        return;
    }
    let mut rows = String::new();
    for one in &report.replacements {
        let _ = writeln!(
            rows,
            "<tr data-row><th scope=\"row\"><code>{}</code></th><td>{}</td><td class=\"number\" data-unit=\"times\">{}</td>\
             <td><code>{}</code></td></tr>",
            text(&one.path),
            text(&one.source),
            number(one.count),
            text(&one.sha256)
        );
    }
    let caption =
        "Where the package says something else than the project. Values are not shown, only their hashes.";
    let columns = ["File", "Variable or file", "#Times", "SHA-256 of the value"];
    table(out, "replacements", "Replacements", caption, &columns, &rows);
}

fn notes(report: &BuildReport, out: &mut String) {
    if report.notes.is_empty() {
        return;
    }
    out.push_str("<h2 id=\"notes\">Notes</h2>\n<ul>\n");
    for note in &report.notes {
        let _ = writeln!(out, "<li>{}</li>", text(note));
    }
    out.push_str("</ul>\n");
}
