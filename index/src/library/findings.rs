//! What is found where store, originals and index are compared, and what to do about it.

use std::collections::BTreeMap;

use crate::record::{Finding, FindingKind};

/// How the index differs from the store: id to revision and number of goals on either side.
pub fn differences(held: &BTreeMap<String, (u64, usize)>, indexed: &BTreeMap<String, (u64, usize)>) -> Vec<Finding> {
    let finding = |kind, id: &String, what: &str| Finding { kind, id: id.clone(), message: format!("Dokumentet {id} {what}.") };
    let mut findings = Vec::new();
    for (id, state) in held {
        match indexed.get(id) {
            None => findings.push(finding(FindingKind::MissingInIndex, id, "mangler i søgeindekset")),
            Some(other) if other != state => findings.push(finding(FindingKind::StaleInIndex, id, "står i søgeindekset i en ældre udgave")),
            Some(_) => {}
        }
    }
    let extra = indexed.keys().filter(|id| !held.contains_key(*id));
    findings.extend(extra.map(|id| finding(FindingKind::ExtraInIndex, id, "står i søgeindekset, men er ikke i samlingen")));
    findings
}

/// What to do about findings, in words.
pub fn next_step(findings: &[Finding]) -> String {
    let any = |kinds: &[FindingKind]| findings.iter().any(|f| kinds.contains(&f.kind));
    let mut steps = Vec::new();
    if any(&[FindingKind::StoreDamaged]) {
        steps.push(
            "Læg en sikkerhedskopi af datamappen tilbage, eller flyt den til side og indlæs dokumenterne igen med »sporhund ingest«.",
        );
    }
    if findings.iter().any(|f| f.kind != FindingKind::StoreDamaged) {
        steps.push("Kør »sporhund rebuild«, som bygger søgeindekset op igen og fjerner beskadigede originaler.");
    }
    if any(&[FindingKind::OriginalMissing, FindingKind::OriginalDamaged]) {
        steps.push("Indlæs derefter de nævnte filer igen med »sporhund ingest«, så originalerne kommer på plads.");
    }
    if steps.is_empty() { "Alt er i orden: samling, originaler og søgeindeks stemmer overens.".to_owned() } else { steps.join(" ") }
}
