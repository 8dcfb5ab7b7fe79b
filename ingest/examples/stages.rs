//! `stages FILE…`: CPU seconds that each stage of reading a PDF takes, best of five rounds; what to look at before making it faster.

#![allow(clippy::print_stdout, clippy::indexing_slicing)]

use std::process::ExitCode;

use sporhund_ingest::{Hints, Limits, Switches, extract, layout, pdf};

const ROUNDS: usize = 5;

fn main() -> ExitCode {
    for file in std::env::args().skip(1) {
        let Ok(bytes) = std::fs::read(&file) else {
            eprintln!("{file} cannot be read");
            return ExitCode::FAILURE;
        };
        let rounds: Vec<[f64; 5]> = (0..ROUNDS).filter_map(|_| round(&bytes)).collect();
        let best = |stage: usize| rounds.iter().map(|r| r[stage]).fold(f64::INFINITY, f64::min);
        let first = rounds.first().map_or(0.0, |r| r.iter().sum());
        let names = ["pages", "layout", "facts", "personal numbers", "answer"];
        let stages: Vec<String> = names.iter().enumerate().map(|(n, name)| format!("{name} {:.3}", best(n))).collect();
        println!("{file}: {}; first round {first:.3}", stages.join(", "));
    }
    ExitCode::SUCCESS
}

/// CPU seconds of this process so far, by Linux; 0 elsewhere.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split_whitespace().next().and_then(|ns| ns.parse::<f64>().ok()).map_or(0.0, |ns| ns / 1e9)
}

/// CPU seconds of reading the pages, composing the layout, finding the facts, looking for personal numbers and writing the answer.
fn round(bytes: &[u8]) -> Option<[f64; 5]> {
    let mut last = cpu_seconds();
    let mut lap = || {
        let now = cpu_seconds();
        now - std::mem::replace(&mut last, now)
    };
    let raw = pdf::read(bytes, &Limits::default()).ok()?;
    let pages = lap();
    let layout = layout::compose(raw, Switches::default());
    let composed = lap();
    let found = extract::facts(&layout, &Hints::default(), Switches::default());
    let facts = lap();
    let answer = serde_json::to_vec(&found).ok()?;
    let written = lap();
    let whole = layout.blocks.iter().map(|b| sporhund_ingest::privacy::personal_numbers(b.text.as_str()).len()).sum::<usize>();
    let private = lap();
    (answer.len() + whole > 0).then_some([pages, composed, facts, private, written])
}
