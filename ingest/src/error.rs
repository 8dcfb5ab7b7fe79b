//! Why a document could not be read. Each message is what a Danish user sees, and ends in the next step.

/// Personal numbers met on one page; the numbers themselves are never kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonalNumberCount {
    /// Page, from 1; `None` for metadata, running headers and footers.
    pub page: Option<u32>,
    /// How many.
    pub count: usize,
}

/// Why nothing can be said about a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExtractError {
    /// The file needs a password.
    #[error("Filen er låst med adgangskode. Gem den uden adgangskode, og læg den ind igen.")]
    Encrypted,
    /// The file is not what it says, or broken beyond reading.
    #[error("Filen er beskadiget og kan ikke læses. Hent den igen fra kilden, eller gem den på ny i Word eller som PDF.")]
    Damaged,
    /// A format that is known but not read.
    #[error("Formatet {format} læses ikke. {}", next_step(format))]
    Unsupported {
        /// Name of the format as people know it.
        format: String,
    },
    /// The document is larger than allowed.
    #[error("Dokumentet er for stort ({what}). Del det i flere filer, og læg dem ind hver for sig.")]
    OverLimit {
        /// Danish words for what is too large.
        what: String,
    },
    /// No words in it.
    #[error("Dokumentet har ingen tekst. Se efter, om det er den rigtige fil, og læg den ind igen.")]
    Empty,
    /// A page was asked for that the document does not have.
    #[error("Dokumentet har ingen side {page}. Vælg en side, som dokumentet har.")]
    NoSuchPage {
        /// The page asked for.
        page: u32,
    },
    /// Personal numbers (CPR) in it: nothing of it is kept.
    #[error(
        "Dokumentet ser ud til at indeholde CPR-numre ({}) og er ikke gemt. Fjern numrene, og læg dokumentet ind igen.",
        spread(counts)
    )]
    PersonalNumbers {
        /// Pages with their counts.
        counts: Vec<PersonalNumberCount>,
    },
}

/// What to do with a file of a format that is not read.
fn next_step(format: &str) -> &'static str {
    match format {
        f if f.ends_with("(billede)") => "Find dokumentet som PDF eller Word, eller scan det til PDF, og læg det ind igen.",
        f if f.starts_with("e-mail") => "Gem det vedhæftede som filer, og læg dem ind hver for sig.",
        "ZIP (arkiv)" => "Pak arkivet ud, eller giv det til »sporhund ingest«, som læser dokumenterne i det hver for sig.",
        f if f.ends_with("(arkiv)") => "Pak arkivet ud, og læg dokumenterne i det ind hver for sig.",
        f if f.starts_with("PowerPoint") || f.contains("præsentation") => "Gem præsentationen som PDF, og læg den ind igen.",
        "CSV" | "Excel, binær (.xlsb)" | "Excel 97-2003 (.xls)" => "Gem regnearket som Excel (.xlsx), og læg det ind igen.",
        "lyd eller video" | "program" => "Læg kun dokumenter ind, og fjern filen fra mappen.",
        _ => "Gem dokumentet som PDF, Word (.docx), OpenDocument (.odt), HTML eller ren tekst, og læg det ind igen.",
    }
}

/// "2 på side 3, 1 i sidehoved eller filoplysninger".
fn spread(counts: &[PersonalNumberCount]) -> String {
    let one = |c: &PersonalNumberCount| match c.page {
        Some(page) => format!("{} på side {page}", c.count),
        None => format!("{} i sidehoved, sidefod eller filoplysninger", c.count),
    };
    counts.iter().map(one).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_ends_in_the_next_step() {
        insta::assert_snapshot!(ExtractError::Encrypted, @"Filen er låst med adgangskode. Gem den uden adgangskode, og læg den ind igen.");
        insta::assert_snapshot!(ExtractError::Damaged, @"Filen er beskadiget og kan ikke læses. Hent den igen fra kilden, eller gem den på ny i Word eller som PDF.");
        let unsupported = |format: &str| ExtractError::Unsupported { format: format.into() }.to_string();
        let formats = ["RTF", "PNG (billede)", "e-mail", "ZIP (arkiv)", "RAR (arkiv)", "PowerPoint (.pptx)", "CSV", "program"];
        insta::assert_snapshot!(formats.map(unsupported).join("\n"), @r"
        Formatet RTF læses ikke. Gem dokumentet som PDF, Word (.docx), OpenDocument (.odt), HTML eller ren tekst, og læg det ind igen.
        Formatet PNG (billede) læses ikke. Find dokumentet som PDF eller Word, eller scan det til PDF, og læg det ind igen.
        Formatet e-mail læses ikke. Gem det vedhæftede som filer, og læg dem ind hver for sig.
        Formatet ZIP (arkiv) læses ikke. Pak arkivet ud, eller giv det til »sporhund ingest«, som læser dokumenterne i det hver for sig.
        Formatet RAR (arkiv) læses ikke. Pak arkivet ud, og læg dokumenterne i det ind hver for sig.
        Formatet PowerPoint (.pptx) læses ikke. Gem præsentationen som PDF, og læg den ind igen.
        Formatet CSV læses ikke. Gem regnearket som Excel (.xlsx), og læg det ind igen.
        Formatet program læses ikke. Læg kun dokumenter ind, og fjern filen fra mappen.
        ");
        insta::assert_snapshot!(ExtractError::OverLimit { what: "mere end 2.000 sider".into() }, @"Dokumentet er for stort (mere end 2.000 sider). Del det i flere filer, og læg dem ind hver for sig.");
        insta::assert_snapshot!(ExtractError::Empty, @"Dokumentet har ingen tekst. Se efter, om det er den rigtige fil, og læg den ind igen.");
        insta::assert_snapshot!(ExtractError::NoSuchPage { page: 9 }, @"Dokumentet har ingen side 9. Vælg en side, som dokumentet har.");
        let counts = vec![PersonalNumberCount { page: Some(3), count: 2 }, PersonalNumberCount { page: None, count: 1 }];
        insta::assert_snapshot!(ExtractError::PersonalNumbers { counts }, @"Dokumentet ser ud til at indeholde CPR-numre (2 på side 3, 1 i sidehoved, sidefod eller filoplysninger) og er ikke gemt. Fjern numrene, og læg dokumentet ind igen.");
    }
}
