//! Plain text of any bytes into blocks.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = sporhund_ingest::office::plain(data, &sporhund_ingest_fuzz::limits(), sporhund_ingest::Switches::default());
});
