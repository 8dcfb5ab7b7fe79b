//! What a request asks: its query string and the names in its path, refused in our own words where they cannot be read.

use axum::extract::{FromRequestParts, Path, Query};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use super::error::Problem;
use super::params::Pairs;

/// The query string in pairs, in order.
pub struct Asked(pub Pairs);

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let unreadable =
            |_| Problem::wrong("Adressens parametre kan ikke læses. Skriv dem som navn=værdi med & imellem.", Vec::<String>::new());
        Query::<Pairs>::try_from_uri(&parts.uri).map(|query| Self(query.0)).map_err(unreadable)
    }
}

/// Who asks, where the server has a user; only then may anything be written.
#[derive(Clone, Debug, Default)]
pub struct Author(pub Option<String>);

impl Author {
    /// There is a user, and the request comes from a page of this server or from a program, not from another site's page.
    ///
    /// # Errors
    /// 403 where either is not so.
    pub fn may_write(&self, headers: &HeaderMap) -> Result<(), Problem> {
        if self.0.is_none() {
            return Err(Problem::forbidden("Den, der skriver, skal have et navn. Opret en bruger med »sporhund user NAVN«, og log ind."));
        }
        let header = |name: &str| headers.get(name).and_then(|h| h.to_str().ok());
        let site = header("sec-fetch-site").is_none_or(|s| matches!(s, "same-origin" | "none"));
        // Pages here send no referrer, for which browsers write the origin `null`; then only the site tells.
        let origin = header("origin").filter(|o| *o != "null").and_then(|o| o.split_once("://"));
        let own = origin.is_none_or(|(_, host)| header("host") == Some(host));
        let known = header("sec-fetch-site").is_some() || header("origin") != Some("null");
        if site && own && known {
            Ok(())
        } else {
            Err(Problem::forbidden("Det kan kun gøres fra Sporhunds egne sider. Åbn parret, og prøv igen."))
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Author {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Ok(parts.extensions.get::<Author>().cloned().unwrap_or_default())
    }
}

/// The names in the path.
pub struct Named<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Named<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let unreadable = |_| Problem::missing("Adressen kan ikke læses, så der er intet på den. Søg efter målet eller dokumentet.");
        Path::<T>::from_request_parts(parts, state).await.map(|path| Self(path.0)).map_err(unreadable)
    }
}
