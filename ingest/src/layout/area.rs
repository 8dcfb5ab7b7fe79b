//! Rectangles on a page in points, origin top left, y downwards.

/// A rectangle in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x0: f32,
    /// Top edge.
    pub y0: f32,
    /// Right edge.
    pub x1: f32,
    /// Bottom edge.
    pub y1: f32,
}

impl Area {
    /// A rectangle from any two opposite corners.
    pub fn new(xa: f32, ya: f32, xb: f32, yb: f32) -> Self {
        Self { x0: xa.min(xb), y0: ya.min(yb), x1: xa.max(xb), y1: ya.max(yb) }
    }

    /// Width in points.
    pub fn width(&self) -> f32 {
        self.x1 - self.x0
    }

    /// Height in points.
    pub fn height(&self) -> f32 {
        self.y1 - self.y0
    }

    /// Square points.
    pub fn size(&self) -> f32 {
        self.width().max(0.0) * self.height().max(0.0)
    }

    /// Middle from left to right.
    pub fn middle_x(&self) -> f32 {
        (self.x0 + self.x1) / 2.0
    }

    /// Middle from top to bottom.
    pub fn middle_y(&self) -> f32 {
        (self.y0 + self.y1) / 2.0
    }

    /// The smallest rectangle that holds both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self { x0: self.x0.min(other.x0), y0: self.y0.min(other.y0), x1: self.x1.max(other.x1), y1: self.y1.max(other.y1) }
    }

    /// The smallest rectangle that holds all; none of none.
    pub fn around(areas: impl IntoIterator<Item = Self>) -> Option<Self> {
        areas.into_iter().reduce(Self::union)
    }

    /// Whether the other's middle lies inside.
    pub fn holds_middle_of(&self, other: &Self) -> bool {
        let (x, y) = (other.middle_x(), other.middle_y());
        x >= self.x0 && x <= self.x1 && y >= self.y0 && y <= self.y1
    }

    /// Whether the other lies inside, give or take `slack` points.
    pub fn holds(&self, other: &Self, slack: f32) -> bool {
        other.x0 >= self.x0 - slack && other.x1 <= self.x1 + slack && other.y0 >= self.y0 - slack && other.y1 <= self.y1 + slack
    }

    /// Common width in points, negative for the gap between them.
    pub fn overlap_x(&self, other: &Self) -> f32 {
        self.x1.min(other.x1) - self.x0.max(other.x0)
    }

    /// Common height in points, negative for the gap between them.
    pub fn overlap_y(&self, other: &Self) -> f32 {
        self.y1.min(other.y1) - self.y0.max(other.y0)
    }

    /// Whether all four numbers can be computed with.
    pub fn is_finite(&self) -> bool {
        [self.x0, self.y0, self.x1, self.y1].iter().all(|n| n.is_finite())
    }
}
