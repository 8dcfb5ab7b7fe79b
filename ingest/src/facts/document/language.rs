//! The language of a whole document, measured once.

use whatlang::{Detector, Lang};

use super::view::front;

/// Fewer characters say too little.
const ENOUGH: usize = 1000;
/// More characters say nothing more.
const SAMPLE: usize = 20_000;

/// ISO 639-1 code of the language; `declared` is what the file itself says, used only for texts too short to measure.
pub(super) fn find(text: &str, declared: Option<&str>) -> Option<String> {
    if text.chars().take(ENOUGH).count() < ENOUGH {
        let code: String = declared?.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
        return (code.len() == 2).then_some(code);
    }
    let sample = front(text, SAMPLE);
    let detector =
        Detector::with_allowlist(vec![Lang::Dan, Lang::Nob, Lang::Swe, Lang::Eng, Lang::Deu, Lang::Fra, Lang::Nld, Lang::Fin, Lang::Pol]);
    let code = match detector.detect_lang(sample)? {
        Lang::Dan => "da",
        // Danish and Norwegian look alike to letter statistics; "af" and "av" do not.
        Lang::Nob if count(sample, " af ") >= count(sample, " av ") => "da",
        Lang::Nob => "no",
        Lang::Swe => "sv",
        Lang::Eng => "en",
        Lang::Deu => "de",
        Lang::Fra => "fr",
        Lang::Nld => "nl",
        Lang::Fin => "fi",
        _ => "pl",
    };
    Some(code.to_owned())
}

fn count(text: &str, word: &str) -> usize {
    text.matches(word).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_and_english_are_told_apart() {
        let danish = "Kommunen vil i løbet af året arbejde for, at flere borgere får mulighed for at deltage i fællesskaber. ".repeat(12);
        let english = "The municipality will work throughout the year to give more citizens the opportunity to take part. ".repeat(12);
        assert_eq!(find(&danish, None).as_deref(), Some("da"));
        assert_eq!(find(&english, Some("da")).as_deref(), Some("en"));
        assert_eq!(find("Kort tekst", Some("da-DK")).as_deref(), Some("da"));
    }
}
