//! The vocabulary of frameworks: what documents call them and their tracks, with what people wrote.

use super::tracks::{head, tracks};
use crate::error::Error;
use crate::frameworks::misspelt;
use crate::knowledge::numbered;
use crate::record::{OwnTerm, Term, TermList};
use crate::search::{Engine, reference_label};
use crate::store::Store;

/// The whole vocabulary.
pub fn terms(store: &Store, engine: &Engine) -> Result<TermList, Error> {
    let mut list: Vec<Term> = Vec::new();
    for framework in tracks(store, engine)?.frameworks {
        let term = |key: &str, title: Option<String>, aliases: Vec<String>, goals: usize| Term {
            municipality: framework.municipality.clone(),
            key: key.to_owned(),
            label: if key.contains('/') { reference_label(key, &framework.label) } else { framework.label.clone() },
            number: numbered(key),
            title,
            period: framework.period.clone(),
            misspellings: misspelt(&aliases),
            aliases,
            goals,
            own: None,
        };
        list.push(term(&framework.key, None, framework.aliases.clone(), framework.goals));
        list.extend(framework.tracks.iter().map(|t| term(&t.key, t.title.clone(), t.aliases.clone(), t.goals)));
    }
    for own in store.terms()? {
        let is_it = |t: &&mut Term| t.own.is_none() && t.key == own.key && t.municipality.to_lowercase() == own.municipality.to_lowercase();
        match list.iter_mut().find(is_it) {
            Some(term) => {
                term.title = own.title.clone().or_else(|| term.title.take());
                term.own = Some(own);
            }
            None => list.push(alone(own, &list)),
        }
    }
    let order =
        |t: &Term| (t.municipality.to_lowercase(), head(&t.key).to_owned(), t.number, t.key.clone(), t.own.as_ref().and_then(|o| o.from));
    list.sort_by_cached_key(order);
    Ok(TermList { terms: list })
}

/// A term that no goal refers to yet, or the same for other years.
fn alone(own: OwnTerm, list: &[Term]) -> Term {
    let of = |t: &&Term| t.key == head(&own.key) && t.municipality.to_lowercase() == own.municipality.to_lowercase();
    let framework = list.iter().find(of).map(|t| t.label.clone()).unwrap_or_default();
    Term {
        municipality: own.municipality.clone(),
        label: if own.key.contains('/') {
            reference_label(&own.key, &framework)
        } else {
            own.title.clone().unwrap_or_else(|| reference_label(&own.key, ""))
        },
        number: numbered(&own.key),
        title: own.title.clone(),
        key: own.key.clone(),
        own: Some(own),
        ..Term::default()
    }
}
