//! The rules that find goals, in order: what stands further up is surer of itself and goes first.

use std::collections::BTreeSet;

use crate::sections::Outline;

use super::mark::Mark;
use super::{announced, fallback, fielded, group, label_title, numbered, own_targets, siblings};

/// A rule: its name in the output, and what it finds in a document given what was found before.
pub struct Rule {
    /// Name, as printed in `Goal::rule` and taken by the set of rules switched off.
    pub name: &'static str,
    /// The rule.
    pub find: fn(&Outline, &[Mark]) -> Vec<Mark>,
}

/// All rules in order.
pub const RULES: &[Rule] = &[
    Rule { name: "label_title", find: label_title::find },
    Rule { name: "numbered_label", find: numbered::labelled },
    Rule { name: "code", find: numbered::coded },
    Rule { name: "fielded", find: fielded::find },
    Rule { name: "announced", find: announced::find },
    Rule { name: "group", find: group::find },
    Rule { name: "run_in", find: group::run_in },
    Rule { name: "siblings", find: siblings::find },
    Rule { name: "container", find: siblings::container },
    Rule { name: "own_targets", find: own_targets::find },
    Rule { name: "numbered_heading", find: numbered::plain },
    Rule { name: "themes", find: fallback::find },
];

/// Runs the rules that are not switched off; marks in order of their lines.
#[must_use]
pub fn run(outline: &Outline, off: &BTreeSet<String>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for rule in RULES.iter().filter(|r| !off.contains(r.name)) {
        for mut mark in (rule.find)(outline, &marks) {
            mark.rule = rule.name;
            let taken = marks.iter().any(|m| mark.line < m.body.max(m.line + 1) && m.line < mark.body.max(mark.line + 1));
            if !taken && !mark.title.is_blank() {
                marks.push(mark);
            }
        }
        marks.sort_by_key(|m| m.line);
    }
    marks
}
