//! What connects the collection's goals: the page from which tracks, matrix, links, editions and gaps are reached.

use askama::Template;
use axum::extract::State;
use sporhund_index::Library;

use super::render::{self, Page};
use crate::web::state::App;

#[derive(Template)]
#[template(path = "overview.html", config = "src/web/pages/askama.toml")]
struct OverviewPage {
    place: &'static str,
    rows: Vec<(&'static str, &'static str, &'static str, String)>,
}

/// The page.
pub async fn overview(State(app): State<App>) -> Page {
    let counts = app.ask(|library: &Library| {
        let tracks: usize = library.tracks()?.frameworks.iter().map(|f| f.tracks.len()).sum();
        let editions = library.editions()?.editions.len();
        Ok((
            tracks,
            library.links(0, 0)?.total,
            library.one_sided()?.one_sided.len(),
            editions,
            library.judgements()?.judgements.len(),
            library.cited()?.cited.len(),
        ))
    });
    let (tracks, links, one_sided, editions, judged, cited) = counts.await?;
    let rows = vec![
        ("/tracks", "Spor, budgetter og love", "Hvilke mål henviser til hvad, med sætningen og siden.", tracks.to_string()),
        (
            "/frameworks",
            "Rammer og deres navne",
            "Hvad rammer og spor kaldes, fundet i dokumenterne og rettet af mennesker.",
            String::new(),
        ),
        (
            "/cited",
            "Henvist til, men ikke i samlingen",
            "Aftaler, politikker og budgetter, som mål henviser til, og som ikke er indlæst.",
            cited.to_string(),
        ),
        ("/matrix", "Matrix", "Antal mål efter to felter, f.eks. spor og område.", String::new()),
        ("/links", "Forbundne mål", "Mål i to områder eller kommuner, som hører sammen, bedste først.", links.to_string()),
        ("/unanswered", "Nævnt uden svar", "Mål, der nævner et andet område, som ikke selv har et mål om det.", one_sided.to_string()),
        ("/editions", "Udgaver", "Hvad der skete med målene fra én aftale til den næste.", editions.to_string()),
        ("/gaps", "Hvad mangler", "Mål uden ansvarlig, opfølgning, spor eller måltal.", String::new()),
        ("/judgements", "Vurderinger", "Hvad der er sagt om par af mål, og af hvem.", judged.to_string()),
    ];
    render::page(&OverviewPage { place: "overview", rows })
}
