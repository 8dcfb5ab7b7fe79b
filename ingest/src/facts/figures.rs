//! Tables of figures inside a goal: what is counted, and beside it where it stands and where it is to be.
//!
//! The head of each column says whether its figures stand or are aimed at, and of which year they are ("Udgangspunkt 2025", "Mål 2026",
//! "2027 (mål)", "i dag"); the name of each row says what is counted. A table that lies on its side (years down, indicators across) is read
//! the same way. Only a table whose columns hold nothing but figures is one: everything else stays a table of goals or of acts.

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::facts::draft::{FieldDraft, FigureDraft, ItemDraft, Role, Stage};
use crate::model::{Cell, Row, Table, Text};
use crate::pattern::{Captures, Pattern};
use crate::sections::{Cues, words};

#[derive(Default, Deserialize)]
struct Words {
    stands: Vec<String>,
    aimed: Vec<String>,
    fillers: Vec<String>,
    beside: Vec<String>,
    named: Vec<String>,
    empty: Vec<String>,
    before_number: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| toml::from_str(include_str!("../../data/figure_tables.toml")).unwrap_or_default());

fn either(sources: &[String]) -> String {
    format!("(?:{})", sources.join("|"))
}

/// The next word or year of a head, with what follows it.
static TOKEN: LazyLock<Pattern> = LazyLock::new(|| {
    let w = &*WORDS;
    Pattern::new(&format!(
        r"^(?:(?P<year>(?:bo|b|r)?20[0-5]\d(?:\s*[/–-]\s*(?:20)?\d\d)?)|(?P<stands>{})|(?P<aimed>{})|(?P<filler>{}))(?:$|[\s:;,()/–-]+)",
        either(&w.stands),
        either(&w.aimed),
        either(&w.fillers)
    ))
});
/// Heads of a column that says by number which goal a row belongs to, and its cells.
static GOALS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"^\s*(?:mål|delmål|nr\.?|nummer|#|indsats(?:område)?|fokusområde|pejlemærke|tema|spor|løfte)(?:\s*(?:nr\.?|nummer))?\s*$")
});
static GOAL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^\s*(?:\p{L}+\s+)?(?P<number>\d{1,2}(?:\.\d{1,2})*)\.?\s*$"));
static BESIDE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^\s*{}\s*[:.]?\s*$", either(&WORDS.beside))));
/// Heads of a column of what is to be reached.
static AIMS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"^\s*(?:\p{L}*mål(?:et|ene|sætning(?:en|er)?)?|\p{L}*krav|succeskriteri(?:um|er)|det vil vi nå)\s*:?\s*$")
});
static NAMED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^\s*{}\b", either(&WORDS.named))));
static EMPTY: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^\s*(?:{})?\s*\.?\s*$", either(&WORDS.empty))));
const NUMBER: &str = r"(?:\d{1,3}(?:[.\u{a0} ]\d{3})+|\d+)(?:,\d+)?";
static FIGURE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"^\s*(?:{}\s*)*[+−–-]?\s*{NUMBER}(?:\s*(?:[–-]|til)\s*{NUMBER})?(?:\s*[^\d;:]{{1,30}})?(?:\(?(?:i\s+)?20\d\d\)?)?\s*\.?\s*$",
        either(&WORDS.before_number)
    ))
});
static MONEY: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:^|[\s(,])(?P<unit>mio\.?\s*(?:kr\.?|kroner)|mia\.?\s*kr\.?|1\.?000\s*kr\.?|t\.?\s?kr\.?|tusinde?\s+kr\.?|kr\.|kroner)(?:$|[\s),.:;])",
    )
});
static SHARE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:\bi\s+|\(\s*(?:i\s+)?|,\s*)(?:procent(?:point)?|pct\b\.?|%)|^\s*(?:andel(?:en)?|procentdel(?:en)?|%)(?:\s|$)|[^\d\s]\s*(?:%|pct\.?)\s*$|\p{L}(?:procent(?:en)?|andel(?:en)?|sgrad(?:en)?)\b",
    )
});
static OWN_UNIT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"\((?:i\s+)?(?P<unit>[^()\d]{1,20})\)\s*$|\si\s+(?P<of>(?:kWh|MWh|ton|kg|timer|dage|uger|minutter|km|m²)\b.{0,12})$")
});

/// What the head of a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Whether it stands or is aimed at, where the head says so.
    pub stage: Stage,
    /// Its year.
    pub year: Option<i32>,
}

/// What a head of figures says; none for a head that says something else, too.
#[must_use]
pub fn head(text: &str) -> Option<Head> {
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || "(:–-".contains(c)).trim_end();
    let (mut stage, mut year, mut fillers) = (Stage::Open, None, Vec::new());
    let mut count = 0;
    while !rest.is_empty() {
        let captures = TOKEN.captures(rest).filter(|_| count < 8)?;
        let named = |name: &str| captures.name(name).map(|m| m.as_str());
        if let Some(found) = named("year") {
            year = year.or_else(|| first_year(found));
        } else if stage == Stage::Open && named("stands").is_some() {
            stage = Stage::Stands;
        } else if stage == Stage::Open && named("aimed").is_some() {
            stage = Stage::Aimed;
        } else if let Some(filler) = named("filler") {
            fillers.push(filler.to_lowercase());
        }
        rest = rest.get(end(&captures)..)?;
        count += 1;
    }
    if stage == Stage::Open && year.is_none() {
        stage = match fillers.as_slice() {
            [one] if one == "fra" => Stage::Stands,
            [one] if one == "til" => Stage::Aimed,
            _ => return None,
        };
    }
    Some(Head { stage, year })
}

fn end(captures: &Captures<'_>) -> usize {
    captures.get(0).map_or(usize::MAX, |m| m.end())
}

fn first_year(text: &str) -> Option<i32> {
    let at = text.find("20")?;
    text.get(at..at + 4)?.parse().ok()
}

/// Whether a cell holds one figure and nothing else.
#[must_use]
pub fn is_figure(text: &str) -> bool {
    FIGURE.is_match(text) && text.chars().count() <= 60
}

/// The unit that a name carries for the figures beside it: "%" of a share, money, or the words of its bracket.
#[must_use]
pub fn unit_of(name: &str) -> Option<String> {
    if let Some(captures) = MONEY.captures(name) {
        return captures.name("unit").map(|m| m.as_str().to_owned());
    }
    if SHARE.is_match(name) {
        return Some("%".to_owned());
    }
    let captures = OWN_UNIT.captures(name)?;
    captures.name("unit").or(captures.name("of")).map(|m| m.as_str().trim().to_owned())
}

/// The figures of a table and its columns as fields; none where it is no table of figures.
#[must_use]
pub fn read(table: &Table) -> Option<(Vec<FigureDraft>, Vec<FieldDraft>)> {
    let table = &lines_apart(table);
    let (heads, first) = header(table)?;
    let columns: Vec<Option<Head>> = heads.iter().map(|h| h.as_ref().and_then(|t| head(t.as_str()))).collect();
    let mut figures = upright(table, first, &columns, &heads).or_else(|| on_its_side(table, first, &heads))?;
    let aims = states_aims(&heads, &figures);
    if aims {
        // What is to be reached is said in words: the figures beside it are where it stands.
        figures.iter_mut().for_each(|f| f.stage = Stage::Stands);
    }
    let field = |n: usize, label: &Option<Text>| {
        let items: Vec<ItemDraft> = (first..table.rows.len()).filter_map(|r| cell_text(table, r, n)).map(ItemDraft::prose).collect();
        let role = if aims && n == 0 { Role::Targets } else { Role::Figures };
        (!items.is_empty()).then(|| FieldDraft { label: label.clone(), role, items })
    };
    Some((figures, heads.iter().enumerate().filter_map(|(n, h)| field(n, h)).collect()))
}

/// The table with a row for each line of cells that hold several lines beside one another: two indicators of one goal, each with its figures.
fn lines_apart(table: &Table) -> Cow<'_, Table> {
    let first = table.header_rows.max(1);
    let lines = |(at, row): (usize, &Row)| {
        let filled = || row.cells.iter().filter(|c| !c.text().is_blank());
        let most = filled().map(|c| c.blocks.len()).max().unwrap_or(1);
        let even = filled().all(|c| c.rows <= 1 && (c.blocks.len() == most || c.blocks.len() == 1 && c.column == 0));
        let several = filled().filter(|c| c.blocks.len() == most).count() > 1;
        if at >= first && most > 1 && even && several { most } else { 1 }
    };
    let counts: Vec<usize> = table.rows.iter().enumerate().map(lines).collect();
    if counts.iter().all(|n| *n == 1) {
        return Cow::Borrowed(table);
    }
    let part = |cell: &Cell, n: usize| {
        let own = if cell.blocks.len() > 1 { cell.blocks.get(n) } else { cell.blocks.first().filter(|_| n == 0) };
        Cell { blocks: own.cloned().into_iter().collect(), ..cell.clone() }
    };
    let parts = |row: &Row, n: usize| Row { cells: row.cells.iter().map(|c| part(c, n)).collect() };
    let rows = table.rows.iter().zip(counts).flat_map(|(row, count)| match count {
        1 => vec![row.clone()],
        _ => (0..count).map(|n| parts(row, n)).collect(),
    });
    Cow::Owned(Table { rows: rows.collect(), columns: table.columns, header_rows: table.header_rows })
}

/// Whether the first column states the aims themselves: "Resultatmål | 2024 | Pr. 30/6", "Højst 60 unge står uden job | 91 | 97".
fn states_aims(heads: &[Option<Text>], figures: &[FigureDraft]) -> bool {
    let named = heads.first().and_then(Option::as_ref).is_some_and(|h| AIMS.is_match(h.as_str()));
    let states = |t: &Text| Cues::shared().prose("reached", t.as_str()) && words(t.as_str()) >= STATES;
    let stated = figures.iter().filter(|f| f.of.as_ref().is_some_and(states)).count();
    let aimed = figures.iter().any(|f| f.stage == Stage::Aimed);
    named && !aimed && stated * 2 > figures.len()
}

/// Words of a name that is a sentence of its own.
const STATES: usize = 4;

/// The figures of a table that tells of several goals by their numbers.
#[must_use]
pub fn of_goals(table: &Table) -> Vec<FigureDraft> {
    let all = read(table).map(|(figures, _)| figures).unwrap_or_default();
    if all.iter().all(|f| f.goal.is_some()) { all } else { Vec::new() }
}

/// Whether the first column of a table of figures is headed as one of indicators, not of goals.
#[must_use]
pub fn names_indicators(table: &Table) -> bool {
    let first = table.rows.first().and_then(|r| r.cells.first()).map(Cell::text).unwrap_or_default();
    first.is_blank() || NAMED.is_match(first.as_str()) || MONEY.is_match(first.as_str())
}

/// The heads of the columns, those of two rows put together, and the first row of data.
fn header(table: &Table) -> Option<(Vec<Option<Text>>, usize)> {
    let mut heads: Vec<Option<Text>> = vec![None; table.columns];
    let rows = header_rows(table);
    for cell in table.rows.iter().take(rows).flat_map(|r| &r.cells) {
        let text = cell.text();
        for slot in heads.iter_mut().skip(cell.column).take(cell.columns.max(1)).filter(|_| !text.is_blank()) {
            match slot {
                Some(above) => above.append(" ", &text),
                None => *slot = Some(text.clone()),
            }
        }
    }
    (rows < table.rows.len() && table.columns >= 2).then_some((heads, rows))
}

/// Rows of heads: those of the layout, and one more where the first spans columns.
fn header_rows(table: &Table) -> usize {
    let spans = table.rows.first().is_some_and(|r| r.cells.iter().any(|c| c.columns > 1 && c.columns < table.columns));
    table.header_rows.clamp(1, 2).max(if spans && table.rows.len() > 2 { 2 } else { 1 })
}

fn cell_text(table: &Table, row: usize, column: usize) -> Option<Text> {
    table.cell(row, column).map(Cell::text).filter(|t| !t.is_blank())
}

/// The column that says which goal a row belongs to: the first, with at least two numbers that never fall.
fn goal_column(table: &Table, first: usize, heads: &[Option<Text>]) -> Option<usize> {
    heads.first()?.as_ref().filter(|h| GOALS.is_match(h.as_str()))?;
    let cells: Vec<Text> = (first..table.rows.len()).filter_map(|r| cell_text(table, r, 0)).collect();
    let numbers: Vec<Vec<u32>> =
        cells.iter().map(|t| Some(goal_number(t)?.split('.').flat_map(str::parse).collect())).collect::<Option<_>>()?;
    let rising = numbers.windows(2).all(|w| w.first() <= w.last()) && numbers.first() < numbers.last();
    // Another column must be one of indicators: rows of money beside numbers are an overview.
    let named = heads.iter().skip(1).flatten().any(|h| NAMED.is_match(h.as_str()) && head(h.as_str()).is_none());
    (rising && named && numbers.len() > 1).then_some(0)
}

/// The number of the goal that a cell names: "3", "Mål 3".
#[must_use]
pub fn goal_number(cell: &Text) -> Option<String> {
    GOAL.captures(cell.as_str()).and_then(|c| c.name("number").map(|m| m.as_str().to_owned()))
}

/// Years across: every column is the name, of figures, or says how they are read.
fn upright(table: &Table, first: usize, columns: &[Option<Head>], heads: &[Option<Text>]) -> Option<Vec<FigureDraft>> {
    let cells = |n: usize| (first..table.rows.len()).filter_map(move |r| cell_text(table, r, n));
    let held = |n: usize| cells(n).any(|t| is_figure(t.as_str())) && cells(n).all(|t| is_figure(t.as_str()) || EMPTY.is_match(t.as_str()));
    let goals = goal_column(table, first, heads);
    let figures: Vec<usize> = (0..table.columns)
        .filter(|n| Some(*n) != goals)
        .filter(|n| columns.get(*n).is_some_and(Option::is_some) && (held(*n) || cells(*n).next().is_none()))
        .collect();
    let filled: Vec<usize> = figures.iter().copied().filter(|n| held(*n)).collect();
    let name = (0..table.columns)
        .find(|n| !figures.contains(n) && Some(*n) != goals && cells(*n).any(|t| t.as_str().chars().any(char::is_alphabetic)));
    let beside =
        |n: usize| heads.get(n).is_none_or(|h| h.as_ref().is_none_or(|t| BESIDE.is_match(t.as_str()))) || cells(n).next().is_none();
    let known = (0..table.columns).all(|n| figures.contains(&n) || Some(n) == name || Some(n) == goals || beside(n));
    if filled.is_empty() || !known || (name.is_none() && filled.len() < 2) {
        return None;
    }
    let unit_column =
        (0..table.columns).find(|n| heads.get(*n).and_then(Option::as_ref).is_some_and(|t| t.as_str().to_lowercase().contains("enhed")));
    let of_table = name.and_then(|n| heads.get(n)?.as_ref()).and_then(|t| unit_of(t.as_str()));
    let (mut all, mut goal) = (Vec::new(), None);
    for row in first..table.rows.len() {
        goal = goals.and_then(|n| cell_text(table, row, n)).and_then(|t| goal_number(&t)).or(goal);
        let label = name.and_then(|n| cell_text(table, row, n));
        let own = unit_column.and_then(|n| cell_text(table, row, n)).map(|t| unit_of(t.as_str()).unwrap_or_else(|| t.as_str().to_owned()));
        let unit = own.or_else(|| label.as_ref().and_then(|l| unit_of(l.as_str()))).or_else(|| of_table.clone());
        for n in &filled {
            let (Some(Some(head)), Some(text)) = (columns.get(*n), cell_text(table, row, *n)) else { continue };
            if repeats_years(table, row, &filled) {
                break;
            }
            if is_figure(text.as_str()) {
                let of = label.clone();
                all.push(FigureDraft { text, goal: goal.clone(), of, stage: head.stage, year: head.year, unit: unit.clone() });
            }
        }
    }
    Some(all)
}

/// A row that names the years once more.
fn repeats_years(table: &Table, row: usize, columns: &[usize]) -> bool {
    let year = |t: Text| t.as_str().trim().parse::<u16>().is_ok_and(|y| (2000..2060).contains(&y));
    let cells: Vec<Text> = columns.iter().filter_map(|n| cell_text(table, row, *n)).collect();
    cells.len() > 1 && cells.into_iter().all(year)
}

/// Years down: the names of the rows are heads, those of the columns say what is counted.
fn on_its_side(table: &Table, first: usize, heads: &[Option<Text>]) -> Option<Vec<FigureDraft>> {
    let mut all = Vec::new();
    for row in first..table.rows.len() {
        let stage = head(cell_text(table, row, 0)?.as_str())?;
        for n in 1..table.columns {
            let Some(text) = cell_text(table, row, n) else { continue };
            if !is_figure(text.as_str()) {
                EMPTY.find(text.as_str())?;
                continue;
            }
            let of = heads.get(n).cloned().flatten();
            let unit = of.as_ref().and_then(|t| unit_of(t.as_str()));
            all.push(FigureDraft { text, goal: None, of, stage: stage.stage, year: stage.year, unit });
        }
    }
    let said = all.iter().any(|f| f.of.is_some());
    (said && !all.is_empty()).then_some(all)
}

#[cfg(test)]
mod tests;
