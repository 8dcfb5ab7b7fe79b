"""Text of the rendered files, and the page a goal begins on."""
import html
import re
import subprocess
import unicodedata
import zipfile


# Parts of a container that hold what a reader sees.
PARTS = {
    ".docx": r"word/(document|header\d*|footer\d*)\.xml",
    ".odt": r"(content|styles)\.xml",
    ".xlsx": r"xl/(sharedStrings|workbook|worksheets/sheet\d+)\.xml",
}


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFC", text).lower() if c.isalnum())


def pdf_pages(path, *options):
    out = subprocess.run(["pdftotext", *options, str(path), "-"], check=True, capture_output=True, text=True).stdout
    return out.split("\f")[:-1]


def texts(path):
    """The text of each page; formats without pages give one."""
    if path.suffix == ".pdf":
        return pdf_pages(path)
    if path.suffix in PARTS:
        with zipfile.ZipFile(path) as z:
            parts = [n for n in z.namelist() if re.fullmatch(PARTS[path.suffix], n)]
            return [html.unescape(re.sub(r"<[^>]+>", "", z.read(n).decode("utf-8"))) for n in parts]
    return [html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"(?s)<style>.*?</style>", "", path.read_text("utf-8"))))]


def number(gold, path):
    """Writes `page` into each goal: where its title stands with its text, not in the contents list."""
    if path.suffix != ".pdf":
        for g in gold["goals"]:
            g["page"] = 1
        return
    pages, at = [letters(p) for p in texts(path)], 1
    for g in gold["goals"]:
        title = letters(g["title"])
        hits = [i for i, p in enumerate(pages, 1) if title in p]
        owned = [x["text"] for k in ("activities", "targets") for x in g[k]][:1] + [g["purpose"].get("text", "")]
        near = [i for i in hits for o in owned if o and letters(o)[:30] in pages[i - 1]]
        near = near or [i for i in hits for o in owned if o and i < len(pages) and letters(o)[:30] in pages[i]]
        late = [i for i in near if i >= at] or [i for i in hits if i >= at] or hits
        g["page"] = at = late[0] if late else at
