//! Renders `docs/fields/<Type>.md`, one page for each core type.

use std::fmt::Write;

use super::schema_files::{Enumeration, Field, Form, Record, Since, Type};

pub(super) fn render(ty: &Type) -> String {
    let name = &ty.title;
    let mut out = format!(
        "# {name}\n\n<!-- Made from schemas/metadata/{name}.schema.json; change that file. -->\n\n{}\n\n",
        ty.description
    );
    let notes = &ty.notes;
    let file = if name == "OmniChannelSettings" { "OmniChannel" } else { "<name>" };
    writeln!(out, "- File: `{}/{file}.{}`, in source format with `-meta.xml`", notes.directory, notes.suffix)
        .expect("text");
    writeln!(out, "- Root element: `{}`", notes.root).expect("text");
    if let Some(manifest) = &notes.manifest_name {
        writeln!(out, "- In a manifest: type `{manifest}`, member `OmniChannel`").expect("text");
    }
    writeln!(out, "- In the API since: {}", versions(&notes.since, None)).expect("text");
    let enumerations = ty.enumerations();
    for (at, record) in ty.records().iter().enumerate() {
        if at == 0 {
            out.push_str("\n## Fields\n\n");
        } else {
            write!(out, "\n## {}\n\n{}\n\n", record.name, record.description).expect("text");
        }
        table(&mut out, record);
        misspellings(&mut out, record);
    }
    for enumeration in &enumerations {
        values(&mut out, enumeration);
    }
    out.push_str(
        "\nThe codes of the sources are explained in [schemas/README.md](../../schemas/README.md#sources).\n",
    );
    out
}

fn table(out: &mut String, record: &Record) {
    out.push_str("| field | type | required | range | unit | since | reference | sources | description |\n");
    out.push_str("|---|---|---|---|---|---|---|---|---|\n");
    for (name, field) in &record.fields {
        let notes = &field.notes;
        let required = if record.required.contains(name) { "yes" } else { "" };
        let required = if notes.nillable { "yes, may be nil" } else { required };
        let reference = notes.reference.as_ref().map(|reference| reference.to.join(", ")).unwrap_or_default();
        writeln!(
            out,
            "| `{name}` | {} | {required} | {} | {} | {} | {reference} | {} | {} |",
            form(field),
            range(field),
            notes.unit.as_deref().unwrap_or_default(),
            versions(&notes.since, notes.until.as_deref()),
            notes.sources.join(", "),
            field.description,
        )
        .expect("text");
    }
}

fn form(field: &Field) -> String {
    let one = match field.form() {
        Form::Text => "text".to_owned(),
        Form::Boolean => "boolean".to_owned(),
        Form::Integer | Form::IntegerText => "whole number".to_owned(),
        Form::Double => "number".to_owned(),
        Form::Version => "API version".to_owned(),
        Form::Open => "not read".to_owned(),
        Form::Defined(target) => format!("[{target}](#{})", target.to_lowercase()),
    };
    if field.repeats() { format!("{one}, repeats") } else { one }
}

fn range(field: &Field) -> String {
    if let Some(limit) = field.max_length {
        return format!("up to {limit} characters");
    }
    let bounds = match field.bounds() {
        Some((Some(min), Some(max))) => format!("{min} to {max}"),
        Some((Some(min), None)) => format!("{min} or more"),
        Some((None, Some(max))) => format!("{max} or less"),
        _ => return String::new(),
    };
    let inferred = field.notes.range.as_deref() == Some("inferred");
    if inferred { format!("{bounds} (inferred)") } else { bounds }
}

/// `52.0 (WSDL 58.0)`: the document first, other evidence in brackets where it differs.
fn versions(since: &Since, until: Option<&str>) -> String {
    if let (Some(until), Some(first)) = (until, since.doc.as_ref().or(since.wsdl.as_ref())) {
        return if until == first { format!("{until} only") } else { format!("{first} to {until}") };
    }
    let (first, other) = match (&since.doc, &since.wsdl) {
        (Some(doc), Some(wsdl)) if doc != wsdl => (doc, Some(wsdl)),
        (Some(known), _) | (None, Some(known)) => (known, None),
        (None, None) => return String::new(),
    };
    let mut more = Vec::new();
    more.extend(other.map(|wsdl| format!("WSDL {wsdl}")));
    more.extend(since.floor.as_ref().map(|floor| format!("seen at {floor}")));
    if since.inferred {
        more.push("estimate".into());
    }
    if more.is_empty() { first.clone() } else { format!("{first} ({})", more.join(", ")) }
}

fn misspellings(out: &mut String, record: &Record) {
    if record.did_you_mean.is_empty() && record.not_a_field.is_empty() {
        return;
    }
    out.push_str("\nNot fields, although documents or other types have them:\n\n");
    for (written, real) in &record.did_you_mean {
        writeln!(out, "- `{written}`: write `{real}`").expect("text");
    }
    for (written, hint) in &record.not_a_field {
        writeln!(out, "- `{written}`: {hint}").expect("text");
    }
}

fn values(out: &mut String, enumeration: &Enumeration) {
    let notes = &enumeration.notes;
    write!(out, "\n## {}\n\n| value | since | meaning |\n|---|---|---|\n", enumeration.name).expect("text");
    for value in &enumeration.values {
        let since = notes.enum_since.get(value).map(|since| versions(since, None)).unwrap_or_default();
        writeln!(out, "| `{value}` | {since} | {} |", notes.enum_descriptions[value]).expect("text");
    }
    if !notes.did_you_mean.is_empty() {
        out.push_str("\nSpelled otherwise elsewhere:\n\n");
        for (written, real) in &notes.did_you_mean {
            writeln!(out, "- `{written}`: write `{real}`").expect("text");
        }
    }
}
