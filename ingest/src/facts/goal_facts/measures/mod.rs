//! Figures: targets, baselines, amounts and others, each with value, unit, year, direction and what it applies to.

use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Measure, MeasureType, Text};

use super::context::Context;
use super::dates::moments;
use super::pattern::{Pattern, any, data, either, group, part, whole};
use super::sentences::sentences;

#[derive(Default, Deserialize)]
struct Words {
    percent: Vec<String>,
    money: Vec<String>,
    posts: Vec<String>,
    time_units: Vec<String>,
    counted: Vec<String>,
    not_counted: Vec<String>,
    target_patterns: Vec<String>,
    change_patterns: Vec<String>,
    down_patterns: Vec<String>,
    baseline_patterns: Vec<String>,
    cited_patterns: Vec<String>,
    cut_patterns: Vec<String>,
    norm_patterns: Vec<String>,
    words: Vec<Word>,
}

/// A word that is a figure: "halveres".
#[derive(Default, Deserialize)]
struct Word {
    pattern: String,
    value: f64,
    unit: String,
}

/// What the field is for in which a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Targets, indicators.
    Goal,
    /// Activities and effects.
    Activity,
    /// Background.
    Background,
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
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../../data/measures.toml")));
const NUMBER: &str = r"(?P<sign>[+−-]\s?)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<decimals>\d{1,3}))?";
static FIGURE: LazyLock<Pattern> = LazyLock::new(|| {
    let w = &WORDS;
    Pattern::new(&format!(
        r"\b{NUMBER}\s*(?:(?P<percent>{})|(?P<money>{})|(?P<posts>(?:\p{{L}}+\s+)?{}\b)|(?P<time>{}\b)|(?P<counted>(?:(?:nye|flere|unge|ældre|aktive|borgere|virtuelle|private|lokale|frivillige|ledige|sociale)\s+)?\p{{L}}{{3,}}(?:\s+i\s+\p{{L}}+\s+\p{{L}}+)?))",
        either(&w.percent),
        either(&w.money),
        either(&w.posts),
        either(&w.time_units)
    ))
});
static RANGE_START: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:fra|mellem)\s+(?P<whole>\d+)(?:,(?P<decimals>\d{1,3}))?\s*(?:%|procent|pct\.?)?\s*(?:\(?i?\s*20\d\d\)?)?\s*(?:til|og|-|–)\s*$",
    )
});
static SCALE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:score|gennemsnit|karakter|indeks|tilfredshed|snit|niveau|måltal|nøgletal)\b[^.;]{0,60}?\s(?:på|til|=|:|over|mindst)\s*(?P<whole>\d{1,3})(?:,(?P<decimals>\d{1,3}))?(?:\s*(?:point|på\s+en\s+skala)|[\s.;)]|$)",
    )
});
static COUNTED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^(?:\p{{L}}+\s+)?\p{{L}}*{}\b", any(&WORDS.counted))));
static NOT_COUNTED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^{}\b", either(&WORDS.not_counted))));
static TARGET: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.target_patterns)));
static CHANGE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"{}\b[^.;]{{0,60}}?\smed\s+(?:(?:mindst|minimum|op\s+til|ca\.|cirka|yderligere|i\s+alt|samlet)\s+)*$",
        either(&WORDS.change_patterns)
    ))
});
static DOWN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.down_patterns)));
static BASELINE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.baseline_patterns)));
static CITED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.cited_patterns)));
static CUT: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.cut_patterns)));
static NORM: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.norm_patterns)));
static NUMBER_WORDS: LazyLock<Vec<Pattern>> = LazyLock::new(|| WORDS.words.iter().map(|w| Pattern::new(&w.pattern)).collect());
static APPLIES: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(r"\b(?:i|for|på|hos)\s+(?:hele\s+|det\s+samlede\s+)?(?P<what>\p{Lu}[\p{L}&-]+(?:(?:,)?\s+(?:og\s+)?\p{Lu}[\p{L}&-]+)*)")
});

/// The figures of a text of any kind.
pub fn measures(text: &Text, context: &Context) -> Vec<Measure> {
    measures_in(text, context, Use::Prose)
}

/// The figures of a text in a field of known use.
pub fn measures_in(text: &Text, context: &Context, place: Use) -> Vec<Measure> {
    let mut all = Vec::new();
    for (_, sentence) in sentences(text) {
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
    let kind = kind(unit, text, clause, part(text, range.end..text.len()), place)?;
    let mut value = value(captures);
    let cut = kind == MeasureType::Amount && CUT.is_match(before);
    let falls = CHANGE.is_match(before) && DOWN.is_match(before);
    if cut
        || (falls && kind != MeasureType::Baseline)
        || group(captures, "sign").is_some_and(|s| !s.starts_with('+') && unit == Unit::Percent && before.is_empty())
    {
        value = -value;
    }
    let slice = sentence.slice(whole(captures));
    Some(Measure {
        text: text.to_owned(),
        kind,
        value,
        unit: Some(written),
        year: year(text, &range, context),
        applies_to: applies_to(before),
        place: slice.place(),
    })
}

fn unit(captures: &regex::Captures<'_>) -> Option<(Unit, String)> {
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
    let noun = COUNTED.find(&words)?;
    let tail = part(&words, noun.end..words.len());
    let kept = if tail.starts_with(" i ") { words.as_str() } else { part(&words, noun) };
    Some((Unit::Counted, kept.to_owned()))
}

/// The words from the last comma-separated clause border that begins a new statement.
fn clause_before(before: &str) -> &str {
    let start =
        [", mens ", ", men ", "; ", " og at ", ", hvoraf "].iter().filter_map(|s| before.rfind(s).map(|i| i + s.len())).max().unwrap_or(0);
    part(before, start..before.len())
}

/// What a figure is. None where it is a count without meaning for the goal.
fn kind(unit: Unit, text: &str, clause: &str, after: &str, place: Use) -> Option<MeasureType> {
    let target = TARGET.is_match(clause) || CHANGE.is_match(clause) || clause.trim_end().ends_with('=');
    let baseline = BASELINE.is_match(clause) || (BASELINE.is_match(text) && !TARGET.is_match(text)) || after_says_baseline(after);
    if NORM.is_match(part(text, text.len() - after.len()..text.len())) {
        return Some(MeasureType::Other);
    }
    if unit == Unit::Time && !target && place != Use::Goal {
        return None;
    }
    match unit {
        Unit::Money => Some(MeasureType::Amount),
        Unit::Posts if !target || CUT.is_match(text) || place == Use::Economy => {
            Some(if baseline && !CUT.is_match(text) { MeasureType::Baseline } else { MeasureType::Amount })
        }
        _ if CITED.is_match(text) && place != Use::Goal => Some(MeasureType::Other),
        Unit::Percent | Unit::Posts | Unit::Time => Some(match (baseline_start(clause, after), target, baseline, place) {
            (true, ..) | (_, false, true, _) => MeasureType::Baseline,
            (_, true, ..) | (.., Use::Goal) => MeasureType::Target,
            (.., Use::Background) => MeasureType::Baseline,
            _ => MeasureType::Other,
        }),
        Unit::Counted => match (baseline_start(clause, after), target, baseline) {
            (true, ..) | (_, false, true) => Some(MeasureType::Baseline),
            (_, true, _) if place != Use::Background => Some(MeasureType::Target),
            _ if place == Use::Goal => Some(MeasureType::Target),
            _ => None,
        },
    }
}

fn after_says_baseline(after: &str) -> bool {
    let head: String = after.chars().take(60).collect();
    head.contains("i dag") || head.contains("(baseline") || head.contains("(udgangspunkt") || head.contains("i udgangspunktet")
}

/// "fra 6,2 % (2022) til 5 %": the first is where it stands.
fn baseline_start(clause: &str, after: &str) -> bool {
    let head: String = after.chars().take(60).collect();
    let to = head.contains(" til ") && !head.split(" til ").next().unwrap_or_default().contains(['.', ';']);
    let from = clause.trim_end().ends_with("fra")
        || clause.trim_end().ends_with("fra de nuværende")
        || clause.trim_end().ends_with("fra ca.")
        || clause.trim_end().ends_with("fra i dag");
    from && to
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
        place: sentence.slice(range).place(),
    };
    let aim = |range: &Range<usize>| TARGET.is_match(part(text, 0..range.end)) || place == Use::Goal;
    for (word, pattern) in WORDS.words.iter().zip(NUMBER_WORDS.iter()) {
        if let Some(range) = pattern.find(text).filter(|r| aim(r) || TARGET.is_match(text)) {
            all.push(make(range, word.value, Some(word.unit.clone()), MeasureType::Target));
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
