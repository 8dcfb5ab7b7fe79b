//! Goals as the structure of the document gives them, before their texts are read for facts.

use std::ops::Range;

use crate::model::Text;

use crate::sections::Cues;
pub use crate::sections::Role;

/// A goal as the structure of the document gives it, before its texts are read for facts.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Title without number and label.
    pub title: Text,
    /// `udviklingsmål`, `indsats`, `tiltag`, `spor`, `pejlemærke` …
    pub kind: String,
    /// Number as written, `2.3`.
    pub number: Option<String>,
    /// Heading it stands under.
    pub section: Option<Text>,
    /// Index of the draft it belongs under.
    pub parent: Option<usize>,
    /// Depth among goals, from 1.
    pub level: u8,
    /// Text before the first field, in order.
    pub intro: Vec<ItemDraft>,
    /// Labelled fields in order.
    pub fields: Vec<FieldDraft>,
    /// 0 to 1.
    pub confidence: f32,
    /// Name of the rule that found it.
    pub rule: &'static str,
    /// Blocks it covers.
    pub blocks: Range<usize>,
    /// It is a row of a table (fields are the cells, labels the column headers).
    pub row: bool,
    /// The cells of its tables of figures.
    pub figures: Vec<FigureDraft>,
}

/// Whether a figure stands or is to be reached, by the head of its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// It is or was so.
    Stands,
    /// It is to be so.
    Aimed,
    /// The head names only its year.
    #[default]
    Open,
}

/// One figure of a table of figures.
#[derive(Clone, Debug, Default)]
pub struct FigureDraft {
    /// The words of its cell.
    pub text: Text,
    /// The number of the goal it belongs to, where the table tells of several.
    pub goal: Option<String>,
    /// What is counted: the name of the row.
    pub of: Option<Text>,
    /// What its column says of it.
    pub stage: Stage,
    /// The year of its column.
    pub year: Option<i32>,
    /// The unit that stands outside the cell.
    pub unit: Option<String>,
}

impl Draft {
    /// Prose and items with the role of the field they stand in; text before the first field has none.
    pub fn items(&self) -> impl Iterator<Item = (Option<Role>, &ItemDraft)> {
        let intro = self.intro.iter().map(|i| (None, i));
        intro.chain(self.fields.iter().flat_map(|f| f.items.iter().map(|i| (Some(f.role), i))))
    }
}

/// One labelled field of a goal.
#[derive(Clone, Debug, Default)]
pub struct FieldDraft {
    /// The document's own field heading or column header.
    pub label: Option<Text>,
    /// What it holds.
    pub role: Role,
    /// Prose paragraphs and list items in order.
    pub items: Vec<ItemDraft>,
}

impl FieldDraft {
    /// The words of its label, none where it has no label.
    #[must_use]
    pub fn name(&self) -> &str {
        self.label.as_ref().map(Text::as_str).unwrap_or_default()
    }

    /// Whether its label names this role beside its own: "Tidsplan og status". What is followed up has no state.
    #[must_use]
    pub fn also(&self, role: Role) -> bool {
        !matches!(self.role, Role::FollowUp | Role::Measures) && self.role != role && Cues::shared().roles_of(self.name()).contains(&role)
    }

    /// Where the prose begins that follows the list of the field and is no part of it: running text of a goal whose last labelled
    /// field is a list.
    #[must_use]
    pub fn tail(&self) -> usize {
        let listed = self.items.iter().position(|i| i.level > 0).unwrap_or(self.items.len());
        let prose =
            |i: &ItemDraft| i.level == 0 && i.text.as_str().split_whitespace().count() >= 12 && i.text.as_str().trim_end().ends_with('.');
        self.items.iter().skip(listed).position(prose).map_or(self.items.len(), |n| listed + n)
    }

    /// Everything under the label, items joined by a blank.
    #[must_use]
    pub fn text(&self) -> Text {
        let mut all = Text::default();
        for item in &self.items {
            all.append(" ", &item.text);
        }
        all
    }
}

/// A paragraph or list item of a field.
#[derive(Clone, Debug, Default)]
pub struct ItemDraft {
    /// Its words.
    pub text: Text,
    /// 0: prose paragraph; 1 and up: list item of that level.
    pub level: u8,
    /// It ends with ':' (or otherwise announces) and introduces the list after it.
    pub lead_in: bool,
}

impl ItemDraft {
    /// A paragraph that announces nothing.
    #[must_use]
    pub fn prose(text: Text) -> Self {
        Self { text, ..Self::default() }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A field of one paragraph.
    pub fn field(label: &str, role: Role, text: &str) -> FieldDraft {
        FieldDraft { label: Some(Text::flow(label)), role, items: vec![ItemDraft::prose(Text::flow(text))] }
    }

    /// The roles of the fields of each draft.
    pub fn roles(drafts: &[Draft]) -> Vec<Vec<Role>> {
        drafts.iter().map(|d| d.fields.iter().map(|f| f.role).collect()).collect()
    }
}
