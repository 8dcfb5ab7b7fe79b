//! Behaviour of the rules on small fictional documents, and on random ones.

use proptest::prelude::*;

use super::find;
use crate::model::{Block, BlockKind, Cell, Layout, Marker, Row, Style, Table, Text};
use crate::rules::Switches;
use crate::sections::{Role, outline};

fn heading(level: u8, text: &str) -> Block {
    let style = Style { size: 20.0 - f32::from(level), bold: true, ..Style::default() };
    Block { style, ..Block::new(BlockKind::Heading { level }, Text::flow(text)) }
}

fn para(text: &str) -> Block {
    Block { style: Style { size: 11.0, ..Style::default() }, ..Block::paragraph(Text::flow(text)) }
}

fn item(text: &str) -> Block {
    let kind = BlockKind::Item { level: 1, marker: Marker::Bullet("•".to_owned()) };
    Block { style: Style { size: 11.0, ..Style::default() }, ..Block::new(kind, Text::flow(text)) }
}

fn table(rows: &[&[&str]]) -> Block {
    let cell = |(column, text): (usize, &&str)| Cell { column, columns: 1, rows: 1, blocks: vec![para(text)] };
    let rows: Vec<Row> = rows.iter().map(|r| Row { cells: r.iter().enumerate().map(cell).collect() }).collect();
    let columns = rows.iter().map(|r| r.cells.len()).max().unwrap_or(0);
    Block::new(BlockKind::Table(Table { rows, columns, header_rows: 1 }), Text::default())
}

fn titles(blocks: Vec<Block>) -> Vec<(String, &'static str)> {
    let outline = outline(&Layout { blocks, ..Layout::default() }, Switches::default());
    find(&outline).into_iter().map(|(d, _)| (d.title.as_str().to_owned(), d.rule)).collect()
}

fn names<'a>(found: &'a [(String, &'static str)]) -> Vec<&'a str> {
    found.iter().map(|(title, _)| title.as_str()).collect()
}

#[test]
fn the_heading_above_fields_that_come_back_is_a_goal() {
    let mut blocks = vec![heading(1, "Aftale 2025 for Havne og Broer"), para("Aftalen gælder i 2025.")];
    for title in ["Trygge broer", "Rene havne"] {
        blocks.extend([heading(2, title), para("Vi ser på det hele."), heading(3, "Aktiviteter"), item("Nye lamper"), item("Flere kurve")]);
        blocks.extend([heading(3, "Opfølgning"), para("Der følges op i maj.")]);
    }
    assert_eq!(names(&titles(blocks)), ["Trygge broer", "Rene havne"]);
}

#[test]
fn labels_nobody_knows_make_a_form_where_they_come_back() {
    let mut blocks = vec![heading(1, "Byen og vandet")];
    for title in ["A1 Et stræde langs vandet", "A2 Regn at lege i", "B1 Torvet som stue"] {
        blocks.extend([heading(2, title), heading(5, "Ved spaden"), para("Plan og By"), heading(5, "Med ved bordet")]);
        blocks.extend([para("Torvelauget"), heading(5, "Pejling"), para("Hvert forår")]);
    }
    assert_eq!(names(&titles(blocks)), ["Et stræde langs vandet", "Regn at lege i", "Torvet som stue"]);
}

#[test]
fn headings_in_the_print_of_those_that_promise_are_goals_too() {
    let mut blocks = vec![heading(1, "Politik for lyst"), heading(2, "For dem, der lærer")];
    for title in ["Ingen bliver væk.", "Alle finder et hold.", "Døren er åben."] {
        blocks.extend([
            heading(3, title),
            para("Derfor hæver vi i de kommende år tilskuddet."),
            item("to hold om ugen"),
            item("åbent om aftenen"),
        ]);
    }
    blocks.extend([heading(2, "For dem, der mødes"), heading(3, "Skoven er et lokale."), para("Kano og kroket kan foregå ude.")]);
    assert_eq!(names(&titles(blocks)), ["Ingen bliver væk.", "Alle finder et hold.", "Døren er åben.", "Skoven er et lokale."]);
}

#[test]
fn texts_side_by_side_in_a_row_of_a_table_are_read_one_after_the_other() {
    let cell = |column, blocks| Cell { column, columns: 1, rows: 1, blocks };
    let small = |text: &str| Block { style: Style { size: 8.5, ..Style::default() }, ..Block::paragraph(Text::flow(text)) };
    let bold = |text: &str| Block { style: Style { size: 11.0, bold: true, ..Style::default() }, ..Block::paragraph(Text::flow(text)) };
    let mut blocks = vec![heading(1, "Aftale med skolen"), para("Aftalen gælder et år.")];
    for title in ["Alle når langt", "Timer med hænderne", "En dag uden telefon"] {
        let left = vec![bold(title), small("Løftes af"), para("Ida Holm"), small("Næste samtale"), para("Maj")];
        let right = vec![bold("Hvad gør vi?"), item("Nye forløb"), item("Flere værksteder")];
        let row = Row { cells: vec![cell(0, left), cell(1, right)] };
        blocks.push(Block::new(BlockKind::Table(Table { rows: vec![row], columns: 2, header_rows: 0 }), Text::default()));
    }
    assert_eq!(names(&titles(blocks)), ["Alle når langt", "Timer med hænderne", "En dag uden telefon"]);
}

#[test]
fn rows_that_are_counted_need_few_known_columns() {
    let rows: &[&[&str]] = &[
        &["Nr.", "Greb", "Anledning", "Skridt", "Pejling", "Anker", "Hvor langt er vi?"],
        &["1", "Breve til alle", "Mange ringer.", "Breve skrives om", "200 opkald", "Bo", "2031"],
        &["2", "Hjælp i byen", "Det er langt.", "Hjælperne rykker ud", "150 besøg", "Liv", "2031"],
        &["3", "Én vej ind", "Der er fem veje.", "Formularen samles", "Ti dage", "Per", "2032"],
    ];
    assert_eq!(names(&titles(vec![heading(1, "Program"), table(rows)])), ["Breve til alle", "Hjælp i byen", "Én vej ind"]);
}

#[test]
fn a_label_before_every_title_is_no_field() {
    let mut blocks = vec![heading(1, "Aftale 2025")];
    for title in ["Trygge broer", "Rene havne"] {
        blocks.extend([heading(3, "Udviklingsmål"), heading(2, title), heading(3, "Baggrund og formål"), para("Broerne er gamle.")]);
        blocks.extend([heading(3, "Udviklingsmål"), item("Færre fald"), heading(3, "Aktiviteter"), item("Nye lamper")]);
    }
    let found = titles(blocks);
    assert_eq!(names(&found), ["Trygge broer", "Rene havne"]);
    assert!(found.iter().all(|(_, rule)| *rule == "label_title"));
}

#[test]
fn rows_of_an_action_table_are_goals_with_their_cells_as_fields() {
    let rows: &[&[&str]] = &[
        &["Nr.", "Indsats", "Handling", "Ansvarlig", "Deadline"],
        &["1", "Nye stier", "Der anlægges to stier.", "Vejchefen", "Maj 2025"],
        &["2", "Flere træer", "Skoler planter.", "Gartneren", "2026"],
    ];
    let outline = outline(&Layout { blocks: vec![heading(1, "Handleplan"), table(rows)], ..Layout::default() }, Switches::default());
    let found = find(&outline);
    assert_eq!(found.len(), 2);
    let first = &found[0].0;
    assert_eq!((first.title.as_str(), first.number.as_deref(), first.row), ("Nye stier", Some("1"), true));
    assert!(first.fields.iter().any(|f| f.role == Role::Owners && f.text().as_str() == "Vejchefen"));
}

#[test]
fn a_column_of_lists_is_no_column_of_titles() {
    let rows: &[&[&str]] = &[
        &["Mål", "Indsats", "Ansvarlig"],
        &["Kortere køer", "Der ansættes to.", "Chefen"],
        &["Flere cykler", "Der bygges en bro.", "Vejchefen"],
    ];
    assert_eq!(names(&titles(vec![heading(1, "Plan"), table(rows)])), ["Kortere køer", "Flere cykler"]);
}

#[test]
fn the_column_of_titles_is_known_by_its_cells_where_its_header_is_on_no_list() {
    let rows: &[&[&str]] = &[
        &["Her tager vi fat", "Sat i gang", "Status"],
        &["Lys på stien", "Maj 2024", "Lamperne er sat op langs hele stien."],
        &["Bænke ved åen", "-", "-"],
        &["Rene kajer", "Juni 2025", "Der er købt en fejemaskine."],
    ];
    assert_eq!(names(&titles(vec![heading(1, "Midtvejsstatus"), table(rows)])), ["Lys på stien", "Bænke ved åen", "Rene kajer"]);
}

#[test]
fn a_header_row_that_comes_back_is_no_goal() {
    let header: &[&str] = &["Nr.", "Indsats", "Ansvarlig"];
    let rows: &[&[&str]] = &[header, &["1", "Nye stier", "Vejchefen"], header, &["2", "Flere træer", "Gartneren"]];
    assert_eq!(names(&titles(vec![heading(1, "Plan"), table(rows)])), ["Nye stier", "Flere træer"]);
}

#[test]
fn a_code_above_a_title_is_its_number_and_no_section() {
    let mut blocks = vec![heading(1, "Budgetaftale"), heading(2, "Kapitel 1. Nye veje")];
    for (code, title) in [("B01", "Lys på stien"), ("B02", "Bænke ved åen")] {
        blocks.extend([heading(3, code), heading(4, title), heading(5, "Formål"), para("Flere skal gå en tur.")]);
        blocks.extend([heading(5, "Aktiviteter"), item("Der sættes nye lamper op.")]);
    }
    let found = find(&outline(&Layout { blocks, ..Layout::default() }, Switches::default()));
    let got: Vec<_> = found.iter().map(|(d, _)| (d.number.as_deref(), d.section.as_ref().map(Text::as_str))).collect();
    assert_eq!(got, [(Some("B01"), Some("Kapitel 1. Nye veje")), (Some("B02"), Some("Kapitel 1. Nye veje"))]);
}

#[test]
fn an_overview_of_numbered_goals_is_not_taken_for_the_goals() {
    let mut blocks = vec![heading(1, "Plan for havnen"), heading(2, "Oversigt")];
    let goals = ["Indsats 1.1 – Nye lamper", "Indsats 1.2 – Flere kurve", "Indsats 1.3 – Rene kajer"];
    blocks.extend(goals.iter().map(|g| para(g)));
    for goal in goals {
        blocks.extend([heading(2, goal), heading(3, "Formål"), para("Havnen skal være et godt sted at være for alle, der kommer forbi.")]);
        blocks.extend([heading(3, "Konkrete handlinger"), item("Der laves en plan for hele havnen sammen med brugerne.")]);
    }
    assert_eq!(names(&titles(blocks)), ["Nye lamper", "Flere kurve", "Rene kajer"]);
}

#[test]
fn a_list_that_is_developed_below_announces_goals() {
    let blocks = vec![
        heading(1, "Strategi"),
        heading(2, "Tværgående indsatsområder"),
        para("Vi har valgt to indsatsområder:"),
        item("Rent vand"),
        item("Stille veje"),
        para("Rent vand er vigtigt for alle. Vi vil lægge nye rør."),
        para("Stille veje giver ro. Vi vil sænke farten."),
    ];
    assert_eq!(names(&titles(blocks)), ["Rent vand", "Stille veje"]);
}

#[test]
fn a_rule_that_is_switched_off_finds_nothing() {
    let blocks = || {
        let mut all = vec![heading(1, "Aftale")];
        for n in 1..4 {
            all.extend([heading(2, &format!("Mål {n}: Noget nyt {n}")), heading(3, "Aktiviteter"), item("Nye lamper")]);
        }
        all
    };
    let layout = Layout { blocks: blocks(), ..Layout::default() };
    let off = Switches::default().without("numbered_label").unwrap();
    assert!(find(&outline(&layout, off)).iter().all(|(d, _)| d.rule != "numbered_label"));
    assert!(find(&outline(&layout, Switches::default())).iter().all(|(d, _)| d.rule == "numbered_label"));
}

fn any_block() -> impl Strategy<Value = Block> {
    let words = prop_oneof![
        Just("Mål".to_owned()),
        Just("Aktiviteter:".to_owned()),
        Just("Indsats 1.1 – Stier".to_owned()),
        Just("Spor 2".to_owned()),
        Just("Indhold".to_owned()),
        Just("Vi vil:".to_owned()),
        Just("Udviklingsmål".to_owned()),
        Just("Formål: At nå det".to_owned()),
        Just("Tværgående indsatsområder".to_owned()),
        "\\PC{0,40}",
        "[A-ZÆØÅ][a-zæøå ]{3,30}"
    ];
    (words, 0u8..6, 1u8..5, any::<bool>(), 1u32..4, any::<bool>()).prop_map(|(text, kind, level, bold, page, top)| {
        let made = match kind {
            0 | 1 => Block::new(BlockKind::Heading { level }, Text::flow(text)),
            2 => Block::new(BlockKind::Item { level, marker: Marker::Number("1.".to_owned()) }, Text::flow(text)),
            3 => table(&[&["Indsats", "Ansvarlig"], &[text.as_str(), ""], &["", text.as_str()]]),
            _ => Block::paragraph(Text::flow(text)),
        };
        let style = Style { size: f32::from(level) * 4.0, bold, bold_prefix: usize::from(level), ..Style::default() };
        Block { style, page, starts_page: top, ..made }
    })
}

#[test]
fn a_column_of_goals_before_a_column_of_acts_holds_the_goals() {
    let blocks = vec![
        heading(1, "Handleplan 2025 for havnen"),
        table(&[
            &["Nr.", "Mål", "Handling", "Tovholder", "Frist"],
            &["1", "Trygge broer", "Der males gelændere", "Bo Rask", "Maj 2025"],
            &["", "", "Der sættes lamper op", "", ""],
            &["2", "Rene kajer", "Kajen fejes hver uge", "Ida Falster", "Juni 2025"],
        ]),
    ];
    let outline = outline(&Layout { blocks, ..Layout::default() }, Switches::default());
    let found = find(&outline);
    let acts = |n: usize| {
        let fields = found.get(n).map(|(d, _)| d.fields.iter()).into_iter().flatten();
        fields.filter(|f| f.role == Role::Activities).map(|f| f.text().as_str().to_owned()).collect::<Vec<_>>()
    };
    let names: Vec<&str> = found.iter().map(|(d, _)| d.title.as_str()).collect();
    assert_eq!(names, ["Trygge broer", "Rene kajer"]);
    assert_eq!(acts(0), ["Der males gelændere", "Der sættes lamper op"]);
    assert_eq!(acts(1), ["Kajen fejes hver uge"]);
}

#[test]
fn a_column_of_tracks_only_groups_the_rows() {
    let found = titles(vec![
        heading(1, "Status 2025"),
        table(&[
            &["Udviklingsspor", "Tiltag", "Status", "Ansvarlig"],
            &["Havnen", "Nye lamper på kajen", "Grøn", "Havnechefen"],
            &["", "Flere redningskranse", "Gul", "Havnechefen"],
        ]),
    ]);
    assert_eq!(names(&found), ["Nye lamper på kajen", "Flere redningskranse"]);
}

#[test]
fn a_last_heading_of_the_same_look_that_speaks_of_its_goal_is_a_goal() {
    let mut blocks = vec![heading(1, "Aftale 2025 for Havne og Broer"), para("Aftalen gælder i 2025.")];
    for title in ["Trygge broer", "Rene havne"] {
        blocks.extend([heading(2, title), heading(3, "Aktiviteter"), item("Nye lamper"), heading(3, "Opfølgning"), para("I maj.")]);
    }
    blocks.extend([heading(2, "Et nyt fyr"), para("Målet beskrives, når tegningerne er færdige.")]);
    blocks.extend([heading(2, "Underskrifter"), para("Aftalen er underskrevet i januar.")]);
    assert_eq!(names(&titles(blocks)), ["Trygge broer", "Rene havne", "Et nyt fyr"]);
}

#[test]
fn headings_count_on_though_only_two_have_fields() {
    let number = |n: &str| Block { style: Style { size: 18.0, ..Style::default() }, ..Block::paragraph(Text::flow(n)) };
    let mut blocks = vec![heading(1, "Aftale om budget 2031"), heading(2, "Havne og broer")];
    for (n, title) in ["Nye fortøjninger", "En færge mere", "Lys på molen", "Kajen hæves"].iter().enumerate() {
        blocks.extend([number(&(n + 1).to_string()), heading(3, title), para("Havnen er slidt, og der etableres en ny.")]);
        blocks.extend((n < 2).then(|| para("Ansvarligt udvalg: Havneudvalget.")));
    }
    assert_eq!(names(&titles(blocks)), ["Nye fortøjninger", "En færge mere", "Lys på molen", "Kajen hæves"]);
}

#[test]
fn a_heading_inside_a_goal_takes_no_fields_from_it() {
    let mut blocks = vec![heading(1, "Politik for havnen")];
    for (n, title) in ["Rene kajer", "Trygge broer", "Glade både"].iter().enumerate() {
        blocks.extend([heading(2, &format!("Pejlemærke {}: {title}", n + 1)), para("Havnen er til for alle.")]);
        blocks.extend((n == 1).then(|| heading(5, "Vidste du, at …")));
        blocks.extend((n == 1).then(|| para("der er 40 broer?")));
        blocks.extend([heading(4, "Det vil vi opnå"), item("Ingen falder i"), heading(4, "Derfor vil vi"), item("sætte gelændere op")]);
    }
    assert_eq!(names(&titles(blocks)), ["Rene kajer", "Trygge broer", "Glade både"]);
}

#[test]
fn codes_of_one_letter_count_together_and_headings_above_goals_are_sections() {
    let mut blocks = vec![heading(1, "Strategi for byen")];
    for (part, codes) in
        [("ETAPE 1 – Vandet", ["A1 Stræde ved åen", "A2 Regn i haven"]), ("ETAPE 2 – Torvet", ["B1 Stuen", "B2 Parkering"])]
    {
        blocks.push(heading(2, part));
        codes.iter().for_each(|c| blocks.extend([heading(3, c), para("Byen er grå, og der bygges nyt.")]));
    }
    blocks.push(heading(2, "ETAPE 3 – Havnen"));
    blocks.extend([heading(3, "C1 Kajen"), para("Kajen er grå, og der bygges nyt.")]);
    assert_eq!(names(&titles(blocks)), ["Stræde ved åen", "Regn i haven", "Stuen", "Parkering", "Kajen"]);
}

#[test]
fn a_form_holds_labels_with_nothing_beside_them() {
    let row = |label: &str, text: &str| {
        let cell = |column, text: &str| Cell { column, columns: 1, rows: 1, blocks: vec![para(text)] };
        Row { cells: vec![cell(0, label), cell(1, text)] }
    };
    let form = |n: usize, text: &str| {
        let title =
            Row { cells: vec![Cell { column: 0, columns: 2, rows: 1, blocks: vec![para(&format!("Effektmål {n} – Havn {n}"))] }] };
        let rows = vec![title, row("Udgangspunkt", text), row("Indsatser", text), row("Ansvarlig", text), row("Frist", "Maj")];
        Block::new(BlockKind::Table(Table { rows, columns: 2, header_rows: 0 }), Text::default())
    };
    let blocks =
        vec![heading(1, "Kontrakt 2031"), heading(2, "Mål i perioden"), form(1, "Broer males"), form(2, "Kajer fejes"), form(3, "")];
    assert_eq!(names(&titles(blocks)), ["Havn 1", "Havn 2", "Havn 3"]);
}

#[test]
fn clauses_are_numbered_headings() {
    let mut blocks = vec![heading(1, "Driftsaftale 2031"), heading(3, "§ 1. Parter og varighed"), para("Stk. 1. Aftalen gælder et år.")];
    for (n, title) in ["Kajer, der kan bære", "Broer med lys", "Færger til tiden"].iter().enumerate() {
        blocks.extend([
            heading(3, &format!("§ {}. {title}", n + 2)),
            para(&format!("Stk. 1. Formålet er ro, {n}.")),
            para("Stk. 2. Der males to gange."),
        ]);
    }
    let layout = Layout { blocks, ..Layout::default() };
    let found = crate::extract::facts(&layout, &crate::Hints::default(), Switches::default());
    assert_eq!(
        found.goals.iter().map(|g| g.title.as_str()).collect::<Vec<_>>(),
        ["Kajer, der kan bære", "Broer med lys", "Færger til tiden"]
    );
    assert_eq!(found.goals[0].purpose.as_deref(), Some("Formålet er ro, 0."));
}

#[test]
fn a_title_that_runs_into_its_text_is_no_part_of_it() {
    let bold = |prefix: &str, rest: &str| {
        let style = Style { size: 11.0, bold_prefix: prefix.len(), ..Style::default() };
        Block { style, ..Block::paragraph(Text::flow(format!("{prefix} {rest}"))) }
    };
    let blocks = vec![
        heading(1, "Strategi for havnen"),
        heading(2, "Indsatsområder"),
        bold("Havnen som stue.", "Vi sætter bænke op på kajen."),
        bold("Broen som vej.", "Vi maler striber på broen."),
    ];
    let found = crate::extract::facts(&Layout { blocks, ..Layout::default() }, &crate::Hints::default(), Switches::default());
    assert_eq!(found.goals[0].activities.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(), ["Vi sætter bænke op på kajen."]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn random_blocks_never_panic_and_give_the_same_goals_in_order(blocks in prop::collection::vec(any_block(), 0..40)) {
        let layout = Layout { blocks, ..Layout::default() };
        let first = crate::extract::facts(&layout, &crate::Hints::default(), Switches::default());
        let second = crate::extract::facts(&layout, &crate::Hints::default(), Switches::default());
        prop_assert_eq!(&first, &second);
        let found = find(&outline(&layout, Switches::default()));
        prop_assert!(found.windows(2).all(|w| w[0].1.start <= w[1].1.start));
        prop_assert!(found.iter().enumerate().all(|(n, (d, _))| d.parent.is_none_or(|p| p < found.len() && p != n)));
        prop_assert!(first.goals.iter().all(|g| !g.title.trim().is_empty() && g.activities.iter().all(|a| a.level >= 1)));
    }
}
