//! Word-level comparison of two texts.

use sporhund_danish::{Analyser, MONTHS, TokenKind};

use crate::record::{DiffPiece, PieceKind};

/// Largest product of both lengths that is compared word by word.
const LARGEST: usize = 4_000_000;
/// Words of dates beside the months, which change from edition to edition without changing the goal (base forms).
const DATE_WORDS: [&str; 8] = ["kvartal", "halvår", "primo", "medio", "ultimo", "forår", "efterår", "årsskifte"];
/// Share of words in sentences that may come and go where two goals are the same.
const SLACK: f32 = 0.25;
/// Share of words that two wordings of a sentence have in common.
const ALIKE: f32 = 0.6;

fn is_date_word(word: &str) -> bool {
    MONTHS.contains(&word) || DATE_WORDS.contains(&word)
}

/// The pieces of two texts in order.
pub fn diff(old: &str, new: &str) -> Vec<DiffPiece> {
    let (a, b): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    let same = |x: &&str, y: &&str| bare(x) == bare(y);
    let mut pieces: Vec<DiffPiece> = Vec::new();
    let mut add = |kind: PieceKind, word: &str| match pieces.last_mut().filter(|p| p.kind == kind) {
        Some(piece) => {
            piece.text.push(' ');
            piece.text.push_str(word);
        }
        None => pieces.push(DiffPiece { kind, text: word.to_owned() }),
    };
    let (mut i, mut j) = (0, 0);
    for (x, y) in matches(&a, &b, same) {
        a.iter().take(x).skip(i).for_each(|w| add(PieceKind::Removed, w));
        b.iter().take(y).skip(j).for_each(|w| add(PieceKind::Added, w));
        b.get(y).into_iter().for_each(|w| add(PieceKind::Same, w));
        (i, j) = (x + 1, y + 1);
    }
    a.iter().skip(i).for_each(|w| add(PieceKind::Removed, w));
    b.iter().skip(j).for_each(|w| add(PieceKind::Added, w));
    pieces
}

/// What a goal says: what it does, and with why it does it, sentence by sentence.
#[derive(Clone, Debug, Default)]
pub struct Told<'a> {
    /// What is to be done and reached.
    pub what: Vec<&'a str>,
    /// Everything.
    pub all: Vec<&'a str>,
}

/// Both say the same: nearly every sentence of what one does stands in the other with the same figures, wherever it stands there.
pub fn is_same(old: &Told<'_>, new: &Told<'_>) -> bool {
    stands_in(&old.what, &new.all) && stands_in(&new.what, &old.all)
}

fn stands_in(what: &[&str], all: &[&str]) -> bool {
    let sentences = |texts: &[&str]| -> Vec<Vec<String>> {
        texts.iter().flat_map(|t| sporhund_danish::sentences(t).into_iter().filter_map(|r| t.get(r))).map(lasting).collect()
    };
    let (mut words, mut missing) = (0, 0);
    let others = sentences(all);
    for sentence in sentences(what) {
        let share = |other: &Vec<String>| {
            2.0 * matches(&sentence, other, |x, y| x == y).len() as f32 / (sentence.len() + other.len()).max(1) as f32
        };
        let best = others.iter().map(|o| (share(o), o)).max_by(|x, y| x.0.total_cmp(&y.0));
        words += sentence.len();
        match best {
            Some((share, other)) if share >= ALIKE => {
                if figures(&sentence) != figures(other) {
                    return false;
                }
            }
            _ => missing += sentence.len(),
        }
    }
    missing as f32 <= SLACK * words as f32
}

fn figures(words: &[String]) -> Vec<&String> {
    words.iter().filter(|w| w.chars().any(|c| c.is_ascii_digit())).collect()
}

/// Lower-case words without those of dates.
fn lasting(text: &str) -> Vec<String> {
    let tokens = Analyser::shared().analyse(text);
    let is_date = |i: usize| tokens.get(i).is_some_and(|t| t.lemmas.iter().any(|l| is_date_word(l)) || is_date_word(&t.surface));
    let is_year = |s: &str| s.len() == 4 && (s.starts_with("20") || s.starts_with("19")) && s.chars().all(|c| c.is_ascii_digit());
    let mut kept = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        let dated = matches!(token.kind, TokenKind::Date | TokenKind::YearRange) || is_year(&token.surface) || is_date(i);
        let day = token.kind == TokenKind::Number && is_date(i + 1);
        if !(dated || day) {
            kept.push(token.surface.clone());
        }
    }
    kept
}

fn bare(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric() || *c == '%').flat_map(char::to_lowercase).collect()
}

/// Places of a longest common sequence.
fn matches<T>(a: &[T], b: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let (n, m) = (a.len(), b.len());
    if n.saturating_mul(m) > LARGEST {
        return Vec::new();
    }
    // Length of the best sequence of what follows each pair of places.
    let mut best = vec![0_u32; (n + 1) * (m + 1)];
    let at = |best: &[u32], i: usize, j: usize| best.get(i * (m + 1) + j).copied().unwrap_or_default();
    for (i, x) in a.iter().enumerate().rev() {
        for (j, y) in b.iter().enumerate().rev() {
            let value = if same(x, y) { at(&best, i + 1, j + 1) + 1 } else { at(&best, i + 1, j).max(at(&best, i, j + 1)) };
            if let Some(slot) = best.get_mut(i * (m + 1) + j) {
                *slot = value;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut found = Vec::new();
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        if same(x, y) {
            found.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if at(&best, i + 1, j) >= at(&best, i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}
