//! What every answer carries, and who may ask: a request id, security headers, `noindex`, and the user where one is required.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::ask::Author;
use super::auth::Guard;
use super::error::Problem;
use super::{api, pages};

const HEADERS: [(&str, &str); 8] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("x-robots-tag", "noindex, nofollow"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

/// Gives the request its id, a problem its form, and the answer its headers.
pub async fn dress(request: Request, next: Next) -> Response {
    let id = new_id();
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let mut response = told(next.run(request).await, &path, &id);
    // Queries are not logged: they may hold names.
    tracing::info!(%method, path, status = response.status().as_u16(), request_id = id, "answered");
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert("x-request-id", value);
    }
    response
}

/// An answer; a problem as JSON for programs and as a page for people.
fn told(mut response: Response, path: &str, id: &str) -> Response {
    let problem = response.extensions_mut().remove::<Problem>().or_else(|| match response.status() {
        StatusCode::METHOD_NOT_ALLOWED => Some(Problem::method()),
        StatusCode::GATEWAY_TIMEOUT => Some(Problem::slow()),
        _ => None,
    });
    let Some(problem) = problem else { return response };
    let program = path.starts_with("/api/") || path == "/healthz";
    let mut shown = if program { api::problem(problem, id) } else { pages::problem(&problem, id) };
    // Who may ask, and how, stays said.
    for name in [header::ALLOW, header::WWW_AUTHENTICATE] {
        if let Some(value) = response.headers_mut().remove(&name) {
            shown.headers_mut().insert(name, value);
        }
    }
    shown
}

/// Unique within one run of the server and, by the clock, over runs.
fn new_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    format!("{:x}-{:x}", now, NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The pages from which is written: whoever comes to them logs in.
const WRITING: [&str; 2] = ["/pair", "/frameworks/edit"];

/// Lets only the user through, where one is required: everywhere, or for writing only.
pub async fn admit(State(guard): State<Option<Guard>>, mut request: Request, next: Next) -> Response {
    let Some(Guard { user, reading }) = guard else { return next.run(request).await };
    let path = request.uri().path();
    let asks = reading || WRITING.contains(&path) || !request.method().is_safe();
    if path == "/healthz" || !asks {
        return next.run(request).await;
    }
    let given = authorization(request.headers());
    request.extensions_mut().insert(Author(Some(user.name().to_owned())));
    let admitted = tokio::task::spawn_blocking(move || user.admits(given.as_deref())).await.unwrap_or(false);
    if admitted { next.run(request).await } else { challenge() }
}

fn authorization(headers: &HeaderMap) -> Option<String> {
    headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).map(str::to_owned)
}

fn challenge() -> Response {
    let ask = [(header::WWW_AUTHENTICATE, "Basic realm=\"Sporhund\", charset=\"UTF-8\"")];
    (ask, Problem::stranger()).into_response()
}
