//! Tests over the real program: its structure, command line, HTTP and pages.

mod architecture;
mod browser;
mod cli;
mod http;
mod program;
mod server;
