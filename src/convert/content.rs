//! Types whose components are a file of any content and the XML file beside it: both are copied, in both formats
//! under the same names.

use super::{Body, Converted, Fault, Output, pair};
use crate::component::Component;

/// `classes/A.cls` and `classes/A.cls-meta.xml`.
pub(super) fn convert(component: &Component) -> Result<Converted, Vec<Fault>> {
    let ty = component.ty;
    let path = format!("{}/{}.{}", ty.directory, component.name, ty.suffix);
    let (meta, content) = pair::pair(component, &path)?;
    let meta = Output { path: format!("{path}-meta.xml"), body: Body::Xml(meta) };
    Ok(Converted::single(component, vec![Output { path, body: Body::Raw(content) }, meta]))
}
