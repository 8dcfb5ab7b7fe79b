//! Addresses of what connects goals: links, similar goals, editions.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sporhund_index::record::{
    Comparison, EditionList, FACETS, FrameworkList, Judgement, JudgementList, LinkList, Matrix, OneSidedList, Similar, TrackView, Verdict,
};
use utoipa::ToSchema;

use super::reply::ErrorBody;
use crate::web::ask::{Asked, Author, Named};
use crate::web::error::Problem;
use crate::web::params;
use crate::web::state::App;

type Reply<T> = Result<Json<T>, Problem>;

/// Links between goals, likeliest first.
#[utoipa::path(get, path = "/api/v1/links", params(
    ("limit" = Option<usize>, Query, description = "Links wanted; 20 unless told"), ("offset" = Option<usize>, Query, description = "Links passed over"),
    ("one_sided" = Option<bool>, Query, description = "Instead: goals that name another department, which has no goal that answers (OneSidedList)")),
    responses((status = 200, body = LinkList), (status = 400, body = ErrorBody)))]
pub async fn links(State(app): State<App>, Asked(pairs): Asked) -> Result<Response, Problem> {
    let (one_sided, rest) = params::flag(pairs, "one_sided")?;
    let (limit, offset) = params::paging(&rest)?;
    if one_sided {
        let list: OneSidedList = app.ask(sporhund_index::Library::one_sided).await?;
        return Ok(Json(list).into_response());
    }
    let list: LinkList = app.ask(move |library| library.links(limit, offset)).await?;
    Ok(Json(list).into_response())
}

/// Goals linked with one goal, likeliest first.
#[utoipa::path(get, path = "/api/v1/similar/{id}", params(("id" = String, Path, description = "Id of the goal")),
    responses((status = 200, body = Similar), (status = 404, body = ErrorBody)))]
pub async fn similar(State(app): State<App>, Named(goal): Named<String>, Asked(pairs): Asked) -> Reply<Similar> {
    params::none(&pairs)?;
    let found = app.ask(move |library| library.similar(&goal)).await?;
    found.map(Json).ok_or_else(|| Problem::missing("Der er intet mål med det id. Søg efter det på /api/v1/search."))
}

/// Editions of agreements and what became of their goals.
#[utoipa::path(get, path = "/api/v1/editions", responses((status = 200, body = EditionList)))]
pub async fn editions(State(app): State<App>, Asked(pairs): Asked) -> Reply<EditionList> {
    params::none(&pairs)?;
    app.ask(sporhund_index::Library::editions).await.map(Json)
}

/// Frameworks that goals refer to, with their tracks.
#[utoipa::path(get, path = "/api/v1/tracks", responses((status = 200, body = FrameworkList)))]
pub async fn tracks(State(app): State<App>, Asked(pairs): Asked) -> Reply<FrameworkList> {
    params::none(&pairs)?;
    app.ask(sporhund_index::Library::tracks).await.map(Json)
}

/// The goals of a track; where several municipalities have the key, each apart.
#[utoipa::path(get, path = "/api/v1/track/{key}", params(
    ("key" = String, Path, description = "dus/2, budget-2023/spor-7, serviceloven/107"), ("municipality" = Option<String>, Query, description = "Only this one's")),
    responses((status = 200, body = TrackView), (status = 404, body = ErrorBody)))]
pub async fn track(State(app): State<App>, Named(key): Named<String>, Asked(pairs): Asked) -> Reply<TrackView> {
    let (municipality, rest) = params::take(pairs, "municipality");
    params::none(&rest)?;
    let found = app.ask(move |library| library.track(&key, municipality.first().map(String::as_str))).await?;
    found.map(Json).ok_or_else(|| Problem::missing("Intet mål henviser til det spor. /api/v1/tracks viser alle spor med deres nøgler."))
}

/// Counts of goals by two facet fields; every facet field narrows it.
#[utoipa::path(get, path = "/api/v1/matrix", params(
    ("rows" = Option<String>, Query, description = "Facet field; track unless told"), ("columns" = Option<String>, Query, description = "Facet field; area unless told")),
    responses((status = 200, body = Matrix), (status = 400, body = ErrorBody)))]
pub async fn matrix(State(app): State<App>, Asked(pairs): Asked) -> Reply<Matrix> {
    let (rows, pairs) = params::take(pairs, "rows");
    let (columns, pairs) = params::take(pairs, "columns");
    let field = |given: Vec<String>, usual: &str| {
        let field = given.into_iter().next().unwrap_or_else(|| usual.to_owned());
        if FACETS.contains(&field.as_str()) { Ok(field) } else { Err(Problem::wrong(format!("»{field}« er ikke et felt."), FACETS)) }
    };
    let (rows, columns) = (field(rows, "track")?, field(columns, "area")?);
    let filters = params::request(&pairs)?.filters;
    app.ask(move |library| library.matrix(&rows, &columns, &filters)).await.map(Json)
}

/// Goals side by side, field by field.
#[utoipa::path(get, path = "/api/v1/compare", params(("id" = Vec<String>, Query, description = "Two to five goals")),
    responses((status = 200, body = Comparison), (status = 400, body = ErrorBody)))]
pub async fn compare(State(app): State<App>, Asked(pairs): Asked) -> Reply<Comparison> {
    let (ids, rest) = params::take(pairs, "id");
    params::none(&rest)?;
    if !(2..=5).contains(&ids.len()) {
        return Err(Problem::wrong("Skriv to til fem mål: id=…&id=….".to_owned(), ["id"]));
    }
    app.ask(move |library| library.compare(&ids)).await.map(Json)
}

/// What people said of pairs of goals, latest first.
#[utoipa::path(get, path = "/api/v1/judgements", responses((status = 200, body = JudgementList)))]
pub async fn judgements(State(app): State<App>, Asked(pairs): Asked) -> Reply<JudgementList> {
    params::none(&pairs)?;
    app.ask(sporhund_index::Library::judgements).await.map(Json)
}

/// What somebody says of a pair.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Said {
    /// Id of one goal.
    a: String,
    /// Id of the other.
    b: String,
    /// What they are to each other.
    verdict: Verdict,
    /// Why.
    #[serde(default)]
    note: String,
}

/// Keeps what the user says of a pair, in place of what was said before.
#[utoipa::path(post, path = "/api/v1/judgements", request_body = Said,
    responses((status = 200, body = Judgement), (status = 400, body = ErrorBody), (status = 403, description = "No named user", body = ErrorBody)))]
pub async fn judge(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    said: Result<Json<Said>, JsonRejection>,
) -> Reply<Judgement> {
    author.may_write(&headers)?;
    let names = Verdict::ALL.map(Verdict::name);
    let unreadable =
        |_| Problem::wrong("Skriv vurderingen som JSON med a, b og verdict: same, overlapping, unsure eller different.", names);
    let Json(said) = said.map_err(unreadable)?;
    let who = author.0.unwrap_or_default();
    app.ask(move |library| library.judge((&said.a, &said.b), said.verdict, &said.note, &who)).await.map(Json)
}
