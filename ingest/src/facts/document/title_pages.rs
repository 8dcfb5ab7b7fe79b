//! Title pages and introductions of made-up documents in varied Danish, each with the facts a reader takes from it.

use super::*;
use crate::model::{Block, BlockKind, Text};

/// One line per block: `# ` and `## ` are headings, `~ ` is a running header, everything else a paragraph.
fn read(page: &str) -> Document {
    let mut layout = Layout::default();
    for line in page.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let heading = |level: u8, words: &str| Block::new(BlockKind::Heading { level }, Text::flow(words));
        match (line.strip_prefix("# "), line.strip_prefix("## "), line.strip_prefix("~ ")) {
            (Some(words), ..) => layout.blocks.push(heading(1, words)),
            (_, Some(words), _) => layout.blocks.push(heading(2, words)),
            (_, _, Some(words)) => layout.running.push(Text::flow(words)),
            _ => layout.blocks.push(Block::paragraph(Text::flow(line))),
        }
    }
    find(&layout, &Hints::of_file("fil.pdf"))
}

/// Title | municipality | area | kind | period | state | edition.
fn told(d: &Document) -> String {
    let or = |o: Option<&str>| o.unwrap_or("-").to_owned();
    let period = d.period.as_ref().map_or("-".into(), |p| format!("{}..{}", p.from, p.to.as_deref().unwrap_or("")));
    let state = format!("{:?}", d.state).to_lowercase();
    let parts = [
        or(d.title.as_deref()),
        or(d.municipality.as_ref().map(|m| m.name.as_str())),
        or(d.area.as_deref()),
        or(d.kind.as_deref()),
        period,
        state,
        or(d.edition_date.as_deref()),
    ];
    parts.join(" | ")
}

const PAGES: &[(&str, &str)] = &[
    (
        "Ravnsø Kommune\n# Udviklingsaftale 2031 for Havn og Fyr\nAftalen er indgået mellem havnechefen og direktionen.",
        "Udviklingsaftale 2031 for Havn og Fyr | Ravnsø | Havn og Fyr | udviklingsaftale | 2031-01-01..2031-12-31 | adopted | -",
    ),
    (
        "Lindeby Kommune · Skole og Dagtilbud\n# Handleplan for glade børn 2031-2032\nPlanen er vedtaget den 4. november 2030.",
        "Handleplan for glade børn 2031-2032 | Lindeby | Skole og Dagtilbud | handleplan | 2031-01-01..2032-12-31 | adopted | 2030-11-04",
    ),
    (
        "# Fyrpolitik\n2031-2034 · Vedtaget af byrådet den 14. maj 2031\nI Ravnsø Kommune passer vi på fyrene.",
        "Fyrpolitik | Ravnsø | Fyr | politik | 2031-01-01..2034-12-31 | adopted | 2031-05-14",
    ),
    (
        "# Aftale om budget 2031-2034\nTangø Kommune\nIndgået den 2. september 2030 mellem Havnelisten, Klitpartiet og Borgerlisten.",
        "Aftale om budget 2031-2034 | Tangø | - | budgetaftale | 2031-01-01..2034-12-31 | adopted | 2030-09-02",
    ),
    (
        "Bilag 2 til referat af Børneudvalgets møde den 7. januar 2031\nLindeby Kommune\n# AFTALE OM DAGPLEJEN 2031\nAftalen er indgået mellem dagplejechefen og Børneudvalget.",
        "AFTALE OM DAGPLEJEN 2031 | Lindeby | Dagplejen | aftale | 2031-01-01..2031-12-31 | adopted | -",
    ),
    (
        "# Sundheds- og Omsorgspolitik\nVersion 2, marts 2031\nRavnsø Kommune\nPolitikken gælder for perioden 2031 til 2035.",
        "Sundheds- og Omsorgspolitik | Ravnsø | Sundhed og Omsorg | politik | 2031-01-01..2035-12-31 | unknown | 2031-03",
    ),
    (
        "# Børne- og ungepolitik\nHøringsversion, maj 2031\nBlåvig Kommune",
        "Børne- og ungepolitik | Blåvig | Børn og Unge | politik | 2031-01-01..2031-12-31 | hearing | -",
    ),
    (
        "# Strategi for de lyse nætter\nJuni 2031\nStrategien viser vejen for Tangø Kommune de kommende år.",
        "Strategi for de lyse nætter | Tangø | De lyse nætter | strategi | 2031-06-01.. | unknown | 2031-06",
    ),
    (
        "# Udviklingsaftale 2031\nSociale Tilbud og Psykiatri\nAftale mellem socialchefen og direktionen i Ravnsø Kommune",
        "Udviklingsaftale 2031 | Ravnsø | Sociale Tilbud og Psykiatri | udviklingsaftale | 2031-01-01..2031-12-31 | unknown | -",
    ),
    (
        "# Virksomhedsplan 2031/2032 for Center for Natur\nFjordager Kommune\nGodkendt af direktionen den 3. marts 2031",
        "Virksomhedsplan 2031/2032 for Center for Natur | Fjordager | Center for Natur | virksomhedsplan | 2031-01-01..2032-12-31 | adopted | 2031-03-03",
    ),
    (
        "# Plan for stierne 2031-34\nTeknik og Miljø, Fjordager Kommune\nUDKAST",
        "Plan for stierne 2031-34 | Fjordager | Teknik og Miljø | plan | 2031-01-01..2034-12-31 | draft | -",
    ),
    (
        "# Skolestrategi\nStrategien gælder skoleåret 2031/32 i Blåvig Kommune.",
        "Skolestrategi | Blåvig | Skole | strategi | 2031-08-01..2032-07-31 | unknown | -",
    ),
    (
        "# Handicappolitik\nPolitikken gælder fra 1. marts 2031 og indtil videre. Vedtaget af Blåvig Byråd.",
        "Handicappolitik | Blåvig | Handicap | politik | 2031-03-01.. | adopted | -",
    ),
    (
        "# Status på Udviklingsplan for Ældreområdet\nOktober 2031\nLindeby Kommune",
        "Status på Udviklingsplan for Ældreområdet | Lindeby | Ældreområdet | status | 2031-01-01..2031-12-31 | status | 2031-10",
    ),
    (
        "# Kontrakt 2031 for Plejecenter Måltoft\nFagområde: Ældre\nKontraktholder: Centerleder Ida Holm\nRavnsø Kommune",
        "Kontrakt 2031 for Plejecenter Måltoft | Ravnsø | Ældre | kontrakt | 2031-01-01..2031-12-31 | unknown | -",
    ),
    (
        "~ SANDHOLM KOMMUNE | BESKÆFTIGELSE OG VÆKST\n# Beskæftigelsesplan 2031\nPlanen sendes i høring den 2. september.",
        "Beskæftigelsesplan 2031 | Sandholm | Beskæftigelse | plan | 2031-01-01..2031-12-31 | hearing | -",
    ),
    (
        "# Klimahandleplan 2031-2040\nRevideret udgave, 12. april 2031\nTangø Kommune, Klima og Energi",
        "Klimahandleplan 2031-2040 | Tangø | Klima og Energi | handleplan | 2031-01-01..2040-12-31 | unknown | 2031-04-12",
    ),
    (
        "# Udsattepolitik\nHer indsættes et billede af torvet\nRavnsø Kommune, august 2031",
        "Udsattepolitik | Ravnsø | Udsatte | politik | 2031-01-01..2031-12-31 | draft | -",
    ),
    (
        "# Kulturstrategi 2027-2030\nDette dokument er erstattet af Kulturstrategi 2031.\nBlåvig Kommune",
        "Kulturstrategi 2027-2030 | Blåvig | Kultur | strategi | 2027-01-01..2030-12-31 | superseded | -",
    ),
    (
        "# Fritidspolitik\nPolitikken erstatter den tidligere idrætspolitik, som er ophævet. Blåvig Kommune 2031",
        "Fritidspolitik | Blåvig | Fritid | politik | - | unknown | -",
    ),
    (
        "# Ældreplan 2031-2034\nHøringssvar sendes til Ældre og Omsorg senest den 2. maj.\nTangø Kommune",
        "Ældreplan 2031-2034 | Tangø | Ældre og Omsorg | plan | 2031-01-01..2034-12-31 | hearing | -",
    ),
    (
        "Blåvig Kommune\n# Direktionsaftale 2031\nHavne og Service\nAftalen gælder alle kajer.",
        "Direktionsaftale 2031 | Blåvig | Havne og Service | aftale | 2031-01-01..2031-12-31 | unknown | -",
    ),
    (
        "# Min lederaftale for 2031\nPlejecenter Måltoft, Ravnsø Kommune\nAftalen gælder fra januar.",
        "Min lederaftale for 2031 | Ravnsø | Plejecenter Måltoft | aftale | 2031-01-01..2031-12-31 | unknown | -",
    ),
    (
        "# Plads til dem, vi møder med\nFritids- og kulturstrategi 2031-2033 for Tangø Kommune\nByrådet samler her sine mål.",
        "Plads til dem, vi møder med | Tangø | Fritid og Kultur | strategi | 2031-01-01..2033-12-31 | unknown | -",
    ),
    (
        "# Folkeoplysningspolitik 2031-2034\nPolitikken gælder for alle.\nUdgivet af Kultur og Fritid, Tangø Kommune, april 2031.",
        "Folkeoplysningspolitik 2031-2034 | Tangø | Kultur og Fritid | politik | 2031-01-01..2034-12-31 | unknown | 2031-04",
    ),
    (
        "# Skolelederaftale 2031\nSandvig Skole\nAftalen er indgået mellem skolechefen og lederen i Tangø Kommune.",
        "Skolelederaftale 2031 | Tangø | Sandvig Skole | aftale | 2031-01-01..2031-12-31 | adopted | -",
    ),
    (
        "# Frivillighedspolitik 2031\nPolitikken forventes vedtaget af byrådet den 4. juni 2031.\nFjordager Kommune",
        "Frivillighedspolitik 2031 | Fjordager | Frivillighed | politik | 2031-01-01..2031-12-31 | unknown | -",
    ),
    (
        "# Udviklingsaftale for SOH 2031\nAftalen omfatter Sundhed, Omsorg og Handicap (SOH) i Ravnsø Kommune.",
        "Udviklingsaftale for SOH 2031 | Ravnsø | Sundhed, Omsorg og Handicap | udviklingsaftale | 2031-01-01..2031-12-31 | unknown | -",
    ),
    (
        "# Udviklingsaftale for Sundheds-, Omsorgs- og Handicapområdet\nRavnsø Kommune 2031",
        "Udviklingsaftale for Sundheds-, Omsorgs- og Handicapområdet | Ravnsø | Sundhed, Omsorg og Handicap | udviklingsaftale | 2031-01-01..2031-12-31 | unknown | -",
    ),
    (
        "# Ældrepolitik\nTangø Kommune\n## Mød Karen\nKaren bor i Odense Kommune. Odense Kommune og Odense Kommunes hjemmepleje kender hende.\n## Vores mål\nVi vil have lys.",
        "Ældrepolitik | Tangø | Ældre | politik | - | unknown | -",
    ),
    (
        "# Turismestrategi\nCase: Jens fra Skagen Kommune og Aarhus Kommune sejler til Aarhus Kommune.\nSandholm Kommune vil have gæster.",
        "Turismestrategi | Sandholm | Turisme | strategi | - | unknown | -",
    ),
    (
        "# Forebyggelsesplan\nPlanen bygger på erfaringer fra Odense Kommune. Lindeby Kommune vil gøre det bedre.",
        "Forebyggelsesplan | Lindeby | Forebyggelse | plan | - | unknown | -",
    ),
    (
        "# Mål- og resultataftale 2031 for Havnedriften\nAftaleparter: direktør Bo Lund og havnechef Ida Holm\nSandholm Kommune\nUnderskrevet den 5. januar 2031",
        "Mål- og resultataftale 2031 for Havnedriften | Sandholm | Havnedriften | aftale | 2031-01-01..2031-12-31 | adopted | 2031-01-05",
    ),
    (
        "# Kommunikationsstrategi\nI årene 2031, 2032 og 2033 arbejder Fjordager Kommune med klart sprog.",
        "Kommunikationsstrategi | Fjordager | Kommunikation | strategi | 2031-01-01..2033-12-31 | unknown | -",
    ),
    (
        "# Boligplan\nFjordager Kommune\nVedtaget af kommunalbestyrelsen 28.2.2031\nGældende for 2031-2036",
        "Boligplan | Fjordager | Bolig | plan | 2031-01-01..2036-12-31 | adopted | 2031-02-28",
    ),
    (
        "# Rekrutteringsstrategi 2031-2033\nHøringsmateriale\nHøringsfrist den 1. maj 2031\nBlåvig Kommune",
        "Rekrutteringsstrategi 2031-2033 | Blåvig | Rekruttering | strategi | 2031-01-01..2033-12-31 | hearing | -",
    ),
    (
        "# Ungestrategi – Sammen om de unge\nUdgave 3 · november 2031\nTangø Kommune",
        "Ungestrategi – Sammen om de unge | Tangø | Unge | strategi | 2031-01-01..2031-12-31 | unknown | 2031-11",
    ),
    (
        "# Årsplan 2031\n## for Plan og Havn – status efter tredje kvartal\nLindeby Kommune\nHer står, hvordan det går.",
        "Årsplan 2031 for Plan og Havn – status efter tredje kvartal | Lindeby | - | plan | 2031-01-01..2031-12-31 | unknown | -",
    ),
    (
        "# Referat af Socialudvalgets møde den 3. maj 2031\nLindeby Kommune\nPunkt 4: Udviklingsaftalen for Social blev drøftet.",
        "Referat af Socialudvalgets møde den 3. maj 2031 | Lindeby | Socialudvalget | referat | 2031-01-01..2031-12-31 | unknown | -",
    ),
];

#[test]
fn title_pages_tell_what_a_reader_takes_from_them() {
    let wrong: Vec<String> = PAGES
        .iter()
        .filter_map(|(page, facts)| {
            let found = told(&read(page));
            (found != *facts).then(|| format!("{facts}\n{found}\n"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), PAGES.len(), wrong.join("\n"));
}

#[test]
fn agreements_name_their_parties() {
    for (line, parties) in [
        ("Aftalen er indgået mellem chefen for Kultur og Fritid og direktionen.", "chefen for Kultur og Fritid | direktionen"),
        ("Aftalen indgås mellem direktionen og centerchef Ida Holm og gælder for 2031.", "direktionen | centerchef Ida Holm"),
        ("Aftaleparter: direktør Bo Lund og havnechef Ida Holm", "direktør Bo Lund | havnechef Ida Holm"),
        ("Indgået den 2. september 2030 mellem Havnelisten, Klitpartiet og Borgerlisten.", "Havnelisten | Klitpartiet | Borgerlisten"),
        ("Kontraktholder: Centerleder Ida Holm", "Centerleder Ida Holm"),
        (
            "Kontrakt mellem Center for Job og Uddannelse og kommunaldirektøren for 2031",
            "Center for Job og Uddannelse | kommunaldirektøren",
        ),
        ("Vi vil have et bedre samarbejde mellem skole og hjem.", ""),
    ] {
        let d = read(&format!("# Udviklingsaftale 2031\n{line}"));
        let found: Vec<&str> = d.counterparts.iter().map(|c| c.text.as_str()).collect();
        assert_eq!(found.join(" | "), parties, "{line}");
    }
}
