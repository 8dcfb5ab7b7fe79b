//! Tests of reading whole queries.

use proptest::prelude::*;

use super::parse;
use crate::record::ReadAs;
use crate::search::vocabulary::Vocabulary;
use crate::syntax::syntax;

/// What a small collection holds.
fn vocabulary() -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    let values: [(&str, &[&str]); 9] = [
        ("municipality", &["Norddal", "Søndersø", "Tangby-Hede"]),
        ("area", &["Job og Trivsel", "Ældre", "Ældre og Sundhed"]),
        ("year", &["2023", "2024", "2025"]),
        ("track", &["dus/1", "dus/2", "budget-2024/forandring-12", "none"]),
        ("framework", &["dus", "budget-2024"]),
        ("law", &["serviceloven", "serviceloven/107"]),
        ("owner", &["Bente Kvist", "none"]),
        ("kind", &["handleplan", "politik"]),
        ("has_measure", &["yes", "none"]),
    ];
    for (field, list) in values {
        vocabulary.values.insert(field.to_owned(), list.iter().map(|v| (*v).to_owned()).collect());
    }
    vocabulary.aliases.extend([("dus", "dus"), ("dus", "direktionens udviklingsspor")].map(|(a, b)| (a.to_owned(), b.to_owned())));
    vocabulary
}

fn role(read_as: ReadAs) -> String {
    serde_json::to_value(read_as).unwrap().as_str().unwrap().to_owned()
}

/// Every part but space and signs.
fn read(query: &str) -> String {
    let parts = parse(query, Some("Norddal"), &vocabulary()).reading;
    let shown = parts.iter().filter(|p| !matches!(p.read_as, ReadAs::Space | ReadAs::Sign));
    shown.map(|p| format!("{}:{}", role(p.read_as), p.text)).collect::<Vec<_>>().join(" ")
}

/// The filters only.
fn filters(query: &str) -> String {
    let parts = parse(query, Some("Norddal"), &vocabulary()).reading;
    parts.into_iter().filter_map(|p| p.filter).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_example_of_the_help_is_read_as_it_says() {
    assert!(syntax().len() > 15);
    for row in syntax() {
        assert_eq!(read(row.example), row.reading, "{}", row.example);
    }
}

#[test]
fn tracks_are_understood_in_every_wording() {
    for query in [
        "DUS spor 2",
        "direktionens spor nummer to",
        "det andet udviklingsspor i DUS",
        "2. spor i DUS",
        "strategisk spor 2 i direktionens udviklingsspor",
    ] {
        assert_eq!(filters(query), "track=dus/2", "{query}");
    }
    assert_eq!(filters("DUS spor 1 og spor 2"), "track=dus/1 track=dus/2");
    assert_eq!(filters("budgetaftalens forandring 12"), "track=budget-2024/forandring-12");
    assert_eq!(filters("mål der udmønter budgettet"), "framework=budget-2024");
    assert_eq!(filters("kan du finde mål"), "");
}

#[test]
fn exclusions_are_understood_in_words_and_signs() {
    assert_eq!(filters("sygefravær undtagen Norddal og Søndersø"), "-municipality=Norddal -municipality=Søndersø");
    assert_eq!(filters("sygefravær -Norddal"), "-municipality=Norddal");
    assert_eq!(filters("-kommune:Norddal"), "-municipality=Norddal");
    assert_eq!(filters("mål der ikke er i gang endnu"), "status=not_started");
}

#[test]
fn departments_and_places_are_understood_in_any_form() {
    assert_eq!(filters("mål for ældreområdet"), "area=Ældre area=Ældre og Sundhed");
    assert_eq!(filters("tangby hede"), "municipality=Tangby-Hede");
    assert_eq!(filters("Søndersøs politik for unge"), "municipality=Søndersø kind=politik");
    assert_eq!(filters("ældre og deres pårørende"), "");
}

#[test]
fn years_and_figures_are_understood_in_words() {
    assert_eq!(filters("mål efter 2023"), "year=2024 year=2025");
    assert_eq!(filters("mål fra 2023"), "year=2023");
    assert_eq!(filters("fra 2023 til og med 2024"), "year=2023 year=2024");
    assert_eq!(filters("klimaneutral inden 2025"), "");
    assert_eq!(filters("mål med måltal over 50 %"), "measure=50.001..%");
    assert_eq!(filters("måltal mellem 5 og 10"), "measure=5..10");
}

proptest! {
    #[test]
    fn every_character_of_any_query_is_accounted_for(query in ".{0,120}") {
        let parts = parse(&query, None, &vocabulary()).reading;
        prop_assert_eq!(parts.iter().map(|p| p.text.as_str()).collect::<String>(), query);
    }

    #[test]
    fn every_character_of_words_and_signs_in_any_order_is_accounted_for(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "DUS", "spor", "2", "andet", "§", "107", "budget", "2024", "-", "\"", "(", ")", "OR", "NOT", "eller", "kommune:", "år>=", "..", "måltal:",
                "Norddal", "og", "3.", "kvartal", "måltal", "over", "uden", "ansvarlig", "undtagen", "ikke", "i", "~", "*", "~1", " ", " ", "x:y", ",", "%", "syge",
                "mellem", "ældreområdet", "=", "<",
            ]),
            0..14,
        ),
        gap in proptest::sample::select(vec!["", " ", "  "]),
    ) {
        let query = pieces.join(gap);
        let parts = parse(&query, Some("Norddal"), &vocabulary()).reading;
        prop_assert_eq!(parts.iter().map(|p| p.text.as_str()).collect::<String>(), query.clone());
        // Letters and digits never count as signs.
        for part in parts.iter().filter(|p| matches!(p.read_as, ReadAs::Space | ReadAs::Sign)) {
            prop_assert!(!part.text.chars().any(char::is_alphanumeric), "{query}: {part:?}");
        }
    }

    #[test]
    fn long_queries_say_what_was_not_read(words in 1usize..400) {
        let query = "ord ".repeat(words);
        let parts = parse(&query, None, &vocabulary()).reading;
        prop_assert_eq!(parts.iter().map(|p| p.text.as_str()).collect::<String>(), query);
    }
}
