//! `without FOLDER FILE…`: reads each file with all rules and then without each of them; writes FOLDER/all/STEM.ENDING.json, and
//! FOLDER/RULE/STEM.ENDING.json where the answer is another one. Used by tests/contributions.py.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sporhund_ingest::extract::extract_with;
use sporhund_ingest::rules::RULES;
use sporhund_ingest::{Hints, Limits, Switches};

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1).map(PathBuf::from);
    let Some(folder) = args.next() else {
        eprintln!("usage: without FOLDER FILE…");
        return ExitCode::FAILURE;
    };
    match args.try_for_each(|file| read(&folder, &file)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn read(folder: &Path, file: &Path) -> std::io::Result<()> {
    let bytes = std::fs::read(file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let hints = Hints::of_file(name.clone());
    let answer = |rules| extract_with(&bytes, &hints, &Limits::default(), rules).ok().and_then(|e| serde_json::to_string(&e).ok());
    let write = |rule: &str, text: &str| {
        std::fs::create_dir_all(folder.join(rule))?;
        std::fs::write(folder.join(rule).join(format!("{name}.json")), text)
    };
    let all = answer(Switches::default()).unwrap_or_else(|| "{}".to_owned());
    write("all", &all)?;
    for rule in RULES {
        let less = Switches::default().without(rule.name).and_then(answer).unwrap_or_else(|| "{}".to_owned());
        if less != all {
            write(rule.name, &less)?;
        }
    }
    Ok(())
}
