"""What a document says is written once, in its source; this turns it into truth and checks that each text stands in the file.

A goal is a dict: title, fields [(label, kind, content)] and lists of owners, references, measures, milestones.
Kinds of fields: b background, p purpose, bp both, t targets, e effects, a activities, f follow-up, None: nothing by itself.
Content is a text, a list of texts, or for activities also (text, [texts below it]), for follow-up also (text, [times]).
Inside any text ⟨a:…⟩ ⟨t:…⟩ ⟨e:…⟩ ⟨f[time;time]:…⟩ mark a sentence as a fact of its own. `plain` takes the marks away.
"""
import json
import pathlib
import re
import subprocess
import unicodedata
import zipfile

HALF = pathlib.Path(__file__).resolve().parent.parent
MARK = re.compile(r"⟨([atef])(?:\[([^\]]*)\])?:([^⟨⟩]*)⟩")


def plain(text):
    return MARK.sub(lambda m: m.group(3), text)


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFC", text or "").lower() if c.isalnum())


def length(text):
    return len(letters(text))


class Facts:
    def __init__(self, gid):
        self.gid, self.t, self.e, self.a, self.f = gid, [], [], [], []
        self.purpose, self.background = [], []

    def marked(self, text):
        for kind, times, body in MARK.findall(text):
            self.add(kind, body, [t for t in times.split(";") if t])

    def add(self, kind, text, times=(), level=1, parent=None):
        if kind == "f":
            self.f.append({"text": text, "times": list(times)})
            return None
        rows = getattr(self, kind)
        row = {"id": f"{self.gid}-{kind}{len(rows) + 1:02}", "text": text, "length": length(text)}
        if kind == "a":
            row |= {"level": level, "parent": parent}
        rows.append(row)
        return row["id"]

    def field(self, kind, content):
        if kind in ("b", "p", "bp"):
            text = content if isinstance(content, str) else " ".join(content)
            if "b" in kind:
                self.background.append(plain(text))
            if "p" in kind:
                self.purpose.append(plain(text))
        for item in [content] if isinstance(content, (str, tuple)) else content:
            text, more = item if isinstance(item, tuple) else (item, [])
            if kind in ("t", "e", "a", "f") and not MARK.search(text):
                ident = self.add(kind, text, more if kind == "f" else ())
            else:
                self.marked(text)
                ident = None
            if kind == "a":
                for sub in more:
                    self.add("a", sub, level=2, parent=ident)


def goal_truth(stem, n, g, ids):
    gid = f"{stem.split('-')[0]}-g{n:02}"
    f = Facts(gid)
    for _, kind, content in g.get("fields", []):
        f.field(kind, content)
    said = lambda parts: {"present": True, "text": " ".join(parts)} if parts else {"present": False, "text": None}
    tf = g.get("time")
    return {
        "id": gid, "title": g["title"], "kind": g.get("kind", "mål"), "number": g.get("number"),
        "section": {"title": g["section"]} if g.get("section") else None, "parent_goal": ids.get(g.get("parent")), "page": g.get("page"),
        "optional": bool(g.get("optional")), "purpose": said(f.purpose), "background": said(f.background),
        "targets": f.t, "effects": f.e, "activities": f.a,
        "owners": [{"as_written": w, "name": name, "role": role, "responsibility": r, "core": core} for w, name, role, r, core in g.get("owners", [])],
        "follow_up": f.f, "time_frame": {"text": tf[0], "from": tf[1], "to": tf[2]} if tf else None,
        "milestones": [{"text": t, "when": w} for t, w in g.get("milestones", [])],
        "references": [{"framework": a, "label": b, "norm": c} for a, b, c in g.get("refs", [])],
        "measurable": [{"id": f"{gid}-m{i:02}", "text": m[0], "value": m[1], "unit": m[2], "year": m[3], "type": m[4], "applies_to": m[5] if len(m) > 5 else None}
                       for i, m in enumerate(g.get("measures", []), 1)],
        "state": g.get("state"), "target_groups": g.get("groups", []), "themes": g.get("themes", []),
    }


def pages_of(path):
    if path.suffix == ".pdf":
        text = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, text=True, check=True).stdout
        return text.split("\f")
    if path.suffix in (".docx", ".odt"):
        name = "word/document.xml" if path.suffix == ".docx" else "content.xml"
        parts = zipfile.ZipFile(path)
        names = [name] + [x for x in parts.namelist() if re.match(r"word/(footer|header|footnotes)\d*\.xml", x)]
        return [re.sub(r"<[^>]+>", "", re.sub(r"</(w:p|text:p|text:h)>", "\n", parts.read(x).decode("utf-8"))).replace("&amp;", "&") for x in names]
    return [re.sub(r"<[^>]+>", "", path.read_text("utf-8"))]


def write(stem, suffix, document, goals, running=()):
    """Writes the truth and prints every text of it that does not stand in the file. `running`: headers and footers that break a text over pages."""
    path = HALF / "documents" / f"{stem}.{suffix}"
    pages = pages_of(path)
    flat = [letters(p) for p in pages]
    ids, out = {}, []
    for n, g in enumerate(goals, 1):
        if suffix == "pdf":
            hits = [i + 1 for i, p in enumerate(flat) if letters(g["title"]) in p and i + 1 >= g.get("after", 1)]
            g["page"] = hits[0] if hits else None
        row = goal_truth(stem, n, g, ids)
        ids[g["title"]] = row["id"]
        out.append(row)
    truth = {"schema": "gold/1", "doc_id": stem.split("-")[0], "file": path.name, "document": document, "goals": out}
    (HALF / "truth" / f"{stem}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")
    whole = "".join(flat)
    if suffix == "pdf":  # the order of the content stream keeps cells that stand side by side whole
        whole += letters(subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", str(path), "-"], capture_output=True, text=True, check=True).stdout)
    for r in running:
        whole = re.sub(r, "", whole)
    texts = [(document["title"]["value"], "document")]
    for g in out:
        texts += [(g["title"], g["id"])] + [(x["text"], g["id"]) for k in ("targets", "effects", "activities", "follow_up", "milestones", "measurable") for x in g[k]]
        texts += [(o["as_written"], g["id"]) for o in g["owners"]] + [(r["label"], g["id"]) for r in g["references"]]
        texts += [(g[k]["text"], g["id"]) for k in ("purpose", "background", "time_frame", "section") if g[k] and g[k].get("text")]
    missing = [(where, t) for t, where in texts if letters(t) not in whole]
    for where, t in missing:
        print("  not in the file:", where, t[:150])
    count = lambda k: sum(len(g[k]) for g in out)
    print(path.name, len(pages), "pages;", len(out), "goals;", {k: count(k) for k in ("activities", "targets", "effects", "owners", "follow_up", "measurable", "references")}, "missing", len(missing))


def document(title, municipality, area, kind, period, state, **more):
    return {"title": {"value": title}, "municipality": {"value": municipality}, "area": {"value": area} if area else None, "document_type": {"value": kind},
            "period": period, "language": "da", "state": {"value": state}, "values": more.get("values", []), "challenges": more.get("challenges", []),
            "intro_aims": more.get("intro_aims", [])}


def chromium(html, target):
    import tempfile

    with tempfile.TemporaryDirectory() as tmp:
        page = pathlib.Path(tmp) / "page.html"
        page.write_text(html, "utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer",
                        f"--print-to-pdf={target}", page.as_uri()], check=True, capture_output=True, timeout=180)


def libreoffice(source, target):
    import shutil
    import tempfile

    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", target.suffix[1:], "--outdir", tmp, str(source)],
                       check=True, capture_output=True, timeout=300)
        shutil.copyfile(pathlib.Path(tmp) / (source.stem + target.suffix), target)
