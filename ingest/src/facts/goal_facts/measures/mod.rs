//! Figures: targets, baselines, amounts and others, each with value, unit, year, direction and what it applies to.

mod in_words;
mod kind;
mod plain;
mod terms;
mod words;

use std::ops::Range;

use crate::model::{Measure, MeasureType, Text};

use super::amounts::is_table;
use super::context::Context;
use super::dates::moments;
use super::pattern::{Captures, group, part};
use crate::sections::sentence_texts;
use in_words::in_words;
use kind::{clause_before, kind, said_to_stand};
use plain::{SOME, plain};
use terms::Unit;
pub use terms::Use;
use words::{
    AFTER_CHANGE, AIMED_LABEL, APPLIES, BARE_CELL, BARE_LIMIT, CAPTION, CHANGE, CHANGES, COUNT_OF, COUNTED, CUT, DOWN, ENDS_AT, FIGURE,
    FROM_TO, FROM_YEAR, GOAL_LABEL, GOAL_SENTENCE, GOAL_TOLD, HAS_CHANGED, INDEX, IS_SO, LIMIT_IN_WORDS as LIMIT, MEASURE_UNIT,
    NOT_COUNTED, NUMBER_WORDS, OPENS, OUT_OF, PAST, PAST_CHANGE, QUALIFIER, RANGE_START, REACHED_WHEN, SCALE, SCALED, SCORED, SECOND,
    STANDS_LABEL, TARGET, WAS, WHY_LABEL, WORDS, baseline_start,
};

/// The figures of a text of any kind.
pub fn measures(text: &Text, context: &Context) -> Vec<Measure> {
    measures_in(text, context, Use::Prose)
}

/// The figures of a text in a field of known use.
pub fn measures_in(text: &Text, context: &Context, place: Use) -> Vec<Measure> {
    sentence_texts(text).iter().flat_map(|s| in_sentence(s, context, place)).collect()
}

/// The figures of one sentence, read from its words with all figures written out.
fn in_sentence(sentence: &Text, context: &Context, place: Use) -> Vec<Measure> {
    if !SOME.is_match(sentence.as_str()) || CAPTION.is_match(sentence.as_str()) || is_table(sentence.as_str()) {
        return Vec::new();
    }
    let reached = GOAL_TOLD.is_match(sentence.as_str()) && !REACHED_WHEN.is_match(sentence.as_str());
    let told = reached || !GOAL_SENTENCE.is_match(sentence.as_str());
    let place = if told || matches!(place, Use::Stands | Use::Aimed | Use::Economy) { place } else { Use::Goal };
    let read = Text::flow(plain(sentence.as_str(), place));
    let string = read.as_str();
    let mut all = Vec::new();
    let mut taken: Vec<Range<usize>> = moments(string, None).into_iter().map(|m| m.range).collect();
    for captures in FIGURE.captures_all(string) {
        let range = number_range(&captures);
        if taken.iter().any(|t| t.start < range.end && range.start < t.end) || numbered(string, &range, place) {
            continue;
        }
        if let Some(measure) = figure(&read, &captures, place, context) {
            taken.push(range);
            all.push(measure);
        }
    }
    let pairs = from_to(&read, place, context);
    let paired = |m: &Measure| pairs.iter().any(|p| (p.value - m.value).abs() < 1e-9);
    all.retain(|m: &Measure| !paired(m));
    let counted = all.iter().any(|m| m.kind == MeasureType::Target && m.unit.as_deref().is_some_and(|u| u != "%"));
    all.extend(bare_figures(&read, place, context, &taken, counted).into_iter().filter(|m| !paired(m)));
    all.extend(pairs);
    // "halveres (-50 %)": the same figure twice.
    let share = |m: &Measure| m.kind == MeasureType::Target && m.unit.as_deref() == Some("%");
    let mut seen: Vec<f64> = all.iter().filter(|m| share(m) && m.value < 0.0).map(|m| m.value).collect();
    all.retain(|m| {
        let twice = share(m) && m.value > 0.0 && seen.iter().any(|v| (v.abs() - m.value).abs() < 1e-9);
        seen.extend(Some(m.value).filter(|_| share(m)));
        !twice
    });
    for measure in &mut all {
        measure.text = sentence.as_str().to_owned();
        measure.place = sentence.place();
    }
    all
}

/// Whether every count may be a figure: all are to be reached, or tell where things stand.
fn counts_all(place: Use) -> bool {
    place.all_aimed() || place == Use::Background
}

fn number_range(captures: &Captures<'_>) -> Range<usize> {
    let start = captures.name("whole").map_or(0, |m| m.start());
    start..captures.name("decimals").or(captures.name("whole")).map_or(start, |m| m.end())
}

/// Numbers of sections, lists, phones and references.
fn numbered(text: &str, range: &Range<usize>, place: Use) -> bool {
    let before = part(text, 0..range.start).trim_end();
    // "De 40 største bygninger er energimærket": so many are to be.
    if place.all_aimed() && before.eq_ignore_ascii_case("de") {
        return false;
    }
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    before.ends_with(['§', '/', '#'])
        || before.ends_with(|c: char| c.is_ascii_digit()) && !before.ends_with('%')
        || matches!(
            last.as_str(),
            "nr."
                | "nr"
                | "stk."
                | "uge"
                | "spor"
                | "forandring"
                | "kapitel"
                | "side"
                | "tlf."
                | "tlf"
                | "telefon"
                | "punkt"
                | "bilag"
                | "klasse"
                | "budget"
                | "konto"
                | "mål"
                | "version"
                | "verdensmål"
                | "de"
                | "trin"
                | "fase"
                | "niveau"
                | "indsats"
        )
}

fn value(captures: &Captures<'_>) -> f64 {
    let digits = group(captures, "whole").unwrap_or_default().replace('.', "");
    let number = format!("{digits}.{}", group(captures, "decimals").unwrap_or("0"));
    number.parse().unwrap_or(0.0)
}

fn figure(sentence: &Text, captures: &Captures<'_>, place: Use, context: &Context) -> Option<Measure> {
    let text = sentence.as_str();
    let range = number_range(captures);
    let before = part(text, 0..range.start);
    let opens = place == Use::Effect && OPENS.is_match(before);
    let (unit, written) = unit(captures, counts_all(place) || opens)?;
    let clause = clause_before(before);
    let year = year(text, &range, context);
    let ahead = year.zip(context.year).is_some_and(|(y, now)| y > now)
        && !place.looks_back()
        && !matches!(place, Use::Stands | Use::Aimed)
        && !PAST.is_match(text);
    let promised = unit == Unit::Percent || (unit == Unit::Counted && matches!(place, Use::Effect | Use::Activity));
    let place = if opens && matches!(unit, Unit::Counted | Unit::Thing) { Use::Goal } else { place };
    let place = if ahead && promised && QUALIFIER.find(before).is_none() { Use::Goal } else { place };
    let kind = if ahead && unit == Unit::Percent && IS_SO.is_match(before) {
        MeasureType::Target
    } else {
        kind(unit, text, clause, part(text, range.end..text.len()), place)?
    };
    // "Der er 60 frivillige i 2028": what is said of a year to come is to be reached.
    let promise = ahead && kind == MeasureType::Baseline && matches!(place, Use::Goal | Use::Effect | Use::Prose);
    let after = part(text, range.end..text.len());
    let starts = baseline_start(clause, after) || said_to_stand(part(text, 0..range.end), after);
    let kind = if promise && !starts && !bracketed(before) { MeasureType::Target } else { kind };
    let share = OUT_OF.captures(before).and_then(|c| group(&c, "part").and_then(|n| n.parse().ok()));
    let mut value = share.unwrap_or_else(|| value(captures));
    let cut = kind == MeasureType::Amount && CUT.is_match(text);
    let lower = AFTER_CHANGE.captures(part(text, range.end..text.len())).is_some_and(|c| c.name("down").is_some());
    let falls = lower || CHANGE.is_match(before) && DOWN.is_match(before);
    if cut
        || (falls && kind != MeasureType::Baseline)
        || group(captures, "sign").is_some_and(|s| matches!(s, "-" | "−") && matches!(unit, Unit::Percent | Unit::Money) && before == s)
    {
        value = -value;
    }
    Some(Measure { text: text.to_owned(), kind, value, unit: Some(written), year, applies_to: applies_to(before), place: sentence.place() })
}

/// Inside a bracket that is still open.
fn bracketed(before: &str) -> bool {
    before.matches('(').count() > before.matches(')').count()
}

fn unit(captures: &Captures<'_>, aimed: bool) -> Option<(Unit, String)> {
    if let Some(words) = group(captures, "big") {
        return Some((Unit::Counted, words.to_owned()));
    }
    if let Some(words) = group(captures, "counted")
        && let Some(found) = MEASURE_UNIT.find(words)
    {
        return Some((Unit::Counted, part(words, found).to_owned()));
    }
    let named = |name: &str| group(captures, name).map(|s| s.trim().to_owned());
    if named("percent").is_some() {
        return Some((Unit::Percent, "%".to_owned()));
    }
    if let Some(money) = named("money") {
        return Some((Unit::Money, money));
    }
    if let Some(posts) = named("posts") {
        return Some((Unit::Posts, posts));
    }
    if let Some(time) = named("time") {
        return Some((Unit::Time, time));
    }
    if let Some(times) = named("counted").filter(|w| aimed && w.starts_with("gange")) {
        return Some((Unit::Thing, times));
    }
    let words = named("counted").filter(|w| !NOT_COUNTED.is_match(w))?;
    let Some(noun) = COUNTED.find(&words) else {
        let (first, second) = words.split_once(' ').unwrap_or((&words, ""));
        let word = if second.is_empty() || second.starts_with("i ") { first } else { second.split(' ').next().unwrap_or_default() };
        return (plural(word) || (aimed && thing(word))).then(|| (Unit::Thing, word.to_owned()));
    };
    let tail = part(&words, noun.end..words.len());
    let kept = if tail.starts_with(" i ") { words.as_str() } else { part(&words, noun) };
    Some((Unit::Counted, kept.to_owned()))
}

/// A word that may be a noun in the plural.
fn plural(word: &str) -> bool {
    word.chars().count() > 4
        && ["er", "re", "ser", "ter", "pas", "job", "mål", "de"].iter().any(|e| word.ends_with(e))
        && word.starts_with(char::is_lowercase)
}

/// A word that may be a noun, where all figures are to be reached.
fn thing(word: &str) -> bool {
    let adverb = ["ligt", "igt", "vis"].iter().any(|e| word.ends_with(e));
    !adverb && word.chars().count() > 2 && word.starts_with(char::is_lowercase) && !sporhund_danish::is_stop_word(word)
}

/// What a field's label says of the figures in it: where something stands, or where it is to be.
pub fn use_of_label(label: &str) -> Option<Use> {
    if STANDS_LABEL.is_match(label) {
        return Some(Use::Stands);
    }
    AIMED_LABEL.is_match(label).then_some(Use::Aimed)
}

/// Whether a title states a figure: in digits, or a limit in words ("Svar inden for ti dage").
pub fn states_limit(title: &str) -> bool {
    title.contains(|c: char| c.is_ascii_digit()) || LIMIT.is_match(title)
}

/// The figure of a cell that holds a number and no unit: "240", "højst 4,0".
pub fn bare_cell(text: &Text, place: Use, year: Option<i32>) -> Option<Measure> {
    let captures = BARE_CELL.captures(text.as_str())?;
    let kind = if place == Use::Stands { MeasureType::Baseline } else { MeasureType::Target };
    let (text, place) = (text.as_str().to_owned(), text.place());
    Some(Measure { text, kind, value: value(&captures), unit: None, year, applies_to: None, place })
}

/// The amount of a cell of economy that holds a number and nothing else; its unit stands somewhere above.
pub fn bare_amount(text: &Text) -> Option<Measure> {
    let string = text.as_str().trim();
    let digits = string.trim_start_matches(['-', '–', '−', '+']).trim_start();
    let value: f64 = digits.replace('.', "").replace(',', ".").parse().ok().filter(|_| digits.starts_with(|c: char| c.is_ascii_digit()))?;
    let value = if string.starts_with(['-', '–', '−']) { -value } else { value };
    let (text, place) = (string.to_owned(), text.place());
    (value != 0.0).then_some(Measure { text, kind: MeasureType::Amount, value, unit: None, year: None, applies_to: None, place })
}

/// The year beside the number, else the only year of the sentence.
fn year(text: &str, range: &Range<usize>, context: &Context) -> Option<i32> {
    let years: Vec<(usize, i32)> =
        moments(text, context.year).into_iter().filter_map(|m| m.days.map(|(_, to)| (m.range.start, i32::from(to.year())))).collect();
    let after = years.iter().find(|(at, _)| *at >= range.end && at - range.end < 40).map(|(_, y)| *y);
    let only = years.iter().map(|(_, y)| *y).collect::<std::collections::BTreeSet<i32>>();
    after.or_else(|| only.iter().next().copied().filter(|_| only.len() == 1)).or_else(|| years.last().map(|(_, y)| *y))
}

/// "Kompetencecentret = 2,9 %", "… i hele Arbejdsmarked og Social er 4,4 %".
fn applies_to(before: &str) -> Option<String> {
    let head = before.trim_end();
    if let Some(name) = head.strip_suffix('=').or(head.strip_suffix(':')).map(str::trim).filter(|n| n.len() < 90 && !n.is_empty()) {
        let found = APPLIES.captures_all(name).into_iter().next_back().and_then(|c| group(&c, "what").map(str::to_owned));
        return found.or_else(|| Some(name.to_owned()));
    }
    APPLIES.captures_all(before).into_iter().next_back().and_then(|c| group(&c, "what").map(str::to_owned))
}

/// Where a number stands and where it is to go, without a unit of their own.
fn from_to(sentence: &Text, place: Use, context: &Context) -> Vec<Measure> {
    let text = sentence.as_str();
    let bare = |c: &Captures<'_>| c.name("after").is_none();
    let year = |c: &Captures<'_>| group(c, "a").is_some_and(|a| a.len() == 4 && a.starts_with("20"));
    let changes = || CHANGES.captures(text).filter(|c| bare(c) && !year(c) && !matches!(place, Use::Activity | Use::Economy));
    let lone = || FROM_YEAR.captures(text).filter(|c| !year(c) && place.all_aimed());
    let Some(captures) = FROM_TO.captures(text).filter(bare).or_else(changes).or_else(lone) else { return Vec::new() };
    let unit = group(&captures, "unit").and_then(|u| u.split_whitespace().last()).map(str::to_owned);
    let make = |name: &str, kind: MeasureType| {
        let found = captures.name(name)?;
        let value = found.as_str().trim_end_matches('.').replace('.', "").replace(',', ".").parse().ok()?;
        let year = self::year(text, &found.range(), context);
        Some(Measure { text: text.to_owned(), kind, value, unit: unit.clone(), year, applies_to: None, place: sentence.place() })
    };
    // "er steget fra 12 til 19": both have been.
    let end = if PAST_CHANGE.is_match(text) { MeasureType::Baseline } else { MeasureType::Target };
    [make("a", MeasureType::Baseline), make("b", end)].into_iter().flatten().collect()
}

/// Whether a label stands over reasons, which tell how things are.
pub fn is_why_label(label: &str) -> bool {
    WHY_LABEL.is_match(label)
}

/// Whether a label stands over figures to be reached.
pub fn is_goal_label(label: &str) -> bool {
    GOAL_LABEL.is_match(label)
}

/// Words that are figures ("halveres"), further counts of what was `counted`, and numbers on a scale without unit ("en score på 4,2").
fn bare_figures(sentence: &Text, place: Use, context: &Context, taken: &[Range<usize>], counted: bool) -> Vec<Measure> {
    let text = sentence.as_str();
    let mut all = Vec::new();
    let make = |range: Range<usize>, value: f64, unit: Option<String>, kind: MeasureType| Measure {
        text: text.to_owned(),
        kind,
        value,
        unit,
        year: year(text, &range, context),
        applies_to: applies_to(part(text, 0..range.start)),
        place: sentence.place(),
    };
    if let Some((captures, count)) =
        COUNT_OF.captures(text).and_then(|c| c.name("count").map(|n| (group(&c, "unit").map(str::to_owned), n)))
        && let Ok(value) = count.as_str().replace('.', "").parse()
        && !taken.iter().any(|t| t.start < count.end() && count.start() < t.end)
    {
        all.push(make(count.range(), value, captures, MeasureType::Target));
    }
    let read = matches!(place, Use::Goal | Use::Aimed | Use::Prose | Use::Effect);
    let counts = if read { in_words(text, place.all_aimed(), place == Use::Effect) } else { Vec::new() };
    for (range, number, unit) in counts {
        all.push(make(range, number, unit, MeasureType::Target));
    }
    let aim = |range: &Range<usize>| TARGET.is_match(part(text, 0..range.end)) || place == Use::Goal;
    for (word, pattern) in WORDS.words.iter().zip(NUMBER_WORDS.iter()) {
        let was = (place.looks_back() || place == Use::Prose) && HAS_CHANGED.is_match(text);
        // "halveres til 40 klager": the figure follows.
        let told = |r: &Range<usize>| ENDS_AT.is_match(part(text, r.end..text.len()));
        if let Some(range) = pattern.find(text).filter(|r| !was && !told(r) && (aim(r) || TARGET.is_match(text))) {
            all.push(make(range, word.value, Some(word.unit.clone()), MeasureType::Target));
        }
    }
    for captures in SECOND.captures_all(text).into_iter().filter(|_| place.all_aimed() && counted) {
        let range = number_range(&captures);
        if !taken.iter().any(|t| t.start < range.end && range.start < t.end) {
            all.push(make(range, value(&captures), None, MeasureType::Target));
        }
    }
    if let Some(captures) = WAS.captures(text) {
        let range = number_range(&captures);
        if !taken.iter().any(|t| t.start < range.end && range.start < t.end) {
            all.push(make(range, value(&captures), None, MeasureType::Baseline));
        }
    }
    for captures in BARE_LIMIT.captures_all(text).into_iter().filter(|_| place.all_aimed()) {
        let range = number_range(&captures);
        if !taken.iter().any(|t| t.start < range.end && range.start < t.end) && all.is_empty() {
            all.push(make(range, value(&captures), None, MeasureType::Target));
        }
    }
    for captures in [&SCALE, &SCALED, &SCORED, &INDEX].into_iter().flat_map(|p| p.captures_all(text)) {
        let range = number_range(&captures);
        let free = !taken.iter().any(|t| t.start < range.end && range.start < t.end);
        let kind = if TARGET.is_match(text) || place == Use::Goal { MeasureType::Target } else { MeasureType::Baseline };
        let new = !all.iter().any(|m: &Measure| (m.value - value(&captures)).abs() < 1e-9);
        if free && new && !RANGE_START.is_match(part(text, 0..range.start)) {
            all.push(make(range, value(&captures), None, kind));
        }
    }
    all
}

#[cfg(test)]
mod forms;
#[cfg(test)]
mod tests;
