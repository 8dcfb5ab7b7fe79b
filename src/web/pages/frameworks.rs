//! What frameworks and tracks are called: the list, and the form in which a person adds names.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use sporhund_index::record::{OwnTerm, Term};

use super::render::{self, Page};
use super::{tracks, words};
use crate::web::ask::{Asked, Author};
use crate::web::error::Problem;
use crate::web::params::{self, percent};
use crate::web::state::App;

#[derive(Template)]
#[template(path = "frameworks.html", config = "src/web/pages/askama.toml")]
struct FrameworksPage {
    place: &'static str,
    groups: Vec<(String, Vec<TermShown>)>,
}

struct TermShown {
    label: String,
    title: String,
    url: Option<String>,
    edit: String,
    period: String,
    is_track: bool,
    goals: usize,
    found: Vec<(String, bool)>,
    own: Vec<(String, bool)>,
    said: String,
}

#[derive(Template)]
#[template(path = "framework.html", config = "src/web/pages/askama.toml")]
struct EditPage {
    place: &'static str,
    heading: String,
    known: bool,
    municipality: String,
    key: String,
    from: String,
    to: String,
    title: String,
    title_found: String,
    aliases: String,
    misspellings: String,
    found: Vec<(String, bool)>,
    said: String,
    who: Option<String>,
}

/// All terms.
pub async fn frameworks(State(app): State<App>, Asked(pairs): Asked) -> Page {
    params::none(&pairs)?;
    let terms = app.ask(sporhund_index::Library::frameworks).await?.terms;
    let groups = words::by_municipality(terms.iter().map(|term| (term.municipality.clone(), shown(term))));
    render::page(&FrameworksPage { place: "overview", groups })
}

fn shown(term: &Term) -> TermShown {
    let own = term.own.clone().unwrap_or_default();
    let years = years(&own);
    TermShown {
        label: term.label.clone(),
        title: term.title.clone().filter(|t| *t != term.label).unwrap_or_default(),
        url: (term.goals > 0).then(|| tracks::address(&term.key, &term.municipality)),
        edit: edit_address(&term.municipality, &term.key, own.from),
        period: if years.is_empty() { term.period.as_ref().and_then(words::period).unwrap_or_default() } else { years },
        is_track: term.key.contains('/'),
        goals: term.goals,
        found: found(term),
        said: said(&own),
        own: own.aliases.into_iter().map(|a| (a, false)).chain(own.misspellings.into_iter().map(|m| (m, true))).collect(),
    }
}

/// Ways documents write it, and whether they are slips.
fn found(term: &Term) -> Vec<(String, bool)> {
    term.aliases.iter().map(|a| (a.clone(), term.misspellings.contains(a))).collect()
}

fn years(own: &OwnTerm) -> String {
    match (own.from, own.to) {
        (None, None) => String::new(),
        (Some(from), Some(to)) if from == to => from.to_string(),
        (from, to) => {
            let year = |y: Option<i32>| y.map(|y| y.to_string()).unwrap_or_default();
            format!("{}–{}", year(from), year(to))
        }
    }
}

fn said(own: &OwnTerm) -> String {
    if own.who.is_empty() { String::new() } else { format!("Rettet af {}, {}", own.who, words::day(&own.at)) }
}

fn edit_address(municipality: &str, key: &str, from: Option<i32>) -> String {
    let year = from.map(|y| format!("&from={y}")).unwrap_or_default();
    format!("/frameworks/edit?municipality={}&key={}{year}", percent(municipality), percent(key))
}

/// The form of one term, or of a new one.
pub async fn edit(State(app): State<App>, author: Author, Asked(pairs): Asked) -> Page {
    let (municipality, pairs) = params::take(pairs, "municipality");
    let (key, pairs) = params::take(pairs, "key");
    let (from, rest) = params::take(pairs, "from");
    params::none(&rest)?;
    let first = |given: Vec<String>| given.into_iter().next().unwrap_or_default();
    let (municipality, key) = (first(municipality), first(key).to_lowercase());
    let from: Option<i32> = from.first().and_then(|y| y.parse().ok());
    let all = app.ask(sporhund_index::Library::frameworks).await?.terms;
    let same = |t: &&Term| t.key == key && t.municipality.to_lowercase() == municipality.to_lowercase();
    let exact = |t: &&Term| same(t) && t.own.as_ref().and_then(|o| o.from) == from;
    let known = all.iter().find(exact).or_else(|| all.iter().find(same).filter(|_| from.is_none()));
    render::page(&form(known, municipality, key, from, author.0))
}

fn form(known: Option<&Term>, municipality: String, key: String, from: Option<i32>, who: Option<String>) -> EditPage {
    let own = known.and_then(|t| t.own.clone()).unwrap_or_else(|| OwnTerm { from, ..OwnTerm::default() });
    let year = |y: Option<i32>| y.map(|y| y.to_string()).unwrap_or_default();
    EditPage {
        place: "overview",
        heading: known.map_or_else(|| "Ny ramme eller nyt spor".to_owned(), |t| format!("{} i {}", t.label, t.municipality)),
        known: known.is_some(),
        said: said(&own),
        from: year(own.from),
        to: year(own.to),
        title_found: known.and_then(|t| t.title.clone()).unwrap_or_default(),
        title: own.title.unwrap_or_default(),
        aliases: own.aliases.join("\n"),
        misspellings: own.misspellings.join("\n"),
        found: known.map(found).unwrap_or_default(),
        municipality,
        key,
        who,
    }
}

/// What the form sends.
#[derive(Debug, Deserialize)]
pub struct Sent {
    municipality: String,
    key: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
    /// First year it was kept under, where that changes.
    #[serde(default)]
    was: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    aliases: String,
    #[serde(default)]
    misspellings: String,
}

/// Keeps a term, and shows the list again.
pub async fn keep(State(app): State<App>, author: Author, headers: HeaderMap, Form(sent): Form<Sent>) -> Result<Response, Problem> {
    author.may_write(&headers)?;
    let was: Option<i32> = sent.was.trim().parse().ok();
    let back = edit_address(&sent.municipality, &sent.key, was);
    let told = |problem: Problem| problem.onward("Tilbage til rammen", back.clone());
    let year = |text: &str| match text.trim() {
        "" => Ok(None),
        year => {
            year.parse().map(Some).map_err(|_| Problem::wrong(format!("»{year}« er ikke et årstal. Skriv fire cifre."), ["from", "to"]))
        }
    };
    let (from, to) = (year(&sent.from).map_err(told)?, year(&sent.to).map_err(told)?);
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<String>>();
    let term = OwnTerm {
        from,
        to,
        title: Some(sent.title).filter(|t| !t.trim().is_empty()),
        aliases: lines(&sent.aliases),
        misspellings: lines(&sent.misspellings),
        municipality: sent.municipality,
        key: sent.key,
        ..OwnTerm::default()
    };
    // Kept under another first year before: that one goes.
    let old = OwnTerm { municipality: term.municipality.clone(), key: term.key.clone(), from: was, ..OwnTerm::default() };
    let mut terms = vec![term];
    if was != from {
        terms.push(old);
    }
    let who = author.0.unwrap_or_default();
    app.ask(move |library| library.keep_frameworks(&terms, &who)).await.map_err(told)?;
    Ok(Redirect::to("/frameworks").into_response())
}

/// A TOML file's text.
#[derive(Debug, Deserialize)]
pub struct Text {
    toml: String,
}

/// Keeps what a TOML file says, and shows the list again.
pub async fn read(State(app): State<App>, author: Author, headers: HeaderMap, Form(text): Form<Text>) -> Result<Response, Problem> {
    author.may_write(&headers)?;
    let who = author.0.unwrap_or_default();
    let kept = app.ask(move |library| library.read_frameworks(&text.toml, &who)).await;
    kept.map_err(|problem| problem.onward("Tilbage til rammerne", "/frameworks"))?;
    Ok(Redirect::to("/frameworks").into_response())
}
