//! Turns a work's entries into documents of the engine: streams, columns and what is shown.

use std::collections::BTreeMap;

use tantivy::TantivyDocument;
use tantivy::schema::Field;
use tantivy::tokenizer::{PreTokenizedString, Token};

use super::analysis::{Analysed, analyse};
use super::entry::{self, Entry, Group, Learned, Piece};
use super::schema::{ENTRY_GOAL, ENTRY_SECTION, ENTRY_WORK, Fields};
use crate::error::Error;
use crate::record::Work;
use crate::topics::Topics;

/// Positions left free between two texts, so that no phrase or window reaches over the gap.
const GAP: usize = 40;
/// Between the three parts of a learned label.
pub const SEPARATOR: char = '\u{1f}';

/// All documents of a work: one for the work itself, one per goal, one per section.
pub fn of_work(fields: &Fields, work: &Work, topics: &Topics) -> Result<Vec<TantivyDocument>, Error> {
    let mut documents = vec![work_document(fields, work, &entry::learned(work))];
    for entry in entry::of_work(work, topics) {
        documents.push(entry_document(fields, work, &entry)?);
    }
    Ok(documents)
}

fn work_document(fields: &Fields, work: &Work, learned: &Learned) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    document.add_text(fields.work, &work.id);
    document.add_u64(fields.entry, ENTRY_WORK);
    document.add_u64(fields.revision, work.revision);
    document.add_text(fields.work_order, order_key(work));
    let [labels, aliases, acronyms] = fields.learned;
    let join = |parts: &[String]| parts.join(&SEPARATOR.to_string());
    learned.labels.iter().for_each(|l| document.add_text(labels, join(l)));
    learned.aliases.iter().for_each(|a| document.add_text(aliases, join(a)));
    learned.acronyms.iter().for_each(|a| document.add_text(acronyms, join(a)));
    document
}

/// What a work is ordered by among those with equal goals: whose, what and when, its title and its first goal's. Its id, which depends on
/// where it was read, decides last.
fn order_key(work: &Work) -> String {
    const LONGEST: usize = 40;
    let cut = |text: &str| text.to_lowercase().chars().take(LONGEST).collect::<String>();
    let readable = work.id.rsplit_once('-').map_or("", |(readable, _)| readable);
    let title = work.record.document.title.as_deref().map(cut).unwrap_or_default();
    let first = work.record.goals.first().map(|g| cut(&g.title)).unwrap_or_default();
    [readable, &title, &first, &work.id].join(&SEPARATOR.to_string())
}

fn entry_document(fields: &Fields, work: &Work, entry: &Entry) -> Result<TantivyDocument, Error> {
    let mut document = TantivyDocument::default();
    document.add_text(fields.work, &work.id);
    document.add_u64(fields.entry, if entry.is_goal { ENTRY_GOAL } else { ENTRY_SECTION });
    document.add_u64(fields.order, entry.order);
    document.add_u64(fields.revision, work.revision);
    let shown = serde_json::to_string(&entry.shown).map_err(|e| Error::Index { detail: e.to_string() })?;
    document.add_text(fields.shown, shown);
    for (field, values) in &entry.facets.0 {
        if let Some(column) = fields.facets.get(field) {
            values.iter().for_each(|v| document.add_text(*column, v));
        }
    }
    let [all, percent] = fields.figures;
    for (value, is_percent) in &entry.figures {
        document.add_i64(all, *value);
        if *is_percent {
            document.add_i64(percent, *value);
        }
    }
    // As it is searched: without the names that no search may find.
    if let Some(title) = entry.pieces.iter().find(|p| entry.is_goal && p.group == Group::Title) {
        document.add_text(fields.goal_title, format!("{}{SEPARATOR}{}", title.text, entry.shown.id));
    }
    for (group, words) in grouped(&entry.pieces) {
        if let Some(streams) = fields.streams.get(&group) {
            add_stream(&mut document, streams.surface, &words, |w| vec![&w.surface]);
            add_stream(&mut document, streams.lemma, &words, |w| w.lemmas.iter().collect());
            add_stream(&mut document, streams.parts, &words, |w| {
                if w.parts.is_empty() { w.lemmas.iter().collect() } else { w.parts.iter().collect() }
            });
        }
    }
    Ok(document)
}

/// Words per group; [`Group::Body`] gets every word of the entry once, context excepted.
fn grouped(pieces: &[Piece]) -> BTreeMap<Group, Vec<Analysed>> {
    let mut groups: BTreeMap<Group, Vec<Analysed>> = BTreeMap::new();
    for piece in pieces {
        let words = analyse(&piece.text);
        if piece.group != Group::Body {
            append(groups.entry(piece.group).or_default(), &words);
        }
        if piece.group != Group::Context && !piece.covered {
            append(groups.entry(Group::Body).or_default(), &words);
        }
    }
    groups
}

fn append(all: &mut Vec<Analysed>, words: &[Analysed]) {
    let base = all.last().map_or(0, |w| w.position + GAP);
    all.extend(words.iter().cloned().map(|w| Analysed { position: w.position + base, ..w }));
}

fn add_stream(document: &mut TantivyDocument, field: Field, words: &[Analysed], terms: impl Fn(&Analysed) -> Vec<&String>) {
    let mut tokens = Vec::new();
    for word in words {
        let mut seen: Vec<&String> = Vec::new();
        for term in terms(word) {
            if !seen.contains(&term) {
                seen.push(term);
                tokens.push(Token { offset_from: 0, offset_to: 0, position: word.position, text: term.clone(), position_length: 1 });
            }
        }
    }
    document.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
}
