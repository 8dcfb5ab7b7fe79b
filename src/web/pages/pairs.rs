//! Goals of two departments that belong together, best first, with filters; what nobody answers; what people said.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{Between, Declared, Link, LinkKind, Quote};

use super::render::{self, Page};
use super::words;
use crate::web::ask::Asked;
use crate::web::error::Problem;
use crate::web::params::{self, Pairs, percent};
use crate::web::state::App;

/// Pairs on one page.
const PAGE: usize = 20;
/// Pairs of departments offered.
const MOST_OFFERED: usize = 40;

/// Name and label of a filter; its values with their labels and which is chosen.
type Filter = (&'static str, &'static str, Vec<(String, String, bool)>);

#[derive(Template)]
#[template(path = "pairs.html", config = "src/web/pages/askama.toml")]
struct PairsPage {
    place: &'static str,
    heading: String,
    total: usize,
    kept: Vec<(&'static str, String)>,
    filters: Vec<Filter>,
    offered: Vec<(String, String, usize)>,
    pairs: Vec<PairShown>,
    all: Option<String>,
    export: String,
    previous: Option<String>,
    next: Option<String>,
}

/// A pair as pages show it.
pub struct PairShown {
    /// What they are to each other, how sure, who says so.
    pub kind: String,
    /// What somebody said.
    pub judged: String,
    /// Both goals: title, address, facts, matching words with their page.
    pub sides: [SideShown; 2],
    /// Why.
    pub reasons: String,
    /// Where they stand side by side.
    pub compare: String,
    /// Where the pair is judged.
    pub judge: String,
}

/// One goal of a pair.
pub struct SideShown {
    /// Title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Where it stands.
    pub facts: String,
    /// Words that match the other's, and their page.
    pub quote: Option<(String, u32)>,
}

impl PairShown {
    /// One link.
    pub fn of(link: &Link) -> Self {
        let quoted = link.reasons.iter().find(|r| r.a.is_some() && r.b.is_some());
        let quote = |q: Option<&Quote>| q.map(|q| (words::cut(&q.text, 280), q.page));
        let side = |goal: &sporhund_index::record::LinkedGoal, q: Option<&Quote>| SideShown {
            title: goal.title.clone(),
            url: format!("/goals/{}", goal.id),
            facts: words::facts(&goal.document),
            quote: quote(q),
        };
        let sure = format!("{:.0} %", (link.score * 100.0).min(99.0));
        let ids = (percent(&link.a.id), percent(&link.b.id));
        let said = link.judged.as_ref().map(|j| format!("{}, {}", words::verdict(j.verdict), j.who));
        Self {
            kind: words::joined([words::link_kind(link.kind).to_owned(), sure, words::declared(link.declared).to_owned()]),
            judged: said.unwrap_or_default(),
            sides: [side(&link.a, quoted.and_then(|r| r.a.as_ref())), side(&link.b, quoted.and_then(|r| r.b.as_ref()))],
            reasons: link.reasons.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(". "),
            compare: format!("/compare?id={}&id={}", ids.0, ids.1),
            judge: format!("/pair?a={}&b={}", ids.0, ids.1),
        }
    }
}

/// Reads which links are wanted; empty values are none.
///
/// # Errors
/// An unknown name or value.
pub fn choice(pairs: &Pairs) -> Result<Between, Problem> {
    const NAMES: [&str; 7] = ["municipality", "a", "b", "kind", "declared", "judged", "page"];
    let mut choice = Between { limit: PAGE, ..Between::default() };
    for (name, value) in pairs.iter().filter(|(_, v)| !v.is_empty()) {
        let text = serde_json::Value::String(value.clone());
        let wrong = |_| Problem::wrong(format!("»{value}« kan ikke bruges til {name}. Vælg på siden med forbundne mål."), NAMES);
        match name.as_str() {
            "municipality" => choice.municipality = Some(value.clone()),
            "a" => choice.a = Some(value.clone()),
            "b" => choice.b = Some(value.clone()),
            "kind" => choice.kind = Some(serde_json::from_value::<LinkKind>(text).map_err(wrong)?),
            "declared" => choice.declared = Some(serde_json::from_value::<Declared>(text).map_err(wrong)?),
            "judged" => choice.judged = Some(serde_json::from_str::<bool>(value).map_err(wrong)?),
            "page" => choice.offset = params::number(name, value)?.saturating_sub(1).saturating_mul(PAGE),
            _ => return Err(Problem::wrong(format!("Parameteren »{name}« kendes ikke."), NAMES)),
        }
    }
    Ok(choice)
}

/// A choice as a query string, from its pairs.
fn address(pairs: &Pairs, page: usize) -> String {
    let mut parts: Vec<String> =
        pairs.iter().filter(|(n, v)| n != "page" && !v.is_empty()).map(|(n, v)| format!("{n}={}", percent(v))).collect();
    if page > 1 {
        parts.push(format!("page={page}"));
    }
    parts.join("&")
}

/// The page.
pub async fn pairs(State(app): State<App>, Asked(given): Asked) -> Page {
    let choice = choice(&given)?;
    let whole = choice.a.is_none() && choice.b.is_none();
    let asked = choice.clone();
    let (list, all) = app
        .ask(move |library| Ok((library.between(&asked)?, if whole { library.links(usize::MAX, 0)?.links } else { Vec::new() })))
        .await?;
    let page = choice.offset / PAGE + 1;
    let last = choice.offset.saturating_add(list.links.len());
    let heading = match (&choice.a, &choice.b) {
        (Some(a), Some(b)) => format!("{a} × {b}"),
        (Some(one), None) | (None, Some(one)) => format!("{one} og andre"),
        (None, None) => "Forbundne mål".to_owned(),
    };
    let kept = [("municipality", &choice.municipality), ("a", &choice.a), ("b", &choice.b)];
    render::page(&PairsPage {
        place: "overview",
        heading,
        total: list.total,
        kept: kept.into_iter().filter_map(|(name, value)| Some((name, value.clone()?))).collect(),
        filters: filters(&choice),
        offered: offered(&all),
        pairs: list.links.iter().map(PairShown::of).collect(),
        all: (!whole).then(|| "/links".to_owned()),
        export: format!("/export/forbindelser.xlsx?{}", address(&given, 1)),
        previous: (page > 1).then(|| format!("/links?{}", address(&given, page - 1))),
        next: (last < list.total).then(|| format!("/links?{}", address(&given, page + 1))),
    })
}

/// Departments of one municipality with pairs between them, most pairs first.
fn offered(links: &[Link]) -> Vec<(String, String, usize)> {
    let mut counts: BTreeMap<(String, String, String), usize> = BTreeMap::new();
    for link in links.iter().filter(|l| l.kind != LinkKind::Continued && l.a.document.municipality == l.b.document.municipality) {
        let (a, b) = (&link.a.document, &link.b.document);
        let (Some(municipality), Some(first), Some(second)) = (&a.municipality, &a.area, &b.area) else { continue };
        let (first, second) = if words::order(first) <= words::order(second) { (first, second) } else { (second, first) };
        *counts.entry((municipality.clone(), first.clone(), second.clone())).or_default() += 1;
    }
    let mut all: Vec<_> = counts.into_iter().collect();
    all.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let shown = |((municipality, a, b), count): ((String, String, String), usize)| {
        let url = format!("/links?municipality={}&a={}&b={}", percent(&municipality), percent(&a), percent(&b));
        (format!("{municipality}: {a} × {b}"), url, count)
    };
    all.into_iter().take(MOST_OFFERED).map(shown).collect()
}

fn filters(choice: &Between) -> Vec<Filter> {
    let option = |value: &str, label: &str, on: bool| (value.to_owned(), label.to_owned(), on);
    let kinds = [LinkKind::Shared, LinkKind::Overlap, LinkKind::Similar, LinkKind::Continued].map(|kind| {
        let name = serde_json::to_value(kind).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        (name, words::link_kind(kind).to_owned(), choice.kind == Some(kind))
    });
    let declared = [
        option("both", "begge nævner hinanden", choice.declared == Some(Declared::Both)),
        option("a", "den ene nævner den anden", matches!(choice.declared, Some(Declared::A | Declared::B))),
        option("neither", "ingen nævner den anden", choice.declared == Some(Declared::Neither)),
    ];
    let judged = [option("true", "vurderet", choice.judged == Some(true)), option("false", "ikke vurderet", choice.judged == Some(false))];
    vec![("kind", "Art", kinds.to_vec()), ("declared", "Nævnt", declared.to_vec()), ("judged", "Vurdering", judged.to_vec())]
}

#[derive(Template)]
#[template(path = "unanswered.html", config = "src/web/pages/askama.toml")]
struct UnansweredPage {
    place: &'static str,
    rows: Vec<(String, String, String, String, String, u32, bool)>,
}

/// Goals that name another department, which has no goal that answers.
pub async fn unanswered(State(app): State<App>, Asked(given): Asked) -> Page {
    params::none(&given)?;
    let list = app.ask(sporhund_index::Library::one_sided).await?.one_sided;
    let row = |e: sporhund_index::record::OneSided| {
        (e.goal.title, format!("/goals/{}", e.goal.id), words::facts(&e.goal.document), e.names, e.text, e.place.page, e.held)
    };
    render::page(&UnansweredPage { place: "overview", rows: list.into_iter().map(row).collect() })
}

#[derive(Template)]
#[template(path = "judgements.html", config = "src/web/pages/askama.toml")]
struct JudgementsPage {
    place: &'static str,
    rows: Vec<JudgedShown>,
}

struct JudgedShown {
    verdict: &'static str,
    said: String,
    note: String,
    goals: [(String, String, String); 2],
    again: String,
}

/// What people said of pairs, latest first.
pub async fn judgements(State(app): State<App>, Asked(given): Asked) -> Page {
    params::none(&given)?;
    let list = app.ask(sporhund_index::Library::judgements).await?.judgements;
    let row = |pair: sporhund_index::record::JudgedPair| JudgedShown {
        verdict: words::verdict(pair.judgement.verdict),
        said: words::joined([pair.judgement.who, words::day(&pair.judgement.at)]),
        note: pair.judgement.note,
        again: format!("/pair?a={}&b={}", percent(&pair.a.id), percent(&pair.b.id)),
        goals: [pair.a, pair.b].map(|g| (g.title, format!("/goals/{}", g.id), words::facts(&g.document))),
    };
    render::page(&JudgementsPage { place: "overview", rows: list.into_iter().map(row).collect() })
}
