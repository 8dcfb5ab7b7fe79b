//! Links between two departments, or within any other choice.

use super::answers;
use crate::error::Error;
use crate::record::{Between, Link, LinkList};
use crate::store::Store;

/// The links that fit a choice, likeliest first, each turned so that its first goal is of the first department.
pub fn between(store: &Store, choice: &Between) -> Result<LinkList, Error> {
    let all = answers::links(store, usize::MAX, 0)?.links;
    let fits = |link: Link| {
        let link = if on_sides(&link, choice) { link } else { turned(link) };
        let judged = choice.judged.is_none_or(|wanted| link.judged.is_some() == wanted);
        let kind = choice.kind.is_none_or(|kind| link.kind == kind);
        let declared = choice.declared.is_none_or(|d| link.declared == d || d == link.declared.turned());
        (on_sides(&link, choice) && judged && kind && declared).then_some(link)
    };
    let found: Vec<Link> = all.into_iter().filter_map(fits).collect();
    Ok(LinkList { total: found.len(), links: found.into_iter().skip(choice.offset).take(choice.limit).collect() })
}

fn on_sides(link: &Link, choice: &Between) -> bool {
    let is = |wanted: &Option<String>, held: &Option<String>| wanted.is_none() || wanted == held;
    let (a, b) = (&link.a.document, &link.b.document);
    let both = |own: &Option<String>| is(&choice.municipality, own);
    both(&a.municipality) && both(&b.municipality) && is(&choice.a, &a.area) && is(&choice.b, &b.area)
}

fn turned(mut link: Link) -> Link {
    std::mem::swap(&mut link.a, &mut link.b);
    link.declared = link.declared.turned();
    link.reasons.iter_mut().for_each(|r| std::mem::swap(&mut r.a, &mut r.b));
    link
}
