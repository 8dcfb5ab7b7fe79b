//! The search page: box, chips, facets, goal cards; without a query the way in.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use sporhund_index::Library;
use sporhund_index::record::{Answer, FacetValue, SearchRequest, StatusView};

use super::facets::{FacetList, facet_lists, label_of};
use super::render::{self, Page};
use super::search_view::{Card, Chip, also, cards, chips, follow_up_beside, meant, orders, track_links, understood};
use super::words;
use crate::web::ask::Asked;
use crate::web::params::{self, PAGE};
use crate::web::state::App;
use crate::wording::count;

#[derive(Template)]
#[template(path = "search.html", config = "src/web/pages/askama.toml")]
struct SearchPage {
    place: &'static str,
    query: String,
    /// Hidden inputs that keep the filters when a new query is sent.
    kept: Vec<(String, String)>,
    /// The asker's own municipality, to choose among those held.
    own: Own,
    examples: Vec<(&'static str, String)>,
    /// The way in, where nothing is asked yet.
    start: Option<Start>,
    headline: String,
    total: usize,
    understood: Vec<Chip>,
    /// Tracks that were asked for: label and page.
    tracks: Vec<(String, String)>,
    chips: Vec<Chip>,
    clear: String,
    notices: Vec<String>,
    /// The query with likelier words, and where it leads.
    meant: Option<(String, String)>,
    /// Words that were looked for too; each can be refused.
    also: Vec<Chip>,
    /// Orders: label, page, and whether it is the one in use.
    orders: Vec<(&'static str, String, bool)>,
    held: String,
    facets: Vec<FacetList>,
    /// Search inside the facets: what is looked for, and hidden inputs that keep the rest; none where no list is long.
    find: Option<(String, Vec<(String, String)>)>,
    cards: Vec<Card>,
    export: String,
    /// First page of the answer, where the one asked for lies behind the last.
    first: Option<String>,
    previous: Option<String>,
    next: Option<String>,
    position: String,
}

/// The choice of one's own municipality.
struct Own {
    /// Name, and whether it is chosen.
    options: Vec<(String, bool)>,
    /// The same search in the other municipalities only, where it is not that already.
    others: Option<String>,
}

/// What the front page shows below the box.
struct Start {
    documents: Vec<Entry>,
    works: usize,
    municipalities: Vec<(String, String, usize)>,
    summary: String,
}

struct Entry {
    id: String,
    title: String,
    facts: String,
}

/// The page for a query string.
pub async fn search(State(app): State<App>, Asked(pairs): Asked) -> Page {
    let (find, pairs) = params::take(pairs, "find");
    let find = find.into_iter().next_back().unwrap_or_default();
    let request = params::request(&pairs)?;
    let page = app.ask(move |library| build(library, request, &find)).await?;
    render::page(&page)
}

fn build(library: &Library, mut request: SearchRequest, find: &str) -> Result<SearchPage, sporhund_index::Error> {
    // Pages of the site are always as long; other lengths are for programs.
    request.limit = PAGE;
    let asked = !request.query.trim().is_empty() || !request.filters.is_empty();
    let answer = library.search(&request)?;
    let start = if asked { None } else { Some(start(library, &answer)?) };
    let nothing = answer.hits.is_empty();
    let held = if asked && nothing && answer.notices.is_empty() { held(&library.status()?) } else { String::new() };
    let last = request.offset.saturating_add(answer.hits.len());
    let mut cards = cards(&answer);
    follow_up_beside(&mut cards, &request, &answer, |id| {
        let document = library.document(id)?.map(|d| d.document.follow_up).unwrap_or_default();
        Ok(document.iter().map(|f| f.text.as_str()).collect::<Vec<_>>().join(" "))
    })?;
    let facets = facet_lists(&request, &answer, find);
    let long = !find.is_empty() || facets.iter().any(|f| !f.more.is_empty());
    let cleared = SearchRequest { filters: BTreeMap::new(), ..request.clone() };
    let at = |offset: usize| format!("/{}", params::query_string(&request, offset));
    Ok(SearchPage {
        place: "search",
        kept: kept(&request),
        own: own(library, &request, &answer)?,
        examples: EXAMPLES.map(|text| (text, format!("/?q={}", params::percent(text)))).to_vec(),
        start,
        headline: headline(&request, &answer),
        total: answer.total,
        understood: understood(&request, &answer),
        tracks: track_links(&answer),
        chips: chips(&request, |filter| label_of(filter, &answer)),
        clear: format!("/{}", params::query_string(&cleared, 0)),
        notices: answer.notices.iter().filter(|n| !n.starts_with(ALSO)).cloned().collect(),
        meant: meant(&request, &answer),
        also: also(&request, &answer),
        orders: if answer.total > 1 { orders(&request) } else { Vec::new() },
        held,
        facets,
        find: long.then(|| (find.to_owned(), params::pairs(&request))),
        cards,
        export: format!("/export.csv{}", params::query_string(&request, 0)),
        first: (nothing && request.offset > 0).then(|| at(0)),
        previous: (!nothing && request.offset > 0).then(|| at(request.offset.saturating_sub(PAGE))),
        next: (last < answer.total).then(|| at(request.offset.saturating_add(PAGE))),
        position: format!("{}–{last} af {}", request.offset.saturating_add(1), answer.total.max(last)),
        query: request.query,
    })
}

/// How the notice of words looked for too begins; the page shows them as chips.
const ALSO: &str = "Søgte også på";

const EXAMPLES: [&str; 4] =
    ["god modtagelse af nye medarbejdere", "alle mål knyttet til DUS spor 2", "sygefravær måltal", "uden ansvarlig"];

fn kept(request: &SearchRequest) -> Vec<(String, String)> {
    request.filters.iter().flat_map(|(field, values)| values.iter().map(|v| (field.clone(), v.clone()))).collect()
}

fn own(library: &Library, request: &SearchRequest, answer: &Answer) -> Result<Own, sporhund_index::Error> {
    let whole = library.search(&SearchRequest { limit: 1, ..SearchRequest::default() })?;
    let mut names: Vec<String> = whole.facets.get("municipality").into_iter().flatten().map(|v| v.value.clone()).collect();
    // One that is not held can still be one's own.
    names.extend(
        request.own.iter().filter(|own| !whole.facets.get("municipality").into_iter().flatten().any(|v| v.value == **own)).cloned(),
    );
    names.sort_by_cached_key(|name| words::order(name));
    let already = answer.understood.iter().any(|u| u.kind == "own");
    let others = request.own.as_ref().filter(|_| !already).map(|_| {
        let query = format!("{} andre kommuner", request.query).trim().to_owned();
        format!("/{}", params::query_string(&SearchRequest { query, ..request.clone() }, 0))
    });
    let options =
        names.into_iter().map(|name| (request.own.as_deref() == Some(name.as_str()), name)).map(|(on, name)| (name, on)).collect();
    Ok(Own { options, others })
}

fn headline(request: &SearchRequest, answer: &Answer) -> String {
    // A facet is not narrowed by its own choice, the answer is.
    let chosen = request.filters.get("municipality");
    let within = |v: &&FacetValue| v.count > 0 && chosen.is_none_or(|c| c.contains(&v.value));
    let municipalities = answer.facets.get("municipality").map_or(0, |all| all.iter().filter(within).count());
    match (answer.total, municipalities) {
        (0, _) if !answer.hits.is_empty() => "0 mål, men ordene står i teksten uden for målene".to_owned(),
        (0, _) => "0 mål".to_owned(),
        (n, 0 | 1) => count(n, "mål", "mål"),
        (n, m) => format!("{n} mål i {m} kommuner"),
    }
}

fn held(status: &StatusView) -> String {
    if status.municipalities.is_empty() {
        return "Der er ikke læst dokumenter ind endnu.".to_owned();
    }
    format!("Samlingen har {} fra {}.", count(status.goals, "mål", "mål"), status.municipalities.join(", "))
}

fn start(library: &Library, answer: &Answer) -> Result<Start, sporhund_index::Error> {
    const SHOWN: usize = 6;
    let status = library.status()?;
    let read: BTreeMap<&str, &str> = status.list.iter().filter_map(|f| Some((f.document.as_deref()?, f.read_at.as_str()))).collect();
    let mut documents = library.documents()?;
    let works = documents.len();
    documents.sort_by(|a, b| read.get(b.id.as_str()).cmp(&read.get(a.id.as_str())).then_with(|| a.id.cmp(&b.id)));
    let entry = |d: &sporhund_index::record::DocumentView| Entry {
        id: d.id.clone(),
        title: words::title(&d.summary),
        facts: words::facts(&d.summary),
    };
    let facet = answer.facets.get("municipality").into_iter().flatten();
    let mut municipalities: Vec<_> =
        facet.map(|v| (v.label.clone(), format!("/?municipality={}", params::percent(&v.value)), v.count)).collect();
    municipalities.sort_by_cached_key(|(name, _, _): &(String, String, usize)| words::order(name));
    let summary = format!("{} i {}", count(status.goals, "mål", "mål"), count(works, "dokument", "dokumenter"));
    Ok(Start { documents: documents.iter().take(SHOWN).map(entry).collect(), works, municipalities, summary })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headline_counts_the_municipalities_of_the_answer() {
        let value = |name: &str| FacetValue { value: name.to_owned(), label: name.to_owned(), count: 5, ..FacetValue::default() };
        let facets = BTreeMap::from([("municipality".to_owned(), vec![value("Odder"), value("Samsø")])]);
        let answer = Answer { total: 10, facets, ..Answer::default() };
        let mut request = SearchRequest::default();
        insta::assert_snapshot!(headline(&request, &answer), @"10 mål i 2 kommuner");
        request.filters.insert("municipality".to_owned(), vec!["Odder".to_owned()]);
        insta::assert_snapshot!(headline(&request, &answer), @"10 mål");
        insta::assert_snapshot!(headline(&request, &Answer::default()), @"0 mål");
    }
}
