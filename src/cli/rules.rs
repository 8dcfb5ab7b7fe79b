//! `sporhund rules`: the rules documents are read by, and the choice of those to leave out.

use std::fmt::Write;

use serde_json::json;
use sporhund_ingest::Switches;
use sporhund_ingest::rules::{RULES, Stage};

use super::args::Rules;
use super::failure::Failure;
use super::out;

/// Lists all rules in the order in which they run.
pub fn run(args: &Rules) -> Result<(), Failure> {
    if args.json {
        let all: Vec<_> = RULES.iter().map(|r| json!({ "name": r.name, "stage": r.stage.name(), "does": r.does() })).collect();
        return out::json(&json!({ "rules": all }));
    }
    out::text(&list())
}

fn list() -> String {
    let mut text = String::new();
    let mut stage = None;
    for rule in RULES {
        if stage != Some(rule.stage) {
            let _ = writeln!(text, "{}{}", if stage.is_some() { "\n" } else { "" }, heading(rule.stage));
            stage = Some(rule.stage);
        }
        let _ = writeln!(text, "  {:<22} {}", rule.name, rule.does());
    }
    text
}

fn heading(stage: Stage) -> &'static str {
    match stage {
        Stage::Layout => "Fra sider til tekst i læserækkefølge (layout)",
        Stage::Structure => "Fra tekst til overskrifter og felter (structure)",
        Stage::Goals => "Fra overskrifter, felter og tabeller til mål (goals)",
        Stage::Facts => "Fra et måls tekst til det, den siger (facts)",
    }
}

/// All rules but these. A name that no rule has is a wrong call, answered with the name nearest to it.
pub fn without(names: &[String]) -> Result<Switches, Failure> {
    names.iter().try_fold(Switches::default(), |switches, name| {
        switches.without(name).ok_or_else(|| {
            let near = nearest(name);
            Failure::Wrong(format!("Der er ingen regel »{name}«. Mente du »{near}«? »sporhund rules« viser alle regler."))
        })
    })
}

fn nearest(name: &str) -> &'static str {
    RULES.iter().map(|r| r.name).min_by_key(|known| distance(name, known)).unwrap_or_default()
}

/// Letters to be put in, taken out or exchanged (Levenshtein 1966).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (n, x) in a.chars().take(100).enumerate() {
        let mut next = vec![n + 1];
        for (pair, y) in row.windows(2).zip(&b) {
            let [corner, above] = pair else { continue };
            let left = next.last().copied().unwrap_or(0);
            next.push((corner + usize::from(x != *y)).min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_rule_is_answered_with_the_nearest_name() {
        let said = |name: &str| match without(&[name.to_owned()]) {
            Err(Failure::Wrong(message)) => message,
            _ => String::new(),
        };
        insta::assert_snapshot!(said("colums"), @"Der er ingen regel »colums«. Mente du »columns«? »sporhund rules« viser alle regler.");
        insta::assert_snapshot!(said("owner_label"), @"Der er ingen regel »owner_label«. Mente du »owner_labels«? »sporhund rules« viser alle regler.");
        assert_eq!(said("columns"), "");
        assert!(without(&[]).is_ok());
    }

    #[test]
    fn rules_are_listed_under_their_stage() {
        let text = list();
        assert!(text.starts_with("Fra sider til tekst i læserækkefølge (layout)\n  tags "), "{text}");
        assert_eq!(text.lines().filter(|l| l.starts_with("  ")).count(), RULES.len());
    }
}
