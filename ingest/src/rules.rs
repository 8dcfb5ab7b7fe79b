//! The rules of extraction by name: which there are, in which order they run, and which are switched off in a run.
//!
//! One [`Switches`] value is handed down all stages; each rule asks it whether it is on. With a rule off the stage does what it would do
//! without the rule, so that `tests/contributions.py` can measure what the rule is worth.

use std::sync::LazyLock;

/// Where in the way from pages to facts a rule works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Pages to blocks in reading order.
    Layout,
    /// Blocks to headings, labels and text.
    Structure,
    /// Headings, labels and tables to goals.
    Goals,
    /// The text of a goal to its facts.
    Facts,
}

impl Stage {
    /// Name as shown.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Layout => "layout",
            Self::Structure => "structure",
            Self::Goals => "goals",
            Self::Facts => "facts",
        }
    }
}

/// A rule that can be switched off. What each does stands in `data/rules.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// `tags`
    Tags,
    /// `turned_pages`
    TurnedPages,
    /// `drawn_bullets`
    DrawnBullets,
    /// `running_matter`
    RunningMatter,
    /// `ruled_tables`
    RuledTables,
    /// `frames`
    Frames,
    /// `margin_notes`
    MarginNotes,
    /// `columns`
    Columns,
    /// `aligned_tables`
    AlignedTables,
    /// `tables_over_pages`
    TablesOverPages,
    /// `paragraphs_over_pages`
    ParagraphsOverPages,
    /// `type_headings`
    TypeHeadings,
    /// `lost_bullets`
    LostBullets,
    /// `flat_tables`
    FlatTables,
    /// `numbered_titles`
    NumberedTitles,
    /// `contents_pages`
    ContentsPages,
    /// `boxed_tables`
    BoxedTables,
    /// `run_in_labels`
    RunInLabels,
    /// `learned_labels`
    LearnedLabels,
    /// `labels_by_look`
    LabelsByLook,
    /// `large_print`
    LargePrint,
    /// `section_labels`
    SectionLabels,
    /// `title_lines`
    TitleLines,
    /// `label_title`
    LabelTitle,
    /// `numbered_label`
    NumberedLabel,
    /// `code`
    Code,
    /// `fielded`
    Fielded,
    /// `announced`
    Announced,
    /// `group`
    Group,
    /// `run_in`
    RunIn,
    /// `siblings`
    Siblings,
    /// `container`
    Container,
    /// `own_targets`
    OwnTargets,
    /// `numbered_heading`
    NumberedHeading,
    /// `themes`
    Themes,
    /// `text_above_title`
    TextAboveTitle,
    /// `overviews`
    Overviews,
    /// `table_holders`
    TableHolders,
    /// `table_row`
    TableRow,
    /// `keyed_tables`
    KeyedTables,
    /// `nesting`
    Nesting,
    /// `activity_leads`
    ActivityLeads,
    /// `prose_activities`
    ProseActivities,
    /// `prose_targets`
    ProseTargets,
    /// `prose_effects`
    ProseEffects,
    /// `owner_labels`
    OwnerLabels,
    /// `owner_sentences`
    OwnerSentences,
    /// `owner_leads`
    OwnerLeads,
    /// `known_roles`
    KnownRoles,
    /// `references`
    References,
    /// `policy_basis`
    PolicyBasis,
    /// `inherited_references`
    InheritedReferences,
    /// `measures`
    Measures,
    /// `title_measures`
    TitleMeasures,
    /// `amounts`
    Amounts,
    /// `figure_tables`
    FigureTables,
    /// `follow_up_fields`
    FollowUpFields,
    /// `follow_up_sentences`
    FollowUpSentences,
    /// `time_fields`
    TimeFields,
    /// `time_sentences`
    TimeSentences,
    /// `milestones`
    Milestones,
    /// `traffic_lights`
    TrafficLights,
    /// `status_words`
    StatusWords,
}

/// A rule with its name and stage.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The rule.
    pub rule: Rule,
    /// Name, as printed in `Goal::rule` and taken by [`Switches::without`].
    pub name: &'static str,
    /// Its stage.
    pub stage: Stage,
}

/// All rules in the order in which they run.
pub const RULES: &[Known] = &[
    Known { rule: Rule::Tags, name: "tags", stage: Stage::Layout },
    Known { rule: Rule::TurnedPages, name: "turned_pages", stage: Stage::Layout },
    Known { rule: Rule::DrawnBullets, name: "drawn_bullets", stage: Stage::Layout },
    Known { rule: Rule::RunningMatter, name: "running_matter", stage: Stage::Layout },
    Known { rule: Rule::RuledTables, name: "ruled_tables", stage: Stage::Layout },
    Known { rule: Rule::Frames, name: "frames", stage: Stage::Layout },
    Known { rule: Rule::MarginNotes, name: "margin_notes", stage: Stage::Layout },
    Known { rule: Rule::Columns, name: "columns", stage: Stage::Layout },
    Known { rule: Rule::AlignedTables, name: "aligned_tables", stage: Stage::Layout },
    Known { rule: Rule::TablesOverPages, name: "tables_over_pages", stage: Stage::Layout },
    Known { rule: Rule::ParagraphsOverPages, name: "paragraphs_over_pages", stage: Stage::Layout },
    Known { rule: Rule::TypeHeadings, name: "type_headings", stage: Stage::Layout },
    Known { rule: Rule::LostBullets, name: "lost_bullets", stage: Stage::Layout },
    Known { rule: Rule::FlatTables, name: "flat_tables", stage: Stage::Layout },
    Known { rule: Rule::NumberedTitles, name: "numbered_titles", stage: Stage::Structure },
    Known { rule: Rule::ContentsPages, name: "contents_pages", stage: Stage::Structure },
    Known { rule: Rule::BoxedTables, name: "boxed_tables", stage: Stage::Structure },
    Known { rule: Rule::RunInLabels, name: "run_in_labels", stage: Stage::Structure },
    Known { rule: Rule::LearnedLabels, name: "learned_labels", stage: Stage::Structure },
    Known { rule: Rule::LabelsByLook, name: "labels_by_look", stage: Stage::Structure },
    Known { rule: Rule::LargePrint, name: "large_print", stage: Stage::Structure },
    Known { rule: Rule::SectionLabels, name: "section_labels", stage: Stage::Structure },
    Known { rule: Rule::TitleLines, name: "title_lines", stage: Stage::Structure },
    Known { rule: Rule::LabelTitle, name: "label_title", stage: Stage::Goals },
    Known { rule: Rule::NumberedLabel, name: "numbered_label", stage: Stage::Goals },
    Known { rule: Rule::Code, name: "code", stage: Stage::Goals },
    Known { rule: Rule::Fielded, name: "fielded", stage: Stage::Goals },
    Known { rule: Rule::Announced, name: "announced", stage: Stage::Goals },
    Known { rule: Rule::Group, name: "group", stage: Stage::Goals },
    Known { rule: Rule::RunIn, name: "run_in", stage: Stage::Goals },
    Known { rule: Rule::Siblings, name: "siblings", stage: Stage::Goals },
    Known { rule: Rule::Container, name: "container", stage: Stage::Goals },
    Known { rule: Rule::OwnTargets, name: "own_targets", stage: Stage::Goals },
    Known { rule: Rule::NumberedHeading, name: "numbered_heading", stage: Stage::Goals },
    Known { rule: Rule::Themes, name: "themes", stage: Stage::Goals },
    Known { rule: Rule::TextAboveTitle, name: "text_above_title", stage: Stage::Goals },
    Known { rule: Rule::Overviews, name: "overviews", stage: Stage::Goals },
    Known { rule: Rule::TableHolders, name: "table_holders", stage: Stage::Goals },
    Known { rule: Rule::TableRow, name: "table_row", stage: Stage::Goals },
    Known { rule: Rule::KeyedTables, name: "keyed_tables", stage: Stage::Goals },
    Known { rule: Rule::Nesting, name: "nesting", stage: Stage::Goals },
    Known { rule: Rule::ActivityLeads, name: "activity_leads", stage: Stage::Facts },
    Known { rule: Rule::ProseActivities, name: "prose_activities", stage: Stage::Facts },
    Known { rule: Rule::ProseTargets, name: "prose_targets", stage: Stage::Facts },
    Known { rule: Rule::ProseEffects, name: "prose_effects", stage: Stage::Facts },
    Known { rule: Rule::OwnerLabels, name: "owner_labels", stage: Stage::Facts },
    Known { rule: Rule::OwnerSentences, name: "owner_sentences", stage: Stage::Facts },
    Known { rule: Rule::OwnerLeads, name: "owner_leads", stage: Stage::Facts },
    Known { rule: Rule::KnownRoles, name: "known_roles", stage: Stage::Facts },
    Known { rule: Rule::References, name: "references", stage: Stage::Facts },
    Known { rule: Rule::PolicyBasis, name: "policy_basis", stage: Stage::Facts },
    Known { rule: Rule::InheritedReferences, name: "inherited_references", stage: Stage::Facts },
    Known { rule: Rule::Measures, name: "measures", stage: Stage::Facts },
    Known { rule: Rule::TitleMeasures, name: "title_measures", stage: Stage::Facts },
    Known { rule: Rule::Amounts, name: "amounts", stage: Stage::Facts },
    Known { rule: Rule::FigureTables, name: "figure_tables", stage: Stage::Facts },
    Known { rule: Rule::FollowUpFields, name: "follow_up_fields", stage: Stage::Facts },
    Known { rule: Rule::FollowUpSentences, name: "follow_up_sentences", stage: Stage::Facts },
    Known { rule: Rule::TimeFields, name: "time_fields", stage: Stage::Facts },
    Known { rule: Rule::TimeSentences, name: "time_sentences", stage: Stage::Facts },
    Known { rule: Rule::Milestones, name: "milestones", stage: Stage::Facts },
    Known { rule: Rule::TrafficLights, name: "traffic_lights", stage: Stage::Facts },
    Known { rule: Rule::StatusWords, name: "status_words", stage: Stage::Facts },
];

static TEXTS: LazyLock<Vec<(&'static str, &'static str)>> =
    LazyLock::new(|| include_str!("../data/rules.tsv").lines().filter_map(|l| l.split_once('\t')).collect());

impl Known {
    /// What the rule does, one Danish line.
    #[must_use]
    pub fn does(&self) -> &'static str {
        TEXTS.iter().find(|(name, _)| *name == self.name).map_or("", |(_, text)| text)
    }
}

impl Rule {
    /// Name of the rule.
    #[must_use]
    pub fn name(self) -> &'static str {
        RULES.iter().find(|k| k.rule == self).map_or("", |k| k.name)
    }

    fn bit(self) -> u128 {
        1 << (self as u8)
    }
}

/// Which rules are on; by default all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct Switches {
    off: u128,
}

impl Switches {
    /// Whether a rule is on.
    #[must_use]
    pub fn on(self, rule: Rule) -> bool {
        self.off & rule.bit() == 0
    }

    /// The same with one more rule off; none where no rule has this name.
    #[must_use]
    pub fn without(self, name: &str) -> Option<Self> {
        let known = RULES.iter().find(|k| k.name == name)?;
        Some(Self { off: self.off | known.rule.bit() })
    }
}

/// Names of rules to be switched off; unknown names, which only another edition of the program could have written, are left out.
impl From<Vec<String>> for Switches {
    fn from(names: Vec<String>) -> Self {
        names.iter().fold(Self::default(), |switches, name| switches.without(name).unwrap_or(switches))
    }
}

impl From<Switches> for Vec<String> {
    fn from(switches: Switches) -> Self {
        RULES.iter().filter(|k| !switches.on(k.rule)).map(|k| k.name.to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_one_name_one_place_and_one_line_of_what_it_does() {
        for (n, known) in RULES.iter().enumerate() {
            assert_eq!(known.rule as usize, n, "{} stands out of order", known.name);
            assert!(!known.does().is_empty() && known.does().len() < 120, "{}", known.name);
            assert_eq!(RULES.iter().filter(|k| k.name == known.name).count(), 1, "{}", known.name);
        }
        assert!(TEXTS.iter().all(|(name, _)| RULES.iter().any(|k| k.name == *name)), "a line for a rule that is gone");
        assert!(RULES.len() <= 128);
    }

    #[test]
    fn a_rule_switched_off_is_off_and_comes_back_from_its_name() {
        let switches = Switches::default().without("columns").unwrap();
        assert!(!switches.on(Rule::Columns) && switches.on(Rule::Frames));
        assert_eq!(Switches::default().without("spalter"), None);
        assert_eq!(Switches::from(Vec::from(switches)), switches);
    }
}
