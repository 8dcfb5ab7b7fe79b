//! Where the facts of a whole document stand: the words that name its municipality, its area and its years.

use super::title::Title;
use super::view::View;
use crate::model::{Period, Place, Text};

/// Where a name stands first, as a whole word in any case, its genitive included: title, lines in order, then running headers.
pub(super) fn of_name(view: &View<'_>, title: Option<&Title>, name: &str) -> Option<Place> {
    let wanted = name.to_lowercase();
    texts(view, title).find_map(|text| {
        let lower = text.as_str().to_lowercase();
        // Lower case may change lengths; then places would be wrong.
        let same = lower.len() == text.as_str().len() && !wanted.is_empty();
        let at = lower.match_indices(&wanted).map(|(at, _)| at).find(|at| same && stands_alone(&lower, *at, wanted.len()))?;
        Some(text.slice(at..at + wanted.len()).place())
    })
}

/// Where the years of a period stand first: both with what joins them, else the first.
pub(super) fn of_period(view: &View<'_>, title: Option<&Title>, period: &Period) -> Option<Place> {
    let from = period.from.get(..4)?;
    let to = period.to.as_deref().and_then(|t| t.get(..4)).filter(|t| *t != from);
    let joined = |text: &Text| {
        let (string, to) = (text.as_str(), to?);
        string.match_indices(from).find_map(|(at, _)| {
            let rest = string.get(at + from.len()..)?;
            let end =
                rest.find(to).filter(|end| *end <= LONGEST_JOIN && !rest.get(..*end).is_some_and(|j| j.chars().any(char::is_numeric)))?;
            Some(text.slice(at..at + from.len() + end + to.len()).place())
        })
    };
    texts(view, title).find_map(joined).or_else(|| of_name(view, title, from))
}

/// Bytes between two years of one period: " til og med ".
const LONGEST_JOIN: usize = 14;

fn texts<'v>(view: &'v View<'_>, title: Option<&'v Title>) -> impl Iterator<Item = &'v Text> {
    title.map(|t| &t.words).into_iter().chain(view.lines.iter().map(|l| l.text)).chain(view.running.iter().copied())
}

fn stands_alone(text: &str, at: usize, length: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(at + length..).unwrap_or_default();
    let after = after.strip_prefix('s').unwrap_or(after);
    !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Block, Layout, Location};

    fn line_of(text: &str, found: impl Fn(&View<'_>) -> Option<Place>) -> Option<u32> {
        let lines = text.lines().zip(1..).map(|(line, n)| Block::paragraph(Text::at(line, Location::Line(n))));
        let layout = Layout { blocks: lines.collect(), ..Layout::default() };
        found(&View::of(&layout)).and_then(|p| p.lines).map(|[first, _]| first)
    }

    #[test]
    fn a_name_is_found_as_a_whole_word_also_in_the_genitive() {
        let text = "Fjordbyen er smuk\nAftale for FJORDBY Kommune\nFjordbys byråd";
        assert_eq!(line_of(text, |v| of_name(v, None, "Fjordby")), Some(2));
        assert_eq!(line_of("Fjordbys byråd", |v| of_name(v, None, "Fjordby")), Some(1));
        assert_eq!(line_of("Fjordbyen", |v| of_name(v, None, "Fjordby")), None);
        assert_eq!(line_of("x", |v| of_name(v, None, "")), None);
    }

    #[test]
    fn the_years_of_a_period_are_found_together_first() {
        let period = Period { from: "2023-01-01".to_owned(), to: Some("2026-12-31".to_owned()) };
        assert_eq!(line_of("Vedtaget 2023\nPlan 2023 – 2026", |v| of_period(v, None, &period)), Some(2));
        assert_eq!(line_of("Vedtaget 2023", |v| of_period(v, None, &period)), Some(1));
        assert_eq!(line_of("Vedtaget", |v| of_period(v, None, &period)), None);
    }
}
