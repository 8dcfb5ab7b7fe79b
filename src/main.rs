//! The `sporhund` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    sporhund::cli::main()
}
