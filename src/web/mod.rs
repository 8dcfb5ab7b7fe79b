//! HTTP: the JSON API and the Danish pages, on the same collection and the same types.

mod api;
mod ask;
mod auth;
mod error;
mod export;
mod headers;
mod lists;
mod pages;
mod params;
mod router;
mod server;
mod state;
mod table;

pub use auth::set_user;
pub use router::router;
pub use server::{Settings, serve};
