//! What every handler needs.

use std::sync::Arc;

use sporhund_index::Library;
use tokio::sync::{Mutex, OwnedMutexGuard};

use super::error::Problem;

/// Shared by all handlers.
#[derive(Clone)]
pub struct App {
    library: Arc<Library>,
    /// Held while the image of a page is made: one at a time, and nobody makes the same one twice.
    drawing: Arc<Mutex<()>>,
}

impl App {
    /// The handlers of one collection.
    pub fn new(library: Arc<Library>) -> Self {
        Self { library, drawing: Arc::default() }
    }

    /// Waits for the turn to make an image; the turn lasts as long as the answer is held.
    pub async fn turn_to_draw(&self) -> OwnedMutexGuard<()> {
        Arc::clone(&self.drawing).lock_owned().await
    }

    /// Asks the collection on a thread that may block.
    ///
    /// # Errors
    /// The collection's own, sorted into [`Problem`].
    pub async fn ask<T, F>(&self, question: F) -> Result<T, Problem>
    where
        T: Send + 'static,
        F: FnOnce(&Library) -> Result<T, sporhund_index::Error> + Send + 'static,
    {
        let library = Arc::clone(&self.library);
        let answered = tokio::task::spawn_blocking(move || question(&library)).await;
        answered.map_err(|error| Problem::internal(&error))?.map_err(Problem::from)
    }
}
