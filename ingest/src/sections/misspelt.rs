//! Labels with one slip of the pen ("Ansvalig", "Baggrudn"), by the letters left when any one is deleted (symmetric deletion).

use std::collections::HashMap;

use super::role::Role;

/// Shortest label, in letters, in which one slip leaves no doubt.
const LONG: usize = 7;

/// The labels of one word, by what is left of them without any one letter.
pub struct Misspelt(HashMap<String, Option<(String, Role)>>);

impl Misspelt {
    /// Of all labels; a remainder that two of different meaning share stands for none.
    #[must_use]
    pub fn of(fields: &HashMap<String, Role>) -> Self {
        let mut left: HashMap<String, Option<(String, Role)>> = HashMap::new();
        for (word, role) in fields.iter().filter(|(w, _)| lettered(w)) {
            for rest in deletions(word) {
                let known = left.entry(rest).or_insert_with(|| Some((word.clone(), *role)));
                if known.as_ref().is_some_and(|(_, r)| r != role) {
                    *known = None;
                }
            }
        }
        Self(left)
    }

    /// What a word means that is one slip away from a label, and no word of the language.
    #[must_use]
    pub fn role(&self, key: &str) -> Option<Role> {
        if !lettered(key) {
            return None;
        }
        let found = deletions(key).into_iter().find_map(|rest| self.0.get(&rest).and_then(Option::as_ref));
        let (word, role) = found?;
        // The same letters at both ends: a slip falls inside a word; another ending is another word.
        let ends = word.chars().next() == key.chars().next() && word.chars().next_back() == key.chars().next_back();
        (ends && !sporhund_danish::Analyser::shared().is_word(key)).then_some(*role)
    }
}

fn lettered(word: &str) -> bool {
    word.chars().all(char::is_alphabetic) && (LONG..=24).contains(&word.chars().count())
}

/// The word itself and what is left of it without any one letter.
fn deletions(word: &str) -> Vec<String> {
    let without = |skip: usize| word.chars().enumerate().filter(|(n, _)| *n != skip).map(|(_, c)| c).collect();
    std::iter::once(word.to_owned()).chain((0..word.chars().count()).map(without)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_inside_a_long_label_is_seen_through() {
        let fields = HashMap::from([
            ("ansvarlig".to_owned(), Role::Owners),
            ("formål".to_owned(), Role::Purpose),
            ("baggrund".to_owned(), Role::Background),
        ]);
        let known = Misspelt::of(&fields);
        assert_eq!(known.role("ansvalig"), Some(Role::Owners));
        assert_eq!(known.role("ansvarllig"), Some(Role::Owners));
        assert_eq!(known.role("bagrgund"), Some(Role::Background));
        assert_eq!(known.role("ansvarsfuld"), None);
        assert_eq!(known.role("fomål"), None);
        assert_eq!(known.role("baggrunde"), None);
    }
}
