//! What can be typed, for help pages. The same table is checked by the parser's tests.

/// One example of the query language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Syntax {
    /// What is typed.
    pub example: &'static str,
    /// What it finds, in Danish.
    pub meaning: &'static str,
    /// How it is read: every part but space and signs as `role:text`.
    pub reading: &'static str,
}

/// All examples, in the order they are shown.
pub fn syntax() -> Vec<Syntax> {
    let rows = include_str!("../data/syntax.tsv").lines().filter(|l| !l.starts_with('#'));
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        Some(Syntax { example: cells.next()?, meaning: cells.next()?, reading: cells.next()? })
    };
    rows.filter_map(row).collect()
}
