//! Findings with excerpts of the files, drawn by miette.
//!
//! The only file that knows miette. miette gets excerpts of a few short lines, never whole files, and only text
//! that was escaped before; it does not look at the environment, because theme and width are given.

use std::fmt;
use std::io::{self, Write};

use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents, ThemeCharacters, ThemeStyles,
};

use super::counts::{Counts, amount};
use super::excerpt::{self, Excerpt, Mark};
use super::places::Files;
use super::{Root, Style, View, escape};
use crate::diag::{Diagnostic, FileId, Fix, Related, Repair, Severity};
use crate::source::Span;

/// Related places of one finding above this number are counted, not drawn.
const NOTES: usize = 8;
/// Columns left of the text of an excerpt: line number and gutter.
const GUTTER: usize = 10;

/// Writes the whole report.
pub(super) fn write(view: &View<'_>, out: &mut impl Write) -> io::Result<()> {
    let palette = Palette { style: view.style };
    for &root in view.roots {
        let mut files = Files::new(root.outcome);
        for found in root.listed(view.min_severity) {
            let parts = Pen { root, files: &mut files, style: view.style }.finding(found);
            writeln!(out, "{}", palette.draw(&parts).map_err(io::Error::other)?)?;
        }
    }
    for &root in view.roots {
        for row in root.outcome.omitted.iter().filter(|row| row.severity >= view.min_severity) {
            let mut text = String::new();
            amount(&mut text, row.count, "more finding");
            let path = escape::line(&root.path_of(row.file));
            writeln!(out, "{text} of {} in {path} counted but not listed", row.rule)?;
        }
    }
    if !view.summary {
        return Ok(());
    }
    let counts = Counts::of(view);
    let sentence = counts.sentence(view.min_severity);
    writeln!(out, "{}", palette.paint(&sentence, counts.worst(view.min_severity)))?;
    if let Some(hidden) = counts.hidden(view.min_severity) {
        writeln!(out, "{hidden}; --severity info shows them")?;
    }
    if let Some(left_out) = counts.left_out() {
        writeln!(out, "{left_out}")?;
    }
    Ok(())
}

/// One headed excerpt: the finding itself, or a note about a related place.
#[derive(Debug)]
struct Part {
    /// `error[rule]:` or `note:`.
    head: String,
    /// Decides the colour; `None` for notes.
    severity: Option<Severity>,
    message: String,
    help: Option<String>,
    snippet: Snippet,
    labels: Vec<LabeledSpan>,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Part {}

impl miette::Diagnostic for Part {
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Some(Severity::Error) => miette::Severity::Error,
            Some(Severity::Warning) => miette::Severity::Warning,
            Some(Severity::Info) | None => miette::Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help.as_ref().map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.snippet)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

/// An excerpt as miette wants to read it: always the whole.
#[derive(Debug)]
struct Snippet {
    path: String,
    text: String,
    first_line: usize,
    /// Line and column of the primary place, from 0.
    place: (usize, usize),
}

impl SourceCode for Snippet {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        context_lines_before: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        // Without context miette asks for the place in the heading, with context for the lines.
        let (line, column) = if context_lines_before == 0 { self.place } else { (self.first_line, 0) };
        Ok(Box::new(MietteSpanContents::new_named(
            self.path.clone(),
            self.text.as_bytes(),
            SourceSpan::from((0, self.text.len())),
            line,
            column,
            self.text.matches('\n').count(),
        )))
    }
}

/// What `--fix` would do.
fn offer(repair: &Repair) -> String {
    let flags = if repair.fix == Fix::Safe { "--fix" } else { "--fix --unsafe-fixes" };
    format!("fix available: {} ({flags})", repair.title)
}

/// Makes the parts of findings in one root.
struct Pen<'p, 'a> {
    root: Root<'a>,
    files: &'p mut Files<'a>,
    style: Style,
}

impl Pen<'_, '_> {
    fn finding(&mut self, found: &Diagnostic) -> Vec<Part> {
        let (near, far) = self.split(found);
        let head = format!("{}[{}]:", found.severity.name(), found.rule);
        let mut marks = vec![(found.span, found.label.as_str())];
        marks.extend(near.iter().map(|place| (place.span, place.message.as_str())));
        let mut parts = vec![self.part(head, Some(found.severity), &found.message, found.file, &marks)];
        for place in far.iter().take(NOTES) {
            let message = if place.message.is_empty() { "see also" } else { &place.message };
            parts.push(self.part("note:".to_owned(), None, message, place.file, &[(place.span, "")]));
        }
        let mut help = found.help.clone();
        if far.len() > NOTES {
            if !help.is_empty() {
                help.push_str("; ");
            }
            amount(&mut help, far.len() - NOTES, "more related place");
            help.push_str(" not shown");
        }
        let room = self.room(8);
        let wrapped = |text: &str| escape::wrap(&escape::line(text), room, room);
        let lines = [Some(help), found.repair.as_deref().map(offer)].into_iter().flatten();
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).map(|line| wrapped(&line)).collect();
        if let Some(last) = parts.last_mut().filter(|_| !lines.is_empty()) {
            last.help = Some(lines.join("\n"));
        }
        parts
    }

    /// Related places that fit into the excerpt of the finding, and the others.
    fn split<'d>(&mut self, found: &'d Diagnostic) -> (Vec<&'d Related>, Vec<&'d Related>) {
        let columns = self.columns();
        let places = self.files.places(found.file);
        let primary = Mark::new(places, places.range(found.span));
        let mut near: Vec<(&Related, Mark)> = Vec::new();
        let mut far = Vec::new();
        for place in &found.related {
            let mark = Mark::new(places, places.range(place.span));
            let fits = place.file == found.file
                && near
                    .iter()
                    .map(|&(_, other)| other)
                    .chain([primary])
                    .all(|other| mark.is_near(other, places, columns));
            if fits {
                near.push((place, mark));
            } else {
                far.push(place);
            }
        }
        (near.into_iter().map(|(place, _)| place).collect(), far)
    }

    fn part(
        &mut self,
        head: String,
        severity: Option<Severity>,
        message: &str,
        file: FileId,
        spans: &[(Span, &str)],
    ) -> Part {
        let columns = self.columns();
        let places = self.files.places(file);
        let ranges: Vec<_> = spans.iter().map(|&(span, _)| places.range(span)).collect();
        let marks: Vec<Mark> = ranges.iter().map(|&range| Mark::new(places, range)).collect();
        let gap = if self.style.unicode { "…" } else { "..." };
        let mut excerpt = excerpt::cut(places, &marks, columns, gap);
        let is_held = places.is_held();
        if !is_held || places.text().is_empty() && spans.iter().all(|(_, label)| label.is_empty()) {
            // Archives, unreadable and very large files: there is nothing to draw but the path.
            excerpt = Excerpt { text: String::new(), ..excerpt };
        }
        let place =
            ranges.first().map_or((0, 0), |(start, _)| (start.line as usize - 1, start.column as usize - 1));
        let labels = excerpt.marks.iter().zip(spans).enumerate().map(|(at, (range, (_, label)))| {
            let label = (!label.is_empty()).then(|| escape::line(label));
            let span = (range.start, range.len());
            if at == 0 {
                LabeledSpan::new_primary_with_span(label, span)
            } else {
                LabeledSpan::new_with_span(label, span)
            }
        });
        let labels = labels.collect();
        let mut path = escape::line(&self.root.path_of(file));
        if !is_held {
            path = format!("{path}:{}:{}", place.0 + 1, place.1 + 1);
        }
        let snippet =
            Snippet { path, text: excerpt.text, first_line: excerpt.first_line as usize - 1, place };
        let first = self.room(head.len() + if severity.is_some() { 1 } else { 3 });
        let message = escape::wrap(&escape::line(message), first, self.room(4));
        Part { head, severity, message, help: None, snippet, labels }
    }

    /// Columns of an excerpt.
    fn columns(&self) -> usize {
        self.style.width.saturating_sub(GUTTER).clamp(40, 200)
    }

    /// Columns of prose behind an indent.
    fn room(&self, indent: usize) -> usize {
        self.style.width.clamp(40, 120).saturating_sub(indent)
    }
}

/// Colours and characters.
struct Palette {
    style: Style,
}

impl Palette {
    /// The parts of one finding, each of which ends its line.
    fn draw(&self, parts: &[Part]) -> Result<String, fmt::Error> {
        let mut out = String::new();
        for part in parts {
            let mut handler = GraphicalReportHandler::new_themed(self.theme(part))
                .without_cause_chain()
                .without_syntax_highlighting()
                .with_wrap_lines(false)
                .with_links(false);
            if part.snippet.text.is_empty() {
                handler = handler.without_primary_span_start();
            }
            let mut drawn = String::new();
            handler.render_report(&mut drawn, part)?;
            // miette indents every heading; only notes shall stand behind the finding they belong to.
            out.push_str(if part.severity.is_some() { drawn.trim_start_matches(' ') } else { &drawn });
        }
        Ok(out)
    }

    fn theme(&self, part: &Part) -> GraphicalTheme {
        let mut characters =
            if self.style.unicode { ThemeCharacters::unicode() } else { ThemeCharacters::ascii() };
        for icon in [&mut characters.error, &mut characters.warning, &mut characters.advice] {
            icon.clone_from(&part.head);
        }
        let mut styles = if self.style.color { ThemeStyles::ansi() } else { ThemeStyles::none() };
        if self.style.color {
            styles.error = styles.error.bold();
            styles.warning = styles.warning.bold();
            styles.advice = styles.advice.bold();
            styles.link = ThemeStyles::none().link.bold();
            let (main, other) = match part.severity {
                Some(Severity::Error) => (styles.error, styles.help),
                Some(Severity::Warning) => (styles.warning, styles.help),
                Some(Severity::Info) | None => (styles.advice, styles.help),
            };
            // miette gives the styles to the labels in order of place: find out which one is the primary.
            let mut order: Vec<usize> = (0..part.labels.len()).collect();
            order.sort_by_key(|&at| part.labels[at].offset());
            styles.highlights = order.iter().map(|&at| if at == 0 { main } else { other }).collect();
        }
        GraphicalTheme { characters, styles }
    }

    /// The text in the colour of a severity, green if there is none.
    fn paint(&self, text: &str, severity: Option<Severity>) -> String {
        if !self.style.color {
            return text.to_owned();
        }
        let code = match severity {
            Some(Severity::Error) => "31",
            Some(Severity::Warning) => "33",
            Some(Severity::Info) => "36",
            None => "32",
        };
        format!("\u{1b}[1;{code}m{text}\u{1b}[0m")
    }
}
