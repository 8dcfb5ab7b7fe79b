"""Text and facts written once, for c21 to c25.

A goal is a dict with `fields`: a list of (heading, role, content). Content is a text or a list; an item of a list may be
(text, [children]). Facts inside a text stand in double brackets, [[KIND arguments|text as printed]], and may be nested:
  r NORM          a reference                          m type;value;unit;year;applies_to   a figure
  o core;responsibility;name;role   someone named      t   a time inside a follow-up        s WHEN  a milestone
  p b g e a f     purpose, background, target, effect, activity, follow-up inside a text of another role
  T from;to;y     the time frame (y: several years)
Roles: purpose, background, targets, effects, activities, owners, followup, time, text (no fact of its own).
"""
import json, pathlib, re, subprocess, sys, unicodedata, zipfile

HERE = pathlib.Path(__file__).resolve().parent
HALF = HERE.parent


def letters(t):
    return "".join(c for c in unicodedata.normalize("NFC", t or "").lower() if c.isalnum())


def parse(s):
    """(plain text, [(kind, args, text)])"""
    facts, stack, i = [], [["", None]], 0
    while i < len(s):
        if s.startswith("[[", i):
            j = s.index("|", i)
            stack.append(["", s[i + 2:j]])
            i = j + 1
        elif s.startswith("]]", i) and len(stack) > 1:
            text, head = stack.pop()
            assert head.split()[0] in set("r m o t s p b g e a f T".split()) and not (head[0] in "tpbgeaf" and head[1:].strip()), head
            kind, _, args = head.partition(" ")
            facts.append((kind, args, text))
            stack[-1][0] += text
            i += 2
        else:
            stack[-1][0] += s[i]
            i += 1
    assert len(stack) == 1 and "]]" not in stack[0][0], s
    return stack[0][0], facts


def plain(s):
    return parse(s)[0]


def flat(items, level=1, parent=None):
    for x in items:
        text, children = x if isinstance(x, tuple) else (x, [])
        yield text, level, children


FRAME = {"Pejlemærker": "direktionens ramme", "Politik": "politik", "Strategi": "strategi", "Plan": "plan", "Lov": "lov"}
CORE = {"1": True, "0": False, "e": "either"}


class Builder:
    def __init__(self, gid, spec):
        self.id, self.n = gid, {}
        self.g = {
            "id": gid, "title": plain(spec["title"]), "kind": spec.get("kind", "mål"), "number": spec.get("number"),
            "section": {"title": spec["section"]} if spec.get("section") else None, "parent_goal": spec.get("parent"), "page": 1,
            "state": spec.get("state"), "purpose": None, "background": None, "targets": [], "measurable": [], "effects": [],
            "activities": [], "owners": [], "follow_up": [], "time_frame": None, "milestones": [], "references": [],
            "target_groups": spec.get("groups", []), "themes": spec.get("themes", []),
        }
        if spec.get("optional"):
            self.g["optional"] = True
        self.text("text", spec["title"])
        for heading, role, content in spec["fields"]:
            if role == "activities" and isinstance(content, list):
                self.list_activities(content, 1, None)
            elif isinstance(content, list):
                for x in content:
                    self.text(role, x)
            else:
                self.text(role, content)
        for k in ("purpose", "background"):
            if self.g[k] is None:
                self.g[k] = {"present": False, "text": None}

    def new(self, letter):
        self.n[letter] = self.n.get(letter, 0) + 1
        return f"{self.id}-{letter}{self.n[letter]:02d}"

    def list_activities(self, items, level, parent):
        for text, _, children in flat(items):
            t, facts = parse(text)
            a = {"id": self.new("a"), "text": t, "length": len(letters(t)), "level": level, "parent": parent}
            self.g["activities"].append(a)
            self.facts(facts)
            self.list_activities(children, level + 1, a["id"])

    def text(self, role, s):
        t, facts = parse(s)
        self.whole(role, t, facts)
        self.facts(facts)

    def whole(self, role, t, facts):
        g = self.g
        span = lambda letter: {"id": self.new(letter), "text": t, "length": len(letters(t))}
        if role in ("purpose", "background"):
            g[role] = {"present": True, "text": (g[role]["text"] + " " + t) if g[role] else t}
        elif role == "targets":
            g["targets"].append(span("t"))
        elif role == "effects":
            g["effects"].append(span("e"))
        elif role == "activities":
            g["activities"].append({**span("a"), "level": 1, "parent": None})
        elif role == "followup":
            g["follow_up"].append({"text": t, "times": [x for k, _, x in facts if k == "t"]})

    def facts(self, facts):
        g = self.g
        for kind, args, t in facts:
            a = [x.strip() for x in args.split(";")] + [""] * 5
            if kind == "r":
                g["references"].append({"framework": FRAME.get(args.split(":")[0], args.split(":")[0]), "label": t, "norm": args})
            elif kind == "m":
                v = float(a[1])
                g["measurable"].append({"id": self.new("m"), "text": t, "value": int(v) if v == int(v) else v, "unit": a[2] or None, "year": int(a[3]) if a[3] else None, "type": a[0], "applies_to": a[4] or None})
            elif kind == "o":
                o = {"as_written": t, "name": a[2] or None, "role": a[3] or None, "responsibility": a[1] or None, "core": CORE[a[0]]}
                if not any(x["as_written"] == t and x["core"] == o["core"] for x in g["owners"]):
                    g["owners"].append(o)
            elif kind == "s":
                g["milestones"].append({"text": t, "when": args})
            elif kind == "T":
                g["time_frame"] = {"text": t, "from": a[0] or None, "to": a[1] or None, "multi_year": a[2] == "y"}
            elif kind in "pbgeaf":
                role = {"p": "purpose", "b": "background", "g": "targets", "e": "effects", "a": "activities", "f": "followup"}[kind]
                inner = [x for x in facts if x[0] == "t" and x[2] in t] if kind == "f" else []
                self.whole(role, t, inner)
            else:
                assert kind == "t", kind


def pdf_pages(path):
    return subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True, text=True).stdout.split("\f")[:-1]


def pages_of(path):
    if path.suffix == ".pdf":
        return pdf_pages(path)
    with zipfile.ZipFile(path) as z:
        if path.suffix == ".xlsx":
            import openpyxl
            return ["\n".join(str(c) for ws in openpyxl.load_workbook(path) for row in ws.iter_rows(values_only=True) for c in row if c is not None)]
        names = [n for n in z.namelist() if re.match(r"word/(document|header\d*|footer\d*|footnotes)\.xml|content\.xml|styles\.xml", n)]
        return ["\n".join(re.sub(r"<[^>]+>", " ", re.sub(r"</?w:(r|t|rPr|rFonts|b|proofErr)[ />][^>]*>", "", z.read(n).decode("utf-8"))) for n in names)]


def write(doc_id, stem, ext, document, specs, noise=(), skip=()):
    """Truth from the specs; every text of it must stand in the rendered file (letters and digits; noise: running heads)."""
    goals = [Builder(f"{doc_id}-g{i:02d}", s).g for i, s in enumerate(specs, 1)]
    path = HALF / "documents" / f"{stem}.{ext}"
    pages = pages_of(path)
    clean = []
    for p in pages:
        for pattern in noise:
            p = re.sub(pattern, "\n", p, flags=re.M)
        clean.append(letters(p.replace("\u00ad", "")))
    whole, bad = "".join(clean), []
    for g, spec in zip(goals, specs):
        probe = spec.get("probe") or plain(next((c if isinstance(c, str) else (c[0] if isinstance(c[0], str) else c[0][0])) for h, r, c in spec["fields"]))
        for title in (letters(g["title"]) + letters(probe)[:0],):
            hits = [i for i, p in enumerate(clean) if title in p]
            near = [i for i in hits if letters(probe)[:30] in clean[i]]
            g["page"] = (near or hits or [0])[-1] + 1
            if not hits and title not in whole:
                bad.append((g["id"], "title", g["title"]))
        texts = [(k, (g[k] or {}).get("text")) for k in ("purpose", "background", "time_frame")] + [("section", (g["section"] or {}).get("title"))]
        texts += [(k, x["text"]) for k in ("targets", "measurable", "effects", "activities", "follow_up", "milestones") for x in g[k]]
        texts += [("time", t) for f in g["follow_up"] for t in f["times"]]
        texts += [("label", r["label"]) for r in g["references"]] + [("owner", v) for o in g["owners"] for v in (o["as_written"], o["name"]) if v]
        bad += [(g["id"], k, t) for k, t in texts if t and letters(t) not in whole and not any(s in t for s in skip)]
    for k in ("values", "challenges", "intro_aims"):
        document.setdefault(k, [])
        bad += [("document", k, x.get("text") or x.get("title")) for x in document[k] if letters(x.get("text") or x.get("title")) not in whole]
    whole += "".join(letters(p) for p in pages)
    for k in ("municipality",):
        bad += [("document", k, document[k])] * (letters(document[k]) not in whole)
    document["language"] = "da"
    out = {"schema": "gold/1", "doc_id": doc_id, "file": path.name, "document": document, "goals": goals}
    (HALF / "truth" / f"{stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", "utf-8")
    count = lambda k: sum(len(g[k]) for g in goals)
    print(stem, len(pages), "pages", {"goals": len(goals), **{k: count(k) for k in ("targets", "effects", "activities", "measurable", "owners", "follow_up", "milestones", "references")},
          "targets#": sum(m["type"] == "target" for g in goals for m in g["measurable"]), "core": sum(o["core"] is True for g in goals for o in g["owners"]),
          "participants": sum(o["core"] is False for g in goals for o in g["owners"]), "time": sum(bool(g["time_frame"]) for g in goals), "section": sum(bool(g["section"]) for g in goals),
          "named": sum(bool(re.match("Politik|Strategi|Plan|Pejle", r["norm"])) for g in goals for r in g["references"]), "pages": [g["page"] for g in goals]})
    for b in bad:
        print("  NOT IN THE TEXT:", b)
    return not bad
