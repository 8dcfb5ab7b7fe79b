//! Tests of the plain text reader.

use proptest::prelude::*;

use super::*;
use crate::model::{Block, BlockKind, Marker};

fn read(text: &str) -> Vec<Block> {
    plain(text.as_bytes(), &Limits::default(), Switches::default()).unwrap().blocks
}

fn sketch(text: &str) -> String {
    let line = |b: &Block| match &b.kind {
        BlockKind::Heading { level } => format!("h{level} {}", b.text.as_str()),
        BlockKind::Item { level, marker: Marker::Bullet(m) | Marker::Number(m) } => {
            format!("{}{m} {}", "  ".repeat(usize::from(*level) - 1), b.text.as_str())
        }
        _ => format!("p {}", b.text.as_str()),
    };
    read(text).iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn wrapped_lines_are_joined_and_divided_words_repaired() {
    let text = "Cykelruter\nKommunen vil i løbet af året undersøge, hvordan der kan anlægges flere sammen-\nhængende cykelruter til skoler, \
                arbejdspladser og fritidstilbud. Analysen deles med trafik-\nog miljøudvalget i efteråret.\n\nNæste afsnit er kort.";
    insta::assert_snapshot!(sketch(text), @r"
    p Cykelruter
    p Kommunen vil i løbet af året undersøge, hvordan der kan anlægges flere sammenhængende cykelruter til skoler, arbejdspladser og fritidstilbud. Analysen deles med trafik- og miljøudvalget i efteråret.
    p Næste afsnit er kort.
    ");
}

#[test]
fn items_nest_by_indent_and_mark_and_go_on_over_lines() {
    let text = "Vi vil:\n• Etablere lys på de stier, der fører til\n  skolerne\n    o Første etape i nord\n    o Anden etape i syd\n• Male striber\n\n1. Tælle\n2. Måle\n";
    insta::assert_snapshot!(sketch(text), @r"
    p Vi vil:
    • Etablere lys på de stier, der fører til skolerne
      o Første etape i nord
      o Anden etape i syd
    • Male striber
    1. Tælle
    2. Måle
    ");
}

#[test]
fn a_bullet_on_a_line_of_its_own_belongs_to_the_next_line() {
    insta::assert_snapshot!(sketch("Opgaver:\n•\nPlante træer\n•\nSå frø"), @r"
    p Opgaver:
    • Plante træer
    • Så frø
    ");
}

#[test]
fn an_empty_line_inside_an_item_does_not_end_it() {
    let text = "• Udvikle et fælles kursus for alle, der arbejder med\n\nborgere i naturen, og\n\nholde det to gange\n• Slut";
    insta::assert_snapshot!(sketch(text), @r"
    • Udvikle et fælles kursus for alle, der arbejder med borgere i naturen, og holde det to gange
    • Slut
    ");
}

#[test]
fn in_double_spacing_empty_lines_separate_nothing() {
    let text = "Strategi for skoven\n\nSkoven er kommunens fælles rum, og vi vil passe på den sammen med alle de\n\nforeninger, der bruger den. Derfor samler \
                vi viden fra borgere, skoler og\n\nforeninger, så vi kan fordele plejen bedst muligt mellem de mange områder,\n\nsom ligger spredt.\n\nPleje\n";
    insta::assert_snapshot!(sketch(text), @r"
    p Strategi for skoven
    p Skoven er kommunens fælles rum, og vi vil passe på den sammen med alle de foreninger, der bruger den. Derfor samler vi viden fra borgere, skoler og foreninger, så vi kan fordele plejen bedst muligt mellem de mange områder, som ligger spredt.
    p Pleje
    ");
}

#[test]
fn one_paragraph_per_line_stays_so() {
    let text = "Overskrift\n\nEn lang linje, som er et helt afsnit for sig selv og ikke er brudt nogen steder, fordi kilden skriver ét afsnit pr. linje, uanset hvor langt det bliver til sidst.\n\nEn linje til.\n";
    assert_eq!(read(text).len(), 3);
}

#[test]
fn underlined_lines_are_headings_and_places_are_lines() {
    let blocks = read("Mål\n===\n\nTekst\nmere");
    assert!(blocks[0].is_heading());
    assert_eq!(blocks[1].text.place().lines, Some([4, 5]));
}

#[test]
fn the_second_line_of_a_title_may_begin_with_a_dash() {
    let text = "Havn, Kyst og Fiskeri\n- udviklingsaftale for 2027\n\nAftalen gælder fra nytår.\n";
    assert_eq!(sketch(text), "p Havn, Kyst og Fiskeri - udviklingsaftale for 2027\np Aftalen gælder fra nytår.");
}

#[test]
fn items_whose_bullets_were_lost_are_still_items() {
    let text =
        "Formålet er:\n\n at flere sejler\n at færre kører bil\n\n at havnen er åben hele året\n\nNæste afsnit handler om noget andet.\n";
    insta::assert_snapshot!(sketch(text), @r"
    p Formålet er:
    • at flere sejler
    • at færre kører bil
    • at havnen er åben hele året
    p Næste afsnit handler om noget andet.
    ");
}

#[test]
fn a_label_alone_announces_a_list_whose_bullets_were_lost() {
    let text = "Handlinger\n Alle broer males af\nhavnens folk\n Lamperne skiftes\n Kajen fejes\nAnsvarlig\nHavnechefen\n";
    insta::assert_snapshot!(sketch(text), @r"
    p Handlinger
    • Alle broer males af havnens folk
    • Lamperne skiftes
    • Kajen fejes
    p Ansvarlig
    p Havnechefen
    ");
}

#[test]
fn page_numbers_are_no_text() {
    assert_eq!(sketch("Første.\n\n1\n\nAnden.\n\nSide 2 af 14\n\nTredje.\n\n2027\n"), "p Første.\np Anden.\np Tredje.\np 2027");
}

#[test]
fn lines_that_come_back_beside_page_numbers_are_no_text() {
    let text = "Vi vil:\n - male molen hvert\n   andet år pr.\n   bro\n\n          1\n\nHavnens plan for broer\n\n - tælle både\n\n          2\n\nHavnens plan for broer\n\nSlut.";
    insta::assert_snapshot!(sketch(text), @r"
    p Vi vil:
    - male molen hvert andet år pr. bro
    - tælle både
    p Slut.
    ");
}

#[test]
fn labels_in_the_margin_stand_apart_from_the_text_beside_them() {
    let goal = |title: &str| {
        format!(
            "{title}\n-----------\n\nHvorfor    Molen er mørk om\n           aftenen.\nSket       * Lys er købt\n           * Ti lamper er sat op\n\n"
        )
    };
    let text = format!("FØRSTE RUNDE\n\n{}{}{}", goal("Lys på molen"), goal("Bænke ved vandet"), goal("Plads til både"));
    let blocks = read(&text);
    assert_eq!(
        sketch(&text).lines().take(6).collect::<Vec<_>>(),
        ["h1 FØRSTE RUNDE", "h2 Lys på molen", "p Hvorfor", "p Molen er mørk om aftenen.", "p Sket", "* Lys er købt"]
    );
    assert_eq!(blocks.iter().filter(|b| b.label).count(), 6);
}

#[test]
fn dots_that_lead_from_a_label_to_its_text_are_blanks() {
    let goal = |title: &str| {
        format!(
            "{title}\n-----------\nHvorfor ......: Molen er mørk om\n               aftenen.\nSket .........: * Lys er købt\n               * Ti lamper er sat op\n\n"
        )
    };
    let text = format!("FØRSTE RUNDE\n\n{}{}{}", goal("Lys på molen"), goal("Bænke ved vandet"), goal("Plads til både"));
    assert_eq!(
        sketch(&text).lines().skip(1).take(6).collect::<Vec<_>>(),
        ["h2 Lys på molen", "p Hvorfor", "p Molen er mørk om aftenen.", "p Sket", "* Lys er købt", "* Ti lamper er sat op"]
    );
    assert!(sketch("Indledning ....... 3\nHavnen ........... 4\n").contains("...."));
}

#[test]
fn a_form_feed_starts_a_page() {
    let blocks = read("Første side.\n\u{c}Anden side.");
    assert_eq!(blocks.iter().map(|b| b.starts_page).collect::<Vec<_>>(), [true, true]);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic_or_lose_lines(lines in prop::collection::vec(prop_oneof!["\\PC{0,40}", Just("• ".to_owned()), Just("\t".to_owned()), "[a-zæøå ]{0,90}-?"], 0..20)) {
        let text = lines.join("\n");
        if let Ok(layout) = plain(text.as_bytes(), &Limits::default(), Switches::default()) {
            for block in &layout.blocks {
                let [first, last] = block.text.place().lines.unwrap();
                prop_assert!(first >= 1 && first <= last && last as usize <= lines.len());
            }
        }
    }
}
