//! The cue lists of `data/cues.toml`: what a heading, label, column or lead-in is called.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;
use sporhund_danish::Analyser;

use crate::pattern::Pattern;

use super::key::{begins_with_any, key, words};
use super::misspelt::Misspelt;
use super::role::Role;
use super::story::is_story;

const PREPOSITIONS: &[&str] =
    &["med", "for", "af", "på", "til", "hos", "vedr", "vedr.", "vedrørende", "om", "ved", "ift", "ift.", "under", "ud", "er", "pr", "pr."];

/// Bytes: a longer text is no label, and of a heading only the beginning counts. Four labels of ten words each are shorter.
const LONGEST: usize = 400;

#[derive(Deserialize)]
struct Data {
    narrowing: HashSet<String>,
    field: Vec<FieldCue>,
    columns: ColumnData,
    goal_labels: BTreeMap<String, String>,
    kinds: Kinds,
    sections: Sections,
    leads: BTreeMap<String, Vec<String>>,
    guess: Vec<Guess>,
    rival: Vec<Rival>,
    prose: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct FieldCue {
    role: Role,
    words: Vec<String>,
    tails: Vec<String>,
}

#[derive(Deserialize)]
struct Guess {
    role: Role,
    patterns: Vec<String>,
}

/// Wordings that may mean two things, the usual first.
#[derive(Deserialize)]
struct Rival {
    roles: (Role, Role),
    patterns: Vec<String>,
}

#[derive(Deserialize, Default)]
struct ColumnData {
    title: Vec<String>,
    track: Vec<String>,
    number: Vec<String>,
    activity: Vec<String>,
    goal: Vec<String>,
    area: Vec<String>,
    act: Vec<String>,
    measure: Vec<String>,
}

#[derive(Deserialize)]
struct Kinds {
    upper: HashSet<String>,
    bare: HashSet<String>,
}

#[derive(Deserialize)]
struct Sections {
    words: HashSet<String>,
    never: HashSet<String>,
    never_start: Vec<String>,
}

/// Order in which the meaning of a lead-in is tried.
const LEADS: &[(&str, Role)] = &[
    ("purpose", Role::Purpose),
    ("measures", Role::Measures),
    ("effects", Role::Effects),
    ("policy_basis", Role::PolicyBasis),
    ("participants", Role::Participants),
    ("owners", Role::Owners),
    ("targets", Role::Targets),
    ("follow_up", Role::FollowUp),
    ("activities", Role::Activities),
];

/// The cue lists, ready for use.
pub struct Cues {
    fields: HashMap<String, Role>,
    misspelt: Misspelt,
    narrowing: HashSet<String>,
    tails: Vec<(String, Role)>,
    columns: ColumnData,
    labels: BTreeMap<String, String>,
    kinds: Kinds,
    sections: Sections,
    leads: Vec<(Role, Pattern)>,
    guesses: Vec<(Role, Pattern)>,
    rivals: Vec<((Role, Role), Pattern)>,
    prose: HashMap<String, Pattern>,
    /// Fields of several words, longest first.
    phrases: Vec<(String, Role)>,
}

static SHARED: LazyLock<Cues> = LazyLock::new(|| Cues::load(include_str!("../../data/cues.toml")));

impl Cues {
    /// The embedded lists.
    #[must_use]
    pub fn shared() -> &'static Self {
        &SHARED
    }

    fn load(source: &str) -> Self {
        let empty = || Data {
            narrowing: HashSet::new(),
            field: Vec::new(),
            columns: ColumnData::default(),
            goal_labels: BTreeMap::new(),
            kinds: Kinds { upper: HashSet::new(), bare: HashSet::new() },
            sections: Sections { words: HashSet::new(), never: HashSet::new(), never_start: Vec::new() },
            leads: BTreeMap::new(),
            guess: Vec::new(),
            rival: Vec::new(),
            prose: BTreeMap::new(),
        };
        let data: Data = toml::from_str(source).unwrap_or_else(|_| empty());
        let compile = |patterns: &[String]| Pattern::exact(&patterns.iter().map(|p| format!("(?:{p})")).collect::<Vec<_>>().join("|"));
        let verbs = |verbs: &[String]| Pattern::exact(&format!(r"\b(?:{})\b", verbs.join("|")));
        let fields: HashMap<String, Role> = data.field.iter().flat_map(|f| f.words.iter().map(|w| (w.replace(',', ""), f.role))).collect();
        let mut tails: Vec<(String, Role)> = data.field.iter().flat_map(|f| f.tails.iter().map(|t| (t.clone(), f.role))).collect();
        tails.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        let of_phrase = |(words, role): (&String, &Role)| words.contains(' ').then(|| (words.clone(), *role));
        let mut phrases: Vec<(String, Role)> = fields.iter().filter_map(of_phrase).collect();
        phrases.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        let leads = LEADS.iter().filter_map(|(name, role)| data.leads.get(*name).map(|p| (*role, compile(p)))).collect();
        let guesses = data.guess.iter().map(|g| (g.role, compile(&g.patterns))).collect();
        let rivals = data.rival.iter().map(|r| (r.roles, compile(&r.patterns))).collect();
        let prose = data.prose.iter().map(|(name, p)| (name.clone(), if name == "launch" { verbs(p) } else { compile(p) })).collect();
        Self {
            misspelt: Misspelt::of(&fields),
            fields,
            narrowing: data.narrowing,
            tails,
            columns: data.columns,
            labels: data.goal_labels,
            kinds: data.kinds,
            sections: data.sections,
            leads,
            guesses,
            rivals,
            prose,
            phrases,
        }
    }

    /// What a field with this label holds; none where the words are no known label.
    #[must_use]
    pub fn role_of(&self, label: &str) -> Option<Role> {
        if label.len() > LONGEST {
            return None;
        }
        let written = self.fields.get(label.trim().to_lowercase().as_str()).filter(|_| label.trim_end().ends_with(':'));
        let key = key(label);
        written.copied().or_else(|| self.role_of_key(&key)).or_else(|| self.coordinated(&key)).or_else(|| self.misspelt.role(&key))
    }

    fn role_of_key(&self, key: &str) -> Option<Role> {
        if let Some(role) = self.fields.get(key.replace(',', "").as_str()) {
            return Some(*role);
        }
        if words(key) > 10 {
            return None;
        }
        // "Om sporet", "Kort om indsatsen": what it is about.
        let about = key.strip_prefix("kort ").unwrap_or(key).strip_prefix("om ");
        if about.is_some_and(|of| self.base(of).is_some_and(|b| self.labels.contains_key(&b))) {
            return Some(Role::Background);
        }
        self.tails.iter().find(|(tail, _)| follows(key, tail)).map(|(_, role)| *role).or_else(|| self.inflected(key))
    }

    /// "Tidsplanen", "Indsatsens økonomi", "Vigtigste aktiviteter", "Sådan følger vi op på målet": a wording of the lists in another
    /// form, after a word that narrows it, or before what it is about.
    fn inflected(&self, key: &str) -> Option<Role> {
        if let Some((first, rest)) = key.split_once(' ') {
            let narrows = self.narrowing.contains(first)
                || first.strip_suffix('s').is_some_and(|w| self.base(w).is_some_and(|b| self.labels.contains_key(&b)));
            if narrows {
                return self.fields.get(rest).copied().or_else(|| self.base(rest).and_then(|b| self.fields.get(&b).copied()));
            }
            let base = self.base(first).map(|base| format!("{base} {rest}"));
            if let Some((_, role)) = base.and_then(|key| self.tails.iter().find(|(tail, _)| follows(&key, tail))) {
                return Some(*role);
            }
            return self.phrases.iter().find(|(words, _)| goes_on_with_preposition(key, words)).map(|(_, role)| *role);
        }
        self.base(key).and_then(|base| self.fields.get(&base).copied())
    }

    /// The base form of a single word in which a list has it.
    fn base(&self, word: &str) -> Option<String> {
        if word.contains(' ') {
            return None;
        }
        let known = |w: &String| self.fields.contains_key(w) || self.labels.contains_key(w);
        Analyser::shared().lemmas(word).into_iter().find(known)
    }

    /// "Baggrund og formål", "Aktiviteter/opgaver": every part is a label.
    fn coordinated(&self, key: &str) -> Option<Role> {
        let roles = self.parts(key)?;
        let has = |role| roles.contains(&role);
        if has(Role::Background) && has(Role::Purpose) {
            return Some(Role::BackgroundAndPurpose);
        }
        roles.first().copied()
    }

    /// All that a label of several parts names: "Tidsplan og status". Empty where it has no parts or one of them is no label.
    #[must_use]
    pub fn roles_of(&self, label: &str) -> Vec<Role> {
        if label.len() > LONGEST { Vec::new() } else { self.parts(&key(label)).unwrap_or_default() }
    }

    fn parts(&self, key: &str) -> Option<Vec<Role>> {
        if words(key) > 44 {
            return None;
        }
        let split = key.replace(" og ", "/").replace(" samt ", "/").replace(" & ", "/").replace(", ", "/");
        let parts: Vec<&str> = split.split('/').map(str::trim).collect();
        if parts.len() < 2 || parts.len() > 4 {
            return None;
        }
        parts.iter().map(|p| self.role_of_key(p)).collect()
    }

    /// What a label that is on no list most likely holds, by a word or part of a word in it. Only for labels the document itself repeats.
    #[must_use]
    pub fn guess_role(&self, label: &str) -> Option<Role> {
        if label.len() > LONGEST {
            return None;
        }
        let key = key(label);
        if words(&key) > 8 {
            return None;
        }
        self.guesses.iter().find(|(_, pattern)| pattern.is_match(&key)).map(|(role, _)| *role)
    }

    /// The two things that a label may mean, the usual first; none for a label that means one thing.
    #[must_use]
    pub fn rivals(&self, label: &str) -> Option<(Role, Role)> {
        if label.len() > LONGEST {
            return None;
        }
        let key = key(label);
        self.rivals.iter().find(|(_, pattern)| pattern.is_match(&key)).map(|(roles, _)| *roles)
    }

    /// The kind of goal a label word stands for, `pejlemærke` for "Pejlemærke".
    #[must_use]
    pub fn goal_kind(&self, word: &str) -> Option<&str> {
        self.labels.get(&key(word)).map(String::as_str)
    }

    /// Whether a text begins with the letters of a goal's label, in any case.
    #[must_use]
    pub fn begins_with_goal(&self, text: &str) -> bool {
        begins_with_any(text, self.labels.keys())
    }

    /// Whether the label makes a goal also without a number.
    #[must_use]
    pub fn bare_label(&self, word: &str) -> bool {
        self.kinds.bare.contains(&key(word))
    }

    /// Whether goals of this kind stand above others.
    #[must_use]
    pub fn upper_kind(&self, kind: &str) -> bool {
        self.kinds.upper.contains(kind)
    }

    /// The kind of the goals that stand under a heading ("Tværgående indsatsområder": `indsatsområde`); none where it announces no goals.
    #[must_use]
    pub fn group_kind(&self, heading: &str) -> Option<&str> {
        let key = key(start(heading));
        let word = key
            .split_whitespace()
            .take(6)
            .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()))
            .find(|w| self.sections.words.contains(*w))?;
        let stem = self.labels.iter().filter(|(label, _)| word.starts_with(label.as_str())).max_by_key(|(label, _)| label.len());
        Some(stem.map_or("mål", |(_, kind)| kind.as_str()))
    }

    /// Whether a heading is one of those that never are goals (foreword, contents …).
    #[must_use]
    pub fn never_goal(&self, heading: &str) -> bool {
        let key = key(start(heading));
        let never = |part: &str| self.sections.never.contains(part);
        is_story(heading)
            || never(&key)
            || key.split(" og ").all(never)
            || self.sections.never_start.iter().any(|start| key.starts_with(start.as_str()))
    }

    /// What the list after a sentence holds, by the sentence.
    #[must_use]
    pub fn lead_role(&self, sentence: &str) -> Option<Role> {
        let lower = std::cell::LazyCell::new(|| sentence.trim().to_lowercase());
        self.leads.iter().find(|(_, pattern)| pattern.may_match(sentence) && pattern.is_match(&lower)).map(|(role, _)| *role)
    }

    /// Whether a sentence matches one of the patterns of a list of `[prose]`.
    #[must_use]
    pub fn prose(&self, list: &str, sentence: &str) -> bool {
        let pattern = self.prose.get(list).filter(|pattern| pattern.may_match(sentence));
        pattern.is_some_and(|pattern| pattern.is_match(&sentence.trim().to_lowercase()))
    }

    /// Preference of a column header as the column of goal titles, best first.
    #[must_use]
    pub fn title_column(&self, header: &str) -> Option<usize> {
        column(&self.columns.title, header)
    }

    /// Whether a column header names the groups that rows belong to.
    #[must_use]
    pub fn track_column(&self, header: &str) -> bool {
        column_by_last(&self.columns.track, header).is_some()
    }

    /// Whether a column header names the numbers of rows.
    #[must_use]
    pub fn number_column(&self, header: &str) -> bool {
        column(&self.columns.number, header).is_some()
    }

    /// Whether rows under such a title column are activities where the table stands inside a goal.
    #[must_use]
    pub fn activity_column(&self, header: &str) -> bool {
        column(&self.columns.activity, header).is_some()
    }

    /// Whether a column of goals ("Mål") has its acts in another ("Handling").
    #[must_use]
    pub fn acts_below(&self, goals: &str, acts: &str) -> bool {
        let of = |list: &[String], header: &str| column(list, header).is_some();
        let act = of(&self.columns.act, acts);
        (act && of(&self.columns.area, goals)) || ((act || of(&self.columns.measure, acts)) && of(&self.columns.goal, goals))
    }
}

/// The beginning of a text.
fn start(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST)).unwrap_or(text)
}

/// Position in a list of a header, by all its words or its first word; in the other function also by its last.
fn column(list: &[String], header: &str) -> Option<usize> {
    let key = key(header);
    let first = key.split([' ', '/']).next().unwrap_or("").trim_matches(|c: char| !c.is_alphanumeric());
    list.iter().position(|w| *w == key).or_else(|| list.iter().position(|w| words(&key) <= 4 && w == first))
}

fn column_by_last(list: &[String], header: &str) -> Option<usize> {
    let key = key(header);
    let last = key.split([' ', '/']).next_back().unwrap_or("");
    column(list, header).or_else(|| list.iter().position(|w| words(&key) <= 4 && w == last))
}

/// "sådan følger vi op på målet": the phrase, then a preposition. A phrase that only opens a sentence ("målet er at …") does not count.
fn goes_on_with_preposition(key: &str, phrase: &str) -> bool {
    key.strip_prefix(phrase)
        .and_then(|rest| rest.strip_prefix(' '))
        .and_then(|rest| rest.split(' ').next())
        .is_some_and(|word| PREPOSITIONS.contains(&word))
}

/// "formål med indsatsen" follows the tail "formål": the same words, then a preposition.
fn follows(key: &str, tail: &str) -> bool {
    let Some(rest) = key.strip_prefix(tail) else { return false };
    if !rest.starts_with(' ') {
        return false;
    }
    let ends_in_preposition = tail.split_whitespace().last().is_some_and(|w| PREPOSITIONS.contains(&w));
    ends_in_preposition || rest.split_whitespace().next().is_some_and(|w| PREPOSITIONS.contains(&w))
}

#[cfg(test)]
mod tests;
