//! Addresses of the source view: every page and every fact has one that can be passed on.

use sporhund_index::record::{DocumentView, Place};

use super::facts::Fact;
use crate::web::params::percent;

const PDF: &str = "application/pdf";

/// The source view of one goal, or of the document where the goal is empty.
pub struct Source {
    document: String,
    goal: String,
    paged: bool,
}

impl Source {
    /// Of a goal of a document, as its view knows it.
    pub fn of(document: Option<&DocumentView>, id: &str, goal: &str) -> Self {
        let paged = document.and_then(|d| d.files.first()).is_some_and(|f| f.media_type == PDF);
        Self::new(id, goal, paged)
    }

    /// Of a goal of a document, with or without pages.
    pub fn new(document: &str, goal: &str, paged: bool) -> Self {
        Self { document: document.to_owned(), goal: goal.to_owned(), paged }
    }

    /// One fact, its words marked and in sight.
    pub fn fact(&self, fact: &Fact) -> String {
        self.fact_on(fact, fact.place.page.max(1))
    }

    /// The same on another of the pages it goes over.
    pub fn fact_on(&self, fact: &Fact, page: u32) -> String {
        let page = if self.paged { format!("page={page}&") } else { String::new() };
        let goal = if self.goal.is_empty() { String::new() } else { format!("goal={}&", percent(&self.goal)) };
        format!("/documents/{}/source?{page}{goal}fact={}#sted", self.document, fact.key)
    }

    /// One page, with the goal's facts beside it.
    pub fn page(&self, number: u32) -> String {
        let goal = if self.goal.is_empty() { String::new() } else { format!("&goal={}", percent(&self.goal)) };
        format!("/documents/{}/source?page={number}{goal}", self.document)
    }

    /// Where a fact stands, in short.
    pub fn label(&self, place: &Place) -> String {
        if self.paged { format!("s.\u{a0}{}", place.page.max(1)) } else { "i teksten".to_owned() }
    }
}
