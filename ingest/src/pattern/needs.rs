//! What a text must have for a pattern to match: strings that stand in every match.

use regex_syntax::hir::{Class, Hir, HirKind};

use super::grams::{Grams, MOST, grams, symbol};

/// Strings, some of them enough, some all needed.
#[derive(Clone, Debug, PartialEq)]
pub enum Need {
    /// Any text may match.
    Nothing,
    /// The grams of one string.
    String(Box<[u16]>, u8),
    /// All of these, the rarest first.
    All(Box<[Need]>),
    /// One of these.
    One(Box<[Need]>),
    /// The grams of one of many strings: one of each string, the others of each, and the weight.
    Strings(Box<[u16]>, Box<[[u16; MOST - 1]]>, u8),
}

/// Parts of a sequence that are asked for: the rarest tell enough.
const PARTS: usize = 3;

/// What is known of the texts that a part of a pattern takes.
#[derive(Default)]
struct Known {
    /// It takes this string alone.
    only: bool,
    /// How they begin; the whole string where it is the only one.
    head: Vec<u8>,
    /// How they end.
    tail: Vec<u8>,
    /// Strings in them.
    needs: Vec<Need>,
}

impl Need {
    /// What matches of a pattern have.
    pub fn of(pattern: &Hir) -> Self {
        known(pattern).need()
    }

    /// Whether a text with these grams may match.
    pub fn met(&self, text: &Grams) -> bool {
        match self {
            Self::Nothing => true,
            Self::String(grams, _) => text.have(grams),
            Self::All(all) => all.iter().all(|n| n.met(text)),
            Self::One(any) => any.iter().any(|n| n.met(text)),
            Self::Strings(one, others, _) => one.iter().zip(others).any(|(gram, others)| text.has(*gram) && text.have(others)),
        }
    }

    fn string(symbols: &[u8]) -> Self {
        if symbols.iter().all(|s| *s == b' ') {
            return Self::Nothing;
        }
        Self::String(grams(symbols).into(), u8::try_from(symbols.len()).unwrap_or(u8::MAX))
    }

    /// How seldom texts have it, by the length of the strings and their number.
    fn weight(&self) -> f32 {
        match self {
            Self::Nothing => 0.0,
            Self::String(_, length) => f32::from(*length),
            Self::All(all) => all.iter().map(Self::weight).fold(0.0, f32::max),
            Self::One(any) => any.iter().map(Self::weight).fold(f32::MAX, f32::min) - (any.len() as f32).log2(),
            Self::Strings(_, _, weight) => f32::from(*weight),
        }
    }

    fn one(needs: Vec<Self>) -> Self {
        let (mut one, mut others) = (Vec::with_capacity(needs.len()), Vec::with_capacity(needs.len()));
        for need in &needs {
            let Self::String(grams, _) = need else { return Self::One(needs.into()) };
            // Inside a word strings differ most.
            let Some(middle) = grams.get(grams.len() / 2) else { return Self::Nothing };
            let mut rest = [*middle; MOST - 1];
            let left = grams.iter().enumerate().filter(|(n, _)| *n != grams.len() / 2);
            rest.iter_mut().zip(left).for_each(|(place, (_, gram))| *place = *gram);
            one.push(*middle);
            others.push(rest);
        }
        let weight = Self::One(needs.into()).weight();
        Self::Strings(one.into(), others.into(), weight.max(0.0) as u8)
    }

    fn all(mut needs: Vec<Self>) -> Self {
        needs.retain(|n| *n != Self::Nothing);
        needs.sort_by(|a, b| b.weight().total_cmp(&a.weight()));
        needs.truncate(PARTS);
        match needs.pop() {
            None => Self::Nothing,
            Some(one) if needs.is_empty() => one,
            Some(last) => {
                needs.push(last);
                Self::All(needs.into())
            }
        }
    }
}

impl Known {
    fn only(symbols: Vec<u8>) -> Self {
        Self { only: true, head: symbols, ..Self::default() }
    }

    fn need(self) -> Need {
        if self.only { Need::string(&self.head) } else { Need::all(self.needs) }
    }
}

fn known(pattern: &Hir) -> Known {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => Known::only(Vec::new()),
        HirKind::Literal(literal) => {
            std::str::from_utf8(&literal.0).map_or_else(|_| Known::default(), |s| Known::only(s.chars().map(symbol).collect()))
        }
        HirKind::Class(class) => class_symbol(class).map_or_else(Known::default, |s| Known::only(vec![s])),
        HirKind::Capture(group) => known(&group.sub),
        HirKind::Repetition(r) if r.min == 0 => Known::default(),
        HirKind::Repetition(r) => {
            let sub = known(&r.sub);
            if !sub.only {
                return sub;
            }
            Known { only: r.max == Some(1), tail: sub.head.clone(), needs: vec![Need::string(&sub.head)], head: sub.head }
        }
        HirKind::Concat(parts) => sequence(parts),
        HirKind::Alternation(parts) => {
            let each: Vec<Need> = parts.iter().map(|p| known(p).need()).collect();
            let free = each.contains(&Need::Nothing);
            Known { needs: if free { Vec::new() } else { vec![Need::one(each)] }, ..Known::default() }
        }
    }
}

/// Strings run on from one part into the next.
fn sequence(parts: &[Hir]) -> Known {
    let (mut run, mut first, mut needs) = (Vec::new(), None, Vec::new());
    for part in parts {
        let part = known(part);
        run.extend(&part.head);
        if !part.only {
            needs.push(Need::string(&run));
            first.get_or_insert(run);
            needs.extend(part.needs);
            run = part.tail;
        }
    }
    let Some(head) = first else { return Known::only(run) };
    needs.push(Need::string(&run));
    Known { only: false, head, tail: run, needs }
}

/// The one symbol that all letters of a class count as.
fn class_symbol(class: &Class) -> Option<u8> {
    let Class::Unicode(class) = class else { return None };
    let count: u32 = class.iter().map(|r| u32::from(r.end()) - u32::from(r.start()) + 1).sum();
    if count > 32 {
        return None;
    }
    let mut symbols = class.iter().flat_map(|r| r.start()..=r.end()).map(symbol);
    let first = symbols.next()?;
    symbols.all(|s| s == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(pattern: &str, text: &str) -> bool {
        let mut grams = Grams::default();
        grams.read(text);
        let hir = regex_syntax::ParserBuilder::new().case_insensitive(true).build().parse(pattern).unwrap();
        Need::of(&hir).met(&grams)
    }

    #[test]
    fn a_pattern_needs_the_strings_of_every_match() {
        assert!(
            met(r"\b(?:ansvarlig|leder)e?\s+for\b", "Lederen  er LEDER for det") && !met(r"\b(?:ansvarlig|leder)e?\s+for\b", "Vi får lys")
        );
        assert!(met(r"[0-9]+\s*(?:%|procent)", "20 %") && !met(r"[0-9]+\s*(?:%|procent)", "mange procent"));
        assert!(met(r"(?:mål)?\s*x*", "") && met("[æø]", "") && met(r"(?:ab){2,}", "abab"));
    }

    #[test]
    fn a_string_repeated_once_runs_on() {
        assert!(!met(r"(?:a){1}bc", "axbxc") && met(r"a+bc", "aaabc") && !met(r"a+bc", "abxc"));
    }
}
