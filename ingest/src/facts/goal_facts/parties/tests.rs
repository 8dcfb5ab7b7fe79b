//! Owners and participants in the forms in which plans write them.

use proptest::prelude::*;

use super::*;

fn show(party: &Party) -> String {
    let [name, role, word] = [&party.name, &party.role, &party.responsibility].map(|s| s.as_deref().unwrap_or("-"));
    format!("{name}|{role}|{word}")
}

fn shown(found: &Parties) -> (Vec<String>, Vec<String>) {
    (found.owners.iter().map(show).collect(), found.participants.iter().map(show).collect())
}

#[test]
fn sentences_name_owners_in_the_words_of_the_source() {
    let table: &[(&str, &[&str])] = &[
        (
            "Chef Lone Krogh og Centerchef Per Vestergaard-Holm er ansvarlig for opfølgning på målet.",
            &["Lone Krogh|Chef|ansvarlig for opfølgning", "Per Vestergaard-Holm|Centerchef|ansvarlig for opfølgning"],
        ),
        (
            "Centercheferne Mette Dahl og Jens Lyng er ansvarlige for opfølgning.",
            &["Mette Dahl|Centerchef|ansvarlig for opfølgning", "Jens Lyng|Centerchef|ansvarlig for opfølgning"],
        ),
        (
            "Mette Dahl og Jens Lyng er ansvarlige ift. opfølgning på udviklingsmålet.",
            &["Mette Dahl|-|ansvarlig for opfølgning", "Jens Lyng|-|ansvarlig for opfølgning"],
        ),
        (
            "Chef Lone Krogh og hele chefgruppen i fællesskab er ansvarlig for opfølgning.",
            &["Lone Krogh|Chef|ansvarlig for opfølgning", "-|hele chefgruppen i fællesskab|ansvarlig for opfølgning"],
        ),
        ("Skolechefen har ansvaret for gennemførelsen.", &["-|Skolechefen|ansvarlig for gennemførelsen"]),
        ("Fagsekretariatet er tovholder.", &["-|Fagsekretariatet|tovholder"]),
        ("Ida Holm er projektleder.", &["Ida Holm|-|projektleder"]),
        ("Arbejdet ledes af en styregruppe med direktør Ida Holm som formand.", &["Ida Holm|direktør|formand"]),
        ("Tovholder er dagtilbudschef Per Lund.", &["Per Lund|dagtilbudschef|tovholder"]),
        ("Projektejer: Ida Holm", &["Ida Holm|-|projektejer"]),
        ("Ansvarlig: Børne- og Ungdomsudvalget", &["-|Børne- og Ungdomsudvalget|ansvarlig"]),
        ("Projektleder Ida Holm, konsulent", &["Ida Holm|konsulent|projektleder"]),
        ("Ansvaret for opfølgningen ligger hos plejechefen.", &["-|plejechefen|ansvarlig"]),
        ("Ansvaret er placeret i Handicapafdelingen.", &["-|Handicapafdelingen|ansvarlig"]),
        ("Som ny skolechef i Skole og Dagtilbud oplever jeg, at møderne er lange.", &["-|skolechef i Skole og Dagtilbud|ansvarlig"]),
        ("Medarbejderne er ansvarlige for deres opgaver.", &[]),
        ("Vi er alle ansvarlige for miljøet.", &[]),
        ("Forskeren Jens Krag har undersøgt området.", &[]),
        ("Borgeren har ansvar for eget liv.", &[]),
        ("Landsbyen Solbakken får nye boliger.", &[]),
        ("Arbejdsmarkedsudvalget får oplægget til godkendelse.", &[]),
    ];
    let read = |text: &str| shown(&parties(&Text::flow(text), &Context::default(), Ground::Close)).0;
    let wrong: Vec<String> =
        table.iter().map(|(t, e)| (t, e, read(t))).filter(|(_, e, r)| r != *e).map(|(t, e, r)| format!("{t}: {r:?} for {e:?}")).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn in_running_text_only_responsibility_for_the_goal_counts() {
    let far = |text: &str| shown(&parties(&Text::flow(text), &Context::default(), Ground::Far)).0.len();
    assert_eq!(far("Teamlederne har ansvaret for vagtplanen."), 0);
    assert_eq!(far("Centerchefen er ansvarlig for implementeringen."), 1);
}

#[test]
fn sentences_name_those_who_take_part() {
    let table: &[(&str, &[&str])] = &[
        ("Det sker i tæt samarbejde med Handicaprådet og jobcentret.", &["Handicaprådet", "jobcentret"]),
        ("Planen laves sammen med HR-afdelingen om onboarding.", &["HR-afdelingen"]),
        ("Forløbet sker med inddragelse af OMU.", &["OMU"]),
        ("Seminar med deltagelse af Ældrerådet, MED-udvalget og frivillige.", &["Ældrerådet", "MED-udvalget"]),
        ("Vi samarbejder med PPR om trivsel.", &["PPR"]),
        ("Kurset holdes med støtte fra Socialstyrelsen.", &["Socialstyrelsen"]),
        ("Det sker i samarbejde med medarbejdere og pårørende.", &[]),
        ("Vi er i dialog med borgerne.", &[]),
        ("i samarbejde med relevante parter", &[]),
        ("Handicapområdet vil i 2024 arbejde videre med planen.", &["Handicapområdet"]),
        ("Cheferne i Sundhed og Ældre vil i 2024 arbejde med planen.", &[]),
        ("Vi udvikler modellen sammen med IT, Digitalisering og Innovation.", &["IT, Digitalisering og Innovation"]),
        ("Sammen med Job og Uddannelse holdes to møder om året.", &["Job og Uddannelse"]),
        ("Der indgås en samarbejdsaftale med lægehusene i Nordby og Sønderby.", &["lægehusene i Nordby og Sønderby"]),
        ("Afdelingen samarbejder tæt med Musikskolen og Ungdomsskolen om dagen.", &["Musikskolen", "Ungdomsskolen"]),
        (
            "Der nedsættes et overgangsteam med rådgivere fra Børn og Familie, Jobcenteret og Voksenområdet.",
            &["Børn og Familie", "Jobcenteret", "Voksenområdet"],
        ),
        (
            "I teamet samles visitatorer, en sygeplejerske fra Akutteamet og medarbejdere fra Træningscenteret.",
            &["Akutteamet", "Træningscenteret"],
        ),
        ("Der indgås aftaler med de relevante aktører (primært ældreområdet, jobcenter og PPR).", &["ældreområdet", "jobcenter", "PPR"]),
        ("Arbejdet involverer andre parter, herunder særligt Ydelseskontoret og Skoleafdelingen.", &["Ydelseskontoret", "Skoleafdelingen"]),
        (
            "Planen laves i samarbejde med den lokale ledelse og forvaltningens tekniske afdeling.",
            &["den lokale ledelse", "forvaltningens tekniske afdeling"],
        ),
        ("Seniorrådet og HMU inddrages i arbejdet.", &["Seniorrådet", "HMU"]),
        ("Ungdomsrådet skal høres om planen.", &["Ungdomsrådet"]),
        ("Aftalen laves sammen med lægehusene i Nørre Mose og Store Bæk.", &["lægehusene i Nørre Mose og Store Bæk"]),
        ("Et fælles grundlag for området skal medvirke til ro.", &[]),
        (
            "Samarbejdspartnerne er Beredskabet Øst, politikredsen og Boligforeningen Nord.",
            &["Beredskabet Øst", "politikredsen", "Boligforeningen Nord"],
        ),
        ("Forløbet udvikles i partnerskab med Frivilligcenteret.", &["Frivilligcenteret"]),
        ("Teamet sidder sammen med Familieafdelingen på Torvet.", &[]),
        ("Der indgås aftale med Frivilligcenteret om nøgler.", &[]),
        ("Ældrerådet tages med på råd undervejs.", &["Ældrerådet"]),
        ("Tallene drøftes med MED-udvalget.", &[]),
        ("Vi er i dialog med Handicaprådet.", &[]),
        ("Planen laves sammen med elevråd og foreninger.", &[]),
        ("Det sker med inddragelse af ledelse og medarbejderrepræsentanter.", &[]),
        ("Vi samarbejder med de relevante uddannelsesinstitutioner.", &[]),
        ("Hver skole laver sammen med øvrige afdelinger en plan.", &[]),
    ];
    let read = |text: &str| -> Vec<String> {
        parties(&Text::flow(text), &Context::default(), Ground::Far).participants.into_iter().filter_map(|p| p.name.or(p.role)).collect()
    };
    let wrong: Vec<String> =
        table.iter().map(|(t, e)| (t, e, read(t))).filter(|(_, e, r)| r != *e).map(|(t, e, r)| format!("{t}: {r:?} for {e:?}")).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn fields_keep_owners_and_participants_apart() {
    let read =
        |label: &str, items: &[&str], owners: bool| shown(&field(label, &items.iter().map(|i| Text::flow(*i)).collect::<Vec<_>>(), owners));
    let (owners, others) = read(
        "Ejere:",
        &[
            "Plejedistrikt Nord og Fagsekretariatet ÆS (andre interne involveret – B&U, Vores Køkken. Eksterne partnere: Solby Boligforening)",
        ],
        true,
    );
    assert_eq!(owners, ["-|Plejedistrikt Nord|ejere", "-|Fagsekretariatet ÆS|ejere"]);
    assert_eq!(
        others,
        ["-|B&U|andre interne involveret", "-|Vores Køkken|andre interne involveret", "-|Solby Boligforening|eksterne partnere"]
    );
    let (owners, others) = read(
        "Styregruppe",
        &["Ida Holm, chef for Ældre og omsorg - formand", "Chef for Myndighed, Udvikling og Administration (vakant)", "Per Lund, FTR FOA"],
        true,
    );
    assert_eq!(owners, ["Ida Holm|chef for Ældre og omsorg - formand|styregruppe (formand)"]);
    assert_eq!(others, ["-|Chef for Myndighed, Udvikling og Administration (vakant)|styregruppe", "Per Lund|FTR FOA|styregruppe"]);
    assert_eq!(read("Tovholder", &["Ida Holm"], true).0, ["Ida Holm|-|tovholder"]);
    assert_eq!(
        read("Interessenter", &["Seniorrådet", "Vores Køkken"], true).1,
        ["-|Seniorrådet|interessenter", "-|Vores Køkken|interessenter"]
    );
    assert_eq!(
        read("Organisering", &["Projektleder: Ida Holm", "Styregruppe: Per Lund og Lis Krag"], false),
        (vec!["Ida Holm|-|projektleder".to_owned()], vec!["Per Lund|-|styregruppe".to_owned(), "Lis Krag|-|styregruppe".to_owned()])
    );
}

#[test]
fn the_lead_of_activities_names_who_answers_for_them() {
    let found = lead_in(&Text::flow("Chefen for Sundhed, Omsorg og Ældre vil sammen med chefgruppen:"), false);
    assert_eq!(
        shown(&found),
        (
            vec!["-|Chefen for Sundhed, Omsorg og Ældre|ansvarlig for aktiviteter".to_owned()],
            vec!["-|chefgruppen|medansvarlig for aktiviteter".to_owned()]
        )
    );
    assert_eq!(lead_in(&Text::flow("Vi vil:"), false), Parties::default());
}

#[test]
fn a_role_named_once_is_known_everywhere() {
    let texts = [
        "Centercheferne Mette Dahl og Jens Lyng er ansvarlig for opfølgning.",
        "Chef Ida Holm er ansvarlig for opfølgning.",
        "Mette Dahl og Jens Lyng er ansvarlige.",
    ]
    .map(Text::flow);
    let roles = known_roles(&texts);
    assert_eq!(roles.get("Mette Dahl").map(String::as_str), Some("Centerchef"));
    let context = Context { roles, ..Context::default() };
    let found = parties(&Text::flow("Mette Dahl er ansvarlig for opfølgning."), &context, Ground::Close);
    assert_eq!(found.owners.first().map(|o| (o.role.as_deref(), o.inferred)), Some((Some("Centerchef"), true)));
}

#[test]
fn representatives_of_unions_take_part_and_never_own() {
    let context = Context { representatives: ["per lund".to_owned()].into(), ..Context::default() };
    let read = |text: &str| parties(&Text::flow(text), &context, Ground::Close);
    for text in [
        "Fællestillidsrepræsentant Ida Krag er ansvarlig for opfølgning.",
        "Per Lund er ansvarlig for opfølgning.",
        "Ansvarlig: Ida Krag, FTR FOA",
        "Tovholder er tillidsrepræsentant Ida Krag.",
    ] {
        let found = read(text);
        assert!(
            found.owners.is_empty() && found.participants.iter().all(|p| p.protected) && found.participants.len() == 1,
            "{text} {found:?}"
        );
    }
    let mixed = read("Chef Lone Krogh og tillidsrepræsentant Per Lund er ansvarlige for opfølgning.");
    assert_eq!(mixed.owners.iter().map(show).collect::<Vec<_>>(), ["Lone Krogh|Chef|ansvarlig for opfølgning"]);
    let amr = read("Arbejdsmiljørepræsentant Ida Krag er ansvarlig for opfølgning.");
    assert!(amr.owners.first().is_some_and(|o| !o.protected));
}

#[test]
fn a_person_has_the_fullest_name_of_the_document() {
    let context = Context { name_forms: [("Ida Holm".to_owned(), "Ida Marie Holm".to_owned())].into(), ..Context::default() };
    let found = parties(&Text::flow("Ida Holm er ansvarlig for opfølgning."), &context, Ground::Close);
    assert_eq!(found.owners.first().map(|o| (o.name.as_deref(), o.inferred)), Some((Some("Ida Marie Holm"), true)));
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}") {
        let _ = parties(&Text::flow(text.clone()), &Context::default(), Ground::Close);
        let _ = field(&text, &[Text::flow(text.clone())], true);
        let _ = known_roles(&[Text::flow(text)]);
    }

    #[test]
    fn mixtures_of_names_and_roles_keep_their_words(words in proptest::collection::vec(prop_oneof![
        Just("Ida"), Just("Holm"), Just("Centercheferne"), Just("chef"), Just("for"), Just(","), Just("og"), Just("("), Just(")"), Just("-"), Just("–"), Just("er ansvarlige for"), Just("opfølgning"),
        Just("Projektejer"), Just(":"), Just("A&T"), Just("æ."), Just("i samarbejde med"), Just("vil"), Just("Sundheds-"), Just(".")
    ], 0..30)) {
        let text = words.join(" ");
        for party in field("Ejere", &[Text::flow(text.clone())], true).owners {
            prop_assert!(party.inferred || party.role.is_none_or(|r| text.contains(&r)));
        }
        let _ = parties(&Text::flow(text), &Context::default(), Ground::Close);
    }
}

#[test]
fn a_list_of_those_who_take_part_may_name_groups() {
    let names = |text: &str| -> Vec<String> {
        let found = field("Bidrager", &[Text::flow(text)], false);
        found.participants.into_iter().filter_map(|p| p.name.or(p.role)).collect()
    };
    assert_eq!(names("Borgerservice og de praktiserende læger"), ["Borgerservice", "de praktiserende læger"]);
    assert_eq!(names("lodsejerne, dagplejen"), ["lodsejerne", "dagplejen"]);
    let both = field("Ansvarlig", &[Text::flow("Havnechef Per Lund; følgegruppe: lodsejerne")], true);
    assert_eq!((both.owners.len(), both.participants.len()), (1, 1), "{both:?}");
}
