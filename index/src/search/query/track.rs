//! Recognises references to tracks, budgets and frameworks in many wordings: "DUS spor 2", "spor 2 i DUS", "forandring nr. 32 i Budget
//! 2023-2026", "Direktionens udviklingsspor nr. 2", "budget 2023 spor 7".

use super::types::{Condition, Lex, Recognised, word};
use crate::search::analysis::same_word;
use crate::search::data::{TIMES, TimeKind};
use crate::search::reference;
use crate::search::vocabulary::Vocabulary;

/// Words that join noun, number and framework.
const JOINTS: [&str; 12] = ["i", "fra", "under", "af", "for", "til", "den", "det", "nr", "nr.", "nummer", "no"];
/// Words that say that goals are wanted because they belong to a framework.
const TIES: [&str; 20] = [
    "knyttet",
    "tilknyttet",
    "under",
    "udmønter",
    "udmøntning",
    "henviser",
    "refererer",
    "nævner",
    "bidrager",
    "understøtter",
    "relateret",
    "koblet",
    "kobler",
    "følger",
    "afsæt",
    "regi",
    "henvisning",
    "forankret",
    "hører",
    "udmøntes",
];
/// Words between the framework or the beginning and the noun that say nothing.
const ADJECTIVES: [&str; 6] = ["strategisk", "strategiske", "tværgående", "politisk", "politiske", "prioriterede"];
const BUDGETS: [&str; 13] = [
    "budgetaftalens",
    "budgetforligets",
    "budgettets",
    "budget",
    "budgettet",
    "budgets",
    "budgetaftale",
    "budgetaftalen",
    "budgetforlig",
    "budgetforliget",
    "budgetterne",
    "budgetår",
    "budgetåret",
];

/// A reference that begins at a piece of the query.
pub fn recognise(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    if let Some((head, len)) = head_at(pieces, at, vocabulary) {
        return head_first(pieces, at, &head, len, vocabulary);
    }
    any_budget(pieces, at, vocabulary).or_else(|| item_first(pieces, at, vocabulary))
}

/// "DUS spor 2", "budget 2023 - spor 7", "DUS".
fn head_first(pieces: &[Lex], at: usize, head: &str, len: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let after = skip_joints(pieces, at + len);
    let after = after + usize::from(word(pieces, after).is_some_and(|p| ADJECTIVES.contains(&p.low.as_str())));
    if let Some((noun, numbers, end)) = item_at(pieces, after, vocabulary).or_else(|| bare_numbers(pieces, at + len, head)) {
        let values = numbers.iter().map(|n| resolve(head, &noun, n, vocabulary)).collect();
        return Some(found(end - at, values));
    }
    let numbered = vocabulary.of("track").any(|t| reference::head(t) == head);
    let tied = pieces.iter().any(|p| TIES.contains(&p.low.as_str()));
    let budget = reference::budget_year(head).is_some();
    let wanted = if vocabulary.has("framework", head) { numbered || tied || budget } else { budget && tied };
    wanted.then(|| Recognised { len, kind: "framework", conditions: vec![Condition::is("framework", head)], notice: None, figure: None })
}

/// "spor 2 i DUS", "forandring nr. 32 i Budget 2023-2026", "forandring 32".
fn item_first(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let (noun, numbers, end) = item_at(pieces, at, vocabulary)?;
    let after = skip_joints(pieces, end);
    if let Some((head, len)) = head_at(pieces, after, vocabulary) {
        let values = numbers.iter().map(|n| resolve(&head, &noun, n, vocabulary)).collect();
        return Some(found(after + len - at, values));
    }
    let fits = |key: &&String| {
        reference::item(key).is_some_and(|(n, number)| (n == noun || n.is_empty() && noun == "spor") && numbers.iter().any(|x| x == number))
    };
    let values: Vec<String> = vocabulary.of("track").filter(fits).cloned().collect();
    if values.is_empty() {
        return None;
    }
    let names = values.iter().map(|v| vocabulary.label("track", v)).collect::<Vec<_>>().join(", ");
    let notice =
        (values.len() > numbers.len()).then(|| format!("Henvisningen passer på flere: {names}. Skriv rammen med for at få den ene."));
    Some(Recognised { notice, ..found(end - at, values) })
}

fn found(len: usize, values: Vec<String>) -> Recognised {
    Recognised { len, kind: "track", conditions: vec![Condition { field: "track", values, exclude: false }], notice: None, figure: None }
}

/// Noun and numbers: "spor 2", "spor nr. 1 og 2", "forandring 31, 32 samt 33". The noun is given as keys write it.
fn item_at(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<(String, Vec<String>, usize)> {
    let from = at + usize::from(ADJECTIVES.contains(&word(pieces, at)?.low.as_str()));
    if let Some(noun) = noun(&word(pieces, from)?.low, vocabulary)
        && let Some((numbers, end)) = numbers_at(pieces, skip_joints(pieces, from + 1))
    {
        return Some((noun, numbers, end));
    }
    ordinal_first(pieces, at, vocabulary)
}

/// "andet spor", "det 2. udviklingsspor", "første og tredje spor".
fn ordinal_first(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<(String, Vec<String>, usize)> {
    let from = at + usize::from(matches!(word(pieces, at)?.low.as_str(), "det" | "den"));
    let ordinal = |i: usize| {
        let low = &word(pieces, i)?.low;
        let dotted = low.ends_with('.') && low.len() <= 3;
        (dotted || !low.starts_with(|c: char| c.is_ascii_digit())).then(|| number_of(low, TimeKind::Ordinal)).flatten()
    };
    let (mut numbers, mut end) = (vec![ordinal(from)?], from + 1);
    while word(pieces, end).is_some_and(|w| matches!(w.low.as_str(), "og" | "eller" | "samt"))
        && let Some(next) = ordinal(end + 1)
    {
        numbers.push(next);
        end += 2;
    }
    end += usize::from(word(pieces, end).is_some_and(|p| ADJECTIVES.contains(&p.low.as_str())));
    let noun = noun(&word(pieces, end)?.low, vocabulary)?;
    Some((noun, numbers, end + 1))
}

/// A number in digits, or in words of a kind.
fn number_of(low: &str, kind: TimeKind) -> Option<String> {
    let bare = low.trim_end_matches('.');
    TIMES.iter().find(|t| t.kind == kind && t.words == [bare]).map(|t| t.value.to_owned())
}

/// "DUS 2", "DUS nr. 2", but no number after a budget, which is a year.
fn bare_numbers(pieces: &[Lex], at: usize, head: &str) -> Option<(String, Vec<String>, usize)> {
    if reference::budget_year(head).is_some() {
        return None;
    }
    let (numbers, end) = numbers_at(pieces, skip_joints(pieces, at))?;
    Some((String::new(), numbers, end))
}

fn numbers_at(pieces: &[Lex], at: usize) -> Option<(Vec<String>, usize)> {
    let number = |i: usize| {
        let low = word(pieces, i)?.low.trim_end_matches('.').to_owned();
        let digits = low.len() <= 3 && !low.is_empty() && low.chars().all(|c| c.is_ascii_digit());
        if digits { Some(low) } else { number_of(&low, TimeKind::Cardinal) }
    };
    let (mut numbers, mut end) = (vec![number(at)?], at + 1);
    loop {
        let comma = word(pieces, end - 1).is_some_and(|w| w.joined);
        let joint = word(pieces, end).is_some_and(|w| matches!(w.low.as_str(), "og" | "eller" | "samt" | "&"));
        let mut next = end + usize::from(joint);
        // "spor 1 og spor 2"
        next += usize::from(
            (comma || joint) && word(pieces, next).is_some_and(|w| w.low.starts_with("spor") || w.low.starts_with("forandring")),
        );
        match number(next).filter(|_| comma || joint) {
            Some(n) => {
                numbers.push(n);
                end = next + 1;
            }
            None => return Some((numbers, end)),
        }
    }
}

/// "budgettets forandring 15", "mål der udmønter budgettet": a budget without its year means every budget held.
fn any_budget(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    if !BUDGETS.contains(&word(pieces, at)?.low.as_str()) || budget_at(pieces, at).is_some() {
        return None;
    }
    if let Some(found) = item_at(pieces, skip_joints(pieces, at + 1), vocabulary)
        .and_then(|(_, _, end)| item_first(pieces, skip_joints(pieces, at + 1), vocabulary).map(|f| Recognised { len: end - at, ..f }))
    {
        return Some(found);
    }
    let values: Vec<String> = vocabulary.of("framework").filter(|f| reference::budget_year(f).is_some()).cloned().collect();
    let tied = pieces.iter().any(|p| TIES.contains(&p.low.as_str()));
    (tied && !values.is_empty()).then(|| Recognised {
        len: 1,
        kind: "framework",
        conditions: vec![Condition { field: "framework", values, exclude: false }],
        ..Recognised::default()
    })
}

/// The framework named at a piece: a budget with its year, or a name the documents use.
fn head_at(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<(String, usize)> {
    if let Some(budget) = budget_at(pieces, at) {
        return Some(budget);
    }
    let first = word(pieces, at)?;
    // A short name is no stem: "du" is not DUS.
    let same = |low: &str, w: &str| {
        if w.chars().count() > 4 { same_word(low, w) } else { low.trim_end_matches(['\'', '’']) == w || low.strip_suffix('s') == Some(w) }
    };
    let fits = |alias: &str| alias.split(' ').enumerate().all(|(i, w)| word(pieces, at + i).is_some_and(|p| same(&p.low, w)));
    let starts = |alias: &str| alias.chars().next() == first.low.chars().next();
    let best = vocabulary.aliases.iter().filter(|(_, alias)| starts(alias) && fits(alias)).max_by_key(|(_, a)| a.split(' ').count());
    if let Some((head, alias)) = best {
        return Some((head.clone(), alias.split(' ').count()));
    }
    // "direktionens spor 2" where documents write "direktionens udviklingsspor": the noun comes with its number.
    let owner = |alias: &&(String, String)| {
        let mut words = alias.1.split(' ').collect::<Vec<_>>();
        words.len() > 1 && words.pop().is_some_and(|w| noun(w, vocabulary).is_some()) && fits(&words.join(" "))
    };
    let (head, alias) = vocabulary.aliases.iter().filter(|(_, alias)| starts(alias)).find(owner)?;
    let len = alias.split(' ').count() - 1;
    item_at(pieces, skip_joints(pieces, at + len), vocabulary).map(|_| (head.clone(), len))
}

/// "Budget 2023", "budget 2023-2026", "budgetaftalen for 2023 – 2026".
fn budget_at(pieces: &[Lex], at: usize) -> Option<(String, usize)> {
    if !BUDGETS.contains(&word(pieces, at)?.low.as_str()) {
        return None;
    }
    let mut next = at + 1;
    if word(pieces, next).is_some_and(|w| matches!(w.low.as_str(), "for" | "i" | "fra")) {
        next += 1;
    }
    let piece = word(pieces, next)?;
    let first = year(piece.low.get(..4)?)?;
    let rest = piece.low.get(4..).unwrap_or_default();
    let span = rest.strip_prefix(['-', '–', '/']).is_some_and(|r| r.len() <= 4 && r.chars().all(|c| c.is_ascii_digit()));
    if !(rest.is_empty() || span) {
        return None;
    }
    next += 1;
    let last = word(pieces, next).filter(|_| piece.joined).and_then(|w| year(&w.low));
    if last.is_some_and(|l| l > first && l <= first + 5) {
        next += 1;
    }
    Some((format!("budget-{first}"), next - at))
}

/// A year of our time.
fn year(text: &str) -> Option<u16> {
    if text.len() != 4 {
        return None;
    }
    text.parse().ok().filter(|y| (1990..2100).contains(y))
}

/// The noun of a numbered item as keys write it: "sporet" is "spor".
fn noun(low: &str, vocabulary: &Vocabulary) -> Option<String> {
    if matches!(low, "udviklingsspor" | "strategispor" | "indsatsspor" | "udviklingssporet") {
        return Some("spor".to_owned());
    }
    let known = vocabulary.of("track").filter_map(|t| reference::item(t)).map(|(n, _)| n).filter(|n| !n.is_empty());
    let nouns: std::collections::BTreeSet<&str> = known.chain(["spor", "forandring"]).collect();
    nouns.into_iter().find(|n| same_word(low, n)).map(str::to_owned)
}

/// The key of a numbered item: as the index has it, else as its framework would write it.
fn resolve(head: &str, noun: &str, number: &str, vocabulary: &Vocabulary) -> String {
    let (with, without) = (format!("{head}/{noun}-{number}"), format!("{head}/{number}"));
    if noun.is_empty() {
        let spor = format!("{head}/spor-{number}");
        return if vocabulary.has("track", &spor) { spor } else { without };
    }
    let named = reference::budget_year(head).is_some() || vocabulary.has("track", &with) || noun != "spor";
    if named && !vocabulary.has("track", &without) { with } else { without }
}

fn skip_joints(pieces: &[Lex], mut at: usize) -> usize {
    while word(pieces, at).is_some_and(|w| JOINTS.contains(&w.low.as_str())) {
        at += 1;
    }
    at
}
