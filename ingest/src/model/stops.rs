//! Where the characters of a run stand inside its box.

use super::place::Rect;

/// Positions along the direction of reading: a byte of the run and where its character begins. The first entry is the run's beginning, the
/// last its end; the unit is that of the box they go with (points while a page is laid out, fractions of the page afterwards).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stops {
    /// The run goes up or down the page: positions are heights.
    pub vertical: bool,
    /// Byte and position, in order of bytes.
    pub at: Vec<(usize, f32)>,
}

impl Stops {
    /// Where the character at a byte begins; inside a character that is known as a whole (a ligature) in proportion.
    pub fn position(&self, byte: usize) -> Option<f32> {
        let after = self.at.partition_point(|(b, _)| *b < byte);
        let (end, right) = self.at.get(after).or(self.at.last()).copied()?;
        if end <= byte {
            return Some(right);
        }
        let (start, left) = self.at.get(after.checked_sub(1)?).copied()?;
        #[expect(clippy::cast_precision_loss, reason = "bytes of one word")]
        let share = (byte - start) as f32 / (end - start).max(1) as f32;
        Some(left + (right - left) * share)
    }

    /// The box of the bytes from `from` to `to`, of a run that has the box `rect`.
    pub fn narrow(&self, rect: Rect, from: usize, to: usize) -> Option<Rect> {
        let (a, b) = (self.position(from)?, self.position(to)?);
        let (low, high) = (a.min(b), a.max(b));
        Some(if self.vertical { Rect { y: low, h: high - low, ..rect } } else { Rect { x: low, w: high - low, ..rect } })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_word_has_the_box_of_its_characters() {
        let stops = Stops { vertical: false, at: vec![(0, 0.1), (1, 0.2), (2, 0.21), (4, 0.4)] };
        let rect = Rect { x: 0.1, y: 0.5, w: 0.3, h: 0.02 };
        let narrow = |from, to| stops.narrow(rect, from, to).map(|r| (r.x, (r.x + r.w), r.y)).unwrap();
        assert_eq!(narrow(1, 2), (0.2, 0.21, 0.5));
        assert!((narrow(2, 3).1 - 0.305).abs() < 1e-6, "half a ligature");
        assert!((narrow(0, 9).1 - 0.4).abs() < 1e-6);
        let up = Stops { vertical: true, at: vec![(0, 0.9), (1, 0.8), (2, 0.6)] };
        let part = up.narrow(Rect { x: 0.1, y: 0.6, w: 0.02, h: 0.3 }, 1, 2).unwrap();
        assert!((part.y - 0.6).abs() < 1e-6 && (part.h - 0.2).abs() < 1e-6);
        assert_eq!(Stops::default().narrow(rect, 0, 1), None);
    }
}
