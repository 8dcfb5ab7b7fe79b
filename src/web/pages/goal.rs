//! The goal page: fields in fixed order, each with its page; "ikke angivet" where the source is silent.

use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use sporhund_index::record::{Field, Goal, GoalView, Measure, MeasureType, Party, State as DocumentState};

use super::search_view::Label;
use super::{render, words};
use crate::web::error::Problem;
use crate::web::headers::RequestId;
use crate::web::state::App;

#[derive(Template)]
#[template(path = "goal.html", config = "src/web/pages/askama.toml")]
struct GoalPage {
    place: &'static str,
    title: String,
    number: String,
    facts: String,
    document: String,
    document_id: String,
    parent: Option<(String, String)>,
    children: Vec<(String, String)>,
    labels: Vec<Label>,
    fields: Vec<FieldView>,
    source: Vec<Field>,
    found: String,
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
pub async fn goal(State(app): State<App>, Extension(id): Extension<RequestId>, Path(goal): Path<String>) -> Response {
    let view = app.ask(move |library| library.goal(&goal)).await;
    let view = view.and_then(|found| {
        found.ok_or_else(|| Problem::missing("Der er intet mål på denne adresse. Det kan være trukket tilbage; søg efter det."))
    });
    render::page(view.map(build), &id)
}

fn build(view: GoalView) -> GoalPage {
    let g = &view.goal;
    let link = |r: &sporhund_index::record::GoalRef| (r.title.clone(), format!("/goals/{}", r.id));
    let mut labels = vec![Label { class: "kind", text: g.kind.clone() }];
    if view.document.state != DocumentState::Unknown {
        labels.push(Label { class: "state", text: words::state_word(view.document.state).to_owned() });
    }
    labels.extend(g.references.iter().map(|r| Label { class: "reference", text: r.label.clone() }));
    GoalPage {
        place: "",
        title: g.title.clone(),
        number: g.number.clone().unwrap_or_default(),
        facts: words::facts(&view.document),
        document: words::title(&view.document),
        document_id: view.document.id.clone(),
        parent: view.parent.as_ref().map(link),
        children: view.children.iter().map(link).collect(),
        labels,
        fields: fields(g),
        source: g.fields.clone(),
        found: format!("Fundet på side {} i {}.", g.place.page, view.document.file),
    }
}

fn fields(g: &Goal) -> Vec<FieldView> {
    let prose = |label, text: &Option<String>| FieldView {
        label,
        list: false,
        lines: text.iter().map(|t| Line { text: t.clone(), ..Line::default() }).collect(),
    };
    let list = |label, lines: Vec<Line>| FieldView { label, list: lines.len() > 1, lines };
    let at = |text: &str, page: u32| Line { text: text.to_owned(), page, level: 1, ..Line::default() };
    let mut fields = vec![
        list("Afsnit", g.section.iter().map(|s| Line { text: s.clone(), ..Line::default() }).collect()),
        prose("Baggrund", &g.background),
        prose("Formål", &g.purpose),
        list("Mål", g.targets.iter().map(|t| at(&t.text, t.place.page)).collect()),
        list("Måltal og tal", g.measures.iter().map(measure).collect()),
        FieldView {
            label: "Aktiviteter",
            list: true,
            lines: g
                .activities
                .iter()
                .map(|a| Line { text: a.text.clone(), level: a.level, page: a.place.page, note: a.status.clone().unwrap_or_default() })
                .collect(),
        },
        list("Virkning", g.effects.iter().map(|t| at(&t.text, t.place.page)).collect()),
        list("Tid", g.time_frame.iter().map(|t| Line { note: span(t), ..at(&t.text, t.place.page) }).collect()),
        list("Milepæle", g.milestones.iter().map(|m| at(&m.text, m.place.page)).collect()),
        list("Opfølgning", g.follow_up.iter().map(|f| Line { note: f.times.join(", "), ..at(&f.text, f.place.page) }).collect()),
        list("Ansvarlige", g.owners.iter().map(party).collect()),
        list("Deltagere", g.participants.iter().map(party).collect()),
        list("Status", g.status.iter().map(|s| at(&s.text, s.place.page)).collect()),
        list("Politisk afsæt", g.references.iter().map(|r| Line { note: r.key.clone(), ..at(&r.label, r.place.page) }).collect()),
    ];
    // A goal without a section or background of its own lacks nothing.
    fields.retain(|f| !f.lines.is_empty() || !matches!(f.label, "Afsnit" | "Baggrund" | "Milepæle" | "Deltagere"));
    fields
}

fn party(p: &Party) -> Line {
    let mut notes: Vec<&str> = p.responsibility.iter().map(String::as_str).collect();
    if p.inferred {
        notes.push("rolle udledt");
    }
    let text = [p.role.as_deref(), p.name.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Line { text, note: notes.join(", "), level: 1, page: p.place.page }
}

fn measure(m: &Measure) -> Line {
    let kind = match m.kind {
        MeasureType::Target => "mål",
        MeasureType::Baseline => "udgangspunkt",
        MeasureType::Amount => "beløb eller antal",
        MeasureType::Other => "andet tal",
    };
    Line { text: m.text.clone(), note: format!("{kind}: {}", figure(m)), level: 1, page: m.place.page }
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
    if t.multi_year { format!("{span} flerårigt").trim().to_owned() } else { span }
}
