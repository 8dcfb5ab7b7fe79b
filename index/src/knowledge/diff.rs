//! Word-level comparison of two texts.

use sporhund_danish::{Analyser, TokenKind};

use crate::record::{DiffPiece, PieceKind};

/// Largest product of both lengths that is compared word by word.
const LARGEST: usize = 4_000_000;
/// Words of dates, which change from edition to edition without changing the goal (base forms).
const DATE_WORDS: [&str; 20] = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
    "kvartal",
    "halvår",
    "primo",
    "medio",
    "ultimo",
    "forår",
    "efterår",
    "årsskifte",
];
/// Share of words that may differ where two texts are the same.
const SLACK: f32 = 0.04;

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

/// The texts say the same: their words but for dates differ hardly at all, their figures not.
pub fn is_same(old: &str, new: &str) -> bool {
    let (a, b) = (lasting(old), lasting(new));
    let figures = |words: &[String]| words.iter().filter(|w| w.chars().any(|c| c.is_ascii_digit())).cloned().collect::<Vec<_>>();
    if figures(&a) != figures(&b) {
        return false;
    }
    let common = matches(&a, &b, |x, y| x == y).len();
    (a.len() + b.len() - 2 * common) as f32 <= SLACK * (a.len() + b.len()) as f32
}

/// Lower-case words without those of dates.
fn lasting(text: &str) -> Vec<String> {
    let tokens = Analyser::shared().analyse(text);
    let is_date = |i: usize| {
        tokens.get(i).is_some_and(|t| t.lemmas.iter().any(|l| DATE_WORDS.contains(&l.as_str())) || DATE_WORDS.contains(&t.surface.as_str()))
    };
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
