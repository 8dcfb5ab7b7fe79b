//! What two linked goals are to each other, and who says so.

use super::likeness::Likeness;
use super::profile::Profile;
use crate::record::{Declared, LinkKind};

/// One goal in two documents: this near in the titles and in everything.
const SAME_TITLE: f32 = 0.7;
const SAME_TEXT: f32 = 0.35;
/// Or this near in everything, whatever the titles.
const SAME_ALL: f32 = 0.6;

/// The kind of a link between goals of documents that are not editions of each other.
pub fn kind(a: &Profile, b: &Profile, likeness: &Likeness) -> LinkKind {
    if a.municipality.is_empty() || a.municipality != b.municipality {
        return LinkKind::Similar;
    }
    // Each naming the other is what a goal written into both does; departments that only meet in a theme name one another from one side.
    let both = declared(a, b) == Declared::Both && a.meets(b);
    let same = both || (likeness.title >= SAME_TITLE && likeness.all >= SAME_TEXT) || likeness.all >= SAME_ALL;
    if same { LinkKind::Shared } else { LinkKind::Overlap }
}

/// Which of two goals names the other's department.
pub fn declared(a: &Profile, b: &Profile) -> Declared {
    match (a.names(b).is_some(), b.names(a).is_some()) {
        (true, true) => Declared::Both,
        (true, false) => Declared::A,
        (false, true) => Declared::B,
        (false, false) => Declared::Neither,
    }
}
