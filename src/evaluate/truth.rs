//! Which goal of the collection is which goal of the truth files: by document file and title.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use serde::Deserialize;
use sporhund_index::record::DocumentView;

/// Titles at least so alike are one goal's: share of pairs of letters in common.
const ALIKE: f64 = 0.8;

#[derive(Deserialize)]
struct TruthFile {
    file: String,
    #[serde(default)]
    files: Vec<String>,
    #[serde(default)]
    goals: Vec<TruthGoal>,
}

#[derive(Deserialize)]
struct TruthGoal {
    id: String,
    title: String,
}

/// Goals of the collection under the ids of the truth files.
#[derive(Debug, Default)]
pub struct Truth {
    /// Id in the collection to id in the truth.
    pub of_goal: HashMap<String, String>,
    /// Id in the truth to title.
    pub titles: BTreeMap<String, String>,
}

impl Truth {
    /// Reads the truth files of a folder and finds their goals among those of the documents.
    ///
    /// # Errors
    /// A sentence for people where the folder cannot be read.
    pub fn load(folder: &Path, documents: &[DocumentView]) -> Result<Truth, String> {
        let unreadable = |e: std::io::Error| format!("{} kan ikke læses: {e}. Skriv mappen med sandhedsfilerne.", folder.display());
        let mut truth = Truth::default();
        for entry in std::fs::read_dir(folder).map_err(unreadable)?.flatten() {
            let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
            let Ok(file) = serde_json::from_str::<TruthFile>(&text) else { continue };
            truth.add(&file, documents);
        }
        Ok(truth)
    }

    fn add(&mut self, file: &TruthFile, documents: &[DocumentView]) {
        let stems: BTreeSet<&str> = file.files.iter().chain([&file.file]).map(|f| stem(f)).collect();
        let work = documents.iter().find(|d| d.files.iter().any(|f| stems.contains(stem(&f.file))));
        let mut free: Vec<(&str, &str)> =
            work.into_iter().flat_map(|w| w.goals.iter().map(|g| (g.id.as_str(), g.title.as_str()))).collect();
        for goal in &file.goals {
            self.titles.insert(goal.id.clone(), goal.title.clone());
            let likeness = free.iter().enumerate().map(|(i, (_, title))| (likeness(title, &goal.title), i));
            let best = likeness.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
            if let Some((_, i)) = best.filter(|(alike, _)| *alike >= ALIKE) {
                let (id, _) = free.remove(i);
                self.of_goal.insert(id.to_owned(), goal.id.clone());
            }
        }
    }
}

fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// Share of pairs of letters that two titles have in common (Dice 1945).
fn likeness(a: &str, b: &str) -> f64 {
    let pairs = |text: &str| -> BTreeSet<(char, char)> {
        let letters: Vec<char> = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        letters.iter().copied().zip(letters.iter().copied().skip(1)).collect()
    };
    let (a, b) = (pairs(a), pairs(b));
    if a.is_empty() && b.is_empty() {
        return 1.0;
    }
    2.0 * a.intersection(&b).count() as f64 / (a.len() + b.len()) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_that_differ_in_signs_only_are_alike() {
        assert!(likeness("Færre møder – mere tid", "Færre møder - mere tid") > 0.99);
        assert!(likeness("Lavt sygefravær", "Høj trivsel") < 0.4);
    }
}
