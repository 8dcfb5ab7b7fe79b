//! The facts of a goal in the order people read them, each with its words and its place: what goal page and source view show.

use sporhund_index::record::{Document, FollowUp, Goal, Measure, MeasureType, Party, Place, Reference, TimeFrame};

use super::words;

/// The document's own fields, which repeat what the other facts were taken from.
pub const FIELDS: &str = "Felter i dokumentet";

/// One fact.
#[derive(Clone, Debug, Default)]
pub struct Fact {
    /// Its name in addresses, unique in the goal: `title`, `activity-2`.
    pub key: String,
    /// Heading it is shown under.
    pub field: &'static str,
    /// For people.
    pub text: String,
    /// What the program made of it.
    pub note: String,
    /// Nesting, from 1; 0 for running text.
    pub level: u8,
    /// Where it stands.
    pub place: Place,
    /// The words of the source, the likeliest form first.
    pub words: Vec<String>,
}

impl Fact {
    fn new(key: impl Into<String>, field: &'static str, text: &str, place: &Place) -> Self {
        Self {
            key: key.into(),
            field,
            text: text.to_owned(),
            level: 1,
            place: place.clone(),
            words: vec![text.to_owned()],
            ..Self::default()
        }
    }

    /// It is one of the document's own fields.
    pub fn is_field(&self) -> bool {
        self.field == FIELDS
    }
}

/// All facts of a goal.
pub fn of(g: &Goal) -> Vec<Fact> {
    let mut all = vec![Fact::new("title", "Titel", &g.title, &g.place)];
    let prose = |key, field, text: Option<&String>, place: &Option<Place>| {
        text.map(|text| Fact { level: 0, ..Fact::new(key, field, text, &place.clone().unwrap_or_default()) })
    };
    // One text read as both is shown once.
    all.extend(prose("background", "Baggrund", g.background.as_ref().filter(|b| g.purpose.as_ref() != Some(b)), &g.background_place));
    all.extend(prose("purpose", "Formål", g.purpose.as_ref(), &g.purpose_place));
    all.extend(each("target", &g.targets, |key, t| Fact::new(key, "Mål", &t.text, &t.place)));
    all.extend(each("measure", &g.measures, measure));
    all.extend(each("activity", &g.activities, |key, a| Fact {
        level: a.level,
        note: a.status.clone().unwrap_or_default(),
        ..Fact::new(key, "Aktiviteter", &a.text, &a.place)
    }));
    all.extend(each("effect", &g.effects, |key, t| Fact::new(key, "Virkning", &t.text, &t.place)));
    all.extend(g.time_frame.iter().map(|t| Fact { note: span(t), ..Fact::new("time", "Tid", &t.text, &t.place) }));
    all.extend(each("milestone", &g.milestones, |key, m| Fact::new(key, "Milepæle", &m.text, &m.place)));
    all.extend(each("follow-up", &g.follow_up, follow_up));
    all.extend(each("owner", &g.owners, |key, p| party(key, "Ansvarlige", p)));
    all.extend(each("participant", &g.participants, |key, p| party(key, "Deltagere", p)));
    all.extend(g.status.iter().map(|s| Fact::new("status", "Status", &s.text, &s.place)));
    all.extend(references(&g.references));
    let labelled = |key, f: &sporhund_index::record::Field| {
        let text = if f.text.is_empty() { f.label.clone() } else { format!("{}: {}", f.label.trim_end_matches(':'), f.text) };
        Fact { words: vec![f.text.clone(), f.label.clone()], ..Fact::new(key, FIELDS, &text, &f.place) }
    };
    all.extend(each("field", &g.fields, labelled));
    all
}

/// The facts of a document as a whole.
pub fn of_document(d: &Document) -> Vec<Fact> {
    let mut all = Vec::new();
    let mut add = |key, field, text: Option<String>, place: Option<&Place>| {
        all.extend(text.zip(place).map(|(text, place)| Fact::new(key, field, &text, place)));
    };
    let evidence = d.state_evidence.as_ref();
    let years = d.period.as_ref().map(|p| words::period(p).unwrap_or_else(|| p.from.clone()));
    add("title", "Titel", d.title.clone(), d.title_place.as_ref());
    add("municipality", "Kommune", d.municipality.as_ref().map(|m| m.name.clone()), d.municipality_place.as_ref());
    add("area", "Område", d.area.clone(), d.area_place.as_ref());
    add("period", "Gælder", years, d.period_place.as_ref());
    add("state", "Tilstand", evidence.map(|e| e.text.clone()), evidence.map(|e| &e.place));
    let edition = d.edition_evidence.as_ref();
    add("edition", "Udgave fra", edition.map(|e| e.text.clone()), edition.map(|e| &e.place));
    all.extend(each("party", &d.counterparts, |key, c| Fact::new(key, "Aftaleparter", &c.text, &c.place)));
    all.extend(references(&d.references));
    all.extend(each("follow-up", &d.follow_up, follow_up));
    all
}

/// Facts of one kind, numbered from 1.
fn each<'g, T>(kind: &'static str, all: &'g [T], fact: impl Fn(String, &'g T) -> Fact) -> impl Iterator<Item = Fact> {
    all.iter().enumerate().map(move |(n, one)| fact(format!("{kind}-{}", n + 1), one))
}

/// The label of the key first, then the words of the source where they say more.
fn references(written: &[Reference]) -> Vec<Fact> {
    let mut all: Vec<Fact> = Vec::new();
    for (n, r) in written.iter().enumerate() {
        let text = sporhund_index::reference_label(&r.key, &r.framework);
        if all.iter().any(|l| l.text == text && l.place.page == r.place.page) {
            continue;
        }
        let mut note = if r.label == text || r.label.is_empty() { String::new() } else { format!("»{}«", r.label) };
        if r.inferred {
            note = format!("{note} loven er udledt").trim().to_owned();
        }
        let fact = Fact::new(format!("reference-{}", n + 1), "Politisk afsæt", &text, &r.place);
        all.push(Fact { note, words: vec![r.label.clone()], ..fact });
    }
    all
}

fn follow_up(key: String, f: &FollowUp) -> Fact {
    // Times that stand in the words already say nothing new.
    let times: Vec<&str> = f.times.iter().map(String::as_str).filter(|t| !f.text.contains(t)).collect();
    Fact { note: times.join(", "), ..Fact::new(key, "Opfølgning", &f.text, &f.place) }
}

fn party(key: String, field: &'static str, p: &Party) -> Fact {
    let mut notes: Vec<&str> = p.responsibility.iter().map(String::as_str).collect();
    if p.inferred {
        notes.push("rolle udledt");
    }
    let (name, role) = (p.name.as_deref().unwrap_or_default(), p.role.as_deref().unwrap_or_default());
    let words = vec![format!("{role} {name}"), format!("{name} {role}"), name.to_owned(), role.to_owned()];
    Fact { note: notes.join(", "), words, ..Fact::new(key, field, &p.shown(), &p.place) }
}

fn measure(key: String, m: &Measure) -> Fact {
    let kind = match m.kind {
        MeasureType::Target => "skal nås:",
        MeasureType::Baseline => "udgangspunkt:",
        MeasureType::Amount => "beløb eller antal:",
        MeasureType::Other => "andet tal:",
    };
    Fact { note: format!("{kind} {}", figure(m)), ..Fact::new(key, "Måltal", &m.text, &m.place) }
}

/// A figure as a Dane writes it: `-10 %`, `3,4 %`, `125 borgere`.
pub fn figure(m: &Measure) -> String {
    let value = m.value.to_string().replace('.', ",");
    let year = m.year.map(|y| format!(" ({y})")).unwrap_or_default();
    format!("{value}{}{year}", m.unit.as_deref().map(|u| format!(" {u}")).unwrap_or_default())
}

fn span(t: &TimeFrame) -> String {
    let span = match (&t.from, &t.to) {
        (Some(from), Some(to)) => format!("{} – {}", words::day(from), words::day(to)),
        (Some(from), None) => format!("fra {}", words::day(from)),
        (None, Some(to)) => format!("til {}", words::day(to)),
        (None, None) => String::new(),
    };
    let parts = [span, if t.multi_year { "flerårigt".to_owned() } else { String::new() }];
    parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", ")
}
