//! Tests of what connects goals.

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::prelude::*;

use super::concepts::{Concepts, Forms};
use super::words::words;
use super::*;
use crate::record::{Activity, Document, Goal, Municipality, Party, Period, Place, Record, Work};

fn document(municipality: &str, area: &str, year: i32) -> Document {
    Document {
        title: Some(format!("Udviklingsaftale {year} {area}")),
        municipality: Some(Municipality { name: municipality.to_owned(), ..Municipality::default() }),
        area: Some(area.to_owned()),
        kind: Some("udviklingsaftale".to_owned()),
        period: Some(Period { from: format!("{year}-01-01"), to: Some(format!("{year}-12-31")) }),
        ..Document::default()
    }
}

fn goal(title: &str, activities: &[&str]) -> Goal {
    let activities = activities.iter().map(|t| Activity { text: (*t).to_owned(), level: 1, ..Activity::default() }).collect();
    Goal { id: "g01".to_owned(), title: title.to_owned(), activities, place: Place { page: 2, ..Place::default() }, ..Goal::default() }
}

fn profile(title: &str, activities: &[&str]) -> Profile {
    let record = Record { document: document("Nørrehede", "Havn", 2030), goals: vec![goal(title, activities)], ..Record::default() };
    let work = Work { id: "w".to_owned(), record, ..Work::default() };
    profiles(&work, &BTreeMap::new(), &Names::default()).pop().unwrap().0
}

fn compared(a: (&str, &[&str]), b: (&str, &[&str])) -> f32 {
    let statistics = Statistics { goals: 50, ..Statistics::default() };
    let weigh = |(title, activities): (&str, &[&str])| weighed(profile(title, activities), &statistics);
    base(&likeness(&weigh(a), &weigh(b), &statistics))
}

fn names(own: &str, others: &[&str]) -> Names {
    let all: Vec<Document> = others.iter().chain([&own]).map(|a| document("Nørrehede", a, 2030)).collect();
    Names::of(&document("Nørrehede", own, 2030), Rc::new(Departments::of(all.iter())))
}

fn named(names: &Names, goal: &Goal) -> Vec<(String, bool)> {
    names.mentions(&Record::default(), goal).into_iter().map(|m| (m.name, m.partner)).collect()
}

#[test]
fn goals_about_the_same_in_other_words_are_nearer_than_goals_that_share_a_common_word() {
    let start: (&str, &[&str]) = ("Introduktion af nyansatte", &["Alle nye medarbejdere får et introforløb"]);
    let welcome: (&str, &[&str]) = ("God modtagelse", &["Der laves en plan for oplæring af nye kolleger"]);
    let other: (&str, &[&str]) = ("Medarbejdere på cykel", &["Medarbejdere tilbydes en cykel"]);
    assert!(compared(start, welcome) > compared(start, other) + 1.0);
}

#[test]
fn likeness_does_not_depend_on_the_order() {
    let statistics = Statistics { goals: 50, ..Statistics::default() };
    let a = weighed(profile("Rent badevand", &["Spildevandet renses"]), &statistics);
    let b = weighed(profile("Badevand ved molen", &["Spildevand måles hver uge"]), &statistics);
    assert_eq!(likeness(&a, &b, &statistics), likeness(&b, &a, &statistics));
}

#[test]
fn a_concept_is_met_as_word_part_and_phrase_but_not_as_part_where_it_must_stand_alone() {
    let at = |text: &str| -> Vec<String> {
        let found = words(text, &[]).into_iter().flat_map(|w| w.concepts).map(|(c, _)| Concepts::shared().label(c).to_owned());
        found.collect()
    };
    assert!(at("ernæringen").contains(&"kost".to_owned()));
    assert!(at("måltidspolitikken").contains(&"kost".to_owned()));
    assert!(at("klare det selv og klare sig selv").contains(&"genoptræning".to_owned()));
    assert!(!at("rekrutteringsstrategi").contains(&"strategi".to_owned()));
    assert!(Concepts::shared().at(&[Forms::default()], 3).is_empty());
}

#[test]
fn a_department_that_takes_part_is_told_from_one_that_is_only_named() {
    let names = names("Havn og Fyr", &["Kultur og Fritid"]);
    let with = |text: &str| named(&names, &goal("Flere både", &[text]));
    assert_eq!(with("I samarbejde med Kultur og Fritid males bådene."), [("Kultur og Fritid".to_owned(), true)]);
    assert_eq!(with("Kultur og Fritid har i dag tre både."), [("Kultur og Fritid".to_owned(), false)]);
    assert_eq!(with("Sammen med Børn og Unge bygges en bro."), [("Børn og Unge".to_owned(), true)]);
    assert!(with("Sammen med Havn og Fyr bygges en bro.").is_empty(), "its own department");
    assert!(with("Sammen med børn og unge bygges en bro.").is_empty(), "no name");
}

#[test]
fn the_head_of_another_department_stands_for_it_and_a_unit_that_answers_does_not() {
    let names = names("Havn og Fyr", &["Kultur og Fritid"]);
    let owner = |role: &str| {
        let party = Party { role: Some(role.to_owned()), ..Party::default() };
        named(&names, &Goal { owners: vec![party], ..goal("Flere både", &[]) })
    };
    assert_eq!(owner("kultur- og fritidschef"), [("Kultur og Fritid".to_owned(), true)]);
    assert_eq!(owner("Vej og Park"), [("Vej og Park".to_owned(), false)]);
}

/// Departments that take part in a goal of "Havn og Fyr" which says so, among those held and others.
fn partners(said: &str) -> Vec<String> {
    let held = ["Kultur og Fritid", "Børn og Unge", "Sundhed, Omsorg og Handicap", "Ejendomme", "Skole"];
    let all = named(&names("Havn og Fyr", &held), &goal("Flere både", &[said]));
    all.into_iter().filter(|(_, partner)| *partner).map(|(name, _)| name).collect()
}

#[test]
fn departments_take_part_under_many_names() {
    let cases = [
        ("I tæt samspil med kultur- og fritidsområdet males bådene.", "Kultur og Fritid"),
        ("Kultur- og Fritidsforvaltningen stiller lokaler til rådighed.", "Kultur og Fritid"),
        ("Indsatsen løses sammen med SOH.", "Sundhed, Omsorg og Handicap"),
        ("Indsatsen løses sammen med sundheds-, omsorgs- og handicapområdet.", "Sundhed, Omsorg og Handicap"),
        ("B&U bidrager med to lærere.", "Børn og Unge"),
        ("Centeret for Børn og Unge er med i styregruppen.", "Børn og Unge"),
        ("Repræsentanter for Børn og Unge udvikler planen.", "Børn og Unge"),
        ("Der holdes møde med ledelsen i Børn og Unge hvert kvartal.", "Børn og Unge"),
        ("Børn og Unge har det samme mål i sin aftale.", "Børn og Unge"),
        ("Det forudsætter, at Børn og Unge afsætter en medarbejder.", "Børn og Unge"),
        ("Ejendomme sørger for, at lyset virker.", "Ejendomme"),
        ("Lamperne skiftes sammen med ejendomsområdet.", "Ejendomme"),
        ("Vi inviterer skoleafdelingen med.", "Skole"),
        ("Sammen med Vand og Affald renses kajen.", "Vand og Affald"),
        ("Center for Erhverv og Turisme leverer tal.", "Erhverv og Turisme"),
    ];
    for (said, name) in cases {
        assert_eq!(partners(said), [name], "{said}");
    }
}

#[test]
fn departments_that_are_told_of_do_not_take_part() {
    for said in [
        "Kultur og Fritid deltager ikke.",
        "Opgaven lå tidligere hos Kultur og Fritid.",
        "Jf. aftalen med Børn og Unge side 4.",
        "Børn og Unge-udvalget behandler sagen.",
        "Planen forelægges Kultur- og Fritidsudvalget.",
        "Tallene sammenlignes med Børn og Unge.",
        "I samarbejde med brugerne af Kultur og Fritid spørges der til bådene.",
        "Vi vil have mere samarbejde på skoleområdet.",
        "Ejendomme står tomme.",
        "Vi mødes med Økonomi, Kommunikation.",
        "Havnechefen drøfter det med skolechefen.",
    ] {
        assert!(partners(said).is_empty(), "{said}: {:?}", partners(said));
    }
}

#[test]
fn two_departments_in_one_title_are_told_apart() {
    let names = names("Job og Borger", &["Job og Borger"]);
    let goal = goal("Gode overgange mellem Børn og Unge og Job og Borger", &[]);
    assert_eq!(named(&names, &goal), [("Børn og Unge".to_owned(), true)]);
}

#[test]
fn the_same_words_for_other_people_are_less_alike() {
    let pupils: (&str, &[&str]) = ("Mindre fravær", &["Lærerne ringer til elever, der mangler i skolen"]);
    let school: (&str, &[&str]) = ("Fraværet falder", &["Skolen kontakter eleverne i deres klasse"]);
    let staff: (&str, &[&str]) = ("Fraværet falder", &["Lederen kontakter medarbejdere og kolleger på arbejdspladsen"]);
    assert!(compared(pupils, school) > compared(pupils, staff) + 1.0);
}

#[test]
fn goals_that_share_only_means_are_less_alike_than_goals_that_share_what_they_are_about() {
    let nature: (&str, &[&str]) = ("Frivillige i naturen", &["Foreninger slår engene og plejer vandløb"]);
    let lonely: (&str, &[&str]) = ("Frivillige besøgsvenner", &["Foreninger besøger ensomme ældre"]);
    let meadow: (&str, &[&str]) = ("Vild natur", &["Engene slås og vandløb får mere plads"]);
    assert!(compared(nature, meadow) > compared(nature, lonely) + 1.0);
    let statistics = Statistics { goals: 50, ..Statistics::default() };
    let weigh = |(title, activities): (&str, &[&str])| weighed(profile(title, activities), &statistics);
    let other = |a, b| likeness(&weigh(a), &weigh(b), &statistics).other;
    assert!(other(nature, lonely) > 0.9 && other(nature, meadow) < 0.5, "{} {}", other(nature, lonely), other(nature, meadow));
}

#[test]
fn a_name_ends_after_its_last_word_and_other_names_are_no_departments() {
    let names = names("Havn og Fyr", &["Plan, Natur og Kyst"]);
    let with = |text: &str| named(&names, &goal("Flere både", &[text]));
    assert_eq!(with("Bålet tændes sammen med Kultur og Fritid og Ældre Sagen."), [("Kultur og Fritid".to_owned(), true)]);
    assert_eq!(with("Bålet planlægges med Børn og Skole."), [("Børn og Skole".to_owned(), true)]);
    assert!(with("Bålet følger Børne- og Ungestrategien.").is_empty());
    assert!(with("Bålet følger vores Børne- og Ungestrategi.").is_empty());
}

#[test]
fn a_longer_name_is_the_department_it_contains_and_one_word_needs_more_than_a_capital() {
    let names = names("Havn og Fyr", &["Natur og Miljø", "Sundhed"]);
    let with = |text: &str| named(&names, &goal("Flere både", &[text]));
    let found = names.mentions(&Record::default(), &goal("Flere både", &["I samarbejde med Plan, Natur og Miljø ryddes åen."]));
    assert_eq!((found.len(), found[0].name.as_str()), (1, "Plan, Natur og Miljø"));
    assert_eq!(found[0].key, crate::department::key("Natur og Miljø"));
    assert!(with("Sundhed begynder på kajen.").is_empty());
    assert_eq!(with("På kajen møder vi Sundhed."), [("Sundhed".to_owned(), false)]);
}

#[test]
fn a_pair_in_the_shadow_of_a_much_better_one_is_outdone() {
    let near = |goal: &str, work: &str, raw: f32| Near { goal: goal.to_owned(), work: work.to_owned(), raw, base: 2.0 };
    let (of_a, of_b) = (Standing::of(vec![near("x1", "x", 2.5), near("x2", "x", 1.2)]), Standing::of(vec![near("a1", "a", 1.2)]));
    let pair = &of_a.near()[1];
    assert!(is_outdone(pair, ("a1", "a"), &of_a, &of_b));
    assert!(odds(pair, ("a1", "a"), &of_a, &of_b) < odds(&of_a.near()[0], ("a1", "a"), &of_a, &Standing::default()));
}

#[test]
fn editions_are_the_same_kind_of_document_of_a_department_for_other_years() {
    let all = [
        document("Nørrehede", "Havn", 2031),
        document("Nørrehede", "Havn", 2030),
        document("Nørrehede", "Fyr", 2030),
        document("Sydhede", "Havn", 2030),
    ];
    let held: Vec<_> = all.iter().map(|d| (d, Vec::new())).collect();
    assert_eq!(series(&held), [[1, 0]]);
}

#[test]
fn a_document_is_an_edition_where_most_goals_come_back() {
    let all = [document("Nørrehede", "Havn", 2031), document("Nørrehede", "Havn og Kyst", 2030), document("Nørrehede", "Fyr", 2030)];
    let goals = vec!["Lys på molen", "Trygge broer for alle", "Flere fisk i havnen", "Ny kran"];
    let others = vec!["Lys på molen", "Farvel til tågen", "Et tårn til"];
    let held = [(&all[0], goals.clone()), (&all[1], goals), (&all[2], others)];
    assert_eq!(series(&held), [[1, 0]]);
}

#[test]
fn dates_may_change_in_a_goal_that_is_kept_and_figures_may_not() {
    let told = |text: &'static str| Told { what: vec![text], all: vec![text] };
    let is_same = |old, new| is_same(&told(old), &told(new));
    assert!(is_same("Broen er færdig senest i marts 2030.", "Broen er færdig senest i juni 2031."));
    assert!(!is_same("Mindst 55 % går over broen i 2030.", "Mindst 62 % går over broen i 2031."));
    assert!(!is_same("Broen males grøn og får nye planker.", "Broen rives ned og får ingen planker."));
}

#[test]
fn a_difference_is_shown_word_by_word() {
    let shown: Vec<String> =
        diff("Broen males rød i 2030", "Broen males grøn i 2031").into_iter().map(|p| format!("{:?} {}", p.kind, p.text)).collect();
    assert_eq!(shown, ["Same Broen males", "Removed rød", "Added grøn", "Same i", "Removed 2030", "Added 2031"]);
}

proptest! {
    #[test]
    fn no_text_breaks_names_words_or_differences(a in "\\PC{0,80}", b in "(Børn|Unge|og|,|Sammen|med|Havn og Fyr| |\\.){0,20}") {
        let names = names("Kultur", &["Havn og Fyr"]);
        for text in [&a, &b] {
            prop_assert_eq!(names.without(text).len(), text.len());
            let _ = named(&names, &goal(text, &[text]));
            for word in words(text, &[]) {
                prop_assert!(text.get(word.start..word.end).is_some());
            }
        }
        let kept = |kind| diff(&a, &b).into_iter().filter(move |p| p.kind != kind).map(|p| p.text).collect::<Vec<_>>().join(" ");
        let added: Vec<String> = kept(crate::record::PieceKind::Removed).split_whitespace().map(str::to_owned).collect();
        prop_assert_eq!(added, b.split_whitespace().collect::<Vec<_>>());
    }
}
