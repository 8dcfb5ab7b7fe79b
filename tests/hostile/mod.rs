//! Files made to do harm, written here at run time: each ends in its own outcome with the next step, within time and memory.

mod archives;
mod documents;
mod pack;

use std::collections::BTreeMap;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::program::Program;

/// Seconds of wall time one hostile file may take on a busy machine; the worker's processor time is bounded far below.
const PATIENCE: Duration = Duration::from_secs(60);

/// Bytes of memory that one worker may have at most.
const MEMORY: u64 = 256 << 20;

/// The report of an ingest, and the most memory any of its workers had.
fn watched(program: &Program, inbox: &str) -> (Value, u64) {
    let child = program.command(&["ingest", inbox, "--json"]).stdout(Stdio::piped()).spawn().unwrap();
    let parent = child.id();
    let output = thread::spawn(move || child.wait_with_output().unwrap());
    let mut peak = 0;
    while !output.is_finished() {
        peak = peak.max(memory_of_children(parent));
        thread::sleep(Duration::from_millis(5));
    }
    (serde_json::from_slice(&output.join().unwrap().stdout).unwrap(), peak)
}

/// The most memory that a child of this process has had so far (Linux keeps it; elsewhere nothing is known).
fn memory_of_children(parent: u32) -> u64 {
    let mut peak = 0;
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(status) = std::fs::read_to_string(entry.path().join("status")) else { continue };
        let number = |name: &str| status.lines().find_map(|l| l.strip_prefix(name)?.split_whitespace().next()?.parse::<u64>().ok());
        if number("PPid:") == Some(u64::from(parent)) {
            peak = peak.max(number("VmHWM:").unwrap_or(0) << 10);
        }
    }
    peak
}

/// Reads the files in one run; outcome and message per file. None may be a crash, and every message ends as a sentence.
fn outcomes(files: &[(&str, Vec<u8>)]) -> BTreeMap<String, (String, String)> {
    let program = Program::new();
    for (name, bytes) in files {
        program.write(&format!("inbox/{name}"), bytes);
    }
    let inbox = program.folder().join("inbox").display().to_string();
    let start = Instant::now();
    let (report, peak) = watched(&program, &inbox);
    assert!(peak <= MEMORY, "a worker took {} MB", peak >> 20);
    let patience = PATIENCE * u32::try_from(files.len()).unwrap();
    assert!(start.elapsed() < patience, "{} files took {:?}", files.len(), start.elapsed());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let lines = report["files"].as_array().unwrap();
    let found: BTreeMap<_, _> = lines.iter().map(|line| (text(&line["file"]), (text(&line["outcome"]), text(&line["message"])))).collect();
    for (file, (outcome, message)) in &found {
        assert_ne!(outcome, "crashed", "{file}: {message}");
        assert!(message.ends_with('.'), "{file}: {message}");
    }
    found
}

/// Outcome and message of each file as lines of text.
fn shown(found: &BTreeMap<String, (String, String)>) -> String {
    found.iter().map(|(file, (outcome, message))| format!("{file}: {outcome}: {message}")).collect::<Vec<_>>().join("\n")
}
