//! `sporhund demo`: the fictional documents of `seeds/`, and the page with them.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use sporhund_index::Library;

use super::args::{Demo, Ingest, Serve};
use super::failure::Failure;
use super::{ingest, serve};

/// Takes the example documents in (a second time does nothing) and serves the page.
pub fn run(data: &Path, args: &Demo) -> Result<(), Failure> {
    if !args.seeds.is_dir() {
        let seeds = args.seeds.display();
        return Err(Failure::Failed(format!(
            "Mappen {seeds} findes ikke. Kør kommandoen i projektets mappe, eller vælg mappen med --seeds."
        )));
    }
    ingest::run(data, &Ingest { paths: vec![args.seeds.clone()], manifest: None, jobs: None, json: false })?;
    let page = Serve { address: IpAddr::V4(Ipv4Addr::LOCALHOST), port: args.port };
    serve::start(data, Library::open(data)?, &page)
}
