//! How many processes may work at a time (`--jobs`), whichever file or page they work on.

use std::num::NonZero;
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;

/// Places for processes; whoever finds none free waits.
#[derive(Debug)]
pub struct Slots {
    free: Mutex<usize>,
    freed: Condvar,
    all: usize,
}

impl Slots {
    /// So many places; one per core where nothing is said.
    pub fn new(jobs: Option<usize>) -> Self {
        let all = jobs.or_else(|| thread::available_parallelism().ok().map(NonZero::get)).unwrap_or(1).max(1);
        Self { free: Mutex::new(all), freed: Condvar::new(), all }
    }

    /// Places in all.
    pub fn all(&self) -> usize {
        self.all
    }

    /// Does something while holding a place.
    pub fn hold<T>(&self, work: impl FnOnce() -> T) -> T {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = self.freed.wait_while(free, |free| *free == 0).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        drop(free);
        let place = Place(self);
        let done = work();
        drop(place);
        done
    }
}

/// Gives its place back even where the work panics.
struct Place<'s>(&'s Slots);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        *self.0.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.0.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn no_more_work_at_a_time_than_places() {
        let slots = Slots::new(Some(2));
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    slots.hold(|| {
                        most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        thread::sleep(std::time::Duration::from_millis(5));
                        now.fetch_sub(1, Ordering::SeqCst);
                    });
                });
            }
        });
        assert!((1..=2).contains(&most.load(Ordering::SeqCst)));
    }
}
