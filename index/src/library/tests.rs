//! Store and index together: crashes between the two, withdrawal, several processes.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::Library;
use crate::error::Error;
use crate::fixture::{file, paragraphs, record, replace, sha256};
use crate::record::{FindingKind, Outcome, Record, SearchRequest, Seen};

fn base() -> Record {
    record(2023, &paragraphs())
}

fn found(library: &Library, query: &str) -> usize {
    library.search(&SearchRequest { query: query.to_owned(), limit: 10, ..SearchRequest::default() }).unwrap().hits.len()
}

fn kinds(library: &Library) -> Vec<FindingKind> {
    library.check().unwrap().findings.into_iter().map(|f| f.kind).collect()
}

fn open(folder: &TempDir) -> Library {
    Library::open(folder.path()).unwrap()
}

/// Every file of a folder that holds the word, in any case, in UTF-8.
fn files_with(folder: &Path, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, word));
        } else if fs::read(&path).unwrap().windows(word.len()).any(|w| w.eq_ignore_ascii_case(word.as_bytes())) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn what_was_stored_but_not_committed_is_found_after_the_next_opening() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(&folder);
    library.put(file("a.pdf", "x"), base()).unwrap();
    assert_eq!(found(&library, "elcykler"), 0);
    assert_eq!(kinds(&library), [FindingKind::MissingInIndex]);
    drop(library);
    let library = open(&folder);
    assert!(found(&library, "elcykler") > 0);
    assert_eq!(kinds(&library), []);
}

#[test]
fn a_replaced_document_is_caught_up_with_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(&folder);
    library.put(file("a.pdf", "x"), base()).unwrap();
    library.commit().unwrap();
    let mut changed = base();
    replace(&mut changed, "elcykler", "ladcykler");
    library.put(file("a.pdf", "y"), changed).unwrap();
    assert_eq!(kinds(&library), [FindingKind::StaleInIndex]);
    drop(library);
    let library = open(&folder);
    assert_eq!((found(&library, "ladcykler") > 0, kinds(&library)), (true, vec![]));
}

#[test]
fn an_index_that_is_lost_or_from_another_history_is_built_again() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(&folder);
    library.put(file("a.pdf", "x"), base()).unwrap();
    library.commit().unwrap();
    drop(library);
    // The store is set back to an earlier backup: the index is ahead.
    let backup = tempfile::tempdir().unwrap();
    fs::copy(folder.path().join("sporhund.sqlite"), backup.path().join("db")).unwrap();
    let library = open(&folder);
    library.put(file("b.pdf", "y"), record(2024, &paragraphs())).unwrap();
    library.commit().unwrap();
    assert_eq!(library.status().unwrap().works, 2);
    drop(library);
    for rest in ["sporhund.sqlite-wal", "sporhund.sqlite-shm"] {
        let _ = fs::remove_file(folder.path().join(rest));
    }
    fs::copy(backup.path().join("db"), folder.path().join("sporhund.sqlite")).unwrap();
    let library = open(&folder);
    assert_eq!((library.status().unwrap().works, kinds(&library)), (1, vec![]));
    drop(library);
    fs::remove_dir_all(folder.path().join("index")).unwrap();
    let library = open(&folder);
    assert!(found(&library, "elcykler") > 0);
    assert_eq!(kinds(&library), []);
}

#[test]
fn another_library_on_the_same_folder_sees_what_is_committed_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (server, ingest) = (open(&folder), open(&folder));
    ingest.put(file("a.pdf", "x"), base()).unwrap();
    ingest.commit().unwrap();
    assert!(found(&server, "elcykler") > 0);
    assert_eq!(server.status().unwrap().goals, 6);
}

#[test]
fn one_writes_at_a_time_and_the_other_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (open(&folder), open(&folder));
    one.put(file("a.pdf", "x"), base()).unwrap();
    let refused = other.put(file("b.pdf", "y"), base()).unwrap_err();
    assert!(matches!(refused, Error::Locked { .. }), "{refused}");
    // Reading goes on meanwhile, and opening too.
    assert_eq!(open(&folder).status().unwrap().files, 1);
    one.commit().unwrap();
    other.put(file("b.pdf", "y"), base()).unwrap();
}

#[test]
fn a_withdrawn_document_leaves_no_word_and_does_not_come_back_in_any_form() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(&folder);
    let mut secret = base();
    replace(&mut secret, "elcykler", "kvaksalvercykler");
    let mut other_form = secret.clone();
    replace(&mut other_form, "svømmehallen", "svømme hallen");
    let id = library.put(file("a.pdf", "om kvaksalvercykler"), secret.clone()).unwrap().work.unwrap();
    library.put(file("a.docx", "ogsaa om kvaksalvercykler"), other_form.clone()).unwrap();
    library.put(file("b.pdf", "y"), record(2024, &paragraphs())).unwrap();
    library.commit().unwrap();
    let done = library.withdraw(&id).unwrap();
    insta::assert_snapshot!(done.message, @"Dokumentet er trukket tilbage: 2 filer og 6 mål er slettet, også originalerne og søgeindekset. Det tages ikke ind igen.");
    assert_eq!(files_with(folder.path(), "kvaksalver"), Vec::<String>::new());
    assert_eq!((library.document(&id).unwrap(), found(&library, "kvaksalvercykler"), kinds(&library)), (None, 0, vec![]));

    assert_eq!(library.seen("a.pdf", &sha256("om kvaksalvercykler"), &[], "1").unwrap(), Seen::Withdrawn);
    let html = file("web/a.html", "kvaksalvercykler paa nettet");
    assert_eq!(library.put(html.clone(), other_form).unwrap().outcome, Outcome::Withdrawn);
    assert_eq!(library.seen("andet.html", &html.sha256, &[], "1").unwrap(), Seen::Withdrawn);
    library.commit().unwrap();
    library.rebuild().unwrap();
    assert_eq!(files_with(folder.path(), "kvaksalver"), Vec::<String>::new());
    assert_eq!(library.status().unwrap().works, 1);
    // Next year's edition is another document.
    let mut next = record(2025, &paragraphs());
    replace(&mut next, "elcykler", "kvaksalvercykler");
    assert_eq!(library.put(file("2025.pdf", "z"), next).unwrap().outcome, Outcome::Read);
}

#[test]
fn a_withdrawal_that_was_cut_off_before_the_index_followed_is_finished_at_the_next_opening() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(&folder);
    let id = library.put(file("a.pdf", "x"), base()).unwrap().work.unwrap();
    library.commit().unwrap();
    library.store.withdraw(&id).unwrap();
    assert_eq!(kinds(&library), [FindingKind::ExtraInIndex]);
    drop(library);
    let library = open(&folder);
    assert_eq!((found(&library, "elcykler"), kinds(&library)), (0, vec![]));
    assert_eq!(files_with(&folder.path().join("index"), "elcykler"), Vec::<String>::new());
}

#[test]
fn check_says_what_is_wrong_and_rebuild_makes_it_right() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(&folder);
    let id = library.put(file("a.pdf", "x"), base()).unwrap().work.unwrap();
    let report = library.check().unwrap();
    let text = format!("{}\n{}", report.findings[0].message.replace(&id, "ID"), report.message);
    insta::assert_snapshot!(text, @r"
    Dokumentet ID mangler i søgeindekset.
    Kør »sporhund rebuild«, som bygger søgeindekset op igen og fjerner beskadigede originaler.
    ");
    library.rebuild().unwrap();
    insta::assert_snapshot!(library.check().unwrap().message, @"Alt er i orden: samling, originaler og søgeindeks stemmer overens.");
}

#[test]
fn an_unknown_document_cannot_be_withdrawn() {
    let folder = tempfile::tempdir().unwrap();
    let error = open(&folder).withdraw("ukendt").unwrap_err();
    insta::assert_snapshot!(error, @"Der er intet dokument med id'et »ukendt«. »sporhund status« viser alle dokumenter med deres id.");
}

#[test]
fn a_data_folder_that_is_a_file_is_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fil");
    fs::write(&path, "x").unwrap();
    let error = Library::open(&path).err().unwrap().to_string().replace(&path.display().to_string(), "DATA");
    insta::assert_snapshot!(error, @"Datamappen DATA kan ikke oprettes eller åbnes (File exists (os error 17)). Vælg en anden mappe med --data.");
}

#[test]
fn threads_read_and_search_while_one_writes() {
    let folder = tempfile::tempdir().unwrap();
    let library = open(&folder);
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    for _ in 0..20 {
                        found(&library, "elcykler");
                        assert!(library.documents().unwrap().iter().all(|d| d.goals.len() == 6));
                    }
                })
            })
            .collect();
        for year in 2020..2024 {
            library.put(file(&format!("{year}.pdf"), &year.to_string()), record(year, &paragraphs())).unwrap();
            library.commit().unwrap();
        }
        readers.into_iter().for_each(|r| r.join().unwrap());
    });
    assert_eq!((library.status().unwrap().works, kinds(&library)), (4, vec![]));
}
