//! Labels that run into their text: "Formål: At …", bold "Ansvarlig" + name, and several in one paragraph ("Tid: 2026. Ansvar: Ida Holm.").

use crate::model::Block;

use super::cues::Cues;
use super::key::words;
use super::repeated::{Repeated, openers};
use super::role::Role;

/// Roles whose label may stand before a colon inside a list item.
const ITEM_LABELS: &[Role] = &[
    Role::Owners,
    Role::Participants,
    Role::TimeFrame,
    Role::FollowUp,
    Role::Purpose,
    Role::Status,
    Role::Economy,
    Role::Targets,
    Role::Background,
];

/// The labels of a paragraph that run on into its text, with where each begins and ends, in order; the first stands at the beginning.
#[must_use]
pub fn run_in(block: &Block, known: &Repeated) -> Vec<(usize, usize, Role)> {
    let Some((cut, role)) = first(block, known) else { return Vec::new() };
    let mut all = vec![(0, cut, role)];
    if !block.is_item() && !block.is_heading() {
        let text = block.text.as_str();
        let more = openers(text, cut).into_iter().filter(|(from, _)| *from > cut);
        all.extend(more.filter_map(|(from, to)| known.role(text.get(from..to)?).map(|role| (from, to, role))));
    }
    all
}

/// Where the label at the beginning of a paragraph ends, and what it means.
fn first(block: &Block, known: &Repeated) -> Option<(usize, Role)> {
    let text = block.text.as_str();
    let item = block.is_item();
    if block.is_heading() && !text.contains(": ") {
        return None;
    }
    let colon = text.find(": ").map(|at| at + 1).filter(|at| *at <= 90);
    let question = text.find("? ").map(|at| at + 1).filter(|at| *at <= 60 && !item && !block.is_heading());
    for at in [colon, question].into_iter().flatten() {
        let label = text.get(..at)?;
        if let Some(role) = known.role(label).filter(|_| words(label) <= 9)
            && (!item || ITEM_LABELS.contains(&role))
            && !text.get(at..)?.trim().is_empty()
        {
            return Some((at, role));
        }
    }
    let bold = block.style.bold_prefix;
    if bold > 0 && bold < text.len() && !item {
        let label = text.get(..bold)?;
        let marked = label.trim_end().ends_with([':', '?']);
        if let Some(role) = Cues::shared().role_of(label).or_else(|| Cues::shared().guess_role(label).filter(|_| marked)) {
            return Some((bold, role));
        }
    }
    let leading = if !item && block.lines <= 2 { leading_label(text) } else { None };
    leading.or_else(|| known.opens(block))
}

/// "Projektejer Mette Holm": a label of people without colon before a capital letter.
fn leading_label(text: &str) -> Option<(usize, Role)> {
    let at = text.find(' ')?;
    let role = Cues::shared().role_of(text.get(..at)?)?;
    let next = text.get(at..)?.trim_start().chars().next()?;
    let people = matches!(role, Role::Owners | Role::Participants);
    (people && next.is_uppercase() && text.len() < 160 && !text.trim_end().ends_with('.')).then_some((at, role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Text;

    fn labels(paragraphs: &[&str], n: usize) -> Vec<(String, Role)> {
        let blocks: Vec<Block> = paragraphs.iter().map(|p| Block::paragraph(Text::flow(*p))).collect();
        let found = run_in(&blocks[n], &Repeated::of(&blocks));
        found.into_iter().map(|(from, to, role)| (paragraphs[n][from..to].to_owned(), role)).collect()
    }

    #[test]
    fn several_labels_of_one_paragraph_are_read() {
        let text = "Tid: 1. halvår 2026. Ansvar: Vejleder Ida Holm. Opfølgning: Udvalget ser tallene i maj.";
        let expected = [("Tid:", Role::TimeFrame), ("Ansvar:", Role::Owners), ("Opfølgning:", Role::FollowUp)];
        assert_eq!(labels(&[text], 0), expected.map(|(l, r)| (l.to_owned(), r)));
        assert!(labels(&["Broen er lukket. Ansvar: ingen har det."], 0).is_empty());
    }

    #[test]
    fn a_question_that_opens_many_texts_is_a_label() {
        let texts = [
            "Hvem? Havnechef Per Lund. Hvornår ser vi på status igen? I juni.",
            "Hvem? Vejchef Ida Holm. Hvornår ser vi på status igen? I maj.",
            "Hvem? Byrådet. Hvornår samler vi op? I juni.",
        ];
        assert_eq!(labels(&texts, 0).first(), Some(&("Hvem?".to_owned(), Role::Owners)));
        assert_eq!(labels(&texts, 2).len(), 1);
        let again = ["Hvem? Per Lund. Hvornår samler vi op? I juni."; 3];
        assert_eq!(labels(&again, 0).last(), Some(&("Hvornår samler vi op?".to_owned(), Role::FollowUp)));
    }

    proptest::proptest! {
        #[test]
        fn labels_lie_in_the_text_in_order(text in "(Tid|Hvem|Æ| |[.:?]|x){0,14}") {
            let block = Block::paragraph(Text::flow(text.as_str()));
            let mut last = 0;
            for (from, to, _) in run_in(&block, &Repeated::of(std::slice::from_ref(&block))) {
                proptest::prop_assert!(from >= last && block.text.as_str().get(from..to).is_some());
                last = to;
            }
        }
    }
}
