//! Tables whose columns were lost on the way to text.

use proptest::prelude::*;

use crate::Limits;
use crate::model::{BlockKind, Table};
use crate::office::plain;
use crate::rules::Switches;

fn table(text: &str) -> Option<Table> {
    let layout = plain(text.as_bytes(), &Limits::default(), Switches::default()).unwrap();
    layout.blocks.into_iter().find_map(|b| if let BlockKind::Table(table) = b.kind { Some(table) } else { None })
}

fn sketch(text: &str) -> String {
    let rows = table(text).unwrap().rows;
    let row =
        |cells: &[crate::model::Cell]| cells.iter().map(|c| format!("{}: {}", c.column, c.text().as_str())).collect::<Vec<_>>().join(" | ");
    rows.iter().map(|r| row(&r.cells)).collect::<Vec<_>>().join("\n")
}

const WRAPPED: &str = "Status på handleplan for havnen\n\nIndsatsområde Tiltag Tidsplan Status\nTrafik\n\nEtablering af ny cykelsti ved\nNordkajen\n\n1. kvartal 2027\n\n\
    Stien er projekteret og sendt i ud-\nbud.\n\nFærre biler på Fiskertorvet\n\nForår 2027\n\nDer er holdt et borgermøde i maj.\n\nLiv på kajen\n\nFlere boder\n\n\
    2. halvår 2027\n\nEndnu ikke iværksat\n\n";

#[test]
fn cells_below_one_another_go_back_to_their_columns() {
    insta::assert_snapshot!(sketch(WRAPPED), @r"
    0: Indsatsområde | 1: Tiltag | 2: Tidsplan | 3: Status
    0: Trafik | 1: Etablering af ny cykelsti ved Nordkajen | 2: 1. kvartal 2027 | 3: Stien er projekteret og sendt i udbud.
    1: Færre biler på Fiskertorvet | 2: Forår 2027 | 3: Der er holdt et borgermøde i maj.
    0: Liv på kajen | 1: Flere boder | 2: 2. halvår 2027 | 3: Endnu ikke iværksat
    ");
}

#[test]
fn a_copied_table_has_its_headers_and_cells_on_lines_of_their_own() {
    let text = "Handleplan\n\nNr.\nTiltag\nAnsvarlig\nDeadline\n1\nNye bænke i parken\nParkchefen\nMaj 2027\n2\nLys på stierne\nVejafdelingen\nUltimo 2027\n3\n\
        Kurser for frivillige\nFritidschefen\nLøbende\n";
    insta::assert_snapshot!(sketch(text), @r"
    0: Nr. | 1: Tiltag | 2: Ansvarlig | 3: Deadline
    0: 1 | 1: Nye bænke i parken | 2: Parkchefen | 3: Maj 2027
    0: 2 | 1: Lys på stierne | 2: Vejafdelingen | 3: Ultimo 2027
    0: 3 | 1: Kurser for frivillige | 2: Fritidschefen | 3: Løbende
    ");
}

#[test]
fn labels_with_their_text_are_no_table() {
    let text = "Mål 1: Flere stier\n\nIndsats\nVi bygger tre stier i 2027.\n\nAnsvarlig\nVejchefen\n\nTidsplan\n2027\n\nStatus\nI gang\n";
    assert!(table(text).is_none());
    assert!(table("Mål Indsatser Ansvarlig Status og en sætning til sidst.").is_none());
}

proptest! {
    #[test]
    fn no_text_under_a_header_makes_it_panic_or_lose_words(lines in prop::collection::vec(prop_oneof!["\\PC{0,30}", Just(String::new()), "[A-ZÆa-zæøå ]{0,40}", Just("Maj 2027".to_owned())], 0..30)) {
        let text = format!("Tiltag Ansvarlig Tidsplan\n{}", lines.join("\n"));
        let all = |t: &str| t.chars().filter(|c| c.is_ascii_alphabetic()).count();
        if let Some(found) = table(&text) {
            let kept: usize = found.rows.iter().flat_map(|r| &r.cells).map(|c| all(c.text().as_str())).sum();
            prop_assert!(kept <= all(&text));
        }
    }
}
