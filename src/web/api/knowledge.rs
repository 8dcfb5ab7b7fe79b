//! Addresses of what connects goals: links, similar goals, editions.

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use sporhund_index::record::{EditionList, LinkList, OneSidedList, Similar};

use super::reply::ErrorBody;
use crate::web::ask::{Asked, Named};
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
