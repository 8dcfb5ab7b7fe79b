//! Wrong calls, explained in Danish with the way to the help.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::out;

/// Help and version go to standard output; a wrong call is explained and ends with exit code 2.
pub fn explain(error: &clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // A closed standard output (`| head`) is no failure.
            let _ = write!(io::stdout(), "{}", error.render());
            ExitCode::SUCCESS
        }
        _ => out::complain(&message(error), 2),
    }
}

fn message(error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(s)) => s.clone(),
        Some(ContextValue::Strings(all)) => all.join(" "),
        _ => String::new(),
    };
    let (argument, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    let what = match error.kind() {
        ErrorKind::UnknownArgument => format!("Programmet kender ikke {argument}."),
        ErrorKind::InvalidSubcommand => format!("Programmet har ingen kommando »{}«.", context(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => format!("Der mangler {argument}."),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "Der mangler en kommando.".to_owned(),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("»{value}« kan ikke bruges til {argument}."),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => format!("Der mangler en værdi til {argument}."),
        _ => "Kommandoen kan ikke forstås.".to_owned(),
    };
    format!("{what} »sporhund --help« viser kommandoerne, og »sporhund KOMMANDO --help« viser, hvad hver af dem kan.")
}
