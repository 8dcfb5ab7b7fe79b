//! The goal page: fields in fixed order, each with its page; "ikke angivet" where the source is silent; beside them the source.

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{DocumentView, Field, Goal, GoalView, Measure, MeasureType, Party, State as DocumentState};

use super::render::{self, Page};
use super::search_view::Label;
use super::{original, words};
use crate::web::ask::Named;
use crate::web::error::Problem;
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
    fields: Vec<FieldView>,
    source: Vec<Field>,
    file: String,
    pages: String,
    first_page: u32,
    /// Where the PDF opens, where there is one: `…#page=3` shows a page.
    pdf: Option<String>,
}

struct FieldView {
    label: &'static str,
    list: bool,
    lines: Vec<Line>,
}

#[derive(Default)]
struct Line {
    text: String,
    note: String,
    level: u8,
    page: u32,
}

/// The page of one goal.
pub async fn goal(State(app): State<App>, Named(goal): Named<String>) -> Page {
    let view = app.ask(move |library| {
        let Some(goal) = library.goal(&goal)? else { return Ok(None) };
        let document = library.document(&goal.document.id)?;
        Ok(Some((goal, document)))
    });
    let missing = || Problem::missing("Der er intet mål på denne adresse. Det kan være trukket tilbage; søg efter det.");
    let (goal, document) = view.await?.ok_or_else(missing)?;
    render::page(&build(goal, document.as_ref()))
}

fn build(view: GoalView, document: Option<&DocumentView>) -> GoalPage {
    let g = &view.goal;
    let link = |r: &sporhund_index::record::GoalRef| (r.title.clone(), format!("/goals/{}", r.id));
    let mut labels = vec![Label { class: "kind", text: g.kind.clone() }];
    if view.document.state != DocumentState::Unknown {
        labels.push(Label { class: words::state_class(view.document.state), text: words::state_word(view.document.state).to_owned() });
    }
    labels.extend(words::references(&g.references).into_iter().map(|r| Label { class: "reference", text: r.label }));
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
        fields: fields(g),
        source: g.fields.clone(),
        file: view.document.file.clone(),
        pages: pages(g),
        first_page: g.place.page,
        pdf: document.and_then(original::pdf),
    }
}

fn pages(g: &Goal) -> String {
    match g.pages {
        [first, last] if first > 0 && last > first => format!("side {first}–{last}"),
        _ => format!("side {}", g.place.page),
    }
}

/// The eight fields every goal has, silent or not, in fixed order; between them what only some goals have.
fn fields(g: &Goal) -> Vec<FieldView> {
    let prose = |label, text: Option<&String>| FieldView {
        label,
        list: false,
        lines: text.into_iter().map(|t| Line { text: t.clone(), ..Line::default() }).collect(),
    };
    let list = |label, lines: Vec<Line>| FieldView { label, list: lines.len() > 1, lines };
    let at = |text: &str, page: u32| Line { text: text.to_owned(), page, level: 1, ..Line::default() };
    let activity = |a: &sporhund_index::record::Activity| Line {
        text: a.text.clone(),
        level: a.level,
        page: a.place.page,
        note: a.status.clone().unwrap_or_default(),
    };
    let mut fields = vec![
        // One text read as both is shown once.
        prose("Baggrund", g.background.as_ref().filter(|b| g.purpose.as_ref() != Some(b))),
        prose("Formål", g.purpose.as_ref()),
        list("Mål", g.targets.iter().map(|t| at(&t.text, t.place.page)).collect()),
        list("Måltal", g.measures.iter().map(measure).collect()),
        list("Aktiviteter", g.activities.iter().map(activity).collect()),
        list("Virkning", g.effects.iter().map(|t| at(&t.text, t.place.page)).collect()),
        list("Tid", g.time_frame.iter().map(|t| Line { note: span(t), ..at(&t.text, t.place.page) }).collect()),
        list("Milepæle", g.milestones.iter().map(|m| at(&m.text, m.place.page)).collect()),
        list("Opfølgning", g.follow_up.iter().map(follow_up).collect()),
        list("Ansvarlige", g.owners.iter().map(party).collect()),
        list("Deltagere", g.participants.iter().map(party).collect()),
        list("Status", g.status.iter().map(|s| at(&s.text, s.place.page)).collect()),
        list("Politisk afsæt", references(g)),
    ];
    fields.retain(|f| !f.lines.is_empty() || !matches!(f.label, "Baggrund" | "Måltal" | "Milepæle" | "Deltagere" | "Status"));
    fields
}

/// The label of the key first, then the words of the source where they say more.
fn references(g: &Goal) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for r in &g.references {
        let text = sporhund_index::reference_label(&r.key, &r.framework);
        if lines.iter().any(|l| l.text == text && l.page == r.place.page) {
            continue;
        }
        let mut note = if r.label == text || r.label.is_empty() { String::new() } else { format!("»{}«", r.label) };
        if r.inferred {
            note = format!("{note} loven er udledt").trim().to_owned();
        }
        lines.push(Line { text, note, level: 1, page: r.place.page });
    }
    lines
}

fn follow_up(f: &sporhund_index::record::FollowUp) -> Line {
    // Times that stand in the words already say nothing new.
    let times: Vec<&str> = f.times.iter().map(String::as_str).filter(|t| !f.text.contains(t)).collect();
    Line { text: f.text.clone(), note: times.join(", "), level: 1, page: f.place.page }
}

fn party(p: &Party) -> Line {
    let mut notes: Vec<&str> = p.responsibility.iter().map(String::as_str).collect();
    if p.inferred {
        notes.push("rolle udledt");
    }
    Line { text: p.shown(), note: notes.join(", "), level: 1, page: p.place.page }
}

fn measure(m: &Measure) -> Line {
    let kind = match m.kind {
        MeasureType::Target => "skal nås:",
        MeasureType::Baseline => "udgangspunkt:",
        MeasureType::Amount => "beløb eller antal:",
        MeasureType::Other => "andet tal:",
    };
    Line { text: m.text.clone(), note: format!("{kind} {}", figure(m)), level: 1, page: m.place.page }
}

/// A figure as a Dane writes it: `-10 %`, `3,4 %`, `125 borgere`.
pub fn figure(m: &Measure) -> String {
    let value = m.value.to_string().replace('.', ",");
    let year = m.year.map(|y| format!(" ({y})")).unwrap_or_default();
    format!("{value}{}{year}", m.unit.as_deref().map(|u| format!(" {u}")).unwrap_or_default())
}

fn span(t: &sporhund_index::record::TimeFrame) -> String {
    let span = match (&t.from, &t.to) {
        (Some(from), Some(to)) => format!("{} – {}", words::day(from), words::day(to)),
        (Some(from), None) => format!("fra {}", words::day(from)),
        (None, Some(to)) => format!("til {}", words::day(to)),
        (None, None) => String::new(),
    };
    let parts = [span, if t.multi_year { "flerårigt".to_owned() } else { String::new() }];
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", ")
}
