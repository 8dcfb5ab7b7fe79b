//! What a work becomes in the index: one entry per goal with all its words, one per stretch of running text outside goals.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::acronyms;
use super::facets::{self, Facets};
use super::reference::{self, KeyKind};
use crate::record::{
    Card, DocumentRef, Goal, GoalRef, LabelledKey, Measure, MeasureType, Party, Place, Reference, SectionText, Work, goal_id,
};
use crate::topics::{Found, Topics};

/// Groups of words of an entry, each with its own weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Title of the goal or section.
    Title,
    /// Targets, effects and figures to be reached.
    Aims,
    /// What is done.
    Activities,
    /// Owners and participants.
    People,
    /// References and field labels.
    Labels,
    /// Everything else: purpose, background, follow-up …
    Body,
    /// Words around the goal: document, section, parent. They help a goal that matches, they find none alone.
    Context,
}

/// One text of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Group it counts for.
    pub group: Group,
    /// The words.
    pub text: String,
    /// Page it stands on.
    pub page: u32,
    /// Its words stand in a longer piece too: it counts for its group, not again for the whole.
    pub covered: bool,
    /// Running text of a goal, which repeats its facts.
    pub running: bool,
}

/// A text from which the matching passage is cut.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The words.
    pub text: String,
    /// Page it stands on.
    pub page: u32,
    /// The goal's whole running text: shown only where none of its facts matches as well.
    #[serde(default)]
    pub running: bool,
}

/// What is shown of an entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// Id, unique over all works.
    pub id: String,
    /// Title.
    pub title: String,
    /// Page it begins on.
    pub page: u32,
    /// Its document.
    pub document: DocumentRef,
    /// Goal entries only.
    pub card: Option<Card>,
    /// The goal above it.
    pub parent: Option<GoalRef>,
    /// Its texts, most telling first.
    pub passages: Vec<Passage>,
}

/// One entry of the index.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Goal, else section.
    pub is_goal: bool,
    /// Place in the document.
    pub order: u64,
    /// What is shown.
    pub shown: Shown,
    /// What is searched.
    pub pieces: Vec<Piece>,
    /// Facet values.
    pub facets: Facets,
    /// Figures to be reached in thousandths, and whether they are in percent.
    pub figures: BTreeSet<(i64, bool)>,
}

impl Entry {
    /// The entry at its place in the document.
    fn at(self, order: usize) -> Self {
        Self { order: order as u64, ..self }
    }
}

/// Words the query understands, learned from a work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learned {
    /// Field, value and label of facet values that are keys.
    pub labels: BTreeSet<[String; 3]>,
    /// Framework's key and the words a document names it by.
    pub aliases: BTreeSet<[String; 2]>,
    /// Acronym and what it stands for, lower case.
    pub acronyms: BTreeSet<[String; 2]>,
}

/// All entries of a work.
pub fn of_work(work: &Work, topics: &Topics) -> Vec<Entry> {
    let record = &work.record;
    let document = DocumentRef::of(&work.id, work.files.first().map(|f| f.file.as_str()), &record.document);
    let shared = facets::of_document(&record.document);
    let found = topics.of_record(record);
    let goals = record.goals.iter().zip(found).enumerate();
    let goals = goals.map(|(i, (goal, found))| goal_entry(work, &document, &shared, goal, found).at(i));
    let sections = record.sections.iter().enumerate().filter(|(_, s)| s.goal.is_none() && !s.text.trim().is_empty());
    let mut entries: Vec<Entry> = goals.chain(sections.map(|(i, s)| section_entry(work, &document, &shared, s, i))).collect();
    hide(&mut entries, &protected_names(&record.goals));
    entries
}

/// The persons whom no search may find by name.
fn protected_names(goals: &[Goal]) -> BTreeSet<&str> {
    let parties = goals.iter().flat_map(|g| g.owners.iter().chain(&g.participants)).filter(|p| p.protected);
    parties.filter_map(|p| p.name.as_deref()).filter(|n| !n.trim().is_empty()).collect()
}

/// Takes names out of what is searched. What is shown keeps them: they stand in the document.
fn hide(entries: &mut [Entry], names: &BTreeSet<&str>) {
    for piece in entries.iter_mut().flat_map(|e| &mut e.pieces) {
        for name in names {
            if piece.text.contains(name) {
                piece.text = piece.text.replace(name, "–");
            }
        }
    }
}

/// Marks a learned label that is a value above another.
pub const PARENT_OF: &str = "parent:";

/// What the query can learn from a work.
pub fn learned(work: &Work) -> Learned {
    let mut learned = Learned::default();
    let record = &work.record;
    let above = |field: &str, value: &str, parent: &str| [format!("{PARENT_OF}{field}"), value.to_owned(), parent.to_owned()];
    if let Some(municipality) = &record.document.municipality {
        learned.labels.extend(municipality.region.as_deref().map(|region| above("municipality", &municipality.name, region)));
        learned.labels.extend(record.document.area.as_deref().map(|area| above("area", area, &municipality.name)));
    }
    for reference in record.document.references.iter().chain(record.goals.iter().flat_map(|g| &g.references)) {
        learn_reference(&mut learned, reference);
    }
    let texts =
        record.sections.iter().map(|s| s.text.as_str()).chain(record.goals.iter().flat_map(|g| g.fields.iter().map(|f| f.text.as_str())));
    for text in texts.chain(record.goals.iter().filter_map(|g| g.background.as_deref())) {
        learned.acronyms.extend(acronyms::defined(text));
    }
    learned
}

fn learn_reference(learned: &mut Learned, reference: &Reference) {
    let key = &reference.key;
    let head = reference::head(key).to_owned();
    let label = |field: &str, key: &str| [field.to_owned(), key.to_owned(), reference::label(key, &reference.framework)];
    match reference::kind(key) {
        KeyKind::Law => {
            learned.labels.insert(label("law", &head));
            learned.labels.insert(label("law", key));
        }
        kind => {
            learned.labels.insert(["framework".to_owned(), head.clone(), reference::framework_label(&head, &reference.framework)]);
            if kind == KeyKind::Track {
                learned.labels.insert(label("track", key));
            }
            if reference::budget_year(&head).is_none() && head != "plan" {
                for alias in super::alias::of_reference(reference) {
                    learned.aliases.insert([head.clone(), alias]);
                }
            }
        }
    }
}

fn goal_entry(work: &Work, document: &DocumentRef, shared: &Facets, goal: &Goal, found: Found) -> Entry {
    let mut pieces = Pieces::default();
    goal_pieces(&mut pieces, goal);
    for section in work.record.sections.iter().filter(|s| s.goal.as_deref() == Some(&goal.id)) {
        pieces.add_running(&section.text, &section.place);
    }
    let parent = goal.parent.as_ref().and_then(|id| work.record.goals.iter().find(|g| &g.id == id));
    let context = [document.title.as_deref(), document.area.as_deref(), document.municipality.as_deref(), goal.section.as_deref()];
    for text in context.into_iter().flatten().chain(parent.map(|p| p.title.as_str())) {
        pieces.add(Group::Context, text, &goal.place);
    }
    let pieces = pieces.finish();
    let facets = facets::of_goal(shared, goal, &found);
    let card = Card { themes: found.themes, target_groups: found.target_groups, ..card(goal) };
    let shown = Shown {
        id: goal_id(&work.id, &goal.id),
        title: goal.title.clone(),
        page: goal.place.page,
        document: document.clone(),
        card: Some(card),
        parent: parent.map(|p| GoalRef { id: goal_id(&work.id, &p.id), title: p.title.clone() }),
        passages: passages(&pieces),
    };
    Entry { is_goal: true, order: 0, shown, facets, pieces, figures: facets::figures(goal) }
}

fn section_entry(work: &Work, document: &DocumentRef, shared: &Facets, section: &SectionText, order: usize) -> Entry {
    let mut pieces = Pieces::default();
    pieces.add(Group::Title, &section.title, &section.place);
    pieces.add(Group::Body, &section.text, &section.place);
    let pieces = pieces.finish();
    let mut facets = shared.clone();
    if !section.title.is_empty() {
        facets.0.entry("section").or_default().insert(section.title.clone());
    }
    let shown = Shown {
        id: format!("{}-s{order}", work.id),
        title: if section.title.is_empty() { document.title.clone().unwrap_or_default() } else { section.title.clone() },
        page: section.place.page,
        document: document.clone(),
        card: None,
        parent: None,
        passages: passages(&pieces),
    };
    Entry { is_goal: false, order: order as u64, shown, facets, pieces, figures: BTreeSet::new() }
}

fn goal_pieces(pieces: &mut Pieces, goal: &Goal) {
    pieces.add(Group::Title, &goal.title, &goal.place);
    for aim in goal.targets.iter().chain(&goal.effects) {
        pieces.add(Group::Aims, &aim.text, &aim.place);
    }
    for measure in &goal.measures {
        let group = if measure.kind == MeasureType::Target { Group::Aims } else { Group::Body };
        pieces.add(group, &measure.text, &measure.place);
        pieces.add(group, &measure_words(measure), &measure.place);
    }
    for text in [&goal.purpose, &goal.background].into_iter().flatten() {
        pieces.add(Group::Body, text, &goal.place);
    }
    for activity in &goal.activities {
        pieces.add(Group::Activities, &activity.text, &activity.place);
    }
    for party in goal.owners.iter().chain(&goal.participants) {
        pieces.add(Group::People, &party_words(party), &party.place);
    }
    for follow_up in &goal.follow_up {
        pieces.add(Group::Body, &follow_up.text, &follow_up.place);
    }
    for milestone in &goal.milestones {
        pieces.add(Group::Activities, &milestone.text, &milestone.place);
    }
    let time = goal.time_frame.iter().map(|t| (&t.text, &t.place)).chain(goal.status.iter().map(|s| (&s.text, &s.place)));
    for (text, place) in time {
        pieces.add(Group::Body, text, place);
    }
    for reference in &goal.references {
        pieces.add(Group::Labels, &reference.label, &reference.place);
        pieces.add(Group::Labels, &reference::label(&reference.key, &reference.framework), &reference.place);
    }
    for field in &goal.fields {
        pieces.add(Group::Labels, &field.label, &field.place);
        pieces.add(Group::Body, &field.text, &field.place);
    }
}

/// What a figure measures and its unit in words, so that "procent" finds "%".
fn measure_words(measure: &Measure) -> String {
    let unit = match measure.unit.as_deref() {
        Some("%" | "pct." | "pct") => "procent",
        Some(unit) => unit,
        None => "",
    };
    [measure.applies_to.as_deref().unwrap_or_default(), unit].join(" ").trim().to_owned()
}

fn party_words(party: &Party) -> String {
    let words = [party.role.as_deref(), party.name.as_deref(), party.responsibility.as_deref()];
    words.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn card(goal: &Goal) -> Card {
    let owners = goal.owners.iter().filter(|o| !o.protected).filter_map(|o| o.name.clone().or_else(|| o.role.clone()));
    let mut seen = BTreeSet::new();
    let references = goal.references.iter().filter(|r| seen.insert(r.key.clone()));
    Card {
        kind: goal.kind.clone(),
        number: goal.number.clone(),
        owners: owners.collect(),
        references: references.map(|r| LabelledKey { key: r.key.clone(), label: reference::label(&r.key, &r.framework) }).collect(),
        status: goal.status.as_ref().map(|s| s.text.clone()),
        has_measure: goal.measures.iter().any(|m| m.kind == MeasureType::Target),
        ..Card::default()
    }
}

/// Texts for the matching passage: those of groups that say most first; labels and context are no passages.
fn passages(pieces: &[Piece]) -> Vec<Passage> {
    let mut order: Vec<&Piece> = pieces.iter().filter(|p| !matches!(p.group, Group::Title | Group::Labels | Group::Context)).collect();
    order.sort_by_key(|p| (p.running, p.group));
    order.iter().map(|p| Passage { text: p.text.clone(), page: p.page, running: p.running }).collect()
}

/// Collects pieces, equal ones once.
#[derive(Default)]
struct Pieces {
    list: Vec<Piece>,
    seen: BTreeSet<(Group, String)>,
}

impl Pieces {
    fn add(&mut self, group: Group, text: &str, place: &Place) {
        let text = text.trim();
        if !text.is_empty() && self.seen.insert((group, text.to_owned())) {
            self.list.push(Piece { group, text: text.to_owned(), page: place.page, covered: false, running: false });
        }
    }

    fn add_running(&mut self, text: &str, place: &Place) {
        let before = self.list.len();
        self.add(Group::Body, text, place);
        self.list.iter_mut().skip(before).for_each(|piece| piece.running = true);
    }

    /// Marks the pieces whose words stand in a longer one, so that no word counts twice because two fields hold it.
    fn finish(mut self) -> Vec<Piece> {
        let keys: Vec<String> = self.list.iter().map(|p| letters(&p.text)).collect();
        let covered = |i: usize, key: &String| {
            keys.iter().enumerate().any(|(j, other)| {
                let later = other.len() == key.len() && j >= i;
                let holds = self.list.get(j).is_some_and(|p| p.group != Group::Context);
                j != i && holds && other.len() >= key.len() && !later && other.contains(key.as_str())
            })
        };
        let marks: Vec<bool> = keys.iter().enumerate().map(|(i, key)| covered(i, key)).collect();
        for (piece, mark) in self.list.iter_mut().zip(marks) {
            piece.covered = mark && piece.group != Group::Title;
        }
        self.list
    }
}

/// Letters and digits only, lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
