//! The source view: a page of the document as an image with the words of a fact marked, or the running text where there are no pages.
//! Every page and every fact has an address of its own: `/documents/ID/source?page=3&goal=…&fact=activity-2`.

use axum::extract::State;
use sporhund_index::record::Work;

use super::render::{self, Page};
use super::source_view::{Asked as View, build};
use crate::web::ask::{Asked, Named};
use crate::web::error::Problem;
use crate::web::params::{self, Pairs};
use crate::web::state::App;

/// The source view of a document.
pub async fn source(State(app): State<App>, Named(id): Named<String>, Asked(pairs): Asked) -> Page {
    let asked = asked(&pairs)?;
    let found = app.ask(move |library| {
        let Some(work) = library.work(&id)? else { return Ok(None) };
        let file = work.files.first().map(|f| f.sha256.clone()).unwrap_or_default();
        let held = library.original(&file)?.is_some();
        Ok(Some((work, held)))
    });
    let missing = || {
        Problem::missing("Der er intet dokument på denne adresse. Det kan være trukket tilbage; se listen over dokumenter.")
            .onward("Se dokumenterne", "/documents")
    };
    let (work, held): (Work, bool) = found.await?.ok_or_else(missing)?;
    render::page(&build(&work, held, &asked)?)
}

fn asked(pairs: &Pairs) -> Result<View, Problem> {
    let mut view = View::default();
    for (name, value) in pairs {
        match name.as_str() {
            "page" => view.page = Some(u32::try_from(params::number(name, value)?).unwrap_or(u32::MAX)),
            "goal" => view.goal = Some(value.clone()).filter(|v| !v.is_empty()),
            "fact" => view.fact = Some(value.clone()).filter(|v| !v.is_empty()),
            _ => {
                let names = ["page", "goal", "fact"];
                return Err(Problem::wrong(format!("Parameteren »{name}« kendes ikke her. Brug page, goal eller fact."), names));
            }
        }
    }
    Ok(view)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_parameter_is_refused() {
        let problem = asked(&vec![("side".to_owned(), "2".to_owned())]).map(|_| ()).unwrap_err();
        insta::assert_snapshot!(problem.message, @"Parameteren »side« kendes ikke her. Brug page, goal eller fact.");
    }
}
