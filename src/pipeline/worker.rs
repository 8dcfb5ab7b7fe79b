//! Extraction in a child process of the same binary: documents come from strangers.
//!
//! The parent writes one [`Job`] header line and the bytes to the child's standard input, the child answers one [`Reply`]
//! on its standard output. One process per file: whatever a hostile file does, it costs that process alone.

use std::io::{self, BufRead, Read, Write};
use std::process::Command;

use serde::{Deserialize, Serialize};
use sporhund_index::record::Outcome;
use sporhund_ingest::extract::extract_recognised;
use sporhund_ingest::model::{Extracted, RecognisedPage};
use sporhund_ingest::{ExtractError, Hints, Limits, Switches};

use super::child::{self, Ending};
use super::sandbox::{self, WorkerLimits};

/// Name of the hidden subcommand that is the worker.
pub const COMMAND: &str = "worker";

/// What the parent says before the bytes.
#[derive(Debug, Serialize, Deserialize)]
struct Job {
    task: Task,
    limits: WorkerLimits,
}

/// What the worker shall do with the bytes.
#[derive(Debug, Serialize, Deserialize)]
enum Task {
    /// Answer a [`Reply`].
    Extract { hints: Box<Hints>, rules: Switches, recognised: Vec<RecognisedPage> },
    /// Answer a page of a PDF as a PNG file, or a [`Reply::Refused`].
    Picture { page: u32, width: u32 },
}

/// What the worker, or the parent on its behalf, says of one file.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply {
    /// Read.
    Read(Box<Extracted>),
    /// Nothing can be taken from it; the message is for people.
    Refused {
        /// What kind of trouble.
        outcome: Outcome,
        /// Danish sentence that ends in the next step.
        message: String,
    },
}

/// The worker's whole life: bounds itself, reads one job, answers.
///
/// # Errors
/// Where standard input or output break, or the limits cannot be set; the parent reports that as a crash.
pub fn run() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut header = String::new();
    input.read_line(&mut header)?;
    let job: Job = serde_json::from_str(&header)?;
    sandbox::enter(job.limits)?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    match answer(&job.task, &bytes) {
        Ok(Done::Read(extracted)) => serde_json::to_writer(&mut out, &Reply::Read(extracted))?,
        Ok(Done::Picture(png)) => out.write_all(&png)?,
        Err(error) => {
            serde_json::to_writer(&mut out, &Reply::Refused { outcome: outcome_of(&error), message: error.to_string() })?;
        }
    }
    out.flush()
}

/// What came of a [`Task`].
enum Done {
    Read(Box<Extracted>),
    /// A PNG file.
    Picture(Vec<u8>),
}

fn answer(task: &Task, bytes: &[u8]) -> Result<Done, ExtractError> {
    let limits = Limits::default();
    match task {
        Task::Extract { hints, rules, recognised } => {
            extract_recognised(bytes, hints, &limits, *rules, recognised).map(|e| Done::Read(Box::new(e)))
        }
        Task::Picture { page, width } => sporhund_ingest::pdf::picture(bytes, *page, *width, &limits).map(Done::Picture),
    }
}

fn outcome_of(error: &ExtractError) -> Outcome {
    match error {
        ExtractError::Encrypted => Outcome::Encrypted,
        ExtractError::Damaged => Outcome::Damaged,
        ExtractError::Unsupported { .. } | ExtractError::NoSuchPage { .. } => Outcome::Unsupported,
        ExtractError::OverLimit { .. } => Outcome::OverLimit,
        ExtractError::Empty => Outcome::NeedsRecognition,
        ExtractError::PersonalNumbers { .. } => Outcome::Quarantined,
    }
}

/// Extracts one file in a worker process by the rules that are on, words recognised on its pages laid in.
///
/// # Errors
/// Only where no process can be started; everything a file does to its worker is a [`Reply::Refused`].
pub fn extract(bytes: &[u8], hints: &Hints, rules: Switches, recognised: &[RecognisedPage], limits: WorkerLimits) -> io::Result<Reply> {
    let task = Task::Extract { hints: Box::new(hints.clone()), rules, recognised: recognised.to_vec() };
    Ok(judge(&run_job(&Job { task, limits }, bytes)?))
}

/// A page (from 1) of a PDF as a PNG file `width` pixels wide, made in a worker process; or what kept it from being made.
///
/// # Errors
/// Only where no process can be started.
pub fn picture(bytes: &[u8], page: u32, width: u32, limits: WorkerLimits) -> io::Result<Result<Vec<u8>, Reply>> {
    let ending = run_job(&Job { task: Task::Picture { page, width }, limits }, bytes)?;
    let is_picture = ending.status.success() && ending.output.as_ref().is_some_and(|png| png.starts_with(b"\x89PNG"));
    Ok(if is_picture { Ok(ending.output.unwrap_or_default()) } else { Err(judge(&ending)) })
}

fn run_job(job: &Job, bytes: &[u8]) -> io::Result<Ending> {
    let header = serde_json::to_string(job)?;
    let mut worker = Command::new(std::env::current_exe()?);
    child::converse(worker.arg(COMMAND).env_clear(), &[header.as_bytes(), b"\n", bytes], job.limits.wall)
}

fn judge(ending: &Ending) -> Reply {
    let Some(output) = &ending.output else { return refused(Outcome::OverLimit, TOO_SLOW) };
    if ending.status.success()
        && let Ok(reply) = serde_json::from_slice(output)
    {
        return reply;
    }
    let said = String::from_utf8_lossy(&ending.errors);
    if said.contains("memory allocation") || said.contains("out of memory") {
        return refused(Outcome::OverLimit, TOO_LARGE);
    }
    if ending.is_out_of_time() {
        return refused(Outcome::OverLimit, TOO_SLOW);
    }
    tracing::warn!(status = %ending.status, "a worker ended without an answer");
    refused(Outcome::Crashed, CRASHED)
}

const TOO_SLOW: &str =
    "Filen tog for lang tid at læse og blev stoppet. Del den i mindre filer, eller gem den på ny som PDF, og læg den ind igen.";
const TOO_LARGE: &str =
    "Filen krævede for meget hukommelse og blev stoppet. Del den i mindre filer, eller gem den på ny som PDF, og læg den ind igen.";
const CRASHED: &str = "Filen kunne ikke læses: læseren stoppede uventet. Gem den på ny som PDF eller Word, og læg den ind igen.";

fn refused(outcome: Outcome, message: &str) -> Reply {
    Reply::Refused { outcome, message: message.to_owned() }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// What is said of a worker that ended like this shell script, with these bytes on its outputs.
    fn judged(script: &str, output: Option<&[u8]>, errors: &[u8]) -> Option<(Outcome, String)> {
        let status = Command::new("sh").args(["-c", script]).status().ok()?;
        match judge(&Ending { output: output.map(<[u8]>::to_vec), status, errors: errors.to_vec() }) {
            Reply::Refused { outcome, message } => Some((outcome, message)),
            Reply::Read(_) => None,
        }
    }

    #[test]
    fn every_end_of_a_worker_is_an_outcome_with_the_next_step() {
        insta::assert_snapshot!(judged("true", None, b"").unwrap().1, @"Filen tog for lang tid at læse og blev stoppet. Del den i mindre filer, eller gem den på ny som PDF, og læg den ind igen.");
        insta::assert_snapshot!(judged("kill -XCPU $$", Some(b""), b"").unwrap().1, @"Filen tog for lang tid at læse og blev stoppet. Del den i mindre filer, eller gem den på ny som PDF, og læg den ind igen.");
        let memory = judged("kill -ABRT $$", Some(b""), b"memory allocation of 9 bytes failed").unwrap();
        insta::assert_snapshot!(memory.1, @"Filen krævede for meget hukommelse og blev stoppet. Del den i mindre filer, eller gem den på ny som PDF, og læg den ind igen.");
        assert_eq!(memory.0, Outcome::OverLimit);
        let crashed = judged("kill -SEGV $$", Some(b"half an ans"), b"").unwrap();
        insta::assert_snapshot!(crashed.1, @"Filen kunne ikke læses: læseren stoppede uventet. Gem den på ny som PDF eller Word, og læg den ind igen.");
        assert_eq!(crashed.0, Outcome::Crashed);
        assert_eq!(judged("true", Some(b"no json"), b"").unwrap().0, Outcome::Crashed);
    }
}
