//! The texts last asked about, with what all patterns want to know of them: a sentence is asked by a hundred patterns in turn.

use std::cell::RefCell;

use super::grams::Grams;
use super::shadow;

/// Texts remembered per thread.
const TEXTS: usize = 64;

/// Bytes of text kept per place; longer texts are let go with the next.
const KEPT: usize = 1 << 16;

/// What is known of a text.
#[derive(Default)]
pub struct Seen {
    text: String,
    shadow: String,
    kind: shadow::Kind,
    pub grams: Grams,
}

impl Seen {
    /// The copy over which patterns run, none where the text has letters that a copy cannot have.
    pub fn copy<'s>(&'s self, text: &'s str) -> Option<&'s str> {
        match self.kind {
            shadow::Kind::Itself => Some(text),
            shadow::Kind::Copy => Some(&self.shadow),
            shadow::Kind::None => None,
        }
    }

    fn read(&mut self, text: &str) {
        if self.text.capacity() > KEPT {
            (self.text, self.shadow) = (String::new(), String::new());
        }
        self.text.clear();
        self.text.push_str(text);
        self.kind = shadow::text(text, &mut self.shadow);
        self.grams.read(text);
    }
}

thread_local! {
    static LAST: RefCell<Vec<Seen>> = const { RefCell::new(Vec::new()) };
}

/// Where a text is remembered: copies of one sentence, made by one reader after the other, share their place.
fn place(text: &[u8]) -> usize {
    let number = |bytes: Option<&[u8; 8]>| bytes.map_or(0, |b| u64::from_le_bytes(*b));
    let (head, tail) = (number(text.first_chunk()), number(text.last_chunk()));
    let mixed = (head ^ tail.rotate_left(23) ^ text.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    usize::try_from(mixed >> 58).unwrap_or_default() % TEXTS
}

/// Runs `then` on what is known of a text.
pub fn with<T>(text: &str, then: impl FnOnce(&Seen) -> T) -> T {
    LAST.with_borrow_mut(|all| {
        if all.is_empty() {
            all.resize_with(TEXTS, Seen::default);
        }
        let place = place(text.as_bytes());
        match all.get_mut(place) {
            Some(seen) => {
                if seen.text != text || text.is_empty() {
                    seen.read(text);
                }
                then(seen)
            }
            None => {
                let mut seen = Seen::default();
                seen.read(text);
                then(&seen)
            }
        }
    })
}
