//! HTTP, from outside: API, pages, headers, errors, stopping.

mod api;
mod behaviour;
mod frameworks;
mod knowledge;
mod links;
mod pages;
mod source;

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

/// A server with one contract of several pages, as PDF.
pub fn with_contract() -> (Program, Server) {
    let program = Program::new();
    program.run(&["ingest", "seeds/corpus/Gudmose/2023/gudmose-kontrakt-plejecenter-aakanden-2023.pdf", "--json"]).json();
    let server = Server::start(&program);
    (program, server)
}
