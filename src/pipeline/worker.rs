//! Extraction in a child process of the same binary: documents come from strangers.
//!
//! The parent writes one [`Job`] header line and the bytes to the child's standard input, the child answers one [`Reply`]
//! on its standard output. One process per file: whatever a hostile file does, it costs that process alone.

use std::io::{self, BufRead, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use sporhund_index::record::Outcome;
use sporhund_ingest::extract::extract_with;
use sporhund_ingest::model::Extracted;
use sporhund_ingest::{ExtractError, Hints, Limits, Switches};

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
    Extract(Hints, Switches),
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
        Task::Extract(hints, rules) => extract_with(bytes, hints, &limits, *rules).map(|e| Done::Read(Box::new(e))),
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

/// Extracts one file in a worker process, by the rules that are on.
///
/// # Errors
/// Only where no process can be started; everything a file does to its worker is a [`Reply::Refused`].
pub fn extract(bytes: &[u8], hints: &Hints, rules: Switches, limits: WorkerLimits) -> io::Result<Reply> {
    let (output, status, errors) = run_job(&Job { task: Task::Extract(hints.clone(), rules), limits }, bytes)?;
    Ok(judge(output, status, &errors))
}

/// A page (from 1) of a PDF as a PNG file `width` pixels wide, made in a worker process; or what kept it from being made.
///
/// # Errors
/// Only where no process can be started.
pub fn picture(bytes: &[u8], page: u32, width: u32, limits: WorkerLimits) -> io::Result<Result<Vec<u8>, Reply>> {
    let (output, status, errors) = run_job(&Job { task: Task::Picture { page, width }, limits }, bytes)?;
    match output {
        Some(png) if status.success() && png.starts_with(b"\x89PNG") => Ok(Ok(png)),
        output => Ok(Err(judge(output, status, &errors))),
    }
}

/// What a worker wrote in time, how it ended, what it wrote to standard error.
type Ending = (Option<Vec<u8>>, ExitStatus, Vec<u8>);

fn run_job(job: &Job, bytes: &[u8]) -> io::Result<Ending> {
    let limits = job.limits;
    let mut child = Command::new(std::env::current_exe()?)
        .arg(COMMAND)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let header = serde_json::to_string(job)?;
    let (output, errors) = thread::scope(|scope| {
        let stdin = child.stdin.take();
        // A worker that dies early breaks this pipe; its exit status says what happened.
        scope.spawn(move || {
            stdin
                .map(|mut pipe| pipe.write_all(header.as_bytes()).and_then(|()| pipe.write_all(b"\n")).and_then(|()| pipe.write_all(bytes)))
        });
        let errors = child.stderr.take().map(|pipe| scope.spawn(move || read_all(pipe, 64 * 1024)));
        let (done, finished) = mpsc::channel();
        let stdout = child.stdout.take();
        scope.spawn(move || {
            let read = stdout.map(|pipe| read_all(pipe, MAX_REPLY)).unwrap_or_default();
            // The receiver is gone only where the wait below has given up.
            let _ = done.send(read);
        });
        let output = finished.recv_timeout(limits.wall).ok();
        if output.is_none() {
            // Already ended is as good as killed.
            let _ = child.kill();
        }
        (output, errors.and_then(|e| e.join().ok()).unwrap_or_default())
    });
    let status = wait(&mut child, limits)?;
    Ok((output, status, errors))
}

/// Bytes of the longest reply: far above the largest real document, below what would trouble the parent.
const MAX_REPLY: u64 = 256 * 1024 * 1024;

fn read_all(pipe: impl Read, most: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What was read before a broken pipe is judged like any other answer.
    let _ = pipe.take(most).read_to_end(&mut bytes);
    bytes
}

/// Waits for a child whose output has ended; kills one that lingers.
fn wait(child: &mut Child, limits: WorkerLimits) -> io::Result<ExitStatus> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if start.elapsed() > limits.wall {
            child.kill()?;
            return child.wait();
        }
        thread::sleep(std::time::Duration::from_millis(2));
    }
}

fn judge(output: Option<Vec<u8>>, status: ExitStatus, errors: &[u8]) -> Reply {
    let Some(output) = output else { return refused(Outcome::OverLimit, TOO_SLOW) };
    if status.success()
        && let Ok(reply) = serde_json::from_slice(&output)
    {
        return reply;
    }
    let said = String::from_utf8_lossy(errors);
    if said.contains("memory allocation") || said.contains("out of memory") {
        return refused(Outcome::OverLimit, TOO_LARGE);
    }
    if was_out_of_time(status) {
        return refused(Outcome::OverLimit, TOO_SLOW);
    }
    tracing::warn!(%status, "a worker ended without an answer");
    refused(Outcome::Crashed, CRASHED)
}

#[cfg(unix)]
fn was_out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    matches!(status.signal(), Some(libc::SIGXCPU | libc::SIGKILL))
}

#[cfg(not(unix))]
fn was_out_of_time(_: ExitStatus) -> bool {
    false
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
        match judge(output.map(<[u8]>::to_vec), status, errors) {
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
