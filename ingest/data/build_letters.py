#!/usr/bin/env python3
"""Counts which letters follow each other in Danish words, from the project's own fictional documents, into letters.tsv.

usage: python3 ingest/data/build_letters.py > ingest/data/letters.tsv

Signs are folded as ingest/src/letters does: letters to lower case, accents taken off, digits to 0, usual punctuation to a full stop,
everything else to #; a blank stands before and after each word. One line per pair: the pair, tab, how often. Standard library only.
"""
import collections, pathlib, unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"
USUAL = ".,:;!?-–()/%'\"»«&§"


def fold(char):
    char = char.lower()
    if char in LETTERS:
        return char
    if char.isdigit():
        return "0"
    if char in USUAL:
        return "."
    base = unicodedata.normalize("NFD", char)[0]
    return base if base in LETTERS else "#"


def main():
    pairs = collections.Counter()
    for source in sorted((ROOT / "seeds" / "sources").glob("*.txt")):
        for word in source.read_text("utf-8").partition("\n+++\n")[2].split():
            # Single signs are bullets, and these signs the markup of the sources.
            if len(word) > 1 and len(set(word)) > 1 and not set(word) & set("#=|{}[]_*!>+"):
                folded = f" {''.join(map(fold, word))} "
                pairs.update(a + b for a, b in zip(folded, folded[1:]))
    for pair, count in sorted(pairs.items()):
        print(f"{pair}\t{count}")


if __name__ == "__main__":
    main()
