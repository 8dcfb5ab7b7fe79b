//! What the worker process may use: memory, processor time, and no network. Set before a byte of the document is read.

use std::io;
use std::time::Duration;

use rlimit::Resource;
use serde::{Deserialize, Serialize};

/// Bounds of one worker process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkerLimits {
    /// Bytes of private memory (`RLIMIT_DATA`). 256 MB held 971 hostile PDFs with a margin of four.
    pub memory: u64,
    /// Seconds of processor time (`RLIMIT_CPU`).
    pub cpu_seconds: u64,
    /// Wall time before the parent kills the worker; longer than the processor time because machines are shared.
    pub wall: Duration,
}

impl Default for WorkerLimits {
    fn default() -> Self {
        Self { memory: 256 * 1024 * 1024, cpu_seconds: 20, wall: Duration::from_secs(60) }
    }
}

impl WorkerLimits {
    /// Bounds for making the image of one page: a scanned A3 page unpacks to 100 MB before it is scaled.
    #[must_use]
    pub fn picture() -> Self {
        Self { memory: 768 * 1024 * 1024, ..Self::default() }
    }

    /// Bounds for recognising the characters of one page. An A4 page takes 4 seconds and 140 MB, a crowded A3 page several times that.
    #[must_use]
    pub fn recognition() -> Self {
        Self { memory: 1024 * 1024 * 1024, cpu_seconds: 60, wall: Duration::from_secs(240) }
    }
}

/// Bounds this process for good.
///
/// # Errors
/// Where the system refuses a limit. A worker without limits must not run.
pub fn enter(limits: WorkerLimits) -> io::Result<()> {
    bound(limits)?;
    refuse(&[NETWORK, PROGRAMS].concat())
}

/// Bounds this process for good, but lets it become another program once, which is bounded likewise.
///
/// # Errors
/// As [`enter`].
pub fn enter_for_program(limits: WorkerLimits) -> io::Result<()> {
    bound(limits)?;
    refuse(NETWORK)
}

fn bound(limits: WorkerLimits) -> io::Result<()> {
    rlimit::setrlimit(Resource::CORE, 0, 0)?;
    rlimit::setrlimit(Resource::CPU, limits.cpu_seconds, limits.cpu_seconds)?;
    rlimit::setrlimit(Resource::DATA, limits.memory, limits.memory)
}

#[cfg(target_os = "linux")]
const NETWORK: &[i64] =
    &[libc::SYS_socket, libc::SYS_socketpair, libc::SYS_connect, libc::SYS_bind, libc::SYS_ptrace, libc::SYS_process_vm_writev];
#[cfg(target_os = "linux")]
const PROGRAMS: &[i64] = &[libc::SYS_execve, libc::SYS_execveat];
#[cfg(not(target_os = "linux"))]
const NETWORK: &[i64] = &[];
#[cfg(not(target_os = "linux"))]
const PROGRAMS: &[i64] = &[];

/// Refuses system calls to this process, its threads and what they become (seccomp, as far as the kernel has it).
#[cfg(target_os = "linux")]
fn refuse(calls: &[i64]) -> io::Result<()> {
    use std::collections::BTreeMap;

    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch};

    let arch = TargetArch::try_from(std::env::consts::ARCH).map_err(io::Error::other)?;
    let rules: BTreeMap<i64, Vec<seccompiler::SeccompRule>> = calls.iter().map(|call| (*call, Vec::new())).collect();
    let denied = SeccompAction::Errno(libc::EPERM.unsigned_abs());
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, denied, arch).map_err(io::Error::other)?;
    let program: BpfProgram = filter.try_into().map_err(io::Error::other)?;
    seccompiler::apply_filter(&program).map_err(io::Error::other)
}

/// Other systems have no such filter; the worker still has no reason to reach out, and memory and time are bounded.
#[cfg(not(target_os = "linux"))]
fn refuse(_: &[i64]) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_thread_in_the_sandbox_reaches_no_network_and_starts_no_program() {
        // The filter holds for this thread and what it starts, not for the other tests.
        let inside = std::thread::spawn(|| {
            refuse(&[NETWORK, PROGRAMS].concat()).unwrap();
            let network = std::net::TcpListener::bind("127.0.0.1:0").map_err(|e| e.kind());
            let program = std::process::Command::new("true").status().map_err(|e| e.kind());
            (network.err(), program.err())
        });
        let refused = Some(io::ErrorKind::PermissionDenied);
        assert_eq!(inside.join().unwrap(), (refused, refused));
    }
}
