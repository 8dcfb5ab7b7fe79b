#!/usr/bin/env python3
"""Run the shared scorers on the built program and compare with tests/floors.toml.

usage: floors.py --bin target/debug/sporhund --shared ../shared

floors.toml has one table per scorer run; `command` is the scorer with its arguments, relative to the shared folder, and the other keys
are minima (`max_KEY`: maxima) handed to it. `command = ["seeds", "pdf"]` scores extraction on the project's own fictional documents. Exits 1 where a figure is below its floor. Python 3.11 standard library only.
"""
import argparse, pathlib, shutil, subprocess, sys, tempfile, tomllib

HERE = pathlib.Path(__file__).resolve().parent


def score_seeds(binary, shared, form, minima):
    """Extract every seed document of one form and score it against its truth file."""
    with tempfile.TemporaryDirectory() as t:
        gold, out = pathlib.Path(t, "gold"), pathlib.Path(t, "out")
        gold.mkdir(), out.mkdir()
        for file in sorted((HERE.parent / "seeds" / "corpus").rglob(f"*.{form}")):
            shutil.copy(HERE.parent / "seeds" / "truth" / f"{file.stem}.json", gold)
            answer = subprocess.run([binary, "extract", file, "--json"], capture_output=True, text=True)
            (out / f"{file.stem}.json").write_text(answer.stdout, "utf-8")
        return subprocess.run([sys.executable, shared / "eval" / "score_extraction.py", gold, out, *minima]).returncode


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--bin", required=True, type=pathlib.Path)
    ap.add_argument("--shared", required=True, type=pathlib.Path)
    a = ap.parse_args()
    floors = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
    failed = []
    for name, table in floors.items():
        script, *arguments = table["command"]
        minima = {k: v for k, v in table.items() if k != "command" and not k.startswith("max_")}
        maxima = {k[4:]: v for k, v in table.items() if k.startswith("max_")}
        if script == "seeds":
            print(f"-- {name}: seeds {arguments[0]}", flush=True)
            limits = ["--min", ",".join(f"{k}={v}" for k, v in minima.items())] if minima else []
            if score_seeds(a.bin.resolve(), a.shared, arguments[0], limits):
                failed.append(name)
            continue
        arguments = [str(a.shared / x) if (a.shared / x).exists() else x for x in arguments]
        call = [sys.executable, a.shared / "eval" / script, *arguments, "--bin", a.bin.resolve()]
        call += ["--min", ",".join(f"{k}={v}" for k, v in minima.items())] if minima else []
        call += ["--max", ",".join(f"{k}={v}" for k, v in maxima.items())] if maxima else []
        print(f"-- {name}: {script} {' '.join(table['command'][1:])}", flush=True)
        if subprocess.run(call).returncode:
            failed.append(name)
    print(f"below their floors: {', '.join(failed)}" if failed else "every figure is at or above its floor")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
