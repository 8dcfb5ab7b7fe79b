//! Danish text analysis: tokens, compounds, lemmas, sentences, line-end hyphens, coordinated compounds.
//!
//! [`Analyser::analyse`] turns text into [`Token`]s with byte offsets, candidate lemmas and the leaf parts of compounds;
//! [`Analyser::streams`] gives the same as the three parallel term streams of a search index. Everything is pure: no disk, no
//! network, no global lock.
//!
//! ```
//! use sporhund_danish::Analyser;
//! let danish = Analyser::shared();
//! let parts: Vec<String> = danish.split("arbejdsmarkedsindsatsen").into_iter().map(|p| p.lemma).collect();
//! assert_eq!(parts, ["arbejde", "marked", "indsats"]);
//! ```
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod analyser;
mod compound;
mod coordination;
mod hyphen;
mod json;
mod lemma;
mod lexicon;
mod lists;
mod normal;
mod scan;
mod sentence;
mod stem;
mod streams;
mod token;
mod words;

pub use analyser::Analyser;
pub use coordination::{Expansion, expand_coordination};
pub use hyphen::LineEnd;
pub use json::{AnalysedPart, AnalysedToken, Analysis, CharRange};
pub use normal::{fold, nfc};
pub use sentence::sentences;
pub use token::{Part, StreamToken, Token, TokenKind};
pub use words::{MONTHS, Synonym, acronym, is_stop_word, synonyms};
