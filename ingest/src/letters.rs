//! Whether a text can be language at all, by which letters follow each other.
//!
//! A font without a table of characters, or with a wrong one, gives text whose letters follow each other as no language's do. Pairs of
//! signs are compared with how often they stand in Danish words (`data/letters.tsv`, made by `data/build_letters.py`) and with chance; the
//! logarithms add up to evidence in bits. Other languages of our letters also come out well above chance, tables of figures too.

use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;

const PAIRS: &str = include_str!("../data/letters.tsv");
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzæøå";
const USUAL: &str = ".,:;!?-–()/%'\"»«&§’”“";
/// Kinds of signs: letters, then digit, usual punctuation, any other sign, and the blank around words.
const KINDS: usize = 33;
const DIGIT: usize = 29;
const POINT: usize = 30;
const ODD: usize = 31;
const BLANK: usize = 32;
/// Weight of what is known of all signs together where a pair is rare.
const PRIOR: f32 = 20.0;
/// Share of pairs that follow no rule at all (names, codes, foreign words).
const NOISE: f32 = 0.1;
/// Evidence against language from which a text is taken for garbage: bits in all, and per pair of signs. Polish, the farthest from Danish
/// of the languages tried, has -0.25 per pair; Danish in a scrambled font -0.7 and less.
const AGAINST: f32 = -15.0;
const AGAINST_PER_PAIR: f32 = -0.4;

/// Evidence that a text is language.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Bits for language (positive) or against it (negative).
    pub bits: f32,
    /// Pairs of signs judged.
    pub pairs: usize,
}

impl Evidence {
    /// The text is no language: enough evidence, and against it throughout.
    pub fn is_gibberish(self) -> bool {
        self.bits < AGAINST && self.bits < AGAINST_PER_PAIR * self.pairs as f32
    }

    fn add(&mut self, table: &[f32], word: impl Iterator<Item = char>) {
        let mut before = BLANK;
        for kind in word.map(kind).chain([BLANK]) {
            // Long numbers and dots would outweigh everything else.
            if !(before == kind && matches!(kind, DIGIT | POINT)) {
                self.bits += table.get(before * KINDS + kind).copied().unwrap_or(0.0);
                self.pairs += 1;
            }
            before = kind;
        }
    }
}

/// Judges words. Single signs (bullets, letter-spaced headings), rows of one sign (dot leaders) and words of other alphabets say nothing.
pub fn evidence<'t>(words: impl IntoIterator<Item = &'t str>) -> Evidence {
    let table = table();
    let mut all = Evidence::default();
    for word in words {
        if says_nothing(word) {
            continue;
        }
        // Letters below the combining marks are composed already.
        if word.chars().all(|c| c < '\u{300}') {
            all.add(table, word.chars());
        } else {
            all.add(table, word.nfc());
        }
    }
    all
}

fn says_nothing(word: &str) -> bool {
    let Some(first) = word.chars().next() else { return true };
    word.chars().all(|c| c == first) || foreign(word)
}

/// All letters are of one other alphabet.
fn foreign(word: &str) -> bool {
    let mut scripts = word.chars().filter(|c| c.is_alphabetic()).map(script);
    match scripts.next() {
        Some(Some(first)) => scripts.all(|s| s == Some(first)),
        _ => false,
    }
}

/// Alphabets that are not ours, by their blocks; none for Latin and for what municipal documents never hold.
fn script(char: char) -> Option<u8> {
    match char {
        '\u{370}'..='\u{3ff}' => Some(0),
        '\u{400}'..='\u{52f}' => Some(1),
        '\u{590}'..='\u{5ff}' => Some(2),
        '\u{600}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => Some(3),
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' => Some(4),
        _ => None,
    }
}

fn kind(char: char) -> usize {
    let small = char.to_lowercase().next().unwrap_or(char);
    if let Some(letter) = letter(small) {
        return letter;
    }
    if char.is_numeric() {
        return DIGIT;
    }
    if USUAL.contains(char) {
        return POINT;
    }
    std::iter::once(small).nfd().next().and_then(letter).unwrap_or(ODD)
}

fn letter(char: char) -> Option<usize> {
    LETTERS.chars().position(|l| l == char)
}

/// Bits for each pair of kinds.
fn table() -> &'static [f32] {
    static TABLE: OnceLock<Vec<f32>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut counts = vec![0.0_f32; KINDS * KINDS];
        for line in PAIRS.lines() {
            let Some((pair, count)) = line.split_once('\t') else { continue };
            let mut signs = pair.chars().map(|c| match c {
                ' ' => BLANK,
                '0' => DIGIT,
                '.' => POINT,
                c => letter(c).unwrap_or(ODD),
            });
            if let (Some(a), Some(b), Ok(count)) = (signs.next(), signs.next(), count.parse::<f32>())
                && let Some(cell) = counts.get_mut(a * KINDS + b)
            {
                *cell += count;
            }
        }
        bits(&counts)
    })
}

/// Logarithm of how much likelier a pair is in words than by chance; rare pairs lean on the frequency of the second sign alone.
fn bits(counts: &[f32]) -> Vec<f32> {
    let kinds = KINDS as f32;
    let mut single = vec![PRIOR; KINDS];
    for row in counts.chunks(KINDS) {
        single.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
    }
    let all: f32 = single.iter().sum();
    let mut table = Vec::with_capacity(counts.len());
    for row in counts.chunks(KINDS) {
        let sum: f32 = row.iter().sum();
        for (count, single) in row.iter().zip(&single) {
            let known = (count + PRIOR * single / all) / (sum + PRIOR);
            table.push((((1.0 - NOISE) * known + NOISE / kinds) * kinds).log2());
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn judge(text: &str) -> Evidence {
        evidence(text.split_whitespace())
    }

    /// Letters exchanged for others, as a font with a wrong table of characters does.
    fn moved(text: &str, by: u32) -> String {
        text.chars().map(|c| if c.is_whitespace() { c } else { char::from_u32(c as u32 + by).unwrap_or(c) }).collect()
    }

    const DANISH: &str = "Kommunen vil i samarbejde med borgerne styrke de nære fællesskaber, så flere kan klare hverdagen selv.";

    #[test]
    fn danish_is_language_and_danish_in_a_wrong_font_is_none() {
        assert!(judge(DANISH).bits > 50.0);
        assert!(!judge("STRATEGI FOR SUNDHED OG OMSORG").is_gibberish());
        for by in [1, 3, 29, 0xE000 - 0x20] {
            assert!(judge(&moved(DANISH, by)).is_gibberish(), "{}", moved(DANISH, by));
        }
    }

    #[test]
    fn a_short_heading_in_a_wrong_font_is_told_from_a_short_heading() {
        assert!(judge(&moved("Udviklingsaftale for Teknik og Miljø", 29)).is_gibberish());
        assert!(!judge("Bilag 2").is_gibberish() && !judge("KLE").is_gibberish() && !judge("").is_gibberish());
    }

    #[test]
    fn other_languages_figures_codes_and_other_alphabets_are_no_gibberish() {
        for text in [
            "The Committee reviewed the annual report and approved the quarterly financial statements and GDP growth.",
            "Die Kommune hat zahlreiche Maßnahmen durchgeführt, um die Lebensqualität der Bürger zu verbessern.",
            "Kunnan strategian tavoitteena on parantaa asukkaiden hyvinvointia ja kestävää kehitystä.",
            "Gmina podjęła w ubiegłym roku wiele działań mających na celu poprawę jakości życia mieszkańców.",
            "Kommuneqarfimmi suliassanngortitat pingaarnerit ilaat tassaavoq meeqqat inuusuttullu atugarissaarnissaat.",
            "12.345,6 23,4 % -1.234 2023 2024 2025 1.000 34.567 -23,4 12,5 8,7 % 2022-2025 123 45 67 89",
            "A1 B2 KLE 27.12.00 SEL § 107 CVR 29189609 www.kommune.dk P-nr. DUS MED TR AMR GDPR ISO 27001 KPI",
            "Indledning.......... 3 Formål.............. 4 • • • – – ▪ Mål______",
            "Муниципалитет работает с жителями над улучшением качества жизни в городе",
        ] {
            assert!(!judge(text).is_gibberish(), "{text}: {:?}", judge(text));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_judged_by_finite_bits(text in "\\PC{0,60}") {
            let found = judge(&text);
            prop_assert!(found.bits.is_finite() && found.pairs <= 3 * text.chars().count() + 1);
        }
    }
}
