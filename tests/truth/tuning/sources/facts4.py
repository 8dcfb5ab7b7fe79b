"""Keeps the facts of the documents c26 to c30 while their sources write the text: a call gives its text back and notes the fact.

usage: python c26-….py (each source renders its own document and writes its truth; this module is imported)
Needs weasyprint, reportlab, python-docx, odfpy, soffice, pdftotext.
"""
import html, json, pathlib, re, subprocess, tempfile, zipfile

HALF = pathlib.Path(__file__).resolve().parent.parent


def plain(s):
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", s))).strip()


def letters(s):
    return "".join(c for c in s.lower() if c.isalnum())


class G:
    def __init__(s, doc, title, kind, number=None, section=None, parent=None, themes=(), groups=()):
        s.doc = doc
        s.d = {"id": f"{doc.id}-g{len(doc.goals) + 1:02}", "title": plain(title), "kind": kind, "number": number,
               "section": {"title": section} if section else None, "parent_goal": parent.d["id"] if parent else None, "page": 1, "optional": False,
               "state": None, "purpose": {"present": False}, "background": {"present": False}, "targets": [], "measurable": [], "effects": [],
               "activities": [], "owners": [], "follow_up": [], "time_frame": None, "milestones": [], "references": [],
               "target_groups": list(groups), "themes": list(themes)}
        s.title = title
        doc.goals.append(s)

    def __str__(s):
        return s.title

    def _add(s, key, letter, text, **more):
        t = plain(text)
        s.d[key].append({"id": f"{s.d['id']}-{letter}{len(s.d[key]) + 1:02}", "text": t, "length": len(letters(t)), **more})
        return text

    def _field(s, key, text):
        s.d[key] = {"present": True, "text": ((s.d[key].get("text") or "") + " " + plain(text)).strip()}
        return text

    def purpose(s, text): return s._field("purpose", text)
    def back(s, text): return s._field("background", text)
    def target(s, text): return s._add("targets", "t", text)
    def effect(s, text): return s._add("effects", "e", text)

    def act(s, text, level=1):
        up = next((a["id"] for a in reversed(s.d["activities"]) if a["level"] == level - 1), None) if level > 1 else None
        return s._add("activities", "a", text, level=level, parent=up)

    def owner(s, text, name=None, role=None, resp="ansvarlig", core=True):
        s.d["owners"].append({"as_written": plain(text), "name": name, "role": role, "responsibility": resp, "core": core})
        return text

    def part(s, text, name=None, role=None, resp="deltager"):
        return s.owner(text, name, role if role or name else plain(text), resp, False)

    def follow(s, text, *times):
        s.d["follow_up"].append({"text": plain(text), "times": list(times)})
        return text

    def time(s, text, start=None, end=None, multi=False):
        s.d["time_frame"] = {"text": plain(text), "from": start, "to": end, "multi_year": multi}
        return text

    def mile(s, text, when, write=None):
        s.d["milestones"].append({"text": plain(text), "when": when})
        return write or text

    def ref(s, label, norm):
        s.d["references"].append({"framework": norm.split(":")[0], "label": plain(label), "norm": norm})
        return label

    def num(s, text, value, unit, type="target", year=None, to=None):
        s.d["measurable"].append({"id": f"{s.d['id']}-m{len(s.d['measurable']) + 1:02}", "text": plain(text), "value": value, "unit": unit, "year": year, "type": type, "applies_to": to})
        return text

    def other(s, *found):
        """Numbers of the goal that are no targets, levels or amounts: (text, value, unit)."""
        for text, value, unit in found:
            s.num(text, value, unit, "norm")

    def state(s, text, word):
        s.d["state"] = word
        return text


class Doc:
    def __init__(s, stem, suffix, **document):
        s.stem, s.suffix, s.id = stem, suffix, stem.split("-")[0]
        s.out = HALF / "documents" / f"{stem}.{suffix}"
        s.document = {**document, "language": "da", "values": [], "challenges": [], "intro_aims": []}
        s.goals = []

    def goal(s, title, kind, number=None, section=None, parent=None, themes=(), groups=()):
        return G(s, title, kind, number, section, parent, themes, groups)

    def note(s, kind, text):
        s.document[kind].append({"title": plain(text)})
        return text

    def soffice(s, src):
        with tempfile.TemporaryDirectory() as tmp:
            subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(src)], check=True, capture_output=True, timeout=200)
            s.out.write_bytes((pathlib.Path(tmp) / (pathlib.Path(src).stem + ".pdf")).read_bytes())

    def pages(s):
        if s.suffix == "pdf":
            run = lambda *o: subprocess.run(["pdftotext", *o, str(s.out), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
            return [run(), run("-raw")]
        if s.suffix in ("odt", "docx"):
            part = "content.xml" if s.suffix == "odt" else "word/document.xml"
            t = zipfile.ZipFile(s.out).read(part).decode("utf-8")
            return [[plain(t)]]
        t = s.out.read_text("utf-8")
        return [[plain(t) if s.suffix == "html" else t]]

    def done(s):
        ways = s.pages()
        pages = [letters(p) for p in ways[0]]
        whole = ["".join(map(letters, p)) for p in ways]
        bad = []
        def check(what, t):
            if t and not any(letters(t) in w for w in whole):
                bad.append(f"{what}: {t[:110]}")
        for x in [v["title"] for k in ("values", "challenges", "intro_aims") for v in s.document[k]] + [s.document["title"], s.document["area"], s.document["municipality"]]:
            check("doc", x)
        at = 0
        for g in (g.d for g in s.goals):
            i = g["id"]
            check(i, g["title"])
            hits = [k for k, p in enumerate(pages) if letters(g["title"]) in p]
            g["page"] = (next((k for k in hits if k >= at), hits[-1] if hits else at)) + 1
            at = g["page"] - 1
            check(i, (g["section"] or {}).get("title"))
            for k in ("purpose", "background"):
                for part in re.split(r"(?<=[.!?]) ", g[k].get("text") or ""):
                    check(i, part)
            for k in ("targets", "effects", "activities", "measurable", "follow_up", "milestones"):
                for x in g[k]:
                    check(f"{i} {k}", x["text"])
                    for t in x.get("times") or []:
                        check(f"{i} times", re.sub(r"kvartal.*", "", t))
            for o in g["owners"]:
                check(i, o["as_written"])
                check(i, o["name"])
            for r in g["references"]:
                check(i, r["label"])
            check(i, (g["time_frame"] or {}).get("text"))
        truth = {"schema": "gold/1", "doc_id": s.id, "file": s.out.name, "document": s.document, "goals": [g.d for g in s.goals]}
        (HALF / "truth" / f"{s.stem}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")
        n = lambda k: sum(len(g.d[k]) for g in s.goals)
        print(s.out.name, "pages", len([p for p in ways[0] if p.strip()]), "goals", len(s.goals), *(f"{k} {n(k)}" for k in ("activities", "targets", "effects", "owners", "follow_up", "references", "measurable", "milestones")),
              "time", sum(bool(g.d["time_frame"]) for g in s.goals), "state", sum(bool(g.d["state"]) for g in s.goals))
        for b in bad:
            print("  NOT IN TEXT", b)
