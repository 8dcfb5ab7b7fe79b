//! Fictional works for tests of the search.

use std::collections::BTreeMap;

use super::{Change, Engine};
use crate::record::{
    Activity, Aim, Answer, Document, FileView, FollowUp, Goal, Measure, MeasureType, Municipality, Party, Period, Place, Record, Reference,
    SearchRequest, SectionText, TimeFrame, Work,
};
use crate::topics::Topics;

/// A place on a page.
pub fn on(page: u32) -> Place {
    Place { page, ..Place::default() }
}

/// A goal with a title and targets.
pub fn goal(id: &str, title: &str, targets: &[&str]) -> Goal {
    let targets = targets.iter().map(|t| Aim { text: (*t).to_owned(), place: on(2) }).collect();
    Goal { id: id.to_owned(), title: title.to_owned(), kind: "udviklingsmål".to_owned(), place: on(1), targets, ..Goal::default() }
}

/// A reference.
pub fn reference(key: &str, framework: &str, label: &str) -> Reference {
    Reference { key: key.to_owned(), framework: framework.to_owned(), label: label.to_owned(), ..Reference::default() }
}

/// An owner with name and role.
pub fn owner(name: &str, role: &str) -> Party {
    let some = |s: &str| (!s.is_empty()).then(|| s.to_owned());
    Party { name: some(name), role: some(role), responsibility: Some("ansvarlig for opfølgning".to_owned()), ..Party::default() }
}

/// A work of a municipality.
pub fn work(id: &str, municipality: &str, area: &str, year: u32, goals: Vec<Goal>) -> Work {
    let document = Document {
        title: Some(format!("Udviklingsaftale {year} for {area}")),
        municipality: Some(Municipality {
            name: municipality.to_owned(),
            region: Some("Region Midtland".to_owned()),
            ..Municipality::default()
        }),
        area: Some(area.to_owned()),
        kind: Some("udviklingsaftale".to_owned()),
        period: Some(Period { from: format!("{year}-01-01"), to: Some(format!("{year}-12-31")) }),
        ..Document::default()
    };
    let files = vec![FileView { file: format!("{id}.pdf"), ..FileView::default() }];
    Work { id: id.to_owned(), revision: 1, files, record: Record { document, goals, ..Record::default() } }
}

/// Three works with goals of every kind.
pub fn works() -> Vec<Work> {
    vec![north(), north_health(), south()]
}

fn north() -> Work {
    let mut absence =
        goal("g01", "Lavere sygefravær", &["Sygefraværet falder til 3,1 % i 2025.", "Ledere taler tidligt med medarbejdere."]);
    absence.references = vec![reference("dus/2", "DUS", "Direktionens udviklingsspor nr. 2: Et sundt arbejdsliv")];
    absence.owners = vec![owner("Bente Kvist", "Centerchef"), owner("", "Fællestillidsrepræsentant")];
    absence.measures = vec![Measure {
        text: "Sygefraværet falder til 3,1 % i 2025.".to_owned(),
        kind: MeasureType::Target,
        value: 3.1,
        unit: Some("%".to_owned()),
        ..Measure::default()
    }];
    absence.follow_up = vec![FollowUp {
        text: "Der følges op i 3. og 4. kvartal.".to_owned(),
        times: vec!["3. kvartal".to_owned(), "4. kvartal".to_owned()],
        ..FollowUp::default()
    }];
    let mut welcome = goal("g02", "En god start for nye kolleger", &["Alle nyansatte får et introduktionsforløb."]);
    welcome.references =
        vec![reference("dus", "DUS", "DUS"), reference("budget-2024/forandring-12", "Budget", "Forandring 12 i Budget 2024-2027")];
    welcome.follow_up = vec![FollowUp { text: "Status i 4. kvartal".to_owned(), ..FollowUp::default() }];
    welcome.activities =
        vec![Activity { text: "Makkerordning med en erfaren kollega".to_owned(), level: 1, place: on(3), ..Activity::default() }];
    let mut law = goal("g03", "Færre ventedage til botilbud", &["Ventetiden til botilbud er højst 20 dage."]);
    law.references = vec![reference("serviceloven/107", "Serviceloven", "Servicelovens § 107")];
    law.owners = vec![owner("Ib Skovgaard Holm", "Fagchef")];
    law.time_frame = Some(TimeFrame { text: "2025 og frem".to_owned(), multi_year: true, ..TimeFrame::default() });
    work("w1", "Norddal", "Job og Trivsel", 2025, vec![absence, welcome, law])
}

fn north_health() -> Work {
    let mut leaders = goal("g01", "Ledelse tæt på driften", &["Lederne er synlige i hverdagen."]);
    leaders.references =
        vec![reference("dus/2", "DUS", "DUS spor 2"), reference("dus/1", "DUS", "spor 1 i Direktionens UdviklingsSpor (DUS)")];
    let mut care = goal("g02", "Velfærdsteknologi i hjemmeplejen", &["Skærmbesøg erstatter hvert femte besøg."]);
    care.owners = vec![owner("Bente Kvist", "Centerchef")];
    care.references = vec![reference("budget-2024/spor-3", "Budget", "spor 3 i Budget 2024")];
    work("w2", "Norddal", "Pleje og Sundhed", 2025, vec![leaders, care])
}

fn south() -> Work {
    let own = reference("plan/spor-2", "Planen", "Spor 2");
    let mut climate = goal("g01", "Inddragelse af borgerne", &["Borgerne er med fra begyndelsen, når byrum ændres."]);
    climate.references = vec![own];
    let shift = goal("g02", "Fleksibel vagtplanlægning", &["Medarbejderne lægger selv vagtplanen."]);
    let mut south = work("w3", "Søndersø", "Social", 2024, vec![climate, shift]);
    let text = "Kommunen har mange kilometer cykelsti, og kantinen er populær blandt medarbejderne.".to_owned();
    south.record.sections = vec![SectionText { title: "Baggrund".to_owned(), text, goal: None, place: on(4) }];
    south
}

/// An engine over works in a folder that goes away with the first value.
pub fn engine(works: Vec<Work>) -> (tempfile::TempDir, Engine) {
    let dir = tempfile::tempdir().unwrap();
    let (engine, fresh) = Engine::open(dir.path(), Topics::default()).unwrap();
    assert!(fresh);
    engine.write(&works.into_iter().map(Change::Put).collect::<Vec<_>>(), 1).unwrap();
    (dir, engine)
}

/// Asks for up to 50 hits.
pub fn ask(engine: &Engine, query: &str) -> Answer {
    engine.search(&SearchRequest { query: query.to_owned(), limit: 50, ..SearchRequest::default() }).unwrap()
}

/// Asks with filters.
pub fn ask_with(engine: &Engine, query: &str, filters: &[(&str, &[&str])], own: Option<&str>) -> Answer {
    let filters: BTreeMap<String, Vec<String>> =
        filters.iter().map(|(f, v)| ((*f).to_owned(), v.iter().map(|v| (*v).to_owned()).collect())).collect();
    engine
        .search(&SearchRequest { query: query.to_owned(), filters, own: own.map(str::to_owned), limit: 50, ..SearchRequest::default() })
        .unwrap()
}

/// Ids of the goals found, in order.
pub fn goals(answer: &Answer) -> Vec<&str> {
    answer.hits.iter().filter(|h| h.card.is_some()).map(|h| h.id.as_str()).collect()
}
