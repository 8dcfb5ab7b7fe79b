//! One user with a password: whoever asks from another machine must be that user. Accounts can grow from here.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use base64::Engine;
use serde::{Deserialize, Serialize};

/// The user as kept in the data folder.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    name: String,
    /// Argon2id in PHC form.
    password: String,
}

/// Who may use the server.
#[derive(Clone, Debug)]
pub struct User(Arc<Entry>);

/// Whom the server asks for, and when.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The user.
    pub user: User,
    /// Reading asks for the user too, not only writing.
    pub reading: bool,
}

/// Shortest password.
const SHORTEST: usize = 10;

fn path(data: &Path) -> PathBuf {
    data.join("user.toml")
}

/// Sets the one user.
///
/// # Errors
/// A Danish sentence that says what to do.
pub fn set_user(data: &Path, name: &str, password: &str) -> Result<(), String> {
    if name.is_empty() || name.contains(':') {
        return Err("Brugernavnet må ikke være tomt eller indeholde kolon. Vælg et andet.".to_owned());
    }
    if password.chars().count() < SHORTEST {
        return Err(format!("Adgangskoden skal have mindst {SHORTEST} tegn. Skriv en længere på stdin."));
    }
    let hash =
        Argon2::default().hash_password(password.as_bytes()).map_err(|e| format!("Adgangskoden kunne ikke gemmes ({e}). Prøv igen."))?;
    let entry = Entry { name: name.to_owned(), password: hash.to_string() };
    let text = toml::to_string(&entry).map_err(|e| format!("Brugeren kunne ikke gemmes ({e}). Prøv igen."))?;
    let unwritable = |e: io::Error| format!("{} kan ikke skrives ({e}). Giv adgang til mappen, og prøv igen.", path(data).display());
    fs::create_dir_all(data).map_err(unwritable)?;
    write_private(&path(data), &text).map_err(unwritable)
}

/// Only the owner of the file may read it.
fn write_private(path: &Path, text: &str) -> io::Result<()> {
    use std::io::Write;
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)?.write_all(text.as_bytes())
}

impl User {
    /// The configured user; none where there is none.
    ///
    /// # Errors
    /// A Danish sentence where the file is there but cannot be used.
    pub fn load(data: &Path) -> Result<Option<Self>, String> {
        let text = match fs::read_to_string(path(data)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{} kan ikke læses ({error}). Giv adgang til filen, og prøv igen.", path(data).display())),
        };
        let entry: Entry = toml::from_str(&text)
            .map_err(|_| format!("{} er beskadiget. Opret brugeren igen med »sporhund user NAVN«.", path(data).display()))?;
        Ok(Some(Self(Arc::new(entry))))
    }

    /// Name, which stands with what the user writes.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Whether an `Authorization` header is this user's. Takes some tens of milliseconds by design of the hash.
    pub fn admits(&self, header: Option<&str>) -> bool {
        let Some(credentials) = header.and_then(|h| h.strip_prefix("Basic ")) else { return false };
        let decoded = base64::engine::general_purpose::STANDARD.decode(credentials.trim());
        let Some(text) = decoded.ok().and_then(|d| String::from_utf8(d).ok()) else { return false };
        let Some((name, password)) = text.split_once(':') else { return false };
        // The hash is computed for a wrong name too, so that time does not tell names.
        let right =
            PasswordHash::new(&self.0.password).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
        right && name == self.0.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn basic(text: &str) -> String {
        format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(text))
    }

    #[test]
    fn only_the_right_name_with_the_right_password_is_admitted() {
        let dir = tempfile::tempdir().unwrap();
        set_user(dir.path(), "ida", "en lang adgangskode").unwrap();
        let user = User::load(dir.path()).unwrap().unwrap();
        assert!(user.admits(Some(&basic("ida:en lang adgangskode"))));
        for wrong in [basic("ida:forkert"), basic("per:en lang adgangskode"), basic("ida"), "Basic ?".to_owned(), "Bearer x".to_owned()] {
            assert!(!user.admits(Some(&wrong)), "{wrong}");
        }
        assert!(!user.admits(None));
    }

    #[test]
    fn a_short_password_is_refused_with_the_reason() {
        let dir = tempfile::tempdir().unwrap();
        insta::assert_snapshot!(set_user(dir.path(), "ida", "kort").unwrap_err(), @"Adgangskoden skal have mindst 10 tegn. Skriv en længere på stdin.");
    }

    #[test]
    fn no_user_is_no_error() {
        assert!(User::load(tempfile::tempdir().unwrap().path()).unwrap().is_none());
    }
}
