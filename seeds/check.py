#!/usr/bin/env python3
"""Checks that every text of the truth stands in every rendered form of its document.

usage: check.py [--verbose]

Letters and digits are compared, after lines that repeat on the pages (headers, footers) are taken out. "loose"
are texts that stand there in pieces (cells of one row beside each other, a page break inside). Exits 1 where
a text is missing, an id is used twice, a parent is unknown or a query names an unknown goal.
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from rendering.pages import letters, pdf_pages, texts


def running_lines_out(pages):
    lines = [[x.strip() for x in p.split("\n")] for p in pages]
    key = lambda x: re.sub(r"\d+", "#", x)
    count = {}
    for page in lines:
        for x in {key(x) for x in page if x}:
            count[x] = count.get(x, 0) + 1
    keep = lambda x: not (len(pages) > 2 and count.get(key(x), 0) >= len(pages) * 0.8)
    return "\n".join(x for page in lines for x in page if keep(x))


def streams(path):
    """The document's letters, in the orders its reader may give."""
    if path.suffix == ".pdf":
        return [letters(running_lines_out(pdf_pages(path, *o))) for o in ([], ["-raw"])] + [letters("".join(texts(path)))]
    return [letters(" ".join(texts(path)))]


def missing(text, found):
    """None: it stands there; "loose": in pieces; "missing"."""
    want = letters(text)
    if any(want in s for s in found):
        return None
    words = [letters(w) for w in text.split() if len(letters(w)) > 2]
    here = sum(any(w in s for s in found) for w in words)
    pieces = [want[i:i + 10] for i in range(0, max(len(want) - 9, 1), 5)]
    share = max(sum(p in s for p in pieces) for s in found) / len(pieces)
    return "loose" if here == len(words) and share >= 0.7 else "missing"


def claims(gold):
    """(goal, kind, text) of everything the truth says stands in the document."""
    for g in gold["goals"]:
        yield g["id"], "title", g["title"]
        for k in ("targets", "effects", "activities", "follow_up", "measurable", "milestones"):
            for x in g[k]:
                yield g["id"], k, x["text"]
        for k in ("purpose", "background"):
            for part in re.split(r"(?<=[.!?])\s+", g[k].get("text", "")):
                yield g["id"], k, part
        for o in g["owners"]:
            yield g["id"], "owners", o["as_written"]
        for r in g["references"]:
            yield g["id"], "references", r["label"]
        if g["time_frame"]:
            yield g["id"], "time_frame", g["time_frame"]["text"]
        if g["section"]:
            yield g["id"], "section", g["section"]["title"]


def main():
    verbose, bad, loose, count, known = "--verbose" in sys.argv, 0, 0, 0, set()
    for path in sorted((HERE / "truth").glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        ids = [g["id"] for g in gold["goals"]]
        orphans = [g["id"] for g in gold["goals"] if g["parent_goal"] and g["parent_goal"] not in ids]
        twice = {i for i in ids if ids.count(i) > 1 or i in known}
        known |= set(ids)
        for problem in [f"unknown parent of {x}" for x in orphans] + [f"id twice {x}" for x in twice]:
            bad += 1
            print(path.stem, problem)
        # A scan has no text to compare with.
        for name in (n for n in gold["files"] if "-scan." not in n):
            found = streams(next((HERE / "corpus").rglob(name)))
            for goal, kind, text in claims(gold):
                result, count = missing(text, found), count + 1
                bad += result == "missing"
                loose += result == "loose"
                if result == "missing" or verbose and result:
                    print(name, goal, kind, result, text[:90])
    queries = [q for name in ("queries.json", "queries-blind.json") for q in json.loads((HERE / name).read_text("utf-8"))["queries"]]
    for q in queries:
        for i in [r["id"] for r in q["relevant"]] + q.get("answer_set", []) + q.get("must_not", []):
            if "-".join(i.split("-")[:2]) not in known:
                bad += 1
                print(q["id"], "unknown goal", i)
    links = json.loads((HERE / "links.json").read_text("utf-8"))
    for link in links["links"] + links["hard_negatives"]:
        for i in (link["a"], link["b"]):
            if i not in known:
                bad += 1
                print("links.json unknown goal", i)
    print(f"{count} texts checked, {loose} loose, {bad} missing or wrong")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
