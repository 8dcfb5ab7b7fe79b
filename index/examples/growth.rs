//! How the time for links grows with the collection: `cargo run --example growth -- 1000 10000`. Goals are made up with the statistics of
//! Danish text: words follow Zipf's law, new compounds keep coming, and each goal keeps to a few subjects. For each number of goals the
//! time to bring index and links up to date from nothing, that of one document of ten goals added to the collection (the middle and the
//! longest of nine, from taking it in to its links), and that of a rebuild.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::time::Instant;

use sporhund_index::record::{Activity, Aim, Goal, Municipality, NewFile, Period, Record, SectionText};
use sporhund_index::{Library, sha256};

/// Goals per document.
const GOALS: usize = 10;
/// Words that hold sentences together, most frequent first, as in Danish running text.
const SMALL: &str =
    "og i at er en til det der på af for med de som den vi et har ikke om kan skal sig blive ved fra flere så også ud efter hver";
/// Stems of words for subjects, most frequent first.
const STEMS: &str = "borger skole barn medarbejder sundhed arbejde familie plan trivsel ældre leder unge pleje læring miljø trafik bolig kultur idræt natur energi sprog hjælp vand affald by vej tryghed demens beskæftigelse uddannelse frivillig forening handicap klima turisme bibliotek musik erhverv landbrug havn skov sø park cykel bus bro hus tag have mad køkken rengøring indkøb økonomi budget regnskab løn data digital sikkerhed kontrol tilsyn beredskab brand vagt ferie fritid klub lejr spil teater film museum";
/// Second parts of compounds.
const ENDS: &str = "indsats plan arbejde forløb gruppe center tilbud politik strategi måling rådgivning støtte udvikling samarbejde netværk projekt kursus møde vejledning behandling";
/// Departments, each with its agreements for several years.
const AREAS: [&str; 12] = [
    "Børn og Unge",
    "Skole og Dagtilbud",
    "Ældre og Sundhed",
    "Handicap og Psykiatri",
    "Arbejdsmarked og Social",
    "Kultur og Fritid",
    "Natur og Miljø",
    "Plan og Byg",
    "Vej og Park",
    "Økonomi og Digitalisering",
    "Ejendomme",
    "Borgerservice og Biblioteker",
];
/// Municipalities.
const TOWNS: usize = 98;
/// Documents added one by one.
const ADDED: usize = 9;
/// Verbs of goals.
const VERBS: &str = "styrker udvikler sikrer afprøver samler følger måler forbedrer understøtter tilbyder opretter evaluerer inddrager planlægger gennemfører";

/// Numbers that look random and are the same each time (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        f64::from(u32::try_from(self.0 >> 32).unwrap()) / f64::from(u32::MAX)
    }

    /// A rank under `count`, by Zipf's law: the logarithm of the rank is evenly spread.
    fn rank(&mut self, count: usize) -> usize {
        let most = u32::try_from(count).unwrap();
        let rank = (f64::from(most + 1).ln() * self.roll()).exp() - 1.0;
        (0..count).rev().find(|i| f64::from(u32::try_from(*i).unwrap()) <= rank).unwrap_or(0)
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.rank(words.len())]
    }
}

/// The words a text is made of.
struct Language {
    small: Vec<&'static str>,
    stems: Vec<&'static str>,
    ends: Vec<&'static str>,
    verbs: Vec<&'static str>,
}

impl Language {
    fn new() -> Self {
        let split = |text: &'static str| text.split(' ').collect();
        Self { small: split(SMALL), stems: split(STEMS), ends: split(ENDS), verbs: split(VERBS) }
    }

    /// A compound of one, two or three parts: the vocabulary never ends.
    fn subject(&self, dice: &mut Dice) -> String {
        let mut word = String::new();
        while dice.roll() < 0.45 && word.len() < 20 {
            word.push_str(dice.pick(&self.stems));
        }
        if dice.roll() < 0.75 { word + dice.pick(&self.stems) } else { word + dice.pick(&self.ends) }
    }

    fn sentence(&self, dice: &mut Dice, subjects: &[String]) -> String {
        let mut words = vec!["Vi".to_owned(), dice.pick(&self.verbs).to_owned()];
        for _ in 0..7 + dice.rank(8) {
            let word = match dice.roll() {
                r if r < 0.5 => dice.pick(&self.small).to_owned(),
                r if r < 0.8 => subjects[dice.rank(subjects.len())].clone(),
                _ => self.subject(dice),
            };
            words.push(word);
        }
        words.join(" ") + "."
    }

    fn goal(&self, dice: &mut Dice, number: usize) -> Goal {
        let subjects: Vec<String> = (0..6).map(|_| self.subject(dice)).collect();
        let mut text = |count: usize| (0..count).map(|_| self.sentence(dice, &subjects)).collect::<Vec<_>>().join(" ");
        Goal {
            id: format!("g{number:02}"),
            title: format!("Bedre {} og {}", subjects[0], subjects[1]),
            kind: "udviklingsmål".to_owned(),
            background: Some(text(4)),
            purpose: Some(text(2)),
            targets: vec![Aim { text: text(1), ..Aim::default() }],
            activities: (0..4).map(|_| Activity { text: text(1), level: 1, ..Activity::default() }).collect(),
            ..Goal::default()
        }
    }

    fn document(&self, number: usize) -> (NewFile, Record) {
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (number as u64 + 1).wrapping_mul(0xBF58_476D_1CE4_E5B9));
        (0..20).for_each(|_| {
            dice.roll();
        });
        let mut record = Record::default();
        record.document.title = Some(format!("Udviklingsaftale for {}", self.subject(&mut dice)));
        record.document.kind = Some("udviklingsaftale".to_owned());
        record.document.area = Some(AREAS[number / TOWNS % AREAS.len()].to_owned());
        record.document.municipality =
            Some(Municipality { name: format!("Ny{}", number % TOWNS), from: "text".to_owned(), ..Municipality::default() });
        let year = 2020 + number / TOWNS / AREAS.len() % 8;
        record.document.period = Some(Period { from: format!("{year}-01-01"), to: Some(format!("{year}-12-31")) });
        record.goals = (1..=GOALS).map(|n| self.goal(&mut dice, n)).collect();
        let section = |g: &Goal| SectionText {
            title: g.title.clone(),
            text: g.background.clone().unwrap_or_default(),
            goal: Some(g.id.clone()),
            ..SectionText::default()
        };
        record.sections = record.goals.iter().map(section).collect();
        let bytes = format!("document {number}").into_bytes();
        let file = NewFile {
            path: format!("{number}.txt"),
            file: format!("{number}.txt"),
            sha256: sha256(&bytes),
            media_type: "text/plain".to_owned(),
            pages: 1,
            reading: "1".to_owned(),
            bytes,
            ..NewFile::default()
        };
        (file, record)
    }
}

/// Seconds that something takes.
fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

fn main() {
    let language = Language::new();
    println!("{:>8} {:>8} {:>10} {:>14} {:>12} {:>12}", "goals", "links", "first (s)", "one more (s)", "longest (s)", "rebuild (s)");
    for goals in std::env::args().skip(1).filter_map(|a| a.parse::<usize>().ok()) {
        let folder = tempfile::tempdir().unwrap();
        let library = Library::open(folder.path()).unwrap();
        let documents = goals / GOALS;
        for number in 0..documents {
            let (file, record) = language.document(number);
            library.put(file, record).unwrap();
        }
        let first = timed(|| library.commit().unwrap());
        let links = library.links(0, 0).unwrap().total;
        let mut added: Vec<f64> = Vec::new();
        for number in 0..ADDED {
            let (file, record) = language.document(documents + number);
            added.push(timed(|| {
                library.put(file, record).unwrap();
                library.commit().unwrap();
            }));
        }
        added.sort_by(f64::total_cmp);
        let (middle, longest) = (added[ADDED / 2], added[ADDED - 1]);
        let rebuild = timed(|| library.rebuild().unwrap());
        println!("{goals:>8} {links:>8} {first:>10.1} {middle:>14.2} {longest:>12.2} {rebuild:>12.1}");
    }
}
