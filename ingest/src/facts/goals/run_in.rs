//! Rule `run_in`: goals whose title is the bold beginning of a paragraph.

use std::collections::HashSet;

use crate::model::Text;
use crate::sections::{Class, Cues, Outline, key, sentence_texts, words};

use super::group::groups;
use super::mark::{DEFAULT_LEVEL, Mark, counted, kind_above, trimmed};

/// Titles in running text from which a document is written in them.
const SEVERAL: usize = 3;

/// Sentences under most of the titles: fewer are the points of something else.
const TOLD: usize = 3;

/// Paragraphs with a bold beginning under a group heading that has no goals yet; where nothing shows goals, in the whole document.
pub fn find(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let mut out: Vec<Mark> = Vec::new();
    for group in groups(outline) {
        if before.iter().chain(&out).any(|m| (group.from..group.to).contains(&m.line)) {
            continue;
        }
        let found: Vec<usize> = (group.from..group.to).filter(|n| bold_start(outline, *n).is_some()).collect();
        if found.len() >= 2 {
            out.extend(found.into_iter().filter_map(|n| mark(outline, n, Some(&group.kind))));
        }
    }
    if before.is_empty() && out.is_empty() { everywhere(outline) } else { out }
}

/// Where no heading shows goals: the paragraphs that open with a title in bold, each of its own, with the text that follows them.
fn everywhere(outline: &Outline) -> Vec<Mark> {
    let opens = |item: bool| -> Vec<usize> {
        (0..outline.lines.len()).filter(|n| matches!(outline.class(*n), Class::Item(_)) == item && titled(outline, *n)).collect()
    };
    let paragraphs = opens(false);
    let found = if paragraphs.len() >= SEVERAL { paragraphs } else { opens(true) };
    let distinct: HashSet<String> = found.iter().filter_map(|n| Some(key(title(outline, *n)?.as_str()))).collect();
    let told = |n: &usize| {
        let lines = (*n..outline.lines.len()).take_while(|m| m == n || outline.title(*m).is_none() && !found.contains(m));
        let (mut sentences, mut items) = (0, 0);
        for line in lines {
            match outline.class(line) {
                Class::Item(_) => items += 1,
                Class::Body => sentences += outline.lines.get(line).map_or(0, |l| sentence_texts(&l.text).len()),
                _ => {}
            }
        }
        items >= 2 || sentences > TOLD
    };
    let full = found.iter().filter(|n| told(n)).count();
    if found.len() < SEVERAL || distinct.len() < found.len() || full * 3 < found.len() * 2 {
        return Vec::new();
    }
    found.into_iter().filter_map(|n| mark(outline, n, None)).collect()
}

/// The bold beginning is set off as a title is, and is neither label nor part of a foreword.
pub fn titled(outline: &Outline, line: usize) -> bool {
    let cues = Cues::shared();
    let (Some(at), Some(title)) = (bold_start(outline, line), title(outline, line)) else { return false };
    let (before, rest) = outline.str(line).split_at_checked(at).unwrap_or_default();
    let set_off = before.trim_end().ends_with(['.', ':', '?', '!', '–', '—'])
        || rest.trim_start().starts_with(|c: char| c.is_uppercase() || ".:–—".contains(c));
    let section = (0..line).rev().find(|n| outline.title(*n).is_some());
    let apart = section.is_some_and(|s| cues.never_goal(outline.str(s)));
    let text = title.as_str();
    let capital = text.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    set_off && !apart && capital && words(text) <= 12 && cues.role_of(text).is_none() && !cues.never_goal(text)
}

/// The title without the stop that ends it.
fn title(outline: &Outline, line: usize) -> Option<Text> {
    let text = trimmed(&outline.lines.get(line)?.text.slice(0..bold_start(outline, line)?));
    let end = text.as_str().trim_end_matches(|c: char| c.is_whitespace() || ".:–—".contains(c)).len();
    Some(text.slice(0..end))
}

fn mark(outline: &Outline, line: usize, kind: Option<&str>) -> Option<Mark> {
    let title = title(outline, line)?;
    let (number, from) = counted(title.as_str());
    let title = title.slice(from..title.as_str().len());
    let kind = kind.map(str::to_owned).or_else(|| kind_above(outline, line, DEFAULT_LEVEL)).unwrap_or_else(|| "mål".to_owned());
    Some(Mark { start: line, line, body: line, title, kind, number, level: DEFAULT_LEVEL, confidence: 0.6, rule: "" })
}

fn bold_start(outline: &Outline, line: usize) -> Option<usize> {
    let l = outline.lines.get(line)?;
    let bold = l.style.bold_prefix;
    let prefix = l.str().get(..bold)?;
    let usable = matches!(outline.class(line), Class::Body | Class::Item(_))
        && bold > 3
        && (1..=14).contains(&words(prefix))
        && words(l.str()) >= words(prefix) + 4;
    usable.then_some(bold)
}

#[cfg(test)]
mod tests {
    use crate::model::{Block, BlockKind, Layout, Style, Text};
    use crate::rules::Switches;

    fn heading(level: u8, text: &str) -> Block {
        let style = Style { size: 20.0 - f32::from(level), bold: true, ..Style::default() };
        Block { style, ..Block::new(BlockKind::Heading { level }, Text::flow(text)) }
    }

    fn run_in(title: &str, text: &str) -> Block {
        let style = Style { size: 11.0, bold_prefix: title.len(), ..Style::default() };
        Block { style, ..Block::paragraph(Text::flow(format!("{title} {text}"))) }
    }

    fn found(blocks: Vec<Block>) -> Vec<(String, Option<String>, String)> {
        let outline = crate::sections::outline(&Layout { blocks, ..Layout::default() }, Switches::default());
        let words = |t: &Text| t.as_str().to_owned();
        let intro = |d: &crate::facts::draft::Draft| d.intro.first().map(|i| words(&i.text)).unwrap_or_default();
        super::super::find(&outline).into_iter().map(|(d, _)| (words(&d.title), d.section.as_ref().map(words), intro(&d))).collect()
    }

    const TOLD: &str = "Molen er slidt. Der lægges nye sten i maj. Havnechefen har ansvaret. Status gives i juni.";

    #[test]
    fn bold_beginnings_with_text_of_their_own_are_goals() {
        for end in [".", ":", "?", ""] {
            let of = |title: &str| run_in(&format!("{title}{end}"), TOLD);
            let blocks = vec![
                heading(1, "Aftale for havnen 2026"),
                heading(2, "Kajen og vandet"),
                of("Lys på molen"),
                of("Rent vand i bassinet"),
                heading(2, "Folk på havnen"),
                of("Plads til gæster"),
            ];
            let goals = found(blocks);
            let titles: Vec<&str> = goals.iter().map(|g| g.0.as_str().trim_end_matches('?')).collect();
            assert_eq!(titles, ["Lys på molen", "Rent vand i bassinet", "Plads til gæster"], "{end:?}");
            assert_eq!(goals[2].1.as_deref(), Some("Folk på havnen"));
            assert!(goals.iter().all(|g| g.2.starts_with("Molen er slidt")), "{end:?} {goals:?}");
        }
    }

    #[test]
    fn labels_and_short_points_in_bold_are_none() {
        let goals = found(vec![
            heading(1, "Politik for havnen"),
            heading(2, "Værdier"),
            run_in("Vi er åbne.", "Alle må komme ind."),
            run_in("Vi er stolte.", "Havnen er gammel."),
            run_in("Vi er mange.", "Her er hundrede både."),
        ]);
        assert!(goals.is_empty(), "{goals:?}");
        let goals = found(vec![
            heading(1, "Politik for havnen"),
            run_in("Baggrund.", TOLD),
            run_in("Aktiviteter.", TOLD),
            run_in("Opfølgning.", TOLD),
        ]);
        assert!(goals.iter().all(|g| g.0 != "Aktiviteter"), "{goals:?}");
    }
}
