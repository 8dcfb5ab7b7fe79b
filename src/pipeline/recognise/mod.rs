//! Pages without usable text: their pictures are read by a recogniser, the words go back through extraction.
//!
//! Each page costs two processes of its own, one that makes the picture and one that reads it, both bounded; a page that fails is a warning.

mod tesseract;
mod tsv;

use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use sporhund_ingest::model::{Extracted, PageReport, RecognisedPage, Warning};

use super::sandbox::WorkerLimits;
use super::slots::Slots;
use super::worker;
pub use tesseract::{missing, run};

/// Pixels per point: 300 per inch, what recognisers are trained on.
const SCALE: f32 = 300.0 / 72.0;
/// Pages of one document that are recognised at most, and the time after which no further page is begun.
const MAX_PAGES: usize = 300;
const MAX_TIME: Duration = Duration::from_secs(45 * 60);

/// What was read, and what could not be.
#[derive(Debug, Default)]
pub struct Recognition {
    /// Pages read.
    pub pages: Vec<RecognisedPage>,
    /// Pages that failed, said in Danish.
    pub warnings: Vec<Warning>,
}

/// Whether a page waits for recognition.
pub fn is_wanted(page: &PageReport) -> bool {
    page.needs_recognition && page.width > 0.0
}

/// Reads the pages of a PDF that need it, as many at a time as there are places.
pub fn pages(bytes: &[u8], extracted: &Extracted, slots: &Slots) -> Recognition {
    let wanted: Vec<&PageReport> = extracted.pages.iter().filter(|p| is_wanted(p)).collect();
    let start = Instant::now();
    let (next, all) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..slots.all().min(wanted.len()) {
            scope.spawn(|| {
                while let Some((position, page)) = {
                    let i = next.fetch_add(1, Ordering::Relaxed);
                    wanted.get(i).map(|p| (i, *p))
                } {
                    let over = position >= MAX_PAGES || start.elapsed() > MAX_TIME;
                    let read = if over { Err("dokumentet har for mange sider uden tekst") } else { read(bytes, page, slots) };
                    all.lock().unwrap_or_else(PoisonError::into_inner).push((page.page, read));
                }
            });
        }
    });
    let mut all = all.into_inner().unwrap_or_else(PoisonError::into_inner);
    all.sort_by_key(|(page, _)| *page);
    let mut found = Recognition::default();
    for (page, read) in all {
        match read {
            Ok(read) => found.pages.push(read),
            Err(why) => found.warnings.push(failed(page, why)),
        }
    }
    found
}

fn read(bytes: &[u8], page: &PageReport, slots: &Slots) -> Result<RecognisedPage, tesseract::Trouble> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "widths of pages are positive and far below 2^32 pixels")]
    let width = (page.width * SCALE).clamp(1.0, 20_000.0) as u32;
    let picture = slots.hold(|| worker::picture(bytes, page.page, width, WorkerLimits::picture()));
    let png = picture.ok().and_then(Result::ok).ok_or("siden kunne ikke vises som billede")?;
    let table = slots.hold(|| tesseract::table(&png))?;
    Ok(RecognisedPage { page: page.page, words: tsv::words(&table) })
}

fn failed(page: u32, why: &str) -> Warning {
    let text = format!("Side {page} kunne ikke læses med tegngenkendelse: {why}. Scan siden igen, og indlæs filen på ny.");
    Warning { kind: "recognition_failed".to_owned(), page: Some(page), text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_fails_is_a_warning_with_the_next_step() {
        insta::assert_snapshot!(failed(3, "det tog for lang tid").text, @"Side 3 kunne ikke læses med tegngenkendelse: det tog for lang tid. Scan siden igen, og indlæs filen på ny.");
    }
}
