"""Facts written once beside the text: marks inside the strings, a truth file from them, and a check against the rendered file.

Marks: [[a|…]] activity, [[b|…]] activity one level below the last [[a|…]], [[t|…]] target, [[e|…]] effect. `plain` takes them away.
`write(stem, suffix, document, goals)` writes ../truth/STEM.json and prints every truth text that the rendered file does not hold.
"""
import html
import json
import pathlib
import re
import subprocess
import unicodedata
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
DOCUMENTS, TRUTH = HERE.parent / "documents", HERE.parent / "truth"
MARK = re.compile(r"\[\[([abte])\|(.*?)\]\]", re.S)


def plain(s):
    return MARK.sub(lambda m: m.group(2), s)


def letters(s):
    return "".join(c for c in unicodedata.normalize("NFC", s or "").lower() if c.isalnum())


def clean(s):
    return re.sub(r"\s+", " ", s).strip()


def owner(as_written, name=None, role=None, responsibility="ansvarlig", core=True):
    return {"as_written": as_written, "name": name, "role": role, "responsibility": responsibility, "core": core}


def ref(framework, label, norm):
    return {"framework": framework, "label": label, "norm": norm}


def fig(text, value, unit, type, year=None, applies_to=None):
    return {"text": text, "value": value, "unit": unit, "year": year, "type": type, "applies_to": applies_to}


def when(text, *times):
    return {"text": text, "times": list(times)}


def time(text, start=None, end=None):
    return {"text": text, "from": start, "to": end, "multi_year": bool(start and end and start[:4] != end[:4])}


def goal(title, kind, *source, number=None, section=None, parent=None, purpose=None, background=None, owners=(), follow_up=(), time_frame=None,
         milestones=(), references=(), measurable=(), state=None, target_groups=(), themes=(), optional=False, note=None, page=None):
    """One goal; `source` is its text with marks, in reading order."""
    g = {"title": title, "kind": kind, "number": number, "section": {"title": section} if section else None, "parent_goal": parent}
    if page:
        g["page"] = page
    if optional:
        g["optional"] = True
    for field, text in (("purpose", purpose), ("background", background)):
        g[field] = {"present": bool(text), **({"text": clean(plain(text))} if text else {})}
    g |= {"targets": [], "effects": [], "activities": []}
    for mark, text in (m for s in source for m in MARK.findall(s)):
        text = clean(text)
        item = {"text": text, "length": len(letters(text))}
        if mark in "te":
            g["targets" if mark == "t" else "effects"].append(item)
        else:
            g["activities"].append(item | {"level": 2 if mark == "b" else 1})
    g |= {"owners": list(owners), "follow_up": list(follow_up), "time_frame": time_frame, "milestones": [{"text": t, "when": w} for t, w in milestones],
          "references": list(references), "measurable": list(measurable), "state": state, "target_groups": list(target_groups), "themes": list(themes)}
    if note:
        g["note"] = note
    return g


def rendered(path):
    """What the file says, page by page where it has pages, in two reading orders."""
    if path.suffix == ".pdf":
        run = lambda *how: subprocess.run(["pdftotext", *how, str(path), "-"], check=True, capture_output=True).stdout.decode().split("\f")
        return run(), run("-raw")
    if path.suffix == ".html":
        text = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<style.*?</style>", "", path.read_text("utf-8"))))
    else:
        inner = "word/document.xml" if path.suffix == ".docx" else "content.xml"
        text = html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|</text:p>", " ", zipfile.ZipFile(path).read(inner).decode())))
    return [text], [text]


def write(stem, suffix, document, goals):
    path = DOCUMENTS / f"{stem}.{suffix}"
    one, two = rendered(path)
    whole = [letters("".join(one)), letters("".join(two))]
    has = lambda s: not s or any(letters(s) in w for w in whole)
    prefix, ids, out = stem.split("-")[0], {}, []
    for n, g in enumerate(goals, 1):
        gid = f"{prefix}-g{n:02}"
        ids[g["title"]] = gid
        pages = [i for i, p in enumerate(one, 1) if letters(g["title"]) in letters(p)] or [i for i, p in enumerate(two, 1) if letters(g["title"]) in letters(p)]
        g = {"id": gid, **g, "page": g.get("page") or (pages[-1] if pages else None)}
        g["parent_goal"] = ids[g["parent_goal"]] if g["parent_goal"] else None
        for field, letter in (("targets", "t"), ("effects", "e"), ("activities", "a"), ("measurable", "m")):
            top = None
            for k, item in enumerate(g[field], 1):
                g[field][k - 1] = item = {"id": f"{gid}-{letter}{k:02}", **item}
                if field == "activities":
                    item["parent"] = top if item["level"] == 2 else None
                    top = item["id"] if item["level"] == 1 else top
        texts = [("title", g["title"])] + [(f, g[f].get("text")) for f in ("purpose", "background")]
        texts += [(f, x.get("text")) for f in ("targets", "effects", "activities", "follow_up", "milestones", "measurable") for x in g[f]]
        texts += [("reference", r["label"]) for r in g["references"]] + [("owner", o["as_written"]) for o in g["owners"]]
        texts += [("person", o["name"]) for o in g["owners"]] + [("section", (g["section"] or {}).get("title")), ("time", (g["time_frame"] or {}).get("text"))]
        texts += [("when", t) for f in g["follow_up"] for t in f["times"]]
        for field, text in texts:
            if not has(text):
                print(f"{stem} {gid}: {field} not in the file: {text}")
        if not g["page"]:
            print(f"{stem} {gid}: no page")
        out.append(g)
    if not has(document["title"]):
        print("title of the document not in the file")
    TRUTH.joinpath(f"{stem}.json").write_text(json.dumps({"schema": "gold/1", "file": path.name, "document": document, "goals": out}, ensure_ascii=False, indent=1) + "\n", "utf-8")
    count = lambda f: sum(len(g[f]) for g in out)
    print(stem, len(out), "goals;", ", ".join(f"{f} {count(f)}" for f in ("targets", "effects", "activities", "owners", "follow_up", "references", "measurable")))
