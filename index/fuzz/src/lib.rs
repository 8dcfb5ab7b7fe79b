//! What the fuzz target asks: a small made-up collection with every kind of facet value.

use std::sync::LazyLock;

use sporhund_index::Library;
use sporhund_index::record::{
    Document, FollowUp, Goal, Measure, MeasureType, Municipality, Party, Period, Record, Reference, SectionText, Work,
};
use tempfile::TempDir;

/// Municipality, area, kind, year, owner, reference (key, framework), title, text, follow-up, figure in percent.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, (&'static str, &'static str), &'static str, &'static str, &'static str, f64);

const ROWS: [Row; 6] = [
    ("Norddal", "Job og Trivsel", "handleplan", "2023", "Bente Kvist", ("dus/2", "DUS"), "Lavt sygefravær", "Sygefraværet falder, når vagtplanerne lægges sammen med medarbejderne i TRIO.", "3. kvartal", 4.4),
    ("Norddal", "Ældre og Sundhed", "politik", "2024", "", ("serviceloven/107", "Serviceloven"), "God modtagelse", "Nye medarbejdere får en mentor og et introduktionsforløb på plejehjemmet.", "hver måned", 10.0),
    ("Søndersø", "Ældre", "handleplan", "2024", "Bo Holm", ("dus/1", "DUS"), "Velfærdsteknologi", "Skærmbesøg og digital træning afprøves i hjemmeplejen.", "november", 65.0),
    ("Søndersø", "Skole og Dagtilbud", "strategi", "2025", "Skolechef", ("budget-2024/forandring-12", "Budget 2024-2027"), "To voksne i indskolingen", "Børnehaver og skoler (SFO) arbejder sammen om overgangen.", "", 50.0),
    ("Tangby-Hede", "Klima", "udkast", "2025", "Bente Kvist", ("klimaplan", "Klimaplan"), "Elbiler & cykelstier", "CO2-udledningen nedbringes; på Åkanden høstes regnvand.", "halvårligt", -60.0),
    ("Tangby-Hede", "Børn og Unge", "handleplan", "2024", "", ("barnets lov/11", "Barnets lov"), "Psykologhjælp", "Åben rådgivning for unge med MED-udvalg og PPR.", "4. kvartal", 1.5),
];

/// The collection, made once; the folder lives as long as the process.
static COLLECTION: LazyLock<(TempDir, Library)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder for the collection");
    let library = Library::open(folder.path()).expect("a new collection");
    library.load(ROWS.iter().enumerate().map(|(n, row)| work(n, row))).expect("the goals are taken in");
    (folder, library)
});

/// The collection.
pub fn library() -> &'static Library {
    &COLLECTION.1
}

fn work(n: usize, row: &Row) -> Work {
    let (municipality, area, kind, year, owner, (key, framework), title, text, follow_up, figure) = *row;
    let goal = Goal {
        id: "g1".to_owned(),
        title: title.to_owned(),
        background: Some(text.to_owned()),
        references: vec![Reference { key: key.to_owned(), framework: framework.to_owned(), label: key.to_owned(), ..Reference::default() }],
        owners: (!owner.is_empty()).then(|| Party { name: Some(owner.to_owned()), ..Party::default() }).into_iter().collect(),
        follow_up: (!follow_up.is_empty()).then(|| FollowUp { text: follow_up.to_owned(), ..FollowUp::default() }).into_iter().collect(),
        measures: vec![Measure { kind: MeasureType::Target, value: figure, unit: Some("%".to_owned()), ..Measure::default() }],
        ..Goal::default()
    };
    let document = Document {
        title: Some(format!("{kind} {year}")),
        municipality: Some(Municipality { name: municipality.to_owned(), region: Some("Midt".to_owned()), ..Municipality::default() }),
        area: Some(area.to_owned()),
        kind: Some(kind.to_owned()),
        period: Some(Period { from: format!("{year}-01-01"), to: None }),
        ..Document::default()
    };
    let section = SectionText { title: "Indledning".to_owned(), text: format!("{municipality} vil mere. {text}"), ..SectionText::default() };
    Work { id: format!("work-{n}"), revision: 0, files: Vec::new(), record: Record { document, goals: vec![goal], sections: vec![section] } }
}
