//! Fictional documents for tests.

use crate::record::{Goal, Municipality, NewFile, Period, Record, SectionText};

/// A made-up agreement: an introduction and six goals with figures.
pub fn paragraphs() -> Vec<(&'static str, String)> {
    let goals = [
        (
            "Flere borgere i lokale fællesskaber",
            "frivilligcentret og biblioteket åbner dørene for nye grupper",
            35,
            "naboskaber på tværs af generationer",
        ),
        (
            "Kortere ventetid på genoptræning",
            "holdtræning i svømmehallen og digitale øvelser hjemme",
            14,
            "hurtigere tilbage til hverdagen",
        ),
        ("Grønnere kørsel i hjemmeplejen", "elcykler erstatter biler på de korte ture i byen", 60, "mindre støj og bedre luft"),
        ("Bedre overgange fra børnehave til skole", "fælles læringsforløb og besøgsdage hele foråret", 8, "tryggere børn i indskolingen"),
        (
            "Færre indkøb uden aftale",
            "bestillinger samles i et fælles system for alle institutioner",
            92,
            "gennemsigtige priser og mindre spild",
        ),
        ("Styrket faglighed i aftenvagten", "makkerskab mellem erfarne og nyansatte medarbejdere", 21, "roligere vagter og færre fejl"),
    ];
    let mut all = vec![("Indledning", "Aftalen beskriver de mål som direktionen og centret er blevet enige om at arbejde for i det kommende år. Målene er valgt i dialog med medarbejdere, brugere og det politiske udvalg, og de følges op på to møder.".to_owned())];
    for (title, how, figure, effect) in goals {
        all.push((title, format!("Baggrund: Området har gennem flere år oplevet et stigende pres, og derfor vil centret prøve nye veje. Centret arbejder med at {how}. Målet er nået, når {figure} procent af {title} kan vises i den årlige måling, og når der ses {effect}. Afdelingslederen følger op hvert kvartal.")));
    }
    all
}

/// A record of titled paragraphs; all but the first are goals.
pub fn record(year: i32, parts: &[(&str, String)]) -> Record {
    let mut record = Record::default();
    record.document.title = Some(format!("Centeraftale {year}"));
    record.document.kind = Some("udviklingsaftale".to_owned());
    record.document.municipality = Some(Municipality { name: "Nørrehede".to_owned(), from: "text".to_owned(), ..Municipality::default() });
    record.document.period = Some(Period { from: format!("{year}-01-01"), to: Some(format!("{year}-12-31")) });
    for (number, (title, text)) in parts.iter().enumerate() {
        record.sections.push(SectionText { title: (*title).to_owned(), text: text.clone(), ..SectionText::default() });
        if number > 0 {
            record.goals.push(Goal { id: format!("g{number:02}"), title: (*title).to_owned(), kind: "mål".to_owned(), ..Goal::default() });
        }
    }
    record
}

/// The file of a form: `path` decides the media type, `bytes` the hash.
pub fn file(path: &str, bytes: &str) -> NewFile {
    let media_type = match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "html" => "text/html",
        _ => "text/plain",
    };
    NewFile {
        path: path.to_owned(),
        file: path.rsplit('/').next().unwrap_or(path).to_owned(),
        sha256: sha256(bytes),
        media_type: media_type.to_owned(),
        pages: 3,
        reading: "1".to_owned(),
        bytes: bytes.as_bytes().to_vec(),
        ..NewFile::default()
    }
}

/// SHA-256 of a text.
pub fn sha256(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text.as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
}

/// Puts other words in place of some in a record, wherever they stand.
pub fn replace(record: &mut Record, from: &str, to: &str) {
    let mut changed = 0;
    for section in &mut record.sections {
        changed += section.text.matches(from).count() + section.title.matches(from).count();
        section.text = section.text.replace(from, to);
        section.title = section.title.replace(from, to);
    }
    for goal in &mut record.goals {
        goal.title = goal.title.replace(from, to);
    }
    assert!(changed > 0, "»{from}« is not in the text");
}
