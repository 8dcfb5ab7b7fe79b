//! `sporhund search`: goals found, with the words marked.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use sporhund_index::record::{Answer, FACETS, Hit, HitKind, SearchRequest, Sort};

use super::args::Search;
use super::failure::{Failure, open};
use super::out;

/// Searches and prints.
pub fn run(data: &Path, args: &Search) -> Result<(), Failure> {
    let request = SearchRequest {
        query: args.query.clone(),
        filters: filters(&args.filters)?,
        own: args.own.clone(),
        limit: args.limit.min(SearchRequest::MAX_LIMIT),
        offset: args.offset,
        sort: sort(args.sort.as_deref())?,
        cursor: args.cursor.clone(),
        without: args.without.clone(),
    };
    if let Some(goal) = &args.explain {
        let explained = open(data)?.explain(&request, goal)?;
        let explained = explained
            .ok_or_else(|| Failure::Wrong(format!("Målet »{goal}« findes ikke. »sporhund search« viser id'er i kantede parenteser.")))?;
        return out::json(&explained);
    }
    let answer = open(data)?.search(&request)?;
    if args.json { out::json(&answer) } else { out::text(&page(&answer)) }
}

/// The order asked for.
fn sort(given: Option<&str>) -> Result<Sort, Failure> {
    let Some(name) = given else { return Ok(Sort::default()) };
    let names = Sort::ALL.map(Sort::name).join(", ");
    Sort::named(name).ok_or_else(|| Failure::Wrong(format!("»{name}« er ikke en rækkefølge. Vælg en af disse: {names}.")))
}

/// Filters from the command line.
pub fn filters(given: &[String]) -> Result<BTreeMap<String, Vec<String>>, Failure> {
    let mut filters: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for filter in given {
        match filter.split_once('=') {
            Some((field, value)) if FACETS.contains(&field) => filters.entry(field.to_owned()).or_default().push(value.to_owned()),
            _ => {
                let fields = FACETS.join(", ");
                return Err(Failure::Wrong(format!("»{filter}« er ikke et filter. Skriv FELT=VÆRDI; felterne er {fields}.")));
            }
        }
    }
    Ok(filters)
}

fn page(answer: &Answer) -> String {
    let mut text = format!("{} mål\n", answer.total);
    for notice in &answer.notices {
        let _ = writeln!(text, "{notice}");
    }
    for hit in &answer.hits {
        let _ = writeln!(text, "\n{}\n  {}\n  {}\n  [{}]", hit.title, origin(hit), passage(hit), hit.id);
    }
    text
}

fn origin(hit: &Hit) -> String {
    let d = &hit.document;
    let year = d.period.as_ref().and_then(|p| p.from.get(..4));
    let facts = [d.municipality.as_deref(), d.area.as_deref(), d.kind.as_deref(), year].into_iter().flatten();
    let place = if hit.kind == HitKind::Section { "afsnit, " } else { "" };
    format!("{} ({place}{} s. {})", facts.collect::<Vec<_>>().join(" · "), d.file, hit.page)
}

/// The passage, matching words between stars.
fn passage(hit: &Hit) -> String {
    hit.fragments.iter().map(|f| if f.matched { format!("*{}*", f.text) } else { f.text.clone() }).collect()
}
