//! What a labelled field of a goal holds.

/// What a field holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Why now.
    Background,
    /// What for.
    Purpose,
    /// Both in one field.
    BackgroundAndPurpose,
    /// Policies, budgets, tracks it rests on.
    PolicyBasis,
    /// What is to be reached.
    Targets,
    /// The difference it makes.
    Effects,
    /// Figures, indicators, signs of success.
    Measures,
    /// What is done.
    Activities,
    /// When.
    TimeFrame,
    /// How and when it is looked at again.
    FollowUp,
    /// Who answers for it.
    Owners,
    /// Who takes part.
    Participants,
    /// Money and posts.
    Economy,
    /// How far it is.
    Status,
    /// Dated steps.
    Milestones,
    /// A column of a table of figures, read cell by cell.
    Figures,
    /// Anything else.
    #[default]
    Other,
}

impl Role {
    /// Place of the field in the order in which documents usually write fields; none for those that stand anywhere.
    #[must_use]
    pub fn order(self) -> Option<u8> {
        Some(match self {
            Self::Background | Self::BackgroundAndPurpose => 0,
            Self::Purpose => 1,
            Self::PolicyBasis => 2,
            Self::Targets => 3,
            Self::Measures => 4,
            Self::Effects => 5,
            Self::Activities => 6,
            Self::TimeFrame | Self::Milestones => 7,
            Self::FollowUp => 8,
            Self::Owners | Self::Participants | Self::Economy | Self::Status | Self::Figures | Self::Other => return None,
        })
    }
}
