//! HTTP, from outside: API, pages, headers, errors, stopping.

mod api;
mod behaviour;
mod pages;

use crate::cli::AGREEMENT;
use crate::program::Program;
use crate::server::Server;

/// A server with one document of two goals.
pub fn with_agreement() -> (Program, Server) {
    let program = Program::new();
    let file = program.write("aftale.txt", AGREEMENT);
    program.run(&["ingest", &file, "--json"]).json();
    let server = Server::start(&program);
    (program, server)
}
