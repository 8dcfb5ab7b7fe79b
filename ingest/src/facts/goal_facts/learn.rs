//! Labels that are on no list, named by what stands under them in goal after goal: persons, times of follow-up.

use std::collections::BTreeMap;

use crate::facts::draft::{Draft, FieldDraft, Role};
use crate::model::Text;
use crate::sections::{key, words};

use super::dates::moments;
use super::names::{Shape, shape};
use super::rhythm::rhythms;

/// Goals in which a label must stand before its values are believed.
const OFTEN: usize = 3;

/// Longest value, in words, that is a time or a person and not a text that happens to name one.
const SHORT: usize = 16;

/// Gives fields without meaning the one that the values under their label show over all goals.
pub fn learn(drafts: &mut [Draft]) {
    let mut values: BTreeMap<String, Vec<Option<Role>>> = BTreeMap::new();
    let framed = drafts.iter().flat_map(|d| &d.fields).filter(|f| f.role == Role::TimeFrame).count() >= OFTEN;
    for field in drafts.iter().flat_map(|d| &d.fields).filter(|f| f.role == Role::Other) {
        let text = field.text();
        if text.as_str().chars().any(char::is_alphanumeric) {
            values.entry(name(field)).or_default().push(value(text.as_str(), framed));
        }
    }
    let shown: BTreeMap<String, Role> = values.into_iter().filter_map(|(label, all)| majority(&all).map(|role| (label, role))).collect();
    for field in drafts.iter_mut().flat_map(|d| d.fields.iter_mut()).filter(|f| f.role == Role::Other) {
        if let Some(role) = shown.get(&name(field)) {
            field.role = *role;
        }
    }
}

fn name(field: &FieldDraft) -> String {
    key(field.label.as_ref().map(Text::as_str).unwrap_or_default())
}

/// The role that two of three values show.
fn majority(all: &[Option<Role>]) -> Option<Role> {
    let roles = [Role::Owners, Role::FollowUp, Role::TimeFrame];
    let most = roles.into_iter().map(|role| (role, all.iter().filter(|r| **r == Some(role)).count()));
    let (role, count) = most.max_by_key(|(_, n)| *n)?;
    (all.len() >= OFTEN && count * 3 >= all.len() * 2).then_some(role)
}

/// What a short value shows: who, when it is looked at again, or when it is done. A moment is when it is done unless another field says
/// that (`framed`).
fn value(text: &str, framed: bool) -> Option<Role> {
    if words(text) > SHORT {
        return None;
    }
    let first = text.split([',', '(', ';', '.']).next().unwrap_or_default();
    if matches!(shape(first, false), Shape::Person | Shape::WithPerson) {
        return Some(Role::Owners);
    }
    if !rhythms(text).is_empty() {
        return Some(Role::FollowUp);
    }
    let times = moments(text, None).len();
    (times > 0).then_some(if framed { Role::FollowUp } else { Role::TimeFrame })
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
    fn rhythms_and_second_times_make_it_one_of_follow_up() {
        let found = roles(drafts(&[
            &[("Pulsen", Role::Other, "Hvert kvartal"), ("Frist", Role::TimeFrame, "2027")],
            &[("Pulsen", Role::Other, "Opgørelse i maj 2026"), ("Frist", Role::TimeFrame, "2026")],
            &[("Pulsen", Role::Other, "Månedligt"), ("Frist", Role::TimeFrame, "juni 2026")],
        ]));
        assert_eq!(found, [Role::FollowUp, Role::TimeFrame].repeat(3));
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
