//! A compiled pattern as an automaton that grows with what it reads, without what the general engine builds beside it.
//!
//! The general engine compiles each pattern forwards and backwards, and looks for strings to search for first, up to three times. For short
//! documents that took most of the time. Here the way back is built at the first match, and strings are [`super::needs`]'s business.
//! Patterns must not ask for word boundaries beside letters outside ASCII: see [`super::shadow`].

use std::sync::{Mutex, OnceLock, PoisonError};

use regex_automata::hybrid::dfa::{self, DFA};
use regex_automata::nfa::thompson::backtrack::{self, BoundedBacktracker};
use regex_automata::nfa::thompson::pikevm::{self, PikeVM};
use regex_automata::nfa::thompson::{self, Compiler, NFA, WhichCaptures};
use regex_automata::util::captures::Captures;
use regex_automata::util::iter::Searcher;
use regex_automata::{Anchored, Input, Match, MatchError, MatchKind};
use regex_syntax::hir::Hir;

/// Bytes a compiled pattern may take.
pub const SIZE: usize = 1 << 24;

/// A pattern ready to run over ASCII words.
#[derive(Debug)]
pub struct Engine {
    hir: Hir,
    nfa: NFA,
    forward: DFA,
    back: OnceLock<Option<DFA>>,
    groups: OnceLock<Option<(BoundedBacktracker, PikeVM)>>,
    /// Room to work in, of searches that are over.
    rooms: Mutex<Vec<Room>>,
}

/// What the parts of an engine remember, each made when first used.
#[derive(Debug, Default)]
struct Room {
    forward: Option<dfa::Cache>,
    back: Option<dfa::Cache>,
    groups: Option<(backtrack::Cache, pikevm::Cache)>,
}

/// Compilers forwards and backwards. A new one first sets up tables of 400 kB, more than most patterns need in all.
struct Compilers {
    forward: Compiler,
    back: Compiler,
}

impl Compilers {
    fn new() -> Self {
        let compiler = |back: bool, size: usize| {
            let captures = if back { WhichCaptures::None } else { WhichCaptures::All };
            let config = thompson::Config::new().reverse(back).nfa_size_limit(Some(size)).which_captures(captures);
            let mut compiler = Compiler::new();
            compiler.configure(config);
            compiler
        };
        Self { forward: compiler(false, SIZE), back: compiler(true, usize::MAX >> 1) }
    }
}

thread_local! {
    static COMPILERS: Compilers = Compilers::new();
}

fn automaton(nfa: NFA, kind: MatchKind) -> Option<DFA> {
    DFA::builder().configure(DFA::config().match_kind(kind).skip_cache_capacity_check(true)).build_from_nfa(nfa).ok()
}

impl Engine {
    /// Compiles a pattern to at most [`SIZE`] bytes.
    pub fn new(hir: Hir) -> Option<Self> {
        let nfa = COMPILERS.with(|c| c.forward.build_from_hir(&hir).ok())?;
        let forward = automaton(nfa.clone(), MatchKind::LeftmostFirst)?;
        Some(Self { hir, nfa, forward, back: OnceLock::new(), groups: OnceLock::new(), rooms: Mutex::default() })
    }

    fn back(&self) -> Option<&DFA> {
        self.back.get_or_init(|| automaton(COMPILERS.with(|c| c.back.build_from_hir(&self.hir).ok())?, MatchKind::All)).as_ref()
    }

    fn with_room<T>(&self, then: impl FnOnce(&mut Room) -> T) -> T {
        let rooms = || self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        let mut room = rooms().pop().unwrap_or_default();
        let out = then(&mut room);
        rooms().push(room);
        out
    }

    /// Whether it occurs; an error where the engine cannot tell.
    pub fn is_match(&self, text: &str) -> Result<bool, MatchError> {
        self.with_room(|room| {
            let cache = room.forward.get_or_insert_with(|| self.forward.create_cache());
            Ok(self.forward.try_search_fwd(cache, &Input::new(text).earliest(true))?.is_some())
        })
    }

    fn search(&self, room: &mut Room, input: &Input<'_>) -> Result<Option<Match>, MatchError> {
        let cache = room.forward.get_or_insert_with(|| self.forward.create_cache());
        let Some(end) = self.forward.try_search_fwd(cache, input)? else { return Ok(None) };
        let found = |start: usize| Ok(Some(Match::new(end.pattern(), start..end.offset())));
        if end.offset() == input.start() || self.nfa.is_always_start_anchored() {
            return found(input.start());
        }
        let before = input.clone().span(input.start()..end.offset()).anchored(Anchored::Yes).earliest(false);
        let lost = || MatchError::gave_up(end.offset());
        let back = self.back().ok_or_else(lost)?;
        let cache = room.back.get_or_insert_with(|| back.create_cache());
        let start = back.try_search_rev(cache, &before)?.ok_or_else(lost)?;
        found(start.offset())
    }

    /// The occurrence that ends first.
    pub fn shortest(&self, text: &str) -> Result<Option<Match>, MatchError> {
        self.with_room(|room| self.search(room, &Input::new(text).earliest(true)))
    }

    /// Its first occurrence.
    pub fn first(&self, text: &str) -> Result<Option<Match>, MatchError> {
        self.with_room(|room| self.search(room, &Input::new(text)))
    }

    /// All occurrences, in order.
    pub fn find_all(&self, text: &str) -> Result<Vec<Match>, MatchError> {
        self.with_room(|room| {
            let (mut searcher, mut all) = (Searcher::new(Input::new(text)), Vec::new());
            while let Some(found) = searcher.try_advance(|input| self.search(room, input))? {
                all.push(found);
            }
            Ok(all)
        })
    }

    /// The groups of an occurrence.
    pub fn groups(&self, text: &str, found: &Match) -> Result<Captures, MatchError> {
        let lost = || MatchError::gave_up(found.start());
        let made = || Some((BoundedBacktracker::new_from_nfa(self.nfa.clone()).ok()?, PikeVM::new_from_nfa(self.nfa.clone()).ok()?));
        let (quick, sure) = self.groups.get_or_init(made).as_ref().ok_or_else(lost)?;
        let input = Input::new(text).span(found.range()).anchored(Anchored::Yes);
        let mut groups = Captures::all(self.nfa.group_info().clone());
        self.with_room(|room| {
            let (small, large) = room.groups.get_or_insert_with(|| (quick.create_cache(), sure.create_cache()));
            if found.len() <= quick.max_haystack_len() {
                quick.try_captures(small, input, &mut groups)
            } else {
                sure.captures(large, input, &mut groups);
                Ok(())
            }
        })?;
        if groups.is_match() { Ok(groups) } else { Err(lost()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_are_those_of_the_general_engine() {
        for source in [r"(?-u:\b)a(b*)", "^a|b{2,3}", "x*", "(a|ab)(c|bcd)?", "(?:a{1,40}b?){1,40}"] {
            let hir = regex_syntax::Parser::new().parse(source).unwrap();
            let (engine, general) = (Engine::new(hir).unwrap(), regex::Regex::new(source).unwrap());
            for text in ["", "ab abbb bbbb", "xxaxx", "abcd abc", "–a æb–", &"ab".repeat(300)] {
                let all = engine.find_all(text).unwrap();
                let expected: Vec<_> = general.find_iter(text).map(|m| m.range()).collect();
                assert_eq!(all.iter().map(Match::range).collect::<Vec<_>>(), expected, "{source} {text}");
                assert_eq!(engine.is_match(text).unwrap(), !expected.is_empty());
                for (found, groups) in all.iter().zip(general.captures_iter(text)) {
                    let own = engine.groups(text, found).unwrap();
                    assert!((0..groups.len()).all(|n| own.get_group(n).map(|s| s.range()) == groups.get(n).map(|m| m.range())));
                }
            }
        }
    }
}
