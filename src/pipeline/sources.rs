//! Which files are meant: paths, folders, ZIP archives and manifests become a list of inputs, each with its hints.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sporhund_index::record::{HintView, Outcome};
use walkdir::{DirEntry, WalkDir};

use super::archive;
use super::bytes::{Unread, bounded};
use super::hints::{self, Values};
use super::manifest;
use crate::wording::count;

/// One file to be read.
#[derive(Clone, Debug)]
pub struct Input {
    /// Where it is, absolute; members of an archive as `archive.zip/member.pdf`. Identifies the file from run to run.
    pub path: String,
    /// File name without folders.
    pub name: String,
    /// What is known from outside.
    pub hints: Vec<HintView>,
    origin: Origin,
}

#[derive(Clone, Debug)]
enum Origin {
    File(PathBuf),
    Member { archive: PathBuf, index: usize },
    Refused { outcome: Outcome, message: String },
}

impl Input {
    /// The bytes.
    ///
    /// # Errors
    /// Where the file cannot be opened, is larger than [`super::bytes::MAX_FILE`], or is an archive that cannot be read.
    pub fn bytes(&self) -> Result<Vec<u8>, Unread> {
        match &self.origin {
            Origin::File(path) => Ok(bounded(fs::File::open(path)?)?),
            Origin::Member { archive, index } => archive::member(archive, *index),
            Origin::Refused { outcome, message } => Err(Unread::Said(*outcome, message.clone())),
        }
    }
}

/// Everything that was named.
#[derive(Debug, Default)]
pub struct Collected {
    /// Files in a stable order.
    pub inputs: Vec<Input>,
    /// Folders that were searched, absolute: files known from there and no longer present have vanished.
    pub roots: Vec<String>,
    /// Danish sentences on what could not be used, each with the next step.
    pub problems: Vec<String>,
}

impl Collected {
    /// Paths of all inputs.
    pub fn paths(&self) -> BTreeSet<String> {
        self.inputs.iter().map(|i| i.path.clone()).collect()
    }
}

/// Collects the files under `paths` and those a manifest lists.
pub fn collect(paths: &[PathBuf], list: Option<&Path>) -> Collected {
    let mut all = Collected::default();
    // The list comes first: of a file that is named twice, the input with what the list knows is kept.
    if let Some(list) = list {
        match manifest::read(list) {
            Ok(rows) => {
                for row in rows {
                    if row.path.is_file() {
                        file(&row.path, row.values, &mut all);
                    } else {
                        all.problems.push(format!(
                            "Linje {} i {}: {} findes ikke. Ret listen, og prøv igen.",
                            row.line,
                            list.display(),
                            row.path.display()
                        ));
                    }
                }
            }
            Err(problem) => all.problems.push(problem),
        }
    }
    for path in paths {
        match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => folder(path, &mut all),
            Ok(_) => file(path, Values::new(), &mut all),
            Err(_) => all.problems.push(format!("{} findes ikke. Ret stien, og prøv igen.", path.display())),
        }
    }
    keep_numbers_out(&mut all);
    all.inputs.sort_by(|a, b| a.path.cmp(&b.path));
    all.inputs.dedup_by(|a, b| a.path == b.path);
    all
}

/// Paths are shown and logged: one that holds a personal number is left out, and said without it.
fn keep_numbers_out(all: &mut Collected) {
    let before = all.inputs.len();
    all.inputs.retain(|input| sporhund_ingest::privacy::personal_numbers(&input.path).is_empty());
    let hidden = before - all.inputs.len();
    if hidden > 0 {
        let files = count(hidden, "fil", "filer");
        all.problems
            .push(format!("{files} med et CPR-nummer i navn eller mappe er ikke læst. Giv dem navne uden numre, og læg dem ind igen."));
    }
}

fn folder(root: &Path, all: &mut Collected) {
    all.roots.push(absolute(root));
    for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(|e| e.depth() == 0 || !is_hidden(e)) {
        match entry {
            Ok(entry) if entry.file_type().is_file() && !is_companion(entry.path()) => file(entry.path(), Values::new(), all),
            Ok(_) => {}
            Err(error) => {
                let place = error.path().unwrap_or(root).display().to_string();
                all.problems.push(format!("{place} kan ikke læses. Se efter, om du har adgang til mappen, og prøv igen."));
            }
        }
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_str().is_some_and(|n| n.starts_with('.') || n.starts_with("~$"))
}

/// Sidecars belong to other files and are read with them.
fn is_companion(path: &Path) -> bool {
    path.file_name().and_then(|n| n.to_str()).is_some_and(|n| n.ends_with(".meta.toml") || matches!(n, "Thumbs.db" | "desktop.ini"))
}

/// Folder names are hints only as far as the user named them: `path` is as given.
fn file(path: &Path, manifest: Values, all: &mut Collected) {
    let sidecar = sidecar_of(path, &mut all.problems);
    let whole = absolute(path);
    let mut origin = Origin::File(path.to_owned());
    if archive::is_archive(path) {
        match archive::members(path) {
            Ok(members) => {
                all.problems.extend(members.problem);
                for member in members.files {
                    let inside = path.with_extension("").join(&member.name);
                    let name = Path::new(&member.name).file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                    all.inputs.push(Input {
                        path: format!("{whole}/{}", member.name),
                        name,
                        hints: hints::merge(manifest.clone(), sidecar.clone(), hints::folders(&inside)),
                        origin: Origin::Member { archive: path.to_owned(), index: member.index },
                    });
                }
                return;
            }
            Err((outcome, message)) => origin = Origin::Refused { outcome, message },
        }
    }
    all.inputs.push(Input {
        path: whole,
        name: path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
        hints: hints::merge(manifest, sidecar, hints::folders(path)),
        origin,
    });
}

/// `NAME.meta.toml` or `NAME.pdf.meta.toml` beside the file.
fn sidecar_of(path: &Path, problems: &mut Vec<String>) -> Values {
    let mut long = path.as_os_str().to_owned();
    long.push(".meta.toml");
    for candidate in [path.with_extension("meta.toml"), PathBuf::from(long)] {
        let Ok(text) = fs::read_to_string(&candidate) else { continue };
        match hints::sidecar(&candidate.file_name().unwrap_or_default().to_string_lossy(), &text) {
            Ok(values) => return values,
            Err(problem) => problems.push(problem),
        }
    }
    Values::new()
}

fn absolute(path: &Path) -> String {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_gives_its_files_in_order_and_no_sidecars() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["b.txt", "a.txt", "a.meta.toml", ".skjult", "~$a.docx"] {
            fs::write(dir.path().join(name), "area = \"Ældre\"").unwrap();
        }
        let all = collect(&[dir.path().to_owned()], None);
        assert_eq!(all.inputs.iter().map(|i| i.name.as_str()).collect::<Vec<_>>(), ["a.txt", "b.txt"]);
        assert_eq!(all.inputs[0].hints[0].value, "Ældre");
        assert!(all.problems.is_empty());
    }

    #[test]
    fn a_file_in_a_folder_and_in_a_list_keeps_what_the_list_knows() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("a.txt"), "tekst").unwrap();
        fs::write(dir.path().join("liste.csv"), "file,area\na.txt,Ældre\n").unwrap();
        let all = collect(&[dir.path().join("a.txt")], Some(&dir.path().join("liste.csv")));
        assert_eq!(all.inputs.len(), 1);
        assert_eq!(all.inputs[0].hints[0].from, "manifest");
    }

    #[test]
    fn a_file_named_by_a_personal_number_is_left_out_without_naming_it() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("cpr 010190-1234.txt"), "brev").unwrap();
        let all = collect(&[dir.path().to_owned()], None);
        assert!(all.inputs.is_empty());
        insta::assert_snapshot!(all.problems[0], @"1 fil med et CPR-nummer i navn eller mappe er ikke læst. Giv dem navne uden numre, og læg dem ind igen.");
    }

    #[test]
    fn a_missing_path_is_a_problem_with_a_next_step() {
        let all = collect(&[PathBuf::from("findes-ikke.pdf")], None);
        insta::assert_snapshot!(all.problems[0], @"findes-ikke.pdf findes ikke. Ret stien, og prøv igen.");
    }
}
