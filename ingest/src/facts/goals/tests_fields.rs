//! Tests of where the fields of a goal end, on whole pages.

use crate::model::Extracted;

fn read(page: &str) -> Extracted {
    let hints = crate::Hints { file: "a.html".to_owned(), ..crate::Hints::default() };
    crate::extract(page.as_bytes(), &hints, &crate::Limits::default()).unwrap()
}

#[test]
fn a_state_before_text_is_the_status_and_the_text_goes_on() {
    let goal = |n: u8| format!("<h2>Mål {n}: Lys på mole {n}</h2><p>Status: I gang. Der sættes lamper op.</p>");
    let found = read(&format!("<h1>Aftale for havnen</h1>{}{}", goal(1), goal(2)));
    assert_eq!(found.goals[0].status.as_ref().map(|s| s.text.as_str()), Some("I gang."));
    assert_eq!(found.goals[0].activities.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(), ["Der sættes lamper op."]);
}

#[test]
fn figures_of_a_year_are_no_goals_and_definitions_end_with_their_list() {
    let goal = |n: u8| {
        format!(
            "<h2>Indsatsområde {n}: Havn {n}</h2><span class=tag>Forsinket</span><table><tr><th>Indikator</th><th>Udgangspunkt 2025</th><th>Mål 2026</th></tr>\
             <tr><td>Besøg på kajen</td><td>40</td><td>50</td></tr><tr><td>Glade gæster</td><td>70 %</td><td>80 %</td></tr></table>\
             <dl><dt>Ansvarlig</dt><dd>Havnechef Per Lund</dd><dt>Deltagere</dt><dd>Roklubben</dd></dl><p>Kajen males af Malerlauget.</p>"
        )
    };
    let found = read(&format!("<h1>Plan for havnen</h1>{}{}{}", goal(1), goal(2), goal(3)));
    assert_eq!(found.goals.len(), 3, "{:?}", found.goals.iter().map(|g| &g.title).collect::<Vec<_>>());
    assert_eq!(found.goals[0].participants.len(), 1, "{:?}", found.goals[0].participants);
    assert_eq!(found.goals[0].status.as_ref().and_then(|s| s.state), Some(crate::model::Progress::Delayed));
}

#[test]
fn a_table_behind_the_goals_says_of_each_by_number_or_title_who_answers() {
    let goal = |n: u8, title: &str| {
        format!("<h2>Mål {n}: {title}</h2><h3>Formål</h3><p>Flere sejler.</p><h3>Aktiviteter</h3><ul><li>Broen males</li></ul>")
    };
    let goals = format!("{}{}{}", goal(1, "Lys på molen"), goal(2, "Plads til gæster"), goal(3, "Rent vand i bassinet"));
    let row = |key: &str, who: &str, when: &str| format!("<tr><td>{key}</td><td>{who}</td><td>{when}</td></tr>");
    let people = [("1", "Lys på molen"), ("2", "Plads til gæster"), ("3", "Rent vand i bassinet")];
    for key in [|n: &str, _: &str| n.to_owned(), |_: &str, t: &str| t.to_owned(), |n: &str, t: &str| format!("Mål {n}: {t}")] {
        let names = ["Havnechef Per Lund", "Havnefoged Ida Holm", "Miljøchef Lis Dam"];
        let rows: String = people.iter().zip(names).map(|((n, t), who)| row(&key(n, t), who, "Hvert kvartal")).collect();
        let table = format!("<h2>Hvem gør hvad</h2><table><tr><th>Mål</th><th>Ansvarlig</th><th>Opfølgning</th></tr>{rows}</table>");
        let found = read(&format!("<h1>Plan for havnen</h1>{goals}{table}"));
        let owners: Vec<Option<&str>> = found.goals.iter().map(|g| g.owners.first().and_then(|p| p.name.as_deref())).collect();
        assert_eq!(owners, [Some("Per Lund"), Some("Ida Holm"), Some("Lis Dam")], "{}", key("1", "Lys på molen"));
        assert!(found.goals.iter().all(|g| g.owners.len() == 1 && g.follow_up.len() == 1));
    }
}

#[test]
fn a_bold_value_of_a_label_is_no_title() {
    let goal = |n: u8| {
        format!(
            "<h2>Lys på mole {n}</h2><h4>Status: Delvist gennemført</h4><h3>Formål</h3><p>Færre falder i vandet.</p>\
             <h3>Ansvarlig</h3><p>Havnechef Per Lund</p>"
        )
    };
    let found = read(&format!("<h1>Plan for havnen</h1>{}{}{}", goal(1), goal(2), goal(3)));
    assert_eq!(found.goals.iter().map(|g| g.title.as_str()).collect::<Vec<_>>(), ["Lys på mole 1", "Lys på mole 2", "Lys på mole 3"]);
    assert_eq!(found.goals[0].status.as_ref().map(|s| s.text.as_str()), Some("Delvist gennemført"));
}

#[test]
fn a_table_whose_first_column_states_the_aims_says_beside_it_where_it_stands() {
    let goal = |n: u8| {
        format!(
            "<h2>Mål {n}: Liv på kaj {n}</h2><table><tr><th>Resultatmål</th><th>2024</th><th>Pr. 30/6-2025</th></tr>\
             <tr><td>Højst 60 både ligger uden plads ved årets udgang</td><td>91</td><td>77</td></tr></table>\
             <h3>Det har vi gjort</h3><ul><li>Broen er flyttet længere ud</li></ul>"
        )
    };
    let found = read(&format!("<h1>Status på aftale 2025 for havnen</h1>{}{}", goal(1), goal(2)));
    let goal = &found.goals[0];
    assert_eq!(goal.targets.iter().map(|t| t.text.as_str()).collect::<Vec<_>>(), ["Højst 60 både ligger uden plads ved årets udgang"]);
    let kinds: Vec<_> = goal.measures.iter().map(|m| (m.value, m.kind)).collect();
    use crate::model::MeasureType::{Baseline, Target};
    assert_eq!(kinds, [(60.0, Target), (91.0, Baseline), (77.0, Baseline)]);
    assert_eq!(goal.activities.len(), 1);
}

#[test]
fn when_it_is_looked_at_is_no_act_and_lists_below_a_title_in_its_cell_are() {
    let prose = |n: u8| {
        format!("<h2>Mål {n}: Rene strande {n}</h2><h3>Indsats</h3><p>Der opstilles nye skraldespande. Tallene gøres op i juni 2026.</p>")
    };
    let found = read(&format!("<h1>Plan for havnen</h1>{}{}", prose(1), prose(2)));
    assert_eq!(found.goals[0].activities.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(), ["Der opstilles nye skraldespande."]);
    let row = |n: u8| {
        format!(
            "<tr><td><b>Lys på mole {n}</b><ul><li>Lamper over hele molen</li><li>Tælling af fald</li></ul></td>\
             <td>Højst to fald om året</td><td>Havnechef Per Lund</td></tr>"
        )
    };
    let table = format!("<table><tr><th>Indsats</th><th>Succeskriterium</th><th>Ansvarlig</th></tr>{}{}{}</table>", row(1), row(2), row(3));
    let found = read(&format!("<h1>Handleplan for havnen</h1>{table}"));
    assert_eq!(found.goals[0].title, "Lys på mole 1");
    assert_eq!(found.goals[0].activities.len(), 2, "{:?}", found.goals[0]);
}

#[test]
fn a_form_is_headed_by_its_title_and_the_word_in_its_corner_is_the_status() {
    let goal = |n: u8, state: &str| {
        format!(
            "<table><tr><td colspan=2><b>{n}.1 Lys på mole {n}</b></td><td><b>{state}</b></td></tr>\
             <tr><td>Det lovede vi</td><td colspan=2>Molen har lys hele natten.</td></tr>\
             <tr><td>Det har vi gjort</td><td colspan=2><ul><li>Lamper er købt</li><li>Kablet er lagt</li></ul></td></tr></table>"
        )
    };
    let found = read(&format!("<h1>Årsplan for havnen</h1>{}{}{}", goal(1, "Gul"), goal(2, "Forsinket"), goal(3, "Grøn")));
    assert_eq!(found.goals.iter().map(|g| g.title.as_str()).collect::<Vec<_>>(), ["Lys på mole 1", "Lys på mole 2", "Lys på mole 3"]);
    assert_eq!(found.goals[1].status.as_ref().map(|s| s.text.as_str()), Some("Forsinket"));
    assert_eq!(found.goals[1].activities.len(), 2);
}

#[test]
fn labels_nobody_knows_over_lists_of_acts_are_labels_of_acts() {
    let goal = |n: u8| {
        format!(
            "<h2>Mål {n}: Lys på mole {n}</h2><h3>Vi går efter</h3><p>Højst {n} både mangler lys.</p>\
             <h3>Det kaster vi os over</h3><ul><li>Lamper sættes op i havn {n}</li><li>Gratis kurser for gæster {n}</li></ul>\
             <h3>Sådan ved vi, at det rykker</h3><ul><li>Flere både i havn {n} end i dag</li></ul>"
        )
    };
    let found = read(&format!("<h1>Plan for havnen</h1>{}{}{}", goal(1), goal(2), goal(3)));
    let first = &found.goals[0];
    assert_eq!(
        first.activities.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(),
        ["Lamper sættes op i havn 1", "Gratis kurser for gæster 1"]
    );
    assert_eq!(first.targets.len() + first.effects.len(), 2, "{:?} {:?}", first.targets, first.effects);
}

#[test]
fn running_text_tells_of_acts_aims_and_of_how_things_are() {
    let goal = |n: u8| {
        format!(
            "<h2>Mål {n}: Lys på mole {n}</h2><p>Mange både venter i dag længe på en plads {n}. Havnen åbner en bro {n} i foråret. \
             Antallet af uheld {n} bringes ned fra ti til fire. \
             Lederen af Havnekontoret har ansvaret for, at det sker. Havneudvalget får hvert år i maj en kort opgørelse.</p>"
        )
    };
    let found = read(&format!("<h1>Plan for havnen</h1>{}{}{}", goal(1), goal(2), goal(3)));
    let first = &found.goals[0];
    assert_eq!(first.activities.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(), ["Havnen åbner en bro 1 i foråret."]);
    assert_eq!(first.targets.iter().map(|a| a.text.as_str()).collect::<Vec<_>>(), ["Antallet af uheld 1 bringes ned fra ti til fire."]);
    assert_eq!(first.owners.iter().filter_map(|p| p.role.as_deref()).collect::<Vec<_>>(), ["Lederen af Havnekontoret"]);
    assert_eq!(first.follow_up.len(), 1);
}
