//! `sporhund links` and `sporhund similar`: what connects goals of different documents.

use std::fmt::Write;
use std::path::Path;

use sporhund_index::record::{Declared, Link, LinkKind, LinkList, LinkedGoal, OneSidedList, Reason, Similar};

use super::args::{Links, SimilarTo};
use super::failure::{Failure, open};
use super::judge::verdict_name;
use super::out;

/// Prints links, or goals whose naming of another department is not answered.
pub fn run(data: &Path, args: &Links) -> Result<(), Failure> {
    let library = open(data)?;
    if args.one_sided {
        let list = library.one_sided()?;
        return if args.json { out::json(&list) } else { out::text(&one_sided_page(&list)) };
    }
    let list = library.links(args.limit.unwrap_or(usize::MAX), args.offset)?;
    if args.json { out::json(&list) } else { out::text(&links_page(&list)) }
}

/// Prints the goals linked with one goal.
pub fn similar(data: &Path, args: &SimilarTo) -> Result<(), Failure> {
    match open(data)?.similar(&args.id)? {
        Some(similar) if args.json => out::json(&similar),
        Some(similar) => out::text(&similar_page(&similar)),
        None => Err(Failure::Failed(format!("Der er intet mål med id »{}«. »sporhund search« viser id'er i kantede parenteser.", args.id))),
    }
}

fn links_page(list: &LinkList) -> String {
    if list.total == 0 {
        return "Der er ingen forbindelser mellem mål. De findes, når samlingen har dokumenter, hvis mål ligner hinanden.".to_owned();
    }
    let mut text = format!("{} forbindelser\n", list.total);
    for Link { a, b, kind, declared, score, reasons, judged } in &list.links {
        let said = judged.as_ref().map(|j| format!("; vurderet {} af {}", verdict_name(j.verdict), j.who)).unwrap_or_default();
        let _ = writeln!(text, "\n{} ({:.0} %{}{said})", kind_name(*kind), score * 100.0, declared_name(*declared));
        let _ = writeln!(text, "  {}\n  {}\n  {}", goal_line(a), goal_line(b), why(reasons));
    }
    text
}

fn one_sided_page(list: &OneSidedList) -> String {
    if list.one_sided.is_empty() {
        return "Ingen mål nævner et andet område, som ikke svarer.".to_owned();
    }
    let mut text = String::new();
    for entry in &list.one_sided {
        let answer = if entry.held { "har intet mål, der svarer" } else { "har ingen aftale for perioden i samlingen" };
        let _ = writeln!(text, "{}\n  »{}«\n  {} {answer}.\n", goal_line(&entry.goal), entry.text, entry.names);
    }
    text
}

fn similar_page(similar: &Similar) -> String {
    let mut text = format!("{}\n", goal_line(&similar.goal));
    if similar.similar.is_empty() {
        text.push_str("\nIngen mål i andre dokumenter ligner det.\n");
    }
    for other in &similar.similar {
        let head = kind_name(other.kind);
        let _ = writeln!(text, "\n{head} ({:.0} %): {}\n  {}", other.score * 100.0, goal_line(&other.goal), why(&other.reasons));
    }
    text
}

fn goal_line(goal: &LinkedGoal) -> String {
    let d = &goal.document;
    let year = d.period.as_ref().and_then(|p| p.from.get(..4));
    let facts: Vec<&str> = [d.municipality.as_deref(), d.area.as_deref(), year].into_iter().flatten().collect();
    format!("{} ({}, s. {}) [{}]", goal.title, facts.join(" · "), goal.page, goal.id)
}

fn why(reasons: &[Reason]) -> String {
    reasons.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(". ")
}

fn kind_name(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::Shared => "Fælles mål",
        LinkKind::Overlap => "Overlappende mål",
        LinkKind::Similar => "Lignende mål",
        LinkKind::Continued => "Videreført mål",
    }
}

fn declared_name(declared: Declared) -> &'static str {
    match declared {
        Declared::Both => ", nævnt af begge",
        Declared::A => ", nævnt af det første",
        Declared::B => ", nævnt af det andet",
        Declared::Neither => "",
    }
}
