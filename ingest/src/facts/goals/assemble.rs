//! From marks to drafts: which lines belong to a goal, and how they divide into fields.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::facts::draft::{Draft, FieldDraft, FigureDraft, ItemDraft};
use crate::facts::figures;
use crate::model::Text;
use crate::rules::Rule;
use crate::sections::{Class, Cues, Line, Outline, Role, letters, sentence_texts, words};

use super::mark::{Mark, prefix_end, trimmed};
use super::table;

/// Lines of the goal of a mark: until the next mark or a heading that closes it.
#[must_use]
pub fn extent(outline: &Outline, marks: &[Mark], n: usize) -> Range<usize> {
    let Some(mark) = marks.get(n) else { return 0..0 };
    let end = marks.get(n + 1).map_or(outline.lines.len(), |m| m.start.max(mark.body));
    let close = (mark.body..end).find(|l| closes(outline, *l, mark)).unwrap_or(end);
    mark.start..close
}

fn closes(outline: &Outline, line: usize, mark: &Mark) -> bool {
    let Some(level) = outline.title(line) else { return false };
    let group = Cues::shared().group_kind(outline.str(line)).is_some();
    if outline.typed {
        level <= mark.level
    } else {
        level < mark.level && group || Cues::shared().never_goal(outline.str(line)) && words(outline.str(line)) <= 4 && group
    }
}

/// The draft of a mark. Tables in `goal_tables` (lines) hold goals of their own and no fields of this one.
#[must_use]
pub fn draft(outline: &Outline, marks: &[Mark], n: usize, parent: Option<usize>, goal_tables: &BTreeSet<usize>) -> Draft {
    let Some(mark) = marks.get(n) else { return Draft::default() };
    let range = extent(outline, marks, n);
    let mut filling = Filling::default();
    for line in range.clone().filter(|l| !(mark.line..mark.body).contains(l)) {
        if line == mark.body && mark.body > mark.line && mark.start < mark.line && filling.label_only() {
            filling.close();
        }
        match after_title(outline, mark, line) {
            Some(rest) if rest.is_blank() => {}
            Some(rest) => filling.add(table::item(&rest, 0)),
            None => filling.take(outline, line, goal_tables),
        }
    }
    let first_title = (0..outline.lines.len()).find(|n| outline.title(*n).is_some());
    let in_goal = |s: usize| marks.iter().any(|m| (m.line..m.body.max(m.line + 1)).contains(&s));
    let section = (0..mark.line)
        .rev()
        .find(|s| outline.title(*s).is_some_and(|l| l < mark.level) && !in_goal(*s))
        .filter(|s| Some(*s) != first_title || Cues::shared().group_kind(outline.str(*s)).is_some());
    let block = |l: usize| outline.lines.get(l).map(|l| l.block);
    let blocks = block(range.start).unwrap_or(0)..range.end.checked_sub(1).and_then(block).map_or(0, |b| b + 1);
    Draft {
        title: mark.title.clone(),
        kind: mark.kind.clone(),
        number: mark.number.clone(),
        section: section.and_then(|s| outline.lines.get(s)).map(|l| trimmed(&l.text)),
        parent,
        level: mark.level,
        intro: filling.intro,
        fields: filling.fields,
        confidence: mark.confidence,
        rule: mark.rule,
        blocks,
        row: false,
        figures: filling.figures,
    }
}

/// The text of a paragraph after the title that stands before it in one line with it.
fn after_title(outline: &Outline, mark: &Mark, line: usize) -> Option<Text> {
    let text = outline.lines.get(line).filter(|_| line == mark.line && mark.body == mark.line).map(|l| &l.text)?;
    let mut title = letters(mark.title.as_str());
    let own = letters(text.as_str());
    // "3. Lys på molen. Lamperne …": the number stands before the title.
    if let Some(number) = mark.number.as_ref().filter(|_| !own.starts_with(&title)) {
        title.insert_str(0, &letters(number));
    }
    let found = !title.is_empty() && own.starts_with(&title);
    let rest = found.then(|| text.slice(prefix_end(text, &title)..text.as_str().len()))?;
    // "Nærhed er vigtig": a title that is the beginning of a sentence stays in it.
    let after = rest.as_str().trim_start();
    let sign = after.starts_with(['.', ':', '?', '!', '–', '—']) || mark.rule == "run_in" && after.starts_with(char::is_uppercase);
    let signs = rest.as_str().len() - rest.as_str().trim_start_matches(|c: char| c.is_whitespace() || ".:?!–—".contains(c)).len();
    sign.then(|| rest.slice(signs..rest.as_str().len()))
}

/// Text before the first field, and fields as they open.
#[derive(Default)]
struct Filling {
    intro: Vec<ItemDraft>,
    fields: Vec<FieldDraft>,
    figures: Vec<FigureDraft>,
    open: bool,
    /// The open field had its label and text in one paragraph: the next paragraph is no part of it.
    complete: bool,
}

impl Filling {
    fn take(&mut self, outline: &Outline, line: usize, skip: &BTreeSet<usize>) {
        let Some(l) = outline.lines.get(line) else { return };
        match outline.class(line) {
            Class::Skip | Class::Note => {}
            Class::Label(role) => self.begin(Some(trimmed(&l.text)), role),
            Class::Title(_) => {
                let role = if self.open && self.fields.last().is_some_and(|f| f.role == Role::Activities) {
                    Role::Activities
                } else {
                    Role::Other
                };
                self.begin(Some(trimmed(&l.text)), role);
            }
            Class::Body => {
                if self.complete && !l.run_in {
                    self.begin(None, Role::Other);
                }
                if let Some((state, rest)) = self.state_first(l) {
                    self.add(table::item(&state, 0));
                    self.close();
                    return self.add(table::item(&rest, 0));
                }
                self.add(table::item(&l.text, 0));
                let role = self.fields.last().map(|f| f.role).filter(|_| self.open);
                let short = matches!(
                    role,
                    Some(
                        Role::Targets
                            | Role::Measures
                            | Role::Owners
                            | Role::Participants
                            | Role::TimeFrame
                            | Role::FollowUp
                            | Role::Status
                    )
                );
                self.complete = l.run_in && short && !l.str().trim_end().ends_with(':');
            }
            Class::Item(level) => self.add(table::item(&l.text, level)),
            Class::Table if skip.contains(&line) => {}
            Class::Table => {
                let role = self.fields.last().map(|f| f.role).filter(|_| self.open);
                if let Some((figures, fields)) = l
                    .table
                    .as_ref()
                    .filter(|t| figures::of_goals(t).is_empty())
                    .and_then(figures::read)
                    .filter(|_| outline.rules.on(Rule::FigureTables))
                {
                    self.figures.extend(figures);
                    self.fields.extend(fields);
                } else if let Some(t) = &l.table {
                    self.fields.extend(table::fields(t));
                }
                self.begin(None, role.unwrap_or_default());
            }
        }
    }

    /// "Status: I gang. Broerne males …": the state, and the text of the goal that goes on after it.
    fn state_first(&self, line: &Line) -> Option<(Text, Text)> {
        let field = self.fields.last().filter(|f| self.open && line.run_in && f.role == Role::Status && f.items.is_empty())?;
        let sentences = sentence_texts(&line.text);
        let (first, rest) = sentences.split_first().filter(|(first, rest)| words(first.as_str()) <= 3 && !rest.is_empty())?;
        let label = field.label.as_ref()?;
        let mut after = Text::default();
        rest.iter().for_each(|s| after.append(" ", s));
        (!label.is_blank()).then(|| (first.clone(), after))
    }

    fn begin(&mut self, label: Option<Text>, role: Role) {
        self.fields.push(FieldDraft { label, role, items: Vec::new() });
        self.open = true;
        self.complete = false;
    }

    /// The field is over, and what follows is the goal's own text.
    fn close(&mut self) {
        self.open = false;
    }

    fn label_only(&self) -> bool {
        self.open
    }

    fn add(&mut self, item: ItemDraft) {
        match self.fields.last_mut().filter(|_| self.open) {
            Some(field) => field.items.push(item),
            None => self.intro.push(item),
        }
    }
}
