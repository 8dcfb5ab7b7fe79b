//! The API's description, generated from the types and handlers.

use axum::Json;
use axum::response::{IntoResponse, Response};
use utoipa::OpenApi;

use super::{frameworks, handlers, knowledge};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Sporhund",
        description = "Goals of Danish municipal strategy documents: search, links, tracks, editions, documents, status."
    ),
    paths(
        handlers::search,
        handlers::suggest,
        handlers::explain,
        handlers::goal,
        handlers::documents,
        handlers::document,
        handlers::status,
        handlers::health,
        knowledge::links,
        knowledge::similar,
        knowledge::editions,
        knowledge::tracks,
        knowledge::track,
        knowledge::matrix,
        knowledge::compare,
        frameworks::frameworks,
        frameworks::keep,
        frameworks::toml,
        frameworks::read,
        frameworks::cited,
        knowledge::judgements,
        knowledge::judge
    )
)]
struct Description;

/// The description as JSON.
pub async fn openapi() -> Response {
    Json(Description::openapi()).into_response()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Addresses of the router's source with their methods, as the description writes them.
    fn routed() -> BTreeMap<String, Vec<String>> {
        let source = include_str!("../router.rs");
        let (api, pages) = source.split_once("let all = Router::new()").unwrap();
        let mut found = BTreeMap::new();
        for (part, lead) in [(api, "/api/v1"), (pages, "")] {
            for route in part.split(".route(\"").skip(1) {
                let (path, rest) = route.split_once('"').unwrap();
                let handlers = rest.split(".route(").next().unwrap().lines().next().unwrap();
                let methods = ["get", "post", "put", "delete"].iter().filter(|m| handlers.contains(&format!("{m}(api::")));
                let methods: Vec<String> = methods.map(|m| (*m).to_owned()).collect();
                if !methods.is_empty() && !handlers.contains("api::openapi") {
                    found.insert(format!("{lead}{}", path.replace("{*", "{")), methods);
                }
            }
        }
        found
    }

    #[test]
    fn every_address_of_the_api_is_described_with_its_methods() {
        let described = serde_json::to_value(Description::openapi()).unwrap();
        let described: BTreeMap<String, Vec<String>> = described["paths"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(path, methods)| (path.clone(), methods.as_object().unwrap().keys().cloned().collect()))
            .collect();
        let routed = routed();
        assert!(routed.len() > 15, "{routed:?}");
        assert_eq!(routed, described);
    }
}
