//! What every answer carries, and who may ask: a request id, security headers, `noindex`, and the user where one is required.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::auth::User;

/// Identifies one request in answer and log.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

const HEADERS: [(&str, &str); 8] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("x-robots-tag", "noindex, nofollow"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

/// Gives the request its id, and the answer its headers.
pub async fn dress(mut request: Request, next: Next) -> Response {
    let id = new_id();
    request.extensions_mut().insert(RequestId(id.clone()));
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let mut response = next.run(request).await;
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

/// Unique within one run of the server and, by the clock, over runs.
fn new_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    format!("{:x}-{:x}", now, NEXT.fetch_add(1, Ordering::Relaxed))
}

/// Lets only the user through, where one is required.
pub async fn admit(State(user): State<Option<User>>, request: Request, next: Next) -> Response {
    let Some(user) = user else { return next.run(request).await };
    if request.uri().path() == "/healthz" {
        return next.run(request).await;
    }
    let given = authorization(request.headers());
    let admitted = tokio::task::spawn_blocking(move || user.admits(given.as_deref())).await.unwrap_or(false);
    if admitted { next.run(request).await } else { challenge() }
}

fn authorization(headers: &HeaderMap) -> Option<String> {
    headers.get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()).map(str::to_owned)
}

fn challenge() -> Response {
    let ask = [(header::WWW_AUTHENTICATE, "Basic realm=\"Sporhund\", charset=\"UTF-8\"")];
    (StatusCode::UNAUTHORIZED, ask, Body::from("Log ind med brugernavn og adgangskode.")).into_response()
}
