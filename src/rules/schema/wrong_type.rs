use crate::diag::Sink;
use crate::model::{FieldSpec, FieldType, trim};
use crate::rules::words::{listed, quoted};
use crate::rules::{FileCx, declare_rule};
use crate::schema::FaultKind;

declare_rule! {
    /// A value cannot be read as the type of its field.
    ///
    /// ## Why
    /// The WSDL gives every field a type. A Boolean is `true`, `false`, `1` or `0`, in lower case. A whole
    /// number is digits with an optional sign, in 32 bits: `5.0` is none. A number is a decimal with an
    /// optional exponent, in 64 bits; `INF` and `NaN` are refused. The version of a manifest has one decimal.
    /// An empty element has no value at all.
    ///
    /// ## Fails
    /// ```xml fails file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5.0</capacity>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Passes
    /// ```xml passes file=Tier_1.presenceUserConfig-meta.xml
    /// <?xml version="1.0" encoding="UTF-8"?>
    /// <PresenceUserConfig xmlns="http://soap.sforce.com/2006/04/metadata">
    ///     <capacity>5</capacity>
    ///     <label>Tier 1</label>
    /// </PresenceUserConfig>
    /// ```
    ///
    /// ## Fix
    /// Write the value in the form of the type, or delete the element if the field is optional.
    ///
    /// ## Sources
    /// - Public history of metadata.wsdl (W)
    {
        id: "schema/wrong-type",
        since: "0.1.0",
        severity: Error,
        evidence: Documented,
        fix: None,
        kinds: [],
        check: File(check),
    }
}

fn check(cx: &FileCx<'_>, out: &mut Sink) {
    for fault in cx.faults {
        let FaultKind::WrongType { field, value } = &fault.kind else { continue };
        let form = form(field);
        let (what, help) = if value.is_empty() {
            let instead = if field.required { "" } else { ", or delete the element" };
            ("is empty".to_owned(), format!("write {form}{instead}"))
        } else {
            let help = converted(field, value).unwrap_or_else(|| form.clone());
            (format!("is {}", quoted(value)), format!("write {help}"))
        };
        let message = format!("`{}` {what}, but must be {form}: the server cannot read the file", field.name);
        out.finding(fault.span, message).label(format!("not {form}")).help(help);
    }
}

/// What values of the field look like.
fn form(field: &FieldSpec) -> String {
    match field.ty {
        FieldType::Boolean => "`true` or `false`".to_owned(),
        FieldType::Integer => "a whole number of 32 bits".to_owned(),
        FieldType::IntegerText => "a whole number".to_owned(),
        FieldType::Double => "a number".to_owned(),
        FieldType::Version => "a version such as `67.0`".to_owned(),
        FieldType::Enum(values) => listed(values.values.iter().map(|value| value.name), "or"),
        FieldType::Text | FieldType::Record(_) | FieldType::Open => "text".to_owned(),
    }
}

/// The value in the form of the type, where it is plain what is meant.
fn converted(field: &FieldSpec, value: &str) -> Option<String> {
    let plain = match field.ty {
        FieldType::Boolean => match value.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => "true".to_owned(),
            "false" | "no" | "off" => "false".to_owned(),
            _ => return None,
        },
        FieldType::Integer | FieldType::IntegerText => {
            let whole = value.trim_end_matches('0').strip_suffix('.')?;
            whole.parse::<i32>().ok()?;
            whole.to_owned()
        }
        FieldType::Double => {
            let (whole, decimals) = value.split_once(',')?;
            let point = format!("{whole}.{decimals}");
            point.parse::<f64>().ok()?;
            point
        }
        FieldType::Version => {
            let number = trim(value);
            let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| format!("{number}.0"))?
        }
        FieldType::Text | FieldType::Enum(_) | FieldType::Record(_) | FieldType::Open => return None,
    };
    Some(quoted(&plain))
}
