//! The grammar of reference keys: `dus/2`, `budget-2023/spor-7`, `serviceloven/107`, `socialpolitik`.

use super::data::LAWS;

/// What a key refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// A law or a section of it.
    Law,
    /// A numbered track or change of a framework.
    Track,
    /// A framework, policy or plan as a whole.
    Framework,
}

/// The part before the stroke: the framework or law.
pub fn head(key: &str) -> &str {
    key.split('/').next().unwrap_or(key)
}

/// What a key refers to.
pub fn kind(key: &str) -> KeyKind {
    let head = head(key);
    if head.ends_with("lov") || head.ends_with("loven") || LAWS.iter().any(|l| l.key == head) {
        KeyKind::Law
    } else if key.len() > head.len() + 1 {
        KeyKind::Track
    } else {
        KeyKind::Framework
    }
}

/// Noun and number of a track key: `dus/2` has ("", "2"), `budget-2023/spor-7` has ("spor", "7").
pub fn item(key: &str) -> Option<(&str, &str)> {
    let rest = key.split_once('/')?.1;
    Some(rest.rsplit_once('-').unwrap_or(("", rest)))
}

/// Label of a framework's key for people; `written` is its name in the sources.
pub fn framework_label(head: &str, written: &str) -> String {
    if let Some(year) = budget_year(head) {
        return format!("Budget {year}-{}", year + 3);
    }
    if head == "plan" {
        return "Planens egne spor".to_owned();
    }
    if written.trim().is_empty() { capital(head) } else { written.trim().to_owned() }
}

/// Label of a reference for people by its key, `written` being the framework's name in the sources: "DUS spor 2",
/// "Budget 2023-2026 spor 7", "Serviceloven § 107".
pub fn label(key: &str, written: &str) -> String {
    let head = head(key);
    if kind(key) == KeyKind::Law {
        let known = LAWS.iter().find(|l| l.key == head).map(|l| l.label.to_owned());
        let law = known.unwrap_or_else(|| if written.is_empty() { capital(head) } else { written.to_owned() });
        return key.split_once('/').map_or(law.clone(), |(_, section)| format!("{law} § {section}"));
    }
    let framework = framework_label(head, written);
    match item(key) {
        Some((noun, number)) if head == "plan" => format!("Planens {} {number}", if noun.is_empty() { "spor" } else { noun }),
        None => framework,
        Some(("", number)) if framework.ends_with("spor") || framework.ends_with("mål") => format!("{framework} {number}"),
        Some(("", number)) => format!("{framework} spor {number}"),
        Some((noun, number)) => format!("{framework} {noun} {number}"),
    }
}

/// First year of a budget's key `budget-2023`.
pub fn budget_year(head: &str) -> Option<u16> {
    head.strip_prefix("budget-")?.parse().ok()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_apart() {
        assert_eq!(kind("dus"), KeyKind::Framework);
        assert_eq!(kind("dus/2"), KeyKind::Track);
        assert_eq!(kind("lab/167"), KeyKind::Law);
        assert_eq!(kind("barnetslov"), KeyKind::Law);
        assert_eq!(item("budget-2023/spor-7"), Some(("spor", "7")));
        assert_eq!(item("dus/2"), Some(("", "2")));
    }

    #[test]
    fn labels_are_danish() {
        assert_eq!(label("dus/2", "DUS"), "DUS spor 2");
        assert_eq!(label("budget-2021/forandring-30", "Budget"), "Budget 2021-2024 forandring 30");
        assert_eq!(label("serviceloven/107", ""), "Serviceloven § 107");
        assert_eq!(label("sundhedsloven", ""), "Sundhedsloven");
        assert_eq!(label("verdensmål/3", "Verdensmål"), "Verdensmål 3");
        assert_eq!(label("plan/spor-3", "plan"), "Planens spor 3");
    }
}
