//! How and when a goal is looked at again.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::{FollowUp, Text};

use super::context::Context;
use super::dates::{Moment, Unit, moments, month_name};
use super::pattern::{Pattern, data, either, group, part};
use super::rhythm::{names_body, rhythms};
use crate::sections::sentence_texts;

#[derive(Default, Deserialize)]
struct Words {
    follow_up_patterns: Vec<String>,
    follow_up_label_patterns: Vec<String>,
    review_patterns: Vec<String>,
    look_patterns: Vec<String>,
    result_patterns: Vec<String>,
    not_a_time_before_patterns: Vec<String>,
    who_patterns: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| data(include_str!("../../../data/time.toml")));
static CUE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.follow_up_patterns))));
/// "Resultaterne lægges frem", "vi samler op".
static REVIEW: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.review_patterns))));
/// "drøfter", "ser på": of follow-up only beside a result or a body.
static LOOK: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&WORDS.look_patterns))));
static RESULT: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}\b", either(&WORDS.result_patterns))));
/// Place and day over signatures.
static SIGNED: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::exact(r"^\s*\p{Lu}[\p{L} -]{2,30},\s+(?:den\s+)?(?:\d{1,2}\.\s*)?\p{Ll}{3,9}\s+20\d\d\.?\s*$"));
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

/// What a text is about besides follow-up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// What is done or is to be reached: only words of follow-up themselves count.
    Acts,
    /// Where things stand: only what is said in the present of looking again counts.
    Status,
    /// Anything.
    Prose,
}

/// Follow-up in a text: the sentences that speak of it.
pub fn follow_up(text: &Text, context: &Context, told: Told) -> Vec<FollowUp> {
    let mut found = Vec::new();
    let mut named = false;
    for sentence in sentence_texts(text) {
        let string = sentence.as_str();
        let cue = CUE.is_match(string);
        // "Vi gør status. Hvert kvartal i rådet.": the second sentence is the time of the first.
        let answers = std::mem::take(&mut named) && times_of(string, context) && string.split_whitespace().count() <= ANSWER_WORDS;
        let reviewed =
            told != Told::Acts && (REVIEW.is_match(string) || (LOOK.is_match(string) && (RESULT.is_match(string) || names_body(string))));
        let again = || !rhythms(string).is_empty() || names_body(string);
        let about = if told == Told::Status { (reviewed && again()) || string.contains("valueres") } else { cue || reviewed || answers };
        if about {
            let statement = statement(&sentence, context);
            named = statement.times.is_empty() && string.split_whitespace().count() <= CUE_WORDS;
            if cue || answers || !statement.times.is_empty() {
                found.push(statement);
            }
        }
    }
    found
}

/// Words of a sentence that only says that something is looked at again, and of one that only says when.
const CUE_WORDS: usize = 5;
const ANSWER_WORDS: usize = 14;

fn times_of(text: &str, context: &Context) -> bool {
    !times(text, context).is_empty()
}

/// Follow-up in a text that is about nothing else (a field of follow-up): every sentence.
pub fn follow_up_field(text: &Text, context: &Context) -> Vec<FollowUp> {
    sentence_texts(text).iter().filter(|s| !SIGNED.is_match(s.as_str())).map(|s| statement(s, context)).collect()
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

    /// Sentences that speak of follow-up, with one of their times.
    const REVIEWS: &[(&str, &str)] = &[
        ("Centerlederen samler op på svarene i marts og september.", "marts"),
        ("Der samles op i lederforum hver december.", "hver december"),
        ("Erfaringerne lægges frem for Kulturudvalget i 1. halvår 2025.", "1. halvår 2025"),
        ("Chefteamet ser på køretid og fravær hver måned.", "hver måned"),
        ("Brugerundersøgelsen gentages hvert andet år.", "hvert andet år"),
        ("Det hele gøres op i september.", "september"),
        ("Udlejningen gøres op hver marts.", "hver marts"),
        ("Beboerne interviewes i november 2025.", "november 2025"),
        ("Besøgstallene ses igennem i januar og august.", "januar"),
        ("Foreningerne bliver spurgt hvert andet år.", "hvert andet år"),
        ("Ventetiden offentliggøres én gang om året.", "én gang om året"),
        ("Direktionen fortæller byrådet om den hver januar.", "hver januar"),
        ("Vi gør status. Hvert kvartal på rådets møde.", "Hvert kvartal"),
        ("Resultaterne lægges frem hvert forår og efterår.", "hvert forår og efterår"),
        ("Udvalget modtager en opgørelse hvert kvartal.", "hvert kvartal"),
    ];

    #[test]
    fn looking_at_results_again_is_follow_up() {
        let context = Context::of_year(2025);
        for (text, time) in REVIEWS {
            let found: Vec<String> = follow_up(&Text::flow(*text), &context, Told::Prose).into_iter().flat_map(|f| f.times).collect();
            assert!(found.iter().any(|t| t == time), "{text} {found:?}");
        }
        for text in [
            "Vi ser på havet i juli.",
            "Han får en cykel i maj.",
            "Alle vejes hver uge.",
            "Vi følger Per til toget i juni.",
            "Huset ses fra vejen.",
        ] {
            assert!(follow_up(&Text::flow(text), &context, Told::Prose).is_empty(), "{text}");
        }
        assert!(follow_up(&Text::flow("Listen gennemgås af teamet hver måned."), &context, Told::Acts).is_empty());
        assert!(follow_up_field(&Text::flow("Solby, den 12. december 2024"), &context).is_empty());
    }

    #[test]
    fn prose_without_a_word_of_follow_up_has_none() {
        let context = Context::of_year(2025);
        assert!(follow_up(&Text::flow("Vi holder møder i marts. Alle er velkomne."), &context, Told::Prose).is_empty());
        assert_eq!(follow_up(&Text::flow("Vi holder møder i marts. Forløbet evalueres i juni."), &context, Told::Prose).len(), 1);
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
            let times: Vec<_> = follow_up(&Text::flow(text), &context, Told::Prose).into_iter().flat_map(|f| f.times).collect();
            assert!(!times.is_empty(), "{text}");
        }
        for text in ["Vi følger naboerne i juni.", "Status er, at huset åbnede i maj.", "Målene drøftes.", "Festen holdes hvert år."] {
            assert!(follow_up(&Text::flow(text), &context, Told::Prose).iter().all(|f| f.times.is_empty()), "{text}");
        }
    }

    #[test]
    fn who_follows_up_is_kept_as_written() {
        let found = follow_up_field(&Text::flow("Opfølgningen foregår i styregruppen."), &Context::default());
        assert_eq!(found.first().and_then(|f| f.who.as_deref()), Some("styregruppen"));
    }
}
