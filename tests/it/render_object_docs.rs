//! Renders `docs/objects/<Object>.md`, one page for each object that is known in full.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::object_files::{Field, Object};

pub(super) fn render(object: &Object, system: &BTreeMap<String, Field>) -> String {
    let name = &object.title;
    let mut out = format!(
        "# {name}\n\n<!-- Made from schemas/objects/{name}.schema.json; change that file. -->\n\n{}\n\n",
        object.description
    );
    facts(&mut out, object);
    out.push_str("\n## Fields\n\n");
    table(&mut out, object);
    write!(out, "\nThe platform itself writes {}.\n", list(system.keys().map(|name| format!("`{name}`"))))
        .expect("text");
    if !object.notes.also_known.is_empty() {
        let names = list(object.notes.also_known.iter().map(|name| format!("`{name}`")));
        write!(out, "\nKnown by name only: {names}.\n").expect("text");
    }
    misspellings(&mut out, object);
    for (name, field) in &object.properties {
        values(&mut out, name, field);
    }
    if !object.notes.notes.is_empty() {
        out.push_str("\n## Notes\n\n");
        for note in &object.notes.notes {
            writeln!(out, "- {note}").expect("text");
        }
    }
    write!(
        out,
        "\nSources: {}. The codes are explained in [schemas/README.md](../../schemas/README.md#sources).\n",
        object.notes.sources.join(", ")
    )
    .expect("text");
    out
}

fn facts(out: &mut String, object: &Object) {
    let notes = &object.notes;
    let mut fact = |name: &str, value: String| {
        if !value.is_empty() {
            writeln!(out, "- {name}: {value}").expect("text");
        }
    };
    fact("In the API since", notes.since.clone().unwrap_or_default());
    if notes.calls.is_empty() {
        fact("Calls", "no list is known".to_owned());
    }
    for (edition, calls) in notes.calls.iter().rev() {
        fact(&format!("Calls in the documents of API {edition}"), calls.join(", "));
    }
    fact("Needs", notes.needs.join(", "));
    let permissions = notes.permissions.iter().map(|(what, needed)| format!("to {what}: {needed}"));
    fact("Permissions", permissions.collect::<Vec<_>>().join(", "));
    let authenticated = notes.authenticated_users_only.as_deref().map(|release| match release {
        "unknown" => "yes".to_owned(),
        release => format!("since {release}"),
    });
    fact("Authenticated users only", authenticated.unwrap_or_default());
    if notes.setup {
        fact("Set-up object", "yes, not to be written in one transaction with others (inferred)".to_owned());
    }
    fact("Ids begin with", list(notes.id_prefix.iter().map(|prefix| format!("`{prefix}`"))));
    fact("Metadata", list(notes.metadata.iter().map(|path| format!("`{path}`"))));
    let keys = notes.keys.iter().map(|key| key.join(" with "));
    fact("Differs between records", keys.collect::<Vec<_>>().join(", "));
    fact("Exists because of it", notes.associated.join(", "));
}

fn list(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

fn table(out: &mut String, object: &Object) {
    out.push_str(
        "| field | type | insert | update | range | unit | since | metadata | sources | description |\n",
    );
    out.push_str("|---|---|---|---|---|---|---|---|---|---|\n");
    for (name, field) in &object.properties {
        let notes = &field.notes;
        let insert = match (object.required.contains(name), field.has("Create")) {
            (true, _) => "required",
            (false, true) => "yes",
            (false, false) => "no",
        };
        writeln!(
            out,
            "| `{name}` | {} | {insert} | {} | {} | {} | {} | {} | {} | {} |",
            form(name, field),
            if field.has("Update") { "yes" } else { "no" },
            range(field),
            notes.unit.as_deref().unwrap_or_default(),
            versions(field),
            list(notes.metadata.iter().map(|path| format!("`{path}`"))),
            notes.sources.join(", "),
            field.description,
        )
        .expect("text");
    }
}

fn form(name: &str, field: &Field) -> String {
    let ty = &field.notes.field_type;
    if let Some(target) = &field.notes.refers_to {
        let mut to = target.to.join(", ");
        if target.open {
            to.push_str(" and others");
        }
        if target.inferred {
            to.push_str(" (inferred)");
        }
        return format!("{ty} to {to}");
    }
    if !field.values.is_empty() {
        return format!("[{ty}](#{})", name.to_lowercase());
    }
    if field.examples.is_empty() {
        ty.clone()
    } else {
        format!("{ty}, such as {}", field.examples.join(", "))
    }
}

fn range(field: &Field) -> String {
    match (field.max_length, field.minimum, field.maximum) {
        (Some(limit), ..) => format!("up to {limit} characters"),
        (None, Some(min), Some(max)) => format!("{min} to {max}"),
        _ => String::new(),
    }
}

fn versions(field: &Field) -> String {
    match (&field.notes.since, &field.notes.until) {
        (None, None) => String::new(),
        (Some(since), None) => since.clone(),
        (None, Some(until)) => format!("until {until}"),
        (Some(since), Some(until)) => format!("{since} to {until}"),
    }
}

fn misspellings(out: &mut String, object: &Object) {
    let notes = &object.notes;
    if notes.did_you_mean.is_empty() && notes.not_a_field.is_empty() {
        return;
    }
    out.push_str("\nNot fields, although documents have them:\n\n");
    for (written, real) in &notes.did_you_mean {
        writeln!(out, "- `{written}`: write `{real}`").expect("text");
    }
    for (written, hint) in &notes.not_a_field {
        writeln!(out, "- `{written}`: {hint}").expect("text");
    }
}

fn values(out: &mut String, name: &str, field: &Field) {
    if field.values.is_empty() {
        return;
    }
    let notes = &field.notes;
    write!(out, "\n## {name}\n\n| value | meaning |\n|---|---|\n").expect("text");
    for value in &field.values {
        writeln!(out, "| `{value}` | {} |", notes.enum_descriptions[value]).expect("text");
    }
    if !notes.did_you_mean.is_empty() {
        out.push_str("\nSpelled otherwise elsewhere:\n\n");
        for (written, real) in &notes.did_you_mean {
            writeln!(out, "- `{written}`: write `{real}`").expect("text");
        }
    }
}
