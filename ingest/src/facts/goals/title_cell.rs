//! What a title cell holds beside the title: labelled parts ("Mål: …") and references in brackets at its end.

use crate::facts::draft::{FieldDraft, ItemDraft};
use crate::model::{BlockKind, Cell, Text};
use crate::sections::{Cues, Role, words};

use super::mark::trimmed;
use super::table::{item, items};

/// A label in a title cell is no longer than this, in words.
const LABEL_WORDS: usize = 3;
/// What bracketed references hold.
const REFERENCES: &[&str] = &["jf", "se ", "§", "loven", "pejlemærke", "budget", "spor "];

/// A cell whose first paragraphs, or words, are bold and the others not: the bold ones are the title. Else all of it is.
pub fn by_print(cell: &Cell) -> (Vec<ItemDraft>, Vec<ItemDraft>) {
    let plain = cell.blocks.iter().all(|b| matches!(b.kind, BlockKind::Paragraph | BlockKind::Item { .. }));
    let all = items(cell);
    let filled: Vec<_> = cell.blocks.iter().filter(|b| !b.text.is_blank()).collect();
    let Some(first) = filled.first().filter(|_| plain && filled.len() == all.len()) else { return (all, Vec::new()) };
    let bold = filled.iter().take_while(|b| b.style.bold).count();
    if bold > 0 && bold < filled.len() && !filled.iter().skip(bold).any(|b| b.style.bold) {
        let below = all.iter().skip(bold).cloned().collect();
        return (all.into_iter().take(bold).collect(), below);
    }
    let prefix = first.style.bold_prefix;
    let label = first.text.as_str().get(..prefix).is_some_and(|t| t.trim_end().ends_with(':'));
    if bold > 0 || prefix == 0 || label || prefix >= first.text.as_str().len() {
        return (all, Vec::new());
    }
    let rest = trimmed(&first.text.slice(prefix..first.text.as_str().len()));
    let below = std::iter::once(item(&rest, 0)).chain(all.into_iter().skip(1)).collect();
    (vec![item(&trimmed(&first.text.slice(0..prefix)), 0)], below)
}

/// What stands below the title in its cell: labelled parts, and before them what is to be reached, done, or why. `aims`: the row has
/// a column of aims.
pub fn description(below: Vec<ItemDraft>, aims: bool) -> Vec<FieldDraft> {
    let (told, mut fields) = parts_of(below, true);
    let aimed = !aims && told.iter().any(|i| Cues::shared().prose("reached", i.text.as_str()));
    let listed = told.iter().all(|i| i.level > 0);
    if !told.is_empty() {
        let role = match (aimed, listed) {
            (true, _) => Role::Targets,
            (false, true) => Role::Activities,
            (false, false) => Role::Background,
        };
        fields.insert(0, FieldDraft { label: None, role, items: told });
    }
    fields
}

/// The items of the title, and what else stands in the cell as fields.
pub fn parts(cell: Vec<ItemDraft>) -> (Vec<ItemDraft>, Vec<FieldDraft>) {
    parts_of(cell, false)
}

/// `below`: the title stands above, so that a label may come first.
fn parts_of(cell: Vec<ItemDraft>, below: bool) -> (Vec<ItemDraft>, Vec<FieldDraft>) {
    let mut titles: Vec<ItemDraft> = Vec::new();
    let mut fields: Vec<FieldDraft> = Vec::new();
    for item in cell {
        let Some((label, body, role)) = label(item.text.as_str()).filter(|(label, ..)| below || label.0 > 0 || !titles.is_empty()) else {
            // What stands under a label goes on until the cell ends.
            match fields.last_mut() {
                Some(field) => field.items.push(item),
                None => titles.push(item),
            }
            continue;
        };
        let before = trimmed(&item.text.slice(0..label.0));
        if !before.is_blank() {
            titles.push(ItemDraft { text: before, ..item.clone() });
        }
        let rest = trimmed(&item.text.slice(body..item.text.as_str().len()));
        fields.push(FieldDraft { label: Some(item.text.slice(label.0..label.1)), role, items: vec![ItemDraft::prose(rest)] });
    }
    if below {
        return (titles, fields);
    }
    if let Some((title, reference)) = titles.last().and_then(|t| bracketed(&t.text)) {
        if title.is_blank() {
            titles.pop();
        } else if let Some(last) = titles.last_mut() {
            last.text = title;
        }
        fields.insert(0, FieldDraft { label: None, role: Role::Background, items: vec![ItemDraft::prose(reference)] });
    }
    (titles, fields)
}

/// The first known label before a colon: its bytes, where its text begins, what it says.
fn label(text: &str) -> Option<((usize, usize), usize, Role)> {
    text.match_indices(':').find_map(|(colon, _)| {
        let before = text.get(..colon)?;
        let starts =
            before.char_indices().filter(|(at, c)| c.is_uppercase() && (*at == 0 || before.get(..*at).is_some_and(|b| b.ends_with(' '))));
        let rest = text.get(colon + 1..)?;
        let role = |label: &str| Cues::shared().role_of(label).filter(|r| *r != Role::Other && words(label) <= LABEL_WORDS);
        let found = starts.filter_map(|(at, _)| Some((at, role(before.get(at..)?)?))).next_back().filter(|_| rest.starts_with(' '));
        found.map(|(at, role)| ((at, colon), colon + 1, role))
    })
}

/// A title and the reference in brackets at its end: "… til udsatte (sundhedslovens § 134)".
fn bracketed(text: &Text) -> Option<(Text, Text)> {
    let all = text.as_str();
    let open = all.trim_end().strip_suffix(')')?.rfind('(')?;
    let inner = all.get(open..)?.to_lowercase();
    let refers = REFERENCES.iter().any(|cue| inner.contains(cue));
    refers.then(|| (trimmed(&text.slice(0..open)), text.slice(open..all.len())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Block;

    fn told(cell: &str) -> String {
        let items = cell.split(" / ").map(|t| ItemDraft { text: Text::flow(t), ..ItemDraft::default() }).collect();
        let (titles, fields) = parts(items);
        let title: Vec<&str> = titles.iter().map(|t| t.text.as_str()).collect();
        let fields: Vec<String> =
            fields.iter().map(|f| format!("{}={}", f.label.as_ref().map_or("", Text::as_str), f.text().as_str())).collect();
        format!("{} | {}", title.join(" / "), fields.join("; "))
    }

    #[test]
    fn a_labelled_part_of_a_title_cell_is_a_field() {
        assert_eq!(told("Lys på stien Mål: 40 lamper i 2031"), "Lys på stien | Mål=40 lamper i 2031");
        assert_eq!(told("Lys på stien / Formål: Færre fald / og flere ture"), "Lys på stien | Formål=Færre fald og flere ture");
        assert_eq!(told("Mål: Lys på stien"), "Mål: Lys på stien | ");
        assert_eq!(told("Havnen: et sted for alle"), "Havnen: et sted for alle | ");
    }

    #[test]
    fn bold_words_of_a_cell_are_the_title_and_the_rest_describes_it() {
        let block = |text: &str, bold: bool| {
            let mut block = Block::paragraph(Text::flow(text));
            block.style.bold = bold;
            block
        };
        let cell = |blocks: Vec<Block>| Cell { column: 0, columns: 1, rows: 1, blocks };
        let told = |cell: &Cell| {
            let (title, below) = by_print(cell);
            let title: Vec<String> = title.iter().map(|i| i.text.as_str().to_owned()).collect();
            (title.join(" "), description(below, false).iter().map(|f| (f.role, f.text().as_str().trim().to_owned())).collect::<Vec<_>>())
        };
        let split = told(&cell(vec![
            block("Lys på stien", true),
            block("Andelen af mørke stier skal falde til 5 %.", false),
            block("Tovholder: Havnechef Per Lund", false),
        ]));
        let expected = [(Role::Targets, "Andelen af mørke stier skal falde til 5 %."), (Role::Owners, "Havnechef Per Lund")];
        assert_eq!(split, ("Lys på stien".to_owned(), expected.map(|(r, t)| (r, t.to_owned())).to_vec()));
        let mut begun = block("Lys på stien Stien er mørk om vinteren.", false);
        begun.style.bold_prefix = "Lys på stien".len();
        assert_eq!(
            told(&cell(vec![begun])),
            ("Lys på stien".to_owned(), vec![(Role::Background, "Stien er mørk om vinteren.".to_owned())])
        );
        let all_bold = told(&cell(vec![block("Lys på stien", true), block("hele vinteren", true)]));
        assert_eq!(all_bold, ("Lys på stien hele vinteren".to_owned(), Vec::new()));
    }

    #[test]
    fn a_reference_in_brackets_is_no_part_of_the_title() {
        assert_eq!(told("Tandpleje (sundhedslovens § 131)"), "Tandpleje | =(sundhedslovens § 131)");
        assert_eq!(told("Tandpleje (0-6 år)"), "Tandpleje (0-6 år) | ");
    }
}
