"""Truth of a document from the same words that render it (used by c65 to c70); checks that every text stands in the rendered file."""
import json, pathlib, re, subprocess, sys, zipfile, html

HALF = pathlib.Path(__file__).resolve().parent.parent
letters = lambda s: "".join(c for c in s.lower() if c.isalnum())


def own(as_written, name=None, role=None, responsibility="ansvarlig", core=True):
    return {"as_written": as_written, "name": name, "role": role, "responsibility": responsibility, "core": core}


def part(as_written, name=None, role=None, responsibility="deltager"):
    return own(as_written, name, role or (None if name else as_written), responsibility, False)


def num(text, value, unit, type="target", year=None, applies_to=None):
    return {"text": text, "value": value, "unit": unit, "year": year, "type": type, "applies_to": applies_to}


def ref(label, norm, framework=None):
    return {"framework": framework or norm.split(":")[0], "label": label, "norm": norm}


def time(text, start=None, end=None):
    return {"text": text, "from": start, "to": end}


def goal(title, kind, **k):
    g = {"id": None, "title": title, "kind": kind, "number": k.get("number"), "section": {"title": k["section"]} if k.get("section") else None,
         "parent_goal": k.get("parent"), "page": None, "optional": k.get("optional", False)}
    for f in ("purpose", "background"):
        g[f] = {"present": bool(k.get(f)), "text": k.get(f)}
    for f in ("targets", "effects"):
        g[f] = [{"text": t, "length": len(letters(t))} for t in k.get(f, [])]
    g["activities"] = []
    for a in k.get("activities", []):
        text, kids = a if isinstance(a, tuple) else (a, [])
        g["activities"].append({"text": text, "length": len(letters(text)), "level": 1, "parent": None})
        at = len(g["activities"]) - 1
        g["activities"] += [{"text": t, "length": len(letters(t)), "level": 2, "parent": at} for t in kids]
    g["owners"] = k.get("owners", [])
    g["follow_up"] = [{"text": t, "times": list(w)} for t, w in k.get("follow_up", [])]
    g["time_frame"] = k.get("time_frame")
    g["milestones"] = [{"text": t, "when": w} for t, w in k.get("milestones", [])]
    for f in ("references", "measurable", "target_groups", "themes"):
        g[f] = k.get(f, [])
    g["state"] = k.get("state")
    return g


def text_of(path):
    if path.suffix == ".pdf":
        return [subprocess.run(["pdftotext", *o, str(path), "-"], capture_output=True, text=True).stdout for o in ([], ["-raw"])]
    if path.suffix == ".docx":
        xml = "".join(zipfile.ZipFile(path).read(n).decode() for n in ("word/document.xml", *[n for n in zipfile.ZipFile(path).namelist() if re.search(r"(header|footer|footnotes)\d*\.xml$", n)]))
        return [html.unescape(re.sub(r"<[^>]+>", "", xml))]
    return [html.unescape(re.sub(r"<[^>]+>", "", path.read_text("utf-8")))]


def finish(stem, suffix, document, goals):
    """Number the goals, write the truth, print what does not stand in the file."""
    doc_id, path = stem[:3], HALF / "documents" / (stem + suffix)
    by_title = {}
    for n, g in enumerate(goals, 1):
        g["id"] = f"{doc_id}-g{n:02}"
        by_title[g["title"]] = g["id"]
    texts = text_of(path)
    pages = texts[0].split("\f") if suffix == ".pdf" else [texts[0]]
    hay = [letters(t) for t in texts]
    for g in goals:
        g["parent_goal"] = by_title[g["parent_goal"]] if g["parent_goal"] else None
        g["page"] = max((i for i, p in enumerate(pages, 1) if letters(g["title"]) in letters(p)), default=None)
        for f, c in (("targets", "t"), ("effects", "e"), ("activities", "a")):
            for n, x in enumerate(g[f], 1):
                x["id"] = f"{g['id']}-{c}{n:02}"
        for a in g["activities"]:
            a["parent"] = g["activities"][a["parent"]]["id"] if a["parent"] is not None else None
        wanted = [g["title"], g["purpose"]["text"], g["background"]["text"], (g["time_frame"] or {}).get("text"), g["state"], (g["section"] or {}).get("title")]
        for f in ("targets", "effects", "activities", "measurable", "follow_up", "milestones"):
            wanted += [x["text"] for x in g[f]]
        wanted += [t for x in g["follow_up"] for t in x["times"]] + [x["as_written"] for x in g["owners"]] + [x["name"] for x in g["owners"]] + [x["label"] for x in g["references"]]
        for w in wanted:
            if w and not any(letters(w) in h for h in hay):
                print("NOT IN FILE", g["id"], w, file=sys.stderr)
    for k in ("title", "municipality", "area"):
        if document.get(k) and not any(letters(document[k]) in h for h in hay):
            print("NOT IN FILE", k, document[k], file=sys.stderr)
    document = {k: ({"value": v} if k in ("title", "municipality", "area", "document_type", "state") else v) for k, v in document.items()}
    for g in goals:
        g.pop("_fields", None)
    out = {"schema": "gold/1", "doc_id": doc_id, "file": stem + suffix, "document": document, "goals": goals}
    (HALF / "truth" / (stem + ".json")).write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(stem, len(goals), "goals", sum(len(g["activities"]) for g in goals), "activities", len([p for p in pages if p.strip()]), "pages")


def build(title, kind, fields, **k):
    """A goal from its fields as they stand in the document: [(label, what it is, [texts])]. '~' before a text: stands there, but is no fact of that kind."""
    for _, what, items in fields:
        what = what.split(":")[0]
        clean = [i for i in items if isinstance(i, tuple) or not i.startswith("~")]
        if what in ("targets", "effects", "activities"):
            k[what] = k.get(what, []) + clean
        elif what in ("purpose", "background"):
            k[what] = " ".join(items)
    g = goal(title, kind, **k)
    g["_fields"] = fields
    return g


def shown(item):
    return item.lstrip("~") if isinstance(item, str) else item
