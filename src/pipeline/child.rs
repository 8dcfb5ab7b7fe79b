//! A child process that is given bytes, answers bytes, and is stopped when its time is over.

use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Bytes of the longest answer: far above the largest real document, below what would trouble the parent.
const MAX_ANSWER: u64 = 256 * 1024 * 1024;
/// Bytes of complaints kept.
const MAX_ERRORS: u64 = 64 * 1024;

/// How a child ended.
#[derive(Debug)]
pub struct Ending {
    /// What it wrote; none where its time was over first.
    pub output: Option<Vec<u8>>,
    /// Its exit status.
    pub status: ExitStatus,
    /// What it wrote to standard error.
    pub errors: Vec<u8>,
}

impl Ending {
    /// Stopped for the processor time it took.
    #[cfg(unix)]
    pub fn is_out_of_time(&self) -> bool {
        use std::os::unix::process::ExitStatusExt;
        self.output.is_none() || matches!(self.status.signal(), Some(libc::SIGXCPU | libc::SIGKILL))
    }

    /// Stopped for the processor time it took; only Unix says so.
    #[cfg(not(unix))]
    pub fn is_out_of_time(&self) -> bool {
        self.output.is_none()
    }
}

/// Starts a program, gives it the input part by part, and waits for what it writes, at most `wall`.
///
/// # Errors
/// Only where the program cannot be started.
pub fn converse(command: &mut Command, input: &[&[u8]], wall: Duration) -> io::Result<Ending> {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (output, errors) = thread::scope(|scope| {
        let stdin = child.stdin.take();
        // A child that dies early breaks this pipe; its exit status says what happened.
        scope.spawn(move || stdin.map(|mut pipe| input.iter().try_for_each(|part| pipe.write_all(part))));
        let errors = child.stderr.take().map(|pipe| scope.spawn(move || read_all(pipe, MAX_ERRORS)));
        let (done, finished) = mpsc::channel();
        let stdout = child.stdout.take();
        scope.spawn(move || {
            let read = stdout.map(|pipe| read_all(pipe, MAX_ANSWER)).unwrap_or_default();
            // The receiver is gone only where the wait below has given up.
            let _ = done.send(read);
        });
        let output = finished.recv_timeout(wall).ok();
        if output.is_none() {
            // Already ended is as good as killed.
            let _ = child.kill();
        }
        (output, errors.and_then(|e| e.join().ok()).unwrap_or_default())
    });
    let status = wait(&mut child, wall)?;
    Ok(Ending { output, status, errors })
}

fn read_all(pipe: impl Read, most: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    // What was read before a broken pipe is judged like any other answer.
    let _ = pipe.take(most).read_to_end(&mut bytes);
    bytes
}

/// Waits for a child whose output has ended; kills one that lingers.
fn wait(child: &mut Child, wall: Duration) -> io::Result<ExitStatus> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if start.elapsed() > wall {
            child.kill()?;
            return child.wait();
        }
        thread::sleep(Duration::from_millis(2));
    }
}
