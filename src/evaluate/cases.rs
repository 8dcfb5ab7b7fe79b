//! Cases of a relevance bench: what is asked, and what a good answer is.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

/// A file of cases.
#[derive(Debug, Deserialize)]
pub struct Cases {
    /// The cases.
    pub queries: Vec<Case>,
}

/// One need. Each of the checks is made where its field is given.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Case {
    /// Its name, unique in the file.
    pub id: String,
    /// Group in the tables: `keyword`, `question`, `track`, `owner`, `facet`, `no answer` …
    pub kind: String,
    /// What is typed.
    pub query: String,
    /// What the asker wants, for people.
    pub intent: String,
    /// The asker's municipality.
    pub asker_municipality: Option<String>,
    /// Goals with their grade, 1 to 3: ranking and recall.
    pub relevant: Vec<Graded>,
    /// Exactly these goals.
    pub answer_set: Vec<String>,
    /// None of these goals among the first ten; of a set, nowhere.
    pub must_not: Vec<String>,
    /// These goals in this order, whatever stands between them.
    pub order: Vec<String>,
}

/// A goal with its grade.
#[derive(Clone, Debug, Deserialize)]
pub struct Graded {
    /// Goal of the truth files; facts (`s01-g02-a03`) count for their goal.
    pub id: String,
    /// 3 the answer, 2 relevant, 1 marginal.
    pub grade: u8,
}

impl Case {
    /// The right answer is none.
    pub fn wants_nothing(&self) -> bool {
        self.kind == "no answer"
    }

    /// Best grade per goal.
    pub fn grades(&self) -> BTreeMap<String, u8> {
        let mut grades = BTreeMap::new();
        for graded in &self.relevant {
            let best = grades.entry(goal_of(&graded.id)).or_default();
            *best = graded.grade.max(*best);
        }
        grades
    }
}

/// The goal of a goal's or a fact's id.
pub fn goal_of(id: &str) -> String {
    id.splitn(3, '-').take(2).collect::<Vec<_>>().join("-")
}

/// Reads a file of cases.
///
/// # Errors
/// A sentence for people where it cannot be read.
pub fn load(file: &Path) -> Result<Vec<Case>, String> {
    let shown = file.display();
    let text = std::fs::read_to_string(file).map_err(|e| format!("{shown} kan ikke læses: {e}. Skriv stien til en fil med søgninger."))?;
    let cases: Cases =
        serde_json::from_str(&text).map_err(|e| format!("{shown} er ikke en fil med søgninger: {e}. seeds/README.md viser formen."))?;
    Ok(cases.queries)
}
