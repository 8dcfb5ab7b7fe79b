//! Classes of letters in the sources of patterns, written out for the Latin scripts.

use std::sync::LazyLock;

/// The last letter of Latin Extended-B.
pub const LATIN: char = '\u{24f}';

/// The last letter that a copy of a text can have.
pub const SHADOWED: char = '\u{ff}';

/// Ranges of a class by the letters it takes.
type Classes = [(&'static str, String); 5];

static ALL: LazyLock<Classes> = LazyLock::new(|| classes(LATIN));
static FEW: LazyLock<Classes> = LazyLock::new(|| classes(SHADOWED));

fn classes(last: char) -> Classes {
    [
        (r"\p{L}", ranges(char::is_alphabetic, last)),
        (r"\p{Lu}", ranges(char::is_uppercase, last)),
        (r"\p{Ll}", ranges(char::is_lowercase, last)),
        (r"\w", format!("0-9_{}", ranges(char::is_alphabetic, last))),
        (r"\d", "0-9".to_owned()),
    ]
}

/// The letters up to `last` that are so, as the ranges of a class.
fn ranges(is: impl Fn(char) -> bool, last: char) -> String {
    let mut all: Vec<(char, char)> = Vec::new();
    for c in ('\0'..=last).filter(|c| is(*c)) {
        match all.last_mut() {
            Some((_, last)) if u32::from(*last) + 1 == u32::from(c) => *last = c,
            _ => all.push((c, c)),
        }
    }
    all.into_iter().map(|(from, to)| if from == to { from.to_string() } else { format!("{from}-{to}") }).collect()
}

/// A pattern with the classes of letters written out, up to the letter `last` ([`SHADOWED`] or else [`LATIN`]).
pub fn written(source: &str, last: char) -> String {
    let classes: &Classes = if last == SHADOWED { &FEW } else { &ALL };
    let (mut out, mut depth, mut rest) = (String::with_capacity(source.len()), 0_usize, source);
    while let Some(c) = rest.chars().next() {
        let class = classes.iter().find(|(name, _)| c == '\\' && rest.starts_with(name));
        let taken = match (c, class) {
            ('\\', Some((name, ranges))) => {
                if depth > 0 {
                    out.push_str(ranges);
                } else {
                    out.extend(["[", ranges, "]"]);
                }
                name.len()
            }
            ('\\', None) => {
                let pair = rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at);
                out.push_str(rest.get(..pair).unwrap_or(rest));
                pair
            }
            _ => {
                match c {
                    '[' => depth += 1,
                    ']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                out.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}
