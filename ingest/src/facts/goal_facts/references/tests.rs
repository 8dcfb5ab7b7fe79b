//! References in the forms in which plans write them.

use proptest::prelude::*;

use super::*;
use crate::facts::goal_facts::context::Framework;

fn keys(text: &str) -> Vec<String> {
    references(&Text::flow(text), &Context::default()).into_iter().map(|r| r.key).collect()
}

#[test]
fn frameworks_budgets_and_laws_have_their_normal_form() {
    let table: &[(&str, &[&str])] = &[
        ("Arbejdet kobler sig til DUS spor 2: Godt lederskab.", &["dus/2"]),
        ("Afsæt i spor 3 i Direktionens Udviklingsspor (DUS) - ”Sunde rammer”.", &["dus/3"]),
        ("Direktionens udviklingspor nr. 1: Fra ord til handling", &["dus/1"]),
        ("Målet følger af DUS spor 1 og 3.", &["dus/1", "dus/3"]),
        ("Det indgår som en del af DUS, at vi samarbejder.", &["dus"]),
        ("Direktionens UdviklingsSpor 2024", &["dus"]),
        ("DUS 2", &["dus/2"]),
        ("Forandring 30 i Budget 2021 – 2024", &["budget-2021/forandring-30"]),
        ("Politisk forandring 36 fra Budget 2021-2024: En plan", &["budget-2021/forandring-36"]),
        ("forandring nr. 4 i budget 2022/2025", &["budget-2022/forandring-4"]),
        ("Budget 2023-26, forandring 7", &["budget-2023/forandring-7"]),
        ("afsæt i budget 2024 - spor 6 Boliger samt forandring 10: Forsøg", &["budget-2024/spor-6", "budget-2024/forandring-10"]),
        ("spor 7 i Budget 2023 ”Fastholdelse”", &["budget-2023/spor-7"]),
        (
            "Budget 2023-2026 har tre ændringer: Forandring nr. 1 \"Den ene\", forandring nr. 2 \"Den anden samt forandring nr. 3 \"Den tredje\".",
            &["budget-2023/forandring-1", "budget-2023/forandring-2", "budget-2023/forandring-3"],
        ),
        ("Forandring 5 og 6 i Budget 2025", &["budget-2025/forandring-5", "budget-2025/forandring-6"]),
        ("forandring 12 i Budget 2021 og forandring 12 i Budget 2023", &["budget-2021/forandring-12", "budget-2023/forandring-12"]),
        ("Der er i budgetaftale 2024 afsat midler.", &["budget-2024"]),
        ("budgetaftalen for 2025-2028", &["budget-2025"]),
        ("initiativ B17 i Budget 2025-2028", &["budget-2025/forandring-17"]),
        ("ændring 31 i budget 2025-2028", &["budget-2025/forandring-31"]),
        ("tiltag 14 i Budget 2026-2029", &["budget-2026/forandring-14"]),
        ("forslag B7 i budgetaftalen 2024-2027", &["budget-2024/forandring-7"]),
        ("Forslag 14 i Budget 2025", &["budget-2025/forandring-14"]),
        ("Budget 2026-29, punkt 5", &["budget-2026/forandring-5"]),
        ("jf. nr. 17 i budgetaftalen for 2025-2028", &["budget-2025/forandring-17"]),
        ("Effektivisering 3 i budget 2027-30 ligger bag.", &["budget-2027/forandring-3"]),
        ("budgetaftalens initiativ 8 (Budget 2026-2029)", &["budget-2026/forandring-8"]),
        ("Pengene er fundet i AI-11 i budget 2024-2027.", &["budget-2024/forandring-11"]),
        ("driftsønske Æ-9 fra Budget 2026", &["budget-2026/forandring-9"]),
        ("Spareforslag 4 og 6 i budget 2026", &["budget-2026/forandring-4", "budget-2026/forandring-6"]),
        ("Skolen har 12 klasser i budget 2026.", &["budget-2026"]),
        ("Servicelovens § 107", &["serviceloven/107"]),
        ("§ 107 i Serviceloven", &["serviceloven/107"]),
        ("§§ 82 og 85 i Serviceloven", &["serviceloven/82", "serviceloven/85"]),
        ("serviceloven §§ 83-86", &["serviceloven/83", "serviceloven/84", "serviceloven/85", "serviceloven/86"]),
        ("SEL § 83 a og § 86", &["serviceloven/83a", "serviceloven/86"]),
        ("§ 9, stk. 2, nr. 3 i sundhedsloven", &["sundhedsloven/9"]),
        ("mentor efter § 167 i Lov om en aktiv beskæftigelsesindsats", &["lab/167"]),
        ("Den nye Barnets Lov", &["barnetslov"]),
        ("lovændring i Serviceloven", &["serviceloven"]),
        ("Den nye ældrelov", &["ældreloven"]),
        ("Forebyggelse efter sundhedslovens § 119", &["sundhedsloven/119"]),
        ("verdensmål 3 og 11", &["verdensmål/3", "verdensmål/11"]),
        ("FN's verdensmål om kvalitetsuddannelse", &["verdensmål/4"]),
        ("SDG 13", &["verdensmål/13"]),
        ("vi arbejder i følgende tre spor", &[]),
        ("det sociale spor og spor 2", &[]),
        ("Budgettet er stramt i 2024.", &[]),
        ("BL er en forening, og LAB er et værksted.", &[]),
        ("Lovgivningen er ny.", &[]),
    ];
    for (text, expected) in table {
        assert_eq!(&keys(text), expected, "{text}");
    }
}

#[test]
fn named_policies_strategies_and_plans_have_their_base_form() {
    let table: &[(&str, &[&str])] = &[
        ("med afsæt i Ungepolitikken", &["ungepolitik"]),
        ("Målet bygger på principperne i Socialpolitik og Værdighedspolitik for ældreområdet.", &["socialpolitik", "værdighedspolitik"]),
        ("Det sker inden for rammerne af Byrådets Vækststrategi.", &["vækststrategi"]),
        ("som en del af fastholdelsesstrategien i Børn og Unge", &["fastholdelsesstrategi"]),
        ("Realisering af Klimaplanen", &["klimaplan"]),
        ("understøtter Sundheds- og Omsorgspolitikken", &["sundheds-og-omsorgspolitik"]),
        ("i henhold til Sundhedspolitikkens mål", &["sundhedspolitik"]),
        ("Der udarbejdes en kompetencestrategi.", &[]),
        ("Vi laver en handleplan og en tidsplan.", &[]),
        ("Implementeringsplanen følges.", &[]),
        ("en del af implementeringsplanen for huset", &[]),
        ("Der skal laves en ny Rekrutteringsstrategi", &[]),
        ("Planen er god. Strategien er klar. Politikken følger.", &[]),
        ("I arbejdet med masterplanen deltager alle.", &[]),
    ];
    for (text, expected) in table {
        assert_eq!(&keys(text), expected, "{text}");
    }
}

/// Texts with the names that they refer to, in a document whose introduction defines nothing.
const NAMED: &[(&str, &[&str])] = &[
    // Compounds with the definite article, with and without a word of resting on them.
    ("Det følger af kommunens ældrepolitik.", &["ældrepolitik"]),
    ("Kommunens frivilligpolitik peger på, at flere skal være med.", &["frivilligpolitik"]),
    ("Handicappolitikken siger, at alle skal kunne være med.", &["handicappolitik"]),
    ("Her spiller børne- og ungepolitikken en rolle.", &["børne-og-ungepolitik"]),
    ("Det er i tråd med Sundhedsstrategien 2024-2028.", &["sundhedsstrategi"]),
    ("Sundhedsstrategi 2024-2028 har fire temaer.", &["sundhedsstrategi"]),
    ("Målet hænger sammen med den sammenhængende børnepolitik.", &["børnepolitik"]),
    ("Det er et ønske i værdighedspolitikken, at ingen spiser alene.", &["værdighedspolitik"]),
    ("Erhvervs- og turismestrategien lægger op til flere gæster.", &["erhvervs-og-turismestrategi"]),
    ("Solby Kommunes klimaplan sætter retningen.", &["klimaplan"]),
    ("Byrådets kulturpolitik har tre temaer.", &["kulturpolitik"]),
    ("(jf. Integrationspolitikken)", &["integrationspolitik"]),
    ("Vi følger trafiksikkerhedsplanen.", &["trafiksikkerhedsplan"]),
    ("Klimaplan 2040 forudsætter, at gassen er væk.", &["klimaplan"]),
    ("Boligplan 2035 peger på 60 nye boliger.", &["boligplan"]),
    ("Planlægningen følger Kommuneplan 2025.", &["kommuneplan"]),
    ("Den nationale demenshandlingsplan er udgangspunktet.", &["demenshandlingsplan"]),
    ("Tiltaget er en del af Grøn Mobilitetsplan.", &["mobilitetsplan"]),
    // Nouns with what they are for.
    ("Vi arbejder efter Politik for aktivt medborgerskab.", &["politik-for-aktivt-medborgerskab"]),
    ("Strategi for digitalisering 2024-2027 ligger til grund.", &["strategi-for-digitalisering"]),
    ("Målet bidrager til Strategi for digitalisering.", &["strategi-for-digitalisering"]),
    ("Det sker efter kommunens strategi for levende landsbyer.", &["strategi-for-levende-landsbyer"]),
    ("Indsatsen er en del af planen for grøn omstilling.", &["plan-for-grøn-omstilling"]),
    ("Målet udspringer af strategien for frivillighed.", &["strategi-for-frivillighed"]),
    ("Det bygger videre på Masterplan for Havnen.", &["masterplan-for-havnen"]),
    ("Tiltaget er aftalt i Handleplan for biodiversitet.", &["handleplan-for-biodiversitet"]),
    ("Det følger af politikken for udsatte borgere.", &["politik-for-udsatte-borgere"]),
    // Names in quotation marks, visions and plans known by a word of their own.
    ("Det følger af sundhedspolitikken ”Livet hele livet”.", &["sundhedspolitik"]),
    ("Målet er et svar på visionen ”Byen ved vandet”.", &["vision-byen-ved-vandet"]),
    ("Målet realiserer Vision 2035.", &["vision-2035"]),
    ("Målet er en del af kommunens Klimahandlingsplan (DK2020).", &["klimahandlingsplan"]),
    ("Sundhedsaftalen er rammen.", &["sundhedsaftale"]),
    ("Det bygger på strategien Grøn Vej til Vækst.", &["strategi-grøn-vej-til-vækst"]),
    ("Målet følger af politikken ”Plads til alle”.", &["politik-plads-til-alle"]),
    ("Vi arbejder efter »Strategi for det nære liv«.", &["strategi-for-det-nære-liv"]),
    ("Målet læner sig op ad den bymæssige udviklingsplan.", &["bymæssige-udviklingsplan"]),
    ("Tiltaget hører under politikken for en tryg alderdom.", &["politik-for-en-tryg-alderdom"]),
    ("Vi følger den individuelle handleplan.", &[]),
    ("Det sker i henhold til lov om folkebiblioteker.", &["lov-om-folkebiblioteker"]),
    // What is to be made, what is anybody's, what is a working paper of the goal.
    ("Der vedtages en ny ældrepolitik.", &[]),
    ("Indkøbspolitikken skrives om.", &[]),
    ("Ældrepolitikken skal revideres.", &[]),
    ("Vi udarbejder en frivilligstrategi.", &[]),
    ("En fælles mobilitetsplan skal skrives.", &[]),
    ("Tidsplanen følges, og vagtplanen hænger på tavlen.", &[]),
    ("Politikken er sendt i høring.", &[]),
    ("Alle borgere får en døgnrytmeplan.", &[]),
    ("Planen for arbejdet er lagt.", &[]),
    ("Vi holder os til planen for projektet.", &[]),
    ("Handleplanen drøftes med borgeren.", &[]),
    ("Der er politik i alt.", &[]),
    ("Fastholdelsesplanen underskrives af alle tre.", &[]),
];

#[test]
fn named_papers_are_known_in_the_forms_in_which_plans_name_them() {
    let wrong: Vec<String> =
        NAMED.iter().map(|(t, e)| (t, e, keys(t))).filter(|(_, e, k)| k != *e).map(|(t, e, k)| format!("{t}: {k:?} for {e:?}")).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_policy_basis_needs_no_cue() {
    let found = basis(&Text::flow("Sundhedspolitik 2024 og Byrådets fokus på nærhed"), &Context::default());
    assert_eq!(found.iter().map(|r| r.key.as_str()).collect::<Vec<_>>(), ["sundhedspolitik", "byrådets-fokus-på-nærhed"]);
}

#[test]
fn the_documents_own_tracks_are_never_the_executives() {
    let context = Context { own_parts: ["spor".to_owned()].into(), ..Context::default() };
    let keys = |text: &str| references(&Text::flow(text), &context).into_iter().map(|r| r.key).collect::<Vec<_>>();
    assert_eq!(keys("se spor 6 for uddybning"), ["plan/spor-6"]);
    assert_eq!(keys("læs mere i spor 5 ’den gode arbejdsplads’"), ["plan/spor-5"]);
    assert!(keys("Spor 5: Den gode arbejdsplads").is_empty());
    assert_eq!(keys("DUS spor 2"), ["dus/2"]);
}

#[test]
fn frameworks_defined_in_the_document_are_read_with_their_numbers() {
    let frameworks = defined("Målene bidrager til SUS (Strategiske Udviklingsspor). Vi følger Kommunens Fælles Retningsplan (KFR).");
    assert_eq!(frameworks.iter().map(|f: &Framework| f.key.as_str()).collect::<Vec<_>>(), ["sus", "kfr"]);
    let context = Context { frameworks, ..Context::default() };
    let keys = |text: &str| references(&Text::flow(text), &context).into_iter().map(|r| r.key).collect::<Vec<_>>();
    assert_eq!(keys("Målet knytter sig til SUS spor 4."), ["sus/4"]);
    assert_eq!(keys("spor 2 i SUS"), ["sus/2"]);
}

#[test]
fn a_framework_with_a_name_of_its_own_is_known_by_its_numbered_parts() {
    let frameworks = defined(
        "Aftalen bygger på kurs 2 i Direktionens Kompas. Vi følger pejlemærke 1 i Horisonten og spor 1 i DUS. Dagtilbudschefen, spor 2.",
    );
    assert_eq!(frameworks.iter().map(|f: &Framework| f.key.as_str()).collect::<Vec<_>>(), ["horisonten", "kompas"]);
    let context = Context { frameworks, ..Context::default() };
    let keys = |text: &str| references(&Text::flow(text), &context).into_iter().map(|r| r.key).collect::<Vec<_>>();
    let table: &[(&str, &[&str])] = &[
        ("Målet udspringer af kurs 3.", &["kompas/3"]),
        ("Horisontens pejlemærke 4 om fællesskab.", &["horisonten/4"]),
        ("Horisonten peger på fællesskabet.", &["horisonten"]),
        ("Løfte 2 i ”Sammen om Solby” handler om børn.", &["sammen-om-solby/2"]),
        ("Målet hører under sigtelinje 3 i byrådets udviklingskompas.", &["udviklingskompas/3"]),
        ("Der er ingen direkte kobling til Horisonten.", &[]),
        ("Vi holder kurs 2 gange om året.", &[]),
        ("Spor 2 i Budget 2026", &["budget-2026/spor-2"]),
    ];
    for (text, expected) in table {
        assert_eq!(&keys(text), expected, "{text}");
    }
}

/// An introduction, a text, and the keys of the text.
const INTRODUCED: &[(&str, &str, &[&str])] = &[
    ("Målene følger de tre sigtemærker i Fyrtårn 2025. Sigtemærke 1 er nyt.", "Det støtter sigtemærke nr. 2.", &["fyrtårn/2"]),
    (
        "Byrådet har givet borgerne fem tilsagn: Tilsagn 1 om tid.",
        "Det tredje tilsagn og tilsagn 4",
        &["byrådets-tilsagn/3", "byrådets-tilsagn/4"],
    ),
    ("Horisonten har fire vinduer. Læs om vindue 2.", "Horisontens andet vindue", &["horisonten/2"]),
    (
        "Direktionens fem strømme er fælles. Se strøm 2.",
        "Vi bidrager til strøm 1 og 3.",
        &["direktionens-strømme/1", "direktionens-strømme/3"],
    ),
    ("Aftalen hviler på bølge 3 i direktionens Nordlys 2026.", "bølge 1: Nærhed", &["nordlys/1"]),
    ("Direktionen har sat seks pejlinger for arbejdet. Pejling 6 gælder alle.", "Afsæt: Pejling 6", &["direktionens-pejlinger/6"]),
    (
        "Fælles Kurs rummer de fire fyrpunkter, fyrpunkt 1 til 4.",
        "Vi arbejder under fyrpunkterne 2 og 4.",
        &["fælles-kurs/2", "fælles-kurs/4"],
    ),
    ("Kompas 2025 har tre kursmærker. Kursmærke 1.", "Kompas’ kurs-mærke 3", &["kompas/3"]),
    ("Kompas 2025 har tre kursmærker. Kursmærke 1.", "Målet er en del af Kompas.", &["kompas"]),
    ("Kompas 2025 har tre kursmærker. Kursmærke 1.", "Hvert andet kursmærke er grønt.", &[]),
    ("Byrådet har besøgt fire skoler. Skole 1 er ny.", "Vi begynder på side 2 og i uge 3.", &[]),
    ("Eleverne i Bakkeskolen læser. Elev 1 fik en bog.", "Der er 3 elever.", &[]),
];

#[test]
fn a_framework_that_the_document_introduces_is_known_whatever_its_parts_are_called() {
    for (introduction, text, expected) in INTRODUCED {
        let context = Context { frameworks: defined(introduction), ..Context::default() };
        let found: Vec<String> = references(&Text::flow(*text), &context).into_iter().map(|r| r.key).collect();
        assert_eq!(&found, expected, "{introduction} {text}");
    }
}

#[test]
fn frameworks_of_other_municipalities_have_their_own_slug() {
    assert_eq!(keys("Direktionens strategiplan ligger til grund."), ["direktionens-strategiplan"]);
    assert_eq!(keys("pejlemærke 3 i Byrådets pejlemærker"), ["byrådets-pejlemærker/3"]);
    assert_eq!(keys("Pejlemærke 4: Sunde liv"), ["pejlemærke/4"]);
}

#[test]
fn a_bare_section_is_guessed_from_its_topic_or_the_only_law() {
    let guess = references(&Text::flow("pladser efter §107 i længerevarende botilbud"), &Context::default());
    assert!(guess.iter().all(|r| r.inferred && r.key == "serviceloven/107") && guess.len() == 1);
    let context = Context { laws: ["folkeskoleloven".to_owned()].into(), ..Context::default() };
    let guess = references(&Text::flow("undervisning efter § 5"), &context);
    assert_eq!(guess.first().map(|r| (r.key.as_str(), r.inferred)), Some(("folkeskoleloven/5", true)));
    assert!(references(&Text::flow("efter § 5"), &Context::default()).is_empty());
}

#[test]
fn labels_are_as_written() {
    let found = references(
        &Text::flow("Afsæt i spor 7 i Budget 2023 ”Fastholdelse og rekruttering” og § 107 i Serviceloven."),
        &Context::default(),
    );
    let labels: Vec<&str> = found.iter().map(|r| r.label.as_str()).collect();
    assert_eq!(labels, ["spor 7 i Budget 2023 ”Fastholdelse og rekruttering”", "§ 107 i Serviceloven"]);
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}") {
        for reference in references(&Text::flow(text.clone()), &Context::of_year(2024)) {
            prop_assert!(text.contains(&reference.label));
        }
    }

    #[test]
    fn mixtures_of_reference_words_are_read_without_panic(words in proptest::collection::vec(prop_oneof![
        Just("DUS"), Just("spor"), Just("2"), Just("§"), Just("§§"), Just("107"), Just("og"), Just("Budget"), Just("2023"), Just("–"), Just("2026"), Just("forandring"),
        Just("nr."), Just("Serviceloven"), Just("i"), Just("”"), Just("("), Just(")"), Just(":"), Just("æøå"), Just("Klimapolitikken"), Just("afsæt i"), Just("verdensmål"), Just("\n")
    ], 0..40)) {
        let text = words.join(" ");
        for reference in basis(&Text::flow(text.clone()), &Context::of_year(2024)) {
            prop_assert!(text.contains(&reference.label));
        }
    }
}
