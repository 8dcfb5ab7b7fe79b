//! Tests of what the collection says of its documents, on made-up ones.

use std::collections::BTreeMap;

use super::areas::spellings;
use super::editions::newer;
use crate::department::key;
use crate::record::{Document, Municipality, Period, State};
use crate::store::works::WorkRow;

fn work(id: &str, title: &str, area: &str, kind: &str, year: u16, state: State) -> WorkRow {
    let document = Document {
        title: Some(title.to_owned()),
        municipality: Some(Municipality { name: "Ravnsø".to_owned(), ..Municipality::default() }),
        area: (!area.is_empty()).then(|| area.to_owned()),
        kind: Some(kind.to_owned()),
        period: Some(Period { from: format!("{year}-01-01"), to: None }),
        state,
        ..Document::default()
    };
    WorkRow { id: id.to_owned(), document, ..WorkRow::default() }
}

fn of_areas(areas: &[&str]) -> Vec<String> {
    let works: Vec<WorkRow> =
        areas.iter().enumerate().map(|(i, a)| work(&format!("w{i}"), "Aftale", a, "aftale", 2031, State::Adopted)).collect();
    spellings(&works).into_values().map(|a| a.spelling).collect()
}

#[test]
fn a_department_has_one_spelling_whatever_the_order_or_the_hyphens() {
    for (a, b) in [
        ("Social og Arbejdsmarked", "Arbejdsmarked og Social"),
        ("Sundhed, Omsorg og Handicap", "Sundheds-, Omsorgs- og Handicapområdet"),
        ("Ældre", "Ældreområdet"),
        ("Teknik & Miljø", "Teknik og Miljø"),
        ("Børn og Unge", "Børne- og Ungeforvaltningen"),
        ("Kultur og Fritid", "Kultur- og Fritidsafdelingen"),
    ] {
        assert_eq!(key(a), key(b), "{a} = {b}");
    }
    assert_ne!(key("Ældre"), key("Ældre og Handicap"));
    assert_eq!(
        of_areas(&["Social og Arbejdsmarked", "Arbejdsmarked og Social", "Arbejdsmarked og Social"]),
        ["Arbejdsmarked og Social"; 3]
    );
}

#[test]
fn an_acronym_is_the_one_department_with_its_initials() {
    assert_eq!(of_areas(&["SOH", "Sundhed, Omsorg og Handicap"]), ["Sundhed, Omsorg og Handicap"; 2]);
    assert_eq!(of_areas(&["A&S", "Arbejdsmarked og Social"]), ["Arbejdsmarked og Social"; 2]);
    assert_eq!(of_areas(&["KF", "Kultur og Fritid", "Klima og Forsyning"]), ["KF", "Kultur og Fritid", "Klima og Forsyning"]);
}

fn replaced(works: &[WorkRow]) -> BTreeMap<String, String> {
    newer(works, &spellings(works))
}

#[test]
fn a_later_edition_of_the_same_kind_and_department_takes_the_place() {
    use State::{Adopted, Draft, Unknown};
    let works = [
        work("a30", "Udviklingsaftale 2030 for Havn og Fyr", "Havn og Fyr", "udviklingsaftale", 2030, Adopted),
        work("a31", "Fyr og Havn - udviklingsaftale 2031", "Fyr og Havn", "udviklingsaftale", 2031, Unknown),
        work("a32", "Udviklingsaftale 2032 for Havn og Fyr", "Havn og Fyr", "udviklingsaftale", 2032, Draft),
        work("p", "Havnepolitik", "Havn og Fyr", "politik", 2034, Adopted),
        work("b", "Udviklingsaftale 2034 for Kultur", "Kultur", "udviklingsaftale", 2034, Adopted),
    ];
    assert_eq!(replaced(&works), BTreeMap::from([("a30".to_owned(), "a31".to_owned())]));
}

#[test]
fn other_plans_and_reports_of_a_department_take_no_place() {
    let works = [
        work("a", "Handleplan for lystbåde", "Havn", "handleplan", 2030, State::Adopted),
        work("b", "Handleplan for fiskekuttere", "Havn", "handleplan", 2032, State::Adopted),
        work("c", "Status på havneplanen", "Havn", "status", 2030, State::Status),
        work("d", "Status på havneplanen", "Havn", "status", 2032, State::Status),
    ];
    assert!(replaced(&works).is_empty());
}
