//! Random metadata files, made from the field tables: valid ones, and then spoiled ones.
//!
//! Every decision is a number of a list, so that a property test can shrink a failing file to a small one.

use std::fmt::Write as _;

use omnic::model::{ApiVersion, EnumSpec, FieldSpec, FieldType, Kind, RecordSpec, VersionStatus};

/// An element of a file in the making.
#[derive(Clone)]
struct Element {
    name: String,
    spec: Option<&'static FieldSpec>,
    nil: bool,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Text(String),
    Fields(&'static RecordSpec, Vec<Element>),
    /// A simple field with an element inside.
    Nested,
}

/// Makes one file of `kind`. Up to three things about it are spoiled.
pub(super) fn file(kind: Kind, version: ApiVersion, decisions: &[u32]) -> String {
    let mut maker = Maker { kind, version, decisions: decisions.iter() };
    let spec = kind.spec().expect("core kinds have tables");
    let mut fields = maker.record(spec);
    for _ in 0..maker.below(4) {
        maker.spoil(spec, &mut fields);
    }
    let mut text = format!(
        "<{} xmlns=\"http://soap.sforce.com/2006/04/metadata\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
        kind.name()
    );
    write(&fields, &mut text);
    let _ = write!(text, "</{}>", kind.name());
    text
}

fn write(fields: &[Element], text: &mut String) {
    for field in fields {
        let name = &field.name;
        if field.nil {
            let _ = write!(text, "<{name} xsi:nil=\"true\"/>");
            continue;
        }
        let _ = write!(text, "<{name}>");
        match &field.content {
            Content::Text(value) => text.push_str(value),
            Content::Fields(_, fields) => write(fields, text),
            Content::Nested => text.push_str("<label>x</label>"),
        }
        let _ = write!(text, "</{name}>");
    }
}

struct Maker<'a> {
    kind: Kind,
    version: ApiVersion,
    decisions: std::slice::Iter<'a, u32>,
}

impl Maker<'_> {
    /// A number below `count`, and 0 when the decisions are used up.
    fn below(&mut self, count: usize) -> usize {
        self.decisions.next().map_or(0, |&number| number as usize % count)
    }

    fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    fn record(&mut self, spec: &'static RecordSpec) -> Vec<Element> {
        let mut fields = Vec::new();
        for field in spec.fields {
            if field.status(self.version, self.kind.since()) != VersionStatus::Ok {
                continue;
            }
            let count = match (field.required, field.repeats) {
                (true, _) => 1,
                (false, false) => self.below(2),
                (false, true) => self.below(3),
            };
            for _ in 0..count {
                fields.push(self.element(field));
            }
        }
        fields
    }

    fn element(&mut self, field: &'static FieldSpec) -> Element {
        let content = match field.ty {
            FieldType::Record(spec) => Content::Fields(spec, self.record(spec)),
            _ => Content::Text(self.value(field)),
        };
        Element { name: field.name.to_owned(), spec: Some(field), nil: false, content }
    }

    fn value(&mut self, field: &FieldSpec) -> String {
        let (least, most) = bounds(field);
        match field.ty {
            FieldType::Text => {
                let length = field.max_length.unwrap_or(90) as usize;
                self.pick(&["Billing".to_owned(), "a b".to_owned(), "x".repeat(length), "é".repeat(length)])
            }
            FieldType::Boolean => self.pick(&["true", "false", "1", "0"]).to_owned(),
            FieldType::Integer | FieldType::IntegerText => {
                self.pick(&[least, most, i64::midpoint(least, most)]).to_string()
            }
            FieldType::Double => self.pick(&[
                format!("{least}.0"),
                format!("{most}"),
                format!("+{}", most / 2),
                format!("{most}e0"),
            ]),
            FieldType::Version => self.pick(&["67.0", "", "7.5"]).to_owned(),
            FieldType::Enum(values) => self.enum_value(values),
            FieldType::Record(_) | FieldType::Open => "anything".to_owned(),
        }
    }

    fn enum_value(&mut self, values: &EnumSpec) -> String {
        let known: Vec<&str> = values
            .values
            .iter()
            .filter(|value| value.since.status(self.version, self.kind.since()) == VersionStatus::Ok)
            .map(|value| value.name)
            .collect();
        self.pick(&known).to_owned()
    }

    /// Spoils one thing in a record or below it. Sometimes the result is still valid.
    fn spoil(&mut self, spec: &'static RecordSpec, fields: &mut Vec<Element>) {
        let inner = fields.iter_mut().filter_map(|field| match &mut field.content {
            Content::Fields(spec, fields) => Some((*spec, fields)),
            _ => None,
        });
        let mut inner: Vec<_> = inner.collect();
        if !inner.is_empty() && self.below(2) == 1 {
            let at = self.below(inner.len());
            let (spec, fields) = inner.swap_remove(at);
            return self.spoil(spec, fields);
        }
        if self.below(8) == 0 || fields.is_empty() {
            let mut names = vec!["nosuchfield", "Label", "labels", "nam"];
            names.extend(spec.suggestions.iter().map(|entry| entry.written));
            let name = self.pick(&names).to_owned();
            let field = Element { name, spec: None, nil: false, content: Content::Text("x".to_owned()) };
            return fields.push(field);
        }
        let at = self.below(fields.len());
        match self.below(6) {
            0 => drop(fields.remove(at)),
            1 => fields.insert(at, fields[at].clone()),
            2 => fields[at].nil = true,
            _ => {
                let field = &mut fields[at];
                field.content = match (&field.content, field.spec) {
                    (Content::Fields(spec, _), _) => Content::Fields(spec, Vec::new()),
                    (_, Some(spec)) => self.bad_value(spec),
                    (_, None) => Content::Nested,
                };
            }
        }
    }

    fn bad_value(&mut self, field: &FieldSpec) -> Content {
        let (least, most) = bounds(field);
        let length = field.max_length.map_or(0, |length| length as usize);
        let mut values: Vec<String> = [
            "",
            " \n ",
            "abc",
            "TRUE",
            "yes",
            "2",
            "-1",
            "+5",
            "007",
            "5.0",
            "5.",
            ".5",
            ".",
            "1e2",
            "1e400",
            "NaN",
            "INF",
            "0x1",
            "1 2",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "67",
            "67.00",
            "v67.0",
            " true ",
            "least_active",
        ]
        .map(str::to_owned)
        .into();
        for number in [least - 1, least, most, most + 1] {
            values.extend([number.to_string(), format!("{number}.5"), format!(" {number} ")]);
        }
        for length in [length, length + 1] {
            values.extend(["x".repeat(length), "ü".repeat(length), format!("  {}\n", "x".repeat(length))]);
        }
        if let FieldType::Enum(values_of) = field.ty {
            values.extend(values_of.suggestions.iter().map(|entry| entry.written.to_owned()));
        }
        if self.below(12) == 0 { Content::Nested } else { Content::Text(self.pick(&values)) }
    }
}

/// Least and greatest number of a field; wide ones where there is no bound.
fn bounds(field: &FieldSpec) -> (i64, i64) {
    let (min, max) = field.range.map_or((None, None), |range| (range.min, range.max));
    (min.map_or(-7, |min| min as i64), max.map_or(100_000, |max| max as i64))
}
