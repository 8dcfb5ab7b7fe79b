"""Text and facts of one document written once: the file and its truth (schema gold/1) both come from here. Used by c36 to c40.

S is a span of text with what a careful reader says of it. Tags: T target, E effect or sign of success, A activity, F follow-up,
P purpose, B background, TF time frame, none otherwise. P() is a paragraph of spans, L() a list.
"""
import html
import json
import pathlib
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFC", text or "").lower() if c.isalnum())


class S:
    def __init__(self, text, tag=None, m=(), own=(), ref=(), t=(), ms=(), tf=None, sub=(), subkind="–"):
        self.text, self.tag, self.m, self.own, self.ref, self.t, self.ms, self.tf, self.sub, self.subkind = text, tag, m, own, ref, list(t), ms, tf, list(sub), subkind


class P:
    def __init__(self, *spans):
        self.spans = [S(x) if isinstance(x, str) else x for x in spans]

    @property
    def text(self):
        return " ".join(s.text for s in self.spans)


class L:
    def __init__(self, kind, *spans):
        self.kind, self.spans = kind, [S(x) if isinstance(x, str) else x for x in spans]


class F:
    def __init__(self, label, *blocks):
        self.label = label
        self.blocks = [P(b) if isinstance(b, (str, S)) else b for b in blocks]


class G:
    def __init__(self, gid, title, kind, *fields, number=None, section=None, parent=None, state=None, own=(), ref=(), m=(), groups=(), themes=(), tf=None, written=None):
        self.id, self.title, self.kind, self.fields = gid, title, kind, list(fields)
        self.number, self.section, self.parent, self.state, self.own, self.ref, self.m = number, section, parent, state, own, ref, m
        self.groups, self.themes, self.tf, self.written = list(groups), list(themes), tf, written or title

    def field(self, label):
        return next((f for f in self.fields if f.label == label), None)




def A(text, **k):
    return S(text, "A", **k)


def T(text, **k):
    return S(text, "T", **k)


def E(text, **k):
    return S(text, "E", **k)


def W(text, t=(), **k):
    return S(text, "F", t=t, **k)


def owner(as_written, name=None, role=None, resp="ansvarlig", core=True):
    return {"as_written": as_written, "name": name, "role": role, "responsibility": resp, "core": core}


def ref(label, norm, framework=None):
    return {"framework": framework or norm.split(":")[0], "label": label, "norm": norm}


BODIES = ["Direktionen", "direktionen", "Chefgruppen", "chefgruppen", "Sundheds- og Omsorgsudvalget", "Ældreudvalget", "patientinddragelsesudvalget", "Område-MED", "HovedMED", "Økonomiudvalget",
          "Børneudvalget", "Ældrerådet", "hjemmeplejens ledergruppe", "styregruppe", "Beskæftigelsesudvalget", "LokalMED", "Sundhedsudvalget", "byrådet", "Ungerådet", "De to chefer", "ledergruppen", "Handicaprådet"]


def goal_truth(g):
    out = {"id": g.id, "title": g.title, "kind": g.kind, "number": g.number, "section": {"title": g.section} if g.section else None, "parent_goal": g.parent, "page": None,
           "state": g.state, "purpose": {"present": False}, "background": {"present": False}, "targets": [], "effects": [], "activities": [], "owners": list(g.own),
           "follow_up": [], "time_frame": g.tf, "milestones": [], "references": list(g.ref), "measurable": [], "target_groups": g.groups, "themes": g.themes}

    def measures(span, text):
        for value, unit, year, kind, *rest in span:
            out["measurable"].append({"id": f"{g.id}-m{len(out['measurable']) + 1:02}", "text": text, "value": value, "unit": unit, "year": year, "type": kind, "applies_to": rest[0] if rest else None})

    def walk(s, level=1, above=None):
        mine = None
        key = {"T": "targets", "E": "effects", "A": "activities"}.get(s.tag)
        if key:
            mine = f"{g.id}-{s.tag.lower()}{len(out[key]) + 1:02}"
            entry = {"id": mine, "text": s.text, "length": len(letters(s.text))}
            out[key].append(entry | ({"level": level, "parent": above} if s.tag == "A" else {}))
        elif s.tag == "F":
            out["follow_up"].append({"text": s.text, "times": s.t})
        elif s.tag == "TF":
            start, end = s.tf or (None, None)
            out["time_frame"] = {"text": s.text, "from": start, "to": end}
        elif s.tag in ("P", "B"):
            k = "purpose" if s.tag == "P" else "background"
            out[k] = {"present": True, "text": (out[k].get("text", "") + " " + s.text).strip()}
        measures(s.m, s.text)
        out["owners"] += s.own
        out["references"] += s.ref
        out["milestones"] += [{"text": a, "when": b} for a, b in s.ms]
        for x in s.sub:
            walk(x, level + 1, mine)

    for f in g.fields:
        for b in f.blocks:
            for s in b.spans:
                walk(s)
    measures(g.m, "")
    for entry in out["follow_up"]:  # a body that is told or discusses: neither owner nor participant
        for body in BODIES:
            if body in entry["text"] and not any(body in (o["as_written"], o["role"]) for o in out["owners"]):
                out["owners"].append(owner(body, None, body, "følger op", "either"))
    return out


def write_truth(stem, suffix, document, goals):
    doc_id = stem.split("-")[0]
    truth = {"schema": "gold/1", "doc_id": doc_id, "file": stem + suffix, "document": document, "goals": [goal_truth(g) for g in goals]}
    (HERE.parent / "truth" / f"{stem}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")


def target(stem, suffix):
    return HERE.parent / "documents" / (stem + suffix)


esc = html.escape


def html_blocks(blocks):
    out = []
    for b in blocks:
        if isinstance(b, P):
            out.append(f"<p>{esc(b.text, quote=False)}</p>")
        else:
            out.append(html_list(b.kind, b.spans))
    return "\n".join(out)


def html_list(kind, spans):
    item = lambda s: esc(s.text, quote=False) + (html_list(s.subkind, s.sub) if s.sub else "")
    if kind == "1.":
        return "<ol>" + "".join(f"<li>{item(s)}</li>" for s in spans) + "</ol>"
    if kind == "a)":
        return '<div class="hang">' + "".join(f'<div><span class="mark">{chr(97 + i)})</span>{item(s)}</div>' for i, s in enumerate(spans)) + "</div>"
    return f'<ul style="list-style-type:\'{kind} \'">' + "".join(f"<li>{item(s)}</li>" for s in spans) + "</ul>"


def chromium(page, out):
    import subprocess
    import tempfile

    with tempfile.TemporaryDirectory() as tmp:
        source = pathlib.Path(tmp) / "page.html"
        source.write_text(page, "utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={out}", source.as_uri()],
                       check=True, capture_output=True, timeout=120)


def file_text(path):
    """All text of the document as letters and digits, in one or two reading orders."""
    import subprocess

    if path.suffix == ".pdf":
        run = lambda *o: subprocess.run(["pdftotext", *o, path, "-"], capture_output=True, text=True, check=True).stdout
        return [run("-raw"), run(), run("-layout")]
    if path.suffix == ".xlsx":
        import openpyxl

        return ["\n".join(" ".join(str(c.value) for c in row if c.value is not None) for ws in openpyxl.load_workbook(path) for row in ws.iter_rows())]
    return [path.read_text("utf-8")]


def check(stem, suffix, drop=()):
    """Every text of the truth stands in the file; goals get the page their title stands on (the last, contents come first)."""
    path, where = target(stem, suffix), HERE.parent / "truth" / f"{stem}.json"
    raw = file_text(path)
    raw = raw + ["\n".join(line for line in x.split("\n") if not any(d in line for d in drop)) for x in raw]  # without page headers and footers
    texts = [letters(x.replace("\u00ad", "")) for x in raw]
    pages = [letters(x) for x in raw[0].split("\f")] if suffix == ".pdf" else []
    truth, bad = json.loads(where.read_text("utf-8")), 0

    def look(gid, what, text):
        nonlocal bad
        if text and not any(letters(text) in x for x in texts):
            bad += 1
            print(f"NOT IN TEXT {gid} {what}: {text[:110]}")

    for key in ("title", "municipality", "area"):
        look("document", key, truth["document"][key]["value"])
    for key in ("values", "challenges", "intro_aims"):
        for x in truth["document"].get(key, []):
            look("document", key, x.get("title") or x.get("text"))
    for g in truth["goals"]:
        look(g["id"], "title", g["title"]), look(g["id"], "section", (g["section"] or {}).get("title"))
        for key in ("targets", "effects", "activities", "follow_up", "milestones", "measurable"):
            for x in g[key]:
                look(g["id"], key, x["text"])
                for t in x.get("times", []):
                    look(g["id"], "times", t)
        for o in g["owners"]:
            look(g["id"], "owner", o["as_written"]), look(g["id"], "name", o["name"])
        for r in g["references"]:
            look(g["id"], "ref", r["label"])
        for key in ("purpose", "background", "time_frame"):
            look(g["id"], key, (g[key] or {}).get("text"))
        hits = [i + 1 for i, p in enumerate(pages) if letters(g["title"]) in p]
        g["page"] = hits[-1] if hits else (1 if not pages else None)
    where.write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")
    n = lambda k: sum(len(g[k]) for g in truth["goals"])
    print(stem, len(truth["goals"]), "goals", {k: n(k) for k in ("targets", "effects", "activities", "owners", "references", "measurable", "follow_up")}, "pages", max(len(pages) - 1, 0), "missing", bad)


# What c36 and c37 have word by word in common (two editions of one agreement).
def home_from_hospital():
    torben = [owner("Torben Hvilsted (ældrechef)", "Torben Hvilsted", "ældrechef", "ejer"),
              owner("Hospitalsenheden", None, "Hospitalsenheden", "deltager i styregruppen", "either"), owner("de praktiserende læger", None, "de praktiserende læger", "deltager i styregruppen", "either")]
    return {
        "why": P(S("Overgangen mellem sygehus og hjem er det sted, hvor flest ting går tabt: medicinlister, aftaler og borgerens egne ønsker.", "B"),
                 S("Vi vil have, at borgeren mærker én sammenhængende indsats, uanset hvem der har ansvaret.", "P")),
        "aims": [T("90 procent af de udskrevne borgere kontaktes af kommunen senest dagen efter hjemkomsten", m=[(90, "%", None, "target", "udskrevne borgere")]),
                 T("Medicinlisten er afstemt, inden borgeren forlader sygehuset")],
        "do": [A("En udskrivningskoordinator møder fast på de medicinske afdelinger"),
               A("Akutsygeplejersken aflægger første besøg inden for 24 timer hos borgere med særligt behov", m=[(24, "timer", None, "norm")]),
               A("Der indføres ét skema for de oplysninger, som sygehus, læge og hjemmepleje skal dele")],
        "feel": [E("Borgere og pårørende fortæller, at de ved, hvem de kan ringe til"), E("Hjemmeplejen bruger mindre tid på at jage oplysninger")],
        "measure": [T("Genindlæggelser inden for 30 dage: højst 12 procent", m=[(12, "%", None, "target", "genindlæggelser"), (30, "dage", None, "norm")])],
        "course": P(S("Kursmærke 1 og kursmærke 2 i Direktionens Kompas samt sundhedsaftalen med regionen", ref=[ref("Kursmærke 1", "Pejlemærker:Kompas1", "Direktionens Kompas"),
                    ref("kursmærke 2 i Direktionens Kompas", "Pejlemærker:Kompas2", "Direktionens Kompas"), ref("sundhedsaftalen med regionen", "Aftale:Sundhedsaftalen")])),
        "who": P(S("Torben Hvilsted (ældrechef) ejer målet.", own=torben[:1]), S("Hospitalsenheden og de praktiserende læger deltager i styregruppen.", own=torben[1:])),
        "again": P(W("Chefgruppen drøfter tallene hver måned, og patientinddragelsesudvalget høres en gang om året.", ["hver måned", "en gang om året"])),
    }


def screen_visits():
    return {
        "why": P(S("Et skærmbesøg kan være både hurtigere og mere nærværende end et kort besøg ved døren.", "B"), S("Men teknikken skal vælges, fordi den hjælper borgeren, og ikke fordi den er ny.", "P")),
        "aims": [T("25 procent af de egnede medicinbesøg foregår på skærm", m=[(25, "%", None, "target", "medicinbesøg")])],
        "do": [A("Visitator vurderer ved hver ny bevilling, om besøget kan foregå på skærm"), A("Superbrugere i hvert distrikt hjælper borgere og kolleger i gang"),
               A("Vi samler de gode historier og de dårlige erfaringer i et fælles katalog")],
        "measure": [T("Sparede køretimer pr. uge: 150", m=[(150, "timer", None, "target", "køretimer")]), T("Borgernes tilfredshed med skærmbesøg: mindst 4 på en skala fra 1 til 5", m=[(4, "point", None, "target", "tilfredshed")])],
        "course": P(S("Kursmærke 4 i Direktionens Kompas", ref=[ref("Kursmærke 4 i Direktionens Kompas", "Pejlemærker:Kompas4", "Direktionens Kompas")])),
        "who": P(S("Distriktslederne er i fællesskab ansvarlige.", own=[owner("Distriktslederne", None, "Distriktslederne", "ansvarlig")]),
                 S("Kontaktperson: Iben Lauge Strøm (konsulent for velfærdsteknologi).", own=[owner("Iben Lauge Strøm (konsulent for velfærdsteknologi)", "Iben Lauge Strøm", "konsulent for velfærdsteknologi", "kontaktperson", "either")])),
        "again": P(W("Løbende i hjemmeplejens ledergruppe", ["Løbende"])),
    }
