//! Labels inside running text.

use std::collections::HashMap;
use std::ops::Range;

use crate::facts::draft::{Draft, FieldDraft, ItemDraft, Role};
use crate::model::Text;
use crate::sections::{Cues, letters, words};

/// A label in running text is no longer than this, in words.
const LABEL_WORDS: usize = 7;
/// Words of a sentence that is a label where it comes back.
const SHORT: usize = 4;
/// Goals in which a short sentence must stand to be a label.
const OFTEN: usize = 3;

/// Divides running text at the labels in it: "Hvad vil vi nå? …", "Ansvar: … | Tid: …".
pub fn divide(drafts: &mut [Draft]) {
    let counts = run_in_counts(drafts);
    for draft in drafts.iter_mut().filter(|d| !d.row) {
        divide_one(draft, &counts);
    }
}

/// How often each possible label stands in the running text of the goals.
fn run_in_counts(drafts: &[Draft]) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    let lists = drafts.iter().flat_map(|d| std::iter::once(&d.intro).chain(d.fields.iter().map(|f| &f.items)));
    for items in lists {
        for (n, item) in items.iter().enumerate().filter(|(_, i)| i.level == 0) {
            let text = item.text.as_str();
            for label in labels(text) {
                // What ends a field is its value: "Hvert kvartal."
                let last = n + 1 == items.len() && text.get(label.body..).is_none_or(|rest| rest.trim().is_empty());
                let ends = last && label.stopped(text);
                *counts.entry(letters(text.get(label.words).unwrap_or_default())).or_default() += usize::from(!ends);
            }
        }
    }
    counts
}

/// Words that may be a label in running text.
struct RunIn {
    words: Range<usize>,
    /// Where its text begins.
    body: usize,
}

impl RunIn {
    /// It ends in a full stop.
    fn stopped(&self, text: &str) -> bool {
        text.get(self.words.end..).is_some_and(|rest| rest.starts_with('.'))
    }
}

/// Words that may be labels in a text: the beginning of a sentence, or what follows a bar, up to a colon; a short question.
fn labels(text: &str) -> Vec<RunIn> {
    let mut found: Vec<RunIn> = Vec::new();
    for sentence in sporhund_danish::sentences(text) {
        let mut from = sentence.start;
        for part in text.get(sentence.clone()).unwrap_or_default().split_inclusive(" | ") {
            found.extend(label(text, from..from + part.len()));
            from += part.len();
        }
    }
    found
}

fn label(text: &str, range: Range<usize>) -> Option<RunIn> {
    let lead = text.get(range.clone())?;
    let range = range.start + (lead.len() - lead.trim_start_matches(['|', ' ']).len())..range.end;
    let words_of = text.get(range.clone())?;
    // "Dertil vil vi. …": a sentence of a few words may be a label where goal after goal has it.
    let plain = !words_of.contains(|c: char| ":?|".contains(c) || c.is_ascii_digit());
    let short = plain && words(words_of) <= SHORT && words_of.trim_end().ends_with('.');
    let end = words_of
        .find([':', '?'])
        .or_else(|| short.then(|| words_of.trim_end().len().saturating_sub(1)))
        .filter(|end| words_of.get(end + 1..).is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace)))?;
    let label = words_of.get(..end)?;
    let shaped = label.starts_with(char::is_uppercase) && !label.contains(['.', ';', ',', '|']) && words(label) <= LABEL_WORDS;
    shaped.then_some(RunIn { words: range.start..range.start + end, body: range.start + end + 1 })
}

/// The labels of a text that the cue lists know, or know in part and the document repeats.
fn known(text: &str, counts: &HashMap<String, usize>) -> Vec<(Range<usize>, usize, Role)> {
    let cues = Cues::shared();
    let role = |label: &str, stopped: bool| {
        let count = counts.get(&letters(label)).copied().unwrap_or(0);
        let repeated = count >= 2;
        let named = cues.role_of(label).filter(|_| repeated || words(label) <= 2).or_else(|| cues.guess_role(label).filter(|_| repeated));
        named.or_else(|| (count >= OFTEN && stopped).then_some(Role::Other))
    };
    let often = |l: &RunIn| counts.get(&letters(text.get(l.words.clone()).unwrap_or_default())).is_some_and(|n| *n >= OFTEN);
    let all = labels(text).into_iter().filter(|l| !l.stopped(text) || often(l));
    all.filter_map(|l| role(text.get(l.words.clone())?, l.stopped(text)).map(|role| (l.words, l.body, role))).collect()
}

fn divide_one(draft: &mut Draft, counts: &HashMap<String, usize>) {
    let mut opened: Vec<FieldDraft> = Vec::new();
    let mut intro = Vec::new();
    for item in std::mem::take(&mut draft.intro) {
        place(item, &mut intro, &mut opened, counts);
    }
    let mut fields = Vec::new();
    for field in std::mem::take(&mut draft.fields) {
        fields.append(&mut opened);
        let mut own = FieldDraft { label: field.label, role: field.role, items: Vec::new() };
        for item in field.items {
            place(item, &mut own.items, &mut opened, counts);
        }
        fields.push(own);
    }
    fields.append(&mut opened);
    draft.intro = intro;
    draft.fields = fields;
}

/// Puts an item into the last field opened in running text, else where it stood, and opens fields at the labels in it.
fn place(item: ItemDraft, own: &mut Vec<ItemDraft>, opened: &mut Vec<FieldDraft>, counts: &HashMap<String, usize>) {
    let text = item.text.as_str();
    let cuts = if item.level == 0 { known(text, counts) } else { Vec::new() };
    let Some((first, ..)) = cuts.first() else {
        opened.last_mut().map_or(own, |f| &mut f.items).push(item);
        return;
    };
    let before = item.text.slice(0..first.start);
    if !before.is_blank() {
        let kept = ItemDraft::prose(before);
        opened.last_mut().map_or(own, |f| &mut f.items).push(kept);
    }
    for (n, (label, body, role)) in cuts.iter().enumerate() {
        let end = cuts.get(n + 1).map_or(text.len(), |(next, ..)| next.start);
        let rest = trimmed(&item.text, *body..end);
        let items = if rest.is_blank() { Vec::new() } else { vec![ItemDraft::prose(rest)] };
        opened.push(FieldDraft { label: Some(item.text.slice(label.clone())), role: *role, items });
    }
}

fn trimmed(text: &Text, range: Range<usize>) -> Text {
    let words = text.as_str().get(range.clone()).unwrap_or_default();
    let start = range.start + (words.len() - words.trim_start().len());
    let kept = words.trim().trim_end_matches('|').trim_end();
    text.slice(start..(start + kept.len()).max(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::content;
    use crate::facts::draft::tests::{field, roles};

    #[test]
    fn labels_in_running_text_open_fields() {
        let text = "Stien er mørk om vinteren. Hvad vil vi nå inden jul? Der er lys på hele stien. Ansvar: Vejchefen.";
        let mut drafts: Vec<Draft> =
            (0..2).map(|_| Draft { fields: vec![field("Baggrund", Role::Background, text)], ..Draft::default() }).collect();
        divide(&mut drafts);
        let first: Vec<(Role, String)> = drafts[0].fields.iter().map(|f| (f.role, f.text().as_str().to_owned())).collect();
        let wanted =
            [(Role::Background, "Stien er mørk om vinteren. "), (Role::Targets, "Der er lys på hele stien."), (Role::Owners, "Vejchefen.")];
        assert_eq!(first.iter().map(|(r, t)| (*r, t.trim())).collect::<Vec<_>>(), wanted.map(|(r, t)| (r, t.trim())));
    }

    /// A text that three goals have, each with its own sentences in the place of the dash, and the labels that it is divided at.
    const RUN_IN: &[(&str, &[&str])] = &[
        ("Ansvarlig: – | Opfølgning: maj og november | Tid: hele 2025", &["Ansvarlig", "Opfølgning", "Tid"]),
        ("Tovholder: – | Frist: maj", &["Tovholder", "Frist"]),
        ("Huset er tomt, og det regner. –", &[]),
        ("Det kostede 2 mio. –", &[]),
        ("– Byen vokser hvert eneste år.", &[]),
    ];

    #[test]
    fn labels_on_one_line_are_divided_at_bars() {
        for (text, wanted) in RUN_IN {
            let draft =
                |own: &str| Draft { fields: vec![field("Baggrund", Role::Background, &text.replace('–', own))], ..Draft::default() };
            let mut drafts = ["Byen vokser.", "Havnen lukker om natten.", "Skolen trives."].map(draft);
            divide(&mut drafts);
            let labels: Vec<&str> = drafts[0].fields.iter().skip(1).filter_map(|f| f.label.as_ref()).map(Text::as_str).collect();
            assert_eq!(labels, *wanted, "{text}");
        }
    }

    #[test]
    fn a_short_sentence_in_goal_after_goal_is_a_label_and_the_end_of_a_field_is_none() {
        let text = |aim: &str| format!("Molen er mørk om vinteren. Dertil sejler vi. {aim} Det går fremad.");
        let aims = ["Højst fem både ligger for svaj.", "Alle gæster har en plads inden klokken 18.", "Ventetiden er nede på ti minutter."];
        let goal = |a: &str| {
            let fields = vec![field("Sådan er det", Role::Background, &text(a)), field("Vi mødes", Role::FollowUp, "Hvert kvartal.")];
            Draft { fields, ..Draft::default() }
        };
        let mut drafts: Vec<Draft> = aims.iter().map(|a| goal(a)).collect();
        divide(&mut drafts);
        content::settle(&mut drafts);
        assert!(roles(&drafts).iter().all(|r| *r == [Role::Background, Role::Targets, Role::FollowUp]), "{:?}", roles(&drafts));
    }
}
