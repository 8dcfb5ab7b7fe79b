//! Tests of the cue lists.

use super::*;

#[test]
fn every_pattern_of_the_data_file_compiles() {
    let data: Data = toml::from_str(include_str!("../../../data/cues.toml")).unwrap();
    for pattern in data.leads.values().flatten().chain(data.prose.values().flatten()).chain(data.guess.iter().flat_map(|g| &g.patterns)) {
        assert!(regex::Regex::new(pattern).is_ok(), "{pattern}");
    }
    assert!(data.field.len() > 12);
}

#[test]
fn labels_are_known_with_their_tails_and_coordinations() {
    let cues = Cues::shared();
    assert_eq!(cues.role_of("Formål med indsatsen:"), Some(Role::Purpose));
    assert_eq!(cues.role_of("Formålet med arbejdet er,"), Some(Role::Purpose));
    assert_eq!(cues.role_of("Baggrund og formål"), Some(Role::BackgroundAndPurpose));
    assert_eq!(cues.role_of("Aktiviteter/opgaver"), Some(Role::Activities));
    assert_eq!(cues.role_of("Forventede virkninger for borgeren:"), Some(Role::Effects));
    assert_eq!(cues.role_of("Sunde børn og unge"), None);
    assert_eq!(cues.role_of("Målrettet indsats for unge"), None);
}

#[test]
fn a_group_heading_names_the_kind_of_its_goals() {
    let cues = Cues::shared();
    assert_eq!(cues.group_kind("Tværgående indsatsområder"), Some("indsatsområde"));
    assert_eq!(cues.group_kind("Vores fem pejlemærker"), Some("pejlemærke"));
    assert_eq!(cues.group_kind("Bedre veje"), None);
}

/// Headings as they are found, with the fields they may open, from the list beside this file.
fn wordings() -> Vec<(Vec<Role>, &'static str)> {
    #[derive(serde::Deserialize)]
    struct One {
        role: Role,
    }
    let role = |name: &str| toml::from_str::<One>(&format!("role = \"{name}\"")).unwrap().role;
    let lines = include_str!("wordings.tsv").lines().filter(|l| !l.starts_with('#'));
    let fields = lines.map(|l| l.split_once('\t').unwrap());
    fields.flat_map(|(roles, all)| all.split("; ").map(move |w| (roles.split('|').map(role).collect(), w))).collect()
}

#[test]
fn every_usual_heading_opens_its_field() {
    let cues = Cues::shared();
    let mut wrong = Vec::new();
    for (roles, wording) in wordings() {
        let forms = [
            wording.to_owned(),
            format!("{wording}:"),
            format!("{wording}?"),
            wording.to_uppercase(),
            format!("{}:", wording.to_lowercase()),
        ];
        for form in forms {
            let found = cues.role_of(&form);
            if !found.is_some_and(|r| roles.contains(&r)) {
                wrong.push(format!("{form} -> {found:?}, not {roles:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn titles_and_sentences_open_no_field() {
    let titles = [
        "Flere unge i uddannelse",
        "Sunde måltider",
        "Målrettet hjælp",
        "Styrket samarbejde om børn",
        "Vi vil være klimaneutrale i 2030",
        "Nye veje",
        "Handlekraft",
        "Effektive arbejdsgange",
        "Børnenes stemme",
        "Opgaver løses sammen",
        "Status quo er ikke nok",
        "Målgruppens behov i centrum",
        "Borgernes hverdag",
        "Målet er, at flere cykler",
    ];
    for title in titles {
        assert_eq!(Cues::shared().role_of(title), None, "{title}");
    }
}
