//! Documents that goals and documents cite and that are not held: frameworks, budgets, policies and plans by their references,
//! departments' agreements by who is named as taking part.

use std::collections::{BTreeMap, BTreeSet};

use super::tracks::{filters, goals, head, values};
use crate::error::Error;
use crate::knowledge::refers;
use crate::record::{Citation, Cited, CitedKind, CitedList, DocumentView, LinkedGoal, NONE, OneSided, OwnTerm, Reference, TrackDocument};
use crate::search::{Engine, reference_label};
use crate::store::Store;

/// Key of a document's own tracks.
const OWN: &str = "plan";
/// Shortest name that is looked for inside words, in letters: a shorter one must be a word of its own.
const WITHIN: usize = 6;
/// Words before a name in a title that make the document one about it.
const ABOUT: [&str; 12] = ["for", "til", "på", "om", "af", "under", "i", "fra", "med", "over", "efter", "ved"];

/// The list.
pub fn cited(store: &Store, engine: &Engine, one_sided: Vec<OneSided>) -> Result<CitedList, Error> {
    let documents = store.documents()?;
    let own = store.terms()?;
    let names: BTreeSet<&String> = documents.iter().filter_map(|d| d.summary.municipality.as_ref()).collect();
    let mut list = CitedList::default();
    for name in names {
        let mut of_one: Vec<Cited> = Vec::new();
        for (key, mut cited) in frameworks(store, engine, name, &documents)? {
            let called: BTreeSet<String> = called(&key, name, &cited, &own);
            if !documents.iter().any(|d| d.summary.municipality.as_ref() == Some(name) && is_it(d, &key, &called)) {
                cited.key = Some(key);
                of_one.push(cited);
            }
        }
        of_one.extend(agreements(name, &one_sided));
        of_one.sort_by_cached_key(|c| (std::cmp::Reverse(c.goals.len() + c.documents.len()), c.label.to_lowercase()));
        list.cited.extend(of_one);
    }
    Ok(list)
}

/// Frameworks that goals and documents of a municipality refer to, laws left out.
fn frameworks(store: &Store, engine: &Engine, name: &str, documents: &[DocumentView]) -> Result<BTreeMap<String, Cited>, Error> {
    let own = filters(&[("municipality", name)]);
    let laws: BTreeSet<String> = values(engine, "law", &own)?.into_iter().map(|v| v.value).collect();
    let mut found: BTreeMap<String, Cited> = BTreeMap::new();
    let cited =
        |key: &str, written: &str| Cited { label: reference_label(key, written), municipality: name.to_owned(), ..Cited::default() };
    for framework in values(engine, "framework", &own)?.into_iter().filter(|f| f.value != NONE && f.value != OWN && !is_law(&f.label)) {
        let mut entry = cited(&framework.value, &framework.label);
        for view in goals(store, engine, &[("municipality", name), ("framework", &framework.value)])? {
            let Some(reference) = view.goal.references.iter().find(|r| head(&r.key) == framework.value) else { continue };
            let page = view.goal.place.page;
            let (text, place) = (refers(&view.goal, reference), reference.place.clone());
            let goal = LinkedGoal { id: view.id, title: view.goal.title, page, document: view.document };
            entry.goals.push(Citation { goal, text, place });
        }
        found.insert(framework.value, entry);
    }
    for document in documents.iter().filter(|d| d.summary.municipality.as_deref() == Some(name)) {
        for reference in document.document.references.iter().filter(|r| is_document(r, &laws)) {
            let key = head(&reference.key);
            let entry = found.entry(key.to_owned()).or_insert_with(|| cited(key, &reference.framework));
            let (text, place) = (reference.label.clone(), reference.place.clone());
            entry.documents.push(TrackDocument { document: document.summary.clone(), text, place });
        }
    }
    Ok(found)
}

fn is_document(reference: &Reference, laws: &BTreeSet<String>) -> bool {
    let key = head(&reference.key);
    let is_law = laws.contains(key) || is_law(&reference.framework) || is_law(key) || reference.label.contains('§');
    !is_law && key != OWN
}

/// "Serviceloven", "Lov om …", "Bekendtgørelse om …".
fn is_law(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with("lov") || name.ends_with("loven") || ["lov om", "lov-om", "bekendtgørelse"].iter().any(|l| name.starts_with(l))
}

/// Everything a framework is called, in lower case.
fn called(key: &str, municipality: &str, cited: &Cited, own: &[OwnTerm]) -> BTreeSet<String> {
    let said = own.iter().filter(|t| t.key == key && t.municipality.to_lowercase() == municipality.to_lowercase());
    let said = said.flat_map(|t| t.title.iter().chain(&t.aliases).cloned());
    [key.to_owned(), cited.label.clone()].into_iter().chain(said).map(|n| n.to_lowercase()).collect()
}

/// The document is the one that is called so.
fn is_it(view: &DocumentView, key: &str, called: &BTreeSet<String>) -> bool {
    let title = view.document.title.as_deref().unwrap_or(&view.summary.file).to_lowercase();
    if let Some(year) = key.strip_prefix("budget-") {
        let budget = view.document.kind.as_deref().is_some_and(|k| k.contains("budget")) || title.contains("budget");
        return budget && (title.contains(year) || view.summary.period.as_ref().is_some_and(|p| p.from.starts_with(year)));
    }
    called.iter().any(|name| is_titled(&title, name))
}

/// The title is the name, perhaps with words around it, and not of something about it.
fn is_titled(title: &str, name: &str) -> bool {
    let (title, wanted) = (words(title), words(name));
    let last = wanted.len().saturating_sub(1);
    let at = (0..title.len()).find(|at| {
        !wanted.is_empty()
            && wanted.iter().enumerate().all(|(i, w)| {
                let long = w.chars().count() >= WITHIN;
                title.get(at + i).is_some_and(|t| t == w || (i == last && long && t.starts_with(w.as_str())))
            })
    });
    at.is_some_and(|at| at.checked_sub(1).and_then(|i| title.get(i)).is_none_or(|before| !ABOUT.contains(&before.as_str())))
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty() && *w != "og").map(str::to_owned).collect()
}

/// Agreements of departments that goals of a municipality name and that are not held.
fn agreements(municipality: &str, one_sided: &[OneSided]) -> Vec<Cited> {
    let mut found: BTreeMap<String, Cited> = BTreeMap::new();
    let own = one_sided.iter().filter(|e| !e.held && e.goal.document.municipality.as_deref() == Some(municipality));
    for entry in own {
        let year = entry.goal.document.period.as_ref().and_then(|p| p.from.get(..4)).unwrap_or_default();
        let label = format!("Aftale for {} {year}", entry.names).trim_end().to_owned();
        let cited = found.entry(label.to_lowercase()).or_insert_with(|| Cited {
            kind: CitedKind::Agreement,
            label,
            municipality: municipality.to_owned(),
            ..Cited::default()
        });
        cited.goals.push(Citation { goal: entry.goal.clone(), text: entry.text.clone(), place: entry.place.clone() });
    }
    found.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Period;

    #[test]
    fn a_document_is_known_by_its_title_and_not_by_one_about_it() {
        for title in ["havnepolitik", "ravnsø kommunes havnepolitik 2031-2034", "havnepolitikken"] {
            assert!(is_titled(title, "havnepolitik"), "{title}");
        }
        for title in ["handleplan for havnepolitikken", "status på havnepolitik", "havneplan", ""] {
            assert!(!is_titled(title, "havnepolitik"), "{title}");
        }
        assert!(is_titled("børne- og ungepolitik 2030", "børne-og-ungepolitik"));
        assert!(is_titled("dus 2030", "dus") && !is_titled("dusør til findere", "dus") && !is_titled("dus", ""));
    }

    #[test]
    fn laws_are_no_documents_of_a_municipality() {
        for law in ["Lov om havne", "lov-om-havne", "Havneloven", "Bekendtgørelse om fyr"] {
            assert!(is_law(law), "{law}");
        }
        assert!(!is_law("Havnepolitik"));
    }

    #[test]
    fn a_budget_is_known_by_its_year() {
        let mut view = DocumentView::default();
        view.document.title = Some("Aftale om næste års økonomi".to_owned());
        view.document.kind = Some("budgetaftale".to_owned());
        view.summary.period = Some(Period { from: "2031-01-01".to_owned(), to: None });
        assert!(is_it(&view, "budget-2031", &BTreeSet::new()) && !is_it(&view, "budget-2030", &BTreeSet::new()));
    }
}
