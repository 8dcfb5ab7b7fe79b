//! Rule `own_targets`: a section of its own that holds targets or signs of success for the whole document ("Succeskriterier").

use crate::sections::{Class, Cues, Outline, Role, key};

use super::mark::{Mark, title_from};

/// Headings named as targets or criteria, at the level of sections, with a list below.
pub fn find(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    if before.len() < 2 {
        return Vec::new();
    }
    (0..outline.lines.len())
        .filter_map(|n| outline.title(n).map(|level| (n, level)))
        .filter(|(n, _)| matches!(Cues::shared().role_of(outline.str(*n)), Some(Role::Measures | Role::Targets)) && listed(outline, *n))
        .map(|(line, level)| {
            let (title, body) = title_from(outline, line, 0);
            Mark { start: line, line, body, title, kind: key(outline.str(line)), number: None, level, confidence: 0.5, rule: "" }
        })
        .collect()
}

/// Two items at least before the next heading.
fn listed(outline: &Outline, line: usize) -> bool {
    let below = (line + 1..outline.lines.len()).take_while(|n| outline.title(*n).is_none());
    below.filter(|n| matches!(outline.class(*n), Class::Item(_))).count() >= 2
}
