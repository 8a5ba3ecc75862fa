//! A page before it is set: titles, paragraphs, lists, facts and code, with inline code in backticks.

use super::{markdown, terminal};
use crate::report::Style;

/// What is shown about one topic.
#[derive(Clone, Debug)]
pub struct Page {
    /// The name of the topic, in its right spelling.
    pub(super) title: String,
    /// The rest, from top to bottom.
    pub(super) blocks: Vec<Block>,
}

/// One piece of a page. Texts are on one line; breaking them is up to the medium.
#[derive(Clone, Debug)]
pub(super) enum Block {
    /// The title of a section.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A paragraph with values of users, which may look like links.
    Said(String),
    /// Points of a list.
    List(Vec<String>),
    /// Names with short values.
    Facts(Vec<(&'static str, String)>),
    /// Things with a name, a note and a description: fields, values, rules.
    Entries(Vec<Entry>),
    /// Text that is shown as it is.
    Code {
        /// What the text is: mostly the name of its file. Never empty.
        caption: String,
        /// The language of a fence.
        language: String,
        /// The text, without the last line end.
        text: String,
    },
}

/// One line of [`Block::Entries`].
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The name, without backticks.
    pub(super) name: String,
    /// What there is to say in a few words; can be empty.
    pub(super) note: String,
    /// What it means.
    pub(super) text: String,
}

impl Page {
    /// A page that begins with a sentence.
    pub fn new(title: impl Into<String>, summary: impl Into<String>) -> Self {
        Self { title: title.into(), blocks: vec![Block::Text(summary.into())] }
    }

    /// Adds names with short values.
    pub fn facts(&mut self, facts: Vec<(&'static str, String)>) {
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// The page as Markdown, with a line end after the last line; its title is a heading of that level.
    pub fn markdown(&self, level: usize) -> String {
        markdown::set(self, level)
    }

    /// The page as text without any marks but backticks, with a line end after the last line.
    pub fn plain(&self) -> String {
        terminal::set(self, Style::PLAIN)
    }

    /// Leaves out all sections but these.
    pub(super) fn keep(&mut self, sections: &[&str]) {
        let mut is_kept = true;
        self.blocks.retain(|block| {
            if let Block::Heading(title) = block {
                is_kept = sections.contains(&title.as_str());
            }
            is_kept
        });
    }

    /// Adds a line to the facts at the top.
    pub(super) fn fact(&mut self, name: &'static str, value: String) {
        if let Some(Block::Facts(facts)) =
            self.blocks.iter_mut().find(|block| matches!(block, Block::Facts(_)))
        {
            facts.push((name, value));
        }
    }

    /// Adds a section, if there is anything in it.
    pub(super) fn section(&mut self, title: &str, blocks: Vec<Block>) {
        if !blocks.is_empty() {
            self.blocks.push(Block::Heading(title.to_owned()));
            self.blocks.extend(blocks);
        }
    }

    /// Adds a section with entries, if there are any.
    pub(super) fn entries(&mut self, title: &str, entries: Vec<Entry>) {
        if !entries.is_empty() {
            self.section(title, vec![Block::Entries(entries)]);
        }
    }
}
