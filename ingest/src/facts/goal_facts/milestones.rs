//! Dated steps of a goal.

use crate::model::{Milestone, Text};

use super::context::Context;
use super::dates::{Moment, Unit, moments};
use super::pattern::part;
use crate::sections::sentence_texts;

/// The dated steps a text names: sentences that hold a time finer than a year. Several times in one sentence are joined with `;`.
pub fn milestones(text: &Text, context: &Context) -> Vec<Milestone> {
    let mut all = Vec::new();
    for sentence in sentence_texts(text) {
        let times = fine(sentence.as_str(), context);
        if !times.is_empty() {
            let mut when: Vec<String> = Vec::new();
            for time in times {
                if !when.contains(&time.short) {
                    when.push(time.short);
                }
            }
            all.push(Milestone { text: sentence.as_str().to_owned(), when: when.join(";"), place: sentence.place() });
        }
    }
    all
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
            ("Kurser i 2. kvartal", "2025-Q2"),
            ("Opstart 2. halvår 2025", "2025-H2"),
            ("Evalueres i efteråret 2025", "2025-efterår"),
            ("Foreligger ultimo 2025", "2025-12"),
            ("Møder den 12. april og den 3. oktober", "2025-04-12;2025-10-03"),
            ("Workshop i uge 41", "2025-W41"),
        ];
        for (text, when) in table {
            let found = milestones(&Text::flow(text), &Context::of_year(2025));
            assert_eq!(found.first().map(|m| m.when.as_str()), Some(when), "{text}");
        }
    }

    #[test]
    fn a_year_alone_is_no_step() {
        assert!(milestones(&Text::flow("Vi arbejder med det i 2025."), &Context::of_year(2025)).is_empty());
    }
}
