//! How far base lines of one paragraph stand apart, for each font size of the document.

use super::line::Line;

/// Distance in font sizes where nothing was measured.
const USUAL: f32 = 1.25;
/// Font sizes told apart.
const MAX_SIZES: usize = 200;
/// Distances in font sizes that can be lines of one paragraph: up to double spacing with a large lead.
const POSSIBLE: std::ops::Range<f32> = 0.85..2.7;

/// Line distances by font size.
#[derive(Clone, Debug, Default)]
pub struct Pitches {
    /// Font size in half points, distances met, sorted.
    measured: Vec<(i32, Vec<f32>)>,
}

fn key(size: f32) -> i32 {
    (size * 2.0).round() as i32
}

impl Pitches {
    /// Measures where a line surely continues: it is full, or the next begins with a small letter.
    pub fn measure<'l>(groups: impl Iterator<Item = &'l [Line]>) -> Self {
        let mut pitches = Self::default();
        for group in groups {
            for pair in group.windows(2) {
                let [line, next] = pair else { continue };
                let distance = next.baseline - line.baseline;
                let size = line.looks.size;
                let same_size = (size - next.looks.size).abs() < 0.6;
                let small = next.words.first().is_some_and(|w| w.text.starts_with(char::is_lowercase));
                if same_size
                    && line.page == next.page
                    && POSSIBLE.contains(&(distance / size.max(1.0)))
                    && small
                    && !line.is_short_before(next)
                {
                    pitches.add(size, distance);
                }
            }
        }
        pitches.measured.iter_mut().for_each(|(_, all)| all.sort_by(f32::total_cmp));
        pitches
    }

    fn add(&mut self, size: f32, distance: f32) {
        let key = key(size);
        let room = self.measured.len() < MAX_SIZES;
        match self.measured.iter_mut().find(|(k, _)| *k == key) {
            Some((_, all)) => all.push(distance),
            None if room => self.measured.push((key, vec![distance])),
            None => {}
        }
    }

    /// The distance of lines of one paragraph in this size, in points.
    pub fn of(&self, size: f32) -> f32 {
        let near = |k: i32| (k - key(size)).abs();
        let best = self
            .measured
            .iter()
            .filter(|(k, all)| near(*k) <= 1 && !all.is_empty())
            .min_by_key(|(k, all)| (near(*k), usize::MAX - all.len()));
        match best {
            Some((_, all)) => all.get(all.len() / 2).copied().unwrap_or(USUAL * size),
            None => self.spread() * size,
        }
    }

    /// Line distance in font sizes of the size with most lines.
    fn spread(&self) -> f32 {
        let most = self.measured.iter().max_by_key(|(_, all)| all.len());
        most.and_then(|(k, all)| Some(all.get(all.len() / 2)? / (*k as f32 / 2.0).max(1.0))).unwrap_or(USUAL).clamp(1.0, 1.6)
    }
}
