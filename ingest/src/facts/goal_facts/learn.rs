//! Labels that are on no list, named by what stands under them in goal after goal: persons, times of follow-up.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::draft::{Draft, FieldDraft, Role};
use crate::model::{Party, Text};
use crate::sections::{Cues, key, words};

use super::dates::moments;
use super::names::{is_nobody, is_party, is_proper_name, persons};
use super::parties::{answers, field};
use super::rhythm::{names_body, rhythms};

/// Goals in which a label must stand before its values are believed.
const OFTEN: usize = 3;

/// Longest value, in words, that is a time or a person and not a text that happens to name one.
const SHORT: usize = 16;

/// What a short value shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// Who; `person`: somebody by name.
    People { person: bool },
    /// When; `again`: how often or before whom it is looked at.
    Time { again: bool },
}

/// Gives fields without meaning, and fields whose label only sounds like something, the one that the values under their label show over
/// all goals: "Udvalget hører nyt" above times, "Står på mål for det" above persons.
pub fn learn(drafts: &mut [Draft]) {
    // "Står på mål for det" sounds like a target.
    let guessed = |f: &&mut FieldDraft| f.label.is_some() && f.role != Role::Other && Cues::shared().role_of(f.name()).is_none();
    for field in drafts.iter_mut().flat_map(|d| d.fields.iter_mut()).filter(guessed) {
        if let Some(owners) = answers(field.name()) {
            field.role = if owners { Role::Owners } else { Role::Participants };
        }
    }
    let mut values: BTreeMap<(String, Role), Vec<Option<Shown>>> = BTreeMap::new();
    for field in drafts.iter().flat_map(|d| &d.fields).filter(|f| is_open(f)) {
        let text = field.text();
        if text.as_str().chars().any(char::is_alphanumeric) {
            // "Fjernvarme: 61 % i 2030" begins as a name does: a label that sounds like something is believed before figures.
            let figures =
                field.role != Role::Other && text.as_str().split('(').next().is_some_and(|t| t.contains(|c: char| c.is_ascii_digit()));
            let shown = value(text.as_str()).filter(|v| !figures || matches!(v, Shown::Time { .. }));
            values.entry((name(field), field.role)).or_default().push(shown);
        }
    }
    values.retain(|(_, role), all| *role == Role::Other || contradicts(*role, all));
    let settled = |role: Role| {
        let of_role = drafts.iter().flat_map(|d| &d.fields).filter(|f| f.role == role && !values.contains_key(&(name(f), role)));
        of_role.count() >= OFTEN
    };
    let (framed, owned) = (settled(Role::TimeFrame), settled(Role::Owners));
    let mut labels: BTreeMap<String, Vec<Option<Shown>>> = BTreeMap::new();
    values.into_iter().for_each(|((label, _), all)| labels.entry(label).or_default().extend(all));
    let values = labels;
    let often: BTreeMap<String, usize> = values.iter().map(|(label, all)| (label.clone(), all.len())).collect();
    let by_name = |label: &String| {
        let all = values.get(label).map(Vec::as_slice).unwrap_or_default();
        all.iter().filter(|v| matches!(v, Some(Shown::People { person: true }))).count() * 4 >= all.len() * 3
    };
    let named: BTreeSet<String> = values.keys().filter(|label| by_name(label)).cloned().collect();
    let mut shown: BTreeMap<String, Role> =
        values.into_iter().filter_map(|(label, all)| meaning(&all, framed, owned).map(|role| (label, role))).collect();
    // Where two labels stand before people, those who answer are named most often, and first.
    let order: Vec<String> = drafts.iter().flat_map(|d| &d.fields).map(name).collect();
    let first = |label: &String| std::cmp::Reverse(order.iter().position(|l| l == label));
    let people = shown.iter().filter(|(_, role)| **role == Role::Owners).map(|(label, _)| label.clone());
    if let Some(owners) = people.max_by_key(|label| (often.get(label).copied(), first(label))) {
        // A committee and its civil servant both answer.
        let both = |label: &String| !named.contains(&owners) && named.contains(label);
        let others = shown.iter_mut().filter(|(label, role)| **role == Role::Owners && **label != owners && !both(label));
        others.for_each(|(_, role)| *role = Role::Participants);
    }
    for field in drafts.iter_mut().flat_map(|d| d.fields.iter_mut()).filter(|f| is_open(f)) {
        if let Some(role) = shown.get(&name(field)) {
            field.role = *role;
        }
    }
}

/// A label that no list has as one of anything.
fn is_open(field: &FieldDraft) -> bool {
    let role = matches!(field.role, Role::Status | Role::Figures | Role::PolicyBasis);
    field.role == Role::Other
        || !role && field.label.is_some() && Cues::shared().role_of(field.name()).is_none() && answers(field.name()).is_none()
}

/// Whether the values under labels that only sound like a role are of another kind.
fn contradicts(role: Role, all: &[Option<Shown>]) -> bool {
    let most = |shown: fn(Shown) -> bool| all.len() >= OFTEN && all.iter().flatten().filter(|v| shown(**v)).count() * 4 >= all.len() * 3;
    match role {
        Role::Owners | Role::Participants => most(|v| matches!(v, Shown::Time { .. })),
        _ => most(|v| matches!(v, Shown::People { .. })),
    }
}

fn name(field: &FieldDraft) -> String {
    key(field.label.as_ref().map(Text::as_str).unwrap_or_default())
}

/// The role that two of three values show. A moment is when it is done unless another field says that (`framed`); one value that says how
/// often, or before whom, makes the moments under its label those of follow-up. Those named take part where another field says who answers
/// (`owned`).
fn meaning(all: &[Option<Shown>], framed: bool, owned: bool) -> Option<Role> {
    let most = |n: usize| all.len() >= OFTEN && n * 3 >= all.len() * 2;
    let people = all.iter().filter(|v| matches!(v, Some(Shown::People { .. }))).count();
    let times = all.iter().filter(|v| matches!(v, Some(Shown::Time { .. }))).count();
    let again = all.contains(&Some(Shown::Time { again: true }));
    match (most(people), most(times)) {
        (true, _) => Some(if owned { Role::Participants } else { Role::Owners }),
        (_, true) if again => Some(Role::FollowUp),
        (_, true) if !framed => Some(Role::TimeFrame),
        _ => None,
    }
}

/// A list of parties, as a field of owners would be read, with hardly a word left over; or the words for an owner who is not found yet.
fn names_people(text: &str) -> bool {
    if is_nobody(text) {
        return true;
    }
    // "Sikrer, at afdelingen …" is a sentence.
    if text.split_whitespace().any(|w| w == "at") {
        return false;
    }
    let found = field("", &[Text::flow(text)], true);
    let all: Vec<&Party> = found.owners.iter().chain(&found.participants).collect();
    let named = |p: &Party| p.name.as_deref().map_or(0, words) + p.role.as_deref().map_or(0, words);
    let someone = |p: &&Party| p.name.is_some() || p.role.as_deref().is_some_and(|r| is_party(r) || is_proper_name(r));
    // A name whose role stands beside it needs no known first name.
    let sure = |p: &&Party| p.name.as_deref().is_some_and(|n| !persons(n, false).is_empty()) || p.role.as_deref().is_some_and(is_party);
    let covered = all.iter().map(|p| named(p)).sum::<usize>() * 2 >= words(text);
    !found.owners.is_empty() && all.iter().all(someone) && all.iter().any(sure) && covered
}

fn value(text: &str) -> Option<Shown> {
    if words(text) > SHORT {
        return None;
    }
    let rhythms = rhythms(text);
    let timed = !rhythms.is_empty() || !moments(text, None).is_empty();
    if timed && persons(text, false).is_empty() {
        let often = rhythms.into_iter().any(|r| !text.get(r).unwrap_or_default().eq_ignore_ascii_case("løbende"));
        return Some(Shown::Time { again: often || names_body(text) });
    }
    names_people(text).then(|| Shown::People { person: !persons(text, false).is_empty() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::draft::ItemDraft;

    fn drafts(values: &[&[(&str, Role, &str)]]) -> Vec<Draft> {
        let field = |(label, role, text): &(&str, Role, &str)| FieldDraft {
            label: Some(Text::flow(*label)),
            role: *role,
            items: vec![ItemDraft { text: Text::flow(*text), ..ItemDraft::default() }],
        };
        values.iter().map(|fields| Draft { fields: fields.iter().map(field).collect(), ..Draft::default() }).collect()
    }

    fn roles(mut drafts: Vec<Draft>) -> Vec<Role> {
        learn(&mut drafts);
        drafts.iter().flat_map(|d| d.fields.iter().map(|f| f.role)).collect()
    }

    #[test]
    fn persons_under_a_label_make_it_one_of_owners() {
        let found = roles(drafts(&[
            &[("Ved roret", Role::Other, "Ida Holm, havnechef")],
            &[("Ved roret", Role::Other, "Centerchef Per Lund")],
            &[("Ved roret", Role::Other, "Mette Dam")],
        ]));
        assert_eq!(found, [Role::Owners; 3]);
    }

    #[test]
    fn who_stands_beside_those_who_answer_takes_part() {
        let with = |name: &'static str, others: &'static str| [("Tovholder", Role::Owners, name), ("Ombord", Role::Other, others)];
        let rows = [with("Ida Holm", "Solby Erhverv, jobcentret"), with("Per Lund", "Ældrerådet og PPR"), with("Lis Dam", "Havneteamet")];
        let found = roles(drafts(&rows.each_ref().map(|r| r.as_slice())));
        assert_eq!(found, [Role::Owners, Role::Participants].repeat(3));
        let units = roles(drafts(&[
            &[("Ved roret", Role::Other, "Ledergruppen")],
            &[("Ved roret", Role::Other, "Ida Holm og Handicaprådet")],
            &[("Ved roret", Role::Other, "Zelda Quist (havnefoged)")],
            &[("Ved roret", Role::Other, "Havnechef Per Lund sammen med de andre chefer")],
        ]));
        assert_eq!(units, [Role::Owners; 4]);
    }

    #[test]
    fn a_committee_and_its_civil_servant_both_answer() {
        let with = |body: &'static str, name: &'static str| [("Vært", Role::Other, body), ("Embedsmand", Role::Other, name)];
        let rows = [
            with("Havneudvalget", "Havnechef Ida Holm"),
            with("Teknikudvalget", "Vejchef Per Lund"),
            with("Havneudvalget", "Ida Holm, havnechef"),
        ];
        let found = roles(drafts(&rows.each_ref().map(|r| r.as_slice())));
        assert_eq!(found, [Role::Owners; 6]);
    }

    #[test]
    fn what_a_label_only_sounds_like_gives_way_to_what_stands_under_it() {
        let row =
            |again: &'static str, who: &'static str| [("Udvalget hører nyt", Role::Owners, again), ("Står ved målet", Role::Targets, who)];
        let rows =
            [row("Hvert år i november", "Ida Holm"), row("Marts og september", "Havnechef Per Lund"), row("Hvert kvartal", "Lis Dam")];
        let found = roles(drafts(&rows.each_ref().map(|r| r.as_slice())));
        assert_eq!(found, [Role::FollowUp, Role::Owners].repeat(3));
        let figures = |text: &'static str| [("Det måler vi", Role::Measures, text)];
        let rows = [figures("Havneteamet: 61 i 2030"), figures("Roklubben 40 i 2030"), figures("Havnerådet: 12")];
        assert_eq!(roles(drafts(&rows.each_ref().map(|r| r.as_slice()))), [Role::Measures; 3]);
    }

    #[test]
    fn of_two_labels_before_people_the_one_named_most_often_answers() {
        let row = |who: &'static str| [("Bærer", Role::Other, who), ("Ombord", Role::Other, "Havnerådet")];
        let rows = [row("Ida Holm"), row("Centerchef Per Lund"), row("Lis Dam")];
        let mut all: Vec<&[(&str, Role, &str)]> = rows.iter().map(|r| r.as_slice()).collect();
        all.push(&[("Bærer", Role::Other, "Per Lund")]);
        assert_eq!(roles(drafts(&all)).iter().filter(|r| **r == Role::Owners).count(), 4);
    }

    #[test]
    fn rhythms_and_second_times_make_it_one_of_follow_up() {
        let found = roles(drafts(&[
            &[("Pulsen", Role::Other, "Hvert kvartal"), ("Frist", Role::TimeFrame, "2027")],
            &[("Pulsen", Role::Other, "Opgørelse i maj 2026"), ("Frist", Role::TimeFrame, "2026")],
            &[("Pulsen", Role::Other, "Månedligt"), ("Frist", Role::TimeFrame, "juni 2026")],
        ]));
        assert_eq!(found, [Role::FollowUp, Role::TimeFrame].repeat(3));
        let times = |values: [&'static str; 3]| {
            roles(drafts(&values.map(|v| [("Vi mødes om det", Role::Other, v)]).each_ref().map(|r| r.as_slice())))
        };
        for (values, role) in [
            (["December 2026", "Hvert halve år i netværket", "I januar"], Role::FollowUp),
            (["På ledermødet i maj", "Juni og december", "Oktober 2026"], Role::FollowUp),
            (["Løbende", "Fra maj 2026", "2027"], Role::TimeFrame),
            (["Uge 48", "Hver måned", "4. kvartal"], Role::FollowUp),
        ] {
            assert_eq!(times(values), [role; 3], "{values:?}");
        }
    }

    #[test]
    fn texts_and_labels_that_stand_rarely_keep_what_they_are() {
        let rare = drafts(&[&[("Ved roret", Role::Other, "Ida Holm")], &[("Ved roret", Role::Other, "Mette Dam")]]);
        assert_eq!(roles(rare), [Role::Other; 2]);
        let text = "Byen har mange haver og få biler, og det skal den blive ved med i de næste mange år til glæde for alle.";
        let one: &[(&str, Role, &str)] = &[("Om byen", Role::Other, text)];
        let texts = drafts(&[one; 3]);
        assert_eq!(roles(texts), [Role::Other; 3]);
    }
}
