//! Lines to blocks: what goes on, what begins anew, and how deep an item stands.

use sporhund_danish::{Analyser, LineEnd};

use super::lines::Line;
use super::shape::{Shape, continues, ends_open, ends_sentence};
use crate::model::{Block, BlockKind, Location, Marker, Text};
use crate::rules::{Rule, Switches};

/// Blocks of a text in order.
pub(super) fn blocks(lines: &[Line], shape: &Shape, rules: Switches) -> Vec<Block> {
    let mut maker = Maker {
        lines,
        shape,
        done: Vec::new(),
        open: None,
        levels: Vec::new(),
        last: 0,
        lost: false,
        colon: false,
        find_lost: rules.on(Rule::LostBullets),
        capitals: lines.iter().filter(|l| underline(l).is_some()).count() >= UNDERLINED,
    };
    for index in 0..lines.len() {
        maker.line(index);
    }
    maker.close();
    maker.done
}

/// Characters of a label on a line of its own.
const LABEL: usize = 20;

/// Underlined lines from which underlining is how the text shows headings.
const UNDERLINED: usize = 3;

struct Maker<'a> {
    lines: &'a [Line],
    shape: &'a Shape,
    done: Vec<Block>,
    open: Option<Block>,
    /// Indent and mark of the items that are open, outermost first.
    levels: Vec<(usize, String)>,
    /// Index of the line taken last.
    last: usize,
    /// The open list has items whose bullet glyphs were lost.
    lost: bool,
    /// That list is announced by a colon or comma.
    colon: bool,
    /// Items whose bullet glyphs were lost are looked for.
    find_lost: bool,
    /// The headings of the text are underlined, so that capitals on a line of their own stand above them.
    capitals: bool,
}

impl Maker<'_> {
    fn line(&mut self, index: usize) {
        let Some(line) = self.lines.get(index) else { return };
        if let Some(level) = underline(line) {
            if line.blanks == 0 {
                self.underlined(level);
            }
            self.close();
            self.last = index;
            return;
        }
        if self.dash_goes_on(index) {
            if let Some(open) = &mut self.open {
                open.text.push_unplaced(" ");
                open.text.push(&format!("- {}", line.text), Location::Line(line.number));
                open.lines += 1;
            }
            self.last = index;
            return;
        }
        let joins = self.open.as_ref().is_some_and(|open| !open.label) && !line.label && self.goes_on(index);
        if joins {
            if let Some(open) = &mut self.open {
                join(&mut open.text, &line.text, line.number);
                open.lines += 1;
            }
        } else {
            let lost = self.lost_mark(index);
            self.close();
            self.begin(index, line, lost);
        }
        self.last = index;
    }

    /// Capitals alone between empty lines.
    fn in_capitals(&self, index: usize) -> bool {
        let Some(line) = self.lines.get(index) else { return false };
        let set_off = (line.blanks > 0 || index == 0) && self.lines.get(index + 1).is_some_and(|next| next.blanks > 0);
        let letters = line.text.chars().filter(|c| c.is_alphabetic()).count();
        let words = line.text.split(' ').count();
        set_off && (2..=10).contains(&words) && letters >= 6 && line.gaps.is_empty() && !line.text.chars().any(char::is_lowercase)
    }

    fn begin(&mut self, index: usize, line: &Line, lost: bool) {
        let kind = match (&line.marker, atx(&line.text)) {
            (Some(marker), _) => BlockKind::Item { level: self.level(line, marker), marker: marker.clone() },
            (None, Some(level)) => BlockKind::Heading { level },
            (None, None) if self.capitals && self.in_capitals(index) => BlockKind::Heading { level: 1 },
            (None, None) if lost => {
                self.lost = true;
                self.colon |= self.lines.get(self.last).is_some_and(|before| before.text.ends_with([':', ',']));
                let marker = Marker::Bullet("•".to_owned());
                BlockKind::Item { level: self.level(line, &marker), marker }
            }
            (None, None) => BlockKind::Paragraph,
        };
        if !matches!(kind, BlockKind::Item { .. }) {
            self.levels.clear();
            self.lost = false;
            self.colon = false;
        }
        let text = if let BlockKind::Heading { .. } = kind { line.text.trim_start_matches('#').trim_start() } else { line.text.as_str() };
        let mut block = Block::new(kind, Text::at(text, Location::Line(line.number)));
        block.label = line.label;
        block.starts_page = line.new_page || index == 0;
        block.gap_before = line.blanks.min(1000) as f32;
        block.indent = line.indent.min(100) as f32 / 100.0;
        self.open = Some(block);
    }

    /// Depth of an item: that of an open item with the same mark and indent, else one below the items that stand further left.
    fn level(&mut self, line: &Line, marker: &Marker) -> u8 {
        let indent = line.indent;
        let glyph = match marker {
            Marker::Bullet(glyph) => glyph.clone(),
            Marker::Number(number) => number.trim_start_matches(char::is_alphanumeric).to_owned(),
        };
        let same = self.levels.iter().rposition(|(at, mark)| *mark == glyph && at.abs_diff(indent) <= 1);
        let keep = match same {
            Some(position) => position,
            None => {
                // Another mark at the same indent opens a list inside, unless an empty line ends the list before it.
                let other_mark =
                    line.blanks == 0 && self.levels.last().is_some_and(|(at, mark)| *mark != glyph && at.abs_diff(indent) <= 1);
                if other_mark { self.levels.len() } else { self.levels.iter().take_while(|(at, _)| *at + 1 < indent).count() }
            }
        };
        self.levels.truncate(keep);
        self.levels.push((indent, glyph));
        u8::try_from(self.levels.len()).unwrap_or(u8::MAX)
    }

    /// An item whose bullet glyph was lost on the way to text: only its blank is left, right after a lead-in; in a list of such items
    /// also a line without the blank right below an item.
    fn lost_mark(&self, index: usize) -> bool {
        let Some((line, before)) = self.lines.get(index).zip(self.lines.get(self.last)) else { return false };
        if !self.find_lost || index == 0 || line.new_page || line.marker.is_some() {
            return false;
        }
        let in_list = self.open.as_ref().is_some_and(Block::is_item);
        let announced = before.text.ends_with(':') || (before.text.ends_with(',') && line.blanks > 0);
        // "Handlinger": a label on a line of its own announces a list too, where the line after it begins with a lone blank.
        let label =
            line.blanks == 0 && before.indent == 0 && before.marker.is_none() && before.width <= LABEL && !ends_sentence(&before.text);
        let below = self.lines.iter().skip(index + 1).take_while(|next| next.blanks == 0 && next.indent <= 1 && next.marker.is_none());
        let several = below.take(4).any(|next| next.indent == 1);
        let lead_in = (announced || label && several) && line.indent == 1 && (!in_list || self.lost);
        let next = in_list && self.lost && line.indent == 1;
        let below = in_list
            && self.lost
            && self.colon
            && before.marker.is_none()
            && line.blanks == 0
            && !continues(before, line)
            && !ends_open(&before.text);
        lead_in || next || (below && !self.shape.is_full(before, line) && !ends_sentence(&before.text))
    }

    /// A line that begins with a dash but goes on with the line above: the second line of a title, the end of a quotation.
    fn dash_goes_on(&self, index: usize) -> bool {
        let Some((line, before)) = self.lines.get(index).zip(self.lines.get(self.last)) else { return false };
        let dash = |line: &Line| matches!(&line.marker, Some(Marker::Bullet(glyph)) if matches!(glyph.as_str(), "-" | "–" | "—"));
        let near = line.blanks == 0 || (line.blanks == 1 && self.shape.is_doubled(index));
        let alone = dash(line) && !self.lines.get(index + 1).is_some_and(dash);
        let open = self.open.as_ref().is_some_and(|open| !open.is_item() && !open.is_heading());
        alone && near && open && index > 0 && line.text.starts_with(char::is_lowercase) && !ends_sentence(&before.text)
    }

    /// Whether the line goes on with the open block.
    fn goes_on(&self, index: usize) -> bool {
        let Some((line, before)) = self.lines.get(index).zip(self.lines.get(self.last)) else { return false };
        let Some(open) = &self.open else { return false };
        if open.text.is_blank() {
            return line.marker.is_none();
        }
        if line.marker.is_some() || atx(&line.text).is_some() || open.is_heading() || self.lost_mark(index) {
            return false;
        }
        let hyphen = before.text.ends_with(['-', '\u{ad}', '\u{2010}']) && line.text.starts_with(char::is_alphabetic);
        if line.blanks > 0 {
            let doubled = line.blanks == 1 && self.shape.is_doubled(index);
            let full = self.shape.is_full(before, line);
            let joined = hyphen || (continues(before, line) && (doubled || full || open.is_item() || ends_open(&before.text)));
            return joined || (doubled && full && !ends_sentence(&before.text)) || (ends_open(&before.text) && open.is_item() && full);
        }
        // A line that hangs under the words of an item is part of it, also after "pr.".
        let hangs =
            open.is_item() && self.levels.last().is_some_and(|(at, _)| line.indent > *at) && line.text.starts_with(char::is_lowercase);
        if hyphen || hangs || continues(before, line) || (ends_open(&before.text) && !ends_sentence(&before.text)) {
            return true;
        }
        self.shape.is_full(before, line) && !self.looks_like_title(index)
    }

    /// A short line without a full stop, set off from the finished sentence before it by nothing but the line break.
    fn looks_like_title(&self, index: usize) -> bool {
        let Some((line, before)) = self.lines.get(index).zip(self.lines.get(self.last)) else { return false };
        let next = self.lines.get(index + 1);
        let set_off = next.is_none_or(|next| next.blanks > 0 || next.marker.is_some() || !continues(line, next));
        ends_sentence(&before.text) && self.shape.is_short(line) && set_off && (!ends_sentence(&line.text) || line.text.ends_with(':'))
    }

    /// The line before is a heading: it is underlined.
    fn underlined(&mut self, level: u8) {
        match &mut self.open {
            Some(open) if open.lines <= 2 && !open.is_item() => open.kind = BlockKind::Heading { level },
            _ => {}
        }
    }

    fn close(&mut self) {
        if let Some(block) = self.open.take().filter(|block| !block.text.is_blank()) {
            self.done.push(block);
        }
    }
}

/// Level of a heading marked `# …`.
fn atx(text: &str) -> Option<u8> {
    let marks = text.len() - text.trim_start_matches('#').len();
    ((1..=6).contains(&marks) && text.get(marks..).is_some_and(|rest| rest.starts_with(' '))).then(|| u8::try_from(marks).unwrap_or(6))
}

/// Level of the heading that a line of `=`, `-` or `_` right below it underlines; after an empty line it is only a rule.
fn underline(line: &Line) -> Option<u8> {
    let text = line.text.as_str();
    let only = |c: char| text.len() >= 3 && text.chars().all(|d| d == c);
    match () {
        () if only('=') => Some(1),
        () if only('-') || only('_') => Some(2),
        () => None,
    }
}

/// Appends a line, a divided word repaired.
fn join(text: &mut Text, line: &str, number: u32) {
    let at = Location::Line(number);
    if text.is_blank() {
        *text = Text::at(line, at);
        return;
    }
    let so_far = text.as_str();
    if so_far.ends_with('\u{ad}') {
        text.truncate_by('\u{ad}'.len_utf8());
        text.push(line, at);
        return;
    }
    if so_far.ends_with(['-', '\u{2010}']) {
        let left = so_far.rsplit(' ').next().unwrap_or_default().replace('\u{2010}', "-");
        let right = line.split(' ').next().unwrap_or_default();
        let bytes = so_far.chars().last().map_or(0, char::len_utf8);
        // A hyphen alone is a dash between words.
        let ending = if left == "-" { LineEnd::KeepHyphenAndSpace } else { Analyser::shared().join_line_end(&left, right) };
        match ending {
            LineEnd::Join => text.truncate_by(bytes),
            LineEnd::KeepHyphen => {}
            LineEnd::KeepHyphenAndSpace => text.push_unplaced(" "),
        }
    } else {
        text.push_unplaced(" ");
    }
    text.push(line, at);
}
