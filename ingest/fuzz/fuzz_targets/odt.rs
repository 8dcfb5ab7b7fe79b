//! OpenDocument texts and spreadsheets: a fuzzed container, or a container around fuzzed parts (divided by zero bytes).

#![no_main]

const PARTS: [&str; 3] = ["content.xml", "styles.xml", "meta.xml"];
const TEXT: [(&str, &str); 1] = [("mimetype", "application/vnd.oasis.opendocument.text")];
const SHEET: [(&str, &str); 1] = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet")];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    sporhund_ingest_fuzz::container(data, &PARTS, &TEXT, "fuzz.odt");
    sporhund_ingest_fuzz::container(data, &PARTS, &SHEET, "fuzz.ods");
});
