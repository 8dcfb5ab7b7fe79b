//! Pieces of a query as a tree: all of them, either of two, groups in parentheses, and what is left out. Takes any order of signs.

use super::types::{Condition, Lex, LexKind, Node};

/// Deepest nesting of parentheses; deeper ones are read flat.
const MAX_DEPTH: usize = 12;

/// All nodes; a closing parenthesis that was never opened is passed over.
pub fn nodes(pieces: &[Lex]) -> Vec<Node> {
    let mut at = 0;
    let mut all = Vec::new();
    while at < pieces.len() {
        all.extend(sequence(pieces, &mut at, 0));
        at += 1;
    }
    all
}

/// Nodes up to the end or a closing parenthesis.
fn sequence(pieces: &[Lex], at: &mut usize, depth: usize) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let (mut either, mut without) = (false, false);
    while let Some(piece) = pieces.get(*at) {
        let node = match &piece.kind {
            LexKind::Close if depth > 0 => break,
            LexKind::Or => {
                either = !nodes.is_empty();
                None
            }
            LexKind::Not => {
                without = true;
                None
            }
            LexKind::Open if depth < MAX_DEPTH => {
                *at += 1;
                all_of(sequence(pieces, at, depth + 1))
            }
            _ => leaf(piece, pieces),
        };
        *at += 1;
        let Some(node) = node else { continue };
        let node = if without != piece.negated { Node::Not(Box::new(node)) } else { node };
        match nodes.pop_if(|_| either) {
            Some(last) => nodes.push(any_of(last, node)),
            None => nodes.push(node),
        }
        (either, without) = (false, false);
    }
    nodes
}

/// What one piece looks for.
fn leaf(piece: &Lex, pieces: &[Lex]) -> Option<Node> {
    match &piece.kind {
        LexKind::Phrase => Some(Node::Phrase(piece.text.clone())),
        LexKind::Prefix => Some(Node::Prefix(piece.low.clone())),
        LexKind::Fuzzy(slips) => Some(Node::Fuzzy(piece.low.clone(), *slips)),
        LexKind::Known(_, nodes) => all_of(nodes.clone()),
        // "MED" is no preposition.
        LexKind::Word if sporhund_danish::is_stop_word(&piece.low) && is_acronym(piece, pieces) => Some(Node::Word(piece.text.clone())),
        LexKind::Word | LexKind::Field(_) => Some(Node::Word(piece.low.clone())),
        LexKind::Open | LexKind::Close | LexKind::Or | LexKind::Not | LexKind::And => None,
    }
}

/// Written in capitals among words that are not.
pub fn is_acronym(piece: &Lex, all: &[Lex]) -> bool {
    let capitals = |p: &Lex| p.text.chars().count() > 1 && p.text.chars().all(char::is_uppercase);
    capitals(piece) && (all.len() == 1 || !all.iter().filter(|p| p.kind.is_wanted()).all(capitals))
}

fn all_of(mut nodes: Vec<Node>) -> Option<Node> {
    if nodes.len() > 1 { Some(Node::All(nodes)) } else { nodes.pop() }
}

/// Either of two; two values of one field are one condition.
fn any_of(first: Node, second: Node) -> Node {
    match (first, second) {
        (Node::Filter(a), Node::Filter(b)) if a.field == b.field && !a.exclude && !b.exclude => {
            let mut values = [a.values, b.values].concat();
            values.sort();
            values.dedup();
            Node::Filter(Condition { values, ..a })
        }
        (Node::Any(mut list), node) => {
            list.push(node);
            Node::Any(list)
        }
        (first, second) => Node::Any(vec![first, second]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::lex::lex;
    use super::*;

    fn show(query: &str) -> String {
        nodes(&lex(query)).iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    fn shown(node: &Node) -> String {
        let list = |nodes: &[Node], sign: &str| nodes.iter().map(shown).collect::<Vec<_>>().join(sign);
        match node {
            Node::Word(w) => w.clone(),
            Node::Prefix(w) => format!("{w}*"),
            Node::Fuzzy(w, n) => format!("{w}~{n}"),
            Node::Phrase(p) => format!("\"{p}\""),
            Node::Filter(c) => c.text(),
            Node::Figure(f) => f.text(),
            Node::All(n) => format!("({})", list(n, " ")),
            Node::Any(n) => format!("[{}]", list(n, " | ")),
            Node::Not(n) => format!("-{}", shown(n)),
        }
    }

    #[test]
    fn groups_choices_and_exclusions_nest() {
        assert_eq!(show("a (b OR c) -(d e) f*"), "a [b | c] -(d e) f*");
        assert_eq!(show("a OR (b c) OR d"), "[a | (b c) | d]");
        assert_eq!(show("a NOT b AND c"), "a -b c");
        assert_eq!(show("a OR -b"), "[a | -b]");
    }

    #[test]
    fn loose_signs_are_passed_over() {
        assert_eq!(show(") a OR ) ( b"), "[a | b]");
        assert_eq!(show("OR OR a OR"), "a");
        assert_eq!(show("((((((((((((((((((a))))"), "a");
        assert_eq!(show("a AND"), "a");
    }
}
