//! A link of two goals with its kind and reasons, as it is stored.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::desk::Desk;
use crate::error::Error;
use crate::knowledge::{self, Near, Shared, Weighed};
use crate::record::{Link, LinkKind, Reason};
use crate::store::LinkRow;

/// Why there is a link at all.
pub enum Ground {
    /// The goals are alike.
    Likeness,
    /// One is the other in another edition.
    Edition,
    /// Somebody said so.
    Word(String),
}

/// A value as the store keeps it.
pub fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|e| Error::Index { detail: e.to_string() })
}

/// Adds a link to those found.
pub fn keep(found: &mut BTreeMap<(String, String), LinkRow>, link: Option<LinkRow>) {
    if let Some(link) = link {
        found.insert((link.a.clone(), link.b.clone()), link);
    }
}

/// A link with its reasons; none where there is nothing to say for it.
pub fn link(desk: &mut Desk<'_>, sheet: &Rc<Weighed>, pair: &Near, score: f32, ground: &Ground) -> Result<Option<LinkRow>, Error> {
    let Some(other) = desk.sheet(&pair.goal)? else { return Ok(None) };
    let mut sides = [sheet.clone(), other];
    let place = |desk: &mut Desk<'_>, s: &Weighed| Ok::<_, Error>((desk.place(&s.profile().work)?, s.profile().order));
    if let [first, second] = &mut sides
        && place(desk, first)? > place(desk, second)?
    {
        std::mem::swap(first, second);
    }
    let [a, b] = sides;
    let (left, right) = (a.profile(), b.profile());
    let (Some(left_text), Some(right_text)) = (desk.text(&left.id)?, desk.text(&right.id)?) else { return Ok(None) };
    let likeness = knowledge::likeness(&a, &b, &desk.statistics);
    let (of_a, of_b) = (Shared { goal: &a, reading: &left_text }, Shared { goal: &b, reading: &right_text });
    let mut reasons = knowledge::reasons(&of_a, &of_b, &likeness, &desk.statistics);
    let said = |kind: &str, text: String| Reason { kind: kind.to_owned(), text, ..Reason::default() };
    match ground {
        Ground::Likeness => {}
        Ground::Edition => reasons.insert(0, said("edition", "Samme aftale i en anden udgave".to_owned())),
        Ground::Word(who) => reasons.insert(0, said("judged", format!("Bekræftet af {who}"))),
    }
    let kind = if matches!(ground, Ground::Edition) { LinkKind::Continued } else { knowledge::kind(left, right, &likeness) };
    if reasons.is_empty() {
        return Ok(None);
    }
    let score = (score * 100.0).round() / 100.0;
    let link = Link { kind, declared: knowledge::declared(left, right), score, reasons, ..Link::default() };
    let row = LinkRow {
        a: left.id.clone(),
        b: right.id.clone(),
        a_work: left.work.clone(),
        b_work: right.work.clone(),
        score: link.score,
        link: json(&link)?,
    };
    Ok(Some(row))
}
