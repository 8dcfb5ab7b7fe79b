//! What a request asks: its query string and the names in its path, refused in our own words where they cannot be read.

use axum::extract::{FromRequestParts, Path, Query};
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

/// The names in the path.
pub struct Named<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Named<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let unreadable = |_| Problem::missing("Adressen kan ikke læses, så der er intet på den. Søg efter målet eller dokumentet.");
        Path::<T>::from_request_parts(parts, state).await.map(|path| Self(path.0)).map_err(unreadable)
    }
}
