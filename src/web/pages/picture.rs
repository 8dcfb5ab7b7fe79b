//! A page of a document as an image: drawn by a worker from the original, kept for the next look, gone with the document.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sporhund_index::record::FileView;

use crate::pipeline::{self, WorkerLimits};
use crate::web::ask::{Asked, Named};
use crate::web::error::Problem;
use crate::web::params::{self, Pairs};
use crate::web::state::App;

/// Pixels from left to right: sharp on a desk, and half of it for a phone.
pub const WIDTHS: [u32; 2] = [1400, 700];

const PDF: &str = "application/pdf";

/// Which image is asked for.
struct Wanted {
    sha256: String,
    page: u32,
    width: u32,
}

/// The image of a page: `/documents/ID/pages/3.png`, also `?width=700`.
pub async fn picture(
    State(app): State<App>,
    Named((id, name)): Named<(String, String)>,
    Asked(pairs): Asked,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let width = width(&pairs)?;
    let page = name.strip_suffix(".png").and_then(|n| n.parse().ok()).unwrap_or(0);
    let document = id.clone();
    let file = app.ask(move |library| Ok(library.document(&document)?.and_then(|d| d.files.into_iter().next()))).await?;
    let wanted = Wanted { sha256: held(file, page, &id)?.sha256, page, width };
    // Asked again each time: a document may have been withdrawn since.
    let tag = format!("\"{}-{page}-{width}\"", wanted.sha256.get(..16).unwrap_or_default());
    let kept = [(header::CACHE_CONTROL, "private, no-cache".to_owned()), (header::ETAG, tag.clone())];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == tag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, kept).into_response());
    }
    let png = image(&app, Arc::new(wanted)).await?;
    Ok((kept, [(header::CONTENT_TYPE, "image/png")], png).into_response())
}

fn width(pairs: &Pairs) -> Result<u32, Problem> {
    match pairs.as_slice() {
        [] => Ok(WIDTHS[0]),
        [(name, value)] if name == "width" => {
            let asked = params::number(name, value)?;
            WIDTHS
                .into_iter()
                .find(|w| *w as usize == asked)
                .ok_or_else(|| refused("Billeder af sider er 1400 eller 700 billedpunkter brede."))
        }
        _ => Err(refused("Adressen tager kun width.")),
    }
}

fn refused(message: &str) -> Problem {
    Problem::wrong(message, ["width"])
}

/// The file that shows this page.
fn held(file: Option<FileView>, page: u32, id: &str) -> Result<FileView, Problem> {
    let way = || format!("/documents/{id}");
    let gone = || {
        Problem::missing("Der er intet dokument på denne adresse. Det kan være trukket tilbage; se listen over dokumenter.")
            .onward("Se dokumenterne", "/documents")
    };
    let file = file.ok_or_else(gone)?;
    if file.media_type != PDF || file.sha256.is_empty() {
        return Err(
            Problem::missing("Filen har ingen sider, der kan vises som billede. Se teksten i stedet.").onward("Se dokumentet", way())
        );
    }
    if page == 0 || page > file.pages {
        let message = format!("Dokumentet har ikke den side: det går fra side 1 til {}.", file.pages);
        return Err(Problem::missing(message).onward("Se dokumentet", way()));
    }
    Ok(file)
}

async fn image(app: &App, wanted: Arc<Wanted>) -> Result<Vec<u8>, Problem> {
    if let Some(png) = known(app, &wanted).await? {
        return Ok(png);
    }
    let turn = app.turn_to_draw().await;
    // Somebody may have drawn it while this request waited.
    if let Some(png) = known(app, &wanted).await? {
        return Ok(png);
    }
    let asked = Arc::clone(&wanted);
    let original = app.ask(move |library| library.original(&asked.sha256)).await?.ok_or_else(lost)?;
    let (page, width) = (wanted.page, wanted.width);
    let drawing = tokio::task::spawn_blocking(move || {
        let drawn = pipeline::picture(&original, page, width, WorkerLimits::picture());
        drop(turn);
        drawn
    });
    let drawn = drawing.await.map_err(|e| Problem::internal(&e))?.map_err(|e| Problem::internal(&e))?;
    let png = drawn.map_err(|_| Problem::missing("Siden kan ikke tegnes. Åbn filen selv fra dokumentets side."))?;
    let copy = png.clone();
    let keeping = app.ask(move |library| library.keep_picture(&wanted.sha256, page, width, &copy)).await;
    if keeping.is_err() {
        tracing::warn!("the image of a page could not be kept");
    }
    Ok(png)
}

async fn known(app: &App, wanted: &Arc<Wanted>) -> Result<Option<Vec<u8>>, Problem> {
    let wanted = Arc::clone(wanted);
    app.ask(move |library| library.picture(&wanted.sha256, wanted.page, wanted.width)).await
}

fn lost() -> Problem {
    Problem::missing("Originalen er her ikke længere, så siden kan ikke vises. Se teksten på målets side, eller læg filen ind igen.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_shown_is_said_with_a_way_on() {
        let pdf = FileView { sha256: "a".repeat(64), media_type: PDF.to_owned(), pages: 3, ..FileView::default() };
        assert!(held(Some(pdf.clone()), 3, "d1").is_ok());
        let said = |file, page| held(file, page, "d1").map(|_| ()).unwrap_err();
        insta::assert_snapshot!(said(Some(pdf.clone()), 4).message, @"Dokumentet har ikke den side: det går fra side 1 til 3.");
        assert_eq!(said(Some(pdf.clone()), 0).onward.unwrap().1, "/documents/d1");
        let text = FileView { media_type: "text/plain".to_owned(), ..pdf };
        insta::assert_snapshot!(said(Some(text), 1).message, @"Filen har ingen sider, der kan vises som billede. Se teksten i stedet.");
        insta::assert_snapshot!(said(None, 1).message, @"Der er intet dokument på denne adresse. Det kan være trukket tilbage; se listen over dokumenter.");
        insta::assert_snapshot!(lost().message, @"Originalen er her ikke længere, så siden kan ikke vises. Se teksten på målets side, eller læg filen ind igen.");
    }

    #[test]
    fn only_two_widths_are_drawn() {
        let asked = |name: &str, value: &str| width(&vec![(name.to_owned(), value.to_owned())]);
        assert_eq!(asked("width", "700").unwrap(), 700);
        assert_eq!(width(&Vec::new()).unwrap(), 1400);
        insta::assert_snapshot!(asked("width", "9999").unwrap_err().message, @"Billeder af sider er 1400 eller 700 billedpunkter brede.");
        insta::assert_snapshot!(asked("farve", "1").unwrap_err().message, @"Adressen tager kun width.");
    }
}
