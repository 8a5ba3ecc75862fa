//! Small files that are held as a whole: plans, exports and mappings.

use super::super::read::{Event, Events, Fault, Scalar};
use crate::source::Span;

/// Nodes of the largest such file.
const NODES: usize = 1_000_000;

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) struct Node {
    pub(in crate::data) span: Span,
    pub(in crate::data) value: NodeValue,
}

#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) enum NodeValue {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<Member>),
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::data) struct Member {
    pub(in crate::data) key: String,
    pub(in crate::data) key_span: Span,
    pub(in crate::data) value: Node,
}

impl Node {
    /// The whole of a file.
    pub(in crate::data) fn read(events: &mut dyn Events) -> Result<Self, Fault> {
        let mut left = NODES;
        let node = value(events, &mut left)?;
        let (event, span) = events.next()?;
        if event != Event::End {
            return Err(Fault::new(span, "something follows the end of the value"));
        }
        Ok(node)
    }

    pub(in crate::data) fn list(&self) -> &[Node] {
        match &self.value {
            NodeValue::List(items) => items,
            _ => &[],
        }
    }

    pub(in crate::data) fn members(&self) -> &[Member] {
        match &self.value {
            NodeValue::Object(members) => members,
            _ => &[],
        }
    }

    pub(in crate::data) fn get(&self, key: &str) -> Option<&Node> {
        self.members().iter().rev().find(|member| member.key == key).map(|member| &member.value)
    }

    pub(in crate::data) fn text(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Text(text) => Some(text),
            _ => None,
        }
    }
}

fn value(events: &mut dyn Events, left: &mut usize) -> Result<Node, Fault> {
    let (event, span) = events.next()?;
    let begun = match event {
        Event::Scalar(scalar) => Some(match scalar {
            Scalar::Null => NodeValue::Null,
            Scalar::Bool(value) => NodeValue::Bool(value),
            Scalar::Number(number) => NodeValue::Number(number.to_owned()),
            Scalar::Text(text) => NodeValue::Text(text.to_owned()),
        }),
        Event::End => Some(NodeValue::Null),
        _ => None,
    };
    let is_object = event == Event::Object;
    match begun {
        Some(value) => Ok(Node { span, value }),
        None => rest(events, span, is_object, left),
    }
}

/// The rest of an object or list that has begun.
fn rest(events: &mut dyn Events, start: Span, is_object: bool, left: &mut usize) -> Result<Node, Fault> {
    let (mut members, mut items) = (Vec::new(), Vec::new());
    loop {
        *left = left.checked_sub(1).ok_or_else(|| {
            Fault::new(start, format!("more than {NODES} values")).help("this file names others; it is small")
        })?;
        let (event, span) = events.next()?;
        let item = match event {
            Event::Key(key) => {
                let key = key.to_owned();
                members.push(Member { key, key_span: span, value: value(events, left)? });
                continue;
            }
            Event::EndObject | Event::EndList | Event::End => {
                let value = if is_object { NodeValue::Object(members) } else { NodeValue::List(items) };
                return Ok(Node { span: Span::new(start.start, span.end.max(start.end)), value });
            }
            Event::Object => rest(events, span, true, left)?,
            Event::List => rest(events, span, false, left)?,
            Event::Scalar(Scalar::Null) => Node { span, value: NodeValue::Null },
            Event::Scalar(Scalar::Bool(value)) => Node { span, value: NodeValue::Bool(value) },
            Event::Scalar(Scalar::Number(number)) => {
                Node { span, value: NodeValue::Number(number.to_owned()) }
            }
            Event::Scalar(Scalar::Text(text)) => Node { span, value: NodeValue::Text(text.to_owned()) },
        };
        items.push(item);
    }
}
