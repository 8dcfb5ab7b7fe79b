//! The municipalities as data: official codes, regions bound to dates, other spellings, towns.

use std::sync::OnceLock;

use serde::Deserialize;

use super::view::entries;

/// One of the 98.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Kommune {
    /// Official code.
    pub code: String,
    /// Name without "Kommune".
    pub name: String,
    region: String,
    /// Other spellings and genitive forms.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Towns of this municipality only.
    #[serde(default)]
    pub places: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Region {
    code: String,
    name: String,
    until: Option<String>,
    then: Option<String>,
}

/// All municipalities and regions.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Register {
    #[serde(rename = "kommune", default)]
    all: Vec<Kommune>,
    #[serde(rename = "region", default)]
    regions: Vec<Region>,
}

/// Names that need "Kommune" beside them.
const AMBIGUOUS: &str = include_str!("../../../data/ambiguous_municipalities.txt");

impl Register {
    /// The embedded register.
    pub(super) fn shared() -> &'static Self {
        static SHARED: OnceLock<Register> = OnceLock::new();
        SHARED.get_or_init(|| toml::from_str(include_str!("../../../data/kommuner.toml")).unwrap_or_default())
    }

    /// All municipalities.
    pub(super) fn all(&self) -> &[Kommune] {
        &self.all
    }

    /// The municipality with a name, in any case, spelling or genitive, with or without "Kommune".
    pub(super) fn named(&self, name: &str) -> Option<&Kommune> {
        let wanted = key(name);
        let is = |known: &str| key(known) == wanted;
        let exact = self.all.iter().find(|k| is(&k.name) || k.aliases.iter().any(|a| is(a)));
        exact.or_else(|| {
            let bare = wanted.strip_suffix('s')?;
            self.all.iter().find(|k| key(&k.name) == bare)
        })
    }

    /// Name of a municipality's region on a day (`YYYY-MM-DD`).
    pub(super) fn region(&self, kommune: &Kommune, day: Option<&str>) -> Option<String> {
        let region = self.regions.iter().find(|r| r.code == kommune.region)?;
        match (&region.until, &region.then, day) {
            (Some(until), Some(then), Some(day)) if day > until.as_str() => Some(then.clone()),
            _ => Some(region.name.clone()),
        }
    }

    /// Whether a name means the municipality only with "Kommune" beside it.
    pub(super) fn is_ambiguous(name: &str) -> bool {
        entries(AMBIGUOUS).any(|ambiguous| ambiguous == name)
    }
}

/// Name without "Kommune" and its forms, letters only, lower case, å as aa.
pub(super) fn key(name: &str) -> String {
    let lower = name.to_lowercase();
    let mut words: Vec<&str> = lower.split_whitespace().collect();
    while words.last().is_some_and(|w| w.starts_with("kommune") || w.starts_with("regionskommune")) {
        words.pop();
    }
    let letters: String = words.concat().chars().filter(|c| c.is_alphanumeric()).collect();
    letters.replace('å', "aa")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_98_municipalities_have_code_and_region() {
        let register = Register::shared();
        assert_eq!(register.all().len(), 98);
        assert!(register.all().iter().all(|k| k.code.len() == 4 && register.region(k, None).is_some()));
    }

    #[test]
    fn names_are_found_in_every_form() {
        for (written, name) in [
            ("Københavns Kommune", "København"),
            ("AABENRAA KOMMUNE", "Aabenraa"),
            ("Århus", "Aarhus"),
            ("Bornholms Regionskommune", "Bornholm"),
            ("høje-taastrup", "Høje-Taastrup"),
            ("Nordfyns", "Nordfyns"),
            ("Vibor", ""),
        ] {
            assert_eq!(Register::shared().named(written).map_or("", |k| k.name.as_str()), name, "{written}");
        }
    }

    #[test]
    fn the_region_follows_the_day() {
        let register = Register::shared();
        let greve = register.named("Greve").unwrap();
        assert_eq!(register.region(greve, Some("2026-12-31")).as_deref(), Some("Region Sjælland"));
        assert_eq!(register.region(greve, Some("2027-01-01")).as_deref(), Some("Region Østdanmark"));
    }
}
