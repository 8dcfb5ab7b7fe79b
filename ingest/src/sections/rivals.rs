//! Labels that may mean two things ("Det vil vi": what is done, or what is to be reached): what the labels beside them leave open, and
//! what stands under them, decides for the whole document.

use std::collections::{BTreeMap, HashMap};

use super::cues::Cues;
use super::key::key;
use super::lines::Line;
use super::outline::{Class, Outline};
use super::role::Role;
use super::sentence::sentence_texts;

/// Texts under a label from which they say what it holds.
const ENOUGH: usize = 3;

/// A label of the document: its lines, the headings it stands under, and what it is taken for.
#[derive(Default)]
struct Label {
    lines: Vec<usize>,
    units: Vec<usize>,
    role: Role,
    /// What it may mean, the usual first; none for a label that means one thing.
    rivals: Option<(Role, Role)>,
    /// A list of wordings has it.
    listed: bool,
}

/// What labels mean that the lists alone do not tell: line and role of each that changes.
#[must_use]
pub fn settled(outline: &Outline) -> Vec<(usize, Role)> {
    let labels = labels(outline);
    let mut out = Vec::new();
    for label in labels.values() {
        let role = match label.rivals {
            Some(pair) => rival(outline, &labels, label, pair),
            None if !label.listed && matches!(label.role, Role::Other | Role::FollowUp | Role::Activities | Role::Effects) => {
                let open = !taken(&labels, label, Role::Targets) && listed(outline, label);
                (open && states(outline, label) == Some(true)).then_some(Role::Targets)
            }
            None => None,
        };
        if let Some(role) = role.filter(|role| *role != label.role) {
            out.extend(label.lines.iter().map(|line| (*line, role)));
        }
    }
    out
}

fn labels(outline: &Outline) -> BTreeMap<String, Label> {
    let cues = Cues::shared();
    let mut out: BTreeMap<String, Label> = BTreeMap::new();
    let mut unit = 0;
    for line in 0..outline.lines.len() {
        match outline.class(line) {
            Class::Title(_) => unit += 1,
            Class::Label(role) => {
                let text = outline.str(line);
                let label = out.entry(key(text)).or_insert_with(|| Label {
                    role,
                    rivals: cues.rivals(text),
                    listed: cues.role_of(text).is_some(),
                    ..Label::default()
                });
                label.lines.push(line);
                // "Aktiviteter" right above "Vi vil:" heads the same list.
                let told = !matches!(outline.class(line + 1), Class::Label(_));
                label.units.extend(told.then_some(unit));
            }
            _ => {}
        }
    }
    out
}

/// The meaning that no other label under the same headings has; where that does not tell, the one that the texts have.
fn rival(outline: &Outline, labels: &BTreeMap<String, Label>, label: &Label, (first, second): (Role, Role)) -> Option<Role> {
    match (taken(labels, label, first), taken(labels, label, second)) {
        (true, false) => Some(second),
        (false, true) => Some(first),
        _ if first == Role::Activities => states(outline, label).map(|states| if states { second } else { first }),
        _ => None,
    }
}

/// Whether a label that means one thing, beside this one, has the role.
fn taken(labels: &BTreeMap<String, Label>, label: &Label, role: Role) -> bool {
    let other = |l: &&Label| l.rivals.is_none() && l.lines != label.lines;
    let beside = |l: &&Label| l.units.iter().any(|u| label.units.contains(u));
    labels.values().filter(other).filter(beside).any(|l| if l.listed { means(l.role, role) } else { l.role == role })
}

/// The lines that stand under a label.
fn below<'a>(outline: &'a Outline, label: &'a Label) -> impl Iterator<Item = &'a Line> {
    let under = |line: usize| (line + 1..outline.lines.len()).take_while(|n| matches!(outline.class(*n), Class::Body | Class::Item(_)));
    label.lines.iter().flat_map(move |line| under(*line)).filter_map(|n| outline.lines.get(n))
}

/// Under the label stand statements one by one, no paragraphs that tell something.
fn listed(outline: &Outline, label: &Label) -> bool {
    let (mut single, mut all) = (0, 0);
    for line in below(outline, label) {
        all += 1;
        single += usize::from(sentence_texts(&line.text).len() == 1);
    }
    all >= ENOUGH && single * 5 >= all * 4
}

/// Whether a label of one role leaves none of the other's kind open.
fn means(role: Role, wanted: Role) -> bool {
    match wanted {
        Role::Targets => matches!(role, Role::Targets | Role::Measures),
        Role::Purpose => matches!(role, Role::Purpose | Role::BackgroundAndPurpose),
        _ => role == wanted,
    }
}

/// Whether the texts under a label tell of states to be reached (`Some(true)`) or of acts (`Some(false)`); none where they tell neither.
fn states(outline: &Outline, label: &Label) -> Option<bool> {
    let cues = Cues::shared();
    let mut counts: HashMap<bool, usize> = HashMap::new();
    let mut all = 0;
    for sentence in below(outline, label).flat_map(|l| sentence_texts(&l.text)) {
        let text = sentence.as_str();
        all += 1;
        let state = cues.prose("reached", text) || cues.prose("state", text);
        let act = cues.prose("launch", text) || cues.prose("stated_act", text) || cues.prose("wish", text);
        if state != act {
            *counts.entry(state).or_default() += 1;
        }
    }
    let of = |state: bool| counts.get(&state).copied().unwrap_or(0);
    let clear = |many: usize, few: usize| all >= ENOUGH && many * 5 >= all * 3 && few * 4 <= all;
    if clear(of(true), of(false)) {
        Some(true)
    } else if clear(of(false), of(true)) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Switches;
    use crate::sections::outline;

    /// Roles of the labels of one wording in a text of goals.
    fn roles(source: &str, wording: &str) -> Vec<Role> {
        let layout = crate::office::plain(source.as_bytes(), &crate::Limits::default(), Switches::default()).unwrap();
        let outline = outline(&layout, Switches::default());
        let is = |n: &usize| key(outline.str(*n)) == wording;
        (0..outline.lines.len())
            .filter(is)
            .filter_map(|n| if let Class::Label(role) = outline.class(n) { Some(role) } else { None })
            .collect()
    }

    fn plan(labels: &[(&str, &str)]) -> String {
        let goal = |n: usize, title: &str| {
            let fields: Vec<String> =
                labels.iter().map(|(label, text)| format!("{label}:\n{}\n", text.replace('#', &n.to_string()))).collect();
            format!("Mål {n}: {title}\n\n{}\n", fields.join("\n"))
        };
        format!("Plan for havnen\n\n{}{}{}", goal(1, "Lys på molen"), goal(2, "Rent vand"), goal(3, "Flere gæster"))
    }

    #[test]
    fn a_label_takes_the_meaning_that_the_others_leave() {
        let acts = ("Aktiviteter", "- Der sættes lamper op\n- Kajen renses");
        let aims = ("Succeskriterier", "- Mindst 40 både lægger til");
        let open = "- Havnen har 30 lamper i 2027";
        let above = plan(&[("Aktiviteter", ""), ("Vi vil", "- renovere kajen\n- male broen"), ("Opfølgning", "I maj.")]);
        assert!(roles(&above, "vi vil").iter().all(|r| *r == Role::Activities));
        assert!(roles(&plan(&[("Det vil vi", open), acts]), "det vil vi").iter().all(|r| *r == Role::Targets));
        assert!(
            roles(&plan(&[("Parterne er enige om", "- Kajen renses"), aims]), "parterne er enige om")
                .iter()
                .all(|r| *r == Role::Activities)
        );
        let why = ("Formål", "Alle skal kunne se vej #.");
        assert!(roles(&plan(&[why, ("Hvad vil vi opnå", open), acts]), "hvad vil vi opnå").iter().all(|r| *r == Role::Targets));
        assert!(roles(&plan(&[("Hvad vil vi opnå", open), acts, aims]), "hvad vil vi opnå").iter().all(|r| *r == Role::Purpose));
    }

    #[test]
    fn what_stands_under_a_label_of_its_own_names_it() {
        let states = "- Molen er åben om natten i 2030\n- Alle børn kan svømme\n- Vandet er rent hele sommeren";
        assert!(roles(&plan(&[("Havnen i morgen", states), ("Status", "I gang")]), "havnen i morgen").iter().all(|r| *r == Role::Targets));
        let acts = "- Der etableres en bro\n- Kajen renoveres\n- Der afholdes en fest";
        assert!(roles(&plan(&[("Havnen i morgen", acts), ("Status", "I gang")]), "havnen i morgen").iter().all(|r| *r != Role::Targets));
    }
}
