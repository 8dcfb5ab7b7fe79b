//! Departments by name: those of the documents held, those that text names in the usual form, and who is named as taking part in a goal.

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::partners::{Role, is_done_by_people, is_head_of, is_unit, starts_word, takes_part, texts};
use super::units::{Unit, units};
use crate::department::{initials, is_acronym, key};
use crate::record::{Document, Goal, Place, Record};

static AREA_WORDS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| lines(include_str!("../../data/area_words.txt")).collect());

/// What a department may be called after its subject.
const UNITS: [&str; 4] = ["afdelingen", "sforvaltningen", "forvaltningen", "området"];
/// What is written, not who writes it: "Ungestrategi" is no department.
const WRITINGS: [&str; 3] = ["strategi", "plan", "politik"];
/// Words that a longer or shorter name of a department must share with it.
const SHARED: usize = 2;
fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#'))
}

/// A department that a goal names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mention {
    /// As the collection spells it, else as written.
    pub name: String,
    /// The words that tell it from others.
    pub key: BTreeSet<String>,
    /// The sentence or entry that names it.
    pub text: String,
    /// Where.
    pub place: Place,
    /// It is named as taking part.
    pub partner: bool,
}

/// A department of the municipality.
#[derive(Clone, Debug, Default)]
struct Area {
    name: String,
    key: BTreeSet<String>,
    forms: Vec<String>,
}

/// The departments of a municipality, as its documents call them.
#[derive(Clone, Debug, Default)]
pub struct Departments(Vec<Area>);

impl Departments {
    /// Those of documents of one municipality.
    pub fn of<'a>(held: impl Iterator<Item = &'a Document>) -> Self {
        let mut areas: Vec<Area> = Vec::new();
        for other in held {
            let Some(area) = other.area.as_deref() else { continue };
            let key = key(area);
            let forms = [Some(area), other.area_written.as_deref()].into_iter().flatten().flat_map(forms);
            match areas.iter_mut().find(|a| a.key == key) {
                Some(known) => known.forms.extend(forms),
                None => areas.push(Area { name: area.to_owned(), key, forms: forms.collect() }),
            }
        }
        for area in &mut areas {
            area.forms.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
            area.forms.dedup();
        }
        Self(areas)
    }
}

/// What a work's goals may call departments.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Lower-case words that say nothing: of the municipality's name.
    pub ignored: Vec<String>,
    own: BTreeSet<String>,
    departments: Rc<Departments>,
}

impl Names {
    /// For one document among those of its municipality.
    pub fn of(document: &Document, departments: Rc<Departments>) -> Self {
        let municipality = document.municipality.as_ref().map(|m| m.name.to_lowercase());
        let ignored = municipality.iter().flat_map(|m| m.split(|c: char| !c.is_alphanumeric())).filter(|w| !w.is_empty());
        Self {
            ignored: ignored.flat_map(|w| [w.to_owned(), format!("{w}s")]).collect(),
            own: document.area.as_deref().map(key).unwrap_or_default(),
            departments,
        }
    }

    /// A text with the names of departments blanked; every other byte stays in its place.
    pub fn without(&self, text: &str) -> String {
        let mut blank = text.to_owned();
        for area in &self.departments.0 {
            for form in area.forms.iter().filter(|f| f.contains(' ') || f.chars().count() < 5) {
                for range in places_of(&blank, form) {
                    blank.replace_range(range.clone(), &" ".repeat(range.len()));
                }
            }
        }
        blank
    }

    /// Departments other than its own that a goal names, those named as taking part first.
    pub fn mentions(&self, record: &Record, goal: &Goal) -> Vec<Mention> {
        let mut found: Vec<Mention> = Vec::new();
        for (text, place, role) in texts(record, goal) {
            let lines = text.split('\n').flat_map(|l| sporhund_danish::sentences(l).into_iter().filter_map(|r| l.get(r)));
            for sentence in lines {
                let mut previous: Option<Range<usize>> = None;
                for (name, key, at) in self.named(sentence) {
                    let held = self.departments.0.iter().any(|a| a.key == key);
                    let partner = match role {
                        Role::Partner => held || !is_head_of(sentence, at.start),
                        Role::Owner => held,
                        Role::Text => takes_part(sentence, &at, previous.as_ref()),
                    };
                    previous = Some(at).filter(|_| partner);
                    let own = !self.own.is_empty() && (key.is_subset(&self.own) || self.own.is_subset(&key));
                    let mention = Mention { name, key, text: sentence.trim().to_owned(), place: place.clone(), partner };
                    match found.iter_mut().find(|m| m.key == mention.key) {
                        _ if own => {}
                        Some(known) if mention.partner && !known.partner => *known = mention,
                        Some(_) => {}
                        None => found.push(mention),
                    }
                }
            }
        }
        found.sort_by_key(|m| !m.partner);
        found
    }

    /// Departments that a text names: name, key, place, in their order.
    fn named(&self, text: &str) -> Vec<(String, BTreeSet<String>, Range<usize>)> {
        let mut found: Vec<(String, BTreeSet<String>, Range<usize>)> = Vec::new();
        let mut taken: Vec<Range<usize>> = Vec::new();
        let usual = in_usual_form(text);
        for area in &self.departments.0 {
            // At the beginning of a sentence every word has a capital: "Sundhed begynder tidligt" names no department.
            let is_name = |f: &str, place: &Range<usize>| {
                place.start > 0
                    || f.contains([' ', '&', '-'])
                    || f.chars().all(char::is_uppercase)
                    || f == text.trim()
                    || text.get(place.end..).is_some_and(is_done_by_people)
            };
            let of_form = |f: &String| places_of(text, f).into_iter().filter(|p| is_name(f, p)).collect::<Vec<_>>();
            let places: Vec<_> = area.forms.iter().flat_map(of_form).collect();
            if let Some(first) = places.iter().min_by_key(|p| p.start).cloned() {
                // A longer name around it is what is written: "Plan, Natur og Miljø" where the document calls itself "Natur og Miljø".
                let longer = usual.iter().find(|u| u.start < first.start && u.end >= first.end);
                let name = longer.and_then(|u| text.get(u.clone())).unwrap_or(&area.name);
                found.push((name.to_owned(), area.key.clone(), longer.cloned().unwrap_or(first)));
                taken.extend(places.into_iter().chain(longer.cloned()));
            }
        }
        let mut rest = text.to_owned();
        taken.into_iter().for_each(|place| rest.replace_range(place.clone(), &" ".repeat(place.len())));
        let usual = in_usual_form(&rest).into_iter().map(|range| Unit { range, always: true });
        let units: Vec<Unit> = usual.chain(units(&rest)).collect();
        for Unit { range, always } in units {
            let Some(written) = text.get(range.clone()) else { continue };
            let own = key(written);
            let key = self.known(own.clone());
            let held = self.departments.0.iter().find(|a| a.key == key);
            if (held.is_some() || always) && !found.iter().any(|(_, k, _)| *k == key) {
                let name = held.filter(|_| own == key).map_or(written, |a| a.name.as_str());
                found.push((name.to_owned(), key, range));
            }
        }
        found.sort_by_key(|(_, _, at)| at.start);
        found
    }

    /// The key of the department held that a name means, written longer or shorter; the name's own where none or several may be meant.
    fn known(&self, key: BTreeSet<String>) -> BTreeSet<String> {
        let alike = |a: &&Area| a.key.intersection(&key).count() >= SHARED && (a.key.is_subset(&key) || key.is_subset(&a.key));
        let mut meant = self.departments.0.iter().filter(alike);
        match (meant.next(), meant.next()) {
            (Some(area), None) => area.key.clone(),
            _ => key,
        }
    }
}

/// Ways to write a department's name: as it is, as its acronym, as its head.
fn forms(area: &str) -> Vec<String> {
    let mut forms = vec![area.to_owned()];
    let words: Vec<&str> = area.split([' ', ',']).filter(|w| !w.is_empty() && *w != "og" && *w != "&").collect();
    let acronym = initials(area);
    if !is_acronym(area) && acronym.chars().count() > 1 {
        forms.push(acronym.chars().map(String::from).collect::<Vec<_>>().join("&"));
        if acronym.chars().count() > 2 {
            forms.push(acronym);
        }
    }
    if area.contains(" og ") {
        forms.push(area.replace(" og ", " & "));
    }
    if let Some((last, first)) = words.split_last().filter(|(_, f)| !f.is_empty()) {
        let first: Vec<String> = first.iter().map(|w| format!("{}-", w.to_lowercase())).collect();
        let head = |ending: &str| format!("{} og {}{ending}", first.join(", "), last.to_lowercase());
        for ending in ["chef", "schef", "direktør", "sdirektør"] {
            let written = head(ending);
            let mut capital = written.chars();
            forms.push(capital.next().map(|c| c.to_uppercase().chain(capital).collect()).unwrap_or_default());
            forms.push(written);
        }
    }
    forms
}

/// Places of a name as words of their own.
fn places_of(text: &str, name: &str) -> Vec<Range<usize>> {
    let ends = |at: usize| {
        let after = text.get(at..).unwrap_or_default();
        // "Børn og Unge-udvalget" is not the department, "Børn og Unge-området" is.
        let in_compound = after.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic) && !is_unit(rest));
        !in_compound && after.chars().next().is_none_or(|c| !c.is_alphanumeric() || c == 's')
    };
    text.match_indices(name).map(|(at, _)| at..at + name.len()).filter(|r| starts_word(text, r.start) && ends(r.end)).collect()
}

/// A name while it is read.
struct Open {
    range: Range<usize>,
    words: usize,
    /// End before its last word.
    before: usize,
    /// "og" came: the word after it is the last.
    closed: bool,
}

/// Names in the usual form: two or more words of departments, each with a capital, joined by commas and at last "og".
fn in_usual_form(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Open> = None;
    let mut at = 0;
    let close = |open: &mut Option<Open>, found: &mut Vec<Range<usize>>| {
        found.extend(open.take().filter(|o| o.words > 1 && o.closed).map(|o| o.range));
    };
    for piece in text.split_inclusive(' ') {
        let word = piece.trim_end().trim_end_matches(['.', ',', ';', ':', ')']);
        let start = at + piece.len() - piece.trim_start_matches(['(', '»', '"', '”']).len();
        let bare = word.trim_start_matches(['(', '»', '"', '”']);
        let end = start + bare.len();
        at += piece.len();
        if matches!(bare, "og" | "&") {
            continue;
        }
        let between = open.as_ref().and_then(|o| text.get(o.range.end..start)).unwrap_or_default().to_owned();
        match &mut open {
            Some(name) if is_area_word(bare) && joins(&between) && !name.closed => {
                name.before = name.range.end;
                name.range.end = end;
                name.words += 1;
                name.closed = between.trim() != ",";
            }
            _ if is_area_word(bare) => {
                close(&mut open, &mut found);
                open = Some(Open { range: start..end, words: 1, before: start, closed: false });
            }
            Some(name) if between == " " && starts_with_capital(bare) => {
                // "Ældre Sagen": the last word belongs to another name.
                name.range.end = name.before;
                name.words -= 1;
                close(&mut open, &mut found);
            }
            _ => close(&mut open, &mut found),
        }
    }
    close(&mut open, &mut found);
    found
}

/// A capitalised word of departments, or a compound that ends in one.
fn is_area_word(word: &str) -> bool {
    let lower = word.to_lowercase();
    if let Some(first) = lower.strip_suffix('-') {
        // "Børne- og Familieafdelingen": the first may carry the letter that joins it to the unit.
        let bare = first.strip_suffix(['e', 's']).unwrap_or(first);
        return starts_with_capital(word)
            && (AREA_WORDS.contains(first) || AREA_WORDS.contains(bare) || AREA_WORDS.contains(format!("{bare}n").as_str()));
    }
    let lower = UNITS.iter().find_map(|u| lower.strip_suffix(u)).filter(|l| l.chars().count() > 2).unwrap_or(&lower).to_owned();
    let ends_in_one = || {
        let parts = sporhund_danish::Analyser::shared().split(&lower);
        let is_one = |lemma: &str| AREA_WORDS.contains(lemma) && !WRITINGS.contains(&lemma);
        parts.last().is_some_and(|p| p.text == p.lemma && is_one(&p.lemma))
    };
    starts_with_capital(word) && (AREA_WORDS.contains(lower.as_str()) || ends_in_one())
}

fn starts_with_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

fn joins(between: &str) -> bool {
    matches!(between.trim(), "og" | "," | "&")
}
