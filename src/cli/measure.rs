//! `sporhund load-records` and `sporhund measure`: how fast the search is with many made-up goals.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use sporhund_index::Library;
use sporhund_index::record::{Document, Goal, Municipality, Period, Record, Reference, SearchRequest, Work};

use super::args::{LoadRecords, Measure};
use super::failure::{Failure, open};
use super::out;

/// One made-up goal.
#[derive(Deserialize)]
struct Line {
    id: u64,
    title: String,
    body: String,
    municipality: String,
    area: String,
    year: String,
    track: String,
    kind: String,
}

/// Queries whose words come once: some to warm up with, the rest to measure.
#[derive(Deserialize)]
struct Queries {
    warm: Vec<String>,
    measure: Vec<String>,
}

/// Times in milliseconds of one way to ask.
#[derive(Serialize)]
struct Times {
    p50: f64,
    p95: f64,
    p99: f64,
    mean: f64,
}

#[derive(Serialize)]
struct Measured {
    queries: usize,
    hits_mean: f64,
    none: usize,
    search: Times,
    engine_alone: Times,
}

/// Loads goals, one a line, into an empty collection: search index only.
pub fn load(data: &Path, args: &LoadRecords) -> Result<(), Failure> {
    let wrong = |e: String| Failure::Wrong(format!("{} kan ikke læses: {e}.", args.file.display()));
    let file = BufReader::new(File::open(&args.file).map_err(|e| wrong(e.to_string()))?);
    let library = Library::open(data)?;
    let start = Instant::now();
    let mut broken = None;
    let works = file.lines().map_while(|line| {
        let read = line.map_err(|e| e.to_string()).and_then(|l| serde_json::from_str::<Line>(&l).map_err(|e| e.to_string()));
        read.map(work).map_err(|e| broken = Some(e)).ok()
    });
    let goals = library.load(works)?;
    if let Some(e) = broken {
        return Err(wrong(e));
    }
    out::text(&format!("{goals} mål kan søges efter {:.1} s.", start.elapsed().as_secs_f64()))
}

fn work(line: Line) -> Work {
    let (head, number) = line.track.rsplit_once(' ').unwrap_or((&line.track, "1"));
    let key = format!("{}/{number}", head.to_lowercase());
    let reference = Reference { key, framework: head.to_owned(), label: line.track.clone(), ..Reference::default() };
    let goal = Goal { id: "g1".to_owned(), title: line.title, background: Some(line.body), references: vec![reference], ..Goal::default() };
    let document = Document {
        municipality: Some(Municipality { name: line.municipality, ..Municipality::default() }),
        area: Some(line.area),
        kind: Some(line.kind),
        period: Some(Period { from: format!("{}-01-01", line.year), to: None }),
        ..Document::default()
    };
    Work {
        id: format!("record-{:07}", line.id),
        revision: 0,
        files: Vec::new(),
        record: Record { document, goals: vec![goal], ..Record::default() },
    }
}

/// Asks every query once with all facets, and of the engine alone, and prints how long it took.
pub fn run(data: &Path, args: &Measure) -> Result<(), Failure> {
    let wrong = |e: String| Failure::Wrong(format!("{} kan ikke læses: {e}.", args.queries.display()));
    let text = std::fs::read_to_string(&args.queries).map_err(|e| wrong(e.to_string()))?;
    let queries: Queries = serde_json::from_str(&text).map_err(|e| wrong(e.to_string()))?;
    let library = open(data)?;
    let ask = |query: &String| library.search(&SearchRequest { query: query.clone(), limit: 10, ..SearchRequest::default() });
    for query in &queries.warm {
        ask(query)?;
        library.floor(query, 10)?;
    }
    let (mut full, mut alone, mut hits) = (Vec::new(), Vec::new(), Vec::new());
    for query in &queries.measure {
        let start = Instant::now();
        hits.push(ask(query)?.total);
        full.push(start.elapsed().as_secs_f64() * 1000.0);
        let start = Instant::now();
        library.floor(query, 10)?;
        alone.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    let measured = Measured {
        queries: hits.len(),
        hits_mean: hits.iter().sum::<usize>() as f64 / hits.len().max(1) as f64,
        none: hits.iter().filter(|h| **h == 0).count(),
        search: times(full),
        engine_alone: times(alone),
    };
    out::json(&measured)
}

fn times(mut list: Vec<f64>) -> Times {
    list.sort_by(f64::total_cmp);
    let at = |share: usize| list.get((list.len() * share / 100).min(list.len().saturating_sub(1))).copied().unwrap_or_default();
    Times { p50: at(50), p95: at(95), p99: at(99), mean: list.iter().sum::<f64>() / list.len().max(1) as f64 }
}
