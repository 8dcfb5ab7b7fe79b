//! `extract FILE`: prints what is extracted from a file as JSON (the contract's shape). `layout FILE` and `outline FILE` show the stages before.

use std::io::Write as _;
use std::process::ExitCode;

use sporhund_ingest::extract::{extract_with, read};
use sporhund_ingest::{Hints, Limits, Switches, sections};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--json").collect();
    let off = Switches::from(args.iter().filter_map(|a| a.strip_prefix("--off=")).map(str::to_owned).collect::<Vec<_>>());
    let rest: Vec<&String> = args.iter().filter(|a| !a.starts_with("--")).collect();
    let (mode, file) = match rest.as_slice() {
        [file] => ("extract", file.as_str()),
        [mode, file] => (mode.as_str(), file.as_str()),
        _ => ("", ""),
    };
    let name = std::path::Path::new(file).file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let hints = Hints::of_file(name);
    let result = std::fs::read(file).map_err(|e| format!("{file}: {e}")).and_then(|bytes| match mode {
        "extract" => {
            let out = extract_with(&bytes, &hints, &Limits::default(), off).map_err(|e| e.to_string())?;
            serde_json::to_string_pretty(&out).map_err(|e| e.to_string())
        }
        "outline" => {
            let outline = sections::outline(&read(&bytes, &hints, &Limits::default(), off).map_err(|e| e.to_string())?, off);
            Ok((0..outline.lines.len()).map(|n| show(&outline, n)).collect::<Vec<_>>().join("\n"))
        }
        _ => Err("usage: extract [extract|outline] FILE [--off=RULE]".to_owned()),
    });
    match result {
        Ok(text) => {
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "{message}");
            ExitCode::FAILURE
        }
    }
}

fn show(outline: &sections::Outline, n: usize) -> String {
    let line = &outline.lines[n];
    let mut out = format!("{n:4} p{} {:?} {:?} {}", line.page, outline.class(n), outline.look(n), outline.str(n));
    for row in line.table.iter().flat_map(|t| &t.rows) {
        let cells = row.cells.iter().map(|c| {
            let blocks: Vec<&str> = c.blocks.iter().map(|b| b.text.as_str()).collect();
            format!("[{}+{}x{}] {}", c.column, c.columns, c.rows, blocks.join(" ¶ "))
        });
        out.push_str(&format!("\n       | {}", cells.collect::<Vec<_>>().join(" | ")));
    }
    out
}
