//! How and when a goal is looked at again.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{FollowUp, Text};

use super::context::Context;
use super::dates::{Moment, Unit, moments, month_name};
use super::pattern::{Pattern, data, either, group, part};
use super::rhythm::rhythms;
use crate::sections::sentence_texts;

#[derive(Default, Deserialize)]
struct Words {
    follow_up_patterns: Vec<String>,
    follow_up_label_patterns: Vec<String>,
    not_a_time_before_patterns: Vec<String>,
    who_patterns: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../data/time.toml")));
static CUE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.follow_up_patterns))));
static NO_TIME: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.not_a_time_before_patterns)));
static WHO: LazyLock<Vec<Pattern>> = LazyLock::new(|| WORDS.who_patterns.iter().map(|w| Pattern::new(w)).collect());

/// "to gange årligt – i juni og december": the date right behind a rhythm says what it means.
static EXPLAINED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s*(?:[–—(:,-]\s*)?(?:(?:nemlig|hhv\.|henholdsvis|typisk|dvs\.|fx|omkring)\s+)?(?:(?:i|den|d\.|pr\.|ved|til)\s+)?(?:hhv\.\s+|henholdsvis\s+)?$",
    )
});
static PART_OF_YEAR: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^(?P<part>primo|medio|ultimo|begyndelsen\s+af|starten\s+af|midten\s+af|slutningen\s+af|udgangen\s+af)\s+(?:år(?:et)?\s+)?20\d\d$",
    )
});
static YEAR_END: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"år"));
static LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.follow_up_label_patterns)));

/// Whether a label stands over follow-up.
pub fn is_follow_up_label(label: &str) -> bool {
    LABEL.is_match(label)
}

/// Follow-up in a text of any kind: the sentences that speak of it.
pub fn follow_up(text: &Text, context: &Context) -> Vec<FollowUp> {
    let about = sentence_texts(text).into_iter().filter(|s| CUE.is_match(s.as_str()));
    about.map(|s| statement(&s, context)).collect()
}

/// Follow-up in a text that is about nothing else (a field of follow-up): every sentence.
pub fn follow_up_field(text: &Text, context: &Context) -> Vec<FollowUp> {
    sentence_texts(text).iter().map(|s| statement(s, context)).collect()
}

/// One sentence or item with its times.
pub fn statement(sentence: &Text, context: &Context) -> FollowUp {
    let text = sentence.as_str();
    FollowUp { text: text.to_owned(), times: times(text, context), who: who(text), place: sentence.place() }
}

/// Times as written; years alone only where nothing finer is said, a rhythm only where no date explains it.
fn times(text: &str, context: &Context) -> Vec<String> {
    let counts = |m: &Moment| !NO_TIME.is_match(part(text, 0..m.range.start));
    let moments: Vec<Moment> = moments(text, context.year).into_iter().filter(counts).collect();
    let fine = moments.iter().any(|m| m.unit < Unit::Year);
    let mut times: Vec<String> = Vec::new();
    for moment in moments.iter().filter(|m| !fine || m.unit < Unit::Year) {
        let named = with_month(moment);
        if !times.contains(&named) {
            times.push(named);
        }
    }
    for range in rhythms(text) {
        let next = moments.iter().filter(|m| m.unit < Unit::Year).map(|m| m.range.start).find(|at| *at >= range.end);
        let explained = next.is_some_and(|at| EXPLAINED.is_match(part(text, range.end..at)));
        let rhythm = part(text, range).to_owned();
        if !explained && !times.contains(&rhythm) {
            times.push(rhythm);
        }
    }
    times
}

/// "ultimo 2025" → "ultimo december 2025", "årets udgang" → "årets udgang (december 2025)": the month that is meant; others as written.
fn with_month(moment: &Moment) -> String {
    let month = moment.days.and_then(|(_, to)| month_name(to.month()).map(|name| (name, to.year())));
    let Some((month, year)) = month else { return moment.text.clone() };
    if let Some(captures) = PART_OF_YEAR.captures(&moment.text) {
        return format!("{} {month} {year}", group(&captures, "part").unwrap_or_default());
    }
    let end = moment.unit == Unit::Day && !moment.text.starts_with(|c: char| c.is_ascii_digit()) && YEAR_END.is_match(&moment.text);
    if end { format!("{} ({month} {year})", moment.text) } else { moment.text.clone() }
}

fn who(text: &str) -> Option<String> {
    WHO.iter().find_map(|w| w.captures(text).and_then(|c| group(&c, "who").map(|w| w.trim().to_owned()))).filter(|w| !w.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times_of(text: &str) -> Vec<String> {
        follow_up_field(&Text::flow(text), &Context::of_year(2025)).into_iter().flat_map(|f| f.times).collect()
    }

    #[test]
    fn times_are_one_entry_each_as_written() {
        let table: &[(&str, &[&str])] = &[
            ("Der gøres status i 1. og 3. kvartal.", &["1. kvartal", "3. kvartal"]),
            ("Målet evalueres i 2. og 4. kvartal 2025.", &["2. kvartal 2025", "4. kvartal 2025"]),
            ("Opfølgning i 1.-3. kvartal.", &["1. kvartal", "2. kvartal", "3. kvartal"]),
            ("Der følges op i marts og oktober.", &["marts", "oktober"]),
            ("Der følges op to gange årligt – i maj og november.", &["maj", "november"]),
            ("Der følges op to gange om året.", &["to gange om året"]),
            ("Udvalget orienteres kvartalsvist.", &["kvartalsvist"]),
            ("Ledergruppen følger op hver måned.", &["hver måned"]),
            ("Opfølgningen sker på månedlig basis.", &["månedlig basis"]),
            ("Målet følges løbende af chefgruppen.", &["løbende"]),
            ("Evalueringen bruges til løbende tilpasning af forløbene.", &[]),
            ("Der følges op i 1. halvår 2025.", &["1. halvår 2025"]),
            ("Der følges op i efteråret 2025.", &["efteråret 2025"]),
            ("Der evalueres ultimo 2025.", &["ultimo december 2025"]),
            ("Medio 2025 i Teknikudvalget", &["Medio juni 2025"]),
            ("Primo marts 2025", &["Primo marts 2025"]),
            ("Evalueres ved årets udgang.", &["årets udgang (december 2025)"]),
            ("Status ved udgangen af 2026.", &["udgangen af december 2026"]),
            ("Kvartalsvis i triomøderne og ved årsstatus i 1. kvartal 2026.", &["1. kvartal 2026", "Kvartalsvis"]),
            ("Der gøres status hvert andet år, første gang i efteråret 2025.", &["efteråret 2025", "hvert andet år"]),
            ("Evalueres halvårligt i juni og december.", &["juni", "december"]),
            ("Løbende i chefgruppen.", &["Løbende"]),
            ("Løbende opfølgning i afdelingen og en samlet status i november.", &["november", "Løbende"]),
            ("Status i 4. kvartal med henblik på et revideret mål til aftale 2026.", &["4. kvartal"]),
            ("Der følges op i forbindelse med budget 2026.", &[]),
            ("Den årlige trivselsmåling viser udviklingen.", &["årlige"]),
            ("Trivselsmålingen i 2025 indgår.", &["2025"]),
            ("Centerchef Ida Holm er ansvarlig for opfølgning.", &[]),
            ("Afrapporteres den 12. maj og den 3. november 2025.", &["12. maj", "den 3. november 2025"]),
        ];
        for (text, expected) in table {
            let found = times_of(text);
            let short: Vec<&str> = found.iter().map(|t| t.trim_start_matches("den ")).collect();
            let wanted: Vec<&str> = expected.iter().map(|t| t.trim_start_matches("den ")).collect();
            assert_eq!(short, wanted, "{text}");
        }
    }

    #[test]
    fn prose_without_a_word_of_follow_up_has_none() {
        let context = Context::of_year(2025);
        assert!(follow_up(&Text::flow("Vi holder møder i marts. Alle er velkomne."), &context).is_empty());
        assert_eq!(follow_up(&Text::flow("Vi holder møder i marts. Forløbet evalueres i juni."), &context).len(), 1);
        for text in [
            "Udvalget får en status i 2. kvartal 2026.",
            "LMU følger tallene kvartalsvis.",
            "Byrådet modtager en redegørelse hvert år i marts.",
            "Resultaterne fremlægges for udvalget i oktober.",
            "Tallene gennemgås månedligt i ledergruppen.",
            "Status forelægges direktionen i maj.",
            "Fremdriften drøftes på chefmødet hvert kvartal.",
            "Udviklingen måles halvårligt.",
            "Udvalget præsenteres for en statusrapport i juni.",
            "Der rapporteres til direktionen i 3. kvartal.",
        ] {
            let times: Vec<_> = follow_up(&Text::flow(text), &context).into_iter().flat_map(|f| f.times).collect();
            assert!(!times.is_empty(), "{text}");
        }
        for text in ["Vi følger naboerne i juni.", "Status er, at huset åbnede i maj.", "Målene drøftes.", "Festen holdes hvert år."] {
            assert!(follow_up(&Text::flow(text), &context).iter().all(|f| f.times.is_empty()), "{text}");
        }
    }

    #[test]
    fn who_follows_up_is_kept_as_written() {
        let found = follow_up_field(&Text::flow("Opfølgningen foregår i styregruppen."), &Context::default());
        assert_eq!(found.first().and_then(|f| f.who.as_deref()), Some("styregruppen"));
    }
}
