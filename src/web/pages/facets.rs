//! The facets beside the answer: links that switch a value, the common ones in sight, the rest folded.

use sporhund_index::record::{Answer, FACETS, FacetValue, NONE, SearchRequest};

use super::words;
use crate::web::params;

/// Values of a facet shown before "flere".
const SHOWN: usize = 5;

/// Longest label of a value, in characters.
const LONGEST: usize = 56;

/// Facets that are folded until one of their values is chosen: few ask for them.
const FOLDED: [&str; 5] = ["region", "framework", "multi_year", "state", "section"];

/// Rows of a tree shown before "flere".
const SHOWN_TREE: usize = 9;

/// One facet.
pub struct FacetList {
    /// Heading.
    pub label: String,
    /// Its values are in sight.
    pub open: bool,
    /// First values.
    pub values: Vec<FacetLink>,
    /// The rest.
    pub more: Vec<FacetLink>,
}

/// One facet value: a link that switches it.
pub struct FacetLink {
    /// The value itself.
    value: String,
    /// For people.
    pub label: String,
    /// The whole label where it is cut.
    pub whole: Option<String>,
    /// Number of goals.
    pub count: usize,
    /// The page with this value switched.
    pub url: String,
    /// It is chosen.
    pub on: bool,
    /// It belongs to the value above it that does not.
    pub under: bool,
}

/// All facets that tell goals apart, or are chosen; of their values those with `find` in them, where that is asked. Areas stand under the one
/// municipality chosen, tracks under their framework.
pub fn facet_lists(request: &SearchRequest, answer: &Answer, find: &str) -> Vec<FacetList> {
    let chosen = |field: &str| request.filters.get(field).map_or(&[] as &[String], Vec::as_slice);
    let of = |field: &str| answer.facets.get(field).map_or(&[] as &[FacetValue], Vec::as_slice);
    let rows = |field: &str| links(request, field, of(field), chosen(field));
    let (areas_under, tracks_under) = (chosen("municipality").len() == 1, !of("framework").is_empty());
    let find = sporhund_danish::fold(&find.trim().to_lowercase());
    let lists = FACETS.iter().filter_map(|field| {
        let (tree, rows) = match *field {
            "area" if areas_under => return None,
            "framework" if tracks_under => return None,
            "municipality" if areas_under => (true, tree(rows(field), rows("area"), |m, _| m.on)),
            "track" if tracks_under => (true, tree(rows("framework"), rows("track"), |f, t| t.value.split('/').next() == Some(&f.value))),
            _ => (false, rows(field)),
        };
        let on = rows.iter().any(|r| r.on);
        if rows.len() < 2 && !on {
            return None;
        }
        let label = if *field == "track" && tree { "Ramme og spor" } else { words::facet(field) }.to_owned();
        if !find.is_empty() {
            let values = found(rows, &find);
            return (!values.is_empty()).then_some(FacetList { label, open: true, values, more: Vec::new() });
        }
        let (values, more) = cut(rows, tree);
        Some(FacetList { label, open: !FOLDED.contains(field) || on, values, more })
    });
    lists.collect()
}

/// Every parent with its children under it; children of no parent last.
fn tree(parents: Vec<FacetLink>, mut children: Vec<FacetLink>, belongs: impl Fn(&FacetLink, &FacetLink) -> bool) -> Vec<FacetLink> {
    let mut rows = Vec::new();
    for parent in parents {
        let (own, others): (Vec<_>, Vec<_>) = children.into_iter().partition(|child| belongs(&parent, child));
        children = others;
        rows.push(parent);
        rows.extend(own.into_iter().map(|child| FacetLink { under: true, ..child }));
    }
    rows.extend(children);
    rows
}

/// What is in sight, and the rest. A tree is not cut between a value and those under it.
fn cut(mut rows: Vec<FacetLink>, tree: bool) -> (Vec<FacetLink>, Vec<FacetLink>) {
    let shown = if tree { SHOWN_TREE } else { SHOWN };
    let first = rows.iter().enumerate().position(|(at, row)| at >= shown && !row.under && !row.on).unwrap_or(rows.len());
    // A single one more takes no more room than the word that hides it.
    let more = if rows.len() <= first + 1 { Vec::new() } else { rows.split_off(first) };
    (rows, more)
}

/// Rows with a text in their label, the rows above such ones, and what is chosen.
fn found(rows: Vec<FacetLink>, find: &str) -> Vec<FacetLink> {
    let mut kept: Vec<FacetLink> = Vec::new();
    for row in rows.into_iter().rev() {
        let has = sporhund_danish::fold(&row.whole.as_ref().unwrap_or(&row.label).to_lowercase()).contains(find);
        if has || row.on || !row.under && kept.last().is_some_and(|below| below.under) {
            kept.push(row);
        }
    }
    kept.reverse();
    kept
}

/// Chosen values first, "ikke angivet" last; years from the newest on, all else by count.
fn links(request: &SearchRequest, field: &str, values: &[FacetValue], chosen: &[String]) -> Vec<FacetLink> {
    let mut values: Vec<FacetValue> = values.to_vec();
    // A value that no goal has can still be taken away.
    for value in chosen.iter().filter(|c| !values.iter().any(|v| v.value == **c)).cloned().collect::<Vec<_>>() {
        values.push(FacetValue { label: value.clone(), value, ..FacetValue::default() });
    }
    if field == "year" {
        values.sort_by(|a, b| b.value.cmp(&a.value));
    }
    let silent = |v: &FacetValue| v.value == NONE || (field == "state" && v.value == "unknown");
    values.sort_by_key(|v| (!chosen.contains(&v.value), silent(v)));
    let link = |v: &FacetValue| {
        // A section sign stays with its number.
        let label = v.label.replace("§ ", "§\u{a0}");
        let short = words::cut(&label, LONGEST);
        FacetLink {
            value: v.value.clone(),
            under: false,
            whole: (short != label).then(|| label.clone()),
            label: short,
            count: v.count,
            url: format!("/{}", params::toggled(request, field, &v.value)),
            on: chosen.contains(&v.value),
        }
    };
    values.iter().map(link).collect()
}

/// "Kommune: Odder" for `municipality=Odder`, "Ikke kommune: Odder" for `-municipality=Odder`.
pub fn label_of(filter: &str, answer: &Answer) -> Option<String> {
    let (signed, values) = filter.split_once('=')?;
    let (field, without) = signed.strip_prefix('-').map_or((signed, false), |field| (field, true));
    if field == "measure" {
        return Some(format!("Måltal: {}", figures(values)));
    }
    let of = |value: &str| {
        let found = answer.facets.get(field).into_iter().flatten().find(|v| v.value == value);
        match found {
            Some(v) => v.label.clone(),
            None if value == NONE => "ikke angivet".to_owned(),
            None => value.to_owned(),
        }
    };
    // Several values of one field: any of them.
    let label = values.split(&format!(" {signed}=")).map(of).collect::<Vec<_>>().join(" eller ");
    let (heading, label) = (words::facet(field), words::cut(&label, LONGEST));
    Some(if without { format!("Ikke {}: {label}", heading.to_lowercase()) } else { format!("{heading}: {label}") })
}

/// `5..10%` as "5–10 %", `..10` as "højst 10", `5..` as "mindst 5".
fn figures(range: &str) -> String {
    let (bare, unit) = range.strip_suffix('%').map_or((range, ""), |r| (r, " %"));
    let shown = |v: &str| v.replace('.', ",");
    // An end that does not belong to the range lies a thousandth inside of it.
    let end = |v: &str, step: f64| {
        let outer = v.parse::<f64>().map_or(0.0, |v| ((v + step) * 1000.0).round() / 1000.0);
        (v.len() > 4 && v.ends_with(if step < 0.0 { '1' } else { '9' })).then(|| shown(&outer.to_string()))
    };
    match bare.split_once("..") {
        Some((least, "")) => match end(least, -0.001) {
            Some(outer) => format!("over {outer}{unit}"),
            None => format!("mindst {}{unit}", shown(least)),
        },
        Some(("", most)) => match end(most, 0.001) {
            Some(outer) => format!("under {outer}{unit}"),
            None => format!("højst {}{unit}", shown(most)),
        },
        Some((least, most)) if least == most => format!("{}{unit}", shown(least)),
        Some((least, most)) => format!("{}–{}{unit}", shown(least), shown(most)),
        None => range.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(value: &str, count: usize) -> FacetValue {
        FacetValue { value: value.to_owned(), label: value.to_owned(), count, ..FacetValue::default() }
    }

    #[test]
    fn chosen_values_come_first_and_silence_last() {
        let values = [value(NONE, 90), value("b", 5), value("c", 3)];
        let shown: Vec<(String, bool)> = links(&SearchRequest::default(), "track", &values, &["c".to_owned(), "væk".to_owned()])
            .into_iter()
            .map(|l| (l.label, l.on))
            .collect();
        let expected = [("c", true), ("væk", true), ("b", false), (NONE, false)].map(|(l, on)| (l.to_owned(), on));
        assert_eq!(shown, expected);
    }

    #[test]
    fn tracks_stand_under_their_framework_and_areas_under_the_municipality_chosen() {
        let facets = [
            ("municipality", vec![value("Odder", 9), value("Samsø", 4)]),
            ("area", vec![value("Skole", 5), value("Ældre", 4)]),
            ("framework", vec![value("dus", 5), value("klima", 2)]),
            ("track", vec![value("dus/2", 3), value(NONE, 3), value("dus/1", 2)]),
        ];
        let answer = Answer { facets: facets.map(|(f, v)| (f.to_owned(), v)).into(), ..Answer::default() };
        let mut request = SearchRequest::default();
        let shown = |request: &SearchRequest, find: &str| {
            let rows =
                |l: &FacetList| l.values.iter().map(|r| format!("{}{}", if r.under { "-" } else { "" }, r.label)).collect::<Vec<_>>();
            facet_lists(request, &answer, find).iter().map(|l| format!("{}: {}", l.label, rows(l).join(" "))).collect::<Vec<_>>()
        };
        let tracks = "Ramme og spor: dus -dus/2 -dus/1 klima none";
        assert_eq!(shown(&request, ""), ["Kommune: Odder Samsø", "Område: Skole Ældre", tracks]);
        assert_eq!(shown(&request, "DUS/1"), ["Ramme og spor: dus -dus/1"]);
        assert_eq!(shown(&request, "aeld"), ["Område: Ældre"]);
        request.filters.insert("municipality".to_owned(), vec!["Odder".to_owned()]);
        assert_eq!(shown(&request, ""), ["Kommune: Odder -Skole -Ældre Samsø", tracks]);
    }

    #[test]
    fn years_run_from_the_newest() {
        let shown = links(&SearchRequest::default(), "year", &[value("2021", 9), value("2024", 1), value("2023", 5)], &[]);
        assert_eq!(shown.iter().map(|l| l.label.as_str()).collect::<Vec<_>>(), ["2024", "2023", "2021"]);
    }

    #[test]
    fn a_filter_has_a_name_also_where_nothing_matches_it() {
        assert_eq!(label_of("owner=none", &Answer::default()).unwrap(), "Ansvarlig: ikke angivet");
        assert_eq!(label_of("-municipality=Odder", &Answer::default()).unwrap(), "Ikke kommune: Odder");
        assert_eq!(label_of("municipality=Odder", &Answer::default()).unwrap(), "Kommune: Odder");
        assert_eq!(label_of("year=2023 year=2024", &Answer::default()).unwrap(), "År: 2023 eller 2024");
        assert_eq!(label_of("measure=5..10%", &Answer::default()).unwrap(), "Måltal: 5–10 %");
        assert_eq!(label_of("measure=2.5..", &Answer::default()).unwrap(), "Måltal: mindst 2,5");
        assert_eq!(label_of("measure=5.001..%", &Answer::default()).unwrap(), "Måltal: over 5 %");
        assert_eq!(label_of("measure=..4.399", &Answer::default()).unwrap(), "Måltal: under 4,4");
    }
}
