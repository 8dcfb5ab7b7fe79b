//! Tests of finding personal numbers; all numbers here are made up.

use proptest::prelude::*;

use super::*;

/// A number for a date that passes modulus 11, if there is one with this seventh digit.
fn made(day: u32, month: u32, year: u32, seventh: u32) -> Option<[u32; 10]> {
    for rest in 0..1000 {
        let digits = [day / 10, day % 10, month / 10, month % 10, year / 10, year % 10, seventh, rest / 100, rest / 10 % 10, rest % 10];
        let sum: u32 = digits.iter().zip(WEIGHTS).map(|(d, w)| d * w).sum();
        if sum.is_multiple_of(11) {
            return Some(digits);
        }
    }
    None
}

fn written(digits: &[u32; 10], between: &str) -> String {
    let text = |part: &[u32]| part.iter().map(u32::to_string).collect::<String>();
    format!("{}{between}{}", text(&digits[..6]), text(&digits[6..]))
}

#[test]
fn a_labelled_number_counts_even_without_check_digit() {
    for text in [
        "CPR-nr.: 010203-1234",
        "cpr 0102031234",
        "Borgerens personnummer er 010203 1234.",
        "CPR: 01 02 03 - 1234",
        "010203-1234 (CPR-nummer)",
        "cpr.nr. 010203-\n1234",
    ] {
        assert_eq!(personal_numbers(text).len(), 1, "{text}");
    }
}

#[test]
fn a_number_that_passes_the_check_counts_without_label() {
    let digits = made(7, 11, 61, 1).unwrap();
    for between in ["-", "", " ", "-\n", " - ", "–"] {
        let text = format!("Borgeren {} har fået hjælp.", written(&digits, between));
        assert_eq!(personal_numbers(&text).len(), usize::from(between != " - "), "{between:?}");
    }
}

#[test]
fn other_numbers_of_a_municipality_do_not_count() {
    for text in [
        "Telefon 87 94 70 00 eller 8794 7000",
        "EAN 5798005000123",
        "EAN-nr. 5798 0050 00123",
        "CVR-nr. 29 18 99 27",
        "CVR 29189927",
        "Sagsnr. 27.00.00-P22-1-23",
        "Journalnummer 010203-1234",
        "Perioden 01.01.2023 - 31.12.2026",
        "01-01-2023",
        "Budget 2023-2026: 1.250.000 kr. og 12.300.400 kr.",
        "I 2021 2022 2023",
        "311299 4000",
        "https://example.dk/id/0102031234567",
        "DKK 1012340000",
        "kontonr. 1234-0102031234",
    ] {
        assert!(personal_numbers(text).is_empty(), "{text}");
    }
}

#[test]
fn the_seventh_digit_decides_whether_the_day_exists() {
    // 29 February exists in 2000 but not in 1900.
    assert!(date(&[2, 9, 0, 2, 0, 0, 4, 0, 0, 0]).is_some());
    assert!(date(&[2, 9, 0, 2, 0, 0, 1, 0, 0, 0]).is_none());
}

#[test]
fn a_hyphened_number_that_passes_the_check_counts_beside_other_labels() {
    for before in ["kr. ", "Sagsnr. ", "Journalnummer "] {
        let number = made(1, 1, 40, 0).map(|digits| written(&digits, "-")).unwrap();
        assert_eq!(personal_numbers(&format!("{before}{number} er nævnt")).len(), 1, "{before}");
        let plain = number.replace('-', "");
        assert!(personal_numbers(&format!("{before}{plain} er nævnt")).is_empty(), "{before}");
    }
}

#[test]
fn a_day_without_check_digit_counts_where_the_number_is_written_as_one() {
    assert_eq!(personal_numbers("Borger 010165-1235 er flyttet.").len(), 1);
    assert_eq!(personal_numbers("Barn 140310-4321 er indskrevet.").len(), 1);
    assert!(personal_numbers("Borger 020165-1235 er flyttet.").is_empty());
    assert!(personal_numbers("Sag 0101651235 er lukket.").is_empty());
}

proptest! {
    #[test]
    fn a_made_up_number_is_found_wherever_it_stands(day in 1u32..=28, month in 1u32..=12, year in 40u32..=99, seventh in 0u32..=3, before in "[a-zæøå ,.]{0,20} ", after in " [a-zæøå ,.]{0,20}") {
        if let Some(digits) = made(day, month, year, seventh) {
            let text = format!("{before}{}{after}", written(&digits, "-"));
            let found = personal_numbers(&text);
            prop_assert_eq!(found.len(), 1);
            prop_assert_eq!(&text[found[0].clone()], written(&digits, "-"));
        }
    }

    #[test]
    fn eight_digit_numbers_never_count(number in 10_000_000u32..99_999_999, before in "[a-zæøå ]{0,10} ") {
        let text = format!("{before}{number}");
        prop_assert!(personal_numbers(&text).is_empty());
    }

    #[test]
    fn no_text_makes_it_panic(text in "[0-9 æ.\\-cpr\n]{0,60}") {
        for range in personal_numbers(&text) {
            prop_assert!(text.get(range).is_some());
        }
    }
}
