//! Sentences with their figures written out: shares and numbers in words become digits, a unit named once stands with both figures.
//!
//! "Tre ud af fire elever" → "75 % elever", "fra 7,4 til 6,0 procent" → "fra 7,4 procent til 6,0 procent". Only values are read from the
//! result; what people see stays the sentence as written.

use std::sync::LazyLock;

use super::super::pattern::{Captures, Pattern, any, either, group, part, whole};
use super::terms::Use;
use super::words::{NUMBER_WORDS, SHARE, WORDS};

const NUMBER: &str = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?";
/// Numbers in words above this count something.
const LARGE: u32 = 20;
static NUMBERS: LazyLock<String> = LazyLock::new(|| any(&WORDS.number_words));
static UNITS: LazyLock<String> = LazyLock::new(|| {
    let words = [&WORDS.percent, &WORDS.money, &WORDS.time_units, &WORDS.measure_units, &WORDS.posts];
    format!("(?:{})", words.map(|w| either(w)).join("|"))
});
/// Whatever is a figure, in digits or in words.
pub static SOME: LazyLock<Pattern> = LazyLock::new(|| {
    let fractions: Vec<&String> = WORDS.fractions.keys().collect();
    let numbers = Pattern::new(&format!(r"\d|halv|hver|{}|(?:^|\P{{L}}){}(?:\P{{L}}|$)", any(&fractions), *NUMBERS));
    Pattern::any_of(std::iter::once(&numbers).chain(NUMBER_WORDS.iter()))
});
static TIME_UNIT: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}$", either(&WORDS.time_units))));
static EVERY: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"\bhver(?:t)?\s+(?P<nth>{})\s+(?P<noun>\p{{L}}+)", any(&WORDS.ordinals))));
static RHYTHM: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}", either(&WORDS.rhythm_nouns))));
/// Of shares in words only those of a round whole: "tre ud af fire", "seks af ti".
static OUT_OF: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"\b(?P<part>en|{n})\s+(?:ud\s+)?af\s+(?P<of>to|tre|fire|fem|ti)\b", n = *NUMBERS)));
/// "55 af hver 100".
static PER_HUNDRED: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"\b(?P<part>{NUMBER}|{})\s+(?:ud\s+)?af\s+(?:hver(?:t)?\s+)?(?:100|hundrede)\b", *NUMBERS)));
static FRACTION: LazyLock<Pattern> = LazyLock::new(|| {
    let nouns: Vec<&String> = WORDS.fractions.keys().collect();
    Pattern::new(&format!(r"\b(?:(?P<part>en|{})\s+)?(?P<noun>{})(?:e|en|ene)?\b", *NUMBERS, any(&nouns)))
});
/// "falder med en fjerdedel": a change in any text.
static BY_FRACTION: LazyLock<Pattern> = LazyLock::new(|| {
    let nouns: Vec<&String> = WORDS.fractions.keys().collect();
    Pattern::new(&format!(r"(?P<lead>\bmed\s+)(?:(?P<part>en|{})\s+)?(?P<noun>{})(?:e|en|ene)?\b", *NUMBERS, any(&nouns)))
});
static HALF: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\ben\s+halv\s+(?P<unit>million|milliard)"));
static CURRENCY_FIRST: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"(?P<before>^|[^\d\s.]\s+|\()kr\.\s*(?P<number>{NUMBER})(?P<after>$|[^\d%])")));
static WITH_UNIT: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"(?:(?P<before>\p{{L}}+\.?)\s+)?\b(?P<word>{})\s+(?P<unit>{}(?:\W|$))", *NUMBERS, *UNITS)));
static WITH_NOUN: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"(?:(?P<before>\p{{L}}+\.?)\s+)?\b(?P<word>{})\s+(?P<noun>\p{{L}}{{3,}})", *NUMBERS)));
/// "90 % får svar inden for syv dage": share and limit are both figures.
static WITHIN: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(r"(?P<lead>\binden\s+for\s+)(?P<word>{})\s+(?P<unit>{}\b)", *NUMBERS, either(&WORDS.time_units)))
});
/// "17 af vores 64 beboere", "otte af mine ti ledere": the first figure counts.
static OF_THEM: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\b(?P<count>{NUMBER}|{n})\s+af\s+(?:(?:de|vores|mine|sine|deres|kommunens|alle)\s+)?(?:(?:{NUMBER}|{n})\s+)?(?P<noun>\p{{L}}{{4,}})",
        n = *NUMBERS
    ))
});
static NOW: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!(r"(?P<lead>\(|\bmod\s+)(?P<word>{})\s+(?P<when>{})\b", *NUMBERS, either(&WORDS.when_patterns))));
/// "fra fire til syv", "i dag er tallet toogtyve": numbers that nothing else can be.
static WORDS_APART: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\b(?:(?P<from>fra\s+)(?P<a>{n})(?P<to>\s+til\s+)|(?P<lead>tallet\s+(?:er\s+|var\s+)?))(?P<b>{n})\b",
        n = *NUMBERS
    ))
});
/// "fra 7,4 til 6 procent", "mellem 40 og 45 procent", "85-90 %": the unit stands with the second only.
static SPAN: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\b(?P<lead>(?:fra|mellem)\s+(?:ca\.\s+)?)?(?P<a>{NUMBER})(?P<when>\s+(?:i\s+)?20\d\d|\s+\(\d{{4}}\))?(?P<join>\s*[-–]\s*|\s+til\s+|\s+og\s+)(?P<b>{NUMBER})\s*(?P<unit>{}(?:\W|$)|\p{{L}}{{3,}})",
        *UNITS
    ))
});
/// "18 uger mod 22 i dag", "6,2 procent (7,9 i 2024)": the unit stands with the first only.
static BEFORE_NOW: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"(?P<first>(?:{NUMBER})\s*(?P<unit>{}|\p{{L}}[\p{{L}}-]{{2,}})(?P<between>[^.;\d]{{0,60}}?|[^.;\d]{{0,30}}20\d\d\s*)(?:\bmod|\((?:i\s+dag|mod|nu)?:?|\btidligere)\s*)(?P<b>{NUMBER})(?P<when>\s+(?:{}|før|tidligere)\b|\))",
        *UNITS,
        either(&WORDS.when_patterns)
    ))
});

/// The sentence with its figures written out. `place`: where all figures are to be reached every
/// number in words counts.
pub fn plain(text: &str, place: Use) -> String {
    let aimed = place.all_aimed();
    // A share in words that only describes is as good as never a figure of the goal.
    let text = &replaced(text, &PER_HUNDRED, |c| {
        let part = group(c, "part")?;
        Some(format!("{} %", number(part).map_or_else(|| part.to_owned(), |n| n.to_string())))
    });
    let mut all = if aimed || place == Use::Effect { shares(text) } else { replaced(text, &BY_FRACTION, fraction) };
    all = replaced(&all, &OF_THEM, |c| {
        let count = group(c, "count")?;
        Some(format!("{} {}", number(count).map_or_else(|| count.to_owned(), |n| n.to_string()), group(c, "noun")?))
    });
    all = replaced(&all, &HALF, |c| Some(format!("0,5 {}", group(c, "unit")?)));
    all = replaced(&all, &CURRENCY_FIRST, |c| Some(format!("{}{} kr.{}", group(c, "before")?, group(c, "number")?, group(c, "after")?)));
    all = replaced(&all, &WORDS_APART, |c| {
        let b = number(group(c, "b")?)?;
        match (group(c, "lead"), group(c, "a")) {
            (Some(lead), _) => Some(format!("{lead}{b}")),
            (_, Some(a)) => Some(format!("{}{}{}{b}", group(c, "from")?, number(a)?, group(c, "to")?)),
            _ => None,
        }
    });
    all = replaced(&all, &NOW, |c| Some(format!("{}{} {}", group(c, "lead")?, number(group(c, "word")?)?, group(c, "when")?)));
    all = replaced(&all, &WITHIN, |c| Some(format!("{}{} {}", group(c, "lead")?, number(group(c, "word")?)?, group(c, "unit")?)));
    // "95 % har højst to kilometer": the share is the figure.
    if !SHARE.is_match(&all) || place == Use::Aimed {
        all = replaced(&all, &WITH_UNIT, |c| counted(c, "unit"));
        // "Seksogfyrre" is a figure wherever it stands; "to" is often none.
        let large = |c: &Captures<'_>| group(c, "word").and_then(number).is_some_and(|n| n > LARGE);
        let opening = |c: &Captures<'_>| aimed || large(c) || place == Use::Effect && whole(c).start == 0;
        all = replaced(&all, &WITH_NOUN, |c| counted(c, "noun").filter(|_| opening(c)));
    }
    units(&all)
}

/// Shares in words as shares in digits.
fn shares(text: &str) -> String {
    let mut all = replaced(text, &EVERY, |c| {
        let nth = place_of(&WORDS.ordinals, group(c, "nth")?)? + 2;
        let noun = group(c, "noun")?;
        share(1, nth).filter(|_| !RHYTHM.is_match(noun)).map(|n| format!("{n} % {noun}"))
    });
    all = replaced(&all, &OUT_OF, |c| {
        let (of, part) = (number(group(c, "of")?)?, number(group(c, "part")?)?);
        share(part, of).filter(|_| part < of).map(|n| format!("{n} %"))
    });
    replaced(&all, &FRACTION, fraction)
}

/// "en fjerdedel" → "25 %".
fn fraction(captures: &Captures<'_>) -> Option<String> {
    let of = *WORDS.fractions.get(&group(captures, "noun")?.to_lowercase())?;
    let part = group(captures, "part").map_or(Some(1), number)?;
    share(part, of).map(|n| format!("{}{n} %", group(captures, "lead").unwrap_or_default()))
}

/// A unit that stands with one of two figures, with both.
fn units(text: &str) -> String {
    let all = replaced(text, &SPAN, |c| {
        let (unit, lead) = (group(c, "unit")?, group(c, "lead").unwrap_or_default());
        let join = group(c, "join")?;
        let known = !unit.chars().all(char::is_alphabetic) || !lead.is_empty();
        let fits = known && (!lead.is_empty() || join.trim().chars().all(|c| matches!(c, '-' | '–')));
        let years = |n: &str| n.len() == 4 && n.starts_with("20");
        let (a, b) = (group(c, "a")?, group(c, "b")?);
        let bare = unit.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '%' && c != '.' && c != '²');
        let short = ["pct.", "kr.", "mio.", "mia."].iter().any(|s| bare.to_lowercase().ends_with(s));
        let bare = if short { bare } else { bare.trim_end_matches('.') };
        let sign = if lead.is_empty() { " og " } else { join };
        let times = lead.is_empty() && TIME_UNIT.is_match(bare);
        (fits && !times && !years(a) && !years(b))
            .then(|| format!("{lead}{a} {bare}{}{sign}{b} {unit}", group(c, "when").unwrap_or_default()))
    });
    replaced(&all, &BEFORE_NOW, |c| Some(format!("{}{} {}{}", group(c, "first")?, group(c, "b")?, group(c, "unit")?, group(c, "when")?)))
}

/// A number in words before a noun or unit as digits; none where the words before it say which are meant.
fn counted(captures: &Captures<'_>, noun: &str) -> Option<String> {
    let before = group(captures, "before").unwrap_or_default();
    let lower = before.to_lowercase();
    if WORDS.which.contains(&lower) || (noun == "noun" && WORDS.which_of.contains(&lower)) {
        return None;
    }
    // "To tredjedele": a share that is no whole number of percent.
    if WORDS.fractions.keys().any(|f| group(captures, noun).is_some_and(|n| n.to_lowercase().starts_with(f.as_str()))) {
        return None;
    }
    let gap = if before.is_empty() { "" } else { " " };
    Some(format!("{before}{gap}{} {}", number(group(captures, "word")?)?, group(captures, noun)?))
}

/// A share in percent, where it is a whole number of them: "en tredjedel" is no figure but a manner of speaking.
fn share(part: u32, of: u32) -> Option<u32> {
    (part * 100).checked_rem(of).filter(|rest| *rest == 0).map(|_| part * 100 / of.max(1))
}

fn number(word: &str) -> Option<u32> {
    if word.eq_ignore_ascii_case("en") {
        return Some(1);
    }
    place_of(&WORDS.number_words, word).map(|n| n + 2)
}

fn place_of(words: &[String], word: &str) -> Option<u32> {
    let lower = word.to_lowercase();
    words.iter().position(|w| *w == lower).and_then(|n| u32::try_from(n).ok())
}

/// The text with every match replaced for which there is something else.
fn replaced(text: &str, pattern: &Pattern, with: impl Fn(&Captures<'_>) -> Option<String>) -> String {
    let mut all = String::with_capacity(text.len());
    let mut at = 0;
    for captures in pattern.captures_all(text) {
        let range = whole(&captures);
        if let Some(words) = with(&captures) {
            all.push_str(part(text, at..range.start));
            all.push_str(&words);
            at = range.end;
        }
    }
    all.push_str(part(text, at..text.len()));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_out() {
        let table = [
            ("Hver fjerde bolig er tom", "25 % bolig er tom"),
            ("Hver anden uge", "Hver anden uge"),
            ("Tre ud af fire elever", "75 % elever"),
            ("To tredjedele af klasserne", "To tredjedele af klasserne"),
            ("Tre fjerdedele af klasserne", "75 % af klasserne"),
            ("fra 7,4 til 6,0 procent", "fra 7,4 procent til 6,0 procent"),
            ("85-90 % af dem", "85 % og 90 % af dem"),
            ("højst 18 uger mod 22 i dag", "højst 18 uger mod 22 uger i dag"),
            ("6,2 procent (7,9 i 2024)", "6,2 procent (7,9 procent i 2024)"),
            ("to millioner kroner", "2 millioner kroner"),
            ("seksogfyrre borgere, i dag er tallet toogtyve", "46 borgere, i dag er tallet 22"),
            ("boliger fra fire til syv", "boliger fra 4 til 7"),
            ("højst ti lejemål (sytten i januar)", "højst 10 lejemål (17 lejemål i januar)"),
            ("de første to minutter", "de første to minutter"),
            ("otte uger frem", "8 uger frem"),
            ("i perioden 2025-2028", "i perioden 2025-2028"),
            ("kr. 250.000", "250.000 kr."),
            ("0-6 år", "0-6 år"),
            ("55 af hver 100 elever", "55 % elever"),
        ];
        for (text, expected) in table {
            assert_eq!(plain(text, Use::Effect), expected, "{text}");
        }
        assert_eq!(plain("Ti nye fællesskaber, de to skoler", Use::Goal), "10 nye fællesskaber, de to skoler");
    }
}
