//! Patterns over Danish text: compiled at first use, quick over texts that do not match, and in one pass over those that do.
//!
//! The engine of `regex` reads a text in one pass with an automaton, but not where a pattern asks for word boundaries and the text has
//! letters outside ASCII, which Danish text always has: there it falls back to engines some twenty times slower. So a pattern runs over a
//! copy of the text that has no such letters ([`shadow`]); few texts have none. What a pattern cannot do without ([`needs`]) is looked for
//! first, in a table of the text's letters that all patterns share ([`seen`]): most patterns are never compiled, let alone run.
//!
//! Letters are those of the Latin scripts: tables of all the world's letters, and of their capitals, take most of the time that a pattern
//! takes to compile.

mod captures;
mod engine;
mod grams;
mod letters;
mod needs;
mod seen;
mod shadow;

use std::ops::Range;
use std::sync::OnceLock;

use regex_automata::Match;
use regex_automata::meta::{Config, Regex};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Hir, HirKind, Look};

pub use captures::Captures;
use engine::{Engine, SIZE};
use letters::{LATIN, SHADOWED};
use needs::Need;

/// A regular expression that matches nothing where its source is not valid: errors in data cost facts, never the document.
#[derive(Debug)]
pub struct Pattern {
    sources: Vec<Source>,
    /// Groups and word boundaries are left out.
    loose: bool,
    /// As it runs over copies, before compiling.
    parsed: Option<Hir>,
    needs: Need,
    over_copy: OnceLock<Option<Engine>>,
    over_text: OnceLock<Option<Regex>>,
}

#[derive(Clone, Debug)]
struct Source {
    text: String,
    any_case: bool,
}

impl Pattern {
    /// A pattern that takes capitals and small letters as one.
    #[must_use]
    pub fn new(source: &str) -> Self {
        Self::of(vec![Source { text: source.to_owned(), any_case: true }], false)
    }

    /// A pattern in which capitals matter.
    #[must_use]
    pub fn exact(source: &str) -> Self {
        Self::of(vec![Source { text: source.to_owned(), any_case: false }], false)
    }

    /// A pattern that matches wherever one of these may: one search tells that a text has nothing for any of them.
    #[must_use]
    pub fn any_of<'p>(patterns: impl IntoIterator<Item = &'p Self>) -> Self {
        Self::of(patterns.into_iter().flat_map(|p| p.sources.iter().cloned()).collect(), true)
    }

    fn of(sources: Vec<Source>, loose: bool) -> Self {
        let parsed = parse(&sources, loose, SHADOWED);
        let needs = parsed.as_ref().map_or(Need::Nothing, Need::of);
        Self { sources, loose, parsed, needs, over_copy: OnceLock::new(), over_text: OnceLock::new() }
    }

    /// Runs one of two: `quick` over the copy of the text, `sure` over the text itself where it has no copy or `quick` cannot tell.
    fn run<T>(&self, text: &str, none: T, quick: impl FnOnce(&Engine, &str) -> Option<T>, sure: impl FnOnce(&Regex) -> T) -> T {
        let told = seen::with(text, |seen| {
            if self.parsed.is_none() || !self.needs.met(&seen.grams) {
                return Ok(none);
            }
            let copy = seen.copy(text).and_then(|copy| Some((self.over_copy()?, copy)));
            copy.and_then(|(engine, copy)| quick(engine, copy)).ok_or(none)
        });
        told.unwrap_or_else(|none| self.over_text().map_or(none, sure))
    }

    fn over_copy(&self) -> Option<&Engine> {
        self.over_copy.get_or_init(|| self.parsed.as_ref().and_then(|hir| Engine::new(shadow::pattern(hir)))).as_ref()
    }

    fn over_text(&self) -> Option<&Regex> {
        self.over_text.get_or_init(|| parse(&self.sources, self.loose, LATIN).and_then(|hir| compile(&hir))).as_ref()
    }

    /// Whether it may occur in a text, or in the text in small letters. A quick look: who makes a copy in small letters asks first.
    #[must_use]
    pub fn may_match(&self, text: &str) -> bool {
        seen::with(text, |seen| self.parsed.is_some() && self.needs.met(&seen.grams))
    }

    /// Whether it occurs.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        let quick = |engine: &Engine, copy: &str| {
            if std::ptr::eq(copy, text) {
                return engine.is_match(copy).ok();
            }
            // The shortest occurrence tells as much as the first, unless it begins inside a pair.
            let Some(m) = engine.shortest(copy).ok()? else { return Some(false) };
            if text.is_char_boundary(m.start()) {
                return Some(true);
            }
            engine.first(copy).ok()?.map_or(Some(false), |m| text.is_char_boundary(m.start()).then_some(true))
        };
        self.run(text, false, quick, |regex| regex.is_match(text))
    }

    /// Its first occurrence.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        let quick = |engine: &Engine, copy: &str| match engine.first(copy).ok()? {
            None => Some(None),
            Some(m) => text.is_char_boundary(m.start()).then(|| Some(m.range())),
        };
        self.run(text, None, quick, |regex| regex.find(text).map(|m| m.range()))
    }

    /// All occurrences, in order.
    #[must_use]
    pub fn find_all(&self, text: &str) -> Vec<Range<usize>> {
        let quick = |engine: &Engine, copy: &str| {
            let found = engine.find_all(copy).ok()?;
            found.into_iter().map(|m| text.is_char_boundary(m.start()).then(|| m.range())).collect::<Option<Vec<_>>>()
        };
        self.run(text, Vec::new(), quick, |regex| regex.find_iter(text).map(|m| m.range()).collect())
    }

    /// Its first occurrence with groups.
    #[must_use]
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        let quick = |engine: &Engine, copy: &str| match engine.first(copy).ok()? {
            None => Some(None),
            Some(m) if text.is_char_boundary(m.start()) => engine.groups(copy, &m).ok().map(|groups| Some(Captures::new(text, groups))),
            Some(_) => None,
        };
        let sure = |regex: &Regex| {
            let mut groups = regex.create_captures();
            regex.captures(text, &mut groups);
            groups.is_match().then(|| Captures::new(text, groups))
        };
        self.run(text, None, quick, sure)
    }

    /// All occurrences with groups, in order.
    #[must_use]
    pub fn captures_all<'t>(&self, text: &'t str) -> Vec<Captures<'t>> {
        let quick = |engine: &Engine, copy: &str| {
            let found = engine.find_all(copy).ok()?;
            let groups = |m: &Match| Some(Captures::new(text, engine.groups(copy, m).ok().filter(|_| text.is_char_boundary(m.start()))?));
            found.iter().map(groups).collect::<Option<Vec<_>>>()
        };
        self.run(text, Vec::new(), quick, |regex| regex.captures_iter(text).map(|groups| Captures::new(text, groups)).collect())
    }
}

/// Sources are part of the program, so tests and daily work stop at a wrong one.
fn parse(sources: &[Source], loose: bool, last: char) -> Option<Hir> {
    let mut parsed = sources.iter().filter_map(|source| {
        let parsed = ParserBuilder::new().case_insensitive(source.any_case).build().parse(&letters::written(&source.text, last));
        debug_assert!(parsed.is_ok(), "{parsed:?}");
        parsed.ok()
    });
    if loose {
        return Some(Hir::alternation(parsed.map(|hir| without_word_boundaries(&hir)).collect()));
    }
    parsed.next()
}

fn compile(hir: &Hir) -> Option<Regex> {
    let built = Regex::builder().configure(Config::new().nfa_size_limit(Some(SIZE))).build_from_hir(hir);
    debug_assert!(built.is_ok(), "{built:?}");
    built.ok()
}

/// The same pattern without groups, and with nothing where it asks for a boundary of words; it matches wherever the pattern does.
fn without_word_boundaries(hir: &Hir) -> Hir {
    shadow::rewrite(hir, &|leaf| match leaf {
        HirKind::Look(look) if !matches!(look, Look::Start | Look::End | Look::StartLF | Look::EndLF | Look::StartCRLF | Look::EndCRLF) => {
            Some(Hir::empty())
        }
        HirKind::Capture(group) => Some(without_word_boundaries(&group.sub)),
        _ => None,
    })
}

#[cfg(test)]
mod tests;
