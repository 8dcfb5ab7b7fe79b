//! The query string as a search request, and back: every state of a page is a URL.

use std::collections::BTreeMap;

use sporhund_index::record::{FACETS, SearchRequest, Sort};

use super::error::Problem;

/// Hits on one page.
pub const PAGE: usize = 20;

/// Names beside the facet fields.
const NAMES: [&str; 8] = ["q", "limit", "offset", "own", "page", "sort", "cursor", "without"];

/// Pairs of the query string, in order.
pub type Pairs = Vec<(String, String)>;

/// A search request from a query string.
///
/// # Errors
/// An unknown name or a malformed number: 400 with the allowed names.
pub fn request(pairs: &Pairs) -> Result<SearchRequest, Problem> {
    let mut request = SearchRequest { limit: PAGE, ..SearchRequest::default() };
    for (name, value) in pairs {
        match name.as_str() {
            "q" => request.query.clone_from(value),
            "own" => request.own = Some(value.clone()).filter(|v| !v.is_empty()),
            "limit" => request.limit = number(name, value)?.min(SearchRequest::MAX_LIMIT),
            "offset" => request.offset = number(name, value)?,
            "page" => request.offset = number(name, value)?.saturating_sub(1).saturating_mul(PAGE),
            "sort" => request.sort = sort(value)?,
            "cursor" => request.cursor = Some(value.clone()).filter(|v| !v.is_empty()),
            "without" => request.without.push(value.clone()),
            field if FACETS.contains(&field) => request.filters.entry(field.to_owned()).or_default().push(value.clone()),
            _ => return Err(unknown(name)),
        }
    }
    Ok(request)
}

fn sort(value: &str) -> Result<Sort, Problem> {
    let names = Sort::ALL.map(Sort::name);
    Sort::named(value)
        .ok_or_else(|| Problem::wrong(format!("»{value}« er ikke en rækkefølge. Brug en af disse: {}.", names.join(", ")), names))
}

/// A request for a list that takes no facets: only `limit` and `offset`.
///
/// # Errors
/// As [`request`].
pub fn paging(pairs: &Pairs) -> Result<(usize, usize), Problem> {
    let (mut limit, mut offset) = (PAGE, 0);
    for (name, value) in pairs {
        match name.as_str() {
            "limit" => limit = number(name, value)?.min(100_000),
            "offset" => offset = number(name, value)?,
            _ => return Err(Problem::wrong(format!("Parameteren »{name}« kendes ikke. Brug limit eller offset."), ["limit", "offset"])),
        }
    }
    Ok((limit, offset))
}

/// Takes a parameter that is `true` or `false` out of the others; false where it is not given.
///
/// # Errors
/// Any other value.
pub fn flag(pairs: Pairs, name: &str) -> Result<(bool, Pairs), Problem> {
    let (flags, rest): (Pairs, Pairs) = pairs.into_iter().partition(|(n, _)| n == name);
    match flags.last().map(|(_, value)| value.as_str()) {
        None | Some("false") => Ok((false, rest)),
        Some("true") => Ok((true, rest)),
        Some(other) => Err(Problem::wrong(format!("»{other}« kan ikke bruges. Skriv {name}=true eller {name}=false."), ["true", "false"])),
    }
}

/// The values of one parameter, and the other parameters.
pub fn take(pairs: Pairs, name: &str) -> (Vec<String>, Pairs) {
    let (own, rest): (Pairs, Pairs) = pairs.into_iter().partition(|(n, _)| n == name);
    (own.into_iter().map(|(_, value)| value).collect(), rest)
}

/// No parameters are taken.
///
/// # Errors
/// Any parameter at all.
pub fn none(pairs: &Pairs) -> Result<(), Problem> {
    match pairs.first() {
        Some((name, _)) => {
            Err(Problem::wrong(format!("Parameteren »{name}« kendes ikke her. Adressen tager ingen parametre."), Vec::<String>::new()))
        }
        None => Ok(()),
    }
}

/// A whole number from 0 on.
///
/// # Errors
/// Anything else.
pub fn number(name: &str, value: &str) -> Result<usize, Problem> {
    value.parse().map_err(|_| Problem::wrong(format!("»{value}« er ikke et tal. Skriv {name} som et helt tal fra 0 og op."), ["q", name]))
}

fn unknown(name: &str) -> Problem {
    let allowed: Vec<&str> = NAMES.into_iter().chain(FACETS).collect();
    Problem::wrong(format!("Parameteren »{name}« kendes ikke. Brug en af disse: {}.", allowed.join(", ")), allowed)
}

/// Everything a request asks, as names and values, from its first hit on.
pub fn pairs(request: &SearchRequest) -> Pairs {
    let mut pairs = Vec::new();
    let mut add = |name: &str, value: &str| pairs.push((name.to_owned(), value.to_owned()));
    if !request.query.is_empty() {
        add("q", &request.query);
    }
    if let Some(own) = &request.own {
        add("own", own);
    }
    if request.sort != Sort::default() {
        add("sort", request.sort.name());
    }
    request.without.iter().for_each(|word| add("without", word));
    for (field, values) in &request.filters {
        values.iter().for_each(|value| add(field, value));
    }
    pairs
}

/// A request as the query string of a page, hits from `offset` on.
pub fn query_string(request: &SearchRequest, offset: usize) -> String {
    let mut out = Encoder::default();
    for (name, value) in pairs(request) {
        out.pair(&name, &value);
    }
    if offset >= PAGE {
        out.pair("page", &(offset / PAGE).saturating_add(1).to_string());
    }
    out.0
}

/// The request with one facet value switched on or off, from its first hit on.
pub fn toggled(request: &SearchRequest, field: &str, value: &str) -> String {
    let mut filters: BTreeMap<String, Vec<String>> = request.filters.clone();
    let values = filters.entry(field.to_owned()).or_default();
    match values.iter().position(|v| v == value) {
        Some(at) => drop(values.remove(at)),
        None => values.push(value.to_owned()),
    }
    query_string(&SearchRequest { filters, ..request.clone() }, 0)
}

#[derive(Default)]
struct Encoder(String);

impl Encoder {
    fn pair(&mut self, name: &str, value: &str) {
        self.0.push(if self.0.is_empty() { '?' } else { '&' });
        self.0.push_str(name);
        self.0.push('=');
        self.0.push_str(&percent(value));
    }
}

/// Percent-encodes everything but unreserved characters (RFC 3986).
pub fn percent(value: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    value.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

/// A text as part of a file name: `Ældre & pårørende` is `aeldre-paaroerende`, at most 60 characters.
pub fn slug(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut out = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'æ' => out.push_str("ae"),
            'ø' => out.push_str("oe"),
            'å' => out.push_str("aa"),
            plain if plain.is_ascii_alphanumeric() => out.push(plain),
            _ if out.is_empty() || out.ends_with('-') => {}
            _ => out.push('-'),
        }
        if out.len() >= LONGEST {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(all: &[(&str, &str)]) -> Pairs {
        all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn an_unknown_parameter_is_refused_with_the_allowed_names() {
        let problem = request(&pairs(&[("kommune", "Odder")])).unwrap_err();
        insta::assert_snapshot!(problem.message, @"Parameteren »kommune« kendes ikke. Brug en af disse: q, limit, offset, own, page, sort, cursor, without, municipality, region, area, kind, year, theme, target_group, track, framework, law, owner, status, has_measure, follow_up, multi_year, state, section.");
    }

    #[test]
    fn a_number_that_is_none_is_refused() {
        let problem = request(&pairs(&[("limit", "mange")])).unwrap_err();
        insta::assert_snapshot!(problem.message, @"»mange« er ikke et tal. Skriv limit som et helt tal fra 0 og op.");
    }

    #[test]
    fn a_large_limit_is_capped_not_refused() {
        assert_eq!(request(&pairs(&[("limit", "100000")])).unwrap().limit, SearchRequest::MAX_LIMIT);
    }

    #[test]
    fn a_file_name_says_what_was_asked() {
        assert_eq!(slug("Ældre & pårørende: \"ømhed\""), "aeldre-paaroerende-oemhed");
        assert_eq!(slug("../.. \r\n"), "");
        assert!(slug(&"så ".repeat(100)).len() <= 61);
    }

    #[test]
    fn a_request_survives_its_url() {
        let given = pairs(&[("q", "god modtagelse & start"), ("own", "Ravnsø"), ("area", "Social"), ("area", "Ældre")]);
        let first = request(&given).unwrap();
        let text = query_string(&first, 40);
        assert!(text.ends_with("&page=3"), "{text}");
        assert_eq!(toggled(&first, "area", "Social"), "?q=god%20modtagelse%20%26%20start&own=Ravns%C3%B8&area=%C3%86ldre");
    }
}
