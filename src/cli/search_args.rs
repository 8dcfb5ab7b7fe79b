//! What `search`, `evaluate`, `load-records` and `measure` take.

use std::path::PathBuf;

use clap::Args;

use super::help::TAKES;

/// `search`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Search {
    /// Ord, "fraser", -udelad, felt:værdi, eller en henvisning som "DUS spor 2"
    #[arg(value_name = "SØGNING")]
    pub query: String,
    /// Højst så mange svar [standard: 10]
    #[arg(long, value_name = "ANTAL", default_value_t = 10, hide_default_value = true)]
    pub limit: usize,
    /// Spring så mange svar over [standard: 0]
    #[arg(long, value_name = "ANTAL", default_value_t = 0, hide_default_value = true)]
    pub offset: usize,
    /// Din egen kommune; "andre kommuner" i en søgning udelader den
    #[arg(long, value_name = "KOMMUNE")]
    pub own: Option<String>,
    /// Afgræns, f.eks. municipality=Odder; kan gentages
    #[arg(long = "filter", value_name = "FELT=VÆRDI")]
    pub filters: Vec<String>,
    /// Rækkefølge: relevance, year eller municipality [standard: relevance]
    #[arg(long, value_name = "RÆKKEFØLGE")]
    pub sort: Option<String>,
    /// Gå videre fra et svar: det, som stod i »next«
    #[arg(long, value_name = "STED")]
    pub cursor: Option<String>,
    /// Søg ikke også på dette ord; kan gentages
    #[arg(long, value_name = "ORD")]
    pub without: Vec<String>,
    /// Forklar, hvorfor et mål står, hvor det står, som JSON
    #[arg(long, value_name = "MÅL")]
    pub explain: Option<String>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `evaluate`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Evaluate {
    /// Fil med søgninger og deres svar, f.eks. seeds/queries.json
    #[arg(value_name = "SØGNINGER.json")]
    pub cases: PathBuf,
    /// Mappe med sandhedsfilerne [standard: mappen truth ved siden af filen]
    #[arg(long, value_name = "MAPPE")]
    pub truth: Option<PathBuf>,
    /// Stil også søgningerne til SQLite FTS5 over de samme mål
    #[arg(long)]
    pub plain: bool,
    /// Skriv en rapport som HTML
    #[arg(long, value_name = "FIL.html")]
    pub html: Option<PathBuf>,
    /// Vis, hvad der er ændret siden et tidligere svar i JSON
    #[arg(long, value_name = "FIL.json")]
    pub compare: Option<PathBuf>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `load-records`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct LoadRecords {
    /// Fil med ét mål som JSON pr. linje
    #[arg(value_name = "FIL.jsonl")]
    pub file: PathBuf,
}

/// `measure`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Measure {
    /// Fil med søgninger: warm og measure
    #[arg(value_name = "SØGNINGER.json")]
    pub queries: PathBuf,
}
