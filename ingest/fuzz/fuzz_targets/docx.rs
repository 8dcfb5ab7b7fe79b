//! Word documents: a fuzzed container, or a container around fuzzed parts (divided by zero bytes).

#![no_main]

const PARTS: [&str; 5] = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/header1.xml"];

libfuzzer_sys::fuzz_target!(|data: &[u8]| sporhund_ingest_fuzz::container(data, &PARTS, &[], "fuzz.docx"));
