#!/usr/bin/env python3
"""Every file of a folder ends in an outcome, within memory and time: no crash, no hang.

usage: outcomes.py --bin target/debug/sporhund FOLDER [--memory 256] [--seconds 20]

Extracts each file in a process of its own and prints how many were read and refused, and for what, with the most memory (MiB resident)
and CPU time (s) any took. The program ends a worker that goes beyond its limits itself, with a message; what this finds is a call that ends
by a signal, without an answer or message, or beyond the bounds given here. Exits 1 where there is one. Python standard library only.
"""
import argparse, collections, json, os, pathlib, re, subprocess, sys, tempfile, time

# Starting the worker and ending it past its limit take a moment too.
GRACE = 5


def run(program, file):
    """Exit code, answer, message, wall seconds, CPU seconds and peak MiB of one call (the worker it starts included)."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.monotonic()
        process = subprocess.Popen([program, "extract", file, "--json"], stdout=out, stderr=err)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - start
        out.seek(0), err.seek(0)
        return process.returncode, out.read(), err.read().decode("utf-8", "replace").strip(), wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def fault(code, answer, message, wall, memory, a):
    """What is wrong with the end of a call, or None."""
    if code not in (0, 1):
        return f"exit code {code}"
    if code == 0:
        try:
            json.loads(answer)
        except ValueError:
            return "no valid answer"
    elif not message:
        return "refused without a message"
    if wall > a.seconds + GRACE:
        return f"{wall:.0f} s"
    return f"{memory:.0f} MiB" if memory > a.memory else None


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--bin", required=True, type=pathlib.Path)
    ap.add_argument("folder", type=pathlib.Path)
    ap.add_argument("--memory", type=float, default=256, metavar="MIB")
    ap.add_argument("--seconds", type=float, default=20)
    a = ap.parse_args()
    ends, rows, faults = collections.Counter(), [], []
    for file in sorted(p for p in a.folder.rglob("*") if p.is_file()):
        code, answer, message, wall, cpu, memory = run(a.bin.resolve(), file)
        # The file's own name would keep equal messages apart.
        ends["read" if code == 0 else re.sub(r"^\S*" + re.escape(file.name), "…", message.splitlines()[-1] if message else "")[:110]] += 1
        rows.append((memory, cpu, file.name))
        if wrong := fault(code, answer, message, wall, memory, a):
            faults.append(f"{file.name}: {wrong}")
    for end, count in ends.most_common():
        print(f"{count:5}  {end}")
    print("most memory: %.0f MiB (%s)" % max((m, n) for m, _, n in rows))
    print("most CPU time: %.1f s (%s)" % max((c, n) for _, c, n in rows))
    print("\n".join(faults) or f"{len(rows)} files, each with an outcome")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
