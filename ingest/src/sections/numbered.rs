//! Titles that a reader took for items of a numbered list: "1. …", "2. …" with text of their own between them.

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
