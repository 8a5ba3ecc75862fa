//! The doc text of a rule, taken apart: sections, paragraphs, lists, and examples with their files.
//!
//! The text is Markdown of a small kind: `## ` for sections, `- ` for points, fences with marks that say how the
//! tests run them. Reading it never fails; what is not known is a paragraph.

use super::page::Block;
use crate::rules::Rule;

/// The documentation of a rule.
#[derive(Clone, Debug)]
pub struct RuleDoc {
    /// The first paragraph.
    pub summary: String,
    /// The sections in order: Why, Fails, Passes, Fix, Sources.
    pub sections: Vec<Section>,
}

/// A part of the documentation under a heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// The heading.
    pub title: String,
    pub(super) parts: Vec<Part>,
}

/// A paragraph, a point of a list or a fence.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Text(String),
    Point(String),
    File(ExampleFile),
}

/// Files that fail or pass together.
#[derive(Clone, Debug)]
pub struct Example<'d> {
    /// The first one opens the example.
    pub files: Vec<&'d ExampleFile>,
}

/// A file of an example, as its fence shows it.
#[derive(Clone, Debug, Default)]
pub struct ExampleFile {
    /// `xml`, `json`, `archive`, ...
    pub language: String,
    /// The name of the file; empty where a fence is only text.
    pub name: String,
    /// Everything else on the opening line: `fails`, `api=57.0`, ...
    pub marks: Vec<String>,
    /// The text, without the last line end.
    pub text: String,
}

impl RuleDoc {
    /// Takes the documentation of a rule apart.
    pub fn of(rule: &Rule) -> Self {
        let mut sections: Vec<Section> = vec![Section { title: String::new(), parts: Vec::new() }];
        let mut lines = rule.doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        let mut open = false;
        while let Some(line) = lines.next() {
            let trimmed = line.trim();
            if let Some(title) = line.strip_prefix("## ") {
                sections.push(Section { title: title.trim().to_owned(), parts: Vec::new() });
                open = false;
                continue;
            }
            let Some(parts) = sections.last_mut().map(|section| &mut section.parts) else { continue };
            if let Some(info) = trimmed.strip_prefix("```") {
                let body: Vec<&str> = lines.by_ref().take_while(|line| line.trim() != "```").collect();
                parts.push(Part::File(ExampleFile::new(info, &body)));
                open = false;
            } else if trimmed.is_empty() {
                open = false;
            } else if let Some(point) = line.strip_prefix("- ") {
                parts.push(Part::Point(point.trim().to_owned()));
                open = true;
            } else if let (true, Some(Part::Text(text) | Part::Point(text))) = (open, parts.last_mut()) {
                text.push(' ');
                text.push_str(trimmed);
            } else {
                parts.push(Part::Text(trimmed.to_owned()));
                open = true;
            }
        }
        sections.remove(0);
        Self { summary: rule.summary(), sections }
    }

    /// The section of that heading.
    pub fn section(&self, title: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.title == title)
    }

    /// What the rule rests on, one line each.
    pub fn sources(&self) -> Vec<&str> {
        self.section("Sources").map(Section::points).unwrap_or_default()
    }
}

impl Section {
    /// The points of its lists.
    pub fn points(&self) -> Vec<&str> {
        let point = |part: &'_ Part| matches!(part, Part::Point(_));
        self.parts.iter().filter(|part| point(part)).map(Part::text).collect()
    }

    /// Its paragraphs, with blank lines between them.
    pub fn text(&self) -> String {
        let texts: Vec<&str> =
            self.parts.iter().filter(|part| matches!(part, Part::Text(_))).map(Part::text).collect();
        texts.join("\n\n")
    }

    /// The files it shows, by example.
    pub fn examples(&self) -> Vec<Example<'_>> {
        let mut examples: Vec<Example<'_>> = Vec::new();
        for part in &self.parts {
            let Part::File(file) = part else { continue };
            match examples.last_mut().filter(|_| !file.opens()) {
                Some(example) => example.files.push(file),
                None => examples.push(Example { files: vec![file] }),
            }
        }
        examples
    }

    /// The section as it is shown.
    pub(super) fn blocks(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let several = self.examples().len() > 1;
        let mut number = 0;
        for part in &self.parts {
            match part {
                Part::Text(text) => blocks.push(Block::Text(text.clone())),
                Part::Point(point) => match blocks.last_mut() {
                    Some(Block::List(points)) => points.push(point.clone()),
                    _ => blocks.push(Block::List(vec![point.clone()])),
                },
                Part::File(file) => {
                    if several && (number == 0 || file.opens()) {
                        number += 1;
                        blocks.push(Block::Text(format!("Example {number}:")));
                    }
                    blocks.push(file.block());
                }
            }
        }
        blocks
    }
}

impl Part {
    fn text(&self) -> &str {
        match self {
            Part::Text(text) | Part::Point(text) => text,
            Part::File(file) => &file.text,
        }
    }
}

impl ExampleFile {
    fn new(info: &str, body: &[&str]) -> Self {
        let mut file = Self { text: body.join("\n"), ..Self::default() };
        for (at, word) in info.split_whitespace().enumerate() {
            match word.strip_prefix("file=") {
                Some(name) => name.clone_into(&mut file.name),
                None if at == 0 => word.clone_into(&mut file.language),
                None => file.marks.push(word.to_owned()),
            }
        }
        file
    }

    /// Whether the file is the first one of an example.
    fn opens(&self) -> bool {
        self.marks.iter().any(|mark| mark == "fails" || mark == "passes")
    }

    /// What the marks of the fence mean to a reader, in a few words each.
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = self.marks.iter().filter_map(|mark| note(mark)).collect();
        if self.language == "archive" {
            notes.insert(0, "a zip archive, one entry a line: name = content".to_owned());
        }
        if self.text.contains("{{repeat ") {
            notes.push("`{{repeat N TEXT}}` stands for N times TEXT".to_owned());
        }
        notes
    }

    fn block(&self) -> Block {
        let mut caption = if self.name.is_empty() { "Text".to_owned() } else { format!("`{}`", self.name) };
        let notes = self.notes();
        if !notes.is_empty() {
            caption = format!("{caption} ({})", notes.join("; "));
        }
        let language = if self.language == "archive" { "text" } else { &self.language };
        Block::Code { caption, language: language.to_owned(), text: self.text.clone() }
    }
}

/// A mark in words; none for those that every example has, or that mean nothing to a reader.
fn note(mark: &str) -> Option<String> {
    Some(match mark.split_once('=').unwrap_or((mark, "")) {
        ("fixed", _) => "after the fix".to_owned(),
        ("unsafe", _) => "it is an unsafe one".to_owned(),
        ("unfixed", _) => "no fix is offered here".to_owned(),
        ("build", _) => "when a package is built".to_owned(),
        ("leaves", rule) => format!("`{rule}` is reported then"),
        ("api", version) => format!("checked at API version {version}"),
        ("severity", severity) => format!("reported as {severity}"),
        ("closed-world", _) => "with `closed-world = true` in `omnic.toml`".to_owned(),
        ("bytes", _) => "`\\xE7` stands for the byte of that number".to_owned(),
        ("empty", _) => "without any content".to_owned(),
        ("unreadable", _) => "without the permission to read it".to_owned(),
        ("truncated", _) => "the end is cut off".to_owned(),
        ("crc", _) => "with a wrong checksum".to_owned(),
        ("copies", count) => format!("{count} files like this one"),
        ("entries", count) => format!("and {count} further entries"),
        ("link", name) => format!("`{name}` is a symbolic link"),
        _ => return None,
    })
}
