//! The figures of one goal, from its texts, its tables of figures and its title.

use crate::facts::draft::{Draft, FieldDraft, FigureDraft, ItemDraft, Role, Stage};
use crate::facts::figures::{head, is_figure};
use crate::model::{Measure, MeasureType};
use crate::rules::Rule;

use super::amounts::amounts;
use super::context::Context;
use super::measures::{Use, bare_amount, bare_cell, is_goal_label, is_why_label, measures_in, states_limit, use_of_label};

/// The figures of a goal: of its texts by the field they stand in, of its tables cell by cell, of its title where there are no others.
pub fn all_measures(draft: &Draft, context: &Context) -> Vec<Measure> {
    let mut all: Vec<Measure> = Vec::new();
    let goal_label = |item: &ItemDraft| {
        // "Vi vil opnå" holds the targets where no other field does.
        let aims = draft.fields.iter().any(|f| matches!(f.role, Role::Targets | Role::Measures));
        let open = |f: &&FieldDraft| f.role == Role::Other || (f.role == Role::Purpose && !aims);
        draft.fields.iter().filter(open).any(|f| is_goal_label(f.name()) && f.items.iter().any(|i| std::ptr::eq(i, item)))
    };
    let why = |item: &ItemDraft| draft.fields.iter().any(|f| is_why_label(f.name()) && f.items.iter().any(|i| std::ptr::eq(i, item)));
    let labelled = |item: &ItemDraft| {
        let field = draft.fields.iter().find(|f| f.items.iter().any(|i| std::ptr::eq(i, item)))?;
        use_of_label(field.name()).or_else(|| by_year(field.name(), item, context)).map(|place| (place, field.name()))
    };
    for (role, item) in draft.items() {
        if role == Some(Role::Figures) {
            continue;
        }
        if let Some((place, name)) = labelled(item) {
            all.extend(cell(item, place, name, context));
            continue;
        }
        let place = match role {
            Some(Role::Targets | Role::Measures) => Use::Goal,
            Some(Role::Effects) => Use::Effect,
            Some(Role::Activities | Role::Milestones) => Use::Activity,
            Some(Role::Owners | Role::Participants | Role::TimeFrame | Role::FollowUp) => continue,
            Some(Role::Background | Role::BackgroundAndPurpose) => Use::Background,
            Some(Role::Purpose | Role::PolicyBasis) if why(item) => Use::Background,
            Some(Role::Status) => Use::Status,
            Some(Role::Economy) => Use::Economy,
            _ if goal_label(item) => Use::Goal,
            _ => Use::Prose,
        };
        let mut found = measures_in(&item.text, context, place);
        if found.is_empty() && place == Use::Economy && draft.row {
            found.extend(bare_amount(&item.text));
        }
        for measure in found {
            if !all.iter().any(|m| {
                m.text == measure.text && (m.value - measure.value).abs() < 1e-9 && m.unit == measure.unit && m.kind == measure.kind
            }) {
                all.push(measure);
            }
        }
    }
    all.extend(of_tables(&draft.figures, context));
    if states_limit(draft.title.as_str()) && !all.iter().any(|m| m.kind == MeasureType::Target) && context.rules.on(Rule::TitleMeasures) {
        // "Ventetiden er højst 14 dage" as the title of a row: the goal states its own target.
        all.extend(measures_in(&draft.title, context, Use::Goal).into_iter().filter(|m| m.kind == MeasureType::Target));
    }
    if context.rules.on(Rule::Amounts) {
        let plain: Vec<FieldDraft> = draft.fields.iter().filter(|f| f.role != Role::Figures).cloned().collect();
        all.extend(amounts(&draft.intro, &plain));
    }
    all
}

/// The figures of a cell under "Baseline" or "Mål 2027", with the year of the label where they have none.
fn cell(item: &ItemDraft, place: Use, label: &str, context: &Context) -> Vec<Measure> {
    let year = label.split(|c: char| !c.is_ascii_digit()).filter_map(|w| w.parse().ok()).find(|y| (2000..2060).contains(y));
    let mut found = measures_in(&item.text, context, place);
    for measure in &mut found {
        measure.year = measure.year.or(year);
    }
    if found.is_empty() { bare_cell(&item.text, place, year).into_iter().collect() } else { found }
}

/// The figures of tables: what each is follows the head of its column, and where that names only a year, the years beside it and the
/// year of the document.
fn of_tables(figures: &[FigureDraft], context: &Context) -> Vec<Measure> {
    let years = |stage: Stage| figures.iter().filter(move |f| f.stage == stage).filter_map(|f| f.year);
    let (now, next) = (years(Stage::Stands).max(), years(Stage::Aimed).min());
    let first = years(Stage::Open).min();
    let several = years(Stage::Open).max() != first;
    let stands = |figure: &FigureDraft| match (figure.stage, figure.year, now, next, context.year) {
        (Stage::Stands, ..) => true,
        (Stage::Aimed, ..) => false,
        (Stage::Open, Some(year), Some(now), ..) => year <= now,
        (Stage::Open, Some(year), None, Some(next), _) => year < next,
        (Stage::Open, Some(year), None, None, Some(own)) => year < own,
        (Stage::Open, year, ..) => several && year == first,
    };
    figures.iter().filter_map(|figure| of_cell(figure, stands(figure), context)).collect()
}

/// One cell of a table of figures. Money under a year is an amount; a nought of it says nothing.
fn of_cell(figure: &FigureDraft, stands: bool, context: &Context) -> Option<Measure> {
    let place = if stands { Use::Stands } else { Use::Aimed };
    let mut measure = measures_in(&figure.text, context, place)
        .into_iter()
        .next()
        .or_else(|| bare_cell(&figure.text, place, figure.year))
        .or_else(|| bare_amount(&figure.text))?;
    measure.kind = if stands { MeasureType::Baseline } else { MeasureType::Target };
    measure.year = measure.year.or(figure.year);
    measure.unit = measure.unit.or_else(|| figure.unit.clone());
    measure.applies_to = figure.of.as_ref().map(|t| t.as_str().to_owned()).or(measure.applies_to);
    if figure.stage == Stage::Open && measure.unit.as_deref().is_some_and(is_money) {
        measure.kind = MeasureType::Amount;
    }
    let negative = figure.text.as_str().trim_start().starts_with(['-', '−', '–']);
    measure.value = if negative { -measure.value.abs() } else { measure.value };
    (measure.kind != MeasureType::Amount || measure.value != 0.0).then_some(measure)
}

fn is_money(unit: &str) -> bool {
    let unit = unit.to_lowercase();
    unit.contains("kr") || unit.starts_with("mio") || unit.starts_with("mia")
}

/// A lone figure in a column that is headed by a year alone: to be reached from the year of the document on.
fn by_year(label: &str, item: &ItemDraft, context: &Context) -> Option<Use> {
    let year = head(label).filter(|h| h.stage == Stage::Open).and_then(|h| h.year).filter(|_| is_figure(item.text.as_str()))?;
    Some(if year < context.year? { Use::Stands } else { Use::Aimed })
}
