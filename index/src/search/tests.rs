//! Behaviour of the search over fictional works.

use std::sync::OnceLock;

use proptest::prelude::*;

use super::test_support::{ask, ask_with, engine, goal, goals, work, works};
use super::{Change, Engine};
use crate::record::{Answer, SearchRequest};
use crate::topics::Topics;

/// One engine over the fictional works for all tests that only read.
fn shared() -> &'static Engine {
    static SHARED: OnceLock<(tempfile::TempDir, Engine)> = OnceLock::new();
    &SHARED.get_or_init(|| engine(works())).1
}

fn found(query: &str) -> Answer {
    ask(shared(), query)
}

fn set(query: &str) -> Vec<String> {
    let answer = found(query);
    let mut ids: Vec<String> = goals(&answer).into_iter().map(str::to_owned).collect();
    assert_eq!(ids.len(), answer.total, "{query}");
    ids.sort();
    ids
}

#[test]
fn a_track_in_any_wording_gives_exactly_its_goals() {
    for query in [
        "DUS spor 2",
        "spor 2 i DUS",
        "dus 2",
        "Direktionens udviklingsspor nr. 2",
        "alle mål knyttet til DUS spor 2",
        "Hvilke mål hører under direktionens udviklingsspor 2?",
        "track:dus/2",
    ] {
        assert_eq!(set(query), ["w1-g01", "w2-g01"], "{query}");
    }
    assert_eq!(set("mål under DUS spor 1"), ["w2-g01"]);
    assert!(set("DUS spor 9").is_empty());
}

#[test]
fn a_framework_without_number_gives_all_goals_that_name_it() {
    assert_eq!(set("alle mål med DUS"), ["w1-g01", "w1-g02", "w2-g01"]);
    assert_eq!(set("mål der udmønter Budget 2024-2027"), ["w1-g02", "w2-g02"]);
}

#[test]
fn numbered_changes_and_tracks_of_budgets_are_recognised() {
    assert_eq!(set("forandring nr. 12 i Budget 2024-2027"), ["w1-g02"]);
    assert_eq!(set("budget 2024 spor 3"), ["w2-g02"]);
    assert_eq!(set("Budget 2024 – 2027, forandring 12"), ["w1-g02"]);
    assert!(set("forandring nr. 12 i Budget 2020-2023").is_empty());
}

#[test]
fn a_bare_track_number_shows_every_framework_that_has_it_and_says_so() {
    let answer = found("spor 2");
    assert_eq!(answer.total, 3);
    insta::assert_snapshot!(answer.notices.join("\n"), @"Henvisningen passer på flere: DUS spor 2, Planens spor 2. Skriv rammen med for at få den ene.");
}

#[test]
fn sections_of_laws_are_recognised() {
    for query in ["Servicelovens § 107", "§107", "§ 107 i serviceloven", "SEL § 107", "mål efter servicelovens §§ 107 og 108"] {
        assert_eq!(set(query), ["w1-g03"], "{query}");
    }
}

#[test]
fn owners_are_found_in_questions_and_never_employees_representatives() {
    assert_eq!(set("hvilke mål har Bente Kvist ansvar for"), ["w1-g01", "w2-g02"]);
    assert_eq!(set("mål hvor Skovgaard Holm er ansvarlig"), ["w1-g03"]);
    assert_eq!(set("hvem er ansvarlig for målet om lavere sygefravær?"), ["w1-g01"]);
    let owners: Vec<String> = found("").facets.remove("owner").unwrap().into_iter().map(|v| v.value).collect();
    assert!(!owners.iter().any(|o| o.contains("tillid")), "{owners:?}");
}

#[test]
fn facets_named_in_words_are_exact_filters() {
    assert_eq!(set("mål med opfølgning i 3. og 4. kvartal"), ["w1-g01"]);
    assert_eq!(set("mål med opfølgning i 3. eller 4. kvartal"), ["w1-g01", "w1-g02"]);
    assert_eq!(set("flerårige mål i Norddal"), ["w1-g03"]);
    assert_eq!(set("mål med måltal i procent"), ["w1-g01"]);
    assert_eq!(set("mål uden ansvarlig i Søndersø Kommune"), ["w3-g01", "w3-g02"]);
    assert_eq!(set("mål i 2024"), ["w3-g01", "w3-g02"]);
    assert_eq!(set("kommune:søndersø vagtplan"), ["w3-g02"]);
}

#[test]
fn other_municipalities_leave_out_the_askers_own() {
    let answer = ask_with(shared(), "Hvordan arbejder andre kommuner med medarbejdere?", &[], Some("Norddal"));
    assert_eq!(goals(&answer), ["w3-g02"]);
    assert!(answer.understood.iter().any(|u| u.filter.as_deref() == Some("-municipality=Norddal")), "{:?}", answer.understood);
}

#[test]
fn compounds_inflections_and_parts_find_each_other() {
    assert_eq!(set("sygefraværet"), ["w1-g01"]);
    assert_eq!(set("fravær"), ["w1-g01"]);
    assert_eq!(set("borgerinddragelse"), ["w3-g01"]);
    assert_eq!(set("teknologi hjemmepleje"), ["w2-g02"]);
    assert!(set("klimatilpasning").is_empty());
}

#[test]
fn a_slip_finds_the_near_word_and_says_so() {
    let answer = found("sygefavær");
    assert_eq!(goals(&answer), ["w1-g01"]);
    insta::assert_snapshot!(answer.notices.join("\n"), @"»sygefavær« findes ikke i samlingen. Viser også »sygefravær«.");
    assert_eq!(set("velfaerdsteknologi"), ["w2-g02"]);
}

#[test]
fn synonyms_are_searched_and_named() {
    let answer = found("onboarding");
    assert_eq!(goals(&answer), ["w1-g02"]);
    insta::assert_snapshot!(answer.notices.join("\n"), @"Søgte også på: introduktion, introduktionsforløb.");
}

#[test]
fn words_no_goal_has_together_are_dropped_and_named() {
    let answer = found("vagtplanlægning elefanter");
    assert!(answer.relaxed);
    assert_eq!(goals(&answer), ["w3-g02"]);
    insta::assert_snapshot!(answer.notices.join("\n"), @r"
    Søgte også på: vagtplan.
    Ingen mål har alle ordene. Søgt uden »elefanter«, som ingen mål har.
    ");
}

#[test]
fn an_empty_answer_says_what_the_collection_holds() {
    let answer = found("klimatilpasning");
    assert_eq!((answer.total, answer.relaxed), (0, false));
    insta::assert_snapshot!(answer.notices.join("\n"), @"Ingen mål fundet. Samlingen dækker Norddal, Søndersø. Prøv et bredere ord, eller fjern et filter.");
}

#[test]
fn running_text_ranks_below_goals_and_joins_no_set() {
    let answer = found("medarbejderne");
    let kinds: Vec<bool> = answer.hits.iter().map(|h| h.card.is_some()).collect();
    assert_eq!(kinds, [true, true, true, false]);
    assert_eq!(answer.total, 3);
    assert_eq!(found("kantinen").total, 0);
    assert_eq!(found("kantinen").hits.len(), 1);
    assert!(found("mål i Søndersø").hits.iter().all(|h| h.card.is_some()));
}

#[test]
fn signs_phrases_and_either_or_work() {
    assert_eq!(set("\"synlige i hverdagen\""), ["w2-g01"]);
    assert!(set("\"hverdagen i synlige\"").is_empty());
    assert_eq!(set("medarbejdere -vagtplanen"), ["w1-g01", "w1-g02"]);
    assert_eq!(set("skærmbesøg OR ventetid"), ["w1-g03", "w2-g02"]);
    assert_eq!(set("(skærmbesøg OR ventetid) botilbud"), ["w1-g03"]);
}

#[test]
fn an_acronym_in_capitals_is_not_the_common_word_of_the_same_letters() {
    let plain = goal("g01", "Samarbejde med naboer", &["Med tiden kommer alle med."]);
    let acronym = goal("g02", "Møder i MED-udvalget", &["Udvalget mødes hver måned."]);
    let (_dir, engine) = engine(vec![work("w1", "Norddal", "Personale", 2025, vec![plain, acronym])]);
    assert_eq!(goals(&ask(&engine, "MED")), ["w1-g02"]);
}

#[test]
fn a_question_for_what_two_areas_share_shows_the_most_alike_goals_first() {
    let one = vec![goal("g01", "Nye boliger ved havnen", &["Byggeriet begynder."]), goal("g02", "Lavt sygefravær", &["Fraværet falder."])];
    let other = vec![goal("g01", "Forebyggelse af sygefravær", &["Fraværet mindskes."]), goal("g02", "Flere cykler", &["Stien udvides."])];
    let works = vec![work("w1", "Norddal", "Job og Trivsel", 2025, one), work("w2", "Norddal", "Pleje og Sundhed", 2025, other)];
    let (_dir, engine) = engine(works);
    let answer = ask(&engine, "hvilke mål overlapper mellem Job og Trivsel og Pleje og Sundhed");
    assert_eq!(answer.total, 4);
    assert_eq!(goals(&answer).get(..2), Some(&["w1-g02", "w2-g01"][..]));
}

#[test]
fn a_compound_with_a_general_last_part_finds_what_it_is_about() {
    let answer = found("sygefraværsindsats");
    assert_eq!(goals(&answer), ["w1-g01"]);
    insta::assert_snapshot!(answer.notices.join("\n"), @"Søgte også på: sygefravær.");
}

#[test]
fn an_unknown_field_is_searched_as_words_with_a_notice() {
    let answer = found("farve:sygefravær");
    assert!(answer.notices.iter().any(|n| n.contains("»farve« er ikke et felt")), "{:?}", answer.notices);
    assert_eq!(goals(&answer), ["w1-g01"]);
}

#[test]
fn facet_counts_are_exact_and_not_narrowed_by_their_own_selection() {
    let answer = ask_with(shared(), "", &[("municipality", &["Norddal"])], None);
    assert_eq!(answer.total, 5);
    let count = |field: &str, value: &str| answer.facets[field].iter().find(|v| v.value == value).map(|v| (v.count, v.label.clone()));
    assert_eq!(count("municipality", "Søndersø"), Some((2, "Søndersø".into())));
    assert_eq!(count("year", "2025"), Some((5, "2025".into())));
    assert_eq!(count("year", "2024"), None);
    assert_eq!(count("track", "dus/2"), Some((2, "DUS spor 2".into())));
    assert_eq!(count("owner", "none"), Some((2, "ikke angivet".into())));
    assert_eq!(count("law", "serviceloven/107"), Some((1, "Serviceloven § 107".into())));
    let both = ask_with(shared(), "", &[("municipality", &["Norddal", "Søndersø"]), ("year", &["2024"])], None);
    assert_eq!(both.total, 2);
}

#[test]
fn the_passage_marks_the_words_that_match_with_its_page() {
    let answer = found("makkerordning");
    let hit = &answer.hits[0];
    let shown: String = hit.fragments.iter().map(|p| if p.matched { format!("[{}]", p.text) } else { p.text.clone() }).collect();
    assert_eq!(shown, "[Makkerordning] med en erfaren kollega");
    assert_eq!(hit.page, 3);
}

#[test]
fn pages_follow_each_other_without_gap_or_repeat() {
    let all = found("mål");
    assert_eq!(all.total, 7);
    let page = |offset| {
        let request = SearchRequest { query: "mål".into(), limit: 3, offset, ..SearchRequest::default() };
        shared().search(&request).unwrap().hits.into_iter().map(|h| h.id).collect::<Vec<_>>()
    };
    assert_eq!([page(0), page(3), page(6), page(9)].concat(), all.hits.iter().map(|h| h.id.clone()).collect::<Vec<_>>());
}

#[test]
fn another_engine_on_the_same_folder_sees_what_was_written_at_once() {
    let (dir, writing) = engine(works());
    let (reading, fresh) = Engine::open(dir.path(), Topics::default()).unwrap();
    assert!(!fresh);
    assert_eq!(ask(&reading, "sygefravær").total, 1);
    writing.write(&[Change::Put(work("w9", "Vesterby", "Børn", 2025, vec![goal("g01", "Sygefravær i dagtilbud", &[])]))], 7).unwrap();
    assert_eq!(ask(&reading, "sygefravær").total, 2);
    assert_eq!(reading.generation().unwrap(), 7);
    assert_eq!(reading.works().unwrap()["w9"], (1, 1));
}

#[test]
fn a_deleted_work_leaves_no_bytes_behind() {
    let (dir, engine) = engine(works());
    engine.write(&[Change::Put(work("w9", "Vesterby", "Børn", 2025, vec![goal("g01", "Xylofonorkester", &[])]))], 2).unwrap();
    let holds = || {
        let read = |e: std::fs::DirEntry| std::fs::read(e.path()).unwrap_or_default();
        std::fs::read_dir(dir.path()).unwrap().any(|e| read(e.unwrap()).windows(10).any(|w| w.eq_ignore_ascii_case(b"xylofonork")))
    };
    assert!(holds());
    engine.write(&[Change::Delete("w9".into())], 3).unwrap();
    assert!(!holds());
    assert_eq!((engine.generation().unwrap(), engine.works().unwrap().len()), (3, 3));
    assert_eq!(ask(&engine, "xylofonorkester").total, 0);
    assert!(!ask(&engine, "").facets["municipality"].iter().any(|v| v.value == "Vesterby"));
}

#[test]
fn a_work_put_again_replaces_its_entries() {
    let (_dir, engine) = engine(works());
    engine.write(&[Change::Put(work("w1", "Norddal", "Job og Trivsel", 2025, vec![goal("g01", "Kun dette", &[])]))], 2).unwrap();
    assert_eq!(ask(&engine, "").total, 5);
    assert_eq!(ask(&engine, "sygefravær").total, 0);
}

#[test]
fn an_index_of_another_schema_is_made_anew() {
    let (dir, first) = engine(works());
    drop(first);
    std::fs::write(dir.path().join("schema"), "0").unwrap();
    let (second, fresh) = Engine::open(dir.path(), Topics::default()).unwrap();
    assert!(fresh);
    assert_eq!(second.works().unwrap().len(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_query_makes_the_search_fail(query in ".{0,60}") {
        ask(shared(), &query);
    }

    #[test]
    fn no_mixture_of_known_words_and_signs_makes_the_search_fail(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "DUS", "spor", "2", "§", "107", "budget", "2024", "-", "\"", "(", ")", "OR", "kommune:", "Norddal", "og", "3.", "kvartal", "måltal",
                "uden", "ansvarlig", "hvem", "sygefravær", "-borger", "mål", "andre", "kommuner", "med", "x:y", ",", "%", "sygefavær",
            ]),
            0..9,
        )
    ) {
        ask(shared(), &words.join(" "));
    }
}

#[test]
fn who_stands_for_a_union_is_in_no_facet_and_found_by_no_name() {
    use super::test_support::owner;
    let mut plan = goal("g01", "Vagtplaner med plads", &["Styregruppe: Sigrid Tofte, FTR."]);
    plan.owners = vec![owner("Gerda Skov", "Centerchef"), crate::record::Party { protected: true, ..owner("Sigrid Tofte", "FTR") }];
    plan.participants = vec![crate::record::Party { protected: true, ..owner("Sigrid Tofte", "FTR") }];
    let (_folder, engine) = engine(vec![work("w1", "Nordby", "Ældre", 2025, vec![plan])]);
    let answer = ask(&engine, "vagtplaner");
    let values: Vec<&str> = answer.facets.get("owner").into_iter().flatten().map(|v| v.value.as_str()).collect();
    assert_eq!((answer.total, values.contains(&"Gerda Skov"), values.contains(&"Sigrid Tofte")), (1, true, false), "{values:?}");
    for query in ["Sigrid Tofte", "\"Sigrid Tofte\"", "hvilke mål har Sigrid Tofte ansvar for", "owner:\"Sigrid Tofte\""] {
        assert_eq!(ask(&engine, query).total, 0, "{query}");
    }
    assert_eq!(ask(&engine, "Gerda Skov").total, 1);
}

#[test]
fn the_score_of_a_hit_is_what_its_explanation_sums() {
    for query in [
        "sygefravær",
        "nye medarbejdere",
        "DUS spor 2 medarbejder",
        "borger* eller ledelse",
        "medarbejdersygefravær -vagtplan",
        "indsats~1",
    ] {
        let answer = found(query);
        for hit in answer.hits.iter().filter(|_| !answer.relaxed) {
            let request = SearchRequest { query: query.to_owned(), ..SearchRequest::default() };
            let Some(explained) = shared().explain(&request, &hit.id).unwrap() else { continue };
            assert!((explained.score - hit.score).abs() < 0.001, "{query}: {} is {} and not {}", hit.id, hit.score, explained.score);
        }
    }
}
