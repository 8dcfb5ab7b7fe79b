//! Packs the tables written by `data/build_lexicon.py` into the embedded automata: `build_lexicon TABLES data`.
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

/// Numbers the distinct lemma rule lists in the order they are first met.
#[derive(Default)]
struct Rules {
    ids: BTreeMap<String, u64>,
    lines: Vec<String>,
}

impl Rules {
    fn id(&mut self, rules: &str) -> u64 {
        if let Some(id) = self.ids.get(rules) {
            return *id;
        }
        let id = self.lines.len() as u64;
        self.ids.insert(rules.to_owned(), id);
        self.lines.push(rules.to_owned());
        id
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(tables), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("usage: build_lexicon TABLES OUT".into());
    };
    let (tables, out) = (Path::new(&tables), Path::new(&out));
    let mut rules = Rules::default();
    let mut forms = fst::MapBuilder::memory();
    for line in fs::read_to_string(tables.join("forms.tsv"))?.lines() {
        let [form, rank, kind, lemmas] = columns(line)?;
        let value = rank.parse::<u64>()? << 20 | rules.id(lemmas) << 2 | kind.parse::<u64>()?;
        forms.insert(form, value)?;
    }
    let mut firsts = fst::MapBuilder::memory();
    for line in fs::read_to_string(tables.join("firsts.tsv"))?.lines() {
        let [form, rank, lemma] = columns(line)?;
        firsts.insert(form, rank.parse::<u64>()? << 20 | rules.id(lemma) << 2)?;
    }
    fs::write(out.join("forms.fst"), forms.into_inner()?)?;
    fs::write(out.join("firsts.fst"), firsts.into_inner()?)?;
    fs::write(out.join("rules.txt"), rules.lines.join("\n") + "\n")?;
    Ok(())
}

fn columns<const N: usize>(line: &str) -> Result<[&str; N], Box<dyn Error>> {
    let all: Vec<&str> = line.split('\t').collect();
    all.try_into().map_err(|_| format!("wrong number of columns: {line}").into())
}
