//! Answers a request: reads the query, widens it, runs it, counts facets, cuts passages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tantivy::collector::{Collector, DocSetCollector};
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, Score, Term};

use super::build::{self, Scope};
use super::collect::{Chosen, Counts, FacetedCollector, Found};
use super::cursor::Key;
use super::data::GENERIC_HEADS;
use super::expand::Expander;
use super::overlap;
use super::page::{Order, Ranked};
use super::passage::Marker;
use super::plan::{Plan, Resolver};
use super::query::{self, Condition, Parsed};
use super::relax::{self, Relaxed};
use super::schema::{ENTRY_GOAL, ENTRY_SECTION, Fields};
use super::snapshot::Snapshot;
use super::vocabulary::Vocabulary;
use super::walk::{Kept, Wanted};
use super::wants::{Clause, each_word};
use crate::record::{Answer, Card, FACETS, FacetValue, Hit, HitKind, SearchRequest};

/// A question with fewer goals that have all its words shows those with most of them too.
const FEW: usize = 10;

/// The same where only words are typed.
const VERY_FEW: usize = 5;
/// What having all words is worth beside having some: more than any words can give.
const WHOLE: Score = 100.0;

type BoxedQuery = Box<dyn Query>;

/// One request on its way to an answer.
pub struct Search<'a> {
    snapshot: &'a Snapshot,
    fields: &'a Fields,
    parsed: Parsed,
    selected: Vec<Condition>,
    /// What every goal must have.
    pub clauses: Vec<Clause>,
    /// What finds each of them.
    plans: Vec<Plan>,
    excluded: Vec<Plan>,
    relaxed: Option<Relaxed>,
    /// The words around a goal are enough.
    around: bool,
    /// What each clause finds among all goals that fit the query's filters.
    kept: Kept,
}

/// Answers a request.
pub fn answer(snapshot: &Snapshot, fields: &Fields, request: &SearchRequest) -> tantivy::Result<Answer> {
    let (mut search, mut answer) = Search::prepare(snapshot, fields, request)?;
    let mut found = search.goals()?;
    let few = if search.parsed.question { FEW } else { VERY_FEW };
    let near_wanted = found.entries.is_empty() || !search.parsed.exact() && found.entries.len() < few;
    if near_wanted && search.clauses.len() > 1 {
        found = search.relax(&mut answer, found)?;
    }
    if found.entries.is_empty() && !search.clauses.is_empty() && !search.parsed.exact() {
        search.around = true;
        found = search.goals()?;
        if !found.entries.is_empty() {
            answer.relaxed = true;
            answer.notices.push("Intet mål har selv ordene. Viser mål, hvor de står i dokumentets eller afsnittets titel.".to_owned());
        }
    }
    search.rank_shared(&mut found, &mut answer.notices)?;
    if found.entries.is_empty() {
        search.nothing(&mut answer.notices);
    }
    answer.total = found.entries.len();
    answer.facets = search.facets(&found.counts);
    search.page(&found.entries, request, &mut answer)?;
    Ok(answer)
}

/// The query with the likelier words in place of slips.
fn without_slips(answer: &Answer, slips: &[(String, String)]) -> Option<String> {
    let likelier = |text: &str| slips.iter().find(|(word, _)| *word == text.to_lowercase()).map(|(_, near)| near.clone());
    let query: String = answer.reading.iter().map(|p| likelier(&p.text).unwrap_or_else(|| p.text.clone())).collect();
    (query != answer.query).then_some(query)
}

/// The name of a municipality as the index writes it.
fn known_name(own: &str, vocabulary: &Vocabulary) -> String {
    let base = |s: &str| sporhund_danish::fold(&s.to_lowercase()).trim_end_matches("kommune").trim().trim_end_matches('s').to_owned();
    vocabulary.of("municipality").find(|m| base(m) == base(own)).cloned().unwrap_or_else(|| own.to_owned())
}

/// Facet values chosen beside the query.
fn selected(request: &SearchRequest, notices: &mut Vec<String>) -> Vec<Condition> {
    let mut conditions = Vec::new();
    for (field, values) in request.filters.iter().filter(|(_, v)| !v.is_empty()) {
        match FACETS.iter().find(|f| *f == field) {
            Some(field) => conditions.push(Condition { field, values: values.clone(), exclude: false }),
            None => notices.push(format!("Feltet »{field}« findes ikke og er ikke brugt.")),
        }
    }
    conditions
}

impl<'a> Search<'a> {
    /// Reads and widens a request; the answer says how.
    pub fn prepare(snapshot: &'a Snapshot, fields: &'a Fields, request: &SearchRequest) -> tantivy::Result<(Search<'a>, Answer)> {
        let own = request.own.as_deref().map(|own| known_name(own, &snapshot.vocabulary));
        let parsed = query::parse(&request.query, own.as_deref(), &snapshot.vocabulary);
        let resolver = Resolver::new(snapshot, fields);
        let expanded = Expander::new(&resolver, &request.without).expand(&parsed.wanted, &parsed.excluded)?;
        let mut answer = Answer {
            query: request.query.clone(),
            understood: parsed.understood.clone(),
            reading: parsed.reading.clone(),
            notices: parsed.notices.clone(),
            expansions: expanded.expansions,
            ..Answer::default()
        };
        answer.notices.extend(expanded.notices);
        answer.did_you_mean = without_slips(&answer, &expanded.slips);
        let selected = selected(request, &mut answer.notices);
        let plans = expanded.clauses.iter().map(|c| build::want(&resolver, &c.want, Scope::WithContext)).collect::<tantivy::Result<_>>()?;
        let excluded = expanded.excluded.iter().map(|w| build::want(&resolver, w, Scope::Own)).collect::<tantivy::Result<_>>()?;
        let clauses = expanded.clauses;
        Ok((
            Search { snapshot, fields, parsed, selected, clauses, plans, excluded, relaxed: None, around: false, kept: Kept::default() },
            answer,
        ))
    }

    /// Goals that fit, with facet counts, in one pass: what is chosen beside the query narrows while counting.
    fn goals(&self) -> tantivy::Result<Found> {
        let columns = &self.snapshot.facets;
        let number = |field: &str| FACETS.iter().position(|f| *f == field);
        let chosen: Vec<Chosen> = self.selected.iter().filter_map(|c| number(c.field).map(|n| (n, columns.marks(n, &c.values)))).collect();
        let collector = FacetedCollector { columns: Some(columns.clone()), chosen: Arc::new(chosen) };
        self.collect(&self.wanted(ENTRY_GOAL, &[]), &collector)
    }

    /// The entries that fit.
    fn collect(&self, wanted: &Wanted<'_>, collector: &FacetedCollector) -> tantivy::Result<Found> {
        let mut segments: Vec<Found> = Vec::new();
        wanted.run(self.snapshot, |segment, entries, scores| {
            segments.push(collector.found(segment, entries, scores));
            Ok(())
        })?;
        collector.merge_fruits(segments)
    }

    /// What is wanted of one kind of entry, narrowed by some choices: all words, at least one of them in the goal's own; or, relaxed, one of
    /// the sets of words, the others counting where they are.
    fn wanted(&self, kind: u64, selected: &[Condition]) -> Wanted<'_> {
        let filters = self.filters(kind, selected);
        let bits = |set: &Vec<usize>| set.iter().map(|i| 1 << i).sum();
        Wanted {
            kind,
            clauses: &self.plans,
            excluded: &self.excluded,
            filter: (filters.len() > 1).then(|| Box::new(BooleanQuery::new(filters)) as BoxedQuery),
            sets: self.relaxed.as_ref().map(|r| r.sets.iter().map(bits).collect()),
            // A question wants what answers it, whichever of its words that has.
            whole: if self.parsed.question { 0.0 } else { WHOLE },
            own: !self.around && !self.plans.is_empty(),
            kept: (kind == ENTRY_GOAL && selected.is_empty()).then_some(&self.kept),
        }
    }

    /// Conditions on one kind of entry, the kind first.
    fn filters(&self, kind: u64, selected: &[Condition]) -> Vec<(Occur, BoxedQuery)> {
        let conditions = self.parsed.conditions.iter().chain(selected).map(|c| build::condition(self.fields, c));
        let figures = self.parsed.figures.iter().map(|f| (Occur::Must, build::figure(self.fields, f)));
        std::iter::once((Occur::Must, build::entries(self.fields, kind))).chain(conditions).chain(figures).collect()
    }

    /// Every condition with its query.
    pub fn conditions(&self) -> Vec<(String, Occur, BoxedQuery)> {
        let facets = self.parsed.conditions.iter().chain(&self.selected).map(|c| {
            let (occur, query) = build::condition(self.fields, c);
            (c.text(), occur, query)
        });
        facets.chain(self.parsed.figures.iter().map(|f| (f.text(), Occur::Must, build::figure(self.fields, f)))).collect()
    }

    /// Goals with most of the words, and a notice that says which are lacking. A question is also answered so where few goals have all.
    fn relax(&mut self, answer: &mut Answer, full: Found) -> tantivy::Result<Found> {
        let none = full.entries.is_empty();
        let each = (0..self.plans.len().min(63)).map(|i| 1 << i).collect();
        let any = Wanted { sets: Some(each), own: true, excluded: &[], ..self.wanted(ENTRY_GOAL, &self.selected) };
        let (held, entries) = (any.combinations(self.snapshot)?, self.snapshot.searcher.num_docs());
        let relaxed = relax::relax(&held, &self.telling(), entries, if none { relax::NEAR_BEST } else { relax::HALF });
        if relaxed.sets.is_empty() || !none && relaxed.lacking.is_empty() {
            return Ok(full);
        }
        answer.relaxed = none;
        answer.notices.push(self.relaxed_notice(&relaxed, none));
        self.relaxed = Some(relaxed);
        self.goals()
    }

    /// How much each clause tells beside how rare it is: words like "problemer" and "indsats" tell little.
    fn telling(&self) -> Vec<f32> {
        let vague = |clause: &Clause| {
            let (mut any, mut all) = (false, true);
            each_word(&clause.want, &mut |terms| {
                any = true;
                all &= terms.lemmas.iter().any(|l| GENERIC_HEADS.contains(l.as_str()));
            });
            any && all
        };
        self.clauses.iter().map(|clause| if vague(clause) { relax::VAGUE } else { 1.0 }).collect()
    }

    /// Where the query asks what two areas or municipalities share, the goals most like one of the other side go first.
    fn rank_shared(&self, found: &mut Found, notices: &mut Vec<String>) -> tantivy::Result<()> {
        let sides = |field: &str| self.parsed.conditions.iter().any(|c| c.field == field && !c.exclude && c.values.len() > 1);
        if !self.parsed.shared || !self.clauses.is_empty() || !(sides("area") || sides("municipality")) {
            return Ok(());
        }
        notices.push("Mål, der ligner et mål på den anden side mest, står først.".to_owned());
        overlap::rank(self.snapshot, self.fields, &mut found.entries, sides("area"))
    }

    fn relaxed_notice(&self, relaxed: &Relaxed, none: bool) -> String {
        let names = |list: &[usize]| {
            list.iter().filter_map(|i| self.clauses.get(*i)).map(|c| format!("»{}«", c.text)).collect::<Vec<_>>().join(", ")
        };
        let mut text = if none { "Ingen mål har alle ordene." } else { "Få mål har alle ordene." }.to_owned();
        if !relaxed.unknown.is_empty() {
            text += &format!(" Søgt uden {}, som ingen mål har.", names(&relaxed.unknown));
        }
        if !relaxed.lacking.is_empty() {
            let also = if none { "" } else { "også " };
            text += &format!(" Viser {also}mål, der mangler et eller flere af ordene {}.", names(&relaxed.lacking));
        }
        text
    }

    /// Says what the collection does hold.
    fn nothing(&self, notices: &mut Vec<String>) {
        let held: Vec<&str> = self.snapshot.vocabulary.of("municipality").map(String::as_str).collect();
        let held = if held.len() > 8 { format!("{} kommuner", held.len()) } else { held.join(", ") };
        let next = "Prøv et bredere ord, eller fjern et filter.";
        notices.push(if held.is_empty() {
            format!("Ingen mål fundet. {next}")
        } else {
            format!("Ingen mål fundet. Samlingen dækker {held}. {next}")
        });
    }

    /// Values with their counts, most first; a chosen value also where nothing has it.
    fn facets(&self, counts: &Counts) -> BTreeMap<String, Vec<FacetValue>> {
        let mut facets = BTreeMap::new();
        for (i, field) in FACETS.iter().enumerate() {
            let chosen = self.selected.iter().find(|c| c.field == *field).map_or(&[] as &[String], |c| c.values.as_slice());
            let known = self.snapshot.facet_values.get(i).into_iter().flatten();
            let counted = known.zip(counts.get(i).into_iter().flatten());
            let kept = counted.filter(|(v, count)| **count > 0 || chosen.contains(&v.value));
            let mut list: Vec<FacetValue> = kept.map(|(v, count)| FacetValue { count: *count, ..v.clone() }).collect();
            let unknown = chosen.iter().filter(|c| !self.snapshot.vocabulary.has(field, c)).cloned();
            let lacking: Vec<String> = unknown.filter(|c| !list.iter().any(|v| v.value == *c)).collect();
            let ordered = lacking.is_empty();
            list.extend(lacking.into_iter().map(|value| facet_value(&self.snapshot.vocabulary, field, value)));
            if !ordered {
                list.sort_by(|a, b| a.value.cmp(&b.value));
            }
            // Values of equal counts stay in their order.
            list.sort_by_key(|v| std::cmp::Reverse(v.count));
            facets.insert((*field).to_owned(), list);
        }
        facets
    }

    /// The page asked for: goals first, then running text.
    fn page(&self, goals: &[(Score, DocAddress)], request: &SearchRequest, answer: &mut Answer) -> tantivy::Result<()> {
        let limit = request.limit.min(SearchRequest::MAX_LIMIT);
        let order = Order::new(self.snapshot, request.sort)?;
        let after = request.cursor.as_deref().and_then(Key::read);
        if request.cursor.is_some() && after.is_none() {
            answer.notices.push("Stedet i svaret kan ikke læses, så svaret begynder forfra.".to_owned());
        }
        let done = after.as_ref().is_some_and(|k| k.section);
        let (wanted, rest) = if done { (Vec::new(), 0) } else { order.slice(goals, after.as_ref(), request.offset, limit) };
        let mut hits: Vec<(Ranked, bool)> = wanted.into_iter().map(|r| (r, false)).collect();
        let mut more = rest > 0;
        if rest == 0 && !self.clauses.is_empty() && limit > 0 {
            let sections = self.collect(&self.wanted(ENTRY_SECTION, &self.selected), &FacetedCollector::default())?.entries;
            let offset = if after.is_some() { 0 } else { request.offset.saturating_sub(goals.len()) };
            let (wanted, rest) = order.slice(&sections, after.as_ref().filter(|_| done), offset, limit - hits.len());
            hits.extend(wanted.into_iter().map(|r| (r, true)));
            more = rest > 0;
        }
        answer.next = hits.last().filter(|_| more).map(|(last, section)| order.key(last, *section).text());
        let mut marker = Marker::new(&self.clauses, &self.snapshot.words);
        for (ranked, _) in hits {
            answer.hits.extend(self.hit(ranked.score, ranked.at, &mut marker)?);
        }
        Ok(())
    }

    fn hit(&self, score: Score, address: DocAddress, marker: &mut Marker<'_>) -> tantivy::Result<Option<Hit>> {
        let Some(shown) = self.snapshot.shown(self.fields, address)? else { return Ok(None) };
        let (fragments, page) = marker.best(&shown.passages);
        let kind = if shown.card.is_some() { HitKind::Goal } else { HitKind::Section };
        Ok(Some(Hit {
            kind,
            id: shown.id,
            title: shown.title,
            score,
            goal: None,
            document: shown.document,
            page: page.unwrap_or(shown.page),
            fragments,
            card: shown.card,
        }))
    }
}

fn facet_value(vocabulary: &Vocabulary, field: &str, value: String) -> FacetValue {
    FacetValue { label: vocabulary.label(field, &value), parents: vocabulary.parents(field, &value).into(), value, count: 0 }
}

/// Cards of all goals of works, by the goals' ids.
pub fn cards(snapshot: &Snapshot, fields: &Fields, works: &BTreeSet<String>) -> tantivy::Result<BTreeMap<String, Card>> {
    let mut cards = BTreeMap::new();
    for work in works {
        let own = Box::new(TermQuery::new(Term::from_field_text(fields.work, work), IndexRecordOption::Basic));
        let goals = BooleanQuery::intersection(vec![own, build::entries(fields, ENTRY_GOAL)]);
        for address in snapshot.searcher.search(&goals, &DocSetCollector)? {
            if let Some(shown) = snapshot.shown(fields, address)?
                && let Some(card) = shown.card
            {
                cards.insert(shown.id, card);
            }
        }
    }
    Ok(cards)
}
