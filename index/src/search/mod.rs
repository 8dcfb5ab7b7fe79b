//! Full-text search over goals. Everything of the engine library stays behind [`Engine`]'s own request and answer types.
//!
//! Writing: `entry` (work → entries with texts and facets) → `document` (Danish streams) → the index. Asking: `query` (words and recognised
//! filters) → `expand` (spellings, synonyms, near words) → `build` (plans of typed
//! queries) → `walk` (entries that fit, by `matching` and `scoring`) → `collect` and `find` (totals, facets, passages).

mod acronyms;
mod alias;
mod analysis;
mod bits;
mod build;
mod candidates;
mod collect;
mod columns;
mod cursor;
mod data;
mod derive;
mod document;
mod engine;
mod entry;
mod expand;
mod explain;
mod facet_columns;
mod facets;
mod find;
mod floor;
mod fuzzy;
mod known_words;
mod leaf;
mod lexicon;
mod live;
mod matching;
mod near;
mod number;
mod others;
mod overlap;
mod page;
mod passage;
mod plan;
mod query;
mod reference;
mod relax;
mod schema;
mod scoring;
mod skeleton;
mod snapshot;
mod sorter;
mod suggest;
#[cfg(test)]
mod test_support;
#[cfg(test)]
mod tests;
mod times;
mod titles;
mod vocabulary;
mod walk;
mod wants;
mod weighed;
mod word_fields;
mod work_order;

pub use engine::{Change, Engine};
pub use reference::label as reference_label;
