//! Goals and facts of any text: valid UTF-8 through the plain text reader, all rules.

#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| sporhund_ingest_fuzz::extract(text.as_bytes(), "fuzz.txt"));
