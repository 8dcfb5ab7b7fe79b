//! What figures are told apart by: the field they stand in and what they count.

/// What the field is for in which a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Targets, indicators.
    Goal,
    /// Activities and effects.
    Activity,
    /// Background.
    Background,
    /// What has come of it so far.
    Status,
    /// What people will have of it: shares are to be reached.
    Effect,
    /// A cell that says where it stands.
    Stands,
    /// A cell that says where it is to be.
    Aimed,
    /// Money.
    Economy,
    /// Anything else.
    Prose,
}

/// The kind of what is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Shares.
    Percent,
    /// Money.
    Money,
    /// Posts of employment.
    Posts,
    /// Lengths of time.
    Time,
    /// A noun of the lists.
    Counted,
    /// A noun in the plural that no list knows.
    Thing,
}

impl Use {
    /// The text tells what is or was.
    pub fn looks_back(self) -> bool {
        matches!(self, Self::Background | Self::Status)
    }

    /// All figures of the text are to be reached.
    pub fn all_aimed(self) -> bool {
        matches!(self, Self::Goal | Self::Aimed)
    }
}
