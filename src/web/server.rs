//! Listening: loopback by default, another address only with a user, a clean stop on SIGTERM.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use sporhund_index::Library;
use tokio::net::TcpListener;

use super::auth::{Guard, User};
use super::router::router;

/// Where to listen, and whose collection it is.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Address.
    pub address: IpAddr,
    /// Port; 0 for a free one.
    pub port: u16,
    /// Data folder, which holds the user.
    pub data: PathBuf,
}

/// Serves until told to stop.
///
/// # Errors
/// A Danish sentence that ends in the next step.
pub fn serve(library: Arc<Library>, settings: &Settings) -> Result<(), String> {
    let user = User::load(&settings.data)?;
    if !settings.address.is_loopback() && user.is_none() {
        return Err(format!(
            "Søgesiden kan kun åbnes på {} med en bruger. Opret en med »sporhund user NAVN«, eller udelad --address.",
            settings.address
        ));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|e| format!("Serveren kan ikke starte ({e}). Prøv igen."))?;
    let guard = user.map(|user| Guard { user, reading: !settings.address.is_loopback() });
    runtime.block_on(listen(library, settings, guard))
}

async fn listen(library: Arc<Library>, settings: &Settings, guard: Option<Guard>) -> Result<(), String> {
    let address = SocketAddr::new(settings.address, settings.port);
    let taken = |e| format!("Adressen {address} kan ikke bruges ({e}). Vælg en anden port med --port.");
    let listener = TcpListener::bind(address).await.map_err(taken)?;
    let bound = listener.local_addr().map_err(taken)?;
    // From here on a signal stops the server cleanly; only then is it said that it runs.
    let told_to_stop = told_to_stop().map_err(|e| format!("Serveren kan ikke starte ({e}). Prøv igen."))?;
    announce(bound);
    let stopped = axum::serve(listener, router(library, guard)).with_graceful_shutdown(told_to_stop).await;
    stopped.map_err(|e| format!("Serveren stoppede ({e}). Start den igen med »sporhund serve«."))
}

/// Says on standard error where the page is; scripts wait for this line.
fn announce(bound: SocketAddr) {
    use std::io::Write;
    // A closed standard error does not keep the server from serving.
    let _ = writeln!(std::io::stderr(), "Søgesiden er åben på http://{bound}/ (stop med Ctrl-C)");
}

/// Listens for the signals at once, and ends when one has come.
#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ends when Ctrl-C has come.
#[cfg(not(unix))]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}
