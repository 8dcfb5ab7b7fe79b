//! The command line: one file per command, errors shown in one place.

mod analyse;
mod args;
mod demo;
mod editions;
mod evaluate;
mod extract;
mod failure;
mod frameworks;
mod help;
mod ingest;
mod judge;
mod links;
mod measure;
mod out;
mod rules;
mod search;
mod search_args;
mod serve;
mod show;
mod tracks;
mod upkeep;
mod usage;

use std::io;
use std::process::ExitCode;

use args::{Cli, Command};
use clap::Parser;
use failure::Failure;

/// Runs the program. Exit codes: 0 done, 1 it failed, 2 the call was wrong.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::explain(&error),
    };
    log();
    match run(&cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Wrong(message)) => out::complain(&message, 2),
        Err(Failure::Failed(message)) => out::complain(&message, 1),
    }
}

fn run(cli: &Cli) -> Result<(), Failure> {
    let data = cli.data.as_path();
    match &cli.command {
        Command::Ingest(args) => ingest::run(data, args),
        Command::Extract(args) => extract::run(args),
        Command::Rules(args) => rules::run(args),
        Command::Analyse(args) => analyse::run(args),
        Command::Search(args) => search::run(data, args),
        Command::Evaluate(args) => evaluate::run_cases(data, args),
        Command::LoadRecords(args) => measure::load(data, args),
        Command::Measure(args) => measure::run(data, args),
        Command::Show(args) => show::run(data, args),
        Command::Links(args) => links::run(data, args),
        Command::Tracks(args) => tracks::all(data, args),
        Command::Track(args) => tracks::one(data, args),
        Command::Frameworks(args) => frameworks::run(data, args),
        Command::Cited(args) => frameworks::cited(data, args),
        Command::Matrix(args) => tracks::matrix(data, args),
        Command::Compare(args) => tracks::compare(data, args),
        Command::Editions(args) => editions::run(data, args),
        Command::Judge(args) => judge::judge(data, args),
        Command::Judgements(args) => judge::all(data, args),
        Command::Calibrate(args) => judge::calibrate(data, args),
        Command::Similar(args) => links::similar(data, args),
        Command::Withdraw(args) => upkeep::withdraw(data, args),
        Command::Check => upkeep::check(data),
        Command::Rebuild => upkeep::rebuild(data),
        Command::Serve(args) => serve::run(data, args),
        Command::User(args) => serve::user(data, args),
        Command::Demo(args) => demo::run(data, args),
        Command::Worker => crate::pipeline::run_worker().map_err(Failure::from),
        Command::Recogniser => crate::pipeline::run_recogniser().map_err(Failure::from),
    }
}

/// Logs go to standard error, quiet unless `RUST_LOG` asks.
fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("error"));
    // A second subscriber (in tests) is not an error.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).try_init();
}
