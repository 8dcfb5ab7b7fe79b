#!/usr/bin/env python3
"""Run the scorers on the built program and compare with tests/floors.toml.

usage: floors.py --bin target/debug/sporhund --shared ../shared [--only NAME]… [--verbose]

floors.toml has one table per scorer run; `command` is the scorer with its arguments, relative to the shared folder, and the other keys
are minima (`max_KEY`: maxima) handed to it. `command = ["own", FOLDER, ENDING]` scores extraction on the project's own fictional documents
in tests/truth/FOLDER or seeds (ENDING may be left out); `command = ["links", HALF]` scores what connects their goals (links.py),
`command = ["cases", FILE]` asks the cases of seeds/FILE of the seeds (`sporhund evaluate`). --verbose lists what was missed, but never for the blind half, which nobody
who writes rules may see fact by fact. Exits 1 where a figure is below its floor. Python 3.11 standard library only.
"""
import argparse, json, pathlib, subprocess, sys, tempfile, tomllib

HERE = pathlib.Path(__file__).resolve().parent


def own_documents(folder, ending):
    """(file, truth file) of each document of the seeds or of a half of the truth bench."""
    files, truth = (HERE.parent / "seeds" / "corpus", HERE.parent / "seeds" / "truth") if folder == "seeds" else (HERE / "truth" / folder / "documents", HERE / "truth" / folder / "truth")
    # Scans are scored apart: `STEM-scan.pdf` has the truth of STEM.
    pattern = "*-scan.pdf" if ending == "scan" else f"*.{ending}" if ending else "*.*"
    for file in sorted(files.rglob(pattern)):
        if ending == "scan" or not (ending and file.stem.endswith("-scan")):
            yield file, truth / f"{file.stem.removesuffix('-scan')}.json"


def score_own(a, folder, ending, limits):
    """Extract every document and score it against its truth file."""
    with tempfile.TemporaryDirectory() as t:
        gold, out = pathlib.Path(t, "gold"), pathlib.Path(t, "out")
        gold.mkdir(), out.mkdir()
        for file, truth in own_documents(folder, ending):
            facts = json.loads(truth.read_text("utf-8")) | {"file": file.name}
            (gold / f"{file.stem}.json").write_text(json.dumps(facts), "utf-8")
            answer = subprocess.run([a.bin.resolve(), "extract", file, "--json"], capture_output=True, text=True)
            (out / f"{file.stem}.json").write_text(answer.stdout, "utf-8")
        return subprocess.run([sys.executable, a.shared / "eval" / "score_extraction.py", gold, out, *limits]).returncode


def score_cases(a, cases, least):
    """Take the seeds in and ask the cases of a file under seeds/ (`sporhund evaluate`)."""
    with tempfile.TemporaryDirectory() as t:
        program = [a.bin.resolve(), "--data", pathlib.Path(t, "data")]
        subprocess.run([*program, "ingest", HERE.parent / "seeds" / "corpus"], check=True, capture_output=True)
        answer = subprocess.run([*program, "evaluate", HERE.parent / "seeds" / cases, "--json"], check=True, capture_output=True, text=True)
    figures = json.loads(answer.stdout)["all"]
    print(", ".join(f"{k} {v:.3f}" for k, v in figures.items() if v is not None))
    short = [f"{k} {figures.get(k)} < {v}" for k, v in least.items() if not (figures.get(k) or 0) >= v]
    if short:
        print("falls short: " + "; ".join(short))
    return 1 if short else 0


def score(a, table):
    """The exit code of one scorer run."""
    script, *arguments = table["command"]
    minima = {k: v for k, v in table.items() if k != "command" and not k.startswith("max_")}
    maxima = {k[4:]: v for k, v in table.items() if k.startswith("max_")}
    limits = ["--min", ",".join(f"{k}={v}" for k, v in minima.items())] if minima else []
    limits += ["--max", ",".join(f"{k}={v}" for k, v in maxima.items())] if maxima else []
    limits += ["--verbose"] if a.verbose and "blind" not in arguments else []
    if script == "cases":
        return score_cases(a, *arguments, minima)
    if script == "own":
        return score_own(a, *(arguments + [""])[:2], limits)
    if script == "links":
        return subprocess.run([sys.executable, HERE / "links.py", *arguments, "--bin", a.bin.resolve(), "--shared", a.shared, *limits]).returncode
    arguments = [str(a.shared / x) if (a.shared / x).exists() else x for x in arguments]
    return subprocess.run([sys.executable, a.shared / "eval" / script, *arguments, "--bin", a.bin.resolve(), *limits]).returncode


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--bin", required=True, type=pathlib.Path)
    ap.add_argument("--shared", required=True, type=pathlib.Path)
    ap.add_argument("--only", action="append", default=[], metavar="NAME", help="only these tables of floors.toml")
    ap.add_argument("--verbose", action="store_true")
    a = ap.parse_args()
    floors = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
    if unknown := [n for n in a.only if n not in floors]:
        ap.error(f"no table {unknown[0]}; there are {' '.join(floors)}")
    failed = []
    for name, table in floors.items():
        if a.only and name not in a.only:
            continue
        print(f"-- {name}: {' '.join(table['command'])}", flush=True)
        if score(a, table):
            failed.append(name)
    print(f"below their floors: {', '.join(failed)}" if failed else "every figure is at or above its floor")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
