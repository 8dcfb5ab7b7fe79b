//! Rule `siblings`: headings that look like the titles of the goals found so far and stand among them.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::sections::{Class, Cues, Outline, goal_label, number};

use super::mark::{Mark, counted, kind_above, section_of, title_from};

/// Headings of the same look as at least two goals, between the first and the last of them or under one of their sections.
pub fn find(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let mut out = look(outline, before);
    // Those found now stand among the goals: the heading after them is looked at again.
    if !out.is_empty() && outline.typed {
        let mut all: Vec<Mark> = before.iter().chain(&out).cloned().collect();
        all.sort_by_key(|m| m.line);
        out.extend(look(outline, &all));
        out.sort_by_key(|m| m.line);
    }
    out
}

fn look(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let mut out = Vec::new();
    let mut looks: HashMap<_, Vec<&Mark>> = HashMap::new();
    for mark in before.iter().filter(|m| outline.title(m.line).is_some() && !matches!(m.rule, "numbered_label" | "code")) {
        looks.entry(outline.look(mark.line)).or_default().push(mark);
    }
    for (look, marks) in &looks {
        if !outline.typed {
            continue;
        }
        out.extend(
            (0..outline.lines.len())
                .filter(|n| outline.look(*n) == *look && !before.iter().any(|m| *n >= m.line && *n < m.body))
                .filter_map(|n| sibling(outline, n, marks)),
        );
    }
    if !outline.typed {
        out.extend(containers(outline, before));
        out.extend(alone(outline, before));
        out.extend(by_number(outline, before));
    }
    out.sort_by_key(|m: &Mark| m.line);
    out
}

fn sibling(outline: &Outline, line: usize, marks: &[&Mark]) -> Option<Mark> {
    let level = outline.title(line)?;
    let cues = Cues::shared();
    if cues.never_goal(outline.str(line)) || cues.group_kind(outline.str(line)).is_some_and(|_| !text_below(outline, line)) {
        return None;
    }
    let among = marks.len() >= 2
        && marks.first().is_some_and(|m| m.line < line)
        && (marks.last().is_some_and(|m| line < m.line) || under_group(outline, line, level));
    let same_section = section_of(outline, line, level).is_some_and(|s| {
        cues.group_kind(outline.str(s)).is_some() && marks.iter().any(|m| section_of(outline, m.line, m.level) == Some(s))
    });
    let depth = |text: &str| number(text).map(|(n, _)| n.matches('.').count());
    let numbered = marks.len() >= 2
        && depth(outline.str(line))
            .is_some_and(|d| d > 0 && marks.iter().all(|m| m.number.as_ref().is_some_and(|n| n.matches('.').count() == d)));
    if !(among
        || same_section
        || numbered
        || counts_on(outline, line, marks)
        || same_series(outline, line, level, marks)
        || trailing(outline, line, level, marks))
    {
        return None;
    }
    let (number, from) = counted(outline.str(line));
    let (title, body) = title_from(outline, line, from);
    let kind = marks.first().map_or_else(|| "mål".to_owned(), |m| kind_above(outline, line, level).unwrap_or_else(|| m.kind.clone()));
    Some(Mark { start: line, line, body, title, kind, number, level, confidence: 0.6, rule: "" })
}

/// A heading with a whole number that none of the goals has, where all of them are counted by whole numbers.
fn counts_on(outline: &Outline, line: usize, marks: &[&Mark]) -> bool {
    let whole = |number: &str| number.parse::<u16>().ok();
    let Some(own) = number(outline.str(line)).and_then(|(n, _)| whole(&n)) else { return false };
    let numbers: HashSet<Option<u16>> = marks.iter().map(|m| m.number.as_deref().and_then(whole)).collect();
    let counted = numbers.len() == marks.len() && marks.len() >= 2 && !numbers.contains(&None) && !numbers.contains(&Some(own));
    counted && marks.first().is_some_and(|m| m.line < line) && text_below(outline, line)
}

/// "Fokusområde 3" holds goals as "Fokusområde 1" and 2 do.
fn same_series(outline: &Outline, line: usize, level: u8, marks: &[&Mark]) -> bool {
    let series = |section: usize| goal_label(outline.str(section)).filter(|l| l.number.is_some()).map(|l| l.kind);
    let Some(own) = section_of(outline, line, level).and_then(series) else { return false };
    let others: BTreeSet<usize> = marks.iter().filter_map(|m| section_of(outline, m.line, m.level)).collect();
    others.len() >= 2 && others.into_iter().all(|s| series(s).as_ref() == Some(&own)) && text_below(outline, line)
}

/// A heading after the last goal, where every heading of this look since the first goal is a goal. It stands under the section that holds
/// the last of them, or its text speaks of the goal it is.
fn trailing(outline: &Outline, line: usize, level: u8, marks: &[&Mark]) -> bool {
    let cues = Cues::shared();
    let (Some(first), Some(last)) = (marks.first(), marks.last()) else { return false };
    let told = outline.next(line).is_some_and(|n| outline.class(n) == Class::Body && cues.prose("own_goal", outline.str(n)));
    let plain = told || text_below(outline, line) && among_sections(outline, line, level, marks);
    if marks.len() < 2 || last.line > line || !plain || cues.guess_role(outline.str(line)).is_some() {
        return false;
    }
    let look = outline.look(line);
    let goal = |n: usize| marks.iter().any(|m| (m.line..m.body.max(m.line + 1)).contains(&n));
    let all = (first.line..line).filter(|n| outline.look(*n) == look && outline.title(*n).is_some()).all(goal);
    let closed = (last.body..line).any(|n| outline.title(n).is_some_and(|l| l < level));
    all && !closed
}

/// The section of this heading holds goals, as others do, and opens with one of them.
fn among_sections(outline: &Outline, line: usize, level: u8, marks: &[&Mark]) -> bool {
    let Some(own) = section_of(outline, line, level) else { return false };
    if outline.str(line).trim_end().ends_with('?') {
        return false;
    }
    let sections: BTreeSet<usize> = marks.iter().filter_map(|m| section_of(outline, m.line, m.level)).collect();
    sections.len() >= 2 && sections.contains(&own)
}

fn under_group(outline: &Outline, line: usize, level: u8) -> bool {
    section_of(outline, line, level).is_some_and(|s| Cues::shared().group_kind(outline.str(s)).is_some())
}

fn text_below(outline: &Outline, line: usize) -> bool {
    outline.next(line).is_some_and(|n| matches!(outline.class(n), Class::Body | Class::Item(_) | Class::Label(_)))
}

/// Formats without typography: a heading numbered as deep as all the goals that have a number ("2.2" among "2.1" and "2.3").
fn by_number(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let depth = |number: &str| number.matches('.').count();
    let deep: Vec<(usize, &Mark)> =
        before.iter().filter_map(|m| m.number.as_deref().map(|n| (depth(n), m))).filter(|(d, _)| *d > 0).collect();
    let Some((first, like)) = deep.first().copied().filter(|(first, _)| deep.len() >= 2 && deep.iter().all(|(d, _)| d == first)) else {
        return Vec::new();
    };
    (0..outline.lines.len())
        .filter(|n| outline.title(*n).is_some() && !before.iter().any(|m| (m.line..m.body.max(m.line + 1)).contains(n)))
        .filter(|n| text_below(outline, *n) && !Cues::shared().never_goal(outline.str(*n)))
        .filter_map(|line| {
            let (found, title) = number(outline.str(line)).filter(|(n, _)| depth(n) == first)?;
            let (title, body) = title_from(outline, line, title.start);
            let (kind, level) = (like.kind.clone(), outline.title(line).unwrap_or(8));
            Some(Mark { start: line, line, body, title, kind, number: Some(found), level, confidence: 0.6, rule: "" })
        })
        .collect()
}

/// A heading right above the title of a goal that is no section by its words holds that goal and the next ones.
fn containers(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let mut out = Vec::new();
    for pair in before.windows(2) {
        let [first, second] = pair else { continue };
        let Some(above) = second.line.checked_sub(1) else { continue };
        let free =
            above >= first.body && outline.title(above) == Some(second.level) && Cues::shared().group_kind(outline.str(above)).is_none();
        if free && !Cues::shared().never_goal(outline.str(above)) && outline.title(above.saturating_sub(1)).is_none() {
            let (title, body) = title_from(outline, above, 0);
            out.push(Mark {
                start: above,
                line: above,
                body,
                title,
                kind: second.kind.clone(),
                number: None,
                level: second.level.saturating_sub(1),
                confidence: 0.5,
                rule: "",
            });
        }
    }
    out
}

/// Rule `container`: a heading on the level of sections whose headings are all goals, in a document whose other sections announce goals
/// by their words: it is a goal in parts.
pub fn container(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let cues = Cues::shared();
    if !outline.typed {
        return Vec::new();
    }
    let marked = |n: usize| before.iter().find(|m| m.line == n);
    let titles: Vec<(usize, u8)> = (0..outline.lines.len()).filter_map(|n| outline.title(n).map(|l| (n, l))).collect();
    let children = |n: usize, level: u8| -> Vec<usize> {
        titles.iter().filter(|(m, _)| *m > n).take_while(|(_, l)| *l > level).map(|(m, _)| *m).collect()
    };
    let holders: Vec<(usize, u8)> = titles
        .iter()
        .skip(1)
        .copied()
        .filter(|(n, l)| marked(*n).is_none() && children(*n, *l).len() >= 2 && children(*n, *l).iter().any(|c| marked(*c).is_some()))
        .collect();
    let (groups, others): (Vec<_>, Vec<_>) = holders.iter().partition(|(n, _)| cues.group_kind(outline.str(*n)).is_some());
    let single = titles.iter().filter(|(n, _)| marked(*n).is_none() && cues.group_kind(outline.str(*n)).is_some()).count();
    if groups.len() + single < 4 || others.len() > 1 {
        return Vec::new();
    }
    others
        .into_iter()
        .filter(|(n, l)| {
            children(*n, *l).iter().all(|c| marked(*c).is_some())
                && !cues.never_goal(outline.str(*n))
                && before.first().is_some_and(|m| m.line < *n)
        })
        .map(|(line, level)| {
            let (title, body) = title_from(outline, line, 0);
            let kind = before.first().map_or_else(|| "mål".to_owned(), |m| m.kind.clone());
            Mark { start: line, line, body, title, kind, number: None, level, confidence: 0.5, rule: "" }
        })
        .collect()
}

/// Formats without typography: the heading right under a group heading, where the goals of the other groups were found.
fn alone(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    if before.len() < 2 {
        return Vec::new();
    }
    let group = |n: usize| outline.title(n).is_some() && Cues::shared().group_kind(outline.str(n)).is_some();
    (1..outline.lines.len())
        .filter(|n| {
            group(n - 1) && !group(*n) && outline.title(*n).is_some() && !before.iter().any(|m| m.line == *n) && text_below(outline, *n)
        })
        .map(|line| {
            let (title, body) = title_from(outline, line, 0);
            let level = outline.title(line).unwrap_or(8);
            let kind = kind_above(outline, line, level).unwrap_or_else(|| "mål".to_owned());
            Mark { start: line, line, body, title, kind, number: None, level, confidence: 0.55, rule: "" }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::model::{Block, BlockKind, Layout, Style, Text};
    use crate::rules::Switches;

    fn heading(level: u8, text: &str) -> Block {
        let style = Style { size: 20.0 - f32::from(level), bold: true, ..Style::default() };
        Block { style, ..Block::new(BlockKind::Heading { level }, Text::flow(text)) }
    }

    fn text(words: &str) -> Block {
        Block { style: Style { size: 11.0, ..Style::default() }, ..Block::paragraph(Text::flow(words)) }
    }

    #[test]
    fn a_numbered_section_holds_goals_as_those_before_it_do() {
        let mut blocks = vec![heading(1, "Handleplan for havnen 2026")];
        for (section, goals) in
            [("Fokusområde 1: Kajen", ["Trygge broer", "Lys på molen"]), ("Fokusområde 2: Vandet", ["Rene havne", "Flere fisk"])]
        {
            blocks.push(heading(2, section));
            for goal in goals {
                blocks.extend([
                    heading(3, goal),
                    heading(4, "Hvad gør vi?"),
                    text("Der sættes lamper op."),
                    heading(4, "Hvornår?"),
                    text("I maj 2026."),
                ]);
            }
        }
        blocks.extend([heading(2, "Fokusområde 3: Byen"), heading(3, "Bænke ved vandet"), text("Der stilles ti bænke op.")]);
        blocks.extend([heading(2, "Sådan følges planen"), text("Udvalget ser på den i juni.")]);
        let outline = crate::sections::outline(&Layout { blocks, ..Layout::default() }, Switches::default());
        let found: Vec<String> = super::super::find(&outline).into_iter().map(|(d, _)| d.title.as_str().to_owned()).collect();
        assert!(found.contains(&"Bænke ved vandet".to_owned()), "{found:?}");
        assert!(!found.contains(&"Sådan følges planen".to_owned()), "{found:?}");
    }
}
