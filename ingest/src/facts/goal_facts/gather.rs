//! One pass over the document for what single goals leave out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::facts::draft::Draft;
use crate::model::{Block, BlockKind, Document, Layout, Text};

use super::context::{Context, Framework};
use super::pattern::{Pattern, group};
use super::references::{defined, laws_named, own_names, references};

/// A goal's title or heading that numbers the document's own parts: "Spor 2", "Pejlemærke 3: …".
static OWN_PART: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"^\s*(?P<noun>spor|pejlemærke|fokusområde|indsatsområde|tema|strategispor|ledetråd|ledestjerne)\s+\d{1,2}\b")
});

static YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\b(?P<year>20[0-4]\d)\b"));

impl Context {
    /// Gathers from all drafts, all blocks and what is known of the document.
    pub fn gather(drafts: &[Draft], layout: &Layout, document: &Document) -> Self {
        let texts = all_texts(&layout.blocks);
        let whole = texts.iter().map(Text::as_str).collect::<Vec<_>>().join("\n");
        let stated = document.period.as_ref().and_then(|p| p.from.get(..4)).and_then(|y| y.parse().ok());
        let year = stated.or_else(|| first_year(&texts));
        let mut context = Self {
            year,
            period: document.period.as_ref().map(|p| (p.from.clone(), p.to.clone())),
            municipality: document.municipality.as_ref().map(|m| m.name.clone()),
            frameworks: others(defined(&whole), drafts),
            own_parts: own_parts(drafts, &texts),
            laws: texts.iter().flat_map(|t| laws_named(t.as_str())).collect(),
            own_names: names_of_itself(drafts, layout, document),
            titles: drafts.iter().map(|d| d.title.clone()).collect(),
            ..Self::default()
        };
        context.track_titles = track_titles(&texts, &context);
        context.roles = super::parties::known_roles(&texts);
        context.name_forms = super::people::name_forms(&texts);
        context.representatives = super::unions::representatives(&texts);
        context
    }
}

/// The first year that the beginning of the document names, where its period is not known.
fn first_year(texts: &[Text]) -> Option<i32> {
    texts.iter().take(40).find_map(|t| YEAR.captures(t.as_str()).and_then(|c| group(&c, "year").and_then(|y| y.parse().ok())))
}

/// The texts of all blocks, table cells included.
fn all_texts(blocks: &[Block]) -> Vec<Text> {
    let mut texts = Vec::new();
    for block in blocks {
        if let BlockKind::Table(table) = &block.kind {
            texts.extend(table.rows.iter().flat_map(|r| &r.cells).flat_map(|c| all_texts(&c.blocks)));
        } else if !block.text.is_blank() {
            texts.push(block.text.clone());
        }
    }
    texts
}

/// Nouns that number the document's own parts, where at least two headings do so.
fn own_parts(drafts: &[Draft], texts: &[Text]) -> BTreeSet<String> {
    let mut count: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let short = texts.iter().filter(|t| t.as_str().len() <= 90 && !t.as_str().trim_end().ends_with('.')).map(Text::as_str);
    let numbered: Vec<String> = drafts.iter().filter_map(|d| d.number.as_ref().map(|n| format!("{} {n}", d.kind))).collect();
    for text in short.chain(numbered.iter().map(String::as_str)) {
        if let Some(captures) = OWN_PART.captures(text) {
            let words = captures.get(0).map_or("", |m| m.as_str()).trim().to_lowercase();
            count.entry(group(&captures, "noun").unwrap_or_default().to_lowercase()).or_default().insert(words);
        }
    }
    count.into_iter().filter(|(_, parts)| parts.len() >= 2).map(|(noun, _)| noun).collect()
}

/// Frameworks whose parts are not what the document calls its own goals.
fn others(mut frameworks: Vec<Framework>, drafts: &[Draft]) -> Vec<Framework> {
    let own = |noun: &String| drafts.iter().any(|d| d.number.is_some() && d.kind == *noun);
    frameworks.iter_mut().filter(|f| f.part.as_ref().is_some_and(own)).for_each(|f| f.part = None);
    frameworks
}

/// The document's title, and the plans its introduction speaks of as itself.
fn names_of_itself(drafts: &[Draft], layout: &Layout, document: &Document) -> Vec<String> {
    let mut names: Vec<String> = document.title.iter().map(|t| t.to_lowercase()).collect();
    let first = drafts.iter().map(|d| d.blocks.start).min().unwrap_or(layout.blocks.len());
    let introduction = all_texts(layout.blocks.get(..first).unwrap_or_default());
    names.extend(introduction.iter().flat_map(|t| own_names(t.as_str())));
    names
}

/// Titles of numbered tracks, where a reference with number carries one: "DUS spor 2: God ledelse …".
fn track_titles(texts: &[Text], context: &Context) -> BTreeMap<String, String> {
    let mut titles = BTreeMap::new();
    for text in texts.iter().filter(|t| t.as_str().chars().any(|c| c.is_ascii_digit())) {
        for reference in references(text, context) {
            let numbered = reference.key.split_once('/').is_some_and(|(f, n)| n.parse::<u32>().is_ok() && !context.laws.contains(f));
            let title = reference
                .label
                .rsplit([':', '”', '“', '"', '»'])
                .map(str::trim)
                .find(|t| t.chars().count() >= 12 && !t.chars().any(|c| c.is_ascii_digit()));
            if let Some(title) = title.filter(|_| numbered && !reference.key.starts_with("plan/")) {
                titles.insert(title.trim_end_matches('.').to_lowercase(), reference.key.clone());
            }
        }
    }
    titles
}
