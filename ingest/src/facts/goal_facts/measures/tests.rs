//! Figures in the forms in which plans write them.

use proptest::prelude::*;

use super::*;

fn read(text: &str, place: Use) -> Vec<String> {
    let all = measures_in(&Text::flow(text), &Context::of_year(2024), place);
    let kind = |k: MeasureType| match k {
        MeasureType::Target => "target",
        MeasureType::Baseline => "baseline",
        MeasureType::Amount => "amount",
        MeasureType::Other => "other",
    };
    all.iter().map(|m| format!("{} {} {}", kind(m.kind), m.value, m.unit.as_deref().unwrap_or("-"))).collect()
}

#[test]
fn figures_have_type_value_and_unit() {
    let table: &[(&str, &[&str])] = &[
        ("Måltal for sygefravær i Ældre i 2024 = 4,4 %", &["target 4.4 %"]),
        ("Tidsforbruget på møder nedbringes med 15%.", &["target -15 %"]),
        ("Sygefraværet skal højst være 4,5 pct.", &["target 4.5 %"]),
        ("Andelen øges med 10 procentpoint.", &["target 10 %"]),
        ("Målet er, at vi ved årets udgang har 140 borgere i virtuelle forløb.", &["target 140 borgere i virtuelle forløb"]),
        ("Mindst 80 % af forældrene skal være tilfredse.", &["target 80 %"]),
        ("Mindst 25 ledige skal i job.", &["target 25 ledige"]),
        ("Sygefraværet for de seneste 12 måneder er 5,1 %.", &["baseline 5.1 %"]),
        ("Sygefraværet skal nedbringes fra 6,2 % i 2023 til 5 % i 2024.", &["baseline 6.2 %", "target 5 %"]),
        ("I dag er der 58 borgere indskrevet.", &["baseline 58 borgere"]),
        ("I 2019 var huset normeret til 38 fuldtidspladser.", &["baseline 38 fuldtidspladser"]),
        ("Budgetreduktionerne er på 4,6 mio. kr. i 2024.", &["amount -4.6 mio. kr."]),
        ("Der er afsat 1.200.000 kr. til indsatsen.", &["amount 1200000 kr."]),
        ("Reduktionen svarer til ca. 11 stillinger i 2024.", &["amount -11 stillinger"]),
        ("Der er afsat 9.100 t.kr.", &["amount 9100 t.kr."]),
        ("Ifølge Danske Regioner kan udgiften falde med 65 %.", &["other -65 %"]),
        ("Stillinger slås op på fuld tid (37 timer).", &["other 37 timer"]),
        ("Antallet af tvangsanbringelser halveres, så målet er nået.", &["target -50 %"]),
        ("Udgifterne skal reduceres med 2 mio. kr.", &["amount -2 mio. kr."]),
        ("Andelen falder fra 22 pct. til 15 pct.", &["baseline 22 %", "target 15 %"]),
        ("Antallet af både er steget fra 12 i 2021 til 19 i 2023.", &["baseline 12 både", "baseline 19 både"]),
        ("Antallet af kollisioner er højst 40 i 2026.", &["target 40 kollisioner"]),
        ("Mindst 7 ud af 10 elever skal bestå.", &["target 7 elever"]),
        ("I 2030 er 75 % af eleverne aktive.", &["target 75 %"]),
        ("I 2029 går 80 % af børnene i dagtilbud.", &["target 80 %"]),
        ("I 2023 blev 46 % af borgerne selvhjulpne.", &["baseline 46 %"]),
        ("I 2023 blev der registreret 148 fald på centret.", &["baseline 148 fald"]),
        ("Der blev indberettet 61 magtanvendelser i 2023.", &["baseline 61 magtanvendelser"]),
        ("318 borgere brugte dem i 2023.", &["baseline 318 borgere"]),
        ("Andelen af elever med over 10 % fravær falder fra 18 % til 12 %.", &["other 10 %", "baseline 18 %", "target 12 %"]),
        ("Ventetiden skal være nede på fem hverdage.", &["target 5 hverdage"]),
        ("Ingen klasse har mere end syv faste voksne.", &[]),
        ("Sagsbehandlingen er højst ti dage.", &["target 10 dage"]),
        ("Arealet skal nedbringes med 9.000 m².", &["target -9000 m²"]),
        ("Vi arbejder med de 10 cases.", &[]),
        ("Vi mødes den 12. maj 2024.", &[]),
        ("Servicelovens § 107 gælder.", &[]),
        ("Ring på tlf. 87 94 70 00.", &[]),
        ("Forandring 32 i Budget 2024", &[]),
        ("De 4 medarbejdere er flyttet.", &[]),
        ("Der er to chefgrupper og 3 teams.", &[]),
        ("Projektet varer 3 år.", &[]),
        ("Se side 7 og bilag 2.", &[]),
        ("spor 2 og indsats 3.1", &[]),
        ("i 3. og 4. kvartal", &[]),
        ("1:1 samtaler", &[]),
        ("VUM 2.0 bruges.", &[]),
    ];
    let wrong: Vec<String> = table
        .iter()
        .map(|(text, expected)| (text, expected, read(text, Use::Prose)))
        .filter(|(_, e, r)| r != *e)
        .map(|(t, e, r)| format!("{t}: {r:?} for {e:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn in_a_field_of_targets_a_figure_is_a_target_unless_it_stands_today() {
    assert_eq!(read("Kompetencehuset = 2,9 % i 2024", Use::Goal), ["target 2.9 %"]);
    assert_eq!(read("90 % tilfredse borgere", Use::Goal), ["target 90 %"]);
    assert_eq!(read("Svar gives inden for 20 dage", Use::Goal), ["target 20 dage"]);
    assert_eq!(read("Baseline 2023: 71 %", Use::Goal), ["baseline 71 %"]);
    assert_eq!(read("En gennemsnitlig tilfredshed på mindst 4,2", Use::Goal), ["target 4.2 -"]);
}

#[test]
fn the_label_of_a_cell_says_whether_its_figures_stand_or_are_aimed_at() {
    for label in
        ["Baseline", "Udgangspunkt", "Baseline 2024", "Nuværende niveau", "I dag", "Nulpunkt (2024)", "Resultat 2023", "Nulmåling:"]
    {
        assert_eq!(use_of_label(label), Some(Use::Stands), "{label}");
    }
    for label in ["Mål 2026", "Måltal", "Mål for 2027", "Måltal 2025:", "Resultatkrav 2026", "Ambition 2030"] {
        assert_eq!(use_of_label(label), Some(Use::Aimed), "{label}");
    }
    for label in ["Mål", "Nuværende situation", "Status", "Mål og midler", "I dag ved vi", "Resultater", "Målgruppe"] {
        assert_eq!(use_of_label(label), None, "{label}");
    }
    assert_eq!(
        read("8,3 % (12 måneder til oktober 2025); 46 % på fuld tid", Use::Stands),
        ["baseline 8.3 %", "baseline 12 måneder", "baseline 46 %"]
    );
    assert_eq!(read("Højst 6,2 %; 55 % på fuld tid", Use::Aimed), ["target 6.2 %", "target 55 %"]);
    assert_eq!(read("2,5 timer", Use::Aimed), ["target 2.5 timer"]);
    let bare = |text: &str| bare_cell(&Text::flow(text), Use::Aimed, None).map(|m| m.value);
    assert_eq!(
        [bare("240"), bare("Højst 4,5"), bare("12.000"), bare("240 i alt"), bare("")],
        [Some(240.0), Some(4.5), Some(12000.0), None, None]
    );
}

#[test]
fn year_and_what_it_applies_to_are_those_beside() {
    let found = measures_in(&Text::flow("Center for Job og Erhverv = 3,7 % i 2025"), &Context::of_year(2024), Use::Goal);
    assert_eq!(found.first().map(|m| (m.year, m.applies_to.clone())), Some((Some(2025), Some("Job og Erhverv".to_owned()))));
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}") {
        for measure in measures(&Text::flow(text.clone()), &Context::of_year(2024)) {
            prop_assert!(text.contains(&measure.text) && measure.value.is_finite());
        }
    }

    #[test]
    fn mixtures_of_figures_are_read_without_panic(words in proptest::collection::vec(prop_oneof![
        Just("12"), Just("3,4"), Just("1.200"), Just("%"), Just("mio. kr."), Just("til"), Just("fra"), Just("skal"), Just("="), Just("borgere"), Just("2024"), Just("-"), Just("999999999999999999999999"), Just("."), Just("halveres")
    ], 0..30)) {
        for measure in measures_in(&Text::flow(words.join(" ")), &Context::of_year(2024), Use::Goal) {
            prop_assert!(measure.value.is_finite());
        }
    }
}

#[test]
fn what_a_figure_goes_from_is_where_it_stands_under_a_label_of_targets_too() {
    assert_eq!(read("Andelen stiger fra 70 % til 75 %.", Use::Aimed), ["baseline 70 %", "target 75 %"]);
}
