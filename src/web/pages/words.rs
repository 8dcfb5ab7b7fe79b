//! Danish words for the collection's own words.

use sporhund_index::record::{DocumentRef, Outcome, State};

/// A facet field's heading.
pub fn facet(field: &str) -> &str {
    match field {
        "municipality" => "Kommune",
        "region" => "Region",
        "area" => "Område",
        "kind" => "Dokumenttype",
        "year" => "År",
        "track" => "Spor og forandring",
        "framework" => "Ramme og politik",
        "law" => "Lov",
        "owner" => "Ansvarlig",
        "status" => "Status",
        "has_measure" => "Måltal",
        "follow_up" => "Opfølgning",
        "multi_year" => "Flerårigt",
        "state" => "Dokumentets tilstand",
        "section" => "Afsnit",
        other => other,
    }
}

/// How far a document has come.
pub fn state_word(state: State) -> &'static str {
    match state {
        State::Draft => "udkast",
        State::Hearing => "i høring",
        State::Adopted => "vedtaget",
        State::Status => "status",
        State::Unknown => "ikke angivet",
    }
}

/// What happened to a file: word and colour class.
pub fn outcome(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Read => ("læst", "good"),
        Outcome::Replaced => ("læst igen", "good"),
        Outcome::Unchanged => ("uændret", "good"),
        Outcome::Form => ("anden form", "good"),
        Outcome::NoGoals => ("ingen mål", "fair"),
        Outcome::NeedsRecognition => ("uden tekst", "fair"),
        Outcome::Vanished => ("forsvundet", "fair"),
        Outcome::Withdrawn => ("trukket tilbage", "fair"),
        Outcome::Quarantined => ("holdt ude: CPR", "bad"),
        Outcome::Encrypted => ("låst", "bad"),
        Outcome::Damaged => ("beskadiget", "bad"),
        Outcome::Unsupported => ("format læses ikke", "bad"),
        Outcome::OverLimit => ("for stor", "bad"),
        Outcome::Crashed => ("læsefejl", "bad"),
        Outcome::Unreadable => ("kan ikke åbnes", "bad"),
    }
}

/// Municipality · area · kind · years.
pub fn facts(document: &DocumentRef) -> String {
    let years = document.period.as_ref().and_then(|p| {
        let from = p.from.get(..4)?;
        let to = p.to.as_deref().and_then(|t| t.get(..4));
        Some(match to {
            Some(to) if to != from => format!("{from}–{to}"),
            Some(_) => from.to_owned(),
            None => format!("fra {from}"),
        })
    });
    let parts = [document.municipality.clone(), document.area.clone(), document.kind.clone(), years];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Its title, else its file.
pub fn title(document: &DocumentRef) -> String {
    document.title.clone().unwrap_or_else(|| document.file.clone())
}

/// A number with a noun.
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// A moment as a Dane writes the day: `3. apr. 2023` from `2023-04-03T…`.
pub fn day(moment: &str) -> String {
    const MONTHS: [&str; 12] = ["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."];
    let parts: Vec<usize> = moment.get(..10).unwrap_or_default().split('-').filter_map(|p| p.parse().ok()).collect();
    match parts.as_slice() {
        [year, month, day] => MONTHS.get(month.wrapping_sub(1)).map_or_else(|| moment.to_owned(), |m| format!("{day}. {m} {year}")),
        _ => moment.to_owned(),
    }
}
