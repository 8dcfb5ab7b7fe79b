//! Lists that many answers have alike: kept once, not copied for each.

use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A list of texts that is never changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedList(Arc<[String]>);

impl SharedList {
    /// Nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<String>> for SharedList {
    fn from(list: Vec<String>) -> SharedList {
        SharedList(list.into())
    }
}

impl Deref for SharedList {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl Serialize for SharedList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.as_ref().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SharedList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SharedList, D::Error> {
        Vec::deserialize(deserializer).map(SharedList::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_list_is_written_and_read_as_a_list() {
        let list = SharedList::from(vec!["Ikast-Brande".to_owned()]);
        let written = serde_json::to_string(&list).unwrap();
        assert_eq!(written, r#"["Ikast-Brande"]"#);
        assert_eq!(serde_json::from_str::<SharedList>(&written).unwrap(), list);
    }
}
