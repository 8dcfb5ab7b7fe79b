//! The one shape of an error for programs.

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::web::error::Problem;
use crate::web::headers::RequestId;

/// What an error looks like.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorBody {
    /// The error.
    error: ErrorDetail,
}

/// One error.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorDetail {
    /// Stable word: `bad_request`, `not_found`, `internal`.
    code: String,
    /// Danish sentence that ends in the next step.
    message: String,
    /// Allowed names, where a name was wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    allowed: Vec<String>,
    /// Number of this request, as in the log and the `x-request-id` header.
    request_id: String,
}

/// A problem as JSON.
pub fn as_json(problem: Problem, id: &RequestId) -> Response {
    let error = ErrorDetail { code: problem.code.to_owned(), message: problem.message, allowed: problem.allowed, request_id: id.0.clone() };
    (problem.status, Json(ErrorBody { error })).into_response()
}

/// A value, or the problem, as JSON.
pub fn json<T: Serialize>(result: Result<T, Problem>, id: &RequestId) -> Response {
    match result {
        Ok(value) => Json(value).into_response(),
        Err(trouble) => as_json(trouble, id),
    }
}
