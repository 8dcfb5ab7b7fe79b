//! Who answers for a goal and who takes part, from fields and from sentences.

mod only;
mod sentence;
mod taking_part;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Party, Text};
use crate::rules::Rule;

use super::context::Context;
use super::list;
use super::names::{Shape, is_definite, is_nobody, is_party, is_role_word, names_a_role, shape};
use super::pattern::{Pattern, any, data, either, group, part, whole};
use super::unions::stands_for_union;
use crate::sections::sentence_texts;
pub use only::{is_byline, only_people};
use sentence::{BRACKET, IS_RESPONSIBLE, WILL, named, owners_of, timeless, verbs};
pub use sentence::{Ground, same};
use taking_part::{WITH, goes_by_name, participants_of};

#[derive(Default, Deserialize)]
struct Words {
    owner_labels: Vec<String>,
    participant_labels: Vec<String>,
    chair: Vec<String>,
    owns_clauses: Vec<String>,
    joins_clauses: Vec<String>,
}

/// Owners and participants of one text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parties {
    /// Who answers for the goal or its follow-up.
    pub owners: Vec<Party>,
    /// Who takes part.
    pub participants: Vec<Party>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../../data/roles.toml")));
static OWNER_LABEL: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"^\s*(?P<label>{})\s*(?:\([^)]*\)\s*)?(?P<sign>[:–—-]|\s)\s*", any(&WORDS.owner_labels))));
static PARTICIPANT_LABEL: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"^\s*(?P<label>{})\s*(?P<sign>[:–—-]|\s)\s*", any(&WORDS.participant_labels))));
static IS_OWNER_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^\s*{}\b", any(&WORDS.owner_labels))));
static IS_PARTICIPANT_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^\s*{}\b", any(&WORDS.participant_labels))));
static CHAIR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"(?:^|[-–,(:]\s*){}\)?\s*$", any(&WORDS.chair))));
/// A label of parties inside an entry.
static INNER_LABEL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(r"[\s.;,](?P<label>(?:{}|{}))\s*:\s", any(&WORDS.participant_labels), any(&WORDS.owner_labels)))
});
/// "Ungekoordinator Ida Holm med UU-vejlederne": those behind take part.
static BESIDE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\s+med\s+"));
static CLAUSES: LazyLock<Pattern> = LazyLock::new(|| {
    let (owns, joins) = (either(&WORDS.owns_clauses), either(&WORDS.joins_clauses));
    Pattern::new(&format!(r"(?P<who>[^,;.:]{{2,80}}?)\s+(?:(?P<owns>{owns})|(?P<joins>{joins}))\s*(?:[,;.]|$|\s+og\s+)"))
});
/// A sentence in a list of names: "Styregruppen mødes hvert kvartal".
static HAPPENS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^[\p{L}-]+(?:\s+[\p{L}-]+){0,2}?\s+(?:mødes|afholdes|holder|følger|sikrer|nedsættes|udpeges|består|samles|drøfter|behandler|orienteres)\b",
    )
});
/// "Det er havnechefen, der …", "Her er to om det: …": those behind are meant.
static POINTS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"(?:\bdet\s+er|\ber\s+det|:)\s+"));
static OTHERS: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:andre|øvrige|eksterne?|interne?|involvere\w*|partnere?|samarbejd\w*|deltag\w*|inddrag\w*)\b"));
static OTHERS_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^\s*(?P<label>[\p{L}\s]{3,40}?)\s*(?::|\s[-–]\s|–)\s*"));

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
    if let Some((label, rest)) = inner_label(string) {
        add_entry(found, &item.slice(0..label), answers, word, each);
        add_entry(found, &item.slice(rest..string.len()), answers, word, each);
        return;
    }
    let sentences = sentence_texts(item);
    if sentences.len() > 1 && sentences.iter().all(|s| s.as_str().matches('(').count() == s.as_str().matches(')').count()) {
        for (n, sentence) in sentences.iter().enumerate() {
            if n == 0 { add_entry(found, sentence, answers, word, each) } else { add_later(found, sentence, answers, word) }
        }
        return;
    }
    let parts: Vec<&str> = string.split("; ").collect();
    if parts.len() > 1 && parts.iter().all(|p| p.matches('(').count() == p.matches(')').count()) {
        let mut from = 0;
        for part in parts {
            add_entry(found, &item.slice(from..from + part.len()), answers, word, true);
            from += part.len() + 2;
        }
        return;
    }
    if clauses(found, item, answers, word, each) || told(found, item, answers, word, true) {
        return;
    }
    let end = beside(found, item, answers);
    for mut party in list::parties(item, 0..end, each) {
        let whole = format!("{} {}", party.name.as_deref().unwrap_or_default(), party.role.as_deref().unwrap_or_default());
        let chairs = !answers && CHAIR.is_match(party.role.as_deref().unwrap_or_default());
        party.responsibility = (!word.is_empty()).then(|| if chairs { format!("{word} (formand)") } else { word.to_owned() });
        let size = whole.split_whitespace().count();
        if let Some(role) = party.role.as_deref().filter(|_| party.name.is_none()) {
            if let Some(who) = role.strip_suffix(" deltager").or(role.strip_suffix(" inddrages")) {
                let who = who.to_owned();
                found.participants.push(Party { responsibility: Some("deltager".to_owned()), ..list::shortened(item, party, &who) });
                continue;
            }
            if HAPPENS.is_match(role) || is_nobody(role) {
                continue;
            }
            let role = timeless(role);
            let lone = matches!(shape(role, true), Shape::Plain | Shape::Proper)
                && !is_party(role)
                && (role.split_whitespace().count() > 6 || role.starts_with(char::is_lowercase) && (answers || !group_of(role)));
            if lone || role.is_empty() || role.split_whitespace().count() > 12 {
                continue;
            }
            let role = role.to_owned();
            party = list::shortened(item, party, &role);
        }
        if size <= 16 && whole.chars().any(char::is_alphabetic) {
            if answers || chairs { found.owners.push(party) } else { found.participants.push(party) }
        }
    }
}

/// "jordemødrene", "de praktiserende læger", "almen praksis": a group that a list of those who take part may name.
fn group_of(role: &str) -> bool {
    let count = role.split_whitespace().count();
    let first = role.split_whitespace().next().unwrap_or_default();
    count <= 5
        && !role.ends_with('.')
        && (role.starts_with("de ") || (is_definite(first) && first.chars().count() > 5) || goes_by_name(role))
}

/// A further sentence of an entry. It speaks of parties only where it says so, or names nothing but persons and bodies.
fn add_later(found: &mut Parties, sentence: &Text, answers: bool, word: &str) {
    let string = sentence.as_str();
    if own_label(string).is_some() || clauses(&mut Parties::default(), sentence, answers, word, false) {
        add_entry(found, sentence, answers, word, false);
    } else if !told(found, sentence, answers, word, false) && !string.contains(':') {
        let end = beside(found, sentence, answers);
        let all = list::parties(sentence, 0..end, false);
        let count = all.len();
        let sure = named(sentence, all, word);
        if sure.len() == count {
            if answers { found.owners.extend(sure) } else { found.participants.extend(sure) }
        }
    }
}

/// An entry that is a sentence ("Centerchefen sørger for det", "Tallene gøres op i maj"): what it says of parties, else, where it stands `first`, its
/// subject where that is a party. Whether it was one.
fn told(found: &mut Parties, item: &Text, answers: bool, word: &str, first: bool) -> bool {
    let text = item.as_str();
    let relative = |v: &Range<usize>| part(text, 0..v.start).split([' ', ',']).next_back().is_some_and(|w| matches!(w, "der" | "som"));
    let inside = |v: &Range<usize>| part(text, 0..v.start).matches('(').count() > part(text, 0..v.start).matches(')').count();
    let Some(verb) = verbs(text).into_iter().find(|v| !relative(v) && !inside(v)) else { return false };
    let more = parties(item, &Context::default(), Ground::Close);
    if first && answers && more == Parties::default() {
        found.owners.extend(sentence::subject(item, verb.start, word, false));
        for cue in POINTS.find_all(text) {
            found.owners.extend(named(item, sentence::object(item, cue.end), word));
        }
    }
    found.owners.extend(more.owners);
    found.participants.extend(more.participants);
    true
}

/// Those whom an entry names beside its own party ("i samarbejde med …", "(andre involverede: …)"), and where the party's own words end.
fn beside(found: &mut Parties, item: &Text, answers: bool) -> usize {
    let string = item.as_str();
    let mut end = string.len();
    if let Some(with) = WITH.find(string).filter(|w| w.start > 0) {
        end = with.start;
        found.participants.extend(participants_of(item));
    }
    if let Some(beside) = BESIDE.find(part(string, 0..end)).filter(|_| answers) {
        let more = named(item, list::parties(item, beside.end..end, false), "deltager");
        end = if more.is_empty() { end } else { beside.start };
        found.participants.extend(more);
    }
    for captures in BRACKET.captures_all(string) {
        let inside = captures.name("inside").map(|m| m.range()).unwrap_or_default();
        if OTHERS.is_match(part(string, inside.clone())) && inside.end <= end {
            end = end.min(whole(&captures).start);
            found.participants.extend(others(item, inside));
        }
    }
    end
}

/// "Ida Holm Medvirker: Kystrådet": where a further label stands inside an entry, and where it begins to speak for itself.
fn inner_label(text: &str) -> Option<(usize, usize)> {
    let labels = INNER_LABEL.captures_all(text);
    let in_bracket = |at: usize| part(text, 0..at).matches('(').count() > part(text, 0..at).matches(')').count();
    let begins = |label: &str| label.starts_with(char::is_uppercase);
    let parted = |at: usize| part(text, 0..at).trim_end().ends_with(';');
    let found =
        labels.iter().find_map(|c| c.name("label").filter(|l| (begins(l.as_str()) || parted(l.start())) && !in_bracket(l.start())))?;
    Some((part(text, 0..found.start()).trim_end_matches([' ', '.', ';', ',', '\n']).len(), found.start()))
}

/// "Kultur er tovholder, Ejendomme deltager": clauses that say of each party what it does. Whether there were any.
fn clauses(found: &mut Parties, item: &Text, answers: bool, word: &str, each: bool) -> bool {
    let text = item.as_str();
    let all = CLAUSES.captures_all(text);
    let head = all.first().and_then(|c| c.name("who")).map_or("", |who| part(text, 0..who.start()));
    let head = head.trim_end_matches([' ', '.', ';', ',', '\n']);
    if !head.is_empty() {
        add_entry(found, &item.slice(0..head.len()), answers, word, each);
    }
    for captures in &all {
        let who = captures.name("who").map(|m| m.range()).unwrap_or_default();
        let parties = list::parties(item, who, false).into_iter().filter(|p| p.name.is_some() || p.role.is_some());
        let owns = captures.name("owns").is_some();
        let said = if owns { word.to_owned() } else { "deltager".to_owned() };
        let parties = parties.map(|p| Party { responsibility: Some(said.clone()).filter(|s| !s.is_empty()), ..p });
        if owns { found.owners.extend(parties) } else { found.participants.extend(parties) }
    }
    !all.is_empty()
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
    for sentence in sentence_texts(text) {
        let owned = owners_of(&sentence, ground);
        let mut others = participants_of(&sentence);
        others.retain(|p| !owned.iter().any(|o| same(o, p)));
        found.owners.extend(owned);
        found.participants.extend(others);
    }
    with_roles(found, context)
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
        let all = list::parties(text, who, false).into_iter();
        let someone =
            all.filter(|p| p.name.is_some() || p.role.as_deref().is_some_and(|r| matches!(shape(r, true), Shape::Role | Shape::Unit)));
        found.owners = someone.map(|p| Party { responsibility: Some("ansvarlig for aktiviteter".to_owned()), ..p }).collect();
    }
    if let Some(with) = captures.name("with") {
        found.participants = named(text, list::parties(text, with.range(), false), "medansvarlig for aktiviteter");
    }
    found
}

/// Roles and full names known from elsewhere in the document, marked as inferred; who stands for a union is marked and takes part only.
pub fn with_roles(mut found: Parties, context: &Context) -> Parties {
    for party in found.owners.iter_mut().chain(&mut found.participants) {
        if context.rules.on(Rule::KnownRoles) {
            complete(party, context);
        }
        let named = party.name.as_ref().is_some_and(|n| context.representatives.contains(&n.to_lowercase()));
        party.protected = named || stands_for_union(party);
    }
    let (protected, owners) = found.owners.into_iter().partition(|p| p.protected);
    found.owners = owners;
    found.participants.extend::<Vec<Party>>(protected);
    found
}

fn complete(party: &mut Party, context: &Context) {
    if let Some(full) = party.name.as_ref().and_then(|n| context.name_forms.get(n)) {
        party.name = Some(full.clone());
        party.inferred = true;
    }
    let known = party.name.as_ref().and_then(|n| context.roles.get(n));
    if let (None, Some(role)) = (&party.role, known) {
        party.role = Some(role.clone());
        party.inferred = true;
    }
}

/// Person → role over all texts, where one role alone stands with a name.
pub fn known_roles(texts: &[Text]) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for text in texts.iter().filter(|t| names_a_role(t.as_str())) {
        let string = text.as_str();
        let labelled = own_label(string).map_or(0, |(_, _, start)| start);
        let mut parties: Vec<Party> = Vec::new();
        if string.len() < 160 && !IS_RESPONSIBLE.is_match(string) {
            parties.extend(list::parties(text, labelled..string.len(), false));
        }
        parties.extend(sentence_texts(text).iter().flat_map(|s| owners_of(s, Ground::Close)));
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
mod forms;
#[cfg(test)]
mod tests;
