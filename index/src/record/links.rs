//! Links between goals, as answers.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::DocumentRef;
use super::judge::Judgement;
use super::place::Place;

/// What two linked goals are to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// One goal written into both documents.
    Shared,
    /// Same theme, other department of the same municipality.
    Overlap,
    /// Of another municipality.
    #[default]
    Similar,
    /// The same goal in another edition.
    Continued,
}

/// Which of two linked goals names the other's department.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Declared {
    /// Each names the other's.
    Both,
    /// The first names the second's.
    A,
    /// The second names the first's.
    B,
    /// None does.
    #[default]
    Neither,
}

impl Declared {
    /// The same seen from the other goal.
    pub fn turned(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
            other => other,
        }
    }
}

/// Words of a goal.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Quote {
    /// As written.
    pub text: String,
    /// Page they stand on.
    pub page: u32,
}

/// Why two goals are linked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Reason {
    /// `title`, `names_the_other`, `track`, `subject`, `theme`, `terms`, `owner` or `edition`.
    pub kind: String,
    /// In Danish.
    pub text: String,
    /// The matching passage of the first goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<Quote>,
    /// The matching passage of the second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b: Option<Quote>,
}

/// One side of a link.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct LinkedGoal {
    /// Id, unique over all documents.
    pub id: String,
    /// Title.
    pub title: String,
    /// Page it begins on.
    pub page: u32,
    /// Its document.
    pub document: DocumentRef,
}

/// A link between two goals of different documents.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Link {
    /// The goal whose document was read first.
    pub a: LinkedGoal,
    /// The other.
    pub b: LinkedGoal,
    /// What they are to each other.
    pub kind: LinkKind,
    /// Who names whom.
    pub declared: Declared,
    /// How likely it is that a reader agrees, 0 to 1.
    pub score: f32,
    /// Why, strongest first; never empty.
    pub reasons: Vec<Reason>,
    /// What somebody said of the pair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged: Option<Judgement>,
}

/// Links, likeliest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct LinkList {
    /// Exact number of all links.
    pub total: usize,
    /// The links asked for.
    pub links: Vec<Link>,
}

/// A goal that names another department as taking part, which has no goal that answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct OneSided {
    /// The goal.
    pub goal: LinkedGoal,
    /// The department it names.
    pub names: String,
    /// The words that name it.
    pub text: String,
    /// Where they stand.
    pub place: Place,
    /// That department's document of the same period is held; where it is not, nothing can be said of an answer.
    pub held: bool,
}

/// One-sided declarations.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct OneSidedList {
    /// In the order of the documents.
    pub one_sided: Vec<OneSided>,
}

/// A link seen from one of its goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Neighbour {
    /// The other goal.
    pub goal: LinkedGoal,
    /// What it is to this one.
    pub kind: LinkKind,
    /// `a` is the goal asked for.
    pub declared: Declared,
    /// How likely it is that a reader agrees, 0 to 1.
    pub score: f32,
    /// Why, `a` being the goal asked for.
    pub reasons: Vec<Reason>,
    /// What somebody said of the pair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged: Option<Judgement>,
}

/// Goals linked with one goal, likeliest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Similar {
    /// The goal asked for.
    pub goal: LinkedGoal,
    /// Goals of other documents.
    pub similar: Vec<Neighbour>,
}

/// What became of a goal from one edition to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The same but for dates.
    #[default]
    Kept,
    /// Goes on with other words or figures.
    Changed,
    /// Not in the edition before.
    New,
    /// Not in the next edition.
    Dropped,
}

/// What a piece of a comparison is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PieceKind {
    /// In both.
    #[default]
    Same,
    /// Only in the older.
    Removed,
    /// Only in the newer.
    Added,
}

/// Words that two texts share or do not share.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DiffPiece {
    /// What it is.
    pub kind: PieceKind,
    /// The words.
    pub text: String,
}

/// A goal from one edition to the next.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct GoalChange {
    /// What became of it.
    pub change: Change,
    /// In the older edition.
    pub from: Option<LinkedGoal>,
    /// In the newer edition.
    pub to: Option<LinkedGoal>,
    /// How near the two are, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f32>,
    /// What changed, word by word, title first; empty unless changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub diff: Vec<DiffPiece>,
}

/// A document of a series of editions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct EditionDocument {
    /// First year it holds for.
    pub year: Option<i32>,
    /// The document.
    #[serde(flatten)]
    pub document: DocumentRef,
}

/// The editions of one agreement and what became of its goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Edition {
    /// Whose.
    pub municipality: Option<String>,
    /// Department.
    pub area: Option<String>,
    /// Documents, oldest first.
    pub documents: Vec<EditionDocument>,
    /// Changes from each document to the next.
    pub changes: Vec<GoalChange>,
}

/// All series of editions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct EditionList {
    /// By municipality and department.
    pub editions: Vec<Edition>,
}

/// A judgement with its goals.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct JudgedPair {
    /// One goal.
    pub a: LinkedGoal,
    /// The other.
    pub b: LinkedGoal,
    /// What was said of them.
    #[serde(flatten)]
    pub judgement: Judgement,
}

/// All judgements of pairs whose goals are held.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct JudgementList {
    /// Latest first.
    pub judgements: Vec<JudgedPair>,
}

/// Which links are wanted; none in a field for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Between {
    /// Both goals are of this municipality.
    pub municipality: Option<String>,
    /// Department of one goal.
    pub a: Option<String>,
    /// Department of the other.
    pub b: Option<String>,
    /// Of this kind.
    pub kind: Option<LinkKind>,
    /// Declared like this; `a` and `b` both mean: by one of them.
    pub declared: Option<Declared>,
    /// Somebody has judged them, or nobody has.
    pub judged: Option<bool>,
    /// Most links.
    pub limit: usize,
    /// Links passed over.
    pub offset: usize,
}
