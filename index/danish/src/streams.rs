//! The three parallel streams an index stores: surface, lemmas, parts.
use crate::analyser::Analyser;
use crate::coordination::expand_coordination;
use crate::token::{Part, StreamToken, Token, TokenKind};

impl Analyser {
    /// The streams of a text, one entry per token. Words that a coordination only implies (`Sundheds- og …`) are added to the
    /// lemmas and parts at the position of the open part.
    ///
    /// ```
    /// let streams = sporhund_danish::Analyser::shared().streams("Mødestruktur og -kultur");
    /// assert!(streams[0].parts.contains(&"struktur".to_owned()));
    /// assert!(streams[2].lemmas.contains(&"mødekultur".to_owned()));
    /// ```
    pub fn streams(&self, text: &str) -> Vec<StreamToken> {
        let tokens = self.analyse(text);
        let expansions = expand_coordination(text, &tokens);
        let mut streams: Vec<StreamToken> = tokens.into_iter().enumerate().map(|(i, token)| self.stream_token(i, token)).collect();
        for expansion in expansions {
            let Some(at) = streams.get_mut(expansion.token) else { continue };
            for lemma in self.lemmas(&expansion.word) {
                push_new(&mut at.lemmas, lemma);
            }
            for lemma in self.part_lemmas(&expansion.word, &self.split(&expansion.word)) {
                push_new(&mut at.parts, lemma);
            }
        }
        streams
    }

    fn stream_token(&self, position: usize, token: Token) -> StreamToken {
        let parts = self.part_lemmas(&token.surface, &relative(&token));
        let Token { start, end, kind, surface, lemmas, .. } = token;
        StreamToken { position, start, end, kind, surface, lemmas, parts }
    }

    /// Lemmas of the leaves, of every right-hand compound inside the word, and of other inner compounds that the dictionary holds.
    fn part_lemmas(&self, word: &str, parts: &[Part]) -> Vec<String> {
        let mut found: Vec<String> = parts.iter().map(|p| p.lemma.clone()).collect();
        for (i, first) in parts.iter().enumerate() {
            for (j, last) in parts.iter().enumerate().skip(i + 1) {
                let is_end = j + 1 == parts.len();
                let Some(inner) = word.get(first.start..last.end).filter(|_| !(i == 0 && is_end)) else { continue };
                if is_end {
                    for lemma in self.lemmas(inner) {
                        push_new(&mut found, lemma);
                    }
                } else {
                    let lemma = self.splitter().first_lemma(inner);
                    if self.is_listed(&lemma) {
                        push_new(&mut found, lemma);
                    }
                }
            }
        }
        found
    }
}

/// Parts of a token with positions in its surface.
fn relative(token: &Token) -> Vec<Part> {
    let mut parts = token.parts.clone();
    if token.kind == TokenKind::Word || token.kind == TokenKind::OpenEnd || token.kind == TokenKind::OpenStart {
        let mut at = 0;
        for part in &mut parts {
            let start = token.surface.get(at..).and_then(|s| s.find(&part.text)).map_or(at, |i| i + at);
            part.start = start;
            part.end = start + part.text.len();
            at = part.end;
        }
    }
    parts
}

fn push_new(list: &mut Vec<String>, item: String) {
    if !list.contains(&item) {
        list.push(item);
    }
}
