//! Facts of a document as a whole: title, municipality, area, genre, language, period and state.

mod area;
mod area_names;
mod area_words;
mod counterparts;
mod dates;
mod edition;
mod evidence;
mod kind;
mod language;
mod municipality;
mod period;
mod register;
mod state;
mod title;
mod view;

use view::View;

use crate::hints::Hints;
use crate::model::{Document, Layout};

/// Finds the facts of a document. References and follow-up are left empty: they are read from its introduction elsewhere.
/// What is known from outside wins where it is certain: the municipality always, area and genre from manifest or sidecar.
pub fn find(layout: &Layout, hints: &Hints) -> Document {
    let view = View::of(layout);
    let title = title::find(&view, &layout.metadata);
    let name = title.as_ref().map(|t| t.text.as_str());
    let period = period::find(&view, title.as_ref(), hints, &layout.metadata);
    let day = period.as_ref().map(|p| p.from.as_str());
    let known = hints.kind.as_ref().map(|h| h.value.trim().to_lowercase()).filter(|k| !k.is_empty());
    let others = [layout.metadata.title.as_deref().unwrap_or_default(), hints.file.as_str()];
    let kind = known.or_else(|| kind::find(name, view.top().map(view::Line::words), &others, &view.text).map(str::to_owned));
    let (area, area_from) = area::find(&view, title.as_ref(), hints).unzip();
    let (state, state_evidence) = state::find(&view, title.as_ref(), &layout.metadata, kind.as_deref(), hints);
    let municipality = municipality::find(&view, name, &layout.metadata, hints, day);
    let (edition_date, edition_evidence) = edition::find(&view).unzip();
    let agreement = kind.as_deref().is_some_and(|k| k.contains("aftale") || k == "kontrakt" || k == "virksomhedsplan");
    Document {
        municipality_place: municipality.as_ref().and_then(|m| evidence::of_name(&view, title.as_ref(), &m.name)),
        area_place: area.as_ref().and_then(|a| evidence::of_name(&view, title.as_ref(), a)),
        period_place: period.as_ref().and_then(|p| evidence::of_period(&view, title.as_ref(), p)),
        municipality,
        area,
        area_from,
        kind,
        language: language::find(&view.text, layout.metadata.language.as_deref()),
        period,
        state,
        state_evidence,
        title_place: title.as_ref().and_then(title::Title::place),
        title_inferred: title.as_ref().is_some_and(title::Title::inferred),
        edition_date,
        edition_evidence,
        counterparts: if agreement { counterparts::find(&view) } else { Vec::new() },
        title: title.map(|t| t.text),
        ..Document::default()
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod title_pages;

/// The official name of one of the 98 municipalities, given in any spelling or genitive, with or without "Kommune".
pub fn municipality_named(name: &str) -> Option<&'static str> {
    register::Register::shared().named(name).map(|k| k.name.as_str())
}
