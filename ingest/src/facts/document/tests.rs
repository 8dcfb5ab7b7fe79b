//! Tests of the facts of whole documents, on made-up documents of made-up municipalities.

use proptest::prelude::*;

use super::*;
use crate::hints::Hint;
use crate::model::{Block, BlockKind, State, Text};

fn heading(level: u8, words: &str) -> Block {
    Block::new(BlockKind::Heading { level }, Text::flow(words))
}

fn p(words: &str) -> Block {
    Block::paragraph(Text::flow(words))
}

fn layout(blocks: Vec<Block>) -> Layout {
    Layout { blocks, ..Layout::default() }
}

fn facts(blocks: Vec<Block>) -> Document {
    find(&layout(blocks), &Hints::of_file("fil.pdf"))
}

fn summary(d: &Document) -> String {
    let municipality = d.municipality.as_ref().map_or("-".into(), |m| format!("{} ({})", m.name, m.from));
    let period = d.period.as_ref().map_or("-".into(), |p| format!("{}..{}", p.from, p.to.as_deref().unwrap_or("")));
    let or = |o: &Option<String>| o.clone().unwrap_or_else(|| "-".into());
    format!("{} | {municipality} | {} | {} | {period} | {:?}", or(&d.title), or(&d.area), or(&d.kind), d.state)
}

#[test]
fn an_agreement_is_known_by_its_headline() {
    let d = facts(vec![
        p("Nordmose Kommune"),
        heading(1, "Udviklingsaftale 2027 for Havn og Fiskeri"),
        p("Aftalen bidrager til Nordmose Byråds vision for havnen."),
    ]);
    insta::assert_snapshot!(summary(&d), @"Udviklingsaftale 2027 for Havn og Fiskeri | Nordmose (text) | Havn og Fiskeri | udviklingsaftale | 2027-01-01..2027-12-31 | Unknown");
}

#[test]
fn a_title_may_run_over_lines_and_the_years_stand_below_it() {
    let d = facts(vec![
        heading(1, "Strategi for"),
        heading(1, "Havn og Turisme"),
        p("2027-2030"),
        heading(2, "Indledning"),
        p("Vedtaget af byrådet den 3. maj 2027."),
    ]);
    insta::assert_snapshot!(summary(&d), @"Strategi for Havn og Turisme 2027-2030 | - | Havn og Turisme | strategi | 2027-01-01..2030-12-31 | Adopted");
}

#[test]
fn contents_and_forewords_are_no_titles() {
    let d = facts(vec![heading(1, "Indhold"), heading(1, "Forord"), heading(2, "Sejlpolitik for alle"), p("Vi vil sejle.")]);
    assert_eq!(d.title.as_deref(), Some("Sejlpolitik for alle"));
}

#[test]
fn a_plan_without_a_title_line_is_named_by_its_text() {
    let text = "Havneplanen sætter retning. Havneplanen bygger på byens vision, og Havneplanens mål er fælles.";
    assert_eq!(facts(vec![heading(1, "Indledning"), p(text)]).title.as_deref(), Some("Havneplan"));
}

#[test]
fn partners_do_not_win_over_the_municipality_itself() {
    let d = facts(vec![
        heading(1, "Havnestrategi"),
        p("Tangby-Hede Kommune vil i samarbejde med Aarhus Kommune og Region Midtjylland udvikle havnen."),
        p("Med inspiration fra Odense Kommune. I Tangby-Hede Kommunes Byråd er der enighed."),
    ]);
    assert_eq!(d.municipality.unwrap().name, "Tangby-Hede");
}

#[test]
fn one_of_the_98_has_code_and_region_in_every_form() {
    let d = facts(vec![heading(1, "Plan"), p("Københavns Kommunes Borgerrepræsentation har vedtaget planen.")]);
    let m = d.municipality.unwrap();
    assert_eq!((m.name.as_str(), m.code.as_deref(), m.region.as_deref()), ("København", Some("0101"), Some("Region Hovedstaden")));
}

#[test]
fn made_up_names_are_found_in_every_form() {
    for (words, name) in [
        ("Sundhedspolitik Fjordby Kommune", "Fjordby"),
        ("SANDVIG-HOLM KOMMUNE", "Sandvig-Holm"),
        ("Visionen er vedtaget af Fjordby Kommunalbestyrelse.", "Fjordby"),
        ("Alle medarbejdere i Fjordby Kommunes plejecentre", "Fjordby"),
        ("Kommunalbestyrelsen i Sandvig-Holm har besluttet det.", "Sandvig-Holm"),
        ("I Vester Sandvig Kommune er der plads. Vester Sandvig Kommune vokser.", "Vester Sandvig"),
    ] {
        assert_eq!(facts(vec![heading(1, "Plan for havnen"), p(words)]).municipality.map(|m| m.name).unwrap_or_default(), name, "{words}");
    }
    assert_eq!(facts(vec![heading(1, "Plan"), p("Vores Kommune er dejlig, og Region Midtjylland hjælper.")]).municipality, None);
}

#[test]
fn towns_speak_where_no_municipality_is_named() {
    let d = facts(vec![heading(1, "Plan for svømmehaller"), p("Hallerne i Hanstholm, Hurup og Snedsted bygges om.")]);
    let m = d.municipality.unwrap();
    assert_eq!((m.name.as_str(), m.from.as_str()), ("Thisted", "place names"));
}

#[test]
fn what_manifest_or_folder_say_of_the_municipality_wins() {
    let mut hints = Hints::of_file("x.pdf");
    hints.municipality = Some(Hint::new("Viborg Kommune", "manifest"));
    hints.area = Some(Hint::new("Havnen", "folder"));
    let d = find(&layout(vec![heading(1, "Strategi for Turisme"), p("Nordmose Kommune")]), &hints);
    let m = d.municipality.unwrap();
    assert_eq!((m.name.as_str(), m.from.as_str(), m.code.as_deref()), ("Viborg", "manifest", Some("0791")));
    assert_eq!(d.area.as_deref(), Some("Turisme"), "a folder only fills what the text leaves open");
}

#[test]
fn drafts_and_hearings_show_themselves() {
    for (line, state) in [
        ("UDKAST", State::Draft),
        ("Høringsversion, maj 2027", State::Hearing),
        ("Her indsættes et billede af havnen", State::Draft),
        ("Politikken er i offentlig høring til 1. juni 2027.", State::Hearing),
        ("Godkendt af byrådet den 3. maj 2027", State::Adopted),
        (
            "Et udkast til tegninger blev drøftet i en lang sætning, som ikke handler om dokumentet selv, men om noget helt andet.",
            State::Unknown,
        ),
    ] {
        assert_eq!(facts(vec![heading(1, "Havnepolitik"), p(line)]).state, state, "{line}");
    }
    let status = facts(vec![heading(1, "Status på havneplanen pr. maj 2027")]);
    assert_eq!((status.state, status.kind.as_deref()), (State::Status, Some("status")));
}

#[test]
fn periods_are_read_from_leads_and_dates() {
    let period =
        |words: &str| facts(vec![heading(1, "Havnepolitik"), p(words)]).period.map(|p| format!("{}..{}", p.from, p.to.unwrap_or_default()));
    assert_eq!(period("Politikken gælder for perioden 2027 til 2030.").as_deref(), Some("2027-01-01..2030-12-31"));
    assert_eq!(period("Aftalen gælder fra 1. marts 2027 til 31. december 2028.").as_deref(), Some("2027-03-01..2028-12-31"));
    assert_eq!(facts(vec![heading(1, "Havnestrategi"), p("Juni 2027"), p("Den viser vejen de kommende år.")]).period.unwrap().to, None);
}

#[test]
fn the_line_below_a_bare_headline_names_the_area() {
    let d = facts(vec![heading(1, "UDKAST: Virksomhedsplan 2027"), p("Havn og Fiskeri"), p("Aftale mellem direktionen og havnechefen")]);
    insta::assert_snapshot!(summary(&d), @"Virksomhedsplan 2027 | - | Havn og Fiskeri | virksomhedsplan | 2027-01-01..2027-12-31 | Draft");
}

#[test]
fn adoption_on_the_cover_ends_a_hearing_told_of_inside() {
    let d = facts(vec![
        heading(1, "Havnepolitik"),
        p("Vedtaget af Byrådet i Nordmose i juni 2027"),
        p("Politikken er sendt i høring hos alle havne i marts, og 12 svarede."),
    ]);
    assert_eq!((d.state, d.municipality.unwrap().name.as_str()), (State::Adopted, "Nordmose"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_words_make_it_panic(lines in prop::collection::vec("[A-ZÆa-zø0-9 .:,§–-]{0,40}( Kommune| politik| 2027-20| for)?", 0..12), level in 1u8..4) {
        let blocks = lines.iter().enumerate().map(|(i, l)| if i % 2 == 0 { heading(level, l) } else { p(l) }).collect();
        facts(blocks);
    }
}
