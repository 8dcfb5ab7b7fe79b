//! A document's file as it was taken in, for the proof behind a fact. A PDF opens at its page; all else is downloaded, because a file
//! from outside must not run as a page of ours.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sporhund_index::record::{DocumentView, FileView};

use crate::web::ask::Named;
use crate::web::error::Problem;
use crate::web::params;
use crate::web::state::App;

const PDF: &str = "application/pdf";

/// The bytes of one file of a document.
pub async fn original(State(app): State<App>, Named((id, sha256)): Named<(String, String)>) -> Result<Response, Problem> {
    let found = app.ask(move |library| {
        let file = library.document(&id)?.and_then(|view| view.files.into_iter().find(|f| !sha256.is_empty() && f.sha256 == sha256));
        let Some(file) = file else { return Ok(None) };
        Ok(library.original(&file.sha256)?.map(|bytes| (file, bytes)))
    });
    let missing = || Problem::missing("Filen er her ikke. Den kan være trukket tilbage; se dokumentets side.");
    let (file, bytes) = found.await?.ok_or_else(missing)?;
    let (kind, place) = if file.media_type == PDF { (PDF, "inline") } else { ("application/octet-stream", "attachment") };
    let headers =
        [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, format!("{place}; filename=\"{}\"", name(&file.file)))];
    Ok((headers, bytes).into_response())
}

/// The file's name in plain letters, its ending kept.
fn name(file: &str) -> String {
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let parts = [params::slug(stem), params::slug(ending)];
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(".")
}

/// Where a file of a document opens; none where its bytes are not kept.
pub fn address(document: &str, file: &FileView) -> Option<String> {
    (!file.sha256.is_empty()).then(|| format!("/documents/{document}/files/{}", file.sha256))
}

/// Where the PDF opens in which the places of a document's goals are counted.
pub fn pdf(view: &DocumentView) -> Option<String> {
    let main = view.files.iter().find(|f| f.file == view.summary.file)?;
    address(&view.id, main).filter(|_| main.media_type == PDF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_name_in_plain_letters() {
        assert_eq!(name("Aftale for Ældre 2023.PDF"), "aftale-for-aeldre-2023.pdf");
        assert_eq!(name("x\"\r\n.pdf"), "x.pdf");
        assert_eq!(name("uden"), "uden");
    }
}
