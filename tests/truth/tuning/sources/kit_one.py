"""What the sources c01 to c10 share: facts marked inside the text, the truth made from them, the producers.

Render one: `python cNN-….py` in this folder (needs weasyprint, reportlab, typst, python-docx, openpyxl,
chromium, soffice, pdftotext). The document goes to ../documents, its truth to ../truth.

Inside a text [[code value|words shown]] marks a fact:
    r NORM            reference             m value unit year type[@who]   figure (unit may be empty, year -)
    o|p|e Name;Role;Word  owner, participant, either      t a;b   times of a follow-up (empty: the words shown)
    d 2024-05         milestone             f from..to [multi]     time frame
    s word            status                a a2 aim eff pur bg fu      a sentence with that role
"""
import json
import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
HALF = HERE.parent
LAWS = ("Serviceloven", "LAB", "BarnetsLov", "Sundhedsloven", "Folkeskoleloven", "Ældreloven")


def letters(text):
    return "".join(c for c in text.lower() if c.isalnum())


def unmark(text):
    """The words shown and the marks [(code, arguments, words)] inside."""
    marks = []

    def walk(s):
        out, i = "", 0
        while i < len(s):
            if not s.startswith("[[", i):
                out, i = out + s[i], i + 1
                continue
            depth, j = 1, i + 2
            while depth:
                assert j < len(s), f"unclosed: {s}"
                step = {"[[": 1, "]]": -1}.get(s[j:j + 2], 0)
                depth, j = depth + step, j + (2 if step else 1)
            head, _, inner = s[i + 2:j - 2].partition("|")
            shown = walk(inner)
            code, _, args = head.strip().partition(" ")
            marks.append((code, args.strip(), shown))
            out, i = out + shown, j
        return out

    shown = walk(" ".join(text.split()))
    return shown, marks


def reference(norm, label):
    first = re.match(r"[A-Za-zÆØÅæøå]+", norm).group(0)
    return {"framework": "Lov" if first in LAWS else first, "label": label, "norm": norm}


class Goal:
    """One goal; every method takes marked text, notes its facts and gives back the words shown."""

    def __init__(self, doc, local, title, kind, number, section, parent, themes, groups, optional):
        shown, marks = unmark(title)
        self.title, self.doc = shown, doc
        self.out = {
            "id": f"{doc.id}-{local}", "title": shown, "kind": kind, "number": number, "section": {"title": section} if section else None,
            "parent_goal": f"{doc.id}-{parent}" if parent else None, "page": None, "purpose": {"present": False}, "background": {"present": False},
            "targets": [], "measurable": [], "effects": [], "activities": [], "owners": [], "follow_up": [], "time_frame": None, "milestones": [],
            "references": [], "state": None, "target_groups": list(groups), "themes": list(themes),
        }
        if optional:
            self.out["optional"] = True
        self.facts(marks, shown)

    def facts(self, marks, line):
        o = self.out
        for code, args, shown in marks:
            if code == "r":
                ref = reference(args, shown)
                if ref["norm"] not in [r["norm"] for r in o["references"]]:
                    o["references"].append(ref)
            elif code in ("o", "p", "e"):
                name, role, word = ([x.strip() for x in args.split(";")] + ["", "", ""])[:3]
                if not name and not role:
                    role = shown
                who = {"as_written": shown, "name": name or None, "role": role or None, "responsibility": word or ("deltager" if code == "p" else "ansvarlig"), "core": {"o": True, "p": False, "e": "either"}[code]}
                if not any((x["name"], x["role"], x["core"]) == (who["name"], who["role"], who["core"]) for x in o["owners"]):
                    o["owners"].append(who)
            elif code == "m":
                rest, _, who = args.partition("@")
                value, *unit, year, kind = rest.split()
                value = float(value)
                o["measurable"].append({"id": f"{o['id']}-m{len(o['measurable']) + 1:02}", "text": shown, "value": int(value) if value == int(value) else value, "unit": " ".join(unit),
                                        "year": None if year == "-" else int(year), "type": kind, "applies_to": who or None})
            elif code == "d":
                o["milestones"].append({"text": shown, "when": args})
            elif code == "f":
                span, _, more = args.partition(" ")
                first, last = span.split("..")
                o["time_frame"] = {"text": shown, "from": first or None, "to": last or None, "multi_year": more == "multi" or bool(last) and first[:4] != last[:4]}
            elif code == "s":
                o["state"] = args or shown
            elif code in ("a", "a2"):
                self.item("activities", "a", shown, 2 if code == "a2" else 1)
            elif code in ("aim", "eff"):
                self.item(*{"aim": ("targets", "t"), "eff": ("effects", "e")}[code], shown)
            elif code in ("pur", "bg"):
                self.prose({"pur": "purpose", "bg": "background"}[code], shown)
            elif code == "fu":
                self.follow(shown, self.times(marks))
            else:
                assert code in ("t", "n"), (code, shown)

    def times(self, marks):
        return [x.strip() for code, args, shown in marks if code == "t" for x in (args or shown).split(";")]

    def item(self, key, sign, text, level=1):
        o = self.out
        item = {"id": f"{o['id']}-{sign}{len(o[key]) + 1:02}", "text": text, "length": len(letters(text))}
        if key == "activities":
            above = next((a["id"] for a in reversed(o[key]) if a["level"] < level), None)
            item |= {"level": level if above else 1, "parent": above}
        o[key].append(item)

    def prose(self, key, text):
        old = self.out[key].get("text")
        self.out[key] = {"present": True, "text": f"{old} {text}" if old else text}

    def follow(self, text, times):
        self.out["follow_up"].append({"text": text, "times": times, "where": None})

    def p(self, text):
        shown, marks = unmark(text)
        self.facts(marks, shown)
        return shown

    def act(self, text, level=1):
        shown, marks = unmark(text)
        self.item("activities", "a", shown, level)
        self.facts(marks, shown)
        return shown

    def aim(self, text):
        shown, marks = unmark(text)
        self.item("targets", "t", shown)
        self.facts(marks, shown)
        return shown

    def eff(self, text):
        shown, marks = unmark(text)
        self.item("effects", "e", shown)
        self.facts(marks, shown)
        return shown

    def pur(self, text):
        shown, marks = unmark(text)
        self.prose("purpose", shown)
        self.facts(marks, shown)
        return shown

    def bg(self, text):
        shown, marks = unmark(text)
        self.prose("background", shown)
        self.facts(marks, shown)
        return shown

    def fu(self, text):
        shown, marks = unmark(text)
        self.follow(shown, self.times(marks))
        self.facts(marks, shown)
        return shown


class Doc:
    """A document: its facts and goals; `save` writes the truth and compares it with the rendered file."""

    def __init__(self, stem, suffix, title, municipality, area, document_type, period, state, **more):
        self.id, self.stem, self.file = stem[:3], stem, f"{stem}.{suffix}"
        self.target = HALF / "documents" / self.file
        values = {"title": title, "municipality": municipality, "area": area, "document_type": document_type, "state": state}
        self.out = {k: {"value": v} for k, v in values.items() if v}
        self.out |= {"period": period, "language": "da", "references_document": []}
        for k, v in more.items():
            self.out[k] = [{"text": t} for t in v]
        self.goals = []

    def goal(self, title, kind, number=None, section=None, parent=None, themes=(), groups=(), optional=False):
        local = f"g{len(self.goals) + 1:02}"
        g = Goal(self, local, title, kind, number, section, parent, themes, groups, optional)
        g.local = local
        self.goals.append(g)
        return g

    def p(self, text):
        """Text outside the goals."""
        shown, marks = unmark(text)
        self.out["references_document"] += [reference(a, s) for c, a, s in marks if c == "r"]
        return shown

    def save(self, first=False):
        pages = [letters(p) for p in text_of(self.target)]
        for g in self.goals:
            t = letters(g.title)
            found = [i + 1 for i, p in enumerate(pages) if t in p]
            g.out["page"] = found[0 if first else -1] if found else None
            if len(found) > 1:
                print("  title on pages", found, g.title)
        whole = "".join(pages)
        for g in self.goals:
            texts = [g.title] + [x["text"] for k in ("targets", "effects", "activities", "follow_up", "milestones", "measurable") for x in g.out[k]]
            texts += [x["as_written"] for x in g.out["owners"]] + [x["label"] for x in g.out["references"]]
            texts += [g.out[k]["text"] for k in ("purpose", "background") if g.out[k]["present"]]
            for t in texts:
                if letters(t) not in whole:
                    print("  not in the text:", g.out["id"], t[:90])
        data = {"schema": "gold/1", "doc_id": self.id, "file": self.file, "fictional": True, "document": self.out, "goals": [g.out for g in self.goals]}
        (HALF / "truth").mkdir(exist_ok=True)
        (HALF / "truth" / f"{self.stem}.json").write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
        n = lambda k: sum(len(g.out[k]) for g in self.goals)
        print(f"{self.file}: {len(pages)} pages, {len(self.goals)} goals, {n('activities')} activities, {n('targets') + n('effects')} aims, {n('owners')} people, {n('measurable')} figures, {n('references')} references")


def text_of(path):
    """The text of a rendered document, by page."""
    if path.suffix == ".pdf":
        text = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout
        return [re.sub(r"[-\u00ad]\n", "", p) for p in text.split("\f")[:-1]]
    if path.suffix == ".docx":
        import zipfile

        xml = zipfile.ZipFile(path).read("word/document.xml").decode("utf-8")
        return [re.sub(r"<[^>]+>", "", xml.replace("</w:p>", "\n"))]
    if path.suffix == ".xlsx":
        import openpyxl

        return ["\n".join(str(c.value or "") for row in s.iter_rows() for c in row) for s in openpyxl.load_workbook(path)]
    text = re.sub(r"\n+ *\d+\n+Birkelund Kommune[^\n]*\n+", "\n", path.read_text("utf-8"))  # page number and running head
    return [text]


def chromium(html, target):
    with tempfile.TemporaryDirectory() as tmp:
        page, out = pathlib.Path(tmp) / "page.html", pathlib.Path(tmp) / "page.pdf"
        page.write_text(html, "utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={out}", page.as_uri()],
                       check=True, capture_output=True, timeout=180)
        target.write_bytes(out.read_bytes())


def weasy(html, target):
    import weasyprint

    weasyprint.HTML(string=html).write_pdf(target)


def typst(source, target):
    import typst as compiler

    with tempfile.TemporaryDirectory() as tmp:
        page = pathlib.Path(tmp) / "page.typ"
        page.write_text(source, "utf-8")
        compiler.compile(str(page), output=str(target))


def libreoffice(path, target):
    """Converts an office file to PDF."""
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(path)], check=True, capture_output=True, timeout=240)
        target.write_bytes((pathlib.Path(tmp) / (pathlib.Path(path).stem + ".pdf")).read_bytes())
