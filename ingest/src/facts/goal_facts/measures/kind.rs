//! What a figure is: to be reached, where something stands, an amount, or none of these.

use crate::model::MeasureType;

use super::super::pattern::part;
use super::terms::{Unit, Use};
use super::words::{
    AFTER_CHANGE, AGAINST, AIM_BEFORE, BASELINE, CHANGE, CITED, CUT, DURATION, IN_BRACKETS, LASTS, LIMIT, MAKES, MONEY_AIM, NORM,
    NOW_BEFORE, OPENS, OR_MORE, PAST, PAST_CHANGE, PAYS, QUALIFIER, REACHED_AFTER, SO_FAR, SPARES, STOOD, STOOD_AFTER, STRICT_LIMIT,
    SUPPOSED, TARGET, THRESHOLD, WAS_SO, WHEN_AFTER, WHICH, WHICH_ENDS, WILL_HAVE, after_says_baseline, baseline_start,
};

/// The words from the last comma-separated clause border that begins a new statement.
pub fn clause_before(before: &str) -> &str {
    let start =
        [", mens ", ", men ", "; ", " og at ", ", hvoraf "].iter().filter_map(|s| before.rfind(s).map(|i| i + s.len())).max().unwrap_or(0);
    part(before, start..before.len())
}

/// What a figure is. None where it is a count without meaning for the goal.
pub fn kind(unit: Unit, text: &str, clause: &str, after: &str, place: Use) -> Option<MeasureType> {
    let ahead_of = part(text, 0..text.len() - after.len());
    let before = number_before(ahead_of);
    if let Some(kind) = at_once(unit, clause, ahead_of, after, place) {
        return Some(kind);
    }
    let target = TARGET.is_match(clause) || CHANGE.is_match(clause) || clause.trim_end().ends_with('=');
    let so_far = |words: &str| BASELINE.is_match(words) || (place != Use::Goal && SO_FAR.is_match(words));
    let baseline = so_far(clause) || (place != Use::Goal && so_far(text) && !TARGET.is_match(text)) || after_says_baseline(after);
    let against = !place.looks_back() && AGAINST.is_match(after);
    let (target, baseline) = if against { (true, false) } else { (target, baseline) };
    let ages = after.trim_start().starts_with("år");
    let strict = !place.looks_back() && STRICT_LIMIT.is_match(ahead_of);
    let limited = !ages && (strict || place == Use::Goal && LIMIT.is_match(ahead_of));
    let shifts = place == Use::Goal && !WHEN_AFTER.is_match(after) && (LASTS.is_match(before) || SPARES.is_match(before));
    if NORM.is_match(after) && !limited && !shifts {
        return Some(MeasureType::Other);
    }
    let changes = CHANGE.is_match(before);
    let past = PAST.is_match(before);
    if AFTER_CHANGE.is_match(after) && matches!(unit, Unit::Percent | Unit::Time) && !place.looks_back() && !past {
        return Some(MeasureType::Target);
    }
    if unit == Unit::Time && ages && !changes {
        return None;
    }
    let status = place == Use::Status && unit != Unit::Percent && OPENS.is_match(before);
    let told = (place == Use::Background || status)
        && !ages
        && (WAS_SO.is_match(before) || matches!(unit, Unit::Thing | Unit::Counted) && !SUPPOSED.is_match(before));
    let when = unit == Unit::Time && WHEN_AFTER.is_match(after);
    let lasts = place == Use::Goal && LASTS.is_match(before) && !when;
    if unit == Unit::Time
        && !changes
        && !limited
        && !told
        && !lasts
        && !shifts
        && !(DURATION.is_match(text) && (target || baseline || place == Use::Goal))
    {
        return None;
    }
    let stood = STOOD.is_match(before) || NOW_BEFORE.is_match(before) || in_brackets(ahead_of, after) || STOOD_AFTER.is_match(after);
    let will_have = place == Use::Goal && WILL_HAVE.is_match(before);
    if stood && !will_have && unit != Unit::Money {
        return Some(MeasureType::Baseline);
    }
    let clause_says = Clause { from: baseline_start(clause, after), target, baseline, told };
    of_unit(unit, text, before, place, &clause_says)
}

/// What a figure is whatever its clause says: by the label of its cell and by the words right beside it.
fn at_once(unit: Unit, clause: &str, ahead_of: &str, after: &str, place: Use) -> Option<MeasureType> {
    if let Some(kind) = by_label(clause, ahead_of, after, place).filter(|_| unit != Unit::Money) {
        return Some(kind);
    }
    if unit == Unit::Percent && QUALIFIER.is_match(number_before(ahead_of)) && !CHANGE.is_match(number_before(ahead_of)) {
        return Some(MeasureType::Other);
    }
    let before = number_before(ahead_of);
    if only_names(unit, before, after, place) {
        return Some(MeasureType::Other);
    }
    if unit == Unit::Percent && (place.looks_back() || place == Use::Prose) && PAST_CHANGE.is_match(before) && CHANGE.is_match(before) {
        return Some(MeasureType::Baseline);
    }
    if unit == Unit::Percent && PAYS.is_match(before) {
        return Some(MeasureType::Other);
    }
    if unit == Unit::Money && THRESHOLD.is_match(before) {
        return Some(MeasureType::Other);
    }
    (OR_MORE.is_match(after) && !place.looks_back()).then_some(MeasureType::Target)
}

/// The figure only says who or what is meant, or is a target of which an account tells: "elever, der venter over 30 dage, falder",
/// "unge med mere end to kontakter", "målet på 5 % blev ikke nået".
fn only_names(unit: Unit, before: &str, after: &str, place: Use) -> bool {
    let with_at_least = before.trim_end().ends_with("med mindst");
    let who = !matches!(unit, Unit::Percent | Unit::Money) && !with_at_least && QUALIFIER.is_match(before);
    let which = unit == Unit::Time && WHICH.is_match(before) && WHICH_ENDS.is_match(after);
    who || which || (place != Use::Goal && AIM_BEFORE.is_match(before) && REACHED_AFTER.is_match(after))
}

/// What the words around a figure say of it.
struct Clause {
    /// It goes from there.
    from: bool,
    /// It is to be reached.
    target: bool,
    /// It stands there.
    baseline: bool,
    /// A background tells it.
    told: bool,
}

/// What a figure of a unit is by its clause and its place.
fn of_unit(unit: Unit, text: &str, before: &str, place: Use, clause: &Clause) -> Option<MeasureType> {
    let Clause { from, target, baseline, told } = *clause;
    let aims_money = !place.looks_back() && place != Use::Economy;
    match unit {
        Unit::Money if aims_money && from && MONEY_AIM.is_match(before) => Some(MeasureType::Baseline),
        Unit::Money if place == Use::Goal && CHANGE.is_match(before) => Some(MeasureType::Target),
        Unit::Money if (place == Use::Goal && MONEY_AIM.is_match(before)) || (aims_money && was_money(before)) => Some(MeasureType::Target),
        Unit::Money => Some(MeasureType::Amount),
        Unit::Posts if !target || CUT.is_match(text) || place == Use::Economy => {
            Some(if baseline && !CUT.is_match(text) { MeasureType::Baseline } else { MeasureType::Amount })
        }
        Unit::Time if told && !target => Some(MeasureType::Baseline),
        _ if CITED.is_match(text) && place != Use::Goal => Some(MeasureType::Other),
        Unit::Percent | Unit::Posts | Unit::Time => Some(match (from, target, baseline, place) {
            (true, ..) | (_, false, true, _) => MeasureType::Baseline,
            (_, true, ..) | (.., Use::Goal) => MeasureType::Target,
            (.., Use::Background | Use::Status | Use::Prose) => MeasureType::Baseline,
            (.., Use::Activity | Use::Effect) if unit == Unit::Percent => MeasureType::Target,
            _ => MeasureType::Other,
        }),
        Unit::Thing if place == Use::Goal => Some(if from || (baseline && !target) { MeasureType::Baseline } else { MeasureType::Target }),
        Unit::Thing | Unit::Counted if told => Some(MeasureType::Baseline),
        Unit::Thing => None,
        Unit::Counted if place == Use::Activity && MAKES.is_match(before) => Some(MeasureType::Target),
        Unit::Counted => match (from, target, baseline) {
            (true, ..) | (_, false, true) => Some(MeasureType::Baseline),
            (_, true, _) if !place.looks_back() => Some(MeasureType::Target),
            _ if place == Use::Goal => Some(MeasureType::Target),
            _ => None,
        },
    }
}

/// What the label of the field says of its figures; where something starts from is told by the sentence.
fn by_label(clause: &str, ahead_of: &str, after: &str, place: Use) -> Option<MeasureType> {
    match place {
        Use::Stands => Some(MeasureType::Baseline),
        Use::Aimed if !in_brackets(ahead_of, after) && !baseline_start(clause, after) && !said_to_stand(ahead_of, after) => {
            Some(MeasureType::Target)
        }
        _ => None,
    }
}

/// "I 2024 var andelen 61 %", "andelen er nu 8 %", "hvor 31 klubber var det": so it is, whatever else the cell holds.
pub fn said_to_stand(ahead_of: &str, after: &str) -> bool {
    let before = number_before(ahead_of);
    STOOD.is_match(before) || NOW_BEFORE.is_match(before) || STOOD_AFTER.is_match(after)
}

/// "nedbringes fra 3,1 mio. kr. til": the amount before is where it stands.
fn was_money(before: &str) -> bool {
    before.trim_end().ends_with(" til") && before.contains("fra ") && MONEY_AIM.is_match(before)
}

/// The text before a number that ends it.
fn number_before(before: &str) -> &str {
    before.trim_end_matches(|c: char| !c.is_ascii_digit()).trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.'))
}

/// "(8,4 % i 2022)": a figure in brackets with its year tells where it stood.
fn in_brackets(before: &str, after: &str) -> bool {
    number_before(before).trim_end().ends_with('(') && IN_BRACKETS.is_match(after)
}
