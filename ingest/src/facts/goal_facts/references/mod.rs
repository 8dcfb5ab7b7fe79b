//! References to frameworks, budgets, laws, policies, strategies and plans, by normal form.

mod budgets;
mod found;
mod frameworks;
mod known;
mod laws;
mod learned;
mod named;
mod numbered;
mod proper;

use std::ops::Range;

use crate::model::{Reference, Text};

use super::context::Context;
use found::Found;
pub use frameworks::defined;
pub use laws::named as laws_named;
pub use named::{is_basis_label, made, own_names};

/// The references of a text in reading order, each key once.
pub fn references(text: &Text, context: &Context) -> Vec<Reference> {
    read(text, context, false)
}

/// The references of a text that as a whole says what a goal rests on (its policy basis): names need no cue beside them.
pub fn basis(text: &Text, context: &Context) -> Vec<Reference> {
    read(text, context, true)
}

fn read(text: &Text, context: &Context, basis: bool) -> Vec<Reference> {
    let string = text.as_str();
    let mut found = budgets::find(string);
    found.extend(laws::find(string, context));
    let taken: Vec<Range<usize>> = found.iter().map(|f| f.range.clone()).collect();
    let papers = named::find(string, context, basis);
    // "Sundhedspolitikken, pejlemærke 4" is a part of the policy.
    let inside = |f: &Found| papers.iter().any(|p| p.key.contains('/') && p.range.start < f.range.start && f.range.end <= p.range.end);
    found.extend(frameworks::find(string, context, &taken).into_iter().filter(|f| !inside(f)));
    let taken: Vec<Range<usize>> = found.iter().map(|f| f.range.clone()).collect();
    let free = |f: &Found| !taken.iter().any(|t| t.start < f.range.end && f.range.start < t.end);
    found.extend(papers.into_iter().filter(free));
    found.sort_by_key(|f| f.range.start);
    let all = found.iter().map(|f| place(text, f)).collect();
    once(all)
}

/// Each key once; a framework without number only where no number of it stands beside it.
pub fn once(all: Vec<Reference>) -> Vec<Reference> {
    let mut kept: Vec<Reference> = Vec::new();
    for reference in &all {
        let numbered = all.iter().any(|r| r.key.split_once('/').is_some_and(|(f, _)| f == reference.key));
        if !numbered && !kept.iter().any(|k| k.key == reference.key) {
            kept.push(reference.clone());
        }
    }
    kept
}

fn place(text: &Text, found: &Found) -> Reference {
    let words = text.slice(found.range.clone());
    Reference {
        key: found.key.clone(),
        framework: found.framework.clone(),
        label: words.as_str().to_owned(),
        inferred: found.inferred,
        place: words.place(),
    }
}

#[cfg(test)]
mod tests;
