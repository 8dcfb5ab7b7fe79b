//! Goals side by side, differences marked; and the page where a pair is judged.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use sporhund_index::record::{Comparison, Judgement, Verdict};

use super::render::{self, Page};
use super::words;
use crate::web::ask::{Asked, Author};
use crate::web::error::Problem;
use crate::web::params::{self, percent};
use crate::web::state::App;

#[derive(Template)]
#[template(path = "compare.html", config = "src/web/pages/askama.toml")]
struct ComparePage {
    place: &'static str,
    heads: Vec<(String, String, String)>,
    rows: Vec<RowShown>,
    export: String,
    /// The form to judge the pair.
    judge: Option<JudgeShown>,
}

struct RowShown {
    label: String,
    differs: bool,
    cells: Vec<Vec<String>>,
}

struct JudgeShown {
    a: String,
    b: String,
    reasons: String,
    said: String,
    note: String,
    options: Vec<(&'static str, &'static str, usize, bool)>,
    who: Option<String>,
}

/// Two to five goals.
pub async fn compare(State(app): State<App>, Asked(pairs): Asked) -> Page {
    let (ids, rest) = params::take(pairs, "id");
    params::none(&rest)?;
    let found = compared(&app, ids).await?;
    render::page(&build(&found, None))
}

async fn compared(app: &App, ids: Vec<String>) -> Result<Comparison, Problem> {
    if !(2..=5).contains(&ids.len()) {
        let problem = Problem::wrong("Vælg to til fem mål at stille op side om side.", ["id"]);
        return Err(problem.onward("Se forbundne mål", "/links"));
    }
    let count = ids.len();
    let found = app.ask(move |library| library.compare(&ids)).await?;
    let missing = || Problem::missing("Et af målene findes ikke. Det kan være trukket tilbage; søg efter det.");
    if found.goals.len() == count { Ok(found) } else { Err(missing()) }
}

fn build(found: &Comparison, judge: Option<JudgeShown>) -> ComparePage {
    let silent = || vec!["ikke angivet".to_owned()];
    let rows = found.rows.iter().filter(|r| r.values.iter().any(Option::is_some)).map(|r| RowShown {
        label: r.label.clone(),
        differs: r.differs,
        cells: r.values.iter().map(|v| v.as_ref().map_or_else(silent, |t| t.lines().map(str::to_owned).collect())).collect(),
    });
    let ids: Vec<String> = found.goals.iter().map(|g| format!("id={}", percent(&g.id))).collect();
    ComparePage {
        place: "overview",
        heads: found.goals.iter().map(|g| (g.title.clone(), format!("/goals/{}", g.id), words::facts(&g.document))).collect(),
        rows: rows.collect(),
        export: format!("/export/sammenligning.xlsx?{}", ids.join("&")),
        judge,
    }
}

/// A pair with the form to judge it.
pub async fn pair(State(app): State<App>, author: Author, Asked(pairs): Asked) -> Page {
    let (a, pairs) = params::take(pairs, "a");
    let (b, pairs) = params::take(pairs, "b");
    params::none(&pairs)?;
    let ids: Vec<String> = a.into_iter().chain(b).collect();
    if ids.len() != 2 {
        return Err(Problem::wrong("Vælg et par at vurdere.", ["a", "b"]).onward("Se forbundne mål", "/links"));
    }
    let found = compared(&app, ids.clone()).await?;
    let asked = ids.clone();
    let (similar, said) = app
        .ask(move |library| {
            let (Some(a), Some(b)) = (asked.first(), asked.get(1)) else { return Ok((None, None)) };
            let link = library.similar(a)?.and_then(|s| s.similar.into_iter().find(|n| n.goal.id == *b));
            let said = library.judgements()?.judgements.into_iter().find(|j| [&j.a.id, &j.b.id].iter().all(|id| asked.contains(id)));
            Ok((link, said.map(|j| j.judgement)))
        })
        .await?;
    let reasons = similar.map(|n| n.reasons.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(". ")).unwrap_or_default();
    render::page(&build(&found, judge_form(&ids, reasons, said, author.0)))
}

fn judge_form(ids: &[String], reasons: String, said: Option<Judgement>, who: Option<String>) -> Option<JudgeShown> {
    let chosen = said.as_ref().map(|s| s.verdict);
    let option = |(key, v): (usize, Verdict)| (v.name(), words::verdict(v), key, chosen == Some(v));
    Some(JudgeShown {
        a: ids.first()?.clone(),
        b: ids.get(1)?.clone(),
        reasons,
        note: said.as_ref().map(|s| s.note.clone()).unwrap_or_default(),
        said: said.map(|s| format!("Vurderet {} af {}, {}", words::verdict(s.verdict), s.who, words::day(&s.at))).unwrap_or_default(),
        options: (1..).zip(Verdict::ALL).map(option).collect(),
        who,
    })
}

/// What the form sends.
#[derive(Debug, Deserialize)]
pub struct Sent {
    a: String,
    b: String,
    #[serde(default)]
    verdict: String,
    #[serde(default)]
    note: String,
}

/// Keeps a judgement, and shows the pair again.
pub async fn judge(State(app): State<App>, author: Author, headers: HeaderMap, Form(sent): Form<Sent>) -> Result<Response, Problem> {
    author.may_write(&headers)?;
    let verdict = Verdict::of(&sent.verdict).ok_or_else(|| {
        let back = format!("/pair?a={}&b={}", percent(&sent.a), percent(&sent.b));
        Problem::wrong("Vælg, hvad de to mål er for hinanden.", Verdict::ALL.map(Verdict::name)).onward("Tilbage til parret", back)
    })?;
    let back = format!("/pair?a={}&b={}", percent(&sent.a), percent(&sent.b));
    let who = author.0.unwrap_or_default();
    app.ask(move |library| library.judge((&sent.a, &sent.b), verdict, &words::cut(&sent.note, 2000), &who)).await?;
    Ok(Redirect::to(&back).into_response())
}
