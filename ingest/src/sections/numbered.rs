//! Numbers of titles: those a reader took for items of a numbered list ("1. …", "2. …" with text of their own between them), and those
//! that stand on a line of their own above the title.

use super::key::words;
use super::lines::{Line, LineKind};
use crate::model::Text;

/// Longest title, in words.
const LONGEST: usize = 12;

/// Makes headings of the numbered items that are titles: they count on from 1, are short, and each is followed by more than the next one.
pub fn titles(lines: &mut [Line]) {
    let numbered: Vec<(usize, u32)> = lines.iter().enumerate().filter_map(|(at, line)| Some((at, number(line)?))).collect();
    let mut run: Vec<usize> = Vec::new();
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for (at, n) in numbered {
        if n as usize != run.len() + 1 {
            runs.push(std::mem::take(&mut run));
        }
        if n as usize == run.len() + 1 {
            run.push(at);
        }
    }
    runs.push(run);
    for run in runs.into_iter().filter(|run| run.len() > 1) {
        if run.iter().all(|&at| is_title(lines, at)) {
            run.iter().for_each(|&at| make_heading(lines, at));
        }
    }
}

/// Longest number or code on a line of its own, in bytes.
const LONGEST_CODE: usize = 6;

/// Joins numbers and codes that stand alone above a heading ("1", "B01") with it, where the document does so more than once.
pub fn join(lines: &mut Vec<Line>) {
    let heading = |l: &Line| matches!(l.kind, LineKind::Heading(_)) && bare_code(l.str()).is_none();
    let alone = |l: &Line| !matches!(l.kind, LineKind::Item(..) | LineKind::Table) && l.label.is_none() && bare_code(l.str()).is_some();
    let above: Vec<bool> = (0..lines.len()).map(|n| lines.get(n).is_some_and(alone) && lines.get(n + 1).is_some_and(heading)).collect();
    if above.iter().filter(|a| **a).count() < 2 {
        return;
    }
    let mut pending: Option<Line> = None;
    for (mut line, joins) in std::mem::take(lines).into_iter().zip(above) {
        if joins {
            pending = Some(line);
            continue;
        }
        if let Some(number) = pending.take() {
            line.starts_page |= number.starts_page;
            let bare = bare_code(number.str()).map_or(0, str::len);
            let mut text = number.text.slice(0..bare);
            text.append(" ", &line.text);
            line.text = text;
        }
        lines.push(line);
    }
}

/// A text that is nothing but a short number or code with a digit, without its final sign; no year.
fn bare_code(text: &str) -> Option<&str> {
    let bare = text.trim_end().trim_end_matches(['.', ':', ')']).trim_end();
    let fits = bare.len() <= LONGEST_CODE && bare.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
    let letters = bare.chars().filter(char::is_ascii_alphabetic).count();
    let year = bare.len() == 4 && bare.bytes().all(|b| b.is_ascii_digit());
    (fits && letters <= 2 && !year && bare.chars().any(|c| c.is_ascii_digit())).then_some(bare)
}

/// The whole number of a first-level item.
fn number(line: &Line) -> Option<u32> {
    match &line.kind {
        LineKind::Item(1, Some(number)) => number.trim_end_matches(['.', ')']).parse().ok(),
        _ => None,
    }
}

/// Short, no sentence, and running text before the next number.
fn is_title(lines: &[Line], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    let text = line.str();
    let short = words(text) <= LONGEST && !text.ends_with(['.', ',', ';', ':']);
    let following = lines.iter().skip(at + 1).take_while(|l| number(l).is_none());
    short && following.filter(|l| !matches!(l.kind, LineKind::Item(..) | LineKind::Note)).count() > 0
}

fn make_heading(lines: &mut [Line], at: usize) {
    let Some(line) = lines.get_mut(at) else { return };
    if let LineKind::Item(level, Some(number)) = &line.kind {
        let mut text = Text::default();
        text.push_unplaced(&format!("{} ", number.trim()));
        text.append("", &line.text);
        line.text = text;
        line.kind = LineKind::Heading(level.saturating_add(1));
    }
}

#[cfg(test)]
mod tests {
    use super::super::outline;
    use crate::{Limits, Switches};

    fn titles_of(text: &str) -> Vec<String> {
        let layout = crate::office::plain(text.as_bytes(), &Limits::default(), Switches::default()).unwrap();
        let outline = outline(&layout, Switches::default());
        (0..outline.lines.len()).filter(|n| outline.title(*n).is_some()).map(|n| outline.lines[n].text.as_str().to_owned()).collect()
    }

    #[test]
    fn numbers_with_text_between_them_are_titles() {
        let text = "Aftale 2025\n\n1. Flere stier\n\nStierne er hullede. Der er brug for flere.\n\n- Der anlægges en sti\n\n2. Bedre lys\n\nLyset er svagt om vinteren.\n\n- Lamperne skiftes\n";
        let found = titles_of(text);
        assert!(found.contains(&"1. Flere stier".to_owned()) && found.contains(&"2. Bedre lys".to_owned()), "{found:?}");
    }

    #[test]
    fn a_numbered_list_stays_a_list() {
        let text = "Aftale 2025\n\nVi vil:\n\n1. Anlægge stier\n2. Skifte lamper\n3. Rydde sne\n\nDer følges op i maj.\n";
        assert!(!titles_of(text).iter().any(|t| t.contains("Skifte lamper")));
    }
}
