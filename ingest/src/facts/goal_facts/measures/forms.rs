//! The many wordings of figures, one row each.

use super::*;

/// A text, and its figures as kind, value and whether it is a share.
type Row<'a> = (&'a str, &'a [&'a str]);

fn read(text: &str, place: Use) -> Vec<String> {
    let kind = |k: MeasureType| match k {
        MeasureType::Target => "target",
        MeasureType::Baseline => "baseline",
        MeasureType::Amount => "amount",
        MeasureType::Other => "other",
    };
    let all = measures_in(&Text::flow(text), &Context::of_year(2025), place);
    let told = all.iter().filter(|m| m.kind != MeasureType::Other);
    told.map(|m| format!("{} {}{}", kind(m.kind), m.value, if m.unit.as_deref() == Some("%") { " %" } else { "" })).collect()
}

fn check(table: &[Row<'_>], place: Use) {
    let wrong: Vec<String> = table
        .iter()
        .map(|(text, expected)| (text, expected, read(text, place)))
        .filter(|(_, expected, found)| found != *expected)
        .map(|(text, expected, found)| format!("{text}: {found:?} for {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Under a label of targets.
const TARGETS: &[Row<'_>] = &[
    // Shares.
    ("Hver fjerde husstand har en regntønde i 2028", &["target 25 %"]),
    ("Hver anden medarbejder har fået en samtale", &["target 50 %"]),
    ("Tre ud af fire elever kommer til tiden", &["target 75 %"]),
    ("Ni ud af ti forældre er trygge", &["target 90 %"]),
    ("Seks af ti børn cykler i skole", &["target 60 %"]),
    ("Halvdelen af regnvandet siver ned på stedet", &["target 50 %"]),
    ("Mindst halvdelen af de ledige får et job", &["target 50 %"]),
    ("En fjerdedel af boligerne er almene", &["target 25 %"]),
    ("Mindst tre fjerdedele af pladserne går til unge", &["target 75 %"]),
    ("To tredjedele af klasserne har en fast lærer", &[]),
    ("Alle medarbejdere har en plan", &[]),
    ("85-90 % af borgerne er tilfredse", &["target 85 %", "target 90 %"]),
    ("Andelen er mellem 40 og 45 procent", &["target 40 %", "target 45 %"]),
    ("100 pct. af sagerne er afgjort inden for fristen", &["target 100 %"]),
    // Changes.
    ("Antallet af klager halveres", &["target -50 %"]),
    ("En halvering af ventelisten", &["target -50 %"]),
    ("Antallet af frivillige fordobles", &["target 100 %"]),
    ("Papirforbruget falder med en fjerdedel", &["target -25 %"]),
    ("Spildet er en femtedel mindre i 2027", &["target -20 %"]),
    ("15 pct. færre genindlæggelser", &["target -15 %"]),
    ("Energiforbruget er 20 procent lavere end i 2023", &["target -20 %"]),
    ("10 % flere deltager i fællesspisningen", &["target 10 %"]),
    ("Fraværet er faldet med to procentpoint", &["target -2 %"]),
    ("Nedbringes fra 7,4 % til 6 %", &["baseline 7.4 %", "target 6 %"]),
    ("Sygefraværet falder fra 7,4 til 6,0 procent", &["baseline 7.4 %", "target 6 %"]),
    ("Fra 34 til 60 borgere i småjob", &["baseline 34", "target 60"]),
    ("Antallet af opkald falder fra 310 til 200", &["baseline 310", "target 200"]),
    ("Ventetiden er nede på seks uger mod 19 uger i dag", &["target 6", "baseline 19"]),
    ("Den gennemsnitlige sygeperiode forkortes fra 22 til 18 uger.", &["baseline 22", "target 18"]),
    ("Der er 60 frivillige i 2028", &["target 60"]),
    ("95 % har højst to kilometer til et mødested", &["target 95 %"]),
    ("Vi ser på 20 tilfældigt udvalgte sager", &[]),
    ("Foto: Her mødes 60 badere hver lørdag.", &[]),
    ("Sygeperioden er højst 18 uger mod 22 i dag", &["target 18", "baseline 22"]),
    ("Andelen er 55 procent mod 48 procent i dag", &["target 55 %", "baseline 48 %"]),
    ("Sygefraværet er højst 6,2 procent (7,9 i 2024)", &["target 6.2 %", "baseline 7.9 %"]),
    ("40 procent (i dag 31 procent)", &["target 40 %", "baseline 31 %"]),
    // Counts, also in words.
    ("120 nye småjob", &["target 120"]),
    ("Mindst 12 skoler har en skolehave", &["target 12"]),
    ("Ti nye fællesskaber", &["target 10"]),
    ("20 gæster er flyttet i egen bolig", &["target 20"]),
    ("Der er seks steder at arbejde i 2028 (to i dag)", &["target 6", "baseline 2"]),
    ("Otte beboere spiser med hver dag", &["target 8"]),
    ("5 km ny cykelsti", &["target 5"]),
    ("900 meter å er lagt åben", &["target 900"]),
    ("4.200 m² solceller", &["target 4200"]),
    ("9 gasfyr er skiftet ud", &["target 9"]),
    ("300 besøg på sommerbiblioteket", &["target 300"]),
    ("Antallet af langtidsledige falder til 240", &["target 240"]),
    ("Antallet af indberetninger er højst 150", &["target 150"]),
    ("Ved årets udgang er tallet under 250", &["target 250"]),
    ("Højst 40 om året", &["target 40"]),
    ("Mindst fire gange om året", &["target 4"]),
    ("Alle teams har supervision mindst seks gange om året", &["target 6"]),
    ("Tilfredsheden er mindst 4,2 ud af 5", &["target 4.2"]),
    ("Trivslen måles til 4,0 på en skala fra 1 til 5", &["target 4"]),
    // Times.
    ("Alle får svar inden for syv dage", &["target 7"]),
    ("Sagsbehandlingen tager højst ti hverdage", &["target 10"]),
    ("Ventetid på højst 30 dage", &["target 30"]),
    ("Åbningstiden er mindst 70 timer om ugen", &["target 70"]),
    ("Huller lukkes inden for fem døgn", &["target 5"]),
    ("Et opkald besvares inden for fire minutter", &["target 4"]),
    ("Vi frigør 2.000 timer om året", &["target 2000"]),
    // Money.
    ("Kørslen nedbringes fra 3,1 til 2 mio. kr.", &["baseline 3.1", "target 2"]),
    ("Vikarforbruget er reduceret til 4 mio. kr.", &["target 4"]),
    ("Salg for 12 mio. kr. i 2027", &["target 12"]),
    // When it is to be so, and to what it goes.
    ("Alle vagter er dækket tre uger før sommerferien", &[]),
    ("Planen er kendt 14 dage inden mødet", &[]),
    ("Samtalen er holdt to måneder efter ansættelsen", &[]),
    ("Antallet af skader halveres til 40 skader", &["target 40"]),
    ("Antallet af klager, som går til ankestyrelsen, er under 8 i 2026", &["target 8"]),
    // How it is to be, also in the present; what it is that takes so long; so many of them.
    ("Andelen er 62 % ved udgangen af 2027", &["target 62 %"]),
    ("Pumperne bruger 1,4 mio. kWh i 2028", &["target 1.4"]),
    ("Forløbet falder fra 14,5 uger til 11 uger", &["baseline 14.5", "target 11"]),
    ("Svaret gives inden for to døgn", &["target 2"]),
    ("De 30 største haller er energimærket", &["target 30"]),
    ("Antallet af klager over sne og glatte stier er højst 80", &["target 80"]),
    // Dates, ages, laws and rooms are no figures.
    ("Unge under 25 år får en mentor", &[]),
    ("Børn på 0-6 år", &[]),
    ("Planen er klar den 1. maj 2026", &[]),
    ("Mødet holdes kl. 17 i lokale 4", &[]),
    ("Elever i 4.-6. klasse læser mere", &[]),
    ("Støtte efter § 85 er på plads", &[]),
    ("Senest i uge 32", &[]),
];

#[test]
fn under_a_label_of_targets_all_wordings_are_read() {
    check(TARGETS, Use::Goal);
}

#[test]
fn what_aims_in_any_field_is_read_and_what_only_names_is_not() {
    let goal: &[Row<'_>] = &[
        ("Andelen af børn, der venter over 40 dage, er højst 12 %", &["target 12 %"]),
        ("Alle borgere med mere end tre forløb har en kontaktperson", &[]),
        ("Antallet er under 90 ved årets udgang", &["target 90"]),
        ("Fra 120 i 2024 til 80 i 2026", &["baseline 120", "target 80"]),
        ("Gennemsnittet er mindst 7,1", &["target 7.1"]),
        ("Forbruget falder til indeks 85", &["target 85"]),
        ("80 % af ansøgerne får svar inden for otte dage", &["target 80 %", "target 8"]),
        ("Klagerne halveres (-50 %)", &["target -50 %"]),
        ("Biblioteket er bemandet 20 timer om ugen", &["target 20"]),
        ("Ingen venter længere end 30 dage på en bolig", &["target 30"]),
    ];
    check(goal, Use::Goal);
    let aimed: &[Row<'_>] = &[
        ("I 2023 var andelen 58 %.", &["baseline 58 %"]),
        ("Andelen er nu 9 %.", &["baseline 9 %"]),
        ("Mindst 75 % er trygge", &["target 75 %"]),
    ];
    check(aimed, Use::Aimed);
    let prose: &[Row<'_>] = &[
        ("Når planen udløber, har mindst 15 klubber en aftale.", &["target 15"]),
        ("Der må højst gå seks døgn, før svaret er sendt.", &["target 6"]),
        ("Målet er nået, når ni ud af ti er trygge.", &["target 90 %"]),
        ("Målet på 5 % blev ikke nået.", &[]),
        ("Prisen er steget med 14 procent på to år.", &["baseline 14 %"]),
        ("Vi har en ambition om 25 nye fællesskaber.", &["target 25"]),
    ];
    check(prose, Use::Prose);
    check(&[("Kommunen opretter 30 praktikpladser", &["target 30"]), ("Der købes 4 cykler", &[])], Use::Activity);
}

#[test]
fn in_a_background_figures_tell_where_it_stands() {
    let table: &[Row<'_>] = &[
        ("Hver fjerde socialrådgiver skiftede job i 2024.", &[]),
        ("I dag ryger 16 % af de voksne.", &["baseline 16 %"]),
        ("312 unge mellem 18 og 24 år er uden job.", &["baseline 312"]),
        ("61 sommerhuse ligger under kote 1,8.", &["baseline 61"]),
        ("Kommunen har 410 km vejkant.", &["baseline 410"]),
        ("Ventetiden er 34 dage.", &["baseline 34"]),
        ("Ventetiden er i dag 23 dage.", &["baseline 23"]),
        ("Et forløb varede i gennemsnit 21 uger.", &["baseline 21"]),
        ("4,1 % af de unge modtager støtte.", &["baseline 4.1 %"]),
        ("Fraværet er 7,9 procent.", &["baseline 7.9 %"]),
        ("18 af bilerne kører på el.", &["baseline 18"]),
        ("Kommunen råder over 312.000 m².", &["baseline 312000"]),
        ("I 2024 flyttede 9 gæster i egen bolig.", &["baseline 9"]),
        ("Andelen er fordoblet på ti år.", &[]),
        ("96 elever havde et fravær på over 30 procent.", &["baseline 96"]),
        ("Sidste vinter måtte 38 personer gå forgæves.", &["baseline 38"]),
        ("17 af vores 64 beboere spiser alene.", &["baseline 17"]),
        ("Caféen lukker kl. 16.", &[]),
        ("Loven trådte i kraft 1. juli 2025.", &[]),
    ];
    check(table, Use::Background);
}

#[test]
fn sentences_of_success_hold_targets_in_any_field() {
    check(&[("Det er lykkedes, når opkald besvares inden for tre minutter.", &["target 3"])], Use::Activity);
    check(&[("Et tegn på, at det går godt, er, at ni ud af ti svarer.", &["target 90 %"])], Use::Prose);
    check(&[("Vi er i mål, når 40 klubber er med.", &["target 40"])], Use::Background);
    check(&[("Målet er nået, og 40 klubber er med.", &[])], Use::Status);
}

#[test]
fn a_count_that_opens_an_effect_is_a_target() {
    check(
        &[("45 enlige forsørgere er i arbejde ved årets udgang", &["target 45"]), ("Gæsterne møder de samme to vagter", &[])],
        Use::Effect,
    );
}

#[test]
fn of_acts_only_what_is_promised_is_a_target() {
    let table: &[Row<'_>] = &[
        ("Konsulenterne besøger ti virksomheder om måneden", &[]),
        ("Alle nye beboere inviteres til en samtale inden for fire uger", &[]),
        ("Der holdes to møder om året", &[]),
        ("Der indføres makkerlæsning i mindst 8 timer om ugen", &[]),
        ("Kommunen betaler 25 % af undersøgelsen", &[]),
        ("Antallet af skemaer bringes ned med en fjerdedel", &["target -25 %"]),
        ("Mindst 20 medarbejdere tager diplommodulet", &["target 20"]),
        ("Der afsættes 1,2 mio. kr. årligt", &["amount 1.2"]),
        ("Puljen er på to millioner kroner", &["amount 2"]),
        ("Der ansættes 2,5 årsværk", &["amount 2.5"]),
        ("Der plantes 80 træer", &[]),
    ];
    check(table, Use::Activity);
}

#[test]
fn money_is_an_amount_in_every_wording() {
    let table: &[Row<'_>] = &[
        ("640.000 kr. om året", &["amount 640000"]),
        ("kr. 250.000", &["amount 250000"]),
        ("1,1 mio. kroner", &["amount 1.1"]),
        ("En halv million kroner", &["amount 0.5"]),
        ("to millioner kroner", &["amount 2"]),
        ("3,4 millioner i 2026", &["amount 3.4"]),
        ("750 t.kr. i 2026 og 900 t.kr. i 2027", &["amount 750", "amount 900"]),
        ("85.000 kroner", &["amount 85000"]),
        ("2-3 mio. kr.", &["amount 2", "amount 3"]),
        ("Udgiften er 46 mio. kr., heraf 7 mio. kr. i 2026", &["amount 46", "amount 7"]),
        ("Der spares 1,5 mio. kr. om året", &["amount -1.5"]),
        ("-1,5 mio. kr.", &["amount -1.5"]),
        ("Ingen merudgift", &[]),
    ];
    check(table, Use::Economy);
}

#[test]
fn limits_behind_a_figure_changes_and_second_counts_are_targets() {
    let table: &[Row<'_>] = &[
        ("Fraværet er 4,5 procent eller lavere", &["target 4.5 %"]),
        ("Andelen er 85 % eller højere i 2026", &["target 85 %"]),
        ("Ventetiden er 20 % kortere end sidste år", &["target -20 %"]),
        ("Opkald om breve går fra 300 til 180 om måneden", &["baseline 300", "target 180"]),
        ("Tilfredsheden stiger fra indeks 68 til 75", &["baseline 68", "target 75"]),
        ("Snittet løftes fra 6,4 til 6,9", &["baseline 6.4", "target 6.9"]),
        ("50 boliger i alt, heraf 18 på havnen", &["target 50", "target 18"]),
        ("40 personer i småjob i 2025; 11 i ordinære timer", &["target 40", "target 11"]),
        ("55 af hver 100 kursister består", &["target 55 %"]),
        ("Der er ansat 8 peer-medarbejdere", &["target 8"]),
    ];
    check(table, Use::Goal);
}

#[test]
fn what_a_background_counts_is_where_things_stand() {
    let table: &[Row<'_>] = &[
        ("Ved stormen løb vandet ind i 140 kældre.", &["baseline 140"]),
        ("Vi fandt 27 skemaer, som ingen læser.", &["baseline 27"]),
        ("Huset har plads til 30 beboere.", &["baseline 30"]),
        ("Når huset udvides med 12 boliger, bliver der travlt.", &[]),
        ("Det svarer til 50 pladser.", &[]),
        ("Alle indkøb over 5.000 kr. godkendes.", &[]),
    ];
    check(table, Use::Background);
}
