//! The Danish sentences that say what happened to a file.

use crate::record::Outcome;

/// What the sentences need to know.
#[derive(Clone, Debug, Default)]
pub struct Case<'t> {
    /// Goals found in the file.
    pub goals: usize,
    /// Pages of the file.
    pub pages: u32,
    /// Pages without usable text.
    pub unread: &'t [u32],
    /// Pages recognised in their pictures.
    pub recognised: &'t [u32],
    /// What would make the unread pages readable.
    pub advice: &'t str,
    /// File name of the main form, where the file is another form of it.
    pub main: Option<&'t str>,
    /// Its bytes are the main form's.
    pub same_bytes: bool,
    /// Id of the work.
    pub work: Option<&'t str>,
}

/// The sentence for an outcome.
pub fn message(outcome: Outcome, case: &Case<'_>) -> String {
    let main = case.main.unwrap_or("et andet dokument");
    match outcome {
        Outcome::Read => format!("Læst: {}.{}", goals(case.goals), pages(case)),
        Outcome::Replaced => {
            format!("Filen er ændret og læst igen: {}. Den tidligere udgave er erstattet.{}", goals(case.goals), pages(case))
        }
        Outcome::Unchanged => "Uændret siden sidst.".to_owned(),
        Outcome::Form if case.same_bytes => format!("Samme fil som »{main}«. Målene tælles én gang."),
        Outcome::Form => format!("Samme dokument som »{main}« i en anden form. Målene tælles én gang."),
        Outcome::NoGoals => format!("Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.{}", pages(case)),
        Outcome::NeedsRecognition => needs_recognition(case),
        Outcome::Quarantined => {
            "Holdt ude, fordi filen indeholder et CPR-nummer. Intet er gemt. Fjern nummeret fra dokumentet, og indlæs det igen.".to_owned()
        }
        Outcome::Withdrawn => "Dokumentet er trukket tilbage og tages ikke ind igen.".to_owned(),
        Outcome::Encrypted => "Filen er beskyttet med adgangskode. Gem den uden adgangskode, og indlæs den igen.".to_owned(),
        Outcome::Damaged => "Filen er beskadiget og kan ikke åbnes. Hent den igen fra kilden, og indlæs den på ny.".to_owned(),
        Outcome::Unsupported => {
            "Filtypen kan ikke læses. Gem dokumentet som PDF, DOCX, HTML eller ren tekst, og indlæs det igen.".to_owned()
        }
        Outcome::OverLimit => "Filen er for stor eller tog for lang tid at læse. Del den op, og indlæs delene hver for sig.".to_owned(),
        Outcome::Crashed => "Læsningen af filen gik i stå. Gem dokumentet på ny som PDF, og indlæs det igen.".to_owned(),
        Outcome::Vanished => vanished(case.work),
        Outcome::Unreadable => "Filen kunne ikke åbnes. Giv brugeren læseadgang til den, og indlæs den igen.".to_owned(),
    }
}

fn goals(count: usize) -> String {
    if count == 0 { "ingen mål".to_owned() } else { format!("{count} mål") }
}

fn needs_recognition(case: &Case<'_>) -> String {
    let what = match case.main {
        Some(main) => format!("Indscannet uden tekst; regnes efter navnet for samme dokument som »{main}«."),
        None => "Indscannet uden tekst, så der er intet at søge i.".to_owned(),
    };
    let step = if case.advice.is_empty() { "Kør tekstgenkendelse (OCR) på filen, og indlæs den igen." } else { case.advice };
    format!("{what} {step}")
}

fn vanished(work: Option<&str>) -> String {
    let start = "Filen findes ikke længere i sin mappe.";
    match work {
        Some(id) => {
            format!("{start} Dokumentet bliver i samlingen, til det trækkes tilbage. Skal det væk, så kør »sporhund withdraw {id}«.")
        }
        None => start.to_owned(),
    }
}

/// Which pages were recognised, and which could not be read.
fn pages(case: &Case<'_>) -> String {
    recognised(case) + &unread(case)
}

/// Which pages may hold errors of recognition.
fn recognised(case: &Case<'_>) -> String {
    match case.recognised {
        [] => String::new(),
        all if all.len() >= case.pages as usize => " Teksten er læst med tegngenkendelse og kan indeholde fejl.".to_owned(),
        some => {
            let (numbers, _) = numbers(some);
            format!(" {numbers} er læst med tegngenkendelse og kan indeholde fejl.")
        }
    }
}

/// Which pages could not be read, with the next step.
fn unread(case: &Case<'_>) -> String {
    if case.unread.is_empty() {
        return String::new();
    }
    let (numbers, them) = numbers(case.unread);
    let step = match case.advice {
        "" => format!(": kør tekstgenkendelse (OCR) på {them}, og indlæs filen igen."),
        advice => format!(". {advice}"),
    };
    format!(" {numbers} af {} kunne ikke læses{step}", case.pages)
}

/// "Side 2, 5 og 7", and the pronoun for them.
fn numbers(all: &[u32]) -> (String, &'static str) {
    let pages: Vec<String> = all.iter().take(10).map(u32::to_string).collect();
    let more = if all.len() > pages.len() { " m.fl." } else { "" };
    match pages.split_last() {
        None => (String::new(), "den"),
        Some((only, [])) => (format!("Side {only}"), "den"),
        Some((last, rest)) if more.is_empty() => (format!("Side {} og {last}", rest.join(", ")), "dem"),
        Some(_) => (format!("Side {}{more}", pages.join(", ")), "dem"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_says_what_happened_and_the_next_step() {
        let case = Case {
            goals: 12,
            pages: 14,
            unread: &[2, 5, 7],
            recognised: &[],
            advice: "",
            main: Some("aftale.pdf"),
            same_bytes: false,
            work: Some("odder-plan-2023-a1b2c3"),
        };
        let all = [
            Outcome::Read,
            Outcome::Replaced,
            Outcome::Form,
            Outcome::NoGoals,
            Outcome::NeedsRecognition,
            Outcome::Quarantined,
            Outcome::Withdrawn,
            Outcome::Encrypted,
            Outcome::Vanished,
        ];
        let lines: Vec<String> = all.iter().map(|o| message(*o, &case)).collect();
        insta::assert_snapshot!(lines.join("\n"), @"
        Læst: 12 mål. Side 2, 5 og 7 af 14 kunne ikke læses: kør tekstgenkendelse (OCR) på dem, og indlæs filen igen.
        Filen er ændret og læst igen: 12 mål. Den tidligere udgave er erstattet. Side 2, 5 og 7 af 14 kunne ikke læses: kør tekstgenkendelse (OCR) på dem, og indlæs filen igen.
        Samme dokument som »aftale.pdf« i en anden form. Målene tælles én gang.
        Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning. Side 2, 5 og 7 af 14 kunne ikke læses: kør tekstgenkendelse (OCR) på dem, og indlæs filen igen.
        Indscannet uden tekst; regnes efter navnet for samme dokument som »aftale.pdf«. Kør tekstgenkendelse (OCR) på filen, og indlæs den igen.
        Holdt ude, fordi filen indeholder et CPR-nummer. Intet er gemt. Fjern nummeret fra dokumentet, og indlæs det igen.
        Dokumentet er trukket tilbage og tages ikke ind igen.
        Filen er beskyttet med adgangskode. Gem den uden adgangskode, og indlæs den igen.
        Filen findes ikke længere i sin mappe. Dokumentet bliver i samlingen, til det trækkes tilbage. Skal det væk, så kør »sporhund withdraw odder-plan-2023-a1b2c3«.
        ");
    }

    #[test]
    fn one_unread_page_and_many_are_told_apart() {
        let one = Case { goals: 1, pages: 3, unread: &[2], ..Case::default() };
        let pages: Vec<u32> = (1..=30).collect();
        let many = Case { goals: 1, pages: 30, unread: &pages, ..Case::default() };
        insta::assert_snapshot!(format!("{}\n{}", message(Outcome::Read, &one), message(Outcome::Read, &many)), @"
        Læst: 1 mål. Side 2 af 3 kunne ikke læses: kør tekstgenkendelse (OCR) på den, og indlæs filen igen.
        Læst: 1 mål. Side 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 m.fl. af 30 kunne ikke læses: kør tekstgenkendelse (OCR) på dem, og indlæs filen igen.
        ");
    }

    #[test]
    fn recognised_pages_and_a_missing_recogniser_are_said() {
        let advice = "Installér tegngenkendelse, og indlæs filen igen.";
        let all = Case { goals: 2, pages: 2, recognised: &[1, 2], ..Case::default() };
        let some = Case { goals: 2, pages: 5, recognised: &[1, 2], unread: &[4], advice, ..Case::default() };
        let none = Case { pages: 2, unread: &[1, 2], advice, ..Case::default() };
        let lines = [message(Outcome::Read, &all), message(Outcome::Read, &some), message(Outcome::NeedsRecognition, &none)];
        insta::assert_snapshot!(lines.join("\n"), @"
        Læst: 2 mål. Teksten er læst med tegngenkendelse og kan indeholde fejl.
        Læst: 2 mål. Side 1 og 2 er læst med tegngenkendelse og kan indeholde fejl. Side 4 af 5 kunne ikke læses. Installér tegngenkendelse, og indlæs filen igen.
        Indscannet uden tekst, så der er intet at søge i. Installér tegngenkendelse, og indlæs filen igen.
        ");
    }
}
