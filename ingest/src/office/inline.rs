//! Runs of a flowing paragraph (HTML, DOCX, ODT, Markdown) on their way to a block: white space, soft hyphens, looks, line breaks.

use unicode_normalization::UnicodeNormalization;

use crate::model::{Style, Text};

/// How one run looks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Look {
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Points, 0 where unknown.
    pub size: f32,
    /// Colour where not black.
    pub colour: Option<[u8; 3]>,
}

/// Characters of a paragraph with their looks; `\n` is a forced line break.
#[derive(Clone, Debug, Default)]
pub(super) struct Inline {
    characters: Vec<(char, Look)>,
}

/// One stretch of a paragraph between line breaks that divide it.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    /// The words, white space single. A tab in front is kept until the mark of an item has been looked for.
    pub text: String,
    /// Looks of the majority.
    pub style: Style,
}

impl Inline {
    /// Adds a run. White space of any kind is single in the end; soft hyphens and zero-width characters go.
    pub(super) fn push(&mut self, run: &str, look: Look) {
        for c in run.nfc() {
            match c {
                '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\0' => {}
                '\u{2011}' => self.characters.push(('-', look)),
                '\n' | '\r' => self.characters.push((' ', look)),
                c => self.characters.push((c, look)),
            }
        }
    }

    /// Adds a forced line break.
    pub(super) fn line_break(&mut self) {
        self.characters.push(('\n', Look::default()));
    }

    /// Look of the first character.
    fn first_look(&self) -> Option<Look> {
        self.characters.first().map(|(_, look)| *look)
    }

    /// Adds everything of another paragraph.
    fn extend(&mut self, other: Self) {
        self.characters.extend(other.characters);
    }

    /// The paragraph with words or a number in front that the program which wrote it only shows.
    pub(super) fn led_by(self, words: &str) -> Self {
        let mut led = Self::default();
        led.push(words, self.first_look().unwrap_or_default());
        led.push(" ", Look::default());
        led.extend(self);
        led
    }

    /// Number of characters so far.
    pub(super) fn len(&self) -> usize {
        self.characters.len()
    }

    /// Whether there is nothing to be seen.
    pub(super) fn is_blank(&self) -> bool {
        self.characters.iter().all(|(c, _)| c.is_whitespace())
    }

    /// The paragraph as one piece, line breaks as blanks (headings).
    pub(super) fn whole(self) -> Piece {
        tidy(&self.characters)
    }

    /// The paragraph divided at those line breaks that separate: after a label, a sentence or a bold line, before a mark, where doubled.
    pub(super) fn pieces(self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut open: Vec<(char, Look)> = Vec::new();
        let mut empty_before = false;
        for line in self.characters.split(|(c, _)| *c == '\n') {
            let piece = tidy(line);
            if piece.text.is_empty() {
                empty_before = true;
                continue;
            }
            if !open.is_empty() && (empty_before || separates(&tidy(&open), &piece)) {
                pieces.push(tidy(&std::mem::take(&mut open)));
            }
            if !open.is_empty() {
                open.push((' ', Look::default()));
            }
            open.extend_from_slice(line);
            empty_before = false;
        }
        if !open.is_empty() {
            pieces.push(tidy(&open));
        }
        pieces
    }
}

/// Whether a forced line break between two lines is more than a wrapped line.
fn separates(before: &Piece, after: &Piece) -> bool {
    let lower = after.text.starts_with(char::is_lowercase);
    let ended = before.text.ends_with(['.', ':', '!', '?', ';']);
    let marked = super::marker::typed(&after.text).is_some();
    marked || ended || before.style.bold != after.style.bold || !lower
}

/// White space single, ends trimmed (a leading tab kept), looks of the majority.
fn tidy(characters: &[(char, Look)]) -> Piece {
    let tabbed = characters.iter().map(|(c, _)| *c).find(|c| !matches!(c, ' ' | '\u{a0}')) == Some('\t');
    let mut text = String::new();
    let mut kept: Vec<Look> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    let mut blank = false;
    for (c, look) in characters {
        if c.is_whitespace() || c.is_control() {
            blank = true;
            continue;
        }
        if blank && !text.is_empty() {
            text.push(' ');
        }
        blank = false;
        text.push(*c);
        kept.push(*look);
        ends.push(text.len());
    }
    let mut style = majority(&kept);
    if !style.bold {
        let bold = kept.iter().take_while(|look| look.bold).count();
        style.bold_prefix = bold.checked_sub(1).and_then(|last| ends.get(last)).copied().unwrap_or(0);
    }
    if tabbed && !text.is_empty() {
        text.insert(0, '\t');
    }
    Piece { text, style }
}

/// The looks nearly all letters share, and the size most have.
fn majority(looks: &[Look]) -> Style {
    let all = looks.len().max(1);
    let share = |has: fn(&Look) -> bool| looks.iter().filter(|look| has(look)).count() * 100 >= all * 92 && !looks.is_empty();
    let mut style = Style { bold: share(|l| l.bold), italic: share(|l| l.italic), ..Style::default() };
    let mut best = 0;
    for look in looks.iter().step_by((all / 16).max(1)) {
        let count = looks.iter().step_by((all / 64).max(1)).filter(|l| l.size == look.size && l.colour == look.colour).count();
        if count > best {
            best = count;
            style.size = look.size;
            style.colour = look.colour;
        }
    }
    style
}

impl Piece {
    /// Takes `bytes` off the front (a list mark), the bold prefix shortened with it.
    pub(super) fn without_front(mut self, bytes: usize) -> Self {
        let tab = usize::from(self.text.starts_with('\t'));
        self.text = self.text.get(bytes..).unwrap_or_default().to_owned();
        self.style.bold_prefix = self.style.bold_prefix.saturating_sub(bytes.saturating_sub(tab));
        self
    }

    /// The words as text without places.
    pub(super) fn flow(&self) -> Text {
        Text::flow(self.text.trim_start())
    }

    /// Joins another piece after a blank: the looks stay those of the longer, a bold front stays the bold prefix.
    pub(super) fn join(&mut self, other: &Self) {
        let front = if self.style.bold { self.text.len() } else { self.style.bold_prefix };
        let both_bold = self.style.bold && other.style.bold;
        let longer = if other.text.len() > self.text.len() { other.style } else { self.style };
        self.text.push(' ');
        self.text.push_str(other.text.trim_start());
        self.style = Style { bold: both_bold, bold_prefix: if both_bold { 0 } else { front }, ..longer };
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bold() -> Look {
        Look { bold: true, ..Look::default() }
    }

    #[test]
    fn a_bold_front_is_measured_in_bytes_of_the_tidy_text() {
        let mut inline = Inline::default();
        inline.push("  Færre  møder. ", bold());
        inline.push("Vi holder\u{ad} kun møder med dagsorden.", Look::default());
        let piece = inline.whole();
        assert_eq!(piece.text, "Færre møder. Vi holder kun møder med dagsorden.");
        assert_eq!(&piece.text[..piece.style.bold_prefix], "Færre møder.");
        assert!(!piece.style.bold);
    }

    #[test]
    fn a_line_break_divides_after_a_label_but_not_inside_a_sentence() {
        let mut inline = Inline::default();
        inline.push("Formål:", bold());
        inline.line_break();
        inline.push("At flere borgere får", Look::default());
        inline.line_break();
        inline.push("hurtig hjælp.", Look::default());
        let texts: Vec<String> = inline.pieces().into_iter().map(|p| p.text).collect();
        assert_eq!(texts, ["Formål:", "At flere borgere får hurtig hjælp."]);
    }

    proptest! {
        #[test]
        fn any_runs_give_tidy_text(runs in prop::collection::vec(("\\PC{0,12}", any::<bool>()), 0..6)) {
            let mut inline = Inline::default();
            for (run, bold) in &runs {
                inline.push(run, Look { bold: *bold, ..Look::default() });
                if *bold { inline.line_break(); }
            }
            for piece in inline.pieces() {
                prop_assert!(!piece.text.contains("  "));
                prop_assert!(piece.flow().as_str().get(..piece.style.bold_prefix).is_some());
            }
        }
    }
}
