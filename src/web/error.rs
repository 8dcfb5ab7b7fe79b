//! What can go wrong over HTTP: one error, shown as JSON to programs and as a page to people, never with internals.

use std::fmt::Display;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Why a request was not answered. The message is for the user, in Danish, and ends in the next step.
#[derive(Clone, Debug)]
pub struct Problem {
    /// HTTP status.
    pub status: StatusCode,
    /// Stable word for programs.
    pub code: &'static str,
    /// For people.
    pub message: String,
    /// Allowed names, where a name was wrong.
    pub allowed: Vec<String>,
    /// The next step as a link: words and address.
    pub onward: Option<(String, String)>,
}

impl Problem {
    /// A wrong request.
    pub fn wrong(message: impl Into<String>, allowed: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let allowed = allowed.into_iter().map(Into::into).collect();
        Self { status: StatusCode::BAD_REQUEST, code: "bad_request", message: message.into(), allowed, onward: None }
    }

    /// Nothing there.
    pub fn missing(message: impl Into<String>) -> Self {
        Self { status: StatusCode::NOT_FOUND, code: "not_found", message: message.into(), allowed: Vec::new(), onward: None }
    }

    /// The same with a way on.
    #[must_use]
    pub fn onward(mut self, words: impl Into<String>, url: impl Into<String>) -> Self {
        self.onward = Some((words.into(), url.into()));
        self
    }

    /// The address is known, the method is not.
    pub fn method() -> Self {
        let message = "Adressen kan kun læses. Brug GET eller HEAD.".to_owned();
        Self {
            status: StatusCode::METHOD_NOT_ALLOWED,
            code: "method_not_allowed",
            message,
            allowed: vec!["GET".to_owned(), "HEAD".to_owned()],
            onward: None,
        }
    }

    /// No answer within the longest time.
    pub fn slow() -> Self {
        let message = "Svaret tog for lang tid. Prøv igen, eller gør søgningen kortere.".to_owned();
        Self { status: StatusCode::GATEWAY_TIMEOUT, code: "too_slow", message, allowed: Vec::new(), onward: None }
    }

    /// A user is required.
    pub fn stranger() -> Self {
        let message = "Log ind med brugernavn og adgangskode.".to_owned();
        Self { status: StatusCode::UNAUTHORIZED, code: "unauthorized", message, allowed: Vec::new(), onward: None }
    }

    /// This asker may not do it.
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self { status: StatusCode::FORBIDDEN, code: "forbidden", message: message.into(), allowed: Vec::new(), onward: None }
    }

    /// Something of ours failed; the log has the reason under the request's id.
    pub fn internal(error: &dyn Display) -> Self {
        tracing::error!(%error, "a request failed");
        let message = "Der skete en fejl hos os. Prøv igen; bliver det ved, så oplys fejlens nummer.".to_owned();
        Self { status: StatusCode::INTERNAL_SERVER_ERROR, code: "internal", message, allowed: Vec::new(), onward: None }
    }
}

/// Carries the problem in the answer's extensions: what dresses the answers knows whether a program or a person asked.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<sporhund_index::Error> for Problem {
    fn from(error: sporhund_index::Error) -> Self {
        match error {
            sporhund_index::Error::Request { message } => Self::wrong(message, Vec::<String>::new()),
            sporhund_index::Error::NoSuchDocument { .. } => Self::missing(error.to_string()),
            sporhund_index::Error::Locked { .. } => {
                let message = "Samlingen er ved at blive ændret. Vent lidt, og prøv igen.".to_owned();
                Self { status: StatusCode::SERVICE_UNAVAILABLE, code: "busy", message, allowed: Vec::new(), onward: None }
            }
            other => Self::internal(&other),
        }
    }
}
