//! Parts of the search page: facets, chips and cards as the template shows them.

use sporhund_index::record::{Answer, FACETS, FacetValue, FragmentPiece, Hit, HitKind, SearchRequest, State};

use super::words;
use crate::web::params;

/// Values of a facet shown before "flere".
const SHOWN: usize = 6;

/// One facet.
pub struct FacetList {
    /// Heading.
    pub label: String,
    /// First values.
    pub values: Vec<FacetLink>,
    /// The rest.
    pub more: Vec<FacetLink>,
}

/// One facet value: a link that switches it.
pub struct FacetLink {
    /// For people.
    pub label: String,
    /// Number of goals.
    pub count: usize,
    /// The page with this value switched.
    pub url: String,
    /// It is chosen.
    pub on: bool,
}

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
}

/// A small label of a colour class.
pub struct Label {
    /// `owner`, `reference`, `measure`, `status`, `state`, `kind`.
    pub class: &'static str,
    /// For people.
    pub text: String,
}

/// All facets that tell goals apart, or are chosen.
pub fn facet_lists(request: &SearchRequest, answer: &Answer) -> Vec<FacetList> {
    let lists = FACETS.iter().filter_map(|field| {
        let chosen = request.filters.get(*field).map_or(&[] as &[String], Vec::as_slice);
        let values = answer.facets.get(*field)?;
        if values.len() < 2 && chosen.is_empty() {
            return None;
        }
        let link = |v: &FacetValue| FacetLink {
            label: v.label.clone(),
            count: v.count,
            url: format!("/{}", params::toggled(request, field, &v.value)),
            on: chosen.contains(&v.value),
        };
        let mut links: Vec<FacetLink> = values.iter().map(link).collect();
        // Chosen values stay in sight.
        links.sort_by_key(|l| !l.on);
        let more = links.split_off(links.len().min(SHOWN));
        Some(FacetList { label: words::facet(field).to_owned(), values: links, more })
    });
    lists.collect()
}

/// How the query was read: each part can be taken out of it.
pub fn understood(request: &SearchRequest, answer: &Answer) -> Vec<Chip> {
    let chip = |u: &sporhund_index::record::Understood| {
        let rest = request.query.replacen(&u.text, " ", 1);
        let query = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        let url = (rest != request.query).then(|| format!("/{}", params::query_string(&SearchRequest { query, ..request.clone() }, 0)));
        let label = u.filter.as_deref().and_then(|f| label_of(f, answer)).unwrap_or_else(|| u.text.clone());
        Chip { label, url }
    };
    answer.understood.iter().map(chip).collect()
}

/// "Kommune: Odder" for `municipality=Odder`.
fn label_of(filter: &str, answer: &Answer) -> Option<String> {
    let (field, value) = filter.split_once('=')?;
    let found = answer.facets.get(field).into_iter().flatten().find(|v| v.value == value);
    Some(format!("{}: {}", words::facet(field), found.map_or(value, |v| v.label.as_str())))
}

/// The chosen facet values.
pub fn chips(request: &SearchRequest, answer: &Answer) -> Vec<Chip> {
    let own = request.own.iter().map(|own| {
        let without = SearchRequest { own: None, ..request.clone() };
        Chip { label: format!("Min kommune: {own}"), url: Some(format!("/{}", params::query_string(&without, 0))) }
    });
    let filters = request.filters.iter().flat_map(|(field, values)| {
        values.iter().map(move |value| Chip {
            label: label_of(&format!("{field}={value}"), answer).unwrap_or_else(|| value.clone()),
            url: Some(format!("/{}", params::toggled(request, field, value))),
        })
    });
    own.chain(filters).collect()
}

/// The hits.
pub fn cards(answer: &Answer) -> Vec<Card> {
    answer.hits.iter().map(card).collect()
}

fn card(hit: &Hit) -> Card {
    let document_url = format!("/documents/{}", hit.document.id);
    let section = hit.kind == HitKind::Section;
    Card {
        url: match (&hit.goal, section) {
            (Some(goal), true) => format!("/goals/{}", goal.id),
            (None, true) => document_url.clone(),
            _ => format!("/goals/{}", hit.id),
        },
        document_url,
        number: hit.card.as_ref().and_then(|c| c.number.clone()).unwrap_or_default(),
        title: if hit.title.is_empty() { words::title(&hit.document) } else { hit.title.clone() },
        facts: words::facts(&hit.document),
        fragments: hit.fragments.clone(),
        labels: labels(hit),
        file: hit.document.file.clone(),
        page: hit.page,
        section,
    }
}

fn labels(hit: &Hit) -> Vec<Label> {
    let mut labels = Vec::new();
    if hit.kind == HitKind::Section {
        labels.push(Label { class: "kind", text: "tekst uden for mål".to_owned() });
    }
    if hit.document.state != State::Unknown {
        labels.push(Label { class: "state", text: words::state_word(hit.document.state).to_owned() });
    }
    let Some(card) = &hit.card else { return labels };
    labels.extend(card.references.iter().take(3).map(|r| Label { class: "reference", text: r.label.clone() }));
    labels.extend(card.owners.iter().take(2).map(|o| Label { class: "owner", text: o.clone() }));
    if card.has_measure {
        labels.push(Label { class: "measure", text: "måltal".to_owned() });
    }
    labels.extend(card.status.iter().map(|s| Label { class: "status", text: shortened(s) }));
    labels
}

/// At most 40 characters of a status.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}
