//! Any query, searched in a small collection. It never fails, says what it did with every character, and its counts agree.

#![no_main]

use sporhund_index::record::{ReadAs, SearchRequest};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let (query, own) = text.split_once('\n').map_or((text, None), |(query, own)| (query, Some(own.to_owned())));
    let library = sporhund_index_fuzz::library();
    let request = SearchRequest { query: query.to_owned(), own, limit: 3, ..SearchRequest::default() };
    let answer = library.search(&request).expect("a query never fails");
    let said: String = answer.reading.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(said, query, "every character is accounted for");
    for part in answer.reading.iter().filter(|part| matches!(part.read_as, ReadAs::Space | ReadAs::Sign)) {
        assert!(!part.text.chars().any(char::is_alphanumeric), "{part:?} is dropped silently");
    }
    // Every goal has one municipality.
    let counted: usize = answer.facets.get("municipality").into_iter().flatten().map(|value| value.count).sum();
    assert_eq!(counted, answer.total);
    let next = answer.next.as_ref().map(|next| SearchRequest { cursor: Some(next.clone()), ..request.clone() });
    if let Some(next) = next {
        assert_eq!(library.search(&next).expect("the next page").total, answer.total);
    }
    library.suggest(query, 8).expect("what is typed on never fails");
});
