//! Fields of the index. Every group of words has three parallel streams: surface, lemma and parts.

use std::collections::BTreeMap;

use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};

use super::entry::Group;
use crate::record::FACETS;

/// Number of the schema and of what is put into it; another number needs a rebuild.
pub const SCHEMA: u32 = 5;

/// Entry of a work as a whole.
pub const ENTRY_WORK: u64 = 0;
/// Entry of a goal.
pub const ENTRY_GOAL: u64 = 1;
/// Entry of running text.
pub const ENTRY_SECTION: u64 = 2;
/// Number of kinds of entries.
pub const KINDS: usize = 3;

/// Groups that are searched, in order of weight; [`Group::Body`] holds all words of the entry.
pub const GROUPS: [(Group, &str); 7] = [
    (Group::Title, "title"),
    (Group::Aims, "aims"),
    (Group::Activities, "activities"),
    (Group::People, "people"),
    (Group::Labels, "labels"),
    (Group::Body, "all"),
    (Group::Context, "context"),
];

/// The three streams of one group.
#[derive(Clone, Copy, Debug)]
pub struct Streams {
    /// Lower-case words, with positions.
    pub surface: Field,
    /// Base forms.
    pub lemma: Field,
    /// Base forms of parts of compounds and of simple words, with positions.
    pub parts: Field,
}

/// Handles of all fields.
#[derive(Clone, Debug)]
pub struct Fields {
    /// Id of the work, raw.
    pub work: Field,
    /// One of the `ENTRY_` numbers.
    pub entry: Field,
    /// Place within its work.
    pub order: Field,
    /// Revision of the work.
    pub revision: Field,
    /// What works are ordered by: column of the entries of works.
    pub work_order: Field,
    /// What is shown, JSON.
    pub shown: Field,
    /// Learned labels, aliases, acronyms: columns only.
    pub learned: [Field; 3],
    /// Facet columns.
    pub facets: BTreeMap<&'static str, Field>,
    /// Figures to be reached, in thousandths: all, and those in percent.
    pub figures: [Field; 2],
    /// Title and id of a goal: column only.
    pub goal_title: Field,
    /// Streams per group.
    pub streams: BTreeMap<Group, Streams>,
}

/// Names of the learned columns.
pub const LEARNED: [&str; 3] = ["learned_label", "learned_alias", "learned_acronym"];

/// Names of the columns of figures.
const FIGURES: [&str; 2] = ["figure", "figure_percent"];
/// Name of the column that orders works.
pub const WORK_ORDER: &str = "work_order";
/// Name of the column of titles.
pub const GOAL_TITLE: &str = "goal_title";

/// The schema and its handles.
pub fn build() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let raw = STRING.set_fast("raw");
    let column = TextOptions::default().set_fast("raw");
    let stream = |positions| {
        let option = if positions { IndexRecordOption::WithFreqsAndPositions } else { IndexRecordOption::WithFreqs };
        TextOptions::default().set_indexing_options(TextFieldIndexing::default().set_tokenizer("raw").set_index_option(option))
    };
    let work = schema.add_text_field("work", raw.clone());
    let entry = schema.add_u64_field("entry", INDEXED | FAST);
    let order = schema.add_u64_field("order", FAST);
    let revision = schema.add_u64_field("revision", FAST);
    let shown = schema.add_text_field("shown", STORED);
    let learned = LEARNED.map(|name| schema.add_text_field(name, column.clone()));
    let work_order = schema.add_text_field(WORK_ORDER, column.clone());
    let facets = FACETS.iter().map(|f| (*f, schema.add_text_field(&format!("facet_{f}"), raw.clone()))).collect();
    let figures = FIGURES.map(|name| schema.add_i64_field(name, INDEXED | FAST));
    let goal_title = schema.add_text_field(GOAL_TITLE, column.clone());
    let mut streams = BTreeMap::new();
    for (group, name) in GROUPS {
        let surface = schema.add_text_field(&format!("{name}_surface"), stream(true));
        let lemma = schema.add_text_field(&format!("{name}_lemma"), stream(false));
        let parts = schema.add_text_field(&format!("{name}_parts"), stream(true));
        streams.insert(group, Streams { surface, lemma, parts });
    }
    let schema = schema.build();
    (schema, Fields { work, entry, order, revision, work_order, shown, learned, facets, figures, goal_title, streams })
}
