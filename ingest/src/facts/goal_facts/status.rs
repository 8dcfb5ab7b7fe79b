//! How far a goal is, from the words of its status.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{Progress, Status, Text};

use super::context::Context;
use super::pattern::{Pattern, data, either, part};
use crate::sections::sentence_texts;

#[derive(Default, Deserialize)]
struct Words {
    state: Vec<State>,
    planned_before: Before,
}

#[derive(Default, Deserialize)]
struct State {
    state: String,
    patterns: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Before {
    patterns: Vec<String>,
}

/// What one sentence says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sign {
    Says(Progress),
    Step,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../data/status.toml")));
static SIGNS: LazyLock<Vec<(Sign, Pattern)>> = LazyLock::new(|| {
    let sign = |name: &str| match name {
        "not_started" => Sign::Says(Progress::NotStarted),
        "planned" => Sign::Says(Progress::Planned),
        "under_way" => Sign::Says(Progress::UnderWay),
        "partly_done" => Sign::Says(Progress::PartlyDone),
        "done" => Sign::Says(Progress::Done),
        "delayed" => Sign::Says(Progress::Delayed),
        "on_track" => Sign::Says(Progress::OnTrack),
        "at_risk" => Sign::Says(Progress::AtRisk),
        "off_track" => Sign::Says(Progress::OffTrack),
        _ => Sign::Step,
    };
    WORDS.state.iter().map(|s| (sign(&s.state), Pattern::new(&either(&s.patterns)))).collect()
});
static PLANNED_BEFORE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.planned_before.patterns)));

/// The status a text gives: its words, and what they say as a whole; none for an empty text or a lone dash.
pub fn status(text: &Text, _context: &Context) -> Option<Status> {
    let string = text.as_str().trim();
    if !string.chars().any(char::is_alphanumeric) && !string.chars().any(|c| "✔✓☑🟢🟡🔴".contains(c)) {
        return None;
    }
    let signs: Vec<Sign> = sentence_texts(text).iter().flat_map(|s| signs(s.as_str())).collect();
    Some(Status { text: string.to_owned(), state: together(&signs), place: text.place() })
}

/// Whether a few words that stand alone rate how far something is.
pub fn is_rating(text: &str) -> bool {
    let text = text.trim();
    !text.ends_with(':') && !text.contains(|c: char| c.is_ascii_digit()) && together(&signs(text)).is_some()
}

/// The colour of a traffic light that is a whole cell.
pub fn light(text: &Text) -> Option<Status> {
    let word = text.as_str().trim().trim_end_matches('.').to_lowercase();
    let lit = matches!(word.as_str(), "grøn" | "grønt" | "gul" | "gult" | "rød" | "rødt" | "🟢" | "🟡" | "🔴");
    if lit { status(text, &Context::default()) } else { None }
}

/// All sentences together: what holds it up decides first, then what is done beside what goes on.
fn together(signs: &[Sign]) -> Option<Progress> {
    let says = |p: Progress| signs.contains(&Sign::Says(p));
    let first =
        [Progress::OffTrack, Progress::AtRisk, Progress::OnTrack, Progress::PartlyDone, Progress::Delayed].into_iter().find(|p| says(*p));
    if first.is_some() {
        return first;
    }
    match (says(Progress::Done), says(Progress::UnderWay), signs.contains(&Sign::Step)) {
        (true, true, _) => Some(Progress::PartlyDone),
        (true, false, _) => Some(Progress::Done),
        (false, true, _) | (false, false, true) => Some(Progress::UnderWay),
        _ if says(Progress::NotStarted) => Some(Progress::NotStarted),
        _ => says(Progress::Planned).then_some(Progress::Planned),
    }
}

/// The signs of one sentence. A state that only a plan holds ("forventes afsluttet") is a plan.
fn signs(sentence: &str) -> Vec<Sign> {
    let mut all = Vec::new();
    for (sign, pattern) in SIGNS.iter() {
        let Some(range) = pattern.find(sentence) else { continue };
        match sign {
            Sign::Says(Progress::NotStarted | Progress::Delayed | Progress::PartlyDone) => return vec![*sign],
            Sign::Says(Progress::Done) | Sign::Step => {
                let head = part(sentence, 0..range.end);
                let word = head.rfind(' ').map_or(0, |i| i + 1);
                let planned = PLANNED_BEFORE.is_match(part(head, 0..word));
                all.push(if planned { Sign::Says(Progress::Planned) } else { *sign });
            }
            _ => all.push(*sign),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(text: &str) -> Option<Progress> {
        status(&Text::flow(text), &Context::default()).and_then(|s| s.state)
    }

    #[test]
    fn states_follow_the_words() {
        use Progress::*;
        let table = [
            ("Igangsat", Some(UnderWay)),
            ("I gang", Some(UnderWay)),
            ("Er i gang med 2. runde.", Some(UnderWay)),
            ("Arbejdet pågår", Some(UnderWay)),
            ("Processen kører i 2025.", Some(UnderWay)),
            ("Der er igangsat et forløb i foråret.", Some(UnderWay)),
            ("Der er udarbejdet en plan, som er drøftet med personalet.", Some(UnderWay)),
            ("Forløbet er igangsat og forventes afsluttet i december.", Some(UnderWay)),
            ("Undervejs", Some(UnderWay)),
            ("Afsluttet", Some(Done)),
            ("Gennemført", Some(Done)),
            ("Alle stillinger er pr. 1. maj blevet besat.", Some(Done)),
            ("Lederen er ansat.", Some(Done)),
            ("Indsatsen er afsluttet i juni.", Some(Done)),
            ("Holdet er flyttet. Der er planlagt et seminar.", Some(Done)),
            ("Planlagt", Some(Planned)),
            ("Er under planlægning.", Some(Planned)),
            ("Planlægges til efteråret", Some(Planned)),
            ("Forventes gennemført i 2026", Some(Planned)),
            ("Ikke startet", Some(NotStarted)),
            ("Endnu ikke iværksat", Some(NotStarted)),
            ("Ikke påbegyndt", Some(NotStarted)),
            ("Forsinket", Some(Delayed)),
            ("Udskudt til 2026", Some(Delayed)),
            ("Delvist gennemført", Some(PartlyDone)),
            ("Den ene leder er ansat. Ansættelsen af den anden er igangsat.", Some(PartlyDone)),
            ("Grøn", Some(OnTrack)),
            ("Gul", Some(AtRisk)),
            ("Rød", Some(OffTrack)),
            ("Status: grøn", Some(OnTrack)),
            ("Følger planen", Some(OnTrack)),
            ("Kører efter planen", Some(UnderWay)),
            ("Det går efter planen", Some(OnTrack)),
            ("Er på plads", Some(Done)),
            ("I hus", Some(Done)),
            ("Overgået til drift i april", Some(Done)),
            ("Trækker ud, da udbuddet gik om", Some(Delayed)),
            ("Arbejdet halter og er ikke nået videre", Some(Delayed)),
            ("Ligger stille, siden lederen rejste", Some(Delayed)),
            ("Begynder til november", Some(Planned)),
            ("Starter efter sommerferien", Some(Planned)),
            ("Afventer byggetilladelse", Some(NotStarted)),
            ("Halvvejs", Some(PartlyDone)),
            ("Skrinlagt", Some(OffTrack)),
            ("Seks hold er dannet.", Some(UnderWay)),
            ("Godt på vej", Some(UnderWay)),
            ("Ja, helt.", Some(Done)),
            ("Ja", Some(Done)),
            ("Ja, delvist", Some(PartlyDone)),
            ("Nej, og det haster. Vi er et år efter planen.", Some(Delayed)),
            ("To måneder efter tidsplanen", Some(Delayed)),
            ("Udsatte borgere", None),
            ("Borgmesteren", None),
            ("Se bilag 2", None),
        ];
        for (text, expected) in table {
            assert_eq!(state(text), expected, "{text}");
        }
    }

    #[test]
    fn a_lone_dash_is_no_status() {
        for text in ["", "-", "–", " … "] {
            assert_eq!(status(&Text::flow(text), &Context::default()), None);
        }
    }
}
