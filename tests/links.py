#!/usr/bin/env python3
"""Score links, one-sided declarations and editions on a half of the truth bench.

usage: links.py HALF --bin target/debug/sporhund --shared ../shared [--min KEY=VALUE,…] [--max KEY=VALUE,…] [--verbose]

HALF is tuning or blind. Its documents are read into a fresh collection, and `links`, `links --one-sided` and `editions` are compared with
its links-*.json. Only pairs of documents that one of these files speaks of together count: of others nothing is known, also where two
files speak of one document each. Links of strength 1 count neither way.
Of the blind half only totals are printed, whatever is asked. Exits 1 below a minimum or above a maximum. Python 3 standard library only.
"""
import argparse, json, pathlib, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent


class Truth:
    """Goals of the truth files and what links-*.json say of them."""

    def __init__(self, half, title_score):
        self.title_score, self.goals, self.all = title_score, {}, {"links": [], "hard_negatives": [], "one_sided": [], "editions": []}
        for path in sorted((HERE / "truth" / half / "truth").glob("*.json")):
            goals = json.loads(path.read_text("utf-8"))["goals"]
            self.goals[path.stem] = [g | {"id": g["id"] if g["id"].startswith(path.stem.split("-")[0]) else f"{path.stem.split('-')[0]}-{g['id']}"} for g in goals]
        self.spoken = []
        for path in sorted((HERE / "truth" / half).glob("links-*.json")):
            told = {key: entries for key, entries in json.loads(path.read_text("utf-8")).items() if key in self.all}
            for key, entries in told.items():
                self.all[key] += entries
            ids = [x[k] for e in ("links", "hard_negatives") for x in told.get(e, []) for k in ("a", "b")] + [x["goal"] for x in told.get("one_sided", [])]
            ends = [e[k] for e in told.get("editions", []) for k in ("from_file", "to_file")]
            self.spoken.append({i.split("-")[0] for i in ids + ends})

    def speaks_of(self, goals):
        """One file speaks of the documents of all these goals."""
        documents = {g.split("-")[0] for g in goals}
        return any(documents <= spoken for spoken in self.spoken)

    def goal(self, side):
        """The true goal that a goal of the program is, or its document and title where it is none."""
        stem = pathlib.Path(side["document"]["file"]).stem
        best = max(((self.title_score(g, {"title": side["title"]}), g["id"]) for g in self.goals.get(stem, [])), default=(0, None))
        return best[1] if best[0] >= 0.85 else f"{stem.split('-')[0]}-?{side['title']}"


def ask(binary, data, *command):
    run = subprocess.run([binary, "--data", data, *command, "--json"], capture_output=True, text=True)
    if run.returncode:
        print(f"{' '.join(command)}: exit {run.returncode}: {run.stderr.strip()[-300:]}")
        return {}
    return json.loads(run.stdout)


def f1(found, wanted):
    hit = len(found & wanted)
    precision, recall = hit / len(found) if found else 0.0, hit / len(wanted) if wanted else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0


def score_links(truth, links, say):
    norm = lambda a, b: tuple(sorted((a, b)))
    strength = {norm(x["a"], x["b"]): x for x in truth.all["links"]}
    hard = {norm(x["a"], x["b"]) for x in truth.all["hard_negatives"]} - set(strength)
    found = {}
    for link in links:
        pair = norm(truth.goal(link["a"]), truth.goal(link["b"]))
        if truth.speaks_of(pair):
            found[pair] = max(found.get(pair, link), link, key=lambda x: x["score"])
    wanted = {p for p, x in strength.items() if x["strength"] >= 2}
    neutral = {p for p, x in strength.items() if x["strength"] < 2}
    strong = {p for p, x in strength.items() if x["strength"] >= 3}
    judged = set(found) - neutral
    precision, recall, both = f1(judged, wanted)
    right = [p for p in found if p in wanted]
    turned = {"a": "b", "b": "a"}
    declared = lambda p: found[p]["declared"] if truth.goal(found[p]["a"]) == strength[p]["a"] else turned.get(found[p]["declared"], found[p]["declared"])
    for pair in sorted(judged - wanted, key=lambda p: -found[p]["score"]):
        say(f"  wrong {found[pair]['score']:.2f} {pair} {'HARD ' if pair in hard else ''}{[r['text'] for r in found[pair]['reasons']]}")
    for pair in sorted(wanted - set(found)):
        say(f"  missed {strength[pair]['strength']} {pair} {strength[pair]['why']}")
    for pair in right:
        if (found[pair]["kind"], declared(pair)) != (strength[pair]["kind"], strength[pair]["declared"]):
            say(f"  other {pair} {found[pair]['kind']} {declared(pair)}, wanted {strength[pair]['kind']} {strength[pair]['declared']}")
    for low in (0.3, 0.5, 0.7, 0.9):
        inside = [p for p in judged if low <= found[p]["score"] < low + 0.2]
        print(f"  score {low:.1f}-{low + 0.2:.1f}: {len(inside)} links" + (f", {sum(p in wanted for p in inside) / len(inside):.2f} right" if inside else ""))
    return {
        "link_precision": precision, "link_recall": recall, "link_f1": both,
        "strong_link_recall": len(strong & set(found)) / len(strong) if strong else 0.0,
        "link_kind": sum(found[p]["kind"] == strength[p]["kind"] for p in right) / len(right) if right else 0.0,
        "declared": sum(declared(p) == strength[p]["declared"] for p in right) / len(right) if right else 0.0,
        "hard_negatives_linked": len(set(found) & hard), "links_without_reason": sum(not x["reasons"] for x in found.values()),
    }


def score_one_sided(truth, entries, say):
    name = lambda text: " ".join(sorted(text.lower().replace(",", " ").replace(" og ", " ").split()))
    found = {(truth.goal(e["goal"]), name(e["names"]), e["held"]) for e in entries}
    found = {e for e in found if truth.speaks_of(e[:1])}
    wanted = {(e["goal"], name(e["names"]), e["held"]) for e in truth.all["one_sided"]}
    for kind, rest in (("wrong", found - wanted), ("missed", wanted - found)):
        for entry in sorted(rest):
            say(f"  one-sided {kind} {entry}")
    return {"one_sided_f1": f1(found, wanted)[2]}


def score_editions(truth, editions, say):
    end = lambda side: truth.goal(side) if side else None
    found = {(c["change"], end(c["from"]), end(c["to"])) for e in editions for c in e["changes"]}
    found = {c for c in found if truth.speaks_of([g for g in c[1:] if g])}
    wanted = {(c["change"], c["from"], c["to"]) for e in truth.all["editions"] for c in e["changes"]}
    for kind, rest in (("wrong", found - wanted), ("missed", wanted - found)):
        for change in sorted(rest, key=str):
            say(f"  edition {kind} {change}")
    return {"edition_f1": f1(found, wanted)[2]}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("half", choices=["tuning", "blind"])
    ap.add_argument("--bin", required=True, type=pathlib.Path)
    ap.add_argument("--shared", required=True, type=pathlib.Path)
    ap.add_argument("--min", default=""), ap.add_argument("--max", default="")
    ap.add_argument("--verbose", action="store_true")
    a = ap.parse_args()
    sys.path.insert(0, str(a.shared / "eval"))
    from score_extraction import title_score

    truth = Truth(a.half, title_score)
    say = print if a.verbose and a.half != "blind" else lambda text: None
    with tempfile.TemporaryDirectory() as t:
        data = pathlib.Path(t, "data")
        run = subprocess.run([a.bin.resolve(), "--data", data, "ingest", HERE / "truth" / a.half / "documents"], capture_output=True, text=True)
        if run.returncode:
            print(f"ingest: exit {run.returncode}: {run.stderr.strip()[-300:]}")
        ours = ask(a.bin.resolve(), data, "links").get("links", [])
        figures = score_links(truth, ours, say)
        figures |= score_one_sided(truth, ask(a.bin.resolve(), data, "links", "--one-sided").get("one_sided", []), say)
        figures |= score_editions(truth, ask(a.bin.resolve(), data, "editions").get("editions", []), say)
    limits = lambda text: ((k, float(v)) for k, v in (x.split("=") for x in text.split(",") if x))
    short = [f"{k} {figures.get(k, 0):.3f} < {v}" for k, v in limits(a.min) if not figures.get(k, 0) >= v]
    short += [f"{k} {figures.get(k)} > {v}" for k, v in limits(a.max) if not figures.get(k, 9e9) <= v]
    line = ", ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in figures.items())
    print("falls short: " + "; ".join(short) + " | " + line if short else line)
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
