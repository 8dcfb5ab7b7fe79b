//! Danish words for the collection's own words.

use sporhund_index::record::{
    Declared, DocumentRef, DocumentView, LabelledKey, LinkKind, Outcome, Period, Reference, State, Topic, Verdict,
};

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
        "theme" => "Tema",
        "target_group" => "Målgruppe",
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
        State::Status => "statusrapport",
        State::Superseded => "erstattet",
        State::Unknown => "ikke angivet",
    }
}

/// Colour class of a state: what is not adopted yet stands out.
pub fn state_class(state: State) -> &'static str {
    match state {
        State::Draft | State::Hearing | State::Superseded => "state",
        _ => "adopted",
    }
}

/// What to know about text that was recognised in pictures of pages: of the whole document, or of a goal's first and last page.
pub fn recognised(view: &DocumentView, pages: Option<[u32; 2]>) -> Option<String> {
    let all = &view.files.first()?.recognised_pages;
    let told = match pages {
        Some([first, last]) => all.iter().any(|p| (first..=last).contains(p)),
        None => !all.is_empty(),
    };
    let what = if pages.is_some() { "Målet" } else { "Dokumentet" };
    told.then(|| {
        format!("{what} er læst med tegngenkendelse fra indscannede sider, så der kan være fejl i teksten. Sammenhold med originalen.")
    })
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
    joined(document.municipality.clone().into_iter().chain(within(document)))
}

/// Area · kind · years, where the municipality is known from the context.
pub fn facts_within(document: &DocumentRef) -> String {
    joined(within(document))
}

fn within(document: &DocumentRef) -> impl Iterator<Item = String> {
    [document.area.clone(), document.kind.clone(), years(document)].into_iter().flatten()
}

/// The years it holds for: `2023`, `2023–2026`, `fra 2023`.
pub fn years(document: &DocumentRef) -> Option<String> {
    period(document.period.as_ref()?)
}

/// The years of a period.
pub fn period(period: &Period) -> Option<String> {
    let from = period.from.get(..4)?;
    let to = period.to.as_deref().and_then(|t| t.get(..4));
    Some(match to {
        Some(to) if to != from => format!("{from}–{to}"),
        Some(_) => from.to_owned(),
        None => format!("fra {from}"),
    })
}

/// Parts with a middle dot between, which stays at the end of a line.
pub fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join("\u{a0}· ")
}

/// References as labels by their keys, each once: the words as written are often a whole line.
pub fn references(references: &[Reference]) -> Vec<LabelledKey> {
    let mut labels: Vec<LabelledKey> = Vec::new();
    for r in references {
        if !labels.iter().any(|l| l.key == r.key) {
            labels.push(LabelledKey { key: r.key.clone(), label: sporhund_index::reference_label(&r.key, &r.framework) });
        }
    }
    labels
}

/// "»sygefravær«, »sygemeldte«": the words that gave a theme.
pub fn reasons(topic: &Topic) -> String {
    topic.words.iter().map(|w| format!("»{w}«")).collect::<Vec<_>>().join(", ")
}

/// At most so many characters, cut between words.
pub fn cut(text: &str, longest: usize) -> String {
    let Some((at, _)) = text.char_indices().nth(longest) else { return text.to_owned() };
    let head = text.get(..at).unwrap_or(text);
    let whole = head.rsplit_once(' ').map_or(head, |(words, _)| words);
    format!("{}…", whole.trim_end_matches([' ', ',', ';', '.', '–', '-']))
}

/// Rows under the municipality each belongs to, in the order of the Danish alphabet.
pub fn by_municipality<T>(rows: impl IntoIterator<Item = (String, T)>) -> Vec<(String, Vec<T>)> {
    let mut groups: Vec<(String, Vec<T>)> = Vec::new();
    for (municipality, row) in rows {
        match groups.iter_mut().find(|(name, _)| *name == municipality) {
            Some((_, own)) => own.push(row),
            None => groups.push((municipality, vec![row])),
        }
    }
    groups.sort_by_key(|(name, _)| order(name));
    groups
}

/// Sorting key in the Danish alphabet: Æ, Ø, Å last, Aa as Å.
pub fn order(name: &str) -> String {
    let letters = name.to_lowercase().replace("aa", "å");
    letters
        .chars()
        .map(|c| match c {
            'æ' => '\u{E000}',
            'ø' => '\u{E001}',
            'å' => '\u{E002}',
            other => other,
        })
        .collect()
}

/// Its title, else its file.
pub fn title(document: &DocumentRef) -> String {
    document.title.clone().unwrap_or_else(|| document.file.clone())
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

/// A day, or a month and year: `3. apr. 2023`, `apr. 2023`.
pub fn date(written: &str) -> String {
    if written.len() >= 10 { day(written) } else { day(&format!("{written}-01")).trim_start_matches("1. ").to_owned() }
}

/// What a linked goal is, in words.
pub fn link_kind(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::Shared => "fælles mål",
        LinkKind::Overlap => "overlappende mål",
        LinkKind::Similar => "lignende mål",
        LinkKind::Continued => "samme mål i en anden udgave",
    }
}

/// Who says that two goals belong together, in words; empty where nobody does.
pub fn declared(declared: Declared) -> &'static str {
    match declared {
        Declared::Both => "nævnt af begge",
        Declared::A => "nævnt af det første",
        Declared::B => "nævnt af det andet",
        Declared::Neither => "",
    }
}

/// What somebody said of a pair.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Same => "samme mål",
        Verdict::Overlapping => "overlappende",
        Verdict::Unsure => "usikkert",
        Verdict::Different => "forskellige",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sort_in_the_danish_alphabet() {
        let mut names = ["Åby", "Øby", "Zby", "Ærø", "Aalborg", "Albertslund"];
        names.sort_by_key(|n| order(n));
        assert_eq!(names, ["Albertslund", "Zby", "Ærø", "Øby", "Åby", "Aalborg"]);
    }

    #[test]
    fn long_texts_are_cut_between_words() {
        assert_eq!(cut("Følgende initiativer til støtte", 24), "Følgende initiativer…");
        assert_eq!(cut("Gul", 24), "Gul");
        assert_eq!(cut("Ældreområdetsudviklingsplan", 5), "Ældre…");
    }

    #[test]
    fn a_day_is_written_the_danish_way() {
        assert_eq!(day("2023-04-03T10:00:00Z"), "3. apr. 2023");
        assert_eq!(day("2023"), "2023");
        assert_eq!(date("2023-04"), "apr. 2023");
    }

    #[test]
    fn recognised_text_is_said_where_it_is_read() {
        let file = sporhund_index::record::FileView { recognised_pages: vec![2, 3], ..Default::default() };
        let view = DocumentView { files: vec![file], ..DocumentView::default() };
        insta::assert_snapshot!(recognised(&view, Some([1, 2])).unwrap(), @"Målet er læst med tegngenkendelse fra indscannede sider, så der kan være fejl i teksten. Sammenhold med originalen.");
        insta::assert_snapshot!(recognised(&view, None).unwrap(), @"Dokumentet er læst med tegngenkendelse fra indscannede sider, så der kan være fejl i teksten. Sammenhold med originalen.");
        assert_eq!((recognised(&view, Some([4, 5])), recognised(&DocumentView::default(), None)), (None, None));
    }
}
