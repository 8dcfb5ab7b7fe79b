//! The one shape of an error for programs.

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::web::error::Problem;

/// What an error looks like.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorBody {
    /// The error.
    error: ErrorDetail,
}

/// One error.
#[derive(Debug, Serialize, ToSchema)]
pub struct ErrorDetail {
    /// Stable word: `bad_request`, `not_found`, `method_not_allowed`, `unauthorized`, `too_slow`, `internal`.
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
pub fn problem(problem: Problem, id: &str) -> Response {
    let error =
        ErrorDetail { code: problem.code.to_owned(), message: problem.message, allowed: problem.allowed, request_id: id.to_owned() };
    (problem.status, Json(ErrorBody { error })).into_response()
}
