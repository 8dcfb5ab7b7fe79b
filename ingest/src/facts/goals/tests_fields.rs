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
