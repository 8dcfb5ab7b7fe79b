//! `sporhund analyse`: Danish analysis of a text, or of standard input line by line.

use std::fmt::Write as _;
use std::io::{self, BufRead, Write};

use sporhund_danish::Analysis;

use super::args::Analyse;
use super::failure::Failure;

/// Analyses and prints.
pub fn run(args: &Analyse) -> Result<(), Failure> {
    if !args.text.is_empty() {
        return print(&args.text.join(" "), args.json, &mut io::stdout().lock());
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        print(&line?, args.json, &mut out)?;
    }
    Ok(out.flush()?)
}

fn print(line: &str, json: bool, out: &mut impl Write) -> Result<(), Failure> {
    let analysis = Analysis::of(line);
    if json {
        serde_json::to_writer(&mut *out, &analysis)?;
        return Ok(out.write_all(b"\n")?);
    }
    for token in &analysis.tokens {
        let parts: Vec<&str> = token.parts.iter().map(|p| p.text.as_str()).collect();
        let mut text = format!("{}\t{}", token.text, token.lemmas.join(", "));
        if !parts.is_empty() {
            let _ = write!(text, "\t{}", parts.join(" + "));
        }
        writeln!(out, "{text}")?;
    }
    Ok(())
}
