//! Tests of linking: the collection as a whole.

use super::desk::Desk;
use crate::Library;
use crate::fixture::file;
use crate::knowledge;
use crate::record::{Activity, Between, Change, Declared, Goal, LinkKind, LinkList, Municipality, Period, Place, Record, Verdict};
use crate::store::Store;

fn goal(title: &str, activities: &[&str]) -> Goal {
    let place = Place { page: 2, ..Place::default() };
    let activities =
        activities.iter().map(|t| Activity { text: (*t).to_owned(), level: 1, place: place.clone(), ..Activity::default() }).collect();
    Goal { title: title.to_owned(), kind: "mål".to_owned(), activities, place, ..Goal::default() }
}

fn record(municipality: &str, area: &str, year: i32, goals: Vec<Goal>) -> Record {
    let mut record = Record::default();
    record.document.title = Some(format!("Udviklingsaftale {year} {area}"));
    record.document.kind = Some("udviklingsaftale".to_owned());
    record.document.area = Some(area.to_owned());
    record.document.municipality = Some(Municipality { name: municipality.to_owned(), from: "text".to_owned(), ..Municipality::default() });
    record.document.period = Some(Period { from: format!("{year}-01-01"), to: Some(format!("{year}-12-31")) });
    record.goals = goals.into_iter().zip(1..).map(|(g, n)| Goal { id: format!("g{n:02}"), ..g }).collect();
    record
}

const BATHS: [&str; 3] =
    ["Spildevandet renses, før det når badestranden", "Badevandet måles hver uge fra maj", "Resultaterne hænges op ved badebroen"];

fn coast() -> Record {
    let shared = goal("Rent badevand ved hele kysten", &[&BATHS[..], &["Målet er fælles med Fritid og Natur"]].concat());
    let swim = goal("Flere lærer at svømme", &["Svømmehallen tilbyder kurser i svømning til voksne", "Fribilletter til svømmehallen"]);
    let bikes = goal("Cykelsti til havnen", &["I samarbejde med Kultur og Borgerservice males cykelstien rød"]);
    record("Nørrehede", "Teknik og Havn", 2030, vec![shared, swim, bikes])
}

fn leisure(year: i32) -> Record {
    let shared = goal("Rent badevand ved hele kysten", &[&BATHS[..], &["Målet er fælles med Teknik og Havn"]].concat());
    let books = goal("Åbent bibliotek om aftenen", &["Biblioteket åbner uden personale efter kl. 18", "Udlån af bøger med kørekort"]);
    record("Nørrehede", "Fritid og Natur", year, vec![shared, books])
}

fn islands() -> Record {
    let swim = goal("Alle voksne kan svømme", &["Kurser i svømning i svømmehallen for voksne", "Gratis svømning om søndagen"]);
    let hens = goal("Æg fra egne høns", &["Skolerne får høns"]);
    record("Øerne", "Kultur", 2031, vec![swim, hens])
}

fn library(folder: &std::path::Path, records: &[(&str, Record)]) -> Library {
    let library = Library::open(folder).unwrap();
    for (path, record) in records {
        library.put(file(path, path), record.clone()).unwrap();
    }
    library.commit().unwrap();
    library
}

fn shown(list: &LinkList) -> Vec<(String, String, LinkKind, Declared)> {
    list.links.iter().map(|l| (l.a.title.clone(), l.b.title.clone(), l.kind, l.declared)).collect()
}

#[test]
fn a_shared_goal_and_a_similar_one_are_linked_with_reasons_and_passages() {
    let folder = tempfile::tempdir().unwrap();
    let library = library(folder.path(), &[("coast.pdf", coast()), ("leisure.pdf", leisure(2030)), ("islands.pdf", islands())]);
    let list = library.links(100, 0).unwrap();
    let badevand = "Rent badevand ved hele kysten".to_owned();
    assert_eq!(
        shown(&list),
        [
            (badevand.clone(), badevand, LinkKind::Shared, Declared::Both),
            ("Flere lærer at svømme".to_owned(), "Alle voksne kan svømme".to_owned(), LinkKind::Similar, Declared::Neither)
        ]
    );
    assert_eq!(list.total, 2);
    for link in &list.links {
        let quote = link.reasons.iter().find_map(|r| r.a.as_ref().zip(r.b.as_ref())).unwrap();
        assert!(!quote.0.text.is_empty() && quote.1.page == 2, "{link:?}");
        assert!((0.2..=1.0).contains(&link.score));
    }
    let similar = library.similar(&list.links[1].b.id).unwrap().unwrap();
    assert_eq!(similar.similar[0].goal.id, list.links[1].a.id);
    assert!(library.similar("findes-ikke").unwrap().is_none());
}

#[test]
fn a_department_that_does_not_answer_is_told_from_one_whose_agreement_is_not_held() {
    let folder = tempfile::tempdir().unwrap();
    let asked = |library: &Library| -> Vec<(String, bool)> {
        library.one_sided().unwrap().one_sided.into_iter().map(|e| (format!("{} -> {}", e.goal.title, e.names), e.held)).collect()
    };
    let library = library(folder.path(), &[("coast.pdf", coast()), ("leisure.pdf", leisure(2030))]);
    assert_eq!(asked(&library), [("Cykelsti til havnen -> Kultur og Borgerservice".to_owned(), false)]);
    let hens = record("Nørrehede", "Kultur og Borgerservice", 2030, vec![goal("Æg fra egne høns", &["Skolerne får høns"])]);
    library.put(file("hens.pdf", "hens"), hens).unwrap();
    library.commit().unwrap();
    assert_eq!(asked(&library), [("Cykelsti til havnen -> Kultur og Borgerservice".to_owned(), true)]);
}

#[test]
fn a_goal_goes_on_in_the_next_edition() {
    let folder = tempfile::tempdir().unwrap();
    let mut next = leisure(2031);
    next.goals.pop();
    next.goals.push(Goal { id: "g02".to_owned(), ..goal("Natur i skolegården", &["Der plantes frugttræer"]) });
    let library = library(folder.path(), &[("leisure-30.pdf", leisure(2030)), ("leisure-31.pdf", next)]);
    let list = library.links(100, 0).unwrap();
    assert_eq!(shown(&list).len(), 1, "{:?}", shown(&list));
    assert_eq!(list.links[0].kind, LinkKind::Continued);
    let editions = library.editions().unwrap().editions;
    let changes: Vec<Change> = editions.iter().flat_map(|e| &e.changes).map(|c| c.change).collect();
    assert_eq!(changes, [Change::Kept, Change::New, Change::Dropped]);
    assert_eq!(editions[0].documents.iter().filter_map(|d| d.year).collect::<Vec<_>>(), [2030, 2031]);
}

#[test]
fn links_survive_a_rebuild_and_go_with_a_withdrawn_document() {
    let folder = tempfile::tempdir().unwrap();
    let library = library(folder.path(), &[("coast.pdf", coast()), ("leisure.pdf", leisure(2030)), ("islands.pdf", islands())]);
    let before = library.links(100, 0).unwrap();
    library.rebuild().unwrap();
    assert_eq!(library.links(100, 0).unwrap(), before);
    drop(library);
    let library = Library::open(folder.path()).unwrap();
    assert_eq!(library.links(100, 0).unwrap(), before);
    library.withdraw(&before.links[0].b.document.id).unwrap();
    let after = library.links(100, 0).unwrap();
    assert_eq!(shown(&after), shown(&before)[1..]);
}

/// Figures of every pair of a collection, one JSON line each, for fitting the weights of `knowledge::base` and `knowledge::probability`:
/// `SPORHUND_PAIRS=FOLDER cargo test --locked --lib -- --ignored --nocapture print_pairs`.
#[test]
#[ignore = "prints figures for fitting"]
fn print_pairs() {
    let folder = std::env::var("SPORHUND_PAIRS").unwrap();
    let store = Store::open(std::path::Path::new(&folder)).unwrap();
    let mut desk = Desk::of(&store).unwrap();
    for work in store.sizes().unwrap().into_keys() {
        for goal in desk.goals(&work).unwrap().iter() {
            let own = desk.standing(goal).unwrap();
            for pair in own.near().iter().filter(|p| *goal < p.goal) {
                let (a, b) = (desk.sheet(goal).unwrap().unwrap(), desk.sheet(&pair.goal).unwrap().unwrap());
                let other = desk.standing(&pair.goal).unwrap();
                let likeness = knowledge::likeness(&a, &b, &desk.statistics);
                let better = knowledge::better(pair, (goal, &work), &own, &other);
                println!(
                    "PAIR {}",
                    serde_json::json!({ "a": goal, "b": pair.goal, "likeness": format!("{likeness:?}"), "better": better })
                );
            }
        }
    }
}

#[test]
fn a_rejected_pair_never_comes_back_and_a_confirmed_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let held = [("coast.pdf", coast()), ("leisure.pdf", leisure(2030)), ("islands.pdf", islands())];
    let library = library(folder.path(), &held);
    let before = library.links(100, 0).unwrap();
    let (shared, similar) = (&before.links[0], &before.links[1]);
    library.judge((&shared.b.id, &shared.a.id), Verdict::Different, "to strande", "ida").unwrap();
    let (books, hens) = (format!("{}-g02", shared.b.document.id), format!("{}-g02", similar.b.document.id));
    library.judge((&books, &hens), Verdict::Overlapping, "", "per").unwrap();
    let titles = |library: &Library| -> Vec<(String, bool)> {
        library.links(100, 0).unwrap().links.into_iter().map(|l| (l.a.title, l.judged.is_some())).collect()
    };
    let wanted = [("Flere lærer at svømme".to_owned(), false), ("Åbent bibliotek om aftenen".to_owned(), true)];
    assert_eq!(titles(&library), wanted);
    library.rebuild().unwrap();
    assert_eq!(titles(&library), wanted);
    let confirmed = library.links(100, 0).unwrap().links.remove(1);
    assert_eq!(confirmed.reasons[0].text, "Bekræftet af per");
    // Read anew with one goal more in front, so that ids move.
    let mut again = leisure(2030);
    again.goals.insert(0, Goal { id: "g09".to_owned(), ..goal("Nye borde i biblioteket", &["Der købes 12 borde"]) });
    library.put(file("leisure.pdf", "leisure anew"), again).unwrap();
    library.commit().unwrap();
    assert_eq!(titles(&library), wanted);
    assert_eq!(library.judgements().unwrap().judgements.len(), 2);
    library.withdraw(&shared.b.document.id).unwrap();
    assert_eq!(library.judgements().unwrap().judgements.len(), 0);
    let refused = library.judge((&hens, &hens), Verdict::Same, "", "per").unwrap_err().to_string();
    insta::assert_snapshot!(refused, @"Et mål kan ikke vurderes mod sig selv. Skriv id'et på to forskellige mål.");
}

#[test]
fn links_between_two_departments_begin_in_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let library = library(folder.path(), &[("coast.pdf", coast()), ("leisure.pdf", leisure(2030)), ("islands.pdf", islands())]);
    let choice = Between {
        municipality: Some("Nørrehede".to_owned()),
        a: Some("Fritid og Natur".to_owned()),
        b: Some("Teknik og Havn".to_owned()),
        limit: 10,
        ..Between::default()
    };
    let list = library.between(&choice).unwrap();
    assert_eq!((list.total, list.links[0].a.document.area.as_deref()), (1, Some("Fritid og Natur")));
    assert_eq!(library.between(&Between { judged: Some(true), ..choice }).unwrap().total, 0);
    let report = library.calibrate().unwrap();
    assert!(!report.applied && report.bands.len() == 5);
}
