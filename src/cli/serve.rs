//! `sporhund serve` and `sporhund user`.

use std::io::{self, BufRead};
use std::path::Path;
use std::sync::Arc;

use sporhund_index::Library;

use super::args::{Serve, User};
use super::failure::Failure;
use super::out;
use crate::web::{self, Settings};

/// Serves the search page until the process is told to stop.
pub fn run(data: &Path, args: &Serve) -> Result<(), Failure> {
    let library = Library::open(data)?;
    start(data, library, args)
}

/// Serves an opened collection.
pub fn start(data: &Path, library: Library, args: &Serve) -> Result<(), Failure> {
    let settings = Settings { address: args.address, port: args.port, data: data.to_owned() };
    web::serve(Arc::new(library), &settings).map_err(Failure::Failed)
}

/// Sets the user who may use the page from other machines; the password is read from standard input.
pub fn user(data: &Path, args: &User) -> Result<(), Failure> {
    let mut password = String::new();
    io::stdin().lock().read_line(&mut password)?;
    let password = password.trim_end_matches(['\r', '\n']);
    web::set_user(data, &args.name, password).map_err(Failure::Failed)?;
    out::text(&format!("Brugeren {} er oprettet. Start søgesiden med »sporhund serve --address 0.0.0.0«.", args.name))
}
