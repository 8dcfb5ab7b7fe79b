//! The many wordings of who answers for a goal, one row each.

use super::*;

fn shown(all: &[Party]) -> Vec<String> {
    all.iter().map(|p| [&p.name, &p.role].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("|")).collect()
}

/// A text, and its owners and participants as name and role.
type Row<'a> = (&'a str, &'a [&'a str], &'a [&'a str]);

fn check(table: &[Row<'_>], read: impl Fn(&str) -> Parties) {
    let mut wrong = Vec::new();
    for (text, owners, participants) in table {
        let found = read(text);
        let (o, p) = (shown(&found.owners), shown(&found.participants));
        if o != *owners || p != *participants {
            wrong.push(format!("{text}: {o:?} {p:?} for {owners:?} {participants:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Sentences of running text.
const SENTENCES: &[Row<'_>] = &[
    ("Ansvarlig for målet er centerchef Ida Holm.", &["Ida Holm|centerchef"], &[]),
    ("Centerchef Ida Holm er målejer.", &["Ida Holm|Centerchef"], &[]),
    ("Målet er forankret hos skolechef Ida Holm.", &["Ida Holm|skolechef"], &[]),
    ("Indsatsen er forankret i Sundhedsafdelingen.", &["Sundhedsafdelingen"], &[]),
    ("Opgaven er organisatorisk forankret i Team Forebyggelse.", &["Team Forebyggelse"], &[]),
    ("Politisk er målet forankret i Kulturudvalget.", &["Kulturudvalget"], &[]),
    ("Ansvaret ligger hos Børne- og Ungeudvalget.", &["Børne- og Ungeudvalget"], &[]),
    ("Ansvaret for gennemførelsen ligger hos afdelingsleder Per Lund.", &["Per Lund|afdelingsleder"], &[]),
    ("Det er dagtilbudschefen, der har ansvaret for indsatsen.", &["dagtilbudschefen"], &[]),
    ("Centerchef Ida Holm står i spidsen for arbejdet.", &["Ida Holm|Centerchef"], &[]),
    ("I spidsen for arbejdet står centerchef Ida Holm.", &["Ida Holm|centerchef"], &[]),
    ("Arbejdet sker under ledelse af skolechef Ida Holm.", &["Ida Holm|skolechef"], &[]),
    ("Ansvaret deles mellem Ida Holm og Per Lund.", &["Ida Holm", "Per Lund"], &[]),
    ("Ansvaret er delt mellem skolechefen og dagtilbudschefen.", &["skolechefen", "dagtilbudschefen"], &[]),
    ("Ida Holm og Per Lund deler ansvaret for målet.", &["Ida Holm", "Per Lund"], &[]),
    ("Projektet ledes af udviklingskonsulent Per Lund.", &["Per Lund|udviklingskonsulent"], &[]),
    ("Sundhedschef Ida Holm leder projektet.", &["Ida Holm|Sundhedschef"], &[]),
    ("Per Lund er udpeget som projektleder.", &["Per Lund"], &[]),
    ("Som tovholder er udpeget konsulent Per Lund.", &["Per Lund|konsulent"], &[]),
    ("Afdelingen for Byggeri er tovholder på indsatsen.", &["Afdelingen for Byggeri"], &[]),
    ("Plejechefen har det overordnede ansvar for målet.", &["Plejechefen"], &[]),
    ("Havnechefen står på mål for indsatsen.", &["Havnechefen"], &[]),
    ("Skoleafdelingen har bolden, PPR spiller med.", &["Skoleafdelingen"], &["PPR"]),
    ("Havnechef Ida Holm går i spidsen for arbejdet.", &["Ida Holm|Havnechef"], &[]),
    ("Bolden ligger hos havnechef Ida Holm.", &["Ida Holm|havnechef"], &[]),
    ("Daglig leder: Ida Holm", &["Ida Holm"], &[]),
    ("Holdet har bolden i anden halvleg.", &[], &[]),
    ("Havnechefen holder i trådene.", &["Havnechefen"], &[]),
    ("Ida Holm varetager projektledelsen.", &["Ida Holm"], &[]),
    ("Havnefoged Per Lund har tovholderrollen.", &["Per Lund|Havnefoged"], &[]),
    ("Familieafdelingen har ansvaret for at gennemføre indsatsen.", &["Familieafdelingen"], &[]),
    ("Bæres af Ida Holm.", &["Ida Holm"], &[]),
    ("Havnefoged Per Lund hæfter for målet.", &["Per Lund|Havnefoged"], &[]),
    ("Målet hører sammen med Forslag 12 i Budget 2026.", &[], &[]),
    ("Tovholder: Ida Holm (Center for Sundhed)", &["Ida Holm|Center for Sundhed"], &[]),
    ("Ansvarlig: Leder af Træning og Rehabilitering Lotte Engsig", &["Lotte Engsig|Leder af Træning og Rehabilitering"], &[]),
    ("Målet ligger under DUS spor 2.", &[], &[]),
    ("Målet ligger i forlængelse af Byrådets Vækstspor.", &[], &[]),
    ("Ansvaret for at komme til tiden ligger hos den enkelte.", &[], &[]),
    ("Kommunen leder efter nye lokaler.", &[], &[]),
    ("Vi leder projektet sammen.", &[], &[]),
];

/// The text of a field of owners.
const FIELDS: &[Row<'_>] = &[
    ("Ida Holm, centerchef", &["Ida Holm|centerchef"], &[]),
    ("Ida Holm Centerchef", &["Ida Holm|Centerchef"], &[]),
    ("Ida Holm – centerchef", &["Ida Holm|centerchef"], &[]),
    ("Centerchef: Ida Holm", &["Ida Holm|Centerchef"], &[]),
    ("Ida Holm/Per Lund", &["Ida Holm", "Per Lund"], &[]),
    ("Ida Holm & Per Lund", &["Ida Holm", "Per Lund"], &[]),
    ("Ida Holm + Per Lund", &["Ida Holm", "Per Lund"], &[]),
    ("Ida Holm (tovholder), Per Lund (projektleder)", &["Ida Holm|tovholder", "Per Lund|projektleder"], &[]),
    ("Teamleder Anne Kathrine Bøgh Teamleder Jon Ravn", &["Anne Kathrine Bøgh|Teamleder", "Jon Ravn|Teamleder"], &[]),
    ("Afdelingsleder Rune Kjær Myndighedsafdelingen", &["Rune Kjær|Afdelingsleder", "Myndighedsafdelingen"], &[]),
    ("Leder af Træning og Rehabilitering Lotte Engsig", &["Lotte Engsig|Leder af Træning og Rehabilitering"], &[]),
    ("Ida Holm, der er leder af PPR", &["Ida Holm|leder af PPR"], &[]),
    ("Lotte Engsig, leder af Træning og Rehabilitering", &["Lotte Engsig|leder af Træning og Rehabilitering"], &[]),
    ("Per Lund Medvirker: Foreningen Solgruppen og Kystrådet", &["Per Lund"], &["Foreningen Solgruppen", "Kystrådet"]),
    ("Havneteamet Medvirker: Danmarks Naturfredningsforening", &["Havneteamet"], &["Danmarks Naturfredningsforening"]),
    ("Ida Holm. Sparring: Sundhedsplejen", &["Ida Holm"], &["Sundhedsplejen"]),
    ("Kultur og Fritid er tovholder, Ejendomme deltager", &["Kultur og Fritid"], &["Ejendomme"]),
    ("Skolechefen har ansvaret, PPR bidrager", &["Skolechefen"], &["PPR"]),
    ("Hanne Lund, sprogvejleder. Solby Bibliotek medvirker.", &["Hanne Lund|sprogvejleder"], &["Solby Bibliotek"]),
    ("Ungekoordinator Oluf Brandt med UU-vejlederne", &["Oluf Brandt|Ungekoordinator"], &["UU-vejlederne"]),
    ("Solby Erhverv, a-kasserne", &["Solby Erhverv", "a-kasserne"], &[]),
    ("Direktionen og chefgruppen", &["Direktionen", "chefgruppen"], &[]),
    ("OMU Ældre og Omsorg", &["OMU Ældre og Omsorg"], &[]),
    ("Byg, Plan og Miljø", &["Byg, Plan og Miljø"], &[]),
    ("Center for Børn, Unge og Familie", &["Center for Børn, Unge og Familie"], &[]),
    ("Aktivitets- og samværscentret", &["Aktivitets- og samværscentret"], &[]),
    ("Kultur- og Fritidschefen", &["Kultur- og Fritidschefen"], &[]),
    ("Vejteamet", &["Vejteamet"], &[]),
    ("Afdelingslederne", &["Afdelingslederne"], &[]),
    ("Havnefoged Per Lund", &["Per Lund|Havnefoged"], &[]),
    ("Klimakoordinator Nanna Prip", &["Nanna Prip|Klimakoordinator"], &[]),
    ("Tine Hald Ø. Mortensen, virksomhedschef", &["Tine Hald Ø. Mortensen|virksomhedschef"], &[]),
    ("Skolechef Ida Holm (i samarbejde med PPR)", &["Ida Holm|Skolechef"], &["PPR"]),
    ("Bibliotekschef Ida Holm i samarbejde med Kulturskolen", &["Ida Holm|Bibliotekschef"], &["Kulturskolen"]),
    ("Ida Holm, i tæt samarbejde med Visitationen", &["Ida Holm"], &["Visitationen"]),
    ("Ældrechef Ida Holm har det overordnede ansvar", &["Ida Holm|Ældrechef"], &[]),
    ("Tovholder: Ida Holm. Deltagere: Per Lund og Lis Krag", &["Ida Holm"], &["Per Lund", "Lis Krag"]),
    ("Chef for Byg og Miljø (vakant)", &["Chef for Byg og Miljø (vakant)"], &[]),
    ("Afventer ansættelse", &[], &[]),
    ("Afventer høringen", &[], &[]),
    ("Stilling vakant", &[], &[]),
    ("Ikke udpeget.", &[], &[]),
    ("Ikke angivet", &[], &[]),
    ("Udpeges i maj", &[], &[]),
    ("NN", &[], &[]),
    ("N.N.", &[], &[]),
    ("Ubesat", &[], &[]),
    ("Fratrådt", &[], &[]),
    ("-", &[], &[]),
    ("Ingen", &[], &[]),
    ("Under rekruttering", &[], &[]),
];

#[test]
fn sentences_of_running_text_name_owners_in_many_wordings() {
    check(SENTENCES, |t| parties(&Text::flow(t), &Context::default(), Ground::Far));
}

#[test]
fn a_field_of_owners_is_read_in_many_wordings() {
    check(FIELDS, |t| with_roles(field("Ansvarlig", &[Text::flow(t)], true), &Context::default()));
}

#[test]
fn partners_are_known_by_their_names() {
    let table: &[Row<'_>] = &[
        ("Det sker i samarbejde med Sundhedsplejen.", &[], &["Sundhedsplejen"]),
        ("Planen laves i samarbejde med Teknik og Miljø.", &[], &["Teknik og Miljø"]),
        ("Modellen udvikles sammen med Digitalisering.", &[], &["Digitalisering"]),
        ("Vi samarbejder med Sygehus Nord om udskrivning.", &[], &["Sygehus Nord"]),
        ("Forløbet tilrettelægges sammen med almen praksis.", &[], &["almen praksis"]),
        ("Det sker i samarbejde med de praktiserende læger.", &[], &["de praktiserende læger"]),
        ("Mødet holdes sammen med Ældre Sagen og Røde Kors.", &[], &["Ældre Sagen", "Røde Kors"]),
        ("I samarbejde med Teknik og Miljø anlægges to haver.", &[], &["Teknik og Miljø"]),
        ("Sammen med Sygehus Solby følges borgerne hjem.", &[], &["Sygehus Solby"]),
        ("Det sker i samarbejde med Sundhedspolitikken som ramme.", &[], &[]),
        ("Det sker med UU-vejlederne og Biblioteket.", &[], &[]),
        ("Vi arbejder sammen med Ida Holm om planen.", &[], &["Ida Holm"]),
    ];
    check(table, |t| {
        let mut found = parties(&Text::flow(t), &Context::default(), Ground::Far);
        found.owners.clear();
        found
    });
}
