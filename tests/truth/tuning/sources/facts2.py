"""Writes the documents c11 to c20 and their truth: each source says a text once, and the fact it is.

usage: python facts2.py STEM-PART …     renders the sources whose name holds a part

Needs weasyprint, reportlab, typst, python-docx, odfpy, chromium, soffice and pdftotext. The fonts Lato, Roboto, Manrope, Caladea,
Source Serif Pro and Source Sans Pro are taken where they are installed (Python packages font-lato and so on).
"""
import html as _html
import json
import pathlib
import re
import runpy
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
HALF = HERE.parent


def plain(s):
    return re.sub(r"\s+", " ", _html.unescape(re.sub(r"<[^>]+>", "", s).replace("\u00ad", ""))).strip()


def letters(s):
    return "".join(c for c in s.lower() if c.isalnum())


class Goal:
    """Each method takes the text as it stands in the document, keeps the fact and gives the text back."""

    def __init__(self, doc, id, title, kind, number=None, section=None, parent=None, themes=(), groups=(), **more):
        self.doc, self.head = doc, title
        self.d = {
            "id": id, "title": plain(title), "kind": kind, "number": number, "section": {"title": section} if section else None,
            "parent_goal": parent.d["id"] if isinstance(parent, Goal) else parent, "page": 1, "state": None,
            "purpose": {"present": False}, "background": {"present": False}, "targets": [], "measurable": [], "effects": [], "activities": [],
            "owners": [], "follow_up": [], "time_frame": None, "milestones": [], "references": [], "target_groups": list(groups), "themes": list(themes), **more,
        }

    def _field(self, key, text):
        old = self.d[key].get("text")
        self.d[key] = {"present": True, "text": (old + " " if old else "") + plain(text)}
        return text

    def p(self, text):
        return self._field("purpose", text)

    def b(self, text):
        return self._field("background", text)

    def pb(self, text):
        self._field("purpose", text)
        return self._field("background", text)

    def _item(self, key, letter, text, **more):
        t = plain(text)
        self.d[key].append({"id": f"{self.d['id']}-{letter}{len(self.d[key]) + 1:02}", "text": t, "length": len(letters(t)), **more})
        return text

    def t(self, text):
        return self._item("targets", "t", text)

    def e(self, text):
        return self._item("effects", "e", text)

    def a(self, text, level=1):
        parent = next((a["id"] for a in reversed(self.d["activities"]) if a["level"] == level - 1), None) if level > 1 else None
        return self._item("activities", "a", text, level=level, parent=parent)

    def a2(self, text):
        return self.a(text, 2)

    def a3(self, text):
        return self.a(text, 3)

    def o(self, as_written, name=None, role=None, resp="ansvarlig", core=True):
        self.d["owners"].append({"as_written": plain(as_written), "name": name, "role": role, "responsibility": resp, "core": core})
        return as_written

    def x(self, as_written, name=None, role=None, resp="samarbejdspartner"):
        """One who takes part: no owner."""
        return self.o(as_written, name, role if role or name else plain(as_written), resp, False)

    def f(self, text, *times):
        self.d["follow_up"].append({"text": plain(text), "times": list(times)})
        return text

    def tf(self, text, start=None, end=None, multi=False):
        self.d["time_frame"] = {"text": plain(text), "from": start, "to": end, "multi_year": multi}
        return text

    def ms(self, text, when):
        self.d["milestones"].append({"text": plain(text), "when": when})
        return text

    def r(self, label, norm, framework=None):
        self.d["references"].append({"framework": framework or norm.split(":")[0], "label": plain(label), "norm": norm})
        return label

    def m(self, text, value, unit, type="target", year=None, to=None):
        self.d["measurable"].append({"id": f"{self.d['id']}-m{len(self.d['measurable']) + 1:02}", "text": plain(text), "value": value, "unit": unit, "year": year, "type": type, "applies_to": to})
        return text

    def st(self, text, state):
        self.d["state"] = state
        return text

    def __str__(self):
        return self.head


class Doc:
    def __init__(self, stem, suffix, **document):
        self.stem, self.suffix, self.short = stem, suffix, stem.split("-")[0]
        self.out = HALF / "documents" / f"{stem}.{suffix}"
        self.document = {**document, "language": "da", "values": [], "challenges": [], "intro_aims": []}
        self.goals = []

    def goal(self, title, kind, *args, **more):
        g = Goal(self, f"{self.short}-g{len(self.goals) + 1:02}", title, kind, *args, **more)
        self.goals.append(g)
        return g

    def note(self, kind, text):
        self.document[kind].append({"title": plain(text)})
        return text

    # producers
    def weasy(self, page):
        import weasyprint

        weasyprint.HTML(string=page).write_pdf(self.out)
        self.done()

    def chromium(self, page, *options):
        with tempfile.TemporaryDirectory() as tmp:
            src = pathlib.Path(tmp) / "page.html"
            src.write_text(page, "utf-8")
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", *(options or ["--no-pdf-header-footer"]), f"--print-to-pdf={self.out}", src.as_uri()], check=True, capture_output=True, timeout=120)
        self.done()

    def soffice(self, src):
        """src, a DOCX or ODT, saved as PDF."""
        with tempfile.TemporaryDirectory() as tmp:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(src)], check=True, capture_output=True, timeout=180)
            self.out.write_bytes((pathlib.Path(tmp) / (pathlib.Path(src).stem + ".pdf")).read_bytes())
        self.done()

    def pages(self):
        if self.suffix == "pdf":
            one = lambda *o: subprocess.run(["pdftotext", *o, str(self.out), "-"], check=True, capture_output=True).stdout.decode().split("\f")[:-1]
            return one("-raw"), one()
        if self.suffix in ("html", "txt"):
            return [re.sub(r"(?s)<(script|style).*?</\1>", "", self.out.read_text("utf-8"))], []
        with tempfile.TemporaryDirectory() as tmp:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "html", "--outdir", tmp, str(self.out)], check=True, capture_output=True, timeout=180)
            return [re.sub(r"(?s)<(script|style).*?</\1>", "", (pathlib.Path(tmp) / (self.out.stem + ".html")).read_text("utf-8"))], []

    def done(self):
        raw, laid = self.pages()
        norm = [letters(plain(p)) for p in raw]
        cut = lambda ps, k: "".join(letters("".join(p.strip().split("\n")[k:len(p.strip().split("\n")) - k or None])) for p in ps)
        whole = ["".join(norm), letters("".join(laid))] + [cut(x, k) for x in (raw, laid) for k in (1, 2, 3)]
        missing = 0
        for g in self.goals:
            d = g.d
            texts = [d["title"]] + [x["text"] for k in ("targets", "effects", "activities", "follow_up", "milestones", "measurable") for x in d[k]]
            texts += [o["as_written"] for o in d["owners"]] + [r["label"] for r in d["references"]] + [(d["time_frame"] or {}).get("text", "")]
            texts += [s for k in ("purpose", "background") for s in re.split(r"(?<=[.!?]) ", d[k].get("text", ""))]
            for t in texts:
                if not any(letters(t) in w for w in whole):
                    missing += 1
                    print(f"  not in the file: {d['id']}: {t[:110]}")
            first = next((letters(x["text"])[:25] for k in ("purpose", "background", "targets", "activities") for x in ([d[k]] if isinstance(d[k], dict) else d[k]) if x.get("text")), "")
            title = letters(d["title"])
            here = [i for i, p in enumerate(norm) if title in p]
            best = [i for i in here if first in norm[i]] or [i for i in here if i + 1 < len(norm) and first in norm[i + 1]] or here or [i for i, p in enumerate(norm) if first and first in p] or [0]
            if d["page"] == 1:
                d["page"] = best[0] + 1
        truth = {"schema": "gold/1", "doc_id": self.short, "file": self.out.name, "document": self.document, "goals": [g.d for g in self.goals]}
        (HALF / "truth" / f"{self.stem}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")
        count = lambda k: sum(len(g.d[k]) for g in self.goals)
        print(self.out.name, len(raw), "pages", len(self.goals), "goals", *(f"{k}={count(k)}" for k in ("activities", "targets", "effects", "owners", "measurable", "references", "follow_up")), f"missing={missing}")


if __name__ == "__main__":
    sys.modules["facts2"] = sys.modules["__main__"]
    sys.path.insert(0, str(HERE))
    for source in sorted(HERE.glob("c*.py")):
        if any(p in source.stem for p in sys.argv[1:] or [""]) and re.match(r"c(1[1-9]|20)-", source.stem):
            runpy.run_path(str(source), run_name="__main__")
