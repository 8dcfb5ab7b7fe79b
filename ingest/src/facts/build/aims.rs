//! Targets and effects of a goal.

use std::collections::HashSet;

use crate::facts::draft::{Draft, FieldDraft, ItemDraft, Role};
use crate::facts::goal_facts::{Use, use_of_label};
use crate::model::{Aim, Text};
use crate::rules::{Rule, Switches};
use crate::sections::{Cues, letters, sentence_texts};

use super::prose::{is_target, on_any, stock_lead};

/// Targets and effects in reading order.
#[must_use]
pub fn aims(draft: &Draft, rules: Switches) -> (Vec<Aim>, Vec<Aim>) {
    let mut targets = Collected { prose: rules.on(Rule::ProseTargets), ..Collected::default() };
    let mut effects = Collected { prose: rules.on(Rule::ProseEffects), ..Collected::default() };
    by_lead(&draft.intro, &mut targets, &mut effects, true);
    sentences(&draft.intro, &mut targets, &["target", "target_lead", "target_told"]);
    felt(&draft.intro, &mut effects);
    let aimed = draft.fields.iter().any(|f| f.role == Role::Targets && !f.text().is_blank() && use_of_label(label(f)) == Some(Use::Aimed));
    for field in &draft.fields {
        match field.role {
            Role::Targets | Role::Measures if use_of_label(label(field)) == Some(Use::Stands) => {}
            Role::Targets if use_of_label(label(field)) == Some(Use::Aimed) => targets.cells(field),
            Role::Targets => targets.field(field),
            // Beside "Mål 2027" the column of indicators says only what is counted.
            Role::Measures if aimed && !restates(field, draft) => {}
            Role::Measures => targets.measures(field),
            Role::Effects => effects.field(field),
            Role::Purpose => {
                field.items.iter().filter(|i| i.level > 0).for_each(|i| targets.push(&i.text));
                sentences(&field.items, &mut targets, &["target", "target_lead"]);
            }
            Role::Background | Role::BackgroundAndPurpose | Role::Other => {
                by_lead(&field.items, &mut targets, &mut effects, false);
                sentences(&field.items, &mut targets, &["target", "target_lead"]);
                felt(&field.items, &mut effects);
            }
            Role::Activities => sentences(&field.items, &mut targets, &["target"]),
            _ => {}
        }
    }
    (targets.out, effects.out)
}

#[derive(Default)]
struct Collected {
    out: Vec<Aim>,
    seen: HashSet<String>,
    /// Sentences of running text count, too.
    prose: bool,
}

impl Collected {
    fn push(&mut self, text: &Text) {
        let key = letters(text.as_str());
        if key.len() >= 3 && self.seen.insert(key) {
            self.out.push(Aim { text: text.as_str().to_owned(), place: text.place() });
        }
    }

    /// The cells of a column of figures to be reached: one target for each part.
    fn cells(&mut self, field: &FieldDraft) {
        for item in &field.items {
            let text = item.text.as_str();
            let mut start = 0;
            for part in text.split(';') {
                let begin = start + (part.len() - part.trim_start().len());
                let bare = !part.chars().any(char::is_alphabetic) && !part.contains('%');
                if !bare {
                    self.push(&item.text.slice(begin..start + part.trim_end().len().max(begin - start)));
                }
                start += part.len() + 1;
            }
        }
    }

    /// The field says how something is measured: only its sentences that are no method are targets.
    fn measures(&mut self, field: &FieldDraft) {
        let method = |t: &Text| !is_target(t.as_str()) && Cues::shared().prose("method", t.as_str());
        let items = field.items.iter().flat_map(|item| {
            let sentences = if item.level == 0 { sentence_texts(&item.text) } else { Vec::new() };
            match sentences.iter().any(method) {
                true => sentences.into_iter().filter(|s| !method(s)).map(ItemDraft::prose).collect(),
                false => vec![item.clone()],
            }
        });
        self.field(&FieldDraft { label: field.label.clone(), role: field.role, items: items.collect() });
    }

    /// Every list item; prose as it stands, without sentences that only introduce the list and without prose after it.
    fn field(&mut self, field: &FieldDraft) {
        let listed = field.items.iter().any(|i| i.level > 0);
        let mut seen_list = false;
        let own = field.items.get(..field.tail()).unwrap_or_default();
        for (n, item) in own.iter().enumerate() {
            if item.level > 0 {
                seen_list = true;
                self.push(&item.text);
            } else if !listed {
                statements(&item.text).iter().for_each(|s| self.push(s));
            } else if !seen_list && item.lead_in && field.items.get(n + 1).is_some_and(|i| i.level > 0) {
                if !stock_lead(item.text.as_str()) && !ends_openly(item.text.as_str()) {
                    self.push(&item.text);
                }
            } else if !seen_list {
                self.push(&item.text);
            } else {
                sentence_texts(&item.text).iter().filter(|s| is_target(s.as_str())).for_each(|s| self.push(s));
            }
        }
    }
}

/// A paragraph of targets as its sentences: one that only goes on from the one before stays with it.
fn statements(text: &Text) -> Vec<Text> {
    let aside = |s: &Text| Cues::shared().prose("aside", s.as_str());
    let mut stated: Vec<Text> = Vec::new();
    let mut open = false;
    for sentence in sentence_texts(text) {
        if aside(&sentence) {
            open = false;
        } else if let Some(last) = stated.last_mut().filter(|_| open && Cues::shared().prose("goes_on", sentence.as_str())) {
            last.append(" ", &sentence);
        } else {
            stated.push(sentence);
            open = true;
        }
    }
    if stated.is_empty() { vec![text.clone()] } else { stated }
}

/// The rows of a table inside the goal: the field holds the figures of the columns beside it, too.
fn restates(field: &FieldDraft, draft: &Draft) -> bool {
    let digits = |text: &str| text.split(|c: char| !c.is_ascii_digit() && c != ',').find(|w| !w.is_empty()).map(str::to_owned);
    let own = field.text();
    let beside = draft.fields.iter().filter(|f| f.role == Role::Targets && use_of_label(label(f)) == Some(Use::Aimed));
    beside.filter_map(|f| digits(f.text().as_str())).any(|n| own.as_str().split(|c: char| !c.is_ascii_digit() && c != ',').any(|w| w == n))
}

fn label(field: &FieldDraft) -> &str {
    field.label.as_ref().map(Text::as_str).unwrap_or_default()
}

/// "… skal have som mål at:" is no sentence without its list.
fn ends_openly(text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| c == ':' || c.is_whitespace()).to_lowercase();
    [" at", " er", " på", " følgende", " for", " med", " om", " mål", " når", " ved", " målsætninger"].iter().any(|end| bare.ends_with(end))
}

/// Sentences of prose that one of the cue lists has as targets.
fn sentences(items: &[ItemDraft], targets: &mut Collected, lists: &[&str]) {
    for sentence in items.iter().flat_map(|i| sentence_texts(&i.text)) {
        let stated = targets.prose && on_any(lists, sentence.as_str());
        if stated && !sentence.as_str().trim_end().ends_with(':') {
            targets.push(&sentence);
        }
    }
}

/// Sentences in prose that say what people will feel of it.
fn felt(items: &[ItemDraft], effects: &mut Collected) {
    if !effects.prose {
        return;
    }
    let prose = items.iter().filter(|i| i.level == 0).flat_map(|i| sentence_texts(&i.text));
    prose.filter(|s| Cues::shared().prose("effect", s.as_str())).for_each(|s| effects.push(&s));
}

/// List items whose lead-in says that they are targets or effects.
fn by_lead(items: &[ItemDraft], targets: &mut Collected, effects: &mut Collected, intro: bool) {
    let mut role = None;
    for (n, item) in items.iter().enumerate() {
        if item.level == 0 {
            if items.get(n + 1).is_some_and(|i| i.level > 0) {
                role = sentence_texts(&item.text).last().and_then(|s| Cues::shared().lead_role(s.as_str()));
            }
            continue;
        }
        match role {
            Some(Role::Targets | Role::Measures) => targets.push(&item.text),
            Some(Role::Purpose) if intro => targets.push(&item.text),
            Some(Role::Effects) => effects.push(&item.text),
            _ => {}
        }
    }
}
