//! Parts of the search page: chips and cards as the template shows them.

use std::collections::{BTreeMap, BTreeSet};

use sporhund_index::record::{Answer, Expansion, FragmentPiece, Hit, HitKind, NONE, ReadAs, ReadPart, SearchRequest, Sort, State, Topic};

use super::address::Source;
use super::facets::label_of;
use super::tracks;
use super::words;
use crate::web::params;

/// One removable part of the search.
pub struct Chip {
    /// For people.
    pub label: String,
    /// The page without it; none where it cannot be taken away alone.
    pub url: Option<String>,
}

/// One hit.
pub struct Card {
    /// Page of the goal, or of the document for a section.
    pub url: String,
    /// Page of the document.
    pub document_url: String,
    /// The hit's page of the file as it looks.
    pub source_url: String,
    /// Number as written, or empty.
    pub number: String,
    /// Title.
    pub title: String,
    /// Municipality · area · kind · year.
    pub facts: String,
    /// The passage in pieces.
    pub fragments: Vec<FragmentPiece>,
    /// Owner, references and more.
    pub labels: Vec<Label>,
    /// File name.
    pub file: String,
    /// Page in the file.
    pub page: u32,
    /// Running text outside goals.
    pub section: bool,
    /// What its document says of following up on the whole, where goals without follow-up are asked for.
    pub followed_up: Option<String>,
}

/// A small label of a colour class.
pub struct Label {
    /// `owner`, `reference`, `measure`, `status`, `state`, `kind`, `theme`, `target`.
    pub class: &'static str,
    /// For people.
    pub text: String,
}

/// How the query was read: each part can be taken out of it.
pub fn understood(request: &SearchRequest, answer: &Answer) -> Vec<Chip> {
    use ReadAs::{Excluded, Filter, Fuzzy, Phrase, Prefix};
    let parts = answer.reading.iter().enumerate().filter(|(_, p)| matches!(p.read_as, Excluded | Filter | Fuzzy | Phrase | Prefix));
    let chip = |(at, part): (usize, &ReadPart)| {
        let rest: String = answer.reading.iter().enumerate().map(|(i, p)| if i == at { " " } else { p.text.as_str() }).collect();
        let query = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        let url = format!("/{}", params::query_string(&SearchRequest { query, ..request.clone() }, 0));
        let label = part.filter.as_deref().and_then(|f| label_of(f, answer)).unwrap_or_else(|| part.text.clone());
        Chip { label, url: Some(url) }
    };
    parts.map(chip).collect()
}

/// The query with likelier words, and its page.
pub fn meant(request: &SearchRequest, answer: &Answer) -> Option<(String, String)> {
    let query = answer.did_you_mean.clone()?;
    let url = format!("/{}", params::query_string(&SearchRequest { query: query.clone(), ..request.clone() }, 0));
    Some((query, url))
}

/// Words that were looked for too: each chip leads to the search without it.
pub fn also(request: &SearchRequest, answer: &Answer) -> Vec<Chip> {
    let mut seen = BTreeSet::new();
    let terms = answer.expansions.iter().filter(|e| e.kind != "slip" && seen.insert(e.term.as_str()));
    let chip = |e: &Expansion| {
        let without = request.without.iter().cloned().chain([e.term.clone()]).collect();
        let url = format!("/{}", params::query_string(&SearchRequest { without, ..request.clone() }, 0));
        Chip { label: e.term.clone(), url: Some(url) }
    };
    terms.map(chip).collect()
}

/// The orders to choose among.
pub fn orders(request: &SearchRequest) -> Vec<(&'static str, String, bool)> {
    let order = |sort: Sort| {
        let label = match sort {
            Sort::Relevance => "bedste svar",
            Sort::Year => "nyeste år",
            Sort::Municipality => "kommune",
        };
        let url = format!("/{}", params::query_string(&SearchRequest { sort, ..request.clone() }, 0));
        (label, url, sort == request.sort)
    };
    Sort::ALL.map(order).to_vec()
}

/// Tracks that the query asks for, with their pages.
pub fn track_links(answer: &Answer) -> Vec<(String, String)> {
    let of = |u: &sporhund_index::record::Understood| {
        let filter = u.filter.as_deref()?;
        let key = filter.strip_prefix("track=")?;
        (key != NONE).then(|| (label_of(filter, answer).unwrap_or_else(|| u.text.clone()), tracks::address(key, "")))
    };
    answer.understood.iter().filter_map(of).collect()
}

/// The chosen facet values, each with its label.
pub fn chips(request: &SearchRequest, label: impl Fn(&str) -> Option<String>) -> Vec<Chip> {
    let filters = request.filters.iter().flat_map(|(field, values)| values.iter().map(move |value| (field, value)));
    let chip = |(field, value): (&String, &String)| Chip {
        label: label(&format!("{field}={value}")).unwrap_or_else(|| value.clone()),
        url: Some(format!("/{}", params::toggled(request, field, value))),
    };
    filters.map(chip).collect()
}

/// The hits.
pub fn cards(answer: &Answer) -> Vec<Card> {
    answer.hits.iter().map(card).collect()
}

/// Adds to goals without follow-up what their document says of following up on the whole, where such goals are asked for.
pub fn follow_up_beside(
    cards: &mut [Card],
    request: &SearchRequest,
    answer: &Answer,
    of_document: impl Fn(&str) -> Result<String, sporhund_index::Error>,
) -> Result<(), sporhund_index::Error> {
    let chosen = request.filters.get("follow_up").is_some_and(|v| v.iter().any(|v| v == NONE));
    let wanted = format!("follow_up={NONE}");
    if !chosen && !answer.understood.iter().any(|u| u.filter.as_deref() == Some(&wanted)) {
        return Ok(());
    }
    let mut known: BTreeMap<&str, String> = BTreeMap::new();
    for (card, hit) in cards.iter_mut().zip(&answer.hits).filter(|(card, _)| !card.section) {
        let id = hit.document.id.as_str();
        if !known.contains_key(id) {
            known.insert(id, words::cut(&of_document(id)?, 200));
        }
        card.followed_up = known.get(id).filter(|text| !text.is_empty()).cloned();
    }
    Ok(())
}

fn card(hit: &Hit) -> Card {
    let document_url = format!("/documents/{}", hit.document.id);
    let section = hit.kind == HitKind::Section;
    let goal = if section { hit.goal.as_ref().map_or("", |g| g.id.as_str()) } else { hit.id.as_str() };
    let source_url = Source::new(&hit.document.id, goal, true).page(hit.page.max(1));
    Card {
        url: match (&hit.goal, section) {
            (Some(goal), true) => format!("/goals/{}", goal.id),
            (None, true) => document_url.clone(),
            _ => format!("/goals/{}", hit.id),
        },
        document_url,
        source_url,
        number: hit.card.as_ref().and_then(|c| c.number.clone()).unwrap_or_default(),
        title: if hit.title.is_empty() { words::title(&hit.document) } else { hit.title.clone() },
        facts: words::facts(&hit.document),
        fragments: hit.fragments.clone(),
        labels: labels(hit),
        file: hit.document.file.clone(),
        page: hit.page,
        section,
        followed_up: None,
    }
}

fn labels(hit: &Hit) -> Vec<Label> {
    let mut labels = Vec::new();
    if hit.kind == HitKind::Section {
        labels.push(Label { class: "kind", text: "tekst uden for mål".to_owned() });
    }
    // That a document is adopted is what one expects; only the rest is worth a label.
    if matches!(hit.document.state, State::Draft | State::Hearing | State::Superseded) {
        labels.push(Label { class: "state", text: words::state_word(hit.document.state).to_owned() });
    }
    let Some(card) = &hit.card else { return labels };
    labels.extend(references(&card.references.iter().map(|r| r.label.as_str()).collect::<Vec<_>>()));
    if let Some(text) = owners(&card.owners) {
        labels.push(Label { class: "owner", text });
    }
    if card.has_measure {
        labels.push(Label { class: "measure", text: "måltal".to_owned() });
    }
    labels.extend(topics(&card.themes, "theme", 3));
    labels.extend(topics(&card.target_groups, "target", 2));
    labels.extend(card.status.iter().map(|s| Label { class: "status", text: format!("Status: {}", words::cut(s, 32)) }));
    labels
}

/// The first themes or target groups.
fn topics(all: &[Topic], class: &'static str, shown: usize) -> impl Iterator<Item = Label> {
    all.iter().take(shown).map(move |t| Label { class, text: t.name.clone() })
}

/// Three references, and how many more there are.
fn references(all: &[&str]) -> Vec<Label> {
    const SHOWN: usize = 3;
    let mut labels: Vec<Label> = all.iter().take(SHOWN).map(|l| Label { class: "reference", text: words::cut(l, 48) }).collect();
    if all.len() > SHOWN {
        labels.push(Label { class: "kind", text: format!("+{} henvisninger", all.len() - SHOWN) });
    }
    labels
}

/// Who answers for the goal: one or two, "m.fl." for the rest.
fn owners(all: &[String]) -> Option<String> {
    const SHOWN: usize = 2;
    let named: Vec<String> = all.iter().take(SHOWN).map(|o| words::cut(o, 40)).collect();
    let rest = if all.len() > SHOWN { " m.fl." } else { "" };
    (!named.is_empty()).then(|| format!("Ansvarlig: {}{rest}", named.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_are_said_to_be_owners() {
        let all = ["Ida Holm", "Centerchefen", "Leder af det fælles sekretariat for hele det store område"].map(str::to_owned);
        assert_eq!(owners(&all).unwrap(), "Ansvarlig: Ida Holm, Centerchefen m.fl.");
        assert_eq!(owners(&all[2..]).unwrap(), "Ansvarlig: Leder af det fælles sekretariat for…");
        assert!(owners(&[]).is_none());
    }

    #[test]
    fn many_references_are_counted() {
        let texts: Vec<String> = references(&["A", "B", "C", "D", "E"]).into_iter().map(|l| l.text).collect();
        assert_eq!(texts, ["A", "B", "C", "+2 henvisninger"]);
    }
}
