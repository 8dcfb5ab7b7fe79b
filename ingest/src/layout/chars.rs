//! Characters as PDF files hold them, made into characters as people write them.

/// A soft hyphen: divides a word only where it stands at the end of a line.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// What one character of a file stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A blank of any kind.
    Blank,
    /// Nothing a reader sees.
    Nothing,
    /// This character.
    Char(char),
    /// A ligature, to be written out.
    Letters(&'static str),
}

/// Reads one character.
pub fn read(char: char) -> Reading {
    match char {
        '\u{2028}' | '\u{2029}' | '\u{3000}' => Reading::Blank,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
            Reading::Nothing
        }
        c if c.is_whitespace() => Reading::Blank,
        c if c.is_control() => Reading::Nothing,
        // The true hyphen and the one that does not break.
        '\u{2010}' | '\u{2011}' | '\u{fe63}' | '\u{ff0d}' => Reading::Char('-'),
        '\u{fb00}' => Reading::Letters("ff"),
        '\u{fb01}' => Reading::Letters("fi"),
        '\u{fb02}' => Reading::Letters("fl"),
        '\u{fb03}' => Reading::Letters("ffi"),
        '\u{fb04}' => Reading::Letters("ffl"),
        '\u{fb05}' | '\u{fb06}' => Reading::Letters("st"),
        c => Reading::Char(c),
    }
}

/// Whether a character is of a private-use area: a sign of a symbol font, or a letter of a font without a table of code points.
pub fn is_private(char: char) -> bool {
    matches!(char, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}')
}
