//! From drafts to goals: title, background, purpose, targets, effects, activities and fields.

mod activities;
mod aims;
mod prose;

pub use prose::{says_what_is_done, starts_an_act};

use crate::facts::draft::{Draft, FieldDraft, Role};
use crate::model::{Field, Goal, Location, Text};
use crate::rules::Switches;
use crate::sections::sentence_texts;

/// The goal of a draft. `n` is its place in reading order, from 0; parents have the id of their place.
#[must_use]
pub fn goal(draft: &Draft, n: usize, rules: Switches) -> Goal {
    let (targets, effects) = aims::aims(draft, rules);
    let (background, purpose) = (background(draft), purpose(draft));
    let words = |text: Option<&Text>| text.map(|t| t.as_str().to_owned());
    Goal {
        id: id(n),
        title: draft.title.as_str().to_owned(),
        kind: draft.kind.clone(),
        number: draft.number.clone(),
        parent: draft.parent.filter(|p| *p != n).map(id),
        section: words(draft.section.as_ref()),
        section_place: draft.section.as_ref().map(Text::place),
        place: draft.title.place(),
        pages: pages(draft),
        background: words(background.as_ref()),
        background_place: background.as_ref().map(Text::place),
        purpose: words(purpose.as_ref()),
        purpose_place: purpose.as_ref().map(Text::place),
        targets,
        effects,
        activities: activities::activities(draft, rules),
        fields: draft.fields.iter().filter_map(field).collect(),
        confidence: draft.confidence,
        rule: draft.rule.to_owned(),
        ..Goal::default()
    }
}

/// Id of the goal at a place in reading order.
#[must_use]
pub fn id(n: usize) -> String {
    format!("g{:02}", n + 1)
}

fn field(field: &FieldDraft) -> Option<Field> {
    let text = field.text();
    let label = field.label.as_ref()?;
    Some(Field {
        label: label.as_str().to_owned(),
        text: text.as_str().to_owned(),
        place: if text.is_blank() { label.place() } else { text.place() },
    })
}

fn pages(draft: &Draft) -> [u32; 2] {
    let texts = std::iter::once(&draft.title)
        .chain(draft.intro.iter().map(|i| &i.text))
        .chain(draft.fields.iter().flat_map(|f| f.label.iter().chain(f.items.iter().map(|i| &i.text))));
    let pages = texts.flat_map(Text::fragments).filter_map(|f| if let Location::Box { page, .. } = f.at { Some(page) } else { None });
    pages.fold(None, |range: Option<[u32; 2]>, p| Some(range.map_or([p, p], |[a, b]| [a.min(p), b.max(p)]))).unwrap_or([1, 1])
}

fn field_texts(draft: &Draft, roles: &[Role]) -> Vec<Text> {
    draft.fields.iter().filter(|f| roles.contains(&f.role)).map(FieldDraft::text).filter(|t| !t.is_blank()).collect()
}

fn background(draft: &Draft) -> Option<Text> {
    let labelled = field_texts(draft, &[Role::Background, Role::BackgroundAndPurpose]);
    if !labelled.is_empty() {
        return prose::joined(&labelled);
    }
    let sentences: Vec<Text> = draft.intro.iter().filter(|i| i.level == 0).flat_map(|i| sentence_texts(&i.text)).collect();
    let plain: Vec<Text> = sentences.into_iter().filter(|s| !prose::is_purpose(s.as_str()) && !prose::is_target(s.as_str())).collect();
    prose::joined(&plain)
}

fn purpose(draft: &Draft) -> Option<Text> {
    let labelled = field_texts(draft, &[Role::Purpose, Role::BackgroundAndPurpose]);
    if !labelled.is_empty() {
        return prose::joined(&labelled);
    }
    let sentences: Vec<Text> = draft.intro.iter().flat_map(|i| sentence_texts(&i.text)).collect();
    let stated: Vec<Text> = sentences.iter().filter(|s| prose::is_purpose(s.as_str())).take(3).cloned().collect();
    prose::joined(&stated)
}
