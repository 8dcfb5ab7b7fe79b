//! The analyser: dictionary, splitter and lists behind one handle.
use crate::compound::Splitter;
use crate::lemma;
use crate::lexicon::Lexicon;
use crate::lists::Lists;
use crate::normal::surface;
use crate::scan::{Span, is_acronym, scan};
use crate::token::{Part, Token, TokenKind};
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;
use std::sync::OnceLock;

/// Danish text analysis over the embedded dictionary. Cheap to use from many threads: nothing is locked.
pub struct Analyser {
    lists: Lists,
    lexicon: Lexicon,
}

impl fmt::Debug for Analyser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Analyser").finish_non_exhaustive()
    }
}

/// What is known of one surface; parts are relative to it.
struct WordInfo {
    lemmas: Vec<String>,
    parts: Vec<Part>,
}

/// Words kept per thread; text repeats its words, and the splitter is the slow step.
const CACHED_WORDS: usize = 20_000;

/// Longer words, in bytes, are junk: they are kept as they are and not remembered.
const LONGEST_WORD: usize = 200;

thread_local! {
    static WORDS: RefCell<HashMap<String, Rc<WordInfo>>> = RefCell::new(HashMap::new());
}

impl Analyser {
    /// The one analyser of the program.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Analyser> = OnceLock::new();
        SHARED.get_or_init(|| {
            let lists = Lists::embedded();
            let lexicon = Lexicon::embedded(&lists.firsts);
            Self { lists, lexicon }
        })
    }

    pub(crate) fn splitter(&self) -> Splitter<'_> {
        Splitter { lexicon: &self.lexicon, lists: &self.lists }
    }

    /// The tokens of a text, in order.
    ///
    /// ```
    /// let tokens = sporhund_danish::Analyser::shared().analyse("Jf. § 107 styrkes arbejdsmarkedsindsatsen.");
    /// let surfaces: Vec<&str> = tokens.iter().map(|t| t.surface.as_str()).collect();
    /// assert_eq!(surfaces, ["jf", "§107", "styrkes", "arbejdsmarkedsindsatsen"]);
    /// assert_eq!(tokens[3].lemmas, ["arbejdsmarkedsindsats"]);
    /// ```
    pub fn analyse(&self, text: &str) -> Vec<Token> {
        let mut tokens: Vec<Token> = Vec::new();
        for span in scan(text) {
            let after_section = tokens.last().is_some_and(|t| t.kind == TokenKind::Paragraph);
            if let Some(token) = self.token(text, &span, after_section) {
                tokens.push(token);
            }
        }
        tokens
    }

    /// Candidate lemmas of one word, the likeliest first.
    ///
    /// ```
    /// let danish = sporhund_danish::Analyser::shared();
    /// assert_eq!(danish.lemmas("børnene"), ["barn"]);
    /// assert_eq!(danish.lemmas("leder"), ["leder", "lede"]);
    /// ```
    pub fn lemmas(&self, word: &str) -> Vec<String> {
        self.info(&surface(word)).lemmas.clone()
    }

    /// The leaf parts of a compound, empty where the word is none.
    ///
    /// ```
    /// let parts = sporhund_danish::Analyser::shared().split("beskæftigelsesindsatsen");
    /// let lemmas: Vec<&str> = parts.iter().map(|p| p.lemma.as_str()).collect();
    /// assert_eq!(lemmas, ["beskæftigelse", "indsats"]);
    /// ```
    pub fn split(&self, word: &str) -> Vec<Part> {
        self.info(&surface(word)).parts.clone()
    }

    /// Whether a word is in the dictionary or is a compound of words that are.
    pub fn is_word(&self, word: &str) -> bool {
        let word = surface(word);
        let known = |w: &str| {
            let stem = w.strip_suffix("'s").or_else(|| w.strip_suffix('s'));
            self.lexicon.form(w).is_some() || stem.is_some_and(|s| self.lexicon.form(s).is_some()) || self.splitter().is_compound(w)
        };
        known(&word) || (word.contains('-') && word.split('-').all(|w| !w.is_empty() && known(w)))
    }

    /// Whether the dictionary itself holds the form.
    pub(crate) fn is_listed(&self, word: &str) -> bool {
        self.lexicon.form(word).is_some()
    }

    fn token(&self, text: &str, span: &Span, after_section: bool) -> Option<Token> {
        let written = text.get(span.range.clone())?;
        let mut kind = span.kind;
        let plain = surface(written);
        if kind == TokenKind::Acronym && plain.chars().count() >= 5 && self.lexicon.form(&plain).is_some_and(|e| !e.is_name) {
            kind = TokenKind::Word; // a heading in capitals
        }
        let (surface, lemmas, parts) = match kind {
            TokenKind::Word => {
                let info = self.info(&plain);
                let parts = place(written, &plain, &info.parts, span.range.start);
                let parts = if parts.is_empty() { self.capital_parts(written, &plain, span.range.start) } else { parts };
                (plain, info.lemmas.clone(), parts)
            }
            TokenKind::OpenEnd | TokenKind::OpenStart => {
                let word = plain.trim_matches('-').to_owned();
                let info = self.info(&word);
                let lemmas = if kind == TokenKind::OpenEnd { vec![self.stub_lemma(&word)] } else { info.lemmas.clone() };
                let offset = written.find(|c: char| c.is_alphanumeric()).unwrap_or(0);
                let parts = place(written.get(offset..)?, &word, &info.parts, span.range.start + offset);
                (word, lemmas, parts)
            }
            kind => {
                let (surface, lemmas) = canonical(kind, &plain, after_section);
                (surface, lemmas, Vec::new())
            }
        };
        Some(Token { text: written.to_owned(), start: span.range.start, end: span.range.end, kind, surface, lemmas, parts })
    }

    /// The lemma of `sundheds` in `Sundheds- og …`.
    fn stub_lemma(&self, stub: &str) -> String {
        let lemma = self.splitter().first_lemma(stub);
        if lemma == stub { self.info(stub).lemmas.first().cloned().unwrap_or(lemma) } else { lemma }
    }

    /// `MEDudvalg`: capitals run into a known word.
    fn capital_parts(&self, written: &str, plain: &str, start: usize) -> Vec<Part> {
        let Some(at) = written.char_indices().find(|(_, c)| !c.is_uppercase()).map(|(i, _)| i) else { return Vec::new() };
        let (Some(head), Some(tail)) = (plain.get(..at), plain.get(at..)) else { return Vec::new() };
        if head.chars().count() < 2 || tail.chars().count() < 4 || written.len() != plain.len() || !self.is_word(tail) {
            return Vec::new();
        }
        let lemma = self.info(tail).lemmas.first().cloned().unwrap_or_default();
        vec![
            Part { text: head.to_owned(), lemma: head.to_owned(), start, end: start + at },
            Part { text: tail.to_owned(), lemma, start: start + at, end: start + plain.len() },
        ]
    }

    fn info(&self, word: &str) -> Rc<WordInfo> {
        if let Some(info) = WORDS.with_borrow(|words| words.get(word).cloned()) {
            return info;
        }
        let info = Rc::new(self.look_up(word));
        if word.len() > LONGEST_WORD {
            return info;
        }
        WORDS.with_borrow_mut(|words| {
            if words.len() >= CACHED_WORDS {
                words.clear();
            }
            words.insert(word.to_owned(), Rc::clone(&info));
        });
        info
    }

    fn look_up(&self, word: &str) -> WordInfo {
        let splitter = self.splitter();
        if word.len() > LONGEST_WORD {
            return WordInfo { lemmas: vec![word.to_owned()], parts: Vec::new() };
        }
        let mut parts = Vec::new();
        let mut cuts = Vec::new();
        let mut at = 0;
        for piece in word.split('-') {
            cuts = splitter.cuts(piece);
            let starts = [0].into_iter().chain(cuts.iter().copied());
            let ends = cuts.iter().copied().chain([piece.len()]);
            parts.extend(starts.zip(ends).filter_map(|(start, end)| {
                let text = piece.get(start..end).filter(|t| !t.is_empty())?;
                let lemma = if end < piece.len() {
                    Some(splitter.first_lemma(text))
                } else {
                    lemma::head_lemmas(&splitter, text).into_iter().next()
                };
                Some(Part { text: text.to_owned(), lemma: lemma?, start: at + start, end: at + end })
            }));
            at += piece.len() + 1;
        }
        if parts.len() < 2 || (word.contains('-') && parts.iter().any(|p| p.text.chars().count() < 2)) {
            parts.clear();
        }
        WordInfo { lemmas: lemma::lemmas(&splitter, word, &cuts), parts }
    }
}

/// Surface and lemmas of what is not an ordinary word.
fn canonical(kind: TokenKind, plain: &str, after_section: bool) -> (String, Vec<String>) {
    let tight: String = plain.chars().filter(|c| !c.is_whitespace()).collect();
    match kind {
        TokenKind::Paragraph => {
            let number = tight.trim_start_matches('§');
            debug_assert!(after_section || tight.starts_with('§'));
            let surface = format!("§{number}");
            (surface.clone(), vec![surface])
        }
        TokenKind::YearRange => {
            let digits: Vec<&str> = tight.split(|c: char| !c.is_ascii_digit()).filter(|d| !d.is_empty()).collect();
            let (from, to) = (digits.first().copied().unwrap_or_default(), digits.last().copied().unwrap_or_default());
            let to = if to.len() == 2 { format!("{}{to}", from.get(..2).unwrap_or_default()) } else { to.to_owned() };
            (format!("{from}-{to}"), vec![from.to_owned(), to])
        }
        TokenKind::Acronym => {
            if let Some((name, version)) = plain.split_once(' ')
                && version.starts_with(|c: char| c.is_ascii_digit())
            {
                return (plain.to_owned(), vec![plain.to_owned(), name.to_owned()]);
            }
            let stem = tight.split('\'').next().unwrap_or_default().to_owned();
            (tight, vec![stem])
        }
        TokenKind::Percent => {
            let surface = format!("{}%", tight.trim_end_matches(|c: char| !c.is_ascii_digit()));
            (surface.clone(), vec![surface])
        }
        _ => (tight.clone(), vec![tight]),
    }
}

/// Moves parts from positions in the surface to positions in the text; they differ where the text has invisible or composed characters.
fn place(written: &str, surface_of: &str, parts: &[Part], start: usize) -> Vec<Part> {
    let same = written.len() == surface_of.len();
    let position = |at: usize| {
        if same {
            return at;
        }
        let fits = |i: &usize| written.get(..*i).is_some_and(|w| surface(w).len() >= at);
        written.char_indices().map(|(i, _)| i).find(fits).unwrap_or(written.len())
    };
    let mut placed: Vec<Part> = parts.to_vec();
    for part in &mut placed {
        part.start = start + position(part.start);
        part.end = start + position(part.end);
    }
    placed
}

/// Whether a word stands in capitals, such as an acronym.
pub(crate) fn is_capitals(word: &str) -> bool {
    is_acronym(word)
}
