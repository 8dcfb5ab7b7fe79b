//! Which pairs and triples of letters a text has, in a table of fixed size: what the table lacks, the text lacks.

/// Bits of the table.
const BITS: u32 = 14;
const WORDS: usize = 1 << (BITS - 6);

/// Grams that are asked of one string at most.
pub const MOST: usize = 5;

/// Longer texts have most triples anyway.
const LONGEST: usize = 6000;

/// The letters, pairs and triples of a text, without regard to case, with all digits as one and all white space as one.
#[derive(Clone, Debug)]
pub struct Grams {
    table: Box<[u64; WORDS]>,
    all: bool,
}

impl Default for Grams {
    fn default() -> Self {
        Self { table: Box::new([0; WORDS]), all: false }
    }
}

impl Grams {
    /// Reads another text.
    pub fn read(&mut self, text: &str) {
        self.all = text.len() > LONGEST;
        if self.all {
            return;
        }
        self.table.fill(0);
        let mut last = 0;
        for (n, c) in text.chars().enumerate() {
            last = (last << 8 | u32::from(symbol(c))) & 0xff_ffff;
            self.set(of(last & 0xff, 1));
            if n > 0 {
                self.set(of(last & 0xffff, 2));
            }
            if n > 1 {
                self.set(of(last, 3));
            }
        }
    }

    fn set(&mut self, gram: u16) {
        if let Some(word) = self.table.get_mut(usize::from(gram >> 6)) {
            *word |= 1 << (gram & 63);
        }
    }

    /// Whether the text may have all of these.
    pub fn have(&self, grams: &[u16]) -> bool {
        grams.iter().all(|gram| self.has(*gram))
    }

    /// Whether the text may have this one.
    #[inline]
    pub fn has(&self, gram: u16) -> bool {
        self.all || self.table.get(usize::from(gram >> 6)).is_some_and(|word| word >> (gram & 63) & 1 == 1)
    }
}

/// The place of a gram of `length` letters in the table.
fn of(letters: u32, length: u32) -> u16 {
    let hash = (letters | length << 24).wrapping_mul(0x9E37_79B1);
    u16::try_from(hash >> (32 - BITS)).unwrap_or_default()
}

/// The grams of a string of symbols: its triples, or the whole where it is shorter.
pub fn grams(symbols: &[u8]) -> Vec<u16> {
    let length = symbols.len().clamp(1, 3);
    let number = |window: &[u8]| window.iter().fold(0, |all, s| all << 8 | u32::from(*s));
    let all: Vec<u16> = symbols.windows(length).map(|w| of(number(w), u32::try_from(length).unwrap_or(3))).collect();
    // Those at the ends and between tell enough.
    let step = all.len().div_ceil(MOST);
    all.into_iter().step_by(step.max(1)).collect()
}

/// What a letter counts as: the same for all letters that a pattern may take as one.
pub fn symbol(c: char) -> u8 {
    match c {
        '0'..='9' => b'0',
        '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' => b' ',
        '\0'..='\x7f' => c.to_ascii_lowercase() as u8,
        'À'..='Þ' if c != '×' => c as u8 + 32,
        '\u{80}'..='\u{ff}' => c as u8,
        '\u{17f}' => b's',
        '\u{130}' => b'i',
        '\u{212a}' => b'k',
        '\u{212b}' => 0xe5,
        '\u{178}' => 0xff,
        '\u{1e9e}' => 0xdf,
        _ if c.is_whitespace() => b' ',
        _ => 0x80 | (u32::from(c) & 0x1f) as u8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_grams_of_its_parts_in_any_case() {
        let mut text = Grams::default();
        text.read("Målet nås I 2027");
        let symbols = |s: &str| s.chars().map(symbol).collect::<Vec<_>>();
        assert!(text.have(&grams(&symbols("MÅLET"))) && text.have(&grams(&symbols(" i 1"))) && text.have(&grams(&symbols("å"))));
        assert!(!text.have(&grams(&symbols("maj"))) && !text.have(&grams(&symbols("%"))));
    }
}
