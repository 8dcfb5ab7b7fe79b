//! Analyses lines of text as the contract of `sporhund analyse --json` asks: one line in, one JSON line out.
use sporhund_danish::Analysis;
use std::error::Error;
use std::io::{BufRead, BufWriter, Write, stdin, stdout};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(stdout().lock());
    for line in stdin().lock().lines() {
        serde_json::to_writer(&mut out, &Analysis::of(&line?))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
