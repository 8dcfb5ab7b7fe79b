//! What fields hold where their labels alone do not say: labels inside running text, and labels known by what stands under them.

use std::collections::HashMap;
use std::ops::Range;

use crate::facts::build::{says_what_is_done, starts_an_act};
use crate::facts::draft::{Draft, FieldDraft, ItemDraft, Role};
use crate::facts::goal_facts::is_rating;
use crate::model::Text;
use crate::sections::{Cues, letters, sentence_texts, words};

/// A label in running text is no longer than this, in words.
const LABEL_WORDS: usize = 7;
/// Words of a sentence that is a label where it comes back.
const SHORT: usize = 4;
/// Words of a status that stands alone.
const CHIP_WORDS: usize = 4;
/// Fields of one label that must speak alike before their text says what the label is.
const ALIKE: usize = 3;

/// Divides running text at the labels in it: "Hvad vil vi nå? …", "Ansvar: … | Tid: …".
pub fn divide(drafts: &mut [Draft]) {
    let counts = run_in_counts(drafts);
    for draft in drafts.iter_mut().filter(|d| !d.row) {
        divide_one(draft, &counts);
    }
}

/// Names fields by what they hold.
pub fn settle(drafts: &mut [Draft]) {
    drafts.iter_mut().filter(|d| !d.row).for_each(chip);
    name_by_content(drafts, Role::Targets, open_to_aims, states_aims);
    name_by_content(drafts, Role::Targets, wanted_beside_acts, |f| !starts_acts(f));
    name_by_content(drafts, Role::Activities, agreed_beside_aims, |f| !states_aims(f));
    name_by_content(drafts, Role::Activities, open_to_acts, states_acts);
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
        named.or_else(|| (count >= ALIKE && stopped).then_some(Role::Other))
    };
    let often = |l: &RunIn| counts.get(&letters(text.get(l.words.clone()).unwrap_or_default())).is_some_and(|n| *n >= ALIKE);
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

/// Gives the role to labels under which, goal for goal, stands what the role holds; `open`: fields whose label does not say so itself.
fn name_by_content(drafts: &mut [Draft], role: Role, open: fn(&Draft, &FieldDraft) -> bool, holds: fn(&FieldDraft) -> bool) {
    let mut all: HashMap<String, [usize; 2]> = HashMap::new();
    for draft in drafts.iter() {
        for field in draft.fields.iter().filter(|f| !f.text().is_blank()) {
            let Some(label) = field.label.as_ref().filter(|_| open(draft, field)) else { continue };
            let [fields, holding] = all.entry(letters(label.as_str())).or_default();
            *fields += 1;
            *holding += usize::from(holds(field));
        }
    }
    all.retain(|_, [fields, holding]| *fields >= ALIKE && *holding * 4 >= *fields * 3);
    let named = |f: &FieldDraft| f.label.as_ref().is_some_and(|l| all.contains_key(&letters(l.as_str())));
    for draft in drafts {
        let parts = draft.fields.drain(..).flat_map(|f| if named(&f) { renamed(f, role) } else { vec![f] });
        draft.fields = parts.collect();
    }
}

/// The field in its new role; of one of follow-up only the list, as the prose behind it says when one looks again.
fn renamed(mut field: FieldDraft, role: Role) -> Vec<FieldDraft> {
    let end = field.items.iter().rposition(|i| i.level > 0).map_or(field.items.len(), |n| n + 1);
    let rest = if field.role == Role::FollowUp { field.items.split_off(end) } else { Vec::new() };
    let old = std::mem::replace(&mut field.role, role);
    let more = (!rest.is_empty()).then_some(FieldDraft { label: None, role: old, items: rest });
    std::iter::once(field).chain(more).collect()
}

/// Labels on no list, and labels of acts ("Det vil vi") whose goals have their acts elsewhere.
fn open_to_aims(draft: &Draft, field: &FieldDraft) -> bool {
    let acts = |f: &FieldDraft| f.role == Role::Activities && f.label.is_some() && !f.text().is_blank();
    match field.role {
        Role::Other => true,
        // "Det holder vi øje med" over a list: follow-up is said in a sentence.
        Role::FollowUp => field.items.iter().any(|i| i.level > 0),
        Role::Activities => {
            let several = draft.fields.iter().filter(|f| acts(f)).count() > 1;
            several && field.items.iter().all(|i| i.level == 0) && !Cues::shared().prose("looked_back", field.name())
        }
        _ => false,
    }
}

/// A status that stands alone beside the title, as a tag or badge ("I gang", "Vi er bagud"): a field of its own.
fn chip(draft: &mut Draft) {
    let rates = |text: &Text| words(text.as_str()) <= CHIP_WORDS && is_rating(text.as_str());
    if let Some(n) = draft.intro.iter().take(2).position(|i| i.level == 0 && rates(&i.text)) {
        let item = draft.intro.remove(n);
        draft.fields.insert(0, FieldDraft { label: None, role: Role::Status, items: vec![item] });
    }
    // Set in bold it looks like a label without text.
    let bare = |f: &&mut FieldDraft| f.role == Role::Other && f.items.is_empty();
    for field in draft.fields.iter_mut().take(2).filter(bare) {
        if let Some(text) = field.label.take_if(|l| rates(l)) {
            field.items.push(ItemDraft::prose(text));
            field.role = Role::Status;
        }
    }
}

/// "Det vil vi", "Vi ønsker": what is wanted, where the goal has its acts under another label and no other aims.
fn wanted_beside_acts(draft: &Draft, field: &FieldDraft) -> bool {
    let filled = |f: &&FieldDraft| f.label.is_some() && !f.text().is_blank();
    let others = || draft.fields.iter().filter(filled).filter(|f| !std::ptr::eq(*f, field));
    field.role == Role::Activities
        && Cues::shared().prose("wanted", field.name())
        && others().any(|f| f.role == Role::Activities && !Cues::shared().prose("wanted", f.name()))
        && !others().any(|f| matches!(f.role, Role::Targets | Role::Measures))
}

/// "Vi er enige om": a label that only sounds like one of aims, of goals that have their aims under another label and no other acts.
fn agreed_beside_aims(draft: &Draft, field: &FieldDraft) -> bool {
    let filled = |f: &&FieldDraft| f.label.is_some() && !f.text().is_blank();
    let others = || draft.fields.iter().filter(filled).filter(|f| !std::ptr::eq(*f, field));
    field.role == Role::Targets
        && Cues::shared().role_of(field.name()).is_none()
        && others().any(|f| matches!(f.role, Role::Targets | Role::Measures))
        && !others().any(|f| f.role == Role::Activities)
}

/// Labels on no list, of goals that have their acts under no other label.
fn open_to_acts(draft: &Draft, field: &FieldDraft) -> bool {
    draft.row && field.role == Role::Other && !draft.fields.iter().any(|f| f.role == Role::Activities && !f.text().is_blank())
}

/// A third of the sentences or items of the field begin something.
fn starts_acts(field: &FieldDraft) -> bool {
    let sentences: Vec<Text> = field.items.iter().flat_map(|i| sentence_texts(&i.text)).collect();
    sentences.iter().filter(|s| starts_an_act(s.as_str())).count() * 3 >= sentences.len().max(1)
}

/// Half the sentences of the field say what is done.
fn states_acts(field: &FieldDraft) -> bool {
    let sentences: Vec<Text> = field.items.iter().flat_map(|i| sentence_texts(&i.text)).filter(|s| letters(s.as_str()).len() > 2).collect();
    let acts = sentences.iter().filter(|s| says_what_is_done(s.as_str())).count();
    acts * 2 >= sentences.len() && acts > 0
}

/// Most sentences of the field say what is to be so.
fn states_aims(field: &FieldDraft) -> bool {
    let sentences: Vec<Text> = field.items.iter().flat_map(|i| sentence_texts(&i.text)).filter(|s| letters(s.as_str()).len() > 2).collect();
    let listed: Vec<Text> = field.items.iter().filter(|i| i.level > 0).flat_map(|i| sentence_texts(&i.text)).collect();
    // Prose behind a list says other things, too.
    let sentences = if listed.is_empty() { sentences } else { listed };
    let stated = sentences.iter().filter(|s| Cues::shared().prose("reached", s.as_str())).count();
    stated * 2 >= sentences.len() && stated > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(label: &str, role: Role, text: &str) -> FieldDraft {
        let item = ItemDraft::prose(Text::flow(text));
        FieldDraft { label: Some(Text::flow(label)), role, items: vec![item] }
    }

    fn roles(drafts: &[Draft]) -> Vec<Vec<Role>> {
        drafts.iter().map(|d| d.fields.iter().map(|f| f.role).collect()).collect()
    }

    #[test]
    fn a_status_that_stands_alone_beside_the_title_is_no_background() {
        let with = |text: &str| {
            let item = |t: &str| ItemDraft::prose(Text::flow(t));
            let mut drafts = vec![Draft { intro: vec![item(text), item("Stien er smal.")], ..Draft::default() }];
            settle(&mut drafts);
            drafts.iter().map(|d| d.fields.iter().filter(|f| f.role == Role::Status).count()).sum::<usize>()
        };
        for (text, fields) in [
            ("I gang", 1),
            ("Ikke begyndt", 1),
            ("🟡", 1),
            ("Vi er bagud", 1),
            ("Cykler i byen", 0),
            ("Stien er færdig og blev indviet i går", 0),
        ] {
            assert_eq!(with(text), fields, "{text}");
        }
    }

    #[test]
    fn what_is_wanted_beside_acts_is_an_aim_and_what_is_agreed_beside_aims_an_act() {
        let pair = |own: &str| Draft {
            fields: vec![field("Det vil vi", Role::Activities, own), field("Aktiviteter", Role::Activities, "Der holdes kurser")],
            ..Draft::default()
        };
        let mut aims: Vec<Draft> =
            ["Alle klasser har en skolehave.", "Skolerne deler værksteder.", "40 hold spiller ude."].map(pair).into();
        settle(&mut aims);
        assert_eq!(roles(&aims), vec![vec![Role::Targets, Role::Activities]; 3]);
        let mut acts: Vec<Draft> = ["Der oprettes skolehaver.", "Vi samler værkstederne.", "bygge en ny boldbane"].map(pair).into();
        settle(&mut acts);
        assert_eq!(roles(&acts), vec![vec![Role::Activities, Role::Activities]; 3]);
        let agreed = |own: &str| Draft {
            fields: vec![field("Parterne er enige om", Role::Targets, own), field("Mål", Role::Targets, "Færre ulykker")],
            ..Draft::default()
        };
        let mut agreed: Vec<Draft> = ["Krydset ombygges.", "Der opsættes lys ved stien.", "Stien udvides til havnen."].map(agreed).into();
        settle(&mut agreed);
        assert_eq!(roles(&agreed), vec![vec![Role::Activities, Role::Targets]; 3]);
    }

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
        settle(&mut drafts);
        assert!(roles(&drafts).iter().all(|r| *r == [Role::Background, Role::Targets, Role::FollowUp]), "{:?}", roles(&drafts));
    }

    #[test]
    fn a_label_is_known_by_the_aims_under_it() {
        let texts = ["Højst fem både ligger for svaj.", "Alle gæster har en plads inden klokken 18.", "Ventetiden er nede på ti minutter."];
        let mut drafts: Vec<Draft> =
            texts.iter().map(|t| Draft { fields: vec![field("Nordstjernen", Role::Other, t)], ..Draft::default() }).collect();
        settle(&mut drafts);
        assert!(roles(&drafts).iter().all(|r| *r == [Role::Targets]));
    }

    #[test]
    fn a_column_is_known_by_the_acts_in_it() {
        let texts = ["Broen males i maj.", "Havnefogeden ringer til ejerne.", "Vi køber to nye lamper."];
        let row = |t: &&str| Draft { row: true, fields: vec![field("Ved kajen", Role::Other, t)], ..Draft::default() };
        let mut drafts: Vec<Draft> = texts.iter().map(row).collect();
        settle(&mut drafts);
        assert!(roles(&drafts).iter().all(|r| *r == [Role::Activities]));
    }

    #[test]
    fn a_label_over_acts_is_left_as_it_is() {
        let texts = ["Broen males i maj.", "Havnefogeden ringer til ejerne.", "Vi køber to nye lamper."];
        let mut drafts: Vec<Draft> =
            texts.iter().map(|t| Draft { fields: vec![field("Nordstjernen", Role::Other, t)], ..Draft::default() }).collect();
        settle(&mut drafts);
        assert!(roles(&drafts).iter().all(|r| *r == [Role::Other]));
    }
}
