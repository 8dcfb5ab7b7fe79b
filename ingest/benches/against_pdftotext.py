#!/usr/bin/env python3
"""CPU time of `sporhund extract` (text, layout and facts) beside `pdftotext` (text alone) on the same two long files, in one run.

usage: against_pdftotext.py --bin target/release/sporhund [--pages 300] [--rounds 7] [--keep FOLDER]

Makes two files of at least --pages pages from the seeds' documents, repeated with other numbers: one by Typst, one by Chromium.
Both programs read each file in turn, --rounds times. Printed per file: pages, median CPU seconds (user and system, children
included) of both, and pdftotext's divided by ours: above 1 ours is the quicker. Needs chromium, pdftotext and the Python packages
typst and pyphen.
"""
import argparse
import os
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import tempfile

SEEDS = pathlib.Path(__file__).resolve().parents[2] / "seeds"
sys.path.insert(0, str(SEEDS))

from rendering import markup, typst as typst_writer  # noqa: E402
from rendering.html import Html  # noqa: E402


def documents(times):
    """The seeds' sources, `times` over."""
    sources = [p for p in sorted((SEEDS / "sources").glob("*.txt"))]
    for _ in range(times):
        for path in sources:
            yield markup.load(path)


def typst_file(target, times):
    import typst

    parts = [typst_writer.source(d, next((f for f in d.meta["forms"] if f["producer"] == "typst"), {})) for d in documents(times)]
    head = parts[0].split("\n#v(3cm)")[0]
    bodies = [re.sub(r"(?s)^.*?\n(?=#v\(3cm\))", "#pagebreak(weak: true)\n", p).replace("#outline(title: [Indhold], depth: 2, indent: 1em)", "") for p in parts]
    target.write_bytes(typst.compile((head + "\n" + "\n".join(bodies)).encode("utf-8")))


def chromium_file(target, times):
    css = "\n".join((SEEDS / "sources" / name).read_text("utf-8") for name in ("base.css", "birkesund.css"))
    pages = [Html(d, {"style": "form"}).page("") for d in documents(times)]
    bodies = [re.search(r"(?s)<body[^>]*>(.*)</body>", p).group(1) for p in pages]
    text = f"<!doctype html><html lang='da'><meta charset='utf-8'><style>{css} section {{ break-before: page }}</style><body>" + "".join(f"<section>{b}</section>" for b in bodies)
    with tempfile.TemporaryDirectory() as tmp:
        page = pathlib.Path(tmp, "page.html")
        page.write_text(text, "utf-8")
        call = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={target}", page.as_uri()]
        subprocess.run(call, check=True, capture_output=True, timeout=300)


def page_count(path):
    info = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", info).group(1))


def make(producer, target, pages):
    """A file of at least `pages` pages; grows until it is long enough."""
    times = 2
    while True:
        producer(target, times)
        count = page_count(target)
        if count >= pages:
            return count
        times = max(times + 1, times * pages // max(count, 1) + 1)


def cpu(call):
    """User and system seconds of a command and the processes it waited for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(call, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--bin", required=True)
    ap.add_argument("--pages", type=int, default=300)
    ap.add_argument("--rounds", type=int, default=7)
    ap.add_argument("--keep", type=pathlib.Path)
    a = ap.parse_args()
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1704067200")
    with tempfile.TemporaryDirectory() as tmp:
        folder = a.keep or pathlib.Path(tmp)
        folder.mkdir(parents=True, exist_ok=True)
        print(f"{'file':14}{'pages':>7}{'pdftotext s':>13}{'extract s':>11}{'ratio':>7}")
        for producer in (typst_file, chromium_file):
            file = folder / (producer.__name__.split("_")[0] + ".pdf")
            pages = page_count(file) if file.exists() else make(producer, file, a.pages)
            peer, ours = [], []
            for _ in range(a.rounds):
                peer.append(cpu(["pdftotext", file, "-"]))
                ours.append(cpu([a.bin, "extract", file, "--json"]))
            p, o = statistics.median(peer), statistics.median(ours)
            print(f"{file.name:14}{pages:7}{p:13.2f}{o:11.2f}{p / o:7.2f}", flush=True)


if __name__ == "__main__":
    main()
