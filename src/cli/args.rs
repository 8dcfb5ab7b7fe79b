//! The command line as types: names, help and defaults in one place.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};

use super::help::TAKES;
pub use super::search_args::{Evaluate, LoadRecords, Measure, Search};

/// Help pages in Danish: the program's own, of commands that take something, of commands that take only options.
const HELP: &str = "{about-with-newline}\nBrug: {usage}\n\nKommandoer:\n{subcommands}\n\nValg:\n{options}{after-help}";
const PLAIN: &str = "{about-with-newline}\nBrug: {usage}\n\nValg:\n{options}";

/// Søg i og sammenhold danske kommuners aftaler, strategier, politikker og planer – mål for mål.
#[derive(Debug, Parser)]
#[command(
    name = "sporhund",
    version,
    propagate_version = true,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
    subcommand_value_name = "KOMMANDO",
    help_template = HELP,
    after_help = "Kom i gang:\n  sporhund ingest mine-dokumenter/     læs en mappe med dokumenter\n  sporhund search \"sygefravær\"          søg i målene\n  sporhund serve                       åbn søgesiden i en browser\n  sporhund demo                        prøv med opdigtede dokumenter"
)]
pub struct Cli {
    /// Mappe til database, originaler og indeks (eller SPORHUND_DATA) [standard: sporhund-data]
    #[arg(
        long,
        global = true,
        value_name = "MAPPE",
        hide_env = true,
        env = "SPORHUND_DATA",
        default_value = "sporhund-data",
        hide_default_value = true
    )]
    pub data: PathBuf,
    /// Vis denne hjælp
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Vis programmets version
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    /// Hvad der skal gøres.
    #[command(subcommand)]
    pub command: Command,
}

/// Hvad der skal gøres.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Læs dokumenter ind: filer, mapper, ZIP eller en liste
    Ingest(Ingest),
    /// Vis hvad der står i ét dokument, uden at gemme noget
    Extract(Extract),
    /// Vis reglerne, som dokumenter læses efter
    #[command(help_template = PLAIN)]
    Rules(Rules),
    /// Vis den sproglige analyse af en tekst (fra kommandolinjen eller én linje ad gangen fra stdin)
    Analyse(Analyse),
    /// Søg i målene
    Search(Search),
    /// Stil søgninger med kendte svar, og bedøm svarene
    Evaluate(Evaluate),
    /// Vis ét mål eller ét dokument
    Show(Show),
    /// Fjern et dokument helt: tekst, original og indeks. Det kommer ikke ind igen
    Withdraw(Withdraw),
    /// Vis forbindelser mellem mål
    Links(Links),
    /// Vis mål i andre dokumenter, som ligner ét mål
    Similar(SimilarTo),
    /// Vis udgaver af samme aftale, og hvad der er sket med målene
    #[command(help_template = PLAIN)]
    Editions(Editions),
    /// Vis spor, budgetter og andre rammer, som mål henviser til
    #[command(help_template = PLAIN)]
    Tracks(Tracks),
    /// Vis målene i ét spor
    Track(TrackOf),
    /// Vis, hvad rammer og spor kaldes, eller ret det gennem en TOML-fil
    Frameworks(Frameworks),
    /// Vis aftaler, politikker og budgetter, som der henvises til, og som ikke er i samlingen
    #[command(help_template = PLAIN)]
    Cited(CitedOf),
    /// Tæl mål efter to felter
    #[command(help_template = PLAIN)]
    Matrix(MatrixOf),
    /// Stil mål op side om side
    Compare(Compare),
    /// Sig, hvad to mål er for hinanden: same, overlapping, unsure eller different
    Judge(Judge),
    /// Vis, hvad der er sagt om par af mål
    #[command(help_template = PLAIN)]
    Judgements(Judgements),
    /// Ret forbindelsernes scorer efter det, der er sagt om par af mål
    #[command(help_template = PLAIN)]
    Calibrate(Calibrate),
    /// Åbn søgesiden på denne maskine
    Serve(Serve),
    /// Opret eller skift bruger og adgangskode til søgesiden (adgangskoden læses fra stdin)
    User(User),
    /// Se efter, om database, originaler og indeks stemmer overens
    #[command(help_template = PLAIN)]
    Check,
    /// Byg indekset op igen fra databasen
    #[command(help_template = PLAIN)]
    Rebuild,
    /// Læs de opdigtede eksempeldokumenter, og åbn søgesiden med dem
    Demo(Demo),
    /// Læs opdigtede mål ind til måling af søgningen, ét pr. linje
    #[command(hide = true)]
    LoadRecords(LoadRecords),
    /// Mål, hvor hurtig søgningen er
    #[command(hide = true)]
    Measure(Measure),
    /// Læseprocessen; startes af programmet selv
    #[command(hide = true)]
    Worker,
    /// Tegngenkendelsen; startes af programmet selv
    #[command(hide = true)]
    Recogniser,
}

/// `ingest`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Ingest {
    /// Filer, mapper og ZIP-filer
    #[arg(value_name = "STI", required_unless_present = "manifest")]
    pub paths: Vec<PathBuf>,
    /// CSV-liste med kolonnerne file, municipality, area, kind, year, state, source
    #[arg(long, value_name = "LISTE.csv")]
    pub manifest: Option<PathBuf>,
    /// Antal filer der læses samtidig [standard: antal processorkerner]
    #[arg(long, value_name = "ANTAL")]
    pub jobs: Option<usize>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `extract`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Extract {
    /// Dokumentet
    #[arg(value_name = "FIL")]
    pub file: PathBuf,
    /// Læs uden denne regel; kan gentages (»sporhund rules« viser reglerne)
    #[arg(long, value_name = "REGEL")]
    pub without: Vec<String>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `rules`
#[derive(Debug, Args)]
pub struct Rules {
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `analyse`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Analyse {
    /// Teksten; uden den læses stdin linje for linje
    #[arg(value_name = "TEKST")]
    pub text: Vec<String>,
    /// Svar som JSON, en linje ud for hver linje ind
    #[arg(long)]
    pub json: bool,
}

/// `show`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Show {
    /// Id på et mål eller et dokument, som søgning og side viser det
    #[arg(value_name = "ID")]
    pub id: String,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `withdraw`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Withdraw {
    /// Dokumentets id
    #[arg(value_name = "DOKUMENT")]
    pub id: String,
}

/// `links`
#[derive(Debug, Args)]
#[command(help_template = PLAIN)]
pub struct Links {
    /// Kun mål der nævner et andet område, som ikke svarer
    #[arg(long)]
    pub one_sided: bool,
    /// Højst så mange forbindelser [standard: alle]
    #[arg(long, value_name = "ANTAL")]
    pub limit: Option<usize>,
    /// Spring så mange forbindelser over [standard: 0]
    #[arg(long, value_name = "ANTAL", default_value_t = 0, hide_default_value = true)]
    pub offset: usize,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `similar`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct SimilarTo {
    /// Målets id, som søgning og side viser det
    #[arg(value_name = "ID")]
    pub id: String,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `editions`
#[derive(Debug, Args)]
pub struct Editions {
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `tracks`
#[derive(Debug, Args)]
pub struct Tracks {
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `track`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct TrackOf {
    /// Sporets nøgle, f.eks. dus/2, budget-2023/spor-7 eller serviceloven/107
    #[arg(value_name = "NØGLE")]
    pub key: String,
    /// Kun denne kommune
    #[arg(long, value_name = "KOMMUNE")]
    pub municipality: Option<String>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `frameworks`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Frameworks {
    /// export skriver navnene til en fil, import læser dem fra en; uden dem vises navnene
    #[arg(value_name = "HANDLING")]
    pub action: Option<String>,
    /// TOML-filen
    #[arg(value_name = "FIL")]
    pub file: Option<PathBuf>,
    /// Hvem der retter; skal med ved import
    #[arg(long, value_name = "NAVN")]
    pub who: Option<String>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `cited`
#[derive(Debug, Args)]
pub struct CitedOf {
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `matrix`
#[derive(Debug, Args)]
pub struct MatrixOf {
    /// Rækkernes felt [standard: track]
    #[arg(long, value_name = "FELT", default_value = "track", hide_default_value = true)]
    pub rows: String,
    /// Kolonnernes felt [standard: area]
    #[arg(long, value_name = "FELT", default_value = "area", hide_default_value = true)]
    pub columns: String,
    /// Afgræns, f.eks. municipality=Odder; kan gentages
    #[arg(long = "filter", value_name = "FELT=VÆRDI")]
    pub filters: Vec<String>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `compare`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Compare {
    /// To til fem mål
    #[arg(value_name = "ID", num_args = 2..=5, required = true)]
    pub ids: Vec<String>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `judge`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct Judge {
    /// Det ene måls id
    #[arg(value_name = "ID")]
    pub a: String,
    /// Det andet måls id
    #[arg(value_name = "ANDET_ID")]
    pub b: String,
    /// same, overlapping, unsure eller different
    #[arg(value_name = "VURDERING")]
    pub verdict: String,
    /// Hvem der vurderer
    #[arg(long, value_name = "NAVN")]
    pub who: String,
    /// Hvorfor, med egne ord
    #[arg(long, value_name = "TEKST")]
    pub note: Option<String>,
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `judgements`
#[derive(Debug, Args)]
pub struct Judgements {
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `calibrate`
#[derive(Debug, Args)]
pub struct Calibrate {
    /// Svar som JSON
    #[arg(long)]
    pub json: bool,
}

/// `serve`
#[derive(Debug, Args)]
#[command(help_template = PLAIN)]
pub struct Serve {
    /// Adresse at lytte på; andre end denne maskine kræver en bruger (sporhund user) [standard: 127.0.0.1]
    #[arg(long, value_name = "ADRESSE", default_value = "127.0.0.1", hide_default_value = true)]
    pub address: IpAddr,
    /// Port; 0 vælger en ledig [standard: 8017]
    #[arg(long, value_name = "PORT", default_value_t = 8017, hide_default_value = true)]
    pub port: u16,
}

/// `user`
#[derive(Debug, Args)]
#[command(help_template = TAKES)]
pub struct User {
    /// Brugernavn
    #[arg(value_name = "NAVN")]
    pub name: String,
}

/// `demo`
#[derive(Debug, Args)]
#[command(help_template = PLAIN)]
pub struct Demo {
    /// Port; 0 vælger en ledig [standard: 8017]
    #[arg(long, value_name = "PORT", default_value_t = 8017, hide_default_value = true)]
    pub port: u16,
    /// Mappen med eksempeldokumenter [standard: seeds/corpus]
    #[arg(long, value_name = "MAPPE", default_value = "seeds/corpus", hide_default_value = true)]
    pub seeds: PathBuf,
}
