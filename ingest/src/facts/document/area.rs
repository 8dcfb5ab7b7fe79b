//! The department or field a document is about: what its title says beside genre and year, else lines around it, else the text.

use super::area_names;
use super::area_words::{capitalised, field, is_named, lowered, named, suspended};
use super::dates;
use super::kind;
use super::municipality;
use super::title::Title;
use super::view::{View, entries, front};
use crate::hints::Hints;
use crate::sections::letters;
use sporhund_danish::MONTHS;

/// Words that make a name one institution's.
const UNITS: &str = include_str!("../../../data/units.txt");
/// Words of departments.
const DEPARTMENTS: &str = include_str!("../../../data/departments.txt");
/// Labels before the name of an area.
const LABELS: &str = include_str!("../../../data/area_labels.txt");
/// What a title may be about without naming a department.
const NO_AREAS: &str = include_str!("../../../data/not_areas.txt");
/// Longest area in characters.
const LONGEST: usize = 90;

/// The area with where it comes from.
pub(super) fn find(view: &View<'_>, title: Option<&Title>, hints: &Hints) -> Option<(String, String)> {
    let told = |certain: bool| {
        hints
            .area
            .as_ref()
            .filter(|h| !h.value.trim().is_empty() && is_certain(&h.from) == certain)
            .map(|h| (h.value.trim().to_owned(), h.from.clone()))
    };
    let text = |area: String| (acronym(view, &area).unwrap_or(area), "text".to_owned());
    let told_long = |(area, from): (String, String)| (acronym(view, &area).unwrap_or(area), from);
    told(true)
        .map(told_long)
        .or_else(|| title.and_then(|t| of_title(&t.text)).and_then(|area| settled(view, area)).map(text))
        .or_else(|| title.and_then(|t| below(view, t)).map(text))
        .or_else(|| labelled(view).or_else(|| beside_name(view)).map(text))
        .or_else(|| view.running.iter().find_map(|line| of_line(line.as_str())).map(text))
        .or_else(|| told(false).map(told_long))
        .or_else(|| area_names::stated(view, true).map(text))
        .or_else(|| in_text(view).map(text))
        .or_else(|| title.and_then(|t| field(&t.text)).map(text))
}

/// Manifest and sidecar are written for the document; a folder only groups.
fn is_certain(from: &str) -> bool {
    let from = from.to_lowercase();
    from.contains("manifest") || from.contains("sidecar")
}

/// An area in lower case ("det gode ældreliv") gives way to its field; a unit keeps its name unless the document names its field;
/// a field gives way to the department that has it in its name.
fn settled(view: &View<'_>, area: String) -> Option<String> {
    if area.starts_with(char::is_lowercase) {
        let named = labelled(view).or_else(|| beside_name(view)).or_else(|| area_names::stated(view, false));
        return named.or_else(|| field(&area).map(|f| fuller(view, f))).or_else(|| Some(capitalised(&area)));
    }
    if is_unit(&area) {
        return labelled(view).or_else(|| chief(view)).or(Some(area));
    }
    Some(department(view, area))
}

/// The department for a name that may be only a field or a place ("Klima", "Stavnå").
fn department(view: &View<'_>, area: String) -> String {
    let area = fuller(view, area);
    let strong = area.contains(" og ") || area.contains(['&', ',']) || entries(DEPARTMENTS).any(|d| area.to_lowercase().contains(d));
    if strong {
        return area;
    }
    let written = |name: &String| name.contains(char::is_lowercase) && name.contains(" og ");
    area_names::stated(view, false).or_else(|| beside_name(view).filter(written)).unwrap_or(area)
}

/// What the lines below the title name; a unit gives way to the department beside the municipality's name.
fn below(view: &View<'_>, title: &Title) -> Option<String> {
    let found = title.below.iter().find_map(|line| of_line(line)).or_else(|| right_below(title))?;
    if is_unit(&found) {
        return labelled(view).or_else(|| beside_name(view)).or(Some(found));
    }
    Some(department(view, found))
}

/// The department of the document that has all words of the area in its name ("Arbejdsmarked" → "Arbejdsmarked og Uddannelse"): it
/// stands in the first lines, in a header or beside the municipality's
/// name, or the text names it twice; or it has the same words in another order. A name of
/// several words that is written so stays.
fn fuller(view: &View<'_>, area: String) -> String {
    let names: Vec<String> = area_names::of(view);
    let own = significant(&area);
    if own.len() > 1 && view.text.contains(&area) {
        return area;
    }
    let count = |name: &String| names.iter().filter(|n| *n == name).count();
    let near = |name: &String| {
        let stands =
            view.top().map(super::view::Line::words).chain(view.running.iter().map(|r| r.as_str())).any(|l| l.contains(name.as_str()));
        stands || area_names::after_municipality(view, name)
    };
    let reordered = |name: &String| significant(name).len() == own.len();
    let wider = |name: &&String| **name != area && own.iter().all(|word| significant(name).contains(word));
    let best = names.iter().filter(wider).filter(|n| count(n) >= 2 || reordered(n) || near(n)).max_by_key(|n| (near(n), count(n)));
    best.cloned().unwrap_or(area)
}

/// The words of a name without the small ones.
fn significant(name: &str) -> Vec<String> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty() && !matches!(*w, "og" | "samt")).map(str::to_lowercase).collect()
}

/// What a line says beside the municipality's name: "Fjordby Kommune · Havn og Fiskeri".
fn beside_name(view: &View<'_>) -> Option<String> {
    let lines = view.top().map(super::view::Line::words).chain(view.running.iter().map(|r| r.as_str()));
    lines.filter(|line| line.chars().count() <= LONGEST).find_map(|line| {
        let parts: Vec<&str> =
            line.split(['·', '|', '•', '–']).flat_map(|p| p.split(" - ")).flat_map(beside_comma).map(str::trim).collect();
        let named = parts.iter().position(|part| municipality::only_name(part).is_some())?;
        let other = parts.iter().enumerate().find(|(i, part)| *i != named && is_name(part) && !is_motto(part))?.1;
        area(other)
    })
}

/// "Teknik og Miljø, Fjordager Kommune" in two; a comma inside the name of a department stays.
fn beside_comma(part: &str) -> Vec<&str> {
    let sides = [part.split_once(", "), part.rsplit_once(", ")].into_iter().flatten();
    let named = |side: &str| municipality::only_name(side.trim()).is_some();
    sides.into_iter().find(|(a, b)| named(a) || named(b)).map_or_else(|| vec![part], |(a, b)| vec![a, b])
}

/// Words that may name a department: capital first, no genre, no figures.
fn is_name(words: &str) -> bool {
    let time = words.chars().any(|c| c.is_ascii_digit());
    let free = kind::of_line(words).is_none() && municipality::only_name(words).is_none() && !super::title::is_stop(words);
    words.starts_with(char::is_uppercase)
        && !time
        && free
        && words.split_whitespace().count() <= 7
        && !words.ends_with(['.', ':', '!', '?'])
}

/// What an acronym stands for by the text itself: "Sundhed, Omsorg og Handicap (SOH)".
fn acronym(view: &View<'_>, area: &str) -> Option<String> {
    let initials = |words: &str| -> String { words.chars().filter(|c| c.is_alphabetic()).collect() };
    let short = (2..=6).contains(&area.chars().count()) && area.chars().all(|c| c.is_uppercase() || c == '&');
    if !short {
        return None;
    }
    let text = front(&view.text, 60_000);
    let at = text.find(&format!("({area})"))?;
    let before: Vec<&str> = text.get(..at)?.rsplit(['.', ':', '\n', ';']).next()?.split_whitespace().collect();
    // The shortest run of words before it whose capitals are those of the acronym.
    (1..=before.len().min(10)).find_map(|n| {
        let run = before.get(before.len() - n..)?;
        let capitals: String = run.iter().filter_map(|w| w.chars().next().filter(|c| c.is_uppercase())).collect();
        let begins = run.first().is_some_and(|w| w.starts_with(char::is_uppercase));
        (begins && capitals == initials(area)).then(|| suspended(&run.join(" ")))
    })
}

/// The field of the chief a unit answers to: "Indgået mellem havnechef Ida Holm og …".
fn chief(view: &View<'_>) -> Option<String> {
    let words = view.top().flat_map(|line| line.words().split_whitespace());
    let mut chiefs = words.map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase());
    chiefs.find_map(|w| field(w.strip_suffix("chefen").or_else(|| w.strip_suffix("chef"))?))
}

/// A single institution: "Plejecenter Åkanden", "Sandvig Skole".
fn is_unit(area: &str) -> bool {
    let lower = area.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let plain = !words.iter().any(|w| matches!(*w, "og" | "&" | "samt") || w.ends_with(','));
    plain && (2..=4).contains(&words.len()) && words.iter().any(|w| entries(UNITS).any(|unit| unit == *w))
}

/// What a title says beside genre, year and municipality.
pub(super) fn of_title(title: &str) -> Option<String> {
    let capitals = title.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    let bare = without_time(&if capitals { lowered(title) } else { title.to_owned() });
    // "Midtvejsstatus på Udviklingsplan for Havneområdet": what a status is of has an area of its own.
    let found = beside_genre(&bare)?;
    if kind::of_line(&found).is_some() { beside_genre(&found) } else { Some(found) }
}

/// What stands beside the genre in a title without time.
fn beside_genre(bare: &str) -> Option<String> {
    let words: Vec<&str> = bare.split_whitespace().collect();
    let at = words.iter().enumerate().position(|(i, w)| kind::of_word(w, i == 0).is_some())?;
    let kind = kind::of_word(words.get(at)?, at == 0)?;
    if kind.name == "referat" {
        return committee(words.get(at + 1..)?).or_else(|| after_preposition(&words.get(at + 1..)?.join(" ")));
    }
    let (before, after) = (words.get(..at)?.join(" "), words.get(at + 1..)?.join(" "));
    // "Havn og Fiskeri - udviklingsaftale": the area stands before the genre.
    let front = before.trim().trim_end_matches(['-', '–', '—', ':', '|', ',']).trim();
    if !front.is_empty() && (before.trim().ends_with(" -") || before.trim().ends_with(['–', '—', ':', '|'])) {
        return Some(front).filter(|f| !is_motto(f)).and_then(area);
    }
    // "Ungestrategi – Sammen om de unge": a motto after the dash.
    let motto = after.trim().strip_prefix(['–', '-', '—', ':']).is_some_and(|m| !is_named(m));
    if motto && field(&kind.prefix).is_some() {
        return area(&suspended(&format!("{before} {}", kind.prefix)));
    }
    // "Udviklingsaftale for Havn og Fiskeri", "Status på planen på Havneområdet".
    if let Some(found) = after_preposition(&after) {
        return Some(found);
    }
    // "Børne- og Ungepolitik", "Havnepolitik"; "Skolelederaftale" names who holds it.
    let holder = ["leder", "chef", "direktør"].iter().any(|held| words.get(at).is_some_and(|w| w.to_lowercase().contains(held)));
    if !kind.prefix.is_empty() && !holder {
        let both = suspended(&format!("{before} {}", kind.prefix));
        return area(&if before.contains('-') { named(&both) } else { both });
    }
    if before.is_empty() || before.ends_with('-') || before.ends_with(" og") || is_motto(front) { None } else { area(front) }
}

/// "Sammen om at komme sig", "Stærkere sammen": words that no department is called.
fn is_motto(words: &str) -> bool {
    !is_named(words) && !words.contains(" og ") && words.contains(' ') && !words.contains("området")
}

/// The committee whose meeting it was: "fra mødet i Børne- og Ungeudvalget tirsdag".
fn committee(words: &[&str]) -> Option<String> {
    let bare = |w: &str| w.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let at = words.iter().position(|w| w.starts_with(char::is_uppercase) && bare(w).trim_end_matches('s').ends_with("udvalget"))?;
    let halves = words.get(..at)?.iter().rev().take_while(|w| **w == "og" || w.trim_end_matches(',').ends_with('-')).count();
    let head = bare(words.get(at)?);
    let mut name: Vec<String> = words.get(at - halves..at)?.iter().map(|w| (*w).to_owned()).collect();
    name.push(head.trim_end_matches('s').to_owned());
    Some(name.join(" "))
}

/// The area after "for", "på", "om", a dash or a colon.
fn after_preposition(after: &str) -> Option<String> {
    let prepositions = ["for", "på", "om", "vedrørende", "vedr.", "inden", "i", "af", "-", "–", "—", ":", "|", "·", "•"];
    let words: Vec<&str> = after.split_whitespace().collect();
    let lead = words.iter().take_while(|w| prepositions.contains(w)).count();
    let rest = words.get(lead..)?.join(" ");
    let named = rest.starts_with(char::is_uppercase);
    if lead == 0 && !named {
        return None;
    }
    // The last part names the area: "på Kompasset – Havn og Fiskeri", "på udviklingen på Havneområdet".
    let within: &[&str] =
        if named { &[" – ", " - ", ": ", " på "] } else { &[" – ", " - ", ": ", " på ", " for ", " inden for ", " i "] };
    let parts = within.iter().find_map(|separator| rest.rsplit_once(separator));
    match parts {
        Some((_, tail)) if tail.starts_with(char::is_uppercase) && municipality::only_name(tail).is_none() => area(tail),
        Some((head, _)) if named => area(head),
        _ => area(&rest),
    }
}

/// A possible area made tidy: no municipality, brackets, trailing marks; suspended hyphens resolved.
fn area(words: &str) -> Option<String> {
    let words = words.split(['(', '|', '·', '•']).next().unwrap_or_default();
    let words = words.trim_matches(|c: char| c.is_whitespace() || "-–—:,.;\"”“".contains(c));
    let own = words.rsplit_once(" i ").filter(|(_, tail)| municipality::only_name(tail).is_some()).map_or(words, |(head, _)| head);
    // "Socialudvalgets møde": the committee.
    let lower = own.to_lowercase();
    let committee = ["s møde", "s dagsorden"].iter().find_map(|end| lower.strip_suffix(end)).filter(|front| front.ends_with("udvalget"));
    let own = committee.and_then(|front| own.get(..front.len())).unwrap_or(own);
    let own_letters = own.chars().filter(|c| c.is_alphabetic()).count();
    let no_area = entries(NO_AREAS).any(|none| none == own.to_lowercase());
    let place = own.split_whitespace().any(|w| w.to_lowercase().starts_with("kommune"));
    if place || no_area || own_letters < 2 || own.chars().count() > LONGEST || municipality::only_name(own).is_some() {
        return None;
    }
    Some(suspended(own))
}

/// A title without years, dates and the state of the document.
fn without_time(title: &str) -> String {
    let mut text = title.to_owned();
    while let Some((_, _, range)) = dates::span(&text) {
        text.replace_range(range, " ");
    }
    let time = |w: &&str| {
        let bare = letters(w);
        let state = ["udkast", "høringsversion", "høringsudkast", "kladde"].contains(&bare.as_str());
        let date = w.chars().filter(char::is_ascii_digit).count() * 2 >= w.chars().count() && w.chars().any(|c| c.is_ascii_digit());
        !(MONTHS.contains(&bare.as_str()) || bare == "pr" || state || date || bare == "året" || bare == "perioden")
    };
    let mut words: Vec<&str> = text.split_whitespace().filter(time).collect();
    // "udviklingsaftale for 2027": the preposition of a year that is gone.
    while words.last().is_some_and(|w| matches!(*w, "for" | "i" | "på" | "den" | "-" | "–" | "til" | "fra")) {
        words.pop();
    }
    words.join(" ")
}

/// A short line near the title or in a header that names a department: capitals, no genre, no municipality, no time.
fn of_line(line: &str) -> Option<String> {
    let bare = without_time(line.split(" | ").next().unwrap_or(line));
    let lower = bare.to_lowercase();
    if let Some(found) = of_title(&bare).filter(|a| a.starts_with(char::is_uppercase)) {
        return Some(found);
    }
    let department = entries(DEPARTMENTS).any(|head| lower.contains(head)) || field(&bare).is_some();
    let name = bare.starts_with(char::is_uppercase)
        && bare.chars().count() <= 60
        && !bare.ends_with(['.', ':', '!', '?'])
        && bare.split_whitespace().count() <= 8;
    let clean = bare.strip_prefix("Fagsekretariatet ").unwrap_or(&bare);
    (department && name && kind::of_line(&bare).is_none()).then(|| area(clean)).flatten()
}

/// The line right below a title that is only genre and year: "Udviklingsaftale 2027" / "Havn og Fiskeri".
fn right_below(title: &Title) -> Option<String> {
    let bare = without_time(&title.text);
    let says_nothing = |prefix: &str| prefix.is_empty() || entries(NO_AREAS).any(|none| none == prefix.to_lowercase());
    let pure = bare
        .split_whitespace()
        .all(|w| says_nothing(w) || kind::of_word(w, true).is_some_and(|k| says_nothing(&k.prefix) || w.to_lowercase().contains("leder")));
    let line = title.below.first()?;
    let name = line.starts_with(char::is_uppercase) && line.chars().count() <= 50 && !line.ends_with(['.', ':', '!', '?']);
    let time = line.chars().any(|c| c.is_ascii_digit());
    let own = pure && !bare.is_empty() && kind::of_line(&bare) != Some("budgetaftale") && kind::of_line(line).is_none();
    (own && name && !time && !super::title::is_stop(line)).then(|| area(line)).flatten()
}

/// "Fagområde: Ældre", "Forvaltning: Børn og Kultur" in the first lines.
fn labelled(view: &View<'_>) -> Option<String> {
    view.top().find_map(|line| {
        let (label, value) = line.words().split_once(':')?;
        let known = entries(LABELS).any(|l| l == label.trim().to_lowercase());
        (known && value.trim().chars().count() <= 60).then(|| area(value)).flatten()
    })
}

/// The department the text names most: "Socialafdelingen", "Havneområdet"; at least three times.
fn in_text(view: &View<'_>) -> Option<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for word in front(&view.text, 60_000).split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let base = bare.strip_suffix('s').unwrap_or(bare);
        let department = base.ends_with("afdelingen") || base.ends_with("forvaltningen") || base.ends_with("området");
        if !department || !base.starts_with(char::is_uppercase) || base.chars().count() < 11 {
            continue;
        }
        match counts.iter_mut().find(|(name, _)| name == base) {
            Some((_, n)) => *n += 1,
            None => counts.push((base.to_owned(), 1)),
        }
    }
    counts.into_iter().filter(|(_, n)| *n >= 3).max_by_key(|(_, n)| *n).map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_their_area_in_many_ways() {
        for (title, area) in [
            ("Udviklingsaftale 2027 for Havn og Fiskeri", "Havn og Fiskeri"),
            ("Havn og Fiskeri - udviklingsaftale for 2027", "Havn og Fiskeri"),
            ("Strategi for Havn, Fiskeri & Turisme", "Havn, Fiskeri & Turisme"),
            ("Status på omstillingen på Havneområdet pr. maj 2027", "Havneområdet"),
            ("Status på Sejlet – Havn og Fiskeri pr. oktober 2027", "Havn og Fiskeri"),
            ("Sundhedspolitik 2027-2030", "Sundhed"),
            ("Børne- og Ungepolitik", "Børn og Unge"),
            ("Klimahandleplan 2027", "Klima"),
            ("Udviklingsaftale for Sundheds-, Omsorgs- og Handicapområdet 2027", "Sundhed, Omsorg og Handicap"),
            ("Virksomhedsplan 2027: Center for Havne", "Center for Havne"),
            ("Udviklingsplan for Havneområdet 2027-2029", "Havneområdet"),
            ("HAVNEPOLITIK 2027", "Havne"),
            ("STRATEGI FOR HAVN OG FISKERI", "Havn og Fiskeri"),
            ("Midtvejsstatus på Udviklingsplan for Havneområdet", "Havneområdet"),
            ("Budgetaftale 2027-2030", ""),
            ("Struktur- og Udviklingsplan", ""),
            ("Strategi for Fjordby Kommune", ""),
            ("Referat fra mødet i Havne- og Fiskeriudvalget tirsdag den 6. maj 2031", "Havne- og Fiskeriudvalget"),
            ("Min lederaftale for 2031", ""),
        ] {
            assert_eq!(of_title(title).unwrap_or_default(), area, "{title}");
        }
    }

    #[test]
    fn a_unit_is_an_institution_with_a_name() {
        assert!(is_unit("Plejecenter Åkanden") && is_unit("Sandvig Skole"));
        assert!(!is_unit("Skole og Dagtilbud") && !is_unit("Skole"));
    }

    #[test]
    fn a_lower_case_subject_gives_its_field() {
        assert_eq!(field("børn og unges trivsel").as_deref(), Some("Børn og Unge"));
        assert_eq!(field("det gode ældreliv").as_deref(), Some("Ældre"));
    }
}
