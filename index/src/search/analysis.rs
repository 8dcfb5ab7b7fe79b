//! Danish analysis as the index stores it: one place where the streams of `sporhund_danish` become the terms of the engine.

use sporhund_danish::Analyser;

/// The terms of one word of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Analysed {
    /// First byte in the text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Position among the words of the text.
    pub position: usize,
    /// Lower-case form.
    pub surface: String,
    /// Candidate base forms.
    pub lemmas: Vec<String>,
    /// Base forms of the parts of a compound, in order; empty where it is none.
    pub parts: Vec<String>,
}

/// Terms of every word of a text, in order.
pub fn analyse(text: &str) -> Vec<Analysed> {
    let streams = Analyser::shared().streams(text);
    streams
        .into_iter()
        .map(|mut t| {
            t.lemmas.extend(text.get(t.start..t.end).and_then(capitals));
            Analysed { start: t.start, end: t.end, position: t.position, surface: t.surface, lemmas: t.lemmas, parts: t.parts }
        })
        .collect()
}

/// The acronym a word is or begins with, in capitals, where small letters would make it a common word: "MED", "MED-udvalg".
pub fn capitals(word: &str) -> Option<String> {
    let first = word.split(['-', '\'', '’']).next().unwrap_or(word);
    let acronym = first.chars().count() > 1 && first.chars().all(char::is_uppercase);
    (acronym && sporhund_danish::is_stop_word(&first.to_lowercase())).then(|| first.to_owned())
}

/// Base forms of one word, the word itself where none is known.
pub fn lemmas(word: &str) -> Vec<String> {
    let found = Analyser::shared().lemmas(word);
    if found.is_empty() { vec![word.to_owned()] } else { found }
}

/// The same word, also in another inflection, as a genitive or with aa, oe, ae for å, ø, æ.
pub fn same_word(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let (fa, fb) = (sporhund_danish::fold(a), sporhund_danish::fold(b));
    let base = |w: &str| w.trim_end_matches(['\'', '’']).to_owned();
    let (fa, fb) = (base(&fa), base(&fb));
    if fa == fb || fa.strip_suffix('s') == Some(&fb) || fb.strip_suffix('s') == Some(&fa) {
        return true;
    }
    let of_b = lemmas(b);
    lemmas(a).iter().any(|l| of_b.contains(l))
}

/// Lower-case words of a text, punctuation removed, `§` and numbers kept.
pub fn plain_words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace('§', " § ");
    lower
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')' | '"' | '”' | '“' | '»' | '«' | '/' | '–'))
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric() && c != '§'))
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}
