//! Enumerations of parties: "Centercheferne Ida Holm og Per Lund, Fagsekretariatet og chef for Myndighed, Udvikling og Administration (vakant)".

use std::ops::Range;
use std::sync::LazyLock;

use crate::model::{Party, Text};

use super::names::{Shape, is_definite, is_party, is_role_word, is_unit_word, persons, shape, singular, vacancy};
use super::pattern::{Pattern, part};

static SEPARATOR: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\s*,\s*(?:og|samt)\s+|\s*[,;•\n]\s*|\s+(?:og|samt|eller)\s+|\s+-\s+|\s+–\s+|\s+/\s+"));
static PERSON_SIGN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\s*[/&+]\s*"));
static OPENS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\b(?:for|i|af|på|ved)\s+(?:\S+\s*){1,12}$"));
static ARTICLE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^(?:(?:det\s+er|fx|f\.eks\.|bl\.a\.|bl\.\s?a\.|herunder|især|hhv\.|henholdsvis|af|med|både|samt|og|hos|ved|i|(?-i:sin|sit|sine|deres|vores|egen|eget|egne))\s+)+",
    )
});

/// "lægehusene i Sønder Mose": the next name is one more place.
static IN_PLACE: LazyLock<Pattern> = LazyLock::new(|| Pattern::exact(r"\p{Ll}\s+(?:i|på|ved)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?$"));
static FIELD: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(
        r"^(?:(?:Området|området|Afdelingen|afdelingen|Forvaltningen|forvaltningen|Center for|Chefen for|chefen for|Direktøren for|direktøren for)\s+)?(?:IT|HR|\p{Lu}\p{Ll}{2,})$",
    )
});
/// "OMU Ældre", "Center Sundhed": a body or unit with the first of its fields.
static FIELDED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(
        r"^(?:(?:Hoved-|Område|Lokal)?MED|HMU|OMU|LMU|CMU|Team|Center|Afdeling|Forvaltning|Sekretariatet|Staben)\s+\p{Lu}\p{Ll}{2,}$",
    )
});
static FIELDS: LazyLock<Pattern> = LazyLock::new(|| Pattern::exact(r"^\p{Lu}\p{Ll}{2,} (?:og|&) \p{Lu}\p{Ll}{2,}$"));

/// One entry of an enumeration.
struct Piece {
    range: Range<usize>,
    shape: Shape,
}

/// The parties of an enumeration. `each`: one entry is one person, what follows the name is the role.
pub fn parties(text: &Text, range: Range<usize>, each: bool) -> Vec<Party> {
    let string = text.as_str();
    let mut found: Vec<Party> = Vec::new();
    let mut shared: Option<String> = None;
    for piece in merged(string, range, each) {
        let party = party(text, &piece, shared.as_deref());
        let Some(party) = party else { continue };
        shared = match (&party.name, &party.role) {
            (Some(_), Some(role)) if party.inferred => Some(role.clone()),
            _ => shared.filter(|_| party.role.is_none() || party.inferred),
        };
        found.push(party);
    }
    found
}

/// Pieces between separators, those that belong together joined again.
fn merged(text: &str, range: Range<usize>, each: bool) -> Vec<Piece> {
    let inside = part(text, range.clone());
    let mut pieces: Vec<Piece> = Vec::new();
    let mut start = range.start;
    let mut before: &str = "";
    for separator in
        separators(inside).into_iter().map(|s| s.start + range.start..s.end + range.start).chain(std::iter::once(range.end..range.end))
    {
        let piece = trimmed(text, start..separator.start);
        let words = part(text, piece.clone());
        let form = shape(words, true);
        let open = pieces.last().is_some_and(|p: &Piece| depth(part(text, p.range.start..piece.start)) > 0);
        let joins = pieces.last().is_some_and(|last| open || continues(text, last, words, form, before, each));
        match pieces.last_mut().filter(|_| joins) {
            Some(last) => {
                last.range.end = piece.end;
                if !matches!(last.shape, Shape::Person | Shape::WithPerson) {
                    last.shape = if last.shape == Shape::Proper || last.shape == Shape::Plain { form } else { last.shape };
                }
            }
            None if !words.is_empty() => pieces.push(Piece { range: piece, shape: form }),
            None => {}
        }
        before = part(text, separator.clone());
        start = separator.end;
    }
    office_first(text, departments(text, pieces))
}

/// "Næstformand i Hoved-MED, Ida Holm": a post without article and one name make one party, where nobody else is listed.
fn office_first(text: &str, mut pieces: Vec<Piece>) -> Vec<Piece> {
    let joined = match pieces.as_slice() {
        [post, person] if post.shape == Shape::Role && person.shape == Shape::Person => {
            let first = part(text, post.range.clone()).split_whitespace().next().unwrap_or_default();
            let between = part(text, post.range.end..person.range.start).trim();
            (between == "," && is_role_word(first) && !is_definite(first) && singular(first).is_none())
                .then_some(post.range.start..person.range.end)
        }
        _ => None,
    };
    if let Some(range) = joined {
        pieces = vec![Piece { range, shape: Shape::WithPerson }];
    }
    pieces
}

/// Where entries end: at signs and conjunctions, between persons at a stroke or plus too, and where a line of a cell has run into the next.
fn separators(text: &str) -> Vec<Range<usize>> {
    let mut all = SEPARATOR.find_all(text);
    let free = |s: &Range<usize>, all: &[Range<usize>]| !all.iter().any(|a| a.start < s.end && s.start < a.end || a == s);
    let persons = persons(text, true);
    for sign in PERSON_SIGN.find_all(text).into_iter().filter(|s| free(s, &all)).collect::<Vec<_>>() {
        let next = part(text, sign.end..text.len()).split([',', ';', '/', '&', '+', '(']).next().unwrap_or_default();
        let ended = persons.iter().any(|p| p.end == sign.start);
        if ended && matches!(shape(next, true), Shape::Person | Shape::WithPerson) {
            all.push(sign);
        }
    }
    for person in &persons {
        let rest = part(text, person.end..text.len());
        let word = rest.split_whitespace().next().unwrap_or_default();
        let gap = rest.len() - rest.trim_start().len();
        let before = part(text, 0..person.start).split_whitespace().next_back().unwrap_or_default();
        let other = word.starts_with(char::is_uppercase) && (is_role_word(word) || is_unit_word(word));
        if gap > 0 && other && is_role_word(before) && free(&(person.end..person.end + gap), &all) {
            all.push(person.end..person.end + gap);
        }
    }
    all.sort_by_key(|s| s.start);
    all
}

/// "IT, Digitalisering og Forretningsudvikling", "Området Sundhed, Omsorg og Ældre": fields that make one department.
fn departments(text: &str, pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces {
        let joins = all.last().is_some_and(|last| {
            let between = part(text, last.range.end..piece.range.start).trim();
            between == "," && FIELD.is_match(part(text, last.range.clone())) && FIELDS.is_match(part(text, piece.range.clone()))
        });
        match all.last_mut().filter(|_| joins) {
            Some(last) => {
                last.range.end = piece.range.end;
                last.shape = Shape::Unit;
            }
            None => all.push(piece),
        }
    }
    all
}

/// Open brackets.
fn depth(text: &str) -> usize {
    text.matches('(').count().saturating_sub(text.matches(')').count())
}

/// Whether a piece goes on with the one before it.
fn continues(text: &str, last: &Piece, words: &str, form: Shape, separator: &str, each: bool) -> bool {
    let sign = separator.trim();
    let person = matches!(last.shape, Shape::Person | Shape::WithPerson);
    let named = matches!(form, Shape::Person | Shape::WithPerson);
    let hyphen = part(text, last.range.clone()).ends_with('-');
    if hyphen && matches!(sign, "og" | "samt" | "eller" | ",") {
        return true;
    }
    if named && sign == "og" && IN_PLACE.is_match(part(text, last.range.clone())) && persons(words, false).is_empty() {
        return true;
    }
    if named && matches!(sign, "og" | "," | "&") && runs_into_name(part(text, last.range.clone()), words) {
        return true;
    }
    if words.is_empty() || named {
        return false;
    }
    if sign == "og" && FIELDED.is_match(part(text, last.range.clone())) && FIELD.is_match(words) && !is_party(words) {
        return true;
    }
    let bare_person = last.shape == Shape::Person
        && persons(part(text, last.range.clone()), true).len() == 1
        && !part(text, last.range.clone()).contains(',');
    if matches!(sign, "-" | "–") {
        return true;
    }
    if sign.starts_with(',') && bare_person && !sign.contains("og") {
        let role = words.split_whitespace().take(3).any(is_role_word);
        let unit = is_unit_word(words.split_whitespace().next().unwrap_or_default());
        if unit && !each && persons(part(text, last.range.clone()), false).is_empty() {
            return false;
        }
        // "Ida Holm, havnechef" is one party, "Ida Holm, havnechefen og Per Lund" names the havnechef besides.
        if !each && !words.contains(' ') && is_role_word(words) && is_definite(words) {
            return false;
        }
        let told =
            ["der er ", "som er "].iter().any(|w| words.strip_prefix(w).is_some_and(|r| r.split_whitespace().take(3).any(is_role_word)));
        let verb = !told
            && ["følger ", "er ", "har ", "vil ", "som ", "der ", "skal ", "orienterer ", "afrapporterer "]
                .iter()
                .any(|v| words.starts_with(v));
        return !verb && (each || role || words.starts_with(char::is_lowercase));
    }
    let opening = OPENS.is_match(part(text, last.range.clone())) && !person;
    let within_role = person && part(text, last.range.clone()).contains(',') && OPENS.is_match(part(text, last.range.clone()));
    let field = |w: &str| !w.contains(' ') && w.starts_with(char::is_uppercase) && !is_party(w);
    let first = words.split_whitespace().next().unwrap_or_default();
    if sign == "og" && last.shape != Shape::Person && field(part(text, last.range.clone())) && field(first) {
        return true;
    }
    let loose = matches!(form, Shape::Proper | Shape::Plain) || (form == Shape::Unit && opening && !is_party(words));
    match sign {
        "og" | "samt" | "eller" => {
            (loose && (opening || within_role || matches!(last.shape, Shape::Proper | Shape::Plain | Shape::Role)))
                || part(text, last.range.clone()).ends_with('-')
        }
        "," => (loose && (opening || within_role)) || part(text, last.range.clone()).ends_with('-'),
        _ => false,
    }
}

/// "Leder af Træning" + "Rehabilitering Lotte Engsig": the fields of a role go on up to the name.
fn runs_into_name(last: &str, words: &str) -> bool {
    let role = last.split_whitespace().take(2).any(is_role_word) && OPENS.is_match(last) && persons(last, true).is_empty();
    let before = persons(words, true).first().map_or("", |p| part(words, 0..p.start)).trim();
    role && !before.is_empty() && !before.split_whitespace().any(is_role_word)
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let words = part(text, range.clone());
    let mut start = range.start + (words.len() - words.trim_start_matches([' ', ':', '-', '–', '•', ',']).len());
    if let Some(article) = ARTICLE.find(part(text, start..range.end)) {
        start += article.end;
    }
    let rest = part(text, start..range.end).trim_end_matches([' ', ',', '.', ';', ':', '–']);
    let rest = rest.strip_suffix(" -").unwrap_or(rest).trim_end();
    let end = start + rest.len();
    start..end.max(start)
}

/// The party with a shorter role: of its words only the role's are its place.
pub fn shortened(text: &Text, party: Party, role: &str) -> Party {
    let old = party.role.as_deref().unwrap_or_default();
    let at = text.as_str().match_indices(old).map(|(at, _)| at).find(|at| text.slice(*at..at + old.len()).place() == party.place);
    let kept = at.and_then(|at| old.find(role).map(|skip| text.slice(at + skip..at + skip + role.len()).place()));
    Party { role: Some(role.to_owned()), place: kept.unwrap_or(party.place), ..party }
}

/// One entry as a party. `shared`: the singular of a plural role before it.
fn party(text: &Text, piece: &Piece, shared: Option<&str>) -> Option<Party> {
    let words = part(text.as_str(), piece.range.clone());
    let within = |range: Range<usize>| text.slice(piece.range.start + range.start..piece.range.start + range.end).place();
    let base = Party { place: within(0..words.len()), ..Party::default() };
    if words.chars().filter(|c| c.is_alphabetic()).count() < 2 {
        return None;
    }
    // A unit with its places ("lægehusene i Nørre Mose og Store Bæk") holds a person only where the first name is known.
    let Some(person) = persons(words, piece.shape != Shape::Unit).into_iter().next() else {
        return Some(Party { role: Some(words.trim_end_matches(':').to_owned()), ..base });
    };
    if vacancy(part(words, person.clone())).is_some() {
        return Some(Party { role: Some(words.to_owned()), ..base });
    }
    let name = Some(part(words, person.clone()).to_owned());
    let before = part(words, 0..person.start).trim().trim_end_matches([':', ',', '-', '–', '(']).trim();
    let after = part(words, person.end..words.len()).trim().trim_start_matches([',', '-', '–', '(', ':']).trim();
    let linked = after.strip_prefix("der er ").or(after.strip_prefix("som er "));
    let after = linked.unwrap_or(after);
    let after = if after.contains('(') { after } else { after.trim_end_matches(')') };
    let plural = before.split_whitespace().last().and_then(singular);
    let person_end = person.end;
    // What stands on the other side of the name is not the party's.
    let (role, inferred, stands) = match (plural.clone(), before.is_empty(), after.is_empty()) {
        (Some(one), ..) => (Some(one), true, 0..person.end),
        (None, false, _) => (Some(before.to_owned()), false, 0..person.end),
        (None, true, false) => (Some(after.to_owned()), false, person.start..words.len()),
        (None, true, true) => (shared.map(str::to_owned), shared.is_some(), person),
    };
    let place = match linked {
        // "Ida Holm, der er leder": the words between are neither name nor role.
        Some(role) if plural.is_none() && before.is_empty() => {
            let start = words.rfind(role).unwrap_or(person_end);
            within(stands.start..person_end).and(within(start..start + role.len()))
        }
        _ => within(stands),
    };
    Some(Party { name, role: role.filter(|r| !r.is_empty()), inferred, place, ..base })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, each: bool) -> Vec<String> {
        let all = parties(&Text::flow(text), 0..text.len(), each);
        all.iter()
            .map(|p| {
                format!("{}|{}{}", p.name.as_deref().unwrap_or("-"), p.role.as_deref().unwrap_or("-"), if p.inferred { "*" } else { "" })
            })
            .collect()
    }

    #[test]
    fn enumerations_are_parted_where_parties_end() {
        let table: &[(&str, &[&str])] = &[
            ("Chef Lone Krogh og Centerchef Per Vestergaard-Holm", &["Lone Krogh|Chef", "Per Vestergaard-Holm|Centerchef"]),
            ("Centercheferne Mette Dahl og Jens Lyng", &["Mette Dahl|Centerchef*", "Jens Lyng|Centerchef*"]),
            ("Mette Dahl og Jens Lyng", &["Mette Dahl|-", "Jens Lyng|-"]),
            ("Plejedistrikt Nord og Fagsekretariatet ÆS", &["-|Plejedistrikt Nord", "-|Fagsekretariatet ÆS"]),
            ("Fagchefen, chef for B&U, Mads Krag, og Ida Holm", &["-|Fagchefen", "-|chef for B&U", "Mads Krag|-", "Ida Holm|-"]),
            (
                "Fagchefen, chefen for Plejedistrikt Nord og Fagsekretariatet",
                &["-|Fagchefen", "-|chefen for Plejedistrikt Nord", "-|Fagsekretariatet"],
            ),
            ("Ida Holm, chef for Kultur og Fritid", &["Ida Holm|chef for Kultur og Fritid"]),
            ("Chef for Myndighed, Udvikling og Administration (vakant)", &["-|Chef for Myndighed, Udvikling og Administration (vakant)"]),
            ("B&U, Vores Køkken, Anlæg og Ejendomme", &["-|B&U", "-|Vores Køkken", "-|Anlæg og Ejendomme"]),
            ("Borgmester og Kommunaldirektør", &["-|Borgmester", "-|Kommunaldirektør"]),
            ("Ida Holm (centerchef)", &["Ida Holm|centerchef"]),
            ("Ida Holm, centerchef, og Per Lund, teamleder", &["Ida Holm|centerchef", "Per Lund|teamleder"]),
            ("Sundheds- og Omsorgsudvalget", &["-|Sundheds- og Omsorgsudvalget"]),
            ("Direktøren for Børn og Unge", &["-|Direktøren for Børn og Unge"]),
            ("Tovholder Ida Holm", &["Ida Holm|Tovholder"]),
            ("Næstformand i Havnerådet, Ida Holm", &["Ida Holm|Næstformand i Havnerådet"]),
            ("Ida Holm, havnefogeden og Per Lund", &["Ida Holm|-", "-|havnefogeden", "Per Lund|-"]),
        ];
        for (text, expected) in table {
            assert_eq!(&read(text, false), expected, "{text}");
        }
    }

    #[test]
    fn in_a_list_of_persons_all_behind_the_name_is_the_role() {
        assert_eq!(read("Ida Holm, FTR FOA", true), ["Ida Holm|FTR FOA"]);
        assert_eq!(
            read("Per Lund, Udviklingskonsulent i Fagsekretariatet ÆS", true),
            ["Per Lund|Udviklingskonsulent i Fagsekretariatet ÆS"]
        );
        assert_eq!(read("Ida Holm, chef for Ældre og omsorg - formand", true), ["Ida Holm|chef for Ældre og omsorg - formand"]);
    }
}
