//! Dated steps of a goal.

use crate::model::{Milestone, Text};

use super::context::Context;
use super::dates::{Moment, Unit, moments};
use super::pattern::part;
use crate::sections::sentence_texts;

/// The dated steps a text names: one for every time finer than a year, with the words of its sentence.
pub fn milestones(text: &Text, context: &Context) -> Vec<Milestone> {
    let mut all: Vec<Milestone> = Vec::new();
    for sentence in sentence_texts(text) {
        let mut seen: Vec<String> = Vec::new();
        for when in fine(sentence.as_str(), context).iter().filter_map(when) {
            if !seen.contains(&when) {
                all.push(Milestone { text: sentence.as_str().to_owned(), when: when.clone(), place: sentence.place() });
                seen.push(when);
            }
        }
    }
    all
}

/// A day as `YYYY-MM-DD`, anything longer as the month in which it ends: a quarter is over with its last month.
fn when(moment: &Moment) -> Option<String> {
    let (_, last) = moment.days?;
    let month = format!("{:04}-{:02}", last.year(), last.month());
    let day = moment.unit == Unit::Day && moment.short.len() == 10;
    Some(if day { last.to_string() } else { month })
}

/// Times finer than a year, without those that only cite a document ("beslutning af 4. maj").
fn fine(text: &str, context: &Context) -> Vec<Moment> {
    let cited = |m: &Moment| {
        let before = part(text, 0..m.range.start).trim_end().to_lowercase();
        before.ends_with("beslutning") || before.ends_with("af") || before.ends_with("jf.")
    };
    moments(text, context.year).into_iter().filter(|m| m.unit < Unit::Year && m.days.is_some() && !cited(m)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_has_its_date_in_short_form() {
        let table = [
            ("Der holdes workshop i maj 2025.", "2025-05"),
            ("Ny organisering træder i kraft 1.4.2025.", "2025-04-01"),
            ("Kurser i 2. kvartal", "2025-06"),
            ("Opstart 2. halvår 2025", "2025-12"),
            ("Evalueres i efteråret 2025", "2025-11"),
            ("Foreligger ultimo 2025", "2025-12"),
            ("Møder den 12. april og den 3. oktober", "2025-04-12 2025-10-03"),
            ("Klar ved årets udgang", "2025-12"),
            ("Første udkast i 1. kvartal, endeligt i 3. kvartal 2025", "2025-03 2025-09"),
            ("Vinteren 2025", "2026-02"),
            ("Primo marts", "2025-03"),
            ("Workshop i uge 41", "2025-10"),
        ];
        for (text, when) in table {
            let found = milestones(&Text::flow(text), &Context::of_year(2025));
            assert_eq!(found.iter().map(|m| m.when.as_str()).collect::<Vec<_>>().join(" "), when, "{text}");
        }
    }

    #[test]
    fn a_year_alone_is_no_step() {
        assert!(milestones(&Text::flow("Vi arbejder med det i 2025."), &Context::of_year(2025)).is_empty());
    }
}
