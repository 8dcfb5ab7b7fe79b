//! The title: the most prominent line of the first page, with the lines that belong to it.

use super::kind;
use super::municipality;
use super::view::{Line, View, entries, front};
use crate::model::{Metadata, Place, Text};
use crate::sections::letters;

/// Lines that are never a title.
const STOPS: &str = include_str!("../../../data/title_stops.txt");
/// Longest title in characters.
const LONGEST: usize = 170;
/// Lines of a cover at most.
const COVER: usize = 8;
/// A line must reach this to be a title.
const ENOUGH: f32 = 4.0;

/// A title with what stands around it.
#[derive(Clone, Debug, Default)]
pub(super) struct Title {
    /// As a person reads it.
    pub text: String,
    /// The words of the source that show it; blank where only the file's properties have it.
    pub words: Text,
    /// Short lines right below it, which may name the area or the period.
    pub below: Vec<String>,
}

/// The title of a document.
pub(super) fn find(view: &View<'_>, metadata: &Metadata) -> Option<Title> {
    let declared = metadata.title.as_deref().map(site_title).filter(|title| plausible(title));
    let found = from_lines(view, declared.as_deref());
    let title = match (found, declared) {
        (Some(found), Some(declared)) if extends(&declared, &found.text) && stands_in(&declared, front(&view.text, 2000)) => {
            Some(Title { text: declared, ..found })
        }
        (Some(found), _) => Some(found),
        (None, declared) => named_in_text(view).or_else(|| Some(Title { text: declared?, ..Title::default() })),
    };
    title.map(|title| {
        let text = without_state(&title.text);
        let at = title.words.as_str().find(&text);
        let words = at.map_or_else(|| title.words.clone(), |at| title.words.slice(at..at + text.len()));
        Title { text, words, ..title }
    })
}

impl Title {
    /// Where it stands; none where only the file's properties have it.
    pub(super) fn place(&self) -> Option<Place> {
        (!self.words.is_blank()).then(|| self.words.place())
    }

    /// It is not what the source says at its place, but made from it.
    pub(super) fn inferred(&self) -> bool {
        letters(&self.text) != letters(self.words.as_str())
    }
}

/// Every word of the declared title stands in the text.
fn stands_in(declared: &str, text: &str) -> bool {
    let text = letters(text);
    declared.split_whitespace().map(letters).all(|word| text.contains(&word))
}

/// "UDKAST: Plan", "Plan (høringsversion)": the state is no part of the title.
fn without_state(title: &str) -> String {
    let states = ["udkast", "udkast til", "høringsversion", "høringsudkast", "høringsudgave", "kladde"];
    let is_state = |words: &str| states.contains(&words.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().as_str());
    let first = title.split_once([':', '–', '|']).or_else(|| title.split_once(" - "));
    let last = title.rsplit_once(['(', '–', '|']).or_else(|| title.rsplit_once(" - "));
    let kept = match (first, last) {
        (Some((front, rest)), _) if is_state(front) => rest.trim(),
        (_, Some((rest, end))) if is_state(end) => rest.trim(),
        _ => title,
    };
    if kept.is_empty() { title.to_owned() } else { kept.to_owned() }
}

/// The declared title says the same and more.
fn extends(declared: &str, found: &str) -> bool {
    let (declared, found) = (letters(declared), letters(found));
    declared.len() > found.len() && declared.contains(&found)
}

/// A title in a file's properties that a person wrote.
fn plausible(title: &str) -> bool {
    let lower = title.to_lowercase();
    let machine = [
        "microsoft word",
        "untitled",
        "dokument1",
        "document1",
        "præsentation",
        "powerpoint",
        ".doc",
        ".pdf",
        ".indd",
        ".html",
        "skabelon",
    ];
    title.chars().filter(|c| c.is_alphabetic()).count() >= 6
        && !machine.iter().any(|m| lower.contains(m))
        && !is_stop(title)
        && title.len() < 2 * LONGEST
}

/// "Plan | Fjordby Kommune": the site's name is no part of the title.
fn site_title(title: &str) -> String {
    let named = |end: &str| municipality::only_name(end).is_some();
    let front = [" - ", " – ", ", "].iter().find_map(|s| title.rsplit_once(s).filter(|(_, end)| named(end)).map(|(front, _)| front));
    let title = front.unwrap_or(title);
    let part = title.split(['|', '·']).map(str::trim).find(|part| !part.is_empty() && municipality::only_name(part).is_none());
    part.unwrap_or(title).trim().to_owned()
}

fn from_lines(view: &View<'_>, declared: Option<&str>) -> Option<Title> {
    let top: Vec<&Line<'_>> = view.top().collect();
    let largest = top.iter().map(|line| line.style.size).fold(0.0, f32::max);
    let score = |(index, line): (usize, &&Line<'_>)| Some((score(line, index, largest, declared)?, index));
    let (best, index) = top.iter().enumerate().filter_map(score).max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best >= ENOUGH).then(|| join(&top, official(&top, index)))
}

/// On a cover a motto in large print stands above the name of the document: the line with the genre and its time or subject.
fn official(top: &[&Line<'_>], index: usize) -> usize {
    let Some(motto) = top.get(index).filter(|l| kind::of_line(l.words()).is_none() && l.style.size > 0.0) else { return index };
    let page: Vec<&str> = top.iter().filter(|l| l.page == motto.page).map(|l| l.words()).collect();
    let cover = page.len() <= COVER && page.iter().all(|words| words.chars().count() <= 90) && top.iter().any(|l| l.page > motto.page);
    let names = |words: &str| {
        let sentence = words.ends_with(['.', ';', ',', ':']);
        kind::of_line(words).is_some() && words.split_whitespace().count() >= 2 && !sentence && municipality::only_name(words).is_none()
    };
    let below = top.iter().enumerate().skip(index + 1).take(3).filter(|(_, l)| l.page == motto.page);
    below.into_iter().find(|(_, l)| cover && names(l.words())).map_or(index, |(n, _)| n)
}

/// How much a line looks like a title; none where it cannot be one.
fn score(line: &Line<'_>, index: usize, largest: f32, declared: Option<&str>) -> Option<f32> {
    let words = line.words();
    let length = words.chars().count();
    if length > LONGEST || is_stop(words) || is_furniture(words) || municipality::only_name(words).is_some() || only_dates(words) {
        return None;
    }
    use super::view::Zone;
    let mut score = match line.zone {
        Zone::Heading(1) => 6.0,
        Zone::Heading(_) => 3.5,
        Zone::Body => 0.0,
        Zone::Item => -1.5,
        Zone::Cell => -2.0,
        Zone::Note => return None,
    };
    if largest > 0.0 && line.style.size > 0.0 {
        score += 5.0 * (line.style.size / largest - 0.6).max(0.0) / 0.4;
    }
    let sentence = words.ends_with(['.', ';', ',']) && length > 60;
    if kind::of_line(words).is_some() && !sentence {
        score += if length <= 110 { 4.5 } else { 1.0 };
    }
    let same = letters(words);
    if declared.map(letters).is_some_and(|d| d == same || (same.len() >= 8 && d.contains(&same))) {
        score += 5.0;
    }
    score += if line.style.bold { 0.7 } else { 0.0 };
    score -= if sentence { 5.0 } else { 0.0 } + if length > 100 { 2.0 } else { 0.0 } + if words.ends_with(':') { 2.0 } else { 0.0 };
    score -= if line.page > 1 { 2.5 } else { 0.0 } + 0.2 * index as f32;
    Some(score)
}

/// Page furniture: numbers, addresses, labels with values.
fn is_furniture(words: &str) -> bool {
    let lower = words.to_lowercase();
    let starts = [
        "side ",
        "sagsnr",
        "sagsnummer",
        "dok.",
        "dato:",
        "www.",
        "http",
        "tlf",
        "telefon",
        "©",
        "foto:",
        "udarbejdet",
        "udgivet",
        "redaktion",
        "layout",
    ];
    let enclosure = lower.strip_prefix("bilag").is_some_and(|rest| {
        let rest = rest.trim_start_matches(|c: char| !c.is_alphabetic());
        rest.is_empty() || ["til ", "referat", "dagsorden", "punkt"].iter().any(|word| rest.starts_with(word))
    });
    enclosure
        || words.chars().filter(|c| c.is_alphabetic()).count() < 4
        || starts.iter().any(|s| lower.starts_with(s))
        || (lower.contains('@') && lower.contains('.'))
}

/// A line that is never a title: its words without numbers and punctuation stand in the list.
pub(super) fn is_stop(words: &str) -> bool {
    let bare: String = words.chars().filter(|c| c.is_alphabetic() || c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    entries(STOPS).any(|stop| stop == bare)
}

/// Nothing but years, dates, months.
fn only_dates(words: &str) -> bool {
    let rest = words.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).filter(|w| {
        let lower = w.to_lowercase();
        let time = ["den", "pr", "til", "forår", "efterår", "foråret", "efteråret"];
        !w.chars().all(|c| c.is_ascii_digit()) && !time.contains(&lower.as_str()) && !sporhund_danish::MONTHS.contains(&lower.as_str())
    });
    rest.count() == 0
}

/// The line at `index` with those that belong to it.
fn join(top: &[&Line<'_>], index: usize) -> Title {
    let (mut first, mut last) = (index, index);
    while let Some(before) = first.checked_sub(1).and_then(|i| top.get(i))
        && let Some(now) = top.get(first)
        && index - first < 2
        && belongs(before, now)
    {
        first -= 1;
    }
    while let (Some(now), Some(next)) = (top.get(last), top.get(last + 1))
        && last - index < 3
        && belongs(now, next)
    {
        last += 1;
    }
    let mut title = Title::default();
    let mut text = String::new();
    let mut whole = Text::default();
    for line in top.iter().take(last + 1).skip(first) {
        if !text.is_empty() {
            text.push(' ');
            if line.dashed {
                text.push_str("- ");
            }
        }
        text.push_str(line.words());
        whole.append(" ", line.text);
    }
    title.text = text.trim().trim_end_matches([':', '-', '–']).trim().to_owned();
    title.words = whole;
    let below = top.iter().skip(last + 1).take(4).take_while(|line| line.words().chars().count() <= 90);
    title.below = below.map(|line| line.words().to_owned()).collect();
    title
}

/// Whether two neighbouring lines are one title.
fn belongs(a: &Line<'_>, b: &Line<'_>) -> bool {
    let (first, second) = (a.words(), b.words());
    let together = first.chars().count() + second.chars().count() <= LONGEST;
    let furniture = |w: &str| is_stop(w) || is_furniture(w) || municipality::only_name(w).is_some();
    let sentence = second.ends_with('.') || first.ends_with('.') || second.ends_with(':');
    let year_line = only_dates(second) && super::dates::span(second).is_some_and(|(_, _, range)| range.len() + 2 >= second.trim().len());
    if a.page == b.page && year_line && !furniture(first) && super::dates::years(first).is_empty() {
        return true;
    }
    if a.page != b.page || !together || furniture(first) || furniture(second) || sentence {
        return false;
    }
    let goes_on = b.dashed || second.starts_with(['-', '–']) || second.starts_with(char::is_lowercase);
    let open = first.ends_with(['-', '–', ':', ',', '&'])
        || ["for", "og", "på", "i", "af", "om", "med"].iter().any(|w| first.rsplit(' ').next() == Some(w));
    let same_look = a.zone == b.zone && a.style.size > 0.0 && (a.style.size - b.style.size).abs() < 0.3 && a.style.bold == b.style.bold;
    let [heading, headed] = [a, b].map(|line| matches!(line.zone, super::view::Zone::Heading(_)));
    let alike = same_look && heading && !only_dates(second);
    let short = second.chars().count() <= 80;
    let names_itself = kind::of_line(second).is_some() && kind::of_line(first).is_none() && second.starts_with(char::is_uppercase);
    // The kind of document in a line of its own, under or over its area: "Havn og Fiskeri" / "Udviklingsaftale 2027".
    let split =
        heading && short && same_page_pair(first, second) && (a.style.size - b.style.size).abs() <= a.style.size.max(b.style.size) * 0.5;
    let dash = b.dashed || second.starts_with(['-', '–']);
    let continued = short
        && ((open && (!names_itself || first.ends_with(['-', '–', ':', ','])))
            || (goes_on && (dash || a.zone == b.zone || heading && headed)));
    continued || alike || split
}

/// One line names only area words, the other only the kind of document and its year.
fn same_page_pair(first: &str, second: &str) -> bool {
    let pure = |line: &str| {
        line.split_whitespace().all(|w| {
            let digits = w.chars().all(|c| c.is_ascii_digit() || "-–/".contains(c));
            digits || w == "for" || kind::of_word(w, true).is_some_and(|k| k.prefix.is_empty())
        }) && kind::of_line(line).is_some()
    };
    kind::of_line(first).is_none() && pure(second) && first.chars().count() <= 80
}

/// The plan that the first pages speak of most, where no line is a title: "Udviklingsplanen" → "Udviklingsplan".
fn named_in_text(view: &View<'_>) -> Option<Title> {
    let mut names: Vec<(String, usize, usize)> = Vec::new();
    let text = front(&view.text, 8000);
    let words: Vec<&str> = text.split_whitespace().collect();
    for (i, word) in words.iter().enumerate() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if !bare.starts_with(char::is_uppercase) || bare.chars().count() < 8 {
            continue;
        }
        let Some(found) = kind::of_word(bare, false) else { continue };
        if found.prefix.is_empty()
            && !matches!(found.name, "udviklingsaftale" | "virksomhedsplan" | "udviklingsplan" | "handleplan" | "budgetaftale")
        {
            continue;
        }
        let mut name = base_form(bare);
        // "Struktur- og Udviklingsplanen": the suspended first half belongs to the name.
        if let (Some(og), Some(half)) = (i.checked_sub(1).and_then(|j| words.get(j)), i.checked_sub(2).and_then(|j| words.get(j)))
            && *og == "og"
            && half.ends_with('-')
            && half.starts_with(char::is_uppercase)
        {
            name = format!("{half} og {name}");
        }
        match names.iter_mut().find(|(n, _, _)| *n == name) {
            Some((_, count, _)) => *count += 1,
            None => names.push((name, 1, i)),
        }
    }
    let (name, _, _) = names.into_iter().filter(|(_, count, _)| *count >= 2).max_by_key(|(_, count, at)| (*count, usize::MAX - at))?;
    let stem = name.rsplit(' ').next().unwrap_or(&name).to_owned();
    let named = |words: &str| view.lines.iter().find_map(|line| line.words().find(words).map(|at| line.text.slice(at..at + words.len())));
    let words = named(&name).or_else(|| named(&stem)).unwrap_or_default();
    Some(Title { text: name, words, below: Vec::new() })
}

/// A name of a plan without its definite ending.
fn base_form(word: &str) -> String {
    for (ending, base) in [
        ("politikken", "politik"),
        ("planen", "plan"),
        ("strategien", "strategi"),
        ("aftalen", "aftale"),
        ("kontrakten", "kontrakt"),
        ("visionen", "vision"),
    ] {
        for form in [ending.to_owned(), format!("{ending}s")] {
            if let Some(front) = word.to_lowercase().strip_suffix(&form) {
                let kept: String = word.chars().take(front.chars().count()).collect();
                return if kept.is_empty() { base.to_owned() } else { format!("{kept}{base}") };
            }
        }
    }
    word.to_owned()
}
