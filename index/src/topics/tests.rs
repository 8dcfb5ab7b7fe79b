//! Tests of themes and target groups, on made-up goals.

use proptest::prelude::*;

use super::*;
use crate::record::{Activity, Aim, Document, Party};

fn goal(title: &str, targets: &[&str]) -> Goal {
    let targets = targets.iter().map(|t| Aim { text: (*t).to_owned(), ..Aim::default() }).collect();
    Goal { title: title.to_owned(), targets, ..Goal::default() }
}

fn names(topics: &[Topic]) -> Vec<&str> {
    topics.iter().map(|t| t.name.as_str()).collect()
}

fn found(goal: Goal) -> Found {
    let record = Record { goals: vec![goal], ..Record::default() };
    Topics::default().of_record(&record).pop().unwrap()
}

#[test]
fn every_entry_of_the_vocabulary_has_a_name_and_words() {
    let vocabulary = file::embedded();
    assert!(vocabulary.theme.len() >= 40 && vocabulary.target_group.len() >= 20);
    for entry in vocabulary.theme.iter().chain(&vocabulary.target_group) {
        assert!(!entry.name.is_empty() && !entry.words.is_empty() && !entry.remove && !entry.replace, "{}", entry.name);
    }
}

#[test]
fn titles_and_targets_give_themes_by_lemmas_compounds_and_phrases() {
    for (title, target, theme) in [
        ("Færre langtidssygemeldinger i skovteamet", "Sygefraværet falder.", "sygefravær"),
        ("Vagtplanlægningen bliver digital", "", "arbejdstid og vagtplanlægning"),
        ("En tryg start", "Nye medarbejdere får et introduktionsprogram.", "onboarding"),
        ("Grønne tage på havnen", "CO2-udledningen halveres frem mod 2031.", "klima og energi"),
        ("Mere liv i vandløbene", "", "natur og miljø"),
        ("Sikre skoleveje", "Der anlægges cykelsti ved tre skoler.", "trafik og mobilitet"),
        ("Musikskolen ud i oplandet", "", "kultur"),
        ("Flere børn i svømmehallen", "", "fritid og idræt"),
        ("Bedre normeringer i vuggestuerne", "", "dagtilbud"),
        ("Elevernes læsning", "Alle elever læser alderssvarende i 3. klasse.", "skole og læring"),
        ("Røgfri skoletid", "", "sundhedsfremme og forebyggelse"),
        ("Sundheds- og plejeboligbyggeri", "Byggeriet står færdigt i 2029.", "bygninger og boliger"),
        ("Styrket MED-struktur", "", "MED og inddragelse"),
        ("Overgangen fra barn til voksen", "", "overgange og sammenhæng"),
        ("Færre hjemløse på gaden", "", "hjemløshed og udsatte"),
    ] {
        let found = found(goal(title, &[target]));
        assert!(names(&found.themes).contains(&theme), "{title}: {:?}", found.themes);
        assert!(found.themes.len() <= MOST_THEMES && found.themes.iter().all(|t| !t.words.is_empty()));
    }
}

#[test]
fn target_groups_are_the_people_named() {
    for (title, target, group) in [
        ("Flere fritidsjob til de unge", "", "unge"),
        ("Trygge ældre", "", "ældre"),
        ("Fra ledig til lærling", "", "ledige"),
        ("Samtaler med forældrene", "", "familier"),
        ("Stærkere teams", "Medarbejderne oplever større trivsel.", "medarbejdere"),
        ("Ledelse tæt på", "Alle afdelingsledere får sparring.", "ledere"),
        ("Lokale virksomheder", "", "virksomheder"),
        ("Et godt liv med funktionsnedsættelse", "", "borgere med handicap"),
        ("Frivillige i naturen", "", "frivillige"),
    ] {
        let found = found(goal(title, &[target]));
        assert!(names(&found.target_groups).contains(&group), "{title}: {:?}", found.target_groups);
    }
}

#[test]
fn words_that_only_look_like_a_theme_give_none() {
    for (title, theme) in [
        ("Bedre arbejdsmiljø på havnen", "natur og miljø"),
        ("En ny mødekultur", "kultur"),
        ("Hurtigere elevstillinger", "skole og læring"),
        ("Højere kvalitet i naturplejen", "hjemmepleje og ældre"),
        ("På vej mod målet", "trafik og mobilitet"),
    ] {
        assert!(!names(&found(goal(title, &[])).themes).contains(&theme), "{title}");
    }
}

#[test]
fn owners_areas_and_sentences_of_the_form_give_no_theme() {
    let form = "Sygefraværet følges i alle enheder.";
    let with = |title: &str| Goal {
        activities: vec![Activity { text: form.to_owned(), level: 1, ..Activity::default() }],
        owners: vec![Party { role: Some("Leder af hjemmeplejen".to_owned()), ..Party::default() }],
        ..goal(title, &[])
    };
    let document = Document { area: Some("Handicap og Psykiatri".to_owned()), ..Document::default() };
    let titles = ["Nyt i Handicap og Psykiatri", "Blå flag", "Hvide sejl"];
    let record = Record { document, goals: titles.map(with).to_vec(), ..Record::default() };
    for found in Topics::default().of_record(&record) {
        assert!(found.themes.is_empty(), "{:?}", found.themes);
    }
}

#[test]
fn the_words_that_gave_a_theme_are_told() {
    let found = found(goal("Lavere sygefravær", &["Færre korttidsfravær i dagplejen."]));
    insta::assert_debug_snapshot!(found.themes.first().map(|t| &t.words), @r#"
    Some(
        [
            "sygefravær",
            "korttidsfravær",
        ],
    )
    "#);
}

#[test]
fn the_users_file_extends_replaces_and_removes() {
    let folder = tempfile::tempdir().unwrap();
    let own = "[[theme]]\nname = \"Kultur\"\nwords = [\"fyrtårn\"]\n\n[[theme]]\nname = \"sygefravær\"\nremove = true\n\n\
               [[theme]]\nname = \"ø-liv\"\nwords = [\"færge\"]\n\n[[target_group]]\nname = \"unge\"\nreplace = true\nwords = [\"kystung\"]\n";
    std::fs::write(folder.path().join(USER_FILE), own).unwrap();
    let topics = Topics::load(folder.path()).unwrap();
    let record =
        Record { goals: vec![goal("Fyrtårnet og færgen", &[]), goal("Lavere sygefravær", &["Unge ved vandet."])], ..Record::default() };
    let found = topics.of_record(&record);
    assert_eq!(names(&found[0].themes), ["kultur", "ø-liv"]);
    let found = &found[1];
    assert!(!names(&found.themes).contains(&"sygefravær") && !names(&found.target_groups).contains(&"unge"), "{found:?}");
}

#[test]
fn a_broken_file_is_told_by_line() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(USER_FILE), "[[theme]]\nname = \"x\"\nord = []\n").unwrap();
    let message = Topics::load(folder.path()).unwrap_err().to_string().replace(&folder.path().display().to_string(), "DATA");
    insta::assert_snapshot!(message, @"Ordlisten DATA/vocabulary.toml kan ikke bruges (linje 3: unknown field `ord`, expected one of `name`, `words`, `weak`, `not`, `replace`, `remove`). Ret filen, eller flyt den væk, og kør »sporhund rebuild«.");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn no_words_make_it_panic(title in "[A-ZÆa-zø0-9 .,:§–-]{0,60}", target in "\\PC{0,60}") {
        let found = found(goal(&title, &[&target]));
        prop_assert!(found.themes.len() <= MOST_THEMES);
    }
}
