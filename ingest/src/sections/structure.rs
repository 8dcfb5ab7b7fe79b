//! The structure of a layout: its lines by their looks and words, then the labels by each other.

use crate::model::Layout;
use crate::rules::{Rule, Switches};

use super::outline::{Class, Outline, read};
use super::rivals::settled;

/// Reads the structure of a layout.
#[must_use]
pub fn outline(layout: &Layout, rules: Switches) -> Outline {
    let mut out = read(layout, rules);
    out.settle();
    if rules.on(Rule::LearnedLabels) {
        for (line, role) in settled(&out) {
            if let Some(class) = out.classes.get_mut(line) {
                *class = Class::Label(role);
            }
        }
    }
    out
}
