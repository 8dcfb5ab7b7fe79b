//! The place of a fact covers exactly its words: the letters and digits whose middles lie in the boxes are the fact's own.
//!
//! Runs over every PDF of `seeds/corpus` and `tests/truth/tuning`. Other documents, with every miss printed:
//! `SPORHUND_PLACES=FOLDER cargo test --locked --test places -- --nocapture`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test: a broken file ends it, and its figures are read by people")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sporhund_ingest::layout::raw::{Glyph, RawPage, Turn};
use sporhund_ingest::{Hints, Limits, extract, pdf};
use unicode_normalization::UnicodeNormalization;

/// Facts of one kind: all, and those whose boxes hold exactly their letters.
type Shares = BTreeMap<String, (usize, usize)>;

/// One fact as the JSON has it: its kind, the ways its words may stand, and its place.
struct Fact {
    kind: String,
    words: Vec<String>,
    /// It is enough that these words are among those of the place: the value is inferred from them.
    within: bool,
    place: Value,
}

#[test]
fn the_boxes_of_every_fact_hold_exactly_its_letters() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    if let Some(folder) = std::env::var_os("SPORHUND_PLACES") {
        measure(Path::new(&folder), true);
        return;
    }
    for folder in ["seeds/corpus", "tests/truth/tuning"] {
        let shares = measure(&root.join(folder), false);
        assert!(shares.values().map(|(all, _)| all).sum::<usize>() > 100, "no facts under {folder}");
        for (kind, (all, equal)) in shares {
            assert_eq!(all, equal, "{folder}: {kind}");
        }
    }
}

fn measure(folder: &Path, each: bool) -> Shares {
    let mut shares = Shares::new();
    for path in files(folder) {
        let before = shares.clone();
        check(&path, &mut shares);
        if each {
            print(&path.file_name().unwrap_or_default().to_string_lossy(), &since(&shares, &before));
        }
    }
    print(&folder.display().to_string(), &shares);
    shares
}

fn since(now: &Shares, before: &Shares) -> Shares {
    let none = (0, 0);
    now.iter()
        .map(|(k, (all, equal))| (k, all - before.get(k).unwrap_or(&none).0, equal - before.get(k).unwrap_or(&none).1))
        .map(|(k, a, e)| (k.clone(), (a, e)))
        .collect()
}

fn print(name: &str, shares: &Shares) {
    let (all, equal) = shares.values().fold((0, 0), |(a, e), (x, y)| (a + x, e + y));
    println!("{name}: {equal} of {all} facts");
    for (kind, (all, equal)) in shares.iter().filter(|(_, (all, _))| *all > 0) {
        println!("  {kind:<24} {equal:>5} of {all:>5}");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|e| e == "pdf") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn check(path: &Path, shares: &mut Shares) {
    let bytes = std::fs::read(path).unwrap();
    let limits = Limits::default();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Ok(extracted) = extract(&bytes, &Hints { file: name.to_string(), ..Hints::default() }, &limits) else { return };
    let pages: Vec<Vec<(Glyph, f32, f32)>> = pdf::read(&bytes, &limits).unwrap().pages.iter().map(shown).collect();
    for fact in facts(&serde_json::to_value(extracted).unwrap()) {
        let under = letters(&under(&pages, &fact.place));
        let same = |words: &String| letters(words) == under || (fact.within && !under.is_empty() && under.contains(&letters(words)));
        let count = shares.entry(fact.kind.clone()).or_default();
        count.0 += 1;
        if fact.words.iter().any(same) {
            count.1 += 1;
        } else {
            println!("{name}: {}\n  says  {}\n  boxes {under}", fact.kind, fact.words.first().map(|w| letters(w)).unwrap_or_default());
        }
    }
}

/// Every fact with words.
fn facts(all: &Value) -> Vec<Fact> {
    let mut found = Vec::new();
    let document = &all["document"];
    found.extend(fact("document.title", document, "title", "title_place"));
    found.extend(fact("document.state_evidence", &document["state_evidence"], "text", "place"));
    found.extend(named(document, "municipality", &document["municipality"]["name"]));
    found.extend(named(document, "area", &document["area"]));
    lists("document.", document, &mut found);
    for goal in all["goals"].as_array().unwrap() {
        for (words, place) in
            [("title", "place"), ("section", "section_place"), ("background", "background_place"), ("purpose", "purpose_place")]
        {
            found.extend(fact(words, goal, words, place));
        }
        found.extend(fact("time_frame", &goal["time_frame"], "text", "place"));
        found.extend(fact("status", &goal["status"], "text", "place"));
        lists("", goal, &mut found);
    }
    found
}

fn lists(within: &str, of: &Value, found: &mut Vec<Fact>) {
    for (kind, values) in of.as_object().unwrap() {
        for value in values.as_array().into_iter().flatten().filter(|v| v.get("place").is_some()) {
            let kind = format!("{within}{kind}");
            match kind.as_str() {
                "owners" | "participants" => found.push(party(&kind, value)),
                "references" | "document.references" => found.extend(fact(&kind, value, "label", "place")),
                _ => found.extend(fact(&kind, value, "text", "place")),
            }
        }
    }
}

fn fact(kind: &str, of: &Value, words: &str, place: &str) -> Option<Fact> {
    let words = of[words].as_str().filter(|w| !letters(w).is_empty())?.to_owned();
    if kind == "document.title" && of["title_inferred"] == true {
        // Made from the words at its place, which is all that can be said.
        return None;
    }
    Some(Fact { kind: kind.to_owned(), words: vec![words], within: false, place: of[place].clone() })
}

/// A name of the document, where it stands in the text at all; in any case.
fn named(document: &Value, kind: &str, name: &Value) -> Option<Fact> {
    let place = document.get(format!("{kind}_place"))?.clone();
    let name = name.as_str()?;
    Some(Fact {
        kind: format!("document.{kind}"),
        words: vec![name.to_owned(), name.to_uppercase(), name.to_lowercase()],
        within: false,
        place,
    })
}

/// Name and role in either order; where the role is inferred, the name.
fn party(kind: &str, of: &Value) -> Fact {
    let (name, role) = (of["name"].as_str().unwrap_or_default(), of["role"].as_str().unwrap_or_default());
    let inferred = of["inferred"] == true;
    let kind = if inferred { format!("{kind} (inferred)") } else { kind.to_owned() };
    let words = if inferred && !name.is_empty() { vec![name.to_owned()] } else { vec![format!("{role}{name}"), format!("{name}{role}")] };
    Fact { kind, words, within: inferred, place: of["place"].clone() }
}

fn letters(text: &str) -> String {
    text.nfkc().filter(|c| c.is_alphanumeric()).collect()
}

/// The characters that a reader of the page sees, with their middles as fractions of the page.
fn shown(page: &RawPage) -> Vec<(Glyph, f32, f32)> {
    let count = |hidden: bool| page.glyphs.iter().filter(|g| g.invisible == hidden && g.char.is_alphanumeric()).count();
    let hidden = count(false) < 20 && count(true) >= 20;
    let mut kept: Vec<(Glyph, f32, f32)> = Vec::new();
    // A watermark across the page lies over the words and is none of them.
    let watermark = |g: &Glyph| matches!(g.turn, Turn::Askew);
    for glyph in page.glyphs.iter().filter(|g| g.invisible == hidden && !g.char.is_whitespace() && !watermark(g)) {
        let near = 0.15 * glyph.looks.size;
        // Both edges: letters of a line that runs up the page share one of them.
        let apart = |k: &Glyph| (k.area.x0 - glyph.area.x0).abs().max((k.area.y0 - glyph.area.y0).abs());
        let double = |k: &Glyph| k.char == glyph.char && apart(k) < near && (k.baseline - glyph.baseline).abs() < near;
        if !kept.iter().any(|(k, ..)| double(k)) {
            kept.push((*glyph, glyph.area.middle_x() / page.width, glyph.area.middle_y() / page.height));
        }
    }
    kept
}

/// What stands in the boxes, box by box in the direction of reading.
fn under(pages: &[Vec<(Glyph, f32, f32)>], place: &Value) -> String {
    let mut text = String::new();
    for boxed in place["boxes"].as_array().into_iter().flatten() {
        let side = |name: &str| boxed[name].as_f64().unwrap() as f32;
        let (x, y, w, h) = (side("x"), side("y"), side("w"), side("h"));
        let page = usize::try_from(boxed["page"].as_u64().unwrap()).unwrap();
        let inside = |(_, a, b): &&(Glyph, f32, f32)| *a >= x && *a <= x + w && *b >= y && *b <= y + h;
        let mut found: Vec<&(Glyph, f32, f32)> = pages[page - 1].iter().filter(inside).collect();
        let along = |(glyph, a, b): &(Glyph, f32, f32)| match glyph.turn {
            Turn::None | Turn::Askew => *a,
            Turn::Over => -a,
            Turn::Down => *b,
            Turn::Up => -b,
        };
        found.sort_by(|a, b| along(a).total_cmp(&along(b)));
        text.extend(found.iter().map(|(glyph, ..)| glyph.char));
    }
    text
}
