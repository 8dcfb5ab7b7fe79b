//! What is said of recognised text: per page how sure it is, per goal less confidence.

use super::laid::Laid;
use crate::model::{Goal, PageReport, Place, RecognitionReport, Rect, Warning};

/// Confidence below which a word is called unsure.
const UNSURE: f32 = 0.7;
/// Mean confidence below which a page is called unsure.
const UNSURE_PAGE: f32 = 0.8;

/// Says of each page that it was recognised and how surely; answers the warnings.
pub fn report(laid: &[Laid], pages: &mut [PageReport]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for one in laid {
        let confidence = mean(one.words.iter().map(|w| w.1));
        let report = RecognitionReport {
            confidence: confidence.map_or(0.0, |c| (c * 1000.0).round() / 1000.0),
            words: one.words.len(),
            unsure: one.words.iter().filter(|w| w.1 < UNSURE).count(),
        };
        if let Some(confidence) = confidence {
            warnings.push(warning(one.page, confidence));
        }
        if let Some(page) = pages.iter_mut().find(|p| p.page == one.page) {
            page.recognised = Some(report);
        }
    }
    warnings
}

fn warning(page: u32, confidence: f32) -> Warning {
    let percent = (confidence * 100.0).round();
    let (kind, text) = if confidence < UNSURE_PAGE {
        let text = format!(
            "Side {page} er læst med tegngenkendelse, og teksten er usikker ({percent} %). Sammenhold med originalen, eller scan siden igen i bedre kvalitet."
        );
        ("recognised_unsure", text)
    } else {
        let text =
            format!("Side {page} er læst med tegngenkendelse ({percent} % sikker) og kan indeholde fejl. Sammenhold med originalen.");
        ("recognised", text)
    };
    Warning { kind: kind.to_owned(), page: Some(page), text }
}

/// Lowers the confidence of a goal by that of the words it was read from.
pub fn doubt(goal: &mut Goal, laid: &[Laid]) {
    let under = places(goal).into_iter().flat_map(|p| &p.boxes).flat_map(|b| {
        let words = laid.iter().filter(|l| l.page == b.page).flat_map(|l| &l.words);
        words.filter(move |(word, _)| holds_middle(&b.rect, word)).map(|w| w.1)
    });
    if let Some(confidence) = mean(under) {
        goal.confidence *= confidence;
    }
}

/// All places a goal's facts stand at.
fn places(goal: &Goal) -> Vec<&Place> {
    let mut all = vec![&goal.place];
    all.extend(goal.targets.iter().chain(&goal.effects).map(|a| &a.place));
    all.extend(goal.activities.iter().map(|a| &a.place));
    all.extend(goal.measures.iter().map(|m| &m.place));
    all.extend(goal.owners.iter().chain(&goal.participants).map(|p| &p.place));
    all.extend(goal.follow_up.iter().map(|f| &f.place));
    all.extend(goal.time_frame.iter().map(|t| &t.place));
    all.extend(goal.milestones.iter().map(|m| &m.place));
    all.extend(goal.status.iter().map(|s| &s.place));
    all.extend(goal.references.iter().map(|r| &r.place));
    all.extend(goal.fields.iter().map(|f| &f.place));
    all
}

fn holds_middle(outer: &Rect, inner: &Rect) -> bool {
    let (x, y) = (inner.x + inner.w / 2.0, inner.y + inner.h / 2.0);
    x >= outer.x && x <= outer.x + outer.w && y >= outer.y && y <= outer.y + outer.h
}

fn mean(values: impl Iterator<Item = f32>) -> Option<f32> {
    let (sum, count) = values.fold((0.0, 0_usize), |(sum, n), v| (sum + v, n + 1));
    (count > 0).then(|| sum / count as f32)
}
