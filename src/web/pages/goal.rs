//! The goal page: fields in fixed order, each with its page; "ikke angivet" where the source is silent; beside them the source.

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{DocumentView, Goal, GoalView, Neighbour, SearchRequest, Similar, State as DocumentState, Topic};

use super::address::Source;
use super::facts::{self, Fact};
use super::render::{self, Page};
use super::search_view::Label;
use super::{original, words};
use crate::web::ask::Named;
use crate::web::error::Problem;
use crate::web::params;
use crate::web::state::App;

#[derive(Template)]
#[template(path = "goal.html", config = "src/web/pages/askama.toml")]
struct GoalPage {
    place: &'static str,
    title: String,
    number: String,
    facts: String,
    section: Option<String>,
    document: String,
    document_id: String,
    parent: Option<(String, String)>,
    children: Vec<(String, String)>,
    labels: Vec<Label>,
    /// Heading and the themes or target groups under it.
    topics: Vec<(&'static str, Vec<TopicView>)>,
    /// Address of the newer edition of its document.
    newer: Option<String>,
    fields: Vec<FieldView>,
    /// The document's own fields: label, text, `s. 3`, source view.
    source: Vec<(String, Line)>,
    /// Goals of other documents that belong with it, likeliest first.
    linked: Vec<LinkedView>,
    /// The goal in the source view.
    in_source: String,
    file: String,
    pages: String,
    first_page: u32,
    /// Where the PDF opens, where there is one: `…#page=3` shows a page.
    pdf: Option<String>,
    /// What to know about recognised text, where the goal's pages hold some.
    recognised: Option<String>,
}

/// A theme or target group: name, the words that gave it, the page of all goals that have it.
struct TopicView {
    name: String,
    reasons: String,
    url: String,
}

/// A linked goal: what it is to this one, how sure, where it stands, why.
struct LinkedView {
    kind: &'static str,
    sure: String,
    title: String,
    url: String,
    facts: String,
    reasons: String,
    /// What somebody said of the pair.
    judged: String,
    /// The two side by side, and where the pair is judged.
    compare: String,
    judge: String,
}

struct FieldView {
    label: &'static str,
    list: bool,
    lines: Vec<Line>,
}

struct Line {
    text: String,
    note: String,
    level: u8,
    /// `s. 3`, and the source view with these words marked.
    at: String,
    url: String,
}

/// Linked goals shown on the page.
const MOST_LINKED: usize = 8;

/// The page of one goal.
pub async fn goal(State(app): State<App>, Named(goal): Named<String>) -> Page {
    let view = app.ask(move |library| {
        let Some(goal) = library.goal(&goal)? else { return Ok(None) };
        let document = library.document(&goal.document.id)?;
        let similar = library.similar(&goal.id)?.unwrap_or_default();
        Ok(Some((goal, document, similar)))
    });
    let missing = || Problem::missing("Der er intet mål på denne adresse. Det kan være trukket tilbage; søg efter det.");
    let (goal, document, similar) = view.await?.ok_or_else(missing)?;
    render::page(&build(goal, document.as_ref(), &similar))
}

fn linked(similar: &Similar) -> Vec<LinkedView> {
    let view = |n: &Neighbour| LinkedView {
        kind: words::link_kind(n.kind),
        sure: format!("{:.0} %", n.score * 100.0),
        title: n.goal.title.clone(),
        url: format!("/goals/{}", n.goal.id),
        facts: words::facts(&n.goal.document),
        reasons: n.reasons.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(". "),
        judged: n.judged.as_ref().map(|j| format!("{}, {}", words::verdict(j.verdict), j.who)).unwrap_or_default(),
        compare: format!("/compare?id={}&id={}", params::percent(&similar.goal.id), params::percent(&n.goal.id)),
        judge: format!("/pair?a={}&b={}", params::percent(&similar.goal.id), params::percent(&n.goal.id)),
    };
    similar.similar.iter().take(MOST_LINKED).map(view).collect()
}

fn build(view: GoalView, document: Option<&DocumentView>, similar: &Similar) -> GoalPage {
    let g = &view.goal;
    let link = |r: &sporhund_index::record::GoalRef| (r.title.clone(), format!("/goals/{}", r.id));
    let mut labels = vec![Label { class: "kind", text: g.kind.clone() }];
    if view.document.state != DocumentState::Unknown {
        labels.push(Label { class: words::state_class(view.document.state), text: words::state_word(view.document.state).to_owned() });
    }
    labels.extend(words::references(&g.references).into_iter().map(|r| Label { class: "reference", text: r.label }));
    let at = Source::of(document, &view.document.id, &view.id);
    let facts = facts::of(g);
    GoalPage {
        place: "",
        title: g.title.clone(),
        number: g.number.clone().unwrap_or_default(),
        facts: words::facts(&view.document),
        section: g.section.clone(),
        document: words::title(&view.document),
        document_id: view.document.id.clone(),
        parent: view.parent.as_ref().map(link),
        children: view.children.iter().map(link).collect(),
        labels,
        topics: topics(&view),
        linked: linked(similar),
        newer: view.document.superseded_by.as_ref().map(|id| format!("/documents/{id}")),
        fields: fields(&facts, &at),
        source: facts
            .iter()
            .filter(|f| f.is_field())
            .zip(&g.fields)
            .map(|(f, field)| (field.label.clone(), Line { text: field.text.clone(), ..line(f, &at) }))
            .collect(),
        in_source: facts.first().map(|title| at.fact(title)).unwrap_or_default(),
        file: view.document.file.clone(),
        pages: pages(g),
        first_page: g.place.page,
        pdf: document.and_then(original::pdf),
        recognised: document.and_then(|d| words::recognised(d, Some(covered(g)))),
    }
}

fn topics(view: &GoalView) -> Vec<(&'static str, Vec<TopicView>)> {
    let links = |field: &str, topics: &[Topic]| {
        let link = |t: &Topic| TopicView {
            name: t.name.clone(),
            reasons: words::reasons(t),
            url: format!("/{}", params::toggled(&SearchRequest::default(), field, &t.name)),
        };
        topics.iter().map(link).collect::<Vec<_>>()
    };
    let mut topics = vec![("Temaer", links("theme", &view.themes)), ("Målgrupper", links("target_group", &view.target_groups))];
    topics.retain(|(_, list)| !list.is_empty());
    topics
}

/// First and last page of a goal.
fn covered(g: &Goal) -> [u32; 2] {
    if g.pages[0] > 0 { g.pages } else { [g.place.page; 2] }
}

fn pages(g: &Goal) -> String {
    match g.pages {
        [first, last] if first > 0 && last > first => format!("side {first}–{last}"),
        _ => format!("side {}", g.place.page),
    }
}

/// Headings in fixed order. Those of the first list stand on every goal's page, silent or not.
const ALWAYS: [&str; 8] = ["Formål", "Mål", "Aktiviteter", "Virkning", "Tid", "Opfølgning", "Ansvarlige", "Politisk afsæt"];
const ORDER: [&str; 13] = [
    "Baggrund",
    "Formål",
    "Mål",
    "Måltal",
    "Aktiviteter",
    "Virkning",
    "Tid",
    "Milepæle",
    "Opfølgning",
    "Ansvarlige",
    "Deltagere",
    "Status",
    "Politisk afsæt",
];

fn fields(facts: &[Fact], at: &Source) -> Vec<FieldView> {
    let field = |label: &'static str| {
        let lines: Vec<Line> = facts.iter().filter(|f| f.field == label).map(|f| line(f, at)).collect();
        let prose = lines.iter().any(|l| l.level == 0);
        FieldView { label, list: lines.len() > 1 && !prose, lines }
    };
    ORDER.into_iter().map(field).filter(|f| !f.lines.is_empty() || ALWAYS.contains(&f.label)).collect()
}

fn line(fact: &Fact, at: &Source) -> Line {
    Line { text: fact.text.clone(), note: fact.note.clone(), level: fact.level, at: at.label(&fact.place), url: at.fact(fact) }
}
