//! Scores made to say how often people agree, by what they said of pairs.

use super::desk::Desk;
use super::update;
use crate::error::Error;
use crate::knowledge::{Calibration, odds};
use crate::record::{CalibrationBand, CalibrationReport};
use crate::store::Store;

/// Bands of the scale in the report.
const BANDS: u8 = 5;

/// Fits the scale of the scores to all judgements and scores all links again.
pub fn calibrate(store: &Store) -> Result<CalibrationReport, Error> {
    let mut desk = Desk::of(store)?;
    let mut judged: Vec<(f32, bool)> = Vec::new();
    for row in store.judgements()? {
        let Some(holds) = row.judgement.verdict.holds() else { continue };
        let own = desk.standing(&row.a)?;
        let Some(pair) = own.near().iter().find(|n| n.goal == row.b) else { continue };
        let Some(sheet) = desk.sheet(&row.a)? else { continue };
        let place = (row.a.as_str(), sheet.profile().work.as_str());
        judged.push((odds(pair, place, &own, &*desk.standing(&row.b)?), holds));
    }
    let before = desk.calibration;
    let fitted = Calibration::fitted(&judged);
    if let Some(after) = fitted {
        store.calibrate(after.slope, after.shift)?;
        update::again(store, &[])?;
    }
    Ok(report(&judged, before, fitted.unwrap_or(before), fitted.is_some()))
}

fn report(judged: &[(f32, bool)], before: Calibration, after: Calibration, applied: bool) -> CalibrationReport {
    let error = |c: Calibration| {
        let sum: f64 = judged.iter().map(|(odds, holds)| (f64::from(c.score(*odds)) - f64::from(u8::from(*holds))).powi(2)).sum();
        sum / judged.len().max(1) as f64
    };
    let band = |c: Calibration, from: f64, to: f64| {
        let score = |odds: f32| f64::from(c.score(odds));
        let inside: Vec<bool> = judged.iter().filter(|(o, _)| score(*o) >= from && (score(*o) < to || to >= 1.0)).map(|j| j.1).collect();
        let held = inside.iter().filter(|h| **h).count();
        (inside.len(), (!inside.is_empty()).then(|| held as f64 / inside.len() as f64))
    };
    let bands = (0..BANDS).map(|n| {
        let (from, to) = (f64::from(n) / f64::from(BANDS), f64::from(n + 1) / f64::from(BANDS));
        CalibrationBand { from, to, before: band(before, from, to), after: band(after, from, to) }
    });
    CalibrationReport { pairs: judged.len(), applied, error_before: error(before), error_after: error(after), bands: bands.collect() }
}
