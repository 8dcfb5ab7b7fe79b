//! Running the built program on a data folder of its own.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// The program with a fresh data folder that goes away with it.
pub struct Program {
    dir: tempfile::TempDir,
}

impl Program {
    /// A program with an empty data folder.
    pub fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    /// A folder beside the data for files of the test.
    pub fn folder(&self) -> &Path {
        self.dir.path()
    }

    /// Runs a command.
    pub fn run(&self, args: &[&str]) -> Run {
        let output = self.command(args).output().unwrap();
        Run { output, dir: self.dir.path().display().to_string() }
    }

    /// The command, not started.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sporhund"));
        command.env("SPORHUND_DATA", self.dir.path().join("data")).current_dir(env!("CARGO_MANIFEST_DIR")).args(args);
        command
    }

    /// Writes a file beside the data folder and gives its path.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.dir.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }
}

/// What a run printed.
pub struct Run {
    output: Output,
    dir: String,
}

impl Run {
    /// Exit code.
    pub fn code(&self) -> i32 {
        self.output.status.code().unwrap_or(-1)
    }

    /// Standard output, the test's folder named TMP.
    pub fn stdout(&self) -> String {
        String::from_utf8_lossy(&self.output.stdout).replace(&self.dir, "TMP")
    }

    /// Standard error, the test's folder named TMP.
    pub fn stderr(&self) -> String {
        String::from_utf8_lossy(&self.output.stderr).replace(&self.dir, "TMP")
    }

    /// Standard output as JSON.
    pub fn json(&self) -> Value {
        assert_eq!(self.code(), 0, "{}", self.stderr());
        serde_json::from_slice(&self.output.stdout).unwrap()
    }
}
