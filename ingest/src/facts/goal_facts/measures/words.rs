//! Patterns around figures, built from the data.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::super::pattern::{Pattern, any, data, either};

#[derive(Default, Deserialize)]
pub struct Words {
    pub percent: Vec<String>,
    pub money: Vec<String>,
    pub posts: Vec<String>,
    pub time_units: Vec<String>,
    counted: Vec<String>,
    not_counted: Vec<String>,
    target_patterns: Vec<String>,
    change_patterns: Vec<String>,
    down_patterns: Vec<String>,
    baseline_patterns: Vec<String>,
    is_so_patterns: Vec<String>,
    lasts_patterns: Vec<String>,
    goal_sentence_patterns: Vec<String>,
    goal_told_patterns: Vec<String>,
    why_label_patterns: Vec<String>,
    cited_patterns: Vec<String>,
    cut_patterns: Vec<String>,
    norm_patterns: Vec<String>,
    stood_patterns: Vec<String>,
    after_change_patterns: Vec<String>,
    duration_patterns: Vec<String>,
    goal_label_patterns: Vec<String>,
    stood_after_patterns: Vec<String>,
    qualifier_patterns: Vec<String>,
    pays_patterns: Vec<String>,
    money_aim_patterns: Vec<String>,
    was_so_patterns: Vec<String>,
    pub measure_units: Vec<String>,
    stands_label_patterns: Vec<String>,
    aimed_label_patterns: Vec<String>,
    /// Numbers as words, from two.
    pub number_words: Vec<String>,
    /// When the figure stands that is not the one aimed at.
    pub when_patterns: Vec<String>,
    /// Thirty, forty …
    tens: Vec<String>,
    /// Ordinals, from the second.
    pub ordinals: Vec<String>,
    /// Nouns behind an ordinal that make it a rhythm.
    pub rhythm_nouns: Vec<String>,
    /// Parts of a whole with what they divide by.
    pub fractions: BTreeMap<String, u32>,
    /// Before a number in words: which, not how many.
    pub which: Vec<String>,
    /// Before a number in words and a noun.
    pub which_of: Vec<String>,
    or_more_patterns: Vec<String>,
    threshold_patterns: Vec<String>,
    from_to_patterns: Vec<String>,
    supposed_patterns: Vec<String>,
    pub words: Vec<Word>,
}

/// A word that is a figure: "halveres".
#[derive(Default, Deserialize)]
pub struct Word {
    pub pattern: String,
    pub value: f64,
    pub unit: String,
}

pub static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words: Words = data(include_str!("../../../../data/measures.toml"));
    let mut ones: Vec<String> = words.number_words.iter().take(8).cloned().collect();
    ones.insert(0, "en".to_owned());
    let between = |ten: &String| ones.iter().map(|one| format!("{one}og{ten}")).collect::<Vec<_>>();
    let twenty = words.number_words.last().cloned();
    twenty.into_iter().for_each(|twenty| words.number_words.extend(between(&twenty)));
    for ten in &words.tens {
        words.number_words.push(ten.clone());
        words.number_words.extend(between(ten));
    }
    words.number_words.push("hundrede".to_owned());
    words
});
const NUMBER: &str = r"(?P<sign>[+−-]\s?)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<decimals>\d{1,3}))?";
pub static FIGURE: LazyLock<Pattern> = LazyLock::new(|| {
    let w = &WORDS;
    Pattern::new(&format!(
        r"(?:^|\b){NUMBER}\s*(?:(?P<percent>{})|(?P<big>(?:mio\.?|mia\.?|millioner|tusinde?)\s+(?:{}|{}\b))|(?P<money>{})|(?P<posts>(?:\p{{L}}+\s+)?{}\b)|(?P<time>{}\b)|(?P<counted>{}|(?:(?:nye|flere|unge|ældre|\p{{L}}+(?:ige|ske|lle|ede|nde|ive|ale|ate))\s+)?\p{{L}}[\p{{L}}-]{{2,}}(?:\s+i\s+\p{{L}}+\s+\p{{L}}+)?))",
        either(&w.percent),
        either(&w.measure_units),
        any(&w.counted),
        either(&w.money),
        either(&w.posts),
        either(&w.time_units),
        either(&w.measure_units)
    ))
});
/// Right behind a figure: it is a limit ("4,8 % eller lavere").
pub static OR_MORE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}", either(&WORDS.or_more_patterns))));
/// Right before an amount: it only says which things are meant ("alle indkøb over 5.000 kr.").
pub static THRESHOLD: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("{}$", either(&WORDS.threshold_patterns))));
/// Before a count in a background: it is not told as so ("når huset udvides med 12 pladser").
pub static SUPPOSED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.supposed_patterns)));
/// "går fra 310 til 200": two figures without a unit beside a verb of change.
pub static CHANGES: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"{}[^.;]{{0,60}}?\bfra\s+(?:indeks\s+|ca\.\s+)?(?P<a>\d[\d.]*(?:,\d+)?)\s+(?:\(?(?:i\s+)?20\d\d\)?\s+)?til\s+(?:mindst\s+|højst\s+)?(?P<b>\d[\d.]*(?:,\d+)?)(?P<after>\s*%|\s*procent|\s*pct|\s*år|\s*[-–]\s*\d)?",
        either(&WORDS.from_to_patterns)
    ))
});
/// "60 boliger, heraf 22 på havnen": a second count of the same things.
pub static SECOND: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?:\bheraf|[;,]|\bog)\s+(?P<whole>\d{1,3}(?:\.\d{3})+|\d{1,4})(?P<decimals>)\s+(?:på|i|hos|ved|for|med)\s+(?-i:\p{L})")
});
pub static MEASURE_UNIT: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}$", either(&WORDS.measure_units))));
/// Right behind a figure: it was so.
pub static STOOD_AFTER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("^{}", either(&WORDS.stood_after_patterns))));
/// Right before a figure: it only says who is counted ("elever med over 10 % fravær").
pub static QUALIFIER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!("{}$", either(&WORDS.qualifier_patterns))));
/// Words under a picture.
pub static CAPTION: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^\s*(?:foto|figur|illustration|billede|kilde)\s*\d*\s*:"));
/// "er fordoblet", "blev halveret": it has happened.
pub static HAS_CHANGED: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:er|blev|var|har)\s+(?:\p{L}+\s+){0,2}(?:halveret|fordoblet)\b"));
/// Right before a share: somebody pays it.
pub static PAYS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.pays_patterns)));
/// Before an amount under a label of targets: it is to be reached.
pub static MONEY_AIM: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.money_aim_patterns)));
/// Right before a count in a background: it is so, or was.
pub static WAS_SO: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.was_so_patterns)));
/// "højst 40 om året": a limit and nothing else.
pub static BARE_LIMIT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s*(?:højst|mindst|maksimalt|minimum|under|over|op\s+til|ned\s+til)\s+(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<decimals>\d{1,3}))?(?:\s+(?:om\s+(?:året|måneden|ugen)|årligt|månedligt|i\s+20\d\d|gange\s.*))?\s*\.?$",
    )
});
/// "4,0 på en skala fra 1 til 5".
pub static SCALED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\b(?P<whole>\d{1,2})(?:,(?P<decimals>\d{1,2}))?\s+(?:point\s+)?(?:på\s+(?:en\s+)?skala|(?:ud\s+)?af\s+(?:5|6|7|10)\s+(?:point|mulige|stjerner))",
    )
});
pub static STANDS_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.stands_label_patterns)));
pub static AIMED_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.aimed_label_patterns)));
pub static BARE_CELL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s*(?:(?:højst|mindst|maks(?:imalt|\.)?|minimum|ca\.|under|over|max\.?|min\.)\s+)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<decimals>\d{1,3}))?\s*(?:\(20\d\d\))?\s*\.?$",
    )
});
/// Verbs in the past: what the sentence says has been.
pub static PAST: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"\b(?:blev|var|havde|lå|fik|steg|faldt|voksede|viste|er\s+(?:\p{L}+\s+)?(?:steget|faldet|vokset|reduceret|øget))\b")
});
/// "I 2030 er 75 % …", "I 2029 går 80 % …": a finite verb right before the share.
pub static IS_SO: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"^\s*(?:i|ved\s+udgangen\s+af|ultimo|senest\s+i|inden)\s+20\d\d\s+\p{L}+\s+(?:mindst\s+|over\s+|ca\.\s+)?$")
});
/// "nede på fem hverdage", "højst syv voksne": a limit in words.
pub static WORD_NUMBER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\b(?P<lead>højst|maksimalt|ned(?:e)?\s+på|ned\s+til|op(?:pe)?\s+på|inden\s+for|færre\s+end|under|mindst|minimum|mere\s+end|flere\s+end)\s+(?P<word>{})\s+(?:af\s+(?:\p{{L}}+\s+){{1,2}})?(?:\p{{L}}{{3,}}(?:e|te)\s+)?(?P<unit>{}|gange|\p{{L}}*{}|\p{{L}}{{3,}}(?:er|re|ne))\b",
        any(&WORDS.number_words),
        either(&WORDS.time_units),
        any(&WORDS.counted)
    ))
});
/// "ti planter og ti smådyr", "otte uger frem": counts in words, where all figures are to be reached.
pub static WORD_COUNT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"(?:^|(?P<before>\p{{L}}+)\s+)(?P<word>{})\s+(?:\p{{L}}{{3,}}(?:e|te)\s+)?(?P<unit>gange|\p{{L}}*{}|\p{{L}}{{4,}}(?:er|re|dyr))\b",
        any(&WORDS.number_words),
        any(&WORDS.counted)
    ))
});
pub static SHARE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"\d\s*{}", either(&WORDS.percent))));
/// "nede på ni i 2028": a limit in words without a unit.
pub static BARE_WORD: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"\b(?:ned|nede|op|oppe)\s+(?:på|til)\s+(?P<word>{})(?:\s+(?:i|ved|inden)\s|\s*[.;]?\s*$)",
        any(&WORDS.number_words)
    ))
});
/// "er faldet til 60 elever" under a label of targets: it will have.
pub static WILL_HAVE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\ber\s+(?:\p{L}+\s+)?(?:steget|faldet|øget|reduceret|nedbragt)\b[^.;]{0,30}\btil\s+$"));
/// Right before a figure: it is so now.
pub static NOW_BEFORE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:\bi\s+dag|\baktuelt|\bfor\s+tiden|\bp\.?t\.?)\s+(?:\p{L}+\s+){1,2}?(?:(?:ca\.|kun|omkring)\s+)?$|\b(?:er|har|ligger|udgør)\s+(?:vi\s+)?(?:nu|i\s+dag|aktuelt)\s+(?:på\s+)?(?:(?:ca\.|kun|omkring)\s+)?$",
    )
});
/// A relative clause that a figure stands in, which goes on to a verb or to another figure: it says which are meant.
pub static WHICH: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:andel|antal)\p{L}*\s[^.;]*,\s+(?:der|som)\s[^,.;]*$|^[^,.;]{4,60},\s+(?:der|som)\s[^,.;]*$"));
pub static WHICH_ENDS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^[^,.;]{0,50}(?:,\s+(?:er|skal|falder|stiger|bliver|udgør|ligger|vokser|kommer|holdes|reduceres|nedbringes|øges|halveres)\b|\s\d+(?:,\d+)?\s*%)",
    )
});
/// "Målet på 5 % blev ikke nået".
pub static AIM_BEFORE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b\p{L}*mål(?:et|tallet|sætningen)?\s+(?:på|om|var)\s+(?:(?:højst|mindst)\s+)?$"));
pub static REACHED_AFTER: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"^[^.;]{0,50}?\b(?:blev|er|var)\s+(?:\p{L}+\s+){0,2}?(?:nået|indfriet|opnået|opfyldt)\b"));
/// Under a label of targets so much a week is what is aimed at.
pub static SPARES: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\b(?:sparer?|vinder|frigør|bemandet|åbent?)\s+(?:\p{L}+\s+){0,2}$"));
/// Those who answer make so many of them: a promise, also among acts.
pub static MAKES: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\b(?:opret(?:te|ter)|etabler(?:e|er)|byg(?:ge|ger)|skab(?:e|er)|stiller?)\s+(?:(?:selv|i\s+alt|mindst|yderligere|derfor|også)\s+){0,2}$",
    )
});
/// "Gennemsnittet er mindst 7,3", "falder til indeks 80": figures on a scale.
pub static SCORED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\b(?:(?:gennemsnit|snit)(?:tet)?|score(?:n)?|karakter(?:en)?|trivsel(?:en|stallet)?)\s+(?:\p{L}+\s+){0,4}?(?:når|er|var|bliver)\s+(?:(?:op\s+på|mindst|højst|over|nu)\s+)?(?P<whole>\d{1,2}),(?P<decimals>\d{1,2})(?:[\s.;)]|$)",
    )
});
pub static INDEX: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:til|på|når|under|over|højst|mindst)\s+indeks\s+(?P<whole>\d{1,3})(?:,(?P<decimals>\d{1,2}))?"));
/// "Fra 410 i 2024 til 300 i 2025" and nothing else.
pub static FROM_YEAR: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s*fra\s+(?P<a>\d[\d.]*(?:,\d+)?)(?:\s+\(?(?:i\s+)?20\d\d\)?)?\s+til\s+(?:(?:højst|mindst|under)\s+)?(?P<b>\d[\d.]*(?:,\d+)?)(?:\s+(?:i|inden|ved)\s[^,;]{0,30})?\s*\.?$",
    )
});
/// "er nået, når …": it says when it will be.
pub static REACHED_WHEN: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:nået|indfriet|opnået|opfyldt|lykkedes)\b[^.;\d]{0,20},?\s+(?:når|hvis)\b"));
/// Behind a length of time: it says when ("to måneder før åbningen").
pub static WHEN_AFTER: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^\s*\p{L}+\s+(?:før|inden|efter|forud)\b"));
/// Behind a change in words: to what it goes ("halveres til 40").
pub static ENDS_AT: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"^,?\s+(?:til|så\s+\p{L}+\s+er)\s+(?:(?:højst|under|ca\.|maksimalt)\s+)?\d"));
pub static RANGE_START: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:fra|mellem)\s+(?P<whole>\d+)(?:,(?P<decimals>\d{1,3}))?\s*(?:%|procent|pct\.?)?\s*(?:\(?i?\s*20\d\d\)?)?\s*(?:til|og|-|–)\s*$",
    )
});
pub static SCALE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:score|gennemsnit|karakter|indeks|tilfredshed|trivsel|snit|niveau|måltal|nøgletal)(?:en|et|s?målingen)?\b[^.;]{0,60}?\s(?:på|til|=|:|over|mindst)\s*(?P<whole>\d{1,3})(?:,(?P<decimals>\d{1,3}))?(?:\s*(?:point|på\s+en\s+skala|ud\s+af\s+\d)|[\s.;)]|$)",
    )
});
pub static COUNTED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^(?:\p{{L}}+\s+)?[\p{{L}}-]*{}\b", any(&WORDS.counted))));
pub static NOT_COUNTED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&format!(r"^{}\b", either(&WORDS.not_counted))));
pub static TARGET: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.target_patterns)));
pub static CHANGE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(
        r"{}\b[^.;]{{0,60}}?\smed\s+(?:(?:mindst|minimum|op\s+til|ca\.|cirka|yderligere|i\s+alt|samlet)\s+)*$",
        either(&WORDS.change_patterns)
    ))
});
pub static DOWN: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.down_patterns)));
pub static BASELINE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.baseline_patterns)));
/// In the present: among targets it says how it is to be.
pub static SO_FAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.is_so_patterns)));
/// Right before a length of time: so long it takes.
pub static LASTS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.lasts_patterns)));
/// A sentence of targets in any field …
pub static GOAL_SENTENCE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.goal_sentence_patterns)));
/// … unless it tells what has come of them.
pub static GOAL_TOLD: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.goal_told_patterns)));
/// Labels of reasons.
pub static WHY_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.why_label_patterns)));
/// The count opens its sentence.
pub static OPENS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s*(?:(?:i|inden|ved\s+udgangen\s+af|ultimo|senest\s+i)\s+20\d\d\s+\p{L}+\s+)?(?:(?:mindst|højst|over|ca\.|omkring|mere\s+end|flere\s+end|færre\s+end|yderligere|alle|samtlige)\s+)?$",
    )
});
pub static CITED: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.cited_patterns)));
pub static CUT: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.cut_patterns)));
pub static NORM: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.norm_patterns)));
pub static STOOD: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.stood_patterns)));
pub static DURATION: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.duration_patterns)));
pub static GOAL_LABEL: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.goal_label_patterns)));
pub static AFTER_CHANGE: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(&either(&WORDS.after_change_patterns)));
/// "I 2022 var tallet 38.": where it stood, without a unit.
pub static WAS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\b(?:var|nåede|havde|lå)\s+(?:tallet|vi|antallet|andelen|den|det)\s+(?:på\s+)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<decimals>\d{1,3}))?\s*[.;)]?\s*$",
    )
});
/// "(8,4 % i 2022)" after the figure that is aimed at.
pub static IN_BRACKETS: LazyLock<Pattern> = LazyLock::new(|| {
    let when = either(&WORDS.when_patterns);
    Pattern::new(&format!(r"^\s*(?:%|procent|pct\.?)?\s*\p{{L}}*\s*(?:{when}|(?:i|var|pr\.?)?\s*20\d\d)\)"))
});
/// "Antallet af klager falder fra 310 til 270": two figures with the unit of the subject.
pub static FROM_TO: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\bantal(?:let)?\s+(?:af\s+)?(?P<unit>\p{L}[\p{L} -]{2,60}?)\s[^;]{0,80}?fra\s+(?P<a>\d[\d.]*(?:,\d+)?)\s+(?:(?:i\s+)?20\d\d\s+)?til\s+(?P<b>\d[\d.]*(?:,\d+)?)(?P<after>\s*%|\s*procent|\s*pct)?",
    )
});
/// "Antallet af fald er højst 110 i 2026": the unit is the subject.
pub static COUNT_OF: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\b(?:antallet\s+af\s+(?P<unit>\p{L}{3,}),?\s+(?:[\p{L}-]+[,.]?\s+){0,9}?|er\s+tallet\s+|tallet\s+|antallet\s+)(?:(?:er|skal\s+være|bliver|kommer|holdes|falder|stiger|vokser|reduceres|nedbringes|øges|bringes|sænkes)\s+)?(?:\p{L}+\s+)?(?:højst|mindst|maksimalt|minimum|under|over|nede?\s+på|op(?:pe)?\s+på|ned\s+til|op\s+til|til)\s+(?P<count>\d{1,3}(?:\.\d{3})+|\d+)(?:\s+(?:i|ved|inden|om|pr\.)\s|\s*[.;]?\s*$)",
    )
});
/// "9 ud af 12 elever": the first figure counts.
pub static OUT_OF: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\b(?P<part>\d{1,4})\s+ud\s+af\s+(?:de\s+|alle\s+)?$"));
/// A length of time that is a limit: "inden for 30".
pub static LIMIT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"\b(?:inden\s+for|højst|maksimalt|mindst|minimum|nede?\s+på|op(?:pe)?\s+på|under|færre\s+end|mere\s+end|længere\s+end|(?:højst|maksimalt)\s+(?:gå|tage|vare|være)|ikke\s+(?:\p{L}+\s+){0,2}over)\s+(?:[\d.,]+\s+\p{L}+\s+i\s+20\d\d\s+og\s+)?(?:\d[\d.,]*\s*)?$",
    )
});
/// A word of a limit before a number.
pub static LIMIT_IN_WORDS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(&format!(r"\b(?:inden\s+for|højst|maksimalt|mindst|minimum|under|over|på)\s+{}\b", any(&WORDS.number_words)))
});
/// "er steget", "faldt": a change that has happened.
pub static PAST_CHANGE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"\b(?:(?:er|var|har\s+været)\s+(?:\p{L}+\s+)?(?:steget|faldet|vokset|øget|reduceret|nedbragt)|steg|faldt|voksede)\b")
});
pub static NUMBER_WORDS: LazyLock<Vec<Pattern>> = LazyLock::new(|| WORDS.words.iter().map(|w| Pattern::new(&w.pattern)).collect());
pub static APPLIES: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(r"\b(?:i|for|på|hos)\s+(?:hele\s+|det\s+samlede\s+)?(?P<what>\p{Lu}[\p{L}&-]+(?:(?:,)?\s+(?:og\s+)?\p{Lu}[\p{L}&-]+)*)")
});

/// "82 % (baseline)", "82 % i dag"; not "40 procent (i dag 31 procent)" nor "55 procent mod 48 i dag".
static SAYS_NOW: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^(?:[^\d(]{0,60}?\bi\s+dag\b|[^\d(]{0,60}?\((?:baseline|udgangspunkt|i\s+dag|nu)\s*\)|[^\d(]{0,60}?(?:\(baseline|\(udgangspunkt|i\s+udgangspunktet))",
    )
});
static OTHER_NOW: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"^[^\d(]{0,60}?\b(?:mod|fra)\s"));

/// "55 procent mod 48 procent i dag", "6 steder (2 i dag)": what is aimed at, with what is so beside it.
pub static AGAINST: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"^[^.;]{0,60}(?:\bmod\s+(?:ca\.\s+)?|\()\d[^.;)]*\b(?:i\s+dag|nu|tidligere)\b"));
/// A limit that is one in any text.
pub static STRICT_LIMIT: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(r"\b(?:højst|maksimalt|ned(?:e)?\s+på|ned\s+til|op(?:pe)?\s+på|færre\s+end|under)\s+(?:\d[\d.,]*\s*)?$"));

/// Whether the words behind a figure say that it is so today.
pub fn after_says_baseline(after: &str) -> bool {
    SAYS_NOW.is_match(after) && !OTHER_NOW.is_match(after)
}

/// "fra 6,2 % (2022) til 5 %": the first is where it stands.
pub fn baseline_start(clause: &str, after: &str) -> bool {
    let head: String =
        after.chars().take(60).collect::<String>().replace("pct.", "pct").replace("ca.", "ca").replace("mio.", "mio").replace("kr.", "kr");
    let to = head.contains(" til ") && !head.split(" til ").next().unwrap_or_default().contains(['.', ';']);
    let clause = clause.trim_end().to_lowercase();
    let from = ["fra", "fra de nuværende", "fra ca.", "fra i dag"].iter().any(|lead| clause.ends_with(lead));
    from && to
}
