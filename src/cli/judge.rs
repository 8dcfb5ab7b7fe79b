//! `sporhund judge`, `judgements` and `calibrate`: what people say of pairs of goals, and scores that follow them.

use std::fmt::Write;
use std::path::Path;

use sporhund_index::record::{CalibrationReport, JudgementList, Verdict};

use super::args::{Calibrate, Judge, Judgements};
use super::failure::{Failure, open};
use super::out;

/// Keeps what somebody says of a pair.
pub fn judge(data: &Path, args: &Judge) -> Result<(), Failure> {
    let names = Verdict::ALL.map(Verdict::name).join(", ");
    let verdict = Verdict::of(&args.verdict);
    let verdict = verdict.ok_or_else(|| Failure::Wrong(format!("»{}« er ingen vurdering. Skriv en af disse: {names}.", args.verdict)))?;
    let judgement = open(data)?.judge((&args.a, &args.b), verdict, args.note.as_deref().unwrap_or_default(), &args.who)?;
    if args.json {
        return out::json(&judgement);
    }
    let then = match verdict {
        Verdict::Same | Verdict::Overlapping => "Forbindelsen vises på begge mål.",
        Verdict::Unsure => "Forbindelsen vises, som programmet selv finder den.",
        Verdict::Different => "Parret vises ikke mere som forbindelse.",
    };
    out::text(&format!("Vurderet {} af {}. {then}", verdict_name(verdict), judgement.who))
}

/// Prints all judgements.
pub fn all(data: &Path, args: &Judgements) -> Result<(), Failure> {
    let list = open(data)?.judgements()?;
    if args.json { out::json(&list) } else { out::text(&all_page(&list)) }
}

/// Fits the scores to the judgements.
pub fn calibrate(data: &Path, args: &Calibrate) -> Result<(), Failure> {
    let report = open(data)?.calibrate()?;
    if args.json { out::json(&report) } else { out::text(&report_page(&report)) }
}

/// A verdict in Danish.
pub fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Same => "samme",
        Verdict::Overlapping => "overlappende",
        Verdict::Unsure => "usikker",
        Verdict::Different => "forskellige",
    }
}

fn all_page(list: &JudgementList) -> String {
    if list.judgements.is_empty() {
        return "Ingen har vurderet et par af mål. »sporhund judge ID ID same --who NAVN« vurderer et.".to_owned();
    }
    let mut text = String::new();
    for pair in &list.judgements {
        let j = &pair.judgement;
        let note = if j.note.is_empty() { String::new() } else { format!(": {}", j.note) };
        let _ = writeln!(text, "{} ({}, {}){note}", verdict_name(j.verdict), j.who, j.at.get(..10).unwrap_or(&j.at));
        for goal in [&pair.a, &pair.b] {
            let _ = writeln!(text, "  {} ({}, s. {}) [{}]", goal.title, goal.document.file, goal.page, goal.id);
        }
    }
    text
}

fn report_page(report: &CalibrationReport) -> String {
    let mut text = format!("{} vurderede par\n", report.pairs);
    if !report.applied {
        text.push_str("Der er for få: mindst 10 par, der hører sammen, og 10, der ikke gør. Scorerne er ikke ændret.\n");
    }
    let _ = writeln!(text, "Middelfejl i anden potens: {:.3} før, {:.3} efter\n", report.error_before, report.error_after);
    let cell = |(count, share): (usize, Option<f64>)| match share {
        Some(share) => format!("{count} par, {:.0} % hører sammen", share * 100.0),
        None => "ingen par".to_owned(),
    };
    for band in &report.bands {
        let _ = writeln!(text, "score {:.1}-{:.1}\tfør: {}\tefter: {}", band.from, band.to, cell(band.before), cell(band.after));
    }
    text
}

#[cfg(test)]
mod tests {
    use sporhund_index::record::CalibrationBand;

    use super::*;

    #[test]
    fn the_report_says_what_was_before_and_after() {
        let bands = vec![CalibrationBand { from: 0.8, to: 1.0, before: (10, Some(0.6)), after: (0, None) }];
        let report = CalibrationReport { pairs: 32, applied: true, error_before: 0.25, error_after: 0.125, bands };
        insta::assert_snapshot!(report_page(&report), @r"
        32 vurderede par
        Middelfejl i anden potens: 0.250 før, 0.125 efter

        score 0.8-1.0	før: 10 par, 60 % hører sammen	efter: ingen par
        ");
    }
}
