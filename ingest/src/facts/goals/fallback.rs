//! Rule `themes`: headings of one look, each with a list or with sentences on what shall be done, where nothing else was found.

use std::collections::HashMap;

use crate::facts::build::says_what_is_done;
use crate::sections::{Class, Cues, Look, Outline, number};

use super::mark::{Mark, kind_above, title_from};

/// The headings of the look under which most is promised.
pub fn find(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    if !before.is_empty() {
        return Vec::new();
    }
    let mut looks: HashMap<Look, Vec<usize>> = HashMap::new();
    let mut titles: Vec<usize> = (0..outline.lines.len()).filter(|n| outline.title(*n).is_some()).collect();
    titles.retain(|n| !Cues::shared().never_goal(outline.str(*n)));
    for n in titles {
        if promises(outline, n) {
            looks.entry(outline.look(n)).or_default().push(n);
        }
    }
    let best = looks.into_values().filter(|v| v.len() >= 2).max_by_key(|v| (v.len(), usize::MAX - v.first().copied().unwrap_or(0)));
    let best = best.unwrap_or_default();
    let more = best.first().map(|first| siblings(outline, *first, &best)).unwrap_or_default();
    let mut all: Vec<usize> = best.into_iter().chain(more).collect();
    all.sort_unstable();
    all.into_iter().map(|n| mark(outline, n)).collect()
}

/// Headings in the same print with text of their own, where most of them promise something: one of a kind. Print of a size that
/// sections have too says nothing.
fn siblings(outline: &Outline, first: usize, promising: &[usize]) -> Vec<usize> {
    let (level, size, bold, italic) = outline.look(first);
    // Without sizes, as in a Word document of styles, the level stands for the print.
    let same = |n: &usize| {
        let look = outline.look(*n);
        let print =
            if size > 0 { (look.1, look.2, look.3) == (size, bold, italic) } else { look == (level, size, bold, italic) && level > 0 };
        outline.title(*n).is_some() && print
    };
    let alike: Vec<usize> = (0..outline.lines.len()).filter(same).filter(|n| !Cues::shared().never_goal(outline.str(*n))).collect();
    let told =
        |n: &usize| outline.next(*n).is_some_and(|below| matches!(outline.class(below), Class::Body | Class::Item(_) | Class::Label(_)));
    if promising.len() < 3 || promising.len() * 3 < alike.len() || !alike.iter().all(told) {
        return Vec::new();
    }
    alike.into_iter().filter(|n| !promising.contains(n)).collect()
}

/// Under the heading stands a list, at least two sentences with a promise or an act, or prose that tells as a goal does: an act or
/// a state to be reached beside who answers for it or when one looks at it again.
fn promises(outline: &Outline, title: usize) -> bool {
    let mut items = 0;
    let mut told = Told::default();
    for n in title + 1..outline.lines.len() {
        match outline.class(n) {
            Class::Title(_) => break,
            Class::Item(_) | Class::Label(_) => items += 1,
            Class::Body => {
                sporhund_danish::sentences(outline.str(n)).into_iter().filter_map(|r| outline.str(n).get(r)).for_each(|s| told.add(s))
            }
            _ => {}
        }
    }
    items >= 2 || told.duties >= 2 || told.duties + told.acts + told.aims >= 1 && told.cared >= 1
}

/// What the sentences of a text tell.
#[derive(Default)]
struct Told {
    duties: usize,
    acts: usize,
    aims: usize,
    /// Who answers for it, when one looks at it again.
    cared: usize,
}

impl Told {
    fn add(&mut self, sentence: &str) {
        self.duties += usize::from(promise(sentence));
        self.acts += usize::from(says_what_is_done(sentence));
        self.aims += usize::from(["target", "target_lead"].iter().any(|list| Cues::shared().prose(list, sentence)));
        self.cared += usize::from(Cues::shared().prose("cared", sentence));
    }
}

fn promise(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    ["vi vil ", "vil vi ", " skal ", "kommunen vil ", "vi skal "].iter().any(|cue| lower.contains(cue))
}

fn mark(outline: &Outline, line: usize) -> Mark {
    let (number, from) = number(outline.str(line)).map(|(n, t)| (Some(n), t.start)).unwrap_or_default();
    let (title, body) = title_from(outline, line, from);
    let level = outline.title(line).unwrap_or(8);
    let kind = kind_above(outline, line, level).unwrap_or_else(|| "tema".to_owned());
    Mark { start: line, line, body, title, kind, number, level, confidence: 0.4, rule: "" }
}
