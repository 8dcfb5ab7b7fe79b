//! Named policies, strategies and plans that a goal rests on, by base form: "Socialpolitikken" and "Socialpolitik" are one.

use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::super::context::Context;
use super::super::pattern::{Captures, Pattern, any, data, either, group, part, whole};
use super::found::{Found, capital, slug};
use super::numbered::Parts;

#[derive(Default, Deserialize)]
struct Data {
    nouns: Vec<Noun>,
    generic: Vec<String>,
    names: Vec<String>,
    basis_patterns: Vec<String>,
    basis_label_patterns: Vec<String>,
    maker_patterns: Vec<String>,
    owners: Vec<String>,
    wish_patterns: Vec<String>,
    own_name_patterns: Vec<String>,
    link_patterns: Vec<String>,
    says_patterns: Vec<String>,
    remade_patterns: Vec<String>,
    anything_patterns: Vec<String>,
    any_plan_patterns: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Noun {
    base: String,
    endings: Vec<String>,
}

static DATA: LazyLock<Data> = LazyLock::new(|| data(include_str!("../../../../data/policies.toml")));
static NAME: LazyLock<Pattern> = LazyLock::new(|| {
    let nouns: Vec<String> = DATA.nouns.iter().map(|n| format!("{}(?:{})?", n.base, n.endings.join("|"))).collect();
    Pattern::new(&format!(
        r"\b(?P<first>(?:\p{{L}}{{3,}}-,?\s+(?:og\s+)?)*)(?P<word>(?:[\p{{L}}]+-)?\p{{L}}*?(?P<noun>{}))\b",
        nouns.join("|")
    ))
});
static BASIS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&DATA.basis_patterns)));
static MAKER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("{}$", either(&DATA.maker_patterns))));
static OWNER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}\s+$", any(&DATA.owners))));
static WISH: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}", either(&DATA.wish_patterns))));
static OWN_NAME: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}", either(&DATA.own_name_patterns))));
/// Right before a name: what leads to a paper.
static LINKED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("{}$", either(&DATA.link_patterns))));
/// Right behind a name: what papers do.
static SAYS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}", either(&DATA.says_patterns))));
/// "Indkøbspolitikken skrives om": what is done to a paper, not what rests on it.
static REMADE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}", either(&DATA.remade_patterns))));
/// "planen for arbejdet": no name.
static ANYTHING: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}", either(&DATA.anything_patterns))));
/// The years of an edition are no part of a name.
static EDITION: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\s+20\d\d(?:\s*[-–]\s*(?:20)?\d\d)?$"));
static TAIL_DATED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^\s+(?:for|på|om|mod)\s+[^.;:]{3,60}\s20\d\d\b"));
static TAIL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s+(?:for|på|om|mod)\s+(?:(?:det|den|de|et|en)\s+(?:\p{Ll}{2,}(?:e|[gltrvnds]t|ig|iv|øn|al|el|ær|yg|od|nd|rk|ov|em|rn)\s+)(?-i:\p{Ll}{3,})\b|(?:(?:det|den|de|et|en)\s+)?(?:(?:\p{Ll}{2,}(?:e|gt|et|lt|rt|vt|nt|dt|st|sk|ig|iv|øn|al|el|ær)\s+)?[\p{L}&-]{5,}|[\p{L}&-]+))(?:\s+og\s+(?-i:\p{Ll}{2,}(?:sel|else|hed|ing|skab|liv|tion|arter))\b)?(?:(?:,\s+|\s+(?:og\s+|&\s+)?)(?-i:\p{Lu})[\p{L}&-]*)*(?:\s+20\d\d\s*[-–]\s*(?:20)?\d\d)?",
    )
});
static QUOTED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r#"^\s*[-–:]?\s*[”“"»’'][^”“"»«.;]{2,80}[”“"«’']"#));
/// "strategien Bevæg Dig": a title without quotation marks.
static TITLED: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::exact(r"^ \p{Lu}\p{Ll}{2,}(?: (?:(?:og|i|på|for|med|til|af|om) )?\p{Lu}\p{Ll}+)*"));
static PARTS: LazyLock<Parts> = LazyLock::new(|| {
    Parts::new(
        r"(?:pejlemærke(?:r|rne|t)?|strategispor(?:ene)?|spor(?:ene)?|fokusområde(?:r|rne|t)?|indsatsområde(?:r|rne|t)?|tema(?:er|erne|et)?|kapitel)",
    )
});

static BASIS_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&DATA.basis_label_patterns)));
static KNOWN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\b{}\b", either(&DATA.names))));
static YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^\s+20\d\d\b"));

/// "Den sammenhængende børnepolitik": definite by the words before it.
static DEFINITE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\b(?:den|det)\s+(?P<which>\p{L}{4,}e)\s+$"));
/// Words that tell no plan from another.
static ANY_PLAN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}$", either(&DATA.any_plan_patterns))));
static CAPITAL: LazyLock<Pattern> = LazyLock::new(|| Pattern::exact(r"\S\s+(?:Den|Det)\s+\p{L}{4,}e\s+$"));

/// Whether a label stands over what a goal rests on.
pub fn is_basis_label(label: &str) -> bool {
    BASIS_LABEL.is_match(label)
}

/// All named papers of a text. `basis`: the text as a whole says what a goal rests on.
pub fn find(text: &str, context: &Context, basis: bool) -> Vec<Found> {
    let mut found: Vec<Found> = NAME.captures_all(text).iter().filter_map(|c| paper(text, c, context, basis)).collect();
    let known = KNOWN
        .find_all(text)
        .into_iter()
        .filter(|r| !found.iter().any(|f| f.range.start < r.end && r.start < f.range.end))
        .collect::<Vec<_>>();
    found.extend(known.into_iter().map(|r| {
        let name = part(text, r.clone()).to_lowercase();
        let name = name.strip_suffix("ns").or(name.strip_suffix('n')).unwrap_or(&name).to_owned();
        Found::new(r, slug(&name), capital(&name))
    }));
    let wishes = WISH.find_all(text).into_iter().filter(|r| basis || BASIS.is_match(sentence_before(text, r)));
    found.extend(wishes.map(|r| Found::new(r.clone(), slug(part(text, r.clone())), capital(part(text, r)))));
    found
}

/// The paper that a match of the nouns names, with what its name goes on with.
fn paper(text: &str, captures: &Captures<'_>, context: &Context, basis: bool) -> Option<Found> {
    let range = whole(captures);
    let word = group(captures, "word").unwrap_or_default();
    let (base, definite) = base(word)?;
    let around = Around::of(text, &range, basis);
    if !accepted(word, &base, definite, basis, &around) {
        return None;
    }
    let (plain, rest) = (is_plain(&base), |from: usize| part(text, from..text.len()));
    let first = group(captures, "first").unwrap_or_default().to_lowercase();
    let (numbers, mut words) = PARTS.of(text, &range);
    let mut name = format!("{first}{base}");
    if let Some(tail) = TAIL.find(rest(words.end)).filter(|_| numbers.is_empty() && (!definite || plain)) {
        if plain || is_generic(&base) {
            let tail = part(text, words.end..words.end + tail.end);
            name.push_str(EDITION.find(tail).map_or(tail, |years| part(tail, 0..years.start)));
        }
        words.end += tail.end;
    }
    let bare = plain && name == base;
    if let Some(year) = YEAR.find(rest(words.end)).filter(|_| bare) {
        name.push_str(part(text, words.end..words.end + year.end));
        words.end += year.end;
    }
    let bare = plain && name == base;
    let title = QUOTED.find(rest(words.end)).or_else(|| TITLED.find(rest(words.end)).filter(|_| definite && bare));
    if let Some(title) = title {
        if bare {
            name.push(' ');
            name.push_str(part(rest(words.end), title.clone()).trim_matches(|c: char| !c.is_alphanumeric()));
        }
        words.end += title.end;
    }
    let which = DEFINITE.captures(around.before).filter(|_| is_generic(&base));
    if let Some(which) = which.as_ref().and_then(|c| group(c, "which")) {
        name = format!("{} {name}", which.to_lowercase());
    }
    // A plain noun with what it is for is no name of this document's own, unless that is its title.
    let own_name = context.own_names.contains(&name.to_lowercase()) || (!plain || name == base) && own(&base, context);
    let number = numbers.first().map(|n| format!("/{n}")).unwrap_or_default();
    (!own_name).then(|| Found::new(words, format!("{}{number}", slug(&name)), capital(&name)))
}

/// The names under which a document's introduction speaks of the document itself.
pub fn own_names(text: &str) -> Vec<String> {
    let named = NAME.captures_all(text).into_iter().filter(|c| OWN_NAME.is_match(part(text, whole(c).end..text.len())));
    named.filter_map(|c| base(group(&c, "word").unwrap_or_default()).map(|(b, _)| b)).collect()
}

/// The base form of a policy, strategy or plan in a text made by the text itself ("Udarbejdelse af kompetencestrategi").
pub fn made(title: &str) -> Vec<String> {
    let all = NAME.captures_all(title).into_iter().filter_map(|c| base(group(&c, "word").unwrap_or_default()));
    all.filter(|(_, definite)| !definite).map(|(b, _)| b).collect()
}

fn own(base: &str, context: &Context) -> bool {
    context.own_names.iter().any(|n| n == base || (!is_plain(base) && n.contains(base)))
}

/// Lower-case base form, and whether the word was definite.
fn base(word: &str) -> Option<(String, bool)> {
    let lower = word.to_lowercase();
    for noun in &DATA.nouns {
        let mut endings: Vec<&str> = noun.endings.iter().map(String::as_str).collect();
        endings.sort_by_key(|e| std::cmp::Reverse(e.len()));
        for ending in std::iter::once("").chain(endings) {
            if let Some(stem) = lower.strip_suffix(ending).filter(|s| s.ends_with(noun.base.as_str())) {
                let definite = matches!(ending.trim_end_matches('s'), "en" | "ken" | "erne" | "kerne" | "et" | "met");
                return Some((stem.to_owned(), definite));
            }
        }
    }
    None
}

fn is_generic(base: &str) -> bool {
    DATA.generic.iter().any(|g| g == base)
}

fn is_plain(base: &str) -> bool {
    DATA.nouns.iter().any(|n| n.base == base)
}

/// What stands around a name.
struct Around<'t> {
    /// The words before it in its sentence.
    before: &'t str,
    /// The words after it.
    rest: &'t str,
    /// A word of resting on it stands before, or the whole text says what the goal rests on.
    resting: bool,
    /// It begins with a capital letter that no beginning of a sentence or item asks for.
    capital: bool,
    /// It begins with a capital letter.
    upper: bool,
    /// Somebody whose paper it is stands before it.
    owned: bool,
    /// It is only to be made, or it is anybody's.
    made: bool,
    /// A preposition leads to it.
    linked: bool,
    /// Quotation marks open right before it.
    quoted: bool,
    /// An article and a word that tells it from others stand before it: "den boligsociale udviklingsplan".
    specific: bool,
}

impl<'t> Around<'t> {
    fn of(text: &'t str, range: &Range<usize>, basis: bool) -> Self {
        let before = sentence_before(text, range);
        let upper = part(text, range.clone()).starts_with(char::is_uppercase);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let owned = OWNER.is_match(before);
        Self {
            before,
            rest: part(text, range.end..text.len()),
            resting: basis || BASIS.is_match(before),
            capital: (upper && line.contains(char::is_alphanumeric)) || CAPITAL.is_match(before),
            upper,
            owned,
            made: MAKER.is_match(before) && !owned,
            linked: LINKED.is_match(before),
            quoted: before.ends_with(['”', '“', '"', '»', '«', '’', '›']),
            specific: DEFINITE.captures(before).is_some_and(|c| group(&c, "which").is_some_and(|w| !ANY_PLAN.is_match(w))),
        }
    }
}

fn accepted(word: &str, base: &str, definite: bool, basis: bool, around: &Around<'_>) -> bool {
    let plural = !definite && word.to_lowercase().ends_with("er");
    let remade = REMADE.is_match(around.rest);
    if plural || around.made || remade || super::proper::denied(around.before, &(around.before.len()..around.before.len())) {
        return false;
    }
    let dated = around.upper && YEAR.is_match(around.rest);
    let tail = TAIL.is_match(around.rest) && !ANYTHING.is_match(around.rest);
    if is_generic(base) {
        // "Arbejdet følger Handleplan for gode overgange": a working paper only where it has a name of its own.
        let tail = tail && (around.capital && (around.resting || around.linked) || basis || around.quoted);
        return !definite && (tail || (around.resting && around.specific));
    }
    if is_plain(base) {
        let quoted = QUOTED.is_match(around.rest);
        return (definite && (quoted || ((around.resting || around.linked) && TITLED.is_match(around.rest))))
            || (tail && around.upper && around.quoted)
            || (around.owned && (tail || (around.resting && quoted)))
            || (tail && around.capital && (around.resting || around.linked))
            || (tail && around.upper && (basis || TAIL_DATED.is_match(around.rest)))
            || (tail && definite && around.resting)
            || (dated && around.before.len() + around.rest.len() > 8);
    }
    if around.owned || dated {
        return true;
    }
    let definite = definite || DEFINITE.is_match(around.before);
    let policy = ["politik", "strategi"].iter().any(|n| base.ends_with(n));
    (definite
        && (around.capital || around.resting || (base.ends_with("politik")) || (policy && around.linked) || SAYS.is_match(around.rest)))
        || (around.capital && around.resting)
        || (basis && !definite)
}

/// The words of the sentence before `range`.
fn sentence_before<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let before = part(text, 0..range.start);
    let ends =
        |i: usize| !["jf", "bl.a", "m.fl", "nr", "pkt", "kap"].iter().any(|short| part(before, 0..i).to_lowercase().ends_with(short));
    let start = before.rmatch_indices(". ").map(|(i, _)| i).find(|i| ends(*i)).map_or(0, |i| i + 2);
    part(before, start..before.len())
}
