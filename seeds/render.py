#!/usr/bin/env python3
"""Renders seeds/sources/*.txt to seeds/corpus and writes seeds/truth.

usage: render.py [--form PRODUCER] [STEM-PART …]    all documents, or those whose stem holds a part; all forms or one

Needs chromium, soffice, pdftotext, pdftoppm and the Python packages weasyprint, reportlab, typst, python-docx, openpyxl, pyphen, pillow.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("SOURCE_DATE_EPOCH", "1704067200")

from rendering import markup, pages, truth
from rendering.html import Html

STAMP = re.compile(rb"D:20\d{12}")


def css_of(form):
    return "\n".join((HERE / "sources" / name).read_text("utf-8") for name in form.get("css", []))


def chromium(doc, form, target):
    with tempfile.TemporaryDirectory() as tmp:
        page = pathlib.Path(tmp) / "page.html"
        page.write_text(Html(doc, form).page(css_of(form)), "utf-8")
        out = pathlib.Path(tmp) / "page.pdf"
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={out}", page.as_uri()],
            check=True, capture_output=True, timeout=120,
        )
        target.write_bytes(out.read_bytes())


def weasy(doc, form, target):
    import weasyprint

    weasyprint.HTML(string=Html(doc, form).page(css_of(form))).write_pdf(target)


def web(doc, form, target):
    target.write_text(Html(doc, form).page(css_of(form)), "utf-8")


def docx(doc, form, target):
    from rendering import docx as writer

    writer.write(doc, form, target)


def converted(doc, form, target):
    """The DOCX of the same form, converted by LibreOffice to what the target's ending says."""
    with tempfile.TemporaryDirectory() as tmp:
        source = pathlib.Path(tmp) / (target.stem + ".docx")
        docx(doc, form, source)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", target.suffix[1:], "--outdir", tmp, str(source)],
            check=True, capture_output=True, timeout=180,
        )
        shutil.copyfile(source.with_suffix(target.suffix), target)


def libreoffice(doc, form, target):
    """As "Gem som PDF" does it."""
    converted(doc, form, target)


def odt(doc, form, target):
    """As "Gem som ODT" does it."""
    converted(doc, form, target)
    from rendering import docx as writer

    writer.fixed_dates(target)


def xlsx(doc, form, target):
    from rendering import xlsx as writer

    writer.write(doc, form, target)


def reportlab(doc, form, target):
    from rendering import reportlab as writer

    writer.write(doc, form, target)


def typst(doc, form, target):
    from rendering import typst as writer

    writer.write(doc, form, target)


def scan(doc, form, target):
    """The pages of the ReportLab form as a scanner sees them. The text stays in `source_of`, which the truth is numbered by."""
    from rendering import scan as writer

    reportlab(doc, form, source_of(target))
    writer.write(source_of(target), target)


def source_of(target):
    """Where the pages of a scan were drawn, with text."""
    return pathlib.Path(tempfile.gettempdir()) / f"{target.stem}-drawn.pdf"


PRODUCERS = {f.__name__: f for f in (chromium, weasy, web, docx, libreoffice, odt, xlsx, reportlab, typst, scan)}


def render(source, only=None):
    doc = markup.load(source)
    meta = doc.meta
    folder = HERE / "corpus" / meta.get("folder", f"{meta['municipality']}/{meta['year']}")
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for form in meta["forms"]:
        suffix = {"docx": ".docx", "odt": ".odt", "xlsx": ".xlsx", "web": ".html"}.get(form["producer"], ".pdf")
        scanned = form["producer"] == "scan"
        target = folder / (source.stem + ("-scan" if scanned else "") + suffix)
        if only in (None, form["producer"]):
            PRODUCERS[form["producer"]](doc, form, target)
        if suffix == ".pdf":
            target.write_bytes(STAMP.sub(b"D:20240101000000", target.read_bytes()))
        files.append(str(target.relative_to(HERE / "corpus")))
    gold = truth.make(doc, [pathlib.Path(f).name for f in files])
    first = HERE / "corpus" / files[0]
    pages.number(gold, source_of(first) if first.stem.endswith("-scan") else first)
    (HERE / "truth" / f"{source.stem}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(source.stem, len(gold["goals"]), "goals", *files)


def main():
    arguments, only = sys.argv[1:], None
    if arguments[:1] == ["--form"]:
        only, arguments = arguments[1], arguments[2:]
    parts = arguments or [""]
    for source in sorted((HERE / "sources").glob("*.txt")):
        if any(p in source.stem for p in parts):
            render(source, only)


if __name__ == "__main__":
    main()
