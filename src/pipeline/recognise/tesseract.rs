//! The recogniser: the program `tesseract` with its Danish model, installed on this machine. Nothing is downloaded.

use std::ffi::OsString;
use std::io;
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use crate::pipeline::child;
use crate::pipeline::sandbox::{self, WorkerLimits};

/// Name of the hidden subcommand that becomes the recogniser.
pub const COMMAND: &str = "recogniser";
const PROGRAM: &str = "tesseract";
/// The Danish model.
const MODEL: &str = "dan";
/// Variables the program needs: where it is, and where its models are.
const VARIABLES: [&str; 2] = ["PATH", "TESSDATA_PREFIX"];

/// What is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The program.
    Program,
    /// Its Danish model.
    Model,
}

impl Missing {
    /// What to install, as a Danish sentence.
    pub fn advice(self) -> &'static str {
        match self {
            Self::Program => "Installér tegngenkendelse (apt-get install tesseract-ocr tesseract-ocr-dan), og indlæs filen igen.",
            Self::Model => "Tegngenkendelsen mangler dansk: installér det (apt-get install tesseract-ocr-dan), og indlæs filen igen.",
        }
    }
}

/// What keeps pages from being recognised on this machine; asked once.
pub fn missing() -> Option<Missing> {
    static FOUND: OnceLock<Option<Missing>> = OnceLock::new();
    *FOUND.get_or_init(|| {
        let mut ask = Command::new(PROGRAM);
        ask.arg("--list-langs").env_clear().envs(variables());
        match child::converse(&mut ask, &[], Duration::from_secs(20)) {
            Ok(ending) => {
                // Some versions list the models on standard error.
                let said = [ending.output.unwrap_or_default(), ending.errors].concat();
                let has_model = String::from_utf8_lossy(&said).lines().any(|l| l.trim() == MODEL);
                (!has_model).then_some(Missing::Model)
            }
            Err(_) => Some(Missing::Program),
        }
    })
}

fn variables() -> impl Iterator<Item = (&'static str, OsString)> {
    VARIABLES.into_iter().filter_map(|name| Some((name, std::env::var_os(name)?)))
}

/// Why a page could not be recognised, as the second half of a Danish sentence.
pub type Trouble = &'static str;

/// The table of words in a picture (PNG).
///
/// # Errors
/// What went wrong, in Danish.
pub fn table(png: &[u8]) -> Result<String, Trouble> {
    let limits = WorkerLimits::recognition();
    let run = || {
        let mut command = Command::new(std::env::current_exe()?);
        // One thread: how many pages are read at a time is decided by the caller.
        command.arg(COMMAND).env_clear().envs(variables()).env("OMP_THREAD_LIMIT", "1");
        child::converse(&mut command, &[png], limits.wall)
    };
    let ending = run().map_err(|_| "tegngenkendelsen kunne ikke startes")?;
    if ending.is_out_of_time() {
        return Err("det tog for lang tid");
    }
    if !ending.status.success() {
        tracing::warn!(status = %ending.status, errors = %String::from_utf8_lossy(&ending.errors), "the recogniser failed");
        return Err("tegngenkendelsen stoppede uventet");
    }
    String::from_utf8(ending.output.unwrap_or_default()).map_err(|_| "tegngenkendelsens svar kunne ikke læses")
}

/// Bounds this process and becomes the recogniser: picture on standard input, table on standard output.
///
/// # Errors
/// Where the limits cannot be set or the program cannot be started; the parent reports that as a failed page.
pub fn run() -> io::Result<()> {
    sandbox::enter_for_program(WorkerLimits::recognition())?;
    let mut program = Command::new(PROGRAM);
    program.args(["stdin", "stdout", "-l", MODEL, "--psm", "3", "--dpi", "300", "tsv"]);
    become_program(&mut program)
}

#[cfg(unix)]
fn become_program(program: &mut Command) -> io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(program.exec())
}

#[cfg(not(unix))]
fn become_program(program: &mut Command) -> io::Result<()> {
    let status = program.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other("the recogniser failed")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_said_with_the_command_that_installs_it() {
        insta::assert_snapshot!(Missing::Program.advice(), @"Installér tegngenkendelse (apt-get install tesseract-ocr tesseract-ocr-dan), og indlæs filen igen.");
        insta::assert_snapshot!(Missing::Model.advice(), @"Tegngenkendelsen mangler dansk: installér det (apt-get install tesseract-ocr-dan), og indlæs filen igen.");
    }
}
