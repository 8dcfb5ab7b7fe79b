//! The store as its users see it: files go in, works come out.

use std::collections::{BTreeMap, BTreeSet};

use tempfile::TempDir;

use super::Store;
use crate::fixture::{file, paragraphs, record, replace, sha256};
use crate::record::{HintView, NewFile, Outcome, Record, Seen};

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    (folder, store)
}

fn base() -> Record {
    record(2023, &paragraphs())
}

/// The five forms of one document: noise of reading in each, a scan without text, and a next edition and a changed version beside it.
fn forms() -> Vec<(NewFile, Record)> {
    let mut docx = base();
    replace(&mut docx, "svømmehallen", "svømme hallen");
    docx.document.period = None;
    let mut html = base();
    replace(&mut html, "Baggrund:", "Forside Menu Baggrund:");
    html.goals.pop();
    let mut txt = base();
    txt.sections.rotate_left(2);
    txt.document.title = None;
    txt.goals.truncate(3);
    let mut version = base();
    replace(&mut version, "når 60 procent", "når 75 procent");
    vec![
        (file("a/aftale.pdf", "pdf"), base()),
        (file("a/aftale.docx", "docx"), docx),
        (file("a/web.html", "html"), html),
        (file("a/aftale_9f86d081884c7d65.txt", "txt"), txt),
        (file("a/aftale-scan.pdf", "scan"), Record::default()),
        (file("b/aftale.pdf", "2024"), record(2024, &paragraphs())),
        (file("a/ny aftale.docx", "version"), version),
    ]
}

/// Which files stand together, main form first.
fn groups(store: &Store) -> BTreeSet<Vec<String>> {
    store.documents().unwrap().into_iter().map(|d| d.files.into_iter().map(|f| f.path).collect()).collect()
}

#[test]
fn forms_are_grouped_and_editions_and_versions_are_not_in_whatever_order_they_come() {
    let forms = forms();
    let count = forms.len();
    let orders: Vec<Vec<usize>> =
        vec![(0..count).collect(), (0..count).rev().collect(), vec![4, 6, 1, 5, 3, 0, 2], vec![2, 4, 3, 6, 1, 5, 0]];
    let mut results = BTreeSet::new();
    for order in orders {
        let (_folder, store) = store();
        for at in order {
            let (file, record) = &forms[at];
            store.put(file, record).unwrap();
        }
        let status = store.status().unwrap();
        assert_eq!((status.works, status.goals, status.files), (3, 18, 7));
        results.insert(groups(&store));
    }
    let expected = BTreeSet::from([
        ["a/aftale.pdf", "a/aftale.docx", "a/web.html", "a/aftale_9f86d081884c7d65.txt", "a/aftale-scan.pdf"].map(str::to_owned).to_vec(),
        vec!["a/ny aftale.docx".to_owned()],
        vec!["b/aftale.pdf".to_owned()],
    ]);
    assert_eq!(results, BTreeSet::from([expected]));
}

#[test]
fn each_form_says_what_it_is_a_form_of() {
    let (_folder, store) = store();
    for (file, record) in forms().iter().take(5).rev() {
        store.put(file, record).unwrap();
    }
    let document = store.documents().unwrap().remove(0);
    let lines: Vec<String> = document.files.iter().map(|f| format!("{}: {:?}: {}", f.file, f.outcome, f.message)).collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    aftale.pdf: Read: Læst: 6 mål.
    aftale.docx: Form: Samme dokument som »aftale.pdf« i en anden form. Målene tælles én gang.
    web.html: Form: Samme dokument som »aftale.pdf« i en anden form. Målene tælles én gang.
    aftale_9f86d081884c7d65.txt: Form: Samme dokument som »aftale.pdf« i en anden form. Målene tælles én gang.
    aftale-scan.pdf: NeedsRecognition: Indscannet uden tekst; regnes efter navnet for samme dokument som »aftale.pdf«. Kør tekstgenkendelse (OCR) på filen, og indlæs den igen.
    ");
}

#[test]
fn a_scan_beside_two_documents_of_its_name_stands_alone() {
    let (_folder, store) = store();
    store.put(&file("a/plan.pdf", "1"), &base()).unwrap();
    store.put(&file("a/plan-scan.pdf", "2"), &Record::default()).unwrap();
    assert_eq!(groups(&store).len(), 1);
    store.put(&file("a/plan.docx", "3"), &record(2024, &paragraphs())).unwrap();
    assert_eq!(groups(&store).len(), 3);
    // A year in the name decides.
    store.put(&file("a/plan 2024 scan.pdf", "4"), &Record::default()).unwrap();
    store.put(&file("b/plan 2024.pdf", "5"), &base()).unwrap();
    assert_eq!(groups(&store).len(), 4);
}

#[test]
fn a_scan_with_only_a_stamp_is_a_scan() {
    let (_folder, store) = store();
    store.put(&file("a/plan.pdf", "1"), &base()).unwrap();
    let scan = NewFile { unread_pages: vec![1, 2, 3], ..file("a/plan (scan).pdf", "2") };
    let stored = store.put(&scan, &record(2023, &[("", "Modtaget 4. maj".to_owned())])).unwrap();
    assert_eq!((stored.outcome, stored.goals, groups(&store).len()), (Outcome::NeedsRecognition, 6, 1));
}

#[test]
fn a_file_that_did_not_change_changes_nothing() {
    let (_folder, store) = store();
    let file = file("a.pdf", "x");
    store.put(&file, &base()).unwrap();
    let (generation, before) = (store.generation().unwrap(), store.documents().unwrap());
    assert_eq!(store.seen("a.pdf", &file.sha256, &[], "1").unwrap(), Seen::Unchanged(Outcome::Read));
    store.put(&file, &base()).unwrap();
    assert_eq!((store.generation().unwrap(), store.documents().unwrap()), (generation, before));
}

#[test]
fn other_bytes_hints_or_another_reading_are_a_change() {
    let (_folder, store) = store();
    let file = file("a.pdf", "x");
    store.put(&file, &base()).unwrap();
    let hint = HintView { field: "year".to_owned(), value: "2023".to_owned(), from: "folder".to_owned() };
    assert_eq!(store.seen("a.pdf", &sha256("y"), &[], "1").unwrap(), Seen::Changed);
    assert_eq!(store.seen("a.pdf", &file.sha256, &[hint], "1").unwrap(), Seen::Changed);
    assert_eq!(store.seen("a.pdf", &file.sha256, &[], "2").unwrap(), Seen::Changed);
    assert_eq!(store.seen("b.pdf", &sha256("y"), &[], "1").unwrap(), Seen::New);
    assert_eq!(store.seen("b.pdf", &file.sha256, &[], "1").unwrap(), Seen::SameAsFile("a.pdf".to_owned()));
}

#[test]
fn a_changed_file_replaces_itself_and_keeps_the_ids_of_work_and_goals() {
    let (_folder, store) = store();
    let first = store.put(&file("a.pdf", "x"), &base()).unwrap();
    let mut parts = paragraphs();
    parts.insert(1, ("Sunde måltider i kantinen", "Kantinen laver mad af lokale råvarer hver dag året rundt.".to_owned()));
    let second = store.put(&file("a.pdf", "y"), &record(2023, &parts)).unwrap();
    assert_eq!((second.outcome, second.goals, &second.work), (Outcome::Replaced, 7, &first.work));
    let id = first.work.unwrap();
    let document = store.document(&id).unwrap().unwrap();
    let ids: Vec<&str> = document.goals.iter().filter_map(|g| g.id.rsplit('-').next()).collect();
    assert_eq!(ids, ["g07", "g01", "g02", "g03", "g04", "g05", "g06"]);
    assert_eq!(store.goal(&document.goals[1].id).unwrap().unwrap().goal.title, paragraphs()[1].0);
    assert_eq!(store.original(&sha256("x")).unwrap(), None);
    assert_eq!(store.original(&sha256("y")).unwrap().as_deref(), Some("y".as_bytes()));
}

#[test]
fn the_same_bytes_elsewhere_are_one_work_whatever_the_hints_say() {
    let (_folder, store) = store();
    store.put(&file("a/plan.pdf", "x"), &base()).unwrap();
    let copy = NewFile { bytes: Vec::new(), media_type: String::new(), ..file("b/plan.pdf", "x") };
    let stored = store.put_copy(copy, "a/plan.pdf").unwrap();
    assert_eq!(stored.message, "Samme fil som »plan.pdf«. Målene tælles én gang.");
    store.put(&file("c/plan.pdf", "x"), &record(2024, &paragraphs())).unwrap();
    assert_eq!(groups(&store).len(), 1);
    assert_eq!(store.original(&sha256("x")).unwrap().as_deref(), Some("x".as_bytes()));
}

#[test]
fn a_work_keeps_answering_to_the_id_it_had_before_it_was_found_to_be_a_form() {
    let (_folder, store) = store();
    let scan = store.put(&file("a/aftale-scan.pdf", "scan"), &Record::default()).unwrap().work.unwrap();
    let text = store.put(&file("a/aftale.pdf", "pdf"), &base()).unwrap().work.unwrap();
    assert!(text.starts_with("noerrehede-udviklingsaftale-2023-"), "{text}");
    assert_eq!(store.document(&scan).unwrap().unwrap().id, text);
}

#[test]
fn what_is_refused_leaves_neither_bytes_nor_text() {
    let (folder, store) = store();
    let stored = store.refuse(&file("a.pdf", "hemmelig"), Outcome::Quarantined, "").unwrap();
    assert_eq!((stored.outcome, stored.work), (Outcome::Quarantined, None));
    assert_eq!(store.original(&sha256("hemmelig")).unwrap(), None);
    assert!(!folder.path().join("originals").exists());
    assert_eq!(store.seen("a.pdf", &sha256("hemmelig"), &[], "1").unwrap(), Seen::Unchanged(Outcome::Quarantined));
}

#[test]
fn a_damaged_new_version_keeps_the_old_text_and_a_quarantined_one_removes_it() {
    let (_folder, store) = store();
    store.put(&file("a.pdf", "x"), &base()).unwrap();
    let damaged = store.refuse(&file("a.pdf", "y"), Outcome::Damaged, "").unwrap();
    assert_eq!((damaged.outcome, damaged.goals), (Outcome::Damaged, 6));
    assert_eq!(store.seen("a.pdf", &sha256("y"), &[], "1").unwrap(), Seen::Changed);
    store.refuse(&file("a.pdf", "z"), Outcome::Quarantined, "").unwrap();
    assert_eq!(store.status().unwrap().works, 0);
    assert_eq!(store.original(&sha256("x")).unwrap(), None);
}

#[test]
fn a_file_that_is_gone_is_reported_and_its_document_stays_until_it_comes_back() {
    let (_folder, store) = store();
    let work = store.put(&file("a/plan.pdf", "x"), &base()).unwrap().work.unwrap();
    store.put(&file("ab/plan.pdf", "y"), &record(2024, &paragraphs())).unwrap();
    store.refuse(&file("a/billede.bmp", "z"), Outcome::Unsupported, "").unwrap();
    assert_eq!(store.mark_vanished("a/", &BTreeSet::new()).unwrap(), ["a/plan.pdf"]);
    assert_eq!(store.mark_vanished("a", &BTreeSet::new()).unwrap(), Vec::<String>::new());
    let status = store.status().unwrap();
    assert_eq!((status.works, status.outcomes), (2, BTreeMap::from([("read".to_owned(), 1), ("vanished".to_owned(), 1)])));
    assert!(store.document(&work).unwrap().unwrap().files[0].message.ends_with(&format!("»sporhund withdraw {work}«.")));
    assert_eq!(store.seen("a/plan.pdf", &sha256("x"), &[], "1").unwrap(), Seen::Changed);
    assert_eq!(store.put(&file("a/plan.pdf", "x"), &base()).unwrap().outcome, Outcome::Read);
}

#[test]
fn a_lost_or_changed_original_is_found_and_comes_back_with_the_next_reading() {
    let (folder, store) = store();
    store.put(&file("a.pdf", "x"), &base()).unwrap();
    let hash = sha256("x");
    let path = folder.path().join("originals").join(&hash[..2]).join(&hash[2..]);
    std::fs::write(&path, "andet").unwrap();
    let (_, findings) = store.check().unwrap();
    assert_eq!(findings[0].message, "Originalen til »a.pdf« er ændret eller beskadiget.");
    store.clean().unwrap();
    assert_eq!(store.check().unwrap().1[0].message, "Originalen til »a.pdf« mangler.");
    assert_eq!(store.seen("a.pdf", &hash, &[], "1").unwrap(), Seen::Changed);
    store.put(&file("a.pdf", "x"), &base()).unwrap();
    assert_eq!(store.check().unwrap(), (1, Vec::new()));
}

#[test]
fn a_goal_knows_its_parent_and_children() {
    let (_folder, store) = store();
    let mut tree = base();
    tree.goals[1].parent = Some("g01".to_owned());
    tree.goals[2].parent = Some("g01".to_owned());
    // A reading that goes round in circles must not hang.
    tree.goals[3].parent = Some("g04".to_owned());
    let work = store.put(&file("a.pdf", "x"), &tree).unwrap().work.unwrap();
    let top = store.goal(&format!("{work}-g01")).unwrap().unwrap();
    let below = store.goal(&top.children[1].id).unwrap().unwrap();
    assert_eq!(top.children.len(), 2);
    assert_eq!(below.parent.unwrap().id, top.id);
    assert_eq!(store.goal("ukendt").unwrap(), None);
    let asked = [format!("{work}-g03"), "ukendt-g01".to_owned(), format!("{work}-g01")];
    let titles: Vec<String> = store.goals_of(&asked).unwrap().into_iter().map(|g| g.goal.id).collect();
    assert_eq!(titles, ["g03", "g01"]);
}

#[test]
fn a_withdrawal_that_was_cut_off_is_known_and_finished() {
    let (folder, store) = store();
    let id = store.put(&file("a.pdf", "x"), &base()).unwrap().work.unwrap();
    store.withdraw(&id).unwrap();
    assert!(!store.is_unfinished().unwrap());
    // As if the power went before bytes and free pages were cleared.
    super::originals::keep(folder.path(), &sha256("x"), b"x").unwrap();
    store.write(|c, _| Ok(c.execute("UPDATE meta SET value = 0 WHERE key = 'scrubbed'", [])?)).unwrap();
    assert!(store.is_unfinished().unwrap());
    store.tidy().unwrap();
    assert!(!super::originals::is_held(folder.path(), &sha256("x")));
    assert!(!store.is_unfinished().unwrap());
}

#[test]
fn a_damaged_or_newer_database_is_said_to_be_so() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("sporhund.sqlite");
    let said = || Store::open(folder.path()).unwrap_err().to_string().replace(&folder.path().display().to_string(), "DATA");
    std::fs::write(&database, "noget helt andet end en database, og langt nok til at blive taget for en ".repeat(20)).unwrap();
    insta::assert_snapshot!(said(), @"Databasen DATA/sporhund.sqlite er beskadiget (file is not a database). Flyt datamappen til side, og indlæs dokumenterne igen med »sporhund ingest«, eller læg en sikkerhedskopi tilbage.");
    std::fs::remove_file(&database).unwrap();
    let store = Store::open(folder.path()).unwrap();
    store.write(|c, _| Ok(c.pragma_update(None, "user_version", 99)?)).unwrap();
    drop(store);
    insta::assert_snapshot!(said(), @"Samlingen i DATA er skrevet af en nyere udgave af Sporhund (format 99, denne udgave kender 9). Installér den nyeste udgave af programmet.");
}

#[test]
fn troubles_of_the_system_are_sorted_by_what_the_user_can_do() {
    use std::io::{Error as Io, ErrorKind};
    use std::path::Path;
    let database = Path::new("/data/sporhund.sqlite");
    let io = |kind: ErrorKind| super::Fault::Io("/data/originals/ab/cd".into(), Io::from(kind)).told(database).to_string();
    insta::assert_snapshot!(io(ErrorKind::StorageFull), @"Der er ikke mere plads på disken med datamappen /data. Frigør plads, og kør kommandoen igen; det, der allerede er gemt, er ikke gået tabt.");
    insta::assert_snapshot!(io(ErrorKind::PermissionDenied), @"Datamappen /data kan ikke skrives til. Giv brugeren skriveadgang til mappen, eller vælg en anden mappe med --data.");
    let locked = crate::Error::Locked { path: "/data".into() };
    insta::assert_snapshot!(locked, @"Samlingen i /data er ved at blive ændret af en anden kørsel af Sporhund. Vent, til den er færdig, og prøv igen.");
}
