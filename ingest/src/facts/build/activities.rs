//! The activities of a goal: list items with their nesting, sentences of prose, cells of a row.

use std::collections::HashSet;

use crate::facts::draft::{Draft, FieldDraft, ItemDraft, Role};
use crate::model::{Activity, Text};
use crate::rules::{Rule, Switches};
use crate::sections::{Cues, letters, sentence_texts, tells_story, words};

use super::prose::{
    clauses, is_duty, is_launch, is_own_act, is_plain_act, is_promise, is_stated_act, is_summary, is_target, is_target_lead, on_any,
    says_how_it_is, stock_lead,
};

/// Activities in reading order.
#[must_use]
pub fn activities(draft: &Draft, rules: Switches) -> Vec<Activity> {
    let mut found = Found { rules, ..Found::default() };
    if draft.row {
        draft
            .fields
            .iter()
            .filter(|f| matches!(f.role, Role::Activities | Role::TimeFrame | Role::Status | Role::Milestones))
            .for_each(|f| found.cells(f, &draft.title));
        return found.out;
    }
    let has_field = draft.fields.iter().any(|f| f.role == Role::Activities && !f.items.is_empty());
    found.intro(draft, has_field);
    for field in draft.fields.iter().filter(|f| !f.label.as_ref().is_some_and(|l| tells_story(l.as_str()))) {
        match field.role {
            Role::Activities => found.field(field),
            Role::Background | Role::BackgroundAndPurpose | Role::Purpose => {
                found.launches(field);
                if !has_field {
                    found.items_by_lead(&field.items, false);
                }
            }
            Role::Effects | Role::Targets | Role::Measures => found.after_list(field),
            Role::Other => found.other(field, has_field),
            _ => {}
        }
    }
    found.out
}

#[derive(Default)]
struct Found {
    out: Vec<Activity>,
    seen: HashSet<String>,
    rules: Switches,
}

impl Found {
    fn push(&mut self, text: &Text, level: u8) {
        let key = letters(text.as_str());
        // What somebody is quoted for is said, not done.
        let quoted = text.as_str().trim_start().starts_with(['»', '“', '„']) && level < 2;
        if !quoted && key.len() >= 3 && self.seen.insert(key) {
            self.out.push(Activity { text: text.as_str().to_owned(), level: level.max(1), status: None, place: text.place() });
        }
    }

    /// A field of activities. Where the list hangs on a sentence that is an activity itself, it is one level down and the
    /// prose counts; where the list is the field, prose around it is comment.
    fn field(&mut self, field: &FieldDraft) {
        let items = field.items.iter().filter(|i| i.level > 0).count();
        if !self.rules.on(Rule::ProseActivities) {
            field.items.iter().filter(|i| i.level > 0).for_each(|i| self.push(&i.text, i.level));
            return;
        }
        let own_lead =
            field.items.iter().any(|i| i.level == 0 && i.lead_in && !stock_lead(i.text.as_str()) && is_lead_activity(i.text.as_str()));
        if items == 0 || own_lead {
            self.prose_field(&field.items, true);
        } else {
            self.list_field(&field.items);
        }
    }

    fn list_field(&mut self, items: &[ItemDraft]) {
        let mut shift = 0;
        let mut listed = false;
        for (n, item) in items.iter().enumerate() {
            let next_is_item = items.get(n + 1).is_some_and(|i| i.level > 0);
            if item.level > 0 {
                listed = true;
                self.push(&item.text, item.level + shift);
                continue;
            }
            let text = item.text.as_str();
            shift = 0;
            if item.lead_in && next_is_item {
                continue;
            }
            if listed && detail(text) {
                self.push(&item.text, 2);
            } else if !listed {
                sentence_texts(&item.text).iter().filter(|s| is_launch(s.as_str())).for_each(|s| self.push(s, 1));
            }
        }
    }

    /// Prose; `named`: it stands under a label of activities.
    fn prose_field(&mut self, items: &[ItemDraft], named: bool) {
        let before = self.out.len();
        let mut under = 0;
        for (n, item) in items.iter().enumerate() {
            let next_is_item = items.get(n + 1).is_some_and(|i| i.level > 0);
            if item.level > 0 {
                self.push(&item.text, item.level + under);
            } else if item.lead_in && next_is_item {
                let lead = sentence_texts(&item.text);
                let own = lead.last().is_some_and(|s| !stock_lead(s.as_str()));
                lead.iter()
                    .filter(|s| (is_duty(s.as_str()) || Some(*s) == lead.last()) && !stock_lead(s.as_str()))
                    .for_each(|s| self.push(s, 1));
                under = u8::from(own);
            } else {
                under = 0;
                let act = |s: &str| is_duty(s) || is_own_act(s) || (named && is_plain_act(s));
                let wanted = sentence_texts(&item.text).into_iter().filter(|s| act(s.as_str()) && !is_target(s.as_str()));
                wanted.flat_map(|s| clauses(&s)).for_each(|s| self.push(&s, 1));
            }
        }
        if self.out.len() == before {
            items
                .iter()
                .filter_map(|i| sentence_texts(&i.text).into_iter().next())
                .filter(|s| words(s.as_str()) >= 2 && !says_how_it_is(s.as_str()))
                .for_each(|s| self.push(&s, 1));
        }
    }

    /// Text before the first field.
    fn intro(&mut self, draft: &Draft, has_field: bool) {
        let prose: Vec<&ItemDraft> = draft.intro.iter().filter(|i| i.level == 0 && !i.lead_in).collect();
        if has_field {
            let sentences: Vec<Text> = prose.first().map(|i| sentence_texts(&i.text)).unwrap_or_default();
            if sentences.len() <= 2 && prose.len() <= 3 && self.rules.on(Rule::ProseActivities) {
                sentences.iter().filter(|s| is_summary(s.as_str()) && !is_target_lead(s.as_str())).for_each(|s| self.push(s, 1));
            }
            return;
        }
        self.items_by_lead(&draft.intro, true);
        if self.out.is_empty() && self.rules.on(Rule::ProseActivities) {
            let sentences: Vec<Text> = prose.iter().flat_map(|i| sentence_texts(&i.text)).collect();
            let promised = |s: &Text| is_promise(s.as_str()) && !is_target(s.as_str()) && !is_target_lead(s.as_str());
            // Where something is promised, only clear acts stand beside it; where nothing is, what is done may be put more loosely.
            let any = sentences.iter().any(promised);
            let also = |s: &Text| is_stated_act(s.as_str()) || is_own_act(s.as_str()) || (!any && is_plain_act(s.as_str()));
            let told = |s: &Text| on_any(&["told", "target_told"], s.as_str());
            sentences.iter().filter(|s| (promised(s) || also(s)) && !told(s)).for_each(|s| self.push(s, 1));
        }
    }

    /// List items whose lead-in says that they are acts.
    fn items_by_lead(&mut self, items: &[ItemDraft], default: bool) {
        if !self.rules.on(Rule::ActivityLeads) {
            return;
        }
        let mut role = default.then_some(Role::Activities);
        for (n, item) in items.iter().enumerate() {
            if item.level > 0 {
                if role == Some(Role::Activities) {
                    self.push(&item.text, item.level);
                }
            } else if items.get(n + 1).is_some_and(|i| i.level > 0) {
                let last = sentence_texts(&item.text).pop().unwrap_or_default();
                role = Cues::shared().lead_role(last.as_str()).or(default.then_some(Role::Activities));
            }
        }
    }

    /// Sentences in descriptions that start something.
    fn launches(&mut self, field: &FieldDraft) {
        for sentence in field.items.iter().filter(|i| i.level == 0).flat_map(|i| sentence_texts(&i.text)) {
            if self.rules.on(Rule::ProseActivities) && is_launch(sentence.as_str()) && !is_target_lead(sentence.as_str()) {
                self.push(&sentence, 1);
            }
        }
    }

    /// Prose after the list of a field of targets or effects belongs to the goal again.
    fn after_list(&mut self, field: &FieldDraft) {
        let tail = field.items.get(field.tail()..).unwrap_or_default();
        let acts = tail.iter().flat_map(|i| sentence_texts(&i.text)).any(|s| is_launch(s.as_str()));
        if acts && self.rules.on(Rule::ProseActivities) {
            self.prose_field(tail, false);
        }
    }

    /// Fields no cue names: lists where the lead-in says so, and sentences that start something.
    fn other(&mut self, field: &FieldDraft, has_field: bool) {
        self.launches(field);
        if !has_field {
            self.items_by_lead(&field.items, true);
        }
    }

    /// Cells of a row: lists and paragraphs of a column of activities; elsewhere the sentences that say what is done or will be done.
    fn cells(&mut self, field: &FieldDraft, title: &Text) {
        // The colour of a light drawn as a bullet is no list.
        let said = |i: &&ItemDraft| words(i.text.as_str()) > 2 || !Cues::shared().prose("not_done", i.text.as_str());
        for (n, item) in field.items.iter().enumerate().filter(|(_, i)| said(i)) {
            let next_is_item = field.items.get(n + 1).is_some_and(|i| i.level > 0);
            let deeper = item.level > 0 && field.items.get(n + 1).is_some_and(|i| i.level > item.level);
            if item.lead_in && !deeper && (next_is_item || n + 1 < field.items.len() && item.level == 0) {
                continue;
            }
            if item.level > 0 && field.role != Role::TimeFrame {
                self.push(&item.text, item.level);
                continue;
            }
            for sentence in sentence_texts(&item.text) {
                let text = sentence.as_str();
                if dated_step(text) {
                    self.push(&sentence, item.level);
                    continue;
                }
                let launch_only = matches!(field.role, Role::TimeFrame | Role::Milestones);
                if field.role != Role::Activities && restates(text, title.as_str()) {
                    continue;
                }
                if launch_only && !(is_launch(text) || text.contains(" vil ") || Cues::shared().prose("act_of", text)) {
                    continue;
                }
                if says_act(text)
                    || (field.role == Role::Activities && !is_target(text) && !waits(text) && !Cues::shared().prose("not_done", text))
                {
                    self.push(&sentence, item.level);
                }
            }
        }
    }
}

/// A lead-in that is an act of its own, not "there are the following".
fn is_lead_activity(text: &str) -> bool {
    words(text) >= 6
}

/// "Indhold: …": a paragraph after an item that details it.
fn detail(text: &str) -> bool {
    ["indhold:", "herunder:", "eksempelvis:", "f.eks.:", "fx:"].iter().any(|w| text.trim().to_lowercase().starts_with(w))
}

const STATES: &[&str] = &["endnu ikke", "under planlægning", "ikke startet", "ikke iværksat", "ikke påbegyndt", "ikke igangsat"];

/// "Januar/februar: Ansøgningsfrist": a step after its time.
fn dated_step(text: &str) -> bool {
    let Some((time, step)) = text.split_once(": ") else { return false };
    let lower = time.to_lowercase();
    let month = [
        "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "kvartal", "halvår", "forår", "efterår",
        "sommer", "uge", "20",
    ];
    let timed = lower.split(|c: char| !c.is_alphanumeric()).any(|w| month.iter().any(|m| w.starts_with(m)));
    timed && words(time) <= 4 && words(step) >= 1 && step.chars().any(char::is_alphabetic)
}

/// "Arbejdet med strategien kører i 2026" below "Strategi for frivillige": how far the goal itself is, in its own words.
fn restates(text: &str, title: &str) -> bool {
    let stem = |w: &str| w.chars().take(STEM).collect::<String>();
    let long = |t: &str| -> Vec<String> {
        let lower = t.to_lowercase();
        lower.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() >= STEM && !w.starts_with("20")).map(stem).collect()
    };
    let title = long(title);
    let said = long(text);
    !said.is_empty() && said.iter().all(|w| title.contains(w) || Cues::shared().prose("progress", w))
}

/// Letters that two forms of a word share.
const STEM: usize = 5;

/// Nothing happens yet.
fn waits(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("afventer") || STATES.iter().any(|s| lower.contains(s))
}

/// A sentence of a cell that says more than a date or a state.
fn says_act(text: &str) -> bool {
    let lower = format!(" {} ", text.to_lowercase());
    if waits(text) || words(text) <= 3 || Cues::shared().prose("not_done", text) {
        return false;
    }
    let named = lower.split(|c: char| !c.is_alphanumeric()).next_back().is_some() && Cues::shared().prose("named_act", text);
    named || Cues::shared().prose("duty", text) || Cues::shared().prose("done", text)
}
