//! Copies of texts, of the same length, in which letters of Latin-1 outside ASCII are pairs of ASCII characters, and patterns for them.
//!
//! "År" reads "_Xr": a low line, which stands nowhere else, and a letter or digit. So the boundaries of words are those of ASCII, which
//! automata can tell. A match may begin inside such a pair ("r" of a pattern, found in the "_r" of another letter); who searches a copy
//! looks whether the place is one between letters of the text, and if not searches the text itself. Where no match begins inside a pair,
//! those found are those of the pattern over the text: from a place between letters a pattern takes pairs whole or not at all.

use std::sync::LazyLock;

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look, Repetition};

/// Letters that stand for others, the rare ones for the frequent: matches seldom begin in them.
const RARE: &[u8] = b"QqXxZzWw98765432JjCcYy";
const FREQUENT: &str = "ÅåÆæØøÉéÖöÄäÜüÓóÁáÈèÇç";

/// The second character of the pair of each letter from U+00C0 on, 0 where the character is no letter.
static CODES: LazyLock<[u8; 64]> = LazyLock::new(|| {
    let mut codes = [0; 64];
    let place = |c: char| (c as usize).wrapping_sub(0xc0);
    let others = ('À'..='ÿ').filter(|c| !matches!(c, '×' | '÷') && !FREQUENT.contains(*c));
    let left = (b'0'..=b'z').filter(|b| b.is_ascii_alphanumeric() && !RARE.contains(b));
    for (c, code) in FREQUENT.chars().zip(RARE.iter().copied()).chain(others.zip(left)) {
        if let Some(slot) = codes.get_mut(place(c)) {
            *slot = code;
        }
    }
    codes
});

fn code(c: char) -> Option<u8> {
    let place = u32::from(c).checked_sub(0xc0)?;
    CODES.get(usize::try_from(place).ok()?).copied().filter(|code| *code > 0)
}

/// What stands for a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The text itself: it has ASCII alone.
    Itself,
    /// Its copy.
    Copy,
    /// Nothing: it has letters that no copy can have.
    #[default]
    None,
}

/// Writes the copy of a text.
pub fn text(text: &str, copy: &mut String) -> Kind {
    if text.as_bytes().contains(&b'_') {
        return Kind::None;
    }
    if text.is_ascii() {
        return Kind::Itself;
    }
    copy.clear();
    for c in text.chars() {
        match code(c) {
            Some(code) => {
                copy.push('_');
                copy.push(char::from(code));
            }
            None if c.is_ascii() || is_no_letter(c) => copy.push(c),
            None => return Kind::None,
        }
    }
    Kind::Copy
}

/// Signs known to be no part of words: spaces, punctuation, currencies, arrows, signs of mathematics, boxes.
fn is_no_letter(c: char) -> bool {
    matches!(c,
        '\u{80}'..='\u{a9}' | '\u{ab}'..='\u{b4}' | '\u{b6}'..='\u{b9}' | '\u{bb}'..='\u{bf}' | '×' | '÷'
        | '\u{2000}'..='\u{200b}' | '\u{200e}'..='\u{203e}' | '\u{20a0}'..='\u{20bf}' | '\u{2190}'..='\u{23ff}' | '\u{2500}'..='\u{27bf}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fffd}')
}

/// The pattern that finds in copies what `hir` finds in their texts.
pub fn pattern(hir: &Hir) -> Hir {
    rewrite(hir, &|leaf| match leaf {
        HirKind::Literal(literal) => std::str::from_utf8(&literal.0).ok().map(|s| Hir::concat(s.chars().map(letter).collect())),
        HirKind::Class(Class::Unicode(class)) => Some(letters(class)),
        HirKind::Look(look) => Some(Hir::look(ascii(*look))),
        HirKind::Capture(group) => {
            let sub = Box::new(pattern(&group.sub));
            Some(Hir::capture(regex_syntax::hir::Capture { index: group.index, name: group.name.clone(), sub }))
        }
        _ => None,
    })
}

fn letter(c: char) -> Hir {
    match code(c) {
        Some(code) => Hir::literal([b'_', code]),
        None if c == '_' => Hir::fail(),
        None => Hir::literal(c.to_string().into_bytes()),
    }
}

/// A class: pairs for its letters, the rest as it is but for what copies do not have.
fn letters(class: &ClassUnicode) -> Hir {
    let mut pairs = ClassUnicode::empty();
    let mut rest = ClassUnicode::empty();
    let mut keep = |from: u32, to: u32| {
        if let (Some(from), Some(to)) = (char::from_u32(from), char::from_u32(to)) {
            rest.push(ClassUnicodeRange::new(from, to));
        }
    };
    for range in class.iter() {
        let (from, to) = (u32::from(range.start()), u32::from(range.end()));
        (from.max(0xc0)..=to.min(0xff))
            .filter_map(char::from_u32)
            .filter_map(code)
            .for_each(|c| pairs.push(ClassUnicodeRange::new(c.into(), c.into())));
        // What copies do not have is left out: it would take room in each class.
        for (first, last) in [(0, 0x5e), (0x60, 0xbf), (0xd7, 0xd7), (0xf7, 0xf7), (0x2000, 0x2bff), (0xe000, 0xffff)] {
            if from.max(first) <= to.min(last) {
                keep(from.max(first), to.min(last));
            }
        }
    }
    let pair = || Hir::concat(vec![Hir::literal(*b"_"), Hir::class(Class::Unicode(pairs.clone()))]);
    match (rest.ranges().is_empty(), pairs.ranges().is_empty()) {
        (true, true) => Hir::fail(),
        (false, true) => Hir::class(Class::Unicode(rest)),
        (true, false) => pair(),
        (false, false) => Hir::alternation(vec![Hir::class(Class::Unicode(rest)), pair()]),
    }
}

fn ascii(look: Look) -> Look {
    match look {
        Look::WordUnicode => Look::WordAscii,
        Look::WordUnicodeNegate => Look::WordAsciiNegate,
        Look::WordStartUnicode => Look::WordStartAscii,
        Look::WordEndUnicode => Look::WordEndAscii,
        Look::WordStartHalfUnicode => Look::WordStartHalfAscii,
        Look::WordEndHalfUnicode => Look::WordEndHalfAscii,
        other => other,
    }
}

/// The same pattern with another in place of each part that `leaf` gives one for.
pub fn rewrite(hir: &Hir, leaf: &dyn Fn(&HirKind) -> Option<Hir>) -> Hir {
    if let Some(new) = leaf(hir.kind()) {
        return new;
    }
    match hir.kind() {
        HirKind::Repetition(r) => Hir::repetition(Repetition { sub: Box::new(rewrite(&r.sub, leaf)), ..r.clone() }),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(|p| rewrite(p, leaf)).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(|p| rewrite(p, leaf)).collect()),
        _ => hir.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_the_length_of_its_text() {
        let mut copy = String::new();
        assert_eq!(text("Både år – og én", &mut copy), Kind::Copy);
        assert_eq!(copy, "B_qde _qr – og _wn");
        assert_eq!(text("Mål", &mut copy), Kind::Copy);
        assert_eq!(copy.len(), "Mål".len());
        assert_eq!([text("a b", &mut copy), text("a_å", &mut copy), text("Łódź", &mut copy)], [Kind::Itself, Kind::None, Kind::None]);
    }

    #[test]
    fn each_letter_has_a_pair_of_its_own_and_no_sign_is_a_letter() {
        let word = regex::Regex::new(r"^\w$").unwrap();
        let mut codes: Vec<u8> = ('À'..='ÿ').filter_map(code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert!(codes.len() == 62 && codes.iter().all(u8::is_ascii_alphanumeric));
        for c in ('\u{80}'..=char::MAX).filter(|c| is_no_letter(*c)) {
            assert!(!word.is_match(&c.to_string()), "{c:?}");
        }
        assert!(('À'..='ÿ').all(|c| code(c).is_some() == word.is_match(&c.to_string())));
    }
}
