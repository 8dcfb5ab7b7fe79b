//! A fact's words in the running text of a document that has no pages.

use sporhund_index::record::SectionText;

use super::facts::Fact;

/// One section of the text.
#[derive(Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// One line, the marked words in the middle.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Before the mark, or all.
    pub before: String,
    /// Marked.
    pub marked: String,
    /// After it.
    pub after: String,
    /// The mark begins here.
    pub begins: bool,
}

/// All sections, the fact's words marked where they stand: in the goal's own section first.
pub fn sections(all: &[SectionText], goal: Option<&str>, fact: Option<&Fact>) -> Vec<Section> {
    let found = fact.and_then(|f| find(all, goal, &f.words));
    let section = |(n, s): (usize, &SectionText)| {
        let mark = found.filter(|(at, ..)| *at == n).map_or((0, 0), |(_, start, end)| (start, end));
        Section { title: s.title.clone(), lines: lines(&s.text, mark) }
    };
    all.iter().enumerate().map(section).collect()
}

/// Section, first and last byte of the first form of the words that is found.
fn find(all: &[SectionText], goal: Option<&str>, words: &[String]) -> Option<(usize, usize, usize)> {
    let own = |s: &SectionText| s.goal.as_deref() == goal && goal.is_some();
    let order: Vec<usize> = (0..all.len()).filter(|n| all.get(*n).is_some_and(own)).chain(0..all.len()).collect();
    words.iter().find_map(|words| {
        order.iter().find_map(|n| {
            let (start, end) = place(&all.get(*n)?.text, words)?;
            Some((*n, start, end))
        })
    })
}

/// Where words stand in a text, compared by letters and digits alone: signs and line ends differ.
fn place(text: &str, words: &str) -> Option<(usize, usize)> {
    let wanted: Vec<char> = words.chars().filter(|c| c.is_alphanumeric()).collect();
    let held: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| c.is_alphanumeric()).collect();
    if wanted.is_empty() || wanted.len() > held.len() {
        return None;
    }
    let starts_word = |byte: usize| !text.get(..byte).unwrap_or_default().ends_with(char::is_alphanumeric);
    let found =
        held.windows(wanted.len()).find(|w| w.iter().map(|(_, c)| c).eq(&wanted) && w.first().is_some_and(|(b, _)| starts_word(*b)))?;
    let (start, (last, c)) = (found.first()?.0, found.last()?);
    Some((start, last + c.len_utf8()))
}

fn lines(text: &str, (from, to): (usize, usize)) -> Vec<Line> {
    let mut start = 0;
    let mut all = Vec::new();
    for line in text.split('\n') {
        let end = start + line.len();
        let (a, b) = (from.clamp(start, end) - start, to.clamp(start, end) - start);
        let part = |from: usize, to: usize| line.get(from..to).unwrap_or_default().to_owned();
        if !line.trim().is_empty() {
            let begins = to > from && start <= from && from < end;
            all.push(if a < b {
                Line { before: part(0, a), marked: part(a, b), after: part(b, line.len()), begins }
            } else {
                Line { before: line.to_owned(), ..Line::default() }
            });
        }
        start = end + 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str, goal: Option<&str>) -> SectionText {
        SectionText { text: text.to_owned(), goal: goal.map(str::to_owned), ..SectionText::default() }
    }

    #[test]
    fn words_are_found_over_line_ends_and_signs() {
        let (start, end) = place("Formål:\nGod start,\nhver dag.", "God start hver dag").unwrap();
        assert_eq!((start, end), (9, 28));
        assert!(place("Forgodset", "god").is_none());
        assert!(place("", "god").is_none());
        assert!(place("god", "…").is_none());
    }

    #[test]
    fn the_goals_own_section_comes_first() {
        let all = [text("God start", None), text("God start", Some("g02"))];
        assert_eq!(find(&all, Some("g02"), &["God start".to_owned()]), Some((1, 0, 9)));
        assert_eq!(find(&all, Some("g09"), &["x".to_owned(), "start".to_owned()]), Some((0, 4, 9)));
    }

    #[test]
    fn a_mark_may_go_over_lines() {
        let lines = lines("et to\ntre fire", (3, 9));
        assert_eq!(lines[0], Line { before: "et ".into(), marked: "to".into(), after: String::new(), begins: true });
        assert_eq!(lines[1], Line { before: String::new(), marked: "tre".into(), after: " fire".into(), begins: false });
    }

    #[test]
    fn any_words_are_looked_for_without_panic() {
        let odd = ["", " ", "å", "a\u{30a}", "\u{0}", "🐕 hund", "§ 107, stk. 2", "\n\n", "ß\u{200b}ẞ", "Ældre- og\nhandicap…"];
        for text in odd {
            for words in odd {
                if let Some((start, end)) = place(text, words) {
                    assert!(text.get(start..end).is_some_and(|found| !found.is_empty()), "{text:?} {words:?}");
                    assert!(lines(text, (start, end)).iter().any(|l| !l.marked.is_empty()), "{text:?} {words:?}");
                }
            }
        }
    }
}
