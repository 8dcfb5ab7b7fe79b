//! Budgets and their numbered changes: "Forandring 30 i Budget 2021 – 2024", "budget 2023 - spor 6 … samt forandring 10".

use std::ops::Range;
use std::sync::LazyLock;

use super::super::pattern::{Captures, Pattern, group, part, whole};
use super::found::Found;

static BUDGET: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\b(?:budget(?:tet|aftale(?:n|ns)?|forlig(?:et|ets)?|vedtagelse(?:n)?|s)?|B)(?:\s+for|\s+til|\s+i)?\s*(?:årene\s+|perioden\s+|år(?:et)?\s+)?(?P<year>20\d\d)(?:\s*(?:-|–|—|‑|/|til)\s*(?:20)?\d\d)?\b",
    )
});
/// A number with the letters of a code before it: "B17", "Æ-3".
const NUMBERS: &str = r"(?:nr\.?\s*|nummer\s+)?(?-i:[A-ZÆØÅ]{1,3}-?)?\d{1,3}\b";
/// Numbered changes: a noun with its number, or a number by itself where it is called so ("nr. 27") or has a code.
static ITEMS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\b(?:(?:politisk(?:e)?\s+)?(?P<noun>spor|\p{{L}}*(?:forandring|forslag|tiltag|ændring|indsats|prioritering|initiativ|investering|punkt|effektivisering|besparelse|omlægning|ønske|udvidelse|reduktion|prioritet|element|pulje))(?:er(?:ne)?|r(?:ne)?|ene|et|en|n)?\s+(?P<list>{NUMBERS}(?:\s*(?:,|og|samt|eller|/)\s*{NUMBERS})*)|(?P<bare>(?:nr\.?\s*|nummer\s+)\d{{1,3}}|(?-i:[A-ZÆØÅ]{{1,3}}-?)\d{{1,3}})\b)"
    ))
});
static DIGITS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\d{1,3}\b"));
/// "Forandring 30 i Budget …", "spor 2 »titel« fra budgetaftalen …".
static INTO: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r#"^(?:\s*[:,-]?\s*[”"“'’»«][^”"“»«]{2,90}[”"“'’«»])?\s*(?:(?:\(|,)?\s*(?:i|fra|af|til|under|jf\.?|i\s+forbindelse\s+med|ved)\s+(?:det\s+|den\s+|årets\s+|byrådets\s+)?|\()$"#,
    )
});
/// "budget 2023 - spor 6", "Budget 2023: spor 7", "budget 2023, spor 4".
static SIDE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^\s*(?:[-–—:,(]|s|og|samt)?\s*$"));
static NEXT: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r#"^(?:\s*[:,-]?\s*[”"“'’»][^”"“»«]{2,90}[”"“'’«»])?\s*(?:,|og|samt)\s*$"#));

struct Budget {
    range: Range<usize>,
    year: i32,
}

/// All references to budgets; a budget whose changes are named has no entry of its own.
pub fn find(text: &str) -> Vec<Found> {
    let year = |c: &Captures<'_>| group(c, "year").and_then(|y| y.parse().ok()).unwrap_or(0);
    let budgets: Vec<Budget> = BUDGET.captures_all(text).iter().map(|c| Budget { range: whole(c), year: year(c) }).collect();
    if budgets.is_empty() {
        return Vec::new();
    }
    let items = ITEMS.captures_all(text);
    let mut used = vec![false; budgets.len()];
    let mut found = Vec::new();
    for (at, captures) in items.iter().enumerate() {
        let range = whole(captures);
        let noun = group(captures, "noun").unwrap_or_default().to_lowercase();
        let following: Vec<Range<usize>> = items.iter().skip(at + 1).map(whole).collect();
        let bare = group(captures, "bare");
        let Some(owner) = owner(text, &range, &following, &budgets, noun == "spor" || bare.is_some()) else { continue };
        let Some(budget) = budgets.get(owner) else { continue };
        if let Some(flag) = used.get_mut(owner) {
            *flag = true;
        }
        let label = label(text, &range, &budget.range);
        // Every municipality has its own word for a numbered change of the budget; only its tracks are something else.
        let part_name = if noun == "spor" { "spor" } else { "forandring" };
        let list = bare.or(group(captures, "list")).unwrap_or_default();
        for number in DIGITS.find_all(list) {
            let number = part(list, number);
            found.push(Found::new(label.clone(), format!("budget-{}/{part_name}-{number}", budget.year), "Budget"));
        }
    }
    let bare = budgets.iter().zip(&used).filter(|(_, used)| !**used);
    found.extend(bare.map(|(b, _)| Found::new(b.range.clone(), format!("budget-{}", b.year), "Budget")));
    found
}

/// The budget to the right where the words lead into it, over further changes of the same enumeration; else the nearest to the left, and for a
/// "spor" only where it stands beside the number.
fn owner(text: &str, range: &Range<usize>, following: &[Range<usize>], budgets: &[Budget], beside: bool) -> Option<usize> {
    let mut end = range.end;
    for next in std::iter::once(None).chain(following.iter().map(Some)) {
        if let Some(next) = next {
            if !NEXT.is_match(part(text, end..next.start)) {
                break;
            }
            end = next.end;
        }
        if let Some(i) = budgets.iter().position(|b| b.range.start >= end && INTO.is_match(part(text, end..b.range.start))) {
            return Some(i);
        }
    }
    let left = budgets.iter().rposition(|b| b.range.end <= range.start)?;
    let budget = budgets.get(left)?;
    let between = part(text, budget.range.end..range.start);
    (!beside || SIDE.is_match(between)).then_some(left)
}

/// The change with its budget where they stand together, and a title in quotation marks or after a colon.
fn label(text: &str, item: &Range<usize>, budget: &Range<usize>) -> Range<usize> {
    let joined = item.start.min(budget.start)..item.end.max(budget.end);
    let mut label = if joined.len() <= item.len() + budget.len() + 12 { joined } else { item.clone() };
    let rest = part(text, label.end..text.len());
    if let Some(title) = TITLE.find(rest) {
        label.end += title.end;
    }
    label
}

/// A title behind a number: in quotation marks (opening and closing sign may be the same), or after a colon up to the next mark.
static TITLE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r#"^\s*[:,–-]?\s*(?:[”“"»’'][^”“"»«.;]{2,100}[”“"«’']|:\s*\p{L}[^.,;:”"]{2,100})"#));
