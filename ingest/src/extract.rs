//! The whole way: bytes → layout → structure → goals with their facts.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use crate::error::ExtractError;
use crate::facts::draft::Draft;
use crate::facts::goal_facts::{self, Context};
use crate::facts::{build, content, document, fields, goals};
use crate::format::{self, Format};
use crate::hints::Hints;
use crate::limits::Limits;
use crate::model::{Extracted, Goal, Layout, PageReport, RecognisedPage, SCHEMA, Source, Warning};
use crate::recognition::{self, Laid};
use crate::rules::{Rule, Switches};
use crate::running_text;
use crate::sections;

/// Reads a document and extracts its goals.
///
/// # Errors
/// Where nothing can be said: an unknown or damaged format, a file over a limit, a locked file.
pub fn extract(bytes: &[u8], hints: &Hints, limits: &Limits) -> Result<Extracted, ExtractError> {
    extract_with(bytes, hints, limits, Switches::default())
}

/// As [`extract`], with some rules switched off.
///
/// # Errors
/// As [`extract`].
pub fn extract_with(bytes: &[u8], hints: &Hints, limits: &Limits, rules: Switches) -> Result<Extracted, ExtractError> {
    extract_recognised(bytes, hints, limits, rules, &[])
}

/// As [`extract_with`], with the words that character recognition found on pages of a PDF reported as needing it
/// ([`PageReport::needs_recognition`]).
///
/// # Errors
/// As [`extract`].
pub fn extract_recognised(
    bytes: &[u8],
    hints: &Hints,
    limits: &Limits,
    rules: Switches,
    recognised: &[RecognisedPage],
) -> Result<Extracted, ExtractError> {
    let (layout, laid) = match format::sniff(bytes, &hints.file) {
        Format::Pdf => read_pdf(bytes, limits, rules, recognised)?,
        _ => (read(bytes, hints, limits, rules)?, Vec::new()),
    };
    crate::privacy::check(&layout)?;
    let mut out = facts(&layout, hints, rules);
    out.warnings.extend(recognition::report(&laid, &mut out.pages));
    out.goals.iter_mut().for_each(|goal| recognition::doubt(goal, &laid));
    out.source = Source {
        file: hints.file.clone(),
        sha256: hex(&Sha256::digest(bytes)),
        media_type: layout.media_type.clone(),
        pages: page_count(&layout),
    };
    Ok(out)
}

/// The layout of a file of any format that is read.
///
/// # Errors
/// As [`extract`].
pub fn read(bytes: &[u8], hints: &Hints, limits: &Limits, rules: Switches) -> Result<Layout, ExtractError> {
    let found = format::sniff(bytes, &hints.file);
    let mut layout = match found {
        Format::Pdf => Ok(read_pdf(bytes, limits, rules, &[])?.0),
        Format::Html => crate::office::html(bytes, limits),
        Format::Plain => crate::office::plain(bytes, limits, rules),
        Format::Docx => crate::office::docx(bytes, limits),
        Format::Odt => crate::office::odt(bytes, limits),
        Format::Xlsx => crate::office::xlsx(bytes, limits),
        Format::Ods => crate::office::ods(bytes, limits),
        Format::Markdown => crate::office::markdown(bytes, limits),
        other => Err(other.unsupported()),
    }?;
    if let (Format::Plain, Some(ending)) = (found, format::unknown_ending(&hints.file)) {
        let said = if ending.is_empty() {
            "Filen uden endelse er læst som ren tekst.".to_owned()
        } else if format::is_known_ending(&hints.file) {
            format!("Filen ender på .{ending}, men er ren tekst og er læst som det.")
        } else {
            format!("Filen med den ukendte endelse .{ending} er læst som ren tekst.")
        };
        let text = format!("{said} Se efter, om det er den rigtige fil.");
        layout.warnings.push(Warning { kind: "unknown_ending".to_owned(), page: None, text });
    }
    Ok(layout)
}

/// The layout of a PDF, recognised words laid into their pages.
fn read_pdf(bytes: &[u8], limits: &Limits, rules: Switches, recognised: &[RecognisedPage]) -> Result<(Layout, Vec<Laid>), ExtractError> {
    let mut raw = crate::pdf::read(bytes, limits)?;
    let pictures = if recognised.is_empty() { None } else { crate::pdf::Pictures::open(bytes, limits) };
    let show = |page: u32| {
        let grey = pictures.as_ref()?.grey(page)?;
        recognition::Picture::new(grey.width, grey.pixels, grey.points)
    };
    let laid = recognition::lay_in(&mut raw, recognised, &show);
    let mut layout = crate::layout::compose(raw, rules);
    recognition::place_back(&mut layout, &laid);
    Ok((layout, laid))
}

/// What a layout says: document, goals, running text.
#[must_use]
pub fn facts(layout: &Layout, hints: &Hints, rules: Switches) -> Extracted {
    let outline = sections::outline(layout, rules);
    let found = goals::find(&outline);
    let (mut drafts, ranges): (Vec<Draft>, Vec<_>) = found.into_iter().unzip();
    if rules.on(Rule::LearnedLabels) {
        fields::divide(&mut drafts);
        goal_facts::learn(&mut drafts);
        content::settle(&mut drafts);
    }
    let mut document = document::find(layout, hints);
    let context = Context { rules, ..Context::gather(&drafts, layout, &document) };
    for text in running_text::outside(&outline, &ranges) {
        document.references.extend(goal_facts::references(&text, &context));
        document.follow_up.extend(goal_facts::follow_up(&text, &context, goal_facts::Told::Acts));
    }
    let mut seen = BTreeSet::new();
    document.references.retain(|r| seen.insert(r.key.clone()));
    let goals: Vec<Goal> = drafts.iter().enumerate().map(|(n, draft)| goal(draft, n, &context)).collect();
    Extracted {
        schema: SCHEMA,
        source: Source::default(),
        document,
        sections: running_text::sections(&outline, &ranges, &goals),
        goals,
        pages: layout
            .pages
            .iter()
            .map(|p| PageReport {
                page: p.number,
                letters: p.letters,
                needs_recognition: p.needs_recognition,
                width: p.width,
                height: p.height,
                recognised: None,
            })
            .collect(),
        warnings: layout.warnings.clone(),
    }
}

fn goal(draft: &Draft, n: usize, context: &Context) -> Goal {
    let mut goal = build::goal(draft, n, context.rules);
    goal_facts::fill(&mut goal, draft, context);
    goal
}

fn page_count(layout: &Layout) -> u32 {
    u32::try_from(layout.pages.len().max(1)).unwrap_or(u32::MAX)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_under_another_name_is_read_and_said_to_be_text() {
        let told = |file: &str| {
            let hints = Hints { file: file.to_owned(), ..Hints::default() };
            let layout = read("Vi sætter lys på stien.".as_bytes(), &hints, &Limits::default(), Switches::default());
            layout.map(|l| l.warnings.into_iter().map(|w| w.text).collect::<Vec<_>>().join(" ")).unwrap_or_else(|e| e.to_string())
        };
        insta::assert_snapshot!(told("plan.pdf"), @"Filen ender på .pdf, men er ren tekst og er læst som det. Se efter, om det er den rigtige fil.");
        insta::assert_snapshot!(told("plan.abc"), @"Filen med den ukendte endelse .abc er læst som ren tekst. Se efter, om det er den rigtige fil.");
        insta::assert_snapshot!(told("plan"), @"Filen uden endelse er læst som ren tekst. Se efter, om det er den rigtige fil.");
        insta::assert_snapshot!(told("plan.txt"), @"");
    }
}
