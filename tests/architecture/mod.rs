//! The structure that `src/ARCHITECTURE.md` promises, checked.

mod modules;

use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Files below a folder of the project, build results and hidden folders left out.
pub fn files(extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for top in ["src", "ingest", "index", "tests", "seeds"] {
        let walk = walkdir::WalkDir::new(Path::new(ROOT).join(top)).sort_by_file_name();
        let kept = walk.into_iter().filter_entry(|e| e.file_name() != "target" && !e.file_name().to_string_lossy().starts_with('.'));
        found.extend(kept.flatten().map(walkdir::DirEntry::into_path).filter(|p| p.extension().is_some_and(|e| e == extension)));
    }
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(ROOT).unwrap_or(path).display().to_string()
}

#[test]
fn no_file_is_longer_than_400_lines() {
    let mut long = Vec::new();
    for extension in ["rs", "py", "sh", "html", "css", "js"] {
        for file in files(extension) {
            // Seed documents are texts, not code.
            if extension == "html" && shown(&file).starts_with("seeds") {
                continue;
            }
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            if lines > 400 {
                long.push(format!("{}: {lines}", shown(&file)));
            }
        }
    }
    assert!(long.is_empty(), "divide these files by purpose:\n{}", long.join("\n"));
}

#[test]
fn every_source_file_begins_with_its_purpose() {
    let silent: Vec<String> = files("rs")
        .into_iter()
        .filter(|f| {
            !fs::read_to_string(f).unwrap().trim_start().starts_with("//!") && !fs::read_to_string(f).unwrap().starts_with("#![doc")
        })
        .map(|f| shown(&f))
        .collect();
    assert!(silent.is_empty(), "begin these files with a //! header:\n{}", silent.join("\n"));
}

#[test]
fn third_party_names_stay_in_their_folder() {
    const HOME: [(&str, &[&str]); 6] = [
        ("lopdf", &["ingest/src/pdf"]),
        ("hayro", &["ingest/src/pdf"]),
        ("tantivy", &["index/src/search"]),
        ("rusqlite", &["index/src/store"]),
        ("axum", &["src/web"]),
        ("clap", &["src/cli"]),
    ];
    let mut strays = Vec::new();
    for file in files("rs").into_iter().filter(|f| !shown(f).starts_with("tests")) {
        let text = fs::read_to_string(&file).unwrap();
        let code: String = text.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for (name, homes) in HOME {
            let used = [format!("{name}::"), format!("use {name};"), format!("{name}_")].iter().any(|form| code.contains(form.as_str()));
            let at_home = homes
                .iter()
                .any(|home| shown(&file).starts_with(home) || shown(&file).contains("/benches/") || shown(&file).contains("/examples/"));
            if used && !at_home {
                strays.push(format!("{name} in {}", shown(&file)));
            }
        }
    }
    assert!(strays.is_empty(), "put these behind a type of ours:\n{}", strays.join("\n"));
}

#[test]
fn crates_depend_on_each_other_only_as_allowed() {
    const ALLOWED: [(&str, &[&str]); 4] = [
        ("index/danish", &[]),
        ("ingest", &["sporhund-danish"]),
        ("index", &["sporhund-danish"]),
        ("", &["sporhund-danish", "sporhund-index", "sporhund-ingest"]),
    ];
    for (folder, allowed) in ALLOWED {
        let manifest: toml::Table = fs::read_to_string(Path::new(ROOT).join(folder).join("Cargo.toml")).unwrap().parse().unwrap();
        for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(dependencies) = manifest.get(kind).and_then(toml::Value::as_table) else { continue };
            for name in dependencies.keys().filter(|n| n.starts_with("sporhund")) {
                assert!(allowed.contains(&name.as_str()), "{folder} must not depend on {name}");
            }
        }
    }
}

#[test]
fn ingest_is_pure() {
    const IMPURE: [&str; 8] = ["std::fs", "std::net", "std::process", "std::env", "SystemTime", "Instant::now", "tokio", "Zoned::now"];
    for file in files("rs").into_iter().filter(|f| shown(f).starts_with("ingest/src") || shown(f).starts_with("index/danish/src")) {
        let text = fs::read_to_string(&file).unwrap();
        // Tests may read their own material.
        let code: String =
            text.split("#[cfg(test)]").next().unwrap_or_default().lines().filter(|l| !l.trim_start().starts_with("//")).collect();
        for word in IMPURE {
            assert!(!code.contains(word), "{} uses {word}", shown(&file));
        }
    }
}

#[test]
fn paths_named_in_the_documents_exist() {
    let mut missing = Vec::new();
    let path = regex_lite();
    for file in files("md").into_iter().chain([Path::new(ROOT).join("README.md")]) {
        let text = fs::read_to_string(&file).unwrap();
        for found in path(&text) {
            let beside = file.parent().unwrap().join(&found);
            if !Path::new(ROOT).join(&found).exists() && !beside.exists() {
                missing.push(format!("{} names {found}", shown(&file)));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Paths in backquotes that begin with a folder of ours.
fn regex_lite() -> impl Fn(&str) -> Vec<String> {
    |text: &str| {
        let quoted = text.split('`').skip(1).step_by(2);
        let ours = |p: &&str| ["src/", "ingest/", "index/", "tests/", "seeds/"].iter().any(|top| p.starts_with(top));
        let plain = |p: &&str| !p.contains(['*', '…', ' ', '<', '{', '\n', '$']);
        quoted.filter(ours).filter(plain).map(str::to_owned).collect()
    }
}
