//! Who answers for a goal and who takes part, from fields and from sentences.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Party, Text};

use super::context::Context;
use super::list;
use super::names::{Shape, head, is_party, is_role_word, shape};
use super::pattern::{Pattern, any, data, either, group, part, whole};
use super::sentences::sentences;

#[derive(Default, Deserialize)]
struct Words {
    owner_labels: Vec<String>,
    participant_labels: Vec<String>,
    chair: Vec<String>,
    responsible_nouns: Vec<String>,
    responsible_for: Vec<String>,
    with_patterns: Vec<String>,
    stop_patterns: Vec<String>,
}

/// Owners and participants of one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parties {
    /// Who answers for the goal or its follow-up.
    pub owners: Vec<Party>,
    /// Who takes part.
    pub participants: Vec<Party>,
}

/// Where a text stands: how ready its sentences are to name an owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A field of owners or follow-up: any "X er ansvarlig" counts.
    Close,
    /// Running text: only responsibility for the goal itself counts.
    Far,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../../data/roles.toml")));
static OWNER_LABEL: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"^\s*(?P<label>{})\s*(?:\([^)]*\)\s*)?(?P<sign>[:–—-]|\s)\s*", any(&WORDS.owner_labels))));
static PARTICIPANT_LABEL: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"^\s*(?P<label>{})\s*(?P<sign>[:–—-]|\s)\s*", any(&WORDS.participant_labels))));
static IS_OWNER_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^\s*{}\b", any(&WORDS.owner_labels))));
static IS_PARTICIPANT_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^\s*{}\b", any(&WORDS.participant_labels))));
static CHAIR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"(?:^|[-–,(:]\s*){}\)?\s*$", any(&WORDS.chair))));
static IS_RESPONSIBLE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\s(?:er|bliver|vil\s+være|skal\s+være|har)\s+(?:(?:begge|fælles|sammen|i\s+fællesskab|det|den|et|overordnet|overordnede|samlede|primært)\s+){0,3}(?P<word>(?:hoved|med|projekt)?ansvarlige?|ansvaret|ansvar)\b(?:\s+(?:for|ift\.?|i\s+forhold\s+til)\s+(?:at\s+)?(?P<what>(?:den\s+|det\s+|de\s+)?[\p{L}-]+))?",
    )
});
static HOLDS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\s(?:er|bliver|fungerer\s+som|udpeges\s+(?:til|som)|udpeget\s+(?:til|som)|har\s+rollen\s+som|som)\s+(?:fælles\s+)?(?P<word>{})\b",
        any(&WORDS.responsible_nouns)
    ))
});
static NOUN_FIRST: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"(?:^|[\s(])(?P<word>{}|ansvarlige?|ansvarlige?\s+for\s+(?:opfølgning(?:en)?|målet|indsatsen|projektet))(?:n|en|et)?\s*(?:\s(?:er|bliver)\s|:)\s*",
        any(&WORDS.responsible_nouns)
    ))
});
static LIES_WITH: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:(?P<word>ansvaret|ansvar|ejerskabet|opgaven|målet|indsatsen|projektet|opfølgningen)\b[^.;]{0,80}?\s)?(?:ligger|er\s+placeret|er\s+forankret|forankres|placeres|varetages|ledes|styres|påhviler)\s*(?:hos|i|ved|af)?\s+",
    )
});
static WITH: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"(?:^|\s){}\s+", either(&WORDS.with_patterns))));
static STOP: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.stop_patterns)));
static CLAUSE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"(?:\b(?:at|som|når|hvor|hvis|således|så|fordi|idet|desuden|derudover|endvidere)\s|[:;]\s)"));
static BRACKET: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\((?P<inside>[^()]{3,300})\)"));
static OTHERS: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:andre|øvrige|eksterne?|interne?|involvere\w*|partnere?|samarbejd\w*|deltag\w*|inddrag\w*)\b"));
static OTHERS_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^\s*(?P<label>[\p{L}\s]{3,40}?)\s*(?::|\s[-–]\s|–)\s*"));
static WILL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^(?P<who>[^.;:]{3,140}?)\s+vil\s+(?:i\s+20\d\d\s+|fortsat\s+|også\s+|derfor\s+)*(?:(?:sammen|i\s+samarbejde)\s+med\s+(?P<with>[^.;:]{3,90}?)\s*:|(?P<verb>(?:sam)?arbejde|udarbejde|stå\s+for|varetage|igangsætte|etablere|afholde|gennemføre)\b|\s*:)",
    )
});
static FIRST_PERSON: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\bsom\s+(?:\p{L}+\s+){0,2}?(?P<who>\p{L}*(?:chef|leder|direktør|rektor|forstander)(?:\s+(?:i|for|på)\s+[^.;:]{3,80}?)?)\s+(?:oplever|vil|er|ser|har|ønsker|tror|arbejder)\s+jeg\b",
    )
});

/// What a label says of those under it; none where it is no label of parties.
pub fn answers(label: &str) -> Option<bool> {
    if IS_OWNER_LABEL.is_match(label) {
        return Some(true);
    }
    IS_PARTICIPANT_LABEL.is_match(label).then_some(false)
}

/// The parties of a field of owners or participants: label, its items, `owners` for what its kind is where the label itself does not say.
pub fn field(label: &str, items: &[Text], owners: bool) -> Parties {
    let answers = answers(label).unwrap_or(owners);
    let word = label.trim().trim_end_matches(':').to_lowercase();
    let mut found = Parties::default();
    let many = items.len() > 1;
    for item in items {
        add_entry(&mut found, item, answers, &word, many);
    }
    found
}

/// One item of a field; it may carry a label of its own ("Projektleder: Ida Holm").
fn add_entry(found: &mut Parties, item: &Text, answers: bool, word: &str, each: bool) {
    let string = item.as_str();
    if let Some((owners, label, start)) = own_label(string) {
        let rest = item.slice(start..string.len());
        add_entry(found, &rest, owners, &label, each);
        return;
    }
    if IS_RESPONSIBLE.is_match(string) && string.len() > 60 {
        let more = parties(item, &Context::default(), Ground::Close);
        found.owners.extend(more.owners);
        found.participants.extend(more.participants);
        return;
    }
    let mut end = string.len();
    for captures in BRACKET.captures_all(string) {
        let inside = captures.name("inside").map(|m| m.range()).unwrap_or_default();
        if OTHERS.is_match(part(string, inside.clone())) {
            end = end.min(whole(&captures).start);
            found.participants.extend(others(item, inside));
        }
    }
    for mut party in list::parties(item, 0..end, each) {
        let whole = format!("{} {}", party.name.as_deref().unwrap_or_default(), party.role.as_deref().unwrap_or_default());
        let chairs = !answers && CHAIR.is_match(party.role.as_deref().unwrap_or_default());
        party.responsibility = (!word.is_empty()).then(|| if chairs { format!("{word} (formand)") } else { word.to_owned() });
        let size = whole.split_whitespace().count();
        if size <= 16 && whole.chars().any(char::is_alphabetic) {
            if answers || chairs { found.owners.push(party) } else { found.participants.push(party) }
        }
    }
}

/// A label of parties at the start of a text, with where the names begin.
fn own_label(text: &str) -> Option<(bool, String, usize)> {
    for (owners, pattern) in [(true, &OWNER_LABEL), (false, &PARTICIPANT_LABEL)] {
        let Some(captures) = pattern.captures(text) else { continue };
        let label = group(&captures, "label").unwrap_or_default();
        let sign = group(&captures, "sign").unwrap_or_default();
        let rest = part(text, whole(&captures).end..text.len());
        let named = rest.starts_with(char::is_uppercase)
            && label.starts_with(char::is_uppercase)
            && matches!(shape(rest.split([',', '(', '-']).next().unwrap_or_default(), true), Shape::Person | Shape::WithPerson);
        if !rest.is_empty() && (matches!(sign, ":" | "–" | "—") || named) {
            return Some((owners, label.to_lowercase(), whole(&captures).end));
        }
    }
    None
}

/// "andre interne involveret – A&T, Vores Køkken. Eksterne partnere: Boligforeningen".
fn others(item: &Text, inside: Range<usize>) -> Vec<Party> {
    let text = item.as_str();
    let mut found = Vec::new();
    let mut start = inside.start;
    let ends: Vec<usize> =
        part(text, inside.clone()).match_indices(['.', ';']).map(|(i, _)| inside.start + i).chain([inside.end]).collect();
    for end in ends {
        let piece = part(text, start..end);
        let (label, skip) = OTHERS_LABEL
            .captures(piece)
            .map(|c| (group(&c, "label").unwrap_or_default().trim().to_lowercase(), whole(&c).end))
            .unwrap_or_default();
        let all = list::parties(item, start + skip..end, false).into_iter();
        found.extend(
            all.map(|p| Party { responsibility: Some(if label.is_empty() { "involveret".to_owned() } else { label.clone() }), ..p }),
        );
        start = (end + 1).min(inside.end);
    }
    found
}

/// The parties that the sentences of a text name.
pub fn parties(text: &Text, context: &Context, ground: Ground) -> Parties {
    let mut found = Parties::default();
    let whole_text = text.as_str();
    if let Some((owners, label, start)) = own_label(whole_text).filter(|(_, label, _)| label.len() > 5) {
        let rest = text.slice(start..whole_text.len());
        add_entry(&mut found, &rest, owners, &label, false);
        return with_roles(found, context);
    }
    for (_, sentence) in sentences(text) {
        let owned = owners_of(&sentence, ground);
        let mut others = participants_of(&sentence);
        others.retain(|p| !owned.iter().any(|o| same(o, p)));
        found.owners.extend(owned);
        found.participants.extend(others);
    }
    with_roles(found, context)
}

/// Owners that one sentence names.
fn owners_of(sentence: &Text, ground: Ground) -> Vec<Party> {
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
        if near(what) {
            return subject(sentence, whole(&captures).start, &responsibility, false);
        }
        return Vec::new();
    }
    if let Some(captures) = HOLDS.captures(text) {
        let word = group(&captures, "word").unwrap_or_default().to_lowercase();
        return subject(sentence, whole(&captures).start, &word, true);
    }
    if let Some(captures) = NOUN_FIRST.captures(text) {
        let word = group(&captures, "word").unwrap_or_default().to_lowercase();
        return named(object(sentence, whole(&captures).end), &word);
    }
    if let Some(captures) = LIES_WITH.captures(text).filter(|c| c.name("word").is_some()) {
        return named(object(sentence, whole(&captures).end), "ansvarlig");
    }
    if let Some(captures) = FIRST_PERSON.captures(text) {
        let range = captures.name("who").map(|m| m.range()).unwrap_or_default();
        let who = sentence.slice(range);
        return vec![Party {
            role: Some(who.as_str().to_owned()),
            responsibility: Some("ansvarlig".to_owned()),
            inferred: true,
            place: who.place(),
            name: None,
        }];
    }
    Vec::new()
}

/// A noun without its article, lower case.
fn bare(what: &str) -> String {
    let lower = what.to_lowercase();
    lower.trim_start_matches("den ").trim_start_matches("det ").trim_start_matches("de ").to_owned()
}

/// The parties before a verb, from the beginning of its clause; `after_with`: only what "med" leads in ("med Ida Holm som formand").
fn subject(sentence: &Text, end: usize, responsibility: &str, after_with: bool) -> Vec<Party> {
    let head = part(sentence.as_str(), 0..end);
    let start = CLAUSE.find_all(head).last().map_or(0, |r| r.end);
    let start = head.get(start..).and_then(|h| h.rfind(" med ").map(|i| start + i + 5)).filter(|_| after_with).unwrap_or(start);
    if end.saturating_sub(start) > 240 {
        return Vec::new();
    }
    named(list::parties(sentence, start..end, false), responsibility)
}

/// The parties after a verb or preposition, up to where the clause goes on.
fn object(sentence: &Text, start: usize) -> Vec<Party> {
    let text = sentence.as_str();
    let rest = part(text, start..text.len());
    let end = STOP.find(rest).map_or(text.len(), |r| start + r.start);
    list::parties(sentence, start..end, false)
}

/// Only parties that are someone, with their responsibility.
fn named(all: Vec<Party>, responsibility: &str) -> Vec<Party> {
    let someone = |p: &Party| p.name.is_some() || p.role.as_deref().is_some_and(is_party);
    let short = |p: Party| match &p.role {
        Some(role) if p.name.is_none() => Party { role: Some(head(role).to_owned()), ..p },
        _ => p,
    };
    all.into_iter().filter(someone).map(short).map(|p| Party { responsibility: Some(responsibility.to_owned()), ..p }).collect()
}

/// Participants that one sentence names.
fn participants_of(sentence: &Text) -> Vec<Party> {
    let text = sentence.as_str();
    let mut found = Vec::new();
    for cue in WITH.find_all(text) {
        let word = part(text, cue.clone()).trim().to_lowercase();
        let responsibility = if word.starts_with("inddrag") || word.contains("deltag") { "inddraget" } else { "samarbejdspartner" };
        found.extend(named(object(sentence, cue.end), responsibility));
    }
    if let Some(captures) = WILL.captures(text) {
        let verb = group(&captures, "verb").unwrap_or_default();
        let who = captures.name("who").map(|m| m.range()).unwrap_or_default();
        if !verb.is_empty() && who.start == 0 {
            found.extend(named(list::parties(sentence, who, false), "udførende"));
        }
    }
    let mut once: Vec<Party> = Vec::new();
    for party in found {
        if !once.iter().any(|o| same(o, &party)) {
            once.push(party);
        }
    }
    once
}

/// Who a lead-in of activities names: "Chefen for Ældre vil sammen med chefgruppen:" — the first answers for them.
pub fn lead_in(text: &Text, row: bool) -> Parties {
    let mut found = Parties::default();
    let string = text.as_str();
    let Some(captures) = WILL.captures(string) else { return found };
    let verb = captures.name("verb").is_some();
    let who = captures.name("who").map(|m| m.range()).unwrap_or_default();
    let role = part(string, who.clone()).split_whitespace().take(2).any(is_role_word);
    if (!verb && role) || (verb && row) {
        found.owners = named(list::parties(text, who, false), "ansvarlig for aktiviteter");
    }
    if let Some(with) = captures.name("with") {
        found.participants = named(list::parties(text, with.range(), false), "medansvarlig for aktiviteter");
    }
    found
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

/// Roles known from elsewhere in the document, marked as inferred.
pub fn with_roles(mut found: Parties, context: &Context) -> Parties {
    for party in found.owners.iter_mut().chain(&mut found.participants) {
        let known = party.name.as_ref().and_then(|n| context.roles.get(n));
        if let (None, Some(role)) = (&party.role, known) {
            party.role = Some(role.clone());
            party.inferred = true;
        }
    }
    found
}

/// Person → role over all texts, where one role alone stands with a name.
pub fn known_roles(texts: &[Text]) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for text in texts {
        let string = text.as_str();
        let labelled = own_label(string).map_or(0, |(_, _, start)| start);
        let mut parties: Vec<Party> = Vec::new();
        if string.len() < 160 && !IS_RESPONSIBLE.is_match(string) {
            parties.extend(list::parties(text, labelled..string.len(), false));
        }
        parties.extend(sentences(text).into_iter().flat_map(|(_, s)| owners_of(&s, Ground::Close)));
        for party in parties {
            if let (Some(name), Some(role)) =
                (party.name, party.role.filter(|r| r.len() < 80 && r.split_whitespace().take(2).any(is_role_word)))
            {
                let roles = all.entry(name).or_default();
                if !roles.contains(&role) {
                    roles.push(role);
                }
            }
        }
    }
    all.into_iter().filter(|(_, roles)| roles.len() == 1).filter_map(|(name, roles)| roles.into_iter().next().map(|r| (name, r))).collect()
}

#[cfg(test)]
mod tests;
