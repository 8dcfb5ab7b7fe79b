#!/usr/bin/env python3
"""What each rule of extraction is worth: every truth set with each rule switched off, as differences of F1 per kind of fact.

usage: contributions.py --shared ../shared [--bin target/debug/sporhund] [--without target/debug/examples/without] [--set NAME]…
                        [--blind] [--jobs N] [--write FILE]

Needs `cargo build && cargo build --example without`.
Sets: seeds (the demo corpus), tuning (the open half of the truth bench), real (the documents of the shared folder, as PDF, Word, HTML and
plain text). --blind adds the blind half as one mean over all kinds, since nobody who writes rules may see it fact by fact. A minus says
that the figure falls without the rule; a plus that it rises, so the rule does harm there. Python 3.11 standard library only.
"""
import argparse, concurrent.futures, importlib.util, json, os, pathlib, subprocess, tempfile

HERE = pathlib.Path(__file__).resolve().parent
SMALLEST = 0.0005


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(name, shared):
    """(file, what is true of it) of every document of a set."""
    if name == "real":
        forms = load(shared / "eval" / "measure.py")
        pairs = [(file, shared / "gold" / f"{doc}.json") for form in ("pdf", "txt", "office") for doc, file in forms.files(form).items()]
    else:
        own = load(HERE / "floors.py")
        pairs = list(own.own_documents(name, ""))
    return [(file, json.loads(truth.read_text("utf-8")) | {"file": file.name}) for file, truth in pairs if truth.exists()]


def read_all(program, files, folder, jobs):
    """Has every file read with all rules and without each; the answers come as FOLDER/RULE/NAME.json where they differ."""
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        list(pool.map(lambda file: subprocess.run([program, folder, file], check=True), files))


def answer(folder, rule, file):
    """What was read of a file without a rule."""
    path = folder / rule / f"{file.name}.json"
    return json.loads((path if path.exists() else folder / "all" / f"{file.name}.json").read_text("utf-8"))


def f1(scorer, answers):
    """F1 per kind of fact over a set."""
    tally = scorer.Tally()
    for gold, out in answers:
        scorer.score_document(gold, out, tally, set(), False)
    return {kind: 2 * hit / (gold + found) for kind, (gold, found, hit) in tally.items() if gold and gold + found}


def differences(whole, part, blind):
    """The cell of the table: what changes without the rule."""
    if blind:
        mean = lambda f: sum(f.values()) / len(f)
        whole, part = {"mean": mean(whole)}, {"mean": mean(part)}
    changed = [(part.get(kind, 0.0) - value, kind) for kind, value in whole.items()]
    changed = sorted((d, kind) for d, kind in changed if abs(d) >= SMALLEST)
    return ", ".join(f"{kind} {d:+.3f}".replace("-", "−").replace("0.", ".") for d, kind in changed)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--bin", default="target/debug/sporhund", type=pathlib.Path)
    ap.add_argument("--without", default="target/debug/examples/without", type=pathlib.Path)
    ap.add_argument("--shared", required=True, type=pathlib.Path)
    ap.add_argument("--set", action="append", default=[], choices=["seeds", "tuning", "real"], help="only these sets")
    ap.add_argument("--blind", action="store_true")
    ap.add_argument("--jobs", type=int, default=os.cpu_count())
    ap.add_argument("--write", type=pathlib.Path, help="write the table to this file as well")
    a = ap.parse_args()
    rules = json.loads(subprocess.run([a.bin.resolve(), "rules", "--json"], capture_output=True, text=True, check=True).stdout)["rules"]
    sets = (a.set or ["seeds", "tuning", "real"]) + (["blind"] if a.blind else [])
    scorer = load(a.shared / "eval" / "score_extraction.py")
    texts = {name: documents(name, a.shared) for name in sets}
    with tempfile.TemporaryDirectory() as t:
        folder = pathlib.Path(t)
        for name in sets:
            read_all(a.without.resolve(), [file for file, _ in texts[name]], folder / name, a.jobs)
        figures = lambda name, rule: f1(scorer, [(truth, answer(folder / name, rule, file)) for file, truth in texts[name]])
        whole = {name: figures(name, "all") for name in sets}
        lines = ["| Rule | Stage | " + " | ".join(sets) + " |", "|---|---|" + "---|" * len(sets)]
        for rule in rules:
            cells = [differences(whole[name], figures(name, rule["name"]), name == "blind") for name in sets]
            lines.append(f"| `{rule['name']}` | {rule['stage']} | " + " | ".join(cells) + " |")
    table = "\n".join(lines)
    print(table)
    if a.write:
        call = "python3 tests/contributions.py --shared ../shared" + (" --blind" if a.blind else "") + " --write tests/contributions.md"
        head = f"# What each rule is worth\n\nChange of F1 per kind of fact with the rule switched off; made by `{call}`.\n\n"
        a.write.write_text(head + table + "\n", "utf-8")


if __name__ == "__main__":
    main()
