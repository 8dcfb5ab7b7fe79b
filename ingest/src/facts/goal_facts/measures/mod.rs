//! Figures: targets, baselines, amounts and others, each with value, unit, year, direction and what it applies to.

mod in_words;
mod words;

use std::ops::Range;

use crate::model::{Measure, MeasureType, Text};

use super::context::Context;
use super::dates::moments;
use super::pattern::{group, part};
use crate::sections::sentence_texts;
use in_words::in_words;
use words::{
    AFTER_CHANGE, AIMED_LABEL, APPLIES, BARE_CELL, BASELINE, CHANGE, CITED, COUNT_OF, COUNTED, CUT, DOWN, DURATION, FIGURE, FROM_TO,
    GOAL_LABEL, IN_BRACKETS, IS_SO, LIMIT, MEASURE_UNIT, NORM, NOT_COUNTED, NUMBER_WORDS, OUT_OF, PAST, PAST_CHANGE, QUALIFIER,
    RANGE_START, SCALE, STANDS_LABEL, STOOD, STOOD_AFTER, TARGET, WAS, WILL_HAVE, WORDS, after_says_baseline, baseline_start,
};

/// What the field is for in which a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Targets, indicators.
    Goal,
    /// Activities and effects.
    Activity,
    /// Background.
    Background,
    /// What people will have of it: shares are to be reached.
    Effect,
    /// A cell that says where it stands.
    Stands,
    /// A cell that says where it is to be.
    Aimed,
    /// Money.
    Economy,
    /// Anything else.
    Prose,
}

/// The kind of what is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Percent,
    Money,
    Posts,
    Time,
    Counted,
    /// A noun in the plural that no list knows.
    Thing,
}

/// The figures of a text of any kind.
pub fn measures(text: &Text, context: &Context) -> Vec<Measure> {
    measures_in(text, context, Use::Prose)
}

/// The figures of a text in a field of known use.
pub fn measures_in(text: &Text, context: &Context, place: Use) -> Vec<Measure> {
    let mut all = Vec::new();
    for sentence in sentence_texts(text) {
        let string = sentence.as_str();
        let mut taken: Vec<Range<usize>> = moments(string, None).into_iter().map(|m| m.range).collect();
        for captures in FIGURE.captures_all(string) {
            let range = number_range(&captures);
            if taken.iter().any(|t| t.start < range.end && range.start < t.end) || numbered(string, &range) {
                continue;
            }
            if let Some(measure) = figure(&sentence, &captures, place, context) {
                taken.push(range);
                all.push(measure);
            }
        }
        let pairs = from_to(&sentence, context);
        all.retain(|m: &Measure| m.text != string || !pairs.iter().any(|p| (p.value - m.value).abs() < 1e-9));
        all.extend(pairs);
        all.extend(bare_figures(&sentence, place, context, &taken));
    }
    all
}

fn number_range(captures: &regex::Captures<'_>) -> Range<usize> {
    let start = captures.name("whole").map_or(0, |m| m.start());
    start..captures.name("decimals").or(captures.name("whole")).map_or(start, |m| m.end())
}

/// Numbers of sections, lists, phones and references.
fn numbered(text: &str, range: &Range<usize>) -> bool {
    let before = part(text, 0..range.start).trim_end();
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

fn value(captures: &regex::Captures<'_>) -> f64 {
    let digits = group(captures, "whole").unwrap_or_default().replace('.', "");
    let number = format!("{digits}.{}", group(captures, "decimals").unwrap_or("0"));
    number.parse().unwrap_or(0.0)
}

fn figure(sentence: &Text, captures: &regex::Captures<'_>, place: Use, context: &Context) -> Option<Measure> {
    let text = sentence.as_str();
    let range = number_range(captures);
    let (unit, written) = unit(captures)?;
    let before = part(text, 0..range.start);
    let clause = clause_before(before);
    let year = year(text, &range, context);
    let ahead = year.zip(context.year).is_some_and(|(y, now)| y > now)
        && !matches!(place, Use::Background | Use::Stands | Use::Aimed)
        && !PAST.is_match(text);
    let promised = unit == Unit::Percent || (unit == Unit::Counted && matches!(place, Use::Effect | Use::Activity));
    let place = if ahead && promised && QUALIFIER.find(before).is_none() { Use::Goal } else { place };
    let kind = if ahead && unit == Unit::Percent && IS_SO.is_match(before) {
        MeasureType::Target
    } else {
        kind(unit, text, clause, part(text, range.end..text.len()), place)?
    };
    let share = OUT_OF.captures(before).and_then(|c| group(&c, "part").and_then(|n| n.parse().ok()));
    let mut value = share.unwrap_or_else(|| value(captures));
    let cut = kind == MeasureType::Amount && CUT.is_match(text);
    let lower = AFTER_CHANGE.captures(part(text, range.end..text.len())).is_some_and(|c| c.name("down").is_some());
    let falls = lower || CHANGE.is_match(before) && DOWN.is_match(before);
    if cut
        || (falls && kind != MeasureType::Baseline)
        || group(captures, "sign").is_some_and(|s| !s.starts_with('+') && unit == Unit::Percent && before.is_empty())
    {
        value = -value;
    }
    Some(Measure { text: text.to_owned(), kind, value, unit: Some(written), year, applies_to: applies_to(before), place: sentence.place() })
}

fn unit(captures: &regex::Captures<'_>) -> Option<(Unit, String)> {
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
    let words = named("counted").filter(|w| !NOT_COUNTED.is_match(w))?;
    let Some(noun) = COUNTED.find(&words) else {
        let word = words.split_whitespace().next().unwrap_or_default();
        return plural(word).then(|| (Unit::Thing, word.to_owned()));
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

/// The words from the last comma-separated clause border that begins a new statement.
fn clause_before(before: &str) -> &str {
    let start =
        [", mens ", ", men ", "; ", " og at ", ", hvoraf "].iter().filter_map(|s| before.rfind(s).map(|i| i + s.len())).max().unwrap_or(0);
    part(before, start..before.len())
}

/// What a figure is. None where it is a count without meaning for the goal.
fn kind(unit: Unit, text: &str, clause: &str, after: &str, place: Use) -> Option<MeasureType> {
    let ahead_of = part(text, 0..text.len() - after.len());
    if let Some(kind) = by_label(clause, ahead_of, after, place).filter(|_| unit != Unit::Money) {
        return Some(kind);
    }
    if unit == Unit::Percent && QUALIFIER.is_match(number_before(ahead_of)) && !CHANGE.is_match(number_before(ahead_of)) {
        return Some(MeasureType::Other);
    }
    let target = TARGET.is_match(clause) || CHANGE.is_match(clause) || clause.trim_end().ends_with('=');
    let baseline = BASELINE.is_match(clause)
        || (place != Use::Goal && BASELINE.is_match(text) && !TARGET.is_match(text))
        || after_says_baseline(after);
    if NORM.is_match(part(text, text.len() - after.len()..text.len())) {
        return Some(MeasureType::Other);
    }
    let changes = CHANGE.is_match(
        part(text, 0..text.len() - after.len())
            .trim_end_matches(|c: char| !c.is_ascii_digit())
            .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.')),
    );
    if AFTER_CHANGE.is_match(after) && matches!(unit, Unit::Percent | Unit::Time) && place != Use::Background {
        return Some(MeasureType::Target);
    }
    let ages = after.trim_start().starts_with("år");
    let limited = place == Use::Goal && !ages && LIMIT.is_match(part(text, 0..text.len() - after.len()));
    if unit == Unit::Time && !changes && !limited && !(DURATION.is_match(text) && (target || baseline || place == Use::Goal)) {
        return None;
    }
    let number_start = number_before(ahead_of).len();
    let stood = STOOD.is_match(part(text, 0..number_start)) || in_brackets(ahead_of, after) || STOOD_AFTER.is_match(after);
    let will_have = place == Use::Goal && WILL_HAVE.is_match(part(text, 0..number_start));
    if stood && !will_have && unit != Unit::Money {
        return Some(MeasureType::Baseline);
    }
    match unit {
        Unit::Money if place == Use::Goal && CHANGE.is_match(part(text, 0..number_start)) => Some(MeasureType::Target),
        Unit::Money => Some(MeasureType::Amount),
        Unit::Posts if !target || CUT.is_match(text) || place == Use::Economy => {
            Some(if baseline && !CUT.is_match(text) { MeasureType::Baseline } else { MeasureType::Amount })
        }
        _ if CITED.is_match(text) && place != Use::Goal => Some(MeasureType::Other),
        Unit::Percent | Unit::Posts | Unit::Time => Some(match (baseline_start(clause, after), target, baseline, place) {
            (true, ..) | (_, false, true, _) => MeasureType::Baseline,
            (_, true, ..) | (.., Use::Goal) => MeasureType::Target,
            (.., Use::Background) => MeasureType::Baseline,
            (.., Use::Activity | Use::Effect) if unit == Unit::Percent => MeasureType::Target,
            _ => MeasureType::Other,
        }),
        Unit::Thing if place == Use::Goal => {
            Some(if baseline_start(clause, after) || (baseline && !target) { MeasureType::Baseline } else { MeasureType::Target })
        }
        Unit::Thing => None,
        Unit::Counted => match (baseline_start(clause, after), target, baseline) {
            (true, ..) | (_, false, true) => Some(MeasureType::Baseline),
            (_, true, _) if place != Use::Background => Some(MeasureType::Target),
            _ if place == Use::Goal => Some(MeasureType::Target),
            _ => None,
        },
    }
}

/// What the label of the field says of its figures; where something starts from is told by the sentence.
fn by_label(clause: &str, ahead_of: &str, after: &str, place: Use) -> Option<MeasureType> {
    match place {
        Use::Stands => Some(MeasureType::Baseline),
        Use::Aimed if !in_brackets(ahead_of, after) && !baseline_start(clause, after) => Some(MeasureType::Target),
        _ => None,
    }
}

/// The text before a number that ends it.
fn number_before(before: &str) -> &str {
    before.trim_end_matches(|c: char| !c.is_ascii_digit()).trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.'))
}

/// "(8,4 % i 2022)": a figure in brackets with its year tells where it stood.
fn in_brackets(before: &str, after: &str) -> bool {
    number_before(before).trim_end().ends_with('(') && IN_BRACKETS.is_match(after)
}

/// What a field's label says of the figures in it: where something stands, or where it is to be.
pub fn use_of_label(label: &str) -> Option<Use> {
    if STANDS_LABEL.is_match(label) {
        return Some(Use::Stands);
    }
    AIMED_LABEL.is_match(label).then_some(Use::Aimed)
}

/// The figure of a cell that holds a number and no unit: "240", "højst 4,0".
pub fn bare_cell(text: &Text, place: Use, year: Option<i32>) -> Option<Measure> {
    let captures = BARE_CELL.captures(text.as_str())?;
    let kind = if place == Use::Stands { MeasureType::Baseline } else { MeasureType::Target };
    let (text, place) = (text.as_str().to_owned(), text.place());
    Some(Measure { text, kind, value: value(&captures), unit: None, year, applies_to: None, place })
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
fn from_to(sentence: &Text, context: &Context) -> Vec<Measure> {
    let text = sentence.as_str();
    let Some(captures) = FROM_TO.captures(text).filter(|c| c.name("after").is_none()) else { return Vec::new() };
    let unit = group(&captures, "unit").and_then(|u| u.split_whitespace().last()).map(str::to_owned);
    let make = |name: &str, kind: MeasureType| {
        let found = captures.name(name)?;
        let value = found.as_str().trim_end_matches('.').replace('.', "").replace(',', ".").parse().ok()?;
        let year = year(text, &found.range(), context);
        Some(Measure { text: text.to_owned(), kind, value, unit: unit.clone(), year, applies_to: None, place: sentence.place() })
    };
    // "er steget fra 12 til 19": both have been.
    let end = if PAST_CHANGE.is_match(text) { MeasureType::Baseline } else { MeasureType::Target };
    [make("a", MeasureType::Baseline), make("b", end)].into_iter().flatten().collect()
}

/// Whether a label stands over figures to be reached.
pub fn is_goal_label(label: &str) -> bool {
    GOAL_LABEL.is_match(label)
}

/// Words that are figures ("halveres") and numbers on a scale without unit ("en score på 4,2").
fn bare_figures(sentence: &Text, place: Use, context: &Context, taken: &[Range<usize>]) -> Vec<Measure> {
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
    let counts = if read { in_words(text, matches!(place, Use::Goal | Use::Aimed), place == Use::Effect) } else { Vec::new() };
    for (range, number, unit) in counts {
        all.push(make(range, number, unit, MeasureType::Target));
    }
    let aim = |range: &Range<usize>| TARGET.is_match(part(text, 0..range.end)) || place == Use::Goal;
    for (word, pattern) in WORDS.words.iter().zip(NUMBER_WORDS.iter()) {
        if let Some(range) = pattern.find(text).filter(|r| aim(r) || TARGET.is_match(text)) {
            all.push(make(range, word.value, Some(word.unit.clone()), MeasureType::Target));
        }
    }
    if let Some(captures) = WAS.captures(text) {
        let range = number_range(&captures);
        if !taken.iter().any(|t| t.start < range.end && range.start < t.end) {
            all.push(make(range, value(&captures), None, MeasureType::Baseline));
        }
    }
    for captures in SCALE.captures_all(text) {
        let range = number_range(&captures);
        let free = !taken.iter().any(|t| t.start < range.end && range.start < t.end);
        let kind = if TARGET.is_match(text) || place == Use::Goal { MeasureType::Target } else { MeasureType::Baseline };
        if free && !RANGE_START.is_match(part(text, 0..range.start)) {
            all.push(make(range, value(&captures), None, kind));
        }
    }
    all
}

#[cfg(test)]
mod tests;
