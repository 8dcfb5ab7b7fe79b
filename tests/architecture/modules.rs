//! No module cycles: the graph of `use` and path references between the modules of each crate has no way back.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};

use super::files;

type Module = Vec<String>;

#[test]
fn no_module_depends_on_itself_through_others() {
    let mut cycles = Vec::new();
    for source in ["src", "ingest/src", "index/src", "index/danish/src"] {
        let graph = graph(source);
        let names: Vec<&Module> = graph.keys().collect();
        for name in names {
            if let Some(way) = way_back(name, &graph) {
                cycles.push(format!("{source}: {way}"));
            }
        }
    }
    assert!(cycles.is_empty(), "modules depend on each other in a circle:\n{}", cycles.join("\n"));
}

/// For each module the modules it names.
fn graph(source: &str) -> BTreeMap<Module, BTreeSet<Module>> {
    let root = Path::new(super::ROOT).join(source);
    let own = |p: &Path| p.starts_with(&root) && !p.ends_with("main.rs");
    let paths: Vec<_> = files("rs").into_iter().filter(|p| own(p)).collect();
    let modules: BTreeMap<Module, syn::File> = paths
        .iter()
        .map(|p| (module_of(p.strip_prefix(&root).unwrap()), syn::parse_file(&fs::read_to_string(p).unwrap()).unwrap()))
        .collect();
    let names: BTreeSet<Module> = modules.keys().cloned().collect();
    let mut graph = BTreeMap::new();
    for (module, file) in &modules {
        let mut seen = References { module: module.clone(), names: &names, found: BTreeSet::new() };
        seen.visit_file(file);
        seen.found.remove(module);
        graph.insert(module.clone(), seen.found);
    }
    graph
}

fn module_of(path: &Path) -> Module {
    let mut parts: Module = path.with_extension("").components().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|p| p == "mod" || p == "lib") {
        parts.pop();
    }
    parts
}

struct References<'a> {
    module: Module,
    names: &'a BTreeSet<Module>,
    found: BTreeSet<Module>,
}

impl References<'_> {
    /// A path such as `super::a::B` as the deepest module it names, counted as a dependency.
    fn note(&mut self, path: &[String]) {
        let Some(first) = path.first() else { return };
        let mut base = match first.as_str() {
            "crate" => Vec::new(),
            "super" | "self" => self.module.clone(),
            _ => {
                let mut child = self.module.clone();
                child.push(first.clone());
                if !self.names.contains(&child) {
                    return;
                }
                self.module.clone()
            }
        };
        for part in path {
            match part.as_str() {
                "crate" | "self" => {}
                "super" => drop(base.pop()),
                name => {
                    base.push(name.to_owned());
                    if !self.names.contains(&base) {
                        base.pop();
                        break;
                    }
                }
            }
        }
        self.found.insert(base);
    }

    fn note_tree(&mut self, prefix: &[String], tree: &syn::UseTree) {
        let with = |name: &syn::Ident| [prefix, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(p) => self.note_tree(&with(&p.ident), &p.tree),
            syn::UseTree::Name(n) => self.note(&with(&n.ident)),
            syn::UseTree::Rename(r) => self.note(&with(&r.ident)),
            syn::UseTree::Glob(_) => self.note(prefix),
            syn::UseTree::Group(g) => g.items.iter().for_each(|item| self.note_tree(prefix, item)),
        }
    }
}

impl<'ast> Visit<'ast> for References<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.note_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            self.note(&path.segments.iter().map(|s| s.ident.to_string()).collect::<Vec<_>>());
        }
        visit::visit_path(self, path);
    }

    /// Tests may use what they test from below.
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.content.is_some() && item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }
}

fn way_back(start: &Module, graph: &BTreeMap<Module, BTreeSet<Module>>) -> Option<String> {
    let mut open: Vec<Vec<&Module>> = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while let Some(way) = open.pop() {
        for next in way.last().and_then(|m| graph.get(*m)).into_iter().flatten() {
            let longer = [way.as_slice(), &[next]].concat();
            if next == start {
                return Some(longer.iter().map(|m| format!("crate::{}", m.join("::"))).collect::<Vec<_>>().join(" -> "));
            }
            if seen.insert(next) {
                open.push(longer);
            }
        }
    }
    None
}
