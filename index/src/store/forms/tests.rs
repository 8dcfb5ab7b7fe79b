//! Forms, editions and versions of fictional documents.

use proptest::prelude::*;

use super::compare::{Verdict, compare};
use super::edits::edits;
use super::names::same_document;
use super::profile::{Profile, words};
use super::trace::Trace;
use crate::fixture::{paragraphs, record, replace};
use crate::record::{Goal, Period, Record, SectionText, State};

fn base() -> Record {
    record(2023, &paragraphs())
}

/// Applies a change to every section's text and answers the verdict against the unchanged document, in both directions.
fn verdict(change: impl Fn(&mut Record)) -> Verdict {
    let mut other = base();
    change(&mut other);
    let (a, b) = (Profile::of(&base()), Profile::of(&other));
    let verdict = compare(&a, &b);
    assert_eq!(verdict, compare(&b, &a), "the decision must not depend on which comes first");
    verdict
}

#[track_caller]
fn assert_form(verdict: Verdict) {
    assert!(matches!(verdict, Verdict::Form(_)), "{verdict:?}");
}

#[test]
fn the_same_text_with_reading_noise_is_a_form() {
    assert_form(verdict(|_| {}));
    // A divided word, a lost space, another order of blocks, headers and page numbers between the lines.
    assert_form(verdict(|r| replace(r, "svømmehallen", "svømme hallen")));
    assert_form(verdict(|r| replace(r, "besøgsdage hele", "besøgsdagehele")));
    assert_form(verdict(|r| r.sections.rotate_left(3)));
    assert_form(verdict(|r| {
        for (page, section) in r.sections.iter_mut().enumerate() {
            section.text = section.text.replacen("derfor vil", &format!("derfor Centeraftale Nørrehede Kommune side {page} vil"), 1);
        }
    }));
}

#[test]
fn page_numbers_that_fall_elsewhere_do_not_part_forms() {
    let mut left = base();
    let mut right = base();
    replace(&mut left, "elcykler erstatter", "elcykler Side 3 erstatter");
    replace(&mut right, "elcykler erstatter", "elcykler Side 4 erstatter");
    assert_form(compare(&Profile::of(&left), &Profile::of(&right)));
}

#[test]
fn a_recognised_scan_with_misread_letters_is_a_form() {
    assert_form(verdict(|r| {
        replace(r, "medarbejdere", "medarbejdcre");
        replace(r, "biblioteket", "bibliotckct");
        replace(r, "genoptræning", "genoptrœning");
        replace(r, "institutioner", "institutloner");
        replace(r, "indskolingen", "lndskolingen");
        replace(r, "gennem flere", "gennern flere");
    }));
}

#[test]
fn a_form_without_title_period_or_municipality_is_still_a_form() {
    assert_form(verdict(|r| {
        r.document.title = None;
        r.document.period = None;
        r.document.municipality = None;
        r.document.kind = None;
    }));
}

#[test]
fn goals_that_one_reader_did_not_find_do_not_part_forms() {
    assert_form(verdict(|r| r.goals.truncate(2)));
    assert_form(verdict(|r| r.goals.clear()));
}

#[test]
fn a_table_read_by_rows_and_by_columns_is_one_document_unless_a_figure_was_changed() {
    let cells: Vec<Vec<String>> = (0..12_u32)
        .map(|row| {
            (0..4_u32)
                .map(|column| format!("celle {} om emne{} med tiltag{} og mål{}", row * 7 + column, row, column * 3 + row, row * column))
                .collect()
        })
        .collect();
    let rows = cells.concat();
    let columns: Vec<String> = (0..4).flat_map(|column| cells.iter().map(move |row| row[column].clone())).collect();
    let of = |cells: &[String]| Profile::of(&record(2023, &[("Handleplan", cells.join(" "))]));
    assert_form(compare(&of(&rows), &of(&columns)));
    let changed: Vec<String> = columns.iter().map(|c| c.replace("celle 23 ", "celle 99 ")).collect();
    assert_eq!(compare(&of(&rows), &of(&changed)), Verdict::Apart);
}

#[test]
fn next_years_edition_is_apart_even_where_nearly_all_text_is_kept() {
    assert_eq!(verdict(|r| *r = record(2024, &paragraphs())), Verdict::Apart);
    // The year stands only in the title, or only in the period.
    assert_eq!(verdict(|r| r.document.title = Some("Centeraftale 2024".to_owned())), Verdict::Apart);
    assert_eq!(verdict(|r| r.document.period = Some(Period { from: "2024-01-01".to_owned(), to: None })), Verdict::Apart);
}

#[test]
fn a_version_with_a_changed_figure_is_apart() {
    assert_eq!(verdict(|r| replace(r, "når 60 procent", "når 75 procent")), Verdict::Apart);
}

#[test]
fn a_version_with_another_goal_is_apart() {
    assert_eq!(
        verdict(|r| {
            replace(r, "Grønnere kørsel i hjemmeplejen", "Solceller på rådhusets tag");
        }),
        Verdict::Apart
    );
    assert_eq!(
        verdict(|r| {
            let title = "Åbne værksteder for unge håndværkere";
            r.sections.push(SectionText {
                title: title.to_owned(),
                text: "Lokale virksomheder stiller maskiner til rådighed.".to_owned(),
                ..SectionText::default()
            });
            r.goals.push(Goal { id: "g07".to_owned(), title: title.to_owned(), ..Goal::default() });
        }),
        Verdict::Apart
    );
}

#[test]
fn a_version_with_several_changed_words_is_apart() {
    assert_eq!(
        verdict(|r| {
            replace(r, "elcykler erstatter biler", "ladestandere opsættes ved vejen");
            replace(r, "holdtræning i svømmehallen", "vejledning hos lægen");
            replace(r, "makkerskab mellem", "kurser for");
        }),
        Verdict::Apart
    );
}

#[test]
fn a_version_with_new_sentences_is_apart_but_one_box_that_a_reader_missed_is_not() {
    let first = "når 60 procent";
    let box_text = "Fakta: kommunens flåde tæller halvtreds gamle dieselbiler, som udskiftes løbende gennem aftaleperioden";
    assert_form(verdict(|r| replace(r, first, &format!("{box_text} {first}"))));
    assert_eq!(
        verdict(|r| {
            replace(r, first, &format!("{box_text} {first}"));
            replace(
                r,
                "når 92 procent",
                "efter ønske fra økonomiudvalget indhentes desuden tilbud fra mindre lokale leverandører når 92 procent",
            );
        }),
        Verdict::Apart
    );
}

#[test]
fn headings_that_a_reader_gives_twice_do_not_part_forms() {
    assert_form(verdict(|r| {
        let titles: Vec<String> = r.sections.iter().map(|s| s.title.clone()).collect();
        let contents = titles.join(" ");
        for section in r.sections.iter_mut().skip(2) {
            section.text = format!("{contents} {}", section.text);
        }
    }));
}

#[test]
fn draft_and_adopted_are_apart() {
    let mut draft = base();
    draft.document.state = State::Draft;
    let mut adopted = base();
    adopted.document.state = State::Adopted;
    assert_eq!(compare(&Profile::of(&draft), &Profile::of(&adopted)), Verdict::Apart);
}

#[test]
fn another_municipality_with_the_same_template_is_apart() {
    assert_eq!(verdict(|r| r.document.municipality.as_mut().unwrap().name = "Sønderå".to_owned()), Verdict::Apart);
}

#[test]
fn a_chapter_and_a_stranger_are_unlike() {
    assert_eq!(verdict(|r| r.sections.truncate(2)), Verdict::Unlike);
    let other = record(
        2023,
        &[("Vejplan", "Asfalt lægges på de mindre veje i sommerhusområdet, og grøfter renses efter en fast plan hvert forår. ".repeat(6))],
    );
    assert_eq!(compare(&Profile::of(&base()), &Profile::of(&other)), Verdict::Unlike);
}

#[test]
fn empty_records_are_never_forms_of_each_other() {
    let nothing = Profile::of(&Record::default());
    assert_eq!(compare(&nothing, &nothing), Verdict::Unlike);
}

#[test]
fn scans_go_by_the_name_of_their_neighbour() {
    assert!(same_document("plan-scan.pdf", "plan.docx"));
    assert!(same_document("plan_9f86d081884c7d65.txt", "plan (scannet).pdf"));
    assert!(!same_document("plan-scan.pdf", "plan-2.pdf"));
    assert!(!same_document("scan.pdf", "kopi.pdf"));
}

#[test]
fn a_trace_knows_a_text_in_another_form_but_not_another_edition_or_version() {
    let trace = |r: &Record| Trace::of(&Profile::of(r)).unwrap();
    let mut noisy = base();
    replace(&mut noisy, "svømmehallen", "svømme hallen");
    let mut version = base();
    replace(&mut version, "når 60 procent", "når 75 procent");
    assert!(trace(&base()).matches(&trace(&noisy)));
    assert!(!trace(&base()).matches(&trace(&version)));
    assert!(!trace(&base()).matches(&trace(&record(2024, &paragraphs()))));
    assert!(Trace::of(&Profile::default()).is_none());
}

#[test]
fn a_trace_holds_no_words() {
    let kept = serde_json::to_string(&Trace::of(&Profile::of(&base()))).unwrap();
    for word in words("Nørrehede svømmehallen elcykler Centeraftale naboskaber") {
        assert!(!kept.to_lowercase().contains(&word));
    }
}

#[test]
fn numbers_are_read_whole() {
    assert_eq!(words("1.000 kr., 12,5 % og år 2023."), ["1000", "kr", "125", "og", "år", "2023"]);
}

#[test]
fn page_numbers_of_a_contents_list_are_no_changed_figures() {
    let with = words("alle kender vejen frem: Spor 1 følger med side 12 Spor 2 tæt på side 17 Spor 3 sammen om byen");
    let without = words("alle kender vejen frem: Spor 1 følger med Spor 2 tæt på Spor 3 sammen om byen 2");
    assert_eq!(edits(&with, &without).figures, 0);
}

proptest! {
    #[test]
    fn any_two_texts_compare_without_panic_and_symmetrically(a in "[a-zæøå0-9 .,\n\u{ad}-]{0,300}", b in "\\PC{0,200}") {
        let one = |text: &str| Profile::of(&Record { sections: vec![SectionText { text: text.to_owned(), ..SectionText::default() }], ..Record::default() });
        let (a, b) = (one(&a), one(&b));
        prop_assert_eq!(compare(&a, &b), compare(&b, &a));
        prop_assert_eq!(edits(&a.words, &a.words), super::edits::Edits::default());
    }

    #[test]
    fn file_names_of_any_kind_are_compared_without_panic(a in "\\PC{0,40}", b in "\\PC{0,40}") {
        prop_assert_eq!(same_document(&a, &b), same_document(&b, &a));
    }
}
