//! What is known about a document before it is opened: its file name, its folder, a sidecar or manifest beside it.

/// One value from outside the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Hint {
    /// The value as written there.
    pub value: String,
    /// Where it comes from: `manifest`, `sidecar`, `folder`, `file name` …
    pub from: String,
}

impl Hint {
    /// A hint with its origin.
    pub fn new(value: impl Into<String>, from: impl Into<String>) -> Self {
        Self { value: value.into(), from: from.into() }
    }
}

/// Everything known from outside. Where several sources speak, the caller has already chosen (manifest, then sidecar, then folder).
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Hints {
    /// File name without folders.
    pub file: String,
    /// Whose document it is.
    pub municipality: Option<Hint>,
    /// Department or field.
    pub area: Option<Hint>,
    /// Genre, `udviklingsaftale` …
    pub kind: Option<Hint>,
    /// First year, `2023`, or years, `2023-2026`.
    pub year: Option<Hint>,
    /// `draft`, `hearing`, `adopted`, `status`, or the Danish words for them.
    pub state: Option<Hint>,
    /// Address the file was fetched from.
    pub source: Option<Hint>,
}

impl Hints {
    /// Only a file name.
    pub fn of_file(file: impl Into<String>) -> Self {
        Self { file: file.into(), ..Self::default() }
    }
}
