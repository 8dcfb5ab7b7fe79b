//! HTML pages of any bytes.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sporhund_ingest_fuzz::extract(data, "fuzz.html"));
