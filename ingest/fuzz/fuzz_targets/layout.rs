//! Characters and lines anywhere on a page: lines, columns, tables, sections and facts.

#![no_main]

use sporhund_ingest::Switches;
use sporhund_ingest::extract::facts;
use sporhund_ingest::{Hints, layout};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let composed = layout::compose(sporhund_ingest_fuzz::placed(data), Switches::default());
    let _ = facts(&composed, &Hints::default(), Switches::default());
});
