//! Which sentences of a goal's prose say what is done, what is to be reached and what for.

use std::sync::LazyLock;

use crate::model::Text;
use crate::pattern::Pattern;
use crate::sections::{Cues, words};

/// "… vil sammen med chefgruppen:", "Vi skal derfor:": says only who acts, the acts are the list after it.
static STOCK: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(
        r"(?i)\b(vil|skal|kan|at|er|herunder|ved)(?: (?:vi|der|jeg|blandt andet|bl\.a\.|sammen med [^:]+|i samarbejde med [^:]+|i \d{4}|derfor|særligt|også|i perioden|fortsat|arbejde for|arbejde med|gøre|følgende[^:]*))*\s*:$",
    )
});

/// Words of a part of a sentence that is an act of its own.
const CLAUSE: usize = 4;

/// Whether a lead-in says nothing of its own.
#[must_use]
pub fn stock_lead(text: &str) -> bool {
    let text = text.trim();
    let lower = text.to_lowercase();
    let announces = [
        "følgende aktiviteter",
        "følgende indsatser",
        "følgende handlinger",
        "følgende initiativer",
        "følgende tiltag",
        "følgende opgaver",
        "følgende mål",
    ]
    .iter()
    .any(|w| lower.contains(w));
    words(text) <= 5 || announces || (text.ends_with(':') && words(text) <= 16 && STOCK.is_match(text))
}

/// Whether one of some cue lists has the sentence.
pub fn on_any(lists: &[&str], sentence: &str) -> bool {
    lists.iter().any(|list| Cues::shared().prose(list, sentence))
}

/// A sentence of a field of activities that says what is done or will be done.
#[must_use]
pub fn is_duty(sentence: &str) -> bool {
    let cues = Cues::shared();
    !cues.prose("comment", sentence) && !cues.prose("only_is", sentence) && cues.prose("duty", sentence)
}

/// A sentence that starts something wherever it stands: "Der nedsættes …", "Der skal … udarbejdes", "styrkes ved …".
#[must_use]
pub fn is_launch(sentence: &str) -> bool {
    let lower = sentence.trim().to_lowercase();
    let cues = Cues::shared();
    let impersonal =
        lower.starts_with("der ") || lower.contains(" skal der ") || lower.contains(" vil der ") || lower.contains(" der skal ");
    let aside = ["når ", "hvis ", "da ", "i dag "].iter().any(|w| lower.starts_with(w));
    impersonal && !aside && cues.prose("launch", sentence) && !cues.prose("comment", sentence)
}

/// A short lead sentence under the title that sums the goal up as a thing to be done.
#[must_use]
pub fn is_summary(sentence: &str) -> bool {
    let cues = Cues::shared();
    let lower = sentence.trim().to_lowercase();
    let active = [" vil arbejde", " vil i ", "arbejdet foregår", " også nødvendigt"].iter().any(|w| lower.contains(w));
    let named = [
        "udvikling af ",
        "etablering af ",
        "udarbejdelse af ",
        "implementering af ",
        "gennemførelse af ",
        "ansættelse af ",
        "oprettelse af ",
        "opførelse af ",
        "renovering af ",
    ]
    .iter()
    .any(|w| lower.starts_with(w));
    !active && !cues.prose("comment", sentence) && (named || cues.prose("launch", sentence) || is_launch(sentence))
}

/// A sentence that promises an act in the first person or as a demand, in a goal that has no field of activities.
#[must_use]
pub fn is_promise(sentence: &str) -> bool {
    let lower = format!(" {} ", sentence.trim().to_lowercase());
    let own = [
        " vil jeg ",
        " jeg vil ",
        " vi vil ",
        " vil vi ",
        " jeg arrangerer ",
        " vi skal ",
        " det kræver ",
        " skal vi ",
        " kommunen vil ",
        " byrådet vil ",
        " udvalget vil ",
        " der skal ",
        " skal der ",
        " der afsættes ",
        " der etableres ",
        " der gennemføres ",
        " der udarbejdes ",
        " der igangsættes ",
        " afvikles ",
        " forligspartierne er enige om ",
        " parterne er enige om ",
        " partierne er enige om ",
        " aftalepartierne er enige om ",
    ];
    let wish = [" vil sikre, at ", " vil sikre at ", " vil gerne "].iter().any(|w| lower.contains(w));
    !wish && own.iter().any(|w| lower.contains(w)) || is_launch(sentence)
}

/// A sentence in the present that tells what is done, in a goal that says so nowhere else.
#[must_use]
pub fn is_plain_act(sentence: &str) -> bool {
    let cues = Cues::shared();
    !on_any(&["comment", "target", "target_lead", "purpose", "not_done", "no_act"], sentence)
        && cues.prose("act", sentence)
        && words(sentence) >= 3
}

/// A sentence whose main clause says what is done or who does it: "Biblioteket udvides med …", "Forvaltningen udarbejder …".
#[must_use]
pub fn is_stated_act(sentence: &str) -> bool {
    let cues = Cues::shared();
    let other = ["comment", "target", "target_lead", "purpose", "not_done", "no_act", "no_stated_act"];
    if words(sentence) < 4 || on_any(&other, sentence) {
        return false;
    }
    let main = sentence.split([',', ';']).next().unwrap_or("");
    let rest = main.split_whitespace().skip(1).take(9).collect::<Vec<_>>().join(" ");
    cues.prose("stated_act", &rest) || rest.split(' ').any(is_passive)
}

/// "Vi rykker den varme mad til aftenen", "Til foråret sætter jeg hegn op": what those who write do themselves.
#[must_use]
pub fn is_own_act(sentence: &str) -> bool {
    let cues = Cues::shared();
    let main = sentence.split([',', ';']).next().unwrap_or("").to_lowercase();
    let all: Vec<&str> = main.split_whitespace().take(10).collect();
    let Some(own) = all.iter().position(|w| matches!(*w, "vi" | "jeg")) else { return false };
    let verb = if own == 0 { all.get(1) } else { all.get(own - 1) };
    let present = |w: &&&str| w.chars().count() >= 4 && w.ends_with('r') && w.chars().all(char::is_alphabetic);
    let other = on_any(&["comment", "target", "target_lead", "purpose", "no_act"], sentence);
    let aside = ["når", "hvis", "da", "fordi", "selv", "mens", "siden", "i dag", "hidtil", "der", "som", "at"]
        .iter()
        .any(|w| all.first() == Some(w) || all.get(own.wrapping_sub(2)) == Some(w));
    words(sentence) >= 4 && !other && !aside && verb.as_ref().filter(|w| present(w)).is_some_and(|w| !cues.prose("no_own_act", w))
}

/// The parts of a sentence of acts: "Teamet ringer til alle; sygeplejersken ser medicinen igennem".
#[must_use]
pub fn clauses(sentence: &Text) -> Vec<Text> {
    let text = sentence.as_str();
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices("; ").chain(std::iter::once((text.len(), ""))) {
        let Some(part) = text.get(from..at) else { continue };
        let lead = part.len() - part.trim_start().trim_start_matches("og ").len();
        parts.push((from + lead..at, words(part)));
        from = (at + 1).min(text.len());
    }
    if parts.iter().any(|(_, words)| *words < CLAUSE) {
        vec![sentence.clone()]
    } else {
        parts.into_iter().map(|(range, _)| sentence.slice(range)).collect()
    }
}

/// Whether a sentence tells how things stand, who answers or what it builds on, and nothing that is done.
#[must_use]
pub fn says_how_it_is(sentence: &str) -> bool {
    on_any(&["comment", "no_act", "target", "cared"], sentence)
}

/// Whether a sentence under a label nobody knows says what is done.
#[must_use]
pub fn says_what_is_done(sentence: &str) -> bool {
    is_launch(sentence) || is_own_act(sentence) || is_stated_act(sentence) || is_plain_act(sentence)
}

/// Whether a sentence under a label of what is wanted tells an act all the same: "Der oprettes …", "Vi samler …", "bygge nye boliger".
#[must_use]
pub fn starts_an_act(sentence: &str) -> bool {
    let infinitive = sentence.trim_start().starts_with(char::is_lowercase) && !sentence.trim_start().starts_with("at ");
    infinitive || is_launch(sentence) || is_own_act(sentence)
}

/// "udvides", "tilbydes": a verb in the present passive; not "elevernes", "deres".
fn is_passive(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let noun = ["ernes", "enes", "elses", "fælles", "deres", "vores", "jeres"].iter().any(|end| word.ends_with(end));
    word.chars().count() >= 5 && word.ends_with("es") && word.chars().all(char::is_lowercase) && !noun
}

/// A sentence that states a target wherever it stands.
#[must_use]
pub fn is_target(sentence: &str) -> bool {
    Cues::shared().prose("target", sentence)
}

/// A sentence that states a target outside fields of activities.
#[must_use]
pub fn is_target_lead(sentence: &str) -> bool {
    Cues::shared().prose("target_lead", sentence)
}

/// A sentence that says what for.
#[must_use]
pub fn is_purpose(sentence: &str) -> bool {
    Cues::shared().prose("purpose", sentence)
}

/// Texts joined by a blank; none where there is nothing.
#[must_use]
pub fn joined(texts: &[Text]) -> Option<Text> {
    let mut all = Text::default();
    texts.iter().filter(|t| !t.is_blank()).for_each(|t| all.append(" ", t));
    (!all.is_blank()).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lead_in_without_content_is_stock() {
        assert!(stock_lead("Vi vil:"));
        assert!(stock_lead("Chefen for Teknik og Miljø vil sammen med ledergruppen:"));
        assert!(!stock_lead("Udarbejdelsen af planen kræver en grundig analyse af tre forhold i kommunen:"));
    }

    #[test]
    fn a_semicolon_divides_acts() {
        let parts = |text: &str| clauses(&Text::flow(text)).iter().map(|t| t.as_str().to_owned()).collect::<Vec<_>>();
        assert_eq!(parts("Havnen ringer til ejerne; og vi maler alle broerne."), ["Havnen ringer til ejerne", "vi maler alle broerne."]);
        assert_eq!(parts("Vi maler broen; gul."), ["Vi maler broen; gul."]);
    }

    proptest::proptest! {
        #[test]
        fn clauses_of_any_text_lie_in_it(text in "(og |; |æ|vi maler broen|;){0,8}") {
            proptest::prop_assert!(clauses(&Text::flow(text.as_str())).iter().all(|c| text.contains(c.as_str())));
        }
    }

    #[test]
    fn the_main_clause_says_what_is_done() {
        assert!(is_stated_act("Færgefarten udvides med en aftentur, når sommeren kommer."));
        assert!(is_stated_act("Forvaltningen udarbejder en liste over broer inden udgangen af maj."));
        assert!(!is_stated_act("Antallet af både er steget fra 12 til 19."));
        assert!(!is_stated_act("Resultatet evalueres efter et år."));
        assert!(!is_stated_act("Broernes og sejlernes hverdag er fælles."));
    }

    #[test]
    fn what_those_who_write_do_is_an_act() {
        assert!(is_own_act("Vi rykker bådene ind i hallen til november."));
        assert!(is_own_act("Til foråret sætter jeg nye pæle i bugten."));
        assert!(!is_own_act("Vi ønsker os en havn med plads til alle."));
        assert!(!is_own_act("Havnen er det sted, hvor vi mødes."));
    }

    #[test]
    fn how_something_is_measured_is_no_target() {
        let method = |s: &str| Cues::shared().prose("method", s);
        assert!(method("Antallet måles i havnens årlige tælling."));
        assert!(method("Tal fra havnekontorets system."));
        assert!(!method("Mindst 80 % af sejlerne er tilfredse."));
        assert!(!method("Havnen har færre fald."));
    }

    #[test]
    fn comments_are_no_duties() {
        assert!(is_duty("Der nedsættes en arbejdsgruppe."));
        assert!(is_duty("Planen skal evalueres løbende."));
        assert!(!is_duty("Dette vil sandsynligvis ske."));
        assert!(!is_duty("Afdelingen har gode erfaringer med modellen."));
        assert!(is_launch("Der skal derfor udarbejdes en samlet plan."));
    }
}
