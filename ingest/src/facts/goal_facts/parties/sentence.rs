//! The sentence forms that name who answers for a goal.

use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Party, Text};

use super::super::dates::moments;
use super::super::list;
use super::super::names::{head, is_nobody, is_party};
use super::super::pattern::{Pattern, any, data, either, group, part, whole};
use super::super::rhythm::rhythms;

#[derive(Default, Deserialize)]
struct Words {
    responsible_nouns: Vec<String>,
    responsible_for: Vec<String>,
    stop_patterns: Vec<String>,
    leads_to: Vec<Form>,
    stands_before: Vec<Form>,
    finite_verbs: Vec<String>,
    no_verbs: Vec<String>,
}

/// A wording of sentences, and the word of responsibility it stands for.
#[derive(Default, Deserialize)]
struct Form {
    pattern: String,
    said: String,
}

fn compiled(forms: &'static [Form]) -> Vec<(Pattern, &'static str)> {
    forms.iter().map(|f| (Pattern::new(&f.pattern), f.said.as_str())).collect()
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../../data/roles.toml")));

/// Where a text stands: how ready its sentences are to name an owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A field of owners or follow-up: any "X er ansvarlig" counts.
    Close,
    /// Running text: only responsibility for the goal itself counts.
    Far,
}
pub static IS_RESPONSIBLE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\s(?:er|bliver|vil\s+være|skal\s+være|har)\s+(?:(?:begge|fælles|sammen|i\s+fællesskab|det|den|et|overordnet|overordnede|samlede|primært)\s+){0,3}(?P<word>(?:hoved|med|projekt)?ansvarlige?|ansvaret|ansvar)\b(?:\s+(?:for|ift\.?|i\s+forhold\s+til)\s+(?:at\s+)?(?P<what>(?:den\s+|det\s+|de\s+)?[\p{L}-]+))?",
    )
});
static HOLDS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\s(?:er|bliver|fungerer\s+som|udpeges\s+(?:til|som)|(?:(?:er|bliver)\s+)?(?:udpeget|valgt)\s+(?:til|som)|har\s+rollen\s+som|som)\s+(?:fælles\s+)?(?P<word>{})\b",
        any(&WORDS.responsible_nouns)
    ))
});
static NOUN_FIRST: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"(?:^|[\s(])(?P<word>{}|ansvarlige?|ansvarlige?\s+for\s+(?:opfølgning(?:en)?|målet|indsatsen|projektet))(?:n|en|et)?\s*(?:\s(?:er|bliver)\s(?:\s*(?:udpeget|valgt)\s)?|:)\s*",
        any(&WORDS.responsible_nouns)
    ))
});
/// "Ansvaret ligger hos plejechefen", "i spidsen står centerchefen": who answers stands behind.
static LEADS_TO: LazyLock<Vec<(Pattern, &'static str)>> = LazyLock::new(|| compiled(&WORDS.leads_to));
/// "Centerchefen står i spidsen": who answers stands before.
static STANDS_BEFORE: LazyLock<Vec<(Pattern, &'static str)>> = LazyLock::new(|| compiled(&WORDS.stands_before));
static FOLLOWS_UP: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\sfølger\s+(?:løbende\s+)?op\b"));
static REPORTS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"\s(?:afrapporterer|orienterer|fremlægger|gør\s+status|evaluerer|samler\s+op|rapporterer|står\s+for|giver\s+status)\b")
});
static DONE_BY: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:evalueres|følges\s+op|afrapporteres|fremlægges|opgøres)\b[^.;]{0,80}?\saf\s+"));
static STOP: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.stop_patterns)));
static CLAUSE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"(?:\b(?:at|som|når|hvor|hvis|således|så|fordi|idet|desuden|derudover|endvidere)\s|[:;]\s)"));
pub static BRACKET: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\((?P<inside>[^()]{3,300})\)"));
pub static WILL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^(?P<who>[^.;:]{3,140}?)\s+vil(?:\s+i\s+20\d\d|\s+fortsat|\s+også|\s+derfor)*\s*(?:(?:sammen|i\s+samarbejde)\s+med\s+(?P<with>[^.;:]{3,90}?)\s*:|(?P<verb>(?:sam)?arbejde|udarbejde|stå\s+for|varetage|igangsætte|etablere|afholde|gennemføre)\b|\s*:)",
    )
});
static FIRST_PERSON: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\bsom\s+(?:\p{L}+\s+){0,2}?(?P<who>\p{L}*(?:chef|leder|direktør|rektor|forstander)(?:\s+(?:i|for|på)\s+[^.;:]{3,80}?)?)\s+(?:oplever|vil|er|ser|har|ønsker|tror|arbejder)\s+jeg\b",
    )
});

/// Whatever tells of an owner.
static SOME: LazyLock<Pattern> = LazyLock::new(|| {
    let single = [&*IS_RESPONSIBLE, &*HOLDS, &*NOUN_FIRST, &*FIRST_PERSON, &*FOLLOWS_UP, &*REPORTS, &*DONE_BY];
    Pattern::any_of(single.into_iter().chain(LEADS_TO.iter().chain(STANDS_BEFORE.iter()).map(|(pattern, _)| pattern)))
});

/// Owners that one sentence names.
pub fn owners_of(sentence: &Text, ground: Ground) -> Vec<Party> {
    if SOME.is_match(sentence.as_str()) { owners_in(sentence, ground) } else { Vec::new() }
}

fn owners_in(sentence: &Text, ground: Ground) -> Vec<Party> {
    let text = sentence.as_str();
    let near = |what: &str| ground == Ground::Close || WORDS.responsible_for.iter().any(|w| bare(what).starts_with(w.as_str()));
    if let Some(captures) = IS_RESPONSIBLE.captures(text) {
        let what = group(&captures, "what").unwrap_or_default();
        let word = group(&captures, "word").unwrap_or_default().to_lowercase();
        let said = if word.starts_with("ansvar") && !word.ends_with(['g', 'e']) {
            "ansvarlig".to_owned()
        } else {
            word.trim_end_matches('e').to_owned()
        };
        let about = what.to_lowercase();
        let clear = WORDS.responsible_for.iter().any(|w| bare(&about).starts_with(w.as_str()));
        let responsibility = if clear { format!("{said} for {about}") } else { said };
        let found = subject(sentence, whole(&captures).start, &responsibility, false);
        // "har ansvaret" is the goal's; who "har ansvar" or is responsible for anything else is so by name only.
        let that = part(text, whole(&captures).end..text.len()).trim_start();
        let all = ["for, at ", "for at "].iter().any(|w| that.starts_with(w))
            || near(what) && !(what.is_empty() && ground == Ground::Far)
            || what.is_empty() && word == "ansvaret";
        return if all { found } else { found.into_iter().filter(|p| p.name.is_some() && (what.is_empty() || p.role.is_some())).collect() };
    }
    if let Some(captures) = HOLDS.captures(text) {
        let word = group(&captures, "word").unwrap_or_default().to_lowercase();
        return subject(sentence, whole(&captures).start, &word, true);
    }
    if let Some(captures) = NOUN_FIRST.captures(text) {
        let word = group(&captures, "word").unwrap_or_default().to_lowercase();
        return named(sentence, object(sentence, whole(&captures).end), &word);
    }
    let mut led: Vec<Party> = Vec::new();
    for (pattern, said) in LEADS_TO.iter() {
        let more = pattern.find(text).map(|cue| named(sentence, object(sentence, cue.end), said)).unwrap_or_default();
        led.extend(more.into_iter().filter(|p| p.name.is_some() || p.role.is_some()));
    }
    if !led.is_empty() {
        led.sort_by_key(|p| p.name.is_none());
        led.dedup_by(|a, b| same(a, b));
        return led;
    }
    for (pattern, said) in STANDS_BEFORE.iter() {
        if let Some(cue) = pattern.find(text) {
            return named(sentence, subject(sentence, cue.start, said, false), said);
        }
    }
    if ground == Ground::Close
        && let Some(found) = acts(sentence)
    {
        return found;
    }
    if let Some(captures) = FIRST_PERSON.captures(text) {
        let range = captures.name("who").map(|m| m.range()).unwrap_or_default();
        let who = sentence.slice(range);
        return vec![Party {
            role: Some(who.as_str().to_owned()),
            responsibility: Some("ansvarlig".to_owned()),
            inferred: true,
            place: who.place(),
            ..Party::default()
        }];
    }
    Vec::new()
}

/// "Centerchef Ida Holm afrapporterer til udvalget", "Evalueres af forstander Ida Holm": in a field of follow-up this is who answers for it.
fn acts(sentence: &Text) -> Option<Vec<Party>> {
    let text = sentence.as_str();
    let persons = |all: Vec<Party>| all.into_iter().filter(|p| p.name.is_some()).collect::<Vec<_>>();
    if let Some(captures) = FOLLOWS_UP.captures(text) {
        return Some(subject(sentence, whole(&captures).start, "ansvarlig for opfølgning", false));
    }
    if let Some(captures) = REPORTS.captures(text) {
        return Some(persons(subject(sentence, whole(&captures).start, "ansvarlig for opfølgning", false)));
    }
    let captures = DONE_BY.captures(text)?;
    Some(persons(named(sentence, object(sentence, whole(&captures).end), "ansvarlig for opfølgning")))
}

/// A noun without its article, lower case.
fn bare(what: &str) -> String {
    let lower = what.to_lowercase();
    lower.trim_start_matches("den ").trim_start_matches("det ").trim_start_matches("de ").to_owned()
}

static VERB: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\s(?-i:{})\b", either(&WORDS.finite_verbs))));
static NEXT_CLAUSE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r",\s+(?:(?:og|men|mens|samt|så)\s+)?"));

/// Where the finite verbs of a text stand, each with the space before it.
pub fn verbs(text: &str) -> Vec<Range<usize>> {
    // "skolernes", "fælles": end as a verb does.
    let noun = |word: &str| ["ernes", "enes"].iter().any(|e| word.ends_with(e)) || WORDS.no_verbs.iter().any(|w| w == word);
    VERB.find_all(text).into_iter().filter(|v| v.start > 0 && !noun(part(text, v.clone()).trim())).collect()
}

/// "Rådet inddrages undervejs, og havnechefen": where the clause of the last verb has ended.
fn own_clause(head: &str, start: usize) -> usize {
    let inside = part(head, start..head.len());
    let Some(verb) = verbs(inside).pop() else { return start };
    let relative = |at: usize| part(inside, at..inside.len()).split_whitespace().next().is_some_and(|w| matches!(w, "der" | "som"));
    let next = NEXT_CLAUSE.find(part(inside, verb.end..inside.len())).map(|next| verb.end + next.end);
    next.filter(|at| !relative(*at)).map_or(start, |at| start + at)
}

/// The parties before a verb, from the beginning of its clause; `after_with`: only what "med" leads in ("med Ida Holm som formand").
pub fn subject(sentence: &Text, end: usize, responsibility: &str, after_with: bool) -> Vec<Party> {
    let head = part(sentence.as_str(), 0..end);
    let start = CLAUSE.find_all(head).last().map_or(0, |r| r.end);
    let start = head.get(start..).and_then(|h| h.rfind(" med ").map(|i| start + i + 5)).filter(|_| after_with).unwrap_or(start);
    let start = if after_with { start } else { own_clause(head, start) };
    if end.saturating_sub(start) > 240 {
        return Vec::new();
    }
    named(sentence, list::parties(sentence, start..end, false), responsibility)
}

/// The parties after a verb or preposition, up to where the clause goes on.
pub fn object(sentence: &Text, start: usize) -> Vec<Party> {
    let text = sentence.as_str();
    let rest = part(text, start..text.len());
    let end = STOP.find(rest).map_or(text.len(), |r| start + r.start);
    list::parties(sentence, start..end, false)
}

/// A phrase up to the time that stands in it: "Ældrerådet i efteråret" → "Ældrerådet".
pub fn timeless(phrase: &str) -> &str {
    let times = moments(phrase, None).into_iter().map(|m| m.range.start).chain(rhythms(phrase).into_iter().map(|r| r.start));
    let end = times.min().unwrap_or(phrase.len());
    let head = part(phrase, 0..end).trim_end();
    if end == phrase.len() {
        phrase
    } else {
        ["i", "den", "pr.", "d.", "til", "fra", "senest", "inden"]
            .iter()
            .find_map(|w| head.strip_suffix(w).filter(|h| h.ends_with(' ')))
            .unwrap_or(head)
            .trim_end()
    }
}

/// Only parties that are someone, with their responsibility.
pub fn named(sentence: &Text, all: Vec<Party>, responsibility: &str) -> Vec<Party> {
    let someone = |p: &Party| p.name.is_some() || p.role.as_deref().is_some_and(|r| is_party(timeless(r)) && !is_nobody(r));
    let short = |p: Party| match p.role.clone() {
        Some(role) if p.name.is_none() => list::shortened(sentence, p, head(timeless(&role))),
        _ => p,
    };
    all.into_iter().filter(someone).map(short).map(|p| Party { responsibility: Some(responsibility.to_owned()), ..p }).collect()
}

/// Two entries for one party.
pub fn same(a: &Party, b: &Party) -> bool {
    let key = |s: &Option<String>| s.as_deref().map(str::to_lowercase);
    match (&a.name, &b.name) {
        (Some(x), Some(y)) => x.to_lowercase() == y.to_lowercase(),
        (None, None) => key(&a.role) == key(&b.role),
        _ => false,
    }
}
