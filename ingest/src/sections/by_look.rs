//! What only the neighbours or the whole document show of a line: labels by their look, large print that is no heading, labels of sections.

use std::collections::HashMap;

use crate::rules::Rule;

use super::cues::Cues;
use super::headings::Headings;
use super::key::{key, words};
use super::label::goal_label;
use super::lines::{Line, LineKind};
use super::outline::{Class, Look, Outline, look};
use super::role::Role;

/// Words of a label in small print.
const LABEL_WORDS: usize = 5;
/// Labels of one print from which its other lines are labels, too.
const LIKE: usize = 4;

impl Outline {
    /// What only the neighbours or the whole document show of a line.
    pub fn settle(&mut self) {
        if self.rules.on(Rule::LargePrint) {
            self.settle_values();
        }
        if self.rules.on(Rule::LabelsByLook) {
            self.settle_labels();
            self.settle_small_labels();
        }
        if self.rules.on(Rule::SectionLabels) {
            self.settle_sections();
        }
    }

    /// Headings that look as the known labels look, and as no other heading does, are labels too.
    fn settle_labels(&mut self) {
        if !self.typed {
            return;
        }
        let mut looks: HashMap<Look, (usize, usize)> = HashMap::new();
        for n in 0..self.lines.len() {
            match self.class(n) {
                Class::Label(_) => looks.entry(self.look(n)).or_default().0 += 1,
                Class::Title(_) => looks.entry(self.look(n)).or_default().1 += 1,
                _ => {}
            }
        }
        // A heading in the print of labels that comes back word for word names no goal.
        let mut times: HashMap<(String, Look), usize> = HashMap::new();
        let titles = (0..self.lines.len()).filter(|n| self.title(*n).is_some());
        titles.for_each(|n| *times.entry((key(self.str(n)), self.look(n))).or_default() += 1);
        for n in 0..self.lines.len() {
            let (labels, titles) = looks.get(&self.look(n)).copied().unwrap_or_default();
            let plain = |text: &str| goal_label(text).is_none() && Cues::shared().group_kind(text).is_none();
            if self.title(n).is_some()
                && labels >= 4
                && plain(self.str(n))
                && (labels >= titles * 3 || times.get(&(key(self.str(n)), self.look(n))).is_some_and(|n| *n >= 2))
                && !self.followed_by_label(n)
            {
                let role = Cues::shared().guess_role(self.str(n)).unwrap_or_default();
                self.classes.get_mut(n).into_iter().for_each(|class| *class = Class::Label(role));
            }
        }
    }

    /// Short lines of the look in which nothing but labels stands, in print of their own: "SAMMEN MED" between "ANSVAR" and "FØLGES OP".
    fn settle_small_labels(&mut self) {
        let print = |o: &Self, n: usize| {
            let (_, size, bold, italic) = o.look(n);
            let capitals = o.str(n).chars().any(char::is_alphabetic) && !o.str(n).chars().any(char::is_lowercase);
            (size, bold, italic, capitals)
        };
        let short = |o: &Self, n: usize| (1..=LABEL_WORDS).contains(&words(o.str(n))) && o.lines.get(n).is_some_and(|l| l.lines <= 1);
        let mut prints: HashMap<(u16, bool, bool, bool), [usize; 3]> = HashMap::new();
        for n in (0..self.lines.len()).filter(|n| !matches!(self.class(*n), Class::Skip | Class::Table)) {
            let counts = prints.entry(print(self, n)).or_default();
            let [labels, shorts, all] = counts;
            *labels += usize::from(matches!(self.class(n), Class::Label(_)) && self.lines.get(n).is_some_and(|l| l.label.is_none()));
            *shorts += usize::from(short(self, n));
            *all += 1;
        }
        for n in 0..self.lines.len() {
            if !self.typed || self.class(n) != Class::Body || !short(self, n) {
                continue;
            }
            let own = print(self, n);
            let [labels, shorts, all] = prints.get(&own).copied().unwrap_or_default();
            let ends = self.str(n).trim_end().ends_with(['.', ';', ',']) || self.str(n).chars().any(|c| c.is_ascii_digit());
            if own.3 && !ends && labels >= LIKE && labels * 3 >= all && shorts * 10 >= all * 9 {
                let cues = Cues::shared();
                let role = cues.role_of(self.str(n)).or_else(|| cues.guess_role(self.str(n))).unwrap_or_default();
                self.classes.get_mut(n).into_iter().for_each(|class| *class = Class::Label(role));
            }
        }
    }

    /// Large print that is no heading: what stands right after a label, and whole sentences.
    fn settle_values(&mut self) {
        let heading = |line: &Line| matches!(line.kind, LineKind::Heading(_));
        let mut headings = Headings::of(
            self.lines.iter().enumerate().map(|(n, line)| (self.title(n).map(|_| look(line)), heading(line).then(|| key(line.str())))),
        );
        for n in 0..self.lines.len() {
            let Some(line) = self.lines.get(n).filter(|_| self.title(n).is_some()) else { continue };
            let after_label = n.checked_sub(1).is_some_and(|p| matches!(self.class(p), Class::Label(role) if role != Role::Other));
            let colon = n.checked_sub(1).is_some_and(|p| self.str(p).trim_end().ends_with(':'));
            let text = format!(" {} ", line.str().to_lowercase());
            let sentence = words(line.str()) >= 7 && [" skal ", " vil ", " er ", " har ", " kan "].iter().any(|v| text.contains(v));
            let heading = matches!(line.kind, LineKind::Heading(_));
            // "Ophæng": "Pejlemærke 2" names a goal of another document.
            let label = goal_label(line.str());
            let names = !heading
                && label.as_ref().is_some_and(|l| l.title.is_empty() && l.number.is_some())
                && n.checked_sub(1).is_some_and(|p| matches!(self.class(p), Class::Label(role) if role != Role::Targets));
            let value = self.typed
                && !line.style.bold
                && (label.is_none() || names)
                && (names || after_label && (colon || !self.followed_by_label(n)) && !self.below(n, &headings) || sentence && !heading);
            if value {
                headings.lose(&self.look(n));
                self.classes.get_mut(n).into_iter().for_each(|class| *class = Class::Body);
            }
        }
    }

    /// A heading of a lower level than the heading right above it, which no other repeats: that one is a section,
    /// not the label of a value.
    fn below(&self, line: usize, headings: &Headings<Look>) -> bool {
        let level = |n: usize| self.lines.get(n).and_then(|l| if let LineKind::Heading(level) = l.kind { Some(level) } else { None });
        let Some(before) = line.checked_sub(1) else { return false };
        let deeper = level(line).zip(level(before)).is_some_and(|(own, above)| own > above);
        deeper && headings.alike(&self.look(line)) >= 3 && headings.named(&key(self.str(before))) <= 1
    }

    /// A label that looks as the headings of sections do stands beside them, not inside a goal.
    fn settle_sections(&mut self) {
        let level = |o: &Self, n: usize| o.look(n).0;
        let titles: Vec<u8> =
            (0..self.lines.len()).filter(|n| self.title(*n).is_some()).map(|n| level(self, n)).filter(|l| *l > 0).collect();
        let often = |level: &u8| titles.iter().filter(|t| *t == level).count() >= 3;
        let Some(top) = (1..=u8::MAX).find(often) else { return };
        let at_top: Vec<usize> =
            (0..self.lines.len()).filter(|n| matches!(self.class(*n), Class::Label(_)) && level(self, *n) == top).collect();
        let mut counts: HashMap<String, usize> = HashMap::new();
        let labels = (0..self.lines.len()).filter(|n| matches!(self.class(*n), Class::Label(_)));
        labels.for_each(|n| *counts.entry(key(self.str(n))).or_default() += 1);
        let once = |n: usize| counts.get(&key(self.str(n))) == Some(&1);
        let sections: Vec<usize> = at_top.iter().copied().filter(|n| once(*n)).collect();
        if at_top.len() * 2 > titles.iter().filter(|l| **l == top).count() + sections.len() {
            return;
        }
        for n in sections {
            if let Some(class) = self.classes.get_mut(n) {
                *class = Class::Title(top);
            }
        }
    }

    fn followed_by_label(&self, line: usize) -> bool {
        self.next(line).is_some_and(|n| matches!(self.class(n), Class::Label(role) if role != Role::Other))
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{Block, BlockKind, Layout, Style, Text};
    use crate::rules::Switches;
    use crate::sections::{Class, Role, outline};

    fn classes(lines: &[&str]) -> Vec<Class> {
        let block = |t: &&str| {
            let small = t.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
            let style = Style { size: if small { 7.0 } else { 10.0 }, ..Style::default() };
            Block { style, lines: 1, ..Block::new(BlockKind::Paragraph, Text::flow(*t)) }
        };
        let outline = outline(&Layout { blocks: lines.iter().map(block).collect(), ..Layout::default() }, Switches::default());
        outline.classes.clone()
    }

    #[test]
    fn lines_in_the_print_of_labels_are_labels() {
        let note = ["ANSVAR", "Havnechef Ida Holm er her hver eneste dag."];
        let mut lines = note.repeat(4);
        lines.extend(["ET CITAT", "Jeg elsker den mole, og det gør min hund også."]);
        let found = classes(&lines);
        assert_eq!(found[0], Class::Label(Role::Owners));
        assert_eq!(found[8], Class::Label(Role::Other));
        assert!(found.iter().skip(1).step_by(2).all(|c| *c == Class::Body), "{found:?}");
    }

    #[test]
    fn few_labels_make_no_print_of_labels() {
        let mut lines = ["ANSVAR", "Havnechef Ida Holm er her hver eneste dag."].repeat(2);
        lines.extend(["ET CITAT", "Jeg elsker den mole, og det gør min hund også."]);
        assert_eq!(classes(&lines)[4], Class::Body);
    }
}
