//! The rules that find goals, in order: what stands further up is surer of itself and goes first.

use crate::rules;
use crate::sections::Outline;

use super::mark::Mark;
use super::{announced, fallback, fielded, group, label_title, numbered, own_targets, run_in, siblings};

/// A rule: its name in the output, and what it finds in a document given what was found before.
pub struct Rule {
    /// Which it is.
    pub rule: rules::Rule,
    /// The rule.
    pub find: fn(&Outline, &[Mark]) -> Vec<Mark>,
}

/// All rules in order.
pub const RULES: &[Rule] = &[
    Rule { rule: rules::Rule::LabelTitle, find: label_title::find },
    Rule { rule: rules::Rule::NumberedLabel, find: numbered::labelled },
    Rule { rule: rules::Rule::Code, find: numbered::coded },
    Rule { rule: rules::Rule::Fielded, find: fielded::find },
    Rule { rule: rules::Rule::Announced, find: announced::find },
    Rule { rule: rules::Rule::Group, find: group::find },
    Rule { rule: rules::Rule::RunIn, find: run_in::find },
    Rule { rule: rules::Rule::Siblings, find: siblings::find },
    Rule { rule: rules::Rule::Container, find: siblings::container },
    Rule { rule: rules::Rule::OwnTargets, find: own_targets::find },
    Rule { rule: rules::Rule::NumberedHeading, find: numbered::plain },
    Rule { rule: rules::Rule::Themes, find: fallback::find },
];

/// Runs the rules that are not switched off; marks in order of their lines.
#[must_use]
pub fn run(outline: &Outline) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for rule in RULES.iter().filter(|r| outline.rules.on(r.rule)) {
        for mut mark in (rule.find)(outline, &marks) {
            mark.rule = rule.rule.name();
            let taken = marks.iter().any(|m| mark.line < m.body.max(m.line + 1) && m.line < mark.body.max(mark.line + 1));
            if !taken && !mark.title.is_blank() {
                marks.push(mark);
            }
        }
        marks.sort_by_key(|m| m.line);
    }
    marks
}
