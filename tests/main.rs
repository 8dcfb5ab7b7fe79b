//! Tests over the real program: its structure, command line, HTTP and pages.
// Helpers of tests may fail like tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod architecture;
mod browser;
mod cli;
mod connections;
mod hostile;
mod http;
mod journeys;
mod program;
mod server;
