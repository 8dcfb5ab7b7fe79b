//! A bounded store of what was read lately: when it is full, what was not asked for since the last time it was full goes.

use std::collections::HashMap;

/// At most twice `room` values.
pub struct Shelf<T> {
    room: usize,
    recent: HashMap<String, T>,
    older: HashMap<String, T>,
}

impl<T: Clone> Shelf<T> {
    /// An empty shelf.
    pub fn new(room: usize) -> Self {
        Self { room, recent: HashMap::new(), older: HashMap::new() }
    }

    /// A value that is held.
    pub fn get(&mut self, key: &str) -> Option<T> {
        if let Some(value) = self.recent.get(key) {
            return Some(value.clone());
        }
        let value = self.older.remove(key)?;
        self.put(key, value.clone());
        Some(value)
    }

    /// Holds a value.
    pub fn put(&mut self, key: &str, value: T) {
        if self.recent.len() >= self.room {
            self.older = std::mem::take(&mut self.recent);
        }
        self.recent.insert(key.to_owned(), value);
    }

    /// Removes all.
    pub fn clear(&mut self) {
        self.recent.clear();
        self.older.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_the_rest_goes() {
        let mut shelf = Shelf::new(2);
        for key in ["a", "b", "c", "d", "e"] {
            shelf.put(key, key.to_owned());
            assert_eq!(shelf.get("a").as_deref(), Some("a"));
        }
        assert_eq!(shelf.get("b"), None);
        shelf.clear();
        assert_eq!(shelf.get("a"), None);
    }
}
