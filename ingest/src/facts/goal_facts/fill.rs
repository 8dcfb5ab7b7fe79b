//! All text-level facts of one goal from its draft.

use std::collections::HashSet;

use crate::facts::draft::{Draft, FieldDraft, ItemDraft, Role};
use crate::model::{FollowUp, Goal, Milestone, Party, Progress, Reference, Status, Text};

use crate::rules::{Rule, Switches};
use crate::sections::{letters, sentence_texts};

use super::context::Context;
use super::follow_up::{Told, follow_up, follow_up_field, is_follow_up_label};
use super::measured::all_measures;
use super::milestones::milestones;
use super::parties::{Ground, Parties, answers, field, lead_in, only_people, parties, same, with_roles};
use super::references::{basis, is_basis_label, made, once, references};
use super::status::{light, status};
use super::time_frame::{deadline, in_prose, lasting, time_frame};

/// Fills references, owners, participants, measures, follow-up, time frame, milestones and status; the other fields of the goal are left.
pub fn fill(goal: &mut Goal, draft: &Draft, context: &Context) {
    let rules = context.rules;
    if rules.on(Rule::References) {
        goal.references = all_references(draft, context);
    }
    let people = people(draft, context);
    goal.owners = people.owners;
    goal.participants = people.participants;
    if rules.on(Rule::Measures) {
        goal.measures = all_measures(draft, context);
    }
    goal.follow_up = all_follow_up(draft, context);
    follow_up_apart(goal, draft);
    goal.time_frame = frame(draft, context);
    if rules.on(Rule::Milestones) {
        goal.milestones = steps(draft, context);
    }
    goal.status = progress(draft, context);
}

/// What the fields of status say: a colour first, unless the words beside a green one say that it is done; then the shortest statement.
fn progress(draft: &Draft, context: &Context) -> Option<Status> {
    let lit = draft.fields.iter().find_map(|f| light(&f.text())).filter(|_| context.rules.on(Rule::TrafficLights));
    let fields = draft.fields.iter().filter(|f| f.role == Role::Status && !is_follow_up_label(f.name()));
    let mut said: Vec<Status> =
        fields.filter_map(|f| rated(draft, &f.text(), context)).filter(|_| context.rules.on(Rule::StatusWords)).collect();
    let beside = draft.fields.iter().filter(|f| said.is_empty() && f.also(Role::Status) && context.rules.on(Rule::StatusWords));
    let beside: Vec<Status> = beside.filter_map(|f| status(&f.text(), context)).filter(|s| s.state.is_some()).collect();
    said.extend(beside);
    let green = lit.as_ref().is_some_and(|l| l.state == Some(Progress::OnTrack));
    // "Afsluttet. Overgået til drift." beside a green light.
    let over = |s: &&Status| {
        green && s.state == Some(Progress::Done) && s.text.find('.').is_some_and(|at| words(s.text.get(..at)) <= RATING_WORDS)
    };
    if let Some(status) = said.iter().find(over) {
        return Some(status.clone());
    }
    // A rating in a word or two tells more surely than an account.
    said.sort_by_key(|s| (s.state.is_none(), words(Some(&s.text)) > RATING_WORDS));
    lit.or_else(|| said.into_iter().next())
}

/// "I gang. Lærerne underviser …": outside tables the rating in front says how far it is, what follows tells of it.
fn rated(draft: &Draft, text: &Text, context: &Context) -> Option<Status> {
    let whole = status(text, context)?;
    let first = sentence_texts(text).into_iter().next().filter(|s| !draft.row && words(Some(s.as_str())) <= RATING_WORDS);
    let state = first.and_then(|s| status(&s, context)).and_then(|s| s.state);
    Some(Status { state: state.or(whole.state), ..whole })
}

fn words(text: Option<&str>) -> usize {
    text.map_or(0, |t| t.split_whitespace().count())
}

/// Words of a rating ("Delvist gennemført").
const RATING_WORDS: usize = 3;

fn all_references(draft: &Draft, context: &Context) -> Vec<Reference> {
    let title = draft.title.as_str();
    let own = made(title);
    let mut all: Vec<Reference> = references(&draft.title, context).into_iter().filter(|r| !own_number(r, draft)).collect();
    for paragraphs in joined(draft) {
        let found = if paragraphs.0 && context.rules.on(Rule::PolicyBasis) {
            basis(&paragraphs.1, context)
        } else {
            references(&paragraphs.1, context)
        };
        all.extend(found);
    }
    let parent = draft.parent.and_then(|i| context.titles.get(i)).filter(|_| context.rules.on(Rule::InheritedReferences));
    let inherited = parent.map(|t| references(t, context)).unwrap_or_default();
    let named = |r: &Reference| !r.key.contains('/') && !r.key.starts_with("budget-");
    all.extend(inherited.into_iter().filter(named).map(|r| Reference { inferred: true, ..r }));
    // "Kursmærke 2: …" over the goals: they are ordered by the parts of a framework.
    let above = draft.section.iter().flat_map(|t| references(t, context)).filter(|r| context.part_of(&r.key).is_some());
    let above: Vec<Reference> = above.filter(|r| !all.iter().any(|a| context.part_of(&a.key) == context.part_of(&r.key))).collect();
    all.extend(above.into_iter().map(|r| Reference { inferred: true, ..r }));
    all.retain(|r| !own.iter().any(|o| r.key.starts_with(o.as_str()) || r.key.ends_with(o.as_str())) && !own_number(r, draft));
    once(all)
}

/// "plan/spor-2" in the goal that is spor 2.
fn own_number(reference: &Reference, draft: &Draft) -> bool {
    let part = reference.key.strip_prefix("plan/").and_then(|k| k.rsplit_once('-'));
    part.is_some_and(|(noun, number)| draft.number.as_deref() == Some(number) && draft.kind.ends_with(noun))
}

/// The texts of a draft, list items joined to their lead (a budget named there owns the changes in the items), each with whether it is a policy basis.
fn joined(draft: &Draft) -> Vec<(bool, Text)> {
    let mut all: Vec<(bool, Text)> = Vec::new();
    let mut group = |items: &[ItemDraft], basis: bool| {
        let mut current = Text::default();
        for item in items {
            if item.level == 0 && !current.is_blank() {
                all.push((basis, std::mem::take(&mut current)));
            }
            let ended = current.as_str().trim_end().ends_with(['.', ':', ';', '?', '!']);
            current.append(if ended { "\n" } else { ";\n" }, &item.text);
        }
        if !current.is_blank() {
            all.push((basis, current));
        }
    };
    group(&draft.intro, false);
    // The cell of the row's track is its section.
    let track = |f: &&FieldDraft| draft.row && draft.section.as_ref().is_some_and(|s| s.as_str() == f.text().as_str());
    for field in draft.fields.iter().filter(|f| !track(f)) {
        group(&field.items, field.role == Role::PolicyBasis || (field.role == Role::Other && is_basis_label(field.name())));
    }
    all
}

fn people(draft: &Draft, context: &Context) -> Parties {
    let rules = context.rules;
    let mut all = Parties::default();
    for f in &draft.fields {
        add(&mut all, with_roles(label_lead(f, draft.row, rules), context));
        let texts: Vec<Text> = f.items.iter().map(|i| i.text.clone()).collect();
        let found = match f.role {
            Role::Owners | Role::Participants if rules.on(Rule::OwnerLabels) => {
                with_roles(field(f.name(), &texts, f.role == Role::Owners), context)
            }
            Role::Other if rules.on(Rule::OwnerLabels) && answers(f.name()).is_some() => {
                with_roles(field(f.name(), &texts, false), context)
            }
            role => {
                in_items(&f.items, role, matches!(role, Role::Other | Role::Status) && is_follow_up_label(f.name()), draft.row, context)
            }
        };
        add(&mut all, found);
    }
    let intro = in_items(&draft.intro, Role::Other, false, draft.row, context);
    add(&mut all, intro);
    all
}

/// A lead of activities that stands as a label ("Chefen for Ældre vil"), and people in the place of a status ("Borgmester og Kommunaldirektør").
fn label_lead(field: &FieldDraft, row: bool, rules: Switches) -> Parties {
    if !rules.on(Rule::OwnerLeads) {
        return Parties::default();
    }
    if let Some(label) = field.label.as_ref().filter(|l| l.as_str().trim_end_matches(':').trim_end().ends_with(" vil")) {
        let mut lead = label.slice(0..label.as_str().trim_end_matches(':').len());
        lead.push_unplaced(":");
        return lead_in(&lead, row);
    }
    let first = field.items.first().filter(|i| field.role == Role::Status && i.text.as_str().len() < 80);
    Parties { owners: first.map(|i| only_people(&i.text)).unwrap_or_default(), participants: Vec::new() }
}

fn in_items(items: &[ItemDraft], role: Role, follows: bool, row: bool, context: &Context) -> Parties {
    let mut all = Parties::default();
    let ground = if role == Role::FollowUp || follows { Ground::Close } else { Ground::Far };
    for item in items {
        if context.rules.on(Rule::OwnerLeads) && (item.lead_in || (row && matches!(role, Role::TimeFrame | Role::Activities))) {
            add(&mut all, with_roles(lead_in(&item.text, row), context));
        }
        if !context.rules.on(Rule::OwnerSentences) {
            continue;
        }
        let mut found = parties(&item.text, context, ground);
        if matches!(role, Role::Targets | Role::Effects | Role::PolicyBasis | Role::Economy | Role::Measures) {
            found.participants.clear();
        }
        add(&mut all, found);
    }
    all
}

/// Each party once; who answers for the goal is not also listed as taking part.
fn add(all: &mut Parties, more: Parties) {
    for party in more.owners {
        all.participants.retain(|p| !same(p, &party));
        push(&mut all.owners, party);
    }
    for party in more.participants {
        if !all.owners.iter().any(|o| same(o, &party)) && !all.participants.iter().any(|p| same(p, &party)) {
            all.participants.push(party);
        }
    }
}

/// One person may be named for two tasks ("projektejer" and "formand"); plain responsibility is one.
fn push(list: &mut Vec<Party>, party: Party) {
    let task = |p: &Party| p.responsibility.clone().filter(|r| !r.starts_with("ansvarlig"));
    match list.iter_mut().find(|p| same(p, &party) && (task(p) == task(&party) || task(p).is_none() || task(&party).is_none())) {
        Some(known) if known.role.is_none() => *known = party,
        Some(_) => {}
        None => list.push(party),
    }
}

fn all_follow_up(draft: &Draft, context: &Context) -> Vec<FollowUp> {
    let named =
        |f: &&FieldDraft| f.role == Role::FollowUp || (matches!(f.role, Role::Other | Role::Status) && is_follow_up_label(f.name()));
    let fields: Vec<&FieldDraft> = draft.fields.iter().filter(named).filter(|_| context.rules.on(Rule::FollowUpFields)).collect();
    if !fields.is_empty() {
        return fields.iter().flat_map(|f| &f.items).flat_map(|i| follow_up_field(&i.text, context)).collect();
    }
    let owners = draft.fields.iter().filter(|f| f.role == Role::Owners && is_follow_up_label(f.name())).flat_map(|f| &f.items);
    let told: Vec<FollowUp> = owners.flat_map(|i| follow_up_field(&i.text, context)).collect();
    if !told.is_empty() {
        return told;
    }
    let prose = draft.items().filter(|(role, _)| context.rules.on(Rule::FollowUpSentences) && *role != Some(Role::PolicyBasis));
    let told = |role: Option<Role>| match role {
        Some(Role::Status) => Told::Status,
        Some(Role::Activities | Role::Targets | Role::Effects | Role::Measures | Role::Owners | Role::Milestones | Role::TimeFrame) => {
            Told::Acts
        }
        _ => Told::Prose,
    };
    let all = prose.flat_map(|(role, item)| follow_up(&item.text, context, told(role)));
    all.filter(|f| !f.times.is_empty()).collect()
}

/// "Erfaringerne lægges frem for udvalget i juni": a sentence of prose that says when it is looked at is no act beside it;
/// "overgangen skal evalueres løbende" is both.
fn follow_up_apart(goal: &mut Goal, draft: &Draft) {
    let told: HashSet<String> = goal.follow_up.iter().map(|f| letters(&f.text)).collect();
    let listed: HashSet<String> = draft.items().filter(|(_, i)| i.level > 0).map(|(_, i)| letters(i.text.as_str())).collect();
    goal.activities.retain(|a| {
        let words = letters(&a.text);
        !told.contains(&words) || listed.contains(&words) || a.text.contains(" skal ")
    });
}

/// The field of time, else a sentence of the text; a last day is taken from the targets where only the first is given.
fn frame(draft: &Draft, context: &Context) -> Option<crate::model::TimeFrame> {
    let read = |f: &FieldDraft| {
        let text = f.text();
        let long = text.as_str().len() > 240;
        in_prose(&text, context).filter(|_| long).or_else(|| time_frame(&text, context))
    };
    let fields = draft.fields.iter().filter(|f| f.role == Role::TimeFrame).find_map(read).filter(|_| context.rules.on(Rule::TimeFields));
    let prose = || {
        if !context.rules.on(Rule::TimeSentences) {
            return None;
        }
        let first = draft.items().filter(|(role, _)| {
            !matches!(role, Some(Role::FollowUp | Role::Owners | Role::Participants | Role::PolicyBasis | Role::Activities | Role::Status))
        });
        let mut all: Vec<_> = first.filter_map(|(_, item)| in_prose(&item.text, context)).collect();
        let open = all.iter().any(|f| f.multi_year && f.to.is_none());
        if all.is_empty() {
            all = draft
                .items()
                .filter(|(role, _)| matches!(role, Some(Role::Activities)))
                .filter_map(|(_, item)| in_prose(&item.text, context))
                .collect();
        }
        if all.is_empty() {
            let others = draft.items().filter(|(role, _)| matches!(role, Some(Role::FollowUp | Role::Owners)));
            all = others.filter_map(|(_, item)| lasting(&item.text, context)).collect();
        }
        let from = all.iter().filter_map(|f| f.from.clone()).min();
        let mut frame = all.into_iter().next()?;
        if open {
            frame.to = None;
            frame.multi_year = true;
            frame.from = frame.from.or(from);
        }
        Some(frame)
    };
    let mut frame = fields.or_else(prose)?;
    if frame.to.is_none() && frame.from.is_some() && !frame.multi_year {
        let targets = draft.fields.iter().filter(|f| f.role == Role::Targets).flat_map(|f| &f.items);
        frame.to = targets.filter_map(|i| deadline(&i.text, context)).max().filter(|to| Some(to) >= frame.from.as_ref());
    }
    if frame.from.is_none() && (frame.multi_year || frame.to.is_some()) {
        frame.from = context.year.map(|y| format!("{y}-01-01")).filter(|from| frame.to.as_ref().is_none_or(|to| from <= to));
    }
    Some(frame)
}

fn steps(draft: &Draft, context: &Context) -> Vec<Milestone> {
    let dated = draft
        .items()
        .filter(|(role, _)| matches!(role, Some(Role::Milestones | Role::Activities | Role::Status | Role::TimeFrame | Role::Other)));
    dated.flat_map(|(_, item)| milestones(&item.text, context)).collect()
}
