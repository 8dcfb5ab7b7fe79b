//! What fields hold where their labels do not say: labels known by what stands under them, goal for goal.

use std::collections::HashMap;

use crate::facts::build::{says_what_is_done, starts_an_act};
use crate::facts::draft::{Draft, FieldDraft, ItemDraft, Role};
use crate::facts::goal_facts::{is_byline, is_rating, recurs};
use crate::model::Text;
use crate::sections::{Cues, letters, sentence_texts, words};

/// Words of a status that stands alone.
const CHIP_WORDS: usize = 4;
/// Fields of one label that must speak alike before their text says what the label is.
const ALIKE: usize = 3;

/// Names fields by what they hold.
pub fn settle(drafts: &mut [Draft]) {
    drafts.iter_mut().filter(|d| !d.row).for_each(chip);
    bylines(drafts);
    name_by_content(drafts, Role::Targets, open_to_aims, states_aims);
    name_by_content(drafts, Role::Targets, wanted_beside_acts, |f| !starts_acts(f));
    name_by_content(drafts, Role::Activities, agreed_beside_aims, |f| !states_aims(f));
    name_by_content(drafts, Role::Activities, open_to_acts, states_acts);
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

/// "Havnechef Ida Holm" in a line of its own, in the text or behind the list of a goal that names nobody else: who answers for it. At the end
/// of a document such a line is its signature, unless another goal has one, too.
fn bylines(drafts: &mut [Draft]) {
    let last = drafts.len().saturating_sub(1);
    let open = |d: &Draft| !d.row && !d.fields.iter().any(|f| f.role == Role::Owners);
    let lines: Vec<bool> = drafts.iter().map(|d| open(d) && lists(d).any(|(role, items)| byline(role, items).is_some())).collect();
    let several = lines.iter().filter(|l| **l).count() > 1;
    for (n, draft) in drafts.iter_mut().enumerate() {
        if lines.get(n) != Some(&true) || n == last && !several {
            continue;
        }
        let mut own = Vec::new();
        take_byline(None, &mut draft.intro, &mut own);
        for field in &mut draft.fields {
            take_byline(Some(field.role), &mut field.items, &mut own);
        }
        draft.fields.push(FieldDraft { label: None, role: Role::Owners, items: own });
    }
}

fn lists(draft: &Draft) -> impl Iterator<Item = (Option<Role>, &[ItemDraft])> {
    std::iter::once((None, draft.intro.as_slice())).chain(draft.fields.iter().map(|f| (Some(f.role), f.items.as_slice())))
}

fn take_byline(role: Option<Role>, items: &mut Vec<ItemDraft>, own: &mut Vec<ItemDraft>) {
    if let Some(at) = byline(role, items) {
        own.push(items.remove(at));
    }
}

/// Where a byline stands among items: not under a label of its own, and not under a quotation, whose speaker it names.
fn byline(role: Option<Role>, items: &[ItemDraft]) -> Option<usize> {
    if matches!(role, Some(Role::Participants | Role::Status)) {
        return None;
    }
    let quoted = |i: &ItemDraft| i.text.as_str().trim_end().ends_with(['”', '"', '»', '“', '’']);
    let stands = |n: usize| n.checked_sub(1).and_then(|p| items.get(p)).map_or(role.is_none(), |before| !quoted(before));
    (0..items.len()).find(|n| items.get(*n).is_some_and(|i| i.level == 0 && is_byline(&i.text)) && stands(*n))
}

/// Labels on no list, and labels of acts ("Det vil vi") whose goals have their acts elsewhere.
fn open_to_aims(draft: &Draft, field: &FieldDraft) -> bool {
    let acts = |f: &FieldDraft| f.role == Role::Activities && f.label.is_some() && !f.text().is_blank();
    match field.role {
        Role::Other => true,
        // "Det holder vi øje med" over a list, or over sentences that never say how often.
        Role::FollowUp => {
            let listed = field.items.iter().any(|i| i.level > 0);
            let sounds = Cues::shared().role_of(field.name()).is_none();
            listed || sounds && !field.items.iter().any(|i| recurs(i.text.as_str()))
        }
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
    let listed = || field.items.iter().any(|i| i.level > 0);
    field.role == Role::Other && (draft.row || listed()) && !draft.fields.iter().any(|f| f.role == Role::Activities && !f.text().is_blank())
}

/// A third of the sentences or items of the field begin something.
fn starts_acts(field: &FieldDraft) -> bool {
    let sentences: Vec<Text> = field.items.iter().flat_map(|i| sentence_texts(&i.text)).collect();
    sentences.iter().filter(|s| starts_an_act(s.as_str())).count() * 3 >= sentences.len().max(1)
}

/// Half the sentences of the field say what is done; of a list a third, as many of its items only name it ("Gratis kurser i foråret").
fn states_acts(field: &FieldDraft) -> bool {
    let listed = field.items.iter().any(|i| i.level > 0);
    let sentences: Vec<Text> = field.items.iter().flat_map(|i| sentence_texts(&i.text)).filter(|s| letters(s.as_str()).len() > 2).collect();
    let acts = sentences.iter().filter(|s| says_what_is_done(s.as_str()) || listed && starts_an_act(s.as_str())).count();
    acts * if listed { 3 } else { 2 } >= sentences.len() && acts > 0 && !(listed && states_aims(field))
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
    use crate::facts::draft::tests::{field, roles};

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
    fn a_person_with_a_role_in_a_line_of_its_own_answers_for_the_goal() {
        let goal = |lines: &[&str]| {
            let items = lines.iter().map(|t| ItemDraft::prose(Text::flow(*t))).collect();
            Draft { fields: vec![FieldDraft { label: Some(Text::flow("Det gør vi")), role: Role::Activities, items }], ..Draft::default() }
        };
        let owned = |mut drafts: Vec<Draft>| -> Vec<bool> {
            settle(&mut drafts);
            drafts.iter().map(|d| d.fields.iter().any(|f| f.role == Role::Owners)).collect()
        };
        let named = || goal(&["Broen males.", "Havnechef Ida Holm"]);
        assert_eq!(owned(vec![named(), goal(&["Broen males."])]), [true, false]);
        assert_eq!(owned(vec![goal(&["Broen males."]), named()]), [false, false], "the signature of the document");
        assert_eq!(owned(vec![named(), named()]), [true, true]);
        let quoted = goal(&["Broen males.", "”Jeg elsker den bro”", "Havnechef Ida Holm"]);
        assert_eq!(owned(vec![quoted, goal(&["Broen males."])]), [false, false]);
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
