"""Text and facts of a document written once: spans of a text carry the tag of what they are.

    "{b:Why it is so.} Plain words. {a:What is done.} {f[maj;november]:When it is followed up.}"

Tags: p purpose, b background, t target, e effect, a activity, f follow-up with its times, m milestone with its date.
`plain` gives the text as printed, `Truth` collects the facts and checks that each stands in the rendered file.
"""
import html
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

SPAN = re.compile(r"\{([pbteafmx+]+)(?:\[([^\]]*)\])?:(.*?)\}", re.S)
HERE = pathlib.Path(__file__).resolve().parent


def out(stem, ending):
    return HERE.parent / "documents" / f"{stem}.{ending}"


def plain(text):
    return SPAN.sub(lambda m: m.group(3), text)


def letters(text):
    text = unicodedata.normalize("NFKC", (text or "").replace("\u00ad", "")).lower()
    return "".join(c for c in text if c.isalnum())


def length(text):
    return sum(c.isalnum() for c in text)


def own(written, name=None, role=None, says="ansvarlig", core=True):
    return {"as_written": written, "name": name, "role": role, "responsibility": says, "core": core}


def num(text, value, unit, kind="target", year=None, of=None):
    return {"text": text, "value": value, "unit": unit, "year": year, "type": kind, "applies_to": of}


def ref(framework, label, norm):
    return {"framework": framework, "label": label, "norm": norm}


def frame(text, start, end):
    return {"text": text, "from": start, "to": end, "multi_year": bool(start and end and start[:4] != end[:4])}


class Truth:
    def __init__(self, id, file, **document):
        self.id, self.file = id, file
        self.document = {"area": None, "language": "da", "values": [], "challenges": [], "intro_aims": [], **document}
        self.goals = []

    def goal(self, title, kind, number=None, section=None, parent=None, state=None, texts=(), lists=(), owners=(), numbers=(), refs=(), time=None, follow=(), miles=(), groups=(), themes=()):
        """`texts`: prose with tags; `lists`: (tag, items), an item is a text or (text, [texts below it])."""
        id = f"{self.id}-g{len(self.goals) + 1:02}"
        g = {"id": id, "title": title, "kind": kind, "number": number, "section": {"title": section} if section else None, "parent_goal": parent, "page": None, "state": state,
             "purpose": {"present": False}, "background": {"present": False}, "targets": [], "effects": [], "activities": [], "owners": list(owners), "follow_up": [],
             "time_frame": time, "milestones": [], "references": list(refs), "measurable": [{"id": f"{id}-m{i + 1:02}", **n} for i, n in enumerate(numbers)],
             "target_groups": list(groups), "themes": list(themes)}

        def add(tag, text, extra=None, level=1, above=None):
            text = text.strip()
            if tag in "pb":
                field = "purpose" if tag == "p" else "background"
                g[field] = {"present": True, "text": f"{g[field].get('text', '')} {text}".strip()}
            elif tag in "te":
                field = "targets" if tag == "t" else "effects"
                g[field].append({"id": f"{id}-{tag}{len(g[field]) + 1:02}", "text": text, "length": length(text)})
            elif tag == "a":
                g["activities"].append({"id": f"{id}-a{len(g['activities']) + 1:02}", "text": text, "length": length(text), "level": level, "parent": above})
                return g["activities"][-1]["id"]
            elif tag == "f":
                g["follow_up"].append({"text": text, "times": [t for t in (extra or "").split(";") if t]})
            elif tag == "m":
                g["milestones"].append({"text": text, "when": extra})

        for text in texts:
            for tags, extra, inner in SPAN.findall(text):
                for tag in tags.replace("+", ""):
                    add(tag, inner, extra)
        for tag, items in lists:
            for item in items:
                text, below = item if isinstance(item, tuple) else (item, [])
                above = add(tag, plain(text))
                for b in below:
                    add(tag, plain(b), level=2, above=above)
                for tags, extra, inner in SPAN.findall(text):
                    for t in tags.replace("+", "").replace(tag, ""):
                        add(t, inner, extra)
        g["follow_up"] += [{"text": t, "times": list(times)} for t, times in follow]
        g["milestones"] += [{"text": t, "when": when} for t, when in miles]
        self.goals.append(g)
        return g

    def pages(self):
        path = HERE.parent / "documents" / self.file
        if path.suffix == ".pdf":
            raw = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
            flow = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
            raws = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
            unhyphen = lambda s: re.sub(r"(?<=[a-zæøå])-\n", "", s)
            return [letters(a) + "|" + letters(b) + "|" + letters(c) + "|" + letters(unhyphen(b)) for a, b, c in zip(raw, flow, raws)][:-1]
        if path.suffix in (".docx", ".odt"):
            name = "word/document.xml" if path.suffix == ".docx" else "content.xml"
            return [letters(html.unescape(re.sub(r"<[^>]+>", "", zipfile.ZipFile(path).read(name).decode())))]
        return [letters(html.unescape(re.sub(r"<[^>]+>", "", path.read_text("utf-8"))))]

    def write(self):
        pages = self.pages()
        whole = "|".join(pages)
        missing = []

        def has(text, what):
            if letters(text) not in whole:
                missing.append(f"{what}: {text[:120]}")

        has(self.document["title"], "document title")
        for kind in ("values", "challenges", "intro_aims"):
            for x in self.document[kind]:
                has(x["text"], kind)
        for g in self.goals:
            has(g["title"], g["id"])
            first = [i + 1 for i, p in enumerate(pages) if letters(g["title"]) in p and any(letters(x["text"])[:25] in p for x in g["activities"] + g["targets"])]
            g["page"] = first[0] if first else 1
            for kind in ("targets", "effects", "activities", "follow_up", "milestones", "measurable"):
                for x in g[kind]:
                    has(x["text"], f"{g['id']} {kind}")
            for x in g["owners"]:
                has(x["as_written"], f"{g['id']} owner")
            for x in g["references"]:
                has(x["label"], f"{g['id']} reference")
            for x in (g["purpose"], g["background"], g["time_frame"] or {}, g["section"] or {}):
                has(x.get("text") or x.get("title") or "", f"{g['id']} field")
        truth = {"schema": "gold/1", "file": self.file, "document": self.document, "goals": self.goals}
        target = HERE.parent / "truth" / (pathlib.Path(self.file).stem + ".json")
        target.write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")
        print(f"{self.file}: {len(self.goals)} goals, {sum(len(g['activities']) for g in self.goals)} activities, {len(pages)} pages")
        for m in missing:
            print("  not in the file:", m, file=sys.stderr)
